//! Plain facts that differ between the articles of one event: figures beside the same noun, days and years after the same words.
//! To check, not to judge.

use super::places::Out;
use super::types::{Finding, Rests};
use super::units::Text;
use super::word::{Interner, Word, CLAUSE_END, CONTENT, NUMBER, SENTENCE_END};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet};

/// The most places that one figure is followed to.
const PLACES: usize = 64;

/// How far before a day the words that tell of what it is the day are looked for.
const BEFORE: usize = 8;

/// A figure: its value, its article and its place.
type Figure = (u32, usize, Span);

/// Figures that stand beside the same two words in articles of one event, and differ.
pub(super) fn find(texts: &[Text], events: &[usize], interner: &Interner, out: &Out) -> Vec<(usize, Finding)> {
    // what kind of fact, event, and two words: the noun and what follows it, or the two before
    let mut figures: BTreeMap<(&'static str, usize, u32, u32), Vec<Figure>> = BTreeMap::new();
    let mut note = |key, figure: Figure| {
        let list = figures.entry(key).or_default();
        if list.len() < PLACES {
            list.push(figure);
        }
    };
    for (i, text) in texts.iter().enumerate() {
        for w in text.words.windows(4) {
            if let Some((noun, next)) = beside(w, interner) {
                note(("number", events[i], noun, next), (w[0].form, i, w[0].span));
            }
        }
        for (at, w) in text.words.iter().enumerate() {
            let Some(kind) = day(interner.string(w.form)) else { continue };
            if let Some((last, first)) = before(&text.words[at.saturating_sub(BEFORE)..at]) {
                note((kind, events[i], last, first), (w.form, i, w.span));
            }
        }
    }
    let numbers: Vec<BTreeSet<u32>> = texts.iter().map(|t| t.words.iter().filter(|w| w.is(NUMBER)).map(|w| w.form).collect()).collect();
    let mut found = Vec::new();
    for ((kind, ..), list) in &figures {
        // an article with two figures for it speaks of two things
        let mut by_article: BTreeMap<usize, Vec<&Figure>> = BTreeMap::new();
        for figure in list {
            by_article.entry(figure.1).or_default().push(figure);
        }
        let plain: Vec<&Figure> = by_article.values().filter(|f| f.iter().all(|x| x.0 == f[0].0)).map(|f| f[0]).collect();
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        plain.iter().for_each(|f| *counts.entry(f.0).or_default() += 1);
        if counts.len() < 2 || plain.len() < by_article.len() {
            continue;
        }
        let Some((&usual, _)) = counts.iter().max_by_key(|(value, n)| (**n, std::cmp::Reverse(**value))) else { continue };
        for figure in plain.iter().filter(|f| f.0 != usual && (*kind == "weekday" || !numbers[f.1].contains(&usual))) {
            let related = plain.iter().filter(|f| f.0 == usual).map(|f| out.place(f.1, f.2)).collect();
            let place = out.place(figure.1, figure.2);
            let same = counts[&figure.0] as u32;
            let rests = Rests { outlets: counts[&usual] as u32, same, ..Rests::default() };
            let finding = Finding {
                file: place.file,
                start: place.start,
                end: place.end,
                severity: "check",
                code: "fact",
                reason: kind,
                related,
                rests,
            };
            found.push((figure.1, finding));
        }
    }
    found
}

/// Whether a word is a weekday or a year.
fn day(form: &str) -> Option<&'static str> {
    match form {
        "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" => Some("weekday"),
        _ if form.len() == 4 && form.parse().is_ok_and(|n: u32| (1900..2100).contains(&n)) => Some("year"),
        _ => None,
    }
}

/// The last two words of substance of the same sentence.
fn before(words: &[Word]) -> Option<(u32, u32)> {
    let from = words.iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1);
    let mut content = words[from..].iter().rev().filter(|w| w.is(CONTENT) && !w.is(NUMBER)).map(|w| w.stem);
    Some((content.next()?, content.next()?))
}

/// The noun beside a figure, and the word after it: "three schools in".
fn beside(w: &[Word], interner: &Interner) -> Option<(u32, u32)> {
    let figure = w[0].is(NUMBER) || interner.string(w[0].form).bytes().all(|b| b.is_ascii_digit());
    if !figure || w[0].is(CLAUSE_END) || interner.string(w[0].form) == "1" {
        return None;
    }
    let noun = w[1];
    if !noun.is(CONTENT) || noun.is(NUMBER) || interner.string(noun.form).bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let next = if noun.is(CLAUSE_END) { u32::MAX } else { w[2].stem };
    Some((noun.stem, next))
}
