//! Noun phrases and verb groups: runs of tokens that belong together, found in one pass over the tags.
//!
//! A noun phrase is a base one: from its determiner to its head, owners included ("Hale's school remarks"), without what hangs on it behind.

use super::names::Tag;
use crate::document::Document;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::tokens::{Gap, Kind};
use std::ops::Range;

/// A noun phrase or a verb group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Its first token.
    pub first: u32,
    /// The token after its last.
    pub end: u32,
    /// The noun, or the verb that says what is done.
    pub head: u32,
    /// Which of the two, and of what kind.
    pub what: What,
}

/// What a chunk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A noun phrase.
    Noun {
        /// Whether it is one or several.
        number: Number,
        /// Whether it can speak.
        animacy: Animacy,
    },
    /// A verb group.
    Verb {
        /// Its tense, or which form it is where it has none.
        tense: Tense,
        /// was said.
        passive: bool,
        /// never said.
        negative: bool,
    },
}

/// One or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// One.
    Singular,
    /// Several.
    Plural,
}

/// What kind of thing a noun phrase is of, as far as its head tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Animacy {
    /// A person or persons: a role, a given name, she.
    Person,
    /// A body: a council, a paper, a country.
    Body,
    /// A text: a report, a claim.
    Text,
    /// A time: Monday.
    Time,
    /// A name of which nothing is known.
    Name,
    /// Anything else.
    Thing,
}

/// When, or the form of a verb group that has no tense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// said, had said.
    Past,
    /// says, has said.
    Present,
    /// will say, might say.
    Modal,
    /// to say.
    Infinitive,
    /// saying, having said.
    Gerund,
    /// said, told: a participle that no auxiliary stands before.
    Participle,
    /// say: a bare form, as in an order or behind let.
    Bare,
}

impl Chunk {
    /// Its tokens.
    pub fn tokens(&self) -> Range<usize> {
        self.first as usize..self.end as usize
    }

    /// Whether it is a noun phrase.
    pub fn noun(&self) -> bool {
        matches!(self.what, What::Noun { .. })
    }

    /// Whether it is a verb group with a tense.
    pub fn finite(&self) -> bool {
        matches!(self.what, What::Verb { tense: Tense::Past | Tense::Present | Tense::Modal, .. })
    }
}

/// Finds the chunks of all sentences, in order.
pub(super) fn find(doc: &Document, tags: &[Tag]) -> Vec<Chunk> {
    let mut out = Vec::with_capacity(doc.tokens.len() / 3);
    for sentence in &doc.sentences {
        let reader = Reader { doc, tags, start: sentence.tokens.start, end: sentence.tokens.end };
        let mut at = sentence.tokens.start;
        while at < reader.end {
            let verb_next = at + 1 < reader.end
                && (matches!(tags[at + 1], Tag::Finite | Tag::Modal) || tags[at + 1] == Tag::Participle && doc.is(at + 1, c::REPORTING));
            let found = match tags[at] {
                // "Cross called it", "Schilling told them"
                Tag::Participle if at == sentence.tokens.start && doc.is(at + 1, c::ROLE | c::TITLE) => reader.noun(at), // Crown prosecutor
                // "sources close to the club say"
                Tag::Finite
                    if at > sentence.tokens.start
                        && doc.word(at) == "close"
                        && matches!(tags.get(at + 1), Some(Tag::Preposition | Tag::To)) =>
                {
                    None
                }
                Tag::Adjective if at == sentence.tokens.start && verb_next && doc.tokens[at].capital() => {
                    Some(reader.phrase(at, at + 1, at))
                }
                Tag::Base | Tag::Gerund if at == sentence.tokens.start && verb_next => Some(reader.phrase(at, at + 1, at)),
                // "Exit polls showed", "Leading members and union chiefs said"
                Tag::Base | Tag::Gerund
                    if at == sentence.tokens.start
                        && reader.tag(at + 1) == Tag::Noun
                        && (reader.tag(at + 2) == Tag::Finite
                            || reader.tag(at + 2) == Tag::Conjunction
                                && doc.is(at + 1, c::ROLE | c::GROUP)
                                && !doc.is(at, c::REPORTING)) =>
                {
                    reader.noun(at + 1).map(|n| Chunk { first: at as u32, ..n })
                }
                // "Both think"
                Tag::Conjunction if doc.says(at, "both") && matches!(reader.tag(at + 1), Tag::Finite | Tag::Modal | Tag::Auxiliary) => {
                    Some(reader.phrase(at, at + 1, at))
                }
                // the end of a compound that no noun phrase has taken: well-documented
                _ if at > sentence.tokens.start && reader.hyphen(at - 1) => None,
                Tag::Finite | Tag::Base | Tag::Participle | Tag::Gerund | Tag::Auxiliary | Tag::Modal | Tag::To => reader.verb(at),
                Tag::Noun | Tag::Proper | Tag::Pronoun | Tag::Relative | Tag::Determiner | Tag::Numeral | Tag::Adjective | Tag::Sign => {
                    reader.noun(at)
                }
                // a name that is a word elsewhere: "Hale, who", "Small said"
                Tag::Other | Tag::Adverb
                    if doc.tokens[at].capital()
                        && (at > sentence.tokens.start || verb_next)
                        && doc.tokens[at].kind == Kind::Word
                        && !doc.is(at, c::ADVERB | c::NEGATOR | c::STARTER) =>
                {
                    Some(reader.phrase(at, at + 1, at))
                }
                _ => None,
            };
            match found {
                Some(chunk) => {
                    at = chunk.end as usize;
                    out.push(chunk);
                }
                None => at += 1,
            }
        }
    }
    out
}

