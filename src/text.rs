//! Stretches of text, in bytes.

use std::borrow::Cow;
use std::ops::Range;

/// A half-open stretch of the text, in UTF-8 bytes: `start..end`, both on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets.
    pub const fn new(start: u32, end: u32) -> Self {
        Span { start, end }
    }

    /// The words of the span.
    pub fn of(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// As a range of `usize`, to index a `str`.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether the byte offset lies inside.
    pub const fn contains(self, at: u32) -> bool {
        self.start <= at && at < self.end
    }

    /// Whether `other` lies wholly inside.
    pub const fn holds(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub const fn touches(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// From the start of this to the end of `other`.
    pub const fn to(self, other: Span) -> Span {
        Span { start: self.start, end: other.end }
    }

    /// Length in bytes.
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether nothing lies inside.
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }
}

/// Words as printed, runs of space made one.
pub fn single_spaced(words: &str) -> Cow<'_, str> {
    let mut before = b' ';
    let mut single = |b: u8| {
        let last = std::mem::replace(&mut before, b);
        b.is_ascii_graphic() || b == b' ' && last != b' '
    };
    if words.bytes().all(&mut single) && before != b' ' {
        return Cow::Borrowed(words);
    }
    Cow::Owned(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A number in its digits, so many at least, in a base up to 16. The library's own formatting weighs two kilobytes.
pub fn digits(number: u64, base: u64, least: usize) -> String {
    let (mut rest, mut written) = (number, Vec::new());
    while rest > 0 || written.len() < least {
        written.push(b"0123456789abcdef"[(rest % base) as usize]);
        rest /= base;
    }
    written.iter().rev().map(|digit| char::from(*digit)).collect()
}

/// Whether the character is one of the signs. The library's own `contains` also looks for strings, for a kilobyte.
pub fn one_of(c: char, signs: &str) -> bool {
    signs.chars().any(|sign| sign == c)
}

/// Words in lower case, letter by letter. The library's own `to_lowercase` also knows where a Greek word ends, for 2 kB of the module.
pub fn lower(words: &str) -> String {
    if words.is_ascii() {
        return words.to_ascii_lowercase();
    }
    words.chars().flat_map(char::to_lowercase).collect()
}

/// Whether the character is written for an apostrophe: the straight and the curly one, and signs that look like them.
pub fn apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '`' | '´' | 'ʼ' | '′')
}

/// Words in lower case, their apostrophes straight.
pub fn fold(words: &str) -> String {
    let words = lower(words);
    if words.is_ascii() && !words.contains('`') {
        return words;
    }
    words.chars().map(|c| if apostrophe(c) { '\'' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spaced_singly_stays_as_it_stands() {
        for words in ["", "a", "Ann Hale", "O'Brien & Co.", " a", "a ", "a  b", "a\tb", "a\nb", "Anné Hale", "a\u{a0}b", " "] {
            let spaced = single_spaced(words);
            assert_eq!(spaced, words.split_whitespace().collect::<Vec<_>>().join(" "));
            let plain = words.is_ascii() && !words.is_empty() && *spaced == *words;
            assert_eq!(matches!(spaced, Cow::Borrowed(_)), plain, "{words:?}");
        }
    }

    #[test]
    fn digits_are_those_of_the_library() {
        for number in [0, 7, 10, 4095, 1_234_567_890, u64::MAX] {
            assert_eq!(digits(number, 10, 1), format!("{number}"));
            assert_eq!(digits(number, 16, 16), format!("{number:016x}"));
        }
    }
}
