//! Lays a quotation over the sources: which of its words stand where.

use super::corpus::Corpus;
use super::draft::Quotation;
use super::index::Index;
use super::words::Word;
use crate::compare::align::{align, longest_run};
use crate::compare::word::{self, CONTENT};
use std::ops::Range;

/// The most places of a quotation that are judged.
pub const MOST: usize = 8;
/// The most places of a piece that are looked at.
const PLACES: usize = 24;
/// The longest piece, in words: a longer one is aligned in several.
const LONGEST: usize = 220;
/// How many words may be missing between those of one piece.
const SLACK: usize = 90;

/// A quotation over one place of the sources.
#[derive(Clone, Debug, Default)]
pub struct Alignment {
    /// Words of the quotation and of the corpus that are the same, by the quotation's.
    pub pairs: Vec<(usize, usize)>,
    /// How many of them another place lends: see [`Aligner::patch`].
    pub lent: usize,
}

impl Alignment {
    /// The first word of the corpus that is quoted, in the quotation's order.
    pub fn first(&self) -> Option<usize> {
        self.pairs.first().map(|p| p.1)
    }

    /// The share of the quotation's words that it holds, words of substance counted more, 0 to 1.
    pub fn share(&self, words: &[Word]) -> f64 {
        let weight = |w: &Word| if w.is(CONTENT) { 3.0 } else { 1.0 };
        let all: f64 = words.iter().map(weight).sum();
        let found: f64 = self.pairs.iter().map(|p| weight(&words[p.0])).sum();
        if all > 0.0 {
            found / all
        } else {
            0.0
        }
    }

    /// The longest run of words that stand together in both.
    pub fn run(&self) -> usize {
        longest_run(&self.pairs)
    }
}

/// The sources, ready to lay quotations over.
pub struct Aligner<'a> {
    /// The sources.
    pub corpus: &'a Corpus,
    /// Where their words stand.
    pub index: &'a Index,
}

