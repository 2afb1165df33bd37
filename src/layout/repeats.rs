//! Lines that stand more than once, word for word.

use super::Look;
use crate::document::Document;

/// A line with fewer tokens repeats by chance: "Yes."
const TOKENS: usize = 4;

/// Notes on each paragraph which earlier one it repeats; gives how often each one's words stand in the text.
pub(super) fn mark(doc: &Document, looks: &mut [Look]) -> Vec<u32> {
    let words = |i: usize| doc.paragraphs[i].span.of(doc.text);
    let mut hashes: Vec<(u64, usize)> = (0..looks.len()).map(|i| (hash(words(i).as_bytes()), i)).collect();
    hashes.sort_unstable();
    let mut times = vec![1; looks.len()];
    for alike in hashes.chunk_by(|a, b| a.0 == b.0) {
        let original = alike[0].1;
        for &(_, i) in &alike[1..] {
            if words(original) != words(i) {
                continue;
            }
            times[original] += 1;
            if doc.paragraphs[i].tokens.len() >= TOKENS {
                looks[i].repeats = Some(original);
            }
        }
    }
    for i in 0..looks.len() {
        if let Some(original) = looks[i].repeats {
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
    chunks.fold(rest, |h, chunk| mix(h, u64::from_be_bytes(chunk.try_into().unwrap_or_default())))
}
