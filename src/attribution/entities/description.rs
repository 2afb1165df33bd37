//! "the former mayor", "the 71-year-old", "the Harthwick captain", "critics": whom a description means, by what is told of whom.

use super::roles::{self, Told};
use super::{gender, Entities, Found};
use crate::attribution::source::{self, Source};
use crate::layout;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::people::cluster::opposed;
use crate::people::names::Name;
use crate::people::{EntityKind, Gender};
use crate::report::Resolution;
use crate::text::{lower, single_spaced};
use crate::tokens::{Kind, Shape, Token};
use std::borrow::Cow;
use std::ops::Range;

/// What a modifier counts that is told of somebody with the noun.
const AGREES: i32 = 6;
/// What a name among the modifiers costs that is not told.
const DIFFERS: i32 = 8;
/// What a role told after the description costs: it is not known yet there.
const LATER: i32 = 3;
/// A holder of the noun with less is somebody else.
const LEAST: i32 = -8;
/// How far behind a description a name is looked for by which somebody is known, in tokens.
const CALLED: usize = 14;
/// So many tokens are looked at for the verb of whoever is named then.
const SUBJECT: usize = 48;
/// So many paragraphs after a description whoever it brought in is named.
const LATEST: usize = 3;
/// So many paragraphs of the body are its lead.
const LEAD: usize = 3;
/// How many holders of a noun are looked at.
const HOLDERS: usize = 32;

