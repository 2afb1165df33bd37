//! Noun phrases: where one ends or starts at a token, and what its head is.

use super::clause::{describes, shared};
use super::{named, speaks, Source, REACH};
use crate::attribution::context::Context;
use crate::attribution::cue;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::people::EntityKind;
use crate::tokens::{Gap, Kind};
use std::ops::Range;

/// The noun phrase that ends right before the token `end`.
pub fn phrase_before(ctx: &Context, end: usize, lo: usize) -> Option<Source> {
    phrase_within(ctx, end, lo, 2)
}

/// The same, where `depth` more clauses may be looked back over: without a bound, "that said that said…" would not end.
pub(super) fn phrase_within(ctx: &Context, end: usize, lo: usize, depth: u8) -> Option<Source> {
    let doc = ctx.doc;
    let mut last = end.checked_sub(1).filter(|l| *l >= lo && ctx.narrated(*l))?;
    if last > lo && ctx.inner_stop(last) {
        last -= 1; // John Hale Jr.
    }
    if doc.tokens[last].kind == Kind::Close {
        // Senator Ann Hale (D-Me.)
        let open = (lo..last).rev().take(14).find(|o| doc.tokens[*o].kind == Kind::Open)?;
        return phrase_within(ctx, open, lo, depth.checked_sub(1)?);
    }
    let t = &doc.tokens[last];
    if t.is(c::SUBJECT | c::RELATIVE) && t.kind == Kind::Word && !ctx.says(last, sets::THAT_WHAT) && !t.is(c::ROLE) {
        return Some(Source { tokens: last..end, head: last });
    }
    if ctx.says(last, sets::THAT_WHICH) {
        // a code of conduct that says: the thing does not speak, unless it is a text
        let depth = depth.checked_sub(1)?;
        let thing = phrase_within(ctx, last - usize::from(last > lo && doc.tokens[last - 1].kind == Kind::Comma), lo, depth)?;
        return if speaks(ctx, &thing) { Some(Source { tokens: last..end, head: last }) } else { shared(ctx, last, lo, depth) };
    }
    // "Ann Hale of Flint, Michigan says": the places go with the preposition
    if let Some(comma) = placed(ctx, last, lo) {
        return phrase_within(ctx, comma, lo, depth.checked_sub(1)?);
    }
    // a name right before the verb
    if let Some(name) = ctx.people.name_at(last).filter(|n| n.tokens.start >= lo && n.core.end <= end) {
        let mut start = name.tokens.start;
        while start > lo
            && ctx.narrated(start - 1)
            && !doc.tokens[start - 1].capital()
            && doc.is(start - 1, c::ROLE | c::TITLE)
            && doc.tokens[start - 1].kind == Kind::Word
        {
            start -= 1;
        }
        // a study by the polling firm Quay Research
        let body = start > lo + 1 && ctx.narrated(start - 1) && doc.is(start - 1, c::ORGANISATION) && !doc.tokens[start - 1].capital();
        let owner = (start.saturating_sub(3).max(lo)..start).rev().find(|d| body && ctx.narrated(*d) && doc.is(*d, c::DETERMINER));
        let from = owner.unwrap_or(start);
        if let Some(outer) = whole_before(ctx, from, last, lo) {
            return Some(outer);
        }
        return Some(Source { tokens: start..end, head: name.core.end - 1 });
    }
    let mut start = gather(ctx, end, lo);
    if start >= end {
        return participled(ctx, end, lo).map(|s| Source { tokens: s.tokens.start..end, ..s });
    }
    if start > lo && ctx.says(start, sets::ONE) && doc.is(start - 1, c::NEGATOR) && ctx.narrated(start - 1) {
        start -= 1; // no one
    }
    let relative = depth.checked_sub(1).and_then(|_| relative_before(ctx, start, lo));
    let outer = |relative: usize| phrase_within(ctx, relative, lo, depth - 1).filter(|s| speaks(ctx, s));
    if let Some(outer) = relative.filter(|r| governs(ctx, *r, start)).and_then(outer) {
        return Some(outer);
    }
    let source = describe(ctx, start..end);
    // "an official who spoke to explain the plan said": the noun before its clause
    let silent = source.as_ref().is_none_or(|s| !speaks(ctx, s));
    relative.filter(|r| silent && ctx.says(*r, sets::WHO)).and_then(outer).or(source)
}

/// No relative clause is looked for further back, in tokens.
const CLAUSE: usize = 14;

