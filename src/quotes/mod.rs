//! Quotation marks: which ones open, which ones close, what lies between.

use crate::document::Document;
use crate::text::Span;
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
    /// Whether a closing mark was found.
    pub closed: bool,
    /// The pair around it.
    pub parent: Option<usize>,
    /// The pair of the paragraph before, left open there, that this one carries on.
    pub continues: Option<usize>,
    /// Index of its paragraph.
    pub paragraph: usize,
}

/// Every pair, by its start.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// The pairs, by their start.
    pub pairs: Vec<Pair>,
}

impl Marks {
    /// The innermost pair around a byte.
    pub fn around(&self, byte: u32) -> Option<usize> {
        let mut at = self.pairs.partition_point(|p| p.span.start <= byte);
        while at > 0 {
            at -= 1;
            let mut pair = Some(at);
            while let Some(p) = pair {
                if self.pairs[p].span.contains(byte) {
                    return Some(p);
                }
                pair = self.pairs[p].parent;
            }
            if self.pairs[at].parent.is_none() {
                return None;
            }
        }
        None
    }
}

/// Pairs the marks of each paragraph.
pub fn pair(_doc: &Document) -> Marks {
    Marks::default()
}
