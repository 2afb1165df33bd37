//! Reports that are no clause: urged the council to …; criticised the plan; denied any part in it.

use super::super::context::{Context, Segment};
use super::super::cue::{Cue, Form};
use super::super::link::Lemmas;
use super::super::source::{self, Source};
use super::end;
use super::opening::{clause_starts, has_subject};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::{id_of, sets, Set};
use crate::syntax::Tag;
use crate::tokens::Kind;
use std::ops::Range;

/// urged the council to …: the infinitive behind the hearer who starts at a token.
pub(super) fn directive(ctx: &Context, f: &Segment, at: usize, stop: usize) -> Option<Range<usize>> {
    let hearer = source::phrase_after(ctx, at, stop)?;
    let to = (hearer.tokens.start..stop.min(at + 12))
        .find(|i| ctx.says(*i, sets::TO) && (ctx.doc.syntax().tag(*i) == Tag::To || !ctx.narrated(i + 1)))?;
    // told Hale he planned to stay; told guests when to come
    let clause =
        (hearer.tokens.end..to).any(|i| ctx.doc.is(i, c::FINITE | c::AUXILIARY | c::MODAL | c::SUBJECT | c::RELATIVE | c::SUBORDINATOR));
    // called for him to go: whoever is to do it is in it
    let start = if ctx.says(at - 1, sets::BLAMED_FOR) { at } else { denial(ctx, to) };
    (!clause && to <= hearer.tokens.end + 4).then(|| start..main_clause(ctx, f, to, stop))
}

/// How far behind the verb what something is attributed to may start, in tokens.
const CAUSE: usize = 16;

/// The object of a verb whose object alone tells what was said: criticised the plan; called for an inquiry.
pub(super) fn object(ctx: &Context, f: &Segment, cue: &Cue, source: &Source, at: usize) -> Option<Range<usize>> {
    let doc = ctx.doc;
    // "Hale, who backs the plan"; not: "those who back the plan"
    let aside = source.tokens.start.checked_sub(1).is_some_and(|b| matches!(doc.kind(b), Some(Kind::Comma | Kind::Dash | Kind::Open)));
    let owner = source::speaks(ctx, source) && !doc.is(source.head, c::PLACE) && (aside || !doc.is(source.head, c::RELATIVE));
    // "attributed the loss to lower prices": what it is put down to
    if owner && ctx.says(cue.tokens.start, sets::ATTRIBUTES) && !conditional(ctx, cue) {
        let to = (at..f.tokens.end.min(at + CAUSE)).take_while(|i| ctx.narrated(*i)).find(|i| ctx.says(*i, sets::TO))?;
        return Some(to + 1..main_clause(ctx, f, to + 1, end::clause(ctx, f, &[], to + 1)));
    }
    let shown = doc.is(source.head, c::DOCUMENT) && ctx.says(cue.tokens.start, sets::SHOW);
    // "citing the minutes": what somebody goes by, not what is said
    let goes_by = cue.form == Form::Gerund && ctx.says(cue.tokens.start, sets::ASIDE_BEHIND);
    if goes_by || !shown && !cue.frame(frame::THEME | frame::DENY) || !matches!(cue.form, Form::Finite | Form::Gerund) || !owner {
        return None;
    }
    let him = doc.is(at, c::OBJECT) && !doc.is(at, c::POSSESSIVE);
    if !him && !noun_phrase(ctx, at, f.tokens.end) {
        return None;
    }
    // "expressed support for the plan": the plan
    let feeling = matches!(ctx.doc.word(cue.tokens.start).get(..3), Some("exp" | "voi"));
    let after = (at..f.tokens.end.min(at + 4))
        .take_while(|i| ctx.narrated(*i) && doc.tokens[*i].kind == Kind::Word)
        .find(|i| doc.is(*i, c::PREPOSITION) || ctx.says(*i, sets::THAT));
    let at = match after.filter(|_| feeling && cue.frame(frame::THEME)) {
        Some(i) if ctx.says(i, sets::THAT_TO) => i,
        Some(i) => i + 1,
        None => at,
    };
    let stop = object_end(ctx, f, at);
    // words in marks behind it are told by their own quotation
    let marks = (stop..f.tokens.end.min(stop + 3)).any(|i| !ctx.narrated(i));
    (!conditional(ctx, cue) && !marks).then_some(at..stop)
}

