//! Man or woman: as names and titles tell, else as the pronouns right behind them do.

use crate::attribution::context::Context;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::people::names::Name;
use crate::people::{EntityKind, Gender};
use crate::syntax::Tag;
use crate::tokens::{Gap, Kind, Token};

/// How far behind a name a pronoun still tells its gender, in tokens.
const PRONOUN_NEAR: usize = 14;
/// How far behind a name a noun tells it, in tokens.
const APPOSED: usize = 5;
/// So many pronouns make a gender sure, as one noun does.
pub(super) const SURE: i8 = 2;

/// What tells the gender of each cluster: a man's above 0, a woman's below; sure from [`SURE`] on.
pub(super) fn all(ctx: &Context) -> Vec<i8> {
    let (doc, people) = (ctx.doc, ctx.people);
    let mut votes: Vec<i8> = people.clusters.iter().map(|c| 2 * SURE * vote(c.gender)).collect();
    for name in people.names.iter().filter(|n| n.sort == EntityKind::Person && people.clusters[n.cluster].gender == Gender::Unknown) {
        let near = name.core.end..doc.tokens.len().min(name.core.end + PRONOUN_NEAR);
        let other = |t: usize| people.name_at(t).is_some_and(|n| n.cluster != name.cluster && n.sort == EntityKind::Person);
        let mut near = near.take_while(|t| ctx.narrated(*t) && doc.tokens[*t].gap() < Gap::Line && !other(*t));
        let told = &mut votes[name.cluster];
        *told = told.saturating_add(SURE * vote(beside(ctx, name)));
        *told = told.saturating_add(near.find_map(|t| of_pronoun(ctx, t)).map_or(0, vote));
    }
    votes
}

/// The gender that votes tell.
pub(super) fn of_votes(votes: i8) -> Gender {
    match votes {
        1.. => Gender::Male,
        ..0 => Gender::Female,
        0 => Gender::Unknown,
    }
}

/// What a gender counts as a vote.
pub(super) fn vote(gender: Gender) -> i8 {
    match gender {
        Gender::Male => 1,
        Gender::Female => -1,
        Gender::Unknown => 0,
    }
}

/// What a noun beside a name tells: "his wife, Ann Hale", "Ann Hale, a mother of two".
fn beside(ctx: &Context, name: &Name) -> Gender {
    let doc = ctx.doc;
    let comma = |t: usize| usize::from(doc.kind(t) == Some(Kind::Comma));
    let before = name.tokens.start.checked_sub(1).and_then(|b| b.checked_sub(comma(b)));
    let behind = name.tokens.end + 1..name.tokens.end + APPOSED;
    let behind = behind.filter(|_| comma(name.tokens.end) > 0);
    let noun =
        behind.take_while(|t| doc.is(*t, c::DETERMINER | c::ROLE) || doc.syntax().tag(*t) == Tag::Adjective).find(|t| doc.is(*t, c::ROLE));
    let told = |t: Option<usize>| t.and_then(|t| doc.tokens.get(t)).filter(|t| t.is(c::ROLE)).map_or(Gender::Unknown, of_word);
    Some(told(before)).filter(|g| *g != Gender::Unknown).unwrap_or(told(noun))
}

/// What a pronoun of the third person tells; `None` of any other word.
pub(super) fn of_pronoun(ctx: &Context, token: usize) -> Option<Gender> {
    match () {
        _ if ctx.says(token, sets::HE) => Some(Gender::Male),
        _ if ctx.says(token, sets::SHE) || ctx.says(token, sets::HERS) => Some(Gender::Female),
        _ => None,
    }
}

/// What the word itself tells.
pub(super) fn of_word(word: &Token) -> Gender {
    match (word.is(c::MALE), word.is(c::FEMALE)) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    }
}
