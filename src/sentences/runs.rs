//! A terminator with what closes after it: `.`, `?!`, `...`, then marks, brackets and footnote markers.

use super::{starts::Start, Splitter};
use crate::document::Document;
use crate::lexicon::classes;
use crate::tokens::{Gap, Kind, Shape};

/// What ends the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// One stop.
    Dot,
    /// A run of dots, or `…`.
    Ellipsis,
    /// Dots with spaces between them.
    Spaced,
    /// `?` or `!`, alone or with others.
    Shout,
}

/// A terminator and its closers.
#[derive(Debug)]
pub(super) struct Run {
    /// The first token of the terminator.
    pub first: usize,
    /// The token after the terminator itself.
    pub core: usize,
    /// The token after everything that belongs to it.
    pub next: usize,
    pub sort: Sort,
    /// How many dots an ellipsis has.
    pub dots: u32,
    /// Whether a quotation closes with it.
    pub quote: bool,
    /// Whether a bracket closes with it.
    pub bracket: bool,
    /// Whether the sentence ends here without more questions.
    pub forced: bool,
}

/// Which way a token faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// No paired mark.
    None,
    /// Opens a quotation.
    Opens,
    /// Closes one.
    Closes,
}

/// The side of every token; empty if no quotation was found.
pub(super) fn sides(doc: &Document) -> Vec<Side> {
    if doc.marks.pairs.is_empty() {
        return Vec::new();
    }
    let mut out = vec![Side::None; doc.tokens.len()];
    for pair in &doc.marks.pairs {
        if let Some(open) = pair.tokens.start.checked_sub(1) {
            out[open] = Side::Opens;
        }
        if pair.closed {
            if let Some(side) = out.get_mut(pair.tokens.end) {
                *side = Side::Closes;
            }
        }
    }
    out
}

impl Splitter<'_, '_> {
    /// Whether the mark closes: by its pair, else by what touches it.
    fn closes(&self, at: usize) -> bool {
        match self.sides.get(at) {
            Some(Side::Closes) => true,
            Some(Side::Opens) => false,
            _ => {
                let after = self.doc.tokens.get(at + 1).filter(|_| at + 1 < self.end);
                self.doc.tokens[at].gap() == Gap::None
                    && (after.is_none_or(|t| t.gap() != Gap::None) || matches!(self.doc.word(at), "”" | "»" | "’"))
            }
        }
    }

    /// Reads the terminator at a token and everything that closes with it.
    pub(super) fn read(&self, first: usize) -> Run {
        let doc = self.doc;
        let t = &doc.tokens[first];
        let sort = match t.kind {
            Kind::Shout => Sort::Shout,
            Kind::Stop if t.span.len() > 1 => Sort::Ellipsis,
            _ => Sort::Dot,
        };
        let dots = if sort == Sort::Ellipsis { doc.word(first).chars().count() as u32 } else { 1 };
        let mut run = Run { first, core: first + 1, next: first + 1, sort, dots, quote: false, bracket: false, forced: false };
        if t.kind == Kind::Stop && self.spaced(&mut run) {
            return run;
        }
        self.absorb(&mut run);
        run
    }

    /// Dots with spaces between: `. . .` is an ellipsis, a fourth dot a stop. True if the run needs no more reading.
    fn spaced(&self, run: &mut Run) -> bool {
        let tokens = &self.doc.tokens;
        let mut at = run.first + 1;
        while at < self.end && tokens[at].kind == Kind::Stop && tokens[at].gap() == Gap::Space {
            at += 1;
        }
        let dots = at - run.first;
        if dots < 3 {
            return false;
        }
        let capital = at < self.end && tokens[at].capital();
        if dots > 3 && capital && tokens[run.first].gap() == Gap::None {
            run.forced = true; // the first stop is the sentence's own, the ellipsis opens the next
            return true;
        }
        (run.core, run.next, run.sort) = (at, at, Sort::Spaced);
        run.forced = dots > 3 && capital;
        self.absorb(run);
        true
    }

