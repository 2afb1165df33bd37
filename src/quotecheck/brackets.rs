//! An editor's words in square brackets: do the sources bear them out?

use super::alignment::Alignment;
use super::context::{Context, Finding, Found};
use super::draft::Quotation;
use super::rules::Rule;
use super::types::{Severity, Verdict};
use crate::compare::word::CONTENT;
use crate::lexicon::classes as c;

/// How far from the words a bracket may have its own from, in words.
const NEAR: usize = 120;

/// Reads the brackets of a quotation.
pub fn read(context: &Context, quotation: &Quotation, aligned: &Alignment, found: &mut Found) {
    for (at, words) in &quotation.brackets {
        let Some(place) = aligned.pairs.iter().min_by_key(|p| p.0.abs_diff(*at)).map(|p| p.1) else { return };
        let file = &context.corpus.files[context.corpus.settings[place].file as usize].words;
        let near = place.saturating_sub(NEAR).max(file.start)..(place + NEAR).min(file.end);
        let around = context.there(near);
        let said = |stem: u32| around.iter().any(|w| w.word.stem == stem);
        let anywhere = |stem: u32| context.corpus.words.iter().any(|w| w.word.stem == stem);
        let own = |stem: u32| context.draft.words.iter().zip(&context.draft.narration).any(|(w, n)| *n && w.word.stem == stem);
        let borne = words.iter().filter(|w| w.is(CONTENT)).all(|w| {
            let name = w.word.span.of(&context.draft.text).starts_with(char::is_uppercase);
            // who somebody is may be told anywhere; what is done and said must stand near
            let verb = w.has(c::GERUND | c::VERB) && !name && !w.has(c::ROLE | c::ORGANISATION);
            said(w.word.stem) || (name || !verb) && (anywhere(w.word.stem) || own(w.word.stem))
        });
        found.rules.add(Rule::Brackets);
        if !borne {
            found.findings.push(Finding {
                verdict: Verdict::Distorted,
                severity: Severity::Serious,
                reason: "bracket",
                op: "inserted",
                here: None,
                there: Some(place..place + 1),
            });
        }
    }
}
