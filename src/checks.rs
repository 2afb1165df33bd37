//! What an editor should look at before the article goes out.

use crate::attribution::{confidence, Attribution};
use crate::document::Document;
use crate::layout;
use crate::lexicon::classes as c;
use crate::report::{Check, Quote, Range};
use crate::text::Span;
use crate::tokens::Kind;
use std::collections::BTreeSet;

/// Findings, by place; offsets are bytes.
pub fn find(doc: &Document, attribution: &Attribution) -> Vec<Check> {
    let mut out = Vec::new();
    quotations(doc, attribution, &mut out);
    out.sort_by_key(|check: &Check| (check.start, check.end, check.code));
    out.dedup_by_key(|check| (check.start, check.end, check.code));
    marks(doc, &mut out);
    anonymous(attribution, &mut out);
    repeats(doc, &mut out);
    headline(doc, attribution, &mut out);
    out.sort_by_key(|check: &Check| (check.start, check.end, check.code));
    out
}

fn check(code: &'static str, severity: &'static str, at: (u32, u32), related: Vec<Range>) -> Check {
    Check { code, severity, start: at.0, end: at.1, related }
}

fn range(span: Span) -> Range {
    Range { start: span.start, end: span.end }
}

fn speech(quote: &Quote) -> bool {
    !matches!(quote.kind, "term" | "title")
}

/// Quotations that nobody is named for, that the rules are unsure of, or whose words are denied; cues that judge.
fn quotations(doc: &Document, attribution: &Attribution, out: &mut Vec<Check>) {
    for quote in attribution.quotes.iter().filter(|q| speech(q)) {
        let at = (quote.start, quote.end);
        let marked = quote.kind != "indirect";
        if marked && quote.speaker.is_none() {
            out.push(check("unattributed", "warning", at, quote.source.into_iter().collect()));
        } else if marked && quote.confidence < confidence::UNSURE {
            out.push(check("unsure", "info", at, quote.evidence.clone()));
        }
        if marked && quote.modality == "denied" {
            out.push(check("denied", "warning", at, quote.cue.iter().map(|c| Range { start: c.start, end: c.end }).collect()));
        }
        let Some(cue) = quote.cue.as_ref().filter(|c| matches!(c.stance, "force" | "doubt" | "concession")) else { continue };
        if quote.continues.is_none() && doc.marks.around(cue.start).is_none() {
            out.push(check("loaded-verb", "info", (cue.start, cue.end), vec![Range { start: at.0, end: at.1 }]));
        }
    }
}

/// Marks that never close, and marks without a partner.
fn marks(doc: &Document, out: &mut Vec<Check>) {
    let carried: BTreeSet<usize> = doc.marks.pairs.iter().filter_map(|p| p.continues).collect();
    for (i, pair) in doc.marks.pairs.iter().enumerate() {
        if !pair.closed && !carried.contains(&i) {
            out.push(check("unclosed", "warning", (pair.span.start, pair.span.end), Vec::new()));
        }
    }
    out.extend(doc.marks.strays.iter().map(|s| check("stray-mark", "warning", (s.start, s.end), Vec::new())));
}

/// Every source without a name, once, with the other places where it speaks.
fn anonymous(attribution: &Attribution, out: &mut Vec<Check>) {
    for speaker in attribution.speakers.iter().filter(|s| s.kind == "anonymous") {
        let mut places = speaker.quotes.iter().filter_map(|q| attribution.quotes[*q as usize].source);
        if let Some(first) = places.next() {
            out.push(check("anonymous", "info", (first.start, first.end), places.filter(|p| *p != first).collect()));
        }
    }
}

/// Lines that repeat an earlier one: their words are not counted.
fn repeats(doc: &Document, out: &mut Vec<Check>) {
    for p in &doc.paragraphs {
        if let Some(first) = p.repeats {
            out.push(check("repeated", "info", (p.span.start, p.span.end), vec![range(doc.paragraphs[first].span)]));
        }
    }
}

/// A word of the headline, and whether the body has it, and has it in a quotation.
struct HeadWord {
    token: usize,
    stem: String,
    used: bool,
    said: bool,
}

/// Words that the headline quotes and no quotation of the body has; names and other words that the body never uses.
fn headline(doc: &Document, attribution: &Attribution, out: &mut Vec<Check>) {
    let Some(head) = doc.paragraphs.iter().find(|p| p.kind == layout::Kind::Headline) else { return };
    let closed = c::CLOSED | c::ADVERB;
    let counts = |t: &usize| doc.tokens[*t].kind == Kind::Word && !doc.is(*t, closed) && doc.tokens[*t].span.len() > 2;
    let new = |token: usize| HeadWord { token, stem: stem(&doc.word(token).to_lowercase()), used: false, said: false };
    let mut words: Vec<HeadWord> = head.tokens.clone().filter(counts).map(new).collect();
    if words.is_empty() || !mark_used(doc, attribution, head.tokens.end, &mut words) {
        return;
    }
    for quote in attribution.quotes.iter().filter(|q| speech(q) && q.kind != "indirect" && q.end <= head.span.end) {
        let inside = |w: &&HeadWord| quote.start <= doc.tokens[w.token].span.start && doc.tokens[w.token].span.end <= quote.end;
        let missing: Vec<Range> = words.iter().filter(inside).filter(|w| !w.said).map(|w| range(doc.tokens[w.token].span)).collect();
        if !missing.is_empty() {
            out.push(check("headline-quote", "warning", (quote.start, quote.end), missing));
        }
    }
    for word in words.iter().filter(|w| !w.used && !doc.is(w.token, c::REPORTING)) {
        let span = doc.tokens[word.token].span;
        if doc.marks.around(span.start).is_none() {
            out.push(check("headline-word", "info", (span.start, span.end), Vec::new()));
        }
    }
}

/// Notes which of the words the text from the token on uses; false where there is no text.
fn mark_used(doc: &Document, attribution: &Attribution, from: usize, words: &mut [HeadWord]) -> bool {
    let start = doc.tokens.get(from).map_or(u32::MAX, |t| t.span.start);
    let spoken = attribution.quotes.iter().filter(|q| speech(q) && q.kind != "indirect" && q.start >= start).flat_map(|q| &q.parts);
    let mut spoken = spoken.peekable();
    // most words of the body start like none of the headline's
    let mut initials = [false; 256];
    words.iter().for_each(|w| initials[usize::from(w.stem.bytes().next().unwrap_or(0))] = true);
    let mut any = false;
    for t in doc.tokens[from.min(doc.tokens.len())..].iter().filter(|t| t.kind == Kind::Word) {
        any = true;
        let word = t.span.of(doc.text);
        let first = word.as_bytes()[0].to_ascii_lowercase();
        if first < 0x80 && !initials[usize::from(first)] {
            continue;
        }
        while spoken.next_if(|p| p.end <= t.span.start).is_some() {}
        let said = spoken.peek().is_some_and(|p| p.start <= t.span.start);
        let stem = stem(&word.to_lowercase());
        for w in words.iter_mut().filter(|w| w.stem == stem) {
            w.used = true;
            w.said |= said;
        }
    }
    any
}

/// A word without its commonest endings, so that "closes" in the headline finds "closing" in the body.
fn stem(word: &str) -> String {
    let cut = ["ing", "ies", "ied", "ed", "es", "s", "y", "e"].iter().find_map(|e| word.strip_suffix(e).filter(|w| w.len() > 2));
    cut.unwrap_or(word).to_string()
}
