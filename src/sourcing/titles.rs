//! What the article calls a source: before the name, behind it, in an apposition, as a predicate, in a clause with who.

use super::lists::{self, Capacity};
use super::reader::Reader;
use super::voice::{Told, Voice};
use super::{Role, SourceType};
use crate::lexicon::classes as c;
use crate::people::names::Name;
use crate::report::Resolution;
use crate::syntax::Tag;
use crate::tokens::{Gap, Kind};
use std::ops::Range as Run;

/// How far a title and an apposition reach, in tokens.
const TITLE: usize = 10;
const APPOSITION: usize = 28;
/// Nouns that tell no more of somebody than that they are there.
const PLAIN: [&str; 18] = [
    "man",
    "woman",
    "person",
    "source",
    "insider",
    "someone",
    "somebody",
    "boy",
    "girl",
    "child",
    "one",
    "people",
    "official",
    "member",
    "friend",
    "resident",
    "spokesman",
    "spokeswoman",
];
/// What somebody does by office or for a living.
const WORKS: [&str; 44] = [
    "leads",
    "led",
    "chairs",
    "chaired",
    "heads",
    "headed",
    "runs",
    "ran",
    "owns",
    "owned",
    "founded",
    "teaches",
    "taught",
    "lectures",
    "lectured",
    "researches",
    "studies",
    "studied",
    "works",
    "worked",
    "represents",
    "represented",
    "represent",
    "manages",
    "managed",
    "directs",
    "directed",
    "plays",
    "played",
    "coaches",
    "coached",
    "edits",
    "edited",
    "presents",
    "serves",
    "served",
    "advises",
    "advised",
    "speaks",
    "specialises",
    "specializes",
    "oversees",
    "oversaw",
    "sits",
];
/// Endings of nouns for people that no list has.
const PEOPLE: [&str; 8] = ["er", "or", "ist", "ian", "man", "woman", "ant", "eer"];
/// What stands before an office or a job.
const STATES: [&str; 8] = ["retired", "former", "ex", "late", "acting", "interim", "elected", "appointed"];
/// Forms of be.
const IS: [&str; 5] = ["is", "was", "are", "were", "'s"];

/// Whether a noun tells nothing of its own.
pub fn plain(reader: &Reader, head: usize) -> bool {
    reader.says(head, &PLAIN) || reader.spokesperson(head)
}

/// The best of what a voice is called; of equals the first.
pub fn best(voice: &Voice) -> Option<&Told> {
    voice.told.iter().min_by_key(|told| (std::cmp::Reverse(told.rank), told.run.start))
}

/// The words to print of a title: of somebody unnamed, none that tell nothing.
pub fn shown(reader: &Reader, voice: &Voice, told: &Told) -> Option<Run<usize>> {
    match voice.kind {
        SourceType::PersonNamed => Some(told.run.clone()),
        SourceType::PersonUnnamed => Some(told.run.clone()).filter(|_| !reader.says(told.head, &PLAIN[..11])),
        SourceType::Organisation => Some(told.head..told.head + 1).filter(|_| reader.spokesperson(told.head)),
        SourceType::Group | SourceType::Document => None,
    }
}

/// All that a voice is called.
pub fn told(reader: &Reader, voice: &Voice) -> Vec<Told> {
    let mut out = Vec::new();
    if voice.kind == SourceType::Organisation {
        out.extend(spokesperson(reader, voice));
        return out;
    }
    if voice.kind != SourceType::PersonNamed {
        let run = reader.description(voice);
        out.extend(run.and_then(|run| described(reader, run)));
        return out;
    }
    for name in reader.names(voice) {
        before(reader, name, &mut out);
        comma_before(reader, name, &mut out);
        behind(reader, name, &mut out);
        predicate(reader, name, &mut out);
    }
    // what the article calls them later: the mayor
    let later = told_of(reader, voice).into_iter().filter_map(|run| described(reader, run)).filter(|told| told.rank > 1);
    out.extend(later.map(|told| Told { rank: 1, ..told }));
    out
}

