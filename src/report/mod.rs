//! The result: plain data, the same for Rust, the command line and JavaScript.
//!
//! Every `start` and `end` counts in the unit that [`Analysis::offsets`] names, half-open. Names in JSON are in camelCase.
//! Fields are only ever added; [`SCHEMA`] goes up if one must change its sense.

mod names;

use crate::attribution::Rule;
pub(crate) use crate::named::named;
use crate::offsets::Offsets;
pub use names::{CheckCode, LineKind, MentionKind, Modality, QuoteKind, Reason, Resolution, Severity, SpeakerKind, Stance, Voice};
use serde::{Deserialize, Serialize};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// The version of the result's shape.
pub const SCHEMA: u32 = 1;

/// A stretch of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Range {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
}

impl From<Range> for std::ops::Range<usize> {
    /// To index a text, where the offsets are bytes.
    fn from(range: Range) -> Self {
        range.start as usize..range.end as usize
    }
}

/// A list of ranges. Nearly all have one or two: these stand in the list itself and take no memory of their own.
#[derive(Clone)]
pub struct Ranges(Held);

#[derive(Clone)]
enum Held {
    /// Two at most: as many as the number says.
    Few([Range; 2], u8),
    /// Any number.
    Many(Vec<Range>),
}

impl Ranges {
    /// A list of none.
    pub const fn new() -> Self {
        Ranges(Held::Few([Range { start: 0, end: 0 }; 2], 0))
    }

    /// Puts a range at the end.
    pub fn push(&mut self, range: Range) {
        match &mut self.0 {
            Held::Few(held, count) => match held.get_mut(usize::from(*count)) {
                Some(free) => (*free, *count) = (range, *count + 1),
                None => self.0 = Held::Many([held[0], held[1], range].into()),
            },
            Held::Many(held) => held.push(range),
        }
    }
}

impl Default for Ranges {
    fn default() -> Self {
        Ranges::new()
    }
}

impl Deref for Ranges {
    type Target = [Range];

    fn deref(&self) -> &[Range] {
        match &self.0 {
            Held::Few(held, count) => &held[..usize::from(*count)],
            Held::Many(held) => held,
        }
    }
}

impl DerefMut for Ranges {
    fn deref_mut(&mut self) -> &mut [Range] {
        match &mut self.0 {
            Held::Few(held, count) => &mut held[..usize::from(*count)],
            Held::Many(held) => held,
        }
    }
}

impl PartialEq for Ranges {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl From<Range> for Ranges {
    fn from(range: Range) -> Self {
        Ranges(Held::Few([range; 2], 1))
    }
}

impl Extend<Range> for Ranges {
    fn extend<I: IntoIterator<Item = Range>>(&mut self, ranges: I) {
        ranges.into_iter().for_each(|range| self.push(range));
    }
}

impl FromIterator<Range> for Ranges {
    fn from_iter<I: IntoIterator<Item = Range>>(ranges: I) -> Self {
        let mut list = Ranges::new();
        list.extend(ranges);
        list
    }
}

impl Serialize for Ranges {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.deref().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Ranges {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Range>::deserialize(deserializer).map(Ranges::from_iter)
    }
}

impl<'a> IntoIterator for &'a Ranges {
    type Item = &'a Range;
    type IntoIter = std::slice::Iter<'a, Range>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The list, whichever way it is held.
impl std::fmt::Debug for Ranges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// What `analyze` finds in one article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Analysis {
    /// The version of this shape: [`SCHEMA`].
    pub schema: u32,
    /// The version of this crate.
    pub engine: String,
    /// The hash of the word lists, the user's own words included.
    pub lexicon: String,
    /// The unit of every offset.
    pub offsets: Offsets,
    /// Every line of the text that has ink, in order.
    pub paragraphs: Vec<Paragraph>,
    /// Every sentence, in order; none crosses a paragraph.
    pub sentences: Vec<Sentence>,
    /// Quotations and reported speech, by their start.
    pub quotes: Vec<Quote>,
    /// Who speaks, in the order of their first words.
    pub speakers: Vec<Speaker>,
    /// The tone of the whole and of each voice.
    pub tone: Tone,
    /// Loaded words, in order.
    pub loaded: Vec<Loaded>,
    /// Tone towards the names that the options asked for, in their order.
    pub targets: Vec<Target>,
    /// What an editor should look at, by place.
    pub checks: Vec<Check>,
}

/// A line of the text and what it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Paragraph {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// What it is.
    pub kind: LineKind,
}

