//! The stretches of speech that are compared: a quotation from mark to mark (resumed ones whole), or reported speech.

use super::types::Article;
use super::word::{Interner, Word, CLAUSE_END, CONTENT};
use super::words::words;
use crate::attribution::Rule;
use crate::lexicon::classes as c;
use crate::report::{LineKind, MentionKind, Modality, Quote, QuoteKind, Stance};
use crate::text::Span;
use crate::tokens::{self, Kind, Token};

/// The most words of one stretch that are compared.
const LONGEST: usize = 4000;
/// How many words of narration around a quotation are read.
const FRAME: usize = 60;

/// A stretch of speech.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// Index of its article.
    pub article: usize,
    /// Index of its quotation; none for a paragraph of the source.
    pub quote: Option<usize>,
    /// From mark to mark.
    pub span: Span,
    /// The words inside the marks.
    pub parts: Vec<Span>,
    /// The words to compare.
    pub words: Vec<Word>,
    /// The reporter's words of the same sentence, before it.
    pub before: Vec<Word>,
    /// The reporter's words of the same sentence, after it.
    pub after: Vec<Word>,
    /// Whether it stands between marks (or in the source).
    pub marked: bool,
    /// Whether it is a whole quotation.
    pub direct: bool,
    /// Whether it stands in a headline or subheading.
    pub headline: bool,
    /// Whether it belongs to the text marked as source.
    pub source: bool,
    /// Whether it is a sentence of a text that is somebody's own words throughout: no marks, and all of it said.
    pub statement: bool,
    /// Whether it was said.
    pub modality: Modality,
    /// Whether the analysis takes the words in marks for no speech: a headline in capitals, a term.
    pub loose: bool,
    /// The stance of its cue.
    pub stance: Stance,
    /// Whether its source is named by a description here: "the harbour master", "a spokesman".
    pub described: bool,
    /// Index into the speakers of its article.
    pub speaker: Option<u32>,
    /// What the sentence says of another time: a year, or 1 for "last year", "ago"; 0 for nothing.
    pub past: u32,
    /// Whether the sentence tells of another time anywhere: "who was suspended in 2016 for …".
    pub background: bool,
    /// The report that it stands in.
    pub report: Option<usize>,
    /// Whether another unit stands inside it.
    pub holds: bool,
}

/// The words of an article, and its speech.
pub struct Text {
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Its words.
    pub words: Vec<Word>,
    /// Its speech, in order.
    pub units: Vec<Unit>,
}

