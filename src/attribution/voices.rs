//! Whose voice a source is: names by their cluster, descriptions by their words, pronouns by what was named before.

use super::scene::Scene;
use super::source::{self, Source};
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::people::cluster::opposed;
use crate::people::{Gender, Sort};
use crate::text::{lower, single_spaced};
use crate::tokens::{Gap, Kind};
use std::collections::BTreeMap;
use std::ops::Range;

/// Somebody whose words the article gives.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The fullest name or the description.
    pub name: String,
    /// What it is.
    pub sort: Sort,
    /// The cluster of names, for those that have one.
    pub cluster: Option<usize>,
    /// Other names and roles.
    pub aliases: Vec<String>,
}

/// All voices found so far, and what is needed to resolve the next source.
pub struct Voices<'s, 'd, 't> {
    scene: &'s Scene<'d, 't>,
    /// The voices, in the order of their first words.
    pub list: Vec<Voice>,
    /// The voice of every cluster that has one.
    by_cluster: Vec<Option<usize>>,
    by_words: BTreeMap<String, u32>,
    /// The nouns of roles in apposition, to their numbers in `holders`.
    roles: BTreeMap<String, u32>,
    /// Where each role is told, and the cluster that has it; in order of place.
    holders: Vec<Vec<(usize, usize)>>,
    /// The roles of every cluster in full.
    role_names: Vec<Vec<String>>,
    genders: Vec<Gender>,
    /// Clusters that are people for sure: by a given name, a title, a role, or because they spoke.
    human: Vec<bool>,
    /// The voice of the last source, and its token.
    last: Option<(usize, usize)>,
}

/// What it counts for a name that it is the subject, the most that its place in its sentence can: see [`Voices::prominence`].
const PROMINENT: i32 = 14;
/// What it counts for a name that it was the last to speak.
const SPOKE: i32 = 16;

/// How many tokens back a pronoun in a quotation looks for somebody described.
const ROLES_BACK: usize = 60;

/// How many names back a pronoun looks.
const NAMES_BACK: usize = 24;

impl<'s, 'd, 't> Voices<'s, 'd, 't> {
    /// Reads the roles in apposition; no voice yet.
    pub fn new(scene: &'s Scene<'d, 't>) -> Self {
        let genders = genders(scene);
        let told = |n: &usize| {
            let name = &scene.people.names[*n];
            let doc = scene.doc;
            name.core.start > name.tokens.start && doc.tokens[name.tokens.start..name.core.start].iter().any(|t| t.is(c::TITLE | c::ROLE))
                || name.core.len() > 1 && doc.is(name.core.start, c::GIVEN)
        };
        let human = scene.people.clusters.iter().map(|c| c.gender != Gender::Unknown || c.names.iter().take(8).any(told)).collect();
        let mut voices = Voices {
            scene,
            list: Vec::new(),
            by_cluster: vec![None; genders.len()],
            by_words: BTreeMap::new(),
            roles: BTreeMap::new(),
            holders: Vec::new(),
            role_names: vec![Vec::new(); genders.len()],
            genders,
            human,
            last: None,
        };
        voices.read_roles();
        voices
    }

