//! Packs the tagger's weights, `data/tagger/weights.tsv`, for `src/syntax/model.rs`: in columns, for the size after compression.
//!
//! A line is a feature (its kind and what it is of) and the weights that it gives to tags: `next verb noun    finite 3 base -2`.

use crate::names::{Class, Tag};
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

/// The Rust source of the tables.
pub fn source(path: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let (mut rows, mut words) = (Vec::new(), Vec::new());
    for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()) {
        let row = read(line, &mut words).ok_or_else(|| format!("{}:{}: not understood: {line}", path.display(), number + 1))?;
        rows.push(row);
    }
    rows.sort_by_key(|(feature, _)| *feature);
    let (mut features, mut counts, mut tags, mut weights, mut before) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), 0);
    for (feature, row) in &rows {
        features.push((feature - before) as u16);
        before = *feature;
        counts.push(row.len() as u8);
        tags.extend(row.iter().map(|(tag, _)| *tag));
        weights.extend(row.iter().map(|(_, weight)| *weight));
    }
    let mut out = String::new();
    let mut table = |name: &str, kind: &str, values: &dyn std::fmt::Debug, len: usize| {
        let _ = writeln!(out, "pub(super) static {name}: [{kind}; {len}] = {values:?};");
    };
    table("FEATURES", "u16", &features, features.len());
    table("COUNTS", "u8", &counts, counts.len());
    table("TAGS", "u8", &tags, tags.len());
    table("WEIGHTS", "i8", &weights, weights.len());
    let _ = writeln!(out, "pub(super) static WORDS: &str = {:?};", words.join(" "));
    Ok(out)
}

/// A line: the number of its feature, and tags with weights.
fn read<'l>(line: &'l str, words: &mut Vec<&'l str>) -> Option<(usize, Vec<(u8, i8)>)> {
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
        ["word", word] => {
            words.push(word);
            words.len() - 1
        }
        _ => return None,
    };
    let start: usize = kinds().iter().take_while(|(kind, _)| *kind != parts[0]).map(|(_, rows)| rows).sum();
    let pairs: Vec<&str> = weights.split(' ').collect();
    let row = pairs.chunks(2).map(|p| Some((tag(p.first()?)? as u8, p.get(1)?.parse().ok()?))).collect::<Option<Vec<_>>>()?;
    Some((start + within, row))
}
