//! Mentions: names of persons, descriptions of one and pronouns of the third person, in order, each with its place in its sentence.

use super::gender;
use crate::attribution::context::Context;
use crate::layout;
use crate::lexicon::{classes as c, sets};
use crate::people::{EntityKind, Gender};
use crate::syntax::{Animacy, Chunk, ClauseKind, Number, Tag, What};
use crate::tokens::Kind;

/// Words that mean somebody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    /// The last word of the name, the noun, the pronoun.
    pub head: usize,
    /// Whether it is their turn to speak: "asked Hale", "a letter from Hale".
    pub asked: bool,
    /// What the words are.
    pub form: Form,
    /// What they tell by themselves.
    pub gender: Gender,
    /// Whom they mean; `None` where a pronoun is not resolved.
    pub who: Option<Who>,
    /// What they are in their clause.
    pub role: Role,
    /// Whether somebody named is theirs: "his agent, Ann Hale," and "Hale's lawyer Tom Lee".
    pub attended: bool,
    /// The head of the noun phrase that they are, or that they are put to: "the chairwoman, Ann Hale,".
    pub noun: usize,
    /// The head of the subject of the verb before them, in their sentence.
    pub governor: Option<usize>,
    /// Whether they are the subject of a verb of speech.
    pub says: bool,
    /// Their segment and its paragraph.
    pub segment: usize,
    pub paragraph: usize,
    /// Whether they are the first of their segment, of their paragraph.
    pub first: bool,
    pub topic: bool,
    /// Whether they stand over the article or its parts.
    pub headed: bool,
    /// Whether they bring somebody in who is not known yet: "a plumber".
    pub new: bool,
    /// Whether they are the source of words.
    pub spoke: bool,
}

/// Somebody that is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// Somebody named.
    Cluster(usize),
    /// A voice without a name.
    Voice(usize),
    /// Whom a mention describes, by its number.
    Described(usize),
}

/// What a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Name,
    Description,
    Pronoun,
}

/// What a mention is in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The subject of a main clause.
    Subject,
    /// The subject of another.
    Embedded,
    /// Behind a verb, or anything else.
    Object,
    /// Behind a preposition.
    Hangs,
    /// 's; his.
    Owner,
}

impl Mention {
    /// A description that is the subject of a verb of speech.
    pub const SUBJECT: Mention = Mention {
        head: 0,
        asked: false,
        form: Form::Description,
        gender: Gender::Unknown,
        who: None,
        role: Role::Subject,
        attended: false,
        noun: 0,
        governor: None,
        says: true,
        segment: 0,
        paragraph: 0,
        first: false,
        topic: false,
        headed: false,
        new: false,
        spoke: false,
    };

    /// Whether they are the subject of a clause.
    pub fn subject(&self) -> bool {
        matches!(self.role, Role::Subject | Role::Embedded)
    }
}

/// How many chunks before a mention the verb is looked for whose subject governs it.
const GOVERNED: usize = 6;

