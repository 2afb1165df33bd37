//! What is told of the persons named: offices and trades before and behind the name, by a verb ("who chairs"), ages, kin.

use crate::attribution::context::Context;
use crate::attribution::source;
use crate::lexicon::{classes as c, sets, Set};
use crate::people::cluster::opposed;
use crate::people::names::Name;
use crate::people::{EntityKind, Gender};
use crate::text::{lower, single_spaced};
use crate::tokens::{Kind, Shape};
use std::collections::BTreeMap;
use std::ops::Range;

/// Where something is told of a cluster.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// The cluster.
    pub cluster: usize,
    /// The phrase that tells it.
    pub phrase: Range<usize>,
}

/// A kin of somebody: "Hale's son Tom".
#[derive(Clone, Copy, Debug)]
pub(super) struct Kin {
    /// Whose.
    pub of: usize,
    /// The token of the noun.
    pub noun: usize,
    /// Who.
    pub who: usize,
}

/// Who is of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aged {
    /// One cluster alone.
    One(usize),
    /// Several: the age tells nobody.
    Several,
}

/// All that is told, of all clusters.
pub(super) struct Roles {
    /// The nouns, to their numbers in `holders`.
    nouns: BTreeMap<String, u32>,
    /// Where each is told, in order of place.
    holders: Vec<Vec<Told>>,
    /// Whether anything is told of each cluster, and of which fields it is, a bit each.
    told: Vec<bool>,
    fields: Vec<u16>,
    /// Verbs behind "who", with their clusters, in order of place.
    verbs: Vec<(usize, usize)>,
    /// Who is of each age.
    ages: BTreeMap<u32, Aged>,
    /// The kin of each owner, and of whom each is kin; [`KIN`] at most.
    kin: BTreeMap<usize, Vec<Kin>>,
    kin_back: BTreeMap<usize, Vec<Kin>>,
    /// The roles of every cluster as printed.
    names: Vec<Vec<String>>,
}

/// What stands before the noun of a lesser office: the coroner who is an assistant.
const LESSER: &str = "?";
/// How many roles of one person are kept.
const ROLES: usize = 12;
/// How many kin of one person are kept: whoever has more makes no search longer.
const KIN: usize = 24;
/// How many tokens an apposition may have.
const APPOSITION: usize = 16;

impl Roles {
    /// Reads them. Linear: a bounded stretch around every name.
    pub fn read(ctx: &Context, genders: &[Gender]) -> Self {
        let names = vec![Vec::new(); genders.len()];
        let told = vec![false; genders.len()];
        let (nouns, ages, kin, kin_back) = Default::default();
        let fields = vec![0; genders.len()];
        let mut roles = Roles { nouns, holders: Vec::new(), told, fields, verbs: Vec::new(), ages, kin, kin_back, names };
        for name in ctx.people.names.iter().filter(|n| n.sort == EntityKind::Person) {
            roles.fields[name.cluster] |= field(ctx, name.tokens.start..name.core.start);
            roles.child(ctx, name);
            roles.before(ctx, name, genders);
            roles.comma_before(ctx, name, genders);
            roles.behind(ctx, name, genders);
            roles.predicate(ctx, name, genders);
        }
        roles.holders.iter_mut().for_each(|list| list.sort_by_key(|told| told.phrase.start));
        roles
    }

    /// Whether anything is told of a cluster.
    pub fn has(&self, cluster: usize) -> bool {
        self.told[cluster]
    }

    /// Whether a cluster is told to be of a field that the noun at a token is of: the striker is the captain, the mother who has a son.
    pub fn of_field(&self, ctx: &Context, cluster: usize, noun: usize) -> bool {
        self.fields[cluster] & field(ctx, noun..noun + 1) != 0
    }

    /// Whether a cluster is told to be of fields of which the noun at a token is not, but of another.
    pub fn other_field(&self, ctx: &Context, cluster: usize, noun: usize) -> bool {
        let of = field(ctx, noun..noun + 1);
        !ctx.says(noun, sets::ANY_FIELD) && of != 0 && self.fields[cluster] != 0 && of & self.fields[cluster] == 0
    }

