//! Marks inside marks: a quotation within a quotation.

use super::resolve::bare;
use super::scene::Scene;
use super::{range, Rule};
use crate::report::{Quote, QuoteKind};

/// Marks inside marks: listed, and their speaker left open. The quotations are in order of their starts.
pub fn add(scene: &Scene, quotes: &mut Vec<Quote>) {
    let pairs = &scene.doc.marks.pairs;
    let outermost = quotes.len();
    for pair in pairs.iter().filter(|p| p.parent.is_some()) {
        let Some(start) = scene.doc.marks.outermost(pair.span.start).map(|p| pairs[p].span.start) else { continue };
        let from = quotes[..outermost].partition_point(|q| q.start < start);
        let outer = (from..outermost).take_while(|q| quotes[*q].start == start).find(|q| quotes[*q].kind != QuoteKind::Indirect);
        if let Some(outer) = outer {
            let within = Some(outer as u32);
            quotes.push(Quote { within, ..bare(pair.span, range(pair.inner).into(), QuoteKind::Term, Rule::Nested) });
        }
    }
}
