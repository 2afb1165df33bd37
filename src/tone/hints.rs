//! The words that may say something of tone or be loaded. Most words say nothing, and no rule looks at them again.

use super::suffix;
use crate::document::Document;
use crate::lexicon::{self, classes, Key, Record, WordId};
use crate::phrases::Phrase;
use crate::tokens::{Kind, Token};
use std::ops::Range;

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
const TONE: u64 = SETTLED | classes::NEGATOR | classes::AVERTER | classes::BOOSTER | classes::DAMPENER;
/// A word that says something by itself.
const TELLING: u64 = TONE | classes::LOADED;

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

/// Reads the sentences one after the other.
pub struct Reader<'d, 't> {
    doc: &'d Document<'t>,
    /// The entries of several words that start in the sentences to come.
    phrases: &'d [Phrase],
    /// Whether to look at every word, because the user has words of their own.
    all: bool,
    /// By the numbers of listed words, whether one was found to be no form of another that says something.
    plain: Vec<bool>,
    /// The hints of one sentence.
    hints: Vec<Hint<'d>>,
}

impl<'d, 't> Reader<'d, 't> {
    /// Stands before the first sentence.
    pub fn new(doc: &'d Document<'t>, all: bool) -> Self {
        Reader { doc, phrases: &doc.phrases().list, all, plain: vec![false; lexicon::words()], hints: Vec::new() }
    }

    /// Every word to look at in the next sentence, in order.
    pub fn sentence(&mut self, tokens: Range<usize>) -> &[Hint<'d>] {
        self.hints.clear();
        for (at, t) in tokens.clone().zip(&self.doc.tokens[tokens]) {
            // Most words say nothing.
            if t.kind != Kind::Word || !self.all && !t.is(TELLING | classes::PHRASE_START) && self.settled(t) {
                continue;
            }
            let mut phrase = None;
            if t.is(classes::PHRASE_START) {
                if let Some((next, rest)) = self.phrases.split_first().filter(|(next, _)| next.first == at) {
                    phrase = Some(next).filter(|p| speaks(p.record) || p.record.classes & classes::LOADED != 0);
                    self.phrases = rest;
                }
            }
            let (toned, loaded) = self.forms(t);
            if t.is(TELLING) || toned != 0 || loaded != 0 || phrase.is_some() || self.all {
                self.hints.push(Hint { token: at as u32, toned, loaded, phrase });
            }
        }
        &self.hints
    }

    /// Whether the word is known to be no form of another that says something.
    #[inline(always)]
    fn settled(&self, word: &Token) -> bool {
        word.is(CLOSED) || self.plain[word.id as usize]
    }

    /// The listed words that a word is a form of: one that gives it tone or takes it, and one that makes it loaded.
    fn forms(&mut self, word: &Token) -> (WordId, WordId) {
        if self.settled(word) {
            return (0, 0);
        }
        let (tone, load) = (!word.is(SETTLED), !word.is(classes::LOADED));
        let found = forms(&self.doc.text.as_bytes()[word.span.range()], tone, load);
        self.plain[word.id as usize] = found == (0, 0) && tone && load && word.id != 0;
        found
    }
}

/// Whether an entry of several words has something to say of tone; others leave their words to speak for themselves.
pub fn speaks(record: &Record) -> bool {
    record.classes & TONE != 0 || record.classes & !classes::PHRASE_START == 0
}

/// The listed words that a word is a form of, as far as they are asked for. Only a fitting ending costs look-ups, and only a few.
fn forms(word: &[u8], tone: bool, load: bool) -> (WordId, WordId) {
    let (mut toned, mut loaded) = (0, 0);
    suffix::stem(word, |form| {
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
