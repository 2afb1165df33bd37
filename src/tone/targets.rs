//! Tone towards a name: the nearer a toned word stands, the more it counts.

use super::round;
use super::words::Hit;
use crate::document::Document;
use crate::report::Target;
use crate::text::Span;
use crate::tokens::Kind;
use std::ops::Range;

/// At this many tokens' distance a toned word counts half.
const HALF: f64 = 6.0;
/// What is said of somebody mostly follows the name.
const AFTER: f64 = 1.4;
/// Every other name in between takes some of the word for itself.
const OTHER_NAME: f64 = 0.8;
/// What the sum is divided by: a strong word right after the name comes out near a half.
const SCALE: f64 = 16.0;
/// Words further away, in tokens, count for nothing.
const REACH: usize = 60;

/// The tone of a sentence towards the target in it: the sum over its toned words of `valence * factor * weight / 16`.
///
/// The weight is 1 / (1 + d / 6), d tokens from the target, times 1.4 after it, times 0.8 for each name in between. The target's own
/// words do not count. `hits` are the toned words of its sentence, `tokens` the sentence.
pub fn score(doc: &Document, target: Span, hits: &[Hit], tokens: Range<usize>) -> Target {
    let (first, end) =
        (doc.token_at(target.start).clamp(tokens.start, tokens.end), doc.token_at(target.end).clamp(tokens.start, tokens.end));
    let mut sum = 0.0;
    let mut names = Names { doc, open: false, weight: 1.0, at: end };
    for hit in &hits[hits.partition_point(|h| h.first < end)..] {
        if hit.first - end > REACH {
            break;
        }
        let weight = AFTER * names.until(hit.first, 1) / (1.0 + (hit.first - end) as f64 / HALF);
        sum += hit.valence * hit.factor * weight;
    }
    let mut names = Names { doc, open: false, weight: 1.0, at: first };
    for hit in hits[..hits.partition_point(|h| h.first < first)].iter().rev().filter(|h| h.end <= first) {
        if first - hit.end > REACH {
            break;
        }
        let weight = names.until(hit.end, -1) / (1.0 + (first - hit.end) as f64 / HALF);
        sum += hit.valence * hit.factor * weight;
    }
    Target { start: target.start, end: target.end, score: round(sum / SCALE) }
}

/// Walks away from the target and counts the names passed.
struct Names<'d> {
    doc: &'d Document<'d>,
    /// Whether the last token was part of a name.
    open: bool,
    weight: f64,
    /// The token that the walk stands before.
    at: usize,
}

impl Names<'_> {
    /// Walks on to the token, forwards (1) or backwards (-1), and gives the weight that is left.
    fn until(&mut self, to: usize, step: isize) -> f64 {
        while self.at != to && self.at < self.doc.tokens.len() {
            let here = if step < 0 { self.at - 1 } else { self.at };
            let t = &self.doc.tokens[here];
            let name = t.kind == Kind::Word && t.capital();
            if name && !self.open {
                self.weight *= OTHER_NAME;
            }
            self.open = name;
            self.at = self.at.wrapping_add_signed(step);
        }
        self.weight
    }
}
