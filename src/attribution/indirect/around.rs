//! The content before its cue or on both sides of it: …, Hale said; according to Hale, …; as Hale said, ….

use super::super::cue::{Cue, Form};
use super::super::scene::{Frame, Scene};
use super::super::source::{self, Source};
use super::opening::{clause_behind, clause_starts, has_subject, has_verb};
use super::{end, report, trimmed, Report};
use crate::attribution::Rule;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::tokens::{Kind, Shape};
use std::ops::Range;

/// As Hale said, …: the clause after the aside.
pub(super) fn as_said(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    if cue.form != Form::Finite || !cue.strong() || !cue.frame(frame::CLAUSE) || scene.doc.kind(cue.tokens.end) != Some(Kind::Comma) {
        return None;
    }
    let source = source::subject_of(scene, f, cue)?;
    let opens = source.tokens.start.checked_sub(1).filter(|i| *i >= f.tokens.start && *i <= f.tokens.start + 2)?;
    if !scene.says(opens, sets::AS) {
        return None;
    }
    let from = cue.tokens.end + 1;
    let stop = end::clause(scene, f, &[], from);
    if !has_verb(scene, from..stop) {
        return None;
    }
    report(scene, from..stop, cue, source, Rule::AsSaid)
}

/// …, Hale said: the content stands before.
#[inline(never)]
pub(super) fn trailing(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    if cue.form != Form::Finite || !cue.strong() || !cue.frame(frame::QUOTE | frame::CLAUSE) {
        return None;
    }
    let doc = scene.doc;
    let comma_before = cue.tokens.start > f.tokens.start && doc.tokens[cue.tokens.start - 1].kind == Kind::Comma;
    // "Hale, who runs it, told the paper": whom the verb names is told
    let told = comma_before && cue.frame(frame::PERSON) && source::subject_of(scene, f, cue).is_some_and(|s| source::named(scene, &s));
    let inverted = if comma_before && !told { source::after(scene, cue, f.tokens.end).filter(|s| source::speaks(scene, s)) } else { None };
    let follows = inverted.is_some();
    let source = inverted.or_else(|| source::subject_of(scene, f, cue)).or_else(|| source::after(scene, cue, f.tokens.end))?;
    if !source::speaks(scene, &source) || doc.is(source.head, c::RELATIVE) || cue.frame(frame::MENTAL) {
        return None;
    }
    let first = source.tokens.start.min(cue.tokens.start);
    // "…, as Hale said"
    let aside_as = first > f.tokens.start && scene.says(first - 1, sets::AS);
    let first = first - usize::from(aside_as);
    let comma = comma_ahead(scene, first, f.tokens.start)?;
    let rest = (cue.tokens.end.max(source.tokens.end)..f.tokens.end).filter(|i| doc.tokens[*i].kind == Kind::Word).count();
    let content = undated(scene, f)..comma;
    let opens = doc.is(content.start, c::SUBORDINATOR | c::PREPOSITION | c::GERUND) && !clause_inside(scene, content.clone());
    // the cue must have nothing of its own to bring in
    let mut after = cue.tokens.end.max(source.tokens.end);
    if cue.frame(frame::PERSON) && !follows {
        // "…, Hale told the court"
        after = source::phrase_after(scene, after, f.tokens.end).map_or(after, |hearer| hearer.tokens.end);
    }
    let tail = after..f.tokens.end;
    let aside = doc.kind(after) == Some(Kind::Comma);
    let plain = !aside_as && tail.clone().all(|i| scene.narrated(i));
    // "By then, Hale said, the road was "a tunnel of smoke""
    if opens && aside && !aside_as && has_subject(scene, after + 1, f.tokens.end) {
        return medial(scene, f, content, cue, source, after + 1);
    }
    if let Some(from) = resumed(scene, &content, opens, after, f.tokens.end).filter(|_| plain) {
        return medial(scene, f, content, cue, source, from);
    }
    if aside && !follows && plain {
        let both = medial(scene, f, content.clone(), cue, source.clone(), after + 1);
        if both.is_some() || !hangs_on(scene, after + 1) {
            return both;
        }
    }
    // "…, Hale said on Monday, ending weeks of silence": what hangs on is the reporter's
    let done = tail.is_empty()
        || aside && (follows || hangs_on(scene, after + 1))
        || matches!(doc.kind(after), Some(Kind::Stop | Kind::Shout))
        || doc.is(after, c::PREPOSITION | c::TIME)
        || scene.adverb(after) && !doc.is(after, c::SUBJECT);
    let that = tail.clone().take_while(|i| doc.tokens[*i].kind != Kind::Comma).any(|i| scene.says(i, sets::THAT));
    if !done || opens || that || tail.clone().any(|i| !scene.narrated(i)) {
        return None;
    }
    let verb = content.clone().any(|i| scene.narrated(i) && doc.is(i, c::AUXILIARY | c::MODAL | c::FINITE));
    if rest > 30 || !verb {
        return None;
    }
    report(scene, content, cue, source, Rule::TrailingClause)
}

