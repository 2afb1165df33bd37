//! Lines that stand more than once, word for word.

use super::Paragraph;
use crate::document::Document;
use std::collections::BTreeMap;

/// A line with fewer tokens repeats by chance: "Yes."
const TOKENS: usize = 4;

/// Notes on each paragraph which earlier one it repeats; gives how often each one's words stand in the text.
pub(super) fn mark(doc: &Document, paragraphs: &mut [Paragraph]) -> Vec<u32> {
    let mut first: BTreeMap<u64, usize> = BTreeMap::new();
    let mut times = vec![1; paragraphs.len()];
    for i in 0..paragraphs.len() {
        let hash = paragraphs[i].tokens.clone().fold(0xcbf2_9ce4_8422_2325, |h, t| {
            doc.word(t).bytes().chain([b' ']).fold(h, |h: u64, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3))
        });
        let original = *first.entry(hash).or_insert(i);
        if original == i || !same(doc, &paragraphs[original], &paragraphs[i]) {
            continue;
        }
        times[original] += 1;
        if paragraphs[i].tokens.len() >= TOKENS {
            paragraphs[i].repeats = Some(original);
        }
    }
    for i in 0..paragraphs.len() {
        if let Some(original) = paragraphs[i].repeats {
            times[i] = times[original];
        }
    }
    times
}

fn same(doc: &Document, a: &Paragraph, b: &Paragraph) -> bool {
    a.tokens.len() == b.tokens.len() && a.tokens.clone().zip(b.tokens.clone()).all(|(x, y)| doc.word(x) == doc.word(y))
}
