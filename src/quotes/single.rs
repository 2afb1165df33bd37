//! Single marks, told apart from apostrophes: elisions ('em, '90s), possessives of plurals (the voters' choice).

use super::{Found, Sides};
use crate::document::Document;
use crate::lexicon::sets;
use crate::tokens::{Gap, Kind, Token};
use std::ops::Range;

/// Single marks inside single marks: no deeper than this.
const DEEPEST: usize = 4;

/// What a single mark can be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Single {
    Open,
    Close,
    /// A closing mark that may as well be the apostrophe of a plural: the voters'.
    Plural,
    Apostrophe,
}

/// Pairs the single marks of a paragraph, given by their tokens, and adds them to the pairs of double ones, none crossing another.
pub(super) fn pair(doc: &Document, paragraph: &Range<usize>, marks: &[usize], resumes: &dyn Fn() -> bool, found: &mut Vec<Found>) {
    let sorts = marks.iter().map(|at| (*at, sort(doc, *at, paragraph)));
    let singles: Vec<(usize, Single)> = sorts.filter(|(_, s)| *s != Single::Apostrophe).collect();
    if singles.is_empty() {
        return;
    }
    let inside = enclosing(found, &singles);
    // The open single marks of each double pair, the innermost last (the last slot: outside all).
    let mut pending: Vec<Vec<usize>> = vec![Vec::new(); found.len() + 1];
    let outside = found.len();
    let mut pairs = Vec::new();
    let mut next: Vec<Option<Single>> = vec![None; singles.len()];
    let mut seen: Vec<Option<Single>> = vec![None; found.len() + 1];
    for (i, (_, sort)) in singles.iter().enumerate().rev() {
        next[i] = seen[inside[i]];
        seen[inside[i]] = Some(*sort);
    }
    for (i, &(at, sort)) in singles.iter().enumerate() {
        let slot = &mut pending[inside[i]];
        match sort {
            Single::Open => {
                if slot.len() == DEEPEST {
                    slot.remove(0);
                }
                slot.push(at);
            }
            // A closing mark still to come before anything opens again: this one is the apostrophe of a plural.
            Single::Plural if matches!(next[i], Some(Single::Close | Single::Plural)) => {}
            _ => {
                if let Some(open) = slot.pop() {
                    if at > open + 1 {
                        pairs.push(Found { open, close: at, single: true, closed: true });
                    }
                }
            }
        }
    }
    // A curly mark can be nothing but an opening one, so it may run on from anywhere.
    let curly = |at: usize| doc.word(at) == "‘";
    let left = pending[outside].first().copied().filter(|open| {
        let alone = pending[outside].len() == 1;
        *open == paragraph.start && (curly(*open) || resumes()) || alone && curly(*open) && resumes()
    });
    if let Some(open) = left {
        pairs.push(Found { open, close: paragraph.end, single: true, closed: false });
    }
    // A single pair that a double one crosses is no pair.
    found.extend(pairs);
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

fn sort(doc: &Document, at: usize, paragraph: &Range<usize>) -> Single {
    let sides = Sides::of(&doc.tokens, at, paragraph);
    let word = doc.word(at);
    let starts = |t: &Token| {
        matches!(t.kind, Kind::Word | Kind::Number | Kind::Handle | Kind::Open | Kind::Mark | Kind::Stop)
            || (t.kind == Kind::Other && matches!(t.of(doc.text), "$" | "£" | "€"))
    };
    let joined = sides
        .before
        .is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number | Kind::Clitic | Kind::Stop | Kind::Comma | Kind::Shout | Kind::Close));
    if !joined && word != "’" && word != "›" {
        // British copy may leave a space inside the mark: take it as open where a letter follows and it starts the paragraph.
        return match sides.after {
            Some(t) if starts(t) && !elided(doc, t) => Single::Open,
            None if at == paragraph.start => Single::Open,
            _ if sides.before.is_some_and(|t| t.kind == Kind::Mark) => Single::Close,
            _ => Single::Apostrophe,
        };
    }
    let Some(before) = sides.before else { return Single::Apostrophe };
    if sides.after.is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number | Kind::Handle)) && before.kind == Kind::Word {
        return Single::Apostrophe;
    }
    if before.kind == Kind::Open {
        return Single::Apostrophe;
    }
    let follows = doc.tokens.get(at + 1).filter(|t| at + 1 < paragraph.end && t.gap() == Gap::Space);
    let plural = before.kind == Kind::Word
        && before.of(doc.text).ends_with(['s', 'S', 'z', 'x'])
        && follows.is_some_and(|t| t.kind == Kind::Word && !t.capital() || t.kind == Kind::Number);
    let owner = before.kind == Kind::Word
        && before.capital()
        && before.of(doc.text).ends_with('s')
        && follows.is_some_and(|t| t.kind == Kind::Word);
    match (plural || owner, word) {
        (true, _) => Single::Plural,
        (false, "‘" | "‚" | "`" | "‹") => Single::Apostrophe,
        _ => Single::Close,
    }
}

/// Whether the word after the mark has lost its start: 'em, '90s.
fn elided(doc: &Document, t: &Token) -> bool {
    let word = t.of(doc.text);
    match t.kind {
        Kind::Word => sets::ELISIONS.has(t.id),
        Kind::Number => word.len() == 3 && word.ends_with('s') || word.len() == 2,
        _ => false,
    }
}
