//! What an editor should look at before the article goes out.

use crate::attribution::{confidence, Attribution};
use crate::document::Document;
use crate::layout;
use crate::lexicon::classes as c;
use crate::report::{Check, Quote, Range};
use crate::text::Span;
use crate::tokens::Kind;
use std::collections::{BTreeMap, BTreeSet};

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

/// Words that the headline quotes and no quotation of the body has; names and other words that the body never uses.
fn headline(doc: &Document, attribution: &Attribution, out: &mut Vec<Check>) {
    let Some(head) = doc.paragraphs.iter().find(|p| p.kind == layout::Kind::Headline) else { return };
    let key = |t: usize| doc.word(t).to_lowercase().replace('’', "'");
    let mut body: BTreeMap<String, bool> = BTreeMap::new();
    let spoken: Vec<&Range> = attribution
        .quotes
        .iter()
        .filter(|q| speech(q) && q.kind != "indirect" && q.start >= head.span.end)
        .flat_map(|q| &q.parts)
        .collect();
    let mut next = 0;
    for t in head.tokens.end..doc.tokens.len() {
        if doc.tokens[t].kind != Kind::Word {
            continue;
        }
        let at = doc.tokens[t].span.start;
        while next < spoken.len() && spoken[next].end <= at {
            next += 1;
        }
        let said = next < spoken.len() && spoken[next].start <= at;
        *body.entry(stem(&key(t))).or_default() |= said;
    }
    if body.is_empty() {
        return;
    }
    let closed = c::DETERMINER
        | c::PREPOSITION
        | c::CONJUNCTION
        | c::SUBORDINATOR
        | c::SUBJECT
        | c::OBJECT
        | c::POSSESSIVE
        | c::RELATIVE
        | c::AUXILIARY
        | c::NEGATOR
        | c::ADVERB;
    let counts = |t: &usize| doc.tokens[*t].kind == Kind::Word && !doc.is(*t, closed) && doc.tokens[*t].span.len() > 2;
    for quote in attribution.quotes.iter().filter(|q| speech(q) && q.kind != "indirect" && q.end <= head.span.end) {
        let tokens = doc.token_at(quote.start)..doc.token_at(quote.end);
        let missing: Vec<usize> = tokens.filter(counts).filter(|t| body.get(&stem(&key(*t))) != Some(&true)).collect();
        if !missing.is_empty() {
            out.push(check(
                "headline-quote",
                "warning",
                (quote.start, quote.end),
                missing.iter().map(|t| range(doc.tokens[*t].span)).collect(),
            ));
        }
    }
    for t in
        head.tokens.clone().filter(counts).filter(|t| !doc.is(*t, c::REPORTING) && doc.marks.around(doc.tokens[*t].span.start).is_none())
    {
        if !body.contains_key(&stem(&key(t))) {
            let span = doc.tokens[t].span;
            out.push(check("headline-word", "info", (span.start, span.end), Vec::new()));
        }
    }
}

/// A word without its commonest endings, so that "closes" in the headline finds "closing" in the body.
fn stem(word: &str) -> String {
    let cut = ["ing", "ies", "ied", "ed", "es", "s", "y", "e"].iter().find_map(|e| word.strip_suffix(e).filter(|w| w.len() > 2));
    cut.unwrap_or(word).to_string()
}
