//! Whether words were said, are denied, or are only possible.
//!
//! The verb group of the cue tells most ("never said", "might say"), then the clause that governs it ("denied that anybody told …",
//! "rejected claims that he had said …"), the kind of its sentence (a question, a condition), and what comes right behind the words
//! ("…", which she denies). All searches stay in the segment and have a bound.

use super::context::Context;
use super::cue;
use super::link::{CueWords, Link};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::report::Modality;
use crate::syntax::Tag;
use crate::tokens::{Gap, Kind};
use std::ops::Range;

/// How far back a verb that governs the cue is looked for, in tokens.
const GOVERNS: usize = 30;
/// How far back the verb group of a cue reaches.
const GROUP: usize = 10;
/// How far back the first of two joined verbs is looked for.
const JOINED: usize = 6;
/// How far before the end of a report it may be called false.
const FALSE_BEFORE: usize = 6;
/// How far before words in marks the cue inside the report around them stands.
const NEAR: usize = 4;
/// How far behind the words a denial of them starts.
const BEHIND: usize = 6;

/// Of words in marks: what the cue says, unless the words are disowned between it and the mark, or behind them.
pub fn of_quotation(ctx: &Context, link: &Link) -> Modality {
    let Some(cue) = &link.cue else { return Modality::Asserted };
    let around = ctx.around(link.pair);
    let end = around.end;
    let between = cue.tokens.end..around.start;
    let disowned = !between.is_empty() && disowned(ctx, between.start, between.end);
    // asked if he had used the words "…". "Never," he said
    let told = |t: usize| ctx.narrated(t) && (ctx.doc.is(t, c::SAYING) || ctx.says(t, sets::SPOKE));
    let asked = || ctx.says(cue.tokens.start, sets::ASK) && between.clone().any(told);
    // did not say “go away” but “go on”
    let but = ctx.says(around.start.wrapping_sub(1), sets::BUT) && ctx.narrated(around.start - 1) && between.len() > 2;
    if but && Group::of(ctx, cue.tokens.start).negated {
        return Modality::Asserted;
    }
    let disowned = disowned || asked() && answered(ctx, cue.tokens.start, end) == Modality::Denied;
    let ahead = cue.tokens.end <= around.start;
    if disowned
        || turned_down(ctx, around.start, end)
        || denied_behind(ctx, end)
        || ahead && called_false(ctx, end..end + 1)
        || denied_next(ctx, link.source.as_ref().map(|s| s.head), cue.tokens.start, end)
    {
        return Modality::Denied;
    }
    // "It was a tram," he denied; he denied it: "It was a tram": the words are the denial
    let other = link.rule.is_introduced() || link.rule.is_behind();
    // but: denied having told anybody: "…"; not: denied the claim: "…"
    let told = |t: usize| ctx.narrated(t) && ctx.doc.is(t, c::REPORTING | c::SAYING) && !ctx.says(t, sets::CLAIMS);
    let colon = ctx.doc.kind(around.start.wrapping_sub(1)) == Some(Kind::Colon) && !(cue.tokens.end..around.start).any(told);
    if link.frames & frame::DENY != 0 && (other || colon) {
        return Modality::Asserted;
    }
    // "Nobody said “burn it”, Hale told the court": the cue right before the words tells how they were said
    if link.rule.is_behind() {
        let near = (around.start.saturating_sub(NEAR)..around.start)
            .rev()
            .take_while(|t| ctx.narrated(*t) && ctx.doc.kind(*t) == Some(Kind::Word));
        let inner = near.into_iter().find_map(|t| cue::at(ctx, t));
        if let Some(inner) = inner.filter(|inner| inner.strong()) {
            return of_cue(ctx, &(&inner).into(), inner.record.frames(), end);
        }
    }
    of_cue(ctx, cue, link.frames, end)
}

/// Of a report.
pub fn of_report(ctx: &Context, cue: &CueWords, frames: u16, content: &Range<usize>) -> Modality {
    // a note claiming that it burst is false
    let hangs = ctx.doc.kind(cue.tokens.start.wrapping_sub(1)) != Some(Kind::Comma);
    let inside = ctx.doc.is(cue.tokens.start, c::GERUND | c::SAYING) && hangs;
    let first = if inside { content.end.saturating_sub(FALSE_BEFORE).max(content.start) } else { content.end };
    if called_false(ctx, first..content.end + 1) || rejects(ctx, cue.tokens.start) {
        return Modality::Denied;
    }
    of_cue(ctx, cue, frames, content.end)
}