/// Reads an article.
pub fn read(articles: &[Article], index: usize, source: bool, interner: &mut Interner) -> Text {
    let article = &articles[index];
    let tokens = tokens::scan(article.text).tokens;
    let all = words(article.text, &tokens, interner);
    let mut units: Vec<Unit> = Vec::new();
    let quotes = &article.analysis.quotes;
    let names = names(article);
    let mut at: Vec<Option<usize>> = vec![None; quotes.len()];
    for (i, quote) in quotes.iter().enumerate() {
        let loose = matches!(quote.kind, QuoteKind::Title | QuoteKind::Term);
        if !loose && !quote.kind.is_speech() {
            continue;
        }
        let parts: Vec<Span> = quote.parts.iter().filter_map(|p| inside(article.text, p.start, p.end)).collect();
        let Some(span) = inside(article.text, quote.start, quote.end) else { continue };
        if let Some(leader) = resumes(article.text, quotes, i).and_then(|p| at[p]) {
            let unit = &mut units[leader];
            unit.span.end = unit.span.end.max(span.end);
            extend(unit, &parts, article.text, &tokens, interner);
            at[i] = Some(leader);
            continue;
        }
        // words inside a quotation are a part of it, whoever said them first
        if quote.within.and_then(|w| quotes.get(w as usize)).is_some_and(|q| q.kind != QuoteKind::Indirect && q.kind.is_speech()) {
            continue;
        }
        let headline = in_heading(article, span.start);
        let mut unit = Unit {
            article: index,
            quote: Some(i),
            span,
            marked: quote.kind != QuoteKind::Indirect,
            direct: quote.kind == QuoteKind::Direct,
            headline,
            source,
            modality: modality(quote),
            loose,
            stance: quote.cue.as_ref().map_or(Stance::Neutral, |c| c.stance),
            described: described(article, quote, &names),
            // an echo has its speaker from the same words elsewhere: whether they are one utterance is for the comparison to say
            speaker: quote.speaker.filter(|_| headline || quote.rule != Rule::Echo),
            report: quote.within.map(|w| w as usize).filter(|w| quotes.get(*w).is_some_and(|q| q.kind == QuoteKind::Indirect)),
            ..Unit::default()
        };
        extend(&mut unit, &parts, article.text, &tokens, interner);
        if unit.words.is_empty() {
            continue;
        }
        at[i] = Some(units.len());
        units.extend(split(unit, interner));
    }
    for i in 0..units.len() {
        let inner = units[i].span;
        let holds = |first: usize| {
            (first..units.len()).take_while(|u| units[*u].quote == units[first].quote).find(|u| units[*u].span.touches(inner))
        };
        if let Some(report) = units[i].report.and_then(|r| at[r]).and_then(holds) {
            units[report].holds = true;
            // she denied that she had called them "parasites", or that anybody had told her "the gates are finished"
            if units[report].modality == Modality::Denied {
                units[i].modality = Modality::Denied;
            }
        }
    }
    inner(&mut units);
    trim(&mut units);
    frames(article, &tokens, &all, &mut units, interner);
    Text { tokens, words: all, units }
}

/// Whether it was said. Words in marks with the cue behind them are said, whatever stands there: "…," the No 8 said.
fn modality(quote: &Quote) -> Modality {
    let behind = quote.kind == QuoteKind::Direct && quote.cue.as_ref().is_some_and(|c| c.start >= quote.end);
    if behind && quote.modality == Modality::Denied {
        return Modality::Asserted;
    }
    quote.modality
}

/// A report of two things, "that the gates held and that nobody was hurt", is two.
fn split(unit: Unit, interner: &Interner) -> Vec<Unit> {
    let is = |w: &Word, forms: &[&str]| forms.contains(&interner.string(w.form));
    let joint = |at: &usize| is(&unit.words[*at], &["and", "but"]) && is(&unit.words[at + 1], &["that"]);
    let least = 3;
    let at = (least..unit.words.len().saturating_sub(least + 1)).find(joint).filter(|_| !unit.marked && unit.parts.len() == 1);
    let Some(at) = at else { return vec![unit] };
    let mut first = unit;
    let mut second = Unit { words: first.words.split_off(at + 2), parts: Vec::new(), ..first.clone() };
    first.words.truncate(at);
    first.span.end = first.words[at - 1].span.end;
    first.parts = vec![first.span];
    second.span.start = second.words[0].span.start;
    second.parts = vec![second.span];
    let mut out = vec![first];
    out.extend(split(second, interner));
    out
}

/// Takes out what speakers report of themselves in words that are a quotation already, as a transcript has them.
fn inner(units: &mut Vec<Unit>) {
    let marked: Vec<(Span, Option<u32>)> =
        units.iter().filter(|u| u.marked).flat_map(|u| u.parts.iter().map(|p| (*p, u.speaker))).collect();
    units.retain(|u| {
        let at = marked.partition_point(|m| m.0.start <= u.span.start);
        let around = at.checked_sub(1).map(|at| marked[at]).filter(|m| m.0.end >= u.span.end);
        u.marked || around.is_none_or(|m| u.speaker.is_some() && u.speaker != m.1)
    });
}

