//! The report: judgements become verdicts, words become places.

use super::alignment::{Aligner, Alignment};
use super::context::Context;
use super::corpus::NONE;
use super::draft::Quotation;
use super::judge::Judged;
use super::rules::VERSION;
use super::types::{Change, Checked, Nearest, Options, Report, Severity, Source, SourceRow, Stretch, Supported, Verdict, SCHEMA};
use crate::compare::word::{CONTENT, NUMBER};
use crate::compare::Place;
use crate::lexicon::classes as c;
use crate::offsets::OffsetMap;
use crate::report::{QuoteKind, SpeakerKind};
use crate::text::single_spaced;
use std::ops::Range;

/// Turns words of the sources and of the draft into places, in the unit asked for.
struct Places<'a> {
    context: &'a Context<'a>,
    sources: &'a [Source<'a>],
    maps: Vec<OffsetMap<'a>>,
    draft: OffsetMap<'a>,
}

impl Places<'_> {
    /// The place of a run of words, which lies in one source.
    fn there(&self, words: Range<usize>) -> Option<Place> {
        let corpus = self.context.corpus;
        let file = corpus.settings.get(words.start)?.file as usize;
        let run = corpus.words.get(words)?;
        let mut start = run.iter().map(|w| w.word.span.start).min()?;
        let end = run.iter().map(|w| w.word.span.end).max()?;
        // £ belongs to its figure
        if let Some(sign) = self.sources[file].text[..start as usize].chars().next_back().filter(|c| "£$€".contains(*c)) {
            start -= sign.len_utf8() as u32;
        }
        let map = &self.maps[file];
        Some(Place { file: self.sources[file].name.to_string(), start: map.at(start), end: map.at(end) })
    }

    fn here(&self, quotation: &Quotation, words: Range<usize>) -> Option<Stretch> {
        let run = quotation.words.get(words).filter(|r| !r.is_empty())?;
        let (start, end) = (run.iter().map(|w| w.word.span.start).min()?, run.iter().map(|w| w.word.span.end).max()?);
        Some(Stretch { start: self.draft.at(start), end: self.draft.at(end) })
    }
}

/// Writes the report.
pub fn report(text: &str, sources: &[Source], context: &Context, aligner: &Aligner, judged: Vec<Judged>, options: &Options) -> Report {
    let maps = sources.iter().map(|s| OffsetMap::new(s.text, options.offsets)).collect();
    let places = Places { context, sources, maps, draft: OffsetMap::new(text, options.offsets) };
    let quotes = context.draft.quotations.iter().zip(judged).map(|(quotation, judged)| checked(&places, quotation, judged)).collect();
    Report {
        schema: SCHEMA,
        engine: crate::VERSION.to_string(),
        rules_version: VERSION,
        offsets: options.offsets,
        sources: sources.iter().enumerate().map(|(i, s)| row(context, i, s)).collect(),
        quotes,
        reports: reports(&places, aligner),
    }
}

fn row(context: &Context, index: usize, source: &Source) -> SourceRow {
    let file = &context.corpus.files[index];
    let mut speakers: Vec<String> = Vec::new();
    for name in file.reading.turns.iter().filter_map(|t| t.speaker.as_ref()) {
        if !speakers.contains(name) {
            speakers.push(name.clone());
        }
    }
    SourceRow { file: source.name.to_string(), kind: file.reading.kind.name(), words: file.words.len() as u32, speakers }
}

/// The runs of words of the sources that a quotation has, those of one place joined.
fn runs(places: &Places, aligned: &Alignment) -> Vec<Range<usize>> {
    /// Words left out between two runs of one place.
    const CLOSE: usize = 12;
    let mut found: Vec<Range<usize>> = Vec::new();
    for &(_, j) in &aligned.pairs {
        match found.last_mut() {
            Some(last) if j >= last.end && j - last.end <= CLOSE && places.context.corpus.together(last.start, j) => last.end = j + 1,
            Some(last) if last.contains(&j) => {}
            _ => found.push(j..j + 1),
        }
    }
    found
}

