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
        let hash = hash(paragraphs[i].span.of(doc.text).as_bytes());
        let original = *first.entry(hash).or_insert(i);
        if original == i || paragraphs[original].span.of(doc.text) != paragraphs[i].span.of(doc.text) {
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

/// FNV-1a, eight bytes at a time.
fn hash(bytes: &[u8]) -> u64 {
    let mix = |h: u64, b: u64| (h ^ b).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23);
    let chunks = bytes.chunks_exact(8);
    let rest = chunks.remainder().iter().fold(bytes.len() as u64, |h, b| mix(h, u64::from(*b)));
    chunks.fold(rest, |h, c| mix(h, c.iter().fold(0, |n, b| n << 8 | u64::from(*b))))
}
