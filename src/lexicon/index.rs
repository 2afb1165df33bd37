//! Finds a word's number. The words are shipped in alphabetical order, each without the letters that it shares with the one before
//! (less than half the size after compression of a table in the order of hashes); the table of hashes is made from them at the first
//! look-up, in about a millisecond.

use super::{step, tables, WordId, SEED};
use std::sync::OnceLock;

/// The words in full, and a table of their numbers by hash.
struct Index {
    /// All words, one after the other.
    bytes: Vec<u8>,
    /// Where each word ends in `bytes`; word 0 is the unknown one and empty.
    ends: Vec<u32>,
    /// Numbers by hash, 0 for an empty place; a word whose place is taken has the next free one. Above the number stands half of the
    /// hash, so that another word is told apart without a look at the letters.
    slots: Vec<u32>,
}

static INDEX: OnceLock<Index> = OnceLock::new();

/// The number of a word of that running hash; letters in any case. 0 where it is not listed.
#[inline]
pub(super) fn find(hash: u32, word: &[u8]) -> WordId {
    let index = INDEX.get_or_init(build);
    let mut at = place(hash, index.slots.len());
    loop {
        let slot = index.slots[at];
        if slot == 0 {
            return 0;
        }
        if slot >> 16 == hash >> 16 {
            let id = slot as WordId;
            let listed = &index.bytes[index.ends[id as usize - 1] as usize..index.ends[id as usize] as usize];
            if listed.eq_ignore_ascii_case(word) {
                return id;
            }
        }
        at = (at + 1) & (index.slots.len() - 1);
    }
}

fn place(hash: u32, slots: usize) -> usize {
    (hash ^ (hash >> 15)) as usize & (slots - 1)
}

fn build() -> Index {
    let count = tables::SHARED.len();
    let mut index = Index { bytes: Vec::new(), ends: Vec::with_capacity(count + 1), slots: vec![0; (count * 2).next_power_of_two()] };
    index.ends.push(0);
    let (mut tail, mut last) = (0, 0);
    for (n, &shared) in tables::SHARED.iter().enumerate() {
        let start = index.bytes.len();
        index.bytes.extend_from_within(last..last + shared as usize);
        let letters = tables::TAILS[tail..].iter().take_while(|b| **b != b'\n').count();
        index.bytes.extend(&tables::TAILS[tail..tail + letters]);
        tail += letters + 1;
        last = start;
        index.ends.push(index.bytes.len() as u32);
        let hash = index.bytes[start..].iter().fold(SEED, |h, b| step(h, *b));
        let mut at = place(hash, index.slots.len());
        while index.slots[at] != 0 {
            at = (at + 1) & (index.slots.len() - 1);
        }
        index.slots[at] = (n as u32 + 1) | (hash >> 16) << 16;
    }
    index
}