    /// Takes in more terminators, closing marks and brackets, and footnote markers.
    fn absorb(&self, run: &mut Run) {
        let doc = self.doc;
        while run.next < self.end {
            let (at, t) = (run.next, &doc.tokens[run.next]);
            match t.kind {
                Kind::Mark if (t.gap() == Gap::None || self.sides.get(at) == Some(&Side::Closes)) && self.closes(at) => run.quote = true,
                Kind::Close if t.gap() == Gap::Space => run.bracket = true,
                _ if t.gap() != Gap::None => {
                    run.next += self.note(run);
                    return;
                }
                Kind::Stop | Kind::Shout => {
                    if run.core == at {
                        run.core = at + 1;
                    }
                    if t.kind == Kind::Shout {
                        run.sort = Sort::Shout;
                    } else if t.span.len() > 1 && run.sort == Sort::Dot {
                        run.sort = Sort::Ellipsis;
                    } else if run.sort != Sort::Shout && run.core != at + 1 {
                        run.sort = Sort::Dot; // a stop after the closing mark is the sentence's own
                    }
                }
                Kind::Close => run.bracket = true,
                Kind::Open | Kind::Number | Kind::Other => match self.footnote(run) {
                    0 => return,
                    n => {
                        run.next += n;
                        continue;
                    }
                },
                _ => return,
            }
            run.next += 1;
        }
    }

    /// How many tokens a footnote marker after a space has: `[3]`, or a small number before a word that starts a sentence.
    fn note(&self, run: &Run) -> usize {
        let doc = self.doc;
        let (at, gap) = (run.next, doc.tokens[run.next].gap());
        let starts = |i: usize| {
            i >= self.end || doc.tokens[i].gap() != Gap::None && matches!(self.start_at(i), Start::Starter | Start::Capital | Start::Quote)
        };
        if gap != Gap::Space {
            return 0;
        }
        match doc.tokens[at].kind {
            Kind::Open if doc.word(at) == "[" && doc.kind(at + 1) == Some(Kind::Number) && doc.kind(at + 2) == Some(Kind::Close) => {
                3 * usize::from(at + 2 < self.end && starts(at + 3))
            }
            Kind::Number if doc.word(at).len() < 3 && at + 1 < self.end && run.first > self.start => {
                let plain =
                    matches!(doc.kind(run.first - 1), Some(Kind::Word | Kind::Close)) && !doc.is(run.first - 1, classes::ABBREVIATION);
                usize::from(plain && doc.tokens[at + 1].gap() != Gap::None && self.start_at(at + 1) == Start::Starter)
            }
            _ => 0,
        }
    }

    /// How many tokens a footnote marker at the run's end has: `[3]`, `¹²`, `*`, a small number that touches the stop.
    fn footnote(&self, run: &Run) -> usize {
        let doc = self.doc;
        let at = run.next;
        match doc.tokens[at].kind {
            Kind::Open => {
                let inner = doc.tokens.get(at + 1).filter(|_| at + 2 < self.end && doc.kind(at + 2) == Some(Kind::Close));
                let label = inner.is_some_and(|t| match t.kind {
                    Kind::Number => t.span.len() < 4,
                    Kind::Word => t.span.len() < 5 && doc.word(at) == "[",
                    _ => false,
                });
                3 * usize::from(label)
            }
            Kind::Other => {
                let raised = matches!(doc.word(at), "¹" | "²" | "³" | "⁰" | "⁴" | "⁵" | "⁶" | "⁷" | "⁸" | "⁹" | "*" | "†" | "‡");
                usize::from(raised)
            }
            Kind::Number
                if run.sort == Sort::Dot && run.core == at && run.first > self.start && doc.tokens[run.first].kind == Kind::Stop =>
            {
                let word = &doc.tokens[run.first - 1];
                let plain = word.kind == Kind::Word
                    && word.shape() == Shape::Lower
                    && word.span.len() > 3
                    && doc.word(run.first - 1).bytes().all(|b| b.is_ascii_alphabetic());
                let small = doc.word(at).len() < 3 && doc.word(at).bytes().all(|b| b.is_ascii_digit());
                let apart = doc.tokens.get(at + 1).is_none_or(|t| t.gap() != Gap::None && t.capital());
                usize::from(plain && small && apart)
            }
            _ => 0,
        }
    }
}
