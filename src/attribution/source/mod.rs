//! Sources: the noun phrase that stands as subject of a cue, before it or after it.

mod phrase;

use super::context::{Context, Segment};
use super::cue::{Cue, Form};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::people::names::Name;
use crate::people::EntityKind;
use crate::syntax::{Clause, ClauseKind, Tag};
use crate::tokens::Kind;
use phrase::whole;
pub use phrase::{apposed, phrase_after, phrase_before};
use std::ops::Range;

/// The words that name a speaker at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The whole phrase.
    pub tokens: Range<usize>,
    /// The token of its head: the last word of the name, the noun, the pronoun.
    pub head: usize,
}

impl Source {
    /// The whole of a name, with its titles.
    pub fn name(name: &Name) -> Self {
        Source { tokens: name.tokens.clone(), head: name.core.end - 1 }
    }

    /// A single word.
    pub fn word(token: usize) -> Self {
        Source { tokens: token..token + 1, head: token }
    }
}

/// How many clauses before a verb are looked at for the one that it depends on.
const CLAUSES: usize = 6;

/// The subject of a cue of the segment that stands before it.
pub fn subject_of(ctx: &Context, segment: &Segment, cue: &Cue) -> Option<Source> {
    before(ctx, cue, segment.tokens.start)
}

/// The subject of a cue that stands before it, not before the token `lo`.
pub fn before(ctx: &Context, cue: &Cue, lo: usize) -> Option<Source> {
    match cue.form {
        Form::Preposition => None,
        Form::Passive => agent(ctx, cue.tokens.end, cue.tokens.end + 12),
        Form::Finite | Form::Infinitive | Form::Gerund => subject(ctx, cue.tokens.start, lo).filter(|s| {
            // "the certificate reads"
            cue.strong() || ctx.says(cue.tokens.start, sets::READS) || !thing(ctx, s)
        }),
    }
}

/// The subject of the verb whose group holds a token, where it stands before the verb.
pub fn subject(ctx: &Context, verb: usize, lo: usize) -> Option<Source> {
    let syntax = ctx.doc.syntax();
    let Some(clause) = syntax.clause_at(verb) else {
        // "had long thought"
        let helper = (lo.max(verb.saturating_sub(2))..verb).rev().find(|h| ctx.narrated(*h) && syntax.tag(*h) == Tag::Auxiliary);
        if let Some(helper) = helper {
            return subject(ctx, helper, lo);
        }
        // a noun by its tag, as in a headline: "The ad claims"
        return phrase_before(ctx, verb, lo)
            .filter(|_| !syntax.noun_phrase_starting(verb).is_some_and(|p| p.first as usize == verb && p.head as usize > verb));
    };
    if clause.inverted {
        return None;
    }
    let first = syntax.chunks[clause.verb as usize].first as usize;
    // "I remember him telling me"; but: I rang him saying
    let him = first.checked_sub(1).filter(|h| *h > lo && syntax.tag(verb) == Tag::Gerund && ctx.says(*h, sets::HIM) && ctx.narrated(*h));
    let him = him.filter(|h| ctx.says(h - 1, sets::REMEMBERS));
    if let Some(him) = him {
        return Some(Source::word(him));
    }
    let Some(chunk) = clause.subject.map(|s| &syntax.chunks[s as usize]) else { return hanging(ctx, first, lo) };
    // "Tom, tell her": an order
    let order = chunk.end as usize + 1 == verb && ctx.doc.kind(verb - 1) == Some(Kind::Comma) && !ctx.doc.is(verb, c::FINITE | c::GERUND);
    if order || (chunk.first as usize) < lo || !ctx.narrated(chunk.head as usize) {
        return None;
    }
    // "there is a sign saying"
    if ctx.doc.says(chunk.head as usize, "there") {
        let exists = syntax.clauses_before(first).take(CLAUSES).find(|c| c.subject == clause.subject)?;
        return phrase_after(ctx, syntax.chunks[exists.verb as usize].end as usize, first).filter(|s| speaks(ctx, s));
    }
    let source = whole(ctx, chunk, first, sets::HANGS_BEFORE);
    // "a code that says", "sent a release saying", "emailed supporters saying": the thing or the hearer does not speak
    let silent = match clause.kind {
        ClauseKind::Relative if ctx.says(source.head, sets::THAT_WHICH) => {
            let comma = usize::from(ctx.doc.kind(source.head.wrapping_sub(1)) == Some(Kind::Comma));
            phrase_before(ctx, source.head - comma, lo).is_none_or(|thing| !speaks(ctx, &thing))
        }
        ClauseKind::Participial if syntax.tag(verb) == Tag::Gerund => {
            let half = ctx.says(source.head, sets::SHARES) || ctx.says(source.head, sets::ITS);
            half || !speaks(ctx, &source)
                || ctx.doc.is(source.head, c::DOCUMENT | c::SAYING | c::PLACE | c::TIME)
                || hears(ctx, &source, lo)
        }
        _ => false,
    };
    if silent {
        return main(ctx, first, lo).or(Some(source));
    }
    // "Hale, who pays more than the sea level rises, argues": the clauses are not as they seem, where that gives a thing that speaks
    if !speaks(ctx, &source) && matches!(syntax.tag(source.head), Tag::Noun | Tag::Adjective) {
        // "a handout issued by the council said"
        let by = (source.tokens.end + 1 < first
            && syntax.tag(source.tokens.end) == Tag::Participle
            && ctx.says(source.tokens.end + 1, sets::BY))
        .then(|| phrase_after(ctx, source.tokens.end + 2, first));
        if let Some(body) = by.flatten().filter(|s| speaks(ctx, s)) {
            return Some(body);
        }
        if source.tokens.end < first || syntax.tag(source.head) == Tag::Adjective {
            let around = |c: &Clause| c.kind != ClauseKind::Relative;
            return nearest(ctx, first, lo, around).or(Some(source));
        }
    }
    Some(source)
}