/// A sentence and its tone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Sentence {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// Index into [`Analysis::paragraphs`].
    pub paragraph: u32,
    /// Its tone.
    pub tone: SentenceTone,
}

/// The tone of a sentence.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SentenceTone {
    /// Sum of its words' contributions.
    pub score: f64,
    /// Indices into [`Tone::words`]; a list in JSON.
    #[serde(serialize_with = "listed", deserialize_with = "run")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<u32>"))]
    pub words: std::ops::Range<u32>,
}

/// Writes a run of indices as the list that it stands for.
fn listed<S: serde::Serializer>(run: &std::ops::Range<u32>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(run.clone())
}

/// No words are no words, wherever the run of them starts: the list says no more.
impl PartialEq for SentenceTone {
    fn eq(&self, other: &Self) -> bool {
        self.score == other.score && (self.words == other.words || self.words.is_empty() && other.words.is_empty())
    }
}

/// Reads the list of a run of indices.
fn run<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<std::ops::Range<u32>, D::Error> {
    let list = Vec::<u32>::deserialize(deserializer)?;
    let (first, end) = (list.first().copied().unwrap_or(0), list.last().map_or(0, |last| last.saturating_add(1)));
    match list.iter().copied().eq(first..end) {
        true => Ok(first..end),
        false => Err(serde::de::Error::custom("indices that do not follow one another")),
    }
}

/// Reads a string.
fn share<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    String::deserialize(deserializer).map(Arc::from)
}

/// Reads a category of loaded words.
fn category<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
    let name = String::deserialize(deserializer)?;
    let known = crate::lexicon::classes::LOADED_CATEGORIES.iter().copied().find(|known| *known == name);
    known.ok_or_else(|| serde::de::Error::custom(["\"", &name, "\" is no category of loaded words"].concat()))
}

/// Writes a string that others share as any other.
fn shared<S: serde::Serializer>(string: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(string)
}

/// Where a sentence stands: what [`crate::sentences()`] gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// Index of its paragraph, as in [`Sentence::paragraph`].
    pub paragraph: u32,
}

/// Sentences and their tone, the voices not told apart: what [`crate::tone()`] gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Toned {
    /// As [`Analysis::sentences`].
    pub sentences: Vec<Sentence>,
    /// As [`Tone::words`].
    pub words: Vec<TonedWord>,
}

/// The words that bring a quotation in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cue {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// The verb's dictionary form, or the words themselves: `say`, `according to`, `:`. A few are those of most cues, which share them.
    #[serde(serialize_with = "shared", deserialize_with = "share")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub lemma: Arc<str>,
    /// How the verb judges what it brings in.
    pub stance: Stance,
}

/// A quotation, or reported speech without marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quote {
    /// First unit, the opening mark included.
    pub start: u32,
    /// First unit after the closing mark.
    pub end: u32,
    /// The words inside the marks; of a report its content, two parts where the cue stands inside it. A quotation that resumes after
    /// its cue is a quotation of its own that `continues` the first: no span holds the reporter's words.
    pub parts: Ranges,
    /// direct, partial or indirect are speech; term and title are not.
    pub kind: QuoteKind,
    /// Index into [`Analysis::speakers`], or none: unattributed.
    pub speaker: Option<u32>,
    /// Index of the speaker that it could be instead, where little tells the two apart.
    pub alternative: Option<u32>,
    /// How it was told whose voice the source means.
    pub resolution: Resolution,
    /// The words that name the speaker here: "he", "Mr Hale", "a spokesman".
    pub source: Option<Range>,
    /// The words that bring it in.
    pub cue: Option<Cue>,
    /// asserted, denied or hypothetical.
    pub modality: Modality,
    /// Index of the quotation that this one carries on from.
    pub continues: Option<u32>,
    /// Index of the quotation or report that this one stands in.
    pub within: Option<u32>,
    /// Where it was said: "told the BBC", "in a statement".
    pub venue: Option<Range>,
    /// How sure the attribution is, 0 to 1.
    pub confidence: f64,
    /// The rule that decided.
    pub rule: Rule,
    /// The places that the rule read.
    pub evidence: Ranges,
}

/// A place that names a speaker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Mention {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// name, pronoun or description.
    pub kind: MentionKind,
}

