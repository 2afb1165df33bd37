//! Finds a word's number. The words are shipped in alphabetical order, each without the letters that it shares with the one before
//! (less than half the size after compression of a table in the order of hashes); the table of hashes is made from them at the first
//! look-up, in a few milliseconds.

use super::{classes, record, step, tables, WordId, SEED};
use std::ops::Range;
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
    /// The words that start phrases, in order.
    heads: Vec<Head>,
}

/// A word that starts phrases: where its rows and the further words of its rows begin.
struct Head {
    id: WordId,
    row: u16,
    rest: u16,
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

/// The rows of the phrases that start with a word, and where the further words of the first one stand.
pub(super) fn phrases(first: WordId) -> Option<(Range<usize>, usize)> {
    let heads = &INDEX.get_or_init(build).heads;
    let at = heads.binary_search_by_key(&first, |h| h.id).ok()?;
    let end = heads.get(at + 1).map_or(tables::PHRASE_LENGTHS.len(), |next| next.row as usize);
    Some((heads[at].row as usize..end, heads[at].rest as usize))
}

fn place(hash: u32, slots: usize) -> usize {
    (hash ^ (hash >> 15)) as usize & (slots - 1)
}

fn build() -> Index {
    let count = tables::RECORD_OF.len() - 1;
    let mut index =
        Index { bytes: Vec::new(), ends: Vec::with_capacity(count + 1), slots: vec![0; (count * 2).next_power_of_two()], heads: heads() };
    index.ends.push(0);
    let (mut tail, mut last) = (0, 0);
    for n in 0..count {
        let start = index.bytes.len();
        let shared = tables::WORDS[tail] as usize;
        index.bytes.extend_from_within(last..last + shared);
        tail += 1;
        let letters = tables::WORDS[tail..].iter().take_while(|b| **b >= 32).count();
        index.bytes.extend(&tables::WORDS[tail..tail + letters]);
        tail += letters;
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

/// Lists the words that start phrases.
fn heads() -> Vec<Head> {
    let starts = (1..tables::RECORD_OF.len()).map(|id| id as WordId).filter(|id| record(*id).classes & classes::PHRASE_START != 0);
    let (mut row, mut rest) = (0, 0);
    let one = |(id, count): (WordId, &u8)| {
        let head = Head { id, row: row as u16, rest: rest as u16 };
        rest += tables::PHRASE_LENGTHS[row..row + *count as usize].iter().map(|n| *n as usize).sum::<usize>();
        row += *count as usize;
        head
    };
    starts.zip(&tables::PHRASE_COUNTS).map(one).collect()
}