    /// "Labour leader Ann Hale", "Ann Hale, the leader of the party,": the roles that are told of a name.
    fn read_roles(&mut self) {
        let (doc, scene) = (self.scene.doc, self.scene);
        for name in scene.people.names.iter().filter(|n| n.sort == Sort::Person) {
            let mut add = |tokens: Range<usize>, noun: usize| {
                let words = single_spaced(scene.span(tokens).of(doc.text)).into_owned();
                let list = &mut self.role_names[name.cluster];
                if !list.contains(&words) && list.len() < 12 {
                    list.push(words);
                }
                self.human[name.cluster] = true;
                let role = *self.roles.entry(role_key(scene, noun)).or_insert(self.holders.len() as u32) as usize;
                if role == self.holders.len() {
                    self.holders.push(Vec::new());
                }
                self.holders[role].push((name.tokens.start, name.cluster));
            };
            // before the name
            let mut start = name.core.start;
            while start > 0 && name.core.start - start < 8 && scene.narrated(start - 1) {
                let t = &doc.tokens[start - 1];
                let part = start > name.tokens.start
                    || t.kind == Kind::Word
                        && (t.is(c::ROLE | c::TITLE | c::PLACE | c::ORGANISATION) || scene.says(start - 1, sets::FORMER_THEN));
                if !part || !matches!(t.kind, Kind::Word | Kind::Hyphen | Kind::Clitic) {
                    break;
                }
                start -= 1;
            }
            if let Some(noun) = (start..name.core.start).rev().find(|i| doc.is(*i, c::ROLE)) {
                if noun + 1 == name.core.start {
                    add(start..name.core.start, noun);
                }
            }
            // after it
            let after = name.tokens.end.max(name.core.end);
            if doc.kind(after) == Some(Kind::Comma) && scene.narrated(after) {
                let end = (after + 1..doc.tokens.len().min(after + 16))
                    .find(|i| matches!(doc.tokens[*i].kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Mark | Kind::Dash));
                if let Some(end) = end.filter(|e| *e > after + 1) {
                    let first = doc.tokens[after + 1];
                    let noun = (after + 1..end)
                        .take_while(|i| !doc.is(*i, c::PREPOSITION | c::RELATIVE | c::AUXILIARY))
                        .filter(|i| doc.is(*i, c::ROLE))
                        .last();
                    if let Some(noun) = noun.filter(|_| {
                        first.is(c::DETERMINER | c::ROLE | c::POSSESSIVE | c::PLACE | c::ORGANISATION | c::TITLE)
                            || scene.says(after + 1, sets::FORMER)
                            || first.capital()
                    }) {
                        add(after + 1..end, noun);
                    }
                }
            }
        }
    }

    /// The voice of a source; `None` where nothing tells.
    pub fn resolve(&mut self, source: &Source) -> Option<usize> {
        let voice = self.find(source)?;
        self.last = Some((voice, source.head));
        Some(voice)
    }

    /// The voice of a source inside the quotation of `outer`, whose words are the tokens `around`.
    pub fn resolve_inside(&mut self, source: &Source, outer: Option<usize>, around: &Range<usize>) -> Option<usize> {
        let (scene, doc) = (self.scene, self.scene.doc);
        let head = source.head;
        if let Some(name) = scene.people.name_at(head).filter(|n| n.core.end == head + 1) {
            return Some(self.of_cluster(name.cluster));
        }
        if scene.says(head, sets::HE) {
            return self.pronoun_inside(head, Gender::Male, outer, around);
        }
        if scene.says(head, sets::SHE) {
            return self.pronoun_inside(head, Gender::Female, outer, around);
        }
        if scene.says(head, sets::THEY) {
            return self.group_inside(head, around);
        }
        if doc.is(head, c::SUBJECT | c::POSSESSIVE | c::OBJECT) && !doc.is(head, c::ROLE | c::GROUP | c::NUMERAL | c::DETERMINER) {
            return None;
        }
        // "my father"; beside the quotation "her father"
        let first = source.tokens.start;
        let told_of = scene.says(first, sets::MY) || !around.contains(&first) && scene.doc.is(first, c::POSSESSIVE);
        if let Some(owner) = outer.filter(|_| told_of && first < head && doc.is(head, c::ROLE) && scene.people.name_at(head).is_none()) {
            return Some(self.owned(owner, source));
        }
        self.description(source)
    }

    /// "my father": somebody of the speaker's.
    fn owned(&mut self, owner: usize, source: &Source) -> usize {
        let whose = &self.list[owner].name;
        let own = self.scene.doc.word(source.head);
        let name = [whose.as_str(), if whose.ends_with('s') { "’ " } else { "’s " }, own].concat();
        let key = lower(&name);
        if let Some(v) = self.by_words.get(&key) {
            return *v as usize;
        }
        let group = own.ends_with('s') && !self.scene.doc.is(source.head, c::MALE | c::FEMALE);
        let sort = if group { Sort::Group } else { Sort::Anonymous };
        self.list.push(Voice { name, sort, cluster: None, aliases: Vec::new() });
        self.by_words.insert(key, self.list.len() as u32 - 1);
        self.list.len() - 1
    }

