//! he, she: of the persons mentioned before, whom the learned weights favour, with the margin to the next.

use super::mention::{Form, Mention, Role, Who};
use super::salience::{Feature as F, Features, SCALE};
use super::{gender, human, Entities, Found};
use crate::attribution::source::Source;
use crate::layout;
use crate::lexicon::{classes as c, sets};
use crate::people::cluster::opposed;
use crate::people::{EntityKind, Gender};
use crate::report::{Quote, Resolution};
use crate::tokens::{Kind, Shape};

/// How many mentions back somebody is looked for.
const BACK: usize = 48;
/// How many mentions ahead, where a clause in front tells of somebody named behind it.
const AHEAD: usize = 4;
/// A pronoun whose two best are no further apart is a close call: one in three is wrong.
const CLOSE: i32 = SCALE * 12 / 10;

/// Whom a mention may mean, with what each scores; the best first once it is sorted.
type Ranking = Vec<(i32, Who)>;

/// The pronouns of a text, and whom they may mean.
#[derive(Default)]
pub struct Referring {
    /// The persons.
    pub persons: Vec<Referent>,
    /// The tokens of the pronouns, each with the persons that it may mean.
    pub pronouns: Vec<(usize, Vec<(usize, Features)>)>,
}

/// Somebody whom a pronoun may mean.
pub struct Referent {
    /// All their names, or the words that describe them.
    pub names: Vec<String>,
    /// Whether they have a name.
    pub named: bool,
    /// The tokens of the mentions that are theirs whatever a pronoun means.
    pub mentions: Vec<usize>,
}