impl Aligner<'_> {
    /// The likeliest places of a quotation, the best first.
    pub fn align(&self, quotation: &Quotation) -> Vec<Alignment> {
        let words = &quotation.words;
        if words.is_empty() {
            return Vec::new();
        }
        let exact = self.index.exact(words, &self.corpus.words, PLACES);
        let exact: Vec<Alignment> =
            exact.into_iter().filter(|at| self.one_file(*at..at + words.len())).map(|at| run(0, at, words.len())).collect();
        if !exact.is_empty() {
            return exact;
        }
        let pieces = pieces(words.len(), &quotation.gaps);
        let mut places: Vec<Vec<Alignment>> = pieces.iter().map(|piece| self.piece(words, piece.clone())).collect();
        let main = (0..pieces.len()).max_by_key(|i| (places[*i].first().map_or(0, |l| l.pairs.len()), std::cmp::Reverse(*i))).unwrap_or(0);
        let mut found: Vec<Alignment> = Vec::new();
        for base in std::mem::take(&mut places[main]).into_iter().take(MOST) {
            let anchor = base.first().unwrap_or(0);
            let mut pairs = base.pairs.clone();
            for (i, list) in places.iter().enumerate().filter(|(i, _)| *i != main) {
                let near = |l: &&Alignment| self.nearness(&pieces[main], &pieces[i], anchor, l, words);
                if let Some(best) = list.iter().max_by(|a, b| near(a).total_cmp(&near(b))) {
                    pairs.extend(&best.pairs);
                }
            }
            pairs.sort_unstable();
            let mut aligned = Alignment { pairs, lent: 0 };
            self.patch(words, &mut aligned);
            found.push(aligned);
        }
        found.sort_by(|a, b| b.share(words).total_cmp(&a.share(words)));
        found.dedup_by(|a, b| a.pairs == b.pairs);
        found.truncate(MOST);
        found
    }

    fn one_file(&self, words: Range<usize>) -> bool {
        let file = |w: usize| self.corpus.settings.get(w).map(|s| s.file);
        file(words.start) == file(words.end - 1)
    }

    /// How well a piece's place fits the place of the main piece.
    fn nearness(&self, main: &Range<usize>, piece: &Range<usize>, anchor: usize, aligned: &Alignment, words: &[Word]) -> f64 {
        let Some(at) = aligned.first() else { return 0.0 };
        let (a, b) = (self.corpus.settings[anchor], self.corpus.settings[at]);
        let order = (piece.start > main.start) == (at > anchor);
        let share = aligned.pairs.len() as f64 / piece.len().max(1) as f64 + aligned.share(words);
        let apart = anchor.abs_diff(at).min(2000) as f64 / 4000.0;
        share * 2.0
            + f64::from(u8::from(a.file == b.file)) * 0.5
            + f64::from(u8::from(a.turn == b.turn)) * 0.3
            + f64::from(u8::from(order)) * 0.2
            - apart
    }

    /// The places of one piece.
    fn piece(&self, words: &[Word], piece: Range<usize>) -> Vec<Alignment> {
        let part = &words[piece.clone()];
        let exact: Vec<Alignment> = self
            .index
            .exact(part, &self.corpus.words, PLACES)
            .into_iter()
            .filter(|at| self.one_file(*at..at + part.len()))
            .map(|at| run(piece.start, at, part.len()))
            .collect();
        if !exact.is_empty() {
            return exact;
        }
        let mut found: Vec<Alignment> =
            self.index.near(part, MOST).into_iter().filter_map(|at| self.window(part, piece.start, at)).collect();
        found.sort_by(|a, b| b.share(words).total_cmp(&a.share(words)));
        found.dedup_by(|a, b| a.pairs == b.pairs);
        found
    }

    /// Aligns a piece with the words around a place.
    fn window(&self, part: &[Word], offset: usize, at: usize) -> Option<Alignment> {
        let corpus = &self.corpus.words;
        let file = self.corpus.settings.get(at.min(corpus.len().checked_sub(1)?))?.file as usize;
        // the vote may lie just before the file that it is for
        let file = match self.corpus.settings.get(at + part.len()) {
            Some(s) if s.file as usize != file && self.corpus.files[file].words.end < at + part.len() / 2 => s.file as usize,
            _ => file,
        };
        let bounds = &self.corpus.files[file].words;
        let start = at.saturating_sub(24).max(bounds.start);
        let end = (at + part.len() + SLACK.min(part.len() * 2 + 24)).min(bounds.end);
        if start >= end {
            return None;
        }
        let plain = |words: &[Word]| words.iter().map(|w| w.word).collect::<Vec<word::Word>>();
        let aligned = align(&plain(part), &plain(&corpus[start..end]));
        let mut pairs: Vec<(usize, usize)> = aligned.same.into_iter().map(|(i, j)| (i + offset, j + start)).collect();
        self.islands(part, offset, &mut pairs);
        (!pairs.is_empty()).then_some(Alignment { pairs, lent: 0 })
    }

    /// Drops what stands at the ends by chance: single small words far from all others, and one or two words of another turn.
    fn islands(&self, part: &[Word], offset: usize, pairs: &mut Vec<(usize, usize)>) {
        const FAR: usize = 3;
        let light = |run: &[(usize, usize)]| run.iter().all(|p| !part[p.0 - offset].is(CONTENT));
        let next = |pairs: &[(usize, usize)]| pairs.windows(2).position(|w| w[1].1 != w[0].1 + 1).map(|k| k + 1);
        let last = |pairs: &[(usize, usize)]| pairs.windows(2).rposition(|w| w[1].1 != w[0].1 + 1).map(|k| k + 1);
        let chance = |run: &[(usize, usize)], a: usize, b: usize| {
            let far = b - a > FAR && run.len() == 1 && light(run);
            far || run.len() <= 2 && !self.corpus.together(a, b)
        };
        while let Some(k) = next(pairs).filter(|k| chance(&pairs[..*k], pairs[k - 1].1, pairs[*k].1)) {
            pairs.drain(..k);
        }
        while let Some(k) = last(pairs).filter(|k| chance(&pairs[*k..], pairs[k - 1].1, pairs[*k].1)) {
            pairs.truncate(k);
        }
    }

    /// A run of words that the place does not have, but another one has: two utterances in one pair of marks.
    fn patch(&self, words: &[Word], aligned: &mut Alignment) {
        const LEAST: usize = 4;
        let mut holes: Vec<Range<usize>> = Vec::new();
        let mut next = 0;
        for &(i, _) in &aligned.pairs {
            if i >= next + LEAST {
                holes.push(next..i);
            }
            next = i + 1;
        }
        if words.len() >= next + LEAST {
            holes.push(next..words.len());
        }
        let mut more: Vec<(usize, usize)> = Vec::new();
        for hole in holes {
            let near = aligned.first().unwrap_or(0);
            let found = self.piece(words, hole.clone()).into_iter().filter(|l| l.pairs.len() * 5 >= hole.len() * 4 && l.run() >= LEAST);
            if let Some(best) = found.min_by_key(|l| l.first().map_or(0, |at| at.abs_diff(near))) {
                more.extend(best.pairs);
            }
        }
        if !more.is_empty() {
            aligned.lent = more.len();
            aligned.pairs.extend(more);
            aligned.pairs.sort_unstable();
            aligned.pairs.dedup_by_key(|p| p.0);
        }
    }
}

fn run(here: usize, there: usize, length: usize) -> Alignment {
    Alignment { pairs: (0..length).map(|k| (here + k, there + k)).collect(), lent: 0 }
}

/// A quotation's pieces between its ellipses; long ones in parts.
fn pieces(words: usize, gaps: &[usize]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in gaps.iter().copied().chain([words]) {
        while end > start {
            let stop = if end - start > LONGEST + 60 { start + LONGEST } else { end };
            found.push(start..stop);
            start = stop;
        }
    }
    found
}
