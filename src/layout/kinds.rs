//! What each line is. First by its own look, then, for lines without a stop, by where they stand.

use super::features::Features;
use super::lines::Marker;
use super::{Kind, Look, Paragraph};
use crate::document::Document;
use crate::lexicon::{classes, sets};
use crate::tokens::{Kind as Token, Shape};

/// The most words that a headline has.
const HEADLINE: usize = 30;
/// The most words that a heading inside the article has.
const SUBHEADING: usize = 12;
/// The most words that a line has whose repetition makes it furniture, or a caption.
const REPEATED: usize = 25;
/// Headings between the headline and the article.
const STANDFIRSTS: usize = 3;

/// Decides on the kind of every paragraph; `times` is how often the words of each stand in the text.
pub(super) fn sort(doc: &Document, looks: &mut [Look], times: &[u32]) {
    let paragraphs = &doc.paragraphs;
    if paragraphs.len() < 2 {
        return;
    }
    let mut ahead = &doc.phrases().list[..];
    let features = |p: &Paragraph| {
        let (phrases, rest) = ahead.split_at(ahead.iter().take_while(|phrase| phrase.first < p.tokens.end).count());
        ahead = rest;
        Features::of(doc, &p.tokens, phrases)
    };
    let features: Vec<Features> = paragraphs.iter().map(features).collect();
    for i in 0..paragraphs.len() {
        looks[i].kind = alone(doc, looks, &features, times, i);
    }
    let running = |look: &Look, f: &Features| look.kind == Kind::Body && f.ended && !(f.asks && f.words < 16) && !f.titled;
    let Some(first) = (0..paragraphs.len()).find(|i| running(&looks[*i], &features[*i])) else {
        return; // no running text, so nothing that a line could be the heading of
    };
    let mut headings = 0;
    // how far the titles under "Most read" go
    let mut teasers = 0;
    for i in 0..paragraphs.len() {
        let f = &features[i];
        if i > first && looks[i].kind == Kind::Boilerplate && sets::TEASING.has(doc.tokens[paragraphs[i].tokens.start].id) && !f.ended {
            let title =
                |j: &usize| matches!(looks[*j].kind, Kind::Body | Kind::List) && !features[*j].ended && !speech(doc, &paragraphs[*j]);
            let run = (i + 1..paragraphs.len()).take_while(title).count();
            // one title may be the heading of what follows
            teasers = if run > 1 || i + 1 + run == paragraphs.len() { i + 1 + run } else { 0 };
        }
        if i < teasers {
            looks[i].kind = Kind::Boilerplate;
            continue;
        }
        // "He added:" leads on to what it brings in; "Key points:" over a list is a heading.
        let last = doc.tokens[paragraphs[i].tokens.end - 1].kind;
        let leads = last == Token::Colon && looks.get(i + 1).is_some_and(|next| next.kind != Kind::List);
        if leads || last == Token::Dash {
            continue;
        }
        let bare = looks[i].kind == Kind::Body && !f.ended;
        if i < first && looks[i].kind == Kind::Body {
            let asks = f.asks && headings == 0 && f.words < 16 && features[first].words >= 2 * f.words;
            looks[i].kind = match headings {
                _ if f.ended && !asks && !(f.titled && headings == 0) => continue,
                0 if f.words <= HEADLINE => Kind::Headline,
                n if n <= STANDFIRSTS && named(doc, &paragraphs[i], f) => Kind::Byline,
                n if n <= STANDFIRSTS && f.words <= HEADLINE => Kind::Subheading,
                _ => continue,
            };
            headings += 1;
        } else if i > first && bare && f.words <= SUBHEADING && !speech(doc, &paragraphs[i]) && i + 1 < paragraphs.len() {
            looks[i].kind = Kind::Subheading;
        }
    }
}

