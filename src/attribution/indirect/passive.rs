//! Reports whose cue is no verb with a subject that speaks: asked whether …; is expected to …; is confident that ….

use super::super::cue::{Cue, Form};
use super::super::scene::{Frame, Scene};
use super::super::source::{self, Source};
use super::opening::{has_subject, has_verb};
use super::{end, matter, report, trimmed, Report};
use crate::attribution::Rule;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::syntax::{Tag, What};
use crate::tokens::Kind;

/// (When) asked whether it would close, Hale laughed: a question, and nobody named who put it.
pub(super) fn asked(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    let at = cue.tokens.start;
    let first = at == f.tokens.start
        || at == f.tokens.start + 1 && scene.says(at - 1, sets::WHEN)
        || at > f.tokens.start && scene.says(at - 1, sets::WHEN);
    if !first || !matches!(cue.form, Form::Finite | Form::Passive) || !scene.says(at, sets::PUT_TO) {
        return None;
    }
    question(scene, f, cue)
}

/// The question behind its cue, up to the comma.
fn question(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    let doc = scene.doc;
    let hi = f.tokens.end.min(cue.tokens.end + 50);
    let opens = (cue.tokens.end..hi.min(cue.tokens.end + 9))
        .take_while(|i| scene.narrated(*i) && doc.tokens[*i].kind == Kind::Word)
        .find(|i| scene.says(*i, sets::ABOUT_QUESTIONS))?;
    let from = opens + usize::from(scene.says(opens, sets::ABOUT));
    let stop = if from > opens {
        matter::object_end(scene, f, from)
    } else {
        (from..hi).find(|i| !scene.narrated(*i) || matches!(doc.tokens[*i].kind, Kind::Comma | Kind::Stop | Kind::Dash | Kind::Colon))?
    };
    let told = stop == f.tokens.end || scene.narrated(stop);
    told.then(|| report(scene, from..stop, cue, None, Rule::Asked)).flatten()
}

/// Hale is expected to resign; Hale was asked about it.
pub(super) fn passive(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    let doc = scene.doc;
    let at = cue.tokens.end;
    if let Some(asked) = asked(scene, f, cue) {
        return Some(asked);
    }
    if scene.says(cue.tokens.start, sets::ASKED) {
        return question(scene, f, cue);
    }
    let group =
        |i: usize| scene.narrated(i) && (doc.is(i, c::AUXILIARY | c::NEGATOR) || scene.adverb(i) || doc.kind(i) == Some(Kind::Clitic));
    let mut verb = cue.tokens.start;
    while verb > f.tokens.start && group(verb - 1) {
        verb -= 1;
    }
    let subject = source::phrase_before(scene, verb, f.tokens.start)?;
    if scene.says(cue.tokens.start, sets::EXPECTED) && scene.says(at, sets::TO) {
        let stop = matter::main_clause(scene, f, at, end::clause(scene, f, &[], at));
        if doc.is(subject.head, c::RELATIVE) || !has_verb(scene, at + 1..stop) {
            return None;
        }
        return both(scene, cue, subject.tokens, at..stop, None, Rule::Expected);
    }
    unstated(scene, f, cue, &subject)
}

/// A court was told (that) it would close; it is understood that …: what somebody was told, and nobody named who told it.
fn unstated(scene: &Scene, f: &Frame, cue: &Cue, subject: &Source) -> Option<Report> {
    let doc = scene.doc;
    let at = cue.tokens.end;
    let negative = doc.syntax().verb_group_at(cue.tokens.start).is_some_and(|v| matches!(v.what, What::Verb { negative: true, .. }));
    let told = cue.frame(frame::PERSON) && cue.frame(frame::CLAUSE) && source::speaks(scene, subject);
    let it = scene.says(subject.head, sets::ITS) && scene.says(cue.tokens.start, sets::UNDERSTOOD);
    let depends = doc.is(subject.head, c::RELATIVE) || source::agent(scene, at, (at + 8).min(f.tokens.end)).is_some();
    if !(told || it) || negative || depends || at >= f.tokens.end || !scene.narrated(at) {
        return None;
    }
    let that = scene.says(at, sets::THAT);
    let opens = that || told && has_subject(scene, at, f.tokens.end);
    let to = told && scene.says(cue.tokens.start, sets::ORDERS) && scene.says(at, sets::TO) && doc.syntax().tag(at) == Tag::To;
    if !opens && !to {
        return None;
    }
    let stop = if to { matter::main_clause(scene, f, at, end::clause(scene, f, &[], at)) } else { end::clause(scene, f, &[], at) };
    has_verb(scene, at + 1..stop).then(|| report(scene, at..stop, cue, None, Rule::Unstated)).flatten()
}

