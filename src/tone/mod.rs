//! Tone: what each word adds, each voice by itself.
//!
//! A toned word adds `valence * factor / (4 * sqrt(n))` to its sentence, n being the number of its toned words; the score of the
//! sentence is the sum of these contributions, and every other score a mean over sentences or their pieces. Nothing is squashed.
//! All arithmetic is `+ - * /` and `sqrt`, which every platform rounds alike; results have six decimals.

mod hints;
pub mod loaded;
mod names;
mod senses;
pub mod suffix;
pub mod targets;
pub mod voices;
pub mod words;

use crate::attribution::Attribution;
use crate::document::Document;
use crate::own_words::UserLexicon;
use crate::report::{Loaded, Sentence, SentenceTone, Target, Tone, TonedWord};
use crate::text::Span;
use crate::tokens::Kind;
use senses::Senses;
use std::ops::Range;
use voices::{Cursor, Mean};

/// What a full-strength word's valence is divided by.
const SCALE: f64 = 4.0;
/// In news one token of so many carries tone.
const TONED: usize = 12;
/// A piece of narration with this many words or fewer, none of them toned, is a mere tag: "he said".
pub(crate) const TAG: u32 = 4;

/// Tone of the article; offsets are bytes.
pub struct Scores {
    /// Of the whole and of each voice.
    pub tone: Tone,
    /// Every sentence with its tone.
    pub sentences: Vec<Sentence>,
    /// Tone towards each target.
    pub targets: Vec<Target>,
    /// Loaded words.
    pub loaded: Vec<Loaded>,
}

/// Six decimals, so that results are short and the parts still add up.
pub(crate) fn round(x: f64) -> f64 {
    // A half goes away from zero, as with `round`, which no instruction of wasm does. Adding zero turns -0 into 0.
    (x * 1e6 + 0.5_f64.copysign(x)).trunc() / 1e6 + 0.0
}

/// The means that are kept while the sentences go by.
struct Means {
    all: Mean,
    running: Mean,
    headline: Mean,
    narration: Mean,
    quoted: Mean,
    speakers: Vec<Mean>,
}

/// Scores every sentence and voice, sets the speakers' tone, and finds loaded words. `own` goes before the built-in words.
#[inline(never)]
pub fn score(doc: &Document, attribution: &mut Attribution, targets: &[Span], own: &UserLexicon) -> Scores {
    let spoken = voices::spoken(attribution);
    let seen = names::Seen::of(doc);
    let mut reader = hints::Reader::new(doc, !own.is_empty());
    let (mut voice, mut loaded_voice) = (Cursor::new(&spoken), Cursor::new(&spoken));
    let mut means = Means {
        all: Mean::default(),
        running: Mean::default(),
        headline: Mean::default(),
        narration: Mean::default(),
        quoted: Mean::default(),
        speakers: vec![Mean::default(); attribution.speakers.len()],
    };
    let mut words = Vec::with_capacity(doc.tokens.len() / TONED);
    let (mut sentences, mut hits) = (Vec::with_capacity(doc.sentences.len()), Vec::new());
    let (mut found, mut loaded) = (Vec::new(), Vec::new());
    for s in &doc.sentences {
        let (first, from) = (words.len(), hits.len());
        let hints = reader.sentence(s.tokens.clone());
        let senses = Senses::new(doc, s);
        words::find(doc, &seen, &senses, hints, own, &mut hits);
        let place = doc.look(s.paragraph);
        let counts = place.kind.counts() && place.repeats.is_none();
        if counts {
            loaded::find(doc, &seen, &senses, hints, own, &mut loaded_voice, &mut loaded);
        }
        let score = contributions(doc, &hits[from..], &mut words);
        means.all.add(score);
        if counts {
            means.running.add(score);
            if place.kind.runs() {
                pieces(doc, s.tokens.clone(), &words[first..], &mut voice, &mut means);
            } else {
                means.headline.add(score);
            }
        }
        if targets.is_empty() {
            hits.clear();
        } else {
            found.push(from..hits.len());
        }
        sentences.push(sentence(s, score, first..words.len()));
    }
    for (speaker, mean) in attribution.speakers.iter_mut().zip(&means.speakers) {
        speaker.tone = mean.get();
    }
    let whole = if means.running.is_empty() { means.all } else { means.running };
    Scores {
        tone: Tone {
            score: whole.get(),
            headline: means.headline.get(),
            narration: means.narration.get(),
            quoted: means.quoted.get(),
            words,
        },
        targets: targets.iter().map(|t| towards(doc, *t, &hits, &found)).collect(),
        loaded,
        sentences,
    }
}

