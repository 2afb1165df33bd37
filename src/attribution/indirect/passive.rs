//! Reports whose cue is no verb with a subject that speaks: asked whether …; is expected to …; is confident that ….

use super::super::context::{Context, Segment};
use super::super::cue::{Cue, Form};
use super::super::source::{self, Source};
use super::opening::{has_subject, has_verb};
use super::{complement, end, report, trimmed, Report};
use crate::attribution::Rule;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::syntax::{Chunk, Tag, Tense, What};
use crate::tokens::Kind;

/// (When) asked whether it would close, Hale laughed: a question, and nobody named who put it.
pub(super) fn asked(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    let at = cue.tokens.start;
    let participle = matches!(ctx.doc.syntax().verb_group_at(at)?.what, What::Verb { tense: Tense::Participle, .. });
    let first = at == f.tokens.start || ctx.says(at - 1, sets::WHEN) || participle && ctx.doc.kind(at - 1) == Some(Kind::Comma);
    if !first || !matches!(cue.form, Form::Finite | Form::Passive) || !ctx.says(at, sets::PUT_TO) {
        return None;
    }
    // "Hale, a surgeon, asked whether it would close.": no participle, if no clause stands beside it
    let verb = |range: std::ops::Range<usize>| range.into_iter().any(|i| ctx.doc.syntax().verb_group_at(i).is_some_and(Chunk::finite));
    let aside =
        |q: &Report| at == f.tokens.start || ctx.says(at - 1, sets::WHEN) || verb(f.tokens.start..at) || verb(q.content.end..f.tokens.end);
    question(ctx, f, cue).filter(aside)
}

/// The question behind its cue, up to the comma.
fn question(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    let doc = ctx.doc;
    let hi = f.tokens.end.min(cue.tokens.end + 50);
    let opens = (cue.tokens.end..hi.min(cue.tokens.end + 9))
        .take_while(|i| ctx.narrated(*i) && doc.tokens[*i].kind == Kind::Word)
        .find(|i| ctx.says(*i, sets::ABOUT_QUESTIONS))?;
    let from = opens + usize::from(ctx.says(opens, sets::ABOUT));
    let stop = if from > opens {
        complement::object_end(ctx, f, from)
    } else {
        (from..hi).find(|i| !ctx.narrated(*i) || matches!(doc.tokens[*i].kind, Kind::Comma | Kind::Stop | Kind::Dash | Kind::Colon))?
    };
    let told = stop == f.tokens.end || ctx.narrated(stop);
    let by = source::agent(ctx, cue.tokens.end, cue.tokens.end + 1);
    told.then(|| report(ctx, from..stop, cue, by, Rule::Asked)).flatten()
}

/// Hale is expected to resign; Hale was asked about it.
pub(super) fn passive(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    let doc = ctx.doc;
    let at = cue.tokens.end;
    if let Some(asked) = asked(ctx, f, cue) {
        return Some(asked);
    }
    if ctx.says(cue.tokens.start, sets::ASKED) {
        return question(ctx, f, cue);
    }
    let group = |i: usize| ctx.narrated(i) && (doc.is(i, c::AUXILIARY | c::NEGATOR) || ctx.adverb(i) || doc.kind(i) == Some(Kind::Clitic));
    let mut verb = cue.tokens.start;
    while verb > f.tokens.start && group(verb - 1) {
        verb -= 1;
    }
    let subject = source::phrase_before(ctx, verb, f.tokens.start)?;
    if ctx.says(cue.tokens.start, sets::EXPECTED) && ctx.says(at, sets::TO) {
        let stop = complement::main_clause(ctx, f, at, end::clause(ctx, f, &[], at));
        if doc.is(subject.head, c::RELATIVE) || doc.syntax().tag(at) != Tag::To {
            return None;
        }
        return both(ctx, cue, subject.tokens, at..stop, None, Rule::Expected);
    }
    unstated(ctx, f, cue, &subject)
}

