//! Whom a story rests on: a row for every voice with words, with its title and its body as printed, what it is, in what capacity it
//! speaks, and for the unnamed the reason that the article gives. Every cell has the place of the words that it came from.
//!
//! In order: [`voices`] are the rows, [`titles`] what the article calls each, [`bodies`] whom it speaks for, [`capacity`] the role,
//! [`unnamed`] the reasons, [`printed`] gender, media and hearers. What nothing tells is `None`, or marked so by its [`Basis`].

mod bodies;
mod capacity;
mod lists;
mod printed;
mod reader;
mod titles;
mod types;
mod unnamed;
mod voice;
mod voices;

pub use types::{Basis, Medium, Places, PrintedGender, Role, Source, SourceType};

use crate::attribution::{self, Attribution};
use crate::document::Document;
use crate::people;
use crate::report::Range;
use crate::text::single_spaced;
use crate::Options;
use reader::Reader;
use std::ops::Range as Run;
use voice::Voice;

/// The sources of an article, in the order of their first words. Never fails; a text longer than [`crate::LONGEST`] has none.
///
/// ```
/// use pullquote::{sources, Options};
/// let rows = sources("“We are closing,” said Ann Hale, director of the Corby Library Trust.", &Options::default());
/// assert_eq!((rows[0].title.as_deref(), rows[0].organisation.as_deref()), (Some("director"), Some("Corby Library Trust")));
/// ```
pub fn sources(text: &str, options: &Options) -> Vec<Source> {
    if text.len() > crate::LONGEST {
        return Vec::new();
    }
    crate::read(text, options, |doc, map| {
        let people = people::find(doc);
        let mut rows = table(doc, &people, &attribution::attribute(doc, &people));
        rows.iter_mut().for_each(|row| row.places.map_offsets(|byte| map.at(byte)));
        rows
    })
}

/// The table, its offsets in bytes.
fn table(doc: &Document, people: &people::People, found: &Attribution) -> Vec<Source> {
    let reader = Reader::new(doc, people, found);
    let voices = voices::find(&reader);
    let total: u32 = found.speakers.iter().map(|s| s.words).sum();
    let mut rows: Vec<Source> = voices.iter().map(|voice| row(&reader, voice, total)).collect();
    rows.sort_by_key(|row| (row.places.first.start, row.speaker));
    rows
}

fn row(reader: &Reader, voice: &Voice, total: u32) -> Source {
    let title = titles::best(voice);
    let body = bodies::of(reader, voice, title);
    let (role, basis, decided) = capacity::of(reader, voice, title, body.clone());
    let named = voice.kind == SourceType::PersonUnnamed;
    let (reason, asked) = if named { unnamed::reason(reader, voice) } else { (None, None) };
    let (gender, gender_words) = if voice.kind.is_person() { printed::gender(reader, voice) } else { Default::default() };
    let media = printed::media(reader, voice);
    let addressee = printed::addressee(reader, voice);
    let speakers = || voice.speakers.iter().map(|s| &reader.found.speakers[*s]);
    let words: u32 = speakers().map(|s| s.words).sum();
    let quotes = || voice.quotes.iter().map(|q| &reader.found.quotes[*q]);
    let first = quotes().next().map_or(Range { start: 0, end: 0 }, |q| Range { start: q.start, end: q.end });
    let shown = title.and_then(|t| titles::shown(reader, voice, t));
    let range = |run: &Run<usize>| reader.range(run.clone());
    let printed =
        |run: &Option<Run<usize>>| run.as_ref().map(|run| single_spaced(reader.doc.span(run.clone()).of(reader.doc.text)).into_owned());
    let own = matches!(voice.kind, SourceType::Organisation);
    Source {
        speaker: voice.speakers[0] as u32,
        also: voice.speakers[1..].iter().map(|s| *s as u32).collect(),
        name: voice.name.clone(),
        title: printed(&shown),
        organisation: if own { Some(voice.name.clone()) } else { printed(&body) },
        kind: voice.kind,
        role,
        basis,
        reason: printed(&reason),
        gender,
        quotations: quotes().filter(|q| q.kind.is_marked_speech()).count() as u32,
        reports: quotes().filter(|q| !q.kind.is_marked_speech()).count() as u32,
        words,
        reported_words: printed::reported(reader, voice),
        share: if total == 0 { 0.0 } else { f64::from(words) / f64::from(total) },
        media: media.iter().map(|(medium, _)| *medium).collect(),
        addressee: printed(&addressee),
        places: Places {
            first,
            name: reader.named_at(voice),
            title: shown.as_ref().map(range),
            organisation: if own { reader.named_at(voice) } else { body.as_ref().map(range) },
            role: decided.iter().map(range).collect(),
            reason: reason.as_ref().map(range),
            asked: asked.as_ref().map(range),
            gender: gender_words,
            media: media.iter().map(|(_, place)| *place).collect(),
            addressee: addressee.as_ref().map(range),
        },
    }
}

#[cfg(test)]
mod tests;
