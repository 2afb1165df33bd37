//! The rows: the speakers with words, those that are one voice joined, and what each is.

use super::reader::Reader;
use super::{lists, titles, SourceType};
use crate::lexicon::{self, classes as c};
use crate::report::{MentionKind, Quote, QuoteKind, Resolution, Speaker, SpeakerKind};
use crate::text::lower;
use std::collections::BTreeMap;
use std::ops::Range as Run;

/// A voice.
pub struct Voice {
    /// Indices into the speakers; the first names it.
    pub speakers: Vec<usize>,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: SourceType,
    /// Indices of its quotations and reports, in order.
    pub quotes: Vec<usize>,
    /// What the article calls it.
    pub told: Vec<titles::Told>,
}

/// How many voices of one word are compared.
const ALIKE: usize = 16;

/// The voices of the article.
pub fn find(reader: &Reader) -> Vec<Voice> {
    let speakers = &reader.found.speakers;
    let mut voices: Vec<Voice> = (0..speakers.len()).filter_map(|s| open(reader, s)).collect();
    for voice in &mut voices {
        voice.told = titles::told(reader, voice);
    }
    let into = joined(reader, &voices);
    for (at, to) in into.iter().enumerate().filter_map(|(at, to)| Some((at, (*to)?))) {
        let (mut speakers, mut quotes) = (std::mem::take(&mut voices[at].speakers), std::mem::take(&mut voices[at].quotes));
        let told = std::mem::take(&mut voices[at].told);
        let voice = &mut voices[to];
        voice.speakers.append(&mut speakers);
        voice.quotes.append(&mut quotes);
        voice.quotes.sort_unstable();
        voice.told.extend(told);
    }
    voices.retain(|voice| !voice.speakers.is_empty());
    voices
}

/// The voice of a speaker, if the article has words of it.
fn open(reader: &Reader, index: usize) -> Option<Voice> {
    let speaker = &reader.found.speakers[index];
    let speech = |q: &u32| Some(*q as usize).filter(|q| spoken(reader, &reader.found.quotes[*q]));
    let quotes: Vec<usize> = speaker.quotes.iter().filter_map(speech).collect();
    if quotes.is_empty() {
        return None;
    }
    let kind = kind(reader, speaker);
    Some(Voice { speakers: vec![index], name: speaker.name.clone(), kind, quotes, told: Vec::new() })
}

/// Whether a row is words of somebody: not what they would not say ("declined to say which").
fn spoken(reader: &Reader, quote: &Quote) -> bool {
    let silent = |cue: usize| {
        let verb = reader.doc.syntax().verb_group_at(cue).map_or(cue, |v| v.first as usize);
        (verb.saturating_sub(2)..cue)
            .any(|t| reader.says(t, &["declined", "refused", "declines", "refuses", "declining", "refusing", "unable"]))
    };
    let cue = quote.cue.as_ref().map(|cue| reader.doc.token_at(cue.start));
    quote.kind.is_speech() && !(quote.kind == QuoteKind::Indirect && cue.is_some_and(silent))
}

fn kind(reader: &Reader, speaker: &Speaker) -> SourceType {
    match speaker.kind {
        SpeakerKind::Person if is_body(reader, speaker) => SourceType::Organisation,
        SpeakerKind::Person => SourceType::PersonNamed,
        SpeakerKind::Anonymous => SourceType::PersonUnnamed,
        SpeakerKind::Group => SourceType::Group,
        SpeakerKind::Organisation => {
            let words: Vec<String> = speaker.name.split_whitespace().map(lower).collect();
            let last = words.last().map_or(0, |word| lexicon::record(lexicon::id_of(word)).classes);
            let named = speaker.mentions.iter().any(|m| m.kind == MentionKind::Name);
            let text = last & c::DOCUMENT != 0 && last & c::ORGANISATION == 0;
            if text && !(named && words.len() > 1) {
                SourceType::Document
            } else {
                SourceType::Organisation
            }
        }
    }
}

