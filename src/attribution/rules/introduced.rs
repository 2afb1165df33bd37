//! Words that the sentence before brings in. It has no quotation of its own, and no paragraph stands between.

use super::{Definition, Rule, Site};
use crate::attribution::context::Segment;
use crate::attribution::cue::{Cue, Form};
use crate::attribution::link::Link;
use crate::attribution::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::people::EntityKind;
use crate::tokens::Kind;

/// The sentence before has a cue with its source, and ends with a colon: its last cue.
pub const COLON: Definition = Definition {
    rule: Rule::IntroducedColon,
    example: "Ann Hale told the council this:\n\n“We are closing the library.”",
    speaker: "Ann Hale",
    most: 160,
    find: |site| {
        let before = opening(site).filter(|before| ends_in_colon(site, before))?;
        by_cue(site, before, Rule::IntroducedColon, 160, site.cues_before.last()?)
    },
};

/// The sentence before has a cue with its source: its first that is sure.
pub const CUE: Definition = Definition {
    rule: Rule::Introduced,
    example: "Ann Hale told the council that the library was old.\n\n“We are closing it.”",
    speaker: "Ann Hale",
    most: 150,
    find: |site| {
        let before = opening(site).filter(|before| !ends_in_colon(site, before))?;
        by_cue(site, before, Rule::Introduced, 150, site.cues_before.iter().find(|cue| cue.strong())?)
    },
};

/// Hale made a statement. "…": a noun of speech behind the subject.
pub const NOUN: Definition = Definition {
    rule: Rule::IntroducedNoun,
    example: "Ann Hale made a statement. “We are closing the library.”",
    speaker: "Ann Hale",
    most: 140,
    find: |site| {
        let (ctx, before) = (site.ctx, opening(site)?);
        let noun = |t: &usize| ctx.narrated(*t) && ctx.doc.is(*t, c::SAYING) && !ctx.doc.is(*t, c::VERB);
        let at = before.tokens.clone().find(noun).filter(|_| ctx.quotes(site.segment).len() == 1)?;
        let source = source::main(ctx, before.tokens.end - 1, before.tokens.start).filter(|s| s.tokens.end <= at)?;
        Some(site.marked(Rule::IntroducedNoun, 140, at, source, false))
    },
};

/// Hale shook her head. "…": who acts, speaks. In one paragraph.
pub const ACTOR: Definition = Definition {
    rule: Rule::IntroducedActor,
    example: "Ann Hale shook her head. “We are closing the library.”",
    speaker: "Ann Hale",
    most: 130,
    find: |site| {
        let before = opening(site).filter(|before| before.paragraph == site.segment.paragraph && site.is_filled())?;
        let name = site.ctx.people.name_at(before.tokens.start).filter(|n| n.sort == EntityKind::Person)?;
        Some(Link { source: Some(Source::name(name)), frames: frame::QUOTE, ..site.uncued(Rule::IntroducedActor, 130) })
    },
};

/// The sentence before ends with a colon and has a name, but no cue.
pub const NAME: Definition = Definition {
    rule: Rule::IntroducedName,
    example: "It was time for Ann Hale and her list:\n\n“We are closing the library.”",
    speaker: "Ann Hale",
    most: 120,
    find: |site| {
        let before = opening(site).filter(|before| ends_in_colon(site, before))?;
        let name = site.ctx.people.names_in(before.tokens.clone()).first()?;
        Some(site.marked(Rule::IntroducedName, 120, before.tokens.end - 1, Source::name(name), false))
    },
};

/// The sentence before words that open theirs, if it may introduce them.
fn opening<'s>(site: &Site<'s, '_, '_>) -> Option<&'s Segment> {
    let before = &site.ctx.segments[site.number.checked_sub(1).filter(|_| site.starts())?];
    (site.ctx.quotes(before).len() == 0 && before.paragraph + 1 >= site.segment.paragraph).then_some(before)
}

fn ends_in_colon(site: &Site, before: &Segment) -> bool {
    site.ctx.doc.tokens[before.tokens.end - 1].kind == Kind::Colon
}

fn by_cue(site: &Site, before: &Segment, rule: Rule, score: i32, cue: &Cue) -> Option<Link> {
    let ctx = site.ctx;
    let source = match cue.form {
        Form::Preposition => source::after(ctx, cue, before.tokens.end),
        _ => source::subject_of(ctx, before, cue).and_then(|asker| {
            // "I asked her why." "…": she answers
            let asks = ctx.says(cue.tokens.start, sets::ASK);
            let question = ctx.says(cue.tokens.end, sets::QUESTIONS);
            let asked = source::phrase_after(ctx, cue.tokens.end + usize::from(question), before.tokens.end);
            let asked = asked.filter(|s| source::speaks(ctx, s) || ctx.doc.is(s.head, c::OBJECT));
            match question {
                true if asks && ctx.says(asker.head, sets::WE_YOU) => asked,
                // but: asked to be called Dave
                false if asks && !ctx.says(cue.tokens.end, sets::TO) => asked,
                _ => Some(asker),
            }
        }),
    };
    Some(site.linked(rule, score, cue, Some(source?), rule == Rule::IntroducedColon))
}
