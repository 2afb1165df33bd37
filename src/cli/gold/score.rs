//! The figures: what the engine finds in whole articles, against their gold. The same as those of tests/newsroom/score.py, whose head says what each
//! means; a test holds the two together.

use super::article::{Gold, Kind, Said};
use super::names::grade;
use pullquote::report::{Modality, Quote, QuoteKind};
use pullquote::Analysis;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Below it the page asks the reader to check.
const CHECK: f64 = 0.7;
/// What a quotation found and one of the gold have in common at least, of the characters inside the marks of both.
const OVERLAP: f64 = 0.8;
/// The same of reports.
const REPORT_OVERLAP: f64 = 0.5;

/// Something that is not as the gold has it.
pub struct Miss {
    /// The article.
    pub name: String,
    /// Where, in code points; a voice has no place.
    pub start: Option<u32>,
    /// What is wrong.
    pub what: &'static str,
    /// The speaker in the gold.
    pub wanted: Option<String>,
    /// What was found instead.
    pub found: String,
    /// The words.
    pub words: String,
}

/// Counts over articles.
#[derive(Default)]
pub struct Tally {
    /// Articles.
    pub articles: usize,
    /// Quotations of the gold.
    pub quotes: usize,
    /// Reports of the gold.
    pub reports: usize,
    /// Speakers of the gold, article by article.
    pub speakers: usize,
    /// What is wrong.
    pub misses: Vec<Miss>,
    found: usize,
    full: usize,
    lenient: usize,
    named: usize,
    named_right: usize,
    nested: usize,
    nested_right: usize,
    voices: usize,
    voices_right: usize,
    speakers_heard: usize,
    reports_found: usize,
    reports_matched: usize,
    reports_right: usize,
    denied: usize,
    denied_found: usize,
    denied_right: usize,
    wrong: [usize; 2],
    right: [usize; 2],
    bins: [(f64, usize); 10],
    /// Voice in the gold, voice found.
    pairs: Vec<Pair>,
}

/// Voice in the gold and voice found, each with the number of its article.
type Pair = ((usize, String), (usize, u32));

/// Stretches of characters in order, none of which touches another.
type Spans = Vec<(u32, u32)>;

fn merged(mut spans: Spans) -> Spans {
    spans.sort_unstable();
    let mut out: Spans = Vec::new();
    for (start, end) in spans.into_iter().filter(|s| s.0 < s.1) {
        match out.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => out.push((start, end)),
        }
    }
    out
}

/// A stretch without the marks in it.
fn inside(start: u32, end: u32, marks: &[u32]) -> Spans {
    let (mut at, mut out) = (start, Spans::new());
    for mark in marks[marks.partition_point(|m| *m < start)..].iter().take_while(|m| **m < end) {
        if at < *mark {
            out.push((at, *mark));
        }
        at = mark + 1;
    }
    if at < end {
        out.push((at, end));
    }
    out
}

fn size(spans: &Spans) -> u32 {
    spans.iter().map(|s| s.1 - s.0).sum()
}

fn shared(a: &Spans, b: &Spans) -> u32 {
    let (mut i, mut j, mut sum) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        sum += x.1.min(y.1).saturating_sub(x.0.max(y.0));
        match x.1 < y.1 {
            true => i += 1,
            false => j += 1,
        }
    }
    sum
}

/// Matches of two lists: one to one, the best overlap first.
fn pairs(gold: &[Spans], found: &[Spans], least: f64) -> HashMap<usize, usize> {
    let mut candidates = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, f) in found.iter().enumerate() {
            let shared = shared(g, f);
            let overlap = f64::from(shared) / f64::from(size(g) + size(f) - shared);
            if shared > 0 && overlap >= least {
                candidates.push((overlap, i, j));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut out, mut used) = (HashMap::new(), HashSet::new());
    for (_, i, j) in candidates {
        if !out.contains_key(&i) && used.insert(j) {
            out.insert(i, j);
        }
    }
    out
}

fn speaker<'a>(analysis: &'a Analysis, quote: &Quote) -> Option<&'a str> {
    analysis.speaker(quote).filter(|_| quote.kind.is_speech()).map(|s| s.name.as_str())
}