/// Denied where the cue denies, is negated or is governed by a denial; hypothetical where it is only possible.
fn of_cue(ctx: &Context, cue: &CueWords, frames: u16, end: usize) -> Modality {
    let group = Group::of(ctx, cue.tokens.start);
    if misquoted(ctx, cue.tokens.start) {
        return Modality::Denied;
    }
    if frames & frame::DENY != 0 {
        // did not deny; neither confirmed nor denied
        return match group.negated {
            true if group.neither => Modality::Hypothetical,
            true => Modality::Asserted,
            false => Modality::Denied,
        };
    }
    if asks(ctx, cue.tokens.start, group.first) {
        return answered(ctx, cue.tokens.start, end);
    }
    if group.negated {
        let still = group.nobody && (group.ahead || group.maybe) || ordered(ctx, cue.tokens.start);
        return if still { Modality::Hypothetical } else { Modality::Denied };
    }
    let asked = || put(ctx, cue.tokens.start, group.first) && answered(ctx, cue.tokens.start, end) == Modality::Denied;
    if governed(ctx, cue.tokens.start, group.first) || asked() {
        return Modality::Denied;
    }
    let condition = conditional(ctx, group.first);
    let maybe = group.maybe
        || group.would && (group.short && first_person(ctx, group.first) || condition || generic(ctx, group.first))
        || unless(ctx, cue.tokens.start);
    if maybe || group.ahead || condition || wished(ctx, cue.tokens.start, group.first) {
        return Modality::Hypothetical;
    }
    Modality::Asserted
}

/// The verb group that a cue ends: had never said; was not going to say.
struct Group {
    /// Its first token.
    first: usize,
    /// Whether a word in it, or its subject, negates it.
    negated: bool,
    /// Whether "nor" does: neither confirmed nor denied.
    neither: bool,
    /// Whether the subject is nobody.
    nobody: bool,
    /// Whether it has a modal verb other than would.
    maybe: bool,
    would: bool,
    /// Whether that is written 'd.
    short: bool,
    /// Whether it tells what is still to come: going to say.
    ahead: bool,
}

impl Group {
    fn of(ctx: &Context, cue: usize) -> Group {
        let (doc, syntax) = (ctx.doc, ctx.doc.syntax());
        let lo = cue.saturating_sub(GROUP);
        // the group with the words before it that may belong to it: never said; was careful to
        let helps = |t: usize| {
            let word = doc.is(t, c::AUXILIARY | c::NEGATOR | c::ADVERB) && !doc.is(t, c::SUBJECT) && !ctx.says(t, sets::NOBODY);
            ctx.narrated(t) && (word || doc.kind(t) == Some(Kind::Clitic))
        };
        let start = |token: usize| {
            let group = syntax.verb_group_at(token).map_or(token, |v| v.first as usize);
            (lo..group).rev().take_while(|t| helps(*t)).last().unwrap_or(group)
        };
        let mut first = start(cue);
        // "not going to stand there and say"
        let chained = |t: &usize| *t > lo && ctx.says(*t, sets::TO) && ctx.says(*t - 1, sets::TO_CHAIN) && ctx.narrated(*t - 1);
        let joined = |first: usize| first > lo && ctx.says(first - 1, sets::AND) && !doc.is(cue, c::FINITE);
        while let Some(to) = (first.saturating_sub(if joined(first) { JOINED } else { 0 })..first + 1).rev().find(chained) {
            first = start(to - 1);
        }
        let words = || (first..cue).filter(|t| ctx.narrated(*t) && !ctx.month(*t));
        let would = |t: usize| ctx.says(t, sets::WOULD);
        let short = |t: usize| doc.kind(t) == Some(Kind::Clitic) && doc.word(t).ends_with(['d', 'D']) && !doc.is(cue, c::FINITE);
        let mut group = Group {
            first,
            // not: did not just say, not only said
            negated: words().any(|t| doc.is(t, c::NEGATOR)) && !words().any(|t| ctx.says(t, sets::MERELY)),
            neither: (first.saturating_sub(1)..cue).any(|t| ctx.says(t, sets::NEITHER)),
            nobody: false,
            // would have said; could say
            // has yet to say
            maybe: words().any(|t| ctx.says(t, sets::MIGHT) && (!would(t) || doc.says(t + 1, "have")))
                || cue > 1 && ctx.says(cue - 1, sets::TO) && doc.says(cue - 2, "yet"),
            would: words().any(|t| would(t) || short(t)),
            short: words().any(short),
            ahead: words().any(|t| ctx.says(t, sets::GOING)),
        };
        // "nobody said", "no one there said", "no minister has said", "nobody's going to say"; neither said nor wrote
        let no = |t: usize| ctx.narrated(t) && (ctx.says(t, sets::NO) || ctx.says(t, sets::NEITHER));
        let before = first.checked_sub(1).filter(|b| ctx.narrated(*b) && !group.negated);
        let plain = |t: usize| ctx.narrated(t) && doc.kind(t) == Some(Kind::Word) && syntax.verb_group_at(t).is_none();
        let far = syntax.subject_of(cue).filter(|s| !group.negated && (s.first as usize..first).all(plain)).map(|s| s.first as usize);
        let noun = |t: usize| doc.kind(t) == Some(Kind::Word) && syntax.noun_phrase_at(t).is_some();
        let nobody = |t: &usize| ctx.narrated(*t) && ctx.says(*t, sets::NOBODY) || no(*t) && noun(*t + 1);
        let minister = before.and_then(|b| b.checked_sub(1)).filter(|t| no(*t));
        if let Some(b) = [far, before, minister].into_iter().flatten().find(nobody) {
            (group.negated, group.nobody, group.first) = (true, true, b);
        }
        // refused to say
        let refused = (first.saturating_sub(2)..first).any(|t| ctx.says(t, sets::REFUSALS) && ctx.says(t + 1, sets::TO));
        group.negated |= before.is_some_and(no) || refused || never(ctx, first);
        // stopped short of saying; far from saying
        group.maybe |= before.is_some_and(|b| ctx.hangs(b) && b > 0 && ctx.says(b - 1, sets::SHORT));
        group.ahead &= !group.maybe;
        group
    }
}

