//! A result as flat tables; `www/tables.js` reads the fields in the order written here.

use crate::report::{self, Analysis, Place, Quote, Range, Sentence, Speaker, Toned, TonedWord};

/// Each list is its length, then its records; an optional number is one more than its value, 0 if it is missing. Strings that come often
/// (kinds, rules, lemmas) are written once and named by their number; others are written each time.
#[derive(Default)]
pub(super) struct Tables {
    ints: Vec<u32>,
    reals: Vec<f64>,
    /// All strings, one after the other.
    bytes: Vec<u8>,
    /// The length of each string, in UTF-16 code units.
    lengths: Vec<u32>,
    /// Where each string ends in `bytes`.
    ends: Vec<u32>,
    /// Numbers of strings plus one, by hash; a string whose place is taken is found again in the next or, in the worst case, written again.
    slots: Vec<u32>,
    /// Numbers of names that the engine knows when it is built, each at the place that its address gives.
    fixed: Vec<Fixed>,
    place: [u32; 8],
}

/// A name by its address and length, and its number.
#[derive(Clone, Copy, Default)]
struct Fixed {
    address: usize,
    length: usize,
    number: u32,
}

/// Places for such names: more than there are.
const FIXED: usize = 256;

/// Places for strings that come often: more than there are kinds, rules and reporting verbs.
const SLOTS: usize = 4096;

impl Tables {
    /// Makes all tables empty, and gives their memory back: the analysis of the next text needs it.
    pub fn clear(&mut self) {
        *self = Tables::default();
        self.slots.resize(SLOTS, 0);
        self.fixed.resize(FIXED, Fixed::default());
    }

    /// Where the tables are: address and length of ints, reals, bytes, and lengths.
    pub fn place(&mut self) -> *const u32 {
        self.place = [
            self.ints.as_ptr() as u32,
            self.ints.len() as u32,
            self.reals.as_ptr() as u32,
            self.reals.len() as u32,
            self.bytes.as_ptr() as u32,
            self.bytes.len() as u32,
            self.lengths.as_ptr() as u32,
            self.lengths.len() as u32,
        ];
        self.place.as_ptr()
    }

    /// What stands at the head of every result.
    pub fn version(&mut self, engine: &str, lexicon: &str) {
        self.ints.push(report::SCHEMA);
        self.name(engine);
        self.name(lexicon);
    }

    /// Sentences alone.
    pub fn places(&mut self, places: &[Place]) {
        self.list(places, |t, p| t.ints.extend([p.start, p.end, p.paragraph]));
    }

    /// Sentences and their words of tone.
    pub fn toned(&mut self, toned: &Toned) {
        self.sentences(&toned.sentences);
        self.words(&toned.words);
    }

    /// The whole analysis.
    pub fn analysis(&mut self, analysis: &Analysis) {
        self.version(&analysis.engine, &analysis.lexicon);
        self.name(analysis.offsets.name());
        self.list(&analysis.paragraphs, |t, p| {
            t.ints.extend([p.start, p.end]);
            t.fixed(p.kind.name());
        });
        self.sentences(&analysis.sentences);
        self.list(&analysis.quotes, Self::quote);
        self.list(&analysis.speakers, Self::speaker);
        let tone = &analysis.tone;
        self.reals.extend([tone.score, tone.headline, tone.narration, tone.quoted]);
        self.words(&tone.words);
        self.list(&analysis.loaded, |t, l| {
            t.ints.extend([l.start, l.end]);
            t.fixed(l.category);
            t.fixed(l.voice.name());
        });
        self.list(&analysis.targets, |t, target| {
            t.ints.extend([target.start, target.end]);
            t.reals.push(target.score);
        });
        self.list(&analysis.checks, |t, check| {
            t.fixed(check.code.name());
            t.fixed(check.severity.name());
            t.ints.extend([check.start, check.end]);
            t.ranges(&check.related);
        });
    }

    fn list<T>(&mut self, list: &[T], mut record: impl FnMut(&mut Self, &T)) {
        self.ints.push(list.len() as u32);
        list.iter().for_each(|item| record(self, item));
    }

