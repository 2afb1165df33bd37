//! How one wording differs from another: nothing, what newsrooms allow, words cut, or words altered.

use super::align::{align, Region};
use super::words::{Interner, Word, AFTER_GAP, BRACKETED, CLAUSE_END, HEDGE, NEGATION, NUMBER, SENTENCE_END};
use crate::text::Span;

/// How a wording stands to the reference, the worst of its differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wording {
    /// Word for word.
    Identical,
    /// Spelling, figures, capitals, stops, brackets.
    Edited,
    /// Words cut.
    Truncated,
    /// A word dropped, put in or replaced.
    Altered,
}

/// A stretch where the words differ.
#[derive(Clone, Debug)]
pub struct Change {
    /// cut, spelling, drop, insert or replace.
    pub op: &'static str,
    /// The words here.
    pub here: Option<Span>,
    /// The words of the reference.
    pub there: Option<Span>,
    /// What the change touches: negation, hedge, number or words.
    pub what: &'static str,
}

/// A wording and its article's text.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The words.
    pub words: &'a [Word],
    /// The text they stand in.
    pub text: &'a str,
}

/// The longest run of words beyond the end of the reference that counts as put in.
const BEYOND: usize = 12;
/// Fewer words than this left out without a mark are dropped words, not a cut.
const CUT: usize = 6;

/// Compares a wording with the reference. `strict`: words beyond the ends of the reference are put in, not a fuller quotation.
pub fn compare(here: Side, there: Side, strict: bool, interner: &Interner) -> (Wording, Vec<Change>) {
    let aligned = align(here.words, there.words);
    let mut wording = surface(here, there, &aligned.same);
    let mut changes = Vec::new();
    let mut regions = Vec::with_capacity(aligned.regions.len() + 1);
    for region in &aligned.regions {
        regions.extend(cut_edges(region, here.words.len(), there.words.len()));
    }
    for region in &regions {
        let (how, op) = judge(region, here.words, there.words, strict, interner);
        if op.is_empty() {
            continue;
        }
        wording = wording.max(how);
        let touched = here.words[region.here.clone()].iter().chain(&there.words[region.there.clone()]);
        let all = touched.fold(0, |flags, w| flags | w.flags);
        let what = match () {
            _ if how != Wording::Altered => "words",
            _ if all & NEGATION != 0 => "negation",
            _ if all & NUMBER != 0 => "number",
            _ if all & HEDGE != 0 => "hedge",
            _ => "words",
        };
        changes.push(Change { op, here: place(here.words, &region.here), there: place(there.words, &region.there), what });
    }
    (wording, changes)
}

/// At an end, words here stand for as many there; what lies beyond them was cut.
fn cut_edges(region: &Region, n: usize, m: usize) -> Vec<Region> {
    let (a, b) = (region.here.clone(), region.there.clone());
    let most = a.len() + 1;
    let edge = (a.start == 0 && b.start == 0) != (a.end == n && b.end == m);
    if !edge || a.is_empty() || b.len() <= most {
        return vec![region.clone()];
    }
    if a.start == 0 {
        let at = b.end - most;
        vec![Region { here: 0..0, there: b.start..at }, Region { here: a, there: at..b.end }]
    } else {
        let at = b.start + most;
        vec![Region { here: a, there: b.start..at }, Region { here: n..n, there: at..b.end }]
    }
}

/// Where a run of words stands.
fn place(words: &[Word], run: &std::ops::Range<usize>) -> Option<Span> {
    let words = &words[run.clone()];
    let start = words.iter().map(|w| w.span.start).min()?;
    let end = words.iter().map(|w| w.span.end).max()?;
    Some(Span::new(start, end))
}

fn judge(region: &Region, here: &[Word], there: &[Word], strict: bool, interner: &Interner) -> (Wording, &'static str) {
    use Wording::{Altered, Edited, Identical, Truncated};
    let (a, b) = (&here[region.here.clone()], &there[region.there.clone()]);
    let first = region.here.start == 0;
    let last = region.here.end == here.len();
    let gap = |i: usize| here.get(i).is_some_and(|w| w.is(AFTER_GAP));
    if a.is_empty() {
        if first || last {
            return (Truncated, "cut");
        }
        if b.iter().all(|w| matches!(interner.string(w.form), "um" | "er" | "erm" | "uh")) {
            return (Edited, "spelling");
        }
        if b.iter().all(|w| w.is(BRACKETED)) {
            return (Edited, "spelling");
        }
        // a negation that governs what is kept must not go, whatever mark stands for it
        let governs = b.iter().rposition(|w| w.is(NEGATION)).is_some_and(|at| b[at..].iter().all(|w| !w.is(SENTENCE_END)));
        if governs {
            return (Altered, "drop");
        }
        if gap(region.here.end) {
            return (Truncated, "cut");
        }
        let before = &there[region.there.start.saturating_sub(1)..region.there.start];
        let closed = |w: &Word, flag: u16| w.is(flag);
        let sentence = before.iter().chain(&b[..b.len() - 1]).any(|w| closed(w, SENTENCE_END));
        let joined = here[region.here.start - 1].is(SENTENCE_END);
        if sentence {
            return if joined && b.last().is_some_and(|w| closed(w, SENTENCE_END)) { (Truncated, "cut") } else { (Altered, "drop") };
        }
        let clause = before.iter().all(|w| closed(w, CLAUSE_END)) && b.last().is_some_and(|w| closed(w, CLAUSE_END));
        return if b.len() >= CUT || (clause && b.len() >= 3) { (Truncated, "cut") } else { (Altered, "drop") };
    }
    if a.iter().all(|w| w.is(BRACKETED)) {
        return if b.iter().any(|w| w.is(NEGATION)) && !a.iter().any(|w| w.is(NEGATION)) {
            (Altered, "replace")
        } else {
            (Edited, "spelling")
        };
    }
    if b.is_empty() {
        // the words stand elsewhere in the reference: their order was changed
        let moved = a.len() >= 3 && a.iter().filter(|w| there.iter().any(|t| t.form == w.form)).count() * 5 >= a.len() * 4;
        if moved {
            return (Altered, "insert");
        }
        let beyond = (first && region.there.start == 0) || (last && region.there.end == there.len());
        return if beyond && !(strict && a.len() <= BEYOND) { (Identical, "") } else { (Altered, "insert") };
    }
    let glued = |words: &[Word]| words.iter().map(|w| interner.string(w.form)).collect::<String>();
    if glued(a) == glued(b) {
        return (Edited, "spelling");
    }
    if b.iter().all(|w| w.is(BRACKETED)) && !a.iter().chain(b).any(|w| w.is(NEGATION)) {
        return (Edited, "spelling");
    }
    // what is in brackets stands for what was there: "[the council] won't" for "they won't"
    let open: Vec<Word> = a.iter().filter(|w| !w.is(BRACKETED)).copied().collect();
    if open.len() < a.len() && !b.iter().any(|w| w.is(NEGATION)) && open.len() <= 1 {
        return (Edited, "spelling");
    }
    (Altered, "replace")
}