/// Whether somebody was misquoted, or wrongly quoted, as saying it.
fn misquoted(ctx: &Context, cue: usize) -> bool {
    let near = cue.saturating_sub(NEAR)..cue;
    let wrongly = || near.clone().any(|t| ctx.says(t, sets::WRONGLY) && ctx.doc.says(t + 1, "quoted"));
    near.clone().any(|t| ctx.says(t, sets::MISQUOTED)) || wrongly()
}

/// Whether the verb is that of an order: don't tell me; let nobody say.
fn ordered(ctx: &Context, cue: usize) -> bool {
    let doc = ctx.doc;
    let Some(first) = doc.syntax().verb_group_at(cue).map(|group| group.first as usize) else { return false };
    let signs =
        Some(Kind::Comma) == doc.kind(first.wrapping_sub(1)) || ctx.segment_of(cue).is_some_and(|f| ctx.segments[f].tokens.start == first);
    signs && ctx.says(first, sets::DO) || first > 1 && ctx.says(first - 1, sets::NOBODY) && ctx.says(first - 2, sets::LET)
}

/// Whether the words before a verb group say that it was at no time: at no point had it called.
fn never(ctx: &Context, group: usize) -> bool {
    let near = group.saturating_sub(BEHIND)..group;
    near.into_iter().any(|t| ctx.narrated(t) && ctx.doc.is(t, c::NEGATOR) && ctx.says(t + 1, sets::TIMES))
}

/// Should the board say: a condition whose verb stands before its subject.
fn unless(ctx: &Context, cue: usize) -> bool {
    let Some(first) = ctx.segment_of(cue).map(|f| ctx.segments[f].tokens.start).filter(|first| cue < first + GROUP) else { return false };
    ctx.says(first, sets::MIGHT) && ctx.narrated(first) && ctx.doc.syntax().tag(first) == Tag::Modal
}

