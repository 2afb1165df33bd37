//! Quotation marks: which ones open, which ones close, what lies between.
//!
//! Pairing starts afresh in every paragraph, so that an odd mark spoils no more than its own. Double marks of any shape are
//! paired first ([`double`]), single ones after them ([`single`]): those are apostrophes as often as not.

mod apostrophes;
mod double;
mod single;

use crate::document::Document;
use crate::text::Span;
use crate::tokens::{Gap, Kind, Token};
use std::collections::BTreeSet;
use std::ops::Range;

/// A pair of quotation marks, or a mark that is never closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// From mark to mark, the marks included.
    pub span: Span,
    /// What lies between.
    pub inner: Span,
    /// The tokens between the marks.
    pub tokens: Range<usize>,
    /// Whether the marks are single ones.
    pub single: bool,
    /// Whether a closing mark was found; else it runs to the end of its paragraph.
    pub closed: bool,
    /// The pair around it.
    pub parent: Option<usize>,
    /// The pair of an earlier paragraph, left open there, that this one carries on.
    pub continues: Option<usize>,
    /// Index of its paragraph.
    pub paragraph: usize,
}

/// Every pair, by its start, and the marks that belong to none.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// The pairs, by their start.
    pub pairs: Vec<Pair>,
    /// Double marks without a partner.
    pub strays: Vec<Span>,
}

impl Marks {
    /// The innermost pair around a byte.
    pub fn around(&self, byte: u32) -> Option<usize> {
        let last = self.pairs.partition_point(|p| p.span.start <= byte).checked_sub(1)?;
        let mut pair = Some(last);
        while let Some(p) = pair {
            if self.pairs[p].span.contains(byte) {
                return Some(p);
            }
            pair = self.pairs[p].parent;
        }
        None
    }

    /// The outermost pair around a byte.
    pub fn outermost(&self, byte: u32) -> Option<usize> {
        let mut pair = self.around(byte)?;
        while let Some(parent) = self.pairs[pair].parent {
            pair = parent;
        }
        Some(pair)
    }
}

/// Which way a mark faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Open,
    Close,
    Unclear,
    /// It is a sign of inches, unless nothing else closes what is open.
    Measure,
}

/// What stands on either side of a mark in its paragraph.
struct Sides<'a> {
    /// The token that touches it on the left.
    before: Option<&'a Token>,
    /// The token that touches it on the right.
    after: Option<&'a Token>,
}

impl<'a> Sides<'a> {
    fn of(tokens: &'a [Token], at: usize, paragraph: &Range<usize>) -> Self {
        let before = (at > paragraph.start && tokens[at].gap() == Gap::None).then(|| &tokens[at - 1]);
        let after = (at + 1 < paragraph.end && tokens[at + 1].gap() == Gap::None).then(|| &tokens[at + 1]);
        Sides { before, after }
    }
}

/// A found pair as token indices of its marks; `close` is the paragraph's end where it was never closed.
struct Found {
    open: usize,
    close: usize,
    single: bool,
    closed: bool,
}

