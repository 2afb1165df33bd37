//! Texts that are somebody's own words throughout, a press release or a speech: each sentence is a stretch of speech, and sentences
//! that an article quotes as one are one.

use super::types::Article;
use super::units::{extend, inside, Text, Unit};
use super::word::{Interner, Word};
use crate::report::LineKind;
use crate::text::Span;
use std::collections::{HashMap, HashSet};

/// How many quotations of others a text must have as sentences of its own, outside its marks, to be their statement.
const QUOTED: usize = 2;
/// How long they are at least.
const WORDS: usize = 6;

/// Reads the sentences of the source, and of every text whose own sentences other articles quote.
pub fn read(articles: &[Article], texts: &mut [Text], source: Option<usize>, interner: &mut Interner) {
    let quotes = openings(texts);
    for i in 0..texts.len() {
        if source != Some(i) && !quoted(&articles[i], i, &texts[i], &quotes) {
            continue;
        }
        let whole = joints(texts, i);
        let mut more = sentences(&articles[i], i, &texts[i], source == Some(i), &whole, interner);
        // all of it is said: what it reports is said too
        texts[i].units.retain(|u| u.marked);
        texts[i].units.append(&mut more);
    }
}

/// The first words of every quotation, and the articles that have it.
type Openings = HashMap<[u32; WORDS], Vec<usize>>;

fn first(words: &[Word]) -> Option<[u32; WORDS]> {
    let words = words.get(..WORDS)?;
    Some(std::array::from_fn(|i| words[i].form))
}

fn openings(texts: &[Text]) -> Openings {
    let mut out = Openings::new();
    for (i, text) in texts.iter().enumerate() {
        for opening in text.units.iter().filter(|u| u.marked && u.direct).filter_map(|u| first(&u.words)) {
            let list = out.entry(opening).or_default();
            if list.last() != Some(&i) && list.len() < QUOTED {
                list.push(i);
            }
        }
    }
    out
}

/// Whether the quotations of two other articles begin as sentences of the text that stand in no marks there.
fn quoted(article: &Article, index: usize, text: &Text, quotes: &Openings) -> bool {
    let (mut found, mut by) = (0, HashSet::<usize>::new());
    let mut marked: Vec<Span> = text.units.iter().filter(|u| u.marked).map(|u| u.span).collect();
    marked.sort_unstable();
    for sentence in &article.analysis.sentences {
        let before = marked.partition_point(|m| m.start <= sentence.start);
        if before > 0 && marked[before - 1].end > sentence.start {
            continue;
        }
        let at = text.words.partition_point(|w| w.span.start < sentence.start);
        let Some(list) = first(&text.words[at..]).and_then(|w| quotes.get(&w)) else { continue };
        let mut others = list.iter().filter(|a| **a != index).peekable();
        found += usize::from(others.peek().is_some());
        by.extend(others);
    }
    found >= QUOTED && by.len() >= 2
}

/// The last two words of a sentence and the first two of the next, wherever an article quotes them as one.
fn joints(texts: &[Text], index: usize) -> HashSet<[u32; 4]> {
    let others = texts.iter().enumerate().filter(|(i, _)| *i != index).flat_map(|(_, t)| &t.units).filter(|u| u.marked);
    others.flat_map(|u| u.words.windows(4).take(400)).map(|w| std::array::from_fn(|i| w[i].form)).collect()
}

/// The sentences that stand in no quotation: all their words count as said.
fn sentences(article: &Article, index: usize, text: &Text, source: bool, whole: &HashSet<[u32; 4]>, interner: &mut Interner) -> Vec<Unit> {
    let quoted: Vec<Span> = text.units.iter().filter(|u| u.marked).map(|u| u.span).collect();
    let mut units: Vec<Unit> = Vec::new();
    let mut paragraph = None;
    for sentence in &article.analysis.sentences {
        let Some(span) = inside(article.text, sentence.start, sentence.end) else { continue };
        let kind = article.analysis.paragraphs.get(sentence.paragraph as usize).map(|p| p.kind);
        if !matches!(kind, Some(LineKind::Body | LineKind::List)) || quoted.iter().any(|q| q.touches(span)) {
            paragraph = None;
            continue;
        }
        let mut unit = Unit { article: index, span, marked: true, direct: true, source, statement: true, ..Unit::default() };
        extend(&mut unit, &[span], article.text, &text.tokens, interner);
        if unit.words.is_empty() {
            continue;
        }
        let next = paragraph.replace(sentence.paragraph) == Some(sentence.paragraph);
        if let Some(before) = units.last_mut().filter(|b| next && runs_on(b, &unit, whole)) {
            before.span.end = span.end;
            before.parts[0].end = span.end;
            before.words.append(&mut unit.words);
        } else {
            units.push(unit);
        }
    }
    units
}

/// Whether an article quotes the two sentences as one.
fn runs_on(before: &Unit, after: &Unit, whole: &HashSet<[u32; 4]>) -> bool {
    let (n, a) = (before.words.len(), &before.words);
    n >= 2 && after.words.len() >= 2 && whole.contains(&[a[n - 2].form, a[n - 1].form, after.words[0].form, after.words[1].form])
}
