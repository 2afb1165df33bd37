//! The quotations of the draft: from mark to mark, with what the draft says around them.

use super::corpus::Corpus;
use super::lexis;
use super::words::{words as read_words, Word};
use crate::attribution::Rule;
use crate::compare::word::{self, Interner, BRACKETED, MASKED};
use crate::report::{Quote, QuoteKind};
use crate::text::{fold, Span};
use crate::{analyze, tokens, Analysis, Offsets, Options};
use std::borrow::Cow;
use std::ops::Range;

/// A quotation of the draft.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// From mark to mark; over several paragraphs from the first to the last.
    pub span: Span,
    /// Index into the analysis of its first part.
    pub quote: usize,
    /// The words that count as said: those in square brackets left out.
    pub words: Vec<Word>,
    /// An editor's words in square brackets, each with the number of words before it.
    pub brackets: Vec<(usize, Vec<Word>)>,
    /// The numbers of the words that an ellipsis stands before.
    pub gaps: Vec<usize>,
    /// The numbers of the words whose letters are masked.
    pub masked: Vec<usize>,
    /// Its place among the paragraphs of the draft.
    pub paragraph: usize,
}

/// The draft.
pub struct Draft<'t> {
    /// The text, single letters in brackets set free: `[H]e` is `He`.
    pub text: Cow<'t, str>,
    /// What the engine finds in it, offsets in bytes.
    pub analysis: Analysis,
    /// Every word.
    pub words: Vec<Word>,
    /// Whether each word stands outside all quotations.
    pub narration: Vec<bool>,
    /// Its quotations, in order.
    pub quotations: Vec<Quotation>,
}

impl<'t> Draft<'t> {
    /// Reads the draft.
    pub fn new(text: &'t str, interner: &mut Interner) -> Self {
        let analysis = analyze(text, &Options { offsets: Offsets::Bytes, ..Options::default() });
        let text = free_letters(text);
        let tokens = tokens::scan(&text).tokens;
        let all = read_words(&text, &tokens, interner);
        let marked: Vec<usize> = outermost(&analysis.quotes);
        let mut quotations: Vec<Quotation> = Vec::new();
        let mut narration = vec![true; all.len()];
        for index in marked {
            let quote = &analysis.quotes[index];
            let carried = quote.rule == Rule::Continued && quotations.last().is_some_and(|q| open(&text, q.span));
            let span = match quotations.last() {
                Some(last) if carried => Span::new(last.span.start, quote.end),
                _ => Span::new(quote.start, quote.end),
            };
            let range = within(&all, span);
            narration[range.clone()].fill(false);
            let paragraph = analysis.paragraphs.partition_point(|p| p.start <= quote.start).saturating_sub(1);
            if carried {
                let first = quotations.pop();
                let (quote, paragraph) = first.map_or((index, paragraph), |f| (f.quote, f.paragraph));
                quotations.push(quotation(&text, &all[range], span, quote, paragraph));
            } else {
                quotations.push(quotation(&text, &all[range], span, index, paragraph));
            }
        }
        Draft { text, analysis, words: all, narration, quotations }
    }

    /// Puts the words that the sources have behind masked letters.
    pub fn unmask(&mut self, corpus: &Corpus) {
        if self.quotations.iter().all(|q| q.masked.is_empty()) {
            return;
        }
        let mut known: Vec<(String, word::Word)> = Vec::new();
        for (at, word) in corpus.words.iter().enumerate().filter(|(_, w)| w.word.span.len() <= 16) {
            let surface = word.surface(corpus.text(at));
            if lexis::hides("", &surface) && !known.iter().any(|(k, _)| *k == surface) {
                known.push((surface, word.word));
            }
        }
        for quotation in &mut self.quotations {
            for &at in &quotation.masked {
                let word = &mut quotation.words[at].word;
                let mask = fold(word.span.of(&self.text));
                let fits = known.iter().filter(|(surface, _)| lexis::hides(&mask, surface));
                // the one as long as its mask
                if let Some((_, hidden)) = fits.min_by_key(|(s, _)| s.chars().count().abs_diff(mask.chars().count())) {
                    (word.form, word.stem) = (hidden.form, hidden.stem);
                }
            }
        }
    }

    /// What the analysis has of a quotation.
    pub fn quote(&self, of: &Quotation) -> &Quote {
        &self.analysis.quotes[of.quote]
    }

    /// The draft's own words around a quotation: of its paragraph and the one before it.
    pub fn around(&self, of: &Quotation) -> Vec<Word> {
        let first = of.paragraph.saturating_sub(1);
        self.outside(self.analysis.paragraphs[first].start, of)
    }