/// Pairs the marks of each paragraph. Linear in the tokens.
pub fn pair(doc: &Document) -> Marks {
    let mut marks = Marks::default();
    // The open pair that the next paragraph may carry on, and how many paragraphs ago it was left open.
    let mut open: Option<(usize, usize)> = None;
    // Used again for each paragraph: lists of their own would take longer to make than to fill.
    let (mut singles, mut doubles, mut found, mut strays, mut stack) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::<usize>::new());
    let mut signs = doc.signs.iter().map(|at| *at as usize).peekable();
    for (index, paragraph) in doc.paragraphs.iter().enumerate() {
        let range = paragraph.tokens.clone();
        singles.clear();
        doubles.clear();
        while let Some(at) = signs.next_if(|at| *at < range.end) {
            if doc.tokens[at].kind == Kind::Mark {
                let list = if is_single(doc.word(at)) { &mut singles } else { &mut doubles };
                list.push(at);
            }
        }
        if singles.is_empty() && doubles.is_empty() {
            open = open.map(|(p, n)| (p, n + 1)).filter(|(_, n)| *n <= REACH);
            continue;
        }
        found.clear();
        strays.clear();
        stack.clear();
        double::pair(doc, &range, &doubles, &|| resumes_after(doc, index, false), &mut found, &mut strays);
        // 'Racin'': a double mark that pairs with none may be an apostrophe and a single one
        let two_singles = |at: &usize| matches!(doc.word(*at), "''" | "’’");
        singles.extend(strays.iter().copied().filter(two_singles));
        singles.sort_unstable();
        let double = strays.len();
        single::pair(doc, &range, &singles, &|| resumes_after(doc, index, true), &mut found, &mut strays);
        if double > 0 {
            let taken: BTreeSet<usize> = found.iter().filter(|f| f.single).flat_map(|f| [f.open, f.close]).collect();
            strays.retain(|at| !taken.contains(at));
        }
        found.sort_by_key(|f| f.open);
        marks.strays.extend(strays.iter().map(|i| doc.tokens[*i].span));

        let first = marks.pairs.len();
        for f in &found {
            let span = if f.closed { doc.span(f.open..f.close + 1) } else { doc.span(f.open..f.close) };
            while stack.last().is_some_and(|p| marks.pairs[*p].span.end < span.end) {
                stack.pop();
            }
            let from = doc.tokens[f.open].span.end;
            let inner = Span::new(from, if f.closed { doc.tokens[f.close].span.start } else { span.end });
            let parent = stack.last().copied();
            let before = marks.pairs[first..].last();
            let run_on = before.is_some_and(|b| !b.closed && b.tokens.end == f.open && b.parent == parent && b.single == f.single);
            let continues = if run_on {
                Some((marks.pairs.len() - 1, 0))
            } else {
                open.filter(|(p, _)| parent.is_none() && f.open == range.start && marks.pairs[*p].single == f.single)
            };
            stack.push(marks.pairs.len());
            marks.pairs.push(Pair {
                span,
                inner,
                tokens: f.open + 1..f.close,
                single: f.single,
                closed: f.closed,
                parent,
                continues: continues.map(|(p, _)| p),
                paragraph: index,
            });
        }
        let left = |p: &usize| !marks.pairs[*p].closed && marks.pairs[*p].parent.is_none() && marks.pairs[*p].tokens.end == range.end;
        open = (first..marks.pairs.len()).find(left).map(|p| (p, 0));
    }
    marks
}

/// How many paragraphs of furniture (a caption, a boilerplate line) may stand inside a quotation that is carried on.
const REACH: usize = 2;

/// Whether one of the next paragraphs starts with a mark of the kind, so that a quotation left open goes on there.
fn resumes_after(doc: &Document, index: usize, single: bool) -> bool {
    (index + 1..doc.paragraphs.len()).take(1 + REACH).find(|next| doc.look(*next).kind.counts()).is_some_and(|next| {
        let t = &doc.tokens[doc.paragraphs[next].tokens.start];
        t.kind == Kind::Mark && is_single(t.of(doc.text)) == single
    })
}

/// Whether the mark is the sign of inches after feet: 6'2", 6' 2".
fn inches(doc: &Document, at: usize, paragraph: &Range<usize>) -> bool {
    let number = |t: usize| doc.tokens[t].kind == Kind::Number && doc.tokens[t].span.len() < 3;
    let joined = |t: usize| doc.tokens[t].gap() == Gap::None;
    at < paragraph.end
        && at >= paragraph.start + 3
        && doc.tokens[at].kind == Kind::Mark
        && joined(at)
        && number(at - 1)
        && doc.tokens[at - 1].gap() <= Gap::Space
        && doc.tokens[at - 2].kind == Kind::Mark
        && joined(at - 2)
        && number(at - 3)
}

/// Whether the mark is a single one.
fn is_single(mark: &str) -> bool {
    let mut chars = mark.chars();
    matches!(chars.next(), Some('\'' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '`')) && chars.next().is_none()
}
