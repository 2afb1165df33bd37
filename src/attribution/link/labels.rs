//! Names beside the quotation with a colon or a dash and no verb, and the subject of a headline.

use super::{CueWords, Link};
use crate::attribution::scene::{Frame, Scene};
use crate::attribution::source::{self, Source};
use crate::attribution::Rule;
use crate::layout;
use crate::lexicon::{classes::frame, sets};
use crate::tokens::Kind;

/// A headline that starts with its source: "Ann Hale: Schools are 'at the limit'", "Report: …".
pub(super) fn headed(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    if scene.doc.look(frame.paragraph).kind != layout::Kind::Headline {
        return None;
    }
    let open = scene.around(pair).start;
    let start = frame.tokens.start;
    let at = (start + 1..open.min(start + 8)).find(|t| scene.doc.tokens[*t].kind == Kind::Colon)?;
    let source = source::phrase_after(scene, start, at).filter(|s| s.tokens.end == at && source::speaks(scene, s))?;
    let cue = CueWords::plain(at);
    Some(Link { cue: Some(cue), source: Some(source), rule: Rule::Label, frames: frame::QUOTE, beside: at + 1 == open, ..Link::none(pair) })
}

/// A name and a colon right before the quotation, whatever stands before them: "A win for schools – Ann Hale: "…"".
pub(super) fn label(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let open = scene.around(pair).start;
    let at =
        open.checked_sub(1).filter(|at| *at > frame.tokens.start && scene.narrated(*at) && scene.doc.tokens[*at].kind == Kind::Colon)?;
    let name = scene.people.name_at(at - 1).filter(|n| n.core.end == at)?;
    // "– Ann Hale and Tom Reed: "…""
    let pair_of = |and: usize| (scene.says(and, sets::AND) || scene.doc.says(and, "&")).then(|| scene.people.name_at(and - 1)).flatten();
    let first = name.tokens.start.checked_sub(1).filter(|and| *and > frame.tokens.start).and_then(pair_of);
    let name = first.filter(|f| f.core.end + 1 == name.tokens.start).unwrap_or(name);
    let before = name.tokens.start.checked_sub(1).filter(|b| *b >= frame.tokens.start);
    let alone =
        before.is_none_or(|b| matches!(scene.doc.tokens[b].kind, Kind::Dash | Kind::Stop | Kind::Semicolon | Kind::Other | Kind::Close));
    let cue = CueWords::plain(at);
    let source = Source::name(name);
    alone.then(|| Link { cue: Some(cue), source: Some(source), rule: Rule::Label, frames: frame::QUOTE, beside: true, ..Link::none(pair) })
}

/// "Ann Hale: 'We are closing'", "Hale on schools: '…'".
pub(super) fn colon(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let open = scene.around(pair).start;
    let at = (frame.tokens.start..open).rev().take(40).find(|t| scene.narrated(*t) && scene.doc.tokens[*t].kind == Kind::Colon)?;
    let cue = CueWords::plain(at);
    let mut source = source::phrase_after(scene, frame.tokens.start, at);
    let whole = source.as_ref().is_some_and(|s| s.tokens.end == at);
    // "The union worded it more carefully: "…""
    let subject = source::main(scene, at, frame.tokens.start).filter(|_| !whole);
    if subject.is_some() {
        source = subject;
    } else if source.as_ref().is_none_or(|s| !source::named(scene, s)) {
        // the last name before the colon: "A statement from Ann Hale:"
        let names = scene.people.names_in(frame.tokens.start..at);
        if let Some(name) = names.last() {
            source = Some(Source::name(name));
        }
    }
    Some(Link {
        pair,
        cue: Some(cue),
        source: Some(source?),
        follows: None,
        rule: Rule::Colon,
        frames: frame::QUOTE,
        beside: at + 1 == open,
    })
}

/// Words quoted in a headline that has no cue are its subject's: "Hale quits 'with great regret'".
pub(super) fn headline(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let p = &scene.doc.marks.pairs[pair];
    if scene.doc.look(frame.paragraph).kind != layout::Kind::Headline || p.tokens.len() < 2 {
        return None;
    }
    let name = scene.people.names_in(frame.tokens.start..p.tokens.start).first()?;
    let source = Source::name(name);
    (name.tokens.start <= frame.tokens.start + 3).then(|| Link {
        source: Some(source),
        rule: Rule::Headline,
        frames: frame::OBJECT,
        ..Link::none(pair)
    })
}

/// "…" – Ann Hale
pub(super) fn dash(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let close = scene.around(pair).end;
    let at = close;
    if !matches!(scene.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) || !frame.tokens.contains(&at) {
        return None;
    }
    let source = source::phrase_after(scene, at + 1, frame.tokens.end)?;
    // A name may go on past the frame: its initial looked like the end of a sentence.
    let rest = frame.tokens.end.saturating_sub(source.tokens.end);
    let name = scene.people.name_at(source.head).is_some();
    let cue = CueWords::plain(at);
    (name && rest <= 12).then_some(Link {
        pair,
        cue: Some(cue),
        source: Some(source),
        follows: None,
        rule: Rule::Dash,
        frames: frame::QUOTE,
        beside: true,
    })
}