/// No chunk has more tokens.
const LONGEST: usize = 24;

struct Reader<'d, 't> {
    doc: &'d Document<'t>,
    tags: &'d [Tag],
    start: usize,
    end: usize,
}

impl Reader<'_, '_> {
    fn tag(&self, at: usize) -> Tag {
        if at < self.end {
            self.tags[at]
        } else {
            Tag::Sign
        }
    }

    /// The noun phrase that starts at a token.
    fn noun(&self, first: usize) -> Option<Chunk> {
        let tag = self.tags[first];
        if matches!(tag, Tag::Pronoun | Tag::Relative) {
            return Some(self.phrase(first, first + 1, first));
        }
        if tag == Tag::Sign && !(self.money(first) && self.tag(first + 1) == Tag::Numeral) {
            return None;
        }
        let (mut at, mut head): (usize, Option<usize>) = (first, None);
        let stop = self.end.min(first + LONGEST);
        while at < stop && (at == first || self.doc.tokens[at].gap() <= Gap::Line) {
            let next = self.tag(at + 1);
            let goes_on = match self.tags[at] {
                // "the port half-jokingly"
                _ if head.is_some() && self.hyphen(at + 1) && self.tag(at + 2) == Tag::Adverb => false,
                // "a step Mr Hale described"
                Tag::Proper
                    if head.is_some_and(|h: usize| !self.doc.tokens[h].capital() && !self.doc.is(h, c::ROLE | c::GROUP | c::TITLE))
                        && self.doc.is(at, c::TITLE) =>
                {
                    false
                }
                // "Hale Tuesday told"
                Tag::Noun | Tag::Proper if head.is_some_and(|h| self.tags[h] == Tag::Proper) && self.time(at) => false,
                Tag::Noun | Tag::Proper => {
                    head = Some(at);
                    true
                }
                _ if at > first && self.hyphen(at - 1) && (next != Tag::Sign || self.time(at.max(2) - 2)) => true, // laid-back; the 57-year-old
                Tag::Determiner => at == first || self.tags[at - 1] == Tag::Determiner || self.tags[at - 1] == Tag::Owner,
                Tag::Numeral if at > first && self.time(at - 1) => false, // "Yesterday one woman"
                Tag::Numeral => {
                    let ahead = head.is_none()
                        || self.tags[at - 1] == Tag::Proper
                        || self.tags[at - 1] == Tag::Owner
                        || self.doc.tokens[at - 1].capital();
                    if ahead && !matches!(next, Tag::Noun | Tag::Proper | Tag::Adjective) {
                        head = Some(at);
                    }
                    ahead
                }
                // "Hale last night told"
                Tag::Adjective if head.is_some() && self.time(at + 1) => false,
                Tag::Adjective => head.is_none() || matches!(next, Tag::Noun | Tag::Proper) || self.tags[at - 1] == Tag::Owner,
                Tag::Adverb if self.hyphen(at + 1) => at > first, // one well-placed aide
                // "campaign records show"
                Tag::Finite if head.is_some() && self.tag(at + 1) == Tag::Finite => {
                    let noun = self.doc.is(at, c::DOCUMENT | c::SAYING | c::NOUN) && self.doc.is(at + 1, c::REPORTING);
                    head = if noun { Some(at) } else { head };
                    noun
                }
                // "current and former officials"
                Tag::Conjunction => {
                    at > first
                        && head.is_none()
                        && self.tags[at - 1] == Tag::Adjective
                        && next == Tag::Adjective
                        && self.tag(at + 2) == Tag::Noun
                }
                Tag::Adverb => at > first && head.is_none() && matches!(next, Tag::Adjective | Tag::Participle | Tag::Numeral),
                Tag::Participle | Tag::Gerund if self.hyphen(at + 1) || at == first => true,
                Tag::Participle | Tag::Gerund => {
                    let inside = at > first && (head.is_none() || matches!(self.tags[at - 1], Tag::Owner)) || self.hyphen(at - 1);
                    // "group managing director"
                    let office = || self.doc.phrase_at(at).is_some_and(|p| p.record.classes & (c::ROLE | c::TITLE) != 0);
                    (inside || at > first && office()) && matches!(next, Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Gerund)
                }
                Tag::Owner => {
                    let owns = head.take().is_some();
                    // "Hale's most loyal friends"
                    let most = next == Tag::Adverb && matches!(self.tag(at + 2), Tag::Adjective | Tag::Participle);
                    owns && (most
                        || matches!(
                            next,
                            Tag::Noun | Tag::Proper | Tag::Adjective | Tag::Numeral | Tag::Determiner | Tag::Participle | Tag::Gerund
                        )
                        || {
                            head = Some(at - 1);
                            true
                        })
                }
                Tag::Sign => match self.doc.tokens[at].kind {
                    Kind::Hyphen => self.doc.kind(at + 1) == Some(Kind::Word) || self.doc.kind(at + 1) == Some(Kind::Number),
                    Kind::Stop => {
                        let short = self.doc.tokens[at].gap() == Gap::None && self.tags[at.max(1) - 1] == Tag::Proper;
                        let numbered = self.doc.word(at.max(1) - 1) == "No" && next == Tag::Numeral; // No. 10
                        (short && next == Tag::Proper || numbered) && self.doc.tokens[at + 1].gap() <= Gap::Space
                    }
                    Kind::Other => {
                        self.money(at) && next == Tag::Numeral || self.doc.says(at, "&") || self.doc.says(at, "%") || self.doc.says(at, "/")
                    }
                    _ => false,
                },
                _ => self.hyphen(at - usize::from(at > 0)) && at > first,
            };
            if !goes_on {
                break;
            }
            at += 1;
        }
        while at > first && self.tags[at - 1] == Tag::Sign && !self.doc.says(at - 1, "%") {
            at -= 1;
        }
        // "Hale, who"
        let name = self.tags[first] == Tag::Adjective
            && self.doc.tokens[first].capital()
            && (first > self.start || self.doc.kind(at) == Some(Kind::Comma));
        // "the poor", "some": no noun, but a determiner
        if !name && head.is_none() && self.tags[first] != Tag::Determiner && !self.doc.is(first, c::DETERMINER | c::GROUP | c::ANONYMOUS) {
            return None;
        }
        let end = at.max(first + 1);
        // "the 41-year-old"
        let head = head.filter(|h| !(h + 1 < end && self.hyphen(h + 1)));
        Some(self.phrase(first, end, head.unwrap_or(end - 1)))
    }

