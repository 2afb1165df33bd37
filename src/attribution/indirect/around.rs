//! The content before its cue or on both sides of it: …, Hale said; according to Hale, …; as Hale said, ….

use super::super::context::{Context, Segment};
use super::super::cue::{self, Cue, Form};
use super::super::modality;
use super::super::source::{self, Source};
use super::opening::{clause_behind, clause_starts, has_subject, has_verb};
use super::{complement, end, report, trimmed, Report};
use crate::attribution::Rule;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::syntax::Tag;
use crate::tokens::{Kind, Shape};
use std::ops::Range;

/// As Hale said, …: the clause after the aside.
pub(super) fn as_said(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    if cue.form != Form::Finite || !cue.strong() || !cue.frame(frame::CLAUSE) || ctx.doc.kind(cue.tokens.end) != Some(Kind::Comma) {
        return None;
    }
    let source = source::subject_of(ctx, f, cue)?;
    let opens = source.tokens.start.checked_sub(1).filter(|i| *i >= f.tokens.start && *i <= f.tokens.start + 2)?;
    if !ctx.says(opens, sets::AS) {
        return None;
    }
    let from = cue.tokens.end + 1;
    let stop = end::clause(ctx, f, &[], from);
    if !has_verb(ctx, from..stop) {
        return None;
    }
    report(ctx, from..stop, cue, source, Rule::AsSaid)
}

/// …, Hale said: the content stands before.
#[inline(never)]
pub(super) fn trailing(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    let doc = ctx.doc;
    // "…, scientists find.": a verb that means more elsewhere has nothing behind it
    let last = cue.frame(frame::CLAUSE) && f.tokens.end <= cue.tokens.end + 1;
    if cue.form != Form::Finite || !(cue.strong() || last) || !cue.frame(frame::QUOTE | frame::CLAUSE) {
        return None;
    }
    // the plan announced by the council
    if ctx.says(cue.tokens.end, sets::BY) {
        return None;
    }
    let comma_before = cue.tokens.start > f.tokens.start && doc.tokens[cue.tokens.start - 1].kind == Kind::Comma;
    // "Hale, who runs it, told the paper": whom the verb names is told
    let told = comma_before && cue.frame(frame::PERSON) && source::subject_of(ctx, f, cue).is_some_and(|s| source::named(ctx, &s));
    // "the study, published in May, found that"
    let that = ctx.says(cue.tokens.end, sets::THAT);
    let inverted =
        if comma_before && !told { source::after(ctx, cue, f.tokens.end).filter(|s| !that && source::speaks(ctx, s)) } else { None };
    let follows = inverted.is_some();
    let source = inverted.or_else(|| source::subject_of(ctx, f, cue));
    let source = source.or_else(|| source::after(ctx, cue, f.tokens.end).filter(|_| !that))?;
    let finds = last && !cue.strong() && (doc.is(source.head, c::DOCUMENT | c::ROLE | c::GROUP));
    let silent = !source::speaks(ctx, &source) || cue.frame(frame::MENTAL) || !cue.strong();
    if silent && !finds || doc.is(source.head, c::RELATIVE) {
        return None;
    }
    let first = source.tokens.start.min(cue.tokens.start);
    // "…, as Hale said"
    let aside_as = first > f.tokens.start && ctx.says(first - 1, sets::AS);
    let first = first - usize::from(aside_as);
    // "…, a claim he rejects": the denial of what somebody else tells
    let comma = comma_ahead(ctx, first, f.tokens.start).filter(|comma| !modality::denied_behind(ctx, *comma))?;
    let rest = (cue.tokens.end.max(source.tokens.end)..f.tokens.end).filter(|i| doc.tokens[*i].kind == Kind::Word).count();
    let content = undated(ctx, f)..comma;
    let opens = matches!(doc.syntax().tag(content.start), Tag::Subordinator | Tag::Preposition | Tag::Gerund)
        && !ctx.says(content.start, sets::THAT)
        && !clause_inside(ctx, content.clone());
    // the cue must have nothing of its own to bring in
    let mut after = cue.tokens.end.max(source.tokens.end);
    if cue.frame(frame::PERSON) && !follows {
        // "…, Hale told the court"
        after = source::phrase_after(ctx, after, f.tokens.end).map_or(after, |hearer| hearer.tokens.end);
    }
    let tail = after..f.tokens.end;
    let aside = doc.kind(after) == Some(Kind::Comma);
    let plain = !aside_as;
    // "By then, Hale said, the road was "a tunnel of smoke""
    if opens && aside && !aside_as && has_subject(ctx, after + 1, f.tokens.end) {
        return medial(ctx, f, content, cue, source, after + 1);
    }
    if let Some(from) = resumed(ctx, &content, opens, after, f.tokens.end).filter(|_| plain) {
        return medial(ctx, f, content, cue, source, from);
    }
    if aside && !follows && plain {
        // "…, it added, and urged them to leave": the source goes on
        let tells = ctx.says(after + 1, sets::AND_BUT) && cue::at(ctx, after + 2).is_some_and(|c| c.form == Form::Finite && c.strong());
        let both = if tells { None } else { medial(ctx, f, content.clone(), cue, source.clone(), after + 1) };
        // "…, she said, and the rest of it"
        if both.is_some() || !hangs_on(ctx, after + 1) && !ctx.says(after + 1, sets::AND_BUT) {
            return both;
        }
    }
    // "…, Hale said on Monday, ending weeks of silence": what hangs on is the reporter's
    let done = tail.is_empty()
        || aside && (follows || hangs_on(ctx, after + 1) || ctx.says(after + 1, sets::AND_BUT))
        || matches!(doc.kind(after), Some(Kind::Stop | Kind::Shout | Kind::Semicolon))
        || doc.is(after, c::PREPOSITION)
        || ctx.time(after)
        || ctx.adverb(after) && !doc.is(after, c::SUBJECT);
    let that = tail.clone().take_while(|i| doc.tokens[*i].kind != Kind::Comma).any(|i| ctx.says(i, sets::THAT));
    if !done || opens || that || tail.clone().take_while(|i| doc.tokens[*i].kind != Kind::Comma).any(|i| !ctx.narrated(i)) {
        return None;
    }
    let verb = content.clone().any(|i| ctx.narrated(i) && doc.is(i, c::AUXILIARY | c::MODAL | c::FINITE)) || has_verb(ctx, content.clone());
    // "when, in fact, he answered"
    let hangs = content.clone().any(|i| ctx.says(i, sets::TIME_CLAUSES) && doc.kind(i + 1) == Some(Kind::Comma));
    if rest > 30 || !verb || hangs {
        return None;
    }
    report(ctx, content, cue, source, Rule::TrailingClause)
}

