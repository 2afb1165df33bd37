//! Reported speech without marks: said that …, according to …, promised to …, criticised …. Precise before complete.

mod after;
mod around;
mod complement;
mod end;
mod opening;
mod passive;

use super::context::{Context, Segment};
use super::cue::{Cue, Form};
use super::link::CueWords;
use super::source::Source;
use super::transcript::{self, Line};
use crate::attribution::Rule;
use crate::layout;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::report::QuoteKind;
use crate::tokens::Kind;
use std::iter::Peekable;
use std::ops::Range;
use std::vec;

/// A report: its content, its cue and its source.
#[derive(Clone, Debug)]
pub struct Report {
    /// indirect, or direct for the words of a transcript.
    pub kind: QuoteKind,
    /// The content, without the cue.
    pub content: Range<usize>,
    /// Its second half, where the cue stands inside: "The plan, she said, has failed."
    pub more: Option<Range<usize>>,
    /// Its cue.
    pub cue: CueWords,
    /// Its source; none where nobody is named: "Asked whether …, Hale laughed", "is expected to …".
    pub source: Option<Source>,
    /// The rule that found it.
    pub rule: Rule,
    /// Frames of the cue's verb.
    pub frames: u16,
}

impl Report {
    /// Its first and its last token, with what stands between its halves.
    fn reach(&self) -> Range<usize> {
        self.content.start..self.more.as_ref().map_or(self.content.end, |m| m.end)
    }
}

/// A content of fewer words is no report.
const FEWEST: usize = 2;

/// Finds the reports of the segments, one segment after the other.
pub struct Reader<'s, 'd, 't> {
    ctx: &'s Context<'d, 't>,
    /// The lines of a transcript in the segments to come.
    lines: Peekable<vec::IntoIter<Line>>,
    /// The paragraph of the last such line.
    spoken: Option<usize>,
    /// Whether all that it reads is somebody's words.
    inside: bool,
}

/// Rules that tell what was said inside somebody's words: what a speaker wants, praises or thinks there is plainly said.
const INSIDE: [Rule; 7] =
    [Rule::ThatClause, Rule::BareClause, Rule::Directive, Rule::WhClause, Rule::TrailingClause, Rule::MedialClause, Rule::Unstated];

impl<'s, 'd, 't> Reader<'s, 'd, 't> {
    /// Stands before the first segment.
    pub fn new(ctx: &'s Context<'d, 't>) -> Self {
        Reader { ctx, lines: transcript::lines(ctx).into_iter().peekable(), spoken: None, inside: false }
    }

    /// The same for the inside of quotations: see [`Context::inside`].
    pub fn inside(ctx: &'s Context<'d, 't>) -> Self {
        Reader { ctx, lines: Vec::new().into_iter().peekable(), spoken: None, inside: true }
    }

