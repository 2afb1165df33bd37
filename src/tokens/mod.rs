//! The token table: one pass over the text, one look-up a word. Every later stage reads it; none scans the text again.

mod letters;
mod scan;

use crate::lexicon::WordId;
use crate::text::Span;
pub use scan::{scan, Scan};
use std::ops::Range;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with apostrophes and digits inside: `don't`, `O'Brien`, `MI6`; dotted abbreviations whole: `U.S.`
    Word,
    /// What hangs on a word: `'s`, `'d`, `'ll`, `'re`, `'ve`, `'m`.
    Clitic,
    /// Digits with what belongs to them: `1,000.50`, `1930s`, `6.5m`, `10th`.
    Number,
    /// `@name` or `#topic`.
    Handle,
    /// A web or e-mail address.
    Address,
    /// A quotation mark or an apostrophe that is not inside a word; two single ones or backticks in a row are one.
    Mark,
    /// `.`, or a run of dots that is one ellipsis, or `…`.
    Stop,
    /// `!` or `?`.
    Shout,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// `-` between two words without spaces.
    Hyphen,
    /// A dash: `–`, `—`, `--`, or `-` with a space beside it.
    Dash,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// Anything else.
    Other,
}

/// How the letters of a word stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// No letters.
    None,
    /// Starts in lower case.
    Lower,
    /// One capital, then lower case; or a single capital.
    Title,
    /// Capitals only, two or more.
    Upper,
    /// Starts with a capital and has others: `McDonald`.
    Mixed,
}

/// What stands before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing.
    None,
    /// Space of any kind on the same line.
    Space,
    /// One line break.
    Line,
    /// An empty line, or the start of the text.
    Blank,
}

/// One token of the text. An article has as many as a fifth of its bytes, so they are packed: no padding, 20 bytes each.
#[derive(Clone, Copy, Debug)]
#[repr(Rust, packed(4))]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Span,
    /// Its class bits from the lexicon; see [`crate::lexicon::classes`].
    pub classes: u64,
    /// Its number in the lexicon, 0 if it is not listed.
    pub id: WordId,
    /// What it is made of.
    pub kind: Kind,
    /// How its letters stand, and above that what stands before it.
    looks: u8,
}

/// How many bits of [`Token`]'s looks its shape has.
const SHAPE: u8 = 3;

impl Token {
    #[inline(always)]
    const fn new(bytes: Range<usize>, kind: Kind, shape: Shape, gap: Gap, id: WordId, classes: u64) -> Self {
        let span = Span::new(bytes.start as u32, bytes.end as u32);
        Token { span, classes, id, kind, looks: shape as u8 | (gap as u8) << SHAPE }
    }

    /// The same token with other classes.
    pub const fn with_classes(self, classes: u64) -> Self {
        Token { classes, ..self }
    }

    /// How its letters stand.
    #[inline(always)]
    pub const fn shape(&self) -> Shape {
        match self.looks % (1 << SHAPE) {
            0 => Shape::None,
            1 => Shape::Lower,
            2 => Shape::Title,
            3 => Shape::Upper,
            _ => Shape::Mixed,
        }
    }

    /// What stands before it.
    #[inline(always)]
    pub const fn gap(&self) -> Gap {
        match self.looks >> SHAPE {
            0 => Gap::None,
            1 => Gap::Space,
            2 => Gap::Line,
            _ => Gap::Blank,
        }
    }

    /// Whether it has one of the classes.
    #[inline]
    pub const fn is(&self, classes: u64) -> bool {
        self.classes & classes != 0
    }

    /// Whether it is a word that starts with a capital.
    #[inline]
    pub const fn capital(&self) -> bool {
        matches!(self.shape(), Shape::Title | Shape::Upper | Shape::Mixed)
    }

    /// The words of the token.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_small_and_keeps_its_looks() {
        assert_eq!(size_of::<Token>(), 20);
        for shape in [Shape::None, Shape::Lower, Shape::Title, Shape::Upper, Shape::Mixed] {
            for gap in [Gap::None, Gap::Space, Gap::Line, Gap::Blank] {
                let token = Token::new(0..1, Kind::Word, shape, gap, 0, 0);
                assert_eq!((token.shape(), token.gap()), (shape, gap));
            }
        }
    }
}