/// The relative pronoun of the clause that a token stands in, where no sign or conjunction stands between them.
pub(super) fn relative_before(ctx: &Context, at: usize, lo: usize) -> Option<usize> {
    let doc = ctx.doc;
    let inside = |i: &usize| {
        ctx.narrated(*i)
            && matches!(doc.tokens[*i].kind, Kind::Word | Kind::Number | Kind::Clitic | Kind::Hyphen)
            && !doc.is(*i, c::CONJUNCTION)
    };
    (lo + 1..at).rev().take(CLAUSE).take_while(inside).find(|i| ctx.says(*i, sets::RELATIVES))
}

/// Whether a relative pronoun is the subject of a clause whose object starts at a token: "the firm that runs the port". A verb of
/// speech in it has a clause of its own: not "those who think the mayor".
fn governs(ctx: &Context, relative: usize, object: usize) -> bool {
    let doc = ctx.doc;
    let verb = relative + 1;
    let tells = |i: usize| doc.is(i, c::REPORTING) && doc.record(i).frame(frame::CLAUSE) && !doc.record(i).frame(frame::WEAK);
    verb < object
        && (doc.is(verb, c::FINITE | c::AUXILIARY) || ctx.says(relative, sets::THAT) && third_person(ctx, verb))
        && ctx.nominal(relative - 1)
        && !(verb..object).any(tells)
}

/// "a lawyer representing the union", "two people briefed on the plan": the phrase before the participle whose object starts at a token.
pub(super) fn subject_of_object(ctx: &Context, object: usize, lo: usize) -> Option<Source> {
    let before = object.checked_sub(1).filter(|b| *b > lo && ctx.narrated(*b))?;
    let participle = if ctx.doc.is(before, c::PREPOSITION) { before } else { object };
    let doing = participle < object || ctx.doc.word(before).ends_with("ing");
    doing.then(|| participled(ctx, participle, lo)).flatten()
}

/// Whether the word after "that" is a verb by its ending, listed or not: that runs, that owns the port.
fn third_person(ctx: &Context, verb: usize) -> bool {
    let noun = !ctx.doc.is(verb, c::FINITE) && !ctx.doc.is(verb + 1, c::DETERMINER | c::POSSESSIVE);
    ctx.doc.word(verb).ends_with('s') && !noun
}

/// The comma in "of Flint, Michigan" where that ends at `last`.
fn placed(ctx: &Context, last: usize, lo: usize) -> Option<usize> {
    let doc = ctx.doc;
    let name = ctx.people.name_at(last).map_or(last, |n| n.tokens.start);
    let comma = name.checked_sub(1).filter(|i| *i > lo + 1 && doc.tokens[*i].kind == Kind::Comma && ctx.place(last))?;
    let town = ctx.people.name_at(comma - 1).map_or(comma - 1, |n| n.tokens.start);
    let of = town.checked_sub(1).filter(|i| *i > lo && doc.tokens[town].capital())?;
    let noun = doc.tokens[of - 1].kind != Kind::Comma; // ", of Flint, Michigan," is an aside
    (noun && ctx.says(of, sets::FROM_PLACE)).then_some(comma)
}

/// "a spokesman for Ann Hale", "the head of Oxfam": the phrase whose attribute the name is.
fn whole_before(ctx: &Context, start: usize, last: usize, lo: usize) -> Option<Source> {
    let doc = ctx.doc;
    let prep = start.checked_sub(1).filter(|p| *p > lo && ctx.narrated(*p))?;
    let mut at = prep;
    if doc.is(at, c::DETERMINER | c::POSSESSIVE) && at > lo + 1 {
        at -= 1;
    }
    let sign = doc.says(at, "&");
    let joined = (sign || ctx.says(at, sets::AND_OR)) && doc.tokens[at - 1].capital() && ctx.people.name_at(at - 1).is_some();
    if joined {
        let first = ctx.people.name_at(at - 1)?;
        // "a friend of Ann Hale and Tom Reed"
        let outer = (first.sort == EntityKind::Person && first.tokens.start > lo)
            .then(|| whole_before(ctx, first.tokens.start, last, lo))
            .flatten();
        if outer.is_some() {
            return outer;
        }
        return Some(Source { tokens: first.tokens.start.max(lo)..last + 1, head: first.core.end - 1 });
    }
    // "the Institute for Science and Security": the preposition stands before the pair
    if (sign || ctx.says(at, sets::AND)) && at > lo + 2 && doc.tokens[at - 1].capital() {
        let before = at - 2;
        if doc.is(before, c::PREPOSITION) && ctx.narrated(before) {
            at = before;
        }
    }
    // a letter obtained by the paper says
    if ctx.says(at, sets::BY)
        && at > lo + 1
        && doc.is(at - 1, c::VERB)
        && doc.word(at - 1).ends_with(['d', 'n', 't'])
        && !doc.is(at - 2, c::AUXILIARY)
    {
        return phrase_before(ctx, at - 1, lo).filter(|s| s.tokens.end + 1 == at);
    }
    if !ctx.says(at, sets::HANGS_BEFORE) {
        return None;
    }
    let from = gather(ctx, at, lo);
    if from >= at {
        return participled(ctx, at, lo).map(|s| Source { tokens: s.tokens.start..last + 1, ..s });
    }
    let whole = describe(ctx, from..last + 1)?;
    let share = ctx.says(whole.head, sets::SHARES);
    // "the harbour master of Vass": whatever the noun is, it is not Vass that speaks
    let owned = ctx.says(at, sets::OF) && doc.is(whole.tokens.start, c::DETERMINER) && doc.tokens[whole.head].kind == Kind::Word;
    ((share || owned || speaks(ctx, &whole)) && !doc.is(whole.head, c::TIME)).then_some(whole)
}