/// …, a court heard; …, inquiry told: the clause that ends a sentence or a headline, and nobody named who said it.
pub(super) fn heard(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    let doc = scene.doc;
    let hears = scene.says(cue.tokens.start, sets::HEARINGS) && cue.tokens.len() == 1;
    let rest = (cue.tokens.end..f.tokens.end).all(|i| {
        doc.is(i, c::TIME) || scene.adverb(i) || scene.says(i, sets::TIME_LEADS) || !matches!(doc.kind(i), Some(Kind::Word | Kind::Comma))
    });
    if !hears || !rest {
        return None;
    }
    let group = doc.syntax().verb_group_at(cue.tokens.start)?;
    let hearing = doc
        .syntax()
        .noun_phrase_ending(group.first as usize)
        .filter(|n| doc.is(n.head as usize, c::ORGANISATION | c::GROUP) || scene.says(n.head as usize, sets::OCCASIONS))?;
    let comma = (hearing.first as usize).checked_sub(1).filter(|i| *i > f.tokens.start && doc.kind(*i) == Some(Kind::Comma))?;
    let content = f.tokens.start..comma;
    has_verb(scene, content.clone()).then(|| report(scene, content, cue, None, Rule::Unstated)).flatten()
}

/// A content in two halves.
fn both(
    scene: &Scene,
    cue: &Cue,
    first: std::ops::Range<usize>,
    second: std::ops::Range<usize>,
    source: Option<Source>,
    rule: Rule,
) -> Option<Report> {
    let second = trimmed(scene, second);
    let mut found = report(scene, second.clone(), cue, source, rule)?;
    found.content = first;
    found.more = Some(second);
    Some(found)
}

/// Hale is confident that it will pass: the state of mind before a relative pronoun, and what it brings in.
#[inline(never)]
pub(super) fn mind(scene: &Scene, f: &Frame, that: usize) -> Option<Report> {
    let doc = scene.doc;
    let token = that - 1;
    if !scene.says(that, sets::THAT) || !scene.says(token, sets::MINDS) || !scene.narrated(token) || doc.tokens[token].capital() {
        return None;
    }
    let mut verb = token;
    while verb > f.tokens.start && scene.narrated(verb - 1) && scene.adverb(verb - 1) {
        verb -= 1;
    }
    let be = verb.checked_sub(1).filter(|b| *b >= f.tokens.start && scene.narrated(*b))?;
    if !(doc.is(be, c::AUXILIARY) || doc.kind(be) == Some(Kind::Clitic) || scene.says(be, sets::REMAIN)) {
        return None;
    }
    let cue = Cue::new(token..token + 1, doc.record(token), Form::Finite);
    let mut first = be;
    while first > f.tokens.start && scene.narrated(first - 1) && (doc.is(first - 1, c::AUXILIARY | c::NEGATOR) || scene.adverb(first - 1)) {
        first -= 1;
    }
    let source =
        source::phrase_before(scene, first, f.tokens.start).filter(|s| source::speaks(scene, s) && !scene.says(s.head, sets::WE_YOU_IT))?;
    let stop = end::clause(scene, f, &[], token + 1);
    has_verb(scene, token + 2..stop).then(|| report(scene, token + 1..stop, &cue, source, Rule::StateOfMind)).flatten()
}
