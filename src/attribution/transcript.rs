//! Transcripts: lines that start with a name and a colon and give speech without marks.
//!
//! ```text
//! MARSH: Did you close the library?
//! HALE: We had no choice.
//! ```

use super::link::CueWords;
use super::scene::Scene;
use super::source::Source;
use crate::lexicon::classes as c;
use crate::tokens::{Gap, Kind, Shape};
use std::ops::Range;

/// So many labelled lines make a transcript: one or two may be headings or lists.
const FEWEST: usize = 3;
/// The longest label, in tokens.
const LABEL: usize = 6;

/// A labelled line.
pub struct Line {
    /// Index of its paragraph.
    pub paragraph: usize,
    /// What is said.
    pub content: Range<usize>,
    /// The colon.
    pub cue: CueWords,
    /// The name before it.
    pub source: Source,
}

/// The lines of a transcript, in order; none where the text is no transcript.
pub fn lines(scene: &Scene) -> Vec<Line> {
    let all = scene.doc.paragraphs.iter().enumerate();
    let lines: Vec<Line> = all.filter_map(|(i, p)| line(scene, i, p.tokens.clone())).collect();
    if lines.len() < FEWEST {
        return Vec::new();
    }
    lines
}

fn line(scene: &Scene, paragraph: usize, tokens: Range<usize>) -> Option<Line> {
    let doc = scene.doc;
    let at = (tokens.start + 1..tokens.end.min(tokens.start + 1 + LABEL)).find(|t| doc.tokens[*t].kind == Kind::Colon)?;
    // a turn in marks starts and ends with them
    let mut end = tokens.end;
    if let Some(pair) = scene.quoted(at).map(|pair| &doc.marks.pairs[pair].tokens) {
        if pair.start < tokens.start || (pair.start..at).any(|t| doc.tokens[t].kind == Kind::Mark) {
            return None;
        }
        end = pair.end.min(end);
    }
    let label = tokens.start..at;
    let words = || doc.tokens[label.clone()].iter().filter(|t| t.kind == Kind::Word);
    let shouted = words().count() > 0 && words().all(|t| t.shape() == Shape::Upper && t.span.len() > 1 || t.is(c::TITLE));
    let named = scene.people.name_at(at - 1).is_some_and(|n| n.core.end == at && n.tokens.start == tokens.start);
    let first = at + 1;
    let plain =
        first < end && doc.tokens[at].gap() == Gap::None && doc.tokens[first].kind != Kind::Mark && doc.tokens[first].gap() <= Gap::Space;
    // a label, some words: "Time: 7" is none
    if !(shouted || named) || !plain || end - first < 2 {
        return None;
    }
    let cue = CueWords::plain(at);
    let head = scene.people.name_at(at - 1).map_or(at - 1, |n| n.core.end - 1);
    Some(Line { paragraph, content: first..end, cue, source: Source { tokens: label, head } })
}
