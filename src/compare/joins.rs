//! Quotations that run two utterances together: other articles have their sentences apart, in two quotations.

use super::fit::Class;
use super::groups::Input;
use super::words::SENTENCE_END;
use std::collections::{BTreeSet, HashMap};

/// How many words of a sentence's beginning tell it.
const OPENING: usize = 4;
/// The most wordings that one beginning leads to.
const POSTINGS: usize = 32;
/// Narration between two quotations that are not one interrupted by its cue, in bytes.
const APART: u32 = 100;

/// Event and first words of a sentence.
type Opening = (usize, [u32; OPENING]);

/// Whether each wording runs two utterances together: two other articles have both sentences, never in one quotation and not one
/// beside the other, and a wording of theirs has more.
pub fn run_together(input: &Input, classes: &[Class]) -> Vec<bool> {
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
