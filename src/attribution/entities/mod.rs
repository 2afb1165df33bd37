//! Whose voice a source is: names by their cluster ([`crate::people`]), pronouns by who stands out before them ([`pronoun`]), descriptions by
//! what is told of whom ([`roles`], [`description`]), bodies by what speaks for them ([`body`]); and so inside quotations ([`inside`]).

mod body;
mod description;
mod gender;
mod inside;
mod mention;
pub mod pronoun;
mod relation;
mod roles;
pub mod salience;

use super::context::Context;
use super::source::{self, Source};
use crate::lexicon::{classes as c, sets};
use crate::people::names::Name;
use crate::people::{EntityKind, Gender};
use crate::report::{Quote, Resolution};
use crate::tokens::{Kind, Shape};
use mention::Mention;
use roles::Roles;
use std::collections::BTreeMap;

/// Somebody whose words the article gives.
#[derive(Clone, Debug)]
pub struct Entity {
    /// The full name or the description.
    pub name: String,
    /// What it is.
    pub sort: EntityKind,
    /// The cluster of names, for those that have one.
    pub cluster: Option<usize>,
    /// Other names and roles.
    pub aliases: Vec<String>,
    /// As far as the description tells; of a cluster see [`Entities::genders`].
    gender: Gender,
}

/// Whose voice a source is, and who else it could be.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Index into [`Entities::list`].
    pub voice: Option<usize>,
    /// The next best, where it is close.
    pub rival: Option<usize>,
    /// How it was told.
    pub how: Resolution,
}

impl Found {
    /// Nobody.
    pub const NONE: Found = Found { voice: None, rival: None, how: Resolution::None };

    /// Notes it with a quotation.
    pub fn tell(self, quote: &mut Quote) {
        (quote.speaker, quote.resolution) = (self.voice.map(|v| v as u32), self.how);
        quote.alternative = self.rival.map(|v| v as u32);
    }

    fn sure(voice: usize, how: Resolution) -> Self {
        Found { voice: Some(voice), rival: None, how }
    }
}

/// All voices found so far, and what is needed to resolve the next source.
pub struct Entities<'s, 'd, 't> {
    ctx: &'s Context<'d, 't>,
    /// The voices, in the order of their first words.
    pub list: Vec<Entity>,
    /// The voice of every cluster that has one.
    by_cluster: Vec<Option<usize>>,
    by_words: BTreeMap<String, u32>,
    roles: Roles,
    /// The gender of every cluster, and what tells it: see [`gender::all`].
    genders: Vec<Gender>,
    votes: Vec<i8>,
    /// Clusters that are people for sure: by a given name, a title, a role, or because they spoke.
    human: Vec<bool>,
    /// The tokens of the sources so far, and their voices.
    spoken: Vec<(usize, usize)>,
    /// The mentions of persons, and how many of them are resolved.
    mentions: Vec<Mention>,
    settled: usize,
}

/// How many names back a pronoun or a description looks.
const NAMES_BACK: usize = 24;

impl<'s, 'd, 't> Entities<'s, 'd, 't> {
    /// Reads what is told of whom; no voice yet.
    pub fn new(ctx: &'s Context<'d, 't>) -> Self {
        let votes = gender::all(ctx);
        let genders: Vec<Gender> = votes.iter().map(|v| gender::of_votes(*v)).collect();
        let roles = Roles::read(ctx, &genders);
        let human = human(ctx, &roles, &votes);
        Entities {
            ctx,
            list: Vec::new(),
            by_cluster: vec![None; genders.len()],
            by_words: BTreeMap::new(),
            roles,
            genders,
            votes,
            human,
            spoken: Vec::new(),
            mentions: mention::read(ctx),
            settled: 0,
        }
    }

    /// The voice of a source.
    pub fn resolve(&mut self, source: &Source) -> Found {
        let found = self.find(source);
        if let Some(voice) = found.voice {
            self.speaks(source.head, voice);
            self.heard(voice, source.head);
        }
        found
    }

