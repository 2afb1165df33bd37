//! The verdict on one quotation over one place of the sources.

use super::alignment::Alignment;
use super::brackets;
use super::context::{Context, Finding, Found};
use super::draft::Quotation;
use super::edges::{self, Covered};
use super::regions;
use super::rules::RuleSet;
use super::speaker::{compare_at, Match};
use super::types::Severity::{self, Minor, Serious};
use super::types::Verdict;
use super::words::Word;
use crate::compare::word::CONTENT;
use crate::lexicon::classes as c;
use crate::report::QuoteKind;

/// What a quotation is to a place of the sources.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// How much hangs on it.
    pub severity: Severity,
    /// What was found on the way.
    pub found: Found,
    /// Which words stand where.
    pub aligned: Alignment,
    /// Whether the source gives the words to the speaker of the draft.
    pub by: Match,
    /// Who says it in the source.
    pub said_by: Option<String>,
}

/// A smaller share of the words is no quotation of the place.
const LEAST: f64 = 0.5;

/// Judges a quotation over a place.
pub fn judge(context: &Context, quotation: &Quotation, aligned: Alignment, covered: &Covered, without: RuleSet) -> Judged {
    let mut found = Found::default();
    let words = &quotation.words;
    let share = aligned.share(words);
    let Some(first) = aligned.first().filter(|_| likely(quotation, &aligned, share)) else {
        let (by, said_by) = (Match::Unknown, None);
        return Judged { verdict: Verdict::Absent, severity: Serious, found, aligned, by, said_by };
    };
    regions::read(context, quotation, &aligned, &mut found);
    brackets::read(context, quotation, &aligned, &mut found);
    edges::read(context, quotation, &aligned, covered, &mut found);
    let (by, said_by) = compare_at(context.draft, quotation, context.corpus, first, own_words(context, first));
    let add = |found: &mut Found, verdict, severity, reason| {
        found.findings.push(Finding { verdict, severity, reason, op: "", here: None, there: None });
    };
    if by == Match::Other {
        add(&mut found, Verdict::OtherSpeaker, Serious, "other-speaker");
    }
    if let Some(severity) = other_question(context, quotation, first) {
        add(&mut found, Verdict::Distorted, severity, "other-question");
    }
    if made_direct(context, quotation, first) {
        add(&mut found, Verdict::Altered, Minor, "made-direct");
    }
    if found.rules.meets(without) {
        add(&mut found, Verdict::Altered, Minor, "rule-off");
    }
    found.findings.sort_by_key(|f| std::cmp::Reverse((f.severity, f.verdict)));
    let (verdict, severity) = match found.findings.first() {
        Some(worst) => (worst.verdict, worst.severity),
        None if found.trimmed => (Verdict::Trimmed, Severity::None),
        None if !found.rules.is_empty() => (Verdict::Folded, Severity::None),
        None => (Verdict::Verbatim, Severity::None),
    };
    Judged { verdict, severity, found, aligned, by, said_by }
}

/// Whether the place has enough of the quotation to be its source.
fn likely(quotation: &Quotation, aligned: &Alignment, share: f64) -> bool {
    let n = quotation.words.len();
    let matched = aligned.pairs.len();
    let (first, last) = (aligned.pairs.iter().map(|p| p.1).min().unwrap_or(0), aligned.pairs.iter().map(|p| p.1).max().unwrap_or(0));
    let ends = aligned.pairs.first().is_some_and(|p| p.0 == 0) && aligned.pairs.last().is_some_and(|p| p.0 + 1 == n);
    let compact = last - first < n + n / 2 + 4;
    match n {
        0 => false,
        1 | 2 => matched == n || n == 2 && matched == 1 && !quotation.masked.is_empty(),
        3 | 4 => share >= LEAST && aligned.run() >= 2 && matched * 2 >= n,
        _ => share >= LEAST && aligned.run() >= 3 || share >= 0.75 || compact && matched * 10 >= n * if ends { 6 } else { 7 },
    }
}

/// "I said, …": the speaker's own words, told again.
fn own_words(context: &Context, at: usize) -> bool {
    let corpus = context.corpus;
    let quote = corpus.settings[at].quote;
    let start = (at.saturating_sub(200)..at).rev().take_while(|w| corpus.settings[*w].quote == quote).last().unwrap_or(at);
    let before = start.saturating_sub(6)..start;
    context.lexis.own_words.any(context.there(before))
}

/// A short answer that the draft gives to another question than it was given to.
fn other_question(context: &Context, quotation: &Quotation, first: usize) -> Option<Severity> {
    const SHORT: usize = 5;
    let content = |words: &[Word]| words.iter().filter(|w| w.is(CONTENT)).map(|w| w.word.stem).collect::<Vec<u32>>();
    if quotation.words.len() > SHORT || content(&quotation.words).len() > 2 {
        return None;
    }
    let corpus = context.corpus;
    let turn = corpus.turn(first, 40);
    // an answer stands near the start of its turn
    let question = turn.start.checked_sub(1).filter(|q| corpus.settings[*q].file == corpus.settings[first].file)?;
    let asked = corpus.turn(question, 80);
    let (before, after) = context.draft.sentence(quotation);
    let told: Vec<Word> = before.iter().chain(&after).copied().collect();
    let asks =
        told.iter().position(|w| matches!(w.word.span.of(&context.draft.text), "asked" | "Asked" | "pressed" | "Pressed" | "question"))?;
    let mine = content(&told[asks + 1..]);
    let names = |w: &Word| w.word.span.of(&context.draft.text).starts_with(char::is_uppercase);
    let mine: Vec<u32> =
        told[asks + 1..].iter().filter(|w| !names(w) && !w.has(c::REPORTING)).map(|w| w.word.stem).filter(|s| mine.contains(s)).collect();
    let theirs: Vec<u32> = content(context.there(asked.start..turn.end));
    if mine.is_empty() || mine.iter().any(|s| theirs.contains(s)) {
        return None;
    }
    // somebody else asked that
    let elsewhere = corpus.words.iter().enumerate().any(|(i, w)| !(asked.start..turn.end).contains(&i) && mine.contains(&w.word.stem));
    Some(if elsewhere { Serious } else { Minor })
}

/// Reported speech of the source, given as speech: "The chair said that the bridge was shut."
fn made_direct(context: &Context, quotation: &Quotation, first: usize) -> bool {
    let corpus = context.corpus;
    let setting = corpus.settings[first];
    let direct = context.draft.quote(quotation).kind == QuoteKind::Direct && quotation.words.len() > 3;
    let spoken = setting.quote != super::corpus::NONE || corpus.turns[setting.turn as usize].is_some();
    if !direct || spoken {
        return false;
    }
    let sentence = corpus.sentence(first);
    let lead = context.there(sentence.start..first);
    lead.iter().rev().take(4).any(|w| w.has(c::REPORTING)) && !lead.is_empty()
}
