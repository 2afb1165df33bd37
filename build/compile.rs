//! Writes the tables that `src/lexicon/mod.rs` reads.
//!
//! Words are numbered in alphabetical order from 1 and written without the letters that they share with the one before:
//! `SHARED` has how many those are, `TAILS` the rest of each, a line a word. Forms of a verb then stand together, and so do their
//! records, which are numbered as they come: all this is for the size after compression.

use crate::classes;
use crate::read::{Entry, Lists};
use std::collections::BTreeMap;
use std::fmt::Write;

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
    let number: BTreeMap<&str, u16> = words.keys().enumerate().map(|(i, w)| (w.as_str(), i as u16 + 1)).collect();
    let (mut shared, mut tails, mut before) = (Vec::new(), String::new(), "");
    for word in words.keys() {
        let same = word.char_indices().zip(before.chars()).take_while(|((_, a), b)| a == b).map(|((i, a), _)| i + a.len_utf8()).last();
        shared.push(same.unwrap_or(0) as u8);
        tails.push_str(&word[same.unwrap_or(0)..]);
        tails.push('\n');
        before = word;
    }

    let (mut records, mut of, mut lemmas) = (Records::new(), vec![0u16], vec![String::new()]);
    for entry in words.values() {
        of.push(records.number(entry, &mut lemmas));
    }
    let mut rows: Vec<(Vec<u16>, u16)> =
        phrases.iter().map(|(parts, e)| (parts.iter().map(|p| number[p.as_str()]).collect(), records.number(e, &mut lemmas))).collect();
    rows.sort();
    let (mut heads, mut rest) = (Vec::new(), Vec::<u16>::new());
    for (ids, record) in &rows {
        heads.push((ids[0], rest.len() as u16, ids.len() as u8 - 1, *record));
        rest.extend(&ids[1..]);
    }

    let mut out = String::new();
    let _ = writeln!(out, "pub(super) const HASH: u64 = {:#x};", lists.hash);
    let _ = writeln!(out, "pub(super) static SHARED: [u8; {}] = {shared:?};", shared.len());
    let _ = writeln!(out, "pub(super) static TAILS: [u8; {}] = {:?};", tails.len(), tails.as_bytes());
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
    let _ = writeln!(out, "pub(super) static PHRASE_TAILS: [u16; {}] = {rest:?};", rest.len());
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
        // Nobody asks for the lemma of a verb that brings no words in.
        let lemma = entry.lemma.clone().filter(|_| entry.classes & classes::REPORTING != 0);
        let entry = &Entry { lemma, ..entry.clone() };
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