/// Finds the mentions.
pub(super) fn read(ctx: &Context) -> Vec<Mention> {
    let (doc, syntax) = (ctx.doc, ctx.doc.syntax());
    let mut roles = vec![Role::Object; syntax.chunks.len()];
    for clause in &syntax.clauses {
        let Some(role) = clause.subject.map(|s| &mut roles[s as usize]).filter(|r| **r != Role::Subject) else { continue };
        match clause.kind {
            ClauseKind::Main => *role = Role::Subject,
            ClauseKind::Subordinate | ClauseKind::Relative => *role = Role::Embedded,
            ClauseKind::Participial | ClauseKind::Infinitive => {}
        }
    }
    let persons = ctx.people.names.iter().filter(|n| n.sort == EntityKind::Person);
    let names = persons.map(|n| (n.core.end - 1, n.tokens.start, Form::Name, Gender::Unknown, Some(Who::Cluster(n.cluster))));
    let described = syntax.chunks.iter().enumerate().filter(|(at, chunk)| describes(ctx, chunk, roles[*at]));
    let described = described.map(|(_, chunk)| {
        let head = chunk.head as usize;
        (head, chunk.first as usize, Form::Description, gender::of_word(&doc.tokens[head]), None)
    });
    let pronouns = (0..doc.tokens.len()).filter(|t| doc.is(*t, c::SUBJECT | c::POSSESSIVE | c::OBJECT));
    let pronouns = pronouns.filter_map(|t| Some((t, t, Form::Pronoun, gender::of_pronoun(ctx, t)?, None)));
    let mut found: Vec<_> = names.chain(described).chain(pronouns).collect();
    found.sort_by_key(|(head, ..)| *head);
    let mut out: Vec<Mention> = Vec::with_capacity(found.len());
    for (head, start, form, gender, who) in found {
        let Some(segment) = ctx.segment_of(head) else { continue };
        let (lo, paragraph) = (ctx.segments[segment].tokens.start, ctx.segments[segment].paragraph);
        // who writes the article, and for whom, is nobody in it
        if !matches!(
            doc.look(paragraph).kind,
            layout::Kind::Body | layout::Kind::Headline | layout::Kind::Subheading | layout::Kind::Caption
        ) {
            continue;
        }
        let place = syntax.place(head);
        // "the fifth witness, auditor Ann Hale,"
        let trade = (lo..start).rev().take(2).take_while(|t| form == Form::Name && doc.is(*t, c::ROLE)).count();
        let start = start - trade;
        // "the chairwoman and mayor, Ann Hale,"
        let apposed = (start > lo + 1 && form == Form::Name && doc.kind(start - 1) == Some(Kind::Comma)).then(|| syntax.place(start - 2));
        let apposed = apposed.flatten().and_then(|at| held(ctx, at, &roles));
        let joined = |at: usize| {
            at > 0 && syntax.chunks[at - 1].end + 1 == syntax.chunks[at].first && ctx.says(syntax.chunks[at - 1].end as usize, sets::AND)
        };
        let apposed = apposed.map(|at| at - usize::from(joined(at)));
        let noun = apposed.map_or(head, |at| syntax.chunks[at].head as usize);
        let whole = |at: &usize| {
            Some(*at) == apposed
                || syntax.chunks[*at].head as usize == head
                || form == Form::Name && syntax.chunks[*at].end as usize == head + 1
        };
        let role = [apposed, place].into_iter().flatten().filter(whole).map(|at| roles[at]).find(|role| *role != Role::Object);
        let owns = form == Form::Name && ctx.clitic_s(head + 1) && doc.kind(head + 2) == Some(Kind::Word);
        let own = form == Form::Pronoun && (place.is_some_and(|at| !whole(&at)));
        // "After Hale, in came Lee"
        let hangs = start > lo && doc.is(start - 1, c::PREPOSITION) && doc.kind(head + 1) == Some(Kind::Comma);
        let role = match role {
            _ if owns || own => Role::Owner,
            _ if hangs => Role::Hangs,
            Some(role) => role,
            None if start > lo && syntax.tag(start - 1) == Tag::Preposition => Role::Hangs,
            None => Role::Object,
        };
        if let Some(at) = apposed.or(place).filter(|_| form == Form::Name) {
            let owner = out.iter_mut().rev().take_while(|m| m.head >= syntax.chunks[at].first as usize).find(|m| m.role == Role::Owner);
            owner.into_iter().for_each(|m| m.attended = true);
        }
        let verb = |t: usize| doc.is(t, c::REPORTING) && syntax.tag(t) == Tag::Finite;
        let says = matches!(role, Role::Subject | Role::Embedded) && (verb(head + 1) || start > lo && verb(start - 1));
        let before = place.map_or(&[][..], |at| &syntax.chunks[at.saturating_sub(GOVERNED)..at]);
        let verb = before.iter().rev().take_while(|c| c.first as usize >= lo).find(|c| !c.noun());
        let governor = verb.and_then(|v| syntax.subject_of(v.head as usize)).map(|s| s.head as usize);
        let who = who.or((form == Form::Description).then_some(Who::Described(out.len())));
        let new = form == Form::Description && !ctx.says(start, sets::DEFINITE) && !doc.is(start, c::POSSESSIVE);
        let headed = matches!(doc.look(paragraph).kind, layout::Kind::Headline | layout::Kind::Subheading);
        // "His agent, Ann Hale, …": the owner is not who it is about
        let acts = |last: &Mention| last.role != Role::Owner;
        let last = out.iter().rev().take(GOVERNED).find(|m| acts(m) || m.paragraph != paragraph);
        let (first, topic) = (last.is_none_or(|l| l.segment != segment), last.is_none_or(|l| l.paragraph != paragraph));
        let (first, topic) = (first && role != Role::Owner, topic && role != Role::Owner);
        // "a letter from the Rev. Ann Hale"
        let from = start.saturating_sub(1 + usize::from(start > lo && doc.is(start - 1, c::DETERMINER)));
        let wrote = from > lo && ctx.says(from, sets::WRITTEN_BY) && doc.is(from - 1, c::DOCUMENT);
        // "I told my mother, and she said"
        let told = !ctx.narrated(head) && ctx.says(start.wrapping_sub(1), sets::TOLD);
        let asked = wrote || told || start > lo && ctx.says(start - 1, sets::PUT_TO) && !matches!(role, Role::Subject | Role::Embedded);
        out.push(Mention {
            head,
            asked,
            form,
            gender,
            who,
            role,
            attended: false,
            noun,
            governor,
            says,
            segment,
            paragraph,
            first,
            topic,
            headed,
            new,
            spoke: false,
        });
    }
    out
}

