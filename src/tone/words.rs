//! Which words of a sentence carry tone, and what the words before them make of it.

use super::hints::{self, Hint};
use super::names::{Names, Seen};
use super::senses::{self, Senses};
use crate::document::Document;
use crate::lexicon::{self, classes, sets, Record};
use crate::own_words::{OwnWord, UserLexicon};
use crate::report::Reason;
use crate::tokens::{Kind, Token};
use std::ops::Range;

/// How many words a negator reaches, if no punctuation stops it.
const REACH: u32 = 4;
/// How many words a booster or dampener reaches.
const NEAR: u32 = 2;
/// "Not good" is nearly as bad as good is good; "not bad" is only faintly good.
const NEGATED_GOOD: f64 = -0.8;
const NEGATED_BAD: f64 = -0.1;
/// Before the last "but" of a sentence things are granted, in a question they are not said: both count less.
const GRANTED: f64 = 0.6;
const ASKED: f64 = 0.5;
/// After these a capital tells a name.
const INSIDE: &[Kind] = &[Kind::Word, Kind::Hyphen, Kind::Clitic, Kind::Number, Kind::Handle];

/// A word or phrase that carries tone.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Its first token.
    pub first: usize,
    /// The token after its last.
    pub end: usize,
    /// From the word list, -4 to 4.
    pub valence: f64,
    /// What the words around it make of it.
    pub factor: f64,
    /// Why.
    pub reason: Reason,
}

/// What the words so far have done to the next toned one.
#[derive(Default)]
struct Before {
    /// Words that the negator still reaches; none where no negator is in force.
    negated: u32,
    /// The same of a word that turns bad ones away.
    averted: u32,
    /// Words that the booster or dampener still reaches, and its per cent.
    near: u32,
    percent: i8,
}

impl Before {
    fn word(&mut self) {
        self.negated = self.negated.saturating_sub(1);
        self.averted = self.averted.saturating_sub(1);
        self.near = self.near.saturating_sub(1);
    }

    /// Takes in tokens that say nothing: their words use the reach up, most punctuation ends it.
    fn pass(&mut self, tokens: &[Token]) {
        for t in tokens {
            if self.negated.max(self.averted).max(self.near) == 0 {
                return;
            }
            match t.kind {
                Kind::Word => self.word(),
                Kind::Hyphen | Kind::Clitic | Kind::Mark | Kind::Number => {}
                _ => *self = Before::default(),
            }
        }
    }

    /// Takes in what a word or phrase does to those after it.
    fn entry(&mut self, entry: &Entry) {
        if entry.classes & classes::NEGATOR != 0 {
            // Two negators cancel out: "not without".
            self.negated = if self.negated > 0 { 0 } else { REACH + 1 };
        }
        if entry.classes & classes::AVERTER != 0 {
            // "did not prevent the attack"
            self.averted = if self.negated > 0 { 0 } else { REACH + 1 };
            self.negated = 0;
        }
        if entry.classes & (classes::BOOSTER | classes::DAMPENER) != 0 && (self.near <= 1 || entry.percent.abs() > self.percent.abs()) {
            (self.near, self.percent) = (NEAR + 1, entry.percent);
        }
        self.word();
    }

    /// The factor for a word of this valence, and the reason.
    fn factor(&self, valence: f64, form: bool) -> (f64, Reason) {
        let (mut factor, mut reason) = (1.0, if form { Reason::Inflected } else { Reason::Plain });
        if self.near > 0 {
            factor *= 1.0 + f64::from(self.percent) / 100.0;
            reason = if self.percent > 0 { Reason::Boosted } else { Reason::Dampened };
        }
        if self.negated > 0 || self.averted > 0 && valence < 0.0 {
            factor *= if valence > 0.0 { NEGATED_GOOD } else { NEGATED_BAD };
            reason = match reason {
                Reason::Boosted => Reason::NegatedBoosted,
                Reason::Dampened => Reason::NegatedDampened,
                _ => Reason::Negated,
            };
        }
        (factor, reason)
    }
}

/// What stands at a token: a word or a phrase, and what is known of it.
struct Entry {
    end: usize,
    classes: u64,
    percent: i8,
    /// Tone, and whether the word is only a form of a listed one.
    valence: f64,
    form: bool,
}

