//! Reports whose cue is no verb with a subject that speaks: asked whether …; is expected to …; is confident that ….

use super::super::cue::{Cue, Form};
use super::super::scene::{Frame, Scene};
use super::super::source::{self, Source};
use super::opening::has_verb;
use super::{end, matter, report, trimmed, Report};
use crate::attribution::Rule;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
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
    None
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