/// promised to open the books: the infinitive, without what follows it.
pub(super) fn infinitive(ctx: &Context, f: &Segment, cue: &Cue, source: &Source, at: usize) -> Option<Range<usize>> {
    let doc = ctx.doc;
    let known = doc.is(at + 1, c::VERB | c::AUXILIARY | c::REPORTING | c::NEGATOR)
        || at + 1 < f.tokens.end && !ctx.narrated(at + 1)
        || at + 1 < f.tokens.end && ctx.adverb(at + 1) && doc.is(at + 2, c::VERB | c::AUXILIARY | c::REPORTING);
    let depends = source.tokens.start.checked_sub(1).is_some_and(|b| b >= f.tokens.start && doc.is(b, c::SUBORDINATOR));
    // refused to sign, declined to comment: no words
    if ctx.says(cue.tokens.start, sets::REFUSALS)
        || !cue.frame(frame::INFINITIVE)
        || !known
        || depends
        || doc.is(source.head, c::RELATIVE)
        || conditional(ctx, cue)
    {
        return None;
    }
    Some(denial(ctx, at)..main_clause(ctx, f, at, end::clause(ctx, f, &[], at)))
}

/// Where an infinitive starts with its denial: vowed *never to sell*.
fn denial(ctx: &Context, to: usize) -> usize {
    to - usize::from(ctx.doc.is(to - 1, c::NEGATOR))
}

/// Where behind the infinitive the main clause goes on, or a new one starts: "…, he said"; "… and the club agreed".
pub(super) fn main_clause(ctx: &Context, f: &Segment, at: usize, stop: usize) -> usize {
    let doc = ctx.doc;
    let goes_on = |i: &usize| {
        let i = *i;
        if !ctx.narrated(i) {
            return false;
        }
        match doc.tokens[i].kind {
            Kind::Comma => {
                doc.is(i + 1, c::RELATIVE | c::SUBJECT | c::GERUND | c::FINITE)
                    || clause_starts(ctx, i + 1, stop)
                    || ctx.says(i + 1, sets::AND_BUT_A) && resumes(ctx, i + 2, stop)
            }
            // "to return to talks as the union says …"
            Kind::Word if ctx.says(i, sets::AS) => has_subject(ctx, i + 1, stop),
            Kind::Word => ctx.says(i, sets::AND_BUT) && resumes(ctx, i + 1, stop),
            _ => false,
        }
    };
    (at + 2..stop.min(f.tokens.end)).find(goes_on).unwrap_or(stop)
}

/// Whether the verb tells only what might be: would support; could threaten.
pub(super) fn conditional(ctx: &Context, cue: &Cue) -> bool {
    let from = cue.tokens.start.saturating_sub(3);
    (from..cue.tokens.start).any(|i| ctx.narrated(i) && ctx.doc.is(i, c::MODAL))
}

/// Prepositions that bring a verb's matter in, each with its verbs.
const TOPICS: [&Set; 7] =
    [sets::TOPIC_ABOUT, sets::TOPIC_ON, sets::TOPIC_TO, sets::TOPIC_FOR, sets::TOPIC_AGAINST, sets::TOPIC_WITH, sets::TOPIC_OF];

/// responded to the report; wrote about the fire: what follows the preposition.
pub(super) fn topic(ctx: &Context, f: &Segment, cue: &Cue, source: &Source, at: usize) -> Option<Range<usize>> {
    if !ctx.doc.is(at, c::PREPOSITION) {
        return None;
    }
    let verb = || Lemmas::default().of(&cue.into(), ctx.doc);
    let known = |verb: &str| TOPICS.iter().any(|set| ctx.says(at, set) && set.has(id_of(verb.split(' ').next().unwrap_or(verb))));
    let fits = matches!(cue.form, Form::Finite | Form::Gerund)
        && noun_phrase(ctx, at + 1, f.tokens.end)
        && source::speaks(ctx, source)
        && !conditional(ctx, cue)
        && known(&verb());
    if !fits {
        return None;
    }
    let stop = object_end(ctx, f, at + 1);
    (stop == f.tokens.end || ctx.narrated(stop)).then_some(at + 1..stop)
}

/// Whether a noun phrase starts here: the plan; any part in it; further cuts.
fn noun_phrase(ctx: &Context, at: usize, stop: usize) -> bool {
    let Some(t) = ctx.doc.tokens.get(at).filter(|_| at < stop) else { return false };
    ctx.narrated(at)
        && (t.is(c::DETERMINER | c::POSSESSIVE | c::GROUP | c::NUMERAL)
            || t.capital()
            || ctx.nominal(at) && !ctx.adverb(at) && !t.is(c::TIME))
}

/// No object is longer, in tokens.
const LONGEST: usize = 50;

