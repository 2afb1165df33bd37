//! Where runs of two words, and rare single words, stand in the sources: one sorted list, so that building it and looking a run up
//! stay linear however often a source repeats itself.

use super::words::Word;

/// Runs that stand in more places than this lead nowhere.
const COMMON: usize = 48;

/// The index.
pub struct Index {
    /// The run's number and its place, sorted.
    pairs: Vec<(u64, u32)>,
    singles: Vec<(u32, u32)>,
}

fn pair(a: &Word, b: &Word) -> u64 {
    u64::from(a.word.form) << 32 | u64::from(b.word.form)
}

impl Index {
    /// Indexes the words.
    pub fn new(words: &[Word]) -> Self {
        let mut pairs: Vec<(u64, u32)> = words.windows(2).enumerate().map(|(i, w)| (pair(&w[0], &w[1]), i as u32)).collect();
        let mut singles: Vec<(u32, u32)> = words.iter().enumerate().map(|(i, w)| (w.word.form, i as u32)).collect();
        pairs.sort_unstable();
        singles.sort_unstable();
        Index { pairs, singles }
    }

    fn pair(&self, a: &Word, b: &Word) -> &[(u64, u32)] {
        let key = pair(a, b);
        let start = self.pairs.partition_point(|p| p.0 < key);
        let end = self.pairs.partition_point(|p| p.0 <= key);
        &self.pairs[start..end]
    }

    fn single(&self, a: &Word) -> &[(u32, u32)] {
        let start = self.singles.partition_point(|p| p.0 < a.word.form);
        let end = self.singles.partition_point(|p| p.0 <= a.word.form);
        &self.singles[start..end]
    }

    /// The places where the words stand word for word, so many at most.
    pub fn exact(&self, words: &[Word], all: &[Word], most: usize) -> Vec<usize> {
        let fits = |at: usize| at + words.len() <= all.len() && words.iter().zip(&all[at..]).all(|(a, b)| a.word.form == b.word.form);
        let rarest = words.windows(2).enumerate().map(|(i, w)| (self.pair(&w[0], &w[1]), i)).min_by_key(|(list, _)| list.len());
        match rarest {
            None => match words {
                [one] => self.single(one).iter().take(most).map(|p| p.1 as usize).collect(),
                _ => Vec::new(),
            },
            Some((list, i)) if list.len() <= 64 * COMMON => {
                list.iter().filter_map(|p| (p.1 as usize).checked_sub(i)).filter(|at| fits(*at)).take(most).collect()
            }
            Some(_) => search(words, all, most),
        }
    }

    /// Windows of the sources that share runs with the words, the likeliest first: places where the words may start.
    pub fn near(&self, words: &[Word], most: usize) -> Vec<usize> {
        // votes for the place where the first word would stand, in steps
        const STEP: usize = 12;
        let mut votes: Vec<(usize, u32)> = Vec::new();
        let mut vote = |at: u32, i: usize, weight: u32| votes.push(((at as usize + words.len() - i) / STEP, weight));
        for (i, w) in words.windows(2).enumerate() {
            let list = self.pair(&w[0], &w[1]);
            if list.len() <= COMMON {
                let weight = 24 / (1 + list.len().max(1).ilog2().min(5)).max(1) + 4;
                list.iter().for_each(|p| vote(p.1, i, weight));
            }
        }
        for (i, w) in words.iter().enumerate() {
            let list = self.single(w);
            if list.len() <= COMMON {
                let weight = 12 / (1 + list.len().max(1).ilog2().min(5)).max(1);
                list.iter().for_each(|p| vote(p.1, i, weight));
            }
        }
        votes.sort_unstable();
        let mut sums: Vec<(usize, u32)> = Vec::new();
        for (bucket, weight) in votes {
            match sums.last_mut() {
                Some(last) if last.0 == bucket => last.1 += weight,
                _ => sums.push((bucket, weight)),
            }
        }
        // neighbours belong together
        let mut scored: Vec<(u32, usize)> = (0..sums.len())
            .map(|i| {
                let next = sums.get(i + 1).filter(|n| n.0 == sums[i].0 + 1).map_or(0, |n| n.1);
                (sums[i].1 + next, sums[i].0)
            })
            .collect();
        scored.sort_by_key(|s| (std::cmp::Reverse(s.0), s.1));
        scored.into_iter().take(most).map(|(_, bucket)| (bucket * STEP).saturating_sub(words.len())).collect()
    }
}

/// Knuth, Morris and Pratt: for runs that a source repeats without end.
fn search(words: &[Word], all: &[Word], most: usize) -> Vec<usize> {
    let form = |w: &Word| w.word.form;
    let mut back = vec![0usize; words.len()];
    let mut k = 0;
    for i in 1..words.len() {
        while k > 0 && form(&words[i]) != form(&words[k]) {
            k = back[k - 1];
        }
        k += usize::from(form(&words[i]) == form(&words[k]));
        back[i] = k;
    }
    let (mut found, mut k) = (Vec::new(), 0);
    for (i, word) in all.iter().enumerate() {
        while k > 0 && form(word) != form(&words[k]) {
            k = back[k - 1];
        }
        k += usize::from(form(word) == form(&words[k]));
        if k == words.len() {
            found.push(i + 1 - k);
            if found.len() == most {
                break;
            }
            k = back[k - 1];
        }
    }
    found
}
