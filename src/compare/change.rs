//! The differences between two wordings: what was done to a stretch, and what that touches.

use super::word::{Word, HEDGE, NEGATION, NUMBER};
use crate::text::Span;

/// How a wording stands to the reference, the worst of its differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wording {
    /// Word for word.
    Identical,
    /// Stops and capitals.
    Restyled,
    /// Words cut.
    Truncated,
    /// Spelling, figures, masks, brackets, and what a transcript loses; words may be cut too.
    Edited,
    /// A word dropped, put in or replaced.
    Altered,
}

/// What was done to a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// Left out at an end or at an ellipsis.
    Cut,
    /// What newsrooms allow.
    Spelling,
    /// Left out without a sign.
    Drop,
    /// Put in.
    Insert,
    /// Put in place of others.
    Replace,
}

impl Op {
    /// Its name in a result.
    pub const fn name(self) -> &'static str {
        match self {
            Op::Cut => "cut",
            Op::Spelling => "spelling",
            Op::Drop => "drop",
            Op::Insert => "insert",
            Op::Replace => "replace",
        }
    }
}

/// What a change touches, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A negation came or went.
    Negation,
    /// A figure, a unit or a sign.
    Number,
    /// A condition went: what was said holds only under it.
    Condition,
    /// The other side of a "but" went.
    Contrast,
    /// A word of doubt came or went.
    Hedge,
    /// The order was turned round.
    Order,
    /// A sentence went without a sign, or two became one.
    Sentence,
    /// Any other words.
    Words,
}

impl What {
    /// Its name in a result.
    pub const fn name(self) -> &'static str {
        match self {
            What::Negation => "negation",
            What::Number => "number",
            What::Condition => "condition",
            What::Contrast => "contrast",
            What::Hedge => "hedge",
            What::Order => "order",
            What::Sentence => "sentence",
            What::Words => "words",
        }
    }
}

/// A stretch where the words differ.
#[derive(Clone, Debug)]
pub struct Change {
    /// What was done.
    pub op: Op,
    /// The words here.
    pub here: Option<Span>,
    /// The words of the reference.
    pub there: Option<Span>,
    /// Where the words here stand among the wording's words.
    pub from: std::ops::Range<usize>,
    /// Where the words there stand among the reference's words.
    pub of: std::ops::Range<usize>,
    /// What the change touches.
    pub what: What,
    /// Whether an editor should look, and no more: an article, two sentences made one, the end of a doubt.
    pub slight: bool,
    /// Whether it is an alteration.
    pub altered: bool,
}

/// A wording and its article's text.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The words.
    pub words: &'a [Word],
    /// The text they stand in.
    pub text: &'a str,
    /// The stretches inside the marks: between two of them stands a cue.
    pub parts: &'a [Span],
    /// Whether it stands as a sentence of its own: nothing of the reporter's completes it.
    pub whole: bool,
    /// Whether it reads as a sentence: a whole quotation, or a headline of a few words.
    pub sentence: bool,
}

impl Side<'_> {
    /// Whether a cue stands between the word and the one before it.
    pub fn resumes(&self, at: usize) -> bool {
        at > 0 && at < self.words.len() && {
            let (before, after) = (self.words[at - 1].span, self.words[at].span);
            self.parts.iter().any(|p| p.start > before.start && p.start <= after.start)
        }
    }
}

/// What was found of a stretch.
pub struct Verdict {
    /// The worst that it can be called.
    pub how: Wording,
    /// What was done.
    pub op: Op,
    /// What it touches.
    pub what: What,
    /// Whether it is only to be looked at.
    pub slight: bool,
}

impl Verdict {
    pub const fn new(how: Wording, op: Op) -> Option<Self> {
        Some(Verdict { how, op, what: What::Words, slight: false })
    }

    pub const fn altered(op: Op, what: What) -> Option<Self> {
        Some(Verdict { how: Wording::Altered, op, what, slight: false })
    }

    pub const fn slight(how: Wording, op: Op, what: What) -> Option<Self> {
        Some(Verdict { how, op, what, slight: true })
    }
}

/// What a change of these words touches.
pub fn touched(a: &[Word], b: &[Word]) -> What {
    let count = |words: &[Word]| words.iter().filter(|w| w.is(NEGATION)).count();
    let all = a.iter().chain(b).fold(0, |flags, w| flags | w.flags);
    match () {
        _ if count(a) != count(b) => What::Negation,
        _ if all & NUMBER != 0 => What::Number,
        _ if all & HEDGE != 0 => What::Hedge,
        _ => What::Words,
    }
}
