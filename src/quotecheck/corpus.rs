//! All sources as one run of words, each knowing its sentence, its turn and whose words it is.

use super::read::{self, Reading};
use super::types::Source;
use super::words::{words, Word};
use crate::compare::word::Interner;
use crate::report::QuoteKind;
use crate::text::Span;
use crate::{analyze, tokens, Analysis, Offsets, Options};
use std::ops::Range;

/// No sentence, quotation or speaker.
pub const NONE: u32 = u32::MAX;

/// Whose words they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// As the source names them.
    pub name: String,
    /// Whether the turn is a section of notes about them.
    pub notes: bool,
}

/// A source.
pub struct File {
    /// As it was read.
    pub reading: Reading,
    /// What the engine finds in it, offsets in bytes.
    pub analysis: Analysis,
    /// Its words, in [`Corpus::words`].
    pub words: Range<usize>,
}

/// Where a word stands in its source.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Index of its source.
    pub file: u32,
    /// Its sentence, over all sources; [`NONE`] outside any.
    pub sentence: u32,
    /// Its turn, over all sources.
    pub turn: u32,
    /// The outermost quotation of the source that it stands in, over all sources; [`NONE`] outside any.
    pub quote: u32,
}

/// All sources.
pub struct Corpus {
    /// The sources.
    pub files: Vec<File>,
    /// Their words.
    pub words: Vec<Word>,
    /// Where each stands.
    pub settings: Vec<Setting>,
    /// Who has each turn.
    pub turns: Vec<Option<Speaker>>,
    /// Each quotation: index of its source, and of the quotation in its analysis.
    pub quotes: Vec<(usize, usize)>,
}

impl Corpus {
    /// Reads the sources.
    pub fn new(sources: &[Source], interner: &mut Interner) -> Self {
        let mut corpus = Corpus { files: Vec::new(), words: Vec::new(), settings: Vec::new(), turns: Vec::new(), quotes: Vec::new() };
        for (index, source) in sources.iter().enumerate() {
            corpus.add(index as u32, source, interner);
        }
        corpus
    }

    fn add(&mut self, file: u32, source: &Source, interner: &mut Interner) {
        let reading = read::read(source.text);
        let analysis = analyze(&reading.text, &Options { offsets: Offsets::Bytes, ..Options::default() });
        let found = words(&reading.text, &tokens::scan(&reading.text).tokens, interner);
        let from = self.words.len();
        let (first_turn, first_quote) = (self.turns.len() as u32, self.quotes.len() as u32);
        let first_sentence =
            self.settings.last().map_or(0, |_| self.settings.iter().map(|s| s.sentence.wrapping_add(1)).max().unwrap_or(0));
        self.turns.extend(reading.turns.iter().map(|t| t.speaker.clone().map(|name| Speaker { name, notes: t.notes })));
        // outermost quotations in marks, by their start
        let mut spoken: Vec<(Span, usize)> = Vec::new();
        for (i, q) in analysis.quotes.iter().enumerate().filter(|(_, q)| q.kind != QuoteKind::Indirect) {
            let span = Span::new(q.start, q.end);
            if spoken.last().is_none_or(|(last, _)| last.end <= span.start) {
                spoken.push((span, i));
                self.quotes.push((file as usize, i));
            }
        }
        for word in &found {
            let at = word.word.span.start;
            let sentence = analysis.sentences.partition_point(|s| s.start <= at).checked_sub(1).filter(|i| at < analysis.sentences[*i].end);
            let turn = reading.turns.partition_point(|t| t.start <= at).saturating_sub(1);
            let quote = spoken.partition_point(|(span, _)| span.start <= at).checked_sub(1).filter(|i| at < spoken[*i].0.end);
            self.settings.push(Setting {
                file,
                sentence: sentence.map_or(NONE, |s| s as u32 + first_sentence),
                turn: turn as u32 + first_turn,
                quote: quote.map_or(NONE, |q| q as u32 + first_quote),
            });
        }
        self.words.extend(found);
        self.files.push(File { reading, analysis, words: from..self.words.len() });
    }

    /// The text that a word stands in; none behind the last word, where words of a draft may be put in.
    pub fn text(&self, word: usize) -> &str {
        self.settings.get(word).map_or("", |setting| &self.files[setting.file as usize].reading.text)
    }

    /// What stands between a word and the next; nothing at the end of a source.
    pub fn between(&self, word: usize) -> &str {
        match self.settings.get(word + 1) {
            Some(next) if next.file == self.settings[word].file => {
                let (a, b) = (self.words[word].word.span.end as usize, self.words[word + 1].word.span.start as usize);
                self.text(word).get(a..b.max(a)).unwrap_or("")
            }
            _ => self.text(word).get(self.words[word].word.span.end as usize..).unwrap_or(""),
        }
    }

    /// The quotation that a word stands in.
    pub fn quote(&self, word: usize) -> Option<&crate::report::Quote> {
        let (file, quote) = *self.quotes.get(self.settings[word].quote as usize)?;
        Some(&self.files[file].analysis.quotes[quote])
    }

    /// Whether two words belong to one utterance: one turn, and in marks both or neither.
    pub fn together(&self, a: usize, b: usize) -> bool {
        self.settings[a].file == self.settings[b].file && self.settings[a].turn == self.settings[b].turn
    }

    /// The words of the sentence that a word stands in, cut where its quotation or turn ends.
    pub fn sentence(&self, word: usize) -> Range<usize> {
        /// A sentence is never followed further than this.
        const MOST: usize = 400;
        let here = self.settings[word];
        let same = |i: &usize| {
            let s = self.settings[*i];
            s.sentence == here.sentence && s.turn == here.turn && s.quote == here.quote && s.file == here.file
        };
        let start = (word.saturating_sub(MOST)..word).rev().take_while(same).last().unwrap_or(word);
        let end = (word + 1..self.words.len().min(word + MOST)).take_while(same).last().unwrap_or(word);
        start..end + 1
    }

    /// The words of a turn around a word, so many at most on either side.
    pub fn turn(&self, word: usize, most: usize) -> Range<usize> {
        let here = self.settings[word];
        let same = |i: &usize| self.settings[*i].turn == here.turn && self.settings[*i].file == here.file;
        let start = (word.saturating_sub(most)..word).rev().take_while(same).last().unwrap_or(word);
        let end = (word + 1..self.words.len().min(word + most)).take_while(same).last().unwrap_or(word);
        start..end + 1
    }
}