/// The descriptions that mean a voice by what the article tells of it, not by a guess.
fn told_of(reader: &Reader, voice: &Voice) -> Vec<Run<usize>> {
    let quotes = voice.quotes.iter().map(|q| &reader.found.quotes[*q]);
    let told = quotes.filter(|q| q.resolution == Resolution::Told);
    told.filter_map(|q| q.source)
        .map(|place| reader.tokens(place))
        .filter(|run| reader.people.names_in(run.clone()).is_empty())
        .take(TITLE)
        .collect()
}

/// The noun of a description: that of its first noun phrase, else the last word before a preposition.
pub fn noun(reader: &Reader, run: &Run<usize>) -> Option<usize> {
    let (doc, syntax) = (reader.doc, reader.doc.syntax());
    let phrase = syntax.noun_phrase_at(run.start).or_else(|| syntax.noun_phrase_at(run.start + 1));
    let head = phrase.map(|phrase| phrase.head as usize).filter(|head| run.contains(head));
    let word = |t: &usize| doc.kind(*t) == Some(Kind::Word);
    head.or_else(|| run.clone().filter(word).take_while(|t| !doc.is(*t, c::PREPOSITION | c::RELATIVE)).last())
}

/// Whether a noun names an office, a job or a tie: how much it tells.
fn rank(reader: &Reader, run: Run<usize>, head: usize) -> Option<u8> {
    let doc = reader.doc;
    let words = reader.words(run.start..head + 1);
    match lists::title(&words) {
        _ if reader.courtesy(head) || doc.is(head, c::TIME) => None,
        _ if doc.is(head, c::NUMERAL) || doc.kind(head) != Some(Kind::Word) => None,
        Some((_, Capacity::Own(Role::Citizen))) => Some(2),
        Some(_) => Some(3),
        None if doc.is(head, c::ROLE | c::GROUP) => Some(2),
        // Sir, Haji: an honour, no office
        None if doc.is(head, c::TITLE) => Some(1),
        None => None,
    }
}

/// A noun phrase as something told.
fn phrase(reader: &Reader, run: Run<usize>, head: usize, whole: Run<usize>) -> Option<Told> {
    let doc = reader.doc;
    let rank = rank(reader, run.clone(), head)?;
    let article = |t: &usize| doc.is(*t, c::DETERMINER) && !doc.is(*t, c::POSSESSIVE) || doc.is(*t, c::TIME);
    let start = run.clone().find(|t| !article(t) && doc.kind(*t) != Some(Kind::Comma)).filter(|t| *t <= head)?;
    let start = compound(reader, start);
    let mut end = head + 1;
    // head of planning, director of public health: what is no body belongs to the title
    if reader.says(end, &["of", "for"]) && end < whole.end {
        let object = doc.syntax().noun_phrase_at(end + 1).filter(|o| o.first as usize == end + 1 && (o.end as usize) <= whole.end);
        let thing = object.filter(|o| o.tokens().all(|t| reader.people.name_at(t).is_none()) && !super::bodies::is_one(reader, o.tokens()));
        end = thing.map_or(end, |o| o.end as usize);
    }
    Some(Told { run: start..end, head, phrase: start..whole.end.max(end), rank })
}

/// The first token of the compound that a token ends: third-grade; without an age.
fn compound(reader: &Reader, mut start: usize) -> usize {
    let hyphen = |t: usize| reader.doc.kind(t) == Some(Kind::Hyphen);
    while start > 1 && (hyphen(start) || hyphen(start - 1)) {
        start -= 1;
    }
    let aged = reader.doc.kind(start) == Some(Kind::Number) && hyphen(start + 1) && reader.says(start + 4, &["old"]);
    start + if aged { 5 } else { 0 }
}