    /// The roles of a cluster as printed; they are given once.
    pub fn take_names(&mut self, cluster: usize) -> Vec<String> {
        std::mem::take(&mut self.names[cluster])
    }

    /// Of whom the noun at a token is told, in order of place.
    pub fn holders(&self, ctx: &Context, noun: usize) -> &[Told] {
        // the DC, if somebody is told to be the deputy commissioner
        let letters = (ctx.doc.tokens[noun].shape() == Shape::Upper).then(|| lower(ctx.doc.word(noun)));
        let key = key(ctx, noun);
        // the coroner, where there is an assistant coroner alone
        let role = letters
            .and_then(|letters| self.nouns.get(&letters))
            .or_else(|| self.nouns.get(&key))
            .or_else(|| self.nouns.get(&[LESSER, &*key].concat()));
        role.map_or(&[], |role| &self.holders[*role as usize])
    }

    /// The cluster last told before the token to do what the noun at it names: "who chairs" for chairwoman.
    pub fn doer(&self, ctx: &Context, noun: usize) -> Option<usize> {
        let word = lower(ctx.doc.word(noun));
        let does = |(verb, _): &&(usize, usize)| {
            let verb = lower(ctx.doc.word(*verb));
            let stem = ["ies", "es", "ed", "s", "e"].iter().find_map(|end| verb.strip_suffix(end)).unwrap_or(&verb);
            stem.len() > 2 && word.len() > stem.len() && word.starts_with(stem) || word == stem
        };
        let before = self.verbs.partition_point(|(at, _)| *at < noun);
        self.verbs[..before]
            .iter()
            .rev()
            .take(64)
            .find(does)
            .or_else(|| self.verbs[before..].iter().take(64).find(does))
            .map(|(_, who)| *who)
    }

    /// The one cluster of such an age.
    pub fn aged(&self, years: Range<u32>) -> Option<usize> {
        let mut all = self.ages.range(years);
        match (all.next(), all.next()) {
            (Some((_, Aged::One(who))), None) => Some(*who),
            _ => None,
        }
    }

    /// Whether it is told how old somebody is.
    pub fn has_age(&self, cluster: usize) -> bool {
        self.ages.values().any(|aged| matches!(aged, Aged::One(who) if *who == cluster))
    }

    /// Who is the kin that a noun names of a cluster: said so, or the other way round (the father of the son).
    pub fn kin(&self, ctx: &Context, of: usize, noun: usize, genders: &[Gender]) -> Option<usize> {
        // nouns of kin are listed: one word has one number, whatever its capitals; a dad is a father, a widow a wife
        let word = |t: usize| ctx.doc.tokens[t].id;
        let gender = super::gender::of_word(&ctx.doc.tokens[noun]);
        let fits = |cluster: usize| !opposed(genders[cluster], gender);
        let alike = |k: &Kin| sets_of_kin(ctx, noun).is_some_and(|kind| Some(kind) == sets_of_kin(ctx, k.noun)) && fits(k.who);
        let said = self.kin.get(&of).and_then(|list| {
            let same = list.iter().find(|k| word(k.noun) == word(noun));
            same.or_else(|| list.iter().find(|k| alike(k) && !opposed(super::gender::of_word(&ctx.doc.tokens[k.noun]), gender)))
        });
        said.map(|k| k.who).or_else(|| {
            let back = |k: &&Kin| sets_of_kin(ctx, k.noun).is_some_and(|set| set == inverse(sets_of_kin(ctx, noun)));
            self.kin_back.get(&of)?.iter().filter(back).find(|k| fits(k.of)).map(|k| k.of)
        })
    }

    /// The surname that somebody called by a given name alone has by kin: Elin, the daughter of Dai Hale.
    pub fn surname<'p>(&self, ctx: &Context<'p, '_>, mut who: usize) -> Option<&'p str> {
        for _ in 0..3 {
            // a wife or a mother may be called otherwise
            let family = |k: &&Kin| ctx.says(k.noun, sets::CHILDREN) || ctx.says(k.noun, sets::SIBLINGS);
            let other = self.kin_back.get(&who)?.iter().find(family)?.of;
            if let Some((_, surname)) = ctx.people.clusters[other].name.rsplit_once(' ') {
                return Some(surname);
            }
            who = other;
        }
        None
    }