/// "Hale emailed supporters saying": the noun is told, it does not tell.
fn hears(ctx: &Context, noun: &Source, lo: usize) -> bool {
    let told = noun.tokens.start.checked_sub(1).filter(|t| *t > lo && ctx.narrated(*t));
    told.is_some_and(|t| {
        let tells = ctx.doc.is(t, c::REPORTING) && ctx.doc.record(t).frame(frame::PERSON) || ctx.says(t, sets::CALLED_UP);
        tells && ctx.doc.syntax().verb_group_at(t).is_some_and(crate::syntax::Chunk::finite)
    })
}

/// "On the third call Hale said": the name or the person right before a verb, where all before it hangs on a preposition.
fn hanging(ctx: &Context, verb: usize, lo: usize) -> Option<Source> {
    let mut end = verb;
    while end > lo && ctx.narrated(end - 1) && ctx.doc.syntax().tag(end - 1) == Tag::Adverb {
        end -= 1;
    }
    let before = end.checked_sub(1).filter(|b| *b >= lo && ctx.narrated(*b))?;
    match ctx.people.name_at(before) {
        Some(name) => (name.tokens.start >= lo).then(|| Source::name(name)),
        None => ctx.doc.is(before, c::ANONYMOUS | c::ROLE).then_some(Source { tokens: before..verb, head: before }),
    }
}

/// The subject of the nearest clause before a token that depends on no other, else of the nearest, where it can speak.
pub fn main(ctx: &Context, end: usize, lo: usize) -> Option<Source> {
    nearest(ctx, end, lo, |c| c.kind == ClauseKind::Main).or_else(|| nearest(ctx, end, lo, |_| true))
}

/// The subject of the nearest clause before a token of those that a test allows, where it can speak.
pub fn nearest(ctx: &Context, end: usize, lo: usize, test: impl Fn(&Clause) -> bool) -> Option<Source> {
    let syntax = ctx.doc.syntax();
    let verb = |c: &Clause| &syntax.chunks[c.verb as usize];
    let before = syntax.clauses_before(end).take(CLAUSES).take_while(|c| verb(c).first as usize >= lo);
    before.filter(|c| !c.inverted && verb(c).finite() && test(c)).find_map(|c| {
        let chunk = &syntax.chunks[c.subject? as usize];
        let found = (chunk.first as usize >= lo && ctx.narrated(chunk.head as usize))
            .then(|| whole(ctx, chunk, verb(c).first as usize, sets::HANGS_BEFORE));
        found.filter(|s| speaks(ctx, s))
    })
}

/// The subject of "was quoted as saying", if that is how the cue stands.
pub fn quoted(ctx: &Context, cue: &Cue, lo: usize) -> Option<Source> {
    let saying = cue.tokens.start;
    let passive = saying >= lo + 3 && ctx.says(saying - 1, sets::AS) && ctx.says(saying - 2, sets::QUOTED);
    passive.then(|| subject(ctx, saying - 2, lo)).flatten()
}

/// Whether the clause of a subject opens its segment and depends on the one behind it: "While Hale said …, …".
pub fn dependent(ctx: &Context, segment: &Segment, source: &Source) -> bool {
    let mut before = segment.tokens.start..source.tokens.start;
    before.len() <= 3 && before.any(|i| ctx.narrated(i) && (ctx.doc.is(i, c::SUBORDINATOR) || ctx.says(i, sets::DEPENDENT)))
}