impl Entities<'_, '_, '_> {
    /// Whom every pronoun may mean. Each quotation's own speaker is left out in it.
    pub fn referring(&mut self, quotes: &[Quote]) -> Referring {
        let mentions = self.mentions.clone();
        // what was known at each place, not what is known in the end
        let votes = gender::all(self.ctx);
        let human = human(self.ctx, &self.roles, &votes);
        self.genders = votes.iter().map(|v| gender::of_votes(*v)).collect();
        (self.votes, self.human) = (votes, human);
        for m in self.mentions.iter_mut().filter(|m| m.form == Form::Description) {
            m.gender = gender::of_word(&self.ctx.doc.tokens[m.head]);
        }
        let (mut out, mut known): (Referring, Vec<Who>) = Default::default();
        for (place, m) in mentions.iter().enumerate() {
            if let (Some(Who::Cluster(cluster)), true) = (m.who, m.spoke) {
                self.human[cluster] = true;
            }
            match (m.form, m.who) {
                (Form::Pronoun, _) => {
                    let start = |pair: usize| self.ctx.doc.marks.pairs[pair].span.start;
                    let row = self.ctx.quoted(m.head).and_then(|pair| quotes.iter().find(|q| q.start == start(pair)));
                    let speaker = row.and_then(|q| q.speaker).map(|voice| self.who(voice as usize));
                    let near = self.candidates(place, m, m.gender).into_iter().filter(|(who, _)| Some(*who) != speaker);
                    let near: Vec<_> = near.map(|(who, features)| (self.referent(&mut out, &mut known, who), features)).collect();
                    out.pronouns.push((m.head, near));
                    if speaker.is_none() && m.who.is_some() {
                        let ranking = self.rank(place, m, m.gender, |_| true);
                        self.mean(place, &ranking);
                    }
                    self.mentions[place].who = m.who;
                }
                (_, Some(who)) => {
                    let person = self.referent(&mut out, &mut known, who);
                    out.persons[person].mentions.push(m.head);
                }
                _ => {}
            }
        }
        out
    }

    /// The number of somebody among those known so far.
    fn referent(&self, out: &mut Referring, known: &mut Vec<Who>, who: Who) -> usize {
        let names = || match who {
            Who::Cluster(cluster) => {
                [&[self.ctx.people.clusters[cluster].name.clone()][..], &self.ctx.people.clusters[cluster].aliases].concat()
            }
            Who::Voice(voice) => vec![self.list[voice].name.clone()],
            Who::Described(mention) => {
                let tokens = self.plain(&self.phrase(mention));
                vec![self.ctx.span(tokens).of(self.ctx.doc.text).to_string()]
            }
        };
        known.iter().position(|w| *w == who).unwrap_or_else(|| {
            known.push(who);
            out.persons.push(Referent { names: names(), named: matches!(who, Who::Cluster(_)), mentions: Vec::new() });
            known.len() - 1
        })
    }

    /// Who a pronoun stands for; in somebody's words, never who says them.
    pub(super) fn pronoun(&mut self, at: usize, speaker: Option<usize>) -> Found {
        let Ok(place) = self.mentions.binary_search_by_key(&at, |m| m.head) else { return Found::NONE };
        self.settle(place);
        let not = speaker.map(|voice| self.who(voice));
        let p = self.mentions[place];
        let ranking = self.rank(place, &p, p.gender, |who| Some(who) != not);
        let Some((best, who)) = ranking.first().copied() else { return Found::NONE };
        self.mean(place, &ranking);
        let rival = ranking.get(1).filter(|(next, _)| next + CLOSE >= best).map(|(_, who)| *who);
        let how = if rival.is_some() { Resolution::Close } else { Resolution::Pronoun };
        let Some(voice) = self.voice_of(who, speaker) else { return Found::NONE };
        let rival = rival.and_then(|who| self.voice_of(who, speaker)).filter(|r| *r != voice);
        Found { voice: Some(voice), rival, how }
    }

    /// Whom a pronoun may mean, with what each scores, the best first.
    pub fn considered(&self, source: &Source) -> Vec<(i32, String)> {
        let ctx = self.ctx;
        let name = |who| match who {
            Who::Cluster(cluster) => ctx.people.clusters[cluster].name.clone(),
            Who::Voice(voice) => self.list[voice].name.clone(),
            Who::Described(mention) => ctx.span(self.phrase(mention).tokens).of(ctx.doc.text).to_string(),
        };
        let place = self.mentions.binary_search_by_key(&source.head, |m| m.head);
        let pronoun = place.ok().filter(|at| self.mentions[*at].form == Form::Pronoun);
        let ranking = pronoun.map_or(Vec::new(), |at| self.rank(at, &self.mentions[at], self.mentions[at].gender, |_| true));
        ranking.into_iter().take(2).map(|(score, who)| (score, name(who))).collect()
    }

    /// The persons named who stand out most before a token, of those that fit, the first first.
    pub(super) fn salient(&mut self, at: usize, gender: Gender, fits: impl Fn(&Self, usize) -> bool) -> Vec<usize> {
        let place = self.mentions.partition_point(|m| m.head < at);
        self.settle(place);
        let Some(p) = self.mention_at(place, at) else { return Vec::new() };
        let named = |who| match who {
            Who::Cluster(cluster) => fits(self, cluster).then_some(cluster),
            _ => None,
        };
        self.rank(place, &p, gender, |who| named(who).is_some()).into_iter().filter_map(|(_, who)| named(who)).collect()
    }

    /// The mention at a token before the mention of a number, or one made of what the token is: the 34-year-old, the Italian.
    fn mention_at(&self, place: usize, at: usize) -> Option<Mention> {
        if let Some(m) = self.mentions.get(place).filter(|m| m.head == at) {
            return Some(*m);
        }
        let ctx = self.ctx;
        let segment = ctx.segment_of(at)?;
        let paragraph = ctx.segments[segment].paragraph;
        let before = place.checked_sub(1).map(|last| &self.mentions[last]);
        Some(Mention {
            head: at,
            noun: at,
            segment,
            paragraph,
            first: before.is_none_or(|l| l.segment != segment),
            topic: before.is_none_or(|l| l.paragraph != paragraph),
            ..Mention::SUBJECT
        })
    }

    /// Resolves the mentions of the narration before one.
    fn settle(&mut self, place: usize) {
        while self.settled < place {
            let at = self.settled;
            self.settled += 1;
            let m = self.mentions[at];
            match m.form {
                Form::Description => self.mentions[at].who = self.meant(at),
                Form::Pronoun if m.who.is_none() && self.ctx.narrated(m.head) => {
                    let ranking = self.rank(at, &m, m.gender, |_| true);
                    self.mean(at, &ranking);
                }
                _ => {}
            }
        }
    }

    /// Notes whom a pronoun means, and what that tells of their gender.
    fn mean(&mut self, place: usize, ranking: &Ranking) {
        let Some((best, who)) = ranking.first().copied() else { return };
        self.mentions[place].who = Some(who);
        let gender = self.mentions[place].gender;
        if ranking.get(1).is_some_and(|(next, _)| next + CLOSE >= best) {
            return;
        }
        match who {
            Who::Cluster(cluster) => {
                // where nobody else could be meant, one pronoun is enough
                let votes = if ranking.len() == 1 { gender::SURE } else { 1 };
                self.votes[cluster] = self.votes[cluster].saturating_add(votes * gender::vote(gender));
                self.genders[cluster] = gender::of_votes(self.votes[cluster]);
                self.human[cluster] = true;
            }
            Who::Described(mention) => self.mentions[mention].gender = gender,
            Who::Voice(_) => {}
        }
    }

    /// Whom a description means: who is told to have the role, or whom the same words meant before.
    fn meant(&self, place: usize) -> Option<Who> {
        let (m, doc) = (&self.mentions[place], self.ctx.doc);
        if m.who != Some(Who::Described(place)) {
            return m.who;
        }
        let phrase = self.phrase(place);
        let definite = self.definite(&phrase);
        let held = definite.then(|| self.holder(&phrase)).flatten().map(Who::Cluster);
        let same = |b: &&Mention| b.form == Form::Description && doc.tokens[b.head].id == doc.tokens[m.head].id;
        let before = self.mentions[..place].iter().rev().take(BACK).find(same).filter(|_| definite);
        held.or(before.and_then(|b| b.who)).or(m.who)
    }

    /// The words of a description.
    fn phrase(&self, mention: usize) -> Source {
        let head = self.mentions[mention].head;
        let chunk = self.ctx.doc.syntax().noun_phrase_at(head);
        Source { tokens: chunk.map_or(head..head + 1, |c| c.tokens()), head }
    }

    fn voice_of(&mut self, who: Who, speaker: Option<usize>) -> Option<usize> {
        match who {
            Who::Cluster(cluster) => Some(self.of_cluster(cluster)),
            Who::Voice(voice) => Some(voice),
            Who::Described(mention) => {
                let phrase = self.phrase(mention);
                let voice = match self.ctx.quoted(phrase.head) {
                    Some(pair) => self.resolve_inside(&phrase, speaker, &self.ctx.around(pair)).voice?,
                    None => self.description(&phrase).voice?,
                };
                self.mentions[mention].who = Some(self.who(voice));
                Some(voice)
            }
        }
    }

    /// Whom a voice is of.
    pub(super) fn who(&self, voice: usize) -> Who {
        self.list[voice].cluster.map_or(Who::Voice(voice), Who::Cluster)
    }

    /// Notes that a mention is the source of a voice's words.
    pub(super) fn speaks(&mut self, at: usize, voice: usize) {
        let who = self.who(voice);
        if let Ok(place) = self.mentions.binary_search_by_key(&at, |m| m.head) {
            (self.mentions[place].spoke, self.mentions[place].who) = (true, Some(who));
        }
    }

    /// Whom a mention may mean.
    fn rank(&self, place: usize, p: &Mention, gender: Gender, fits: impl Fn(Who) -> bool) -> Ranking {
        let scored = self.candidates(place, p, gender).into_iter().filter(|(who, _)| fits(*who));
        let mut ranking: Ranking = scored.map(|(who, features)| (features.score(), who)).collect();
        // of equals the nearest stays first
        ranking.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        ranking
    }

    /// The persons whom a mention may mean, the nearest first, each with their features.
    fn candidates(&self, place: usize, p: &Mention, gender: Gender) -> Vec<(Who, Features)> {
        let mut out: Vec<(Who, Features)> = Vec::new();
        let ctx = self.ctx;
        // whoever has the turn in a transcript speaks of others
        let here = self.mentions[..place].iter().rev().take(BACK).take_while(|m| m.paragraph == p.paragraph).last();
        let turn = here.filter(|m| m.topic && self.ctx.doc.kind(m.head + 1) == Some(Kind::Colon)).and_then(|m| m.who);
        let (mut chained, mut shifted) = (false, false);
        for m in self.mentions[place.saturating_sub(BACK)..place].iter().rev() {
            let who = match m.who {
                Some(Who::Described(first)) => self.mentions[first].who,
                who => who,
            };
            let Some(who) = who.filter(|who| Some(*who) != turn && self.can_be(p, m, *who, gender)) else { continue };
            let known = out.iter().position(|(w, _)| *w == who);
            let at = known.unwrap_or(out.len());
            if known.is_none() {
                out.push((who, self.told(who, gender, m)));
            }
            let features = &mut out[at].1;
            if known.is_none() {
                self.closest(p, m, features);
                features.when(at == 0, F::Nearest);
                features.when(at > 2, F::BetweenMore);
                features.when(shifted, F::Shifted);
            }
            shifted |= m.segment < p.segment && self.enters(m);
            let chain = m.form == Form::Pronoun && !chained;
            chained |= chain;
            features.when(chain, F::Chain);
            self.any(p, m, features);
        }
        if let Some(asker) = self.asker(p).filter(|_| out.len() > 1) {
            out.retain(|(who, _)| *who != asker);
        }
        if let Some((voice, token)) = self.last(p.head) {
            let last = self.who(voice);
            let mut last = last;
            if out.len() > 1 && self.passes(token, p) {
                out.retain(|(who, _)| *who != last);
                let before = self.spoken[..self.spoken.partition_point(|(at, _)| *at < token)].iter().rev().take(AHEAD);
                last = before.map(|(_, voice)| self.who(*voice)).find(|who| *who != last).unwrap_or(last);
            }
            if let Some((_, features)) = out.iter_mut().find(|(who, _)| *who == last) {
                features.add(F::SpokeLast);
                features.when(p.says, F::SaysSpokeLast);
                features.when(p.topic, F::OpensSpokeLast);
            }
        }
        // "“Brett is always late,” he said": who is named in the words says others, not these
        if p.says && out.len() > 1 && ctx.narrated(p.head) {
            let told = self.told_of(place, p);
            if out.iter().any(|(who, _)| !told.contains(who) && matches!(who, Who::Cluster(cluster) if self.human[*cluster])) {
                out.retain(|(who, _)| !told.contains(who));
            }
        }
        // "Revenue fell by a fifth": where somebody is a person for sure, what is named once and opens a sentence is none
        let sure =
            |who: Who| matches!(who, Who::Cluster(cluster) if self.human[cluster] && ctx.people.clusters[cluster].name.contains(' '));
        if out.iter().any(|(who, _)| sure(*who)) {
            out.retain(|(who, _)| !self.word(*who));
        }
        // "I told my mother, and she said": in somebody's words whoever was told answers
        if p.says && !self.ctx.narrated(p.head) {
            let inside = |m: &&Mention| m.form != Form::Pronoun && !self.ctx.narrated(m.head) && !opposed(m.gender, gender);
            let mut near = self.mentions[place.saturating_sub(BACK)..place].iter().rev().take_while(|m| m.segment + 1 >= p.segment);
            if let Some(hearer) = near.find(inside).filter(|m| m.asked).and_then(|m| m.who) {
                out.retain(|(who, _)| *who == hearer);
            }
        }
        // "When she arrived, Hale said …"
        if p.first && p.form == Form::Pronoun && p.role != Role::Subject {
            let ahead = self.mentions[place + 1..].iter().take(AHEAD).take_while(|m| m.segment == p.segment);
            for m in ahead.filter(|m| m.form == Form::Name && m.role == Role::Subject && self.ctx.narrated(m.head)) {
                let Some(who) = m.who.filter(|who| self.can_be(p, m, *who, gender)) else { continue };
                match out.iter_mut().find(|(w, _)| *w == who) {
                    Some((_, features)) => features.add(F::Cataphora),
                    None => {
                        let mut features = self.told(who, gender, m);
                        features.add(F::Cataphora);
                        out.push((who, features));
                    }
                }
            }
        }
        out
    }

    /// Whether a pronoun of a gender can stand for a mention.
    fn can_be(&self, p: &Mention, m: &Mention, who: Who, gender: Gender) -> bool {
        let ctx = self.ctx;
        // who is mentioned in others' words is nobody's she outside them
        if opposed(m.gender, gender) || ctx.narrated(p.head) && !ctx.narrated(m.head) {
            return false;
        }
        // nor is whom others spoke of long before
        if !ctx.narrated(m.head) && m.paragraph + 1 < p.paragraph {
            return false;
        }
        let fits = |cluster: usize| !(self.sure(cluster) && opposed(self.genders[cluster], gender));
        match (m.form, who) {
            (Form::Name, Who::Cluster(cluster)) => {
                let person = ctx.people.clusters[cluster].sort == EntityKind::Person;
                // "Nonsense," she said: what only starts a quotation with a capital is nobody; nor is the Courier
                let led = |n: &usize| ctx.people.names[*n].tokens.start.checked_sub(1).is_some_and(|t| ctx.doc.is(t, c::DETERMINER));
                let the = || ctx.people.clusters[cluster].names.iter().take(AHEAD).any(led);
                // "SAN ROQUE (AW) — "
                let loud = ctx.doc.tokens[m.head].shape() == Shape::Upper && ctx.doc.kind(m.head + 1) != Some(Kind::Colon);
                let dateline = loud && ctx.doc.look(m.paragraph).kind == layout::Kind::Body && m.first && m.topic;
                let human = self.human[cluster] || ctx.narrated(m.head) && !the() && !dateline;
                person && human && fits(cluster)
            }
            (_, Who::Cluster(cluster)) => fits(cluster),
            (_, Who::Described(first)) => !opposed(self.mentions[first].gender, gender),
            (_, Who::Voice(voice)) => !opposed(self.list[voice].gender, gender),
        }
    }

    /// Whether a mention names somebody for the first time, as the subject of its sentence.
    fn enters(&self, m: &Mention) -> bool {
        let named = |cluster: usize| &self.ctx.people.clusters[cluster].names;
        let first = |cluster: usize| named(cluster).first().is_some_and(|n| self.ctx.people.names[*n].core.end == m.head + 1);
        m.form == Form::Name && m.role == Role::Subject && !m.headed && matches!(m.who, Some(Who::Cluster(cluster)) if first(cluster))
    }

    /// Who is named in the words in marks of a mention's sentence and of the next. Those within others are left out: whoever is quoted there
    /// may be called by name.
    fn told_of(&self, place: usize, p: &Mention) -> Vec<Who> {
        let marks = &self.ctx.doc.marks;
        let (before, after) = (self.mentions[..place].iter().rev().take(BACK), self.mentions[place..].iter().take(BACK));
        let next = |m: &&Mention| m.paragraph == p.paragraph && m.segment <= p.segment + 1;
        let near = before.take_while(|m| m.segment == p.segment).chain(after.take_while(next));
        let outer = |m: &&Mention| {
            let pair = marks.around(self.ctx.doc.tokens[m.head].span.start);
            pair.is_some_and(|pair| marks.pairs[pair].parent.is_none())
        };
        near.filter(|m| m.form == Form::Name).filter(outer).filter_map(|m| m.who).collect()
    }

    /// Who asks in the sentence before: "Hale asked Reed whether she had seen it. “I had not,” she said"; "Reed was asked by Hale why …".
    fn asker(&self, p: &Mention) -> Option<Who> {
        let (ctx, syntax) = (self.ctx, self.ctx.doc.syntax());
        let before = ctx
            .segments
            .get(p.segment.checked_sub(1)?)
            .filter(|f| p.says && f.paragraph == p.paragraph && !ctx.says(p.head + 1, sets::ASK))?;
        // "put it to Reed that", "suggested to Reed that"
        let it = |t: usize| usize::from(ctx.says(t + 1, sets::ITS));
        let put = |t: usize| ctx.says(t, sets::PUT_WORDS) && ctx.says(t + 1 + it(t), sets::TO);
        let verb = before.tokens.clone().take(BACK).find(|t| ctx.narrated(*t) && (ctx.says(*t, sets::PUT_TO) || put(*t)))?;
        let (by, to) = (ctx.says(verb + 1, sets::BY), if put(verb) { 1 + it(verb) } else { 0 });
        let first = verb + 1 + usize::from(by) + to;
        let name = |at: usize| ctx.people.name_at(at).filter(|n| n.sort == EntityKind::Person);
        // "asked the defendant, Reed, whether"
        let apposed = |end: usize| match name(end + 1).filter(|_| ctx.doc.kind(end) == Some(Kind::Comma)) {
            Some(name) => name.tokens.end + usize::from(ctx.doc.kind(name.tokens.end) == Some(Kind::Comma)),
            None => end,
        };
        let phrase = || syntax.noun_phrase_starting(first).filter(|_| !by).map(|p| apposed(p.end as usize));
        let who = name(first).map(|n| n.cluster);
        let end = name(first).map(|n| n.tokens.end).or_else(phrase)?;
        let asks = ctx.says(end, sets::ABOUT_QUESTIONS) || ctx.says(end, sets::ON) || to > 0 && ctx.says(end, sets::THAT);
        if by {
            return who.map(Who::Cluster).filter(|_| asks);
        }
        let subject = syntax.subject_of(verb).filter(|_| asks)?.head as usize;
        let near = self.mentions[..self.mentions.partition_point(|m| m.head < verb)].iter().rev().take(AHEAD);
        near.into_iter().find(|m| m.noun == subject).and_then(|m| m.who)
    }

    /// Whether whoever has spoken at a token gave the word to another, who has it in the next paragraph: Hale asked …. "…," she replied.
    fn passes(&self, token: usize, p: &Mention) -> bool {
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        let next = ctx.segment_of(token).is_some_and(|f| ctx.segments[f].paragraph + 1 == p.paragraph);
        let Some(verb) = (token + 1..doc.tokens.len().min(token + 8)).find(|t| doc.is(*t, c::REPORTING)) else { return false };
        let her = ctx.says(verb + 1, sets::HE) || ctx.says(verb + 1, sets::SHE);
        let told = ctx.says(verb, sets::TOLD) && her && doc.kind(verb + 2) == Some(Kind::Stop);
        next && p.says && (ctx.says(verb, sets::PUT_TO) && ctx.says(p.head + 1, sets::REPLIES) || told)
    }

    /// Whether somebody is named by a single word, once, where a sentence gives any word a capital.
    fn word(&self, who: Who) -> bool {
        let (ctx, Who::Cluster(cluster)) = (self.ctx, who) else { return false };
        let [name] = ctx.people.clusters[cluster].names[..] else { return false };
        if self.human[cluster] {
            return false;
        }
        let first = ctx.people.names[name].tokens.start;
        ctx.people.names[name].tokens.len() == 1 && ctx.segment_of(first).is_some_and(|f| ctx.segments[f].tokens.start == first)
    }

    /// Whether the gender of a cluster is sure.
    fn sure(&self, cluster: usize) -> bool {
        self.votes[cluster].unsigned_abs() >= gender::SURE.unsigned_abs()
    }

    /// What is known of a person.
    fn told(&self, who: Who, gender: Gender, m: &Mention) -> Features {
        let (ctx, mut features) = (self.ctx, Features::default());
        let (told, sure) = match who {
            Who::Cluster(cluster) => (self.genders[cluster], self.sure(cluster)),
            Who::Voice(voice) => (self.list[voice].gender, true),
            Who::Described(first) => (self.mentions[first].gender, true),
        };
        features.add(match told {
            Gender::Unknown => F::GenderUnknown,
            _ if opposed(told, gender) => F::GenderDiffers,
            _ if sure => F::GenderTold,
            _ => F::GenderGuessed,
        });
        features.when(!matches!(who, Who::Cluster(_)), F::Nameless);
        if let Who::Cluster(cluster) = who {
            let names = &ctx.people.clusters[cluster].names;
            let often = names.partition_point(|n| ctx.people.names[*n].core.start <= m.head);
            features.when(often < 2, F::NamedOnce);
            features.when(often > 3, F::NamedOften);
            features.when(often > 7, F::NamedMost);
            features.when(!self.human[cluster], F::MaybeNobody);
        }
        features
    }

    /// The features of the nearest mention of somebody.
    fn closest(&self, p: &Mention, m: &Mention, features: &mut Features) {
        let ctx = self.ctx;
        let (apart, paragraphs) = (p.segment - m.segment, p.paragraph - m.paragraph);
        features.add([F::Sentence0, F::Sentence1, F::Sentence2, F::Sentence3, F::Sentence4, F::Sentence4, F::SentenceFar][apart.min(6)]);
        features.add([F::Paragraph0, F::Paragraph1, F::Paragraph2, F::ParagraphFar][paragraphs.min(3)]);
        features.add([F::Subject, F::Embedded, F::Object, F::Hangs, F::Owner][m.role as usize]);
        features.when(m.form == Form::Pronoun, F::Pronoun);
        features.when(m.attended, F::Attended);
        features.when(m.new, F::Introduced);
        features.when(m.form == Form::Description && paragraphs > 0, F::DescriptionFar);
        features.when(m.headed, F::Headed);
        if let Some(pair) = ctx.quoted(p.head) {
            features.when(ctx.narrated(m.head), F::OutsideQuotation);
            features.when(ctx.quoted(m.head) == Some(pair), F::SameQuotation);
        }
    }

    /// Adds the features that any mention of somebody gives.
    fn any(&self, p: &Mention, m: &Mention, features: &mut Features) {
        let (apart, paragraphs) = (p.segment - m.segment, p.paragraph - m.paragraph);
        let (here, before) = (paragraphs == 0, paragraphs == 1);
        features.when(apart == 0 && m.subject(), F::SubjectHere);
        features.when(apart == 1 && m.role == Role::Subject, F::SubjectBefore);
        features.when(apart == 1 && m.role == Role::Subject && p.says, F::SaysSubjectBefore);
        features.when(apart == 1 && m.role == Role::Subject && p.says && m.says && m.paragraph == p.paragraph, F::TellsBefore);
        features.when(apart == 0 && m.first, F::FirstHere);
        features.when(apart == 1 && m.first, F::FirstBefore);
        features.when(m.topic && here, F::TopicHere);
        features.when(m.topic && before, F::TopicBefore);
        features.when(m.topic && before && p.topic, F::OpensTopicBefore);
        features.when(m.form == Form::Name && here, F::NamedHere);
        features.when(m.spoke && here, F::SpokeHere);
        features.when(m.spoke && before, F::SpokeBefore);
        if p.governor == Some(m.noun) {
            let oneself = self.ctx.doc.word(p.head).ends_with("self");
            features.add(match p.role {
                _ if oneself => F::Reflexive,
                Role::Subject | Role::Embedded => F::GovernsSubject,
                Role::Owner => F::GovernsOwner,
                Role::Object | Role::Hangs => F::GovernsObject,
            });
        }
        features.when(apart < 2 && m.asked, F::Asked);
    }
}