    /// Whether somebody is told to be kin of a cluster.
    pub fn is_kin(&self, of: usize, who: usize) -> bool {
        self.kin.get(&of).is_some_and(|list| list.iter().any(|k| k.who == who))
    }

    fn add(&mut self, ctx: &Context, name: &Name, phrase: Range<usize>, noun: usize, genders: &[Gender]) {
        let words = single_spaced(ctx.span(phrase.clone()).of(ctx.doc.text)).into_owned();
        let list = &mut self.names[name.cluster];
        let told = ctx.doc.is(noun, c::ROLE) && !list.contains(&words);
        if told && list.len() < ROLES {
            list.push(words);
        }
        // the CM: Chief Minister Hale
        let initial = |t: usize| {
            ctx.doc.word(t).chars().next().filter(|_| ctx.nominal(t) || ctx.doc.tokens[t].kind == Kind::Word && !ctx.doc.is(t, c::CLOSED))
        };
        // the OC: officer-in-charge Hale
        let mut end = noun + 1;
        while ctx.doc.kind(end) == Some(Kind::Hyphen) && ctx.doc.kind(end + 1) == Some(Kind::Word) {
            end += 2;
        }
        let initials: Vec<char> = (phrase.start..end).filter(|t| ctx.doc.kind(*t) == Some(Kind::Word)).filter_map(initial).collect();
        let letters = |n: usize| initials.len().checked_sub(n).map(|from| lower(&initials[from..].iter().collect::<String>()));
        // the deputy minister: Deputy Trade Minister Hale
        let rank = (phrase.start..noun).find(|t| ctx.says(*t, sets::LESSER));
        let word = |t: usize| lower(ctx.doc.word(t));
        let ranked = rank.map(|t| [word(t), word(noun)].join(" "));
        let lesser = rank.map(|_| [LESSER, &*word(noun)].concat());
        // the boss: chief executive Hale
        let boss = ctx.says(noun, sets::TOP_POSTS).then(|| "boss".to_string());
        for key in [Some(key(ctx, noun)), short(ctx, noun), letters(2), letters(3), ranked, lesser, boss].into_iter().flatten() {
            let role = *self.nouns.entry(key).or_insert(self.holders.len() as u32) as usize;
            if role == self.holders.len() {
                self.holders.push(Vec::new());
            }
            self.holders[role].push(Told { cluster: name.cluster, phrase: phrase.clone() });
        }
        if ctx.says(noun, sets::KIN) {
            // "Hale's son", "his son", where his is whom the words before name last
            let of = self.possessor(ctx, phrase.start.saturating_sub(2)..noun, genders, Some(name.cluster));
            self.relate(of, noun, name.cluster);
        }
        self.told[name.cluster] |= ctx.doc.is(noun, c::ROLE | c::TITLE) || ctx.says(noun, sets::PLEADING);
        self.fields[name.cluster] |= field(ctx, phrase);
    }

    /// The person who owns what a run of tokens names: by 's, or by his and her.
    pub fn possessor(&self, ctx: &Context, tokens: Range<usize>, genders: &[Gender], not: Option<usize>) -> Option<usize> {
        let people = ctx.people;
        for t in tokens.rev() {
            if ctx.clitic_s(t) {
                let owner = t.checked_sub(1)?;
                return match people.name_at(owner) {
                    Some(name) => Some(name.cluster).filter(|_| name.sort == EntityKind::Person),
                    None => self.holders(ctx, owner).last().map(|told| told.cluster),
                };
            }
            let gender = match () {
                _ if ctx.says(t, sets::HE) => Gender::Male,
                _ if ctx.says(t, sets::SHE) => Gender::Female,
                _ => continue,
            };
            let before =
                || people.names[..people.before(t)].iter().rev().take(8).filter(|n| n.sort == EntityKind::Person && Some(n.cluster) != not);
            let of = |gender, sure_only: bool| before().find(|n| genders[n.cluster] == gender && (!sure_only || sure(ctx, n)));
            return of(gender, true).or_else(|| of(Gender::Unknown, true)).or_else(|| of(gender, false)).map(|n| n.cluster);
        }
        None
    }

