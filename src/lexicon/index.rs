//! Finds a word's number. The words are shipped in alphabetical order, each by what differs from the one before (less than half the size
//! after compression of a table in the order of hashes); the table of hashes is made from them at the first look-up, in a few milliseconds.

use super::{classes, tables, words, Record, WordId};
use std::array;
use std::ops::Range;
use std::sync::OnceLock;

/// The words in full, and a table of their numbers by [`Key`].
pub struct Index {
    /// The long words, whose letters have to be compared, one after the other.
    bytes: Vec<u8>,
    /// Where each word ends in `bytes`; word 0 is the unknown one, and it and the short ones are empty there.
    ends: Vec<u32>,
    /// The keys in the order of their hashes, 0 for an empty place; a word whose place is taken has the next free one.
    keys: Vec<u64>,
    /// The number of the word of each key.
    ids: Vec<WordId>,
    /// What is known of words and phrases; most share theirs with others.
    records: Vec<Record>,
    /// The number of each word's record.
    record_of: Vec<u16>,
    /// Where the phrases that start with each word begin, and one more for the end.
    heads: Vec<Head>,
    /// A bit for each two words that start a phrase, by their hash.
    pairs: [u64; PAIRS / 64],
}

/// The letters of a word in 64 bits, taken in one after the other: up to [`EXACT`] of them the key tells the word, of more it is a hash.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Key(u64);

/// The longest word, in bytes, whose key is no other word's.
const EXACT: usize = 8;
/// Set in the keys of words whose letters have to be compared: the longer ones, and those whose eighth byte is past ASCII (attaché).
const COMPARED: u64 = 1 << 63;

impl Key {
    /// The key with up to eight more letters, the first in the lowest byte, those that are missing 0; ASCII in lower case. `at` is how many
    /// bytes it has taken in before.
    #[inline(always)]
    pub const fn with(self, at: usize, letters: u64) -> Self {
        Key(self.0 ^ letters.rotate_left(8 * (at % 8) as u32))
    }

    /// The key of a word; letters in any case.
    pub fn of(word: &[u8]) -> Self {
        word.iter().enumerate().fold(Key::default(), |key, (at, b)| key.with(at, b.to_ascii_lowercase().into()))
    }

    /// As it stands in the table, of a word of that length in bytes.
    #[inline(always)]
    const fn listed(self, length: usize) -> u64 {
        if length > EXACT {
            self.0 | COMPARED
        } else {
            self.0
        }
    }
}

/// Where the rows of the phrases that start with a word begin, and the further words of these rows.
#[derive(Clone, Copy)]
struct Head {
    row: u16,
    rest: u16,
}

static INDEX: OnceLock<Index> = OnceLock::new();

/// The index of all words; made when it is first asked for.
#[inline]
pub fn index() -> &'static Index {
    INDEX.get_or_init(build)
}

impl Index {
    /// The number of a word; letters in any case, the apostrophe straight. 0 where it is not listed.
    #[inline(always)]
    pub fn find(&self, key: Key, word: &[u8]) -> WordId {
        let key = key.listed(word.len());
        let mut at = place(key);
        loop {
            let listed = self.keys[at];
            if listed == 0 {
                return 0;
            }
            if listed == key {
                let id = self.ids[at];
                if key & COMPARED == 0 || self.word(id).eq_ignore_ascii_case(word) {
                    return id;
                }
            }
            at = (at + 1) % PLACES;
        }
    }

    /// Whether a phrase may start with these two words: nearly always no, and that takes no search.
    #[inline(always)]
    pub fn pairs(&self, first: WordId, second: WordId) -> bool {
        let (word, bit) = pair(first, second);
        self.pairs[word] & bit != 0
    }

    /// The rows of the phrases that start with a word, and where the further words of the first one stand.
    pub(super) fn phrases(&self, first: WordId) -> (Range<usize>, usize) {
        let (head, next) = (self.heads[first as usize], self.heads[first as usize + 1]);
        (head.row as usize..next.row as usize, head.rest as usize)
    }

    /// What is known of a word.
    #[inline(always)]
    pub fn record(&self, id: WordId) -> &Record {
        &self.records[self.record_of[id as usize] as usize]
    }

    /// What is known of the phrase in a row.
    pub(super) fn phrase_record(&self, row: usize) -> &Record {
        &self.records[tables::PHRASE_RECORDS[row] as usize]
    }

