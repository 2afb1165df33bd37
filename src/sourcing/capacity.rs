//! In what capacity a source speaks: by the words of its title, else of its body, else as such sources mostly do.

use super::lists::{self, Capacity};
use super::reader::Reader;
use super::voice::{Told, Voice};
use super::{Basis, Role, SourceType};
use crate::lexicon::classes as c;
use crate::people::names::Name;
use crate::text::lower;
use crate::tokens::Kind;
use std::ops::Range as Run;

/// How far the clause behind a name is read for what somebody does, in tokens.
const CLAUSE: usize = 14;
/// Names of a voice behind which that is looked for.
const NAMES: usize = 8;
/// Offices that in a report of a match are those of a side.
const SIDE: [&str; 9] = ["manager", "boss", "captain", "skipper", "chairman", "chairwoman", "director", "coach", "president"];

/// The role, what it rests on, and the words that decided.
type Decided = (Role, Basis, Vec<Run<usize>>);

/// The role of a voice.
pub fn of(reader: &Reader, voice: &Voice, title: Option<&Told>, body: Option<Run<usize>>) -> Decided {
    let own = match voice.kind {
        SourceType::Organisation => by_name(reader, voice).or_else(|| called(reader, voice)),
        SourceType::Document => by_document(reader, voice),
        _ => title.and_then(|told| if told.rank > 0 { by_title(reader, told, body.clone()) } else { by_work(reader, told.run.clone()) }),
    };
    let own = own.or_else(|| body.and_then(|run| by_body(reader, run)));
    let person = voice.kind != SourceType::Organisation;
    let others = || voice.told.iter().filter(|_| person).filter(|told| told.rank > 0).find_map(|told| by_title(reader, told, None));
    let words = || if voice.kind == SourceType::PersonNamed || !person { None } else { by_words(reader, voice) };
    let named = voice.kind == SourceType::PersonNamed;
    let deed = || named.then(|| by_deed(reader, voice)).flatten();
    let doctor = || named.then(|| by_courtesy(reader, voice)).flatten();
    own.or_else(others).or_else(words).or_else(deed).or_else(doctor).unwrap_or_else(|| (assumed(reader, voice), Basis::Assumed, Vec::new()))
}

/// What such sources mostly are.
fn assumed(reader: &Reader, voice: &Voice) -> Role {
    let place = || reader.names(voice).any(|name| name.core.clone().any(|t| reader.doc.is(t, c::PLACE)));
    match voice.kind {
        SourceType::PersonNamed if reader.sport => Role::Performer,
        SourceType::PersonNamed | SourceType::PersonUnnamed | SourceType::Group => Role::Citizen,
        SourceType::Organisation if place() => Role::Official,
        SourceType::Organisation => Role::Business,
        SourceType::Document => Role::Other,
    }
}

fn by_title(reader: &Reader, told: &Told, body: Option<Run<usize>>) -> Option<Decided> {
    let run = told.run.start..told.head + 1;
    let retired = run.clone().find(|t| reader.says(*t, &["retired"]));
    // the entry at the noun, else one further to the left: nursing officer cadet
    let entries = run.clone().rev().filter(|t| reader.doc.kind(*t) == Some(Kind::Word));
    let (end, n, capacity) =
        entries.take(4).find_map(|t| lists::title(&reader.words(run.start..t + 1)).map(|(n, capacity)| (t + 1, n, capacity)))?;
    let words = last(reader, run.start..end, n);
    match capacity {
        Capacity::Own(_) if retired.is_some() => Some((Role::Citizen, Basis::Title, vec![one(retired?), words])),
        Capacity::Own(role) => Some((role, Basis::Title, Vec::from([words]))),
        Capacity::Body(alone) => {
            let modifiers = || {
                let before = reader.words(run.start..words.start.max(run.start));
                lists::body(&before)
                    .filter(|_| run.start < words.start)
                    .map(|(n, role)| (role, Basis::Organisation, vec![last(reader, run.start..words.start, n)]))
            };
            let found = body.and_then(|body| by_body(reader, body)).or_else(modifiers);
            Some(match found {
                Some((role, _, mut at)) => {
                    at.push(words);
                    (role, Basis::Organisation, at)
                }
                // the England captain: of a side, where no force or council has a place for its name
                None if (reader.sport || national(reader, run.start..words.start)) && reader.says(end - 1, &SIDE) => {
                    (Role::Performer, Basis::Title, Vec::from([words]))
                }
                None => (alone, Basis::Title, Vec::from([words])),
            })
        }
    }
}

