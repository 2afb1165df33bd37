//! The ambiguity class of a word: what the lists and its letters tell of it without its neighbours.

use super::model::Model;
use super::names::Class;
use crate::bits::Bits;
use crate::document::Document;
use crate::lexicon::classes::{self as c, frame};
use crate::tokens::{Gap, Kind, Shape, Token};

/// Nouns that the lists know as such.
const NOUNS: u64 = c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::SAYING | c::DOCUMENT | c::WORK | c::TITLE;

/// Reads the classes of a document's tokens.
pub(super) struct Words<'d, 't> {
    doc: &'d Document<'t>,
    own: &'static [Class],
    /// The classes of words in lower case, by their numbers, as far as they were asked for; `Edge` where not.
    lower: Vec<Class>,
    /// The marks that close a quotation: no owner's apostrophes.
    closes: Bits,
}

impl<'d, 't> Words<'d, 't> {
    pub(super) fn new(doc: &'d Document<'t>) -> Self {
        let own = Model::shared().own();
        let mut closes = Bits::none(doc.tokens.len());
        for pair in doc.marks.pairs.iter().filter(|p| p.closed) {
            closes.put(pair.tokens.end..pair.tokens.end + 1, true);
        }
        Words { doc, own, lower: own.to_vec(), closes }
    }

    /// The class of a token; `first` at the start of a sentence or of words in marks, where a capital tells nothing.
    #[inline(always)]
    pub(super) fn class(&mut self, token: usize, first: bool) -> Class {
        let t = &self.doc.tokens[token];
        if t.kind != Kind::Word || t.capital() {
            return self.other(token, first);
        }
        let id = t.id as usize;
        match self.lower[id] {
            Class::Edge => {
                let class = self.closed(t).unwrap_or_else(|| self.open(t, false));
                // what is known of a listed word is the same wherever it stands in lower case, but of "will"
                if id != 0 && !t.is(c::GIVEN | c::MODAL) {
                    self.lower[id] = class;
                }
                class
            }
            class => class,
        }
    }

    /// The class of a sign, a number or a word with a capital.
    fn other(&self, token: usize, first: bool) -> Class {
        let t = &self.doc.tokens[token];
        match t.kind {
            Kind::Word => self.word(t, first),
            Kind::Number => Class::Number,
            Kind::Handle | Kind::Address => Class::Handle,
            Kind::Clitic if matches!(t.of(self.doc.text), "'s" | "’s") => Class::OwnerS,
            Kind::Clitic => Class::ShortVerb,
            Kind::Mark => {
                let single = matches!(t.of(self.doc.text), "'" | "’") && t.gap() == Gap::None && !self.closes.has(token);
                if single && token > 0 && self.doc.word(token - 1).ends_with('s') {
                    Class::Apostrophe
                } else {
                    Class::Quote
                }
            }
            Kind::Stop | Kind::Shout => Class::Stop,
            Kind::Comma => Class::Comma,
            Kind::Colon | Kind::Semicolon => Class::Colon,
            Kind::Dash => Class::Dash,
            Kind::Hyphen => Class::Hyphen,
            Kind::Open | Kind::Close => Class::Bracket,
            Kind::Other => Class::Symbol,
        }
    }

    /// The class of a word with a capital.
    fn word(&self, t: &Token, first: bool) -> Class {
        let own = self.own[t.id as usize];
        if own != Class::Edge && (first || t.is(c::CLOSED) && t.shape() != Shape::Upper) {
            return own;
        }
        if !first {
            return self.capital(t);
        }
        self.closed(t)
            .or_else(|| t.is(c::GIVEN | c::PLACE | c::TITLE | c::MONTH | c::WEEKDAY).then(|| self.capital(t)))
            .unwrap_or_else(|| self.open(t, true))
    }

    /// A word of the closed classes.
    fn closed(&self, t: &Token) -> Option<Class> {
        if t.classes & (c::CLOSED | c::NUMERAL | c::ADVERB) == 0 {
            return None;
        }
        Some(match () {
            _ if t.is(c::MODAL) => Class::Modal,
            _ if t.is(c::POSSESSIVE) => Class::Possessive,
            _ if t.is(c::SUBJECT) => Class::Subject,
            _ if t.is(c::OBJECT) => Class::Object,
            _ if t.is(c::NUMERAL) => Class::NumberWord,
            _ if t.is(c::VERB) && !t.is(c::PREPOSITION) => return None,
            _ if t.is(c::DETERMINER) => Class::Quantity,
            _ if t.is(c::SUBORDINATOR) => Class::Because,
            _ if t.is(c::PREPOSITION) => Class::Preposition,
            _ if t.is(c::CONJUNCTION) => Class::And,
            _ if t.is(c::NEGATOR) => Class::Negator,
            _ if t.is(NOUNS) => return None,
            _ if t.is(c::ADVERB) => Class::Adverb,
            _ => return None,
        })
    }