/// Where the content goes on behind a cue and its source with their time and their aside: "The plan, said Hale on Monday, *has* failed",
/// "The plan, said Hale, the mayor, *has* failed". It does so with its verb; with its subject where no more than `opens` it stands before.
fn resumed(scene: &Scene, content: &Range<usize>, opens: bool, at: usize, hi: usize) -> Option<usize> {
    let doc = scene.doc;
    let time = |i: usize| doc.is(i, c::TIME) || scene.says(i, sets::ON) || scene.says(i, sets::SOON);
    let comma = comma_behind(scene, at, hi.min(at + 4)).filter(|comma| (at..*comma).all(time))?;
    let verb = |at: usize| {
        // "…, said Hale, asked about it": a participle, where what stands before has its verb
        let participle =
            |at: usize| (doc.word(at).ends_with("ed") || scene.says(at, sets::ASIDE_BEHIND)) && has_verb(scene, content.clone());
        at < hi && !doc.is(at, c::GERUND) && (doc.is(at, c::AUXILIARY | c::MODAL) || doc.is(at, c::FINITE) && !participle(at))
    };
    if verb(comma + 1) || opens && clause_starts(scene, comma + 1, hi) {
        return Some(comma + 1);
    }
    comma_behind(scene, comma + 1, hi.min(comma + 12)).map(|second| second + 1).filter(|i| verb(*i))
}

/// Whether what starts here behind a cue at the end is an aside to the cue: "…, she said, citing a study", "…, she said, on Monday".
fn hangs_on(scene: &Scene, at: usize) -> bool {
    scene.doc.is(at, c::GERUND) || scene.says(at, sets::ASIDE_BEHIND)
}

/// The comma right before the source, or before what else of its phrase was not taken for it.
fn comma_ahead(scene: &Scene, first: usize, lo: usize) -> Option<usize> {
    let mut i = first.checked_sub(1)?;
    while i > lo && first - i < 8 && scene.narrated(i) && scene.doc.tokens[i].kind == Kind::Word && scene.nominal(i) {
        i -= 1;
    }
    (i > lo && scene.narrated(i) && scene.doc.tokens[i].kind == Kind::Comma).then_some(i)
}

/// Whether a stretch that opens with a preposition or a dependent clause holds a main clause too: "Around 30 people would
/// come"; "When it closed, many left".
fn clause_inside(scene: &Scene, content: Range<usize>) -> bool {
    let doc = scene.doc;
    let modal = |i: usize| scene.narrated(i) && doc.is(i, c::AUXILIARY | c::MODAL);
    let comma = content.clone().find(|i| scene.narrated(*i) && doc.tokens[*i].kind == Kind::Comma);
    scene.hangs(content.start) && content.clone().any(modal) || comma.is_some_and(|comma| has_verb(scene, comma + 1..content.end))
}

/// Where a frame starts after its dateline: "WESTHAVEN — ", "LONDON, May 4 (Tern News) - ".
fn undated(scene: &Scene, f: &Frame) -> usize {
    let tokens = &scene.doc.tokens;
    let start = f.tokens.start;
    let dash = (start..f.tokens.end.min(start + 12)).find(|t| tokens[*t].kind == Kind::Dash);
    dash.filter(|_| tokens[start].shape() == Shape::Upper && tokens[start].span.len() > 2).map_or(start, |dash| dash + 1)
}

/// Noting that it was late, Hale left: the content of a participle that opens the sentence, by the subject behind it.
#[inline(never)]
pub(super) fn fronted(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    let doc = scene.doc;
    let at = cue.tokens.end;
    if cue.form != Form::Gerund || cue.tokens.start > f.tokens.start + 1 || !cue.frame(frame::CLAUSE) || !scene.says(at, sets::THAT) {
        return None;
    }
    let comma = (at..f.tokens.end.min(at + 50)).find(|i| scene.narrated(*i) && doc.tokens[*i].kind == Kind::Comma)?;
    let source = source::phrase_after(scene, comma + 1, f.tokens.end).filter(|s| source::speaks(scene, s))?;
    if !has_verb(scene, at + 1..comma) || !has_verb(scene, source.tokens.end..f.tokens.end.min(source.tokens.end + 4)) {
        return None;
    }
    report(scene, at..comma, cue, source, Rule::Fronted)
}

