//! Words that a quotation leaves out: what may go, and what must not: a negation, a condition, the other side of a "but".

use super::align::Region;
use super::relation::{touched, Op, Side, Verdict, What, Wording};
use super::words::{Word, AFTER_GAP, BRACKETED, CLAUSE_END, CONDITION, HEDGE, LOOSE, NEGATION, SAYING, SENTENCE_END, TURN};

/// Fewer words than this left out without a mark are dropped words, not a cut.
const CUT: usize = 6;
/// How many words of the end of a cut tell what governs the words after it.
const GOVERNS: usize = 8;
/// The longest afterthought that takes back what it follows: "that we know of".
const AFTERTHOUGHT: usize = 5;

/// Words of the reference that are not here.
pub fn judge(here: Side, there: Side, region: &Region) -> Option<Verdict> {
    let b = &there.words[region.there.clone()];
    if b.is_empty() {
        return None;
    }
    let edge = region.here.start == 0 || region.here.end == here.words.len();
    if b.iter().all(|w| w.is(BRACKETED | LOOSE)) {
        return Verdict::new(if edge { Wording::Restyled } else { Wording::Edited }, Op::Spelling);
    }
    if region.here.start == 0 {
        return front(here, b);
    }
    if region.here.end == here.words.len() {
        return back(here, there, region, b);
    }
    inside(here, there, region, b)
}

/// The words of the last sentence: they belong to what follows them.
fn attached_right(words: &[Word]) -> &[Word] {
    &words[words.iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1)..]
}

/// The words up to the first end of a sentence: they belong to what stands before them.
fn attached_left(words: &[Word]) -> &[Word] {
    &words[..words.iter().position(|w| w.is(SENTENCE_END)).map_or(words.len(), |at| at + 1)]
}

/// Cut before the first word here.
fn front(here: Side, b: &[Word]) -> Option<Verdict> {
    let cut = Verdict::new(Wording::Truncated, Op::Cut);
    let clause = attached_right(b);
    if !here.sentence || clause.is_empty() {
        return cut;
    }
    // "If Lisbon wants it, we are ready to talk": the condition opens the sentence
    if here.whole && clause.iter().take(3).any(|w| w.is(CONDITION)) {
        return Verdict::altered(Op::Cut, What::Condition);
    }
    // "I can't tell you that", "I don't think": what governs the words here is gone
    let tail = &clause[clause.len().saturating_sub(GOVERNS)..];
    let open = tail.last().is_some_and(|w| !w.is(CLAUSE_END));
    let says = tail.last().is_some_and(|w| w.is(SAYING));
    if open && says && tail.iter().any(|w| w.is(NEGATION)) {
        return Verdict::altered(Op::Cut, What::Negation);
    }
    cut
}

/// Cut after the last word here.
fn back(here: Side, there: Side, region: &Region, b: &[Word]) -> Option<Verdict> {
    let cut = Verdict::new(Wording::Truncated, Op::Cut);
    let ended = region.there.start == 0 || there.words[region.there.start - 1].is(SENTENCE_END);
    if !here.whole || ended {
        return cut;
    }
    let rest = attached_left(b);
    match rest.iter().take(2).position(|w| w.is(CONDITION)) {
        Some(0) => return Verdict::altered(Op::Cut, What::Condition),
        // "but only if"; "even if" takes nothing back
        Some(_) if rest[0].is(TURN | HEDGE) || rest[0].is(CLAUSE_END) => return Verdict::altered(Op::Cut, What::Condition),
        _ => {}
    }
    let doubt = rest.len() <= AFTERTHOUGHT && rest.iter().any(|w| w.is(HEDGE | SAYING));
    if doubt {
        return Verdict::slight(Wording::Truncated, Op::Cut, What::Hedge);
    }
    cut
}

/// Cut between two words here.
fn inside(here: Side, there: Side, region: &Region, b: &[Word]) -> Option<Verdict> {
    let at = region.here.start;
    let before = &there.words[region.there.start.saturating_sub(1)..region.there.start];
    let marked = here.words[at].is(AFTER_GAP) || here.resumes(at);
    // a negation that governs what is kept must not go, whatever mark stands for it
    if b.iter().rposition(|w| w.is(NEGATION)).is_some_and(|at| b[at..].iter().all(|w| !w.is(SENTENCE_END))) {
        return Verdict::altered(Op::Drop, What::Negation);
    }
    let ended = before.iter().all(|w| w.is(SENTENCE_END));
    let (left, right) = (if ended { &[][..] } else { attached_left(b) }, attached_right(b));
    if marked {
        if left.iter().chain(right).any(|w| w.is(CONDITION)) {
            return Verdict::altered(Op::Drop, What::Condition);
        }
        if left.iter().any(|w| w.is(TURN)) {
            return Verdict::altered(Op::Drop, What::Contrast);
        }
        if b.len() <= CUT && left.iter().chain(right).any(|w| w.is(HEDGE)) {
            return Verdict::altered(Op::Drop, What::Hedge);
        }
        return Verdict::new(Wording::Truncated, Op::Cut);
    }
    if ended && b.last().is_some_and(|w| w.is(SENTENCE_END)) || before.iter().chain(b).any(|w| w.is(SENTENCE_END)) {
        return Verdict::altered(Op::Drop, What::Sentence);
    }
    Verdict::altered(Op::Drop, touched(&[], b))
}
