//! Whether the stop of an abbreviation ends the sentence as well. What is known of each is data: `data/abbreviations.tsv`.

use super::{runs::Run, starts::Start, Splitter};
use crate::lexicon::{classes, sets};
use crate::tokens::{Gap, Kind, Shape};

/// How many tokens from the start of its sentence a clock time can be the opening of one: "Tomorrow at about 7 p.m. Ann Hale …".
const FRONT: usize = 8;

impl Splitter<'_, '_> {
    /// Whether the sentence ends with the abbreviation `word`; `None` if it is none.
    pub(super) fn abbreviation(&self, word: usize, run: &Run, start: Start) -> Option<bool> {
        let doc = self.doc;
        let t = &doc.tokens[word];
        if t.kind != Kind::Word {
            return None;
        }
        if run.first == word && run.core > word + 1 {
            return Some(true); // its own stop, and the sentence's
        }
        let capital = t.capital();
        let starter = matches!(start, Start::Starter | Start::Quote);
        let number = start == Start::Number;
        let after_number = word > self.start && matches!(doc.tokens[word - 1].kind, Kind::Number);
        if !t.is(classes::ABBREVIATION) || capital && t.span.len() == 1 {
            return self.shape(word, run, start);
        }
        match doc.record(word).policy() {
            "inner" => Some(run.quote && starter),
            "none" => Some(starter), // the user's own
            "open" => Some(starter || run.first > word && self.plural_subject(run.next) || self.comes(word, run.next)),
            "capital" if capital => Some(starter),
            "capital" if after_number && number => Some(false),
            "final" => Some(true),
            "number" if number => Some(self.plain_no(word)),
            "number" if start == Start::Capital && capital && doc.is(run.next, classes::NUMERAL) && word > self.start => Some(false),
            "number" if capital && self.label(word, run.next) => Some(false),
            "date" if capital => Some(!(number || doc.is(run.next, classes::MONTH | classes::WEEKDAY) || self.policy(run.next) == "date")),
            "time" if after_number || run.first == word => Some(self.time_ends(word, run, start)),
            "street" => Some(self.street_ends(word, run.next, start)),
            "unit" if after_number => Some(!number),
            _ => None,
        }
    }

    /// "Quill Inc. Shares fell": a plural that is no part of a name, and its verb.
    fn plural_subject(&self, at: usize) -> bool {
        let (doc, word) = (self.doc, self.doc.word(at));
        let plural = word.len() > 4 && word.ends_with('s') && !word.ends_with("ss") && doc.tokens[at].shape() == Shape::Title;
        plural && !doc.is(at, classes::ORGANISATION) && at + 1 < self.end && doc.is(at + 1, classes::FINITE | classes::AUXILIARY)
    }

    /// "He flew to the U.S. Ann Hale met him": somebody's whole name behind a place with its article.
    fn comes(&self, word: usize, at: usize) -> bool {
        let doc = self.doc;
        let named = doc.is(at, classes::GIVEN) && doc.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word && t.capital());
        named && word > self.start + 1 && doc.says(word - 1, "the") && doc.is(at + 2, classes::FINITE | classes::AUXILIARY)
    }

    /// Vol. III, Fig. B: what counts in letters.
    fn label(&self, word: usize, at: usize) -> bool {
        let next = self.doc.word(at).as_bytes();
        let roman = next.len() > 1 && next.len() < 6 && next.iter().all(|b| b"IVXLC".contains(b));
        roman || next.len() == 1 && next != b"I" && !self.doc.says(word, "no")
    }

    fn policy(&self, at: usize) -> &'static str {
        self.doc.record(at).policy()
    }

    /// "The answer was no. 12 members …"
    fn plain_no(&self, word: usize) -> bool {
        self.doc.says(word, "no") && !self.doc.tokens[word].capital() && word > self.start && self.doc.is(word - 1, classes::AUXILIARY)
    }

    /// After a.m. and p.m.: a weekday, a date or a zone belongs to the time, unless it is the subject of what follows.
    fn time_ends(&self, word: usize, run: &Run, start: Start) -> bool {
        let doc = self.doc;
        let verb = |at: usize| at < self.end && doc.is(at, classes::FINITE | classes::AUXILIARY);
        if doc.is(run.next, classes::ZONE | classes::WEEKDAY | classes::MONTH) {
            return verb(run.next + 1);
        }
        if doc.kind(run.next) == Some(Kind::Open) && doc.is(run.next + 1, classes::ZONE) {
            return false;
        }
        if start == Start::Number {
            return !doc.is(run.next + 1, classes::MONTH);
        }
        // "At 5 a.m. Mr Hale left": so far nothing but the time, so this is where the sentence begins.
        let front = word - self.start < FRONT
            && (doc.is(self.start, classes::PREPOSITION | classes::TIME)
                || doc.is(self.start, classes::STARTER) && doc.kind(self.start + 1) == Some(Kind::Number))
            && !(self.start..word).any(|i| doc.is(i, classes::FINITE | classes::AUXILIARY | classes::SUBJECT));
        !front
    }

    /// St.: saint before a name, street after one.
    fn street_ends(&self, word: usize, next: usize, start: Start) -> bool {
        let doc = self.doc;
        let before = word.checked_sub(1).filter(|b| *b >= self.start).map(|b| &doc.tokens[b]);
        let street = before.is_some_and(|b| b.kind == Kind::Number || b.kind == Kind::Word && b.capital() && !b.is(classes::STARTER));
        street && (matches!(start, Start::Starter | Start::Quote) || self.policy(next) == "street")
    }

    /// Words that are not listed: initials, dotted words, words without vowels.
    fn shape(&self, word: usize, run: &Run, start: Start) -> Option<bool> {
        let doc = self.doc;
        let t = &doc.tokens[word];
        let starter = matches!(start, Start::Starter | Start::Quote);
        if run.first == word {
            return Some(starter || start == Start::Number || run.quote);
        }
        let text = doc.word(word);
        if text.len() == 1 && t.capital() {
            return Some(self.letter_ends(word, run.next, start));
        }
        let clipped = t.id == 0
            && text.len() < 5
            && matches!(t.shape(), Shape::Title)
            && text.bytes().all(|b| b.is_ascii_alphabetic() && !b"aeiouyAEIOUY".contains(&b));
        (clipped && !run.quote).then_some(starter)
    }

    /// A single capital: an initial, or a name that a letter gives: `plan B.`
    fn letter_ends(&self, word: usize, next: usize, start: Start) -> bool {
        let doc = self.doc;
        let before = word.checked_sub(1).filter(|b| *b >= self.start && doc.tokens[word].gap() == Gap::Space);
        let lettered = before.is_some_and(|b| sets::LETTERED.has(doc.tokens[b].id));
        match start {
            Start::Number => before.is_some() && !doc.word(next).ends_with(|c: char| c.is_ascii_alphabetic()), // S. 10th Street
            Start::Starter | Start::Quote => before.is_some(),
            // in width C. Feels tight
            _ if doc.is(next, classes::FINITE) && !doc.is(next, classes::GIVEN) && !doc.is(next + 1, classes::REPORTING) => {
                before.is_some_and(|b| doc.tokens[b].shape() == Shape::Lower && !doc.is(b, classes::CLOSED))
            }
            _ => lettered || doc.word(word) == "I" && before.is_some_and(|b| !doc.tokens[b].capital()),
        }
    }
}
