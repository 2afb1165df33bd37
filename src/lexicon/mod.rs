//! The compiled word lists: one look-up a word gives everything that is known of it.
//!
//! The tables are made from `data/*.tsv` by the build script (`build/`), so that nothing is parsed at start-up; [`index()`] fills its
//! table of hashes at the first look-up.

pub mod classes;
mod index;
mod lemma;

use crate::report::Stance;
use crate::text::digits;
use classes::{LOADED_CATEGORIES, POLICIES};
pub use index::{index, Index, Key};
use std::cmp::Ordering;

/// What the lists know of a word. Most words share a record with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// Class bits, see [`classes`].
    pub classes: u64,
    stance: u8,
    frames: u16,
    /// Tone in tenths, -40 to 40.
    pub valence: i8,
    /// What a booster (or dampener, below zero) adds, in per cent.
    pub factor: i8,
    policy: u8,
    category: u8,
}

mod tables {
    include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));
}

/// The sets of words that rules ask for by name, from `data/sets.tsv`.
pub(crate) use tables::sets;

/// A set of words.
#[derive(Debug)]
pub struct Set {
    /// A bit for what the number of each word leaves divided by 32: most other words are told by it.
    bits: u32,
    /// Where its words lie in the table of all sets, and how many it has.
    first: u16,
    count: u16,
}

impl Set {
    /// Whether the word is in it.
    #[inline]
    pub fn has(&self, id: WordId) -> bool {
        self.bits >> (id % 32) & 1 != 0 && self.words().contains(&id)
    }

    /// Whether two words stand beside each other in a list of pairs, or beside the same word.
    pub fn pairs(&self, a: WordId, b: WordId) -> bool {
        let full = |a| self.words().chunks(2).filter(move |p| p[0] == a).map(|p| p[1]);
        full(a).any(|f| f == b || full(b).any(|g| g == f)) || full(b).any(|f| f == a)
    }

    fn words(&self) -> &'static [WordId] {
        &tables::SET_WORDS[self.first.into()..][..self.count.into()]
    }
}

impl Record {
    /// The stance of a reporting verb.
    pub fn stance(&self) -> Stance {
        Stance::ALL[self.stance as usize]
    }

    /// Whether a reporting verb has one of these frames; bits of [`classes::frame`].
    pub fn frame(&self, bits: u16) -> bool {
        self.frames & bits != 0
    }

    /// All frames of a reporting verb; bits of [`classes::frame`].
    pub fn frames(&self) -> u16 {
        self.frames
    }

    /// The policy of an abbreviation: one of [`POLICIES`].
    pub fn policy(&self) -> &'static str {
        POLICIES[self.policy as usize]
    }

    /// The category of a loaded word: one of [`LOADED_CATEGORIES`].
    pub fn category(&self) -> &'static str {
        LOADED_CATEGORIES[self.category as usize]
    }
}

/// The number of a word in the lexicon; 0 is an unknown word.
pub type WordId = u16;

/// The hash that names the state of the word lists, as 16 hexadecimal digits.
pub fn version() -> String {
    digits(tables::HASH, 16, 16)
}

/// Looks a word up: letters in any case, the apostrophe straight or curly.
pub fn id_of(word: &str) -> WordId {
    let find = |word: &[u8]| index().find(Key::of(word), word);
    if word.bytes().all(|b| b < 0x80 && b != b'`') {
        return find(word.as_bytes());
    }
    find(word.replace(crate::text::apostrophe, "'").as_bytes())
}

/// How many numbers of words there are.
pub const fn words() -> usize {
    tables::RECORD_OF.len()
}

/// The record of a word.
#[inline]
pub fn record(id: WordId) -> &'static Record {
    index().record(id)
}

/// The longest entry of several words that starts with the word `first`: how many words it has, and its record. `next` gives the word
/// that stands so many after the first; 0 where there is none.
pub fn phrase(first: WordId, mut next: impl FnMut(usize) -> WordId) -> Option<(usize, &'static Record)> {
    let (rows, mut at) = index().phrases(first);
    let second = next(1);
    let mut best = None;
    for row in rows {
        let rest = &tables::PHRASE_REST[at..at + tables::PHRASE_LENGTHS[row] as usize];
        at += rest.len();
        // The rows are sorted by their words.
        match rest[0].cmp(&second) {
            Ordering::Less => continue,
            Ordering::Greater => break,
            Ordering::Equal => {}
        }
        if best.is_none_or(|(n, _)| rest.len() + 1 > n) && rest.iter().enumerate().skip(1).all(|(i, id)| next(i + 1) == *id) {
            best = Some((rest.len() + 1, index().phrase_record(row)));
        }
    }
    best
}

/// The dictionary form of a reporting verb or phrase that has this record, its words joined by spaces: `point out` of `pointed out`.
/// Letters in any case, the apostrophe straight or curly. What does not report is its own.
pub fn lemma(words: &str, record: &Record) -> String {
    let words = crate::text::fold(words);
    if record.classes & classes::REPORTING == 0 {
        return words;
    }
    if let Some(lemma) = irregular(&words) {
        return lemma.to_string();
    }
    let (head, rest) = words.split_at(words.find(' ').unwrap_or(words.len()));
    let ids: Vec<WordId> = rest.split(' ').map(id_of).collect();
    let mut lemma = lemma::regular(head, |form| {
        let id = id_of(form);
        let found = match ids.len() {
            1 => Some(self::record(id)),
            n => phrase(id, |i| ids.get(i).copied().unwrap_or(0)).filter(|(m, _)| *m == n).map(|(_, r)| r),
        };
        found.is_some_and(|r| r.classes & classes::REPORTING != 0 && (r.stance, r.frames) == (record.stance, record.frames))
    });
    lemma.push_str(rest);
    lemma
}

/// The listed lemma of an irregular form: a search by halves among lines of `form=lemma`.
fn irregular(words: &str) -> Option<&'static str> {
    let lines = tables::IRREGULAR;
    let (mut from, mut to) = (0, lines.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let start = lines.as_bytes()[from..middle].iter().rposition(|b| *b == b'\n').map_or(from, |at| from + at + 1);
        let end = lines.as_bytes()[start..].iter().position(|b| *b == b'\n').map_or(lines.len(), |at| start + at);
        let equals = start + lines.as_bytes()[start..end].iter().position(|b| *b == b'=')?;
        let (form, lemma) = (&lines[start..equals], &lines[equals + 1..end]);
        match form.cmp(words) {
            Ordering::Equal => return Some(lemma),
            Ordering::Less => from = end + 1,
            Ordering::Greater => to = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_the_numbers_of_its_words() {
        assert_eq!(sets::TO.words(), [id_of("to")]);
        assert_eq!(sets::AND_OR.words(), ["and", "or"].map(id_of));
        assert!(["aren’t", "isn't", "WASN'T", "weren’t"].iter().all(|word| sets::BE.has(id_of(word))));
    }
}
