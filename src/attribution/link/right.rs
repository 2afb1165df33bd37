//! Cues after the quotation: "…," said Hale; "…," Hale said; the plan was "bold", Hale said.

use super::{linked, CueWords, Link};
use crate::attribution::cue::{Cue, Form};
use crate::attribution::scene::{Frame, Scene};
use crate::attribution::source::{self, Source};
use crate::attribution::Rule;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::people::Sort;
use crate::tokens::Kind;
use std::ops::Range;

/// The cue right after the quotation: "…," said Hale; "…," Hale, the mayor, said; "…," according to Hale.
#[inline(never)]
pub(super) fn right(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let close = scene.around(pair).end;
    let mut from = close;
    while from < frame.tokens.end && matches!(scene.doc.tokens[from].kind, Kind::Comma | Kind::Dash) {
        from += 1;
    }
    let mut start = from;
    while start < frame.tokens.end && scene.narrated(start) && scene.adverb(start) {
        start += 1;
    }
    let stop = (from..frame.tokens.end).find(|t| !scene.narrated(*t)).unwrap_or(frame.tokens.end);
    let first = cues.partition_point(|cue| cue.tokens.start < from);
    for cue in cues[first..].iter().take_while(|cue| cue.tokens.start < stop.min(from + 70)) {
        if cue.form == Form::Preposition {
            if cue.tokens.start > start + 1 {
                continue;
            }
            let source = source::after(scene, cue, stop);
            return Some(linked(pair, cue, source, Rule::AccordingTo, true));
        }
        if cue.form == Form::Passive || !cue.frame(frame::QUOTE | frame::PERSON | frame::CLAUSE) || cue.form == Form::Infinitive {
            continue;
        }
        if cue.tokens.start == start && cue.form == Form::Finite && !scene.doc.is(start, c::PREPOSITION) {
            // the verb comes first: its subject follows, unless it shares one with what came before
            // A man called "Mad Dog" runs the port: without a comma a weak verb goes on with what the quotation is part of.
            let last = scene.doc.marks.pairs[pair].tokens.clone().last();
            let opens = scene.around(pair).start == frame.tokens.start;
            let apart = opens || from > close || last.is_none_or(|l| scene.doc.tokens[l].kind != Kind::Word);
            if let Some(source) = source::after(scene, cue, stop)
                .filter(|s| ends(scene, s, stop) && (cue.strong() && scene.doc.is(start, c::FINITE) || apart))
            {
                return Some(linked(pair, cue, Some(source), Rule::QuoteVerbSource, true));
            }
            continue;
        }
        if cue.form == Form::Gerund {
            // "…," Hale was quoted as saying
            if let Some(source) = source::quoted(scene, cue, from).filter(|s| s.tokens.start <= start + 1) {
                return Some(linked(pair, cue, Some(source), Rule::QuoteSourceVerb, true));
            }
            continue;
        }
        if let Some(source) = inverted(scene, cue, start, stop) {
            return Some(linked(pair, cue, Some(source), Rule::TrailingCue, false));
        }
        let Some(source) = source::before(scene, cue, from) else { continue };
        // "Hale, who runs it, said": the verb of the aside brings nothing in
        if scene.says(source.head, sets::WHO_WHICH) && source.tokens.start > start {
            continue;
        }
        // "… 'a disgrace' over police shooting comments": the phrase hangs on what stands before it
        if source.tokens.start > start && !scene.doc.is(start, c::DETERMINER) && scene.hangs(source.tokens.start - 1) {
            continue;
        }
        let gap = source.tokens.start - start.min(source.tokens.start);
        let clause =
            (start..source.tokens.start).any(|t| scene.doc.is(t, c::FINITE | c::AUXILIARY | c::CONJUNCTION) || scene.says(t, sets::THAT));
        if gap <= 12 && !clause && cue.tokens.start < from + 60 {
            let ends = matches!(scene.doc.kind(cue.tokens.end), None | Some(Kind::Stop | Kind::Comma | Kind::Colon | Kind::Shout))
                || !scene.narrated(cue.tokens.end);
            if cue.strong() || gap <= 1 && (ends || !cue.frame(frame::WEAK)) {
                return Some(linked(pair, cue, Some(source), Rule::QuoteSourceVerb, gap <= 1));
            }
        }
        break;
    }
    unlisted(scene, frame, pair, from)
}