/// "planning officer Ann Hale", "Chairman Cllr Tom Reed", "her husband Colin".
fn before(reader: &Reader, name: &Name, out: &mut Vec<Told>) {
    let (doc, syntax) = (reader.doc, reader.doc.syntax());
    let end = name.core.start;
    let lo = reader.sentence(end).start.max(end.saturating_sub(TITLE));
    let mut start = end;
    while start > lo {
        let t = start - 1;
        let inside = t >= name.tokens.start;
        let nominal = matches!(syntax.tag(t), Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Numeral)
            || reader.says(t, &STATES)
            || doc.is(t, c::TITLE | c::ROLE);
        let abbreviation = doc.kind(t) == Some(Kind::Stop) && t > lo && doc.is(t - 1, c::TITLE | c::ABBREVIATION);
        let part = match doc.kind(t) {
            Some(Kind::Word) => {
                (inside || nominal || doc.is(t, c::POSSESSIVE))
                    && !doc.is(t, c::TIME)
                    && (!doc.is(t, c::NUMERAL) || doc.kind(t + 1) == Some(Kind::Hyphen))
            }
            Some(Kind::Hyphen) => true,
            Some(Kind::Number) => doc.kind(t + 1) == Some(Kind::Hyphen),
            Some(Kind::Clitic) => reader.owns(t),
            Some(Kind::Mark) => reader.owns(t),
            _ => abbreviation,
        };
        // a name of somebody else before this one
        let other =
            reader.people.name_at(t).is_some_and(|n| n.tokens.start != name.tokens.start && !reader.names_body(n) && !reader.owns(t + 1));
        if !part || other && !doc.is(t, c::PLACE) && start == end {
            break;
        }
        start = t;
        if doc.is(t, c::POSSESSIVE) {
            break;
        }
    }
    let word = |t: &usize| doc.kind(*t) == Some(Kind::Word) && !reader.courtesy(*t);
    let Some(head) = (start..end).rev().find(word) else { return };
    if let Some(told) = office_of(reader, start..head + 1, lo) {
        out.push(told);
        return;
    }
    let close = (head + 1..end).all(|t| reader.courtesy(t) || doc.kind(t) == Some(Kind::Stop));
    if let Some(told) = phrase(reader, start..head + 1, head, start..head + 1).filter(|_| close) {
        // Chairman Cllr: the first office is the one held here
        let first = (start..head)
            .find(|t| word(t) && doc.is(*t, c::TITLE) && doc.is(*t + 1, c::TITLE) && lists::title(&reader.words(start..*t + 1)).is_some());
        let first = first.filter(|_| lists::title(&reader.words(start..head + 1)).is_some_and(|(n, _)| n == 1));
        out.push(match first {
            Some(first) => Told { run: told.run.start..first + 1, head: first, ..told },
            None => told,
        });
    }
}

/// "Leader of the council Ann Hale", "Minister for Ports Tom Reed": what stands before the name is what the office is of.
fn office_of(reader: &Reader, object: Run<usize>, lo: usize) -> Option<Told> {
    let doc = reader.doc;
    if lists::title(&reader.words(object.clone())).is_some() {
        return None;
    }
    let link = object.start.checked_sub(1)?;
    let link = if reader.says(link, &["the"]) { link.checked_sub(1)? } else { link };
    let head = link.checked_sub(1).filter(|head| *head >= lo && reader.says(link, &["of", "for"]))?;
    let np = doc.syntax().noun_phrase_ending(link).filter(|np| np.head as usize == head)?;
    let first = (np.first as usize).max(lo);
    let first = (first..head).find(|t| !doc.is(*t, c::DETERMINER)).unwrap_or(head);
    let named = (first..=head).any(|t| reader.people.name_at(t).is_some_and(|n| !reader.names_body(n)));
    lists::title(&reader.words(first..head + 1)).filter(|_| !named)?;
    Some(Told { run: first..object.end, head, phrase: first..object.end, rank: 3 })
}