fn kind(quote: &Quote) -> Kind {
    match quote.kind {
        QuoteKind::Direct | QuoteKind::Indirect => Kind::Direct,
        QuoteKind::Partial => Kind::Partial,
        QuoteKind::Term | QuoteKind::Title => Kind::ScareOrTitle,
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

impl Tally {
    /// Counts one article; its analysis counts code points.
    pub fn add(&mut self, gold: &Gold, analysis: &Analysis) {
        self.quotations(gold, analysis);
        self.reported(gold, analysis);
        self.voices(gold, analysis);
        self.articles += 1;
    }

    fn quotations(&mut self, gold: &Gold, analysis: &Analysis) {
        let spans = |said: &Said| merged(said.spans.iter().flat_map(|s| inside(s.0, s.1, &gold.marks)).collect());
        // one over several paragraphs is one in each, as the gold has it
        let mut found: Vec<(&Quote, Spans)> = Vec::new();
        for quote in analysis.quotes.iter().filter(|q| q.kind != QuoteKind::Indirect) {
            let parts = gold.paragraphs.iter().map(|p| (quote.start.max(p.0), quote.end.min(p.1))).filter(|p| p.0 < p.1);
            found.extend(parts.map(|p| (quote, inside(p.0, p.1, &gold.marks))).filter(|f| !f.1.is_empty()));
        }
        let wanted: Vec<Spans> = gold.quotes.iter().map(spans).collect();
        let hits = pairs(&wanted, &found.iter().map(|f| f.1.clone()).collect::<Vec<_>>(), OVERLAP);
        self.quotes += wanted.len();
        self.found += found.len();
        for (i, said) in gold.quotes.iter().enumerate() {
            self.nested += usize::from(said.nested);
            let Some(hit) = hits.get(&i) else {
                self.miss(gold, said, "missed", String::new());
                continue;
            };
            self.hit(gold, said, analysis, found[*hit].0);
        }
    }

    fn hit(&mut self, gold: &Gold, said: &Said, analysis: &Analysis, found: &Quote) {
        let (who, kind) = (speaker(analysis, found), kind(found));
        let (full, lenient) = grade(who, said);
        let same_kind = kind == said.kind;
        let will_do = lenient && (same_kind || said.other_kinds.contains(&kind));
        self.full += usize::from(full && same_kind);
        self.lenient += usize::from(will_do);
        self.nested_right += usize::from(said.nested && lenient);
        if let Some(name) = said.speaker.as_ref().filter(|name| !name.is_empty()) {
            self.named += 1;
            self.named_right += usize::from(lenient);
            if let Some(voice) = found.speaker.filter(|_| who.is_some()) {
                self.pairs.push(((self.articles, name.clone()), (self.articles, voice)));
            }
        }
        if kind != Kind::ScareOrTitle {
            self.sure(found.confidence, lenient);
        }
        self.denial(said, found);
        if !(full && same_kind) {
            let what = if will_do { "will do" } else { "wrong" };
            let got = format!("{} of {} by {} at {:.2}", found.kind, who.unwrap_or("nobody"), found.rule, found.confidence);
            self.miss(gold, said, what, got);
        }
    }

    fn sure(&mut self, confidence: f64, right: bool) {
        let count = if right { &mut self.right } else { &mut self.wrong };
        count[0] += 1;
        count[1] += usize::from(confidence < CHECK);
        let bin = &mut self.bins[((confidence * 10.0) as usize).min(9)];
        bin.0 += confidence;
        bin.1 += usize::from(right);
    }

    /// Where the gold allows another reading, none is wrong.
    fn denial(&mut self, said: &Said, found: &Quote) {
        if let Some(wanted) = said.denied {
            let got = found.modality == Modality::Denied;
            self.denied += usize::from(wanted);
            self.denied_found += usize::from(got);
            self.denied_right += usize::from(wanted && got);
        }
    }

    fn reported(&mut self, gold: &Gold, analysis: &Analysis) {
        let found: Vec<&Quote> = analysis.quotes.iter().filter(|q| q.kind == QuoteKind::Indirect).collect();
        let contents: Vec<Spans> = found.iter().map(|q| merged(q.parts.iter().map(|p| (p.start, p.end)).collect())).collect();
        let wanted: Vec<Spans> = gold.reports.iter().map(|r| merged(r.spans.clone())).collect();
        let hits = pairs(&wanted, &contents, REPORT_OVERLAP);
        self.reports += wanted.len();
        self.reports_found += found.len();
        self.reports_matched += hits.len();
        for (i, said) in gold.reports.iter().enumerate() {
            let Some(hit) = hits.get(&i) else {
                self.miss(gold, said, "report missed", String::new());
                continue;
            };
            let who = speaker(analysis, found[*hit]);
            let right = grade(who, said).1;
            self.reports_right += usize::from(right);
            self.denial(said, found[*hit]);
            if !right {
                self.miss(gold, said, "report wrong", who.unwrap_or("nobody").to_string());
            }
        }
    }

    fn voices(&mut self, gold: &Gold, analysis: &Analysis) {
        let heard: BTreeSet<u32> = analysis.quotes.iter().filter(|q| q.kind.is_speech()).filter_map(|q| q.speaker).collect();
        let names: Vec<&str> = heard.iter().filter_map(|v| analysis.speakers.get(*v as usize)).map(|s| s.name.as_str()).collect();
        let speaking: Vec<&Said> =
            gold.quotes.iter().chain(&gold.reports).filter(|s| s.speaker.as_ref().is_some_and(|n| !n.is_empty())).collect();
        for voice in &names {
            let known = speaking.iter().any(|said| grade(Some(voice), said).1);
            self.voices += 1;
            self.voices_right += usize::from(known);
            if !known {
                let found = voice.to_string();
                let name = gold.name.clone();
                self.misses.push(Miss { name, start: None, what: "no such voice", wanted: None, found, words: String::new() });
            }
        }
        let all: HashSet<&String> = speaking.iter().filter_map(|s| s.speaker.as_ref()).collect();
        let heard = speaking.iter().filter(|said| names.iter().any(|voice| grade(Some(voice), said).1));
        self.speakers += all.len();
        self.speakers_heard += heard.filter_map(|s| s.speaker.as_ref()).collect::<HashSet<_>>().len();
    }

    fn miss(&mut self, gold: &Gold, said: &Said, what: &'static str, found: String) {
        let start = said.spans.first().map(|s| s.0);
        let length = said.spans.first().map_or(0, |s| (s.1 - s.0).min(40) as usize);
        let words = gold.text.chars().skip(start.unwrap_or(0) as usize).take(length).collect();
        self.misses.push(Miss { name: gold.name.clone(), start, what, wanted: said.speaker.clone(), found, words });
    }

    /// Name and value of every figure; not a number where there is nothing to divide by.
    pub fn figures(&self) -> [(&'static str, f64); 14] {
        let f1 = |right: usize, found: usize, gold: usize| ratio(2 * right, found + gold);
        let off: f64 = self.bins.iter().map(|(confidence, right)| (confidence - *right as f64).abs()).sum();
        [
            ("end to end F1", f1(self.full, self.found, self.quotes)),
            ("end to end F1, lenient", f1(self.lenient, self.found, self.quotes)),
            ("right person", ratio(self.named_right, self.named)),
            ("same voice B3", self.b_cubed()),
            ("nested", ratio(self.nested_right, self.nested)),
            ("voices precision", ratio(self.voices_right, self.voices)),
            ("voices recall", ratio(self.speakers_heard, self.speakers)),
            ("reported F1", f1(self.reports_matched, self.reports_found, self.reports)),
            ("reported speaker", ratio(self.reports_right, self.reports_matched)),
            ("denied recall", ratio(self.denied_right, self.denied)),
            ("denied precision", ratio(self.denied_right, self.denied_found)),
            ("wrong and warned", ratio(self.wrong[1], self.wrong[0])),
            ("right and warned", ratio(self.right[1], self.right[0])),
            ("calibration error", off / (self.right[0] + self.wrong[0]) as f64),
        ]
    }

    /// Are the quotations of one speaker under one name, and only those? What the name is does not matter.
    fn b_cubed(&self) -> f64 {
        let (mut both, mut gold, mut found) = (HashMap::new(), HashMap::new(), HashMap::new());
        for pair in &self.pairs {
            *both.entry(pair).or_insert(0.0) += 1.0;
            *gold.entry(&pair.0).or_insert(0.0) += 1.0;
            *found.entry(&pair.1).or_insert(0.0) += 1.0;
        }
        let mean = |all: &dyn Fn(&Pair) -> f64| self.pairs.iter().map(|pair| both[pair] / all(pair)).sum::<f64>() / self.pairs.len() as f64;
        let (precision, recall) = (mean(&|pair| found[&pair.1]), mean(&|pair| gold[&pair.0]));
        2.0 * precision * recall / (precision + recall)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_counted_as_sets_of_characters() {
        assert_eq!(merged(vec![(5, 9), (1, 3), (3, 4), (6, 7), (2, 2)]), [(1, 4), (5, 9)]);
        assert_eq!(inside(0, 10, &[0, 4, 9, 12]), [(1, 4), (5, 9)]);
        assert_eq!(shared(&vec![(0, 4), (6, 9)], &vec![(2, 7), (8, 20)]), 2 + 1 + 1);
    }

    #[test]
    fn the_best_overlap_is_matched_first_and_once() {
        let gold = [vec![(0, 10)], vec![(12, 20)]];
        let found = [vec![(0, 20)], vec![(0, 9)], vec![(50, 60)]];
        assert_eq!(pairs(&gold, &found, 0.3), HashMap::from([(0, 1), (1, 0)]));
        assert_eq!(pairs(&gold, &found, 0.8), HashMap::from([(0, 1)]));
    }
}