/// Where the content goes on behind a cue and its source with their time and their aside: "The plan, said Hale on Monday, *has* failed",
/// "The plan, said Hale, the mayor, *has* failed". It does so with its verb; with its subject where no more than `opens` it stands before.
fn resumed(ctx: &Context, content: &Range<usize>, opens: bool, at: usize, hi: usize) -> Option<usize> {
    let doc = ctx.doc;
    let time = |i: usize| doc.is(i, c::TIME) || ctx.says(i, sets::ON) || ctx.says(i, sets::SOON);
    let comma = comma_behind(ctx, at, hi.min(at + 4)).filter(|comma| (at..*comma).all(time))?;
    let verb = |at: usize| {
        // "…, said Hale, asked about it": a participle, where what stands before has its verb
        let participle = |at: usize| (doc.word(at).ends_with("ed") || ctx.says(at, sets::ASIDE_BEHIND)) && has_verb(ctx, content.clone());
        at < hi && !doc.is(at, c::GERUND) && (doc.is(at, c::AUXILIARY | c::MODAL) || doc.is(at, c::FINITE) && !participle(at))
    };
    if verb(comma + 1) || opens && clause_starts(ctx, comma + 1, hi) {
        return Some(comma + 1);
    }
    comma_behind(ctx, comma + 1, hi.min(comma + 12)).map(|second| second + 1).filter(|i| verb(*i))
}

/// Whether what starts here behind a cue at the end is an aside to the cue: "…, she said, citing a study", "…, she said, on Monday".
fn hangs_on(ctx: &Context, at: usize) -> bool {
    ctx.doc.is(at, c::GERUND) || ctx.says(at, sets::ASIDE_BEHIND) || ctx.doc.syntax().tag(at) == Tag::Preposition
}

