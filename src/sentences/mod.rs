//! Sentences: no split inside an abbreviation, a number or a name; quotations as the caller wants them.
//!
//! The method is terminator scan and suppression. Every stop, `?`, `!` and ellipsis starts a [`runs::Run`], which takes in
//! what closes after it (marks, brackets, footnote markers); what stands before and after the run then decides whether a
//! sentence ends there ([`Splitter::ends`]). Only what lies within a bounded distance is read, so the cost is linear.

mod abbreviations;
mod items;
mod runs;
mod starts;

use crate::document::{Document, Sentence};
use crate::lexicon::classes;
use crate::options::Quotations;
use crate::text::lower;
use crate::tokens::{Gap, Kind, Shape};
use items::Item;
use runs::{Run, Side, Sort};
use starts::Start;
use std::cell::OnceCell;
use std::ops::Range;

/// How many tokens a bracket may hold for the words around it to count as one sentence.
const BRACKET: usize = 60;
/// How many tokens a slogan in marks may have.
const SLOGAN: usize = 12;

/// Notes the user's own abbreviations (any case, without their last stop) in the token table.
pub fn learn(doc: &mut Document, abbreviations: &[String]) {
    let mut known: Vec<String> = abbreviations.iter().map(|a| lower(a.trim().trim_end_matches('.'))).filter(|a| !a.is_empty()).collect();
    known.sort();
    if known.is_empty() {
        return;
    }
    for at in 0..doc.tokens.len() {
        if doc.tokens[at].kind != Kind::Word || !(dotted(doc, at) || doc.kind(at + 1) == Some(Kind::Stop)) {
            continue;
        }
        let word = lower(doc.word(at).trim_end_matches('.'));
        if known.binary_search(&word).is_ok() {
            doc.tokens[at].classes |= classes::ABBREVIATION;
        }
    }
}

/// Splits every paragraph into sentences. They are in order, cover every token and never cross a paragraph.
pub fn split(doc: &Document, quotations: Quotations) -> Vec<Sentence> {
    let mut out = Vec::with_capacity(doc.tokens.len() / 20 + doc.paragraphs.len());
    let sides = runs::sides(doc);
    let casual = OnceCell::new();
    let mut signs = &doc.signs[..];
    for (index, paragraph) in doc.paragraphs.iter().enumerate() {
        let range = paragraph.tokens.clone();
        if range.is_empty() {
            continue;
        }
        let mut splitter =
            Splitter { doc, sides: &sides, signs, end: range.end, start: range.start, aside: 0, quotations, casual: &casual };
        splitter.run(&mut |tokens| out.push(Sentence { span: doc.span(tokens.clone()), tokens, paragraph: index }));
        signs = splitter.signs;
    }
    out
}

/// Whether the word is an abbreviation that brought its last stop with it: `U.S.`, `p.m.`
#[inline(always)]
fn dotted(doc: &Document, at: usize) -> bool {
    doc.text.as_bytes()[doc.tokens[at].span.end as usize - 1] == b'.'
}

/// One paragraph on its way through the splitter.
struct Splitter<'d, 't> {
    doc: &'d Document<'t>,
    /// Which way each mark faces; empty where the text has none.
    sides: &'d [Side],
    /// The signs to come.
    signs: &'d [u32],
    /// The token after its last.
    end: usize,
    /// The first token of the sentence that is being read.
    start: usize,
    /// The closing bracket of the aside that is being read; 0 outside.
    aside: usize,
    quotations: Quotations,
    /// Whether the text does without capitals; found when it is first asked for.
    casual: &'d OnceCell<bool>,
}

impl Splitter<'_, '_> {
    fn run(&mut self, push: &mut dyn FnMut(Range<usize>)) {
        let doc = self.doc;
        let mut item = Item::at(doc, self.start, self.end, None);
        let mut at = item.map_or(self.start, |i| i.after);
        loop {
            if item.is_none() {
                at = self.sign(at); // past most tokens
            }
            if at >= self.end {
                break;
            }
            let t = &doc.tokens[at];
            let next = match t.kind {
                Kind::Stop | Kind::Shout => self.step(at),
                Kind::Word if dotted(doc, at) => self.step(at),
                Kind::Open => {
                    self.bracket(at);
                    None
                }
                _ => None,
            };
            let sibling = item.and_then(|i| i.next(doc, at, self.end));
            let cut = match (next, sibling) {
                (_, Some(_)) if at > self.start => at,
                (Some((next, true)), _) => next,
                (Some((next, false)), _) => {
                    at = next;
                    continue;
                }
                _ => {
                    at += 1;
                    continue;
                }
            };
            push(self.start..cut);
            self.start = cut;
            self.aside = 0;
            item = Item::at(doc, cut, self.end, item);
            at = item.map_or(cut, |i| i.after);
        }
        if self.start < self.end {
            push(self.start..self.end);
        }
    }

