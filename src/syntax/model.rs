//! The tagger's weights, as the build script packed them, laid out for look-up.

use super::names::{Class, Tag};
use super::words::SUFFIXES;
use crate::lexicon::{id_of, words};
use std::sync::OnceLock;

mod packed {
    include!(concat!(env!("OUT_DIR"), "/tagger.rs"));
}

const CLASSES: usize = Class::ALL.len();
/// How many tags there are.
pub(super) const TAGS: usize = Tag::ALL.len();

/// The weight of each tag for one feature.
pub type Row = [i16; WIDTH];

/// Tags in a row, filled up so that rows are added without a rest.
const WIDTH: usize = 24;

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
    /// The word itself, by its place in the list of words that have weights of their own.
    pub const WORD: usize = SUFFIX + SUFFIXES;
}

/// The weights.
pub struct Model {
    /// The rows that are not all 0; the first is.
    rows: Vec<Row>,
    /// Where the row of each feature lies.
    place: Vec<u16>,
    /// The row of each word of the lexicon.
    word: Vec<u16>,
    /// The tags that each class can have, one bit each.
    tags: [u32; CLASSES],
}

impl Model {
    /// The weights that the engine is built with.
    pub fn shared() -> &'static Model {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| {
            let mut at = 0;
            let mut values = packed::TAGS.iter().zip(packed::WEIGHTS.iter());
            let entries = packed::FEATURES.iter().zip(packed::COUNTS).map(|(delta, count)| {
                at += *delta as usize;
                let row: Vec<(Tag, i8)> = values.by_ref().take(count as usize).map(|(t, w)| (Tag::ALL[*t as usize], *w)).collect();
                (at, row)
            });
            Model::new(&entries.collect::<Vec<_>>(), packed::WORDS)
        })
    }

    /// Lays out rows of weights by their features; `list` has the words that have rows of their own, with spaces between.
    pub fn new(entries: &[(usize, Vec<(Tag, i8)>)], list: &str) -> Model {
        let mut model = Model { rows: vec![[0; WIDTH]], place: vec![0; feature::WORD], word: vec![0; words()], tags: [0; CLASSES] };
        let ids: Vec<usize> = list.split_ascii_whitespace().map(|word| id_of(word) as usize).collect();
        for (feature, weights) in entries {
            let mut row = [0; WIDTH];
            for (tag, weight) in weights {
                row[*tag as usize] = i16::from(*weight);
                if *feature < feature::BEFORE {
                    model.tags[*feature] |= 1 << *tag as u32;
                }
            }
            let place = match feature.checked_sub(feature::WORD) {
                None => &mut model.place[*feature],
                Some(word) => &mut model.word[ids[word]],
            };
            *place = model.rows.len() as u16;
            model.rows.push(row);
        }
        model.word[0] = 0;
        model
    }

    #[inline(always)]
    pub(super) fn row(&self, feature: usize) -> &Row {
        &self.rows[self.place[feature] as usize]
    }

    #[inline(always)]
    pub(super) fn word(&self, id: u16) -> &Row {
        &self.rows[self.word[id as usize] as usize]
    }

    #[inline(always)]
    pub(super) fn tags(&self, class: Class) -> u32 {
        self.tags[class as usize]
    }
}