    /// he, she in a quotation: somebody named or described in it before, else outside it; never who says it.
    fn pronoun_inside(&mut self, at: usize, gender: Gender, outer: Option<usize>, around: &Range<usize>) -> Option<usize> {
        let (scene, people) = (self.scene, self.scene.people);
        let outer = outer.and_then(|v| self.list[v].cluster);
        let near = |token: usize| {
            let (here, there) = (scene.frame_of(at).unwrap_or(0), scene.frame_of(token).unwrap_or(0));
            let paragraphs = scene.frames[here].paragraph.saturating_sub(scene.frames[there].paragraph);
            let inside = around.contains(&token);
            (if inside { 20 } else { 0 }) - 6 * (here.saturating_sub(there)).min(6) as i32 - 6 * paragraphs.min(4) as i32
        };
        let mut best: Option<(i32, Source)> = None;
        let mut consider = |score: i32, source: Source| {
            if best.as_ref().is_none_or(|(s, _)| score > *s) {
                best = Some((score, source));
            }
        };
        let subject = |after: usize| scene.doc.is(after, c::FINITE | c::AUXILIARY) && scene.doc.kind(after) == Some(Kind::Word);
        let hangs = |first: usize| first > 0 && scene.doc.is(first - 1, c::PREPOSITION | c::CONJUNCTION);
        for (n, name) in people.names[..people.before(at)].iter().enumerate().rev().take(NAMES_BACK) {
            let fits = people.clusters[name.cluster].sort == Sort::Person && !opposed(self.genders[name.cluster], gender);
            if !fits || Some(name.cluster) == outer {
                continue;
            }
            // whoever the article is about is named often
            let often = people.clusters[name.cluster].names.partition_point(|m| *m <= n).min(8) as i32;
            let unknown = self.genders[name.cluster] == Gender::Unknown;
            let score = near(name.core.start) + often + if subject(name.core.end) { 10 } else { 0 }
                - if scene.clitic_s(name.core.end) { 8 } else { 0 }
                - if unknown { 6 } else { 0 }
                - if self.human[name.cluster] { 0 } else { 14 }
                - if hangs(name.tokens.start) { 6 } else { 0 };
            consider(score, Source::name(name));
        }
        // "It was the auctioneer. "He said, …""
        for noun in (at.saturating_sub(ROLES_BACK)..at).rev().filter(|t| scene.doc.is(*t, c::ROLE)) {
            let told = match (scene.doc.is(noun, c::MALE), scene.doc.is(noun, c::FEMALE)) {
                (true, false) => Gender::Male,
                (false, true) => Gender::Female,
                _ => Gender::Unknown,
            };
            let alone = people.name_at(noun).is_none() && scene.doc.kind(noun + 1) != Some(Kind::Hyphen);
            if opposed(told, gender) || !alone || scene.doc.word(noun).ends_with('s') {
                continue;
            }
            let lo = scene.frame_of(noun).map_or(0, |f| scene.frames[f].tokens.start);
            let lo = if around.contains(&noun) { lo.max(around.start) } else { lo }.max(noun.saturating_sub(4));
            let first = (lo..noun).rev().find(|t| scene.doc.is(*t, c::DETERMINER | c::POSSESSIVE));
            let Some(first) = first.filter(|f| !(f + 1..noun).any(|t| scene.doc.is(t, c::PREPOSITION | c::AUXILIARY))) else { continue };
            // "his brother" beside somebody who is talked about is somebody else
            let owned = scene.doc.is(first, c::POSSESSIVE) && !scene.says(first, sets::MY);
            let score = near(noun) + if subject(noun + 1) { 10 } else { 0 }
                - if told == Gender::Unknown { 10 } else { 4 }
                - if owned { 12 } else { 0 }
                - if hangs(first) { 6 } else { 0 };
            consider(score, Source { tokens: first..noun + 1, head: noun });
        }
        let (_, source) = best?;
        let speaker = self.by_cluster_of(outer);
        match people.name_at(source.head) {
            Some(name) => Some(self.of_cluster(name.cluster)),
            None => self.resolve_inside(&source, speaker, around),
        }
    }

    /// The voice of a cluster, if it has one.
    fn by_cluster_of(&self, cluster: Option<usize>) -> Option<usize> {
        cluster.and_then(|c| self.by_cluster[c])
    }