/// The comma right before the source, or before what else of its phrase was not taken for it.
fn comma_ahead(ctx: &Context, first: usize, lo: usize) -> Option<usize> {
    let mut i = first.checked_sub(1)?;
    // "…, an accusation the company rejected": a clause about the noun before it
    let own = ctx.doc.is(first, c::DETERMINER | c::POSSESSIVE | c::SUBJECT);
    while !own && i > lo && first - i < 8 && ctx.narrated(i) && ctx.doc.tokens[i].kind == Kind::Word && ctx.nominal(i) {
        i -= 1;
    }
    (i > lo && ctx.narrated(i) && ctx.doc.tokens[i].kind == Kind::Comma).then_some(i)
}

/// Whether a stretch that opens with a preposition or a dependent clause holds a main clause too: "Around 30 people would
/// come"; "When it closed, many left".
fn clause_inside(ctx: &Context, content: Range<usize>) -> bool {
    let doc = ctx.doc;
    let modal = |i: usize| ctx.narrated(i) && doc.is(i, c::AUXILIARY | c::MODAL);
    let comma = content.clone().find(|i| ctx.narrated(*i) && doc.tokens[*i].kind == Kind::Comma);
    ctx.hangs(content.start) && content.clone().any(modal) || comma.is_some_and(|comma| has_verb(ctx, comma + 1..content.end))
}

/// Where a segment starts after its dateline: "WESTHAVEN — ", "LONDON, May 4 (Tern News) - ".
fn undated(ctx: &Context, f: &Segment) -> usize {
    let tokens = &ctx.doc.tokens;
    let start = f.tokens.start;
    let dash = (start..f.tokens.end.min(start + 12)).find(|t| tokens[*t].kind == Kind::Dash);
    dash.filter(|_| tokens[start].shape() == Shape::Upper && tokens[start].span.len() > 2).map_or(start, |dash| dash + 1)
}

/// Noting that it was late, Hale left: the content of a participle that opens the sentence, by the subject behind it.
#[inline(never)]
pub(super) fn fronted(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    let doc = ctx.doc;
    let at = cue.tokens.end;
    if cue.form != Form::Gerund || cue.tokens.start > f.tokens.start + 1 || !cue.frame(frame::CLAUSE) || !ctx.says(at, sets::THAT) {
        return None;
    }
    let comma = (at..f.tokens.end.min(at + 50)).find(|i| ctx.narrated(*i) && doc.tokens[*i].kind == Kind::Comma)?;
    let source = source::phrase_after(ctx, comma + 1, f.tokens.end).filter(|s| source::speaks(ctx, s))?;
    if !has_verb(ctx, at + 1..comma) || !has_verb(ctx, source.tokens.end..f.tokens.end.min(source.tokens.end + 4)) {
        return None;
    }
    report(ctx, at..comma, cue, source, Rule::Fronted)
}

/// The plan, which Hale said had failed: the clause whose subject stands before the source.
#[inline(never)]
pub(super) fn relative(ctx: &Context, f: &Segment, cues: &[Cue], cue: &Cue) -> Option<Report> {
    if cue.form != Form::Finite || !cue.strong() || !cue.frame(frame::CLAUSE) {
        return None;
    }
    let doc = ctx.doc;
    let at = cue.tokens.end;
    if at >= f.tokens.end || !ctx.narrated(at) || !doc.is(at, c::AUXILIARY | c::MODAL | c::FINITE) || doc.is(at, c::GERUND) {
        return None;
    }
    let source = source::subject_of(ctx, f, cue).filter(|s| !doc.is(s.head, c::RELATIVE))?;
    let who = source.tokens.start.checked_sub(1).filter(|i| *i >= f.tokens.start)?;
    let t = &doc.tokens[who];
    // "the plan Hale said had failed"
    let contact = t.kind == Kind::Word && ctx.nominal(who) && !t.is(c::TIME | c::VERB) && !ctx.adverb(who) && !t.capital();
    if !ctx.says(who, sets::WHO_WHOM) && !contact {
        return None;
    }
    let stop = end::clause(ctx, f, cues, at);
    let stop = (at..stop).find(|i| ctx.narrated(*i) && doc.tokens[*i].kind == Kind::Comma).unwrap_or(stop);
    report(ctx, at..stop, cue, source, Rule::RelativeClause)
}

