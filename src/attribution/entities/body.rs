//! Bodies: "they" and "it", "the company", and who or what speaks for one: a spokesman, a statement.

use super::{Entities, Found, NAMES_BACK};
use crate::attribution::source::{self, Source};
use crate::layout;
use crate::lexicon::{classes as c, sets};
use crate::people::names::Name;
use crate::people::EntityKind;
use crate::report::Resolution;
use crate::syntax::{Chunk, Number, What};
use crate::tokens::Kind;

/// How many sentences back the words of a body or a text are looked for.
const FRAMES_BACK: usize = 5;
/// How many chunks back a verb is looked for whose subject is a body.
const CHUNKS_BACK: usize = 24;

impl Entities<'_, '_, '_> {
    /// they, it: the group or body that spoke last, or was named last. they may be people too: then nobody is guessed.
    pub(super) fn body(&mut self, at: usize, one: bool) -> Found {
        let ctx = self.ctx;
        let fits = |sort: EntityKind| sort == EntityKind::Organisation || !one && sort == EntityKind::Group;
        if let Some(thing) = self.written(at).filter(|_| one) {
            return self.find(&thing);
        }
        if let Some(subject) = self.subject_before(at, one) {
            let name = ctx.people.name_at(subject.head).map(|n| n.cluster);
            let voice = name.map(|cluster| self.of_cluster(cluster)).or_else(|| self.find(&subject).voice);
            return Found { voice, how: Resolution::Body, ..Found::NONE };
        }
        if !one && self.several(at) {
            return Found::NONE;
        }
        if let Some((voice, token)) = self.last(at).filter(|(v, _)| fits(self.list[*v].sort)) {
            if ctx.segment_of(token).zip(ctx.segment_of(at)).is_some_and(|(a, b)| a + FRAMES_BACK > b) {
                return Found::sure(voice, Resolution::Body);
            }
        }
        let from = ctx.people.before(at);
        let body = |n: &&Name| self.firmness(n) > 0;
        match ctx.people.names[..from].iter().rev().take(6).find(body) {
            Some(name) => Found::sure(self.of_cluster(name.cluster), Resolution::Guessed),
            None => Found::NONE,
        }
    }

    /// "There was a sign outside. It read": the last thing that the sentence before brings in.
    fn written(&self, at: usize) -> Option<Source> {
        let (ctx, syntax) = (self.ctx, self.ctx.doc.syntax());
        let f = ctx.segment_of(at).filter(|f| *f > 0 && ctx.says(at + 1, sets::READS))?;
        let lo = ctx.segments[f - 1].tokens.start;
        let before = syntax.chunks[..syntax.place(at)?].iter().rev().take(CHUNKS_BACK).take_while(|chunk| chunk.first as usize >= lo);
        let new = |c: &&Chunk| {
            c.noun()
                && ctx.says(c.first as usize, sets::ARTICLES)
                && !ctx.says(c.first as usize, sets::DEFINITE)
                && ctx.narrated(c.head as usize)
        };
        let thing = before
            .filter(new)
            .find(|c| !ctx.doc.is(c.head as usize, c::ROLE | c::GROUP | c::ORGANISATION) && !ctx.says(c.head as usize, sets::STATEMENTS))?;
        Some(Source::word(thing.head as usize))
    }

    /// The nearest subject before a token that is a body or, for they, several people; in its sentence or the one before.
    fn subject_before(&self, at: usize, one: bool) -> Option<Source> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let syntax = doc.syntax();
        let lo = ctx.segment_of(at).map(|f| ctx.segments[f.saturating_sub(1)].tokens.start)?;
        let place = syntax.place(at)?;
        let verbs = syntax.chunks[place.saturating_sub(CHUNKS_BACK)..place].iter().rev().filter(|chunk| !chunk.noun());
        let subjects = verbs.filter(|v| ctx.narrated(v.head as usize)).filter_map(|v| syntax.subject_of(v.head as usize));
        let body = |head: usize| match ctx.people.name_at(head) {
            Some(name) => self.firmness(name) > 0,
            None => doc.is(head, c::ORGANISATION) || !one && doc.is(head, c::GROUP),
        };
        let fits = |s: &&Chunk| {
            let number = matches!(s.what, What::Noun { number: Number::Plural, .. });
            !(one && number) && ctx.narrated(s.head as usize) && body(s.head as usize)
        };
        let subject = subjects.take_while(|s| s.first as usize >= lo).find(fits)?;
        Some(Source { tokens: subject.tokens(), head: subject.head as usize })
    }

    /// Whether the sentence before speaks of several people: two names joined, or a plural of people.
    fn several(&self, at: usize) -> bool {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let Some(segment) = ctx.segment_of(at).and_then(|f| f.checked_sub(1)).map(|f| &ctx.segments[f]) else { return false };
        let joined = |n: &Name| {
            n.sort == EntityKind::Person
                && ctx.says(n.tokens.end, sets::AND)
                && ctx.people.name_at(n.tokens.end + 1).is_some_and(|m| m.sort == EntityKind::Person)
        };
        let people = |t: usize| ctx.narrated(t) && doc.is(t, c::GROUP) && !doc.is(t, c::ORGANISATION);
        ctx.people.names_in(segment.tokens.clone()).iter().any(joined) || segment.tokens.clone().take(48).any(people)
    }

    /// "the company", "the trust" after "the Ferrow Library Trust"; "Police" after "West Mercia Police".
    pub(super) fn body_named(&mut self, source: &Source) -> Option<Found> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let (t, word) = (&doc.tokens[source.head], source.head);
        // the Boston-based company: the company
        let long = source.tokens.start + 5 == source.tokens.end && word == source.tokens.start + 4;
        let based = long && doc.says(word - 1, "based") && doc.kind(word - 2) == Some(Kind::Hyphen) && doc.tokens[word - 3].capital();
        let length = if based { 2 } else { source.tokens.len() };
        let plural = length == 1 && ctx.says(word, sets::FORCES) && self.look(source) == Some(layout::Kind::Body);
        let definite = ctx.says(source.tokens.start, sets::DEFINITE) || t.capital() || plural;
        // "the state's emergency agency": whatever agency is named
        let owned = source.tokens.clone().any(|t| ctx.clitic_s(t));
        let firm = ctx.says(word, sets::FIRMS);
        // the think tank
        let phrase = || doc.phrase_before(word + 1).is_some_and(|p| p.record.classes & c::ORGANISATION != 0);
        let kind = t.is(c::ORGANISATION) || firm || phrase();
        let modified = length == 3 && !owned;
        if !definite || length > 3 && !(owned && kind) {
            return None;
        }
        // "the home" after "Hale Care Home", "the port" after "the Port of Wexley"; not "the poll", "many Republicans"
        let the = length == 2 && ctx.says(source.tokens.start, sets::DEFINITE) && !t.is(c::DOCUMENT | c::SAYING | c::WORK);
        let same = |n: &Name| self.ends_with(n, word) && n.core.len() > 1;
        let ends = |n: &&Name| {
            n.sort == EntityKind::Organisation
                && (if kind { self.called(n, word) } else { the && same(n) })
                && (!plural || ctx.says(n.core.end - 1, sets::FORCES))
        };
        if let Some(cluster) = self.nearest(word, ends) {
            return Some(Found::sure(self.of_cluster(cluster), Resolution::Body));
        }
        // "the company": whatever body was named last that is no other kind of body; "the water company"
        let plain = |t: usize| doc.kind(t) == Some(Kind::Word) && !doc.tokens[t].capital() && !doc.is(t, c::CLOSED | c::POSSESSIVE);
        let some = firm || ctx.says(word, sets::SOME_BODIES) || kind && modified;
        let near = (some && (length == 2 || modified && word > 0 && plain(word - 1))).then(|| self.firm_before(word, firm)).flatten();
        let near = near.filter(|cluster| !modified || self.only_body(*cluster, word));
        Some(Found::sure(self.of_cluster(near?), Resolution::Guessed))
    }

    /// Whether a cluster is the only body named shortly before a token.
    fn only_body(&self, cluster: usize, at: usize) -> bool {
        let people = self.ctx.people;
        let near = people.names[..people.before(at)].iter().rev().take(NAMES_BACK).take_while(|n| self.reaches(n.core.start, at));
        let mut bodies = near.filter(|n| n.sort == EntityKind::Organisation).map(|n| n.cluster).peekable();
        bodies.peek().is_some() && bodies.all(|c| c == cluster)
    }

    /// Whether a name ends with a word, or starts with it before "of".
    fn ends_with(&self, name: &Name, word: usize) -> bool {
        let doc = self.ctx.doc;
        let same = |t: usize| doc.word(t).eq_ignore_ascii_case(doc.word(word));
        let of = |t: &usize| t + 1 < name.core.end && self.ctx.hangs(t + 1);
        same(name.core.end - 1) || name.core.clone().find(of).is_some_and(same)
    }

    /// Whether the name of a body says what it is with this word or one like it: the Ferrow Library Trust, the Diocese of Wexley; the force, Hull Police.
    fn called(&self, name: &Name, word: usize) -> bool {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let kinds = [sets::HOSPITALS, sets::PARTIES, sets::UNIONS, sets::FORCES, sets::COLLEGES];
        let other = [
            (sets::REGULATORS, sets::REGULATING),
            (sets::AUTHORITY, sets::COUNCILS),
            (sets::DEPARTMENT, sets::MINISTRIES),
            (sets::LENDER, sets::LENDING),
            (sets::CHARITIES, sets::GIVING),
            (sets::GOVERNING, sets::GOVERNED),
            (sets::TANK, sets::THINKING),
            (sets::STATIONS, sets::AIRING),
            (sets::LINE, sets::SHIPPING),
            (sets::STUDIO, sets::MAKING),
            (sets::PRACTICE, sets::PRACTISING),
        ];
        let kinds = || kinds.into_iter().map(|kind| (kind, kind)).chain(other);
        let alike = |t: usize| kinds().any(|(noun, end)| ctx.says(word, noun) && ctx.says(t, end));
        let says = |t: usize| doc.word(t).eq_ignore_ascii_case(doc.word(word)) || alike(t);
        let paper = ctx.says(word, sets::PAPERS) && doc.is(name.core.end - 1, c::OUTLET);
        paper || name.core.len() > 1 && ([name.core.start, name.core.end - 1].into_iter().any(says) || self.ends_with(name, word))
    }

    /// How much tells that a name is that of a body that speaks: its last word, what it has said, that it is a subject. 0 for places, papers and streets.
    pub(super) fn firmness(&self, name: &Name) -> u8 {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let last = name.core.end - 1;
        let ends = ctx.says(last, sets::BODY_ENDS);
        let body = doc.is(last, c::ORGANISATION) || doc.phrase_at(name.core.start).is_some_and(|p| p.record.classes & c::ORGANISATION != 0);
        let place = name.core.clone().all(|t| doc.is(t, c::PLACE | c::OUTLET) || doc.tokens[t].kind != Kind::Word);
        // "Brightline Power, the firm that owns the poles"
        let end = name.tokens.end;
        let noun = doc.syntax().noun_phrase_starting(end + 1).filter(|_| doc.kind(end) == Some(Kind::Comma));
        if noun.is_some_and(|n| doc.is(end + 1, c::DETERMINER) && ctx.says(n.head as usize, sets::FIRMS)) {
            return 4;
        }
        // "HULL, Ohio (WXQB) — ": the outlet; RM41m: an amount
        let outlet = |n: &usize| {
            let tokens = &ctx.people.names[*n].tokens;
            let bracket = tokens.start.checked_sub(1).is_some_and(|open| doc.kind(open) == Some(Kind::Open));
            bracket && doc.kind(tokens.end) == Some(Kind::Close) && matches!(doc.kind(tokens.end + 1), Some(Kind::Dash | Kind::Hyphen))
        };
        let told = ctx.people.clusters[name.cluster].names.iter().take(1).any(outlet);
        let amount = doc.word(name.core.start).bytes().any(|b| b.is_ascii_digit());
        if told || amount || name.sort != EntityKind::Organisation || place || doc.is(last, c::NOT_NAME) && !body && !ends {
            return 0;
        }
        let spoke = self.by_cluster[name.cluster].is_some();
        // Acme Ltd
        let ends = ends || (name.core.end..name.tokens.end).any(|t| ctx.says(t, sets::LEGAL_FORMS));
        let acts = doc.is(name.tokens.end, c::FINITE | c::AUXILIARY)
            || doc.kind(name.tokens.end) == Some(Kind::Comma) && doc.is(name.tokens.end + 1, c::RELATIVE | c::DETERMINER);
        4 * u8::from(ends) + 2 * u8::from(spoke) + u8::from(body) + u8::from(acts)
    }

    /// The body before a token that is most likely a firm; the nearest of several. What is meant by another noun was named just before.
    fn firm_before(&self, at: usize, firm: bool) -> Option<usize> {
        let people = self.ctx.people;
        let ends = |n: &Name| [n.core.start, n.core.end - 1];
        let plain = |t: usize| self.ctx.says(t, sets::BODY_ENDS) || self.ctx.says(t, sets::FIRMS);
        let other = |n: &Name| n.core.len() > 1 && ends(n).into_iter().any(|t| self.ctx.doc.is(t, c::ORGANISATION) && !(firm && plain(t)));
        let near = people.names[..people.before(at)].iter().rev().take(NAMES_BACK);
        let near = near.take_while(|n| firm || self.reaches(n.core.start, at)).filter(|n| !other(n));
        let mut best: Option<(u8, usize)> = None;
        for name in near {
            let likely = self.firmness(name).max(u8::from(self.reaches(name.core.start, at) && self.unknown(name)));
            if likely > 0 && best.is_none_or(|(b, _)| likely > b) {
                best = Some((likely, name.cluster));
            }
        }
        best.map(|(_, cluster)| cluster)
    }

    /// "Ridely cut its fares": a single word that acts and that nothing tells to be a person's name.
    fn unknown(&self, name: &Name) -> bool {
        let cluster = &self.ctx.people.clusters[name.cluster];
        let bare = cluster.sort == EntityKind::Person && !cluster.name.contains(' ') && name.tokens.len() == 1;
        let told = self.roles.has(name.cluster) || self.votes[name.cluster] != 0 || self.ctx.doc.is(name.core.start, c::GIVEN);
        bare && !told && self.ctx.narrated(name.tokens.end) && self.ctx.doc.is(name.tokens.end, c::FINITE | c::AUXILIARY)
    }

    /// The cluster of the nearest name before a token that fits, or else behind it.
    fn nearest(&self, at: usize, fits: impl Fn(&&Name) -> bool) -> Option<usize> {
        let people = self.ctx.people;
        let from = people.before(at);
        let before = people.names[..from].iter().rev().take(2 * NAMES_BACK).find(&fits);
        before.or_else(|| people.names[from..].iter().take(NAMES_BACK).find(&fits)).map(|n| n.cluster)
    }

    /// Whom a spokesman speaks for, and who wrote a statement.
    pub(super) fn speaks_for(&mut self, source: &Source) -> Option<Found> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let head = source.head;
        let spokesman = ctx.says(head, sets::SPOKESPEOPLE);
        // "a statement", "a report of the Water Board"
        let of_body = || {
            let mut by = head + 1 + usize::from(ctx.says(head + 2, sets::ARTICLES));
            // an estimate from the nonpartisan Budget Office
            let adjective = doc.kind(by + 1) == Some(Kind::Word) && !doc.tokens[by + 1].capital();
            by += usize::from(adjective);
            let ends = |n: &Name| !adjective || !ctx.nominal(n.tokens.end);
            let name = ctx.people.name_at(by + 1).filter(|n| n.sort == EntityKind::Organisation && n.tokens.start == by + 1 && ends(n));
            ctx.says(head + 1, sets::WRITTEN_BY) && name.is_some()
        };
        let text = ctx.says(head, sets::STATEMENTS) || doc.is(head, c::DOCUMENT | c::SAYING) && of_body();
        // "a statement issued by the bank on Friday"
        if (text || doc.is(head, c::DOCUMENT)) && ctx.says(head + 1, sets::ISSUED) && ctx.says(head + 2, sets::BY) {
            let who = source::phrase_after(ctx, head + 3, doc.tokens.len().min(head + 3 + NAMES_BACK))?;
            let body = ctx.people.name_at(who.head).is_some_and(|n| n.sort == EntityKind::Organisation);
            return if text || body { self.behind(&who) } else { None };
        }
        if !spokesman && !text {
            return None;
        }
        // "a spokesman for the diocese", "a statement by Hale"
        let link = |t: usize| ctx.says(t, if spokesman { sets::SPEAKS_FOR } else { sets::WRITTEN_BY });
        let behind = (head + 1..source.tokens.end).find(|t| link(*t) && ctx.narrated(*t));
        if let Some(link) = behind {
            let rest = Source { tokens: link + 1..source.tokens.end, head: source.tokens.end - 1 };
            return self.behind(&rest);
        }
        // "the diocese's statement", "a Foreign Office spokeswoman", "a company spokesman"
        let before = (source.tokens.start..head).rev().find(|t| doc.tokens[*t].kind == Kind::Word)?;
        let named = ctx.people.name_at(before).filter(|n| n.core.end == before + 1 && (spokesman || ctx.clitic_s(before + 1)));
        if let Some(name) = named {
            return Some(Found::sure(self.of_cluster(name.cluster), Resolution::Body));
        }
        let statement = text && doc.is(before, c::ORGANISATION); // "a club statement"
        if (spokesman || statement || ctx.clitic_s(before + 1)) && before > source.tokens.start {
            let body = Source { tokens: source.tokens.start..before + 1, head: before };
            let known = self.nearest(head, |n: &&Name| n.sort == EntityKind::Organisation && self.called(n, before));
            let firm = ctx.says(before, sets::FIRMS);
            let known = known.or_else(|| if firm || ctx.says(before, sets::SOME_BODIES) { self.firm_before(head, firm) } else { None });
            let voice = known.map(|cluster| self.of_cluster(cluster));
            match voice {
                Some(voice) => return Some(Found::sure(voice, Resolution::Body)),
                None if doc.is(before, c::ORGANISATION) => return Some(self.own(&body)),
                None => {}
            }
        }
        // "a spokesman said", "the statement said": of the body that the words before are of
        let alone = doc.is(before, c::DETERMINER);
        let near = self.last(head).filter(|(v, t)| self.last_body(*v, !spokesman) && self.reaches(*t, head));
        if let Some((voice, _)) = near.filter(|_| alone && (text && ctx.says(before, sets::DEFINITE) || spokesman)) {
            return Some(Found::sure(voice, Resolution::Body));
        }
        let cluster = alone.then(|| self.body_before(head)).flatten()?;
        Some(Found::sure(self.of_cluster(cluster), Resolution::Guessed))
    }

    /// What stands behind "a spokesman for": a name, or a description.
    fn behind(&mut self, rest: &Source) -> Option<Found> {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        // "for the shop's landlord, Acme Estates"
        let owner = |n: &Name| ctx.clitic_s(n.tokens.end);
        let called = || source::apposed(ctx, rest.tokens.end).filter(|_| doc.kind(rest.tokens.end) == Some(Kind::Comma));
        let name = ctx.people.names_in(rest.tokens.clone()).first();
        let name = match name.is_some_and(owner) {
            true => called().or(name),
            false => name,
        };
        if let Some(name) = name {
            return Some(Found::sure(self.of_cluster(name.cluster), Resolution::Body));
        }
        let head = rest.tokens.clone().take_while(|t| *t == rest.tokens.start || !doc.is(*t, c::PREPOSITION | c::RELATIVE)).last()?;
        if doc.tokens[head].kind != Kind::Word {
            return None;
        }
        let rest = Source { tokens: rest.tokens.start..head + 1, head };
        Some(self.body_named(&rest).unwrap_or_else(|| self.own(&rest)))
    }

    fn last_body(&self, voice: usize, person: bool) -> bool {
        let sort = self.list[voice].sort;
        sort == EntityKind::Organisation || person && sort == EntityKind::Person
    }

    /// Whether a token is at most so many sentences before another.
    fn reaches(&self, from: usize, to: usize) -> bool {
        let ctx = self.ctx;
        ctx.segment_of(from).zip(ctx.segment_of(to)).is_some_and(|(a, b)| a + 3 >= b)
    }

    /// The body that the paragraph of a token names first, before it.
    fn body_before(&self, at: usize) -> Option<usize> {
        let ctx = self.ctx;
        let paragraph = |t: usize| ctx.segment_of(t).map(|f| ctx.segments[f].paragraph);
        let here = paragraph(at)?;
        let same = |n: &&Name| paragraph(n.tokens.start) == Some(here);
        let before = ctx.people.names[..ctx.people.before(at)].iter().rev().take(NAMES_BACK).take_while(same);
        before.filter(|n| self.firmness(n) > 0).last().map(|n| n.cluster)
    }
}
