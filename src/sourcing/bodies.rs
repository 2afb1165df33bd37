//! The body that a source speaks for or belongs to, by what its title stands with.

use super::lists::{self, Capacity};
use super::reader::Reader;
use super::voice::{Told, Voice};
use super::SourceType;
use crate::lexicon::classes as c;
use crate::people::names::Name;
use crate::tokens::Kind;
use std::ops::Range as Run;

/// How many names are looked back at for whom "its" means.
const BACK: usize = 6;
/// Offices whose first words say of what, not of whom: the health secretary is of no body called health.
const PORTFOLIO: [&str; 9] = ["minister", "secretary", "senator", "judge", "justice", "premier", "chancellor", "attorney", "ambassador"];
/// Words between a body and the noun of an office: the union vice president.
const GRADES: [&str; 14] = [
    "vice",
    "deputy",
    "chief",
    "executive",
    "assistant",
    "acting",
    "interim",
    "former",
    "senior",
    "co",
    "joint",
    "general",
    "regional",
    "lead",
];

/// The body of a voice.
pub fn of(reader: &Reader, voice: &Voice, title: Option<&Told>) -> Option<Run<usize>> {
    match voice.kind {
        SourceType::Organisation | SourceType::Document => return None,
        SourceType::Group | SourceType::PersonUnnamed => return title.and_then(|told| with(reader, told)),
        SourceType::PersonNamed => {}
    }
    let first = title.and_then(|told| with(reader, told));
    let others = || voice.told.iter().filter(|told| Some(*told) != title).find_map(|told| with(reader, told));
    // Ann Hale at the Marsh Institute
    let behind = || {
        reader.names(voice).find_map(|name| {
            let link = name.tokens.end.max(name.core.end);
            let linked = reader.says(link, &["at", "of", "from", "with"])
                || reader.says(link + 1, &["of", "at", "from"]) && reader.doc.kind(link) == Some(Kind::Comma);
            let at = link + 1 + usize::from(reader.doc.kind(link) == Some(Kind::Comma));
            // "Ann Hale, of Church Lane": a street is no body
            let firm = |run: &Run<usize>| at == link + 1 || noun_of_body(reader, run.clone());
            linked.then(|| body_at(reader, at)).flatten().filter(firm)
        })
    };
    first.or_else(behind).or_else(others)
}

/// The body that a title stands with.
fn with(reader: &Reader, told: &Told) -> Option<Run<usize>> {
    let doc = reader.doc;
    let start = told.run.start;
    if told.rank == 0 {
        return linked(reader, told.phrase.start + 1..told.phrase.end);
    }
    // the district's superintendent
    if let Some(clitic) = (start..told.head).rev().find(|t| reader.owns(*t)) {
        let owner = owner(reader, clitic);
        if is_one(reader, owner.clone()) {
            return Some(owner);
        }
    }
    if let Some(body) = linked(reader, told.head + 1..told.phrase.end) {
        return Some(body);
    }
    if doc.is(start, c::POSSESSIVE) && reader.says(start, &["its", "their"]) {
        return antecedent(reader, start);
    }
    if reader.says(told.head, &PORTFOLIO) {
        return None;
    }
    // Binnie Creek brigade captain
    let entry = lists::title(&reader.words(start..told.head + 1)).map_or(1, |(n, _)| n);
    let mut end = told.head;
    for _ in 1..entry {
        end = end.checked_sub(1)?;
    }
    while end > start && (reader.says(end - 1, &GRADES) || doc.kind(end - 1) == Some(Kind::Hyphen)) {
        end -= 1;
    }
    let from = (start..end).rev().find(|t| reader.owns(*t) || doc.is(*t, c::POSSESSIVE | c::DETERMINER)).map_or(start, |t| t + 1);
    let from = (from..end).find(|t| !reader.says(*t, &GRADES)).unwrap_or(end);
    if from < end && is_one(reader, end - 1..end) {
        return Some(from..end);
    }
    // "The parish council objected. Chairman Tom Reed said"
    let office = matches!(lists::title(&reader.words(start..told.head + 1)), Some((_, Capacity::Body(_))));
    let bare = start == told.head && doc.tokens[start].capital() && reader.sentence(start).start == start;
    (office && bare).then(|| antecedent(reader, start)).flatten()
}

/// The owner whose 's a token is, without an article.
fn owner(reader: &Reader, clitic: usize) -> Run<usize> {
    let named = clitic.checked_sub(1).and_then(|last| reader.people.name_at(last));
    let first = reader.doc.syntax().noun_phrase_at(clitic.saturating_sub(1)).map_or(clitic.saturating_sub(1), |np| np.first as usize);
    let first = named.map_or(first, |name| name.tokens.start);
    (first..clitic).find(|t| !reader.doc.is(*t, c::DETERMINER | c::POSSESSIVE)).unwrap_or(first)..clitic
}

