//! Loaded words: told apart by category, and by whose words they are.

use super::hints::Hint;
use super::names::{Names, Seen};
use super::senses::{self, Senses};
use super::voices::Cursor;
use super::words::own_at;
use crate::document::Document;
use crate::lexicon::{self, classes, sets, Record, WordId};
use crate::own_words::UserLexicon;
use crate::report::{Loaded, Voice};
use crate::tokens::Kind;

/// After a word a capital tells a name; figures at the head of a sentence leave that open.
const INSIDE: &[Kind] = &[Kind::Word];

/// Finds every loaded word or phrase of the sentence, in order, among its `hints`.
pub fn find(doc: &Document, seen: &Seen, senses: &Senses, hints: &[Hint], own: &UserLexicon, voices: &mut Cursor, out: &mut Vec<Loaded>) {
    let sentence = senses.tokens();
    let mut after = sentence.start;
    let mut names = Names::new(doc, seen, sentence, INSIDE);
    for hint in hints {
        let at = hint.token as usize;
        if at < after {
            continue;
        }
        let (end, category) = entry(doc, hint, after, own, senses, &mut names);
        if let Some(category) = category {
            let span = doc.span(at..end);
            let voice = if voices.at(span.start).is_some() { Voice::Quoted } else { Voice::Narration };
            out.push(Loaded { start: span.start, end: span.end, category, voice });
        }
        after = end;
    }
}

/// The end of the word or phrase at a hint, and its category if it is loaded. `after` is the end of the entry before.
fn entry(
    doc: &Document,
    hint: &Hint,
    after: usize,
    own: &UserLexicon,
    senses: &Senses,
    names: &mut Names,
) -> (usize, Option<&'static str>) {
    let at = hint.token as usize;
    if let Some((end, Some(category))) = own_at(doc, at, names.end(), own).map(|(end, said)| (end, said.category)) {
        return (end, Some(category).filter(|c| *c != "none"));
    }
    // an entry of several words hides its parts: supposed to
    if let Some(phrase) = hint.phrase.filter(|p| p.end <= names.end()) {
        return (phrase.end, category(phrase.record));
    }
    // Some epithets have capitals of their own (Marxist, Nazi), unless they start a longer name.
    let lone = !doc.tokens.get(at + 1).is_some_and(|t| t.capital());
    let id = Some(doc.tokens[at].id).filter(|id| listed(*id).is_some()).unwrap_or(hint.loaded);
    let mut speaks = || sets::CAPITAL_EPITHETS.has(id) && lone || !names.has(at, after) && senses.has(senses::LOADED, id, at);
    (at + 1, listed(id).filter(|_| speaks()))
}

fn listed(id: WordId) -> Option<&'static str> {
    category(lexicon::record(id))
}

fn category(record: &Record) -> Option<&'static str> {
    (record.classes & classes::LOADED != 0).then(|| record.category())
}
