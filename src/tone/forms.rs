//! Words that no list holds, but that are forms of toned or loaded words.

use super::suffix;
use crate::document::Document;
use crate::lexicon::{self, classes, WordId};
use crate::tokens::Kind;

/// Classes whose words are listed with all their forms, or have none.
const CLOSED: u64 = classes::AUXILIARY
    | classes::PREPOSITION
    | classes::DETERMINER
    | classes::CONJUNCTION
    | classes::SUBORDINATOR
    | classes::SUBJECT
    | classes::OBJECT
    | classes::NEGATOR
    | classes::BOOSTER
    | classes::DAMPENER
    | classes::TIME;

const TONE: u64 = classes::TONED | classes::TOPIC;

/// The listed words that a token is a form of; 0 where there is none, or none is looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form {
    /// The word that gives it tone, or takes it.
    pub toned: WordId,
    /// The word that makes it loaded.
    pub loaded: WordId,
}

/// The form of each token. Only a word with a fitting ending costs further look-ups, and only a few.
pub fn find(doc: &Document) -> Vec<Form> {
    let one = |t: &crate::tokens::Token| {
        let mut found = Form::default();
        if t.kind == Kind::Word && !t.is(CLOSED) {
            let (tone, loaded) = (!t.is(TONE), !t.is(classes::LOADED));
            suffix::stem(t.of(doc.text).as_bytes(), |form| {
                let id = lexicon::index().find(lexicon::Key::of(form), form);
                let record = lexicon::record(id);
                if tone && found.toned == 0 && record.classes & TONE != 0 {
                    found.toned = id;
                }
                if loaded && found.loaded == 0 && record.classes & classes::LOADED != 0 {
                    found.loaded = id;
                }
                (found.toned != 0 || !tone) && (found.loaded != 0 || !loaded)
            });
        }
        found
    };
    doc.tokens.iter().map(one).collect()
}
