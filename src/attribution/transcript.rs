//! Transcripts: lines that start with a name and a colon and give speech without marks.
//!
//! ```text
//! MARSH: Did you close the library?
//! HALE: We had no choice.
//! ```
//!
//! And what stands without marks behind a cue and a colon: "Ann Hale, the mayor, said in a statement:", "Twitter: Tom Reed -".

use super::context::Context;
use super::cue::{self, Form};
use super::link::CueWords;
use super::source::{self, Source};
use crate::layout;
use crate::lexicon::classes::{self as c, frame};
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
    let mut lines = if lines.len() < FEWEST { Vec::new() } else { lines };
    unmarked(ctx, &mut lines);
    lines.sort_by_key(|line| line.paragraph);
    lines
}

/// So many paragraphs a statement goes on at most, and so far behind its cue the colon stands, in tokens.
const STATEMENT: usize = 8;

/// Adds what is told without marks.
fn unmarked(ctx: &Context, lines: &mut Vec<Line>) {
    let doc = ctx.doc;
    let (labelled, mut open, mut said) = (lines.len(), None, 0);
    for (paragraph, p) in doc.paragraphs.iter().enumerate() {
        let tokens = p.tokens.clone();
        let kind = doc.look(paragraph).kind;
        let text = matches!(kind, layout::Kind::Body | layout::Kind::List) && tokens.clone().all(|t| ctx.narrated(t)) && tokens.len() > 2;
        // a statement goes on in the first person, or as a list
        let goes_on =
            said == 0 || said < STATEMENT && (kind == layout::Kind::List || tokens.clone().any(|t| ctx.says(t, sets::FIRST_PERSON)));
        let label = lines[..labelled].binary_search_by_key(&paragraph, |line| line.paragraph).is_ok();
        match open.take().filter(|_| text && goes_on && !label) {
            Some((cue, source)) => {
                let cue: CueWords = cue;
                // without the sign of a list
                let inked = tokens.clone().find(|t| ctx.inked(*t)).unwrap_or(tokens.start);
                let tokens = if kind == layout::Kind::List { inked..tokens.end } else { tokens };
                lines.push(Line { paragraph, content: tokens, cue: cue.clone(), source: Some(Source::clone(&source)) });
                (open, said) = (Some((cue, source)), said + 1);
            }
            None => {
                (open, said) = (leads(ctx, tokens.clone()), 0);
                lines.extend(tweet(ctx, paragraph, tokens));
            }
        }
    }
}

/// The cue and the source of a paragraph that ends in a colon: Hale said in a statement:
fn leads(ctx: &Context, tokens: Range<usize>) -> Option<(CueWords, Source)> {
    let colon = tokens.end - 1;
    let segment = ctx.segment_of(colon).filter(|_| ctx.doc.kind(colon) == Some(Kind::Colon) && ctx.narrated(colon))?;
    let near = tokens.start.max(colon.saturating_sub(STATEMENT))..colon;
    let verb = near.rev().find(|t| ctx.doc.syntax().verb_group_at(*t).is_some())?;
    let cue = cue::at(ctx, verb).filter(|cue| cue.form == Form::Finite && cue.strong() && cue.frame(frame::QUOTE))?;
    let source = source::subject_of(ctx, &ctx.segments[segment], &cue).or_else(|| source::after(ctx, &cue, colon))?;
    source::speaks(ctx, &source).then(|| ((&cue).into(), source))
}

/// "Twitter: Tom Reed - So many boats": a post in a live blog.
fn tweet(ctx: &Context, paragraph: usize, tokens: Range<usize>) -> Option<Line> {
    let doc = ctx.doc;
    let colon = tokens.start + 1;
    if !ctx.says(tokens.start, sets::PLATFORMS) || doc.kind(colon) != Some(Kind::Colon) {
        return None;
    }
    let name = ctx.people.name_at(colon + 1).filter(|n| n.tokens.start == colon + 1)?;
    let first = name.tokens.end + 1;
    let dash = matches!(doc.kind(first - 1), Some(Kind::Dash | Kind::Hyphen));
    (dash && first < tokens.end).then(|| Line {
        paragraph,
        content: first..tokens.end,
        cue: CueWords::plain(colon),
        source: Some(Source::name(name)),
    })
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
        // with or without a particle: Eira ap Huw may be EAH or EH
        let same = |all: bool| {
            let words = name.core.clone().filter(|t| ctx.doc.tokens[*t].kind == Kind::Word && (all || ctx.doc.tokens[*t].capital()));
            words.filter_map(|t| ctx.doc.word(t).chars().next()).map(|c| c.to_ascii_uppercase()).eq(letters.chars())
        };
        same(true) || same(false)
    })?;
    Some(name.core.end - 1)
}