    /// The letters of a long word.
    fn word(&self, id: WordId) -> &[u8] {
        &self.bytes[self.ends[id as usize - 1] as usize..self.ends[id as usize] as usize]
    }
}

/// How many bits the pairs have: some ten for each that starts a phrase.
const PAIRS: usize = (tables::PHRASE_LENGTHS.len() * 8).next_power_of_two();

/// Which bit stands for a pair of words: where its 64 lie, and the bit among them.
#[inline(always)]
fn pair(first: WordId, second: WordId) -> (usize, u64) {
    let hash = (u32::from(first) << 16 | u32::from(second)).wrapping_mul(0x9e37_79b9) >> (32 - PAIRS.trailing_zeros());
    (hash as usize / 64, 1 << (hash % 64))
}

/// A third of the places, at least, stays empty, so that most words stand in their own.
const PLACES: usize = (words() * 3 / 2).next_power_of_two();

/// Where a key is looked for first.
#[inline(always)]
fn place(key: u64) -> usize {
    // The golden ratio spreads keys that differ in any letter over the upper bits.
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - PLACES.trailing_zeros())) as usize
}

/// No word has more bytes: the build script sees to it.
const LONGEST: usize = 64;

fn build() -> Index {
    let mut bytes = Vec::with_capacity(words() * 6);
    let mut ends = Vec::with_capacity(words());
    let (mut keys, mut ids) = (vec![0; PLACES], vec![0; PLACES]);
    ends.push(0);
    // The letters of the word so far, and the keys of as many of them: a word has those of what it shares with the one before.
    let (mut word, mut begun, mut len) = ([0; LONGEST], [Key::default(); LONGEST], 0);
    for &b in &tables::WORDS {
        if b >= 32 {
            word[len % LONGEST] = b;
            begun[(len + 1) % LONGEST] = begun[len % LONGEST].with(len, b.into());
            len += 1;
            continue;
        }
        let key = begun[len % LONGEST].listed(len);
        let mut at = place(key);
        while keys[at] != 0 {
            at = (at + 1) % PLACES;
        }
        keys[at] = key;
        ids[at] = ends.len() as WordId;
        if key & COMPARED != 0 {
            bytes.extend_from_slice(&word[..len]);
        }
        ends.push(bytes.len() as u32);
        len -= b as usize;
    }
    let records = records();
    let record_of = record_of();
    let (heads, pairs) = phrases(|id| records[record_of[id as usize] as usize].classes & classes::PHRASE_START != 0);
    Index { bytes, ends, keys, ids, records, record_of, heads, pairs }
}

/// How many bytes a record is written in.
const COLUMNS: usize = 15;

/// Reads the records, which are written column by column.
fn records() -> Vec<Record> {
    let count = tables::RECORDS.len() / COLUMNS;
    let read = |row: usize| {
        let byte = |column: usize| tables::RECORDS[column * count + row];
        Record {
            classes: u64::from_le_bytes(array::from_fn(byte)),
            frames: u16::from_le_bytes([byte(8), byte(9)]),
            stance: byte(10),
            valence: byte(11) as i8,
            factor: byte(12) as i8,
            policy: byte(13),
            category: byte(14),
        }
    };
    (0..count).map(read).collect()
}

/// Reads which record each word has: a byte, or the next of the rare ones.
fn record_of() -> Vec<u16> {
    let mut rare = tables::RARE_RECORDS.iter();
    let read = |short: &u8| match *short {
        u8::MAX => rare.next().copied().unwrap_or(0),
        short => short.into(),
    };
    tables::RECORD_OF.iter().map(read).collect()
}

/// Where the phrases of each word begin, and the bits of the pairs that start them.
fn phrases(starts: impl Fn(WordId) -> bool) -> (Vec<Head>, [u64; PAIRS / 64]) {
    let (mut heads, mut bits) = (Vec::with_capacity(words() + 1), [0; PAIRS / 64]);
    let (mut row, mut rest) = (0, 0);
    let mut counts = tables::PHRASE_COUNTS.iter();
    for id in 0..words() as WordId {
        heads.push(Head { row: row as u16, rest: rest as u16 });
        let rows = if starts(id) { counts.next().copied().unwrap_or(0) } else { 0 };
        for _ in 0..rows {
            let (word, bit) = pair(id, tables::PHRASE_REST[rest]);
            bits[word] |= bit;
            rest += tables::PHRASE_LENGTHS[row] as usize;
            row += 1;
        }
    }
    heads.push(Head { row: row as u16, rest: rest as u16 });
    (heads, bits)
}
