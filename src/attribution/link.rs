//! What brings a quotation in: its cue, its source, and by which rule.

use super::cue::Cue;
use super::source::Source;
use crate::attribution::Rule;
use crate::document::Document;
use crate::lexicon::{self, Record, WordId};
use crate::report::Stance;
use crate::text::lower;
use crate::tokens::{Kind, Token};
use std::ops::Range;
use std::sync::Arc;

/// The words that bring a quotation in.
#[derive(Clone, Debug)]
pub struct CueWords {
    /// Where they stand.
    pub tokens: Range<usize>,
    /// What the lexicon knows of the verb; `None` of a sign or a word that no list has as a verb.
    record: Option<&'static Record>,
}

impl CueWords {
    /// A sign or a word that no list has as a verb: it judges nothing.
    pub fn plain(token: usize) -> Self {
        CueWords { tokens: token..token + 1, record: None }
    }

    /// How it judges what it brings in.
    pub fn stance(&self) -> Stance {
        self.record.map_or(Stance::Neutral, Record::stance)
    }
}

impl From<&Cue> for CueWords {
    fn from(cue: &Cue) -> Self {
        CueWords { tokens: cue.tokens.clone(), record: Some(cue.record) }
    }
}

/// The dictionary forms of the cues met so far: a few verbs bring most words in.
#[derive(Default)]
pub struct Lemmas {
    /// The numbers of a cue's words, up to four, and its dictionary form, in order.
    known: Vec<(u64, Arc<str>)>,
}

impl Lemmas {
    /// The dictionary form of a verb or phrase; of others the words themselves.
    pub fn of(&mut self, cue: &CueWords, doc: &Document) -> Arc<str> {
        let first = &doc.tokens[cue.tokens.start];
        match (cue.record, first.kind) {
            (Some(record), _) => {
                let words = || doc.tokens[cue.tokens.clone()].iter().filter(|t| t.kind != Kind::Hyphen);
                let form = || lexicon::lemma(&words().map(|t| t.of(doc.text)).collect::<Vec<_>>().join(" "), record).into();
                let one_more = |key: u64, t: &Token| (key >> 48 == 0).then_some(key << WordId::BITS | u64::from(t.id));
                let Some(key) = words().try_fold(0, one_more) else { return form() };
                let at = self.known.binary_search_by_key(&key, |(known, _)| *known);
                let at = at.unwrap_or_else(|at| {
                    self.known.insert(at, (key, form()));
                    at
                });
                self.known[at].1.clone()
            }
            (None, Kind::Dash | Kind::Hyphen) => "–".into(),
            (None, _) => lower(first.of(doc.text)).into(),
        }
    }
}

/// What is known of a quotation's source before pronouns are resolved.
#[derive(Clone, Debug)]
pub struct Link {
    /// The quotation: index into `doc.marks.pairs`.
    pub pair: usize,
    /// Its cue.
    pub cue: Option<CueWords>,
    /// Its source.
    pub source: Option<Source>,
    /// The pair whose speaker it has, where it has no source of its own.
    pub follows: Option<usize>,
    /// The rule that offers it.
    pub rule: Rule,
    /// How well it fits: the highest is chosen.
    pub score: i32,
    /// The class of the cue's verb, where the cue is a verb.
    pub frames: u16,
    /// Whether the cue stands right beside the quotation.
    pub beside: bool,
}

impl Link {
    /// Nothing that brings the quotation in.
    pub const fn none(pair: usize) -> Self {
        Link { pair, cue: None, source: None, follows: None, rule: Rule::None, score: 0, frames: 0, beside: false }
    }
}
