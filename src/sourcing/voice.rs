//! What is known of a voice before its columns are filled.

use super::SourceType;
use std::ops::Range as Run;

/// A voice.
pub struct Voice {
    /// Indices into the speakers; the first names it.
    pub speakers: Vec<usize>,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: SourceType,
    /// Indices of its quotations and reports, in order.
    pub quotes: Vec<usize>,
    /// What the article calls it.
    pub told: Vec<Told>,
}

/// Something that the article calls somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The words of it, without an article.
    pub run: Run<usize>,
    /// Its noun.
    pub head: usize,
    /// All that is told there: with what hangs on it behind.
    pub phrase: Run<usize>,
    /// How much it tells: an office or a job 3, kin and the like 2, what somebody does 1.
    pub rank: u8,
}
