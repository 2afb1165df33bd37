//! Which stretches of speech are one utterance.
//!
//! Equal wordings are one class first. Then each class, the fullest first, is laid beside the few groups that an index of word
//! pairs and stems leads to, and joins the one that fits best or opens its own: never every pair against every pair.

use super::class::{Class, Found, Input};
use super::{merged, similarity};
use std::collections::{BTreeMap, HashMap};

/// The most index entries that are looked up for one class.
const KEYS: usize = 24;
/// The longest list of groups that an index entry may hold.
const POSTINGS: usize = 64;
/// The most groups that a class is laid beside.
const CANDIDATES: usize = 8;

/// What makes two wordings one: event, speaker, whether marked, the time told of, the words.
type Wording = (usize, Option<usize>, bool, u32, Vec<u32>);

/// Puts equal wordings of one speaker and event together.
pub fn classes(input: &Input) -> Vec<Class> {
    let mut by_key: HashMap<Wording, usize> = HashMap::new();
    let mut classes: Vec<Class> = Vec::new();
    for (i, unit) in input.units.iter().enumerate() {
        if unit.holds && !unit.marked {
            continue;
        }
        let event = input.events[unit.article];
        let speaker = unit.speaker.and_then(|s| input.speaker_of[unit.article].get(s as usize).copied().flatten());
        let forms: Vec<u32> = unit.words.iter().map(|w| w.form).collect();
        let key = (event, speaker, unit.marked, unit.past, forms);
        let at = *by_key.entry(key).or_insert_with(|| {
            classes.push(Class::new(event, speaker, unit));
            classes.len() - 1
        });
        classes[at].add(i, unit);
    }
    classes.sort_by_key(|c| (c.event, !c.source, !c.marked, c.loose, c.headline, std::cmp::Reverse(c.words.len()), c.units[0]));
    let mut df: HashMap<(usize, u32), u32> = HashMap::new();
    let mut sizes: HashMap<usize, u32> = HashMap::new();
    for class in &classes {
        *sizes.entry(class.event).or_default() += 1;
        for stem in &class.stems {
            *df.entry((class.event, *stem)).or_default() += 1;
        }
    }
    for class in &mut classes {
        let n = f64::from(sizes[&class.event]);
        class.weights = class.stems.iter().map(|s| (1.0 + n / f64::from(df[&(class.event, *s)])).ln()).collect();
    }
    let merged = merged::find(input, &classes);
    classes
        .iter_mut()
        .zip(merged)
        .for_each(|(class, found)| (class.merged, class.apart, class.half) = (found.merged, found.apart, found.half));
    // after those that it is made of
    classes.sort_by_key(|c| (c.event, c.merged && !c.source));
    classes
}

/// The utterances.
pub fn find(input: &Input, classes: &[Class]) -> Vec<Found> {
    let mut groups: Vec<Found> = Vec::new();
    let mut index: HashMap<(usize, u32, u32), Vec<u32>> = HashMap::new();
    let mut group_of: Vec<u32> = vec![0; input.units.len()];
    for (c, class) in classes.iter().enumerate() {
        let keys = keys(class);
        let mut lists: Vec<&Vec<u32>> = keys.iter().filter_map(|k| index.get(k)).collect();
        lists.sort_by_key(|l| l.len());
        let mut votes: BTreeMap<u32, f64> = BTreeMap::new();
        for list in lists.iter().take(KEYS) {
            for g in list.iter() {
                *votes.entry(*g).or_default() += 1.0 / (1.0 + list.len() as f64);
            }
        }
        let mut best: Vec<(u32, f64)> = votes.into_iter().collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        // what runs two together stands with the one that most of its words are from
        let mut chosen: Option<(f64, u32)> = class.half.map(|unit| (f64::MAX, group_of[unit]));
        for &(g, _) in best.iter().take(CANDIDATES) {
            let group = &groups[g as usize];
            // a second speaker of the group is no less another for a first that nobody names
            let apart = group.classes.iter().take(8).any(|other| similarity::conflict(input, class, &classes[*other]));
            let score = group
                .classes
                .iter()
                .map(|other| &classes[*other])
                // what runs two utterances together binds neither
                .filter(|other| !other.merged || std::ptr::eq(*other, &classes[group.classes[0]]))
                .take(4)
                .filter_map(|other| similarity::score(input, class, other, apart))
                .fold(0.0, f64::max);
            if score > 0.0 && chosen.is_none_or(|(s, _)| score > s) && fits_all(input, class, group, classes) {
                chosen = Some((score, g));
            }
        }
        let g = match chosen {
            Some((_, g)) => g,
            None => {
                groups.push(Found { classes: Vec::new() });
                groups.len() as u32 - 1
            }
        };
        let opens = groups[g as usize].classes.is_empty();
        groups[g as usize].classes.push(c);
        class.units.iter().for_each(|u| group_of[*u] = g);
        if opens || groups[g as usize].classes.len() < 4 {
            for key in keys {
                let list = index.entry(key).or_default();
                if list.len() < POSTINGS && list.last() != Some(&g) {
                    list.push(g);
                }
            }
        }
    }
    one_report(input, classes, &mut groups);
    background(input, classes, &mut groups);
    groups.retain(|g| !g.classes.is_empty());
    groups
}