/// "a source speaking to the paper", "an aide briefed on the plan": the phrase before the participle that stands before `end`.
fn participled(ctx: &Context, end: usize, lo: usize) -> Option<Source> {
    let doc = ctx.doc;
    let participle = end.checked_sub(1).filter(|p| *p > lo && ctx.narrated(*p) && doc.tokens[*p].kind == Kind::Word)?;
    let word = doc.word(participle);
    if doc.tokens[participle].capital() || !(word.ends_with("ing") || describes(ctx, participle)) || !ctx.nominal(participle - 1) {
        return None;
    }
    let whole = phrase_before(ctx, participle, lo)?;
    let known = doc.is(whole.head, c::ROLE | c::GROUP | c::ANONYMOUS | c::NUMERAL | c::DOCUMENT) && !named(ctx, &whole);
    (known && whole.tokens.end == participle).then_some(whole)
}

/// The start of the noun phrase that ends before `end`, prepositional attributes included.
fn gather(ctx: &Context, end: usize, lo: usize) -> usize {
    let doc = ctx.doc;
    let mut j = end;
    while j > lo {
        let p = j - 1;
        let t = &doc.tokens[p];
        if !ctx.narrated(p) || t.gap() > Gap::Line && j < end && p + 1 < j {
            break;
        }
        if doc.tokens[j.min(doc.tokens.len() - 1)].gap() > Gap::Line && j < end {
            break;
        }
        if t.kind == Kind::Stop && ctx.inner_stop(p) && j < end {
            j = p;
            continue;
        }
        if t.is(c::SUBJECT) && !t.is(c::ROLE | c::DETERMINER | c::NUMERAL | c::GROUP) {
            break;
        }
        if t.is(c::CONJUNCTION) {
            let left = p.checked_sub(1).filter(|l| *l >= lo && ctx.nominal(*l));
            let parallel = left.is_some_and(|l| {
                if doc.is(l, c::ROLE | c::GROUP) && doc.is(j, c::PLACE | c::ORGANISATION | c::ROLE | c::NOT_NAME) {
                    return true; // the senator and Democratic candidate
                }
                let r = j.min(doc.tokens.len() - 1);
                (doc.tokens[l].capital() == doc.tokens[r].capital() || doc.is(r, c::DETERMINER | c::POSSESSIVE)) && !finite(ctx, l)
            });
            if parallel && (ctx.says(p, sets::AND_OR) || doc.says(p, "&")) {
                j = p;
                continue;
            }
            break;
        }
        if t.is(c::PREPOSITION) && !t.is(c::ROLE | c::GROUP | c::NUMERAL) {
            let left = p.checked_sub(1).filter(|l| *l >= lo && ctx.narrated(*l));
            let noun = left.is_some_and(|l| ctx.nominal(l) && !finite(ctx, l) && !ctx.adverb(l) || doc.is(l, c::SUBJECT | c::NUMERAL));
            if noun && !ctx.says(p, sets::NO_ATTRIBUTE) {
                j = p;
                continue;
            }
            break;
        }
        let infinitive = t.is(c::VERB) && !t.capital() && p > lo && (ctx.says(p - 1, sets::TO) || doc.is(p - 1, c::MODAL));
        let relative = p > lo && ctx.says(p - 1, sets::THAT) && third_person(ctx, p);
        let owned = p > lo && doc.is(p - 1, c::DETERMINER | c::POSSESSIVE);
        if !ctx.nominal(p) || infinitive || relative || finite(ctx, p) && !owned {
            break;
        }
        if ctx.adverb(p) && j == end {
            break;
        }
        j = p;
    }
    // adverbs and stray bits at the start are not of the phrase
    while j < end && (ctx.adverb(j) || matches!(doc.tokens[j].kind, Kind::Hyphen | Kind::Clitic | Kind::Stop)) {
        j += 1;
    }
    j
}