/// A report around a quotation: its first clause, where it has one of its own; the words in marks speak for themselves.
fn trim(units: &mut [Unit]) {
    for i in 0..units.len() {
        if units[i].marked || !units[i].holds {
            continue;
        }
        let Some(inner) = units[i + 1..].iter().find(|u| u.marked).map(|u| u.span) else { continue };
        let outside = units[i].words.partition_point(|w| w.span.start < inner.start);
        let ends = |at: usize| units[i].words[at - 1].is(CLAUSE_END) || units[i].words[at].is(super::word::TURN);
        let Some(at) = (1..outside).rev().find(|at| ends(*at)) else { continue };
        let unit = &mut units[i];
        if unit.words[..at].iter().filter(|w| w.is(CONTENT)).count() >= 3 {
            unit.words.truncate(at);
            unit.span.end = unit.words[at - 1].span.end;
            unit.parts = vec![unit.span];
            unit.holds = false;
            unit.report = unit.quote;
        }
    }
}

/// The span, if it lies on character boundaries inside the text.
pub fn inside(text: &str, start: u32, end: u32) -> Option<Span> {
    text.get(start as usize..end as usize).map(|_| Span::new(start, end))
}

/// The quotation that this one resumes in the middle of a sentence.
fn resumes(text: &str, quotes: &[Quote], i: usize) -> Option<usize> {
    let before = quotes[i].continues? as usize;
    let leader = quotes.get(before).filter(|_| quotes[i].rule == Rule::Resumed && before < i)?;
    let last = leader.parts.last()?;
    let words = text.get(last.start as usize..last.end as usize)?.trim_end();
    (!words.ends_with(['.', '!', '?'])).then_some(before)
}

pub fn extend(unit: &mut Unit, parts: &[Span], text: &str, tokens: &[Token], interner: &mut Interner) {
    for part in parts {
        let from = tokens.partition_point(|t| t.span.start < part.start);
        let to = tokens.partition_point(|t| t.span.start < part.end);
        let mut more = words(text, &tokens[from..to.max(from)], interner);
        more.truncate(LONGEST.saturating_sub(unit.words.len()));
        unit.words.extend(more);
        unit.parts.push(*part);
    }
}

/// Whether the speaker is described here rather than named: "the harbour master of Vass said", with no name in apposition.
fn described(article: &Article, quote: &Quote, names: &[(u32, u32, u32)]) -> bool {
    let Some(source) = quote.source else { return false };
    let words = |start: u32, end: u32| article.text.get(start as usize..end as usize).unwrap_or("");
    let first = words(source.start, source.end).split_whitespace().next().unwrap_or("");
    let of = words(0, source.start).trim_end();
    if of.ends_with(" of") || of.ends_with(" for") {
        return true;
    }
    let pronoun = matches!(first.to_lowercase().as_str(), "he" | "she" | "they" | "it" | "who");
    if pronoun || !(matches!(first, "The" | "A" | "An" | "One") || first.starts_with(char::is_lowercase)) {
        return false;
    }
    // "the treasurer, Edwin Marl": a name right beside the description
    let Some(speaker) = quote.speaker else { return true };
    let from = names.partition_point(|n| (n.0, n.2 + 3) < (speaker, source.start));
    !names.get(from).is_some_and(|n| n.0 == speaker && n.1 <= source.end + 3)
}

/// Speaker, start and end of every name, sorted.
fn names(article: &Article) -> Vec<(u32, u32, u32)> {
    let speakers = article.analysis.speakers.iter().zip(0u32..);
    let mentions = speakers.flat_map(|(s, i)| s.mentions.iter().filter(|m| m.kind == MentionKind::Name).map(move |m| (i, m.start, m.end)));
    let mut names: Vec<(u32, u32, u32)> = mentions.collect();
    names.sort_unstable();
    names
}

fn in_heading(article: &Article, byte: u32) -> bool {
    let paragraphs = &article.analysis.paragraphs;
    let at = paragraphs.partition_point(|p| p.start <= byte);
    at > 0 && matches!(paragraphs[at - 1].kind, LineKind::Headline | LineKind::Subheading)
}

