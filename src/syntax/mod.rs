//! Syntax: tags, chunks and clauses of the whole text, each a plain table made by one pass over the one before it.
//!
//! Every later stage asks these tables whether a word is a verb, where a noun phrase ends, and what the subject of a verb is.

pub mod chunks;
pub mod clauses;
pub mod model;
pub mod names;
pub mod open;
pub mod tags;
mod words;

use crate::document::Document;
pub use chunks::{Animacy, Chunk, Number, Tense, What};
pub use clauses::Clause;
pub use names::{Class, Tag};
pub use open::ClauseKind;

/// How many chunks behind a noun phrase its verb is looked for.
const NEAR: usize = 6;

/// The syntax of a text.
#[derive(Clone, Debug, Default)]
pub struct Syntax {
    /// A tag for each token.
    pub tags: Vec<Tag>,
    /// The noun phrases and verb groups, in order.
    pub chunks: Vec<Chunk>,
    /// The clauses, in the order of their verbs.
    pub clauses: Vec<Clause>,
    /// For each token the place of its chunk among `chunks`, or of the next one behind it.
    chunk_at: Vec<u32>,
    /// For each chunk the place of the clause whose verb it is.
    clause_of: Vec<u32>,
}

impl Syntax {
    /// Reads the sentences of a document.
    #[inline(never)]
    pub fn read(doc: &Document) -> Syntax {
        let tags = tags::tag(doc, model::Model::shared());
        let mut chunks = chunks::find(doc, &tags);
        let clauses = clauses::find(doc, &tags, &mut chunks);
        let mut chunk_at = Vec::with_capacity(tags.len());
        for (place, chunk) in chunks.iter().enumerate() {
            chunk_at.resize(chunk.end as usize, place as u32);
        }
        chunk_at.resize(tags.len(), chunks.len() as u32);
        let mut clause_of = vec![u32::MAX; chunks.len()];
        for (place, clause) in clauses.iter().enumerate() {
            clause_of[clause.verb as usize] = place as u32;
        }
        Syntax { tags, chunks, clauses, chunk_at, clause_of }
    }

    /// What a token is; a sign past the end.
    #[inline]
    pub fn tag(&self, token: usize) -> Tag {
        self.tags.get(token).copied().unwrap_or(Tag::Sign)
    }

    /// The place among the chunks of the one that holds a token.
    pub fn place(&self, token: usize) -> Option<usize> {
        let place = *self.chunk_at.get(token)? as usize;
        self.chunks.get(place).filter(|chunk| chunk.first as usize <= token).map(|_| place)
    }

    /// The chunk that holds a token.
    pub fn chunk_at(&self, token: usize) -> Option<&Chunk> {
        self.place(token).map(|place| &self.chunks[place])
    }

    /// The noun phrase that holds a token.
    pub fn noun_phrase_at(&self, token: usize) -> Option<&Chunk> {
        self.chunk_at(token).filter(|c| c.noun())
    }

    /// The noun phrase whose first token this is.
    pub fn noun_phrase_starting(&self, token: usize) -> Option<&Chunk> {
        self.noun_phrase_at(token).filter(|c| c.first as usize == token)
    }

    /// The noun phrase that ends right before a token.
    pub fn noun_phrase_ending(&self, end: usize) -> Option<&Chunk> {
        self.noun_phrase_at(end.checked_sub(1)?).filter(|c| c.end as usize == end)
    }

    /// The verb group that holds a token.
    pub fn verb_group_at(&self, token: usize) -> Option<&Chunk> {
        self.chunk_at(token).filter(|c| !c.noun())
    }

    /// Whether the verb group that holds a token is negated.
    pub fn negative(&self, token: usize) -> bool {
        self.verb_group_at(token).is_some_and(|v| matches!(v.what, What::Verb { negative: true, .. }))
    }

    /// The clause whose verb group holds a token.
    pub fn clause_at(&self, token: usize) -> Option<&Clause> {
        let place = *self.chunk_at.get(token)? as usize;
        self.verb_group_at(token)?;
        self.clauses.get(self.clause_of[place] as usize)
    }

    /// The clauses whose verb stands before a token, the nearest first.
    pub fn clauses_before(&self, token: usize) -> impl Iterator<Item = &Clause> {
        let chunk = self.chunk_at.get(token).map_or(self.chunks.len(), |c| *c as usize);
        self.clause_of[..chunk].iter().rev().filter_map(|c| self.clauses.get(*c as usize))
    }

    /// The finite verb group whose subject is the noun phrase that starts at a token, if it comes soon.
    pub fn verb_of(&self, first: usize) -> Option<&Chunk> {
        self.noun_phrase_starting(first)?;
        let place = self.chunk_at[first];
        let behind = self.chunks.get(place as usize + 1..)?.iter().zip(place as usize + 1..).take(NEAR);
        behind.filter(|(c, _)| c.finite()).find_map(|(chunk, at)| {
            let clause = self.clauses.get(self.clause_of[at] as usize)?;
            (clause.subject == Some(place) && !clause.inverted).then_some(chunk)
        })
    }

    /// The subject of the verb whose group holds a token.
    pub fn subject_of(&self, verb: usize) -> Option<&Chunk> {
        self.chunks.get(self.clause_at(verb)?.subject? as usize)
    }
}