    /// Notes of whom somebody is kin.
    fn relate(&mut self, of: Option<usize>, noun: usize, who: usize) {
        let Some(of) = of.filter(|of| *of != who) else { return };
        self.fields[of] |= 1;
        for list in [self.kin.entry(of).or_default(), self.kin_back.entry(who).or_default()] {
            if list.len() < KIN {
                list.push(Kin { of, noun, who });
            }
        }
    }

    /// "the youngest of seven children of Griff Pugh": whoever the words before name last.
    fn child(&mut self, ctx: &Context, name: &Name) {
        let Some(noun) = name.tokens.start.checked_sub(2) else { return };
        let people = ctx.people;
        let of = ctx.says(noun + 1, sets::OF) || ctx.says(noun + 1, sets::TO);
        if of && ctx.narrated(noun) && (ctx.says(noun, sets::CHILDREN) || ctx.says(noun, sets::BORN)) {
            let near = people.names[..people.before(noun)].iter().rev().take(4);
            let child = near.filter(|n| n.sort == EntityKind::Person).find(|n| n.cluster != name.cluster);
            if let Some(child) = child {
                self.relate(Some(name.cluster), noun, child.cluster);
            }
        }
    }

    /// "Labour leader Ann Hale".
    fn before(&mut self, ctx: &Context, name: &Name, genders: &[Gender]) {
        let doc = ctx.doc;
        let mut start = name.core.start;
        while start > 0 && name.core.start - start < 8 && ctx.narrated(start - 1) {
            let t = &doc.tokens[start - 1];
            let lesser = start < name.core.start && ctx.says(start - 1, sets::LESSER);
            let noun = t.is(c::ROLE | c::TITLE | c::PLACE | c::ORGANISATION) || ctx.says(start - 1, sets::FORMER_THEN) || lesser;
            let word = noun || start < name.core.start && (t.is(c::POSSESSIVE) || t.capital() && !t.is(c::CLOSED));
            let part = start > name.tokens.start || t.kind == Kind::Word && word;
            let stop = t.kind == Kind::Stop && start > name.tokens.start + 1;
            if !part || !stop && !matches!(t.kind, Kind::Word | Kind::Hyphen | Kind::Clitic) {
                break;
            }
            start -= 1;
        }
        let filler = |t: usize| doc.is(t, c::TITLE | c::ROLE) || doc.kind(t) != Some(Kind::Word);
        let mut nouns = (start..name.core.start).rev().take_while(|t| filler(*t)).filter(|i| office(ctx, *i));
        // Minister for Transport Ann Hale
        let domain = start.checked_sub(2).filter(|of| start < name.core.start && doc.is(of + 1, c::PREPOSITION) && office(ctx, *of));
        if let Some(noun) = domain {
            return self.add(ctx, name, noun..name.core.start, noun, genders);
        }
        // Detective Inspector Ann Hale: the detective
        let (last, first) = (nouns.next(), nouns.last());
        for noun in last.into_iter().chain(first) {
            self.add(ctx, name, start..noun + 1, noun, genders);
        }
    }

