//! Lays one wording beside another: which words are the same, which were cut, dropped, put in or replaced.
//!
//! Gotoh's alignment (1982) with affine gaps, so that one long cut costs less than many short ones; the ends of the longer wording are free.

use super::word::Word;
use std::ops::Range;

/// The most words on either side of one alignment.
const MOST: usize = 400;

/// A stretch where the two differ: these words here stand for those words there. Either may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Words of this wording.
    pub here: Range<usize>,
    /// Words of the other.
    pub there: Range<usize>,
}

/// Two wordings side by side.
#[derive(Clone, Debug, Default)]
pub struct Aligned {
    /// Pairs of equal words, in order.
    pub same: Vec<(usize, usize)>,
    /// The stretches between them, the ends included.
    pub regions: Vec<Region>,
}

impl Aligned {
    /// How many words here are the same there.
    pub fn matched(&self) -> usize {
        self.same.len()
    }

    /// The longest run of equal words.
    pub fn run(&self) -> usize {
        longest_run(&self.same)
    }
}

/// The longest run of words that stand together on both sides.
pub fn longest_run(pairs: &[(usize, usize)]) -> usize {
    let (mut best, mut now, mut last) = (0, 0, None);
    for &(i, j) in pairs {
        now = if last == Some((i.wrapping_sub(1), j.wrapping_sub(1))) { now + 1 } else { 1 };
        best = best.max(now);
        last = Some((i, j));
    }
    best
}

/// Where `here` stands in `there`, word for word.
pub fn within(here: &[Word], there: &[Word]) -> Option<usize> {
    if here.is_empty() || here.len() > there.len() {
        return None;
    }
    // the search is bounded: both are capped, and a mismatch mostly shows at the first word
    there.windows(here.len()).position(|w| w.iter().zip(here).all(|(a, b)| a.form == b.form))
}

/// Aligns two wordings. Bounded by [`MOST`] words a side: what lies beyond is not looked at.
pub fn align(here: &[Word], there: &[Word]) -> Aligned {
    if let Some(at) = within(here, there) {
        return regions((0..here.len()).map(|i| (i, at + i)).collect(), here.len(), there.len());
    }
    let offset = if there.len() > MOST { anchor(here, there).saturating_sub(40).min(there.len() - MOST) } else { 0 };
    let (a, b) = (&here[..here.len().min(MOST)], &there[offset..(offset + MOST).min(there.len())]);
    let pairs = gotoh(a, b).into_iter().map(|(i, j)| (i, j + offset)).collect();
    regions(pairs, here.len(), there.len())
}

/// Where the first pair of words that both have stands there.
fn anchor(here: &[Word], there: &[Word]) -> usize {
    let pair = |w: &[Word]| (w[0].form, w[1].form);
    let places: std::collections::HashMap<(u32, u32), usize> = there.windows(2).enumerate().map(|(i, w)| (pair(w), i)).collect();
    here.windows(2).enumerate().find_map(|(i, w)| places.get(&pair(w)).map(|j| j.saturating_sub(i))).unwrap_or(0)
}

const SAME: i32 = 30;
const STEM: i32 = 4;
const OTHER: i32 = -20;
const OPEN_HERE: i32 = -22;
const MORE_HERE: i32 = -10;
const OPEN_THERE: i32 = -22;
const MORE_THERE: i32 = -2;
const NEVER: i32 = i32::MIN / 4;

