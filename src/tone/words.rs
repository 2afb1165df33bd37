//! Which words of a sentence carry tone, and what the words before them make of it.

use super::forms::Form;
use super::{names, suffix};
use crate::document::Document;
use crate::lexicon::{self, classes, Record, WordId};
use crate::own_words::{OwnWord, UserLexicon};
use crate::tokens::Kind;
use std::ops::Range;

/// How many words a negator reaches, if no punctuation stops it.
const REACH: u32 = 4;
/// How many words a booster or dampener reaches.
const NEAR: u32 = 2;
/// "Not good" is nearly as bad as good is good; "not bad" is only faintly good.
const NEGATED_GOOD: f64 = -0.8;
const NEGATED_BAD: f64 = -0.2;

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
    pub reason: &'static str,
}

/// What the words so far have done to the next toned one.
#[derive(Default)]
struct Before {
    /// Words that the negator still reaches; none where no negator is in force.
    negated: u32,
    /// Words that the booster or dampener still reaches, and its per cent.
    near: u32,
    percent: i8,
}

impl Before {
    fn word(&mut self) {
        self.negated = self.negated.saturating_sub(1);
        self.near = self.near.saturating_sub(1);
    }

    /// The factor for a word of this valence, and the reason.
    fn factor(&self, valence: f64, form: bool) -> (f64, &'static str) {
        let (mut factor, mut reason) = if form { (suffix::KEPT, "inflected") } else { (1.0, "plain") };
        if self.near > 0 {
            factor *= 1.0 + f64::from(self.percent) / 100.0;
            reason = if self.percent > 0 { "boosted" } else { "dampened" };
        }
        if self.negated > 0 {
            factor *= if valence > 0.0 { NEGATED_GOOD } else { NEGATED_BAD };
            reason = match reason {
                "boosted" => "negated-boosted",
                "dampened" => "negated-dampened",
                _ => "negated",
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

/// Finds every toned word of the sentence, in order. `forms` is what [`super::forms::find`] gives.
pub fn find(doc: &Document, sentence: Range<usize>, forms: &[Form], own: &UserLexicon, hits: &mut Vec<Hit>) {
    let title = names::title_case(doc, sentence.clone());
    let mut before = Before::default();
    let (mut at, mut opens) = (sentence.start, true);
    let mut phrase = doc.phrases_before(at);
    while at < sentence.end {
        let kind = doc.tokens[at].kind;
        if kind != Kind::Word {
            // A quotation mark lets the next word have a capital; most punctuation ends what a negator reaches.
            opens = match kind {
                Kind::Mark | Kind::Colon | Kind::Open => true,
                Kind::Hyphen | Kind::Clitic => false,
                _ => opens && !matches!(kind, Kind::Number | Kind::Handle),
            };
            if !matches!(kind, Kind::Hyphen | Kind::Clitic | Kind::Mark | Kind::Number) {
                before = Before::default();
            }
            at += 1;
            continue;
        }
        while phrase < doc.phrases.len() && doc.phrases[phrase].first < at {
            phrase += 1;
        }
        let here = doc.phrases.get(phrase).filter(|p| p.first == at && p.end <= sentence.end);
        let entry =
            entry(doc, at, sentence.end, here.map(|p| (p.end, p.record)), own, forms[at].toned, names::is_name(doc, at, opens, title));
        if entry.valence != 0.0 {
            let (factor, reason) = before.factor(entry.valence, entry.form);
            hits.push(Hit { first: at, end: entry.end, valence: entry.valence, factor, reason });
        }
        if entry.classes & classes::NEGATOR != 0 {
            // Two negators cancel out: "not without".
            before.negated = if before.negated > 0 { 0 } else { REACH + 1 };
        }
        if entry.classes & (classes::BOOSTER | classes::DAMPENER) != 0 && (before.near <= 1 || entry.percent.abs() > before.percent.abs()) {
            (before.near, before.percent) = (NEAR + 1, entry.percent);
        }
        before.word();
        opens = false;
        at = entry.end;
    }
}

/// What is known of the word or phrase at a token: the user's own words first, then phrases, words, and forms of words.
fn entry(doc: &Document, at: usize, end: usize, phrase: Option<(usize, &Record)>, own: &UserLexicon, stem: WordId, name: bool) -> Entry {
    let plain = |end: usize, r: &Record| Entry {
        end,
        classes: r.classes,
        percent: r.factor,
        valence: if r.classes & classes::TOPIC == 0 { f64::from(r.valence) / 10.0 } else { 0.0 },
        form: false,
    };
    if let Some((end, Some(valence))) = own_at(doc, at, end, own).map(|(end, said)| (end, said.valence)) {
        return Entry { valence, ..plain(end, doc.record(at)) };
    }
    if let Some((end, record)) = phrase.filter(|(_, r)| speaks(r)) {
        return plain(end, record);
    }
    let record = doc.record(at);
    let mut entry = plain(at + 1, record);
    if name {
        entry.valence = 0.0;
    } else if entry.valence == 0.0 && stem != 0 {
        entry.valence = plain(at + 1, lexicon::record(stem)).valence;
        entry.form = true;
    }
    entry
}

/// What the user says of the word or phrase at a token, hyphens or not, and the token after it.
pub(super) fn own_at(doc: &Document, at: usize, end: usize, own: &UserLexicon) -> Option<(usize, OwnWord)> {
    if own.is_empty() {
        return None;
    }
    let mut last = at;
    let mut ends = vec![at + 1];
    let mut next = |n: usize| {
        while ends.len() <= n {
            last += 1;
            if doc.kind(last) == Some(Kind::Hyphen) {
                last += 1;
            }
            ends.push(last + 1);
        }
        (ends[n] <= end).then(|| doc.word(ends[n] - 1))
    };
    let (n, said) = own.find(doc.word(at), &mut next)?;
    Some((ends[n - 1], said))
}

/// Whether an entry of several words has something to say of tone; others leave their words to speak for themselves.
fn speaks(record: &Record) -> bool {
    const TONE: u64 = classes::TONED | classes::TOPIC | classes::NEGATOR | classes::BOOSTER | classes::DAMPENER;
    record.classes & TONE != 0 || record.classes & !classes::PHRASE_START == 0
}
