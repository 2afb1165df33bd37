//! Is every quotation of a draft in its sources, word for word, in its sense, and from the one it is given to?
//!
//! ```
//! use pullquote::quotecheck::{check, Options, Source, Verdict};
//! let notes = Source { name: "notes.txt", text: "HALE: I do not think we will close.\nMARSH: No?\nHALE: No." };
//! let found = check("“We will close,” said Ann Hale.", &[notes], &Options::default());
//! assert_eq!(found.quotes[0].verdict, Verdict::Distorted);
//! ```
//!
//! In order: [`read`] says what in a source is said and by whom, [`words`] gives every word one number however it is written,
//! [`corpus`] joins the sources, [`index`] finds runs of words, [`draft`] the quotations, [`alignment`] lays each over the places that may
//! be its source, `judge` says what it is to each (its inside in `regions`, its ends in `edges`), and the mildest judgement
//! counts: a quotation is sound if one place bears it out. Linear in the sources; bytes inside, offsets leave at the end.

mod abbreviations;
mod alignment;
mod brackets;
mod context;
mod corpus;
mod draft;
mod edges;
mod fillers;
mod index;
mod judge;
mod lexis;
mod read;
mod regions;
mod result;
mod rules;
mod speaker;
mod types;
mod words;

pub use rules::{Rule, RuleSet, VERSION as RULES_VERSION};
pub use types::{Change, Checked, Nearest, Options, Report, Severity, Source, SourceRow, Stretch, Supported, Verdict, SCHEMA};

use crate::compare::word::Interner;
use alignment::Aligner;
use context::Context;
use corpus::Corpus;
use draft::{Draft, Quotation};
use edges::Covered;
use index::Index;
use judge::{judge, Judged};
use lexis::Lexis;
use std::ops::Range;

/// Checks the quotations of a draft against its sources. Never fails.
pub fn check(draft: &str, sources: &[Source], options: &Options) -> Report {
    Sources::read(sources).check(draft, options)
}

/// Sources that were read and indexed once, for draft after draft: while somebody writes, only the draft is read anew.
pub struct Sources {
    names: Vec<(String, String)>,
    interner: Interner,
    corpus: Corpus,
    lexis: Lexis,
    index: Index,
}

impl Sources {
    /// Reads the sources.
    pub fn read(sources: &[Source]) -> Self {
        let mut interner = Interner::default();
        let corpus = Corpus::new(sources, &mut interner);
        let lexis = Lexis::new(&mut interner);
        let index = Index::new(&corpus.words);
        let names = sources.iter().map(|s| (s.name.to_string(), s.text.to_string())).collect();
        Sources { names, interner, corpus, lexis, index }
    }

    /// Whether they were read from these.
    pub fn are(&self, sources: &[Source]) -> bool {
        self.names.len() == sources.len() && self.names.iter().zip(sources).all(|(a, b)| a.0 == b.name && a.1 == b.text)
    }

    /// Checks the quotations of a draft. The same draft gives the same report, whatever was checked before.
    pub fn check(&mut self, draft: &str, options: &Options) -> Report {
        let known = self.interner.len();
        let mut read = Draft::new(draft, &mut self.interner);
        read.unmask(&self.corpus);
        let report = self.judge(draft, &read, options);
        self.interner.forget(known);
        report
    }

    fn judge(&self, draft: &str, read: &Draft, options: &Options) -> Report {
        let context = Context { draft: read, corpus: &self.corpus, lexis: &self.lexis };
        let aligner = Aligner { corpus: &self.corpus, index: &self.index };
        let sources: Vec<Source> = self.names.iter().map(|(name, text)| Source { name, text }).collect();
        // first each by itself; then, where all stand, what the ones beside it leave out
        let mut judged: Vec<Judged> = Vec::new();
        for quotation in &read.quotations {
            let near = judged.last().and_then(|j| j.aligned.pairs.last().map(|p| p.1));
            judged.push(best(&context, &aligner, quotation, near, options.without));
        }
        let places: Vec<Vec<Range<usize>>> = judged.iter().map(runs).collect();
        for (i, quotation) in read.quotations.iter().enumerate() {
            let near = |k: &usize| *k != i && read.quotations[*k].paragraph.abs_diff(quotation.paragraph) <= 1;
            // the same words told again are no neighbour
            let mine = |r: &Range<usize>| places[i].iter().any(|m| m.start < r.end && r.start < m.end);
            let beside = (i.saturating_sub(4)..(i + 5).min(judged.len())).filter(near);
            let ranges: Vec<Range<usize>> = beside.flat_map(|k| &places[k]).filter(|r| !mine(r)).cloned().collect();
            if judged[i].verdict != Verdict::Absent && !ranges.is_empty() {
                let aligned = judged[i].aligned.clone();
                judged[i] = judge(&context, quotation, aligned, &Covered { ranges: &ranges }, options.without);
            }
        }
        result::report(draft, &sources, &context, &aligner, judged, options)
    }
}

/// The mildest judgement over the places where a quotation may come from.
fn best(context: &Context, aligner: &Aligner, quotation: &Quotation, near: Option<usize>, without: RuleSet) -> Judged {
    let none = Covered { ranges: &[] };
    let places = aligner.align(quotation).into_iter().map(|aligned| judge(context, quotation, aligned, &none, without));
    let far = |j: &Judged| j.aligned.first().zip(near).map_or(0, |(a, b)| if a > b { a - b } else { 2 * (b - a) });
    let missing = |j: &Judged| ((1.0 - j.aligned.share(&quotation.words)) * 20.0) as usize + j.aligned.lent;
    let unsure = |j: &Judged| u8::from(j.by != speaker::Match::Same);
    let found =
        places.min_by_key(|j| (j.verdict == Verdict::Absent, missing(j), j.severity, j.verdict.is_fault(), unsure(j), j.verdict, far(j)));
    found.unwrap_or_else(|| judge(context, quotation, alignment::Alignment::default(), &none, without))
}

/// The runs of words of the sources that are quoted.
fn runs(judged: &Judged) -> Vec<Range<usize>> {
    /// Words of the speaker, um, that a quotation may lack within a run.
    const LACKING: usize = 4;
    let mut found: Vec<Range<usize>> = Vec::new();
    for &(_, j) in judged.aligned.pairs.iter().filter(|_| judged.verdict != Verdict::Absent) {
        match found.last_mut() {
            Some(run) if j >= run.end && j - run.end <= LACKING => run.end = j + 1,
            _ => found.push(j..j + 1),
        }
    }
    found
}