/// The pairs of equal words on the best path.
fn gotoh(a: &[Word], b: &[Word]) -> Vec<(usize, usize)> {
    let (n, m) = (a.len(), b.len());
    if n == 0 || m == 0 {
        return Vec::new();
    }
    let width = m + 1;
    // for each cell and state, the state it came from: 0 both words, 1 a word here only, 2 a word there only
    let mut from = vec![[0u8; 3]; (n + 1) * width];
    let mut above = vec![[NEVER; 3]; width];
    let mut row = vec![[NEVER; 3]; width];
    above[0][0] = 0;
    for j in 1..=m {
        // words there before the first are free
        above[j][2] = 0;
        from[j][2] = 2;
    }
    let best = |s: [i32; 3]| (0..3).max_by_key(|k| (s[*k], 3 - *k)).unwrap_or(0);
    for i in 1..=n {
        row[0] = [NEVER, OPEN_HERE + MORE_HERE * (i as i32 - 1), NEVER];
        from[i * width][1] = if i == 1 { 0 } else { 1 };
        for j in 1..=m {
            let gain = if a[i - 1].form == b[j - 1].form {
                // a word of substance ties better than "the"
                SAME + if a[i - 1].is(super::word::CONTENT) { 6 } else { 0 }
            } else if a[i - 1].stem == b[j - 1].stem {
                STEM
            } else {
                OTHER
            };
            let cell = &mut from[i * width + j];
            let diagonal = above[j - 1];
            let k = best(diagonal);
            cell[0] = k as u8;
            let both = diagonal[k].saturating_add(gain);
            let up = [above[j][0] + OPEN_HERE, above[j][1] + MORE_HERE, above[j][2] + OPEN_HERE];
            let k1 = best(up);
            cell[1] = k1 as u8;
            let (open, more) = if i == n { (0, 0) } else { (OPEN_THERE, MORE_THERE) };
            let left = [row[j - 1][0] + open, row[j - 1][1] + open, row[j - 1][2] + more];
            let k2 = best(left);
            cell[2] = k2 as u8;
            row[j] = [both.max(NEVER), up[k1].max(NEVER), left[k2].max(NEVER)];
        }
        std::mem::swap(&mut above, &mut row);
    }
    let (mut i, mut j, mut state) = (n, m, best(above[m]));
    let mut pairs = Vec::new();
    while i > 0 && (j > 0 || state == 1) {
        let next = from[i * width + j][state] as usize;
        match state {
            0 => {
                i -= 1;
                j -= 1;
                if a[i].form == b[j].form {
                    pairs.push((i, j));
                }
            }
            1 => i -= 1,
            _ => j -= 1,
        }
        state = next;
    }
    pairs.reverse();
    pairs
}

/// The stretches between the pairs.
fn regions(same: Vec<(usize, usize)>, n: usize, m: usize) -> Aligned {
    let mut regions = Vec::new();
    let (mut i, mut j) = (0, 0);
    for &(a, b) in same.iter().chain(&[(n, m)]) {
        if a > i || b > j {
            regions.push(Region { here: i..a, there: j..b });
        }
        (i, j) = (a + 1, b + 1);
    }
    Aligned { same, regions }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::word::Interner;
    use crate::compare::words::words;

    fn aligned(a: &str, b: &str) -> Aligned {
        let mut interner = Interner::default();
        let a = words(a, &crate::tokens::scan(a).tokens, &mut interner);
        let b = words(b, &crate::tokens::scan(b).tokens, &mut interner);
        align(&a, &b)
    }

    #[test]
    fn finds_fragments() {
        let found = aligned("close the school", "We will not close the school this year.");
        assert_eq!(found.same, [(0, 3), (1, 4), (2, 5)]);
        assert_eq!(found.regions.len(), 2);
    }

    #[test]
    fn finds_replaced_and_dropped_words() {
        let found = aligned("the plan is a dangerous mistake for us", "the plan is a costly and serious mistake for all of us");
        let inner: Vec<_> = found.regions.iter().map(|r| (r.here.len(), r.there.len())).collect();
        assert_eq!(inner, [(1, 3), (0, 2)]);
    }

    #[test]
    fn takes_anything() {
        assert_eq!(aligned("", "").matched(), 0);
        assert_eq!(aligned("a", "").matched(), 0);
        let long = "word and then ".repeat(900);
        assert!(aligned(&long, &format!("start {long}")).matched() > 300);
    }
}