/// A word that is a finite verb where it stands, as far as its neighbours tell.
fn finite(ctx: &Context, token: usize) -> bool {
    let t = &ctx.doc.tokens[token];
    if !t.is(c::VERB)
        || t.capital()
        || t.is(c::ROLE | c::GROUP | c::ORGANISATION | c::DOCUMENT | c::SAYING) && !t.of(ctx.doc.text).ends_with("ed")
    {
        return false;
    }
    let hyphen = |at: Option<usize>| at.is_some_and(|a| ctx.doc.kind(a) == Some(Kind::Hyphen));
    if hyphen(token.checked_sub(1)) || hyphen(Some(token + 1)) {
        return false; // a well-connected aide
    }
    t.is(c::FINITE | c::GERUND) && !owned_noun(ctx, token)
}

/// Whether a noun phrase plainly goes on at the token: "its rules", "the party's powerful rules committee".
fn owned_noun(ctx: &Context, token: usize) -> bool {
    let doc = ctx.doc;
    let opens = |t: usize| doc.is(t, c::DETERMINER | c::POSSESSIVE) || ctx.clitic_s(t);
    let Some(before) = token.checked_sub(1) else { return false };
    if doc.is(before, c::DETERMINER | c::POSSESSIVE) {
        return true;
    }
    let noun = c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::DOCUMENT | c::SUBJECT | c::PLACE | c::VERB;
    let plain =
        doc.tokens[before].kind == Kind::Word && !doc.tokens[before].capital() && !doc.is(before, noun) && !doc.word(before).ends_with('s');
    let nominal = ctx.narrated(token + 1)
        && doc.kind(token + 1) == Some(Kind::Word)
        && doc.is(token + 1, c::ROLE | c::GROUP | c::ORGANISATION | c::DOCUMENT);
    let hangs = before > 0 && ctx.hangs(before - 1);
    plain && before > 0 && (nominal && opens(before - 1) || hangs)
}

/// Finds the head of a gathered phrase.
fn describe(ctx: &Context, tokens: Range<usize>) -> Option<Source> {
    let doc = ctx.doc;
    let mut core_end = tokens.end;
    for i in tokens.clone() {
        if i > tokens.start && doc.is(i, c::PREPOSITION) && !doc.is(i, c::ROLE | c::GROUP) {
            core_end = i;
            break;
        }
    }
    // "people familiar with the matter": the noun, not the adjective
    let mut head = core_end.checked_sub(1)?;
    let noun = |i: usize| doc.is(i, c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::DOCUMENT | c::PLACE | c::OUTLET | c::SUBJECT);
    if !noun(head) && ctx.people.name_at(head).is_none() {
        if let Some(i) = (tokens.start..core_end).rev().find(|i| noun(*i) && doc.tokens[*i].kind == Kind::Word && !doc.tokens[*i].capital())
        {
            if doc.kind(i + 1) != Some(Kind::Clitic) {
                head = i;
            }
        }
    }
    while head > tokens.start && !matches!(doc.tokens[head].kind, Kind::Word | Kind::Number | Kind::Handle) {
        head -= 1;
    }
    let t = &doc.tokens[head];
    if !matches!(t.kind, Kind::Word | Kind::Handle | Kind::Number) || t.is(c::TIME) && core_end == tokens.end && !t.is(c::GIVEN) {
        return None;
    }
    if ctx.people.name_at(head).is_none() && t.is(c::DETERMINER) && !t.is(c::SUBJECT | c::NUMERAL | c::GROUP) && tokens.len() == 1 {
        return ctx.says(head, sets::SOME_OR_ALL).then_some(Source { tokens, head });
    }
    Some(Source { tokens, head })
}