/// Whether the words before a title are the name of a place alone.
fn national(reader: &Reader, run: Run<usize>) -> bool {
    run.start < run.end && run.clone().all(|t| reader.doc.is(t, c::PLACE) && reader.doc.tokens[t].capital())
}

/// The role by what a clause says that somebody does, from its first word: "who teaches law", "whose album is out", "defending", "for the
/// claimants".
fn by_work(reader: &Reader, clause: Run<usize>) -> Option<Decided> {
    let doc = reader.doc;
    let first = clause.start;
    let opens = reader.says(first, &["who"]);
    let stands = opens || reader.says(first, &["whose", "for"]) || doc.word(first).ends_with("ing");
    let word = |t: &usize| doc.kind(*t) == Some(Kind::Word);
    // the verb of who, behind an adverb or has: who has farmed, who previously led
    let verbs = (first + usize::from(opens)..clause.end).filter(word).take(if opens { 3 } else { 1 });
    let told = |t: usize| {
        let behind: Vec<usize> = (t + 1..clause.end).filter(word).collect();
        let words: Vec<String> = behind.iter().map(|t| lower(doc.word(*t))).collect();
        let (noun, role) = lists::deed(&lower(doc.word(t)), &words)?;
        Some((role, Basis::Title, [Some(t), noun.map(|n| behind[n])].into_iter().flatten().map(one).collect()))
    };
    verbs.filter(|_| stands).filter_map(told).next()
}

/// Who is called a doctor, and nothing else, knows something.
fn by_courtesy(reader: &Reader, voice: &Voice) -> Option<Decided> {
    let dr = |name: &Name| name.tokens.clone().find(|t| reader.says(*t, &["dr"]));
    Some((Role::Expert, Basis::Title, Vec::from([one(reader.names(voice).find_map(dr)?)])))
}

/// The role by what the clauses behind the names of a voice say that it does.
fn by_deed(reader: &Reader, voice: &Voice) -> Option<Decided> {
    let doc = reader.doc;
    let clause = |name: &Name| {
        let sentence = reader.sentence(name.core.start).end;
        let mut at = name.tokens.end.max(name.core.end);
        // past an age
        if doc.kind(at) == Some(Kind::Comma) && doc.kind(at + 1) == Some(Kind::Number) && doc.kind(at + 2) == Some(Kind::Comma) {
            at += 2;
        }
        let first = at + 1;
        let limit = sentence.min(first + CLAUSE);
        let ends =
            |t: &usize| matches!(doc.tokens[*t].kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash | Kind::Colon | Kind::Mark);
        let end = (first..limit).find(ends).unwrap_or(limit);
        (doc.kind(at) == Some(Kind::Comma) && first < end).then_some(first..end)
    };
    reader.names(voice).take(NAMES).filter_map(clause).find_map(|run| by_work(reader, run))
}

/// The role of a body by its words, the last first.
fn by_body(reader: &Reader, run: Run<usize>) -> Option<Decided> {
    let word = |t: &usize| reader.doc.kind(*t) == Some(Kind::Word);
    let at = |t: usize| lists::body(&reader.words(run.start..t + 1)).map(|(n, role)| (n, role, last(reader, run.start..t + 1, n)));
    let decided = |(_, role, words): (usize, Role, Run<usize>)| (role, Basis::Organisation, Vec::from([words]));
    let end = run.clone().rev().find(word)?;
    // the Bank of England is an entry; the Guild of Rail Workers is a guild
    let of = run.clone().skip(1).find(|t| reader.says(*t, &["of", "for"]));
    let whole = at(end).filter(|(n, ..)| *n > 1 || of.is_none());
    let front = || of.and_then(|of| at(of - 1));
    if let Some(found) = whole.or_else(front) {
        return Some(decided(found));
    }
    run.clone().rev().filter(word).take(8).find_map(|t| {
        // United is a club only at the end of its name
        let found = at(t).filter(|(_, role, _)| t == end || *role != Role::Performer).map(decided);
        found.or_else(|| reader.doc.is(t, c::OUTLET).then(|| (Role::Media, Basis::Organisation, Vec::from([one(t)]))))
    })
}

