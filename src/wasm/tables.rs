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
    place: [u32; 8],
}

/// Places for strings that come often: more than there are kinds, rules and reporting verbs.
const SLOTS: usize = 4096;

impl Tables {
    /// Makes all tables empty, and gives their memory back: the analysis of the next text needs it.
    pub fn clear(&mut self) {
        *self = Tables::default();
        self.slots.resize(SLOTS, 0);
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
        self.name(analysis.offsets);
        self.list(&analysis.paragraphs, |t, p| {
            t.ints.extend([p.start, p.end]);
            t.name(p.kind);
        });
        self.sentences(&analysis.sentences);
        self.list(&analysis.quotes, Self::quote);
        self.list(&analysis.speakers, Self::speaker);
        let tone = &analysis.tone;
        self.reals.extend([tone.score, tone.headline, tone.narration, tone.quoted]);
        self.words(&tone.words);
        self.list(&analysis.loaded, |t, l| {
            t.ints.extend([l.start, l.end]);
            t.name(l.category);
            t.name(l.voice);
        });
        self.list(&analysis.targets, |t, target| {
            t.ints.extend([target.start, target.end]);
            t.reals.push(target.score);
        });
        self.list(&analysis.checks, |t, check| {
            t.name(check.code);
            t.name(check.severity);
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
            t.name(w.reason);
            t.reals.extend([w.valence, w.factor, w.contribution]);
        });
    }

    fn quote(&mut self, quote: &Quote) {
        self.ints.extend([quote.start, quote.end]);
        self.ranges(&quote.parts);
        self.name(quote.kind);
        self.ints.push(quote.speaker.map_or(0, |i| i + 1));
        self.ranges(quote.source.as_slice());
        self.ints.push(quote.cue.is_some() as u32);
        if let Some(cue) = &quote.cue {
            self.ints.extend([cue.start, cue.end]);
            self.name(&cue.lemma);
            self.name(cue.stance);
        }
        self.name(quote.modality);
        self.ints.extend([quote.continues, quote.within].map(|i| i.map_or(0, |i| i + 1)));
        self.ranges(quote.venue.as_slice());
        self.reals.push(quote.confidence);
        self.name(quote.rule);
        self.ranges(&quote.evidence);
    }

    fn speaker(&mut self, speaker: &Speaker) {
        self.string(&speaker.name);
        self.name(speaker.kind);
        self.list(&speaker.aliases, |t, alias| t.string(alias));
        self.list(&speaker.mentions, |t, m| {
            t.ints.extend([m.start, m.end]);
            t.name(m.kind);
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

    /// A string that comes often: written once.
    fn name(&mut self, name: &str) {
        let hash = name.bytes().fold(0x811c_9dc5, |hash: u32, b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193)) as usize; // FNV-1a
        for at in [hash % SLOTS, (hash >> 12) % SLOTS] {
            match self.slots[at] {
                0 => {
                    self.string(name);
                    self.slots[at] = self.lengths.len() as u32;
                    return;
                }
                n => {
                    let n = n as usize - 1;
                    let start = n.checked_sub(1).map_or(0, |before| self.ends[before]);
                    if self.bytes[start as usize..self.ends[n] as usize] == *name.as_bytes() {
                        self.ints.push(n as u32);
                        return;
                    }
                }
            }
        }
        self.string(name);
    }

    /// A string that comes once.
    pub fn string(&mut self, string: &str) {
        self.ints.push(self.lengths.len() as u32);
        self.bytes.extend(string.as_bytes());
        self.lengths.push(string.encode_utf16().count() as u32);
        self.ends.push(self.bytes.len() as u32);
    }
}
