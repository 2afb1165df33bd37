//! What every rule of the check reads, and what it finds.

use super::corpus::Corpus;
use super::draft::Draft;
use super::lexis::Lexis;
use super::rules::{Rule, RuleSet};
use super::types::{Severity, Verdict};
use super::words::Word;
use crate::lexicon::classes as c;
use std::ops::Range;

/// The draft, the sources and the word lists.
pub struct Context<'a> {
    /// The draft.
    pub draft: &'a Draft<'a>,
    /// The sources.
    pub corpus: &'a Corpus,
    /// The word lists.
    pub lexis: &'a Lexis,
}

/// Something that is not as it was said.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What it makes of the quotation.
    pub verdict: Verdict,
    /// How much hangs on it.
    pub severity: Severity,
    /// Its code.
    pub reason: &'static str,
    /// What was done: cut, dropped, inserted or replaced.
    pub op: &'static str,
    /// Words of the quotation.
    pub here: Option<Range<usize>>,
    /// Words of the sources.
    pub there: Option<Range<usize>>,
}

/// What the rules find on the way through a quotation.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// The folding rules used.
    pub rules: RuleSet,
    /// What was folded: the rule, words of the quotation, words of the sources.
    pub folds: Vec<(Rule, Range<usize>, Range<usize>)>,
    /// Whether something is left out, by a sign or at the ends.
    pub trimmed: bool,
}

impl Found {
    /// Notes a folding rule and where it was used.
    pub fn fold(&mut self, rule: Rule, here: Range<usize>, there: Range<usize>) {
        self.rules.add(rule);
        self.folds.push((rule, here, there));
    }

    /// Notes other words.
    pub fn altered(&mut self, severity: Severity, reason: &'static str, op: &'static str, here: Range<usize>, there: Range<usize>) {
        let some = |r: Range<usize>| (!r.is_empty()).then_some(r);
        self.findings.push(Finding { verdict: Verdict::Altered, severity, reason, op, here: some(here), there: some(there) });
    }

    /// Notes a change of sense.
    pub fn distorted(&mut self, severity: Severity, reason: &'static str, there: Range<usize>) {
        let there = (!there.is_empty()).then_some(there);
        self.findings.push(Finding { verdict: Verdict::Distorted, severity, reason, op: "cut", here: None, there });
    }
}

impl Context<'_> {
    /// Words of the sources.
    pub fn there(&self, range: Range<usize>) -> &[Word] {
        &self.corpus.words[range]
    }

    /// Whether the words have a verb that can be finite.
    pub fn clause(&self, words: &[Word]) -> bool {
        words.iter().any(|w| w.has(c::FINITE | c::AUXILIARY | c::MODAL))
            || words.iter().any(|w| w.has(c::VERB | c::REPORTING)) && words.iter().any(|w| w.has(c::SUBJECT))
    }
}