    fn outside(&self, start: u32, of: &Quotation) -> Vec<Word> {
        /// No more of a long paragraph than this.
        const MOST: u32 = 1500;
        let end = self.analysis.paragraphs.iter().skip(of.paragraph).find(|p| p.end >= of.span.end).map_or(of.span.end, |p| p.end);
        let span = Span::new(start.max(of.span.start.saturating_sub(MOST)), end.min(of.span.end + MOST / 2));
        within(&self.words, span).filter(|i| self.narration[*i]).map(|i| self.words[i]).collect()
    }

    /// The draft's own words of the sentence that a quotation stands in, before it and after it.
    pub fn sentence(&self, of: &Quotation) -> (Vec<Word>, Vec<Word>) {
        let sentences = &self.analysis.sentences;
        let at = sentences.partition_point(|s| s.start <= of.span.start).saturating_sub(1);
        let (mut start, mut end) = sentences.get(at).map_or((of.span.start, of.span.end), |s| (s.start, s.end));
        // "“I count it,” she said." ends behind the quotation
        end = end.max(
            sentences
                .iter()
                .skip(at)
                .take(6)
                .find(|s| s.end > of.span.end && s.start <= of.span.end + 2 && s.paragraph as usize == of.paragraph)
                .map_or(end, |s| s.end),
        );
        start = start.max(of.span.start.saturating_sub(600));
        end = end.min(of.span.end + 600);
        let own = |from: u32, to: u32| {
            within(&self.words, Span::new(from, to.max(from))).filter(|i| self.narration[*i]).map(|i| self.words[i]).collect()
        };
        (own(start, of.span.start), own(of.span.end, end))
    }

    /// What stands between two words of the draft.
    pub fn between(&self, a: &Word, b: &Word) -> &str {
        let (from, to) = (a.word.span.end, b.word.span.start);
        self.text.get(from as usize..to.max(from) as usize).unwrap_or("")
    }
}

/// The words that start in the span.
fn within(words: &[Word], span: Span) -> Range<usize> {
    let start = words.partition_point(|w| w.word.span.start < span.start);
    let end = words.partition_point(|w| w.word.span.start < span.end);
    start..end.max(start)
}

/// The quotations in marks that stand in no other.
fn outermost(quotes: &[Quote]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for (i, quote) in quotes.iter().enumerate().filter(|(_, q)| q.kind != QuoteKind::Indirect) {
        if found.last().is_none_or(|last| quotes[*last].end <= quote.start) {
            found.push(i);
        }
    }
    found
}

/// Whether a quotation is left open: its last sign is no closing mark.
fn open(text: &str, span: Span) -> bool {
    !span.of(text).trim_end().ends_with(['”', '’', '"', '\'', '»', '“'])
}

/// `[H]e` becomes `  He`: the letter is the speaker's, its size the editor's. As long as before.
fn free_letters(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let single = |i: usize| {
        bytes[i] == b'['
            && bytes.get(i + 1).is_some_and(u8::is_ascii_alphabetic)
            && bytes.get(i + 2) == Some(&b']')
            && bytes.get(i + 3).is_some_and(u8::is_ascii_alphabetic)
    };
    let places: Vec<usize> = (0..bytes.len()).filter(|i| single(*i)).collect();
    if places.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = bytes.to_vec();
    for at in places {
        bytes[at + 2] = bytes[at + 1];
        bytes[at] = b' ';
        bytes[at + 1] = b' ';
    }
    Cow::Owned(String::from_utf8(bytes).unwrap_or_default())
}

/// Whether the text between two words holds an ellipsis.
pub fn ellipsis(between: &str) -> bool {
    let dots = between.matches('.').count();
    between.contains('…') || dots >= 3 || between.contains("..") || between.contains("* * *")
}

fn quotation(text: &str, all: &[Word], span: Span, quote: usize, paragraph: usize) -> Quotation {
    let mut found = Quotation { span, quote, words: Vec::new(), brackets: Vec::new(), gaps: Vec::new(), masked: Vec::new(), paragraph };
    let mut last_end = span.start;
    for word in all {
        let place = word.word.span;
        let before = text.get(last_end as usize..place.start.max(last_end) as usize).unwrap_or("");
        if !found.words.is_empty() && ellipsis(before) && found.gaps.last() != Some(&found.words.len()) {
            found.gaps.push(found.words.len());
        }
        last_end = place.end;
        if word.is(MASKED) {
            found.masked.push(found.words.len());
        }
        if !word.is(BRACKETED) || word.is(MASKED) {
            found.words.push(*word);
            continue;
        }
        match found.brackets.last_mut() {
            Some((at, list)) if *at == found.words.len() && !before.contains(']') => list.push(*word),
            _ => found.brackets.push((found.words.len(), vec![*word])),
        }
    }
    found
}