    /// The first sign from a token on, or the end.
    #[inline(always)]
    fn sign(&mut self, at: usize) -> usize {
        while let Some((first, rest)) = self.signs.split_first() {
            if *first as usize >= at {
                return self.end.min(*first as usize);
            }
            self.signs = rest;
        }
        self.end
    }

    /// Reads the run at a terminator: where it ends, and whether the sentence ends with it.
    fn step(&self, at: usize) -> Option<(usize, bool)> {
        let run = self.read(at);
        Some((run.next, run.next < self.end && self.ends(&run)))
    }

    /// Notes the end of a bracket that opens inside the sentence: its stops are its own.
    fn bracket(&mut self, at: usize) {
        if at < self.aside || at == self.start || at == self.start + 1 && self.doc.tokens[self.start].kind == Kind::Mark {
            return;
        }
        let mut depth = 0;
        for i in at..self.end.min(at + BRACKET) {
            match self.doc.tokens[i].kind {
                Kind::Open => depth += 1,
                Kind::Close => depth -= 1,
                _ => continue,
            }
            if depth == 0 {
                self.aside = i;
                return;
            }
        }
    }

    /// Whether the sentence ends with the run.
    fn ends(&self, run: &Run) -> bool {
        if run.forced {
            return true;
        }
        let start = self.start_at(run.next);
        if start == Start::No || run.first == self.start {
            return false;
        }
        if run.first < self.aside {
            // Inside an aside nothing ends; with its bracket only before what can hardly go on.
            return run.next > self.aside && matches!(start, Start::Starter);
        }
        if self.credit(run.next) {
            return false;
        }
        if self.quotations == Quotations::Whole && self.quoted(run) || self.slogan(run) {
            return false;
        }
        match run.sort {
            Sort::Shout => self.shout_ends(run, start),
            Sort::Ellipsis => self.ellipsis_ends(run, start),
            Sort::Spaced => start == Start::Starter && !self.doc.says(run.next, "I"),
            Sort::Dot => self.dot_ends(run, start),
        }
    }

    /// Whether the rest of the line is a picture credit without a stop, which belongs to the caption: "Credit: PA".
    fn credit(&self, at: usize) -> bool {
        self.doc.is(at, classes::CREDIT)
            && self.doc.kind(at + 1) == Some(Kind::Colon)
            && self.end < at + 10
            && !matches!(self.doc.kind(self.end - 1), Some(Kind::Stop | Kind::Shout))
    }

    /// After `?` and `!`.
    fn shout_ends(&self, run: &Run, start: Start) -> bool {
        let doc = self.doc;
        match start {
            // "E-mail:? ann@…": what no font had
            _ if doc.tokens[run.first - 1].kind == Kind::Colon => false,
            Start::Lower => {
                // "such fun! so go and dance", not "Yahoo! shares"
                let plain = doc.tokens[run.first - 1].shape() == Shape::Lower;
                let said = doc.is(run.next, classes::REPORTING) && doc.is(run.next, classes::FINITE);
                !run.quote && !run.bracket && !said && (plain || self.casual_start(run))
            }
            Start::Dash | Start::Aside => false,
            _ if run.quote => start == Start::Quote || !self.attributed(run.next),
            Start::Capital if run.first > self.start && run.core == run.first + 1 => {
                doc.tokens[run.first].gap() != Gap::None || doc.record(run.first - 1).policy() != "shout"
            }
            _ => doc.tokens[run.next].gap() != Gap::None || start != Start::Number,
        }
    }

    /// After `...` and `…`.
    fn ellipsis_ends(&self, run: &Run, start: Start) -> bool {
        match start {
            Start::Lower | Start::Dash | Start::Aside => false,
            _ if run.quote => start == Start::Quote || !self.attributed(run.next),
            Start::Number => self.doc.tokens[run.first].gap() == Gap::None && self.doc.tokens[run.next].gap() != Gap::None,
            // "so tired ... I left" may go on, "so tired.. I left" is a stop struck twice
            _ if self.doc.says(run.next, "I") => run.dots != 3,
            Start::Capital => {
                let next = &self.doc.tokens[run.next];
                self.doc.tokens[run.first].gap() == Gap::None
                    && (next.gap() != Gap::None || next.kind == Kind::Word && next.shape() == Shape::Title && next.span.len() > 2)
            }
            _ => true,
        }
    }

