//! What a line looks like: the facts that its kind is decided on.

use super::lines::{marker, Marker};
use crate::document::Document;
use crate::lexicon::{classes, sets};
use crate::phrases::Phrase;
use crate::tokens::{Kind, Shape, Token};
use std::ops::Range;

/// How far from the end of a line a picture credit can start, in tokens.
const TAIL: usize = 12;

/// No rule tells more words than this apart.
const MANY: usize = 41;

/// The facts of a line.
pub(super) struct Features {
    /// Words and numbers, as far as [`MANY`].
    pub words: usize,
    /// Whether it ends as a sentence does.
    pub ended: bool,
    /// Whether it ends in `?` or `!`.
    pub asks: bool,
    /// Whether Its Words Are Written Like This.
    pub titled: bool,
    pub marker: Option<Marker>,
    /// Where a picture credit starts: `Credit: PA`, `Photo by …`, `Getty Images`.
    pub credit: Option<usize>,
    pub furniture: bool,
    pub byline: bool,
    pub dateline: bool,
}

/// Whether a run of tokens ends in a stop, `?`, `!` or an ellipsis, before any marks and brackets that close after it.
pub(super) fn ends(doc: &Document, line: &Range<usize>) -> bool {
    terminator(doc, line).is_some()
}

fn terminator(doc: &Document, line: &Range<usize>) -> Option<usize> {
    let last = line.clone().rev().take(6).find(|i| !matches!(doc.tokens[*i].kind, Kind::Mark | Kind::Close | Kind::Other))?;
    match doc.tokens[last].kind {
        Kind::Stop | Kind::Shout => Some(last),
        Kind::Word => doc.word(last).ends_with('.').then_some(last),
        // [3], ¹
        Kind::Number => {
            (last >= line.start + 2 && doc.tokens[last - 1].kind == Kind::Open && doc.tokens[last - 2].kind == Kind::Stop).then(|| last - 2)
        }
        _ => None,
    }
}

impl Features {
    /// `phrases` are the entries of several words in the line.
    pub(super) fn of(doc: &Document, line: &Range<usize>, phrases: &[Phrase]) -> Self {
        let words = doc.tokens[line.clone()].iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).take(MANY).count();
        let last = terminator(doc, line);
        Features {
            words,
            ended: last.is_some(),
            asks: last.is_some_and(|i| doc.tokens[i].kind == Kind::Shout),
            titled: (5..=30).contains(&words) && titled(&doc.tokens[line.clone()]),
            marker: marker(doc, line),
            credit: credit(doc, line, phrases, last.is_some()),
            furniture: words < MANY && furniture(doc, line, phrases, words),
            byline: words <= 14 && last.is_none() && byline(doc, line),
            dateline: words <= 14 && dateline(doc, line),
        }
    }
}

/// Whether nearly all words of four letters and more have capitals, without being all capitals.
fn titled(line: &[Token]) -> bool {
    let (mut all, mut capital, mut title) = (0, 0, false);
    for t in line.iter().filter(|t| t.kind == Kind::Word && t.span.len() > 3) {
        all += 1;
        capital += usize::from(t.capital());
        title |= t.shape() == Shape::Title;
    }
    all > 2 && capital * 6 >= all * 5 && title
}

/// Where the credit of a picture starts in the last part of a line.
fn credit(doc: &Document, line: &Range<usize>, phrases: &[Phrase], ended: bool) -> Option<usize> {
    let from = line.end.saturating_sub(TAIL).max(line.start);
    let agency = |at: usize| doc.tokens[at].capital() && (!ended || line.len() < TAIL);
    let named = |at: &usize| {
        let t = &doc.tokens[*at];
        if !t.is(classes::AGENCY | classes::CREDIT) {
            return false;
        }
        if t.is(classes::AGENCY) && agency(*at) {
            return true;
        }
        let bracketed = *at > line.start && doc.kind(*at - 1) == Some(Kind::Open);
        let names = t.is(classes::CREDIT) && (t.capital() || bracketed) && *at + 2 < line.end;
        let by = *at == line.start && !ended && doc.says(*at + 1, "by");
        names && (doc.kind(*at + 1) == Some(Kind::Colon) || by || doc.says(*at + 1, "courtesy"))
    };
    let sold = phrases.iter().find(|p| p.first >= from && p.record.classes & classes::AGENCY != 0 && agency(p.first)).map(|p| p.first);
    let named = (from..line.end).find(named);
    named.into_iter().chain(sold).min()
}

/// Whether the line is furniture of the page: known words at its head, or three and more of them anywhere.
fn furniture(doc: &Document, line: &Range<usize>, phrases: &[Phrase], words: usize) -> bool {
    if doc.word(line.start) == "©" {
        return true;
    }
    let phrase = |p: &Phrase| {
        let (known, long) = (p.record.classes & classes::FURNITURE != 0, p.end - p.first > 2);
        known && (long || p.first == line.start && words <= 16)
    };
    let counted = words == 2 && doc.tokens[line.start].kind == Kind::Number && doc.is(line.start + 1, classes::FURNITURE); // 12 comments
                                                                                                                           // RELATED: three held
    let known = doc.is(line.start, classes::FURNITURE) && (words <= 3 || doc.kind(line.start + 1) == Some(Kind::Colon));
    known || counted || phrases.iter().any(phrase)
}

/// "By Ann Hale, Political Editor"; "Reporting by Ann Hale; editing by Bo Lund".
fn byline(doc: &Document, line: &Range<usize>) -> bool {
    let at = line.start;
    let by = if doc.says(at, "by") {
        at
    } else if (doc.says(at, "reporting") || doc.says(at, "written") || doc.says(at, "words")) && doc.says(at + 1, "by") {
        at + 1
    } else {
        return false;
    };
    by + 1 < line.end
        && doc.tokens[by + 1].capital()
        && !doc.is(by + 1, classes::TIME | classes::MONTH | classes::WEEKDAY)
        && (by + 1..line.end).all(|i| {
            let t = &doc.tokens[i];
            t.kind != Kind::Word
                || t.capital()
                || t.is(classes::PARTICLE | classes::ROLE | classes::CONJUNCTION | classes::PREPOSITION)
                || doc.says(i, "editing")
        })
}

/// A line of nothing but place, day and hour.
fn dateline(doc: &Document, line: &Range<usize>) -> bool {
    let mut dated = false;
    for i in line.clone() {
        let t = &doc.tokens[i];
        match t.kind {
            Kind::Word if t.is(classes::MONTH | classes::WEEKDAY) && t.capital() => dated = true,
            Kind::Word if sets::UPDATED.has(t.id) => dated |= i == line.start,
            Kind::Word if t.is(classes::TIME | classes::ZONE | classes::PLACE | classes::ABBREVIATION | classes::PREPOSITION) => {}
            Kind::Word if sets::DATELINE.has(t.id) => {}
            Kind::Word if t.capital() && t.span.len() > 1 && i < line.start + 3 && !t.is(classes::STARTER) => {} // the place
            Kind::Word => return false,
            Kind::Number => {
                let clock = doc.word(i).bytes().any(|b| b == b':')
                    || i == line.start && line.len() == 2 && doc.word(i).contains('.')
                    || doc.word(i).len() == 4 && line.len() < 4;
                dated |= clock && line.len() > 1;
            }
            Kind::Comma | Kind::Colon | Kind::Dash | Kind::Hyphen | Kind::Stop | Kind::Open | Kind::Close => {}
            Kind::Other if matches!(t.of(doc.text), "|" | "/" | "•" | "·") => {}
            _ => return false,
        }
    }
    dated
}
