//! Loaded words: told apart by category, and by whose words they are.

use super::forms::Form;
use super::names;
use super::voices::{Cursor, Spoken};
use super::words::own_at;
use crate::document::Document;
use crate::lexicon::{self, classes, Record};
use crate::own_words::UserLexicon;
use crate::report::Loaded;
use crate::tokens::Kind;

/// Finds every loaded word or phrase, in order. `forms` is what [`super::forms::find`] gives.
pub fn find(doc: &Document, spoken: &[Spoken], forms: &[Form], own: &UserLexicon) -> Vec<Loaded> {
    let (mut out, mut voices, mut phrase) = (Vec::new(), Cursor::new(spoken), 0);
    for sentence in &doc.sentences {
        let tokens = sentence.tokens.clone();
        let mut title = None;
        let (mut at, mut opens) = (tokens.start, true);
        while at < tokens.end {
            if doc.tokens[at].kind != Kind::Word {
                opens |= matches!(doc.tokens[at].kind, Kind::Mark | Kind::Colon | Kind::Open);
                at += 1;
                continue;
            }
            while phrase < doc.phrases.len() && doc.phrases[phrase].first < at {
                phrase += 1;
            }
            let here = doc.phrases.get(phrase).filter(|p| p.first == at && p.end <= tokens.end && p.record.classes & classes::LOADED != 0);
            let (mut end, mut category) = match here {
                Some(p) => (p.end, Some(p.record.category())),
                None => (at + 1, listed(doc.record(at)).or_else(|| listed(lexicon::record(forms[at].loaded)))),
            };
            if here.is_none() && category.is_some() && doc.tokens[at].capital() {
                let title = *title.get_or_insert_with(|| names::title_case(doc, tokens.clone()));
                // Epithets have capitals of their own (Marxist, Nazi), unless they start a longer name.
                let lone = !doc.tokens.get(at + 1).is_some_and(|t| t.capital());
                category = category.filter(|c| (*c == "epithet" && lone) || !names::is_name(doc, at, opens, title));
            }
            if let Some((own_end, Some(own))) = own_at(doc, at, tokens.end, own).map(|(end, said)| (end, said.category)) {
                (end, category) = (own_end, Some(own).filter(|c| *c != "none"));
            }
            if let Some(category) = category {
                let span = doc.span(at..end);
                let voice = if voices.at(span.start).is_some() { "quoted" } else { "narration" };
                out.push(Loaded { start: span.start, end: span.end, category, voice });
            }
            opens = false;
            at = end;
        }
    }
    out
}

fn listed(record: &'static Record) -> Option<&'static str> {
    (record.classes & classes::LOADED != 0).then(|| record.category())
}
