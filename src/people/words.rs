//! The words of the names, numbered, so that they are read once and compared as numbers after that.

use super::names::Name;
use crate::document::Document;
use crate::lexicon::classes as c;
use crate::text::{fold, lower, single_spaced};
use crate::tokens::Kind;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::Range;

/// The words of every name. Words that differ in capitals alone have the same number.
pub(super) struct Words<'t> {
    /// The numbers, name after name.
    numbers: Vec<u32>,
    /// Of each name, the number of the last simple word: Reyes of Okafor-Reyes.
    tails: Vec<u32>,
    /// Where the words of each name end.
    ends: Vec<u32>,
    /// The word of each number.
    listed: Vec<Word<'t>>,
}

/// One word of a name.
struct Word<'t> {
    /// Its first bytes in lower case, which tell most words apart.
    head: u64,
    /// In lower case, or as it stands in the text if it is ASCII.
    text: Cow<'t, str>,
    /// Its place in the list that is sorted.
    at: u32,
}

/// How many bytes a head has.
const HEAD: usize = 8;

impl<'t> Word<'t> {
    fn new(text: Cow<'t, str>) -> Self {
        let head = text.bytes().take(HEAD).fold(0, |head, b| head << 8 | u64::from(b.to_ascii_lowercase()));
        Word { head, text, at: 0 }
    }

    fn rest(&self) -> impl Iterator<Item = u8> + '_ {
        self.text.bytes().skip(HEAD).map(|b| b.to_ascii_lowercase())
    }

    /// Some order in which none but like words are equal.
    fn order(&self, other: &Self) -> Ordering {
        let lengths = || self.text.len().cmp(&other.text.len());
        self.head.cmp(&other.head).then_with(lengths).then_with(|| self.rest().cmp(other.rest()))
    }
}

/// How many bits number the places for words met lately.
const RECENT: u32 = 9;

/// The words in the order in which they come, most of them once.
struct List<'t> {
    words: Vec<Word<'t>>,
    /// The word met last at each place, by its head.
    recent: Vec<u32>,
}

impl<'t> List<'t> {
    /// Where the word stands in the list; there it is put unless it was met lately.
    fn place(&mut self, mut word: Word<'t>) -> u32 {
        let recent = &mut self.recent[(word.head.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - RECENT)) as usize];
        if self.words.get(*recent as usize).is_none_or(|met| met.order(&word).is_ne()) {
            *recent = self.words.len() as u32;
            word.at = *recent;
            self.words.push(word);
        }
        *recent
    }
}

impl<'t> Words<'t> {
    /// Reads the words of every name. Sorting what is new takes the same time whatever it is, which a table of hashes alone would not.
    pub(super) fn of(doc: &Document<'t>, names: &[Name]) -> Self {
        let mut list = List { words: Vec::new(), recent: vec![u32::MAX; 1 << RECENT] };
        let (mut numbers, mut ends) = (Vec::with_capacity(2 * names.len()), Vec::with_capacity(names.len()));
        let mut tails = Vec::with_capacity(names.len());
        for name in names {
            let (from, mut tail) = (numbers.len(), None);
            let mut at = name.core.start;
            while let Some(parts) = compound(doc, at, &name.core) {
                at = parts.end;
                let word = |t: usize| cased(doc.word(t));
                let last = (parts.start..parts.end).rev().find(|t| counts(doc, *t)).unwrap_or(parts.start);
                tail = (last > parts.start).then(|| word(last));
                let text = if tail.is_some() { Cow::Owned(joined(doc, parts)) } else { word(last) };
                numbers.push(list.place(Word::new(text)));
            }
            if numbers.len() == from {
                let text = lower(&single_spaced(doc.span(name.core.clone()).of(doc.text)));
                numbers.push(list.place(Word::new(Cow::Owned(text))));
            }
            tails.push(tail.map_or(numbers[numbers.len() - 1], |tail| list.place(Word::new(tail))));
            ends.push(numbers.len() as u32);
        }
        let mut listed = list.words;
        listed.sort_unstable_by(Word::order);
        let (mut number_of, mut number) = (vec![0; listed.len()], 0);
        // Keeps the first of like words; the rest give their places to its number.
        listed.dedup_by(|word, kept| {
            let alike = word.order(kept).is_eq();
            number += u32::from(!alike);
            number_of[word.at as usize] = number;
            alike
        });
        numbers.iter_mut().chain(&mut tails).for_each(|place| *place = number_of[*place as usize]);
        for word in &mut listed {
            word.text.to_mut().make_ascii_lowercase();
        }
        Words { numbers, tails, ends, listed }
    }

