//! From lines to paragraphs: which line breaks are only wrapping.

use crate::document::Document;
use crate::lexicon::sets;
use crate::text::one_of;
use crate::tokens::{Gap, Kind, Shape};
use std::ops::Range;

/// The longest line that text wrapped by hand or by a mail program has, in bytes, and the shortest.
const WIDTHS: std::ops::RangeInclusive<u32> = 40..=130;
/// A line that ends in a comma was broken by wrapping if it is at least this long; shorter ones are addresses and greetings.
const COMMA: u32 = 40;

/// The paragraphs as runs of tokens.
pub(super) fn paragraphs(doc: &Document) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut block: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for (i, t) in doc.tokens.iter().enumerate().filter(|(i, t)| t.gap() >= Gap::Line && *i > 0) {
        block.push(start..i);
        start = i;
        if t.gap() == Gap::Blank {
            join(doc, &block, &mut out);
            block.clear();
        }
    }
    if start < doc.tokens.len() {
        block.push(start..doc.tokens.len());
        join(doc, &block, &mut out);
    }
    clocked(doc, out)
}

/// Cuts the clocks of a live blog off its entries: "17.40 The search …". One such line may tell when something is.
fn clocked(doc: &Document, lines: Vec<Range<usize>>) -> Vec<Range<usize>> {
    if lines.iter().filter(|line| clock(doc, line).is_some()).count() < 2 {
        return lines;
    }
    let cut = |line: Range<usize>| match clock(doc, &line) {
        Some(at) => vec![line.start..at, at..line.end],
        None => vec![line],
    };
    lines.into_iter().flat_map(cut).collect()
}

/// Where the words start behind a clock at the head of a line.
fn clock(doc: &Document, line: &Range<usize>) -> Option<usize> {
    let word = doc.word(line.start);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (hours, minutes) = digits.split_once(['.', ':'])?;
    let short = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let zone = doc.tokens.get(line.start + 1).is_some_and(|t| sets::ZONES.has(t.id))
        || doc.says(line.start + 1, "p.m.")
        || doc.says(line.start + 1, "a.m.");
    let at = line.start + 1 + usize::from(zone);
    let starts = at + 2 < line.end && doc.tokens[at].gap() == Gap::Space && (doc.tokens[at].capital() || doc.tokens[at].kind == Kind::Mark);
    (short(hours) && minutes.len() == 2 && short(minutes) && starts && !doc.says(at, "GMT")).then_some(at)
}

/// Joins the lines of a block (no empty line inside) where the break is only wrapping.
fn join(doc: &Document, block: &[Range<usize>], out: &mut Vec<Range<usize>>) {
    let width = wrapped_at(doc, block);
    let mut from = block[0].start;
    for pair in block.windows(2) {
        let full = width.is_some_and(|w| is_full(doc, pair, w));
        if marker(doc, &pair[1]).is_some() || !(full || goes_on(doc, pair)) {
            out.push(from..pair[1].start);
            from = pair[1].start;
        }
    }
    out.push(from..block[block.len() - 1].end);
}

fn length(doc: &Document, line: &Range<usize>) -> u32 {
    doc.span(line.clone()).len()
}

/// Whether the first word of the next line would not have fitted on this one.
fn is_full(doc: &Document, pair: &[Range<usize>], width: u32) -> bool {
    let mut end = pair[1].start + 1;
    while end < pair[1].end && doc.tokens[end].gap() == Gap::None {
        end += 1;
    }
    length(doc, &pair[0]) + 1 + doc.span(pair[1].start..end).len() > width
}

/// The width that the block is wrapped at, if it is: nearly every line is as full as it can be, most of them in mid-sentence.
fn wrapped_at(doc: &Document, block: &[Range<usize>]) -> Option<u32> {
    if block.len() < 3 {
        return None;
    }
    let width = block.iter().map(|l| length(doc, l)).max().filter(|w| WIDTHS.contains(w))?;
    let breaks = block.len() - 1;
    let full = block.windows(2).filter(|p| is_full(doc, p, width)).count();
    let ended = block.windows(2).filter(|p| super::features::ends(doc, &p[0])).count();
    (full * 5 >= breaks * 4 && ended * 2 <= breaks).then_some(width)
}

/// Whether the second line carries the first one on by its words alone.
fn goes_on(doc: &Document, pair: &[Range<usize>]) -> bool {
    let (line, next) = (&pair[0], &doc.tokens[pair[1].start]);
    let last = &doc.tokens[line.end - 1];
    match next.kind {
        Kind::Comma | Kind::Semicolon | Kind::Close | Kind::Clitic | Kind::Shout => return true,
        Kind::Word if next.shape() == Shape::Lower => {
            let word = next.of(doc.text).as_bytes();
            let brand = word.len() > 2 && word[1].is_ascii_uppercase();
            return !brand && last.kind != Kind::Colon && marker(doc, line).is_none_or(|m| m != Marker::Alone);
        }
        _ => {}
    }
    let long = length(doc, line);
    match last.kind {
        Kind::Comma => long >= COMMA,
        Kind::Hyphen => true,
        Kind::Word => {
            long >= COMMA / 2 && last.shape() == Shape::Lower && matches!(last.of(doc.text), "the" | "a" | "an" | "and" | "or" | "of")
        }
        _ => false,
    }
}

/// What a line starts with that is not its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// A bullet, or a dash that serves as one.
    Bullet,
    /// `1.`, `2)`, `(a)`
    Number,
    /// Nothing but the marker.
    Alone,
}

/// The list marker at the head of a line, and nothing inside the line.
pub(super) fn marker(doc: &Document, line: &Range<usize>) -> Option<Marker> {
    let at = line.start;
    let t = &doc.tokens[at];
    let inked = |i: usize| matches!(doc.tokens[i].kind, Kind::Word | Kind::Number | Kind::Handle | Kind::Address);
    if matches!(t.kind, Kind::Other | Kind::Dash) && !line.clone().any(inked) {
        return Some(Marker::Alone); // * * *
    }
    let kind = |i: usize| (i < line.end).then(|| doc.tokens[i].kind);
    let bullet = |sign: &str| sign.chars().all(|c| one_of(c, "•▪●◦‣■⁃∙·►→*+"));
    let apart = |i: usize| i >= line.end || doc.tokens[i].gap() != Gap::None;
    let after = match t.kind {
        Kind::Other if bullet(t.of(doc.text)) && (apart(at + 1) || !t.of(doc.text).is_ascii()) => at + 1,
        Kind::Dash if apart(at + 1) => at + 1,
        Kind::Number if t.span.len() < 4 && matches!(kind(at + 1), Some(Kind::Stop | Kind::Close)) => {
            at + 2 + usize::from(kind(at + 2) == Some(Kind::Close))
        }
        Kind::Open
            if matches!(kind(at + 1), Some(Kind::Number | Kind::Word))
                && doc.tokens[at + 1].span.len() < 4
                && kind(at + 2) == Some(Kind::Close) =>
        {
            at + 3
        }
        Kind::Word if t.span.len() == 1 && kind(at + 1) == Some(Kind::Close) => at + 2,
        _ => return None,
    };
    match (after >= line.end, t.kind) {
        (true, _) => Some(Marker::Alone),
        (false, Kind::Other | Kind::Dash) => Some(Marker::Bullet),
        (false, _) => apart(after).then_some(Marker::Number),
    }
}
