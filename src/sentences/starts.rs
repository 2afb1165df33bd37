//! What stands after a terminator: can a sentence start there?

use super::{runs::Side, Splitter};
use crate::document::Document;
use crate::lexicon::classes::{self, frame};
use crate::tokens::{Gap, Kind, Shape};

/// What a sentence could start with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// Nothing: a comma, a closing bracket.
    No,
    /// A word in lower case.
    Lower,
    /// A capital: a name, or a word.
    Capital,
    /// A capital word that often starts sentences.
    Starter,
    /// A number or a sum of money.
    Number,
    /// An opening quotation mark.
    Quote,
    /// A dash.
    Dash,
    /// A bracket whose words start in lower case.
    Aside,
}

/// So many stops before lower case may be those of unlisted abbreviations.
const CASUAL: u32 = 1;

/// How many tokens a speaker's name and role may have before the reporting verb.
const SOURCE: usize = 14;

/// Whether the text is written without capitals: its writer says "i", or many words after a stop are in lower case.
pub(super) fn casual(doc: &Document) -> bool {
    let (mut lower, mut capital) = (0, 0);
    for at in doc.signs.iter().map(|at| *at as usize).filter(|at| *at > 0) {
        let t = &doc.tokens[at];
        match t.kind {
            Kind::Word | Kind::Stop if t.span.len() > 1 => continue,
            Kind::Word if doc.word(at) == "i" && !matches!(doc.kind(at + 1), Some(Kind::Stop | Kind::Close | Kind::Hyphen)) => return true,
            Kind::Stop => {
                let before = &doc.tokens[at - 1];
                let stop = before.kind == Kind::Word
                    && before.shape() == Shape::Lower
                    && before.span.len() > 2
                    && !before.is(classes::ABBREVIATION);
                match doc.tokens.get(at + 1).filter(|n| stop && n.gap() != Gap::None && n.kind == Kind::Word) {
                    // a pronoun or an article after an abbreviation is rare
                    Some(n) if n.shape() == Shape::Lower => lower += 1 + u32::from(n.is(classes::SUBJECT | classes::DETERMINER)),
                    Some(_) => capital += 1,
                    None => {}
                }
            }
            _ => {}
        }
    }
    lower > CASUAL && lower * 2 >= capital
}

impl Splitter<'_, '_> {
    /// What could start at the token.
    pub(super) fn start_at(&self, at: usize) -> Start {
        let doc = self.doc;
        if at >= self.end {
            return Start::No;
        }
        let t = &doc.tokens[at];
        match t.kind {
            Kind::Word => self.word_start(at),
            Kind::Number => Start::Number,
            Kind::Handle | Kind::Address => Start::Capital,
            Kind::Mark if self.sides.get(at) == Some(&Side::Opens) || doc.tokens.get(at + 1).is_some_and(|n| n.gap() == Gap::None) => {
                match doc.kind(at + 1) {
                    Some(Kind::Word) if at + 1 < self.end && self.word_start(at + 1) == Start::Lower && t.gap() == Gap::None => {
                        Start::Lower
                    }
                    _ => Start::Quote,
                }
            }
            Kind::Open => match self.inner_start(at + 1) {
                Start::Lower => Start::Aside,
                Start::Number => Start::No,
                Start::Quote => Start::Capital,
                other => other,
            },
            Kind::Dash => Start::Dash,
            Kind::Stop if t.gap() != Gap::None && t.span.len() > 1 => self.inner_start(at + 1),
            Kind::Other => match doc.word(at) {
                "$" | "£" | "€" | "¥" | "#" => Start::Number,
                "•" | "▪" | "●" | "◦" | "‣" | "■" | "*" | "¿" | "¡" | "→" | "►" => Start::Capital,
                w if w.chars().any(|c| c > '\u{2fff}') => Start::Capital, // pictographs
                _ => Start::No,
            },
            _ => Start::No,
        }
    }

    fn inner_start(&self, at: usize) -> Start {
        if at >= self.end {
            return Start::No;
        }
        match self.doc.tokens[at].kind {
            Kind::Word => self.word_start(at),
            Kind::Number => Start::Number,
            Kind::Mark => Start::Quote,
            _ => Start::No,
        }
    }

    fn word_start(&self, at: usize) -> Start {
        let t = &self.doc.tokens[at];
        if t.shape() == Shape::Lower {
            let word = self.doc.word(at).as_bytes();
            let brand = word.len() > 2 && word[0].is_ascii_lowercase() && word[1].is_ascii_uppercase();
            return if brand { Start::Capital } else { Start::Lower };
        }
        if t.shape() == Shape::None {
            return Start::Capital; // letters without case
        }
        if t.is(classes::STARTER) || t.is(classes::GROUP) && t.shape() == Shape::Title {
            Start::Starter
        } else {
            Start::Capital
        }
    }

    /// Whether the words from here say who spoke the quotation before: `Ms. Varga asked`, not `She asked for more`.
    pub(super) fn attributed(&self, from: usize) -> bool {
        let doc = self.doc;
        if self.start_at(from) != Start::Capital {
            return false;
        }
        let mut clause = false; // ", who chairs the panel,"
        for at in from..self.end.min(from + SOURCE) {
            let t = &doc.tokens[at];
            if t.kind == Kind::Comma {
                clause = !clause && doc.is(at + 1, classes::RELATIVE);
            }
            if clause && !matches!(t.kind, Kind::Stop | Kind::Shout | Kind::Mark) {
                continue;
            }
            let verb = t.is(classes::REPORTING) && t.is(classes::FINITE) && t.shape() == Shape::Lower;
            if verb && at > from && doc.record(at).frame(frame::QUOTE) {
                // "Hale said it was late" is a new sentence; "Hale said." and "Hale asked the clerk." are not
                return at + 1 >= self.end || !doc.is(at + 1, classes::SUBJECT | classes::RELATIVE | classes::POSSESSIVE);
            }
            let name = match t.kind {
                Kind::Word => {
                    t.capital() || t.is(classes::PARTICLE | classes::ROLE | classes::DETERMINER | classes::ADVERB) || doc.says(at, "of")
                }
                Kind::Stop => at > from && (doc.is(at - 1, classes::ABBREVIATION | classes::TITLE) || doc.tokens[at - 1].span.len() == 1),
                Kind::Hyphen | Kind::Comma | Kind::Clitic => true,
                _ => false,
            };
            if !name {
                return false;
            }
        }
        false
    }
}