/// The kind that a line has by its own look; `Body` where that does not tell.
fn alone(doc: &Document, looks: &[Look], features: &[Features], times: &[u32], i: usize) -> Kind {
    let (p, f) = (&doc.paragraphs[i], &features[i]);
    let listed = |j: usize| features.get(j).is_some_and(|f| f.marker.is_some());
    match f.marker {
        Some(Marker::Alone) => return Kind::Marker,
        Some(Marker::Bullet) => return Kind::List,
        Some(Marker::Number) if listed(i + 1) || i > 0 && listed(i - 1) => return Kind::List,
        Some(Marker::Number) if f.words <= 4 && !f.ended => return Kind::Marker,
        _ => {}
    }
    if f.words == 0 && p.tokens.clone().any(|t| doc.tokens[t].kind == Token::Handle) {
        return Kind::Byline;
    }
    if f.words == 0 || p.tokens.len() <= 2 && f.words == 1 && doc.tokens[p.tokens.start].kind == Token::Number {
        return Kind::Marker;
    }
    // (BEGIN VIDEO CLIP)
    let upper = |t: usize| doc.tokens[t].kind != Token::Word || doc.tokens[t].shape() == Shape::Upper;
    let bracketed = doc.tokens[p.tokens.start].kind == Token::Open && doc.tokens[p.tokens.end - 1].kind == Token::Close;
    if bracketed && f.words <= SUBHEADING && p.tokens.clone().all(upper) {
        return Kind::Marker;
    }
    let credit = f.credit.map(|at| if at < p.tokens.start + 2 && !doc.says(at + 1, "caption") { Kind::Credit } else { Kind::Caption });
    if let Some(kind) = credit.filter(|_| !f.furniture) {
        return kind;
    }
    if f.furniture || times[i] > 2 && f.words <= REPEATED && p.tokens.len() > 3 && !quoted(doc, p) {
        return Kind::Boilerplate;
    }
    if doc.is(p.tokens.start, classes::CREDIT) && doc.says(p.tokens.start + 1, "caption") {
        return Kind::Caption;
    }
    if f.byline {
        return Kind::Byline;
    }
    if f.dateline {
        return Kind::Dateline;
    }
    // The same line twice on end, without a stop: beside a picture and under it.
    let twin = looks[i].repeats == i.checked_sub(1) && i > 0 || looks.get(i + 1).is_some_and(|next| next.repeats == Some(i));
    if twin && !f.ended && f.words <= REPEATED {
        return Kind::Caption;
    }
    Kind::Body
}

/// Whether there is a quotation mark in the first part of the line.
fn quoted(doc: &Document, p: &Paragraph) -> bool {
    doc.tokens[p.tokens.clone()].iter().take(200).any(|t| t.kind == Token::Mark)
}

/// Whether the line is nothing but a name, perhaps with a role: "Ann Hale, political editor".
fn named(doc: &Document, p: &Paragraph, f: &Features) -> bool {
    let at = p.tokens.start;
    (2..8).contains(&f.words)
        && doc.is(at, classes::GIVEN)
        && doc.tokens[at].capital()
        && p.tokens
            .clone()
            .all(|i| doc.tokens[i].kind != Token::Word || doc.tokens[i].capital() || doc.is(i, classes::ROLE | classes::CONJUNCTION))
        && !p.tokens.clone().any(|i| doc.is(i, classes::FINITE | classes::AUXILIARY))
}

/// Whether the line holds somebody's words: a quotation without a last stop is no heading.
fn speech(doc: &Document, p: &Paragraph) -> bool {
    let mark = doc.tokens[p.tokens.start].kind == Token::Mark;
    // 'A doorstop': a crosshead that is nothing but words in marks
    let crosshead = mark && p.tokens.len() > 3 && doc.tokens[p.tokens.end - 1].kind == Token::Mark && {
        !p.tokens.clone().any(|t| matches!(doc.tokens[t].kind, Token::Stop | Token::Shout))
            && doc.tokens[p.tokens.end - 2].kind != Token::Comma
    };
    mark && !crosshead || p.tokens.clone().any(|i| doc.is(i, classes::REPORTING) && doc.is(i, classes::FINITE))
}