    /// "The vicar, the Rev Ann Hale, told".
    fn comma_before(&mut self, ctx: &Context, name: &Name, genders: &[Gender]) {
        let doc = ctx.doc;
        let mut comma = name.tokens.start.saturating_sub(1);
        if comma > 0 && doc.is(comma, c::DETERMINER) {
            comma -= 1;
        }
        let Some(segment) = ctx.segment_of(name.core.start) else { return };
        let lo = ctx.segments[segment].tokens.start;
        let apposed = comma > lo && ctx.narrated(comma) && doc.tokens[comma].kind == Kind::Comma;
        let closed = doc.kind(name.tokens.end).is_none_or(|k| matches!(k, Kind::Comma | Kind::Stop))
            || doc.is(name.tokens.end, c::FINITE | c::AUXILIARY);
        // "Hale sent for his son. Conor, 19, had"
        let kin = comma > 0 && name.tokens.start == lo && comma + 1 == lo && ctx.says(comma - 1, sets::KIN);
        let lo = if kin { comma.saturating_sub(APPOSITION) } else { lo };
        if !(apposed || kin) || !closed {
            return;
        }
        let Some(phrase) = source::phrase_before(ctx, comma, lo).filter(|p| !kin || ctx.says(p.head, sets::KIN)) else { return };
        let definite = ctx.says(phrase.tokens.start, sets::DEFINITE)
            || doc.is(phrase.tokens.start, c::POSSESSIVE)
            || doc.tokens[phrase.tokens.start].capital();
        // not "According to the results, Hale leads"
        let first = trade(ctx, phrase.tokens.start, phrase.tokens.end).filter(|_| phrase.tokens.start == lo);
        if definite && (doc.is(phrase.head, c::ROLE) || first.is_some()) && !source::named(ctx, &phrase) {
            // "The detective inspector, Ann Hale,": the detective
            let other = phrase.tokens.clone().find(|t| *t < phrase.head && office(ctx, *t) && !ctx.says(*t, sets::LESSER));
            for noun in other.into_iter().chain([phrase.head]) {
                self.add(ctx, name, phrase.tokens.start..noun + 1, noun, genders);
            }
        }
    }

    /// "Ann Hale, 45, the leader of the party,"; "Ann Hale, who chairs the board,".
    fn behind(&mut self, ctx: &Context, name: &Name, genders: &[Gender]) {
        let doc = ctx.doc;
        let mut at = name.tokens.end.max(name.core.end);
        for _ in 0..3 {
            if !matches!(doc.kind(at), Some(Kind::Comma | Kind::Open)) || !ctx.narrated(at) {
                return;
            }
            let first = at + 1;
            let limit = doc.tokens.len().min(first + APPOSITION);
            let ends = |i: &usize| {
                // the mark of "the club’s", "the Mariners’ captain" is none of a quotation
                matches!(doc.tokens[*i].kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash | Kind::Close)
                    || doc.tokens[*i].kind == Kind::Mark && !ctx.narrated(*i)
            };
            let Some(end) = (first..limit).find(ends).filter(|e| *e > first) else { return };
            if ctx.says(first, sets::WHO) {
                // "Ann Hale, who is a coroner,"
                if let Some(noun) = ctx.says(first + 1, sets::BE_FORMS).then(|| trade(ctx, first + 2, end)).flatten() {
                    self.add(ctx, name, first + 2..end, noun, genders);
                    return;
                }
                let verb = (first + 1..end.min(first + 4))
                    .find(|v| doc.is(*v, c::FINITE) && !doc.is(*v, c::AUXILIARY) || doc.word(*v).ends_with('s'));
                self.verbs.extend(verb.map(|v| (v, name.cluster)));
                return;
            }
            // "Ann Hale, prosecuting,"
            if ctx.says(first, sets::PLEADING) {
                self.add(ctx, name, first..first + 1, first, genders);
                return;
            }
            if doc.tokens[first].kind == Kind::Number && end == first + 1 {
                if let Some(age) = doc.word(first).parse().ok().filter(|a| (1..120).contains(a)) {
                    let one = Aged::One(name.cluster);
                    let known = self.ages.entry(age).or_insert(one);
                    if *known != one {
                        *known = Aged::Several;
                    }
                }
                at = end + usize::from(doc.kind(end) == Some(Kind::Close));
                continue;
            }
            let noun = (first..end)
                .take_while(|i| !doc.is(*i, c::PREPOSITION | c::RELATIVE | c::AUXILIARY))
                .filter(|i| doc.is(*i, c::ROLE))
                .last();
            let noun = noun.or_else(|| trade(ctx, first, end));
            let opens = doc.tokens[first].is(c::DETERMINER | c::ROLE | c::POSSESSIVE | c::PLACE | c::ORGANISATION | c::TITLE)
                || ctx.says(first, sets::FORMER)
                || doc.tokens[first].capital();
            // "his lawyer, Ann Hale, the detective agreed": the subject of what follows
            let acts = |noun: usize| doc.is(noun + 1, c::REPORTING) && !doc.is(noun + 2, c::PREPOSITION) && !ctx.says(noun + 2, sets::TO);
            if let Some(noun) =
                noun.filter(|noun| opens && !acts(*noun) && ctx.people.name_at(first).is_none_or(|n| n.sort != EntityKind::Person))
            {
                self.add(ctx, name, first..end, noun, genders);
            }
            return;
        }
    }

