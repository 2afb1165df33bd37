//! he, she: the person before who stands out most, with the margin to the next.

use super::{gender as genders, Entities, Found, NAMES_BACK};
use crate::attribution::source::{self, Source};
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::people::cluster::opposed;
use crate::people::{EntityKind, Gender};
use crate::report::Resolution;
use crate::tokens::Kind;

/// What it counts for a name that it is the subject, the most that its place in its sentence can: see [`Entities::prominence`].
const PROMINENT: i32 = 14;
/// What it counts for a name that it was the last to speak.
const SPOKE: i32 = 16;
/// What it counts for whoever spoke last that it was in the paragraph of the pronoun.
const SPOKE_HERE: i32 = 8;
/// What it counts for a name that it stands in the paragraph of the pronoun, before its sentence.
const SAME_PARAGRAPH: i32 = 12;
/// What it costs to be named by a gender that nothing tells.
const UNTOLD: i32 = 9;
/// What it costs to be named in somebody's words.
const QUOTED: i32 = 45;
/// How many sentences back a chain of pronouns goes.
const CHAIN: usize = 6;
/// Among how many tokens at the start of a sentence its pronoun is looked for.
const OPENING: usize = 4;
/// A pronoun whose two best are no further apart is a close call.
const CLOSE: i32 = 8;

/// A candidate: a cluster or a voice without one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Candidate {
    Cluster(usize),
    Entity(usize),
    /// The description that is the subject of a segment.
    Subject(usize),
}

/// The best two candidates so far.
#[derive(Default)]
struct Ranking {
    best: Option<(i32, Candidate)>,
    next: Option<(i32, Candidate)>,
}

impl Ranking {
    fn consider(&mut self, score: i32, candidate: Candidate) {
        match self.best {
            Some((top, same)) if same == candidate => self.best = Some((top.max(score), same)),
            Some((top, _)) if score <= top => {
                if self.next.is_none_or(|(s, _)| score > s) {
                    self.next = Some((score, candidate));
                }
            }
            before => {
                self.next = before.or(self.next);
                self.best = Some((score, candidate));
            }
        }
        // who has become the best is not the next best too
        if let (Some((_, best)), Some((_, next))) = (self.best, self.next) {
            if best == next {
                self.next = None;
            }
        }
    }
}