    /// The voice of a label in capitals that is an office, as in a record: The PRESIDING OFFICER.
    pub fn labelled(&mut self, label: &Source) -> Option<usize> {
        let doc = self.ctx.doc;
        let office = doc.is(label.head, c::ROLE) && doc.tokens[label.head].shape() == Shape::Upper;
        if !office || self.ctx.people.name_at(label.head).is_some() {
            return None;
        }
        let first = label.tokens.start + usize::from(doc.is(label.tokens.start, c::DETERMINER));
        Some(self.of_words(doc.span(first..label.head + 1).of(doc.text), EntityKind::Anonymous, Gender::Unknown))
    }

    /// Notes that a quotation without a source of its own was this voice's.
    pub fn heard(&mut self, voice: usize, token: usize) {
        // nearly always the last
        let at = self.spoken.iter().rposition(|(before, _)| *before <= token).map_or(0, |at| at + 1);
        self.spoken.insert(at, (token, voice));
    }

    /// The voice of the last source before a token, and its token.
    fn last(&self, at: usize) -> Option<(usize, usize)> {
        let before = self.spoken.partition_point(|(token, _)| *token < at);
        before.checked_sub(1).map(|last| (self.spoken[last].1, self.spoken[last].0))
    }

    fn find(&mut self, source: &Source) -> Found {
        let (ctx, head) = (self.ctx, source.head);
        let t = &ctx.doc.tokens[head];
        if let Some(name) = ctx.people.name_at(head).filter(|n| n.core.end == head + 1) {
            // the Labour MP
            let office = name.tokens.end - 1;
            if name.sort == EntityKind::Organisation && office > head && ctx.doc.is(office, c::ROLE) {
                return self.description(&Source { tokens: source.tokens.start..name.tokens.end, head: office });
            }
            // the CM, the Korean
            let the = name.tokens.len() == 1 && head > 0 && ctx.says(head - 1, sets::DEFINITE) && !t.is(c::OUTLET);
            let holder = (the && t.shape() == Shape::Upper).then(|| self.holder(source)).flatten().map(|c| self.of_cluster(c));
            let known = holder.or_else(|| if the { self.guessed(source) } else { None });
            // "Police said": those named in full
            let force = (name.tokens.len() == 1 && ctx.says(head, sets::FORCES)).then(|| self.body_named(source)).flatten();
            if let Some(found) = force {
                return found;
            }
            return known.map_or_else(|| self.named(name), |voice| Found::sure(voice, Resolution::Told));
        }
        if ctx.says(head, sets::HE) || ctx.says(head, sets::SHE) {
            return self.pronoun(head, None);
        }
        if ctx.says(head, sets::RELATIVES) {
            return self.relative(head);
        }
        if ctx.says(head, sets::THEY) {
            return self.body(head, ctx.says(head, sets::ITS));
        }
        if t.is(c::SUBJECT | c::POSSESSIVE | c::OBJECT) && !t.is(c::ROLE | c::GROUP | c::NUMERAL | c::DETERMINER) {
            return Found::NONE;
        }
        self.description(source)
    }

    fn named(&mut self, name: &Name) -> Found {
        // of two with one surname it is the one who has just spoken
        if let Some(rival) = name.rival.filter(|rival| self.spoke_lately(*rival, name.core.start)) {
            return Found { rival: Some(self.of_cluster(name.cluster)), ..Found::sure(self.of_cluster(rival), Resolution::Namesake) };
        }
        let how = if name.rival.is_some() { Resolution::Namesake } else { Resolution::Name };
        let rival = name.rival.map(|cluster| self.of_cluster(cluster));
        Found { rival, ..Found::sure(self.of_cluster(name.cluster), how) }
    }

    /// Whether a cluster was the last to speak, not long before a token.
    fn spoke_lately(&self, cluster: usize, at: usize) -> bool {
        let segment = |t| self.ctx.segment_of(t);
        let near = |t| segment(t).zip(segment(at)).is_some_and(|(a, b)| a <= b && a + 4 > b);
        self.last(at).is_some_and(|(voice, token)| self.list[voice].cluster == Some(cluster) && near(token))
    }

