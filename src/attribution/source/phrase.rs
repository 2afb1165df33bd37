//! Noun phrases with what hangs on them: where one ends or starts at a token, and what its head is.

use super::{named, speaks, voice, Source};
use crate::attribution::context::Context;
use crate::lexicon::classes as c;
use crate::lexicon::{sets, Set};
use crate::people::names::Name;
use crate::people::EntityKind;
use crate::syntax::{Animacy, Chunk, Tag, What};
use crate::tokens::Kind;
use std::ops::Range;

/// No phrase has more tokens.
const REACH: usize = 70;

/// No office before a name has more words.
const OFFICE: usize = 8;

/// A noun phrase with what hangs on it by one of the prepositions, up to a token: "a spokesman for the council in Hull"; "the leader of the party, Ann Hale,".
pub(super) fn whole(ctx: &Context, chunk: &Chunk, hi: usize, hanging: &Set) -> Source {
    let (doc, syntax) = (ctx.doc, ctx.doc.syntax());
    let (start, mut end, mut head) = (chunk.first as usize, chunk.end as usize, chunk.head as usize);
    // "people familiar with the matter"
    let close = end < hi && (syntax.tag(end) == Tag::Adjective || doc.word(end) == "close") && ctx.hangs(end + 1) && voice(ctx, head);
    end += usize::from(close);
    while end < hi && ctx.narrated(end) {
        let and = ctx.says(end, sets::AND) || doc.says(end, "&");
        let hangs = and || ctx.says(end, hanging);
        let next = syntax.noun_phrase_starting(end + 1).filter(|n| hangs && n.end as usize <= hi && ctx.narrated(end + 1));
        // a person's name takes a second one only; "said an aide in a statement"
        let next = next.filter(|n| !person(ctx, head) || and && person(ctx, n.head as usize));
        // "a source close to the talks"
        let told = |n: &&Chunk| doc.is(n.head as usize, c::SAYING | c::DOCUMENT);
        let next = next.filter(|n| close || !told(n) || ctx.says(end, sets::OF) || and);
        // "the master of the "Hopeful""
        let next = next.filter(|n| syntax.tag(n.head as usize) != Tag::Determiner || ctx.narrated(n.end as usize));
        let year = |n: &&Chunk| n.end == n.first + 1 && doc.kind(n.first as usize) == Some(Kind::Number);
        let Some(next) = next.filter(|n| !matches!(n.what, What::Noun { animacy: Animacy::Time, .. }) && !year(n)) else { break };
        if and && !voice(ctx, head) && !person(ctx, head) && (ctx.people.name_at(head).is_none() || person(ctx, next.head as usize)) {
            head = next.head as usize;
        }
        end = next.end as usize;
        // "at the back"
        if next.head + 1 == next.end && syntax.tag(next.head as usize) == Tag::Determiner {
            end = syntax.noun_phrase_starting(end + 1).map_or(end + 1, |n| n.end as usize).min(hi);
        }
    }
    // "Local Government and Public Works minister Ann Hale": the name, not the first word of the field
    let once = |n: &Name| n.tokens.len() == 1 && ctx.people.clusters[n.cluster].names.len() == 1 && !doc.is(head, c::GIVEN);
    let word = ctx.people.name_at(head).is_none_or(|n| n.sort != EntityKind::Person || once(n));
    let field = word && doc.tokens[start].capital() && !doc.is(start, c::DETERMINER | c::POSSESSIVE);
    let holds = |n: &&Name| {
        let office = head + 1..n.core.start;
        n.sort == EntityKind::Person
            && office.clone().any(|t| doc.is(t, c::ROLE))
            && office.clone().all(|t| doc.kind(t) == Some(Kind::Word) && !ctx.says(t, hanging) || doc.is(t, c::TITLE))
    };
    let last = if hi < end + OFFICE { hi } else { end };
    let named_last = |end: usize| ctx.people.name_at(end - 1).filter(|n| n.core.end == end && n.core.start > head + 1);
    if let Some(name) = named_last(last).filter(|_| field).filter(holds) {
        return Source { tokens: start..name.core.end, head: name.core.end - 1 };
    }
    // a noun of those that speak, which the tags have as something else
    while end < hi && end == head + 1 && doc.is(end, c::ROLE | c::GROUP | c::ANONYMOUS) && doc.kind(end) == Some(Kind::Word) {
        (head, end) = (end, end + 1);
    }
    // "team member Hendrik van der Meulen"
    if end < hi && ctx.people.name_at(head).is_none() {
        if let Some(name) =
            ctx.people.name_at(end).filter(|n| n.sort == EntityKind::Person && n.core.end <= hi.max(end + 1) && ctx.narrated(end))
        {
            return Source { tokens: start..name.core.end, head: name.core.end - 1 };
        }
    }
    let source = titled(ctx, start..end, head, hi);
    if !named(ctx, &source) && doc.kind(end) == Some(Kind::Comma) {
        // "his opposite number, Ann Hale, said": the verb tells that the name is what the noun is called
        let closed = |n: &Name| n.tokens.end + 1 == hi && doc.kind(n.tokens.end) == Some(Kind::Comma) && !doc.is(head, c::TIME);
        let called = |n: &Name| doc.is(head, c::ROLE | c::GROUP | c::ANONYMOUS) || closed(n);
        // "The Chairman, Hillside Traders Association, Mr Tunde Hale, said"
        let body = ctx.people.name_at(end + 1).filter(|n| n.sort == EntityKind::Organisation && n.tokens.start == end + 1);
        let body = body.filter(|n| doc.kind(n.tokens.end) == Some(Kind::Comma) && doc.is(head, c::ROLE));
        end = body.map_or(end, |n| n.tokens.end);
        // not "a woman in Hull, Yorkshire, told"
        let person = |n: &&Name| n.tokens.end < hi && n.sort == EntityKind::Person && !ctx.place(end + 1) && called(n);
        if let Some(name) = apposed(ctx, end).filter(person) {
            return Source { tokens: start..name.core.end, head: name.core.end - 1 };
        }
    }
    source
}

