//! Sources: the noun phrase that stands as subject of a cue, before it or after it.

mod clause;
mod phrase;

use super::context::{Context, Segment};
use super::cue::{Cue, Form};
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::people::names::Name;
use crate::tokens::Kind;
pub use clause::describes;
use clause::{participle, quoted_as, shared, subject};
pub use phrase::{phrase_after, phrase_before};
use std::ops::Range;

/// The words that name a speaker at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The whole phrase.
    pub tokens: Range<usize>,
    /// The token of its head: the last word of the name, the noun, the pronoun.
    pub head: usize,
}

impl Source {
    /// The whole of a name, with its titles.
    pub fn name(name: &Name) -> Self {
        Source { tokens: name.tokens.clone(), head: name.core.end - 1 }
    }
}

/// How far the search for a subject goes back or ahead, in tokens: keeps every rule linear.
const REACH: usize = 70;

/// The subject of a cue of the segment that stands before it. Several rules ask for it; it is looked for once.
pub fn subject_of(ctx: &Context, segment: &Segment, cue: &Cue) -> Option<Source> {
    cue.subject.get_or_init(|| before(ctx, cue, segment.tokens.start)).clone()
}

/// The subject that the syntax gives to the verb of a cue, as a whole phrase, where it speaks.
pub fn by_syntax(ctx: &Context, cue: &Cue) -> Option<Source> {
    let subject = ctx.doc.syntax().subject_of(cue.tokens.start).filter(|s| (s.end as usize) <= cue.tokens.start)?;
    phrase_before(ctx, subject.end as usize, subject.first as usize).filter(|s| ctx.narrated(s.head) && speaks(ctx, s))
}

/// The subject of a cue that stands before it, not before the token `lo`.
pub fn before(ctx: &Context, cue: &Cue, lo: usize) -> Option<Source> {
    let lo = lo.max(cue.tokens.start.saturating_sub(REACH));
    match cue.form {
        Form::Preposition => None,
        Form::Passive => agent(ctx, cue.tokens.end, cue.tokens.end + 12),
        // "he's claiming"
        Form::Gerund if ctx.doc.kind(cue.tokens.start.wrapping_sub(1)) == Some(Kind::Clitic) => subject(ctx, cue.tokens.start, lo, 2),
        Form::Gerund => participle(ctx, cue.tokens.start, lo),
        Form::Finite | Form::Infinitive => subject(ctx, cue.tokens.start, lo, 2),
    }
}

/// The subject of the clause that ends at a token: of the nearest verb before it whose clause depends on no other.
pub fn main(ctx: &Context, end: usize, lo: usize) -> Option<Source> {
    shared(ctx, end, lo.max(end.saturating_sub(REACH)), 2).filter(|s| speaks(ctx, s))
}

/// The subject of "was quoted as saying", if that is how the cue stands.
pub fn quoted(ctx: &Context, cue: &Cue, lo: usize) -> Option<Source> {
    quoted_as(ctx, cue.tokens.start, lo).then(|| subject(ctx, cue.tokens.start - 2, lo, 2)).flatten()
}

/// Whether the clause of a subject opens its segment and depends on the one behind it: "While Hale said …, …".
pub fn dependent(ctx: &Context, segment: &Segment, source: &Source) -> bool {
    let mut before = segment.tokens.start..source.tokens.start;
    before.len() <= 3 && before.any(|i| ctx.narrated(i) && (ctx.doc.is(i, c::SUBORDINATOR) || ctx.says(i, sets::DEPENDENT)))
}

/// Whether the head is a name.
pub fn named(ctx: &Context, source: &Source) -> bool {
    ctx.people.name_at(source.head).is_some_and(|n| n.core.end == source.head + 1)
}

/// Whether the head is a name, a pronoun or a noun of those that can speak.
pub fn speaks(ctx: &Context, source: &Source) -> bool {
    let kinds = c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::DOCUMENT | c::SUBJECT | c::NUMERAL | c::OUTLET | c::PLACE;
    ctx.doc.is(source.head, kinds) || named(ctx, source)
}

/// The agent of a passive: "by" and what follows, within reach.
pub fn agent(ctx: &Context, from: usize, hi: usize) -> Option<Source> {
    let hi = hi.min(ctx.doc.tokens.len());
    let by = (from..hi)
        .take_while(|i| !matches!(ctx.doc.tokens[*i].kind, Kind::Stop | Kind::Comma | Kind::Semicolon))
        .find(|i| ctx.narrated(*i) && ctx.says(*i, sets::BY))?;
    phrase_after(ctx, by + 1, hi + 12)
}

/// The subject of a cue that stands after it: said Ann Hale; according to a spokesman.
pub fn after(ctx: &Context, cue: &Cue, hi: usize) -> Option<Source> {
    let mut at = cue.tokens.end;
    while at < hi && ctx.narrated(at) && ctx.adverb(at) {
        at += 1;
    }
    phrase_after(ctx, at, hi)
}
