//! A name and a colon before the words: Ann Hale: "…".

use super::{behind, Definition, Rule};
use crate::attribution::source::{self, Source};
use crate::layout;
use crate::lexicon::sets;
use crate::tokens::Kind;

/// A name and a colon right before the words, whatever stands before them: A win for schools – Ann Hale: "…". Not where the name is part
/// of a clause.
pub const LABEL: Definition = Definition {
    rule: Rule::Label,
    example: "Ann Hale: “We are closing the library.”",
    speaker: "Ann Hale",
    most: 950,
    find: |site| {
        let (ctx, doc, lo) = (site.ctx, site.ctx.doc, site.segment.tokens.start);
        let colon = |at: &usize| *at > lo && ctx.narrated(*at) && doc.tokens[*at].kind == Kind::Colon;
        let at = site.open.checked_sub(1).filter(colon)?;
        let name = ctx.people.name_at(at - 1).filter(|n| n.core.end == at)?;
        // "– Ann Hale and Tom Reed: "…""
        let other = |and: usize| (ctx.says(and, sets::AND) || doc.says(and, "&")).then(|| ctx.people.name_at(and - 1)).flatten();
        let first = name.tokens.start.checked_sub(1).filter(|and| *and > lo).and_then(other);
        let name = first.filter(|f| f.core.end + 1 == name.tokens.start).unwrap_or(name);
        let before = name.tokens.start.checked_sub(1).filter(|b| *b >= lo);
        let alone =
            before.is_none_or(|b| matches!(doc.tokens[b].kind, Kind::Dash | Kind::Stop | Kind::Semicolon | Kind::Other | Kind::Close));
        alone.then(|| site.marked(Rule::Label, 950, at, Source::name(name), true))
    },
};

/// A headline that starts with its source, or ends with it: Ann Hale: Schools are 'at the limit'; Report: …; 'At the limit': Hale. Not
/// where a cue follows the words.
pub const HEADLINE_LABEL: Definition = Definition {
    rule: Rule::HeadlineLabel,
    example: "Ann Hale: Libraries are ‘at the limit’\n\nThe library closed in May.",
    speaker: "Ann Hale",
    most: 940,
    find: |site| {
        let (ctx, start) = (site.ctx, site.segment.tokens.start);
        let kind = ctx.doc.look(site.segment.paragraph).kind;
        if site.close > start + 2 && ctx.doc.kind(site.close) == Some(Kind::Colon) && site.starts() {
            let end = site.segment.tokens.end;
            let source = source::phrase_after(ctx, site.close + 1, end).filter(|s| source::speaks(ctx, s))?;
            let closed = source.tokens.end == end || matches!(ctx.doc.kind(source.tokens.end), Some(Kind::Semicolon | Kind::Dash));
            let headed = matches!(kind, layout::Kind::Headline | layout::Kind::Subheading);
            return (closed && headed).then(|| site.marked(Rule::HeadlineLabel, 940, site.close, source, true));
        }
        if kind != layout::Kind::Headline {
            return None;
        }
        let at = (start + 1..site.open.min(start + 8)).find(|t| ctx.doc.tokens[*t].kind == Kind::Colon)?;
        let source = source::phrase_after(ctx, start, at).filter(|s| s.tokens.end == at && source::speaks(ctx, s))?;
        let cue_behind = [&behind::VERB_SOURCE, &behind::SOURCE_VERB, &behind::ACCORDING].iter().any(|rule| (rule.find)(site).is_some());
        (!cue_behind).then(|| site.marked(Rule::HeadlineLabel, 940, at, source, at + 1 == site.open))
    },
};