/// A court was told (that) it would close; it is understood that …: what somebody was told, and nobody named who told it, if not behind
/// "by".
fn unstated(ctx: &Context, f: &Segment, cue: &Cue, subject: &Source) -> Option<Report> {
    let doc = ctx.doc;
    let at = cue.tokens.end;
    let negative = doc.syntax().negative(cue.tokens.start);
    let hears = source::speaks(ctx, subject) || ctx.says(subject.head, sets::OCCASIONS);
    let told = cue.frame(frame::PERSON) && cue.frame(frame::CLAUSE) && hears;
    let it = ctx.says(subject.head, sets::ITS) && ctx.says(cue.tokens.start, sets::UNDERSTOOD);
    if !(told || it) || negative || doc.is(subject.head, c::RELATIVE) || at >= f.tokens.end || !ctx.narrated(at) {
        return None;
    }
    if let Some(teller) = source::agent(ctx, at, (at + 8).min(f.tokens.end)) {
        // "was told by the clerk that it would close"
        let that = teller.tokens.end;
        let tells = told && that < f.tokens.end && ctx.says(that, sets::THAT) && source::speaks(ctx, &teller);
        let stop = end::clause(ctx, f, &[], that);
        return (tells && has_verb(ctx, that + 1..stop)).then(|| report(ctx, that..stop, cue, teller, Rule::ThatClause)).flatten();
    }
    let that = ctx.says(at, sets::THAT);
    let opens = that || has_subject(ctx, at, f.tokens.end);
    let to = told && ctx.says(cue.tokens.start, sets::ORDERS) && ctx.says(at, sets::TO) && doc.syntax().tag(at) == Tag::To;
    if !opens && !to {
        return None;
    }
    let stop = if to { complement::main_clause(ctx, f, at, end::clause(ctx, f, &[], at)) } else { end::clause(ctx, f, &[], at) };
    (to || has_verb(ctx, at + 1..stop)).then(|| report(ctx, at..stop, cue, None, Rule::Unstated)).flatten()
}