/// Identical, or edited where the same words differ in spelling, capitals or the stops between them.
fn surface(here: Side, there: Side, same: &[(usize, usize)]) -> Wording {
    let plain = |side: &Side, i: usize| {
        let span = side.words[i].span;
        side.text.get(span.range()).unwrap_or("").replace('’', "'")
    };
    // what stands between two words, marks and spaces aside; nothing where a quotation is taken up again after its cue
    let between = |side: &Side, i: usize| -> Option<String> {
        let gap = side.text.get(side.words[i].span.end as usize..side.words.get(i + 1)?.span.start as usize)?;
        let stop = |c: &char| !c.is_whitespace() && !matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»');
        (gap.len() <= 12).then(|| gap.chars().filter(stop).collect())
    };
    for (k, &(i, j)) in same.iter().enumerate() {
        let (a, b) = (plain(&here, i), plain(&there, j));
        // the first word takes the capital that its place asks for
        let opens = i == 0 || j == 0 || here.words[i - 1].is(SENTENCE_END) || there.words[j - 1].is(SENTENCE_END);
        if a != b && !(opens && a.to_lowercase() == b.to_lowercase()) {
            return Wording::Edited;
        }
        // the stop before a closing mark belongs to the house
        let next = same.get(k + 1).is_some_and(|n| *n == (i + 1, j + 1));
        if next && matches!((between(&here, i), between(&there, j)), (Some(a), Some(b)) if a != b) {
            return Wording::Edited;
        }
    }
    Wording::Identical
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::words::words;

    fn relation(a: &str, b: &str) -> Wording {
        let mut interner = Interner::default();
        let x = words(a, &crate::tokens::scan(a).tokens, &mut interner);
        let y = words(b, &crate::tokens::scan(b).tokens, &mut interner);
        compare(Side { words: &x, text: a }, Side { words: &y, text: b }, false, &interner).0
    }

    #[test]
    fn knows_what_newsrooms_allow() {
        for (a, b) in [
            ("the labor of 25 people", "the labour of twenty-five people"),
            ("on May 3 we met", "on 3 May we met"),
            ("on the 3rd of May we met", "on May 3 we met"),
            ("it cost 3 percent more", "it cost three per cent more"),
            ("we paid £2m for it", "we paid £2 million for it"),
            ("they [the council] knew of it", "they knew of it"),
            ("[the council] knew of it all along", "they knew of it all along"),
            ("we cannot organize it", "we can't organise it"),
            ("the health-care bill is, well, dead", "the healthcare bill is well dead"),
            ("at 5pm the town hall closes", "at 5 p.m. the Town Hall closes"),
        ] {
            assert_eq!(relation(a, b), Wording::Edited, "{a} | {b}");
        }
    }

    #[test]
    fn knows_a_cut() {
        for (a, b) in [
            ("close the school", "We will close the school in June."),
            ("We lost the vote … and we will ask again.", "We lost the vote by a handful of ballots and we will ask again."),
            ("We lost the vote. We will ask again.", "We lost the vote. Nobody could have seen that. We will ask again."),
        ] {
            assert_eq!(relation(a, b), Wording::Truncated, "{a} | {b}");
        }
    }

    #[test]
    fn knows_altered_words() {
        for (a, b) in [
            ("we will close the school", "we will not close the school"),
            ("we will … close the school", "we will certainly not close the school"),
            ("it cost 4 million", "it cost three million"),
            ("the plan was a mistake", "the plan is a mistake"),
            ("it is probably safe and cheap", "it is cheap and probably safe"),
            ("the bridge is safe", "the bridge is probably safe"),
            ("We lost the vote we will ask again.", "We lost the vote. Nobody could have seen that. We will ask again."),
        ] {
            assert_eq!(relation(a, b), Wording::Altered, "{a} | {b}");
        }
    }

    #[test]
    fn leaves_house_style_alone() {
        assert_eq!(relation("“We’re closing,”", "\"we're closing.\""), Wording::Identical);
    }
}