    /// How many different words there are.
    pub(super) fn count(&self) -> usize {
        self.listed.len()
    }

    /// The words of a name: one at least.
    pub(super) fn of_name(&self, name: usize) -> &[u32] {
        let from = name.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.numbers[from as usize..self.ends[name] as usize]
    }

    /// The last simple word of a name: Reyes of Okafor-Reyes, Meulen of van der Meulen; else its last word.
    pub(super) fn tail(&self, name: usize) -> u32 {
        self.tails[name]
    }

    /// A word in lower case.
    pub(super) fn text(&self, number: u32) -> &str {
        &self.listed[number as usize].text
    }

    /// The number of a word, given in lower case, if a name has it.
    pub(super) fn number(&self, word: &str) -> Option<u32> {
        let word = Word::new(Cow::Borrowed(word));
        self.listed.binary_search_by(|w| w.order(&word)).ok().map(|n| n as u32)
    }
}

/// A word as it is kept: in the text if it is ASCII.
fn cased(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(fold(text))
    }
}

/// Whether the token is a word of a name.
fn counts(doc: &Document, token: usize) -> bool {
    let t = &doc.tokens[token];
    matches!(t.kind, Kind::Word | Kind::Number | Kind::Handle) && !t.is(c::SUFFIX)
}

/// The tokens of the next word of a name from a token on. What a hyphen joins is one word, and so are particles with what follows them:
/// Okafor-Reyes, van der Meulen, St. Clere; not Ben Hale.
fn compound(doc: &Document, from: usize, core: &Range<usize>) -> Option<Range<usize>> {
    let start = (from..core.end).find(|t| counts(doc, *t))?;
    let mut end = start + 1;
    loop {
        let Some(next) = (end..core.end).find(|t| counts(doc, *t)) else { return Some(start..end) };
        let particle = doc.is(end - 1, c::PARTICLE) && !(doc.is(end - 1, c::GIVEN) && end - 1 == core.start);
        let hyphen = next == end + 1 && doc.tokens[end].kind == Kind::Hyphen;
        if !particle && !hyphen {
            return Some(start..end);
        }
        end = next + 1;
    }
}

/// The words of a compound with single spaces, in lower case beyond ASCII.
fn joined(doc: &Document, parts: Range<usize>) -> String {
    let words: Vec<Cow<str>> = parts.filter(|t| counts(doc, *t)).map(|t| cased(doc.word(t))).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{layout, people::names};
    use std::collections::BTreeSet;

    #[test]
    fn like_words_have_one_number() {
        // More words than are remembered as met lately, all with the same head; then the same again, and some beyond ASCII.
        let name = |n: u8, m: u8| format!("Ann Brandenburg{}{} came.\n\n", char::from(b'a' + n), char::from(b'a' + m));
        let once: String = (0..26).flat_map(|n| (0..26).map(move |m| name(n, m))).collect();
        let text = format!("{once}{}Élan ÉLAN met O’Brien and O'BRIEN.", once.to_uppercase());
        let mut doc = Document::scan(&text);
        doc.paragraphs = layout::find(&doc);
        let names = names::find(&doc);
        let words = Words::of(&doc, &names);
        let mut seen = BTreeSet::new();
        for (i, name) in names.iter().enumerate() {
            let said = doc.tokens[name.core.clone()].iter().filter(|t| t.kind == Kind::Word).map(|t| fold(t.of(&text)));
            for (number, said) in words.of_name(i).iter().zip(said) {
                assert_eq!((words.text(*number), words.number(&said)), (said.as_str(), Some(*number)));
                seen.insert(said);
            }
        }
        assert!(seen.len() > 26 * 26 && seen.len() == words.count(), "{} {}", seen.len(), words.count());
        assert_eq!(words.number("nobody"), None);
    }
}