/// "The vicar, the Rev Ann Hale, told"; "His mother, Carrie Reed, said".
fn comma_before(reader: &Reader, name: &Name, out: &mut Vec<Told>) {
    let doc = reader.doc;
    let Some(mut comma) = name.tokens.start.checked_sub(1) else { return };
    if comma > 0 && reader.says(comma, &["the"]) {
        comma -= 1;
    }
    let sentence = reader.sentence(name.core.start);
    let closed = doc.kind(name.tokens.end).is_none_or(|k| matches!(k, Kind::Comma | Kind::Stop | Kind::Open))
        || doc.is(name.tokens.end, c::FINITE | c::AUXILIARY);
    if comma <= sentence.start || doc.kind(comma) != Some(Kind::Comma) || !closed {
        return;
    }
    let mut end = comma;
    for _ in 0..3 {
        let Some(np) = doc.syntax().noun_phrase_ending(end).filter(|np| np.first as usize >= sentence.start) else { return };
        let (first, head) = (np.first as usize, np.head as usize);
        let definite = reader.says(first, &["the"])
            || doc.is(first, c::POSSESSIVE)
            || doc.tokens[first].capital()
            || (first..head).any(|t| reader.owns(t));
        if let Some(told) = phrase(reader, first..head + 1, head, first..comma).filter(|_| definite && head + 1 == np.end as usize) {
            if reader.people.name_at(head).is_none_or(|n| n.core.start > head) {
                out.push(told);
            }
            return;
        }
        if !first.checked_sub(1).is_some_and(|t| reader.says(t, &["of", "for", "at"])) {
            return;
        }
        end = first - 1;
    }
}

/// "Ann Hale, 45, a nurse at the infirmary,"; "Ann Hale, who leads the team,".
fn behind(reader: &Reader, name: &Name, out: &mut Vec<Told>) {
    let doc = reader.doc;
    let mut at = name.tokens.end.max(name.core.end);
    for _ in 0..3 {
        if !matches!(doc.kind(at), Some(Kind::Comma | Kind::Open | Kind::Dash)) {
            return;
        }
        let first = at + 1;
        let limit = doc.tokens.len().min(first + APPOSITION);
        let ends = |t: &usize| {
            let kind = doc.tokens[*t].kind;
            let stop = kind == Kind::Stop && !doc.is(*t - 1, c::ABBREVIATION);
            stop || matches!(kind, Kind::Comma | Kind::Semicolon | Kind::Mark | Kind::Dash | Kind::Close | Kind::Colon) && !reader.owns(*t)
                || *t > first && doc.tokens[*t].gap() >= Gap::Blank
        };
        let end = (first..limit).find(ends).unwrap_or(limit);
        if end == first {
            return;
        }
        let age = doc.kind(first) == Some(Kind::Number) && end <= first + 2;
        if age || (first..end).all(|t| doc.is(t, c::SUFFIX)) || doc.kind(at) == Some(Kind::Open) && end == first + 1 {
            at = end + usize::from(doc.kind(end) == Some(Kind::Close));
            continue;
        }
        if reader.says(first, &["who"]) {
            // who leads the work: only what is somebody's office or job
            let works = (first + 1..end.min(first + 4)).any(|t| reader.says(t, &WORKS));
            if !works {
                return;
            }
            out.push(Told { run: first..end, head: first, phrase: first..end, rank: 0 });
            return;
        }
        apposed(reader, first..end, out);
        return;
    }
}

