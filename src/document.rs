//! What the stages have found so far: each reads it and adds its own table.

use crate::blocks::Blocks;
use crate::layout::Paragraph;
use crate::lexicon::{self, classes, Record};
use crate::text::Span;
use crate::tokens::{self, Gap, Kind, Token};
use std::cell::OnceCell;
use std::ops::Range;

/// An entry of several words, found in the text.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// Index of its first token.
    pub first: usize,
    /// Index after its last token.
    pub end: usize,
    /// What the lexicon knows of it.
    pub record: &'static Record,
}

/// The text and its tables.
pub struct Document<'t> {
    /// The text as it came.
    pub text: &'t str,
    /// Every token, in order.
    pub tokens: Vec<Token>,
    /// Every entry of several words, in order, none overlapping.
    pub phrases: Vec<Phrase>,
    /// The lines of the text and what they are.
    pub paragraphs: Vec<Paragraph>,
    /// Paired quotation marks.
    pub marks: crate::quotes::Marks,
    /// Where sentences lie, in bytes and tokens.
    pub sentences: Vec<Sentence>,
    /// Tokens by the byte that they start at; found when first asked for.
    tokens_at: OnceCell<Blocks>,
    /// Phrases by their first token.
    phrases_at: Blocks,
}

/// A sentence, before its tone is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Index of its paragraph.
    pub paragraph: usize,
}

impl<'t> Document<'t> {
    /// Scans the text and finds the entries of several words.
    #[cfg_attr(tuned, optimize(speed))]
    pub fn scan(text: &'t str) -> Self {
        let mut tokens = tokens::scan(text);
        tell_wills(&mut tokens, text);
        let phrases = phrases(&tokens);
        let tokens_at = OnceCell::new();
        let phrases_at = Blocks::new(phrases.iter().map(|p| p.first));
        let (paragraphs, marks, sentences) = (Vec::new(), Default::default(), Vec::new());
        Document { text, tokens, phrases, paragraphs, marks, sentences, tokens_at, phrases_at }
    }

    /// The words of a token.
    #[inline]
    pub fn word(&self, token: usize) -> &'t str {
        self.tokens[token].span.of(self.text)
    }

    /// Whether the token is this word, in any case.
    pub fn says(&self, token: usize, word: &str) -> bool {
        self.tokens.get(token).is_some_and(|t| t.span.of(self.text).eq_ignore_ascii_case(word))
    }

    /// Whether the token has one of the classes; false past the end.
    #[inline]
    pub fn is(&self, token: usize, classes: u64) -> bool {
        self.tokens.get(token).is_some_and(|t| t.is(classes))
    }

    /// The kind of a token, `None` past the end.
    #[inline]
    pub fn kind(&self, token: usize) -> Option<Kind> {
        self.tokens.get(token).map(|t| t.kind)
    }

    /// What the lexicon knows of the token.
    #[inline]
    pub fn record(&self, token: usize) -> &'static Record {
        lexicon::record(self.tokens[token].id)
    }

    /// Where a run of tokens stands; empty runs have no place.
    pub fn span(&self, tokens: Range<usize>) -> Span {
        self.tokens[tokens.start].span.to(self.tokens[tokens.end - 1].span)
    }

    /// The phrase that starts at the token.
    pub fn phrase_at(&self, token: usize) -> Option<&Phrase> {
        self.phrases.get(self.phrases_before(token)).filter(|p| p.first == token)
    }

    /// The phrase that ends right before the token.
    pub fn phrase_before(&self, token: usize) -> Option<&Phrase> {
        self.phrases_before(token).checked_sub(1).map(|i| &self.phrases[i]).filter(|p| p.end == token)
    }

    /// How many phrases start before the token.
    pub fn phrases_before(&self, token: usize) -> usize {
        self.phrases_at.below(&self.phrases, token, |p| p.first)
    }

    /// The index of the first token that starts at the byte or after it.
    pub fn token_at(&self, byte: u32) -> usize {
        let start = |t: &Token| t.span.start as usize;
        let blocks = self.tokens_at.get_or_init(|| Blocks::new(self.tokens.iter().map(start)));
        blocks.below(&self.tokens, byte as usize, start)
    }
}

/// How far the end of a question is looked for, in tokens.
const QUESTION: usize = 60;

/// Tells the name Will from the verb: before another capital and not at the head of a question it is a name.
#[cfg_attr(tuned, optimize(speed))]
fn tell_wills(tokens: &mut [Token], text: &str) {
    const NAME: u64 = classes::GIVEN | classes::MODAL;
    const VERB: u64 = classes::AUXILIARY | classes::FINITE | classes::MODAL;
    for at in 0..tokens.len() {
        if tokens[at].classes & NAME != NAME {
            continue;
        }
        let named =
            tokens.get(at + 1).is_some_and(|n| n.kind == Kind::Word && n.capital() && !n.is(classes::SUBJECT | classes::DETERMINER));
        let ends = |t: &&Token| matches!(t.kind, Kind::Stop | Kind::Shout | Kind::Mark | Kind::Colon);
        let asked = tokens[at..].iter().take(QUESTION).find(ends).is_some_and(|t| t.of(text) == "?");
        tokens[at].classes &= if named && !asked { !VERB } else { !classes::GIVEN };
    }
}

/// Finds the entries of several words: the longest at each place, words joined by spaces or hyphens.
#[cfg_attr(tuned, optimize(speed))]
fn phrases(tokens: &[Token]) -> Vec<Phrase> {
    let index = lexicon::index();
    let (mut out, mut i) = (Vec::<Phrase>::new(), 0);
    while i < tokens.len() {
        // Nearly every pair of words is told here to start none: few steps, and always the same ones.
        let starts = |next: usize| index.pairs(tokens[i].id, tokens[next].id);
        if !follower(tokens, i).is_some_and(starts) || !tokens[i].is(classes::PHRASE_START) {
            i += 1;
            continue;
        }
        let place = |n: usize| (0..n).try_fold(i, |at, _| follower(tokens, at));
        match lexicon::phrase(tokens[i].id, |n| place(n).map_or(0, |at| tokens[at].id)) {
            Some((n, record)) => {
                let end = place(n - 1).map_or(i + 1, |at| at + 1);
                out.push(Phrase { first: i, end, record });
                i = end;
            }
            None => i += 1,
        }
    }
    out
}

/// The word after a token, past a hyphen; a comma or an empty line breaks a phrase.
#[inline(always)]
fn follower(tokens: &[Token], at: usize) -> Option<usize> {
    let hyphen = tokens.get(at + 1)?.kind == Kind::Hyphen;
    let next = at + 1 + usize::from(hyphen);
    tokens.get(next).filter(|t| t.gap() != Gap::Blank).map(|_| next)
}
