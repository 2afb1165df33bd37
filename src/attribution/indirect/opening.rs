//! Whether a clause starts at a token: its subject and its verb.

use super::super::context::Context;
use super::super::source;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::syntax::{Chunk, Tense, What};
use crate::tokens::Kind;
use std::ops::Range;

/// Whether a verb with a subject is among the first tokens of the stretch, or words in marks, which may hold it: wrote that the towns "froze".
pub(super) fn has_verb(ctx: &Context, range: Range<usize>) -> bool {
    let syntax = ctx.doc.syntax();
    let verb = |v: &Chunk| v.finite() || matches!(v.what, What::Verb { tense: Tense::Bare, .. });
    range.take(20).any(|i| !ctx.narrated(i) || syntax.verb_group_at(i).is_some_and(verb))
}

/// A word in lower case on -ed that no list knows.
fn past(ctx: &Context, token: usize) -> bool {
    let t = &ctx.doc.tokens[token];
    t.kind == Kind::Word && !t.capital() && t.classes == 0 && t.span.len() > 4 && t.of(ctx.doc.text).ends_with("ed")
}

/// Whether a finite verb stands at the token, adverbs and negators aside.
fn finite(ctx: &Context, at: usize, stop: usize) -> bool {
    let doc = ctx.doc;
    let mut i = at;
    while i < stop && (ctx.adverb(i) || doc.is(i, c::NEGATOR)) && !doc.is(i, c::AUXILIARY) {
        i += 1;
    }
    i < stop
        && (doc.is(i, c::AUXILIARY | c::MODAL | c::FINITE | c::VERB) && !doc.is(i, c::GERUND)
            || past(ctx, i)
            || doc.kind(i) == Some(Kind::Clitic)
            || !ctx.narrated(i) && doc.is(i + 1, c::AUXILIARY | c::MODAL | c::VERB))
}

/// The number of a token, or the one before which words of an amount start there: about 340 homes, more than 300 soldiers, up to 40 shops.
pub(super) fn amount(ctx: &Context, at: usize) -> usize {
    let number = (at..at + 4)
        .find(|i| !ctx.says(*i, sets::AMOUNTS))
        .filter(|i| ctx.doc.is(*i, c::NUMERAL) || ctx.doc.kind(*i) == Some(Kind::Number));
    // "said at 10", "said about it": no amount of anything
    number.filter(|n| ctx.nominal(n + 1) && !ctx.doc.is(n + 1, c::TIME) && (*n == at || !ctx.doc.says(n - 1, "at"))).unwrap_or(at)
}

/// Whether a clause starts here with its subject and a finite verb right after it.
pub(super) fn has_subject(ctx: &Context, at: usize, stop: usize) -> bool {
    let (doc, at) = (ctx.doc, amount(ctx, at));
    if ctx.says(at, sets::THERE) {
        return finite(ctx, at + 1, stop);
    }
    if ctx.says(at, sets::WHOLE_SUBJECTS) && finite(ctx, at + 1, stop) {
        return true;
    }
    if doc.syntax().verb_of(at).is_some_and(|verb| {
        let first = verb.first as usize;
        // "Mr Bell, 58, then left": an aside between two commas
        let commas = (at..first).filter(|i| doc.tokens[*i].kind == Kind::Comma).count();
        first < stop && ctx.narrated(first) && commas % 2 == 0 && !(at..first).any(|i| doc.tokens[i].kind == Kind::Open)
    }) {
        return true;
    }
    let Some(subject) = source::phrase_after(ctx, at, stop) else { return false };
    let end = subject.tokens.end;
    // an aside may stand between: "the club, which is old, would close"
    let aside = matches!(doc.kind(end), Some(Kind::Comma | Kind::Dash))
        && (end + 1..stop.min(end + 16)).any(|i| doc.tokens[i].kind == doc.tokens[end].kind && finite(ctx, i + 1, stop));
    // "his client, Ann Hale, would appeal": the phrase holds the aside
    let apposed = doc.kind(end) == Some(Kind::Comma)
        && subject.tokens.clone().any(|i| doc.tokens[i].kind == Kind::Comma)
        && finite(ctx, end + 1, stop);
    let modal = (at..stop.min(at + 12))
        .take_while(|i| !matches!(doc.tokens[*i].kind, Kind::Comma | Kind::Open) && ctx.narrated(*i))
        .any(|i| doc.is(i, c::AUXILIARY | c::MODAL));
    let opens = doc.is(at, c::SUBJECT | c::DETERMINER | c::POSSESSIVE | c::GROUP | c::NUMERAL) || doc.tokens[at].capital();
    finite(ctx, end, stop)
        || opens && modal
        || aside
        || apposed
        || doc.is(end, c::RELATIVE)
        || doc.is(end, c::PREPOSITION)
            && (end..stop.min(end + 8)).take_while(|i| !doc.is(*i, c::CONJUNCTION)).any(|i| doc.is(i, c::AUXILIARY | c::MODAL))
}