/// The first body behind of, at, for or with.
fn linked(reader: &Reader, run: Run<usize>) -> Option<Run<usize>> {
    let link = |t: &usize| {
        reader.says(*t, &["of", "at", "for", "with", "from", "in", "by", "chairs", "leads", "runs", "heads", "owns", "founded"])
    };
    let clause =
        |t: &usize| *t > run.start && (reader.doc.is(*t, c::RELATIVE) || reader.doc.syntax().verb_group_at(*t).is_some_and(|v| v.finite()));
    run.clone().take_while(|t| !clause(t)).filter(link).find_map(|t| body_at(reader, t + 1).or_else(|| named(reader, t)))
}

/// The name behind for, of nobody that a given name tells to be a person, and of no place: "the agent for Corbett & Reed".
fn named(reader: &Reader, link: usize) -> Option<Run<usize>> {
    let doc = reader.doc;
    let first = link + 1 + usize::from(reader.says(link + 1, &["the"]));
    let name = reader.people.name_at(first).filter(|_| reader.says(link, &["for", "at", "with"]))?;
    let person = name.core.start > name.tokens.start || doc.is(name.core.start, c::GIVEN) || name.core.clone().any(|t| doc.is(t, c::PLACE));
    (!person && name.tokens.start == first).then(|| name.core.clone())
}

/// The body that starts at a token, behind an article.
fn body_at(reader: &Reader, at: usize) -> Option<Run<usize>> {
    let doc = reader.doc;
    let first = (at..(at + 3).min(doc.tokens.len())).find(|t| !doc.is(*t, c::DETERMINER | c::POSSESSIVE))?;
    if let Some(name) = reader.people.name_at(first) {
        let run = name.tokens.start.max(first)..name.core.end;
        return (reader.names_body(name) || is_one(reader, run.clone()))
            .then_some(run)
            .filter(|run| !run.is_empty())
            .map(|run| trimmed(reader, run));
    }
    let np = doc.syntax().noun_phrase_at(first)?;
    let run = first..np.head as usize + 1;
    if run.is_empty() {
        return None;
    }
    // the province's relations branch
    let from = run.clone().rev().find(|t| reader.owns(*t)).map_or(first, |t| t + 1);
    is_one(reader, from..run.end).then_some(from..run.end)
}

/// Without the 's of a name that goes on to the noun behind it.
fn trimmed(reader: &Reader, run: Run<usize>) -> Run<usize> {
    let np = reader.doc.syntax().noun_phrase_at(run.end - 1);
    match np.map(|np| np.head as usize + 1) {
        Some(end) if end > run.end && !reader.owns(run.end) && is_one(reader, end - 1..end) => run.start..end,
        _ => run,
    }
}

/// Whether some words name a body: by their last noun, or as a name of one.
pub fn is_one(reader: &Reader, run: Run<usize>) -> bool {
    // the University of Wexmoor by its first word
    let end = run.clone().skip(1).find(|t| reader.says(*t, &["of", "for"])).unwrap_or(run.end);
    let named = |last: usize| reader.people.name_at(last).is_some_and(|name| name.core.contains(&last) && reader.names_body(name));
    [run.end, end].into_iter().any(|end| noun_of_body(reader, run.start..end) || end > run.start && named(end - 1))
}

/// Whether the last noun of some words is that of a body.
fn noun_of_body(reader: &Reader, run: Run<usize>) -> bool {
    let doc = reader.doc;
    let Some(last) = run.clone().rev().find(|t| doc.kind(*t) == Some(Kind::Word)) else { return false };
    let noun = doc.is(last, c::ORGANISATION | c::OUTLET) && !doc.is(last, c::ROLE);
    let known = lists::body(&reader.words(run.start..last + 1)).is_some() && !doc.is(last, c::ROLE | c::GROUP);
    noun || known
}

/// Whom "its" means: the first body of the sentence before, or the last one named.
fn antecedent(reader: &Reader, at: usize) -> Option<Run<usize>> {
    let (doc, syntax) = (reader.doc, reader.doc.syntax());
    let here = reader.sentence(at);
    let before = here.start.checked_sub(1).map(|t| reader.sentence(t));
    for sentence in [Some(here.start..at), before.clone()].into_iter().flatten() {
        let subject = sentence.clone().take(BACK).find_map(|t| syntax.noun_phrase_starting(t));
        let run = subject.map(|np| (np.first as usize..np.head as usize + 1, np.head));
        if let Some((run, _)) = run.filter(|(run, _)| run.end <= at && is_one(reader, run.clone())) {
            let first = run.clone().find(|t| !doc.is(*t, c::DETERMINER)).unwrap_or(run.start);
            return Some(first..run.end);
        }
    }
    // a body that acts in one of the two sentences
    let from = before.map_or(here.start, |sentence| sentence.start);
    let names = &reader.people.names[..reader.people.before(at)];
    let acts = |name: &&Name| {
        let end = name.tokens.end;
        syntax.verb_group_at(end).is_some_and(|v| v.finite()) || doc.kind(end) == Some(Kind::Comma) && doc.is(end + 1, c::RELATIVE)
    };
    names.iter().rev().take(BACK).take_while(|n| n.tokens.start >= from).filter(acts).find(|n| reader.names_body(n)).map(|n| n.core.clone())
}
