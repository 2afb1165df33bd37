//! The user's own words: a lexicon and a list of loaded words, read from a TSV; they go before the built-in ones.
//!
//! Messages are joined, not formatted, and the map is of the type that the engine has anyway: a page loads a kilobyte less.

use crate::lexicon::{self, classes::LOADED_CATEGORIES};
use crate::text::{digits, fold};
use serde::Serialize;
use std::collections::BTreeMap;

/// Most words that one entry may have.
const LONGEST: usize = 8;

/// What the user says of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OwnWord {
    /// Its tone, -4 to 4; 0 takes the tone away that the built-in list gives.
    pub valence: Option<f64>,
    /// Its category as a loaded word, one of [`LOADED_CATEGORIES`]; `none` takes the built-in mark away.
    pub category: Option<&'static str>,
}

/// A line that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineProblem {
    /// Its number, from 1.
    pub line: u32,
    /// What is wrong with it.
    pub problem: String,
}

/// The user's own words.
///
/// A line of the TSV is `word`, tab, `valence` and, if the word is loaded, another tab and its `category`; either may be empty. The word
/// may be a phrase of up to eight words. Empty lines, lines that start with `#` and a first line of column names are skipped.
///
/// ```
/// let (words, problems) = pullquote::UserLexicon::parse("landslide\t2.5\nso-called\t\tscare\nodd\tvery\n");
/// assert_eq!(words.len(), 2);
/// assert_eq!(problems[0].line, 3);
/// ```
#[derive(Clone, Debug, Default)]
pub struct UserLexicon {
    /// The lists of entries by their first word, in lower case.
    heads: BTreeMap<String, u32>,
    /// Of each first word: the words after it, and what is said; longer entries first.
    entries: Vec<Entries>,
}

/// The entries of one first word.
type Entries = Vec<(Vec<String>, OwnWord)>;

/// The order in which the first words came is nothing that one lexicon differs from another in.
impl PartialEq for UserLexicon {
    fn eq(&self, other: &Self) -> bool {
        self.in_order().eq(other.in_order())
    }
}