/// The noun phrase that starts at the token.
pub fn phrase_after(ctx: &Context, from: usize, hi: usize) -> Option<Source> {
    let doc = ctx.doc;
    let hi = hi.min(doc.tokens.len()).min(from + REACH);
    if from >= hi || !ctx.narrated(from) {
        return None;
    }
    let first = &doc.tokens[from];
    // "one well-placed aide" is more than a pronoun
    let half = |t: usize| doc.kind(t + 1) == Some(Kind::Hyphen);
    let counts = ctx.says(from, sets::ONE) && (ctx.nominal(from + 1) || half(from + 1)) && !doc.is(from + 1, c::FINITE | c::TIME);
    if first.is(c::SUBJECT | c::OBJECT)
        && first.kind == Kind::Word
        && !counts
        && !first.is(c::DETERMINER | c::NUMERAL | c::GROUP | c::POSSESSIVE)
    {
        return Some(Source { tokens: from..from + 1, head: from });
    }
    let mut j = from;
    while j < hi && ctx.narrated(j) {
        let t = &doc.tokens[j];
        if j > from && t.gap() > Gap::Line {
            break;
        }
        if t.kind == Kind::Stop && ctx.inner_stop(j) && j + 1 < hi && doc.tokens[j + 1].gap() <= Gap::Space {
            j += 1;
            continue;
        }
        if t.is(c::PREPOSITION) && !t.is(c::ROLE | c::GROUP) {
            let timed = j + 1 < hi
                && (doc.is(j + 1, c::TIME)
                    || doc.is(j + 2, c::TIME)
                    || doc.is(j + 1, c::SAYING)
                    || doc.is(j + 2, c::SAYING | c::DOCUMENT) && !ctx.says(j, sets::OF_FOR));
            if j == from || timed || !ctx.says(j, sets::HANGS_BEHIND) {
                break;
            }
            j += 1;
            continue;
        }
        if t.is(c::CONJUNCTION)
            && (ctx.says(j, sets::AND) || doc.says(j, "&"))
            && j + 1 < hi
            && j > from
            && doc.tokens[j + 1].capital() == doc.tokens[j - 1].capital()
            && !cue_follows(ctx, j + 1)
        {
            j += 1;
            continue;
        }
        // "the nominee riffed on": a verb that no list has
        let unlisted =
            j > from && t.kind == Kind::Word && !t.capital() && t.classes & (c::VERB | c::FINITE) == 0 && doc.word(j).ends_with("ed");
        if unlisted && doc.is(j - 1, c::ROLE | c::GROUP | c::ANONYMOUS) && !doc.tokens[j - 1].capital() {
            break;
        }
        // "Hale harrumphed": what follows a person's name in lower case is no part of it
        let person = |n: &crate::people::names::Name| n.core.end == j && n.tokens.start == from && n.sort == EntityKind::Person;
        let noun = t.is(c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::DOCUMENT | c::SAYING);
        if j > from && !noun && t.kind == Kind::Word && !t.capital() && ctx.people.name_at(j - 1).is_some_and(person) {
            break;
        }
        if !ctx.nominal(j)
            || t.is(c::TIME) && !t.is(c::GIVEN) && doc.tokens[j.max(1) - 1].kind != Kind::Hyphen
            || j > from && (finite(ctx, j) || ctx.adverb(j) && !half(j)) && ctx.people.name_at(j).is_none()
        {
            break;
        }
        j += 1;
    }
    let ends = |t: usize| {
        matches!(doc.tokens[t].kind, Kind::Word | Kind::Number | Kind::Handle | Kind::Close | Kind::Stop) && !doc.is(t, c::CONJUNCTION)
    };
    while j > from && !ends(j - 1) {
        j -= 1;
    }
    if j <= from {
        return None;
    }
    // a name at the head: what follows its first preposition belongs to it only as an attribute
    let mut source = describe(ctx, from..j)?;
    if let Some(name) = ctx.people.name_at(source.head) {
        source = Source { tokens: from..name.core.end.max(source.head + 1), head: name.core.end - 1 };
    }
    // "the leader, Ann Hale," and "the leader of the party, Ann Hale,"
    if !named(ctx, &source) && doc.kind(j) == Some(Kind::Comma) && j + 1 < hi {
        if let Some(name) = ctx.people.name_at(j + 1).filter(|n| {
            n.tokens.start == j + 1 && doc.is(source.head, c::ROLE) && matches!(doc.kind(n.tokens.end), Some(Kind::Comma | Kind::Stop))
        }) {
            source = Source { tokens: from..name.core.end, head: name.core.end - 1 };
        }
    }
    Some(source)
}

fn cue_follows(ctx: &Context, at: usize) -> bool {
    cue::at(ctx, at).is_some()
}
