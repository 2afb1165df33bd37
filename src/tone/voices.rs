//! Whose words they are: the reporter's, or those of a quotation.

use crate::attribution::Attribution;
use crate::report::Modality;
use crate::text::Span;
use std::cmp::Reverse;

/// A stretch inside quotation marks, and whose words it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Where it stands.
    pub span: Span,
    /// Index of the speaker; none for words that nobody is named for, and for words that the speaker denies.
    pub speaker: Option<u32>,
}

/// The stretches that hold spoken words, in order, none overlapping: inside a quotation in a quotation the inner one counts.
/// Reported speech, terms and titles are the reporter's words.
pub fn spoken(attribution: &Attribution) -> Vec<Spoken> {
    let mut parts: Vec<Spoken> = Vec::new();
    for quote in attribution.quotes.iter().filter(|q| q.kind.is_marked_speech()) {
        let speaker = quote.speaker.filter(|_| quote.modality != Modality::Denied);
        parts.extend(quote.parts.iter().map(|p| Spoken { span: Span::new(p.start, p.end), speaker }));
    }
    // By their start, the longer ones first; nearly always they are so by themselves.
    let key = |p: &Spoken| (p.span.start, Reverse(p.span.end));
    if !parts.is_sorted_by_key(key) {
        parts.sort_by_key(key);
    }
    let (mut out, mut open) = (Vec::<Spoken>::new(), Vec::<Spoken>::new());
    let mut at = 0;
    for part in parts {
        close(&mut open, &mut out, &mut at, part.span.start);
        push(&mut out, open.last(), at, part.span.start);
        at = at.max(part.span.start);
        open.push(part);
    }
    close(&mut open, &mut out, &mut at, u32::MAX);
    out
}

/// Ends the open stretches that end before `until`.
fn close(open: &mut Vec<Spoken>, out: &mut Vec<Spoken>, at: &mut u32, until: u32) {
    while let Some(top) = open.last().copied().filter(|t| t.span.end <= until) {
        push(out, Some(&top), *at, top.span.end);
        *at = (*at).max(top.span.end);
        open.pop();
    }
}

fn push(out: &mut Vec<Spoken>, part: Option<&Spoken>, start: u32, end: u32) {
    if let Some(part) = part.filter(|_| start < end) {
        out.push(Spoken { span: Span::new(start, end), speaker: part.speaker });
    }
}

/// The spoken stretch around a place; places must come in order.
pub struct Cursor<'s> {
    spoken: &'s [Spoken],
}

impl<'s> Cursor<'s> {
    /// Starts at the beginning of the text.
    pub fn new(spoken: &'s [Spoken]) -> Self {
        Cursor { spoken }
    }

    /// The stretch around the byte, or none where the reporter speaks.
    pub fn at(&mut self, byte: u32) -> Option<Spoken> {
        self.stretch(byte).0
    }

    /// The same, and the byte up to which it holds.
    pub fn stretch(&mut self, byte: u32) -> (Option<Spoken>, u32) {
        while let [first, rest @ ..] = self.spoken {
            if first.span.start > byte {
                return (None, first.span.start);
            }
            if first.span.end > byte {
                return (Some(*first), first.span.end);
            }
            self.spoken = rest;
        }
        (None, u32::MAX)
    }
}

/// A mean over the pieces of one voice.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mean {
    sum: f64,
    pieces: u32,
}

impl Mean {
    /// Takes in one more piece.
    pub fn add(&mut self, score: f64) {
        self.sum += score;
        self.pieces += 1;
    }

    /// Whether it has no piece.
    pub fn is_empty(&self) -> bool {
        self.pieces == 0
    }

    /// The mean, 0 without pieces.
    pub fn get(&self) -> f64 {
        super::round(self.sum / f64::from(self.pieces.max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Quote, QuoteKind, Range};

    fn quote(parts: &[(u32, u32)], speaker: u32, modality: Modality) -> Quote {
        Quote {
            start: parts[0].0,
            end: parts[0].1,
            parts: parts.iter().map(|p| Range { start: p.0, end: p.1 }).collect(),
            kind: QuoteKind::Direct,
            speaker: Some(speaker),
            source: None,
            cue: None,
            modality,
            continues: None,
            within: None,
            venue: None,
            alternative: None,
            resolution: crate::report::Resolution::Name,
            confidence: 1.0,
            rule: crate::attribution::Rule::None,
            evidence: Default::default(),
        }
    }

    #[test]
    fn inner_quotations_go_first_and_denied_words_are_nobodys() {
        let quotes = vec![
            quote(&[(0, 30), (40, 50)], 0, Modality::Asserted),
            quote(&[(10, 20)], 1, Modality::Asserted),
            quote(&[(60, 70)], 0, Modality::Denied),
        ];
        let spoken = spoken(&Attribution { quotes, speakers: Vec::new() });
        let flat: Vec<_> = spoken.iter().map(|s| (s.span.start, s.span.end, s.speaker)).collect();
        assert_eq!(flat, [(0, 10, Some(0)), (10, 20, Some(1)), (20, 30, Some(0)), (40, 50, Some(0)), (60, 70, None)]);
        let mut cursor = Cursor::new(&spoken);
        assert_eq!([5, 12, 35, 65].map(|b| cursor.at(b).is_some()), [true, true, false, true]);
    }
}
