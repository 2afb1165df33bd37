//! Quotations that run two utterances together: other articles have their sentences apart, in two quotations.

use super::class::{Class, Input};
use super::word::SENTENCE_END;
use std::collections::{BTreeSet, HashMap};

/// How many words of a sentence's beginning tell it.
const OPENING: usize = 4;
/// The most wordings that one beginning leads to.
const POSTINGS: usize = 32;
/// Narration between two quotations that are not one interrupted by its cue, in bytes.
const APART: u32 = 100;

/// The fewest words of either half.
const HALF: usize = 3;

/// Event and first words of a sentence.
type Opening = (usize, [u32; OPENING]);

/// A wording that runs two utterances together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Whether it does.
    pub merged: bool,
    /// Whether two outlets or more have the two apart.
    pub apart: bool,
    /// A place of the utterance that most of its words are from.
    pub half: Option<usize>,
}

/// Which wordings run two utterances together, by whole sentences or in mid-sentence.
pub fn find(input: &Input, classes: &[Class]) -> Vec<Merged> {
    let sentences = run_together(input, classes);
    let fused = fused(input, classes);
    sentences.into_iter().zip(fused).map(|(s, f)| Merged { merged: s || f.merged, apart: s || f.apart, half: f.half }).collect()
}

/// Where each run of so many words stands, by the event and the words: class and place.
type Runs = HashMap<(usize, [u32; HALF]), Vec<(usize, usize)>>;

/// Whether each wording begins with words of one utterance and ends, in the same sentence, with words of another.
fn fused(input: &Input, classes: &[Class]) -> Vec<Merged> {
    let mut index = Runs::new();
    let open = |c: &Class| c.marked && !c.loose;
    for (c, class) in classes.iter().enumerate().filter(|(_, c)| open(c)) {
        for (at, w) in class.words.windows(HALF).enumerate().take(400) {
            let list = index.entry((class.event, [w[0].form, w[1].form, w[2].form])).or_default();
            if list.len() < POSTINGS {
                list.push((c, at));
            }
        }
    }
    let articles = |c: &Class| c.units.iter().map(|u| input.units[*u].article).collect::<BTreeSet<_>>();
    let find = |c: usize| {
        let class = &classes[c];
        let n = class.words.len();
        if !open(class) || class.source || n < 2 * HALF || class.units.len() > 1 {
            return Merged::default();
        }
        let forms = |at: usize| [class.words[at].form, class.words[at + 1].form, class.words[at + 2].form];
        let look = |at: usize| index.get(&(class.event, forms(at))).map_or(&[][..], Vec::as_slice);
        let mine = articles(class);
        let other = |d: usize| d != c && articles(&classes[d]) != mine;
        let equal = |i: usize, d: usize, at: usize| class.words[i].form == classes[d].words[at].form;
        // how many words of the beginning stand in each, and of the end
        let starts: Vec<(usize, usize, usize)> = look(0)
            .iter()
            .filter(|(d, _)| other(*d))
            .map(|&(d, at)| (d, at, (0..n).take_while(|i| at + i < classes[d].words.len() && equal(*i, d, at + i)).count()))
            .collect();
        let ends: Vec<(usize, usize, usize)> = look(n - HALF)
            .iter()
            .filter(|(d, _)| other(*d))
            .map(|&(d, at)| {
                let end = at + HALF;
                (d, end, (1..=n.min(end)).take_while(|k| equal(n - k, d, end - k)).count())
            })
            .collect();
        // both in one wording, the one before the other: a version of this one
        let holds = |d: usize| starts.iter().any(|s| s.0 == d && ends.iter().any(|e| e.0 == d && s.1 + s.2 <= e.1 - e.2));
        if starts.iter().any(|s| s.2 == n || holds(s.0)) {
            return Merged::default();
        }
        for &(p, at, k) in &starts {
            for &(s, end, m) in &ends {
                let (before, after) = (&classes[p], &classes[s]);
                if p == s || k + m + 1 < n || k + m > n + 2 || !fits(input, class, before, after) {
                    continue;
                }
                let middle = k.min(n - 1);
                if class.words[middle - 1].is(SENTENCE_END) {
                    continue;
                }
                // the one goes on otherwise there, or ends; the other is begun otherwise, or begins
                // most of it the same: another version of this one, not a half of it
                let version = |d: &Class, shared: usize| shared * 10 >= 7 * n.min(d.words.len());
                // what it goes on with, or was begun with, stands here too: the same in another order
                let here = |words: &[super::word::Word]| words.len() >= HALF && super::align::within(words, &class.words).is_some();
                let rest = &before.words[at + k..before.words.len().min(at + k + HALF)];
                let first = &after.words[(end - m).saturating_sub(HALF)..end - m];
                let goes_on = !rest.is_empty() && !version(before, k) && !here(rest);
                let begun = end > m && !version(after, m) && !after.words[end - m - 1].is(SENTENCE_END) && !here(first);
                // one article may well end where the other begins: two utterances only where an article has both, each by itself
                let both = || !articles(before).is_disjoint(&articles(after));
                let parted = before.stopped && at + k == before.words.len() && after.direct && end == m && both();
                let strong = goes_on && !before.words[at + k - 1].is(SENTENCE_END) || begun || parted;
                let substance = |words: &[super::word::Word]| words.iter().any(|w| w.is(super::word::CONTENT));
                if strong && substance(&class.words[..k]) && substance(&class.words[n - m..]) {
                    let mut outlets = articles(before);
                    outlets.extend(articles(after));
                    let half = if k >= m { before.units[0] } else { after.units[0] };
                    return Merged { merged: true, apart: outlets.difference(&mine).count() >= 2, half: Some(half) };
                }
            }
        }
        Merged::default()
    };
    (0..classes.len()).map(find).collect()
}

