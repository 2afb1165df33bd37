//! Words that say something as one part of speech alone: "a mean trick", not "I mean it"; "he badgers them", not "badgers".

use crate::document::{Document, Sentence};
use crate::lexicon::{sets, Set, WordId};
use crate::syntax::Tag;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

const fn tags(tags: &[Tag]) -> u32 {
    let (mut bits, mut at) = (0, 0);
    while at < tags.len() {
        bits |= 1 << tags[at] as u32;
        at += 1;
    }
    bits
}

/// In a headline's capitals a part of speech is hidden; such a word may be any.
const HIDDEN: u32 = tags(&[Tag::Proper]);
const VERB: u32 = tags(&[Tag::Finite, Tag::Base, Tag::Participle, Tag::Gerund]) | HIDDEN;
const NOUN: u32 = tags(&[Tag::Noun]) | HIDDEN;
const ADJECTIVE: u32 = tags(&[Tag::Adjective, Tag::Adverb]) | HIDDEN;

/// The words that carry tone as one part of speech alone.
pub const TONED: &[(&Set, u32)] = &[(sets::TONED_VERBS, VERB), (sets::TONED_NOUNS, NOUN), (sets::TONED_ADJECTIVES, ADJECTIVE)];
/// The words that are loaded as one part of speech alone.
pub const LOADED: &[(&Set, u32)] = &[(sets::LOADED_VERBS, VERB), (sets::LOADED_NOUNS, NOUN), (sets::LOADED_ADJECTIVES, ADJECTIVE)];

/// Tells the parts of speech in one sentence.
pub struct Senses<'d, 't> {
    doc: &'d Document<'t>,
    sentence: &'d Sentence,
    /// Read when a word first asks for them: few do.
    tags: OnceCell<Cow<'d, [Tag]>>,
}

impl<'d, 't> Senses<'d, 't> {
    /// Reads nothing yet.
    pub fn new(doc: &'d Document<'t>, sentence: &'d Sentence) -> Self {
        Senses { doc, sentence, tags: OnceCell::new() }
    }

    /// The tokens of the sentence.
    pub fn tokens(&self) -> Range<usize> {
        self.sentence.tokens.clone()
    }

    /// Whether a token speaks by the listed word `id`, which it is or is a form of, as far as the sets tell.
    pub fn has(&self, sets: &[(&Set, u32)], id: WordId, token: usize) -> bool {
        let Some((_, allowed)) = sets.iter().find(|(set, _)| set.has(id)) else { return true };
        let is = |token, tags| tags >> self.tag(token) as u32 & 1 != 0;
        // the tagger takes many an adjective before its noun for a noun: a kind man
        is(token, *allowed) || *allowed == ADJECTIVE && is(token, NOUN) && is(token + 1, NOUN)
    }

    fn tag(&self, token: usize) -> Tag {
        let tags = self.tags.get_or_init(|| self.doc.tags(self.sentence));
        tags.get(token - self.sentence.tokens.start).copied().unwrap_or(Tag::Sign)
    }
}