/// Whether a verb that denies governs the cue: denied that anybody told; denied having said; rejected claims that he had said. What is
/// joined to it by a comma, or by "and" and a finite verb, stands for itself: they deny it and say.
fn governed(ctx: &Context, cue: usize, group: usize) -> bool {
    let doc = ctx.doc;
    let Some(f) = ctx.segment_of(cue) else { return false };
    let lo = ctx.segments[f].tokens.start.max(group.saturating_sub(GOVERNS));
    let joined = |t: usize| doc.is(t, c::CONJUNCTION) && t + 1 == group && !doc.is(cue, c::GERUND);
    for t in (lo..group).rev() {
        let token = &doc.tokens[t];
        if !ctx.narrated(t) {
            continue;
        }
        if matches!(token.kind, Kind::Stop | Kind::Semicolon | Kind::Comma | Kind::Colon | Kind::Dash) || joined(t) {
            return false;
        }
        // it is not true that; it is untrue that; there is no evidence that, no record of
        let near = t.saturating_sub(3)..t;
        let sign = || near.clone().any(|i| ctx.says(i, sets::NO)) && ctx.says(t.wrapping_sub(1), sets::EVIDENCE);
        let that = ctx.says(t, sets::THAT);
        if that && untrue(ctx, near.clone()) || (that || ctx.says(t, sets::OF)) && sign() {
            return true;
        }
        // a fake letter in which she says
        let fake = || near.clone().any(|i| ctx.says(i, sets::FAKE) && ctx.narrated(i));
        if token.is(c::RELATIVE) && !that && fake() {
            return true;
        }
        if token.is(c::REPORTING) && doc.record(t).frame(frame::DENY) && !doc.record(t).frame(frame::WEAK) || rejects(ctx, t) {
            return !denies_not(ctx, t);
        }
        let breaks = token.is(c::SUBORDINATOR) && !ctx.says(t, sets::THAT) && !ctx.says(t, sets::WHETHER)
            || token.is(c::RELATIVE) && !ctx.says(t, sets::THAT)
            || ctx.says(t, sets::BUT);
        if breaks {
            return false;
        }
    }
    false
}

/// Whether claims are turned down at a token: rubbished suggestions that; dismissed the claim that.
fn rejects(ctx: &Context, verb: usize) -> bool {
    let noun = |t: usize| ctx.doc.is(t, c::SAYING | c::DOCUMENT) && !ctx.doc.is(t, c::GERUND);
    ctx.says(verb, sets::REJECTS) && (verb + 1..verb + GOVERNS).filter(|t| ctx.narrated(*t)).take(4).any(noun)
}

/// Whether a denial is itself negated: did not deny saying.
fn denies_not(ctx: &Context, verb: usize) -> bool {
    let group = Group::of(ctx, verb);
    group.negated
}

/// Whether the words are denied between the cue and the mark: said he never used the words "…"; insisted she had not said "…".
fn disowned(ctx: &Context, from: usize, open: usize) -> bool {
    let doc = ctx.doc;
    let between = from..open.min(from + 24);
    // said it was untrue that they were told "…"
    if between.clone().any(|t| ctx.says(t, sets::THAT) && untrue(ctx, from.max(t.saturating_sub(3))..t)) {
        return true;
    }
    let Some(not) = between.clone().find(|t| doc.is(*t, c::NEGATOR) && ctx.narrated(*t)) else { return false };
    let said = |t: usize| doc.is(t, c::SAYING) || ctx.says(t, sets::SPOKE);
    // close enough to the mark to be about its words
    (not + 1..between.end).any(|t| ctx.narrated(t) && said(t)) && open - not < 8
}

/// Asked whether she had said "…", Hale denied it; Hale said she had not; Hale said no.
fn turned_down(ctx: &Context, open: usize, end: usize) -> bool {
    let doc = ctx.doc;
    let Some(first) = ctx.segment_of(open).map(|f| ctx.segments[f].tokens.start) else { return false };
    let asked = (first..open.min(first + 3)).any(|t| ctx.narrated(t) && ctx.says(t, sets::ASK));
    if !asked || !(first..open).any(|t| ctx.says(t, sets::WHETHER) || ctx.says(t, sets::IF)) {
        return false;
    }
    let Some(verb) = (end..end + BEHIND + 2).find(|t| ctx.narrated(*t) && doc.is(*t, c::REPORTING)) else { return false };
    let no = ctx.says(verb + 1, sets::NO) && doc.kind(verb + 2) != Some(Kind::Word);
    let answer = doc.is(verb + 1, c::SUBJECT | c::DETERMINER) && (verb + 2..verb + 5).any(|t| ctx.narrated(t) && doc.is(t, c::NEGATOR));
    doc.record(verb).frame(frame::DENY) && !denies_not(ctx, verb) || no || answer
}