/// Whether the halves may be the same speaker's.
fn fits(input: &Input, class: &Class, before: &Class, after: &Class) -> bool {
    !super::similarity::conflict(input, class, before)
        && !super::similarity::conflict(input, class, after)
        && !before.merged
        && !after.merged
}

/// Whether each wording runs two utterances together: two other articles have both sentences, never in one quotation and not one
/// beside the other, and a wording of theirs has more.
fn run_together(input: &Input, classes: &[Class]) -> Vec<bool> {
    let openings: Vec<Vec<Opening>> = classes.iter().map(openings).collect();
    let mut index: HashMap<Opening, Vec<usize>> = HashMap::new();
    for (c, list) in openings.iter().enumerate() {
        for opening in list {
            let found = index.entry(*opening).or_default();
            if found.len() < POSTINGS && found.last() != Some(&c) {
                found.push(c);
            }
        }
    }
    let articles = |c: usize| classes[c].units.iter().map(|u| input.units[*u].article).collect::<BTreeSet<_>>();
    let joins = |c: usize| {
        let mine = articles(c);
        if mine.len() > 1 || classes[c].source {
            return false;
        }
        let others =
            |opening: &Opening| index[opening].iter().copied().filter(|o| *o != c && articles(*o).is_disjoint(&mine)).collect::<Vec<_>>();
        openings[c].windows(2).any(|pair| {
            let (a, b) = (others(&pair[0]), others(&pair[1]));
            if a.is_empty() || b.is_empty() || a.iter().any(|x| b.contains(x)) {
                return false;
            }
            let more = a.iter().chain(&b).any(|o| super::align::within(&classes[*o].words, &classes[c].words).is_none());
            let units = |list: &[usize]| list.iter().flat_map(|o| &classes[*o].units).copied().collect::<Vec<_>>();
            let mut apart: BTreeSet<usize> = BTreeSet::new();
            for x in units(&a) {
                for y in units(&b) {
                    let (x, y) = (&input.units[x], &input.units[y]);
                    if x.article != y.article {
                        continue;
                    }
                    if y.span.start >= x.span.end && y.span.start - x.span.end < APART {
                        return false;
                    }
                    apart.insert(x.article);
                }
            }
            more && apart.len() >= 2
        })
    };
    (0..classes.len()).map(|c| openings[c].len() > 1 && joins(c)).collect()
}

/// The beginnings of a quotation's sentences.
fn openings(class: &Class) -> Vec<Opening> {
    if !class.marked || class.headline {
        return Vec::new();
    }
    let starts = (0..class.words.len()).filter(|i| *i == 0 || class.words[i - 1].is(SENTENCE_END));
    let first = |at: usize| {
        let words = class.words.get(at..at + OPENING)?;
        Some((class.event, [words[0].form, words[1].form, words[2].form, words[3].form]))
    };
    starts.filter_map(first).take(64).collect()
}
