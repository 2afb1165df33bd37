//! What was cut at the ends of a quotation, or under its ellipses, and whether the sense hung on it.

use super::alignment::Alignment;
use super::context::{Context, Found};
use super::draft::Quotation;
use super::fillers::{filler, without_fillers};
use super::rules::Rule;
use super::types::Severity::{self, Minor, Serious};
use super::words::Word;
use crate::compare::word::{CLAUSE_END, CONTENT, NEGATION, SENTENCE_END};
use crate::lexicon::classes as c;
use crate::report::QuoteKind;
use std::ops::Range;

/// How many words of what was cut after a quotation are read for a condition or a hedge.
const REACH: usize = 16;

/// What stands around a quotation in the draft, as far as it can carry what was cut.
pub struct Carried {
    /// The draft's own words of the sentence, before the quotation.
    before: Vec<Word>,
    /// The draft's own words of the sentence.
    sentence: Vec<Word>,
    /// Of the paragraph and the one before it.
    around: Vec<Word>,
}

impl Carried {
    /// Reads the draft around a quotation.
    pub fn new(context: &Context, quotation: &Quotation) -> Self {
        let (before, after) = context.draft.sentence(quotation);
        let sentence = before.iter().chain(&after).copied().collect();
        Carried { before, sentence, around: context.draft.around(quotation) }
    }

    /// Whether the draft tells the words itself: most of their words of substance.
    fn tells(&self, words: &[Word]) -> bool {
        told(&self.around, words)
    }
}

/// Whether the draft's words tell most of the words of substance.
fn told(draft: &[Word], words: &[Word]) -> bool {
    let content: Vec<u32> = words.iter().filter(|w| w.is(CONTENT)).map(|w| w.word.stem).collect();
    let told = content.iter().filter(|s| draft.iter().any(|w| w.word.stem == **s)).count();
    !content.is_empty() && told * 2 >= content.len()
}

/// The stretch of the sources that a quotation and those beside it cover.
pub struct Covered<'a> {
    /// Ranges of words that other quotations of the draft, near this one, have.
    pub ranges: &'a [Range<usize>],
}

impl Covered<'_> {
    fn has(&self, word: usize) -> bool {
        self.ranges.iter().any(|r| r.contains(&word))
    }
}

/// Reads the ends of a quotation.
pub fn read(context: &Context, quotation: &Quotation, aligned: &Alignment, covered: &Covered, found: &mut Found) {
    let (Some(&(i0, first)), Some(&(i1, last))) = (aligned.pairs.first(), aligned.pairs.last()) else { return };
    let carried = Carried::new(context, quotation);
    // words that a quotation beside this one has are not left out
    let (mut from, mut to) = (context.corpus.sentence(first).start, context.corpus.sentence(last).end);
    let mut joined = false;
    if let Some(at) = (from..first).rev().find(|w| covered.has(*w)).filter(|at| at + 2 >= first) {
        from = at + 1;
        joined = !covered_from(context, covered, at);
    }
    if let Some(at) = (last + 1..to).find(|w| covered.has(*w)).filter(|at| *at <= last + 2) {
        to = at;
        joined |= !covered_to(context, covered, at);
    }
    found.trimmed |= joined;
    if i0 == 0 {
        left(context, quotation, &carried, from..first, found);
    }
    if i1 + 1 == quotation.words.len() {
        right(context, quotation, &carried, last + 1..to, found);
    }
    question(context, quotation, last, to, found);
}

/// Whether the quotations before this one have the sentence from its start.
fn covered_from(context: &Context, covered: &Covered, at: usize) -> bool {
    let sentence = context.corpus.sentence(at);
    without_fillers(context, sentence.start..at).iter().all(|w| covered.has(*w))
}

fn covered_to(context: &Context, covered: &Covered, at: usize) -> bool {
    let sentence = context.corpus.sentence(at);
    without_fillers(context, at..sentence.end).iter().all(|w| covered.has(*w))
}

