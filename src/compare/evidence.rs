//! What the judgement of an utterance reads, and how one place of it stands to another.

use super::align::within;
use super::change::{Change, Side, Wording};
use super::class::{Class, Input};
use super::relation::compare;
use super::types::Article;
use super::units::Unit;
use super::word::{Interner, Word};

/// The most wordings that one is weighed against.
pub const WITNESSES: usize = 24;

/// What the judgement reads.
pub struct Evidence<'a> {
    /// The articles.
    pub articles: &'a [Article<'a>],
    /// Their words.
    pub words: &'a [&'a [Word]],
    /// Units, events and speakers.
    pub input: &'a Input<'a>,
    /// The wordings.
    pub classes: &'a [Class],
    /// The words' strings.
    pub interner: &'a Interner,
}

impl Evidence<'_> {
    /// A stretch of speech to lay beside another.
    pub fn side(&self, unit: usize) -> Side<'_> {
        let unit = &self.input.units[unit];
        let whole = unit.direct && !unit.headline;
        let sentence = whole || unit.headline && unit.words.len() > 2;
        Side { words: &unit.words, text: self.articles[unit.article].text, parts: &unit.parts, whole, sentence }
    }

    /// How one stretch of speech stands to another.
    pub fn wording(&self, here: usize, there: usize) -> (Wording, Vec<Change>) {
        let strict = self.input.units[there].source || self.input.units[here].headline;
        compare(self.side(here), self.side(there), strict, self.interner)
    }

    /// Whether one stretch of speech is an honest excerpt of another.
    pub fn excerpt(&self, here: usize, there: usize) -> bool {
        compare(self.side(here), self.side(there), true, self.interner).0 < Wording::Altered
    }

    /// Where the words of one stretch stand in another, word for word.
    pub fn stands(&self, here: &Unit, there: &Class) -> Option<usize> {
        within(&here.words, &there.words)
    }
}
