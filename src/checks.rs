//! What an editor should look at before the article goes out.

use crate::attribution::{confidence, Attribution};
use crate::document::Document;
use crate::layout;
use crate::lexicon::{classes as c, id_of, sets};
use crate::report::CheckCode as Code;
use crate::report::{Check, Cue, Modality, Quote, QuoteKind, Range, Ranges, Severity, SpeakerKind};
use crate::text::{lower, Span};
use crate::tokens::Kind;
use std::borrow::Cow;

/// Findings, by place; offsets are bytes.
#[inline(never)]
pub fn find(doc: &Document, attribution: &Attribution) -> Vec<Check> {
    let mut out = Vec::new();
    quotations(doc, attribution, &mut out);
    marks(doc, &mut out);
    anonymous(attribution, &mut out);
    repeats(doc, &mut out);
    headline(doc, attribution, &mut out);
    out.sort_by_key(place);
    out.dedup_by_key(|check| place(check));
    out
}

fn place(check: &Check) -> (u32, u32, Code) {
    (check.start, check.end, check.code)
}

fn check(code: Code, severity: Severity, at: (u32, u32), related: Ranges) -> Check {
    Check { code, severity, start: at.0, end: at.1, related }
}

fn range(span: Span) -> Range {
    Range { start: span.start, end: span.end }
}

/// What stands inside quotation marks, terms and titles left out.
fn quoted(attribution: &Attribution) -> impl Iterator<Item = &Quote> {
    attribution.quotes.iter().filter(|q| q.kind.is_marked_speech())
}

fn inside(quote: &Quote, span: Span) -> bool {
    quote.start <= span.start && span.end <= quote.end
}

/// Quotations that nobody is named for, that the rules are unsure of, or whose words are denied; cues that judge.
fn quotations(doc: &Document, attribution: &Attribution, out: &mut Vec<Check>) {
    for quote in attribution.quotes.iter().filter(|q| q.kind.is_speech()) {
        let at = (quote.start, quote.end);
        let marked = quote.kind != QuoteKind::Indirect;
        if marked && quote.speaker.is_none() {
            out.push(check(Code::Unattributed, Severity::Warning, at, quote.source.into_iter().collect()));
        } else if marked && quote.confidence < confidence::UNSURE {
            out.push(check(Code::Unsure, Severity::Info, at, quote.evidence.clone()));
        }
        if marked && quote.modality == Modality::Denied {
            out.push(check(Code::Denied, Severity::Warning, at, quote.cue.iter().map(|c| Range { start: c.start, end: c.end }).collect()));
        }
        let judges = |cue: &&Cue| cue.stance.is_loaded() && !sets::ACTS.has(id_of(cue.lemma.split(' ').next().unwrap_or("")));
        let Some(cue) = quote.cue.as_ref().filter(judges) else { continue };
        if quote.continues.is_none() && doc.marks.around(cue.start).is_none() {
            out.push(check(Code::LoadedVerb, Severity::Info, (cue.start, cue.end), Range { start: at.0, end: at.1 }.into()));
        }
    }
}

/// Marks that never close, and marks without a partner.
fn marks(doc: &Document, out: &mut Vec<Check>) {
    let mut carried = vec![false; doc.marks.pairs.len()];
    doc.marks.pairs.iter().filter_map(|p| p.continues).for_each(|before| carried[before] = true);
    for (pair, carried) in doc.marks.pairs.iter().zip(carried) {
        if !pair.closed && !carried {
            out.push(check(Code::Unclosed, Severity::Warning, (pair.span.start, pair.span.end), Ranges::new()));
        }
    }
    out.extend(doc.marks.strays.iter().map(|s| check(Code::StrayMark, Severity::Warning, (s.start, s.end), Ranges::new())));
}

/// Every source without a name, once, with the other places where it speaks.
fn anonymous(attribution: &Attribution, out: &mut Vec<Check>) {
    for speaker in attribution.speakers.iter().filter(|s| s.kind == SpeakerKind::Anonymous) {
        let mut places = speaker.quotes.iter().filter_map(|q| attribution.quotes[*q as usize].source);
        if let Some(first) = places.next() {
            out.push(check(Code::Anonymous, Severity::Info, (first.start, first.end), places.filter(|p| *p != first).collect()));
        }
    }
}

/// Lines that repeat an earlier one: their words are not counted.
fn repeats(doc: &Document, out: &mut Vec<Check>) {
    for (i, p) in doc.paragraphs.iter().enumerate() {
        if let Some(first) = doc.look(i).repeats {
            out.push(check(Code::Repeated, Severity::Info, (p.span.start, p.span.end), range(doc.paragraphs[first].span).into()));
        }
    }
}