/// "…", which she denies; "…", a claim he rejects.
pub(super) fn denied_behind(ctx: &Context, end: usize) -> bool {
    let doc = ctx.doc;
    let claim = ctx.says(end + 1, sets::ARTICLES) && doc.is(end + 2, c::SAYING);
    if doc.kind(end) != Some(Kind::Comma) || !claim && !ctx.says(end + 1, sets::WHICH_CLAIM) {
        return false;
    }
    let denies = |t: &usize| doc.is(*t, c::REPORTING) && doc.record(*t).frame(frame::DENY);
    let near = (end + 2..(end + 2 + BEHIND).min(doc.tokens.len())).take_while(|t| ctx.narrated(*t) && doc.kind(*t) != Some(Kind::Comma));
    near.clone().find(denies).is_some_and(|t| !denies_not(ctx, t))
}

/// The claim that … is false: the sentence goes on to say so with a verb that stands in the range.
fn called_false(ctx: &Context, verb: Range<usize>) -> bool {
    let words = |t: &usize| ctx.narrated(*t) && ctx.doc.kind(*t) == Some(Kind::Word);
    let behind = |t: usize| (t + 1..t + 4).take_while(words).last().map_or(t + 1, |last| last + 1);
    let marked = |t: usize| ctx.doc.kind(t) == Some(Kind::Mark) && ctx.says(t + 1, sets::FALSE);
    verb.filter(words).any(|t| ctx.says(t, sets::BE) && (untrue(ctx, t + 1..behind(t)) || marked(t + 1)))
}

/// Whether some words call something false: untrue, a lie, not true.
fn untrue(ctx: &Context, words: Range<usize>) -> bool {
    let mut words = words.rev().take_while(|t| ctx.doc.kind(*t) == Some(Kind::Word));
    let not = words.clone().any(|t| ctx.doc.is(t, c::NEGATOR));
    words.any(|t| ctx.narrated(t) && ctx.says(t, if not { sets::TRUE } else { sets::FALSE }))
}

/// What the next sentence makes of words: "These are untrue." Of words put to somebody: "He denied it."
fn denied_next(ctx: &Context, source: Option<usize>, cue: usize, end: usize) -> bool {
    let doc = ctx.doc;
    let (Some(here), Some(f)) = (ctx.segment_of(cue), ctx.segment_of(end.saturating_sub(1))) else { return false };
    // it was claimed that Hale had called …. Hale denies it; not: the union claimed that …. Hale denied this
    let cluster = |t: usize| ctx.people.name_at(t).map(|name| name.cluster);
    let same = |t: usize| cluster(t).is_some() && source.and_then(cluster) == cluster(t);
    let subject = |t: &usize| ctx.narrated(*t) && (doc.is(*t, c::SUBJECT | c::DETERMINER) || same(*t));
    let Some(next) = ctx.segments.get(f + 1).map(|f| f.tokens.start).filter(subject) else {
        return false;
    };
    let start = ctx.segments[here].tokens.start;
    let put = (start.max(cue.saturating_sub(GOVERNS))..cue + 1).any(|t| ctx.narrated(t) && ctx.says(t, sets::PUT_WORDS));
    let denied = |t: usize| doc.is(t, c::REPORTING) && doc.record(t).frame(frame::DENY) && ctx.says(t + 1, sets::ITS_THIS);
    called_false(ctx, next + 1..next + 2) || put && (next + 1..next + 4).any(denied)
}

/// Whether the cue stands in a question: did you say; might he not have said. Not in one that only ends with a tag.
fn asks(ctx: &Context, cue: usize, group: usize) -> bool {
    let doc = ctx.doc;
    let Some(f) = ctx.segment_of(cue) else { return false };
    let mut tokens = ctx.segments[f].tokens.clone();
    // behind a label: "HALE: Did you say …?"
    if let Some(colon) = tokens.clone().take(6).find(|t| doc.tokens[*t].kind == Kind::Colon && *t < cue) {
        tokens.start = colon + 1;
    }
    let mark = tokens.clone().rev().take(3).any(|t| ctx.narrated(t) && doc.word(t) == "?");
    let Some(inverted) =
        (tokens.start..group.max(tokens.start + 1)).take(GOVERNS).find(|t| ctx.narrated(*t) && doc.is(*t, c::AUXILIARY | c::MODAL))
    else {
        return false;
    };
    // nothing but a joining word stands before the verb: why somebody said it is asked of words that were said
    let opens = |t: usize| doc.is(t, c::CONJUNCTION | c::ADVERB) || doc.kind(t) == Some(Kind::Comma);
    mark && (tokens.start..inverted).all(opens) && inverted < cue
}

