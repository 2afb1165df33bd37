//! What the stages have found so far: each reads it and adds its own table.

use crate::blocks::Blocks;
use crate::layout::{self, Look, Paragraph};
use crate::lexicon::{self, Record};
use crate::phrases::{Phrase, Phrases};
use crate::syntax::{model::Model, tags, Syntax, Tag};
use crate::text::Span;
use crate::tokens::{self, Kind, Token};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// The text and its tables. What sentences can do without is found when it is first asked for.
pub struct Document<'t> {
    /// The text as it came.
    pub text: &'t str,
    /// Every token, in order.
    pub tokens: Vec<Token>,
    /// The tokens, by their indices, that can end a sentence or belong to a quotation: see [`tokens::Scan::signs`].
    pub signs: Vec<u32>,
    /// The lines of the text.
    pub paragraphs: Vec<Paragraph>,
    /// Paired quotation marks.
    pub marks: crate::quotes::Marks,
    /// Where sentences lie, in bytes and tokens.
    pub sentences: Vec<Sentence>,
    looks: OnceCell<Vec<Look>>,
    syntax: OnceCell<Syntax>,
    phrases: OnceCell<Phrases>,
    /// Tokens by the byte that they start at.
    tokens_at: OnceCell<Blocks>,
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
    /// Scans the text.
    pub fn scan(text: &'t str) -> Self {
        let tokens::Scan { tokens, signs } = tokens::scan(text);
        let (paragraphs, marks, sentences) = (Vec::new(), Default::default(), Vec::new());
        let (looks, syntax, phrases, tokens_at) = Default::default();
        Document { text, tokens, signs, paragraphs, marks, sentences, looks, syntax, phrases, tokens_at }
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

    /// What a paragraph is.
    pub fn look(&self, paragraph: usize) -> &Look {
        &self.looks.get_or_init(|| layout::looks(self))[paragraph]
    }

    /// Tags, chunks and clauses of the whole text; the sentences must be known.
    #[inline]
    pub fn syntax(&self) -> &Syntax {
        self.syntax.get_or_init(|| Syntax::read(self))
    }

    /// The tags of one sentence, read for itself unless the syntax of the whole text is known.
    pub fn tags(&self, sentence: &Sentence) -> Cow<'_, [Tag]> {
        match self.syntax.get() {
            Some(syntax) => Cow::Borrowed(&syntax.tags[sentence.tokens.clone()]),
            None => Cow::Owned(tags::tag_sentence(self, sentence, Model::shared())),
        }
    }

    /// The entries of several words.
    pub fn phrases(&self) -> &Phrases {
        self.phrases.get_or_init(|| Phrases::find(&self.tokens))
    }

    /// The phrase that starts at the token.
    pub fn phrase_at(&self, token: usize) -> Option<&Phrase> {
        self.phrases().at(token)
    }

    /// The phrase that ends right before the token.
    pub fn phrase_before(&self, token: usize) -> Option<&Phrase> {
        self.phrases().before(token)
    }

    /// The index of the first token that starts at the byte or after it.
    pub fn token_at(&self, byte: u32) -> usize {
        let start = |t: &Token| t.span.start as usize;
        let blocks = self.tokens_at.get_or_init(|| Blocks::new(self.tokens.iter().map(start)));
        blocks.below(&self.tokens, byte as usize, start)
    }
}