    /// who, which: what stands before it; a person's name rather than a description behind it, or than a place that it is from.
    fn relative(&mut self, head: usize) -> Found {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let end = if head > 0 && doc.tokens[head - 1].kind == Kind::Comma { head - 1 } else { head };
        let lo = ctx.segment_of(head).map_or(0, |f| ctx.segments[f].tokens.start);
        let Some(before) = source::phrase_before(ctx, end, lo).filter(|s| s.head < head) else { return Found::NONE };
        let person = ctx.people.name_at(before.head).is_some_and(|n| n.sort == EntityKind::Person);
        if ctx.says(head, sets::WHO) && !person {
            let comma = before.tokens.start.checked_sub(1).filter(|c| *c > lo && doc.tokens[*c].kind == Kind::Comma);
            let apposed = comma.and_then(|c| ctx.people.name_at(c - 1).filter(|n| n.tokens.end == c));
            // "Ann Hale, of Church Lane, who said"
            let from = before
                .tokens
                .start
                .checked_sub(2)
                .filter(|c| *c > lo && doc.is(c + 1, c::PREPOSITION) && doc.tokens[*c].kind == Kind::Comma);
            let apposed = apposed.or_else(|| from.and_then(|c| ctx.people.name_at(c - 1).filter(|n| n.tokens.end == c)));
            if let Some(name) = apposed.filter(|n| n.sort == EntityKind::Person) {
                return self.named(name);
            }
        }
        self.find(&before)
    }

    fn of_cluster(&mut self, cluster: usize) -> usize {
        if let Some(v) = self.by_cluster[cluster] {
            return v;
        }
        let ctx = self.ctx;
        let found = &ctx.people.clusters[cluster];
        let mut aliases = found.aliases.clone();
        aliases.append(&mut self.roles.take_names(cluster));
        if found.sort == EntityKind::Person {
            self.human[cluster] = true;
        }
        let gender = Gender::Unknown;
        let mut name = found.name.clone();
        let given = || ctx.doc.is(ctx.people.names[found.names[0]].core.start, c::GIVEN);
        if found.sort == EntityKind::Person && !name.contains(' ') && given() {
            if let Some(surname) = self.roles.surname(ctx, cluster) {
                let full = [&name, " ", surname].concat();
                aliases.push(std::mem::replace(&mut name, full));
            }
        }
        self.list.push(Entity { name, sort: found.sort, cluster: Some(cluster), aliases, gender });
        self.by_cluster[cluster] = Some(self.list.len() - 1);
        self.list.len() - 1
    }

    /// The voice of a description under a name of its own.
    fn of_words(&mut self, name: &str, sort: EntityKind, gender: Gender) -> usize {
        self.of_key(name, name, sort, gender)
    }

    /// The same, where other words tell who it is.
    fn of_key(&mut self, key: &str, name: &str, sort: EntityKind, gender: Gender) -> usize {
        let key = crate::text::lower(key);
        if let Some(v) = self.by_words.get(&key) {
            return *v as usize;
        }
        self.list.push(Entity { name: name.to_string(), sort, cluster: None, aliases: Vec::new(), gender });
        self.by_words.insert(key, self.list.len() as u32 - 1);
        self.list.len() - 1
    }

    /// Whether a voice is one person who is described and not named.
    pub fn described(&self, voice: usize) -> bool {
        self.list[voice].cluster.is_none() && self.list[voice].sort == EntityKind::Anonymous
    }

    /// Lists a description that turns out to be somebody else under the other's names.
    pub fn join(&mut self, described: usize, voice: usize) {
        let name = std::mem::take(&mut self.list[described].name);
        self.list[voice].aliases.push(name);
    }
}

/// Which clusters are people for sure before anybody speaks.
fn human(ctx: &Context, roles: &Roles, votes: &[i8]) -> Vec<bool> {
    let person = |n: &usize| {
        let (doc, name) = (ctx.doc, &ctx.people.names[*n]);
        let (titles, end) = (name.tokens.start..name.core.start, name.tokens.end);
        // "Hale, 45, …"; "Hale, who …"
        let aside = doc.kind(end + 1) == Some(Kind::Number) && doc.kind(end + 2) == Some(Kind::Comma) || doc.says(end + 1, "who");
        doc.tokens[titles].iter().any(|t| t.is(c::TITLE | c::ROLE))
            || doc.is(name.core.start, c::GIVEN)
            || doc.kind(end) == Some(Kind::Comma) && aside
    };
    let clusters = ctx.people.clusters.iter().enumerate();
    clusters
        .map(|(i, c)| {
            votes[i] != 0 && c.name.contains(' ') || roles.has(i) || c.gender != Gender::Unknown || c.names.iter().take(8).any(person)
        })
        .collect()
}