    /// they in a quotation: the last people described in it before, else right before it.
    fn group_inside(&mut self, at: usize, around: &Range<usize>) -> Option<usize> {
        let scene = self.scene;
        let people = |t: usize| {
            let plural = scene.doc.is(t, c::GROUP) || scene.doc.is(t, c::ROLE) && scene.doc.word(t).ends_with('s');
            plural && scene.people.name_at(t).is_none() && !scene.doc.is(t + 1, c::ROLE | c::GROUP)
        };
        let noun = (at.saturating_sub(ROLES_BACK)..at).rev().find(|t| people(*t))?;
        let lo = if around.contains(&noun) { around.start } else { 0 };
        let source = source::phrase_before(scene, noun + 1, lo).filter(|s| s.head == noun);
        self.description(&source.unwrap_or(Source { tokens: noun..noun + 1, head: noun }))
    }

    /// Whom a pronoun may mean, with what each scores, the best first.
    pub fn considered(&self, _source: &Source) -> Vec<(i32, String)> {
        Vec::new()
    }

    /// Notes that a quotation without a source of its own was this voice's.
    pub fn heard(&mut self, voice: usize, token: usize) {
        self.last = Some((voice, token));
    }

    fn find(&mut self, source: &Source) -> Option<usize> {
        let (scene, doc) = (self.scene, self.scene.doc);
        let head = source.head;
        if let Some(name) = scene.people.name_at(head).filter(|n| n.core.end == head + 1) {
            return Some(self.of_cluster(name.cluster));
        }
        let t = &doc.tokens[head];
        if scene.says(head, sets::HE) {
            return self.pronoun(head, Gender::Male);
        }
        if scene.says(head, sets::SHE) {
            return self.pronoun(head, Gender::Female);
        }
        if scene.says(head, sets::RELATIVES) {
            let end = if head > 0 && doc.tokens[head - 1].kind == Kind::Comma { head - 1 } else { head };
            let lo = scene.frame_of(head).map_or(0, |f| scene.frames[f].tokens.start);
            return source::phrase_before(scene, end, lo).filter(|s| s.head < head).and_then(|s| self.find(&s));
        }
        if scene.says(head, sets::THEY) {
            return self.body(head, scene.says(head, sets::ITS));
        }
        if t.is(c::SUBJECT | c::POSSESSIVE | c::OBJECT) && !t.is(c::ROLE | c::GROUP | c::NUMERAL | c::DETERMINER) {
            return None;
        }
        self.description(source)
    }

    fn of_cluster(&mut self, cluster: usize) -> usize {
        if let Some(v) = self.by_cluster[cluster] {
            return v;
        }
        let found = &self.scene.people.clusters[cluster];
        let mut aliases = found.aliases.clone();
        aliases.append(&mut self.role_names[cluster]);
        if found.sort == Sort::Person {
            self.human[cluster] = true;
        }
        self.list.push(Voice { name: found.name.clone(), sort: found.sort, cluster: Some(cluster), aliases });
        self.by_cluster[cluster] = Some(self.list.len() - 1);
        self.list.len() - 1
    }

    /// he, she: the person named before who fits best. Being the last to speak and being a subject count for it,
    /// distance, an unknown gender and being a mere owner ("Hale's plan") against it.
    fn pronoun(&mut self, at: usize, gender: Gender) -> Option<usize> {
        let (scene, people) = (self.scene, self.scene.people);
        let here = scene.frame_of(at)?;
        let from = people.before(at);
        let mut best: Option<(i32, usize)> = None;
        let consider = |best: &mut Option<(i32, usize)>, score: i32, cluster: usize| {
            if best.is_none_or(|(s, _)| score > s) {
                *best = Some((score, cluster));
            }
        };
        let fits = |cluster: usize, genders: &[Gender]| people.clusters[cluster].sort == Sort::Person && !opposed(genders[cluster], gender);
        let last = self.last.and_then(|(v, token)| self.list[v].cluster.map(|c| (c, token)));
        for (n, name) in people.names[..from].iter().enumerate().rev().take(NAMES_BACK) {
            // "Nonsense," she said: what only starts a quotation with a capital is nobody
            if !fits(name.cluster, &self.genders) || !self.human[name.cluster] && !scene.narrated(name.core.start) {
                continue;
            }
            let Some(f) = scene.frame_of(name.core.start) else { continue };
            let paragraphs = scene.frames[here].paragraph - scene.frames[f].paragraph;
            let near = -10 * ((here - f).min(6) as i32) - 6 * paragraphs.min(4) as i32 + if f == here { 8 } else { 0 };
            // a name further back is no nearer
            if best.is_some_and(|(s, _)| s >= near + PROMINENT + SPOKE) {
                break;
            }
            let owner = scene.clitic_s(name.core.end);
            let mut score = near + self.prominence(n, f);
            score -= if owner { 8 } else { 0 };
            score -= if self.genders[name.cluster] == Gender::Unknown { 9 } else { 0 };
            score -= if self.human[name.cluster] { 0 } else { 14 };
            score -= if scene.narrated(name.core.start) { 0 } else { 25 };
            score += if last.is_some_and(|(c, _)| c == name.cluster) { SPOKE } else { 0 };
            consider(&mut best, score, name.cluster);
        }
        if let Some((cluster, token)) = last.filter(|(c, _)| fits(*c, &self.genders)) {
            if let Some(f) = scene.frame_of(token).filter(|f| *f <= here) {
                let score = SPOKE - 10 * ((here - f).min(6) as i32) - 3 + if self.genders[cluster] == Gender::Unknown { -6 } else { 0 };
                consider(&mut best, score + 12, cluster);
            }
        }
        let (_, cluster) = best?;
        if self.genders[cluster] == Gender::Unknown && gender != Gender::Unknown {
            self.genders[cluster] = gender;
        }
        Some(self.of_cluster(cluster))
    }