/// The tone of every sentence, and the toned words, without the voices: the same as [`score`] gives.
pub fn sentences(doc: &Document, own: &UserLexicon) -> (Vec<Sentence>, Vec<TonedWord>) {
    let seen = names::Seen::of(doc);
    let mut reader = hints::Reader::new(doc, !own.is_empty());
    let (mut words, mut hits) = (Vec::with_capacity(doc.tokens.len() / TONED), Vec::new());
    let one = |s: &crate::document::Sentence| {
        hits.clear();
        let first = words.len();
        words::find(doc, &seen, &Senses::new(doc, s), reader.sentence(s.tokens.clone()), own, &mut hits);
        let score = contributions(doc, &hits, &mut words);
        sentence(s, score, first..words.len())
    };
    (doc.sentences.iter().map(one).collect(), words)
}

fn sentence(s: &crate::document::Sentence, score: f64, words: Range<usize>) -> Sentence {
    let tone = SentenceTone { score, words: words.start as u32..words.end as u32 };
    Sentence { start: s.span.start, end: s.span.end, paragraph: s.paragraph as u32, tone }
}

/// Lists the toned words of a sentence with what each adds; gives the sum.
fn contributions(doc: &Document, hits: &[words::Hit], out: &mut Vec<TonedWord>) -> f64 {
    let share = SCALE * f64::sqrt(hits.len() as f64);
    let mut sum = 0.0;
    for hit in hits {
        let span = doc.span(hit.first..hit.end);
        let contribution = round(hit.valence * hit.factor / share);
        sum += contribution;
        out.push(TonedWord {
            start: span.start,
            end: span.end,
            valence: hit.valence,
            factor: round(hit.factor),
            contribution,
            reason: hit.reason,
        });
    }
    round(sum)
}

/// Parts a sentence into what each voice says in it, and takes the pieces into the means.
fn pieces(doc: &Document, tokens: Range<usize>, toned: &[TonedWord], voice: &mut Cursor, means: &mut Means) {
    let (mut own, mut own_words, mut own_toned) = (0.0, 0, false);
    let (mut quoted, mut any_quoted) = (0.0, false);
    // The speakers of one sentence are few and mostly alike; the last one's sum is kept open.
    let mut speaker: Option<(u32, f64)> = None;
    let mut added = toned.iter().peekable();
    let mut at = tokens.start;
    while at < tokens.end {
        let (says, until) = voice.stretch(doc.tokens[at].span.start);
        let mut words = 0;
        while at < tokens.end && doc.tokens[at].span.start < until {
            words += u32::from(doc.tokens[at].kind == Kind::Word);
            at += 1;
        }
        if words == 0 {
            continue;
        }
        let who = says.and_then(|s| s.speaker);
        if let Some(who) = who.filter(|who| speaker.is_none_or(|(last, _)| last != *who)) {
            close(speaker.replace((who, 0.0)), means);
        }
        any_quoted |= says.is_some();
        own_words += if says.is_none() { words } else { 0 };
        while let Some(toned) = added.next_if(|toned| toned.start < until) {
            match says {
                None => (own, own_toned) = (own + toned.contribution, true),
                Some(_) => quoted += toned.contribution,
            }
            if let Some((_, sum)) = speaker.as_mut().filter(|_| who.is_some()) {
                *sum += toned.contribution;
            }
        }
    }
    close(speaker, means);
    if any_quoted {
        means.quoted.add(quoted);
    }
    if own_toned || own_words > TAG || (own_words > 0 && !any_quoted) {
        means.narration.add(own);
    }
}

fn close(piece: Option<(u32, f64)>, means: &mut Means) {
    if let Some((who, sum)) = piece {
        if let Some(mean) = means.speakers.get_mut(who as usize) {
            mean.add(sum);
        }
    }
}

/// The tone towards a target, from the toned words of the sentence that it starts in.
fn towards(doc: &Document, target: Span, hits: &[words::Hit], found: &[Range<usize>]) -> Target {
    let at = doc.sentences.partition_point(|s| s.span.end <= target.start);
    match doc.sentences.get(at).filter(|s| s.span.start <= target.start) {
        Some(sentence) => targets::score(doc, target, &hits[found[at].clone()], sentence.tokens.clone()),
        None => Target { start: target.start, end: target.end, score: 0.0 },
    }
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn a_half_goes_away_from_zero() {
        assert_eq!([0.0000005, -0.0000005, 1.2345674, -2.9999996, 0.25].map(round), [0.000001, -0.000001, 1.234567, -3.0, 0.25]);
        assert!(round(-0.0).is_sign_positive() && round(-1e-9).is_sign_positive());
    }
}