/// The plan, which Hale said had failed: the clause whose subject stands before the source.
#[inline(never)]
pub(super) fn relative(scene: &Scene, f: &Frame, cues: &[Cue], cue: &Cue) -> Option<Report> {
    if cue.form != Form::Finite || !cue.strong() || !cue.frame(frame::CLAUSE) {
        return None;
    }
    let doc = scene.doc;
    let at = cue.tokens.end;
    if at >= f.tokens.end || !scene.narrated(at) || !doc.is(at, c::AUXILIARY | c::MODAL | c::FINITE) || doc.is(at, c::GERUND) {
        return None;
    }
    let source = source::subject_of(scene, f, cue).filter(|s| !doc.is(s.head, c::RELATIVE))?;
    let who = source.tokens.start.checked_sub(1).filter(|i| *i >= f.tokens.start)?;
    let t = &doc.tokens[who];
    // "the plan Hale said had failed"
    let contact = t.kind == Kind::Word && scene.nominal(who) && !t.is(c::TIME | c::VERB) && !scene.adverb(who) && !t.capital();
    if !scene.says(who, sets::WHO_WHOM) && !contact {
        return None;
    }
    let stop = end::clause(scene, f, cues, at);
    let stop = (at..stop).find(|i| scene.narrated(*i) && doc.tokens[*i].kind == Kind::Comma).unwrap_or(stop);
    report(scene, at..stop, cue, source, Rule::RelativeClause)
}

/// The plan, Hale said, has failed: the content stands on both sides.
fn medial(scene: &Scene, f: &Frame, content: Range<usize>, cue: &Cue, source: Source, from: usize) -> Option<Report> {
    let doc = scene.doc;
    let stop = end::clause(scene, f, &[], from);
    // "The hall is small, she said, and the roof may leak"
    let joined = scene.says(from, sets::AND_BUT) && has_subject(scene, from + 1, stop) && !content.is_empty();
    // "It was, she said, the worst of days"
    let verb = has_verb(scene, from..stop) || content.end > content.start && doc.is(content.end - 1, c::AUXILIARY);
    if cue.frame(frame::WEAK) || from + 2 > stop || !verb || !joined && doc.is(from, c::RELATIVE | c::GERUND | c::CONJUNCTION) {
        return None;
    }
    let more = trimmed(scene, from..stop);
    let opened = trimmed(scene, content.clone());
    let mut report = report(scene, more.clone(), cue, source, Rule::MedialClause)?;
    if !opened.is_empty() {
        (report.content, report.more) = (opened, Some(more));
    }
    Some(report)
}

/// The next comma of the narration.
fn comma_behind(scene: &Scene, at: usize, hi: usize) -> Option<usize> {
    (at..hi).find(|i| scene.narrated(*i) && scene.doc.tokens[*i].kind == Kind::Comma)
}

/// The comma behind the aside that a comma opens right behind a source: Hale, who runs it, …; Hale, the mayor, …; Hale, 52, …. Else
/// that comma itself.
fn aside_end(scene: &Scene, source: &Source, comma: usize, hi: usize) -> usize {
    let doc = scene.doc;
    let hi = hi.min(comma + 40);
    let relative = doc.is(comma + 1, c::RELATIVE | c::GERUND) || source::describes(scene, comma + 1);
    let mut end = comma;
    while let Some(next) = comma_behind(scene, end + 1, hi) {
        let aged = next == comma + 2 && doc.kind(comma + 1) == Some(Kind::Number);
        let list = |s: Source| s.tokens.into_iter().any(|i| scene.says(i, sets::AND_OR));
        let role = (comma + 1..next).any(|i| doc.is(i, c::ROLE))
            && !has_verb(scene, comma + 1..next)
            && !source::phrase_after(scene, next + 1, hi).is_some_and(list);
        let aside = relative || source::named(scene, source) && (aged || role);
        if aside && !doc.is(next + 1, c::RELATIVE) && has_subject(scene, next + 1, hi) {
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
pub(super) fn according(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    let doc = scene.doc;
    let source = source::after(scene, cue, f.tokens.end)?;
    if cue.tokens.start <= f.tokens.start + 1 {
        let comma = comma_behind(scene, source.tokens.end, f.tokens.end.min(source.tokens.end + 20));
        // "According to Hale the port would close"
        let bare = clause_behind(scene, source.tokens.start, f.tokens.end)
            .filter(|start| comma.is_none_or(|comma| *start < comma && !has_subject(scene, comma + 1, f.tokens.end)));
        let from = match bare {
            Some(start) => start,
            None => aside_end(scene, &source, comma?, f.tokens.end) + 1,
        };
        let source = source::phrase_after(scene, source.tokens.start, from)?;
        let stop = end::clause(scene, f, &[], from);
        return report(scene, from..stop, cue, source, Rule::AccordingClause);
    }
    // "Since May, according to Hale, prices have doubled": the longer side
    let rest = source.tokens.end;
    if doc.kind(rest) == Some(Kind::Comma) && cue.tokens.start - f.tokens.start < 8 && f.tokens.end > rest + 8 {
        let stop = end::clause(scene, f, &[], rest + 1);
        return report(scene, rest + 1..stop, cue, source, Rule::AccordingClause);
    }
    let mut end = cue.tokens.start;
    while end > f.tokens.start && matches!(doc.tokens[end - 1].kind, Kind::Comma | Kind::Dash) {
        end -= 1;
    }
    report(scene, undated(scene, f)..end, cue, source, Rule::ClauseAccording)
}
