//! A word as comparisons read it: numbers for its form and its stem, and what it is by flags.

use crate::lexicon::WordId;
use crate::text::Span;
use crate::tokens::{Kind, Token};
use std::collections::HashMap;

/// A word that is neither a function word nor one that stands in any article.
pub const CONTENT: u32 = 1;
/// not, never, no.
pub const NEGATION: u32 = 2;
/// perhaps, may, reportedly.
pub const HEDGE: u32 = 4;
/// Digits.
pub const NUMBER: u32 = 8;
/// Inside square brackets: the editor's, not the speaker's.
pub const BRACKETED: u32 = 16;
/// After an ellipsis.
pub const AFTER_GAP: u32 = 32;
/// A clause ends after it: a comma, a dash, a bracket, a stop.
pub const CLAUSE_END: u32 = 64;
/// A sentence ends after it.
pub const SENTENCE_END: u32 = 128;
/// but: a clause starts with it.
pub const TURN: u32 = 256;
/// A word that a transcript or a post may lose: um, a repeat, a hashtag.
pub const LOOSE: u32 = 512;
/// A swear word behind stars, dashes or a bracket.
pub const MASKED: u32 = 1024;
/// if, unless, until: what is said holds only under it.
pub const CONDITION: u32 = 2048;
/// A word that anybody may say after anything: sorry, families, priority.
pub const STOCK: u32 = 4096;
/// A question ends after it.
pub const QUESTION: u32 = 8192;
/// say, think, know, that: what follows is said or thought.
pub const SAYING: u32 = 16384;
/// translated, interpreter.
pub const TRANSLATION: u32 = 32768;
/// The name of a language.
pub const LANGUAGE: u32 = 65536;

/// will, would, shall, can, must: what is said is still to come.
pub const FUTURE: u32 = 131_072;

/// if, until, had: may make a condition where it stands.
pub const CONDITIONAL: u32 = 262_144;

/// The name of a month.
pub const MONTH: u32 = 524_288;
/// A word that a figure or a measure may begin with: a, half, per, mile, hundred.
pub const FIGURAL: u32 = 1_048_576;

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Its form, one number for every way to write it.
    pub form: u32,
    /// Its stem.
    pub stem: u32,
    /// The first five letters of its stem; `u32::MAX` where it has fewer.
    pub root: u32,
    /// Where it stands, in bytes.
    pub span: Span,
    /// [`CONTENT`] and the others.
    pub flags: u32,
}

impl Word {
    /// Whether it has one of the flags.
    pub const fn is(&self, flags: u32) -> bool {
        self.flags & flags != 0
    }
}

/// What a word in lower case is wherever it stands.
#[derive(Clone, Copy)]
pub struct Plain {
    /// Its number and classes in the lexicon, which may differ by its capital.
    pub id: WordId,
    /// See `id`.
    pub classes: u64,
    /// Its form, stem and root.
    pub numbers: [u32; 3],
    /// Its flags.
    pub flags: u32,
}

impl Plain {
    /// Whether a token with the same letters is the same word.
    pub fn is(&self, token: &Token) -> bool {
        let classes = token.classes;
        token.kind == Kind::Word && token.id == self.id && classes == self.classes
    }

    /// The word in a place, where these flags hold.
    pub const fn word(self, span: Span, flags: u32) -> Word {
        let [form, stem, root] = self.numbers;
        Word { form, stem, root, span, flags }
    }
}

/// Gives every string one number. Only looked up, never walked, so that its order shows nowhere.
#[derive(Default)]
pub struct Interner {
    numbers: HashMap<String, u32>,
    strings: Vec<String>,
    /// Words read before: most words of a text are.
    plain: HashMap<String, Plain>,
}

impl Interner {
    /// The number of a string.
    pub fn number(&mut self, word: &str) -> u32 {
        if let Some(n) = self.numbers.get(word) {
            return *n;
        }
        let n = self.strings.len() as u32;
        self.numbers.insert(word.to_string(), n);
        self.strings.push(word.to_string());
        n
    }

    /// A word read before.
    pub fn plain(&self, lower: &str) -> Option<Plain> {
        self.plain.get(lower).copied()
    }

    /// Keeps how a word was read.
    pub fn keep(&mut self, lower: &str, plain: Plain) {
        self.plain.insert(lower.to_string(), plain);
    }

    /// How many strings have a number.
    pub fn len(&self) -> usize {
        self.strings.len()
    }

    /// Takes the numbers from this one on back.
    pub fn forget(&mut self, from: usize) {
        let kept = |n: u32| (n as usize) < from || n == u32::MAX;
        if from < self.strings.len() {
            self.plain.retain(|_, p| p.numbers.iter().all(|n| kept(*n)));
        }
        for string in self.strings.drain(from..) {
            self.numbers.remove(&string);
        }
    }

    /// The string of a number.
    pub fn string(&self, number: u32) -> &str {
        self.strings.get(number as usize).map_or("", String::as_str)
    }
}