/// A wrong attribution, or an answer? Where one article gives the words to both speakers, they are two utterances.
fn fits_all(input: &Input, class: &Class, group: &Found, classes: &[Class]) -> bool {
    let lead = &classes[group.classes[0]];
    if !similarity::conflict(input, class, lead) {
        return true;
    }
    let articles = |c: &Class| c.units.iter().map(|u| input.units[*u].article).collect::<Vec<_>>();
    let mine = articles(class);
    !group.classes.iter().map(|c| &classes[*c]).filter(|c| c.speaker != class.speaker).any(|c| articles(c).iter().any(|a| mine.contains(a)))
}

/// Index entries of a class: its pairs of words, its stems, and the beginnings of its stems.
fn keys(class: &Class) -> Vec<(usize, u32, u32)> {
    let mut keys: Vec<(usize, u32, u32)> = Vec::new();
    for pair in class.words.windows(2).take(300) {
        keys.push((class.event, pair[0].form, pair[1].form));
    }
    keys.extend(class.stems.iter().take(200).map(|s| (class.event, *s, u32::MAX)));
    keys.extend(class.roots.iter().take(200).map(|r| (class.event, *r, u32::MAX - 1)));
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Two fragments in one report are one utterance, if one of them stands alone so far.
fn one_report(input: &Input, classes: &[Class], groups: &mut [Found]) {
    let mut group_of: BTreeMap<usize, usize> = BTreeMap::new();
    for (g, group) in groups.iter().enumerate() {
        for unit in group.classes.iter().flat_map(|c| &classes[*c].units) {
            group_of.insert(*unit, g);
        }
    }
    let mut last: Option<usize> = None;
    for (u, unit) in input.units.iter().enumerate() {
        if unit.report.is_none() {
            continue;
        }
        let before = last.replace(u).filter(|b| {
            let b = &input.units[*b];
            b.article == unit.article && b.report == unit.report && b.speaker == unit.speaker
        });
        let (Some(&x), Some(&y)) = (before.and_then(|b| group_of.get(&b)), group_of.get(&u)) else { continue };
        let alone = |g: usize| groups[g].classes.len() == 1 && classes[groups[g].classes[0]].units.len() == 1;
        let (from, to) = match (alone(x), alone(y)) {
            _ if x == y => continue,
            (_, true) => (y, x),
            (true, false) => (x, y),
            _ => continue,
        };
        let moved = std::mem::take(&mut groups[from].classes);
        for unit in moved.iter().flat_map(|c| &classes[*c].units) {
            group_of.insert(*unit, to);
        }
        groups[to].classes.extend(moved);
    }
}

/// What a later article tells of as known ("who was suspended in 2016 for saying …") joins the utterance in the articles of its time.
fn background(input: &Input, classes: &[Class], groups: &mut [Found]) {
    let name = |c: &Class| c.speaker.map(|v| input.speakers[v].name.as_str());
    let lead = |g: &Found| g.classes.first().map(|c| &classes[*c]);
    let told = |g: &Found| {
        let mut units = g.classes.iter().flat_map(|c| &classes[*c].units).map(|u| &input.units[*u]);
        g.classes.iter().all(|c| !classes[*c].marked) && units.any(|u| u.background)
    };
    let late: Vec<usize> = (0..groups.len()).filter(|g| told(&groups[*g])).collect();
    if late.is_empty() {
        return;
    }
    let mut index: HashMap<(&str, u32), Vec<usize>> = HashMap::new();
    for (g, group) in groups.iter().enumerate() {
        let Some(class) = lead(group) else { continue };
        for stem in class.stems.iter().take(60) {
            let Some(name) = name(class) else { continue };
            let list = index.entry((name, *stem)).or_default();
            if list.len() < POSTINGS {
                list.push(g);
            }
        }
    }
    let mut moves: Vec<(usize, usize)> = Vec::new();
    for g in late {
        let Some(class) = lead(&groups[g]) else { continue };
        let Some(name) = name(class) else { continue };
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for stem in &class.stems {
            for other in index.get(&(name, *stem)).into_iter().flatten() {
                *shared.entry(*other).or_default() += 1;
            }
        }
        let fits = |other: usize, n: usize| {
            let Some(there) = lead(&groups[other]).filter(|c| c.event != class.event) else { return false };
            let least = there.stems.len().min(class.stems.len());
            (n >= 2 && n == least) || (n >= 3 && there.marked && n * 10 >= class.stems.len() * 6)
        };
        let best = shared.iter().filter(|(o, n)| fits(**o, **n)).max_by_key(|(o, n)| (**n, std::cmp::Reverse(**o)));
        moves.extend(best.map(|(other, _)| (g, *other)));
    }
    for (from, to) in moves {
        if !groups[from].classes.is_empty() && !groups[to].classes.is_empty() && from != to {
            let moved = std::mem::take(&mut groups[from].classes);
            groups[to].classes.extend(moved);
        }
    }
}