    /// Adds every report in the narration of the next segment to a list; none overlaps another.
    #[inline(never)]
    pub fn read(&mut self, f: &Segment, cues: &[Cue], out: &mut Vec<Report>) {
        let ctx = self.ctx;
        // a line of a transcript is its speaker's as a whole
        if let Some(line) = self.lines.next_if(|line| line.paragraph == f.paragraph) {
            self.spoken = Some(line.paragraph);
            out.push(Report {
                kind: QuoteKind::Direct,
                content: line.content,
                more: None,
                cue: line.cue,
                source: line.source,
                rule: Rule::Transcript,
                frames: frame::QUOTE,
            });
        }
        let turn = self.inside || self.spoken == Some(f.paragraph);
        // "READ MORE: …, says Hale": the page speaks
        if ctx.doc.look(f.paragraph).kind == layout::Kind::Boilerplate {
            return;
        }
        let from = out.len();
        for (n, cue) in cues.iter().enumerate() {
            let found = match cue.form {
                Form::Preposition => around::according(ctx, f, cue),
                Form::Passive => passive::heard(ctx, f, cue).or_else(|| passive::passive(ctx, f, cue)),
                _ => passive::asked(ctx, f, cue)
                    .or_else(|| passive::heard(ctx, f, cue))
                    .or_else(|| around::as_said(ctx, f, cue))
                    .or_else(|| around::fronted(ctx, f, cue))
                    .or_else(|| around::relative(ctx, f, &cues[n..], cue))
                    .or_else(|| after::after(ctx, f, &cues[n..], cue, turn))
                    .or_else(|| around::trailing(ctx, f, cue)),
            };
            let Some(report) = found.filter(|r| !self.inside || INSIDE.contains(&r.rule)) else { continue };
            // a report around whole others holds them: what it tells is all its source's
            let reach = report.reach();
            let apart = |r: &Report| r.reach().end <= reach.start || reach.end <= r.reach().start;
            let holds = |r: &Report| reach.start <= r.reach().start && r.reach().end <= reach.end && reach.contains(&r.cue.tokens.start);
            // what a court heard was told there by somebody: both are reports
            if report.rule == Rule::Unstated {
                out.push(report);
                continue;
            }
            if out[from..].iter().all(|r| apart(r) || holds(r) || r.rule == Rule::Unstated) {
                for at in (from..out.len()).rev() {
                    if !apart(&out[at]) && out[at].rule != Rule::Unstated {
                        out.remove(at);
                    }
                }
                out.push(report);
            }
        }
        for that in (f.tokens.start + 1..f.tokens.end.saturating_sub(1)).filter(|t| ctx.doc.is(*t, c::RELATIVE)) {
            let mind = if self.inside { None } else { passive::mental_state(ctx, f, that) };
            if let Some(found) = mind.or_else(|| passive::noun(ctx, f, that)) {
                if out[from..].iter().all(|r| r.reach().end <= found.content.start || found.content.end <= r.reach().start) {
                    out.push(found);
                }
            }
        }
    }
}

/// Trims the content, and lets it go where it is nothing but a quotation.
fn report(ctx: &Context, content: Range<usize>, cue: &Cue, source: impl Into<Option<Source>>, rule: Rule) -> Option<Report> {
    let source = source.into();
    let content = trimmed(ctx, content);
    let words = || content.clone().filter(|i| matches!(ctx.doc.tokens[*i].kind, Kind::Word | Kind::Number));
    let inked = words().filter(|i| ctx.narrated(*i) && !ctx.says(*i, sets::THAT)).count();
    let outside = source.as_ref().is_none_or(|s| s.tokens.end <= content.start || s.tokens.start >= content.end);
    let name = ctx.doc.tokens.get(content.start).is_some_and(|t| t.capital());
    let fewest = if matches!(rule, Rule::Object | Rule::Topic) && name { 1 } else { FEWEST };
    // "nobody asked the shops": an article and a noun, which is a verb elsewhere
    let noun = matches!(rule, Rule::BareClause) && words().count() == 2 && ctx.says(content.start, sets::ARTICLES);
    (inked > 0 && words().count() >= fewest && outside && !noun).then(|| Report {
        kind: QuoteKind::Indirect,
        content,
        more: None,
        cue: cue.into(),
        source,
        rule,
        frames: cue.record.frames(),
    })
}

/// A stretch without the signs at its end; a quotation at either end is in as a whole.
fn trimmed(ctx: &Context, content: Range<usize>) -> Range<usize> {
    let (mut start, mut end) = (content.start, content.end.min(ctx.doc.tokens.len()));
    if start >= end {
        return start..start; // "According to Hale,": a text that ends before the content, as one being typed does
    }
    if let Some(p) = ctx.quoted(start) {
        start = ctx.around(p).start;
    }
    let sign = |i: usize| matches!(ctx.doc.tokens[i].kind, Kind::Comma | Kind::Dash | Kind::Colon | Kind::Semicolon);
    while end > start && sign(end - 1) && ctx.narrated(end - 1) {
        end -= 1;
    }
    if let Some(p) = ctx.quoted(end.saturating_sub(1)) {
        end = ctx.around(p).end;
    }
    start..end.max(start)
}
