//! The words that may say something of tone or be loaded. Most words say nothing, and no rule looks at them again.

use super::suffix;
use crate::document::{Document, Phrase};
use crate::lexicon::{self, classes, Key, Record, WordId};
use crate::tokens::{Kind, Token};

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

/// A word that is listed with its tone, or as one that has none whatever its form.
const SETTLED: u64 = classes::TONED | classes::TOPIC;
/// A word or phrase that carries tone, or changes that of the words after it.
const TONE: u64 = SETTLED | classes::NEGATOR | classes::BOOSTER | classes::DAMPENER;

/// A word to look at.
#[derive(Clone, Copy, Debug)]
pub struct Hint<'d> {
    /// Its token.
    pub token: u32,
    /// The listed word that it is a form of and that gives it tone, or takes it; 0 where there is none, or none is looked for.
    pub toned: WordId,
    /// The listed word that it is a form of and that makes it loaded, or 0.
    pub loaded: WordId,
    /// The entry of several words that starts here, if that has something to say.
    pub phrase: Option<&'d Phrase>,
}

/// A word that says something by itself.
const TELLING: u64 = TONE | classes::LOADED;

/// Every word to look at, in order. `all`: every word, because the user has words of their own.
pub fn find<'d>(doc: &'d Document, all: bool) -> Vec<Hint<'d>> {
    let (mut out, mut phrases) = (Vec::new(), &doc.phrases[..]);
    for (at, t) in doc.tokens.iter().enumerate() {
        if t.kind != Kind::Word {
            continue;
        }
        let (mut phrase, mut form) = (None, (0, 0));
        if t.is(classes::PHRASE_START) {
            if let Some((next, rest)) = phrases.split_first().filter(|(next, _)| next.first == at) {
                phrase = Some(next).filter(|p| speaks(p.record) || p.record.classes & classes::LOADED != 0);
                phrases = rest;
            }
        }
        if !t.is(CLOSED) {
            form = forms(doc, t);
        }
        if t.is(TELLING) || form != (0, 0) || phrase.is_some() || all {
            out.push(Hint { token: at as u32, toned: form.0, loaded: form.1, phrase });
        }
    }
    out
}

/// Whether an entry of several words has something to say of tone; others leave their words to speak for themselves.
pub fn speaks(record: &Record) -> bool {
    record.classes & TONE != 0 || record.classes & !classes::PHRASE_START == 0
}

/// The listed words that a word is a form of. Only a fitting ending costs look-ups, and only a few.
fn forms(doc: &Document, word: &Token) -> (WordId, WordId) {
    let (mut toned, mut loaded) = (0, 0);
    let (tone, load) = (!word.is(SETTLED), !word.is(classes::LOADED));
    suffix::stem(&doc.text.as_bytes()[word.span.range()], |form| {
        let id = lexicon::index().find(Key::of(form), form);
        let found = lexicon::record(id).classes;
        if tone && toned == 0 && found & SETTLED != 0 {
            toned = id;
        }
        if load && loaded == 0 && found & classes::LOADED != 0 {
            loaded = id;
        }
        (toned != 0 || !tone) && (loaded != 0 || !load)
    });
    (toned, loaded)
}

/// Takes the hints before a token off the front.
pub fn take<'h, 'd>(hints: &mut &'h [Hint<'d>], end: usize) -> &'h [Hint<'d>] {
    let count = hints.iter().take_while(|h| (h.token as usize) < end).count();
    let (taken, rest) = hints.split_at(count);
    *hints = rest;
    taken
}
