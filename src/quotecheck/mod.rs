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
    let mut interner = Interner::default();
    let corpus = Corpus::new(sources, &mut interner);
    let mut read = Draft::new(draft, &mut interner);
    read.unmask(&corpus);
    let lexis = Lexis::new(&mut interner);
    let index = Index::new(&corpus.words);
    let context = Context { draft: &read, corpus: &corpus, lexis: &lexis };
    let aligner = Aligner { corpus: &corpus, index: &index };
    // first each by itself; then, where all stand, what the ones beside it leave out
    let mut judged: Vec<Judged> = Vec::new();
    for quotation in &read.quotations {
        let near = judged.last().and_then(|j| j.aligned.pairs.last().map(|p| p.1));
        judged.push(best(&context, &aligner, quotation, near, options.without));
    }
    let places: Vec<Range<usize>> = judged.iter().map(|j| span(j).unwrap_or(0..0)).collect();
    for (i, quotation) in read.quotations.iter().enumerate() {
        let near = |k: &usize| *k != i && read.quotations[*k].paragraph.abs_diff(quotation.paragraph) <= 1;
        let ranges: Vec<Range<usize>> =
            (i.saturating_sub(4)..(i + 5).min(judged.len())).filter(near).map(|k| places[k].clone()).filter(|r| !r.is_empty()).collect();
        if judged[i].verdict != Verdict::Absent && !ranges.is_empty() {
            let aligned = judged[i].aligned.clone();
            judged[i] = judge(&context, quotation, aligned, &Covered { ranges: &ranges }, options.without);
        }
    }
    result::report(draft, sources, &context, &aligner, judged, options)
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

/// From the first word of the sources that is quoted to the last, where they stand in order.
fn span(judged: &Judged) -> Option<Range<usize>> {
    let (first, last) = (judged.aligned.pairs.first()?.1, judged.aligned.pairs.last()?.1);
    (judged.verdict != Verdict::Absent && first <= last && last - first < 600).then_some(first..last + 1)
}
