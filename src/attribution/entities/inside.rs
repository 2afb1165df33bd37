//! Sources inside a quotation: its speaker's "I", and he, she and they, who are looked for in it first.

use super::{gender, Entities, NAMES_BACK};
use crate::attribution::source::{self, Source};
use crate::lexicon::{classes as c, sets};
use crate::people::cluster::opposed;
use crate::people::{EntityKind, Gender};
use crate::tokens::Kind;
use std::ops::Range;

/// How many tokens back a pronoun in a quotation looks for somebody described.
const ROLES_BACK: usize = 60;

impl Entities<'_, '_, '_> {
    /// The voice of a source inside the quotation of `outer`, whose words are the tokens `around`.
    pub fn resolve_inside(&mut self, source: &Source, outer: Option<usize>, around: &Range<usize>) -> Option<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let head = source.head;
        if let Some(name) = ctx.people.name_at(head).filter(|n| n.core.end == head + 1) {
            return Some(self.of_cluster(name.cluster));
        }
        if ctx.says(head, sets::HE) {
            return self.pronoun_inside(head, Gender::Male, outer, around);
        }
        if ctx.says(head, sets::SHE) {
            return self.pronoun_inside(head, Gender::Female, outer, around);
        }
        if ctx.says(head, sets::THEY) {
            return self.group_inside(head, around);
        }
        if doc.is(head, c::SUBJECT | c::POSSESSIVE | c::OBJECT) && !doc.is(head, c::ROLE | c::GROUP | c::NUMERAL | c::DETERMINER) {
            return None;
        }
        // "my father"; beside the quotation "her father"
        let first = source.tokens.start;
        let told_of = ctx.says(first, sets::MY) || !around.contains(&first) && ctx.doc.is(first, c::POSSESSIVE);
        if let Some(owner) = outer.filter(|_| told_of && first < head && doc.is(head, c::ROLE) && ctx.people.name_at(head).is_none()) {
            let known = self.list[owner].cluster.and_then(|of| self.kin(&[of], head));
            return Some(match known {
                Some(who) => self.of_cluster(who),
                None => self.owned(owner, source),
            });
        }
        // nobody is "the foreman" in words of his own
        let found = self.description(source).voice;
        if found.is_some() && found == outer && doc.is(head, c::ROLE) {
            return Some(self.of_words(doc.word(head), EntityKind::Anonymous, gender::of_word(&doc.tokens[head])));
        }
        found
    }

    /// "my father": somebody of the speaker's.
    fn owned(&mut self, owner: usize, source: &Source) -> usize {
        let whose = &self.list[owner].name;
        let own = self.ctx.doc.word(source.head);
        let name = [whose.as_str(), if whose.ends_with('s') { "’ " } else { "’s " }, own].concat();
        let group = own.ends_with('s') && !self.ctx.doc.is(source.head, c::MALE | c::FEMALE);
        self.of_words(
            &name,
            if group { EntityKind::Group } else { EntityKind::Anonymous },
            gender::of_word(&self.ctx.doc.tokens[source.head]),
        )
    }

    /// he, she in a quotation: somebody named or described in it before, else outside it; never who says it.
    fn pronoun_inside(&mut self, at: usize, gender: Gender, outer: Option<usize>, around: &Range<usize>) -> Option<usize> {
        let (ctx, people) = (self.ctx, self.ctx.people);
        let outer = outer.and_then(|v| self.list[v].cluster);
        let near = |token: usize| {
            let (here, there) = (ctx.segment_of(at).unwrap_or(0), ctx.segment_of(token).unwrap_or(0));
            let paragraphs = ctx.segments[here].paragraph.saturating_sub(ctx.segments[there].paragraph);
            let inside = around.contains(&token);
            (if inside { 20 } else { 0 }) - 6 * (here.saturating_sub(there)).min(6) as i32 - 6 * paragraphs.min(4) as i32
        };
        let mut best: Option<(i32, Source)> = None;
        let mut consider = |score: i32, source: Source| {
            if best.as_ref().is_none_or(|(s, _)| score > *s) {
                best = Some((score, source));
            }
        };
        let subject = |after: usize| ctx.doc.is(after, c::FINITE | c::AUXILIARY) && ctx.doc.kind(after) == Some(Kind::Word);
        let hangs = |first: usize| first > 0 && ctx.doc.is(first - 1, c::PREPOSITION | c::CONJUNCTION);
        for (n, name) in people.names[..people.before(at)].iter().enumerate().rev().take(NAMES_BACK) {
            let fits = people.clusters[name.cluster].sort == EntityKind::Person && !opposed(self.genders[name.cluster], gender);
            if !fits || Some(name.cluster) == outer {
                continue;
            }
            // whoever the article is about is named often
            let often = people.clusters[name.cluster].names.partition_point(|m| *m <= n).min(8) as i32;
            let unknown = self.genders[name.cluster] == Gender::Unknown;
            let score = near(name.core.start) + often + if subject(name.core.end) { 10 } else { 0 }
                - if ctx.clitic_s(name.core.end) { 8 } else { 0 }
                - if unknown { 6 } else { 0 }
                - if self.human[name.cluster] { 0 } else { 14 }
                - if hangs(name.tokens.start) { 6 } else { 0 };
            consider(score, Source::name(name));
        }
        // "It was the auctioneer. "He said, …""
        for noun in (at.saturating_sub(ROLES_BACK)..at).rev().filter(|t| ctx.doc.is(*t, c::ROLE)) {
            let told = gender::of_word(&ctx.doc.tokens[noun]);
            let alone = people.name_at(noun).is_none() && ctx.doc.kind(noun + 1) != Some(Kind::Hyphen);
            if opposed(told, gender) || !alone || ctx.doc.word(noun).ends_with('s') {
                continue;
            }
            let lo = ctx.segment_of(noun).map_or(0, |f| ctx.segments[f].tokens.start);
            let lo = if around.contains(&noun) { lo.max(around.start) } else { lo }.max(noun.saturating_sub(4));
            let first = (lo..noun).rev().find(|t| ctx.doc.is(*t, c::DETERMINER | c::POSSESSIVE));
            let Some(first) = first.filter(|f| !(f + 1..noun).any(|t| ctx.doc.is(t, c::PREPOSITION | c::AUXILIARY))) else { continue };
            // "his brother" beside somebody who is talked about is somebody else
            let owned = ctx.doc.is(first, c::POSSESSIVE) && !ctx.says(first, sets::MY);
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
        let ctx = self.ctx;
        let people = |t: usize| {
            let plural = ctx.doc.is(t, c::GROUP) || ctx.doc.is(t, c::ROLE) && ctx.doc.word(t).ends_with('s');
            plural && ctx.people.name_at(t).is_none() && !ctx.doc.is(t + 1, c::ROLE | c::GROUP)
        };
        let noun = (at.saturating_sub(ROLES_BACK)..at).rev().find(|t| people(*t))?;
        let lo = if around.contains(&noun) { around.start } else { 0 };
        let source = source::phrase_before(ctx, noun + 1, lo).filter(|s| s.head == noun);
        self.description(&source.unwrap_or(Source { tokens: noun..noun + 1, head: noun })).voice
    }
}