    fn time(&self, at: usize) -> bool {
        at < self.end && self.doc.is(at, c::TIME) && !self.doc.is(at, c::GIVEN)
    }

    fn hyphen(&self, at: usize) -> bool {
        self.doc.kind(at) == Some(Kind::Hyphen)
    }

    fn money(&self, at: usize) -> bool {
        self.doc.kind(at) == Some(Kind::Other) && matches!(self.doc.word(at), "$" | "£" | "€" | "¥" | "₹" | "₦")
    }

    fn phrase(&self, first: usize, end: usize, head: usize) -> Chunk {
        let t = &self.doc.tokens[head];
        let word = self.doc.word(head);
        let tag = self.tags[head];
        let several = match tag {
            Tag::Pronoun | Tag::Determiner | Tag::Relative => SEVERAL.iter().any(|s| word.eq_ignore_ascii_case(s)),
            Tag::Noun => t.is(c::GROUP) || word.ends_with('s') && !word.ends_with("ss"),
            _ => t.is(c::GROUP),
        };
        let animacy = match tag {
            _ if t.is(c::TIME) && !t.is(c::GIVEN) => Animacy::Time,
            Tag::Pronoun | Tag::Determiner => {
                if t.is(c::SUBJECT | c::OBJECT | c::ROLE | c::GROUP) && !t.is(c::DETERMINER) && !matches!(word, "it" | "It") {
                    Animacy::Person
                } else {
                    Animacy::Thing
                }
            }
            Tag::Relative => {
                if t.is(c::SUBJECT | c::OBJECT) {
                    Animacy::Person
                } else {
                    Animacy::Thing
                }
            }
            _ if t.is(c::ROLE | c::GROUP | c::ANONYMOUS) => Animacy::Person,
            _ if t.is(c::ORGANISATION | c::OUTLET | c::PLACE) => Animacy::Body,
            _ if t.is(c::DOCUMENT | c::SAYING) => Animacy::Text,
            Tag::Proper if t.is(c::GIVEN | c::TITLE) || first < head && self.doc.is(first, c::GIVEN | c::TITLE) => Animacy::Person,
            Tag::Proper => Animacy::Name,
            _ => Animacy::Thing,
        };
        let number = if several { Number::Plural } else { Number::Singular };
        Chunk { first: first as u32, end: end as u32, head: head as u32, what: What::Noun { number, animacy } }
    }

