//! In what capacity a source speaks: by the words of its title, else of its body, else as such sources mostly do.

use super::lists::{self, Capacity};
use super::reader::Reader;
use super::titles::Told;
use super::voices::{self, Voice};
use super::{Basis, Role, SourceType};
use crate::lexicon::classes as c;
use crate::text::lower;
use crate::tokens::Kind;
use std::ops::Range as Run;

/// The role, what it rests on, and the words that decided.
type Decided = (Role, Basis, Vec<Run<usize>>);

/// The role of a voice.
pub fn of(reader: &Reader, voice: &Voice, title: Option<&Told>, body: Option<Run<usize>>) -> Decided {
    let own = match voice.kind {
        SourceType::Organisation => by_name(reader, voice).or_else(|| called(reader, voice)),
        _ => title.filter(|told| told.rank > 0).and_then(|told| by_title(reader, told, body.clone())),
    };
    let own = own.or_else(|| body.and_then(|run| by_body(reader, run)));
    let others = || voice.told.iter().filter(|told| told.rank > 0).find_map(|told| by_title(reader, told, None));
    own.or_else(others).unwrap_or_else(|| (assumed(reader, voice), Basis::Assumed, Vec::new()))
}

/// What such sources mostly are.
fn assumed(reader: &Reader, voice: &Voice) -> Role {
    let place = || reader.names(voice).any(|name| name.core.clone().any(|t| reader.doc.is(t, c::PLACE)));
    match voice.kind {
        SourceType::PersonNamed | SourceType::Group => Role::Citizen,
        SourceType::PersonUnnamed => Role::Citizen,
        SourceType::Organisation if place() => Role::Official,
        SourceType::Organisation => Role::Business,
        SourceType::Document => Role::Official,
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
        Capacity::Own(_) if retired.is_some() => Some((Role::Citizen, Basis::Title, vec![retired?..retired? + 1, words])),
        Capacity::Own(role) => Some((role, Basis::Title, vec![words])),
        Capacity::Body(alone) => {
            let modifiers = || by_body(reader, run.start..words.start).filter(|_| run.start < words.start);
            let found = body.and_then(|body| by_body(reader, body)).or_else(modifiers);
            Some(match found {
                Some((role, _, mut at)) => {
                    at.push(words);
                    (role, Basis::Organisation, at)
                }
                None => (alone, Basis::Title, vec![words]),
            })
        }
    }
}

/// The role of a body by its words, the last first.
fn by_body(reader: &Reader, run: Run<usize>) -> Option<Decided> {
    let word = |t: &usize| reader.doc.kind(*t) == Some(Kind::Word);
    run.clone().rev().filter(word).take(8).find_map(|t| {
        let found = lists::body(&reader.words(run.start..t + 1))
            .map(|(n, role)| (role, Basis::Organisation, vec![last(reader, run.start..t + 1, n)]));
        let outlet = || reader.doc.is(t, c::OUTLET).then(|| (Role::Media, Basis::Organisation, vec![t..t + 1]));
        found.or_else(outlet)
    })
}

/// The role of a body by its own name.
fn by_name(reader: &Reader, voice: &Voice) -> Option<Decided> {
    if let Some(found) = reader.names(voice).filter(|name| !name.core.is_empty()).find_map(|name| by_body(reader, name.core.clone())) {
        return Some(found);
    }
    let run = voices::description(reader, voice)?;
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

/// The last words of a run, so many.
fn last(reader: &Reader, run: Run<usize>, n: usize) -> Run<usize> {
    let words = run
        .clone()
        .rev()
        .filter(|t| reader.doc.kind(*t) == Some(Kind::Word) && reader.doc.kind(*t + 1) != Some(Kind::Hyphen) || *t + 1 == run.end);
    words.take(n).last().unwrap_or(run.start)..run.end
}
