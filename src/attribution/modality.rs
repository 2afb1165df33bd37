//! Whether words were said, are denied, or are only possible.

use super::link::CueWords;
use super::scene::Scene;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::report::Modality;
use crate::tokens::Kind;

/// Of words in marks: what the cue says, unless the words are disowned between it and the mark at `open`.
pub fn of_quotation(scene: &Scene, cue: &CueWords, frames: u16, open: usize) -> Modality {
    if disowned(scene, cue, open) {
        return Modality::Denied;
    }
    of_cue(scene, cue, frames)
}

/// Of a report: what is refused is not meant to be.
pub fn of_report(scene: &Scene, cue: &CueWords, frames: u16) -> Modality {
    if scene.says(cue.tokens.start, sets::REFUSE) {
        return Modality::Denied;
    }
    of_cue(scene, cue, frames)
}

/// Denied where the cue denies or is negated, hypothetical where it is only possible.
fn of_cue(scene: &Scene, cue: &CueWords, frames: u16) -> Modality {
    let doc = scene.doc;
    let from = cue.tokens.start.saturating_sub(6);
    let group = || {
        (from..cue.tokens.start)
            .rev()
            .take_while(|t| scene.narrated(*t) && !matches!(doc.tokens[*t].kind, Kind::Comma | Kind::Stop | Kind::Semicolon))
    };
    let denies = |t: usize| doc.is(t, c::REPORTING) && doc.record(t).frame(frame::DENY);
    if frames & frame::DENY != 0 || group().take(4).any(denies) {
        return Modality::Denied;
    }
    let of_verb = |t: &usize| doc.is(*t, c::AUXILIARY | c::MODAL | c::NEGATOR | c::ADVERB) || scene.adverb(*t);
    // "no one said"
    let verb = || group().take_while(|t| of_verb(t) || scene.says(*t, sets::ONE));
    if verb().any(|t| doc.is(t, c::NEGATOR)) {
        return Modality::Denied;
    }
    let maybe = verb().any(|t| scene.says(t, sets::MIGHT) && !scene.month(t));
    if maybe {
        Modality::Hypothetical
    } else {
        Modality::Asserted
    }
}

/// Whether the words are denied between the cue and the mark: said he never used the words "…"; insisted she had not said "…".
fn disowned(scene: &Scene, cue: &CueWords, open: usize) -> bool {
    let doc = scene.doc;
    let between = cue.tokens.end..open.min(cue.tokens.end + 24);
    let Some(not) = between.clone().find(|t| doc.is(*t, c::NEGATOR) && scene.narrated(*t)) else { return false };
    let said = |t: usize| doc.is(t, c::SAYING) || scene.says(t, sets::SPOKE);
    // close enough to the mark to be about its words
    (not + 1..between.end).any(|t| scene.narrated(t) && said(t)) && open - not < 8
}