/// Whether a clause of its own may start at the token: behind a comma, one inside the marks before it too; words with a capital may
/// stand between, as in ", RPF spokesman Ann Hale said".
fn leads(scene: &Scene, start: usize, lo: usize) -> bool {
    let doc = scene.doc;
    let mut at = start;
    while at > lo && start - at < 3 && scene.narrated(at - 1) && doc.tokens[at - 1].kind == Kind::Word && doc.tokens[at - 1].capital() {
        at -= 1;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    match scene.quoted(before) {
        Some(pair) => doc.marks.pairs[pair].tokens.clone().last().is_some_and(|l| matches!(doc.tokens[l].kind, Kind::Comma | Kind::Shout)),
        None => doc.tokens[before].kind == Kind::Comma,
    }
}

/// Whether no verb follows the source: it is the subject of the cue before it, not of another behind it.
fn ends(scene: &Scene, source: &Source, stop: usize) -> bool {
    let (doc, next) = (scene.doc, source.tokens.end);
    next >= stop || !doc.is(next, c::FINITE | c::AUXILIARY | c::MODAL) || doc.is(next, c::PREPOSITION)
}

/// The speaker of "… the plan was "bold", said Hale": a verb of speech after a comma, its subject behind it.
fn inverted(scene: &Scene, cue: &Cue, start: usize, stop: usize) -> Option<Source> {
    let doc = scene.doc;
    let at = cue.tokens.start;
    let lone = at > start && doc.tokens[at - 1].kind == Kind::Comma && cue.form == Form::Finite;
    if !lone || !cue.strong() || !cue.frame(frame::QUOTE) || cue.frame(frame::PERSON) {
        return None;
    }
    source::after(scene, cue, stop).filter(|s| {
        let speaker = source::named(scene, s) || doc.is(s.head, c::ROLE | c::GROUP | c::ANONYMOUS);
        s.tokens.start == cue.tokens.end && speaker && ends(scene, s, stop)
    })
}

/// "…," Hale retaliated: a verb that no list has, right after a name or a pronoun right after the quotation.
fn unlisted(scene: &Scene, frame: &Frame, pair: usize, from: usize) -> Option<Link> {
    let doc = scene.doc;
    let ended = scene.doc.marks.pairs[pair]
        .tokens
        .clone()
        .last()
        .is_some_and(|l| matches!(doc.tokens[l].kind, Kind::Comma | Kind::Shout | Kind::Dash));
    if !ended {
        return None;
    }
    if let Some(link) = unlisted_first(scene, frame, pair, from) {
        return Some(link);
    }
    let source = source::phrase_after(scene, from, frame.tokens.end).filter(|s| source::speaks(scene, s))?;
    let mut at = source.tokens.end;
    while at < frame.tokens.end && scene.narrated(at) && scene.adverb(at) {
        at += 1;
    }
    unlisted_verb(scene, frame, at).then(|| retort(pair, at, source))
}

/// "…!" beamed Ann Hale: the same with the verb first, before a person's name.
fn unlisted_first(scene: &Scene, frame: &Frame, pair: usize, from: usize) -> Option<Link> {
    let doc = scene.doc;
    let name = scene.people.name_at(from + 1).filter(|n| n.tokens.start == from + 1 && n.sort == Sort::Person)?;
    let next = name.tokens.end;
    let ends = next >= frame.tokens.end || !doc.is(next, c::FINITE | c::AUXILIARY | c::MODAL);
    let verb = unlisted_verb(scene, frame, from) && !doc.is(from, c::PREPOSITION | c::CONJUNCTION);
    (verb && ends).then(|| retort(pair, from, Source::name(name)))
}

/// Whether the token is a verb, as far as its form tells.
fn unlisted_verb(scene: &Scene, frame: &Frame, at: usize) -> bool {
    let doc = scene.doc;
    frame.tokens.contains(&at)
        && scene.narrated(at)
        && doc.kind(at) == Some(Kind::Word)
        && !doc.tokens[at].capital()
        && !doc.is(at, c::AUXILIARY)
        && (doc.is(at, c::FINITE) || doc.word(at).ends_with("ed"))
}

/// The quotation with a verb that no list has.
fn retort(pair: usize, verb: usize, source: Source) -> Link {
    let cue = CueWords::plain(verb);
    Link { cue: Some(cue), source: Some(source), rule: Rule::QuoteSourceOtherVerb, frames: frame::QUOTE, beside: true, ..Link::none(pair) }
}

/// How many tokens the subject may have before its verb, asides included.
const CLAUSE: usize = 60;

/// The noun phrase right after a quotation that opens its frame and ends with a comma is the subject of the verb of speech behind it,
/// whatever stands between them: "…," Ann Hale, the mayor who sold the port said on Monday.
pub(super) fn opening(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let doc = scene.doc;
    let last = doc.marks.pairs[pair].tokens.clone().last()?;
    let Range { start, end: from } = scene.around(pair);
    let inside = (frame.tokens.start..start).any(|t| scene.inked(t));
    if inside || doc.tokens[last].kind != Kind::Comma || from >= frame.tokens.end || !scene.narrated(from) {
        return None;
    }
    let first = cues.partition_point(|cue| cue.tokens.start <= from);
    let mut near = cues[first..].iter().take_while(|cue| cue.tokens.start < from + CLAUSE);
    let cue = near.find(|cue| cue.strong() && cue.frame(frame::QUOTE) && cue.form == Form::Finite)?;
    // "the two", "June", "Will": right before the verb they are its subject too
    let short = || (cue.tokens.start <= from + 2).then(|| Source { tokens: from..cue.tokens.start, head: cue.tokens.start - 1 });
    let source = source::phrase_after(scene, from, cue.tokens.start).or_else(short)?;
    Some(linked(pair, cue, Some(source), Rule::TrailingCue, false))
}

/// A cue that ends the frame, far behind the quotation: the plan was "bold", Hale said.
pub(super) fn far_right(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let close = scene.around(pair).end;
    let first = cues.partition_point(|cue| cue.tokens.start < close);
    for cue in cues[first..].iter().rev().take(8) {
        if cue.form == Form::Preposition {
            let source = source::after(scene, cue, frame.tokens.end)?;
            return Some(linked(pair, cue, Some(source), Rule::AccordingTo, false));
        }
        if !cue.strong() || cue.form != Form::Finite || !cue.frame(frame::QUOTE | frame::CLAUSE) {
            continue;
        }
        let tail = (cue.tokens.end..frame.tokens.end).filter(|t| scene.inked(*t)).count();
        let lead = |s: &Source| leads(scene, s.tokens.start, close);
        let comma = matches!(scene.doc.kind(cue.tokens.start - 1), Some(Kind::Comma));
        let inverted = comma
            .then(|| source::after(scene, cue, frame.tokens.end))
            .flatten()
            .filter(|s| source::speaks(scene, s) && ends(scene, s, frame.tokens.end));
        if inverted.is_some() {
            return Some(linked(pair, cue, inverted, Rule::TrailingCue, false));
        }
        if let Some(source) = source::before(scene, cue, close).filter(|s| lead(s) && tail <= 14 && !scene.doc.is(s.head, c::RELATIVE)) {
            return Some(linked(pair, cue, Some(source), Rule::TrailingCue, false));
        }
    }
    None
}
