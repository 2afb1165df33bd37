//! Writes the tables that `src/lexicon/mod.rs` reads.
//!
//! Words are numbered in alphabetical order from 1 and written by what differs from the one before: its letters, then a byte below 32 that
//! says how many of them the next one does not share. Records hold no word, so that many words share one; those of the most words
//! have the first numbers, which need one byte (the greatest byte stands for one of a list of further numbers), and else they stand in order,
//! written column by column. Phrases lie in columns, sorted by their words, and say of each
//! first word (those with the class `phrase-start`, in order) how many rows it has: all this is for the size after compression.

use crate::read::{Entry, Lists};
use crate::{classes, lemma};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The Rust source of the tables, and the numbers of the words.
pub fn source(lists: &Lists) -> (String, BTreeMap<String, u16>) {
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
    for (parts, _) in &phrases {
        for part in parts {
            words.entry(part.clone()).or_default();
        }
        words.entry(parts[0].clone()).or_default().classes |= classes::PHRASE_START;
    }
    let number: BTreeMap<&str, u16> = words.keys().enumerate().map(|(i, w)| (w.as_str(), i as u16 + 1)).collect();
    let (mut listed, mut before) = (Vec::new(), "");
    for word in words.keys() {
        let same = word.char_indices().zip(before.chars()).take_while(|((_, a), b)| a == b).map(|((i, a), _)| i + a.len_utf8()).last();
        let same = same.unwrap_or(0);
        let lost = before.len() - same;
        let written = word.bytes().all(|b| b >= 32 && !b.is_ascii_uppercase());
        assert!(lost < 32 && word.len() < 64 && written, "{word}: cannot be written after {before}");
        if !before.is_empty() {
            listed.push(lost as u8);
        }
        listed.extend(word[same..].bytes());
        before = word;
    }
    listed.push(0);

    let records = Records::new(words.values().chain(phrases.iter().map(|(_, e)| e)));
    let of: Vec<u16> = std::iter::once(0).chain(words.values().map(|e| records.number(e))).collect();
    let mut rows: Vec<(Vec<u16>, u16)> =
        phrases.iter().map(|(parts, e)| (parts.iter().map(|p| number[p.as_str()]).collect(), records.number(e))).collect();
    rows.sort();
    let (mut counts, mut head) = (Vec::<u8>::new(), 0);
    let (mut lengths, mut phrase_records, mut rest) = (Vec::new(), Vec::new(), Vec::<u16>::new());
    for (ids, record) in &rows {
        if ids[0] != head {
            head = ids[0];
            counts.push(0);
        }
        *counts.last_mut().expect("the first row has opened one") += 1;
        lengths.push(ids.len() as u8 - 1);
        phrase_records.push(*record);
        rest.extend(&ids[1..]);
    }
    let irregular = irregular(lists);

    let mut out = String::new();
    let mut table = |name: &str, kind: &str, values: &dyn std::fmt::Debug, len: usize| {
        let _ = writeln!(out, "pub(super) static {name}: [{kind}; {len}] = {values:?};");
    };
    table("WORDS", "u8", &listed, listed.len());
    let (short, rare): (Vec<u8>, Vec<u16>) =
        (of.iter().map(|n| (*n).min(RARE.into()) as u8).collect(), of.into_iter().filter(|n| *n >= RARE.into()).collect());
    table("RECORD_OF", "u8", &short, short.len());
    table("RARE_RECORDS", "u16", &rare, rare.len());
    let columns = records.columns();
    table("RECORDS", "u8", &columns, columns.len());
    table("PHRASE_COUNTS", "u8", &counts, counts.len());
    table("PHRASE_LENGTHS", "u8", &lengths, lengths.len());
    table("PHRASE_RECORDS", "u16", &phrase_records, phrase_records.len());
    table("PHRASE_REST", "u16", &rest, rest.len());
    let _ = writeln!(out, "pub(super) const HASH: u64 = {:#x};", lists.hash);
    let _ = writeln!(out, "pub(super) static IRREGULAR: &str = {irregular:?};");
    out.push_str(&sets(lists, &number));
    (out, number.into_iter().map(|(word, number)| (word.to_string(), number)).collect())
}

