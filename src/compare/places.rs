//! From bytes inside to the places that a caller counts.

use super::judge::Judged;
use super::types::{Article, Difference, Member, Place};
use super::units::Unit;
use crate::offsets::OffsetMap;
use crate::report::Range;
use crate::text::Span;

/// Turns places into what the caller counts in.
pub struct Out<'a> {
    pub articles: &'a [Article<'a>],
    pub maps: &'a [OffsetMap<'a>],
}

impl Out<'_> {
    pub fn place(&self, article: usize, span: Span) -> Place {
        let Range { start, end } = self.range(article, span);
        Place { file: self.articles[article].name.to_string(), start, end }
    }

    pub fn range(&self, article: usize, span: Span) -> Range {
        Range { start: self.maps[article].at(span.start), end: self.maps[article].at(span.end) }
    }

    pub fn member(&self, units: &[Unit], member: &Judged, reference: usize) -> Member {
        let unit = &units[member.unit];
        let Place { file, start, end } = self.place(unit.article, unit.span);
        let diff = member
            .changes
            .iter()
            .map(|c| Difference {
                op: c.op.name(),
                here: c.here.map(|s| self.place(unit.article, s)),
                there: c.there.map(|s| self.place(units[reference].article, s)),
            })
            .collect();
        let parts = unit.parts.iter().map(|p| self.range(unit.article, *p)).collect();
        Member {
            file,
            start,
            end,
            parts,
            relation: member.relation.name(),
            unsure: member.unsure,
            reference: member.unit == reference,
            diff,
        }
    }
}
