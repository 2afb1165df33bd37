//! Words in a headline.

use super::{Definition, Rule};
use crate::attribution::link::Link;
use crate::attribution::source::{self, Source};
use crate::layout;
use crate::lexicon::classes::{self as c, frame};
use crate::tokens::Kind;

/// Words quoted in a headline that has no cue are its subject's: Hale quits 'with great regret'; 'I lost it all': farmer counts the cost.
pub const HEADLINE: Definition = Definition {
    rule: Rule::Headline,
    example: "Ann Hale quits ‘with great regret’\n\nThe library closed in May.",
    speaker: "Ann Hale",
    most: 430,
    find: |site| {
        let (ctx, start) = (site.ctx, site.segment.tokens.start);
        let words = &ctx.doc.marks.pairs[site.pair].tokens;
        if ctx.doc.look(site.segment.paragraph).kind != layout::Kind::Headline || words.len() < 2 {
            return None;
        }
        if ctx.doc.kind(site.close) == Some(Kind::Colon) && site.starts() {
            let person = |s: &Source| ctx.doc.is(s.head, c::ROLE | c::ANONYMOUS) && !ctx.doc.is(s.head, c::GROUP | c::ORGANISATION);
            let source = source::phrase_after(ctx, site.close + 1, site.segment.tokens.end).filter(person)?;
            return Some(Link { source: Some(source), frames: frame::QUOTE, ..site.uncued(Rule::Headline, 430) });
        }
        let name = ctx.people.names_in(start..words.start).first().filter(|name| name.tokens.start <= start + 3)?;
        Some(Link { source: Some(Source::name(name)), frames: frame::OBJECT, ..site.uncued(Rule::Headline, 430) })
    },
};
