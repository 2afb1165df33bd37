//! One tag a token, from left to right: the tag with the greatest sum of weights among those that the word's ambiguity class allows.
//!
//! A greedy averaged perceptron (Collins 2002), whose features are ambiguity classes (Kupiec 1992) instead of words: the class of
//! the token and of the two behind it, the two tags before it, the end of the word, and for some words the word.

use super::model::{feature, Model, TAGS, WIDTH};
use super::names::{Class, Tag};
use super::words::{suffix, Words};
use crate::document::{Document, Sentence};
use crate::lexicon::classes as c;
use crate::tokens::{Gap, Kind, Token};

/// How many features a token has beside its word.
const FEATURES: usize = 8;

/// What the tagger reads at a token: the classes from it on, and the tags before it.
#[derive(Clone, Copy, Debug)]
pub struct Context<'t> {
    /// The class of the token.
    pub class: Class,
    next: [Class; 2],
    last: Class,
    /// Whether the word before it is "whose".
    whose: bool,
    /// The tag before it, and the one before that.
    pub before: [Tag; 2],
    /// The letters whose end is read; none where the lists tell more than they do.
    letters: &'t [u8],
}

impl Context<'_> {
    /// The features of the token, the word aside.
    #[inline(always)]
    pub fn features(&self) -> [usize; FEATURES] {
        let (classes, class) = (Class::ALL.len(), self.class as usize);
        let [before, before2] = self.before.map(|tag| tag as usize);
        let [next, next2] = self.next.map(|class| class as usize);
        [
            feature::BIAS + class,
            feature::BEFORE + class * TAGS + before,
            feature::BEFORE2 + class * TAGS + before2,
            feature::PAIR + before2 * TAGS + before,
            feature::NEXT + class * classes + next,
            feature::NEXT2 + class * classes + next2,
            feature::LAST + class * classes + self.last as usize,
            feature::SUFFIX + suffix(self.letters),
        ]
    }

    /// The best tag by the weights.
    #[inline(always)]
    fn best(&self, model: &Model, token: &Token) -> Tag {
        let mut allowed = model.tags(self.class);
        let no_verb = allowed & !(1 << Tag::Finite as u32 | 1 << Tag::Base as u32);
        if (matches!(self.last, Class::Article | Class::Possessive | Class::His) || self.whose) && no_verb != 0 {
            allowed = no_verb;
        }
        // what no weight outdoes: "to brief", "she replies"
        let [before, _] = self.before;
        let base = token.is(c::VERB) && !token.is(c::FINITE | c::GERUND | c::ORGANISATION | c::GROUP);
        if base && matches!(before, Tag::To | Tag::Modal) {
            return Tag::Base;
        }
        if allowed & allowed.wrapping_sub(1) == 0 {
            return Tag::ALL[allowed.trailing_zeros() as usize % TAGS];
        }
        let rows = self.features().map(|feature| model.row(feature));
        let word = model.row(feature::WORD + token.id as usize);
        let (mut best, mut most, mut left) = (0, i32::MIN, allowed);
        while left != 0 {
            let tag = left.trailing_zeros() as usize % WIDTH;
            left &= left - 1;
            let sum = rows.iter().fold(i32::from(word[tag]), |sum, row| sum + i32::from(row[tag]));
            if sum > most {
                (best, most) = (tag, sum);
            }
        }
        Tag::ALL[best % TAGS]
    }
}

/// Tags every token.
pub fn tag(doc: &Document, model: &Model) -> Vec<Tag> {
    tag_sentences(doc, &doc.sentences, doc.tokens.len(), 0, model)
}

/// Tags the tokens of one sentence alone.
pub fn tag_sentence(doc: &Document, sentence: &Sentence, model: &Model) -> Vec<Tag> {
    tag_sentences(doc, std::slice::from_ref(sentence), sentence.tokens.len(), sentence.tokens.start, model)
}

fn tag_sentences(doc: &Document, sentences: &[Sentence], count: usize, from: usize, model: &Model) -> Vec<Tag> {
    let mut tags = vec![Tag::Sign; count];
    walk(doc, sentences, |token, context| {
        // "a union official said"
        let noun = |t: usize| doc.is(t, c::ROLE) && doc.is(t + 1, c::REPORTING | c::AUXILIARY);
        let modified = |t: usize, before: Tag| match before {
            Tag::Adjective | Tag::Determiner => true,
            Tag::Noun => !doc.is(t - 1, c::ROLE | c::GROUP | c::ORGANISATION),
            _ => false,
        };
        let signs = |t: usize| doc.kind(t) == Some(Kind::Colon);
        let tag = match context.best(model, &doc.tokens[token]) {
            Tag::Adjective if context.before[0] == Tag::Noun && noun(token) => Tag::Noun,
            // "a senior planning inspector"
            Tag::Gerund if doc.is(token + 1, c::ROLE) && modified(token, context.before[0]) => Tag::Adjective,
            // "Another shared: “…”"
            Tag::Adjective | Tag::Participle if context.before[0] == Tag::Determiner && doc.is(token, c::FINITE) && signs(token + 1) => {
                Tag::Finite
            }
            tag => tag,
        };
        tags[token - from] = tag;
        tag
    });
    tags
}

/// Goes through the tokens of sentences in order; `choose` tells the tag of each.
pub fn walk(doc: &Document, sentences: &[Sentence], mut choose: impl FnMut(usize, &Context) -> Tag) {
    let mut words = Words::new(doc);
    for sentence in sentences {
        let range = sentence.tokens.clone();
        let mut opens = true;
        let mut class = |token: usize| {
            if token >= range.end {
                return Class::Edge;
            }
            let t = &doc.tokens[token];
            let first = opens || token > range.start && t.gap() > Gap::Line;
            // a mark that touches the word, a colon: what follows may be a sentence of its own
            opens = match t.kind {
                Kind::Mark | Kind::Open => first || doc.tokens.get(token + 1).is_some_and(|n| n.gap() == Gap::None),
                Kind::Colon | Kind::Dash | Kind::Number | Kind::Other => first,
                _ => false,
            };
            words.class(token, first)
        };
        let (mut here, mut next) = (class(range.start), class(range.start + 1));
        let (mut before, mut last) = ([Tag::Sign; 2], Class::Edge);
        for token in range.clone() {
            let next2 = class(token + 2);
            let t = &doc.tokens[token];
            // what the lists tell of verbs and of the closed classes, their letters do not
            let letters = if t.kind == Kind::Word && !t.is(c::VERB | c::CLOSED) { t.of(doc.text).as_bytes() } else { &[] };
            let whose = last == Class::Which && token > 0 && doc.word(token - 1).eq_ignore_ascii_case("whose");
            let tag = choose(token, &Context { whose, class: here, next: [next, next2], last, before, letters });
            before = [tag, before[0]];
            (last, here, next) = (here, next, next2);
        }
    }
}