/// The plan, Hale said, has failed: the content stands on both sides.
fn medial(ctx: &Context, f: &Segment, content: Range<usize>, cue: &Cue, source: Source, from: usize) -> Option<Report> {
    let doc = ctx.doc;
    let stop = end::clause(ctx, f, &[], from);
    // "The hall is small, she said, and the roof may leak"
    let joined = ctx.says(from, sets::AND_BUT) && complement::resumes(ctx, from + 1, stop) && !content.is_empty();
    // "It was, she said, the worst of days"
    let verb = has_verb(ctx, from..stop) || content.end > content.start && doc.is(content.end - 1, c::AUXILIARY);
    if cue.frame(frame::WEAK) || from + 2 > stop || !verb || !joined && doc.is(from, c::RELATIVE | c::GERUND | c::CONJUNCTION) {
        return None;
    }
    let more = trimmed(ctx, from..stop);
    let opened = trimmed(ctx, content.clone());
    let mut report = report(ctx, more.clone(), cue, source, Rule::MedialClause)?;
    if !opened.is_empty() {
        (report.content, report.more) = (opened, Some(more));
    }
    Some(report)
}

/// The next comma of the narration.
fn comma_behind(ctx: &Context, at: usize, hi: usize) -> Option<usize> {
    (at..hi).find(|i| ctx.narrated(*i) && ctx.doc.tokens[*i].kind == Kind::Comma)
}

/// The comma behind the aside that a comma opens right behind a source: Hale, who runs it, …; Hale, the mayor, …; Hale, 52, …. Else
/// that comma itself.
fn aside_end(ctx: &Context, source: &Source, comma: usize, hi: usize) -> usize {
    let doc = ctx.doc;
    let hi = hi.min(comma + 40);
    let relative = doc.is(comma + 1, c::RELATIVE | c::GERUND) || source::describes(ctx, comma + 1);
    let mut end = comma;
    while let Some(next) = comma_behind(ctx, end + 1, hi) {
        let aged = next == comma + 2 && doc.kind(comma + 1) == Some(Kind::Number);
        let list = |s: Source| s.tokens.into_iter().any(|i| ctx.says(i, sets::AND_OR));
        let role = (comma + 1..next).any(|i| doc.is(i, c::ROLE))
            && !has_verb(ctx, comma + 1..next)
            && !source::phrase_after(ctx, next + 1, hi).is_some_and(list);
        let aside = relative || source::named(ctx, source) && (aged || role);
        if aside && !doc.is(next + 1, c::RELATIVE) && has_subject(ctx, next + 1, hi) {
            return next;
        }
        if !relative {
            break;
        }
        end = next;
    }
    comma
}

/// According to Hale, …; …, according to Hale.
pub(super) fn according(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    let doc = ctx.doc;
    let source = source::after(ctx, cue, f.tokens.end)?;
    if cue.tokens.start <= f.tokens.start + 1 {
        let comma = comma_behind(ctx, source.tokens.end, f.tokens.end.min(source.tokens.end + 20));
        // "According to Hale the port would close"
        let bare = clause_behind(ctx, source.tokens.start, f.tokens.end)
            .filter(|start| comma.is_none_or(|comma| *start < comma && !has_subject(ctx, comma + 1, f.tokens.end)));
        let from = match bare {
            Some(start) => start,
            None => aside_end(ctx, &source, comma?, f.tokens.end) + 1,
        };
        let source = source::phrase_after(ctx, source.tokens.start, from)?;
        let stop = end::clause(ctx, f, &[], from);
        return report(ctx, from..stop, cue, source, Rule::AccordingClause);
    }
    // "Since May, according to Hale, prices have doubled": the longer side
    let rest = source.tokens.end;
    if doc.kind(rest) == Some(Kind::Comma) && cue.tokens.start - f.tokens.start < 8 && f.tokens.end > rest + 8 {
        let stop = end::clause(ctx, f, &[], rest + 1);
        return report(ctx, rest + 1..stop, cue, source, Rule::AccordingClause);
    }
    let mut end = cue.tokens.start;
    while end > f.tokens.start && matches!(doc.tokens[end - 1].kind, Kind::Comma | Kind::Dash) {
        end -= 1;
    }
    report(ctx, undated(ctx, f)..end, cue, source, Rule::ClauseAccording)
}