/// Somebody whose words the article gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Speaker {
    /// The full name that stands most often, without title.
    pub name: String,
    /// person, organisation, group or anonymous.
    pub kind: SpeakerKind,
    /// Other names and roles that the article uses.
    pub aliases: Vec<String>,
    /// Every place that names the speaker.
    pub mentions: Vec<Mention>,
    /// Indices into [`Analysis::quotes`].
    pub quotes: Vec<u32>,
    /// Words spoken inside marks; denied words and repeats of a line do not count.
    pub words: u32,
    /// Share of all words spoken inside marks, 0 to 1.
    pub share: f64,
    /// Reporting verbs by how often they bring this speaker in, by name.
    pub verbs: std::collections::BTreeMap<String, u32>,
    /// Tone of the words spoken.
    pub tone: f64,
}

/// The tone of the article, each voice by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tone {
    /// Mean over all sentences.
    pub score: f64,
    /// The headline's.
    pub headline: f64,
    /// The reporter's own words.
    pub narration: f64,
    /// The words inside quotations.
    pub quoted: f64,
    /// Every toned word, in order.
    pub words: Vec<TonedWord>,
}

/// A word that carries tone, and what it adds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TonedWord {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// From the word list, -4 to 4.
    pub valence: f64,
    /// What negation and intensity make of it.
    pub factor: f64,
    /// What it adds to its sentence.
    pub contribution: f64,
    /// Why the factor is what it is: plain, negated, boosted, …
    pub reason: Reason,
}

/// The name of a category of loaded words: one of [`crate::lexicon::classes::LOADED_CATEGORIES`].
pub type Category = &'static str;

/// A loaded word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Loaded {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// Its category in the word list.
    #[serde(deserialize_with = "category")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::category"))]
    pub category: Category,
    /// Whose words they are.
    pub voice: Voice,
}

/// Tone towards a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Target {
    /// First unit, as asked.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// Tone towards it.
    pub score: f64,
}

/// Something for an editor to look at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Check {
    /// What it is.
    pub code: CheckCode,
    /// error, warning or info.
    pub severity: Severity,
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// Other places that belong to it.
    pub related: Ranges,
}

/// Passes start and end of every item of the lists through a function.
macro_rules! each {
    ($f:ident: $($list:expr),* $(,)?) => { $(for x in $list { x.start = $f(x.start); x.end = $f(x.end); })* };
}

impl Toned {
    /// Passes every offset through `f`.
    pub fn map_offsets(&mut self, mut f: impl FnMut(u32) -> u32) {
        each!(f: &mut self.sentences, &mut self.words);
    }
}

impl Quote {
    /// Passes every offset through `f`.
    pub(crate) fn map_offsets(&mut self, f: &mut impl FnMut(u32) -> u32) {
        (self.start, self.end) = (f(self.start), f(self.end));
        each!(f: self.parts.iter_mut(), self.source.iter_mut(), self.cue.iter_mut(), self.venue.iter_mut(), self.evidence.iter_mut());
    }
}

impl Analysis {
    /// Passes every offset through `f`, in no particular order: with [`Toned::map_offsets`] the one place where units change.
    pub fn map_offsets(&mut self, mut f: impl FnMut(u32) -> u32) {
        each!(f: &mut self.paragraphs, &mut self.sentences, &mut self.tone.words, &mut self.loaded, &mut self.targets, &mut self.checks);
        for check in &mut self.checks {
            each!(f: check.related.iter_mut());
        }
        for quote in &mut self.quotes {
            quote.map_offsets(&mut f);
        }
        for speaker in &mut self.speakers {
            each!(f: &mut speaker.mentions);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_ranges_is_one_whether_it_holds_few_or_many() {
        let range = |start| Range { start, end: start + 1 };
        for count in 0..6 {
            let wanted: Vec<Range> = (0..count).map(range).collect();
            let mut list = Ranges::from_iter(wanted.clone());
            assert_eq!(*list, wanted);
            assert_eq!(list, list.clone());
            list.iter_mut().for_each(|r| r.end += 1);
            assert!(list.len() == wanted.len() && list.iter().all(|r| r.end == r.start + 2));
            list.push(range(9));
            assert_eq!((list.len(), list.last()), (wanted.len() + 1, Some(&range(9))));
            assert_ne!(*list, wanted);
        }
        assert_eq!(Ranges::from(range(3)), Ranges::from_iter([range(3)]));
        assert_ne!(Ranges::from(range(3)), Ranges::from_iter([range(3); 2]), "what stands behind the last is not compared");
    }
}
