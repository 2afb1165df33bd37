//! Transcripts: lines that start with a name and a colon and give speech without marks.
//!
//! ```text
//! MARSH: Did you close the library?
//! HALE: We had no choice.
//! ```

use super::context::Context;
use super::link::CueWords;
use super::source::Source;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::people::EntityKind;
use crate::tokens::{Gap, Kind, Shape, Token};
use std::ops::Range;

/// So many labelled lines make a transcript: one or two may be headings or lists.
const FEWEST: usize = 3;
/// The longest label, in tokens.
const LABEL: usize = 6;

/// How many tokens may stand in brackets behind the name in a label.
const ASIDE: usize = 6;
/// Among so many names of the text the one is looked for that initials stand for.
const NAMES: usize = 200;

/// A labelled line.
pub struct Line {
    /// Index of its paragraph.
    pub paragraph: usize,
    /// What is said.
    pub content: Range<usize>,
    /// The colon.
    pub cue: CueWords,
    /// The name before it; none of who asks (Q:).
    pub source: Option<Source>,
}

/// The lines of a transcript, in order; none where the text is no transcript.
pub fn lines(ctx: &Context) -> Vec<Line> {
    let all = ctx.doc.paragraphs.iter().enumerate();
    let lines: Vec<Line> = all.filter_map(|(i, p)| line(ctx, i, p.tokens.clone())).collect();
    let asked = lines.iter().any(|line| line.source.is_none());
    let label = |line: &Line| line.source.as_ref().map(|s| s.tokens.clone());
    // A: without a Q: is a list
    let lines: Vec<Line> = lines.into_iter().filter(|l| asked || label(l).is_none_or(|l| ctx.doc.span(l).len() > 1)).collect();
    if lines.len() < FEWEST {
        return Vec::new();
    }
    lines
}

fn line(ctx: &Context, paragraph: usize, tokens: Range<usize>) -> Option<Line> {
    let doc = ctx.doc;
    let at = recorded(ctx, &tokens)
        .or_else(|| (tokens.start + 1..tokens.end.min(tokens.start + 1 + LABEL + ASIDE)).find(|t| doc.tokens[*t].kind == Kind::Colon))?;
    // a turn in marks starts and ends with them
    let mut end = tokens.end;
    if let Some(pair) = ctx.quoted(at).map(|pair| &doc.marks.pairs[pair].tokens) {
        if pair.start < tokens.start || (pair.start..at).any(|t| doc.tokens[t].kind == Kind::Mark) {
            return None;
        }
        end = pair.end.min(end);
    }
    let mut label = tokens.start..at;
    // MARLOW (voice-over): what stands in brackets is no name
    if doc.tokens[at - 1].kind == Kind::Close {
        label.end = label.clone().find(|t| doc.tokens[*t].kind == Kind::Open).filter(|open| *open > label.start)?;
    }
    if label.len() > LABEL {
        return None;
    }
    // INGRID SOLHEIM, GLACIOLOGIST: who she is comes behind her name
    let comma = label.clone().find(|t| doc.tokens[*t].kind == Kind::Comma && *t > label.start);
    let words = || doc.tokens[label.clone()].iter().filter(|t| t.kind == Kind::Word);
    let question = label.len() == 1 && ctx.says(label.start, sets::Q);
    let answer = label.len() == 1 && doc.word(label.start) == "A";
    let upper = |t: &Token| t.shape() == Shape::Upper && t.span.len() > 1;
    let shouted = words().any(upper) && words().all(|t| t.shape() == Shape::Upper && t.span.len() > 1 || t.is(c::TITLE | c::DETERMINER));
    let named = ctx.people.name_at(at - 1).is_some_and(|n| n.core.end == at && n.tokens.start == tokens.start);
    let first = at + 1;
    let plain =
        first < end && doc.tokens[at].gap() == Gap::None && doc.tokens[first].kind != Kind::Mark && doc.tokens[first].gap() <= Gap::Space;
    // a label, some words: "Time: 7" is none
    if !(shouted || named || question || answer) || !plain || end - first < 2 {
        return None;
    }
    if let Some(comma) = comma {
        label.end = comma;
    }
    let cue = CueWords::plain(at);
    let last = label.end - 1;
    let asked = answer
        .then(|| ctx.people.clusters.iter().filter(|c| c.sort == EntityKind::Person && c.name.len() > 2).max_by_key(|c| c.names.len()))
        .flatten();
    let asked = asked.and_then(|c| c.names.first()).map(|n| ctx.people.names[*n].core.end - 1);
    let head = asked.or_else(|| initials(ctx, &label)).or_else(|| ctx.people.name_at(last).map(|n| n.core.end - 1)).unwrap_or(last);
    let source = (!question).then_some(Source { tokens: label, head });
    Some(Line { paragraph, content: first..end, cue, source })
}

/// "Mr. HALE. I rise to speak.": the stop behind the label of a parliament's record. A title or an office stands in it.
fn recorded(ctx: &Context, tokens: &Range<usize>) -> Option<usize> {
    let doc = ctx.doc;
    let upper = |t: usize| doc.tokens[t].kind == Kind::Word && doc.tokens[t].shape() == Shape::Upper && doc.tokens[t].span.len() > 1;
    let titled = doc.is(tokens.start, c::TITLE | c::DETERMINER) && doc.tokens[tokens.start].shape() == Shape::Title;
    let near = tokens.start + 1..tokens.end.min(tokens.start + 1 + LABEL);
    let name = near.clone().find(|t| upper(*t)).filter(|_| titled)?;
    let before = (tokens.start + 1..name).all(|t| doc.tokens[t].kind == Kind::Stop || doc.is(t, c::TITLE));
    let at = (name..near.end).find(|t| !upper(*t) && doc.tokens[*t].kind != Kind::Hyphen)?;
    (before && doc.tokens[at].kind == Kind::Stop && doc.tokens.get(at + 1).is_some_and(Token::capital)).then_some(at)
}

/// The end of the first name that the initials of a label stand for: MH, Marcus Hobb.
fn initials(ctx: &Context, label: &Range<usize>) -> Option<usize> {
    let letters = (label.len() == 1).then(|| ctx.doc.word(label.start)).filter(|w| (2..5).contains(&w.len()))?;
    let name = ctx.people.names.iter().take(NAMES).find(|name| {
        let mut words = name.core.clone().filter(|t| ctx.doc.tokens[*t].kind == Kind::Word && ctx.doc.tokens[*t].capital());
        let same = letters.chars().all(|c| words.next().is_some_and(|t| ctx.doc.word(t).starts_with(c)));
        same && words.next().is_none()
    })?;
    Some(name.core.end - 1)
}
