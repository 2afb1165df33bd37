//! Which articles tell of the same event: shared words by their rarity, the opening counted more, and shared runs of quoted words.

use super::dates;
use super::types::Article;
use super::units::Text;
use super::word::{Interner, Word, CONTENT, LOOSE, NUMBER};
use crate::report::{LineKind, MentionKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many of an article's rarest words are looked up to find its neighbours.
const KEYS: usize = 40;
/// The most neighbours that are measured for one article.
const NEIGHBOURS: usize = 24;
/// The longest list of articles that a word may lead to.
const POSTINGS: usize = 256;
/// How alike two articles on one event are at least.
const ALIKE: f64 = 0.395;
/// Days within which nothing more is asked of two articles.
const NEAR: u32 = 10;
/// So many days more, and they must be alike twice as much.
const SPREAD: f64 = 70.0;
/// How often a word of the opening counts.
const OPENING: f64 = 2.0;
/// How much more a figure counts.
const FIGURE: f64 = 2.0;
/// So many runs of four quoted words in both articles make one event of them more likely still.
const MANY: usize = 8;
/// What a speaker's name weighs beside other words: one speaker has many events.
const NAME: f64 = 0.3;
/// The most members of an event that a new one is measured against.
const SAMPLE: usize = 5;
/// The most words of an article that count.
const WORDS: usize = 3000;

/// What an article is about.
struct Profile {
    /// Stems and weights, by stem; their squares add up to one.
    weights: Vec<(u32, f64)>,
    /// Runs of four quoted words, sorted.
    runs: Vec<u64>,
    /// Its day.
    day: Option<dates::Day>,
}

/// The event of every article, numbered by first appearance, and how clearly each belongs there. `pinned` moves an article by hand: those with one number are one event.
pub fn find(articles: &[Article], texts: &[Text], pinned: &[Option<u32>], interner: &Interner) -> (Vec<usize>, Vec<f64>) {
    let profiles = profiles(articles, texts, interner);
    let mut sets: Vec<Vec<usize>> = (0..texts.len()).map(|i| vec![i]).collect();
    let mut set: Vec<usize> = (0..texts.len()).collect();
    let pin = |i: usize| pinned.get(i).copied().flatten();
    let mut by_pin: BTreeMap<u32, usize> = BTreeMap::new();
    for i in 0..texts.len() {
        if let Some(p) = pin(i) {
            let first = *by_pin.entry(p).or_insert(i);
            merge(&mut sets, &mut set, first, i);
        }
    }
    let mut known: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    let mut edges: Vec<(f64, usize, usize)> = Vec::new();
    for (a, b) in neighbours(&profiles) {
        let how = alike(&profiles[a], &profiles[b]);
        known.insert((a, b), how);
        if how >= ALIKE * strain(dates::apart(profiles[a].day, profiles[b].day)) && pin(a).is_none() && pin(b).is_none() {
            edges.push((how, a, b));
        }
    }
    edges.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    for (_, a, b) in edges {
        let (x, y) = (set[a], set[b]);
        if x == y {
            continue;
        }
        // the two sets must be alike on the whole, not by one pair
        let (mut sum, mut least, mut days) = (0.0, 0.0, 0);
        for &i in sets[x].iter().take(SAMPLE) {
            for &j in sets[y].iter().take(SAMPLE) {
                let key = (i.min(j), i.max(j));
                let apart = dates::apart(profiles[i].day, profiles[j].day);
                sum += *known.entry(key).or_insert_with(|| alike(&profiles[i], &profiles[j]));
                least += ALIKE * 0.85 * strain(apart);
                days = days.max(apart);
            }
        }
        if sum >= least && days <= dates::FAR {
            merge(&mut sets, &mut set, a, b);
        }
    }
    let margins = margins(&set, &known);
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let events = set
        .iter()
        .map(|s| {
            let next = numbers.len();
            *numbers.entry(*s).or_insert(next)
        })
        .collect();
    (events, margins)
}

/// How much more alike each article is to its own event than to the next: the pairs that were measured tell.
fn margins(set: &[usize], known: &BTreeMap<(usize, usize), f64>) -> Vec<f64> {
    let mut means: Vec<BTreeMap<usize, (f64, usize)>> = vec![BTreeMap::new(); set.len()];
    for (&(a, b), how) in known {
        for (i, j) in [(a, b), (b, a)] {
            let mean = means[i].entry(set[j]).or_default();
            *mean = (mean.0 + how, mean.1 + 1);
        }
    }
    let margin = |i: usize| {
        let mean = |m: &(f64, usize)| m.0 / m.1 as f64;
        let own = means[i].get(&set[i]).map(mean);
        let next = means[i]
            .iter()
            .filter(|(s, _)| **s != set[i])
            .map(|(_, m)| mean(m))
            .fold(None, |most: Option<f64>, m| Some(most.map_or(m, |x| x.max(m))));
        match (own, next) {
            (Some(own), Some(next)) => own - next,
            (Some(own), None) => own,
            (None, Some(next)) => ALIKE - next,
            (None, None) => 1.0,
        }
    };
    (0..set.len()).map(|i| (margin(i) * 1000.0).round() / 1000.0).collect()
}

/// How much more alike two articles must be that so many days lie between: one campaign goes on for weeks, and so does one season.
fn strain(days: u32) -> f64 {
    1.0 + f64::from(days.saturating_sub(NEAR)) / SPREAD
}

fn merge(sets: &mut [Vec<usize>], set: &mut [usize], a: usize, b: usize) {
    let (x, y) = (set[a], set[b]);
    if x == y {
        return;
    }
    let (big, small) = if sets[x].len() >= sets[y].len() { (x, y) } else { (y, x) };
    let moved = std::mem::take(&mut sets[small]);
    for &i in &moved {
        set[i] = big;
    }
    sets[big].extend(moved);
    sets[big].sort_unstable();
}

fn profiles(articles: &[Article], texts: &[Text], interner: &Interner) -> Vec<Profile> {
    let mut in_articles: HashMap<u32, u32> = HashMap::new();
    let counted: Vec<Vec<(u32, f64)>> = texts
        .iter()
        .zip(articles)
        .map(|(text, article)| {
            let opening = opening(article);
            let mut counts: BTreeMap<u32, f64> = BTreeMap::new();
            for word in text.words.iter().take(WORDS).filter(|w| w.is(CONTENT | NUMBER)) {
                // figures and years tell events apart
                let figure = if word.is(NUMBER) { FIGURE } else { 0.0 };
                *counts.entry(word.stem).or_default() += figure + if word.span.start < opening { OPENING } else { 1.0 };
            }
            for stem in counts.keys() {
                *in_articles.entry(*stem).or_default() += 1;
            }
            counts.into_iter().collect()
        })
        .collect();
    let n = texts.len() as f64;
    counted
        .into_iter()
        .zip(texts)
        .zip(articles)
        .map(|((counts, text), article)| {
            let names = names(article, text);
            let mut weights: Vec<(u32, f64)> = counts
                .into_iter()
                .map(|(stem, count)| {
                    // a word of one article only cannot tell events apart: it weighs no more than one of two
                    let df = f64::from(in_articles[&stem].max(2));
                    (stem, (1.0 + count.ln()) * (1.0 + n / df).ln() * if names.contains(&stem) { NAME } else { 1.0 })
                })
                .collect();
            let norm = weights.iter().map(|w| w.1 * w.1).sum::<f64>().sqrt().max(1e-9);
            weights.iter_mut().for_each(|w| w.1 /= norm);
            let mut runs: Vec<u64> = Vec::new();
            for unit in text.units.iter().filter(|u| u.marked) {
                let spoken: Vec<Word> = unit.words.iter().filter(|w| !w.is(LOOSE)).copied().collect();
                for w in spoken.windows(4).take(400) {
                    runs.push(w.iter().fold(0xcbf2_9ce4_8422_2325, |h, w| (h ^ u64::from(w.form)).wrapping_mul(0x0100_0000_01b3)));
                }
            }
            runs.sort_unstable();
            runs.dedup();
            Profile { weights, runs, day: dates::find(article, text, interner) }
        })
        .collect()
}

/// The stems of the speakers' names.
fn names(article: &Article, text: &Text) -> BTreeSet<u32> {
    let mentions = article.analysis.speakers.iter().flat_map(|s| &s.mentions).filter(|m| m.kind == MentionKind::Name);
    let words = |start: u32, end: u32| {
        let from = text.words.partition_point(|w| w.span.start < start);
        text.words[from..].iter().take_while(move |w| w.span.start < end)
    };
    mentions.flat_map(|m| words(m.start, m.end)).map(|w| w.stem).collect()
}

/// Where the opening ends: the headline and the first three sentences of the body.
fn opening(article: &Article) -> u32 {
    let body = |p: u32| article.analysis.paragraphs.get(p as usize).is_some_and(|p| p.kind == LineKind::Body);
    article.analysis.sentences.iter().filter(|s| body(s.paragraph)).nth(2).map_or(0, |s| s.end)
}

/// Pairs that share rare words or quoted runs, smaller index first, in order.
fn neighbours(profiles: &[Profile]) -> Vec<(usize, usize)> {
    let mut words: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut runs: HashMap<u64, Vec<u32>> = HashMap::new();
    let mut out = Vec::new();
    let mut votes: BTreeMap<u32, f64> = BTreeMap::new();
    for (i, profile) in profiles.iter().enumerate() {
        let mut keys = profile.weights.clone();
        keys.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        keys.truncate(KEYS);
        votes.clear();
        for (stem, weight) in &keys {
            let list = words.entry(*stem).or_default();
            for j in list.iter().rev().take(POSTINGS / 4) {
                *votes.entry(*j).or_default() += weight * weight;
            }
            if list.len() < POSTINGS {
                list.push(i as u32);
            }
        }
        for run in profile.runs.iter().take(KEYS * 4) {
            let list = runs.entry(*run).or_default();
            for j in list.iter().rev().take(8) {
                *votes.entry(*j).or_default() += 0.05;
            }
            if list.len() < POSTINGS {
                list.push(i as u32);
            }
        }
        let mut best: Vec<(u32, f64)> = votes.iter().map(|(j, v)| (*j, *v)).collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        out.extend(best.iter().take(NEIGHBOURS).map(|(j, _)| (*j as usize, i)));
    }
    out
}

/// How alike two articles are: the cosine of their words, raised by the quoted runs that both have.
fn alike(a: &Profile, b: &Profile) -> f64 {
    let (mut i, mut j, mut dot) = (0, 0, 0.0);
    while i < a.weights.len() && j < b.weights.len() {
        match a.weights[i].0.cmp(&b.weights[j].0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                dot += a.weights[i].1 * b.weights[j].1;
                i += 1;
                j += 1;
            }
        }
    }
    let least = a.runs.len().min(b.runs.len());
    if least == 0 {
        return dot;
    }
    let shared = a.runs.iter().filter(|r| b.runs.binary_search(r).is_ok()).count();
    // one short sentence may be said of two things; so many words in one order are hardly said twice
    let many = if shared >= MANY { 0.1 } else { 0.0 };
    dot + 0.3 * (shared as f64 / least as f64).min(0.5) + if shared > 0 { 0.05 } else { 0.0 } + many
}