/// What was cut before the first word.
fn left(context: &Context, quotation: &Quotation, carried: &Carried, cut: Range<usize>, found: &mut Found) {
    let kept = without_starters(context, cut.clone());
    if kept.len() < cut.len() {
        found.fold(Rule::Fillers, 0..0, cut.clone());
    }
    if kept.is_empty() {
        return;
    }
    let words = &context.corpus.words;
    // "I'd call it, well, I'd call it a choice"
    let again =
        kept.len() <= 8 && kept.iter().zip(cut.end..).all(|(a, b)| words.get(b).is_some_and(|b| words[*a].word.form == b.word.form));
    if again {
        found.fold(Rule::Repeats, 0..0, cut);
        return;
    }
    found.trimmed = true;
    let whole = speaks_for_itself(context, quotation);
    let cut = kept[0]..cut.end;
    let text = context.there(cut.clone());
    let before = |phrases: &super::lexis::Phrases| phrases.any(&carried.before) || phrases.any(&carried.sentence);
    if negated(text) {
        if !context.lexis.doubts.any(&carried.sentence) && !carried.sentence.iter().any(|w| w.is(NEGATION)) {
            found.distorted(Serious, "cut-negation", cut);
        }
        return;
    }
    if context.lexis.others_say.any(&text[text.len().saturating_sub(6)..]) {
        if !context.lexis.others_say.any(&carried.sentence) {
            found.distorted(Serious, "cut-attribution", cut);
        }
        return;
    }
    if whole && context.lexis.conditions.any(text) {
        if !context.lexis.carries_condition.any(&carried.sentence) && !carried.tells(text) {
            found.distorted(Serious, "cut-condition", cut);
        }
        return;
    }
    let near = &text[text.len().saturating_sub(6)..];
    if whole && context.lexis.hedges.any(near) {
        if !before(&context.lexis.carries_hedge) && !carried.tells(text) {
            found.distorted(Minor, "cut-hedge", cut);
        }
        return;
    }
    // "As to the bonus:" only says what it is about
    let topic = context.corpus.between(cut.end - 1).contains(':');
    // "At seventeen she's the best I've seen"
    let adjunct = text.first().is_some_and(|w| w.has(c::PREPOSITION)) && !context.clause(text);
    if whole && adjunct && !topic && context.lexis.limits.any(&quotation.words) && !told(&carried.sentence, text) {
        found.distorted(Serious, "cut-limit", cut);
    }
}

/// What was cut after the last word.
fn right(context: &Context, quotation: &Quotation, carried: &Carried, cut: Range<usize>, found: &mut Found) {
    let kept = without_fillers(context, cut.clone());
    if kept.len() < cut.len() {
        found.fold(Rule::Fillers, quotation.words.len()..quotation.words.len(), cut.clone());
    }
    if kept.is_empty() {
        return;
    }
    found.trimmed = true;
    // "I would not": what?
    let open = context.corpus.words[kept[0] - 1];
    if open.is(NEGATION) && !open.is(CLAUSE_END | SENTENCE_END) && context.draft.quote(quotation).kind == QuoteKind::Direct {
        found.distorted(Serious, "cut-after-negation", cut);
        return;
    }
    if !speaks_for_itself(context, quotation) {
        return;
    }
    let text = context.there(cut.clone());
    let first = text.iter().take(REACH).position(|w| w.is(CLAUSE_END | SENTENCE_END)).map_or(text.len().min(REACH), |k| k + 1);
    // "unless every road was closed, and we are not there"
    if context.lexis.conditions.any(&quotation.words) && text[..first].iter().any(|w| w.is(NEGATION)) && !carried.tells(text) {
        found.distorted(Minor, "cut-contrast", cut);
        return;
    }
    // "I did not read it as a warning", "I haven't told my wife the whole of it": what was not done is only what follows
    let narrows = |w: &Word| {
        w.has(c::DETERMINER) || matches!(w.surface(context.corpus.text(cut.start)).as_str(), "as" | "because" | "just" | "until")
    };
    let said = &quotation.words[..quotation.words.len() - 1];
    let scope = said.iter().rposition(|w| w.is(CLAUSE_END)).map_or(0, |at| at + 1);
    let denies = said[scope..].iter().any(|w| w.is(NEGATION));
    if denies
        && !open.is(CLAUSE_END)
        && narrows(&text[0])
        && !told(&carried.sentence, text)
        && context.draft.quote(quotation).kind == QuoteKind::Direct
    {
        found.distorted(Serious, "cut-limit", cut);
        return;
    }
    // "I take full responsibility for the way it was told"
    let bound = !open.is(CLAUSE_END) && text[0].has(c::PREPOSITION);
    if bound
        && context.lexis.sums.any(&quotation.words[quotation.words.len().saturating_sub(2)..])
        && !carried.tells(text)
        && context.draft.quote(quotation).kind == QuoteKind::Direct
    {
        found.distorted(Minor, "cut-limit", cut);
        return;
    }
    if let Some((severity, reason)) = limits_after(context, &cut) {
        let carries = match reason {
            "cut-condition" => context.lexis.carries_condition.any(&carried.sentence),
            "cut-contrast" => context.lexis.carries_turn.any(&carried.sentence),
            _ => false,
        };
        if !carries && !carried.tells(text) {
            found.distorted(severity, reason, cut);
        }
    }
}