impl Entities<'_, '_, '_> {
    /// The voice of a description.
    pub(super) fn description(&mut self, source: &Source) -> Found {
        let ctx = self.ctx;
        let source = &self.cut(source);
        if let Some(cluster) = self.officer(source) {
            return Found::sure(self.of_cluster(cluster), Resolution::Told);
        }
        if let Some(cluster) = self.apposed(source) {
            return Found::sure(self.of_cluster(cluster), Resolution::Name);
        }
        if let Some(found) = self.speaks_for(source) {
            return found;
        }
        if let Some(found) = self.relation(source) {
            return found;
        }
        let t = &ctx.doc.tokens[source.head];
        let definite = self.definite(source);
        // the SHO: station house officer Hale
        let letters = t.shape() == Shape::Upper && source.tokens.end == source.head + 1;
        if definite && (t.is(c::ROLE) || letters || !self.roles.holders(ctx, source.head).is_empty()) {
            if let Some(cluster) = self.holder(source).or_else(|| self.doer(source)) {
                return Found::sure(self.of_cluster(cluster), Resolution::Told);
            }
        }
        if let Some(cluster) = definite.then(|| self.aged(source)).flatten() {
            return Found::sure(self.of_cluster(cluster), Resolution::Told);
        }
        if let Some(found) = self.body_named(source) {
            return found;
        }
        if let Some(voice) = definite.then(|| self.described_before(source)).flatten() {
            return Found::sure(voice, Resolution::Own);
        }
        if let Some(voice) = definite.then(|| self.guessed(source)).flatten() {
            return Found::sure(voice, Resolution::Guessed);
        }
        if let Some(cluster) = self.known_as(source) {
            return Found::sure(self.of_cluster(cluster), Resolution::Told);
        }
        if let Some(cluster) = self.named_later(source).or_else(|| self.told_later(source)) {
            return Found::sure(self.of_cluster(cluster), Resolution::Told);
        }
        self.own(source)
    }

    /// "after a judge called it “evil”" in the first lines, and below: "Judge Ann Hale said": the only one who is told to be that.
    fn told_later(&self, source: &Source) -> Option<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let (first, head) = (source.tokens.start, source.head);
        let new = ["a", "an", "one"].iter().any(|word| doc.says(first, word));
        let plural = doc.word(head).ends_with('s') && !doc.is(head, c::MALE | c::FEMALE);
        if !new || plural || !doc.is(head, c::ROLE) || doc.is(head, c::ANONYMOUS | c::GROUP | c::ORGANISATION) {
            return None;
        }
        let paragraph = ctx.segment_of(head).map(|f| ctx.segments[f].paragraph)?;
        let body = |p: &usize| doc.look(*p).kind == layout::Kind::Body;
        let lead = ctx.narrated(head) && body(&paragraph) && (0..paragraph).filter(body).count() < LEAD;
        let holders = self.roles.holders(ctx, head);
        let who = holders.first().filter(|told| lead && told.phrase.start > head)?.cluster;
        let fits = !opposed(self.genders[who], gender::of_word(&doc.tokens[head]));
        // a senior manager is not the manager of the line
        let same = |a: usize, b: usize| doc.word(a).eq_ignore_ascii_case(doc.word(b));
        let agrees = |word: usize| holders.iter().any(|told| told.phrase.clone().any(|t| same(t, word)));
        let alike = |t: usize| same(t, head) || roles::alike(ctx, t).is_some_and(|word| roles::alike(ctx, head) == Some(word));
        let told = holders.iter().any(|told| told.phrase.clone().any(alike));
        (fits && told && self.modifiers(source).all(agrees) && holders.iter().all(|told| told.cluster == who)).then_some(who)
    }

    /// "A former cashier has told a court …", and below: "Ann Hale, 45, said …": who opens the article without a name is the first person
    /// named, where the name brings in nobody with an office of their own.
    fn named_later(&self, source: &Source) -> Option<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let (first, head) = (source.tokens.start, source.head);
        let new = doc.says(first, "a") || doc.says(first, "an") || self.look(source) == Some(layout::Kind::Headline);
        let one = doc.is(head, c::ROLE | c::ANONYMOUS) && !doc.is(head, c::GROUP | c::ORGANISATION) && !ctx.says(head, sets::SPOKESPEOPLE);
        let plural = doc.word(head).ends_with('s') && !doc.is(head, c::MALE | c::FEMALE);
        // "…, after a judge called it": who opens the sentence is another
        let start = ctx.segment_of(first).map_or(0, |f| ctx.segments[f].tokens.start);
        let opens = first == start || matches!(doc.kind(first - 1), Some(Kind::Dash | Kind::Hyphen | Kind::Colon));
        if !new || !one || !opens || plural || ctx.people.name_at(head).is_some() {
            return None;
        }
        let paragraph = |t: usize| ctx.segment_of(t).map(|f| ctx.segments[f].paragraph);
        let body = |p: &usize| doc.look(*p).kind == layout::Kind::Body;
        let human = |n: &&Name| n.sort == EntityKind::Person && self.human[n.cluster] && paragraph(n.core.start).is_some_and(|p| body(&p));
        let at = ctx.people.before(head);
        if ctx.people.names[..at].iter().rev().take(HOLDERS).any(|n| human(&n)) {
            return None;
        }
        let name = ctx.people.names[at..].iter().take(HOLDERS).find(human)?;
        let (here, there) = paragraph(head).zip(paragraph(name.core.start)).filter(|(here, there)| there - here < CALLED)?;
        let apart = (here + 1..=there).filter(body).count();
        let segment = ctx.segment_of(name.core.start)?;
        let opens = ctx.segments[segment].tokens.start == name.tokens.start && ctx.segments[segment - 1].paragraph < there;
        let bare = (name.tokens.start..name.core.start).all(|t| ctx.says(t, sets::PLAIN_TITLES) || doc.kind(t) == Some(Kind::Stop));
        // "Ann Hale, 45, …", "Ann Hale (45)"
        let aged =
            matches!(doc.kind(name.tokens.end), Some(Kind::Comma | Kind::Open)) && doc.kind(name.tokens.end + 1) == Some(Kind::Number);
        let tells = |verb: usize| {
            let subject = || doc.syntax().subject_of(verb).is_some_and(|s| s.tokens().contains(&name.tokens.start));
            doc.is(verb, c::REPORTING) && !doc.record(verb).frame(frame::DENY) && subject()
        };
        let says = ctx.segments[segment].tokens.clone().take(SUBJECT).any(tells);
        let fits = !opposed(self.genders[name.cluster], gender::of_word(&doc.tokens[head]));
        (1..=LATEST)
            .contains(&apart)
            .then_some(name.cluster)
            .filter(|_| opens && bare && fits && (says || aged && ctx.says(head, sets::GENERIC)))
    }

    /// Without what stands before the noun phrase of its head: "a building [one councillor]", "a platter and [a man]", "aware of [reports]".
    fn cut(&self, source: &Source) -> Source {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let Range { start, end } = source.tokens;
        let opens = |t: &usize| {
            let before = &doc.tokens[t - 1];
            let new = doc.is(*t, c::DETERMINER | c::POSSESSIVE | c::SUBJECT) && before.kind == Kind::Word;
            let voice = || (start..*t).any(|i| doc.tokens[i].capital() || doc.is(i, c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS));
            let joined = before.is(c::CONJUNCTION) && !voice();
            new && (joined || !before.is(c::CLOSED | c::NUMERAL | c::ADVERB | c::TITLE))
        };
        let bare = |t: &usize| ctx.hangs(*t) && (start..*t).all(|i| doc.syntax().noun_phrase_at(i).is_none());
        let from = (start + 1..=source.head).rev().find(opens).or_else(|| (start..source.head).find(bare).map(|of| of + 1));
        Source { tokens: from.unwrap_or(start)..end, head: source.head }
    }

    /// "One of the survivors, Ann Hale, said": the name behind the comma, where the verb follows it.
    fn apposed(&self, source: &Source) -> Option<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let comma = |t: usize| doc.kind(t) == Some(Kind::Comma);
        let name = Some(source.tokens.end).filter(|t| comma(*t)).and_then(|t| source::apposed(ctx, t))?;
        let person = name.sort == EntityKind::Person && doc.is(source.head, c::ROLE | c::ANONYMOUS | c::NUMERAL);
        // "The applicant, Acme Homes, said"; not "a man in Hull, Yorkshire, said"
        let body = name.sort == EntityKind::Organisation
            && !doc.is(source.head, c::MALE | c::FEMALE | c::TIME | c::PLACE)
            && !ctx.says(source.head, sets::KIN)
            && !name.core.clone().all(|t| doc.is(t, c::PLACE))
            && source.tokens.clone().all(|t| t == source.head || !ctx.hangs(t));
        // a place or a list goes on behind the name
        let end = ctx
            .people
            .name_at(name.tokens.end + 1)
            .filter(|_| ctx.says(name.tokens.end, sets::AND))
            .map_or(name.tokens.end, |n| n.tokens.end);
        let closed = comma(end) && doc.is(end + 1, c::FINITE | c::AUXILIARY | c::REPORTING | c::MODAL | c::ADVERB);
        // "One of the residents, Ann Hale, who …", "…, 45, …"
        let told = person && comma(end) && (ctx.says(end + 1, sets::WHO) || doc.kind(end + 1) == Some(Kind::Number));
        let closed = closed || told || body && matches!(doc.kind(end), Some(Kind::Stop)) && name.tokens.end == end;
        ((person || body) && closed).then_some(name.cluster)
    }

    /// "One customer, who asked to be known only as Dave".
    fn known_as(&self, source: &Source) -> Option<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let end = source.tokens.end;
        let who = usize::from(doc.kind(end) == Some(Kind::Comma));
        if !ctx.says(end + who, sets::WHO) {
            return None;
        }
        let near = end + who..doc.tokens.len().min(end + CALLED);
        let near = near.take_while(|t| *t == end || !matches!(doc.tokens[*t].kind, Kind::Stop | Kind::Semicolon));
        let as_ = near.filter(|t| ctx.says(*t, sets::AS)).find(|t| (t.saturating_sub(3)..*t).any(|i| ctx.says(i, sets::CALLED_AS)))?;
        let name = as_ + 1 + usize::from(doc.kind(as_ + 1) == Some(Kind::Mark));
        ctx.people.name_at(name).filter(|n| n.sort == EntityKind::Person).map(|n| n.cluster)
    }

    /// "the minister for Ports and Harbours Ann Hale": the office goes up to the name.
    fn officer(&self, source: &Source) -> Option<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        // "the leader of the Opposition Ann Hale of the Reform Party": what hangs on the name is not of the office
        let behind = ctx.people.names_in(source.head + 1..source.tokens.end).iter().rev();
        let ends = |n: &Name| n.core.end == source.tokens.end || ctx.hangs(n.tokens.end);
        let name = behind.take(2).find(|n| n.sort == EntityKind::Person && ends(n))?;
        let mut domain = source.head + 2..name.core.start;
        let office = doc.is(source.head, c::ROLE) && !ctx.says(source.head, sets::KIN) && doc.is(source.head + 1, c::PREPOSITION);
        // not a lawyer for the bishop Ann Hale, a friend of Tom Reed and Ann Hale
        let first = domain.clone().find(|t| !ctx.says(*t, sets::DEFINITE));
        let field = first.is_some_and(|t| !doc.is(t, c::TITLE | c::ROLE | c::POSSESSIVE)) && !domain.any(|t| doc.is(t, c::GIVEN));
        (office && field).then_some(name.cluster)
    }

    /// Whether a description means somebody known: "the mayor", "its president", "Dealer" at the start of a headline.
    pub(super) fn definite(&self, source: &Source) -> bool {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let first = source.tokens.start;
        let head = matches!(self.look(source), Some(layout::Kind::Headline | layout::Kind::Subheading));
        ctx.says(first, sets::DEFINITE)
            || doc.is(first, c::POSSESSIVE)
            || doc.tokens[source.head].capital()
            || self.behind_title(first)
            || head && !doc.is(first, c::DETERMINER)
    }

    /// the "Harbour Lane" star
    fn behind_title(&self, first: usize) -> bool {
        let ctx = self.ctx;
        let pair = first.checked_sub(1).and_then(|before| ctx.quoted(before));
        pair.is_some_and(|pair| ctx.around(pair).start.checked_sub(1).is_some_and(|the| ctx.says(the, sets::DEFINITE)))
    }

    pub(super) fn look(&self, source: &Source) -> Option<layout::Kind> {
        let segment = self.ctx.segment_of(source.head)?;
        Some(self.ctx.doc.look(self.ctx.segments[segment].paragraph).kind)
    }

    /// The words that tell more of the head of a description: before it, and behind it up to a clause.
    fn modifiers(&self, source: &Source) -> impl Iterator<Item = usize> + '_ {
        let doc = self.ctx.doc;
        let Range { start, end } = source.tokens;
        let head = source.head;
        let words = (start..end).take_while(move |t| *t <= head || !doc.is(*t, c::RELATIVE | c::FINITE | c::AUXILIARY));
        words.filter(move |t| {
            *t != head && doc.tokens[*t].kind == Kind::Word && !doc.is(*t, c::CLOSED | c::TIME) && !self.ctx.says(*t, sets::DEFINITE)
        })
    }

    /// Who has the role: told with the same noun, the modifiers agreeing best, last before the description or else first behind it.
    pub(super) fn holder(&self, source: &Source) -> Option<usize> {
        let ctx = self.ctx;
        let gender = gender::of_word(&ctx.doc.tokens[source.head]);
        let holders = self.roles.holders(ctx, source.head);
        let before = holders.partition_point(|told| told.phrase.start < source.head);
        // the copy may call a woman a landlord, and a man a midwife
        let said = |told: &Told| told.phrase.clone().any(|t| ctx.doc.word(t).eq_ignore_ascii_case(ctx.doc.word(source.head)));
        // "“Brett said so last time, too,” the senator said": who is named in the words says others
        let named = self.named_in_words(source.head);
        let fits = |told: &&Told| !named.contains(&told.cluster) && (!opposed(self.genders[told.cluster], gender) || said(told));
        let near = holders[..before].iter().rev().take(HOLDERS).map(|t| (0, t));
        let later = holders[before..].iter().take(HOLDERS).map(|t| (LATER, t));
        let mut best: Option<(i32, usize)> = None;
        for (cost, told) in near.chain(later).filter(|(_, t)| fits(t)) {
            let same = told.phrase.clone().any(|t| ctx.doc.word(t).eq_ignore_ascii_case(ctx.doc.word(source.head)));
            let score = self.agreement(source, told) - cost + i32::from(same);
            if score >= LEAST && best.is_none_or(|(s, _)| score > s) {
                best = Some((score, told.cluster));
            }
        }
        best.map(|(_, cluster)| cluster)
    }

    /// The persons named in the words in marks right before a token, in its sentence.
    fn named_in_words(&self, at: usize) -> Vec<usize> {
        let ctx = self.ctx;
        let Some(segment) = ctx.segment_of(at).map(|f| &ctx.segments[f]).filter(|_| ctx.narrated(at)) else { return Vec::new() };
        let words = ctx.quotes(segment).map(|pair| ctx.around(pair)).filter(|around| around.end <= at).last();
        let names = words.map_or(&[][..], |around| ctx.people.names_in(around));
        names.iter().take(HOLDERS).filter(|n| n.sort == EntityKind::Person).map(|n| n.cluster).collect()
    }

    /// How well the modifiers of a description agree with what is told.
    fn agreement(&self, source: &Source, told: &Told) -> i32 {
        let doc = self.ctx.doc;
        let same = |a: usize, b: usize| doc.word(a).eq_ignore_ascii_case(doc.word(b));
        let owns = |t: usize| doc.tokens[t].capital() && !doc.is(t, c::ROLE | c::TITLE);
        let (mut score, mut some) = (0, false);
        for word in self.modifiers(source) {
            some = true;
            let agrees = told.phrase.clone().any(|t| same(t, word));
            score += if agrees {
                AGREES
            } else if owns(word) {
                -DIFFERS
            } else {
                0
            };
        }
        // "the Rovers captain" is not "the United captain"
        let apart = some && told.phrase.clone().any(|t| owns(t) && !self.modifiers(source).any(|w| same(t, w))) && score < 0;
        if apart {
            score - DIFFERS
        } else {
            score
        }
    }

    /// "the official" after "an official of the port", "the source" after "a person close to the club": the last voice without a name of that kind.
    fn described_before(&self, source: &Source) -> Option<usize> {
        let (doc, head) = (self.ctx.doc, source.head);
        let bare = source.tokens.len() == 2 && !doc.tokens[head].capital();
        let before = self.spoken.partition_point(|(token, _)| *token < head);
        let near = self.spoken[..before].iter().rev().take(HOLDERS).filter(|(_, voice)| self.described(*voice));
        let alike = |t: usize| doc.tokens[t].id == doc.tokens[head].id || doc.is(head, c::ANONYMOUS) && doc.is(t, c::ANONYMOUS);
        let told = |t: usize| alike(t) && self.look(&Source::word(t)) == Some(layout::Kind::Body);
        near.filter(|_| bare && doc.is(head, c::ROLE | c::ANONYMOUS)).find(|(token, _)| told(*token)).map(|(_, voice)| *voice)
    }

    /// Who does what the noun names: the chairwoman is who chairs the board.
    fn doer(&self, source: &Source) -> Option<usize> {
        let gender = gender::of_word(&self.ctx.doc.tokens[source.head]);
        self.roles.doer(self.ctx, source.head).filter(|who| !opposed(self.genders[*who], gender))
    }

    /// Who has the age: the 71-year-old, the teenager.
    fn aged(&self, source: &Source) -> Option<usize> {
        let doc = self.ctx.doc;
        if doc.says(source.head, "teenager") || doc.says(source.head, "pensioner") {
            return self.roles.aged(if doc.says(source.head, "teenager") { 13..20 } else { 60..120 });
        }
        let number = source.tokens.clone().find(|t| doc.tokens[*t].kind == Kind::Number && doc.kind(t + 1) == Some(Kind::Hyphen))?;
        let old = (number + 1..source.tokens.end).any(|t| self.ctx.says(t, sets::OLD));
        old.then(|| doc.word(number).parse::<u32>().ok()).flatten().and_then(|age| self.roles.aged(age..age + 1))
    }

    /// Somebody named before whom nothing contradicts: the 46-year-old, the Kansan, the infrastructure secretary.
    pub(super) fn guessed(&mut self, source: &Source) -> Option<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        // the dad of two, the mum-of-three
        let behind = |t: usize| t + 1 + usize::from(doc.kind(t + 1) == Some(Kind::Hyphen));
        let of_some = |t: &usize| {
            let of = behind(*t);
            ctx.says(*t, sets::PARENTS) && ctx.says(of, sets::OF) && doc.is(behind(of), c::NUMERAL)
        };
        let parent = source.tokens.clone().find(of_some);
        let (head, parent) = (parent.unwrap_or(source.head), parent.is_some());
        let t = &doc.tokens[head];
        let modifier = |set| source.tokens.clone().any(|i| ctx.says(i, set));
        let aged = modifier(sets::OLD) && source.tokens.clone().any(|i| doc.tokens[i].kind == Kind::Number);
        let back = modifier(sets::FORMER) || aged;
        let word = doc.word(head);
        let from = ["ian", "ean", "ese", "lander", "man", "woman"].iter().any(|end| word.ends_with(end));
        let demonym = t.capital() && (from || t.is(c::PLACE) && word.ends_with("an") || ctx.says(head, sets::DEMONYMS));
        let bare = doc.is(source.tokens.start, c::POSSESSIVE) || source.tokens.clone().any(|i| ctx.clitic_s(i));
        let kin = ctx.says(head, sets::KIN) && !parent;
        let generic = ctx.says(head, sets::GENERIC) || t.is(c::PLACE) || parent || demonym || kin;
        let partisan = ctx.says(head, sets::PARTISANS);
        let paper = t.capital() && !t.is(c::TITLE | c::PLACE) && !demonym && !partisan || doc.kind(source.tokens.end) == Some(Kind::Colon);
        let former = modifier(sets::FORMER) && !t.is(c::PLACE | c::DOCUMENT | c::WORK | c::OUTLET);
        let unlisted = t.classes == 0 && source::person_like(word) && !t.capital();
        let person = (t.is(c::ROLE) || demonym || former || unlisted)
            && !t.is(c::ANONYMOUS | c::GROUP | c::ORGANISATION)
            && !ctx.says(head, sets::TOLD_ONLY)
            && !paper;
        if !(aged || person && !bare) || source.tokens.end > head + 3 && !parent {
            return None;
        }
        let gender = gender::of_word(t);
        // "the older woman": not the one who has just spoken
        let turn = ctx.segment_of(source.head).is_some_and(|f| !ctx.narrated(ctx.segments[f].tokens.start));
        let other = (turn && source.tokens.clone().any(|i| ctx.says(i, sets::OTHER_ONE))).then(|| self.last(source.head)).flatten();
        let other = other.and_then(|(voice, _)| self.list[voice].cluster);
        // whoever has the age would have been found by it
        let of_age = |entities: &Self, cluster: usize| aged && entities.roles.has_age(cluster);
        let human = |entities: &Self, cluster: usize| {
            let full = || ctx.people.clusters[cluster].name.contains(' ');
            (entities.human[cluster] || full()) && Some(cluster) != other && !of_age(entities, cluster)
        };
        let field = |entities: &Self, cluster: usize| human(entities, cluster) && entities.roles.of_field(ctx, cluster, head);
        // "The driver said": a trade that opens its sentence is seldom that of somebody who has none; "…," the baker said
        let behind = turn && ctx.narrated(head);
        let new = source.tokens.len() == 2 && !(behind || generic || back);
        let fits = |entities: &Self, cluster: usize| human(entities, cluster) && (back || generic || !entities.roles.has(cluster) && !new);
        let of_field = self.salient(head, gender, field).first().copied().filter(|who| !back && !parent && self.near(*who, head));
        // new on the stage: no name in the paragraph of the description or the one before
        let anywhere = parent || demonym || other.is_some();
        let guess = of_field.or_else(|| self.salient(head, gender, fits).into_iter().find(|who| anywhere || self.near(*who, head)));
        // right behind the words, and nobody else is there
        let first = source.tokens.start;
        let beside = behind && !bare && ctx.says(first, sets::DEFINITE) && doc.kind(first - 1) == Some(Kind::Mark);
        if let Some(cluster) = guess {
            return Some(self.of_cluster(cluster));
        }
        let mut near = self.salient(head, gender, human).into_iter().filter(|who| self.near(*who, head));
        let only = near.next().filter(|_| beside && near.next().is_none());
        let cluster = only.filter(|who| !self.roles.other_field(ctx, *who, head))?;
        Some(self.of_cluster(cluster))
    }

    /// Whether a cluster is named in the paragraph of a token, or the one before it.
    fn near(&self, cluster: usize, at: usize) -> bool {
        let ctx = self.ctx;
        let names = &ctx.people.clusters[cluster].names;
        let before = names.partition_point(|n| ctx.people.names[*n].tokens.start < at);
        let paragraph = |t: usize| ctx.segment_of(t).map(|f| ctx.segments[f].paragraph);
        let last = before.checked_sub(1).map(|i| ctx.people.names[names[i]].tokens.start);
        last.and_then(paragraph).zip(paragraph(at)).is_some_and(|(a, b)| a + 1 >= b)
    }

    /// The description as a voice of its own.
    pub(super) fn own(&mut self, source: &Source) -> Found {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let t = &doc.tokens[source.head];
        let tokens = self.plain(source);
        let words = single_spaced(ctx.span(tokens).of(doc.text));
        let words = self.another(source).map_or(words, Cow::Owned);
        if t.kind == Kind::Number {
            return self.street_number(source.head).unwrap_or(Found::NONE);
        }
        let sort = sort(t, doc.word(source.head));
        // "Rail strike to go ahead": a capital at the start of a sentence tells nothing where a noun follows
        let opens = ctx.segment_of(source.head).is_some_and(|f| ctx.segments[f].tokens.start == source.head);
        let next = doc.tokens.get(source.tokens.end).filter(|n| n.kind == Kind::Word && !n.capital() && opens && !t.is(c::GIVEN));
        let bare = next.is_some_and(|n| !n.is(c::FINITE | c::AUXILIARY | c::REPORTING | c::MODAL | c::ADVERB));
        let voiced = |i: usize| source::voice(ctx, i) || doc.is(i, c::SAYING | c::WORK | c::TITLE);
        // "The certificate reads: “…”": whatever bears words
        let bears =
            |verb: usize| ctx.says(verb, sets::READS) && doc.syntax().subject_of(verb).is_some_and(|s| s.tokens().contains(&source.head));
        let bears = (source.tokens.end..source.tokens.end + CALLED).any(bears);
        let voiced = t.capital() && !bare || source.tokens.clone().any(voiced) || bears || self.known(&words);
        if ctx.says(source.head, sets::NO_VOICES) || !voiced || words.is_empty() {
            return Found::NONE;
        }
        let stranger = self.definite(source) && !self.known(&words) && sort != EntityKind::Group && !t.is(c::ORGANISATION);
        let how = if stranger { Resolution::Stranger } else { Resolution::Own };
        Found::sure(self.of_words(&words, sort, gender::of_word(t)), how)
    }

    /// "One said", "another said": by the people of whom they are one.
    fn another(&self, source: &Source) -> Option<String> {
        let (ctx, doc, head) = (self.ctx, self.ctx.doc, source.head);
        let another = doc.says(head, "another");
        if source.tokens.len() > 1 || !another && !doc.says(head, "one") {
            return None;
        }
        let people = |t: &usize| {
            let first = another && *t > 0 && doc.is(t - 1, c::NUMERAL);
            let noun = (doc.is(*t, c::GROUP) || first) && doc.is(*t, c::ROLE | c::GROUP) && !doc.is(*t, c::ORGANISATION);
            noun && ctx.narrated(*t) && doc.kind(*t) == Some(Kind::Word) && ctx.people.name_at(*t).is_none()
        };
        let noun = (head.saturating_sub(CALLED * 4)..head).rev().find(people)?;
        let word = lower(doc.word(noun));
        let one = word.strip_suffix("men").map(|stem| [stem, "man"].concat());
        let one = one.or_else(|| word.strip_suffix("ies").map(|stem| [stem, "y"].concat()));
        let one = one.or_else(|| word.strip_suffix("sses").map(|stem| [stem, "ss"].concat()));
        let one = one.or_else(|| word.strip_suffix('s').map(str::to_string)).unwrap_or(word);
        Some(if another { ["another ", &one].concat() } else { one })
    }

    /// No. 10, No 11: a house that stands for who works there.
    fn street_number(&mut self, number: usize) -> Option<Found> {
        let doc = self.ctx.doc;
        let stop = usize::from(number > 1 && doc.tokens[number - 1].kind == Kind::Stop);
        let no = number.checked_sub(1 + stop).filter(|no| doc.says(*no, "no") && doc.tokens[*no].capital())?;
        let name = doc.span(no..number + 1).of(doc.text);
        Some(Found::sure(self.of_words(name, EntityKind::Organisation, Gender::Unknown), Resolution::Own))
    }

    fn known(&self, words: &str) -> bool {
        self.by_words.contains_key(&lower(words))
    }

    /// The words of a description that name it: without article or number before it, and without a clause behind it.
    pub(super) fn plain(&self, source: &Source) -> Range<usize> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let Range { mut start, mut end } = source.tokens.clone();
        while start < source.head && (ctx.says(start, sets::ARTICLES) || ctx.says(start, sets::COUNTING)) {
            start += 1;
        }
        // "a step officials said would help": a clause about the noun before it
        let many = doc.word(source.head).ends_with('s') || doc.says(source.head, "management");
        if many && start > 0 && (doc.says(start - 1, "a") || doc.says(start - 1, "an")) && !doc.is(source.head, c::FEMALE | c::MALE) {
            start = source.head;
        }
        // "a report prepared for the port last year"
        let clause = |t: usize| {
            let participle = doc.is(t, c::VERB)
                && !doc.is(t, c::ROLE | c::GROUP | c::ORGANISATION)
                && (doc.word(t).ends_with("ed") || doc.word(t).ends_with("ing"));
            doc.is(t, c::RELATIVE) || participle || doc.tokens[t].kind == Kind::Comma
        };
        if let Some(cut) = (source.head + 1..end).find(|t| clause(*t)) {
            end = cut;
        }
        start..end
    }
}

/// What a description is, by its head.
fn sort(head: &Token, word: &str) -> EntityKind {
    if head.is(c::GROUP) && !head.is(c::ROLE) {
        EntityKind::Group
    } else if head.is(c::ANONYMOUS | c::ROLE) || head.classes == 0 && source::person_like(word) {
        EntityKind::Anonymous
    } else if word.ends_with('s') && !head.is(c::ORGANISATION) {
        EntityKind::Group
    } else {
        EntityKind::Organisation
    }
}