/// The name that the noun phrase behind a comma is or ends with: ", Ann Hale", ", footballer Tom Lee", ", the Rev Ann Hale".
pub fn apposed<'c>(ctx: &'c Context, comma: usize) -> Option<&'c Name> {
    let phrase = ctx.doc.syntax().noun_phrase_starting(comma + 1);
    let starts = |n: &&Name| n.tokens.start == comma + 1;
    let last = phrase.filter(|p| (p.first..p.end).len() < 8).and_then(|p| ctx.people.name_at(p.end as usize - 1));
    ctx.people.name_at(comma + 1).filter(starts).or_else(|| last.filter(|n| n.tokens.start > comma))
}

/// A phrase whose head is the end of a name, where one stands there that does not reach past `hi`.
fn titled(ctx: &Context, tokens: Range<usize>, head: usize, hi: usize) -> Source {
    let name = ctx.people.name_at(head).filter(|name| name.core.end <= hi);
    let head = name.map_or(head, |name| name.core.end - 1);
    Source { tokens: tokens.start..tokens.end.max(head + 1), head }
}

fn person(ctx: &Context, head: usize) -> bool {
    ctx.people.name_at(head).is_some_and(|n| n.sort == EntityKind::Person)
}

/// The noun phrase that starts at the token.
pub fn phrase_after(ctx: &Context, from: usize, hi: usize) -> Option<Source> {
    let hi = hi.min(ctx.doc.tokens.len()).min(from + REACH);
    if from >= hi || !ctx.narrated(from) {
        return None;
    }
    let name = ctx.people.name_at(from).filter(|n| n.tokens.start == from && n.sort == EntityKind::Person && n.core.end <= hi);
    let syntax = ctx.doc.syntax();
    // "said retired teacher Ann Hale", "according to exit polls"
    let described = || {
        syntax
            .noun_phrase_starting(from + 1)
            .filter(|_| matches!(syntax.tag(from), Tag::Participle | Tag::Gerund | Tag::Adverb | Tag::Base))
    };
    let Some(chunk) = syntax.noun_phrase_at(from).or_else(described) else {
        return name.map(|n| Source { tokens: from..n.core.end, head: n.core.end - 1 });
    };
    let chunk = Chunk { first: from as u32, end: chunk.end.min(hi as u32), head: chunk.head.min(hi as u32 - 1), ..*chunk };
    if ctx.doc.syntax().tag(from) == Tag::Pronoun && ctx.doc.says(from, "there") {
        return None;
    }
    if ctx.doc.is(chunk.head as usize, c::TIME) && !ctx.doc.is(chunk.head as usize, c::GIVEN) {
        return None;
    }
    let source = whole(ctx, &chunk, hi, sets::HANGS_BEHIND);
    // "the leader of the party, Ann Hale,"
    Some(match ctx.people.name_at(source.head) {
        Some(name) => Source { tokens: from..name.core.end.max(source.head + 1), head: name.core.end - 1 },
        None => source,
    })
}

/// The noun phrase that ends right before the token `end`, with the one that it hangs on.
pub fn phrase_before(ctx: &Context, end: usize, lo: usize) -> Option<Source> {
    let (doc, syntax) = (ctx.doc, ctx.doc.syntax());
    let mut last = end.checked_sub(1).filter(|l| *l >= lo && ctx.narrated(*l))?;
    if last > lo && ctx.inner_stop(last) {
        last -= 1; // John Hale Jr.
    }
    if doc.tokens[last].kind == Kind::Close {
        // Senator Ann Hale (D-Me.)
        last = (lo..last).rev().take(14).find(|o| doc.tokens[*o].kind == Kind::Open)?.checked_sub(1).filter(|l| *l >= lo)?;
    }
    let (mut start, mut head) = match (syntax.noun_phrase_at(last), ctx.people.name_at(last)) {
        (Some(chunk), _) => ((chunk.first as usize).max(lo), (chunk.head as usize).min(last)),
        (None, Some(name)) => (name.tokens.start.max(lo), last),
        (None, None) => return None,
    };
    while head > start && !matches!(doc.tokens[head].kind, Kind::Word | Kind::Number | Kind::Handle) {
        head -= 1;
    }
    // "a spokesman for Ann Hale", "the head of Oxfam"
    while start > lo + 1 && ctx.narrated(start - 1) && ctx.says(start - 1, sets::HANGS_BEFORE) {
        let Some(outer) = syntax.noun_phrase_ending(start - 1).filter(|o| o.first as usize >= lo && ctx.narrated(o.head as usize)) else {
            break;
        };
        let at = outer.head as usize;
        let owned = ctx.people.name_at(head).is_none() || ctx.says(start - 1, sets::OF) && doc.is(outer.first as usize, c::DETERMINER);
        let found = Source { tokens: outer.first as usize..end, head: at };
        if !(owned || speaks(ctx, &found) || ctx.says(at, sets::SHARES)) || doc.is(at, c::TIME) || person(ctx, at) {
            break;
        }
        (start, head) = (outer.first as usize, at);
    }
    Some(titled(ctx, start..end, head, end))
}