/// How many phrases may stand between an office and the name of who holds it.
const HANGING: usize = 3;

/// The noun phrase of an office, or of a subject, that another one ends: "the chairman", "the chairman of the council", "the head of police
/// in Leeds".
fn held(ctx: &Context, mut at: usize, roles: &[Role]) -> Option<usize> {
    let chunks = &ctx.doc.syntax().chunks;
    for _ in 0..HANGING {
        let head = chunks[at].head as usize;
        if ctx.doc.is(head, c::ROLE) || roles[at] == Role::Subject && ctx.people.name_at(head).is_none_or(|n| n.sort != EntityKind::Person)
        {
            return Some(at);
        }
        let hung = chunks[at].first.checked_sub(1).filter(|t| ctx.doc.is(*t as usize, c::PREPOSITION))?;
        at = at.checked_sub(1).filter(|before| chunks[*before].end == hung)?;
    }
    None
}

/// Where an office ends with what hangs on it.
fn office_end(ctx: &Context, chunk: &Chunk) -> usize {
    let mut end = chunk.end as usize;
    for _ in 1..HANGING {
        let hung = ctx.doc.is(end, c::PREPOSITION).then(|| ctx.doc.syntax().noun_phrase_starting(end + 1)).flatten();
        end = hung.map_or(end, |phrase| phrase.end as usize);
    }
    end
}

/// Whether a noun phrase describes one person, and stands beside no name of theirs: not "Ann Hale, the chairwoman", "she is a farmer".
fn describes(ctx: &Context, chunk: &Chunk, role: Role) -> bool {
    let (doc, head) = (ctx.doc, chunk.head as usize);
    let one = matches!(chunk.what, What::Noun { number: Number::Singular, animacy: Animacy::Person });
    let (first, end) = (chunk.first as usize, chunk.end as usize);
    let office = office_end(ctx, chunk);
    let named = |t: usize| ctx.people.name_at(t).is_some_and(|n| n.sort == EntityKind::Person);
    let comma = |t: usize| doc.kind(t) == Some(Kind::Comma);
    // in somebody's words: "Mum was asleep"
    let parent = first == head && doc.tokens[head].capital() && ctx.says(head, sets::PARENTS) && !ctx.narrated(head);
    // "The chairman, a genial man,"
    let apposed = |t: usize| doc.is(t, c::ROLE) && ctx.says(first, sets::ARTICLES) && !ctx.says(first, sets::DEFINITE);
    one && doc.is(head, c::ROLE)
        && (doc.is(first, c::DETERMINER | c::POSSESSIVE) || parent)
        && !doc.is(head, c::GROUP | c::ORGANISATION)
        && !chunk.tokens().any(named)
        && !named(end)
        && !(comma(office) && named(office + 1))
        && !(first > 1 && comma(first - 1) && named(first - 2) && role == Role::Object)
        && !(first > 1 && comma(first - 1) && apposed(first - 2))
        && !(first > 0 && ctx.says(first - 1, sets::BE_FORMS))
}