/// The offices of an apposition, up to its verb: "a cardiac nurse and union steward".
fn apposed(reader: &Reader, run: Run<usize>, out: &mut Vec<Told>) {
    let (doc, syntax) = (reader.doc, reader.doc.syntax());
    let mut first = run.start;
    while first < run.end {
        // by the list where the tags have no noun: "finance director of"
        let listed = || {
            let word = |t: &usize| doc.kind(*t) == Some(Kind::Word) && !doc.is(*t, c::CLOSED);
            let head = (first..run.end.min(first + 4)).take_while(word).last()?;
            lists::title(&reader.words(first..head + 1)).map(|_| (first, head, head + 1))
        };
        let np = syntax.noun_phrase_at(first).map(|np| (first.max(np.first as usize), np.head as usize, np.end as usize));
        let Some((start, head, after)) = np.or_else(listed) else { return };
        let person = reader.people.name_at(head).is_some_and(|n| n.core.contains(&head) && !reader.names_body(n));
        let verb = syntax.verb_group_at(after).is_some_and(|v| v.finite());
        if head < start || head >= run.end || person || verb && first == run.start && !doc.is(start, c::DETERMINER) {
            return;
        }
        // a fourth-grader: no list has it, but it stands where people are told
        let unlisted = || {
            let word = doc.word(head);
            let one = reader.says(start, &["a", "an"]) && doc.kind(head) == Some(Kind::Word) && !doc.tokens[head].capital();
            let told = Told { run: start + 1..head + 1, head, phrase: start..run.end, rank: 2 };
            (one && word.len() > 4 && PEOPLE.iter().any(|end| word.ends_with(end))).then_some(told)
        };
        let Some(told) = phrase(reader, start..head + 1, head, start..run.end).or_else(unlisted) else { return };
        let end = told.run.end;
        out.push(told);
        if !reader.says(end, &["and"]) {
            return;
        }
        first = end + 1;
    }
}

/// "Ann Hale is a farmer"; "its captain is Ann Hale".
fn predicate(reader: &Reader, name: &Name, out: &mut Vec<Told>) {
    let (doc, syntax) = (reader.doc, reader.doc.syntax());
    let end = name.tokens.end;
    if reader.says(end, &IS) && doc.is(end + 1, c::DETERMINER) {
        let np = syntax.noun_phrase_at(end + 1);
        out.extend(np.and_then(|np| phrase(reader, end + 1..np.head as usize + 1, np.head as usize, end + 1..np.end as usize)));
    }
    let Some(verb) = name.tokens.start.checked_sub(1).filter(|t| reader.says(*t, &IS)) else { return };
    let lo = reader.sentence(name.core.start).start;
    if let Some(np) = syntax.noun_phrase_ending(verb).filter(|np| np.first as usize >= lo) {
        let head = np.head as usize;
        let told = phrase(reader, np.first as usize..head + 1, head, np.first as usize..verb);
        out.extend(told.filter(|_| reader.people.name_at(head).is_none() && np.end as usize == verb));
    }
}

/// A description: "an official in the relations branch", "the mayor".
fn described(reader: &Reader, run: Run<usize>) -> Option<Told> {
    let head = noun(reader, &run)?;
    let np = reader.doc.syntax().noun_phrase_at(head)?;
    let start = run.start.min(np.first as usize);
    let sentence = reader.sentence(head);
    let ends = |t: &usize| matches!(reader.doc.tokens[*t].kind, Kind::Comma | Kind::Stop | Kind::Mark | Kind::Semicolon | Kind::Dash);
    let end = (head + 1..sentence.end.min(head + 12)).find(|t| ends(t) || reader.doc.syntax().verb_group_at(*t).is_some());
    let end = end.unwrap_or(sentence.end.min(head + 12)).max(run.end.min(sentence.end)).max(head + 1);
    let told = phrase(reader, start..head + 1, head, start..end);
    told.or_else(|| Some(Told { run: start..head + 1, head, phrase: start..end, rank: 1 }))
        .map(|told| Told { rank: told.rank.max(1), ..told })
}

/// The spokesman who has no name and speaks for a body.
fn spokesperson(reader: &Reader, voice: &Voice) -> Option<Told> {
    let source = |q: &usize| reader.found.quotes[*q].source.map(|s| reader.tokens(s));
    let head = voice.quotes.iter().filter_map(source).find_map(|mut run| run.find(|t| reader.spokesperson(*t)))?;
    Some(Told { run: head..head + 1, head, phrase: head..head + 1, rank: 3 })
}
