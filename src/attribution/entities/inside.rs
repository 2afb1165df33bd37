//! Sources inside a quotation: its speaker's "I", and he, she and they, who are looked for in it first.

use super::{gender, Entities, Found};
use crate::attribution::context::Context;
use crate::attribution::source::{self, Source};
use crate::lexicon::{classes as c, sets};
use crate::people::EntityKind;
use crate::report::Resolution;
use crate::tokens::Kind;
use std::ops::Range;

/// How many tokens back a pronoun in a quotation looks for somebody described.
const ROLES_BACK: usize = 60;

impl Entities<'_, '_, '_> {
    /// The voice of a source inside the quotation of `outer`, whose words are the tokens `around`.
    pub fn resolve_inside(&mut self, source: &Source, outer: Option<usize>, around: &Range<usize>) -> Found {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let head = source.head;
        let inside = |found: Found| Found { how: Resolution::Inside, ..found };
        // "Mum said": who is told to be that
        let parent = source.tokens.start == head && ctx.says(head, sets::KIN) && doc.tokens[head].capital();
        let told = outer.filter(|_| parent).and_then(|of| self.list[of].cluster).and_then(|of| self.kin(&[of], head));
        if let Some(who) = told {
            return Found::sure(self.of_cluster(who), Resolution::Told);
        }
        if let Some(name) = ctx.people.name_at(head).filter(|n| n.core.end == head + 1) {
            return Found::sure(self.of_cluster(name.cluster), Resolution::Name);
        }
        if ctx.says(head, sets::HE) || ctx.says(head, sets::SHE) {
            // "I held my sister's hand, and she said"
            let gender = gender::of_word(&doc.tokens[head]);
            let first = head.saturating_sub(ROLES_BACK).max(around.start + 1);
            let kin = |t: &usize| ctx.says(*t, sets::KIN) && gender::of_word(&doc.tokens[*t]) == gender && doc.is(t - 1, c::POSSESSIVE);
            return match (first..head).rev().find(kin) {
                Some(noun) => self.resolve_inside(&Source { tokens: noun - 1..noun + 1, head: noun }, outer, around),
                None => inside(self.pronoun(head, outer)),
            };
        }
        if ctx.says(head, sets::ITS) {
            return inside(self.document_inside(head, around));
        }
        if ctx.says(head, sets::THEY) {
            return inside(self.group_inside(head, around));
        }
        if doc.is(head, c::SUBJECT | c::POSSESSIVE | c::OBJECT) && !doc.is(head, c::ROLE | c::GROUP | c::NUMERAL | c::DETERMINER) {
            return Found::NONE;
        }
        // "my father"; beside the quotation "her father"
        let first = source.tokens.start;
        let told_of = ctx.says(first, sets::MY) || !around.contains(&first) && ctx.doc.is(first, c::POSSESSIVE);
        if let Some(owner) = outer.filter(|_| told_of && first < head && doc.is(head, c::ROLE) && ctx.people.name_at(head).is_none()) {
            let known = self.list[owner].cluster.and_then(|of| self.kin(&[of], head));
            return match known {
                Some(who) => Found::sure(self.of_cluster(who), Resolution::Told),
                None => Found::sure(self.owned(owner, source), Resolution::Own),
            };
        }
        // nobody is "the foreman" in words of his own
        let found = self.description(source);
        if found.voice.is_some() && found.voice == outer && doc.is(head, c::ROLE) {
            let own = self.of_words(doc.word(head), EntityKind::Anonymous, gender::of_word(&doc.tokens[head]));
            return Found::sure(own, Resolution::Own);
        }
        found
    }

    /// "my father": somebody of the speaker's.
    fn owned(&mut self, owner: usize, source: &Source) -> usize {
        let own = self.ctx.doc.word(source.head);
        let group = own.ends_with('s') && !self.ctx.doc.is(source.head, c::MALE | c::FEMALE);
        let sort = if group { EntityKind::Group } else { EntityKind::Anonymous };
        // of two mothers each has a voice
        let key = [&self.list[owner].name, " ", own].concat();
        self.of_key(&key, own, sort, gender::of_word(&self.ctx.doc.tokens[source.head]))
    }

    /// it in a quotation: the last document named in it before: "I got the letter. It says …".
    fn document_inside(&mut self, at: usize, around: &Range<usize>) -> Found {
        let doc = self.ctx.doc;
        let first = at.saturating_sub(ROLES_BACK).max(around.start);
        let text = |t: &usize| doc.is(*t, c::DOCUMENT) && doc.syntax().noun_phrase_at(*t).is_some_and(|n| n.head as usize == *t);
        let Some(noun) = (first..at).rev().find(text) else { return Found::NONE };
        Found::sure(self.of_words(doc.word(noun), EntityKind::Organisation, crate::people::Gender::Unknown), Resolution::Own)
    }

    /// they in a quotation: the last people described in it before, else right before it.
    fn group_inside(&mut self, at: usize, around: &Range<usize>) -> Found {
        let ctx = self.ctx;
        let people = |t: usize| {
            let plural = ctx.doc.is(t, c::GROUP) || ctx.doc.is(t, c::ROLE) && ctx.doc.word(t).ends_with('s');
            plural && ctx.people.name_at(t).is_none() && !ctx.doc.is(t + 1, c::ROLE | c::GROUP)
        };
        let first = at.saturating_sub(ROLES_BACK).max(around.start);
        let Some(noun) = (first..at).rev().find(|t| people(*t)) else {
            // only for words in marks: "They told us, ‘…’"
            let quotes = (at + 2..at + 6).any(|t| ctx.doc.kind(t) == Some(Kind::Mark));
            return if quotes { self.spoken_of(around.start, people) } else { Found::NONE };
        };
        self.description(&ending(ctx, noun, around.start))
    }

    /// They, where nobody in the quotation is: the last people or body that the narration before it is about.
    fn spoken_of(&mut self, start: usize, people: impl Fn(usize) -> bool) -> Found {
        let ctx = self.ctx;
        let body = |t: usize| ctx.people.name_at(t).is_some_and(|n| n.core.end == t + 1 && self.firmness(n) > 0);
        let near = (start.saturating_sub(ROLES_BACK)..start).rev();
        let Some(last) = near.filter(|t| ctx.narrated(*t)).find(|t| people(*t) || body(*t)) else { return Found::NONE };
        Found { how: Resolution::Guessed, ..self.find(&ending(ctx, last, 0)) }
    }
}

/// The noun phrase that ends in its head, from the token `lo` on; else the head alone.
fn ending(ctx: &Context, head: usize, lo: usize) -> Source {
    source::phrase_before(ctx, head + 1, lo).filter(|s| s.head == head).unwrap_or(Source::word(head))
}