/// Whether the head is a name.
pub fn named(ctx: &Context, source: &Source) -> bool {
    ctx.people.name_at(source.head).is_some_and(|n| n.core.end == source.head + 1)
}

/// Who told what a subject hears: the jury heard that (nobody is named); the jury heard from Hale that; a person is taken for the source.
pub fn told_by(ctx: &Context, cue: &Cue, hearer: Option<Source>) -> Option<Source> {
    if let Some(from) = (cue.tokens.end - 1..cue.tokens.end + 1).find(|t| ctx.doc.says(*t, "from")) {
        return phrase_after(ctx, from + 1, from + 12).filter(|s| speaks(ctx, s));
    }
    hearer.filter(|s| ctx.people.name_at(s.head).is_some_and(|n| n.sort == EntityKind::Person) || ctx.doc.is(s.head, c::SUBJECT))
}

/// Nouns and pronouns that can have a voice.
const VOICES: u64 = c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::DOCUMENT | c::PLACE | c::OUTLET | c::NUMERAL | c::SUBJECT;

/// Whether the head is a name, an amount or can have a voice.
pub fn speaks(ctx: &Context, source: &Source) -> bool {
    let head = source.head;
    let amount = ctx.says(head, sets::WHOLE_SUBJECTS) || ctx.says(head, sets::SHARES);
    voice(ctx, head) || named(ctx, source) || amount
}

/// Whether the head is a common noun that has no voice.
pub fn thing(ctx: &Context, source: &Source) -> bool {
    let noun = match ctx.doc.syntax().tag(source.head) {
        Tag::Noun => true,
        Tag::Adjective => !ctx.doc.tokens[source.head].capital(), // "Green said"
        _ => false,
    };
    noun && !speaks(ctx, source)
}

/// Whether a noun or a pronoun can have a voice: not an animal, a change or a hearing aid.
pub fn voice(ctx: &Context, token: usize) -> bool {
    let aged = ctx.says(token, sets::OLD) && token > 0 && ctx.doc.kind(token - 1) == Some(Kind::Hyphen);
    aged || ctx.doc.is(token, VOICES) || ctx.says(token, sets::VOICES_TOO) || person_like(ctx.doc.word(token))
}

/// Whether a noun that no list has names people by its ending: ferryman, welder, botanist.
pub fn person_like(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    const ENDS: [&str; 9] = ["man", "men", "woman", "women", "er", "or", "ist", "ian", "person"];
    word.len() > 4 && ENDS.iter().any(|end| word.ends_with(end))
}

/// Whether the phrase names nobody in particular: nobody, no minister, anybody; of a report, people too.
pub fn general(ctx: &Context, source: &Source, report: bool) -> bool {
    let first = source.tokens.start;
    let no = ctx.doc.is(first, c::NEGATOR) && ctx.doc.kind(source.head) != Some(Kind::Number); // not: No. 10
    no || ctx.says(source.head, sets::ANYONE) || report && source.tokens.len() == 1 && ctx.says(first, sets::PEOPLE)
}

/// The agent of a passive: "by" and what follows, within reach.
pub fn agent(ctx: &Context, from: usize, hi: usize) -> Option<Source> {
    let hi = hi.min(ctx.doc.tokens.len());
    let by = (from..hi)
        .take_while(|i| !matches!(ctx.doc.tokens[*i].kind, Kind::Stop | Kind::Comma | Kind::Semicolon))
        .find(|i| ctx.narrated(*i) && ctx.says(*i, sets::BY))?;
    phrase_after(ctx, by + 1, hi + 12)
}

/// The subject of a cue that stands after it: said Ann Hale; according to a spokesman.
pub fn after(ctx: &Context, cue: &Cue, hi: usize) -> Option<Source> {
    let mut at = cue.tokens.end;
    while at < hi && ctx.narrated(at) && ctx.adverb(at) {
        at += 1;
    }
    phrase_after(ctx, at, hi)
}

/// Whether a past participle that describes the noun before it may stand at the token: published on Monday; sent to, written by.
pub fn describes(ctx: &Context, at: usize) -> bool {
    let doc = ctx.doc;
    let verb = || doc.is(at, c::VERB) && !doc.is(at, c::AUXILIARY) && ctx.hangs(at + 1);
    doc.kind(at) == Some(Kind::Word) && (doc.word(at).ends_with("ed") || verb())
}