/// Whether what was read as the name of a person is one of a body: somebody speaks for it, it is called one, or its name ends as theirs do.
fn is_body(reader: &Reader, speaker: &Speaker) -> bool {
    let doc = reader.doc;
    let spoken_for = |q: &Quote| {
        let source = q.source.filter(|_| q.resolution == Resolution::Body).map(|s| reader.tokens(s));
        source.is_some_and(|mut run| run.any(|t| reader.spokesperson(t) || doc.is(t, c::ORGANISATION) && !doc.is(t, c::ROLE)))
    };
    let named =
        || speaker.mentions.iter().filter(|m| m.kind == MentionKind::Name).filter_map(|m| reader.people.name_at(doc.token_at(m.start)));
    let person = named().any(|n| n.core.start > n.tokens.start || doc.is(n.core.start, c::GIVEN));
    let words: Vec<String> = speaker.name.split_whitespace().map(lower).collect();
    let ends = || words.len() > 2 && lists::body(&words).is_some();
    !person && (speaker.quotes.iter().take(ALIKE).any(|q| spoken_for(&reader.found.quotes[*q as usize])) || ends())
}

/// For each voice the one that it is most likely, where that is another: a body under a part of its name, somebody unnamed whom the
/// article names later or takes up again.
fn joined(reader: &Reader, voices: &[Voice]) -> Vec<Option<usize>> {
    let words: Vec<Vec<String>> = voices.iter().map(|voice| content(&voice.name)).collect();
    let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, list) in words.iter().enumerate() {
        list.iter().for_each(|word| by_word.entry(word).or_default().push(at));
    }
    let mut heads: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, voice) in voices.iter().enumerate().filter(|(_, v)| v.kind == SourceType::PersonNamed) {
        for told in &voice.told {
            let list = heads.entry(lower(reader.doc.word(told.head))).or_default();
            if !list.contains(&at) {
                list.push(at);
            }
        }
    }
    let whole = |at: usize| {
        let (voice, own) = (&voices[at], &words[at]);
        let last = own.last()?;
        let holds = |to: &&usize| {
            **to != at && voices[**to].kind == voice.kind && words[**to].len() > own.len() && own.iter().all(|w| words[**to].contains(w))
        };
        let list = by_word.get(&**last)?;
        let mut fit = list.iter().take(ALIKE).filter(holds);
        let one = *fit.next().filter(|_| fit.next().is_none())?;
        match voice.kind {
            SourceType::Organisation => Some(one),
            SourceType::PersonUnnamed => {
                let taken_up = voice.quotes.iter().all(|q| reader.found.quotes[*q].resolution == Resolution::Stranger);
                (taken_up && voices[one].quotes[0] < voice.quotes[0]).then_some(one)
            }
            _ => None,
        }
    };
    let later = |at: usize| {
        let voice = &voices[at];
        let run = reader.descriptions(voice).into_iter().next().filter(|_| voice.kind == SourceType::PersonUnnamed)?;
        let head = titles::noun(reader, &run)?;
        let new = reader.says(run.start, &["a", "an"]) && !titles::plain(reader, head);
        let list = heads.get(&lower(reader.doc.word(head))).filter(|list| new && list.len() == 1)?;
        let named = reader.names(&voices[list[0]]).next()?;
        (named.tokens.start > run.start).then_some(list[0])
    };
    let first: Vec<Option<usize>> = (0..voices.len()).map(|at| whole(at).or_else(|| later(at))).collect();
    // one step only: what is joined is joined to a voice that stays
    first.iter().map(|to| to.filter(|to| first[*to].is_none())).collect()
}

/// The words of a name that tell which it is, in lower case; an owner is left out.
fn content(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let from = words.iter().rposition(|w| w.ends_with("'s") || w.ends_with("’s")).map_or(0, |at| at + 1);
    let small = ["the", "of", "and", "for", "a", "an", "this", "that"];
    words[from..].iter().map(|w| lower(w)).filter(|w| !small.contains(&&**w)).collect()
}

/// The tokens of the first description of a voice.
pub fn description(reader: &Reader, voice: &Voice) -> Option<Run<usize>> {
    reader.descriptions(voice).into_iter().next()
}