/// Where an object ends: at the next verb of the main clause, at an aside, at a word of time or place.
pub(super) fn object_end(ctx: &Context, f: &Segment, at: usize) -> usize {
    let doc = ctx.doc;
    let hi = f.tokens.end.min(at + LONGEST);
    // inside a clause of its own only a comma ends it: "a plan that would close it and sell the books"
    let mut clause = false;
    let mut i = at + 1;
    while i < hi && ctx.narrated(i) {
        let t = &doc.tokens[i];
        let stop = match t.kind {
            Kind::Dash | Kind::Semicolon | Kind::Colon | Kind::Shout | Kind::Close => true,
            Kind::Stop => i + 1 >= f.tokens.end || !ctx.inner_stop(i),
            Kind::Comma => !lists(ctx, i, hi),
            Kind::Word if clause => false,
            Kind::Word if t.is(c::MODAL) || ctx.says(i, sets::BREAKS) => true,
            Kind::Word if ctx.says(i, sets::AS) => doc.is(i + 1, c::SUBJECT) || ctx.says(i + 1, sets::AS_PART),
            Kind::Word if ctx.says(i, sets::AND_OR) => resumes(ctx, i + 1, hi),
            Kind::Word if t.is(c::TIME) && !t.is(c::GIVEN) => {
                !doc.is(i - 1, c::DETERMINER | c::POSSESSIVE | c::PREPOSITION) && !owns(ctx, i)
            }
            Kind::Word if ctx.says(i, sets::SETTING) => setting(ctx, i, hi),
            _ => false,
        };
        if stop {
            break;
        }
        clause |= t.is(c::RELATIVE);
        i += 1;
    }
    i
}

/// Whether the list goes on behind the comma: "the cost, the delay and the noise"; "several grounds, including the cost".
fn lists(ctx: &Context, comma: usize, hi: usize) -> bool {
    let doc = ctx.doc;
    if ctx.says(comma + 1, sets::INCLUDING) {
        return true;
    }
    for i in comma + 1..hi.min(comma + 9) {
        let t = &doc.tokens[i];
        if ctx.says(i, sets::AND_OR) {
            let verb = |j: usize| {
                let participle = i > comma + 1 && doc.word(j).ends_with("ed");
                ctx.narrated(j) && doc.is(j, c::AUXILIARY | c::MODAL | c::FINITE) && !participle
            };
            return !resumes(ctx, i + 1, hi) && !(i + 1..hi.min(i + 10)).take_while(|j| doc.tokens[*j].kind != Kind::Comma).any(verb);
        }
        if !ctx.narrated(i)
            || t.is(c::AUXILIARY | c::FINITE | c::GERUND | c::SUBJECT | c::RELATIVE | c::SUBORDINATOR)
            || matches!(t.kind, Kind::Stop | Kind::Dash | Kind::Semicolon)
        {
            return false;
        }
    }
    false
}

/// Whether a verb or a new subject stands behind "and".
pub(super) fn resumes(ctx: &Context, at: usize, hi: usize) -> bool {
    let syntax = ctx.doc.syntax();
    let verb = syntax.verb_group_at(at).is_some() && !matches!(syntax.tag(at), Tag::To | Tag::Participle);
    at < hi && (verb || ctx.adverb(at) && resumes(ctx, at + 1, hi) || ctx.doc.is(at, c::SUBJECT) || clause_starts(ctx, at, hi))
}

/// Whether a clitic behind the word of time makes it an attribute: Friday's debate.
fn owns(ctx: &Context, at: usize) -> bool {
    ctx.doc.kind(at + 1) == Some(Kind::Clitic)
}

/// Whether words that tell when or where it was said start here: on Monday; in a speech; at a rally; on Facebook.
fn setting(ctx: &Context, at: usize, hi: usize) -> bool {
    let doc = ctx.doc;
    let hi = hi.min(at + 5);
    for i in at + 1..hi {
        let t = &doc.tokens[i];
        if t.is(c::TIME) && !owns(ctx, i) && !ctx.says(i, sets::TIMES) {
            return !ctx.says(i + 1, sets::THAT_TO);
        }
        if !doc.is(at, c::TIME) && t.is(c::SAYING | c::OUTLET) && !owns(ctx, i) {
            return !ctx.says(i + 1, sets::THAT_TO_OF);
        }
        if ctx.says(i, sets::OCCASIONS) {
            return true;
        }
        if t.is(c::PREPOSITION | c::CONJUNCTION) || t.kind != Kind::Word {
            return false;
        }
    }
    false
}
