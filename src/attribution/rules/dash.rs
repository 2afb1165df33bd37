//! Words that are signed: "…" – Ann Hale.

use super::{Definition, Rule};
use crate::attribution::source;
use crate::tokens::Kind;

/// "…" – Ann Hale, on the same line and near its end.
pub const DASH: Definition = Definition {
    rule: Rule::Dash,
    example: "“We are closing the library.” – Ann Hale",
    speaker: "Ann Hale",
    most: 420,
    find: |site| {
        let (ctx, at) = (site.ctx, site.close);
        if !matches!(ctx.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) || !site.segment.tokens.contains(&at) {
            return None;
        }
        let source = source::phrase_after(ctx, at + 1, site.segment.tokens.end)?;
        // a name may go on past the segment: its initial looked like the end of a sentence
        let rest = site.segment.tokens.end.saturating_sub(source.tokens.end);
        let name = ctx.people.name_at(source.head).is_some();
        (name && rest <= 12).then(|| site.marked(Rule::Dash, 420, at, source, true))
    },
};

/// The words fill their line, and the next is a dash and a name.
pub const SIGNED: Definition = Definition {
    rule: Rule::Signed,
    example: "The library closed in May.\n\n“We had no money for it.”\n\n– Ann Hale",
    speaker: "Ann Hale",
    most: 180,
    find: |site| {
        let ctx = site.ctx;
        if !site.is_alone() {
            return None;
        }
        let next = ctx.segments.get(site.number + 1)?;
        let line = next.paragraph == site.segment.paragraph + 1 && ctx.quotes(next).len() == 0 && next.tokens.len() <= 16;
        let at = next.tokens.start;
        if !line || !matches!(ctx.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) {
            return None;
        }
        let source = source::phrase_after(ctx, at + 1, next.tokens.end).filter(|s| source::speaks(ctx, s))?;
        Some(site.marked(Rule::Signed, 180, at, source, true))
    },
};
