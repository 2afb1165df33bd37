//! What a comparison holds: plain data, the same for Rust, the command line and JavaScript.

use crate::offsets::Offsets;
use crate::Analysis;
use serde::Serialize;

/// An article to compare.
#[derive(Clone, Copy)]
pub struct Article<'a> {
    /// What the comparison calls it.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Its analysis, in any unit of offsets.
    pub analysis: &'a Analysis,
}

/// What [`compare`](super::compare) may be asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The unit of every offset in the result.
    pub offsets: Offsets,
    /// Index of the article that is the source: a press release or a transcript. All its words count as said.
    pub source: Option<usize>,
    /// Articles moved by hand: those with the same number are one event, and nothing else joins it.
    pub events: Vec<Option<u32>>,
}

/// A place in one of the articles, half-open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// Name of the article.
    pub file: String,
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
}

/// What several articles say of the same events.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// The version of this shape.
    pub schema: u32,
    /// The unit of every offset.
    pub offsets: Offsets,
    /// The text marked as the source, by name.
    pub source: Option<String>,
    /// The articles of each event, by name, in the order given.
    pub events: Vec<Vec<String>>,
    /// Speakers, joined over articles.
    pub speakers: Vec<SpeakerRow>,
    /// Utterances, by the place of their reference.
    pub groups: Vec<Group>,
    /// What an editor should look at, by place.
    pub findings: Vec<Finding>,
    /// Each article in one row.
    pub articles: Vec<ArticleRow>,
    /// Who ran which sentence: every sentence of the source or of the fullest quotations.
    pub sentences: Vec<SentenceRow>,
}

/// A speaker of one event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpeakerRow {
    /// Index into [`Comparison::events`].
    pub event: u32,
    /// The fullest name that an article gives.
    pub name: String,
    /// person, organisation, group or anonymous.
    pub kind: crate::report::SpeakerKind,
    /// What each article has of the speaker.
    pub articles: Vec<SpeakerIn>,
}

/// A speaker in one article.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpeakerIn {
    /// Name of the article.
    pub file: String,
    /// Index into the speakers of that article's analysis.
    pub speaker: u32,
    /// Why it is the same speaker: name, surname, alias, words or first (the article that is counted from).
    pub reason: &'static str,
    /// Words spoken inside marks.
    pub words: u32,
    /// Share of the words that the article quotes.
    pub share: f64,
    /// Tone of the words spoken.
    pub tone: f64,
    /// Reporting verbs by how often they bring the speaker in.
    pub verbs: std::collections::BTreeMap<String, u32>,
}

/// One utterance, wherever it is quoted or reported.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// Index into [`Comparison::events`].
    pub event: u32,
    /// The speaker's name.
    pub speaker: Option<String>,
    /// Where it stands, by article and place.
    pub members: Vec<Member>,
}

/// A place where the utterance stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Member {
    /// Name of the article.
    pub file: String,
    /// First unit, the opening mark included.
    pub start: u32,
    /// First unit after the closing mark.
    pub end: u32,
    /// The words inside the marks.
    pub parts: Vec<crate::report::Range>,
    /// identical, truncated, edited, altered, translated, paraphrased, reattributed, recued, context or denied.
    pub relation: &'static str,
    /// Whether the others are measured by this one.
    pub reference: bool,
    /// Whether the article seems to give the words to another speaker than most, and that may be a misreading.
    pub unsure: bool,
    /// How its words differ from the reference's; empty where they do not, or where it is reported without marks.
    pub diff: Vec<Difference>,
}

/// A stretch where the words differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// `cut` (left out at an end or at an ellipsis), `spelling` (what newsrooms allow), `drop`, `insert` or `replace`.
    pub op: &'static str,
    /// The words here, none for what is left out.
    pub here: Option<Place>,
    /// The words of the reference, none for what is put in.
    pub there: Option<Place>,
}

/// Something for an editor to look at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// Name of the article that is blamed.
    pub file: String,
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// certain, probable or check.
    pub severity: &'static str,
    /// misquote, reattributed, denied, context or fact.
    pub code: &'static str,
    /// What decided: negation, number, condition, contrast, hedge, order, sentence, joined, words, person, headline, speaker, denial, …
    pub reason: &'static str,
    /// The places that contradict it.
    pub related: Vec<Place>,
    /// What it rests on.
    pub rests: Rests,
}

/// What a finding rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rests {
    /// Whether the source has the words otherwise.
    pub source: bool,
    /// Whether the article's own fuller quotation has.
    pub own: bool,
    /// How many other outlets have them otherwise.
    pub outlets: u32,
    /// How many outlets have them as they stand here, this one counted.
    pub same: u32,
}

/// An article in one row.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ArticleRow {
    /// Name of the article.
    pub file: String,
    /// Index into [`Comparison::events`].
    pub event: u32,
    /// How clearly it belongs there: how much more alike it is to the event's other articles than to the next event's (or, alone, than
    /// it would have to be to join one); under 0.05 is close. 1 where there is nothing to compare with.
    pub margin: f64,
    /// Tone of the reporter's own words.
    pub narration: f64,
    /// Tone of the words quoted.
    pub quoted: f64,
    /// Loaded words in the reporter's speaker.
    pub loaded: Vec<crate::report::Range>,
    /// Words quoted, of all speakers.
    pub words: u32,
}

/// A sentence of a statement, and who ran it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SentenceRow {
    /// Index into [`Comparison::events`].
    pub event: u32,
    /// Where the sentence stands.
    pub place: Place,
    /// Articles that have it or a part of it, with the relation; those of the event that are missing dropped it.
    pub ran: Vec<Ran>,
}

/// A sentence in an article.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ran {
    /// whole, part, altered or paraphrased.
    pub how: &'static str,
    /// Where the article has it.
    pub place: Place,
}