impl UserLexicon {
    /// Reads a TSV. A bad line is reported with its number and the rest is used; of two lines for one word the later counts.
    pub fn parse(tsv: &str) -> (Self, Vec<LineProblem>) {
        let (mut lexicon, mut problems) = (Self::default(), Vec::new());
        for (n, line) in tsv.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim_end();
            if line.trim().is_empty() || line.starts_with('#') || (n == 0 && fold(line).starts_with("word\t")) {
                continue;
            }
            if let Err(problem) = lexicon.line(line) {
                problems.push(LineProblem { line: n as u32 + 1, problem });
            }
        }
        (lexicon, problems)
    }

    fn line(&mut self, line: &str) -> Result<(), String> {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        if cells.len() > 3 {
            return Err(digits(cells.len() as u64, 10, 1) + " columns where word, valence and category are wanted");
        }
        let cell = |i: usize| cells.get(i).copied().filter(|c| !c.is_empty());
        let valence = match cell(1) {
            Some(v) => Some(number(v).ok_or_else(|| ["the valence \"", v, "\" is no number"].concat())?),
            None => None,
        };
        self.add(cell(0).unwrap_or(""), valence, cell(2))
    }

    /// Adds one word or phrase.
    ///
    /// # Errors
    /// Says what is wrong: no word, too many words, a valence outside -4 to 4, a category that is not known, or neither of the two.
    pub fn add(&mut self, word: &str, valence: Option<f64>, category: Option<&str>) -> Result<(), String> {
        let plain = fold(word);
        let mut words = plain.split([' ', '-']).filter(|w| !w.is_empty()).map(str::to_string);
        let first = words.next().ok_or("no word")?;
        let rest: Vec<String> = words.collect();
        if rest.len() >= LONGEST {
            return Err(["\"", word, "\" has more than ", &digits(LONGEST as u64, 10, 1), " words"].concat());
        }
        if valence.is_none() && category.is_none() {
            return Err(["\"", word, "\" has neither valence nor category"].concat());
        }
        if valence.is_some_and(|v| !(-4.0..=4.0).contains(&v)) {
            return Err("the valence is not between -4 and 4".to_string());
        }
        let named = |c: &str| LOADED_CATEGORIES.iter().copied().find(|n| *n == c);
        let category = match category {
            Some(c) => Some(named(c).ok_or_else(|| ["the category \"", c, "\" is none of ", &LOADED_CATEGORIES.join(", ")].concat())?),
            None => None,
        };
        let said = OwnWord { valence, category };
        let new = self.entries.len();
        let at = *self.heads.entry(first).or_insert(new as u32) as usize;
        if at == new {
            self.entries.push(Vec::new());
        }
        let entries = &mut self.entries[at];
        match entries.binary_search_by(|e| rest.len().cmp(&e.0.len()).then_with(|| e.0.cmp(&rest))) {
            Ok(at) => entries[at].1 = said,
            Err(at) => entries.insert(at, (rest, said)),
        }
        Ok(())
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.iter().map(Vec::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The longest entry that starts with `first` and goes on with the words that `next` gives: how many words, and what is said.
    pub(crate) fn find<'t>(&self, first: &str, mut next: impl FnMut(usize) -> Option<&'t str>) -> Option<(usize, OwnWord)> {
        let lower = fold;
        let at = *self.heads.get(&lower(first))?;
        let (rest, said) = self.entries[at as usize]
            .iter()
            .find(|(rest, _)| rest.iter().enumerate().all(|(i, w)| next(i + 1).is_some_and(|t| lower(t) == *w)))?;
        Some((rest.len() + 1, *said))
    }

    /// Every first word with its entries, in alphabetical order.
    fn in_order(&self) -> impl Iterator<Item = (&String, &Entries)> {
        self.heads.iter().map(|(first, at)| (first, &self.entries[*at as usize]))
    }

    /// The hash that names the word lists used, the user's words mixed in, as 16 hexadecimal digits.
    pub fn version(&self) -> String {
        if self.is_empty() {
            return lexicon::version();
        }
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut mix = |bytes: &[u8]| {
            for b in bytes.iter().chain(&[0xff]) {
                hash = (hash ^ u64::from(*b)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        };
        mix(lexicon::version().as_bytes());
        for (first, entries) in self.in_order() {
            for (rest, said) in entries {
                mix(first.as_bytes());
                rest.iter().for_each(|w| mix(w.as_bytes()));
                mix(&said.valence.map_or([0xfe; 8], f64::to_le_bytes));
                mix(said.category.unwrap_or("").as_bytes());
            }
        }
        digits(hash, 16, 16)
    }
}

/// A decimal number: a sign, digits, and digits after a point. The library's own reader takes every notation and weighs 12 kB.
fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let (mut value, mut scale) = (0u64, 1u64);
    for (i, digit) in whole.bytes().chain(part.bytes()).enumerate() {
        if !digit.is_ascii_digit() || i == 15 {
            return None;
        }
        value = value * 10 + u64::from(digit - b'0');
        scale *= if i < whole.len() { 1 } else { 10 };
    }
    // Both are exact, so the quotient is the number nearest to what is written.
    let value = value as f64 / scale as f64;
    (whole.len() + part.len() > 0).then_some(if text.starts_with('-') { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_lines_are_told_and_the_rest_is_used() {
        let (words, problems) =
            UserLexicon::parse("word\tvalence\ngrim\t-2\n# a note\n\nlucid\t9\nthe mob\t\tepithet\nplain\nx\t1\tnonsense\n");
        assert_eq!(words.len(), 2);
        assert_eq!(problems.iter().map(|p| p.line).collect::<Vec<_>>(), [5, 7, 8]);
        assert_eq!(words.find("Grim", |_| None), Some((1, OwnWord { valence: Some(-2.0), category: None })));
        assert_eq!(words.find("the", |n| ["the", "Mob"].get(n).copied()).map(|f| f.0), Some(2));
        assert_eq!(words.find("the", |_| None), None);
    }

    #[test]
    fn numbers_are_read_as_written() {
        for text in ["0", "-2", "+1.5", ".5", "3.", "-0.0", "2.7", "1234567.8901", "-3.14159265358979"] {
            assert_eq!(number(text).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits), "{text}");
        }
        assert!(["", "-", ".", "1e0", "nan", "1,5", "--1", "1.2.3", "1234567890123456"].iter().all(|text| number(text).is_none()));
    }

    #[test]
    fn the_version_tells_own_words_apart() {
        let version = |tsv: &str| UserLexicon::parse(tsv).0.version();
        assert_eq!(version("a\t1\nb\t2"), version("b\t2\r\na\t1\n"));
        assert_ne!(version("a\t1"), version(""));
        assert_ne!(version("a\t1"), version("a\t2"));
        let lexicon = |tsv: &str| UserLexicon::parse(tsv).0;
        assert_eq!(lexicon("a\t1\nb c\t2"), lexicon("b c\t2\na\t1"));
        assert_ne!(lexicon("a\t1"), lexicon("a\t2"));
    }
}