/// The sets of words, each by the numbers of its words: in order, but for lists of pairs.
fn sets(lists: &Lists, number: &BTreeMap<&str, u16>) -> String {
    let (mut out, mut all) = (String::from("pub(crate) mod sets {\nuse super::super::Set;\n"), Vec::new());
    for (name, words) in &lists.sets {
        let mut ids: Vec<u16> = words.iter().map(|word| number[word.as_str()]).collect();
        if !name.ends_with("-pairs") {
            ids.sort_unstable();
        }
        let bits = ids.iter().fold(0u32, |bits, id| bits | 1 << (id % 32));
        let name = name.replace('-', "_").to_uppercase();
        let (first, count) = (all.len(), ids.len());
        let words = words.join(", ");
        let _ = writeln!(out, "/// {words}\npub(crate) const {name}: &Set = &Set {{ bits: {bits:#x}, first: {first}, count: {count} }};");
        all.extend(ids);
    }
    out.push_str("}\n");
    let _ = writeln!(out, "pub(super) static SET_WORDS: [u16; {}] = {all:?};", all.len());
    out
}

/// The forms of reporting verbs whose dictionary form [`lemma::regular`] does not find: lines of `form=lemma`, in order.
fn irregular(lists: &Lists) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (text, entry) in lists.entries.iter().filter(|(_, e)| e.classes & classes::REPORTING != 0) {
        let (head, rest) = text.split_once(' ').map_or((text.as_str(), String::new()), |(h, r)| (h, format!(" {r}")));
        let found = lemma::regular(head, |form| {
            let other = lists.entries.get(&format!("{form}{rest}"));
            other.is_some_and(|o| (o.classes & classes::REPORTING, o.stance, o.frames) == (classes::REPORTING, entry.stance, entry.frames))
        });
        let found = format!("{found}{rest}");
        let lemma = entry.lemma.as_ref().unwrap_or(text);
        if found != *lemma {
            lines.push(format!("{text}={lemma}"));
        }
    }
    lines.iter().map(|l| format!("{l}\n")).collect()
}

/// The words of an entry as the scanner cuts them: at spaces and hyphens.
fn split(text: &str) -> Vec<String> {
    text.split([' ', '-']).filter(|w| !w.is_empty()).map(str::to_string).collect()
}

/// The distinct records: many words share one.
struct Records {
    rows: Vec<Entry>,
    numbers: BTreeMap<Entry, u16>,
}

/// Stands for the number of a record that is not one of the frequent ones, of which there are so many.
const RARE: u8 = 255;

impl Records {
    /// The empty record is number 0.
    fn new<'e>(entries: impl Iterator<Item = &'e Entry>) -> Self {
        let mut uses = BTreeMap::from([(Entry::default(), usize::MAX)]);
        for entry in entries {
            let times = uses.entry(Entry { lemma: None, ..entry.clone() }).or_default();
            *times = times.saturating_add(1);
        }
        let mut by_use: Vec<(&Entry, &usize)> = uses.iter().collect();
        by_use.sort_by_key(|(_, times)| std::cmp::Reverse(**times));
        let (frequent, rare) = by_use.split_at_mut(uses.len().min(RARE.into()));
        frequent.sort_unstable();
        rare.sort_unstable();
        let rows: Vec<Entry> = by_use.into_iter().map(|(entry, _)| entry.clone()).collect();
        let numbers = rows.iter().enumerate().map(|(i, e)| (e.clone(), i as u16)).collect();
        Records { rows, numbers }
    }

    /// The bytes of the records: the first of every record, then the second of every record, and so on.
    fn columns(&self) -> Vec<u8> {
        let bytes = |e: &Entry| {
            let mut bytes = [e.classes.to_le_bytes().as_slice(), &e.frames.to_le_bytes()].concat();
            bytes.extend([e.stance, e.valence as u8, e.factor as u8, e.policy, e.category]);
            bytes
        };
        let rows: Vec<Vec<u8>> = self.rows.iter().map(bytes).collect();
        (0..rows[0].len()).flat_map(|column| rows.iter().map(move |row| row[column])).collect()
    }

    fn number(&self, entry: &Entry) -> u16 {
        self.numbers[&Entry { lemma: None, ..entry.clone() }]
    }
}