    /// "Ann Hale is a farmer"; "the captain is Ann Hale".
    fn predicate(&mut self, ctx: &Context, name: &Name, genders: &[Gender]) {
        let doc = ctx.doc;
        let is = |t: usize| ctx.narrated(t) && ctx.says(t, sets::BE_FORMS);
        let end = name.tokens.end;
        if is(end) && doc.is(end + 1, c::DETERMINER) && !doc.is(end + 1, c::NEGATOR) {
            let phrase = (end + 1..doc.tokens.len().min(end + 8)).take_while(|t| ctx.narrated(*t) && (ctx.nominal(*t) || *t == end + 1));
            if let Some(noun) = phrase.filter(|t| doc.is(*t, c::ROLE)).last() {
                self.add(ctx, name, end + 1..noun + 1, noun, genders);
            }
        }
        let start = name.tokens.start;
        if start > 1 && is(start - 1) && doc.is(start - 2, c::ROLE) && doc.kind(start - 2) == Some(Kind::Word) {
            let lo = ctx.segment_of(start).map_or(start, |f| ctx.segments[f].tokens.start);
            if let Some(phrase) = source::phrase_before(ctx, start - 1, lo).filter(|p| doc.is(p.head, c::ROLE)) {
                self.add(ctx, name, phrase.tokens.clone(), phrase.head, genders);
            }
        }
    }
}

/// Whether a name has a title or a given name, here or elsewhere, so that it is a person's for sure.
fn sure(ctx: &Context, name: &Name) -> bool {
    ctx.people.clusters[name.cluster].gender != Gender::Unknown
        || name.core.start > name.tokens.start
        || ctx.doc.is(name.core.start, c::GIVEN)
}

/// Kinds of kin by how they go back: what a child is to a parent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KinKind {
    Child,
    Parent,
    Spouse,
    Sibling,
    Nephew,
    Uncle,
}

fn sets_of_kin(ctx: &Context, noun: usize) -> Option<KinKind> {
    let kinds = [
        (sets::CHILDREN, KinKind::Child),
        (sets::PARENTS, KinKind::Parent),
        (sets::SPOUSES, KinKind::Spouse),
        (sets::SIBLINGS, KinKind::Sibling),
        (sets::NEPHEWS, KinKind::Nephew),
        (sets::UNCLES, KinKind::Uncle),
    ];
    kinds.into_iter().find(|(set, _)| ctx.says(noun, set)).map(|(_, kind)| kind)
}

fn inverse(kind: Option<KinKind>) -> KinKind {
    match kind {
        Some(KinKind::Child) => KinKind::Parent,
        Some(KinKind::Parent) => KinKind::Child,
        Some(KinKind::Sibling) => KinKind::Sibling,
        Some(KinKind::Nephew) => KinKind::Uncle,
        Some(KinKind::Uncle) => KinKind::Nephew,
        Some(KinKind::Spouse) | None => KinKind::Spouse,
    }
}

/// Nouns and titles for one office: a coach is a boss, Dr Hale a doctor.
const ALIKE: [(&Set, &str); 16] = [
    (sets::BOSSES, "boss"),
    (sets::CAPTAINS, "captain"),
    (sets::CHAIRS_OF, "chair"),
    (sets::HEADS, "head"),
    (sets::LAWYERS, "lawyer"),
    (sets::LAWMAKERS, "lawmaker"),
    (sets::DOCTORS, "doctor"),
    (sets::DETECTIVES, "detective"),
    (sets::PROFESSORS, "professor"),
    (sets::COUNCILLORS, "councillor"),
    (sets::VICARS, "vicar"),
    (sets::JUDGES, "judge"),
    (sets::OFFICERS, "officer"),
    (sets::WRITERS, "writer"),
    (sets::COMICS, "comic"),
    (sets::MONARCHS, "monarch"),
];

