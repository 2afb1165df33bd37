//! Tone towards a name: the nearer a toned word stands, the more it counts.

use super::words::Hit;
use super::{round, SCALE};
use crate::document::Document;
use crate::report::Target;
use crate::text::Span;

/// At this many words' distance a toned word counts half.
const HALF: f64 = 6.0;

/// The tone of the target's sentence towards it: each word's tone times 1 / (1 + d / 6), d words from the target.
/// The words of the target itself do not count. `hits` are those of its sentence.
pub fn score(doc: &Document, target: Span, hits: &[Hit]) -> Target {
    let (first, end) = (doc.token_at(target.start), doc.token_at(target.end));
    let (mut sum, mut count) = (0.0, 0.0);
    for hit in hits.iter().filter(|h| h.end <= first || h.first >= end) {
        let distance = if hit.first >= end { hit.first - end } else { first - hit.end };
        sum += hit.valence * hit.factor / (1.0 + distance as f64 / HALF);
        count += 1.0;
    }
    let score = if count > 0.0 { round(sum / (SCALE * f64::sqrt(count))) } else { 0.0 };
    Target { start: target.start, end: target.end, score }
}
