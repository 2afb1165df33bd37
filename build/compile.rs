//! Writes the tables that `src/lexicon/mod.rs` reads.
//!
//! Words lie in buckets by their hash: a bucket is a run of `length byte, bytes` in `WORDS`, and words are numbered in that
//! order. A look-up hashes the word once and compares the few words of one bucket. Nothing is built at start-up.

use crate::classes;
use crate::read::{Entry, Lists};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The hash of a word in lower case. `src/lexicon/mod.rs` has the same function; a test holds them together.
pub fn hash(word: &[u8]) -> u32 {
    let h = word.iter().fold(0x811c_9dc5_u32, |h, b| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193));
    h ^ (h >> 15)
}

/// The Rust source of the tables.
pub fn source(lists: &Lists) -> String {
    let mut words: BTreeMap<String, Entry> = BTreeMap::new();
    let mut phrases: Vec<(Vec<String>, Entry)> = Vec::new();
    for (text, entry) in &lists.entries {
        let parts = split(text);
        if parts.len() == 1 {
            words.insert(text.clone(), entry.clone());
        } else {
            phrases.push((parts, entry.clone()));
        }
    }
    for (parts, entry) in &phrases {
        for (i, part) in parts.iter().enumerate() {
            let slot = words.entry(part.clone()).or_default();
            slot.classes |= [classes::PHRASE_START, classes::PHRASE_NEXT].get(i).copied().unwrap_or(0);
        }
        if let Some(lemma) = &entry.lemma {
            debug_assert!(!lemma.is_empty());
        }
    }
    let buckets = (words.len() / 3).next_power_of_two().max(16);
    let mut order: Vec<(usize, &String)> = words.keys().map(|w| (hash(w.as_bytes()) as usize & (buckets - 1), w)).collect();
    order.sort();
    let number: BTreeMap<&str, u16> = order.iter().enumerate().map(|(i, (_, w))| (w.as_str(), i as u16 + 1)).collect();

    let (mut bytes, mut starts, mut firsts) = (Vec::new(), vec![0u32], vec![0u16]);
    let mut at = 0;
    for bucket in 0..buckets {
        while at < order.len() && order[at].0 == bucket {
            bytes.push(order[at].1.len() as u8);
            bytes.extend(order[at].1.as_bytes());
            at += 1;
        }
        starts.push(bytes.len() as u32);
        firsts.push(at as u16);
    }

    let (mut records, mut of, mut lemmas) = (Records::new(), vec![0u16], vec![String::new()]);
    for (_, word) in &order {
        of.push(records.number(&words[*word], &mut lemmas));
    }
    let mut rows: Vec<(Vec<u16>, u16)> =
        phrases.iter().map(|(parts, e)| (parts.iter().map(|p| number[p.as_str()]).collect(), records.number(e, &mut lemmas))).collect();
    rows.sort();
    let (mut heads, mut tails) = (Vec::new(), Vec::<u16>::new());
    for (ids, record) in &rows {
        heads.push((ids[0], tails.len() as u16, ids.len() as u8 - 1, *record));
        tails.extend(&ids[1..]);
    }

    let mut out = String::new();
    let _ = writeln!(out, "pub(super) const HASH: u64 = {:#x};", lists.hash);
    let _ = writeln!(out, "pub(super) const BUCKETS: usize = {buckets};");
    let _ = writeln!(out, "pub(super) static WORDS: [u8; {}] = {bytes:?};", bytes.len());
    let _ = writeln!(out, "pub(super) static STARTS: [u32; {}] = {starts:?};", starts.len());
    let _ = writeln!(out, "pub(super) static FIRSTS: [u16; {}] = {firsts:?};", firsts.len());
    let _ = writeln!(out, "pub(super) static RECORD_OF: [u16; {}] = {of:?};", of.len());
    let _ = writeln!(out, "pub(super) static RECORDS: [Record; {}] = [", records.rows.len());
    for (e, lemma) in &records.rows {
        let _ = writeln!(
            out,
            "Record {{ classes: {:#x}, lemma: {lemma}, stance: {}, frames: {}, valence: {}, factor: {}, policy: {}, category: {} }},",
            e.classes, e.stance, e.frames, e.valence, e.factor, e.policy, e.category
        );
    }
    let _ = writeln!(out, "];\npub(super) static LEMMAS: [&str; {}] = {lemmas:?};", lemmas.len());
    let _ = writeln!(out, "pub(super) static PHRASES: [(u16, u16, u8, u16); {}] = {heads:?};", heads.len());
    let _ = writeln!(out, "pub(super) static PHRASE_TAILS: [u16; {}] = {tails:?};", tails.len());
    out
}

/// The words of an entry as the scanner cuts them: at spaces and hyphens.
fn split(text: &str) -> Vec<String> {
    text.split([' ', '-']).filter(|w| !w.is_empty()).map(str::to_string).collect()
}

/// The distinct records; many words share one.
struct Records {
    rows: Vec<(Entry, u16)>,
    seen: BTreeMap<Entry, u16>,
}

impl Records {
    fn new() -> Self {
        Records { rows: vec![(Entry::default(), 0)], seen: BTreeMap::from([(Entry::default(), 0)]) }
    }

    fn number(&mut self, entry: &Entry, lemmas: &mut Vec<String>) -> u16 {
        if let Some(n) = self.seen.get(entry) {
            return *n;
        }
        let lemma = entry.lemma.as_ref().map_or(0, |l| {
            lemmas.iter().position(|x| x == l).unwrap_or_else(|| {
                lemmas.push(l.clone());
                lemmas.len() - 1
            })
        });
        let n = self.rows.len() as u16;
        self.rows.push((entry.clone(), lemma as u16));
        self.seen.insert(entry.clone(), n);
        n
    }
}