    /// After a single stop.
    fn dot_ends(&self, run: &Run, start: Start) -> bool {
        let doc = self.doc;
        let (stop, next) = (run.first, &doc.tokens[run.next]);
        let word = if doc.tokens[stop].kind == Kind::Stop { stop - 1 } else { stop };
        let before = &doc.tokens[word];
        let glued = word == stop || doc.tokens[stop].gap() == Gap::None;
        if next.gap() == Gap::None && run.next == run.core {
            return if word == stop {
                start == Start::Starter && next.span.len() > 1 && doc.record(word).policy() != "inner"
            } else {
                self.unspaced(word, run.next, start)
            };
        }
        if start == Start::Dash || start == Start::Lower && (run.quote || run.bracket || !glued || !self.casual_start(run)) {
            return false;
        }
        if start == Start::Aside {
            return !run.quote && !run.bracket && glued && before.kind == Kind::Word && self.abbreviation(word, run, start).is_none();
        }
        if run.bracket || !glued {
            return true;
        }
        let known = self.abbreviation(word, run, start);
        match known {
            Some(ends) => ends,
            None => !(before.kind == Kind::Other && matches!(doc.word(word), "°" | "№") && start == Start::Number),
        }
    }

    /// Whether a sentence ends at a stop with no space after it: `in the park.Mary said`, not `node.Js`, `Amazon.Com`.
    fn unspaced(&self, word: usize, next: usize, start: Start) -> bool {
        let (before, after) = (&self.doc.tokens[word], &self.doc.tokens[next]);
        if before.is(classes::ABBREVIATION) && before.capital() {
            return false;
        }
        match start {
            Start::Starter => before.kind != Kind::Word || before.span.len() > 1,
            Start::Capital => match before.kind {
                Kind::Word => {
                    before.shape() == Shape::Lower && before.span.len() > 2 && after.shape() == Shape::Title && after.span.len() > 2
                }
                Kind::Number => after.shape() == Shape::Title && after.span.len() > 2,
                _ => true,
            },
            Start::Quote => before.kind == Kind::Word && before.span.len() > 1,
            _ => false,
        }
    }

    /// Whether a word in lower case can start a sentence after the run: chat and mail do without capitals, news does not.
    fn casual_start(&self, run: &Run) -> bool {
        let doc = self.doc;
        let before = &doc.tokens[run.first - 1];
        if doc.tokens[run.next].gap() == Gap::None
            || !matches!(before.kind, Kind::Word | Kind::Number | Kind::Clitic)
            || doc.is(run.first - 1, classes::ABBREVIATION)
        {
            return false;
        }
        let plain = before.shape() == Shape::Lower && before.span.len() > 3 && before.id != 0 && doc.is(run.next, classes::SUBJECT);
        plain
            || *self.casual.get_or_init(|| starts::casual(doc))
            || doc.tokens[self.start].kind == Kind::Word && doc.tokens[self.start].shape() == Shape::Lower
    }

    /// Whether the run lies inside a few words in marks that are a thing in their sentence: the county's “Litter. Bin it.” posters.
    fn slogan(&self, run: &Run) -> bool {
        let doc = self.doc;
        let pairs = doc.marks.around(doc.tokens[run.first].span.start).map(|p| &doc.marks.pairs[p]);
        pairs.is_some_and(|pair| {
            let (mark, after) = (pair.tokens.start.saturating_sub(1), pair.tokens.end + 1);
            let thing = |at: usize| {
                let speaks = classes::REPORTING | classes::VERB | classes::AUXILIARY | classes::OBJECT | classes::GROUP | classes::ROLE;
                matches!(doc.kind(at), Some(Kind::Word | Kind::Clitic)) && !doc.tokens[at].capital() && !doc.is(at, speaks)
            };
            pair.closed && pair.tokens.len() <= SLOGAN && mark > self.start && thing(mark - 1) && self.start_at(after) == Start::Lower
        })
    }

    /// Whether the run lies inside a quotation that goes on, or that the sentence goes on after.
    fn quoted(&self, run: &Run) -> bool {
        let byte = self.doc.tokens[run.next - 1].span.end - 1;
        let Some(pair) = self.doc.marks.outermost(byte).map(|p| &self.doc.marks.pairs[p]) else { return false };
        // Its last stop, or a quotation of its own: from the start of a sentence to a stop before its closing mark.
        if !pair.closed || pair.tokens.end < run.next {
            return false;
        }
        let last = pair.tokens.end.saturating_sub(1);
        let own = pair.tokens.start <= self.start + 1 && matches!(self.doc.tokens[last].kind, Kind::Stop | Kind::Shout);
        let after = pair.tokens.end + 1;
        let goes_on =
            after < self.end && (self.start_at(after) == Start::No || self.start_at(after) == Start::Lower || self.attributed(after));
        !own || goes_on
    }
}