/// The role of a document: that of whose it is said to be, else of such texts.
fn by_document(reader: &Reader, voice: &Voice) -> Option<Decided> {
    let run = reader.description(voice)?;
    let owner = run.clone().find(|t| reader.owns(*t)).and_then(|clitic| by_body(reader, run.start..clitic));
    let words: Vec<String> = voice.name.split_whitespace().map(lower).collect();
    owner.or_else(|| (0..words.len()).find_map(|n| lists::document(&words[..=n])).map(|(_, role)| (role, Basis::Title, vec![run])))
}

/// The role by the words that the table has for a name, up to a preposition.
fn by_words(reader: &Reader, voice: &Voice) -> Option<Decided> {
    let words: Vec<String> = voice.name.split_whitespace().map(lower).collect();
    let links = ["of", "for", "in", "at", "from", "with", "to", "on", "who"];
    let end = words.iter().position(|word| links.contains(&&**word)).unwrap_or(words.len());
    let place = reader.first_at(voice)?;
    let title = lists::title(&words[..end]).map(|(_, capacity)| match capacity {
        Capacity::Own(role) => role,
        Capacity::Body(alone) => (0..end).rev().find_map(|n| lists::body(&words[..n])).map_or(alone, |(_, role)| role),
    });
    let role = title.or_else(|| lists::body(&words[..end]).map(|(_, role)| role));
    role.map(|role| (role, Basis::Title, vec![place]))
}

/// The role of a body by its own name.
fn by_name(reader: &Reader, voice: &Voice) -> Option<Decided> {
    if let Some(found) = reader.names(voice).filter(|name| !name.core.is_empty()).find_map(|name| by_body(reader, name.core.clone())) {
        return Some(found);
    }
    let run = reader.description(voice)?;
    let words: Vec<String> = voice.name.split_whitespace().map(lower).collect();
    (0..words.len()).rev().find_map(|n| lists::body(&words[..=n])).map(|(_, role)| (role, Basis::Organisation, vec![run]))
}

/// The role of a body by what the article calls it: "Marsh Lane, the distributor that", "the company said", "a geologist with the agency".
fn called(reader: &Reader, voice: &Voice) -> Option<Decided> {
    let doc = reader.doc;
    let apposed = reader.names(voice).find_map(|name| {
        let at = name.tokens.end.max(name.core.end);
        let first = at + 1 + usize::from(doc.is(at + 1, c::DETERMINER));
        let np = doc.syntax().noun_phrase_at(first).filter(|_| doc.kind(at) == Some(Kind::Comma) && doc.is(at + 1, c::DETERMINER))?;
        by_body(reader, first..(np.head as usize + 1).max(first))
    });
    let source = |q: &usize| reader.found.quotes[*q].source.map(|s| reader.tokens(s));
    apposed.or_else(|| voice.quotes.iter().take(16).filter_map(source).find_map(|run| by_body(reader, run)))
}

/// A token by itself.
const fn one(token: usize) -> Run<usize> {
    token..token + 1
}

/// The last words of a run, so many.
fn last(reader: &Reader, run: Run<usize>, n: usize) -> Run<usize> {
    let words = run
        .clone()
        .rev()
        .filter(|t| reader.doc.kind(*t) == Some(Kind::Word) && reader.doc.kind(*t + 1) != Some(Kind::Hyphen) || *t + 1 == run.end);
    words.take(n).last().unwrap_or(run.start)..run.end
}
