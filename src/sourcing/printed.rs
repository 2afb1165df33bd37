//! What the text prints of a voice: gender by pronouns and titles, how its words came, whom they were told, how many are reported.

use super::lists;
use super::reader::Reader;
use super::voice::Voice;
use super::{Medium, PrintedGender};
use crate::lexicon::classes as c;
use crate::report::{QuoteKind, Range, Resolution};
use crate::tokens::Kind;
use std::ops::Range as Run;

/// The gender that pronouns and titles print, and where; none where they differ.
pub fn gender(reader: &Reader, voice: &Voice) -> (PrintedGender, Option<Range>) {
    let doc = reader.doc;
    let of = |token: usize| match () {
        _ if doc.is(token, c::MALE) => Some(PrintedGender::He),
        _ if doc.is(token, c::FEMALE) => Some(PrintedGender::She),
        _ => None,
    };
    let titles =
        reader.names(voice).flat_map(|name| name.tokens.start..name.core.start).filter(|t| doc.is(*t, c::TITLE) && !doc.is(*t, c::GIVEN));
    let sure = |q: &usize| {
        let quote = &reader.found.quotes[*q];
        let source = quote.source.filter(|_| quote.resolution == Resolution::Pronoun)?;
        Some(doc.token_at(source.start)).filter(|t| doc.is(*t, c::SUBJECT))
    };
    let mut said: Option<(PrintedGender, usize)> = None;
    for token in titles.chain(voice.quotes.iter().filter_map(sure)) {
        match (of(token), said) {
            (Some(now), None) => said = Some((now, token)),
            (Some(now), Some((before, _))) if now != before => return (PrintedGender::NotStated, None),
            _ => {}
        }
    }
    said.map_or((PrintedGender::NotStated, None), |(gender, t)| (gender, Some(reader.range(t..t + 1))))
}

/// Each way in which the words came, with the first place that tells it.
pub fn media(reader: &Reader, voice: &Voice) -> Vec<(Medium, Range)> {
    let mut out: Vec<(Medium, Range)> = Vec::new();
    for quote in voice.quotes.iter().map(|q| &reader.found.quotes[*q]) {
        let told = |place: Range| {
            let run = reader.tokens(place);
            run.clone().rev().find_map(|t| lists::medium(&reader.words(run.start..t + 1))).map(|(_, medium)| (medium, place))
        };
        let cue = quote.cue.as_ref().map(|cue| Range { start: cue.start, end: cue.end });
        let found = quote.venue.and_then(told).or_else(|| cue.and_then(told));
        let found = found.unwrap_or((Medium::Said, cue.or(quote.source).unwrap_or(Range { start: quote.start, end: quote.end })));
        if !out.iter().any(|(medium, _)| *medium == found.0) {
            out.push(found);
        }
    }
    out
}

/// Whom the words were told, as the article first says it.
pub fn addressee(reader: &Reader, voice: &Voice) -> Option<Run<usize>> {
    voice.quotes.iter().filter_map(|q| reader.found.quotes[*q].venue).find_map(|venue| {
        let run = reader.tokens(venue);
        let hearer = run.start + 1..run.end;
        let first = hearer.clone().find(|t| !reader.doc.is(*t, c::DETERMINER)).unwrap_or(hearer.start);
        reader.says(run.start, &["told", "tells", "telling", "tell"]).then_some(first..hearer.end).filter(|run| !run.is_empty())
    })
}

/// The words of the reports, without those that stand in marks.
pub fn reported(reader: &Reader, voice: &Voice) -> u32 {
    let quotes = &reader.found.quotes;
    let words =
        |place: Range| reader.tokens(place).filter(|t| matches!(reader.doc.tokens[*t].kind, Kind::Word | Kind::Number)).count() as u32;
    let mut count = 0;
    for quote in voice.quotes.iter().map(|q| &quotes[*q]) {
        let all: u32 = quote.parts.iter().map(|part| words(*part)).sum();
        let around = |at: u32| quotes[at as usize].kind == QuoteKind::Indirect && quotes[at as usize].speaker == quote.speaker;
        match quote.kind {
            QuoteKind::Indirect => count += all,
            _ if quote.within.is_some_and(around) => count = count.saturating_sub(all),
            _ => {}
        }
    }
    count
}
