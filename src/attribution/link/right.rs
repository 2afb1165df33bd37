//! Cues after the quotation: "…," said Hale; "…," Hale said; the plan was "bold", Hale said.

use super::{linked, CueWords, Link};
use crate::attribution::cue::{Cue, Form};
use crate::attribution::scene::{Frame, Scene};
use crate::attribution::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::tokens::Kind;

/// The cue right after the quotation: "…," said Hale; "…," Hale, the mayor, said; "…," according to Hale.
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
            return Some(linked(scene, pair, cue, source, "according-to", true));
        }
        if cue.form == Form::Passive || !cue.frame(frame::QUOTE | frame::PERSON | frame::CLAUSE) || cue.form == Form::Infinitive {
            continue;
        }
        if cue.tokens.start == start && cue.form == Form::Finite {
            // the verb comes first: its subject follows, unless it shares one with what came before
            let ends = |s: &Source| {
                let next = s.tokens.end;
                let verb = next < stop && scene.doc.is(next, c::FINITE) && !scene.doc.is(next, c::PREPOSITION);
                !verb && !scene.doc.is(next, c::AUXILIARY | c::MODAL)
            };
            if let Some(source) = source::after(scene, cue, stop).filter(ends) {
                return Some(linked(scene, pair, cue, Some(source), "quote-verb-source", true));
            }
            continue;
        }
        if cue.form == Form::Gerund {
            continue;
        }
        if let Some(source) = inverted(scene, cue, start, stop) {
            return Some(linked(scene, pair, cue, Some(source), "quote-verb-source", false));
        }
        let Some(source) = source::before(scene, cue, from) else { continue };
        let gap = source.tokens.start - start.min(source.tokens.start);
        let clause = (start..source.tokens.start).any(|t| scene.doc.is(t, c::FINITE | c::AUXILIARY | c::CONJUNCTION));
        if gap <= 12 && !clause && cue.tokens.start < from + 60 {
            let ends = matches!(scene.doc.kind(cue.tokens.end), None | Some(Kind::Stop | Kind::Comma | Kind::Colon | Kind::Shout))
                || !scene.narrated(cue.tokens.end);
            if cue.strong() || gap <= 1 && (ends || !cue.frame(frame::WEAK)) {
                return Some(linked(scene, pair, cue, Some(source), "quote-source-verb", gap <= 1));
            }
        }
        break;
    }
    unlisted(scene, frame, pair, from)
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
        let next = s.tokens.end;
        let verb = next < stop && doc.is(next, c::FINITE | c::AUXILIARY | c::MODAL) && !doc.is(next, c::PREPOSITION);
        s.tokens.start == cue.tokens.end && (source::named(scene, s) || doc.is(s.head, c::ROLE | c::GROUP | c::ANONYMOUS)) && !verb
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
    let source = source::phrase_after(scene, from, frame.tokens.end).filter(|s| source::speaks(scene, s))?;
    let mut at = source.tokens.end;
    while at < frame.tokens.end && scene.narrated(at) && scene.adverb(at) {
        at += 1;
    }
    let t = doc.tokens.get(at).filter(|t| frame.tokens.contains(&at) && scene.narrated(at) && t.kind == Kind::Word && !t.capital())?;
    if !(t.is(c::FINITE) || doc.word(at).ends_with("ed")) || t.is(c::AUXILIARY) {
        return None;
    }
    let cue = CueWords { tokens: at..at + 1, lemma: doc.word(at).to_lowercase(), stance: "neutral" };
    Some(Link {
        pair,
        cue: Some(cue),
        source: Some(source),
        follows: None,
        rule: "quote-source-other-verb",
        frames: frame::QUOTE,
        beside: true,
    })
}

/// A cue that ends the frame, far behind the quotation: the plan was "bold", Hale said.
pub(super) fn far_right(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let close = scene.around(pair).end;
    let first = cues.partition_point(|cue| cue.tokens.start < close);
    for cue in cues[first..].iter().rev().take(8) {
        if cue.form == Form::Preposition {
            let source = source::after(scene, cue, frame.tokens.end)?;
            return Some(linked(scene, pair, cue, Some(source), "according-to", false));
        }
        if !cue.strong() || cue.form != Form::Finite || !cue.frame(frame::QUOTE | frame::CLAUSE) {
            continue;
        }
        let tail = (cue.tokens.end..frame.tokens.end).filter(|t| scene.doc.tokens[*t].kind == Kind::Word).count();
        let lead = |s: &Source| matches!(scene.doc.kind(s.tokens.start.wrapping_sub(1)), Some(Kind::Comma));
        let comma = matches!(scene.doc.kind(cue.tokens.start - 1), Some(Kind::Comma));
        let inverted = comma
            .then(|| source::after(scene, cue, frame.tokens.end))
            .flatten()
            .filter(|s| source::speaks(scene, s) && !scene.doc.is(s.tokens.end, c::AUXILIARY | c::FINITE));
        if inverted.is_some() {
            return Some(linked(scene, pair, cue, inverted, "trailing-cue", false));
        }
        if let Some(source) = source::before(scene, cue, close).filter(|s| lead(s) && tail <= 14) {
            return Some(linked(scene, pair, cue, Some(source), "trailing-cue", false));
        }
    }
    None
}