    /// The words of a sentence follow those of the one before: their number is enough.
    fn sentences(&mut self, sentences: &[Sentence]) {
        self.list(sentences, |t, s| {
            t.ints.extend([s.start, s.end, s.paragraph, s.tone.words.len() as u32]);
            t.reals.push(s.tone.score);
        });
    }

    fn words(&mut self, words: &[TonedWord]) {
        self.list(words, |t, w| {
            t.ints.extend([w.start, w.end]);
            t.fixed(w.reason.name());
            t.reals.extend([w.valence, w.factor, w.contribution]);
        });
    }

    fn quote(&mut self, quote: &Quote) {
        self.ints.extend([quote.start, quote.end]);
        self.ranges(&quote.parts);
        self.fixed(quote.kind.name());
        self.ints.extend([quote.speaker, quote.alternative].map(|i| i.map_or(0, |i| i + 1)));
        self.fixed(quote.resolution.name());
        self.ranges(quote.source.as_slice());
        self.ints.push(quote.cue.is_some() as u32);
        if let Some(cue) = &quote.cue {
            self.ints.extend([cue.start, cue.end]);
            self.name(&cue.lemma);
            self.fixed(cue.stance.name());
        }
        self.fixed(quote.modality.name());
        self.ints.extend([quote.continues, quote.within].map(|i| i.map_or(0, |i| i + 1)));
        self.ranges(quote.venue.as_slice());
        self.reals.push(quote.confidence);
        self.fixed(quote.rule.name());
        self.ranges(&quote.evidence);
    }

    fn speaker(&mut self, speaker: &Speaker) {
        self.string(&speaker.name);
        self.fixed(speaker.kind.name());
        self.list(&speaker.aliases, |t, alias| t.string(alias));
        self.list(&speaker.mentions, |t, m| {
            t.ints.extend([m.start, m.end]);
            t.fixed(m.kind.name());
        });
        self.ints.push(speaker.quotes.len() as u32);
        self.ints.extend(&speaker.quotes);
        self.ints.push(speaker.words);
        self.reals.push(speaker.share);
        self.ints.push(speaker.verbs.len() as u32);
        for (verb, times) in &speaker.verbs {
            self.name(verb);
            self.ints.push(*times);
        }
        self.reals.push(speaker.tone);
    }

    fn ranges(&mut self, ranges: &[Range]) {
        self.list(ranges, |t, r| t.ints.extend([r.start, r.end]));
    }

    /// A string that comes often and is part of the engine: told by where it stands, without a look at its letters.
    fn fixed(&mut self, name: &'static str) {
        let (address, length) = (name.as_ptr() as usize, name.len());
        let at = (address ^ address >> 8) % FIXED;
        if (self.fixed[at].address, self.fixed[at].length) != (address, length) {
            self.fixed[at] = Fixed { address, length, number: self.number(name) };
        }
        self.ints.push(self.fixed[at].number);
    }

    /// A string that comes often: written once.
    fn name(&mut self, name: &str) {
        let number = self.number(name);
        self.ints.push(number);
    }

    /// A string that comes once.
    pub fn string(&mut self, string: &str) {
        let number = self.write(string);
        self.ints.push(number);
    }

    /// The number of a string that is written, or is written now.
    fn number(&mut self, name: &str) -> u32 {
        let hash = name.bytes().fold(0x811c_9dc5, |hash: u32, b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193)) as usize; // FNV-1a
        for at in [hash % SLOTS, (hash >> 12) % SLOTS] {
            match self.slots[at] {
                0 => {
                    let number = self.write(name);
                    self.slots[at] = number + 1;
                    return number;
                }
                n => {
                    let n = n as usize - 1;
                    let start = n.checked_sub(1).map_or(0, |before| self.ends[before]);
                    if self.bytes[start as usize..self.ends[n] as usize] == *name.as_bytes() {
                        return n as u32;
                    }
                }
            }
        }
        self.write(name)
    }

    /// Writes a string and numbers it.
    fn write(&mut self, string: &str) -> u32 {
        let number = self.lengths.len() as u32;
        self.bytes.extend(string.as_bytes());
        self.lengths.push(string.encode_utf16().count() as u32);
        self.ends.push(self.bytes.len() as u32);
        number
    }
}
