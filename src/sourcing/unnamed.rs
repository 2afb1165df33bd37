//! Why somebody is not named, as far as the article says.

use super::reader::Reader;
use super::voice::Voice;
use crate::lexicon::classes as c;
use crate::tokens::Kind;
use std::ops::Range as Run;

/// How many places of a voice are read.
const PLACES: usize = 6;
/// How far a reason reaches, in tokens.
const REASON: usize = 40;
/// How far before "named" stands what asks for it.
const ASKED: usize = 7;

/// The words that give the reason, and those that say that no name is given.
pub fn reason(reader: &Reader, voice: &Voice) -> (Option<Run<usize>>, Option<Run<usize>>) {
    let quotes = voice.quotes.iter().take(PLACES).map(|q| &reader.found.quotes[*q]);
    let mut places: Vec<usize> =
        quotes.flat_map(|q| q.source.map(|s| s.start).into_iter().chain([q.start])).map(|at| reader.doc.token_at(at)).collect();
    places.extend(reader.descriptions(voice).iter().take(PLACES).map(|run| run.start));
    let mut sentences: Vec<Run<usize>> = places.into_iter().map(|t| reader.sentence(t)).collect();
    sentences.sort_by_key(|s| s.start);
    sentences.dedup();
    let mut asked = None;
    for sentence in sentences {
        let wish = wish(reader, sentence.clone());
        let why = barred(reader, sentence.clone()).or_else(|| wish.clone().and_then(|wish| because(reader, sentence.clone(), wish)));
        asked = asked.or(wish);
        if why.is_some() {
            return (why, asked);
        }
    }
    (None, asked)
}

/// "on condition of anonymity", "asked not to be named", "whose name was withheld".
fn wish(reader: &Reader, sentence: Run<usize>) -> Option<Run<usize>> {
    let lo = sentence.start;
    for t in sentence.clone() {
        if reader.says(t, &["anonymity", "anonymously"]) {
            let from = (lo.max(t.saturating_sub(ASKED))..t)
                .find(|b| reader.says(*b, &["on", "requested", "requesting", "granted", "asked", "spoke"]));
            return Some(from.unwrap_or(t)..t + 1);
        }
        if reader.says(t, &["named", "identified", "name", "names", "identity", "identities", "surname"]) {
            let from = (lo.max(t.saturating_sub(ASKED))..t).find(|b| {
                reader.says(*b, &["not", "n't", "declined", "refused", "without", "withheld", "nor", "asked", "didn't", "wouldn't"])
            });
            if let Some(from) = from {
                return Some(from..t + 1);
            }
            let to = (t + 1..sentence.end.min(t + 6)).find(|b| {
                reader
                    .says(*b, &["withheld", "withholding", "changed", "protected", "concealed", "removed", "redacted", "blacked", "hidden"])
            });
            if let Some(to) = to {
                return Some(t..to + 1);
            }
        }
    }
    None
}

/// "who is not authorised to speak to the media": a reason by itself.
fn barred(reader: &Reader, sentence: Run<usize>) -> Option<Run<usize>> {
    let may = |t: &usize| {
        reader.says(*t, &["authorised", "authorized", "permitted", "allowed", "cleared", "entitled"])
            && reader.says(*t + 1, &["to"])
            && (*t + 2..(*t + 4).min(reader.doc.tokens.len()))
                .any(|v| reader.says(v, &["speak", "talk", "comment", "discuss", "disclose", "brief", "give"]))
    };
    let not = |t: usize| {
        (sentence.start.max(t.saturating_sub(4))..t)
            .find(|n| reader.says(*n, &["not", "n't", "wasn't", "isn't", "weren't", "aren't", "never", "nor"]))
    };
    let t = sentence.clone().find(may)?;
    let not = not(t)?;
    let before = sentence.start.max(not.saturating_sub(5))..not;
    let why = before.clone().rev().find(|b| reader.says(*b, &["because", "as", "since"]));
    let who = || before.clone().rev().find(|b| reader.says(*b, &["who"])).map(|who| who + 1);
    Some(why.or_else(who).unwrap_or(not)..end(reader, t, &sentence))
}

/// What gives a reason in the sentence of a wish: behind it, or before it at the start of its sentence.
fn because(reader: &Reader, sentence: Run<usize>, wish: Run<usize>) -> Option<Run<usize>> {
    let opens = |t: usize| {
        let says = |words: &[&str]| reader.says(t, words);
        says(&["because", "citing", "fearing"])
            || says(&["since"]) && reader.doc.is(t + 1, c::SUBJECT)
            || says(&["as", "so"]) && !reader.says(t + 1, &["well", "a", "the", "saying", "far"])
            || says(&["for", "out", "amid", "in"])
                && (t + 1..t + 4).any(|b| reader.says(b, &["fear", "fears", "reprisal", "reprisals", "retaliation", "retribution"]))
            || says(&["due"]) && reader.says(t + 1, &["to"])
            || says(&["to"])
                && reader
                    .says(t + 1, &["discuss", "describe", "protect", "avoid", "speak", "talk", "preserve", "disclose", "share", "detail"])
            || says(&["given"]) && reader.doc.is(t + 1, c::DETERMINER | c::POSSESSIVE)
    };
    let clause = |t: &usize| opens(*t) && !wish.contains(t);
    let behind = (wish.end..sentence.end.min(wish.end + REASON)).find(clause);
    let ahead = || (sentence.start..wish.start).find(|t| clause(t) && reader.says(*t, &["because", "fearing", "citing", "since"]));
    let from = behind.or_else(ahead)?;
    Some(from..end(reader, from, &sentence))
}

/// Where a reason ends.
fn end(reader: &Reader, from: usize, sentence: &Run<usize>) -> usize {
    let doc = reader.doc;
    let stops = |t: &usize| match doc.tokens[*t].kind {
        Kind::Comma | Kind::Semicolon | Kind::Dash | Kind::Close | Kind::Shout => true,
        Kind::Mark => !reader.owns(*t),
        Kind::Stop => !doc.is(*t - 1, c::ABBREVIATION),
        _ => false,
    };
    (from + 1..sentence.end.min(from + REASON)).find(stops).unwrap_or(sentence.end.min(from + REASON))
}