/// Whether a noun phrase and right after it a finite verb stand here.
pub(super) fn clause_starts(ctx: &Context, at: usize, stop: usize) -> bool {
    let doc = ctx.doc;
    source::phrase_after(ctx, at, stop).is_some_and(|s| {
        let end = s.tokens.end;
        end < stop && (doc.is(end, c::AUXILIARY | c::MODAL) || doc.is(end, c::FINITE) && !doc.word(end).ends_with("ed"))
    })
}

/// No clause starts further behind the phrase before it, in tokens.
const NEAR: usize = 16;

/// Where behind the start of a phrase of the cue's own a clause starts, with its subject: told reporters *the port* would …; said in a
/// letter to the council *she* would ….
pub(super) fn clause_behind(ctx: &Context, at: usize, stop: usize) -> Option<usize> {
    let doc = ctx.doc;
    let goes_on = |i: &usize| {
        let i = *i;
        let hangs = ctx.hangs(i) && !ctx.says(i, sets::ABOUT);
        let noun = doc.is(i + 1, c::DETERMINER | c::POSSESSIVE) || doc.tokens.get(i + 1).is_some_and(|t| t.capital());
        let infinitive = ctx.says(i, sets::TO) && !noun;
        ctx.narrated(i) && (ctx.nominal(i) || hangs || doc.is(i, c::CONJUNCTION | c::SUBJECT)) && !infinitive && !doc.is(i, c::RELATIVE)
    };
    let starts = |i: &usize| {
        let (i, before) = (*i, *i - 1);
        let hangs = doc.is(before, c::PREPOSITION | c::CONJUNCTION | c::DETERMINER | c::POSSESSIVE | c::GERUND)
            && !doc.is(before, c::OBJECT)
            && !ctx.says(before, sets::EVENTS)
            || doc.kind(before) == Some(Kind::Clitic);
        let opens = doc.is(i, c::DETERMINER | c::POSSESSIVE | c::SUBJECT) && !doc.is(i + 1, c::TIME) && has_subject(ctx, i, stop);
        // told reporters Reed would …; told the court Reed would …; told the BBC Reed would …; not: told them of comments Reed made
        let name = |i: usize| ctx.people.name_at(i);
        let several = !doc.tokens[before].capital()
            && (doc.is(before, c::GROUP | c::ORGANISATION) || doc.word(before).ends_with('s'))
            && !ctx.hangs(before - 1);
        let named = (several || name(before).is_some_and(|n| n.tokens.end == i)) && name(i).is_some_and(|n| n.tokens.start == i);
        // told the BBC prices would …; told customers prices would …
        let plural = (several || doc.tokens[before].capital())
            && !doc.tokens[i].capital()
            && ctx.nominal(i)
            && !doc.is(i, c::TIME)
            && (doc.is(i, c::GROUP) || doc.word(i).ends_with('s'));
        !hangs && (opens || (named || plural) && clause_starts(ctx, i, stop))
    };
    (at + 1..stop.min(at + NEAR)).take_while(goes_on).find(starts)
}

/// Whether a clause can be seen to start here, if not its very subject: a noun phrase, and a finite verb before the first comma.
pub(super) fn loose(ctx: &Context, at: usize, stop: usize) -> bool {
    let doc = ctx.doc;
    let t = &doc.tokens[at];
    if !ctx.nominal(at) && !t.is(c::SUBJECT | c::DETERMINER | c::NEGATOR) || t.is(c::OBJECT) && !t.is(c::SUBJECT | c::POSSESSIVE) {
        return false;
    }
    let plain = |i: &usize| ctx.narrated(*i) && !matches!(doc.tokens[*i].kind, Kind::Comma | Kind::Open);
    (at + 1..stop.min(at + 25)).take_while(plain).any(|i| {
        doc.is(i, c::AUXILIARY | c::MODAL)
            || doc.is(i, c::FINITE) && !doc.is(i, c::DOCUMENT | c::SAYING)
            || doc.is(i, c::VERB) && !doc.is(i, c::GERUND) && doc.word(i - 1).ends_with('s')
    })
}
