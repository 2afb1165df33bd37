//! One wording, wherever it stands, and what the grouping and the judgement read: no stage of theirs knows another's types.

use super::speakers::Speaker;
use super::units::Unit;
use super::word::{Word, CONTENT};
use std::collections::HashSet;

/// What the grouping and the judgement read.
pub struct Input<'a> {
    /// Every stretch of speech.
    pub units: &'a [Unit],
    /// The event of each article.
    pub events: &'a [usize],
    /// The speaker of each speaker of each article.
    pub speaker_of: &'a [Vec<Option<usize>>],
    /// The speakers.
    pub speakers: &'a [Speaker],
    /// Event and stem of every word of substance in the reporters' own sentences.
    pub topics: &'a HashSet<(usize, u32)>,
    /// Events of which an article tells that words were translated.
    pub foreign: &'a HashSet<usize>,
}

/// One wording, wherever it stands.
pub struct Class {
    /// The event.
    pub event: usize,
    /// Who says it.
    pub speaker: Option<usize>,
    /// The stretches of speech, by index.
    pub units: Vec<usize>,
    /// The words.
    pub words: Vec<Word>,
    /// Stems of substance, sorted, each once.
    pub stems: Vec<u32>,
    /// Their weight by rarity in the event.
    pub weights: Vec<f64>,
    /// The first letters of long stems, sorted.
    pub roots: Vec<u32>,
    /// Whether it stands between marks.
    pub marked: bool,
    /// Whether it is a whole quotation anywhere.
    pub direct: bool,
    /// Whether it stands in headlines only.
    pub headline: bool,
    /// Whether it stands in the source.
    pub source: bool,
    /// Whether it stands in a text that is the speaker's own words throughout.
    pub statement: bool,
    /// What the sentence says of another time.
    pub past: u32,
    /// Whether its speaker is described, never named.
    pub described: bool,
    /// Whether it runs two utterances together.
    pub merged: bool,
    /// A place of the utterance that most of its words are from, where it runs two together.
    pub half: Option<usize>,
    /// Whether other outlets have the two far apart.
    pub apart: bool,
    /// Whether a place of it is a whole quotation that ends with a stop.
    pub stopped: bool,
    /// Whether all its places are words in marks that the analysis takes for no speech: a headline in capitals, a term.
    pub loose: bool,
    /// Whether its speaker is denied to have said it.
    pub denied: bool,
}

/// An utterance on the way: indices of its classes, the first of which opened it.
pub struct Found {
    /// Indices of its classes, the first of which opened it.
    pub classes: Vec<usize>,
}

impl Class {
    /// A wording without places yet.
    pub fn new(event: usize, speaker: Option<usize>, unit: &Unit) -> Self {
        let content = || unit.words.iter().filter(|w| w.is(CONTENT));
        let mut stems: Vec<u32> = content().map(|w| w.stem).collect();
        stems.sort_unstable();
        stems.dedup();
        let mut roots: Vec<u32> = content().map(|w| w.root).filter(|r| *r != u32::MAX).collect();
        roots.sort_unstable();
        roots.dedup();
        Class {
            event,
            speaker,
            units: Vec::new(),
            words: unit.words.clone(),
            stems,
            weights: Vec::new(),
            roots,
            marked: unit.marked,
            direct: false,
            headline: true,
            source: false,
            statement: false,
            past: unit.past,
            described: true,
            merged: false,
            half: None,
            apart: false,
            stopped: false,
            loose: true,
            denied: false,
        }
    }

    /// Adds a place.
    pub fn add(&mut self, index: usize, unit: &Unit) {
        self.units.push(index);
        self.direct |= unit.direct;
        self.headline &= unit.headline;
        self.source |= unit.source;
        self.statement |= unit.statement;
        self.described &= unit.described;
        self.stopped |= unit.direct && unit.words.last().is_some_and(|w| w.is(super::word::SENTENCE_END));
        self.loose &= unit.loose;
        self.denied |= unit.modality == crate::report::Modality::Denied;
    }

    /// How many words of substance it has.
    pub fn content(&self) -> usize {
        self.words.iter().filter(|w| w.is(CONTENT)).count()
    }
}
