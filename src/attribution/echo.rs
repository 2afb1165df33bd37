//! Echoes: words in marks over an article, in its opening or without a certain speaker, that stand in marks again where the speaker is told.
//! They are that speaker's; and whoever is only described where they stand ("dealer", "the Welshman") is nobody else.

use super::context::Context;
use super::entities::Entities;
use super::Rule;
use crate::layout;
use crate::lexicon::classes as c;
use crate::report::{Quote, QuoteKind, Resolution};
use crate::tokens::Kind;
use std::ops::Range;

/// An echo has so many words that count at least.
const LEAST: usize = 2;
/// So many words of an echo are compared: the rest is taken to agree.
const MOST: usize = 12;
/// Of echoes with the same first two words so many are looked at: cost stays linear on hostile text.
const ALIKE: usize = 4;

/// A quotation whose words are looked for in others.
struct Echo {
    /// The first two of its words.
    start: [u32; 2],
    /// All of them, in the list of words.
    words: Range<usize>,
    row: usize,
    /// The shortest quotation found that has them.
    found: Option<usize>,
}

/// Gives echoes the speaker of the words that they echo.
pub fn give(ctx: &Context, entities: &mut Entities, quotes: &mut [Quote]) {
    let mut words = Vec::new();
    let mut echoes = Vec::new();
    for (row, quote) in quotes.iter().enumerate() {
        let from = words.len();
        if open(ctx, entities, quotes, quote) {
            spell(ctx, quote, &mut words);
        }
        if words.len() >= from + LEAST {
            echoes.push(Echo { start: [words[from], words[from + 1]], words: from..words.len(), row, found: None });
        }
    }
    if echoes.is_empty() {
        return;
    }
    echoes.sort_by_key(|echo| echo.start);
    for (row, quote) in quotes.iter().enumerate().filter(|(_, q)| told(q) && !headed(ctx, q)) {
        let from = words.len();
        spell(ctx, quote, &mut words);
        for at in from..words.len().saturating_sub(1) {
            let first = echoes.partition_point(|echo| echo.start[..] < words[at..at + 2]);
            for echo in echoes[first..].iter_mut().take(ALIKE).take_while(|echo| echo.start[..] == words[at..at + 2]) {
                let length = |row: usize| quotes[row].end - quotes[row].start;
                let other = &quotes[echo.row];
                let apart = quote.end <= other.start || other.end <= quote.start;
                let known = other.speaker.is_none() || !matches!(quote.resolution, Resolution::Own | Resolution::Stranger);
                let said = &words[echo.words.clone()];
                let all = words[at..].starts_with(&said[..said.len().min(MOST)]);
                if apart && known && all && echo.found.is_none_or(|f| length(row) < length(f)) {
                    echo.found = Some(row);
                }
            }
        }
        words.truncate(from);
    }
    echoes.sort_by_key(|echo| echo.row);
    let mut same: Vec<(u32, Option<u32>)> = Vec::new();
    for (row, leader) in echoes.iter().filter_map(|echo| Some((echo.row, echo.found?))) {
        let Some(speaker) = quotes[leader].speaker else { continue };
        if let Some(described) = quotes[row].speaker.filter(|v| entities.described(*v as usize)) {
            same.push((described, Some(speaker)));
        }
        give_one(ctx, quotes, row, leader);
    }
    // whose words alone are another's is that other
    same.sort_unstable();
    same.dedup();
    same.dedup_by(|b, a| b.0 == a.0 && a.1.take().is_none_or(|_| true));
    // who a voice is in the end; whoever it turns out to be may turn out to be another
    let mut meant: Vec<u32> = (0..entities.list.len() as u32).collect();
    for (described, speaker) in same.into_iter().filter_map(|(v, s)| Some((v, s?))) {
        let speaker = last(&mut meant, speaker);
        if speaker != described {
            entities.join(described as usize, speaker as usize);
            meant[described as usize] = speaker;
        }
    }
    let mut moved = |voice: Option<u32>| voice.map(|v| last(&mut meant, v));
    for quote in quotes.iter_mut() {
        let speaker = moved(quote.speaker);
        if speaker != quote.speaker {
            (quote.speaker, quote.resolution) = (speaker, Resolution::Told);
        }
        quote.alternative = moved(quote.alternative).filter(|other| Some(*other) != speaker);
    }
}

/// Who a voice is in the end; the way there is halved for the next.
fn last(meant: &mut [u32], mut voice: u32) -> u32 {
    while meant[voice as usize] != voice {
        let next = meant[meant[voice as usize] as usize];
        meant[voice as usize] = next;
        voice = next;
    }
    voice
}

fn give_one(ctx: &Context, quotes: &mut [Quote], row: usize, leader: usize) {
    let (speaker, resolution, confidence) = (quotes[leader].speaker, quotes[leader].resolution, quotes[leader].confidence);
    let place = quotes[leader].parts.first().copied();
    let quote = &mut quotes[row];
    if !quote.kind.is_speech() {
        let first = ctx.doc.token_at(quote.parts.first().map_or(quote.start, |p| p.start));
        let whole = ctx.doc.tokens[first].capital() && ctx.segment_of(first).is_some_and(|f| ctx.segments[f].tokens.start + 1 >= first);
        quote.kind = if whole { QuoteKind::Direct } else { QuoteKind::Partial };
    }
    (quote.speaker, quote.resolution, quote.confidence) = (speaker, resolution, confidence);
    quote.alternative = None;
    quote.rule = Rule::Echo;
    quote.evidence.extend(place);
}

/// Whether the speaker of a quotation may be told by an echo: nobody, somebody described or guessed; over the article, terms too.
fn open(ctx: &Context, entities: &Entities, quotes: &[Quote], quote: &Quote) -> bool {
    match quote.kind {
        QuoteKind::Indirect | QuoteKind::Title => false,
        // in a quotation somebody else said so too
        _ if quote.within.is_some_and(|w| quotes[w as usize].kind.is_marked_speech()) => false,
        QuoteKind::Term => headed(ctx, quote),
        QuoteKind::Direct | QuoteKind::Partial => {
            quote.speaker.is_none_or(|v| entities.described(v as usize))
                || matches!(quote.resolution, Resolution::Guessed | Resolution::Close)
        }
    }
}

/// Whether a quotation has a speaker who is sure enough to tell whose its echoes are.
fn told(quote: &Quote) -> bool {
    let sure = !matches!(quote.resolution, Resolution::Guessed | Resolution::Close | Resolution::None);
    quote.kind.is_marked_speech() && sure && quote.speaker.is_some()
}

fn headed(ctx: &Context, quote: &Quote) -> bool {
    let kind = ctx.segment_of(ctx.doc.token_at(quote.start)).map(|f| ctx.doc.look(ctx.segments[f].paragraph).kind);
    matches!(kind, Some(layout::Kind::Headline | layout::Kind::Subheading | layout::Kind::Caption))
}

/// Adds the words of a quotation that count, each as a number.
fn spell(ctx: &Context, quote: &Quote, words: &mut Vec<u32>) {
    let doc = ctx.doc;
    for part in quote.parts.iter() {
        let tokens = doc.tokens[doc.token_at(part.start)..].iter().take_while(|t| t.span.end <= part.end);
        let counts = tokens.filter(|t| matches!(t.kind, Kind::Word | Kind::Number) && (!t.is(c::CLOSED) || t.is(c::NEGATOR)));
        words.extend(counts.map(|t| {
            let letters = t.of(doc.text).bytes().map(|b| b.to_ascii_lowercase());
            letters.fold(0x811c_9dc5, |hash: u32, b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193))
            // FNV-1a
        }));
    }
}