impl Entities<'_, '_, '_> {
    /// Who a pronoun stands for.
    pub(super) fn pronoun(&mut self, at: usize, gender: Gender) -> Found {
        let at = self.chain(at, gender);
        let Some(mut ranking) = self.salient(at, gender, |_| true) else { return Found::NONE };
        self.subjects(at, gender, &mut ranking);
        let Some((score, best)) = ranking.best else { return Found::NONE };
        let rival = ranking.next.filter(|(next, _)| next + CLOSE >= score).map(|(_, c)| c);
        let how = if rival.is_some() { Resolution::Close } else { Resolution::Pronoun };
        let Some(voice) = self.voice_of(best) else { return Found::NONE };
        if let Some(cluster) = self.list[voice].cluster.filter(|c| self.genders[*c] == Gender::Unknown) {
            self.genders[cluster] = gender;
        }
        let rival = rival.and_then(|c| self.voice_of(c)).filter(|r| *r != voice);
        Found { voice: Some(voice), rival, how }
    }

    /// Whom a pronoun may mean, with what each scores, the best first.
    pub fn considered(&self, source: &Source) -> Vec<(i32, String)> {
        let gender = match source.head {
            head if self.ctx.says(head, sets::HE) => Gender::Male,
            head if self.ctx.says(head, sets::SHE) => Gender::Female,
            _ => return Vec::new(),
        };
        let at = self.chain(source.head, gender);
        let Some(mut ranking) = self.salient(at, gender, |_| true) else { return Vec::new() };
        self.subjects(at, gender, &mut ranking);
        let name = |candidate| match candidate {
            Candidate::Cluster(cluster) => self.ctx.people.clusters[cluster].name.clone(),
            Candidate::Entity(voice) => self.list[voice].name.clone(),
            Candidate::Subject(segment) => {
                let words = self.subject(segment).map(|s| self.ctx.span(s.tokens).of(self.ctx.doc.text));
                words.unwrap_or_default().to_string()
            }
        };
        [ranking.best, ranking.next].into_iter().flatten().map(|(score, candidate)| (score, name(candidate))).collect()
    }

    /// Who stands out most before a token, of those that fit.
    pub(super) fn most_salient(&mut self, at: usize, gender: Gender, fits: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        let ranking = self.salient(at, gender, |cluster| fits(self, cluster))?;
        let named = |c: &(i32, Candidate)| matches!(c.1, Candidate::Cluster(_)) && c.0 > -SPOKE;
        ranking.best.filter(named).or(ranking.next.filter(named)).and_then(|(_, c)| self.voice_of(c))
    }

    fn voice_of(&mut self, candidate: Candidate) -> Option<usize> {
        match candidate {
            Candidate::Cluster(cluster) => Some(self.of_cluster(cluster)),
            Candidate::Entity(voice) => Some(voice),
            Candidate::Subject(segment) => {
                let source = self.subject(segment)?;
                self.description(&source).voice
            }
        }
    }

    /// The first of the pronouns that a chain of sentences in one paragraph opens with: "She read law. She taught. …, she said".
    fn chain(&self, at: usize, gender: Gender) -> usize {
        let (ctx, pronoun) = (self.ctx, if gender == Gender::Female { sets::SHE } else { sets::HE });
        let Some(mut segment) = ctx.segment_of(at) else { return at };
        let mut first = at;
        let opens = |f: usize| {
            let tokens = ctx.segments[f].tokens.clone();
            tokens.take(OPENING).find(|t| ctx.inked(*t)).filter(|t| ctx.says(*t, pronoun) && ctx.doc.is(*t, c::SUBJECT))
        };
        for _ in 0..CHAIN {
            if let Some(start) = opens(segment).filter(|t| *t < first) {
                first = start;
            } else if first != at || segment == 0 {
                return first;
            }
            let before = segment.checked_sub(1).filter(|f| ctx.segments[*f].paragraph == ctx.segments[segment].paragraph);
            let Some(before) = before.filter(|f| opens(*f).is_some()) else { return first };
            segment = before;
        }
        first
    }

    /// The noun phrase that a segment starts with, if it describes one person and a verb follows it.
    fn subject(&self, segment: usize) -> Option<Source> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let tokens = ctx.segments[segment].tokens.clone();
        if !doc.is(tokens.start, c::DETERMINER) || !ctx.narrated(tokens.start) {
            return None;
        }
        let source = source::phrase_after(ctx, tokens.start, tokens.end).filter(|s| !source::named(ctx, s))?;
        let t = &doc.tokens[source.head];
        let next = source.tokens.end;
        let acts = doc.is(next, c::FINITE | c::AUXILIARY | c::ADVERB | c::REPORTING | c::RELATIVE)
            || ctx.says(next, sets::HE)
            || ctx.says(next, sets::SHE);
        (t.is(c::ROLE) && !t.is(c::GROUP | c::ORGANISATION) && acts).then_some(source)
    }

    /// Adds the persons whom the sentences of the paragraph before a token describe as their subjects.
    fn subjects(&self, at: usize, gender: Gender, ranking: &mut Ranking) {
        let ctx = self.ctx;
        let Some(here) = ctx.segment_of(at) else { return };
        let paragraph = ctx.segments[here].paragraph;
        let near = (here.saturating_sub(CHAIN)..=here).rev().take_while(|f| ctx.segments[*f].paragraph == paragraph);
        for f in near.filter(|f| ctx.segments[*f].tokens.start < at) {
            if let Some(source) = self.subject(f).filter(|s| s.tokens.end <= at) {
                let told = genders::of_word(&ctx.doc.tokens[source.head]);
                if !opposed(told, gender) {
                    let place = if f == here { 8 } else { SAME_PARAGRAPH };
                    ranking.consider(PROMINENT + place - 10 * (here - f) as i32, Candidate::Subject(f));
                }
            }
        }
    }

    /// The two persons who stand out most before a token.
    pub(super) fn owners(&self, at: usize, gender: Gender) -> impl Iterator<Item = usize> {
        let ranking = self.salient(at, gender, |_| true).unwrap_or_default();
        let cluster = |(_, c): (i32, Candidate)| match c {
            Candidate::Cluster(cluster) => Some(cluster),
            _ => None,
        };
        [ranking.best, ranking.next].into_iter().flatten().filter_map(cluster)
    }

    /// The persons before a token by how much they stand out. Being the last to speak and being a subject count for one,
    /// distance, an unknown gender and being a mere owner ("Hale's plan") against it.
    fn salient(&self, at: usize, gender: Gender, wanted: impl Fn(usize) -> bool) -> Option<Ranking> {
        let (ctx, people) = (self.ctx, self.ctx.people);
        let here = ctx.segment_of(at)?;
        let from = people.before(at);
        let mut ranking = Ranking::default();
        let fits = |cluster: usize| {
            people.clusters[cluster].sort == EntityKind::Person && !opposed(self.genders[cluster], gender) && wanted(cluster)
        };
        let untold = |told: Gender| if gender != Gender::Unknown && told == Gender::Unknown { UNTOLD } else { 0 };
        let last =
            self.last.filter(|(_, token)| *token <= at).and_then(|(v, token)| Some((v, ctx.segment_of(token).filter(|f| *f <= here)?)));
        let last_cluster = last.and_then(|(v, _)| self.list[v].cluster);
        for (n, name) in people.names[..from].iter().enumerate().rev().take(NAMES_BACK) {
            // "Nonsense," she said: what only starts a quotation with a capital is nobody
            if !fits(name.cluster) || !self.human[name.cluster] && !ctx.narrated(name.core.start) {
                continue;
            }
            let Some(f) = ctx.segment_of(name.core.start) else { continue };
            let paragraphs = ctx.segments[here].paragraph - ctx.segments[f].paragraph;
            let place = if f == here {
                8
            } else if paragraphs == 0 {
                SAME_PARAGRAPH
            } else {
                0
            };
            let near = -10 * ((here - f).min(6) as i32) - 6 * paragraphs.min(4) as i32 + place;
            // a name further back is no nearer
            if ranking.next.is_some_and(|(s, _)| s >= near + PROMINENT + SPOKE + SAME_PARAGRAPH) {
                break;
            }
            let mut score = near + self.prominence(n, f);
            score -= if ctx.clitic_s(name.core.end) { 8 } else { 0 };
            score -= untold(self.genders[name.cluster]);
            score -= if self.human[name.cluster] { 0 } else { 14 };
            score -= if ctx.narrated(name.core.start) { 0 } else { QUOTED };
            score += if last_cluster == Some(name.cluster) { SPOKE } else { 0 };
            ranking.consider(score, Candidate::Cluster(name.cluster));
        }
        if let Some((voice, f)) = last {
            let one = matches!(self.list[voice].sort, EntityKind::Anonymous) || self.through;
            let candidate = match self.list[voice].cluster {
                Some(cluster) if fits(cluster) => Some(Candidate::Cluster(cluster)),
                Some(_) if !self.through => None,
                _ => (one && !opposed(self.list[voice].gender, gender)).then_some(Candidate::Entity(voice)),
            };
            let same = ctx.segments[here].paragraph == ctx.segments[f].paragraph;
            let far = 10 * ((here - f).min(6) as i32);
            let spoke = match candidate {
                Some(Candidate::Entity(_)) if self.list[voice].gender == gender || self.through => SPOKE,
                // "a source" is no he until nobody else is
                Some(Candidate::Entity(_)) => SPOKE_HERE,
                _ => SPOKE + SPOKE_HERE,
            };
            if let Some(candidate) = candidate {
                ranking.consider(spoke + if same { 4 } else { 0 } - far - untold(self.gender_of(voice)) * 2 / 3, candidate);
            }
        }
        Some(ranking)
    }

    /// How much a name, by its number, stands out in its segment: a subject most, what hangs on a preposition least.
    fn prominence(&self, name: usize, segment: usize) -> i32 {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let (earlier, name) = (&ctx.people.names[..name], &ctx.people.names[name]);
        let start = ctx.segments[segment].tokens.start;
        let first = earlier.iter().rev().take_while(|n| n.tokens.start >= start).take(12).all(|n| n.sort != EntityKind::Person);
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
}