impl Entry {
    fn of(end: usize, record: &Record) -> Self {
        let valence = if record.classes & classes::TOPIC == 0 { f64::from(record.valence) / 10.0 } else { 0.0 };
        Entry { end, classes: record.classes, percent: record.factor, valence, form: false }
    }
}

/// Finds every toned word of the sentence, in order, among its `hints`.
pub fn find(doc: &Document, seen: &Seen, senses: &Senses, hints: &[Hint], own: &UserLexicon, hits: &mut Vec<Hit>) {
    let (sentence, from) = (senses.tokens(), hits.len());
    let (mut before, mut after) = (Before::default(), sentence.start);
    let mut names = Names::new(doc, seen, sentence.clone(), INSIDE);
    for hint in hints {
        let at = hint.token as usize;
        if at < after {
            continue;
        }
        before.pass(&doc.tokens[after..at]);
        let entry = entry(doc, hint, after, own, senses, &mut names);
        if entry.valence != 0.0 {
            let (factor, reason) = before.factor(entry.valence, entry.form);
            hits.push(Hit { first: at, end: entry.end, valence: entry.valence, factor, reason });
        }
        before.entry(&entry);
        after = entry.end;
    }
    if hits.len() > from {
        granted(doc, sentence, &mut hits[from..]);
    }
}

/// Takes weight from what the sentence grants or asks.
fn granted(doc: &Document, sentence: Range<usize>, hits: &mut [Hit]) {
    let tokens = &doc.tokens[sentence.clone()];
    let but = tokens.iter().rposition(|t| sets::BUT.has(t.id)).unwrap_or(0);
    // not only brilliant but kind
    let adds = tokens[..but].windows(2).any(|w| w[0].is(classes::NEGATOR) && sets::MERELY.has(w[1].id));
    let but = sentence.start + if adds { 0 } else { but };
    // Asks?, or “Asks?”
    let asks = tokens.iter().rev().take(2).any(|t| t.of(doc.text) == "?");
    for hit in hits {
        let (share, reason) = match hit.first < but {
            true => (GRANTED, Reason::Granted),
            false if asks => (ASKED, Reason::Asked),
            false => return,
        };
        (hit.factor, hit.reason) = (hit.factor * share, reason);
    }
}

/// What is known of the word or phrase at a hint: the user's own words first, then phrases, words, and forms of words. `after` is the
/// end of the entry before.
fn entry(doc: &Document, hint: &Hint, after: usize, own: &UserLexicon, senses: &Senses, names: &mut Names) -> Entry {
    let at = hint.token as usize;
    let listed = doc.record(at);
    if let Some((end, Some(valence))) = own_at(doc, at, names.end(), own).map(|(end, said)| (end, said.valence)) {
        return Entry { valence, ..Entry::of(end, listed) };
    }
    if let Some(phrase) = hint.phrase.filter(|p| p.end <= names.end() && hints::speaks(p.record)) {
        return Entry::of(phrase.end, phrase.record);
    }
    let mut entry = Entry::of(at + 1, listed);
    if entry.valence == 0.0 && hint.toned != 0 {
        entry.valence = Entry::of(at + 1, lexicon::record(hint.toned)).valence;
        entry.form = true;
    }
    let id = if entry.form { hint.toned } else { doc.tokens[at].id };
    if entry.valence != 0.0 && (names.has(at, after) || !senses.has(senses::TONED, id, at)) {
        entry.valence = 0.0;
    }
    entry
}

/// What the user says of the word or phrase at a token, hyphens or not, and the token after it.
pub(super) fn own_at(doc: &Document, at: usize, end: usize, own: &UserLexicon) -> Option<(usize, OwnWord)> {
    if own.is_empty() {
        return None;
    }
    let place = |n: usize| (0..n).fold(at, |at, _| at + 1 + usize::from(doc.kind(at + 1) == Some(Kind::Hyphen)));
    let next = |n: usize| Some(place(n)).filter(|at| *at < end).map(|at| doc.word(at));
    let (n, said) = own.find(doc.word(at), next)?;
    Some((place(n - 1) + 1, said))
}