/// …, a court heard; …, inquiry told: the clause that ends a sentence or a headline, and nobody named who said it.
pub(super) fn heard(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Report> {
    let doc = ctx.doc;
    let hears = ctx.says(cue.tokens.start, sets::HEARINGS) && cue.tokens.len() == 1;
    let rest = (cue.tokens.end..f.tokens.end).all(|i| {
        doc.is(i, c::TIME) || ctx.adverb(i) || ctx.says(i, sets::TIME_LEADS) || !matches!(doc.kind(i), Some(Kind::Word | Kind::Comma))
    });
    if !hears || !rest {
        return None;
    }
    let group = doc.syntax().verb_group_at(cue.tokens.start)?;
    // "…, an inquest in Hull has heard"
    let hearing = source::phrase_before(ctx, group.first as usize, f.tokens.start)
        .filter(|n| doc.is(n.head, c::ORGANISATION | c::GROUP) || ctx.says(n.head, sets::OCCASIONS))?;
    let comma = hearing.tokens.start.checked_sub(1).filter(|i| *i > f.tokens.start && doc.kind(*i) == Some(Kind::Comma))?;
    let content = f.tokens.start..comma;
    has_verb(ctx, content.clone()).then(|| report(ctx, content, cue, None, Rule::Unstated)).flatten()
}

/// A content in two halves.
fn both(
    ctx: &Context,
    cue: &Cue,
    first: std::ops::Range<usize>,
    second: std::ops::Range<usize>,
    source: Option<Source>,
    rule: Rule,
) -> Option<Report> {
    let second = trimmed(ctx, second);
    let mut found = report(ctx, second.clone(), cue, source, rule)?;
    found.content = first;
    found.more = Some(second);
    Some(found)
}

/// Hale is confident that it will pass: the state of mind before a relative pronoun, and what it brings in.
#[inline(never)]
pub(super) fn mental_state(ctx: &Context, f: &Segment, that: usize) -> Option<Report> {
    let doc = ctx.doc;
    let token = that - 1;
    if !ctx.says(that, sets::THAT) || !ctx.says(token, sets::MINDS) || !ctx.narrated(token) || doc.tokens[token].capital() {
        return None;
    }
    let mut verb = token;
    while verb > f.tokens.start && ctx.narrated(verb - 1) && ctx.adverb(verb - 1) {
        verb -= 1;
    }
    let be = verb.checked_sub(1).filter(|b| *b >= f.tokens.start && ctx.narrated(*b))?;
    if !(doc.is(be, c::AUXILIARY) || doc.kind(be) == Some(Kind::Clitic) || ctx.says(be, sets::REMAIN)) {
        return None;
    }
    let cue = Cue { tokens: token..token + 1, record: doc.record(token), form: Form::Finite };
    let mut first = be;
    while first > f.tokens.start && ctx.narrated(first - 1) && (doc.is(first - 1, c::AUXILIARY | c::NEGATOR) || ctx.adverb(first - 1)) {
        first -= 1;
    }
    let speaks = |s: &Source| source::speaks(ctx, s) && !ctx.says(s.head, sets::WE_YOU_IT);
    let source = source::phrase_before(ctx, first, f.tokens.start).filter(speaks);
    let source = source.or_else(|| source::subject(ctx, be, f.tokens.start).filter(speaks))?;
    let stop = end::clause(ctx, f, &[], token + 1);
    has_verb(ctx, token + 2..stop).then(|| report(ctx, token + 1..stop, &cue, source, Rule::StateOfMind)).flatten()
}

/// The minister's insistence that it was safe; her view is that it was; a warning from one councillor that it would flood: a noun of saying,
/// its owner or who it comes from, and what it brings in.
pub(super) fn noun(ctx: &Context, f: &Segment, that: usize) -> Option<Report> {
    let (doc, syntax) = (ctx.doc, ctx.doc.syntax());
    if !ctx.says(that, sets::THAT) || !ctx.narrated(that) || doc.is(that + 1, c::FINITE | c::AUXILIARY | c::MODAL) {
        return None;
    }
    // "her view is that"
    let is = that.checked_sub(1).filter(|is| ctx.says(*is, sets::BE_FORMS));
    let near = syntax.noun_phrase_ending(is.unwrap_or(that)).filter(|n| n.first as usize >= f.tokens.start)?;
    let saying = |head: usize| doc.is(head, c::SAYING) && syntax.tag(head) == Tag::Noun && ctx.narrated(head);
    let link = (near.first as usize).saturating_sub(1);
    let (noun, source) = if saying(near.head as usize) {
        let owner = (near.first as usize..near.head as usize).find(|t| doc.is(*t, c::POSSESSIVE) || syntax.tag(*t) == Tag::Owner);
        let source = match owner {
            Some(owner) if doc.is(owner, c::POSSESSIVE) => Source { tokens: owner..owner + 1, head: owner },
            Some(owner) => source::phrase_before(ctx, owner, near.first as usize)?,
            // "Hale gave evidence that", "the union issued a warning that"
            None => {
                let gives = (near.first as usize).checked_sub(1)?;
                let verb = syntax.verb_group_at(gives).filter(|v| v.finite() && ctx.says(gives, sets::GIVES))?;
                source::subject(ctx, verb.head as usize, f.tokens.start)?
            }
        };
        (near.head as usize, source)
    } else {
        let noun = syntax.noun_phrase_ending(link).filter(|n| ctx.says(link, sets::MAKERS) && saying(n.head as usize))?;
        (noun.head as usize, source::phrase_after(ctx, link + 1, that)?)
    };
    let cue = Cue { tokens: noun..noun + 1, record: doc.record(noun), form: Form::Finite };
    let stop = end::clause(ctx, f, &[], that);
    // "her fear that it was lost grew": the verb of the noun; "despite a warning that it would fall, it opened": the main clause
    let verb = syntax.verb_of(near.first as usize).filter(|_| is.is_none());
    let stop = verb.map_or(stop, |v| stop.min(v.first as usize));
    let clause = |i: &usize| doc.kind(*i) == Some(Kind::Comma) && has_subject(ctx, i + 1, stop);
    let stop = if ctx.hangs(f.tokens.start) { (that..stop).find(clause).unwrap_or(stop) } else { stop };
    let told = source::speaks(ctx, &source) || doc.is(source.head, c::POSSESSIVE);
    (told && has_verb(ctx, that + 1..stop)).then(|| report(ctx, that..stop, &cue, source, Rule::ThatClause)).flatten()
}
