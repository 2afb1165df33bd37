//! Quotations whose own frame says nothing: what the frames and paragraphs around say.

use super::{linked, CueWords, Link};
use crate::attribution::cue::{self, Cue, Form};
use crate::attribution::scene::Scene;
use crate::attribution::source::{self, Source};
use crate::attribution::Rule;
use crate::lexicon::classes::{self as c, frame};
use crate::people::Sort;
use crate::tokens::Kind;

/// What frames and paragraphs around say of a quotation whose own frame says nothing.
///
/// `cues` are those of the frame before, `last` is the link of the quotation before, titles and terms after speech passed over.
#[inline(never)]
pub(super) fn outside(scene: &Scene, f: usize, pair: usize, cues: &[Cue], last: Option<&Link>) -> Option<Link> {
    let here = &scene.frames[f];
    let p = &scene.doc.marks.pairs[pair];
    if let Some(before) = p.continues {
        return Some(Link { follows: Some(before), rule: Rule::Continued, beside: true, ..Link::none(pair) });
    }
    let around = scene.around(pair);
    let first_ink = here.tokens.clone().find(|t| scene.inked(*t));
    let bare = first_ink.is_none();
    let last_frame = last.and_then(|l| scene.frame_of(scene.around(l.pair).start));
    let starts = first_ink.is_none_or(|t| t > around.start) && scene.quotes(here).next() == Some(pair);
    // a sentence that is a cue and nothing else comes after: "Go." Hale said.
    if starts && bare {
        if let Some(link) = orphan(scene, f, pair) {
            return Some(link);
        }
    }
    if bare && starts {
        if let Some(link) = signed(scene, f, pair) {
            return Some(link);
        }
    }
    if let (Some(last), Some(lf)) = (last, last_frame) {
        let same = scene.frames[lf].paragraph == here.paragraph;
        let speech = last.source.is_some() || last.follows.is_some();
        if same && starts && speech && lf + 1 >= f {
            return Some(Link { follows: Some(last.pair), rule: Rule::FollowOn, beside: bare, ..Link::none(pair) });
        }
        if !same && bare && starts {
            if let Some(link) = introduced(scene, f, pair, cues) {
                return Some(link);
            }
            if speech && next_to(scene, lf, f) {
                return Some(Link { follows: Some(last.pair), rule: Rule::CarriedOn, beside: false, ..Link::none(pair) });
            }
        }
        if same && speech && lf + 1 >= f {
            return Some(Link { follows: Some(last.pair), rule: Rule::SameParagraph, beside: false, ..Link::none(pair) });
        }
    }
    if !starts {
        return None;
    }
    introduced(scene, f, pair, cues).or_else(|| {
        // whatever the reporter tells between them, the whole sentences quoted in a paragraph are one speaker's
        let (last, lf) = last.zip(last_frame).filter(|_| bare)?;
        let speech = last.source.is_some() || last.follows.is_some();
        let same = speech && scene.frames[lf].paragraph == here.paragraph;
        same.then(|| Link { follows: Some(last.pair), rule: Rule::SameParagraph, ..Link::none(pair) })
    })
}

/// Whether nothing but furniture (captions, boilerplate) stands between the frame of the last quotation and this one.
fn next_to(scene: &Scene, last: usize, here: usize) -> bool {
    scene.frames[last].paragraph + 3 >= scene.frames[here].paragraph
        && scene.frames[last + 1..here]
            .iter()
            .all(|f| !scene.doc.look(f.paragraph).kind.counts() || !f.tokens.clone().any(|t| scene.inked(t)))
}

/// The frame before has a cue with a source and no quotation of its own: Hale made a statement. "…"
fn introduced(scene: &Scene, f: usize, pair: usize, cues: &[Cue]) -> Option<Link> {
    let before = f.checked_sub(1).map(|b| &scene.frames[b])?;
    let here = &scene.frames[f];
    let colon = scene.doc.tokens[before.tokens.end - 1].kind == Kind::Colon;
    if scene.quotes(before).len() > 0 || before.paragraph + 1 < here.paragraph {
        return None;
    }
    let pick = if colon { cues.last() } else { cues.iter().find(|c| c.strong()) };
    if let Some(cue) = pick {
        let source = if cue.form == Form::Preposition {
            source::after(scene, cue, before.tokens.end)
        } else {
            source::subject_of(scene, before, cue)
        };
        if let Some(source) = source {
            let rule = if colon { Rule::IntroducedColon } else { Rule::Introduced };
            return Some(linked(pair, cue, Some(source), rule, colon));
        }
    }
    // "Hale made a statement."
    let said = before.tokens.clone().find(|t| scene.narrated(*t) && scene.doc.is(*t, c::SAYING) && !scene.doc.is(*t, c::VERB));
    if let Some(at) = said.filter(|_| scene.quotes(here).len() == 1) {
        let source = source::main(scene, before.tokens.end - 1, before.tokens.start).filter(|s| s.tokens.end <= at);
        if let Some(source) = source {
            let cue = CueWords::plain(at);
            return Some(Link { cue: Some(cue), source: Some(source), rule: Rule::Introduced, frames: frame::QUOTE, ..Link::none(pair) });
        }
    }
    // "Hale shook her head. "…"": who acts, speaks
    let actor = scene.people.name_at(before.tokens.start).filter(|n| n.sort == Sort::Person && before.paragraph == here.paragraph);
    if let Some(name) = actor.filter(|_| !here.tokens.clone().any(|t| scene.inked(t))) {
        return Some(Link { source: Some(Source::name(name)), rule: Rule::Introduced, frames: frame::QUOTE, ..Link::none(pair) });
    }
    if colon {
        let name = scene.people.names_in(before.tokens.clone()).first()?;
        let at = before.tokens.end - 1;
        let cue = CueWords::plain(at);
        let source = Source::name(name);
        return Some(Link { cue: Some(cue), source: Some(source), rule: Rule::IntroducedColon, frames: frame::QUOTE, ..Link::none(pair) });
    }
    None
}

/// The next line is a dash and a name: the quotation is signed.
fn signed(scene: &Scene, f: usize, pair: usize) -> Option<Link> {
    let next = scene
        .frames
        .get(f + 1)
        .filter(|n| n.paragraph == scene.frames[f].paragraph + 1 && scene.quotes(n).len() == 0 && n.tokens.len() <= 16)?;
    let at = next.tokens.start;
    if !matches!(scene.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) {
        return None;
    }
    let source = source::phrase_after(scene, at + 1, next.tokens.end).filter(|s| source::speaks(scene, s))?;
    let cue = CueWords::plain(at);
    Some(Link { cue: Some(cue), source: Some(source), rule: Rule::Dash, frames: frame::QUOTE, beside: true, ..Link::none(pair) })
}

/// The frame after is a cue and its subject, and nothing that it could bring in.
fn orphan(scene: &Scene, f: usize, pair: usize) -> Option<Link> {
    let here = &scene.frames[f];
    let next = scene.frames.get(f + 1).filter(|n| n.paragraph == here.paragraph && scene.quotes(n).len() == 0 && n.tokens.len() <= 12)?;
    let cue = next.tokens.clone().find_map(|t| cue::at(scene, t).filter(|c| c.strong() && c.form == Form::Finite))?;
    let source = source::before(scene, &cue, next.tokens.start)?;
    let rest = (cue.tokens.end..next.tokens.end).filter(|t| scene.doc.tokens[*t].kind == Kind::Word).count();
    (rest <= 2).then(|| linked(pair, &cue, Some(source), Rule::CueAfter, true))
}
