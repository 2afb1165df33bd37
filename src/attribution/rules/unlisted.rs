//! Verbs that no list has as verbs of speech.

use super::{behind, Definition, Rule, Site};
use crate::attribution::cue::{self, Cue};
use crate::attribution::link::Link;
use crate::attribution::source::{self, Source};
use crate::lexicon::classes as c;
use crate::people::EntityKind;
use crate::tokens::Kind;

/// "…," Hale retorted: any verb, right behind a subject right behind words that end as a clause does. Not where a verb of the lists
/// brings them in.
pub const SOURCE_VERB: Definition = Definition {
    rule: Rule::QuoteSourceOtherVerb,
    example: "“We are closing the library,” Ann Hale bellyached.",
    speaker: "Ann Hale",
    most: 790,
    find: |site| {
        let (ctx, from, hi) = (site.ctx, site.behind(), site.segment.tokens.end);
        if !ended(site) || (behind::SOURCE_VERB.find)(site).is_some() {
            return None;
        }
        let source = source::phrase_after(ctx, from, hi).filter(|s| source::speaks(ctx, s))?;
        let next = source.tokens.end;
        let at = next + (next..hi).take_while(|t| ctx.narrated(*t) && ctx.adverb(*t)).count();
        is_verb(site, at).then(|| site.marked(Rule::QuoteSourceOtherVerb, 790, at, source, true))
    },
};

/// "…!" beamed Ann Hale: the same with the verb first, before a person's name.
pub const VERB_SOURCE: Definition = Definition {
    rule: Rule::QuoteOtherVerbSource,
    example: "“We are closing the library,” guffawed Ann Hale.",
    speaker: "Ann Hale",
    most: 790,
    find: |site| {
        let (ctx, from) = (site.ctx, site.behind());
        let name = ctx.people.name_at(from + 1).filter(|n| n.tokens.start == from + 1 && n.sort == EntityKind::Person)?;
        let next = name.tokens.end;
        let ends = next >= site.segment.tokens.end || !ctx.doc.is(next, c::FINITE | c::AUXILIARY | c::MODAL);
        let verb = is_verb(site, from) && !ctx.doc.is(from, c::PREPOSITION | c::CONJUNCTION);
        (ended(site) && verb && ends).then(|| site.marked(Rule::QuoteOtherVerbSource, 790, from, Source::name(name), true))
    },
};

/// Hale cheered the "…": a verb before the words, and a subject that can speak. Not for a word or two: beside such a verb they are as
/// often a term.
pub const AHEAD: Definition = Definition {
    rule: Rule::OtherVerb,
    example: "Ann Hale scrapped the “library for the next hundred years”.",
    speaker: "Ann Hale",
    most: 250,
    find: other_verb,
};

fn other_verb(site: &Site) -> Option<Link> {
    let (ctx, lo) = (site.ctx, site.segment.tokens.start);
    if ctx.doc.marks.pairs[site.pair].tokens.len() < 4 {
        return None;
    }
    let form = |t: usize| cue::form(ctx, t);
    let verb = (lo.max(site.open.saturating_sub(16))..site.open).rev().find(|t| {
        let word = &ctx.doc.tokens[*t];
        ctx.narrated(*t) && word.kind == Kind::Word && word.is(c::VERB) && !word.is(c::AUXILIARY) && form(*t).is_some()
    })?;
    let cue = Cue { tokens: verb..verb + 1, record: ctx.doc.record(verb), form: form(verb)? };
    let source = source::before(ctx, &cue, lo).filter(|s| source::speaks(ctx, s))?;
    Some(Link { frames: 0, ..site.linked(Rule::OtherVerb, 250, &cue, Some(source), false) })
}

/// Whether the words end as a clause does before its cue.
fn ended(site: &Site) -> bool {
    let doc = site.ctx.doc;
    let last = doc.marks.pairs[site.pair].tokens.clone().last();
    last.is_some_and(|l| matches!(doc.tokens[l].kind, Kind::Comma | Kind::Shout | Kind::Dash))
}

/// Whether the token is a verb, as far as its form tells.
fn is_verb(site: &Site, at: usize) -> bool {
    let doc = site.ctx.doc;
    site.segment.tokens.contains(&at)
        && site.ctx.narrated(at)
        && doc.kind(at) == Some(Kind::Word)
        && !doc.tokens[at].capital()
        && !doc.is(at, c::AUXILIARY)
        && (doc.is(at, c::FINITE) || doc.word(at).ends_with("ed"))
}
