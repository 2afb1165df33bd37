//! Words that a quotation leaves out: what may go, and what must not: a negation, a condition, the other side of a "but".

use super::align::Region;
use super::change::{touched, Op, Side, Verdict, What, Wording};
use super::word::{Word, AFTER_GAP, BRACKETED, CLAUSE_END, CONDITION, CONTENT, HEDGE, LOOSE, NEGATION, SAYING, SENTENCE_END, TURN};

/// Fewer words than this left out without a mark are dropped words, not a cut.
const CUT: usize = 6;
/// How many words of the end of a cut tell what governs the words after it.
const GOVERNS: usize = 8;
/// The longest opening that puts what follows in doubt: "as far as we know".
const OPENING: usize = 7;
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
        // an ellipsis tells that something went
        let told = !edge && here.words[region.here.start].is(AFTER_GAP);
        return match (told, edge) {
            (true, _) => Verdict::new(Wording::Truncated, Op::Cut),
            (_, true) => Verdict::new(Wording::Restyled, Op::Spelling),
            _ => Verdict::new(Wording::Edited, Op::Spelling),
        };
    }
    if region.here.start == 0 {
        return front(here, there, b);
    }
    if region.here.end == here.words.len() {
        return back(here, there, region, b);
    }
    inside(here, there, region, b)
}

/// A stretch that was cut can often be told in two ways: "offer. It was a good" or "It was a good offer." The one that the mark or the
/// sentences bear out is meant.
pub fn slide(region: &Region, here: &[Word], there: &[Word]) -> Region {
    let (at, cut) = (region.here.start, region.there.clone());
    if !region.here.is_empty() || cut.is_empty() || at == 0 || at >= here.len() {
        return region.clone();
    }
    let moved = |by: usize| Region { here: at - by..at - by, there: cut.start - by..cut.end - by };
    let later = |by: usize| Region { here: at + by..at + by, there: cut.start + by..cut.end + by };
    let form = |i: usize| there[i].form;
    let back = (0..at.min(cut.start).min(cut.len()))
        .take_while(|k| form(cut.start - 1 - k) == form(cut.end - 1 - k) && here[at - 1 - k].form == form(cut.start - 1 - k))
        .count();
    let on = (0..(here.len() - at).min(there.len() - cut.end).min(cut.len()))
        .take_while(|k| form(cut.start + k) == form(cut.end + k) && here[at + k].form == form(cut.end + k))
        .count();
    let ways = (0..=back).map(moved).chain((1..=on).map(later)).filter(|r| r.here.start > 0 && r.here.start < here.len());
    let fits = |r: &Region| {
        let gap = here[r.here.start].is(AFTER_GAP);
        let whole = there[r.there.start - 1].is(SENTENCE_END) && there[r.there.end - 1].is(SENTENCE_END);
        let loose = there[r.there.clone()].iter().all(|w| w.is(LOOSE));
        (gap, loose, whole)
    };
    ways.max_by_key(|r| (fits(r), std::cmp::Reverse(r.here.start.abs_diff(at)))).unwrap_or_else(|| region.clone())
}

/// The words of the last sentence: they belong to what follows them.
fn attached_right(words: &[Word]) -> &[Word] {
    &words[words.iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1)..]
}

/// The words up to the first end of a sentence: they belong to what stands before them.
fn attached_left(words: &[Word]) -> &[Word] {
    &words[..words.iter().position(|w| w.is(SENTENCE_END)).map_or(words.len(), |at| at + 1)]
}

/// Whether the words open with what limits others: "as far as we know".
fn limited(side: Side, words: &[Word]) -> bool {
    words.windows(2).take(3).any(|w| is(side, &w[0], "far") && is(side, &w[1], "as"))
}

/// Whether a word is printed so, in any case.
fn is(side: Side, word: &Word, form: &str) -> bool {
    side.text.get(word.span.range()).is_some_and(|s| s.eq_ignore_ascii_case(form))
}

/// Cut before the first word here.
fn front(here: Side, there: Side, b: &[Word]) -> Option<Verdict> {
    let cut = Verdict::new(Wording::Truncated, Op::Cut);
    let clause = attached_right(b);
    if !here.sentence || clause.is_empty() {
        return cut;
    }
    // "If Lisbon wants it, we are ready to talk": the condition opens the sentence
    if here.whole && clause.iter().take(3).any(|w| w.is(CONDITION)) {
        return Verdict::altered(Op::Cut, What::Condition);
    }
    // "So far as we can measure, no radiation has left": the doubt that opens the sentence
    let doubt = clause.iter().any(|w| w.is(HEDGE)) || limited(there, clause);
    if here.whole && clause.len() <= OPENING && doubt && !clause.iter().any(|w| w.is(TURN)) {
        return Verdict::altered(Op::Cut, What::Hedge);
    }
    // a headline leaves out articles too
    let bare = clause.len() - clause.iter().rev().take_while(|w| ["the", "a", "an"].iter().any(|a| is(there, w, a))).count();
    let clause = if here.whole { clause } else { &clause[..bare] };
    // "I can't tell you that", "I don't think": what governs the words here is gone
    let tail = &clause[clause.len().saturating_sub(GOVERNS)..];
    let open = tail.last().is_some_and(|w| !w.is(CLAUSE_END));
    let says = tail.last().is_some_and(|w| w.is(SAYING));
    // "No radiation has left": the word that denied it all
    if open && tail.last().is_some_and(|w| w.is(NEGATION)) {
        return Verdict::altered(Op::Drop, What::Negation);
    }
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
    let doubt = rest.len() <= AFTERTHOUGHT && rest.iter().any(|w| w.is(HEDGE | SAYING)) || limited(there, rest);
    if doubt {
        return Verdict::slight(Wording::Truncated, Op::Cut, What::Hedge);
    }
    cut
}

/// Whether a negation is one of a clause that went whole: "where I'd put it, [and he didn't believe me,] so I put it there".
fn whole_clause(before: &[Word], b: &[Word], negation: usize) -> bool {
    let after = &b[negation + 1..];
    negation > 0
        && before.iter().all(|w| w.is(CLAUSE_END))
        && b[b.len() - 1].is(CLAUSE_END)
        && after.iter().any(|w| w.is(CONTENT))
        && after[..after.len() - 1].iter().all(|w| !w.is(CLAUSE_END))
}

/// Cut between two words here.
fn inside(here: Side, there: Side, region: &Region, b: &[Word]) -> Option<Verdict> {
    let at = region.here.start;
    let before = &there.words[region.there.start.saturating_sub(1)..region.there.start];
    let marked = here.words[at].is(AFTER_GAP) || here.resumes(at);
    // a negation that governs what is kept must not go, whatever mark stands for it
    let open = |at: usize| b[at..].iter().all(|w| !w.is(SENTENCE_END)) && !(marked && whole_clause(before, b, at));
    if b.iter().rposition(|w| w.is(NEGATION)).is_some_and(open) {
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