    /// How much a name, by its number, stands out in its frame: a subject most, what hangs on a preposition least.
    fn prominence(&self, name: usize, frame: usize) -> i32 {
        let (scene, doc) = (self.scene, self.scene.doc);
        let (earlier, name) = (&scene.people.names[..name], &scene.people.names[name]);
        let start = scene.frames[frame].tokens.start;
        let first = earlier.iter().rev().take_while(|n| n.tokens.start >= start).take(12).all(|n| n.sort != Sort::Person);
        let subject = doc
            .tokens
            .get(name.core.end)
            .is_some_and(|t| t.is(c::FINITE | c::AUXILIARY | c::REPORTING) && t.kind == Kind::Word || t.kind == Kind::Comma && first);
        let hangs = name.tokens.start > 0 && doc.is(name.tokens.start - 1, c::PREPOSITION | c::CONJUNCTION);
        match (subject && !hangs, first, hangs) {
            (true, ..) => PROMINENT,
            (_, true, false) => 12,
            (_, _, true) => 0,
            _ => 4,
        }
    }

    /// they, it: the group or body that spoke last, or was named last.
    fn body(&mut self, at: usize, one: bool) -> Option<usize> {
        let scene = self.scene;
        let fits = |sort: Sort| sort == Sort::Organisation || !one && sort == Sort::Group;
        if let Some((voice, token)) = self.last.filter(|(v, _)| fits(self.list[*v].sort)) {
            if scene.frame_of(token).zip(scene.frame_of(at)).is_some_and(|(a, b)| a + 5 > b) {
                return Some(voice);
            }
        }
        let from = scene.people.before(at);
        let name = scene.people.names[..from].iter().rev().take(6).find(|n| scene.people.clusters[n.cluster].sort == Sort::Organisation)?;
        Some(self.of_cluster(name.cluster))
    }

    /// The body whose name ends with the word: "the trust" after "the Ferrow Library Trust".
    fn body_named(&self, head: usize) -> Option<usize> {
        let people = self.scene.people;
        let word = self.scene.doc.word(head);
        let from = people.before(head);
        let ends = |n: &&crate::people::names::Name| {
            n.sort == Sort::Organisation && n.core.len() > 1 && self.scene.doc.word(n.core.end - 1).eq_ignore_ascii_case(word)
        };
        let before = people.names[..from].iter().rev().take(2 * NAMES_BACK).find(ends);
        before.or_else(|| people.names[from..].iter().take(NAMES_BACK).find(ends)).map(|n| n.cluster)
    }

