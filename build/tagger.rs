//! Packs the tagger's weights, `data/tagger/weights.tsv`, for `src/syntax/model.rs`, and the classes of words of the closed classes,
//! `data/tagger/classes.tsv`: in columns, for the size after compression, words by their numbers.
//!
//! A line of weights is a feature (its kind and what it is of) and what it gives to tags: `next verb noun    finite 3 base -2`.

use crate::names::{Class, Tag};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// The kinds of features, in the order of `feature` in `src/syntax/model.rs`, and how many rows each has.
fn kinds() -> [(&'static str, usize); 9] {
    let (classes, tags) = (Class::ALL.len(), Tag::ALL.len());
    [
        ("class", classes),
        ("before", classes * tags),
        ("before2", classes * tags),
        ("pair", tags * tags),
        ("next", classes * classes),
        ("next2", classes * classes),
        ("last", classes * classes),
        ("suffix", 27 * 27 * 27),
        ("word", usize::MAX / 2),
    ]
}

/// The numbers of the words in the lexicon.
type Numbers = BTreeMap<String, u16>;

/// The Rust source of the tables.
pub fn source(folder: &Path, numbers: &Numbers) -> Result<String, String> {
    let mut rows = lines(&folder.join("weights.tsv"), |line| read(line, numbers))?;
    rows.sort_by_key(|(feature, _)| *feature);
    let (mut features, mut counts, mut tags, mut weights, mut before) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), 0);
    for (feature, row) in &rows {
        features.push((feature - before) as u16);
        before = *feature;
        counts.push(row.len() as u8);
        tags.extend(row.iter().map(|(tag, _)| *tag));
        weights.extend(row.iter().map(|(_, weight)| *weight));
    }
    let mut own = lines(&folder.join("classes.tsv"), |line| classes(line, numbers))?.concat();
    own.sort_unstable();
    let (ids, of): (Vec<u16>, Vec<u8>) = own.into_iter().unzip();
    let mut out = String::new();
    let mut table = |name: &str, kind: &str, values: &dyn std::fmt::Debug, len: usize| {
        let _ = writeln!(out, "pub(super) static {name}: [{kind}; {len}] = {values:?};");
    };
    table("FEATURES", "u16", &features, features.len());
    table("COUNTS", "u8", &counts, counts.len());
    table("TAGS", "u8", &tags, tags.len());
    table("WEIGHTS", "i8", &weights, weights.len());
    table("OWN_WORDS", "u16", &ids, ids.len());
    table("OWN_CLASSES", "u8", &of, of.len());
    Ok(out)
}

/// What `read` makes of each line of a file.
fn lines<T>(path: &Path, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
    lines.map(|(n, line)| read(line).ok_or_else(|| format!("{}:{}: not understood: {line}", path.display(), n + 1))).collect()
}

/// A line of words and their class: the number of each word with that of the class.
fn classes(line: &str, numbers: &Numbers) -> Option<Vec<(u16, u8)>> {
    let (class, words) = line.split_once('\t')?;
    let class = Class::NAMES.iter().position(|name| *name == class)? as u8;
    words.split(' ').map(|word| Some((*numbers.get(word)?, class))).collect()
}

/// A line of weights: the number of its feature, and tags with weights.
fn read(line: &str, numbers: &Numbers) -> Option<(usize, Vec<(u8, i8)>)> {
    let (feature, weights) = line.split_once('\t')?;
    let parts: Vec<&str> = feature.split(' ').collect();
    let place = |names: &[&str], name: &str| names.iter().position(|n| *n == name);
    let class = |name: &str| place(Class::NAMES, name);
    let tag = |name: &str| place(Tag::NAMES, name);
    let (classes, tags) = (Class::ALL.len(), Tag::ALL.len());
    let within = match parts[..] {
        ["class", c] => class(c)?,
        ["before" | "before2", c, t] => class(c)? * tags + tag(t)?,
        ["pair", first, second] => tag(first)? * tags + tag(second)?,
        ["next" | "next2" | "last", c, other] => class(c)? * classes + class(other)?,
        ["suffix", letters] => letters.bytes().fold(0, |n, b| n * 27 + if b == b'_' { 0 } else { (b - b'a') as usize + 1 }),
        ["word", word] => (*numbers.get(word)?).into(),
        _ => return None,
    };
    let start: usize = kinds().iter().take_while(|(kind, _)| *kind != parts[0]).map(|(_, rows)| rows).sum();
    let pairs: Vec<&str> = weights.split(' ').collect();
    let row = pairs.chunks(2).map(|p| Some((tag(p.first()?)? as u8, p.get(1)?.parse().ok()?))).collect::<Option<Vec<_>>>()?;
    Some((start + within, row))
}
