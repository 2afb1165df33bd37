//! Words that carry on from the quotation before, and words whose cue is the next sentence.

use super::{Definition, Rule, Site};
use crate::attribution::cue::{self, Form};
use crate::attribution::link::Link;
use crate::attribution::source;
use crate::lexicon::sets;
use crate::people::EntityKind;
use crate::tokens::Kind;

/// The marks carry on from the paragraph before, which never closed them.
pub const CONTINUED: Definition = Definition {
    rule: Rule::Continued,
    example: "“We are closing the library,” Ann Hale said. “It is old.\n\n“And nobody reads any more.”",
    speaker: "Ann Hale",
    most: 200,
    find: |site| {
        let before = site.ctx.doc.marks.pairs[site.pair].continues?;
        Some(site.following(Rule::Continued, 200, before, true))
    },
};

/// "Go." Hale said. The sentence behind is a cue with its subject, and nothing that it could bring in.
pub const CUE_AFTER: Definition = Definition {
    rule: Rule::CueAfter,
    example: "“We are closing the library.” Ann Hale said.",
    speaker: "Ann Hale",
    most: 190,
    find: |site| {
        let ctx = site.ctx;
        let next = ctx.segments.get(site.number + 1).filter(|_| site.is_alone())?;
        if next.paragraph != site.segment.paragraph {
            return None;
        }
        // "…" So says Hale, who runs the port.
        let start = next.tokens.start;
        if ctx.says(start, sets::SO) {
            let cue = cue::at(ctx, start + 1).filter(|c| c.strong() && c.form == Form::Finite)?;
            let source = source::after(ctx, &cue, next.tokens.end)?;
            return Some(site.linked(Rule::CueAfter, 190, &cue, Some(source), true));
        }
        if ctx.quotes(next).len() > 0 || next.tokens.len() > 12 {
            return None;
        }
        let cue = next.tokens.clone().find_map(|t| cue::at(ctx, t).filter(|c| c.strong() && c.form == Form::Finite))?;
        let source = source::before(ctx, &cue, next.tokens.start)?;
        let rest = (cue.tokens.end..next.tokens.end).filter(|t| ctx.doc.tokens[*t].kind == Kind::Word).count();
        (rest <= 2).then(|| site.linked(Rule::CueAfter, 190, &cue, Some(source), true))
    },
};

/// "…," Hale said. "…" The words open the sentence right behind another quotation, in its paragraph.
pub const FOLLOW_ON: Definition = Definition {
    rule: Rule::FollowOn,
    example: "“We are closing the library,” Ann Hale said. “Nobody reads any more.”",
    speaker: "Ann Hale",
    most: 170,
    find: |site| {
        let (last, segment) = spoken(site)?;
        let same = site.ctx.segments[segment].paragraph == site.segment.paragraph;
        (same && site.starts() && segment + 1 >= site.number).then(|| site.following(Rule::FollowOn, 170, last.pair, site.is_filled()))
    },
};

/// The words fill their paragraph; but for captions and the like nothing stands between them and the quotation before.
pub const CARRIED_ON: Definition = Definition {
    rule: Rule::CarriedOn,
    example: "“We are closing the library,” Ann Hale said.\n\n“Nobody reads any more.”",
    speaker: "Ann Hale",
    most: 110,
    find: |site| {
        let (last, segment) = spoken(site)?;
        let same = site.ctx.segments[segment].paragraph == site.segment.paragraph;
        (!same && site.is_alone() && next_to(site, segment)).then(|| site.following(Rule::CarriedOn, 110, last.pair, false))
    },
};

/// The words fill their paragraph, and the one before has a quotation; what the reporter tells behind that names no other person.
pub const CARRIED_OVER: Definition = Definition {
    rule: Rule::CarriedOver,
    example: "“We are closing the library,” Ann Hale said. The decision was made in May.\n\n“Nobody reads any more, and the roof leaks.”",
    speaker: "Ann Hale",
    most: 105,
    find: |site| {
        let (last, segment) = spoken(site)?;
        let near = site.ctx.segments[segment].paragraph + 1 == site.segment.paragraph && site.is_alone();
        let between = site.ctx.around(last.pair).end..site.segment.tokens.start;
        let own = last.source.as_ref().map_or(between.start, |s| s.tokens.end);
        let names = site.ctx.people.names_in(own.max(between.start)..between.end);
        (near && names.iter().all(|n| n.sort != EntityKind::Person)).then(|| site.following(Rule::CarriedOver, 105, last.pair, false))
    },
};

/// Somebody was quoted in the paragraph, in this sentence or the one before, or the words are a whole sentence.
pub const SAME_PARAGRAPH: Definition = Definition {
    rule: Rule::SameParagraph,
    example: "“We are closing the library,” Ann Hale said. The building is now “a leaking and rotten mess of a place”.",
    speaker: "Ann Hale",
    most: 100,
    find: |site| {
        let (last, segment) = spoken(site)?;
        let same = site.ctx.segments[segment].paragraph == site.segment.paragraph;
        (same && (segment + 1 >= site.number || site.is_alone())).then(|| site.following(Rule::SameParagraph, 100, last.pair, false))
    },
};

/// The quotation before, if it has a speaker, and the number of its segment.
fn spoken<'s>(site: &Site<'s, '_, '_>) -> Option<(&'s Link, usize)> {
    let last = site.last.filter(|l| l.source.is_some() || l.follows.is_some())?;
    Some((last, site.ctx.segment_of(site.ctx.around(last.pair).start)?))
}

/// Whether nothing but furniture (captions, boilerplate) stands between the segment of the last quotation and this one.
fn next_to(site: &Site, last: usize) -> bool {
    let ctx = site.ctx;
    let furniture =
        |f: &crate::attribution::context::Segment| !ctx.doc.look(f.paragraph).kind.counts() || !f.tokens.clone().any(|t| ctx.inked(t));
    ctx.segments[last].paragraph + 3 >= site.segment.paragraph && ctx.segments[last + 1..site.number].iter().all(furniture)
}