    /// "the former mayor", "a spokesman for the union", "critics".
    fn description(&mut self, source: &Source) -> Option<usize> {
        let (scene, doc) = (self.scene, self.scene.doc);
        let t = &doc.tokens[source.head];
        let first = source.tokens.start;
        // "the minister for Ports and Harbours Ann Hale": the office goes up to the name
        let named = source.tokens.end.checked_sub(1).and_then(|last| scene.people.name_at(last));
        let office = named.filter(|n| n.sort == Sort::Person && n.tokens.start < n.core.start && n.core.end == source.tokens.end);
        if let Some(name) = office.filter(|n| t.is(c::ROLE) && !doc.is(n.core.start - 1, c::TITLE | c::ROLE)) {
            return Some(self.of_cluster(name.cluster));
        }
        let definite = scene.says(first, sets::DEFINITE) || t.capital();
        if t.is(c::ROLE) && definite && source.tokens.end - source.head < 4 {
            let known = self.roles.get(&role_key(scene, source.head)).map(|role| &self.holders[*role as usize]);
            let near =
                known.and_then(|l| l[..l.partition_point(|(at, _)| *at < source.head)].last().or(l.first())).map(|(_, cluster)| *cluster);
            if let Some(cluster) = near {
                return Some(self.of_cluster(cluster));
            }
            // "the former mayor", "the 57-year-old": somebody named before
            let back = (first + 1..source.head).any(|i| scene.says(i, sets::FORMER) || doc.tokens[i].kind == Kind::Number);
            let gender = match (t.is(c::MALE), t.is(c::FEMALE)) {
                (true, false) => Gender::Male,
                (false, true) => Gender::Female,
                _ => Gender::Unknown,
            };
            if back && !t.is(c::ANONYMOUS) {
                if let Some(voice) = self.pronoun(source.head, gender) {
                    return Some(voice);
                }
            }
        }
        // "the 46-year-old"
        if definite && scene.says(source.head, sets::OLD) && doc.kind(source.head.wrapping_sub(1)) == Some(Kind::Hyphen) {
            if let Some(voice) = self.pronoun(source.head, Gender::Unknown) {
                return Some(voice);
            }
        }
        if definite && t.is(c::ORGANISATION) && source.tokens.len() < 4 {
            if let Some(cluster) = self.body_named(source.head) {
                return Some(self.of_cluster(cluster));
            }
        }
        let words = single_spaced(scene.span(source.tokens.clone()).of(doc.text));
        let article = doc.is(first, c::DETERMINER) && scene.says(first, sets::ARTICLES);
        let name = words.split_once(' ').filter(|_| article).map_or(&*words, |(_, rest)| rest);
        let key = lower(name);
        if let Some(v) = self.by_words.get(&key) {
            return Some(*v as usize);
        }
        let sort = if t.is(c::GROUP) && !t.is(c::ROLE) {
            Sort::Group
        } else if t.is(c::ANONYMOUS | c::ROLE) {
            Sort::Anonymous
        } else if doc.word(source.head).ends_with('s') {
            Sort::Group
        } else {
            Sort::Organisation
        };
        self.list.push(Voice { name: name.to_string(), sort, cluster: None, aliases: Vec::new() });
        self.by_words.insert(key, self.list.len() as u32 - 1);
        Some(self.list.len() - 1)
    }
}

/// How far behind a name a pronoun still tells its gender, in tokens.
const PRONOUN_NEAR: usize = 14;

/// The gender of every cluster: as its names and titles tell, else as most pronouns right behind its names do.
fn genders(scene: &Scene) -> Vec<Gender> {
    let (doc, people) = (scene.doc, scene.people);
    let mut votes = vec![0i32; people.clusters.len()];
    for name in people.names.iter().filter(|n| n.sort == Sort::Person && people.clusters[n.cluster].gender == Gender::Unknown) {
        let near = name.core.end..doc.tokens.len().min(name.core.end + PRONOUN_NEAR);
        let other = |t: usize| people.name_at(t).is_some_and(|n| n.cluster != name.cluster && n.sort == Sort::Person);
        let mut near = near.take_while(|t| scene.narrated(*t) && doc.tokens[*t].gap() < Gap::Line && !other(*t));
        votes[name.cluster] += near.find_map(|t| spoken_of(scene, t)).unwrap_or(0);
    }
    let told = |(cluster, vote): (&crate::people::cluster::Cluster, i32)| match vote {
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

/// The noun of a role in lower case; with what makes it another office: vice president.
fn role_key(scene: &Scene, noun: usize) -> String {
    let word = lower(scene.doc.word(noun));
    let lesser = noun.checked_sub(1).filter(|b| scene.says(*b, sets::LESSER));
    lesser.map_or(word.clone(), |b| [&lower(scene.doc.word(b)), " ", &word].concat())
}
