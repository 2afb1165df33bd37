//! Man or woman: as names and titles tell, else as the pronouns right behind them do.

use crate::attribution::scene::Scene;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::people::cluster::Cluster;
use crate::people::{Gender, Sort};
use crate::tokens::{Gap, Token};

/// How far behind a name a pronoun still tells its gender, in tokens.
const PRONOUN_NEAR: usize = 14;

/// The gender of every cluster.
pub(super) fn all(scene: &Scene) -> Vec<Gender> {
    let (doc, people) = (scene.doc, scene.people);
    let mut votes = vec![0i32; people.clusters.len()];
    for name in people.names.iter().filter(|n| n.sort == Sort::Person && people.clusters[n.cluster].gender == Gender::Unknown) {
        let near = name.core.end..doc.tokens.len().min(name.core.end + PRONOUN_NEAR);
        let other = |t: usize| people.name_at(t).is_some_and(|n| n.cluster != name.cluster && n.sort == Sort::Person);
        let mut near = near.take_while(|t| scene.narrated(*t) && doc.tokens[*t].gap() < Gap::Line && !other(*t));
        votes[name.cluster] += near.find_map(|t| spoken_of(scene, t)).unwrap_or(0);
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
fn spoken_of(scene: &Scene, token: usize) -> Option<i32> {
    match () {
        _ if scene.says(token, sets::HE) => Some(1),
        _ if scene.says(token, sets::SHE) || scene.says(token, sets::HERS) => Some(-1),
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