    /// The verb group that starts at a token.
    fn verb(&self, first: usize) -> Option<Chunk> {
        let (mut at, mut head, mut be, mut negative) = (first, None, false, false);
        let stop = self.end.min(first + 8);
        while at < stop {
            match self.tags[at] {
                Tag::Auxiliary | Tag::Modal => {
                    head = Some(at);
                    negative |= self.doc.is(at, c::NEGATOR);
                    be = self.is_be(at);
                }
                Tag::To if at == first || self.doc.is(at - 1, c::MODAL) => {}
                Tag::Finite | Tag::Base | Tag::Participle | Tag::Gerund => {
                    head = Some(at);
                    at += 1;
                    break;
                }
                Tag::Adverb | Tag::Adjective
                    if (self.tags[at] == Tag::Adverb || sets::LONG.has(self.doc.tokens[at].id)) && self.verb_behind(at + 1) =>
                {
                    negative |= self.doc.is(at, c::NEGATOR)
                }
                _ => break,
            }
            at += 1;
        }
        let head = head?;
        let main = self.tags[head];
        let tense = match self.tags[first] {
            Tag::To => Tense::Infinitive,
            Tag::Modal => Tense::Modal,
            Tag::Gerund => Tense::Gerund,
            Tag::Participle => Tense::Participle,
            Tag::Base => Tense::Bare,
            Tag::Auxiliary => match () {
                _ if self.doc.is(first, c::GERUND) => Tense::Gerund,
                _ if !self.doc.is(first, c::FINITE) && self.doc.kind(first) == Some(Kind::Word) => Tense::Bare,
                _ if self.past_helper(first) => Tense::Past,
                _ => Tense::Present,
            },
            _ => {
                if self.doc.word(first).ends_with('s') || !self.doc.is(first, c::FINITE) && !self.doc.word(first).ends_with("ed") {
                    Tense::Present
                } else {
                    Tense::Past
                }
            }
        };
        let passive = be && head > first && matches!(main, Tag::Participle | Tag::Finite);
        Some(Chunk { first: first as u32, end: at.max(head + 1) as u32, head: head as u32, what: What::Verb { tense, passive, negative } })
    }

    /// Whether a verb of the group stands here or behind another adverb.
    fn verb_behind(&self, at: usize) -> bool {
        let verb = |tag| matches!(tag, Tag::Finite | Tag::Base | Tag::Participle | Tag::Gerund | Tag::Auxiliary | Tag::Modal);
        verb(self.tag(at)) || self.tag(at) == Tag::Adverb && verb(self.tag(at + 1))
    }

    fn is_be(&self, at: usize) -> bool {
        let t = &self.doc.tokens[at];
        sets::BE.has(t.id) || t.kind == Kind::Clitic && matches!(self.doc.word(at), "'s" | "’s" | "'re" | "’re" | "'m" | "’m")
    }

    fn past_helper(&self, at: usize) -> bool {
        ["was", "were", "had", "did"].iter().any(|w| self.doc.word(at).get(..w.len()).is_some_and(|s| s.eq_ignore_ascii_case(w)))
    }
}

/// Words without a noun that mean several.
const SEVERAL: [&str; 14] =
    ["they", "them", "we", "us", "these", "those", "many", "some", "few", "several", "both", "others", "all", "most"];