fn checked(places: &Places, quotation: &Quotation, judged: Judged) -> Checked {
    let context = places.context;
    let quote = context.draft.quote(quotation);
    let (verdict, severity) = settle(places, quotation, &judged);
    let located = matches!(
        verdict,
        Verdict::Verbatim | Verdict::Folded | Verdict::Trimmed | Verdict::Altered | Verdict::Distorted | Verdict::OtherSpeaker
    );
    let runs = if located { runs(places, &judged.aligned) } else { Vec::new() };
    let parts: Vec<Place> = runs.iter().filter_map(|r| places.there(r.clone())).collect();
    let source = whole(&parts);
    let mut diff: Vec<Change> = Vec::new();
    let mut reasons: Vec<&'static str> = Vec::new();
    if located {
        for f in &judged.found.findings {
            if !reasons.contains(&f.reason) {
                reasons.push(f.reason);
            }
            let here = f.here.clone().and_then(|r| places.here(quotation, r));
            let there = f.there.clone().and_then(|r| places.there(r));
            if !f.op.is_empty() && (here.is_some() || there.is_some()) {
                diff.push(Change { op: f.op, here, there });
            }
        }
        for (_, here, there) in &judged.found.folds {
            let change = Change { op: "folded", here: places.here(quotation, here.clone()), there: places.there(there.clone()) };
            if change.here.is_some() || change.there.is_some() {
                diff.push(change);
            }
        }
        diff.sort_by_key(|d| (d.here.map_or(u32::MAX, |h| h.start), d.there.as_ref().map_or(0, |t| t.start)));
    }
    let share = judged.aligned.share(&quotation.words);
    let near = (verdict == Verdict::Absent && share > 0.2).then(|| nearest_run(&judged.aligned)).flatten();
    let first = runs.first().map(|r| r.start);
    Checked {
        start: places.draft.at(quotation.span.start),
        end: places.draft.at(quotation.span.end),
        verdict,
        severity,
        source,
        rules: if located { judged.found.rules.iter().map(|r| r.name()).collect() } else { Vec::new() },
        reasons,
        parts: if parts.len() > 1 { parts } else { Vec::new() },
        diff,
        nearest: near.and_then(|r| places.there(r)).map(|place| Nearest { place, share: round(share) }),
        said: said(context, &runs),
        speaker: quote.speaker.and_then(|s| context.draft.analysis.speakers.get(s as usize)).map(|s| s.name.clone()),
        said_by: judged.said_by.filter(|_| located),
        time: first.and_then(|word| time(context, word)),
    }
}

/// The words of the source, without what stands between its lines.
fn said(context: &Context, runs: &[Range<usize>]) -> Option<String> {
    let corpus = context.corpus;
    let words = |run: &Range<usize>| {
        let start = run.clone().map(|w| corpus.words[w].word.span.start).min().unwrap_or(0);
        let end = run.clone().map(|w| corpus.words[w].word.span.end).max().unwrap_or(0);
        single_spaced(corpus.text(run.start).get(start as usize..end as usize).unwrap_or("")).into_owned()
    };
    let parts: Vec<String> = runs.iter().map(words).collect();
    (!parts.is_empty()).then(|| parts.join(" … "))
}

fn round(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}

/// From the first word to the last, where all parts stand in one source; else the first part.
fn whole(parts: &[Place]) -> Option<Place> {
    let first = parts.first()?;
    let same = parts.iter().all(|p| p.file == first.file);
    let (start, end) = match same {
        true => (parts.iter().map(|p| p.start).min()?, parts.iter().map(|p| p.end).max()?),
        false => (first.start, first.end),
    };
    Some(Place { file: first.file.clone(), start, end })
}

fn nearest_run(aligned: &Alignment) -> Option<Range<usize>> {
    let (first, last) = (aligned.pairs.iter().map(|p| p.1).min()?, aligned.pairs.iter().map(|p| p.1).max()?);
    (last - first < 120).then_some(first..last + 1)
}

/// The time code that holds for a word.
fn time(context: &Context, word: usize) -> Option<String> {
    let file = &context.corpus.files[context.corpus.settings[word].file as usize];
    let at = context.corpus.words[word].word.span.start;
    file.reading.time(at).map(str::to_string)
}