/// Fields of work and life, by the nouns of each; kin first.
const FIELDS: [&Set; 15] = [
    sets::KIN,
    sets::PLAYERS,
    sets::POLITICIANS,
    sets::COUNSELS,
    sets::SCHOLARS,
    sets::CLERGY,
    sets::EXECUTIVES,
    sets::PERFORMERS,
    sets::HOSTS,
    sets::GROWERS,
    sets::EDUCATORS,
    sets::MEDICS,
    sets::CAMPAIGNERS,
    sets::SEAFARERS,
    sets::SHOPKEEPERS,
];

/// The fields that some words tell, a bit each.
fn field(ctx: &Context, words: Range<usize>) -> u16 {
    let of = |t: usize| FIELDS.iter().enumerate().map(|(bit, set)| u16::from(ctx.says(t, set)) << bit).sum::<u16>();
    words.map(of).fold(0, |a, b| a | b)
}

/// The noun of a phrase that tells what somebody is, whether a list has it or not: "a flight attendant from Leeds".
fn trade(ctx: &Context, first: usize, end: usize) -> Option<usize> {
    let doc = ctx.doc;
    if !doc.is(first, c::DETERMINER) || doc.is(first, c::NEGATOR) {
        return None;
    }
    let phrase = doc.syntax().noun_phrase_starting(first).filter(|p| p.end as usize <= end)?;
    let head = phrase.head as usize;
    let other = c::TIME | c::PLACE | c::DOCUMENT | c::SAYING | c::WORK | c::OUTLET | c::ORGANISATION | c::GROUP | c::NUMERAL | c::CLOSED;
    let one = doc.kind(head) == Some(Kind::Word) && !doc.tokens[head].capital() && !doc.is(head, other) && doc.word(head).len() > 2;
    // not "Ann Hale, a move that"
    let closed = phrase.end as usize == end || doc.is(phrase.end as usize, c::PREPOSITION);
    (one && closed).then_some(head)
}

/// Whether a token names an office: a noun, or a title that is short for one.
fn office(ctx: &Context, token: usize) -> bool {
    let doc = ctx.doc;
    let short = || doc.is(token, c::TITLE) && ALIKE.iter().any(|(set, _)| ctx.says(token, set));
    doc.kind(token) == Some(Kind::Word) && (doc.is(token, c::ROLE) || short())
}

/// The word for the office that a noun names under another word.
pub(super) fn alike(ctx: &Context, noun: usize) -> Option<&'static str> {
    ALIKE.iter().find(|(set, _)| ctx.says(noun, set)).map(|(_, word)| *word)
}

/// The noun of a role in lower case; with what makes it another office: vice president, prime minister.
pub(super) fn key(ctx: &Context, noun: usize) -> String {
    let doc = ctx.doc;
    let office = doc.phrase_before(noun + 1).filter(|p| p.record.classes & (c::TITLE | c::ROLE) != 0);
    let lesser = noun.checked_sub(1).filter(|b| ctx.says(*b, sets::LESSER));
    let from = office.map(|p| p.first).into_iter().chain(lesser).min().unwrap_or(noun);
    // the judge: Mr Justice Hale; the officer: Detective Sergeant Hale
    if let Some(word) = alike(ctx, noun).filter(|word| from == noun || matches!(*word, "judge" | "officer")) {
        return word.to_string();
    }
    lower(&single_spaced(ctx.span(from..noun + 1).of(doc.text)))
}

/// The health minister is the minister, too; the prime minister is not, nor a deputy mayor the mayor.
fn short(ctx: &Context, noun: usize) -> Option<String> {
    let doc = ctx.doc;
    let office = doc.phrase_before(noun + 1).filter(|p| p.record.classes & (c::TITLE | c::ROLE) != 0)?;
    let first = ctx.says(noun - 1, sets::LESSER) || doc.says(noun - 1, "prime") || doc.says(noun - 1, "chief");
    (office.end - office.first > 1 && !first).then(|| alike(ctx, noun).map_or_else(|| lower(doc.word(noun)), str::to_string))
}
