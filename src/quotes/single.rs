//! Single marks, told apart from apostrophes ([`super::apostrophes`]), and paired.

use super::apostrophes::{sort, Single};
use super::Found;
use crate::document::Document;
use crate::tokens::Kind;
use std::ops::Range;

/// Single marks inside single marks: no deeper than this.
const DEEPEST: usize = 4;
/// So many tokens between single marks, and one of them was an apostrophe, or has lost its partner.
const LONGEST: usize = 400;
/// The same where other single marks pair between them.
const LONGEST_AROUND: usize = 150;

/// An opening mark that waits for its partner.
struct Waiting {
    at: usize,
    /// Whether others have paired since.
    around: bool,
}

/// Pairs the single marks of a paragraph, given by their tokens, and adds them to the pairs of double ones, none crossing another.
/// `strays` gets those that stand too far apart to be a pair.
pub(super) fn pair(
    doc: &Document,
    paragraph: &Range<usize>,
    marks: &[usize],
    resumes: &dyn Fn() -> bool,
    found: &mut Vec<Found>,
    strays: &mut Vec<usize>,
) {
    let sorts = marks.iter().map(|at| (*at, sort(doc, *at, paragraph)));
    let singles: Vec<(usize, Single)> = sorts.filter(|(_, s)| *s != Single::Apostrophe).collect();
    if singles.is_empty() {
        return;
    }
    let inside = enclosing(found, &singles);
    let next = followers(&singles, &inside, found.len());
    // The open single marks of each double pair, the innermost last (the last slot: outside all).
    let mut pending: Vec<Vec<Waiting>> = (0..=found.len()).map(|_| Vec::new()).collect();
    let outside = found.len();
    let mut pairs = Vec::new();
    for (i, &(at, sort)) in singles.iter().enumerate() {
        let slot = &mut pending[inside[i]];
        match (sort, next[i]) {
            // 'Til Death'; not: 'em, where nothing closes
            (Single::Elided, Next { sort: Some(Single::Close), .. }) if slot.is_empty() => slot.push(Waiting { at, around: false }),
            (Single::Elided, _) => {}
            (Single::Open, _) => {
                if slot.len() == DEEPEST {
                    slot.remove(0);
                }
                slot.push(Waiting { at, around: false });
            }
            // A closing mark still to come before anything opens again: this one is the apostrophe of a plural.
            (Single::Plural, Next { sort: Some(Single::Close | Single::Either | Single::Plural), .. }) => {}
            (Single::Either, Next { closes: true, .. }) => {}
            _ => {
                let Some(open) = slot.pop().filter(|open| at > open.at + 1) else { continue };
                if at - open.at > if open.around { LONGEST_AROUND } else { LONGEST } {
                    strays.extend([open.at, at]);
                    continue;
                }
                slot.iter_mut().for_each(|outer| outer.around = true);
                pairs.push(Found { open: open.at, close: at, single: true, closed: true });
            }
        }
    }
    // One that nothing closes may run on from where a quotation can start.
    let alone = pending[outside].len() == 1;
    let left = pending[outside].first().map(|open| open.at).filter(|open| {
        let curly = doc.word(*open) == "‘";
        let colon = *open > paragraph.start && doc.tokens[*open - 1].kind == Kind::Colon;
        *open == paragraph.start && curly || (*open == paragraph.start || alone) && resumes() || alone && colon
    });
    if let Some(open) = left {
        pairs.push(Found { open, close: paragraph.end, single: true, closed: false });
    }
    // A single pair that a double one crosses is no pair.
    found.extend(pairs);
}

/// What comes after a single mark in the same double pair.
#[derive(Clone, Copy, Default)]
struct Next {
    /// The next mark.
    sort: Option<Single>,
    /// Whether one that can only close comes before one that opens.
    closes: bool,
}

fn followers(singles: &[(usize, Single)], inside: &[usize], outside: usize) -> Vec<Next> {
    let mut next = vec![Next::default(); singles.len()];
    let mut seen = vec![Next::default(); outside + 1];
    for (i, (_, sort)) in singles.iter().enumerate().rev() {
        let after = &mut seen[inside[i]];
        next[i] = *after;
        if *sort != Single::Elided {
            let closes = *sort == Single::Close || *sort != Single::Open && after.closes;
            *after = Next { sort: Some(*sort), closes };
        }
    }
    next
}

/// For each single mark the index of the innermost double pair around it, or the number of pairs.
fn enclosing(found: &[Found], singles: &[(usize, Single)]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|f| found[*f].open);
    let (mut stack, mut at, mut out) = (Vec::<usize>::new(), 0, Vec::with_capacity(singles.len()));
    for (token, _) in singles {
        while at < order.len() && found[order[at]].open < *token {
            while stack.last().is_some_and(|p| found[*p].close < found[order[at]].open) {
                stack.pop();
            }
            stack.push(order[at]);
            at += 1;
        }
        while stack.last().is_some_and(|p| found[*p].close < *token) {
            stack.pop();
        }
        out.push(stack.last().copied().unwrap_or(found.len()));
    }
    out
}
