//! The table of speakers: who is named where, and how much of the article's quoted words each has.

use super::context::Context;
use super::entities::{Entities, Entity};
use crate::document::Document;
use crate::lexicon::classes as c;
use crate::report::{Mention, MentionKind, Modality, Quote, Speaker};
use crate::text::Span;
use crate::tokens::Kind;
use std::collections::BTreeMap;

/// The speakers' table.
#[inline(never)]
pub fn table(ctx: &Context, entities: &Entities, quotes: &[Quote]) -> Vec<Speaker> {
    // Moves the names that start before the byte to the mentions of their speaker.
    let name = |speaker: &mut Speaker, left: &mut &[usize], end: u32| {
        while let Some((first, rest)) = left.split_first() {
            let span = ctx.span(ctx.people.names[*first].tokens.clone());
            if span.start >= end {
                break;
            }
            speaker.mentions.push(Mention { start: span.start, end: span.end, kind: MentionKind::Name });
            *left = rest;
        }
    };
    let new = |voice: &Entity| Speaker {
        name: voice.name.clone(),
        kind: voice.sort,
        aliases: voice.aliases.clone(),
        mentions: Vec::new(),
        quotes: Vec::new(),
        words: 0,
        share: 0.0,
        verbs: BTreeMap::new(),
        tone: 0.0,
    };
    let mut out: Vec<Speaker> = entities.list.iter().map(new).collect();
    let names = |voice: &Entity| voice.cluster.map_or(&[][..], |c| &ctx.people.clusters[c].names);
    let mut left: Vec<&[usize]> = entities.list.iter().map(names).collect();
    let mut paragraphs = ctx.doc.paragraphs.iter().enumerate().peekable();
    for (i, quote) in quotes.iter().enumerate() {
        let Some(v) = quote.speaker else { continue };
        let speaker = &mut out[v as usize];
        speaker.quotes.push(i as u32);
        if quote.continues.is_none() {
            if let Some(cue) = &quote.cue {
                match speaker.verbs.get_mut(&*cue.lemma) {
                    Some(times) => *times += 1,
                    None => drop(speaker.verbs.insert(cue.lemma.to_string(), 1)),
                }
            }
        }
        if let Some(source) = quote.source {
            name(speaker, &mut left[v as usize], source.end);
            let place = speaker.mentions.partition_point(|m| m.start < source.end);
            if place.checked_sub(1).is_none_or(|last| speaker.mentions[last].end <= source.start) {
                let head = ctx.doc.token_at(source.start);
                let kind = if ctx.doc.is(head, c::SUBJECT) { MentionKind::Pronoun } else { MentionKind::Description };
                speaker.mentions.insert(place, Mention { start: source.start, end: source.end, kind });
            }
        }
        while paragraphs.next_if(|(_, p)| p.span.end <= quote.start).is_some() {}
        let repeated = paragraphs.peek().is_some_and(|(i, _)| ctx.doc.look(*i).repeats.is_some());
        let said = |q: &Quote| q.kind.is_marked_speech() && q.modality != Modality::Denied;
        if quote.kind.is_marked_speech() && !repeated {
            let count = quote.parts.iter().map(|p| words(ctx.doc, Span::new(p.start, p.end))).sum::<u32>();
            speaker.words += if said(quote) { count } else { 0 };
            // of a quotation in a quotation the inner speaker has the words, and nobody those that are denied
            let outer = quote.within.map(|w| &quotes[w as usize]).filter(|q| said(q)).and_then(|q| q.speaker);
            if let Some(around) = outer {
                out[around as usize].words = out[around as usize].words.saturating_sub(count);
            }
        }
    }
    let total: u32 = out.iter().map(|s| s.words).sum();
    for (speaker, mut left) in out.iter_mut().zip(left) {
        name(speaker, &mut left, u32::MAX);
        speaker.share = if total == 0 { 0.0 } else { f64::from(speaker.words) / f64::from(total) };
    }
    out
}

/// The words in a span; parts of a compound with hyphens count as one.
fn words(doc: &Document, span: Span) -> u32 {
    let from = doc.token_at(span.start);
    let tokens = doc.tokens[from..].iter().take_while(|t| t.span.end <= span.end);
    let mut hyphen = false;
    let mut n = 0;
    for t in tokens {
        n += u32::from(matches!(t.kind, Kind::Word | Kind::Number | Kind::Handle | Kind::Address) && !hyphen);
        hyphen = t.kind == Kind::Hyphen;
    }
    n
}