    /// A word of the open classes in lower case, or the first of a sentence.
    fn open(&self, t: &Token, capital: bool) -> Class {
        let word = t.of(self.doc.text).as_bytes();
        let noun = t.is(NOUNS | c::NOUN);
        let adjective = t.is(c::ADJECTIVE);
        if t.is(c::VERB) {
            let s = ends(word, b"s") && t.is(c::FINITE);
            let pure = t.is(c::VERBAL) || t.is(c::REPORTING) && crate::lexicon::record(t.id).frame(frame::PURE);
            return match () {
                _ if t.is(c::GERUND) && adjective => Class::VerbingAdjective,
                _ if t.is(c::GERUND) && noun => Class::VerbingNoun,
                _ if t.is(c::GERUND) => Class::Verbing,
                _ if s && pure => Class::Says,
                _ if s && noun => Class::VerbsNoun,
                _ if s => Class::Verbs,
                _ if t.is(c::FINITE) && adjective => Class::PastAdjective,
                _ if t.is(c::FINITE) && t.is(c::REPORTING) => Class::Told,
                _ if t.is(c::FINITE) && !ends(word, b"ed") => Class::Took,
                _ if t.is(c::FINITE) => Class::Past,
                _ if ends(word, b"n") && participle(word) => Class::Taken,
                _ if adjective => Class::VerbAdjective,
                _ if noun => Class::VerbNoun,
                _ if pure => Class::Say,
                _ => Class::Verb,
            };
        }
        if t.is(c::TIME) {
            return Class::Time;
        }
        match (noun, adjective) {
            (true, true) => return Class::AdjectiveNoun,
            (true, false) if ends(word, b"s") => return Class::Nouns,
            (true, false) => return Class::Noun,
            (false, true) => return Class::Adjective,
            _ => {}
        }
        if capital {
            return match word {
                [.., b'l', b'y'] => Class::FirstLy,
                [.., b'i', b'n', b'g'] => Class::FirstIng,
                [.., b'e', b'd'] => Class::FirstEd,
                [.., b's'] if !ends(word, b"ss") => Class::FirstS,
                _ => Class::First,
            };
        }
        ending(word)
    }

    /// A word with a capital that no start of a sentence explains.
    fn capital(&self, t: &Token) -> Class {
        let word = t.of(self.doc.text).as_bytes();
        match () {
            _ if t.is(c::TITLE) => Class::Title,
            _ if t.is(c::PLACE) => Class::Place,
            _ if t.is(c::GIVEN | c::MONTH | c::WEEKDAY) => Class::Name,
            _ if word.len() == 1 => Class::Letter,
            _ if t.shape() == Shape::Upper => Class::Capitals,
            _ if t.is(c::ADJECTIVE) => Class::CapitalAdjective,
            _ if t.is(NOUNS | c::NOUN) => Class::CapitalNoun,
            _ if t.is(c::VERB) && (ends(word, b"ed") || ends(word, b"ing")) => Class::CapitalEd,
            _ if t.is(c::VERB) => Class::CapitalVerb,
            _ if ends(word, b"ly") => Class::CapitalLy,
            _ if ends(word, b"s") => Class::CapitalS,
            _ => Class::Capital,
        }
    }
}

/// An end of words, its last letter lowest, and what of a word is compared with it.
type End = (u32, u32);

const fn end(letters: &[u8]) -> End {
    let (mut end, mut at) = (0, 0);
    while at < letters.len() {
        end = end << 8 | letters[at] as u32;
        at += 1;
    }
    (end, u32::MAX >> (32 - 8 * letters.len()))
}

/// A word that no list has, by its end.
fn ending(word: &[u8]) -> Class {
    const NOUNS: [End; 14] = [
        end(b"ion"),
        end(b"ment"),
        end(b"ness"),
        end(b"ity"),
        end(b"ance"),
        end(b"ence"),
        end(b"ism"),
        end(b"ist"),
        end(b"ship"),
        end(b"hood"),
        end(b"age"),
        end(b"ure"),
        end(b"ogy"),
        end(b"or"),
    ];
    const ADJECTIVES: [End; 12] = [
        end(b"ous"),
        end(b"ful"),
        end(b"ive"),
        end(b"al"),
        end(b"ic"),
        end(b"able"),
        end(b"ible"),
        end(b"less"),
        end(b"ish"),
        end(b"ary"),
        end(b"ant"),
        end(b"ent"),
    ];
    let last = word.iter().fold(0, |last: u32, b| last << 8 | u32::from(b | 0x20));
    let has = |ends_in: &[End]| ends_in.iter().any(|(end, of)| last & of == *end && word.len() as u32 > of.count_ones() / 8);
    match word {
        [_, _, _, .., b'l', b'y'] => Class::Ly,
        [_, _, .., b'i', b'n', b'g'] => Class::Ing,
        [_, _, .., b'e', b'd'] => Class::Ed,
        _ if has(&NOUNS) => Class::NounEnd,
        _ if has(&ADJECTIVES) => Class::AdjectiveEnd,
        [_, .., a, b's'] if !matches!(a, b's' | b'u' | b'i') => Class::S,
        [_, _, .., b'e', b'r'] | [_, _, .., b'e', b's', b't'] => Class::Er,
        _ => Class::Plain,
    }
}

fn ends(word: &[u8], end: &[u8]) -> bool {
    word.len() > end.len() && word[word.len() - end.len()..].eq_ignore_ascii_case(end)
}

/// taken, known, worn; not open, learn, run.
fn participle(word: &[u8]) -> bool {
    matches!(word, [_, .., b'e' | b'w' | b'r', b'n'] | [_, _, .., b'o' | b'e', b'n', b'e'])
}

/// The last three letters of a word as a number below [`SUFFIXES`], 0 where it has none.
pub(super) fn suffix(word: &[u8]) -> usize {
    word.iter().rev().take(3).rev().fold(0, |n, b| n * 27 + letter(*b))
}

/// How many ends of words there are.
pub(super) const SUFFIXES: usize = 27 * 27 * 27;

fn letter(b: u8) -> usize {
    let lower = b | 0x20;
    if lower.is_ascii_lowercase() {
        (lower - b'a') as usize + 1
    } else {
        0
    }
}