/// What in the words after a quotation limits it, or turns it.
fn limits_after(context: &Context, cut: &Range<usize>) -> Option<(Severity, &'static str)> {
    let text = context.there(cut.start..cut.end.min(cut.start + REACH));
    let lexis = context.lexis;
    // a new clause limits itself: ", and in my view …", ", which I'm told …"
    let apart = context.corpus.words[cut.start - 1].is(CLAUSE_END)
        && text.first().is_some_and(|w| w.has(c::RELATIVE) || w.surface(context.corpus.text(cut.start)) == "and");
    let heavy = |words: &[Word]| words.iter().any(|w| w.is(NEGATION)) || lexis.hedges.any(words) || lexis.conditions.any(words);
    // the first clause, and where the next ones start
    let starts: Vec<usize> = (0..text.len()).filter(|k| *k == 0 || text[k - 1].is(CLAUSE_END)).take(3).collect();
    for &k in &starts {
        let rest = &text[k..];
        // ", and …" may only lead on to what limits
        let rest =
            if rest.len() > 1 && k == 0 && lexis.turns.at(&rest[1..]) > 0 && rest[0].has(c::CONJUNCTION) { &rest[1..] } else { rest };
        if lexis.turns.at(rest) > 0 {
            return Some((if heavy(&rest[1..]) { Serious } else { Minor }, "cut-contrast"));
        }
        if lexis.conditions.at(rest) > 0 {
            return Some((Serious, "cut-condition"));
        }
        if lexis.hedges.at(rest) > 0 {
            return Some((if k == 0 { Serious } else { Minor }, "cut-hedge"));
        }
    }
    let first = text.iter().position(|w| w.is(CLAUSE_END)).map_or(text.len(), |k| k + 1);
    if lexis.conditions.any(&text[..first]) {
        return Some((Serious, "cut-condition"));
    }
    (!apart && lexis.hedges.any(&text[..first])).then_some((Minor, "cut-hedge"))
}

/// Whether a negation in the words reaches what follows them.
fn negated(words: &[Word]) -> bool {
    let Some(at) = words.iter().rposition(|w| w.is(NEGATION)) else { return false };
    let after = &words[at..];
    let broken = |w: &Word| w.is(CLAUSE_END | SENTENCE_END) || w.has(c::CONJUNCTION);
    let broken = after.iter().skip(1).any(broken) || after[0].is(CLAUSE_END | SENTENCE_END);
    // "do not forget that", "it does not help that" hold what follows for true
    !broken && after.len() <= 9
}

/// Whether the draft gives the words as a statement of their own rather than woven into its own sentence.
fn speaks_for_itself(context: &Context, quotation: &Quotation) -> bool {
    context.draft.quote(quotation).kind == QuoteKind::Direct || quotation.words.len() >= 4 && context.clause(&quotation.words)
}

/// The words without fillers, and without what may go at the start of a sentence.
fn without_starters(context: &Context, cut: Range<usize>) -> Vec<usize> {
    let mut at = cut.start;
    while at < cut.end {
        let n = match filler(context, at..cut.end) {
            0 => context.lexis.starters.at(context.there(at..cut.end)),
            n => n,
        };
        if n == 0 {
            break;
        }
        at += n;
    }
    without_fillers(context, at..cut.end)
}

/// What an ellipsis leaves out: the rest of the sentence before it, and the start of the one after it.
pub fn elided(context: &Context, quotation: &Quotation, rest: Range<usize>, start: Range<usize>, found: &mut Found) {
    let text = context.there(start.clone());
    if negated(text) {
        found.distorted(Serious, "cut-negation", start.clone());
    } else if context.lexis.others_say.any(&text[text.len().saturating_sub(6)..]) {
        found.distorted(Serious, "cut-attribution", start.clone());
    } else if context.lexis.conditions.any(text) {
        found.distorted(Serious, "cut-condition", start.clone());
    } else if context.lexis.hedges.any(&text[text.len().saturating_sub(6)..]) {
        found.distorted(Minor, "cut-hedge", start.clone());
    }
    if rest != start {
        if let Some((severity, reason)) = limits_after(context, &rest) {
            found.distorted(severity, reason, rest);
        }
    } else if context.lexis.hedges.at(text) > 0 {
        // "no reason … to look"
        let severity = if context.lexis.limits.any(&quotation.words) { Serious } else { Minor };
        found.distorted(severity, "cut-hedge", rest);
    } else if context.lexis.turns.at(text) > 0 {
        found.distorted(Minor, "cut-contrast", rest);
    }
}

/// A question that the draft gives as a statement.
fn question(context: &Context, quotation: &Quotation, last: usize, end: usize, found: &mut Found) {
    let asked = last + 1 == end && context.corpus.between(last).trim_start_matches(|c: char| "”’\"'".contains(c)).starts_with('?');
    let said = quotation.words.last().map_or(quotation.span.start, |w| w.word.span.end);
    let tail = context.draft.text.get(said as usize..quotation.span.end as usize).unwrap_or("");
    let asks = tail.contains('?') || context.draft.text.get(quotation.span.end as usize..).is_some_and(|t| t.starts_with('?'));
    if asked && !asks && context.draft.quote(quotation).kind == QuoteKind::Direct && context.clause(&quotation.words) {
        found.distorted(Serious, "question", last..last + 1);
    }
}