/// A word of the headline, and whether the body has it, and has it in a quotation.
struct HeadWord {
    token: usize,
    span: Span,
    stem: String,
    /// Whether the headline quotes it.
    quoted: bool,
    used: bool,
    said: bool,
}

impl HeadWord {
    /// Whether the body has told all that it can of the word.
    fn settled(&self) -> bool {
        self.used && (self.said || !self.quoted)
    }
}

/// Words that the headline quotes and no quotation of the body has; names and other words that the body never uses.
fn headline(doc: &Document, attribution: &Attribution, out: &mut Vec<Check>) {
    let headline = (0..doc.paragraphs.len()).find(|i| doc.look(*i).kind == layout::Kind::Headline);
    let Some(head) = headline.map(|i| &doc.paragraphs[i]) else { return };
    let quotes: Vec<&Quote> = quoted(attribution).filter(|q| q.end <= head.span.end).collect();
    let closed = c::CLOSED | c::ADVERB;
    let counts = |t: &usize| doc.tokens[*t].kind == Kind::Word && !doc.is(*t, closed) && doc.tokens[*t].span.len() > 2;
    let new = |token: usize| {
        let span = doc.tokens[token].span;
        let stem = stem(&lower(span.of(doc.text))).to_string();
        HeadWord { token, span, stem, quoted: quotes.iter().any(|q| inside(q, span)), used: false, said: false }
    };
    let mut words: Vec<HeadWord> = head.tokens.clone().filter(counts).map(new).collect();
    if words.is_empty() || !mark_used(doc, attribution, head.tokens.end, &mut words) {
        return;
    }
    for quote in quotes {
        let missing: Ranges = words.iter().filter(|w| !w.said && inside(quote, w.span)).map(|w| range(w.span)).collect();
        if !missing.is_empty() {
            out.push(check(Code::HeadlineQuote, Severity::Warning, (quote.start, quote.end), missing));
        }
    }
    for word in words.iter().filter(|w| !w.used && !doc.is(w.token, c::REPORTING)) {
        if doc.marks.around(word.span.start).is_none() {
            out.push(check(Code::HeadlineWord, Severity::Info, (word.span.start, word.span.end), Ranges::new()));
        }
    }
}

/// Notes which of the words the text from the token on uses; false where there is no text.
fn mark_used(doc: &Document, attribution: &Attribution, from: usize, words: &mut [HeadWord]) -> bool {
    let start = doc.tokens.get(from).map_or(u32::MAX, |t| t.span.start);
    let mut spoken = quoted(attribution).filter(|q| q.start >= start).flat_map(|q| q.parts.iter()).peekable();
    // Most words of the body start like none of the headline's: a bit for each two letters.
    let mut initials = [0u32; 32];
    for (first, second) in words.iter().filter_map(|w| letters(&w.stem)) {
        initials[first] |= second;
    }
    let mut any = false;
    for t in doc.tokens[from.min(doc.tokens.len())..].iter().filter(|t| t.kind == Kind::Word) {
        any = true;
        let word = t.span.of(doc.text);
        if letters(word).is_some_and(|(first, second)| initials[first] & second == 0) {
            continue;
        }
        while spoken.next_if(|p| p.end <= t.span.start).is_some() {}
        let said = spoken.peek().is_some_and(|p| p.start <= t.span.start);
        let word = if word.is_ascii() { Cow::Borrowed(word) } else { Cow::Owned(lower(word)) };
        let stem = stem(&word);
        for w in words.iter_mut().filter(|w| w.stem.eq_ignore_ascii_case(stem)) {
            w.used = true;
            w.said |= said;
        }
        if words.iter().all(HeadWord::settled) {
            break;
        }
    }
    any
}

/// The first letter of a word and a bit for the second, capitals or not; none beyond ASCII.
fn letters(word: &str) -> Option<(usize, u32)> {
    let byte = |at: usize| word.as_bytes().get(at).copied().unwrap_or(0);
    let (first, second) = (byte(0), byte(1));
    (first < 0x80 && second < 0x80).then_some((usize::from(first % 32), 1 << (second % 32)))
}

/// A word without its commonest endings, so that "closes" in the headline finds "closing" in the body.
fn stem(word: &str) -> &str {
    let cut = |e: &&str| {
        let cut = word.len().checked_sub(e.len()).filter(|cut| *cut > 2)?;
        word.as_bytes()[cut..].eq_ignore_ascii_case(e.as_bytes()).then(|| &word[..cut])
    };
    ["ing", "ies", "ied", "ed", "es", "s", "y", "e"].iter().find_map(cut).unwrap_or(word)
}
