//! The rows: the speakers with words, those that are one voice joined, and what each is.

use super::reader::Reader;
use super::voice::Voice;
use super::{lists, titles, SourceType};
use crate::lexicon::{self, classes as c};
use crate::report::{MentionKind, Quote, QuoteKind, Resolution, Speaker, SpeakerKind};
use crate::text::lower;
use std::collections::BTreeMap;

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
        SpeakerKind::Group => match lists::document(&speaker.name.split_whitespace().map(lower).collect::<Vec<_>>()) {
            Some(_) => SourceType::Document,
            None => SourceType::Group,
        },
        // a pal, a commodore, another
        _ if unlisted(speaker, &["one", "another", "someone", "somebody"]) => SourceType::PersonUnnamed,
        _ if unlisted(speaker, &["others", "several", "some", "many", "most", "both", "two", "three", "four", "five"]) => SourceType::Group,
        SpeakerKind::Organisation if person_noun(speaker) => SourceType::PersonUnnamed,
        SpeakerKind::Organisation => {
            let words: Vec<String> = speaker.name.split_whitespace().map(lower).collect();
            let last = words.last().map_or(0, |word| lexicon::record(lexicon::id_of(word)).classes);
            let named = speaker.mentions.iter().any(|m| m.kind == MentionKind::Name);
            let text = (last & (c::DOCUMENT | c::SAYING) != 0 || lists::document(&words).is_some()) && last & c::ORGANISATION == 0;
            if text && !(named && words.len() > 1) {
                SourceType::Document
            } else {
                SourceType::Organisation
            }
        }
    }
}

/// Whether a voice without a name is called by one of some words: "another", "several of them".
fn unlisted(speaker: &Speaker, words: &[&str]) -> bool {
    let first = speaker.name.split_whitespace().next().map(lower).unwrap_or_default();
    let more = speaker.name.split_whitespace().nth(1);
    words.contains(&&*first) && more.is_none_or(|word| word == "of")
}

/// Whether what was read as a body is somebody by a noun for people.
fn person_noun(speaker: &Speaker) -> bool {
    let named = speaker.mentions.iter().any(|m| m.kind == MentionKind::Name);
    let words: Vec<String> = speaker.name.split_whitespace().map(lower).collect();
    let last = words.last().map_or(0, |word| lexicon::record(lexicon::id_of(word)).classes);
    !named && last & (c::ORGANISATION | c::GROUP) == 0 && lists::body(&words).is_none() && lists::title(&words).is_some()
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
    let words: Vec<Vec<String>> = voices.iter().map(|voice| content(&voice.name, voice.kind)).collect();
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
    // what was read as a person without anything that persons have: Tidewell, short for Tidewell Ferries
    let nameless = |at: usize| {
        reader.names(&voices[at]).all(|n| n.core.start == n.tokens.start && !reader.doc.is(n.core.start, c::GIVEN))
            && voices[at].told.is_empty()
    };
    let whole = |at: usize| {
        let (voice, own) = (&voices[at], &words[at]);
        let last = own.last()?;
        let holds = |to: &&usize| {
            let body = voice.kind == SourceType::PersonNamed && nameless(at) && voices[**to].kind == SourceType::Organisation;
            **to != at
                && (voices[**to].kind == voice.kind || body)
                && words[**to].len() > own.len()
                && own.iter().all(|w| words[**to].contains(w))
        };
        let list = by_word.get(&**last)?;
        // of several the fullest, if it holds the words of all
        let fit: Vec<usize> = list.iter().take(ALIKE).filter(holds).copied().collect();
        let one = fit.iter().copied().max_by_key(|to| (words[*to].len(), std::cmp::Reverse(*to)))?;
        if !fit.iter().all(|to| words[*to].iter().all(|w| words[one].contains(w))) {
            return None;
        }
        match voice.kind {
            SourceType::Organisation | SourceType::PersonNamed if voices[one].kind == SourceType::Organisation => Some(one),
            SourceType::PersonUnnamed => {
                let taken_up = voice.quotes.iter().all(|q| reader.found.quotes[*q].resolution == Resolution::Stranger);
                let named = |v: usize| reader.named_at(&voices[v]).map(|place| place.start);
                (taken_up && named(one) < named(at)).then_some(one)
            }
            _ => None,
        }
    };
    let later = |at: usize| {
        let voice = &voices[at];
        let run = reader.description(voice).filter(|_| voice.kind == SourceType::PersonUnnamed)?;
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
fn content(name: &str, kind: SourceType) -> Vec<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let from = words.iter().rposition(|w| w.ends_with("'s") || w.ends_with("’s")).filter(|_| !kind.is_person()).map_or(0, |at| at + 1);
    let small = ["the", "of", "and", "for", "a", "an", "this", "that"];
    words[from..].iter().map(|w| lower(w)).filter(|w| !small.contains(&&**w)).collect()
}