/// Whether the cue stands in what somebody is asked: asked whether he had called it "…".
fn put(ctx: &Context, cue: usize, group: usize) -> bool {
    let Some(f) = ctx.segment_of(cue) else { return false };
    let lo = ctx.segments[f].tokens.start.max(group.saturating_sub(GOVERNS));
    let mut near = (lo..group).rev().take_while(|t| ctx.narrated(*t) && ctx.doc.kind(*t) == Some(Kind::Word));
    near.any(|t| ctx.says(t, sets::WHETHER) || ctx.says(t, sets::IF)) && near.take(GROUP).any(|t| ctx.says(t, sets::ASK))
}

/// What the answer to the question makes of the words that end before a token: "Never," he said; I did. Without one they are only possible.
fn answered(ctx: &Context, cue: usize, words: usize) -> Modality {
    let doc = ctx.doc;
    let Some(segment) = ctx.segment_of(cue).map(|f| &ctx.segments[f]) else { return Modality::Hypothetical };
    let end = ctx.quotes(segment).map(|pair| ctx.around(pair).start).find(|start| *start >= words).unwrap_or(segment.tokens.end);
    let answer = end..(end + 12).min(doc.tokens.len());
    // behind a label: "HALE: Never."
    let from = answer.clone().take(6).find(|t| doc.tokens[*t].kind == Kind::Colon).map_or(end, |colon| colon + 1);
    let words: Vec<usize> = (from..answer.end).filter(|t| doc.tokens[*t].kind == Kind::Word).take(3).collect();
    let Some(first) = words.first() else { return Modality::Hypothetical };
    let plain = doc.is(*first, c::SUBJECT) || ctx.says(*first, sets::PLAINLY);
    let no = ctx.says(*first, sets::NO) && doc.kind(first + 1) != Some(Kind::Word);
    if no || doc.is(*first, c::NEGATOR) || plain && words[1..].iter().any(|t| doc.is(*t, c::NEGATOR)) {
        Modality::Denied
    } else if ctx.says(*first, sets::YES)
        || doc.is(*first, c::SUBJECT)
            && words.get(1).is_some_and(|t| doc.is(*t, c::AUXILIARY))
            && doc.kind(words[1] + 1) != Some(Kind::Word)
    {
        Modality::Asserted
    } else {
        Modality::Hypothetical
    }
}

/// Whether the cue stands in a condition: if he had said; should she say.
fn conditional(ctx: &Context, group: usize) -> bool {
    let doc = ctx.doc;
    let Some(f) = ctx.segment_of(group) else { return false };
    let lo = ctx.segments[f].tokens.start.max(group.saturating_sub(GOVERNS));
    let clause = (lo..group).rev().take_while(|t| {
        ctx.narrated(*t) && !matches!(doc.tokens[*t].kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Dash)
    });
    let mut verbs = 0;
    for t in clause {
        // "asked if he had said": what is asked, not what depends on it
        if ctx.says(t, sets::WISH) {
            return verbs == 0;
        }
        if ctx.says(t, sets::IF) {
            return !(t > lo && doc.is(t - 1, c::REPORTING | c::OBJECT)) && verbs < 2;
        }
        verbs += usize::from(doc.is(t, c::REPORTING) && doc.is(t, c::FINITE));
    }
    false
}

/// Whether the subject right before a verb group is nobody in particular: some would say.
fn generic(ctx: &Context, group: usize) -> bool {
    group.checked_sub(1).is_some_and(|s| ctx.says(s, sets::ANYBODY))
}

/// I'd say; but she'd say, as she did every day.
fn first_person(ctx: &Context, group: usize) -> bool {
    group.checked_sub(1).is_some_and(|s| ctx.says(s, sets::WE_YOU))
}

/// Whether somebody only wants the words to be said: they want him to say; he was told to say.
fn wished(ctx: &Context, cue: usize, group: usize) -> bool {
    let doc = ctx.doc;
    if doc.is(cue, c::FINITE | c::GERUND) {
        return false;
    }
    let mut near = (group.saturating_sub(GROUP)..cue)
        .rev()
        .take_while(|t| ctx.narrated(*t) && doc.kind(*t) == Some(Kind::Word) && doc.tokens[t + 1].gap() == Gap::Space);
    let to = near.find(|t| ctx.says(*t, sets::TO));
    to.is_some() && near.take(4).any(|t| ctx.says(t, sets::WANT))
}
