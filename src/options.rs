//! What a caller may ask for.

pub use crate::own_words::{LineProblem, OwnWord, UserLexicon};

use crate::named::named;
use crate::offsets::Offsets;
use crate::text::Span;

named! {
    /// Whether a sentence ends inside a running quotation.
    #[derive(Default)]
    Quotations {
        /// As treebanks have it: every sentence of a quotation is one.
        #[default]
        Split = "split",
        /// A quotation inside a sentence stays in that sentence.
        Whole = "whole",
    }
}

impl Quotations {
    /// The choice of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|q| q.name() == name)
    }
}

/// What `analyze` is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The unit of every offset, in and out.
    pub offsets: Offsets,
    /// Whether sentences end inside quotations.
    pub quotations: Quotations,
    /// Names to measure the tone towards, as start and end in the unit of `offsets`.
    pub targets: Vec<(u32, u32)>,
    /// Ranges of the text to leave out (a host's notes), in the unit of `offsets`.
    pub skip: Vec<(u32, u32)>,
    /// The user's own abbreviations, without their last stop: that stop ends no sentence before a name.
    pub abbreviations: Vec<String>,
    /// The user's own words, which go before the built-in ones.
    pub lexicon: UserLexicon,
}

/// A range in bytes, in order and inside the text.
pub(crate) fn byte_spans(ranges: &[(u32, u32)], map: &crate::offsets::OffsetMap) -> Vec<Span> {
    ranges.iter().map(|&(a, b)| (map.byte(a.min(b)), map.byte(a.max(b)))).map(|(a, b)| Span::new(a, b)).collect()
}

/// The text with the ranges, which cut no character, made blank, so that nothing is found in them and every offset stays; nothing to
/// skip: `None`.
///
/// Line ends stay, and every other character becomes as many spaces as it has bytes.
pub(crate) fn blank(text: &str, ranges: &[Span]) -> Option<String> {
    if ranges.is_empty() {
        return None;
    }
    let mut bytes = text.as_bytes().to_vec();
    for range in ranges {
        for byte in &mut bytes[range.range()] {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{analyze, Options};

    #[test]
    fn what_is_skipped_says_nothing_and_moves_nothing() {
        let text = "“Naïve,” said Ann Hale. [note: “no é print”] “Yes,” said Bob Marsh.";
        let note = text.find('[').unwrap_or(0) as u32;
        let end = text.find(']').unwrap_or(0) as u32 + 1;
        let all = analyze(text, &Options::default());
        let some = analyze(text, &Options { skip: vec![(note, end)], ..Options::default() });
        assert_eq!((all.quotes.len(), some.quotes.len()), (3, 2));
        assert_eq!((some.quotes[1].start, some.quotes[1].end), (all.quotes[2].start, all.quotes[2].end));
    }

    #[test]
    fn blanks_whole_characters() {
        assert_eq!(blank("a é\nb", &[Span::new(2, 6)]).as_deref(), Some("a   \n "));
        assert_eq!(blank("a", &[]), None);
    }
}
