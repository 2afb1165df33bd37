//! The tagger's weights, as the build script packed them, laid out for look-up.

use super::names::{Class, Tag};
use super::words::SUFFIXES;
use crate::lexicon::words;
use std::sync::OnceLock;

mod packed {
    include!(concat!(env!("OUT_DIR"), "/tagger.rs"));
}

const CLASSES: usize = Class::ALL.len();
/// How many tags there are.
pub(super) const TAGS: usize = Tag::ALL.len();

/// The weight of each tag for one feature.
pub type Row = [i8; WIDTH];

/// Tags in a row, filled up to as many as a set of them has bits.
pub(super) const WIDTH: usize = u32::BITS as usize;

/// What a feature is made of; each is a table of rows.
pub mod feature {
    use super::{CLASSES, SUFFIXES, TAGS};

    /// The class of the token alone.
    pub const BIAS: usize = 0;
    /// The class and the tag before.
    pub const BEFORE: usize = BIAS + CLASSES;
    /// The class and the tag before that.
    pub const BEFORE2: usize = BEFORE + CLASSES * TAGS;
    /// The two tags before.
    pub const PAIR: usize = BEFORE2 + CLASSES * TAGS;
    /// The class and that of the next token.
    pub const NEXT: usize = PAIR + TAGS * TAGS;
    /// The class and that of the token after that.
    pub const NEXT2: usize = NEXT + CLASSES * CLASSES;
    /// The class and that of the token before.
    pub const LAST: usize = NEXT2 + CLASSES * CLASSES;
    /// The last three letters.
    pub const SUFFIX: usize = LAST + CLASSES * CLASSES;
    /// The word itself, by its number in the lexicon.
    pub const WORD: usize = SUFFIX + SUFFIXES;
}

/// The weights.
pub struct Model {
    /// The rows that are not all 0; the first is.
    rows: Vec<Row>,
    /// Where the row of each feature lies.
    place: Vec<u16>,
    /// The tags that each class can have, one bit each.
    tags: [u32; CLASSES],
    /// The class of each word of the closed classes whose class no bit tells, `Edge` for all others.
    own: Vec<Class>,
}

impl Model {
    /// The weights that the engine is built with.
    pub fn shared() -> &'static Model {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| {
            let (mut feature, mut at) = (0, 0);
            Model::new(packed::FEATURES.iter().zip(packed::COUNTS).flat_map(|(delta, count)| {
                feature += *delta as usize;
                let (row, from) = (feature, at);
                at += count as usize;
                (from..at).map(move |i| (row, Tag::ALL[packed::TAGS[i] as usize], packed::WEIGHTS[i]))
            }))
        })
    }

    /// Lays out weights by their features: what a feature gives to a tag.
    pub fn new(weights: impl IntoIterator<Item = (usize, Tag, i8)>) -> Model {
        let mut rows = Vec::with_capacity(packed::FEATURES.len() + 1);
        rows.push([0; WIDTH]);
        let (mut place, mut tags) = (vec![0; feature::WORD + words()], [0; CLASSES]);
        for (feature, tag, weight) in weights {
            if place[feature] == 0 {
                place[feature] = rows.len() as u16;
                rows.push([0; WIDTH]);
            }
            rows[place[feature] as usize][tag as usize] = weight;
            if let Some(tags) = tags.get_mut(feature) {
                *tags |= 1 << tag as u32;
            }
        }
        let mut own = vec![Class::Edge; words()];
        for (word, class) in packed::OWN_WORDS.iter().zip(packed::OWN_CLASSES) {
            own[*word as usize] = Class::ALL[class as usize];
        }
        Model { rows, place, tags, own }
    }

    #[inline(always)]
    pub(super) fn row(&self, feature: usize) -> &Row {
        &self.rows[self.place[feature] as usize]
    }

    #[inline(always)]
    pub(super) fn tags(&self, class: Class) -> u32 {
        self.tags[class as usize]
    }

    /// The classes of the words of the closed classes, by the numbers of all words.
    pub(super) fn own(&self) -> &[Class] {
        &self.own
    }
}