/// What an absent quotation is, and whether a found one is speech at all.
fn settle(places: &Places, quotation: &Quotation, judged: &Judged) -> (Verdict, Severity) {
    let context = places.context;
    let quote = context.draft.quote(quotation);
    let n = quotation.words.len();
    let no_speech = !quote.kind.is_speech();
    if judged.verdict == Verdict::Absent {
        if !no_speech && n > 0 && elsewhere(places, quotation) {
            return (Verdict::Elsewhere, Severity::None);
        }
        // a few words of nobody in particular, or what people call a thing
        let speaker = quote.speaker.and_then(|s| context.draft.analysis.speakers.get(s as usize));
        let nobody = speaker.is_none_or(|s| matches!(s.kind, SpeakerKind::Group | SpeakerKind::Anonymous));
        let naming =
            quote.cue.as_ref().is_some_and(|c| matches!(&*c.lemma, "call" | "dub" | "label" | "know" | "speak" | "refer" | "name"));
        let loose = (nobody || naming)
            && n <= 3
            && quote.kind != QuoteKind::Direct
            && !quotation.words.iter().any(|w| w.has(c::SUBJECT | c::AUXILIARY | c::MODAL));
        if no_speech || n == 0 || loose {
            return (Verdict::NotSpeech, Severity::None);
        }
        return (Verdict::Absent, Severity::Serious);
    }
    let marked = judged.aligned.first().is_some_and(|at| context.corpus.settings[at].quote != NONE);
    let figure = quotation.words.iter().any(|w| w.is(NUMBER));
    if quote.kind == QuoteKind::Title && (n < 4 || judged.verdict.is_fault())
        || quote.kind == QuoteKind::Term && n <= 2 && !marked && !figure && quote.speaker.is_none()
    {
        return (Verdict::NotSpeech, Severity::None);
    }
    (judged.verdict, judged.severity)
}

/// Whether the draft says that the words come from another place than its sources: another time, or a venue that they do not name.
fn elsewhere(places: &Places, quotation: &Quotation) -> bool {
    let context = places.context;
    let (before, after) = context.draft.sentence(quotation);
    if context.lexis.other_times.any(&before) || context.lexis.other_times.any(&after) {
        return true;
    }
    let Some(venue) = context.draft.quote(quotation).venue else { return false };
    // a venue told earlier holds for what follows, but not for words that nobody said there
    let paragraph = &context.draft.analysis.paragraphs[quotation.paragraph];
    if venue.start < paragraph.start || venue.end > paragraph.end {
        return false;
    }
    let names = places.sources.iter().map(|s| s.name.to_lowercase()).collect::<Vec<_>>();
    context.draft.words.iter().filter(|w| w.word.span.start >= venue.start && w.word.span.end <= venue.end && w.is(CONTENT)).any(|w| {
        let known = context.corpus.words.iter().any(|s| s.word.stem == w.word.stem);
        let word = w.surface(&context.draft.text);
        !known && !names.iter().any(|n| n.contains(&word))
    })
}

/// Reported speech, and the passage nearest to it.
fn reports(places: &Places, aligner: &Aligner) -> Vec<Supported> {
    let draft = places.context.draft;
    let mut found = Vec::new();
    for quote in draft.analysis.quotes.iter().filter(|q| q.kind == QuoteKind::Indirect) {
        let words: Vec<_> = quote
            .parts
            .iter()
            .flat_map(|p| {
                let from = draft.words.partition_point(|w| w.word.span.start < p.start);
                let to = draft.words.partition_point(|w| w.word.span.start < p.end);
                draft.words[from..to.max(from)].iter().filter(|w| w.is(CONTENT)).copied().collect::<Vec<_>>()
            })
            .collect();
        let nearest = aligner
            .index
            .near(&words, 3)
            .into_iter()
            .filter_map(|at| nearest(places, &words, at))
            .max_by(|a, b| a.share.total_cmp(&b.share));
        found.push(Supported {
            start: places.draft.at(quote.start),
            end: places.draft.at(quote.end),
            nearest: nearest.filter(|n| n.share >= 0.3 && words.len() >= 2),
        });
    }
    found
}

/// The sentence around a place, and how many of the words stand in it and the one after it.
fn nearest(places: &Places, words: &[super::words::Word], at: usize) -> Option<Nearest> {
    let corpus = places.context.corpus;
    let reach = at..(at + words.len() * 3 + 24).min(corpus.words.len());
    let hits = |sentence: &Range<usize>| {
        words.iter().filter(|w| corpus.words[sentence.clone()].iter().any(|s| s.word.stem == w.word.stem)).count()
    };
    let mut best: Option<(usize, Range<usize>)> = None;
    let mut next = reach.start;
    while next < reach.end {
        let sentence = corpus.sentence(next);
        let n = hits(&sentence);
        if best.as_ref().is_none_or(|(most, _)| n > *most) {
            best = Some((n, sentence.clone()));
        }
        next = sentence.end.max(next + 1);
    }
    let (n, sentence) = best?;
    places.there(sentence).map(|place| Nearest { place, share: round(n as f64 / words.len().max(1) as f64) })
}
