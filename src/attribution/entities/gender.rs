//! Man or woman: as names and titles tell, else as the pronouns right behind them do.

use crate::attribution::context::Context;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::people::cluster::Cluster;
use crate::people::{EntityKind, Gender};
use crate::tokens::{Gap, Token};

/// How far behind a name a pronoun still tells its gender, in tokens.
const PRONOUN_NEAR: usize = 14;

/// The gender of every cluster.
pub(super) fn all(ctx: &Context) -> Vec<Gender> {
    let (doc, people) = (ctx.doc, ctx.people);
    let mut votes = vec![0i32; people.clusters.len()];
    for name in people.names.iter().filter(|n| n.sort == EntityKind::Person && people.clusters[n.cluster].gender == Gender::Unknown) {
        let near = name.core.end..doc.tokens.len().min(name.core.end + PRONOUN_NEAR);
        let other = |t: usize| people.name_at(t).is_some_and(|n| n.cluster != name.cluster && n.sort == EntityKind::Person);
        let mut near = near.take_while(|t| ctx.narrated(*t) && doc.tokens[*t].gap() < Gap::Line && !other(*t));
        votes[name.cluster] += near.find_map(|t| spoken_of(ctx, t)).unwrap_or(0);
    }
    let told = |(cluster, vote): (&Cluster, i32)| match vote {
        _ if cluster.gender != Gender::Unknown => cluster.gender,
        1.. => Gender::Male,
        ..0 => Gender::Female,
        0 => Gender::Unknown,
    };
    people.clusters.iter().zip(votes).map(told).collect()
}

/// A pronoun of the third person: 1 for a man's, -1 for a woman's.
fn spoken_of(ctx: &Context, token: usize) -> Option<i32> {
    match () {
        _ if ctx.says(token, sets::HE) => Some(1),
        _ if ctx.says(token, sets::SHE) || ctx.says(token, sets::HERS) => Some(-1),
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