/// Gives every unit the reporter's words around it, and what they say of another time.
fn frames(article: &Article, tokens: &[Token], all: &[Word], units: &mut [Unit], interner: &Interner) {
    let sentences = &article.analysis.sentences;
    let marked: Vec<Span> = units.iter().filter(|u| u.marked).flat_map(|u| u.parts.iter().copied()).collect();
    let quoted = |w: &Word| {
        let at = marked.partition_point(|m| m.start <= w.span.start);
        at > 0 && marked[at - 1].contains(w.span.start)
    };
    for unit in units.iter_mut() {
        let first = sentences.partition_point(|s| s.end <= unit.span.start);
        let last = sentences.partition_point(|s| s.start < unit.span.end);
        let start = sentences.get(first).map_or(unit.span.start, |s| s.start.min(unit.span.start));
        let end = last.checked_sub(1).and_then(|l| sentences.get(l)).map_or(unit.span.end, |s| s.end.max(unit.span.end));
        let from = all.partition_point(|w| w.span.start < start);
        let here = all.partition_point(|w| w.span.start < unit.span.start);
        let there = all.partition_point(|w| w.span.start < unit.span.end);
        let to = all.partition_point(|w| w.span.start < end);
        if from > here || there > to {
            continue;
        }
        unit.before = all[from.max(here.saturating_sub(FRAME))..here].iter().copied().filter(|w| !quoted(w)).collect();
        unit.after = all[there..to.min(there + FRAME)].iter().copied().filter(|w| !quoted(w)).collect();
        let told = |aside: bool| match past(&unit.before, aside, interner) {
            0 => past(&unit.after, aside, interner),
            year => year,
        };
        (unit.past, unit.background) = (told(false), told(true) != 0);
    }
    let _ = tokens;
}

/// A year, or 1 where the words tell of another time. `aside`: also in a clause that only says who somebody is.
fn past(words: &[Word], aside: bool, interner: &Interner) -> u32 {
    let (mut before, mut relative) = ("", false);
    for word in words {
        let form = interner.string(word.form);
        relative |= !aside && matches!(form, "who" | "which" | "whose");
        if relative {
            relative = !word.is(CLAUSE_END);
            continue;
        }
        if form.len() == 4 {
            if let Ok(year) = form.parse::<u32>() {
                if (1900..2100).contains(&year) {
                    return year;
                }
            }
        }
        let told =
            matches!((before, form), ("last", "year" | "summer" | "autumn" | "winter" | "spring") | ("earlier", "year") | (_, "ago"));
        if told || matches!(form, "previously") {
            return 1;
        }
        before = form;
    }
    0
}

/// Whether the first words between the marks are a verb that agrees with "he" or "she", where the speaker would have said "I":
/// he "really regrets it".
pub fn third_person(unit: &Unit, text: &str, tokens: &[Token]) -> bool {
    let Some(part) = unit.parts.first().filter(|_| unit.marked && !unit.direct) else { return false };
    let first = tokens.partition_point(|t| t.span.start < part.start);
    let mut before = first;
    while before > 0 && tokens[before - 1].kind == Kind::Mark {
        before -= 1;
    }
    let pronoun = before > 0 && matches!(tokens[before - 1].of(text).to_lowercase().as_str(), "he" | "she");
    if !pronoun || before == first {
        return false;
    }
    let mut at = first;
    while at < tokens.len() && at < first + 3 && (tokens[at].is(c::ADVERB | c::BOOSTER | c::HEDGE) || tokens[at].of(text).ends_with("ly")) {
        at += 1;
    }
    let Some(verb) = tokens.get(at).filter(|t| t.span.start < part.end) else { return false };
    let word = verb.of(text).to_lowercase();
    let third = matches!(word.as_str(), "is" | "has" | "does" | "isn't" | "hasn't" | "doesn't");
    third || verb.is(c::VERB | c::REPORTING) && verb.is(c::FINITE) && word.ends_with('s') && !word.ends_with("ss")
}
