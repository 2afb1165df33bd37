//! What a quote check holds: plain data, the same for Rust, the command line and JavaScript.

use super::rules::RuleSet;
use crate::compare::Place;
use crate::offsets::Offsets;
use serde::Serialize;

/// The version of the report's shape.
pub const SCHEMA: u32 = 1;

/// Where words may come from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// What the report calls it.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// What [`check`](super::check) may be asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The unit of every offset in the report.
    pub offsets: Offsets,
    /// Folding rules that are switched off: what they would fold is altered.
    pub without: RuleSet,
}

/// What a quotation is to its source. In the order of how much it asks of an editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Whole sentences, word for word.
    Verbatim,
    /// The same but for what the folding rules allow.
    Folded,
    /// Part of what was said, its sense kept.
    Trimmed,
    /// No speech: a title, a term, scare quotes.
    NotSpeech,
    /// Not in the sources; the draft says that it comes from another place.
    Elsewhere,
    /// Other words than those that were said.
    Altered,
    /// The words were said, but what was left out or joined changes their sense.
    Distorted,
    /// Somebody else said it.
    OtherSpeaker,
    /// Not in the sources.
    Absent,
}

impl Verdict {
    /// Its name in results.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Verbatim => "verbatim",
            Verdict::Folded => "folded",
            Verdict::Trimmed => "trimmed",
            Verdict::NotSpeech => "not-speech",
            Verdict::Elsewhere => "elsewhere",
            Verdict::Altered => "altered",
            Verdict::Distorted => "distorted",
            Verdict::OtherSpeaker => "other-speaker",
            Verdict::Absent => "absent",
        }
    }

    /// Whether an editor must act on it.
    pub const fn is_fault(self) -> bool {
        matches!(self, Verdict::Altered | Verdict::Distorted | Verdict::OtherSpeaker | Verdict::Absent)
    }
}

/// How much hangs on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Nothing.
    #[default]
    None,
    /// An editor would mend it; no reader would be misled.
    Minor,
    /// A reader would be misled about what was said or meant, or about who said it.
    Serious,
}

impl Severity {
    /// Its name in results.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::None => "none",
            Severity::Minor => "minor",
            Severity::Serious => "serious",
        }
    }
}

/// A stretch of the draft or of a source, in the unit asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
}

/// A check of one draft.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The version of this shape.
    pub schema: u32,
    /// The version of this crate.
    pub engine: String,
    /// The version of the folding rules.
    pub rules_version: u32,
    /// The unit of every offset.
    pub offsets: Offsets,
    /// The sources, in the order given.
    pub sources: Vec<SourceRow>,
    /// Every quotation of the draft, by place.
    pub quotes: Vec<Checked>,
    /// Reported speech and the passage nearest to it: no verdict.
    pub reports: Vec<Supported>,
}

/// What was read in a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceRow {
    /// Its name.
    pub file: String,
    /// captions, transcript, mail, posts or text.
    pub kind: &'static str,
    /// Words that count as said or written; 0 says that nothing could be read.
    pub words: u32,
    /// Speakers that its labels name, in the order of their first words.
    pub speakers: Vec<String>,
}

/// A quotation and what it is to the sources.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Checked {
    /// First unit, the opening mark included.
    pub start: u32,
    /// First unit after the closing mark.
    pub end: u32,
    /// What it is to its source.
    pub verdict: Verdict,
    /// How much hangs on it.
    pub severity: Severity,
    /// Where the words stand, first to last; none where they are in no source.
    pub source: Option<Place>,
    /// Names of the folding rules that it needed, by their numbers.
    pub rules: Vec<&'static str>,
    /// Why: codes, the weightiest first. See METHOD.md.
    pub reasons: Vec<&'static str>,
    /// The stretches of the source, where the words stand apart; else none.
    pub parts: Vec<Place>,
    /// The words that differ, in order.
    pub diff: Vec<Change>,
    /// Of an absent quotation, the passage most like it.
    pub nearest: Option<Nearest>,
    /// The words as the source has them, stretches that stand apart with an ellipsis between; none where they are in no source.
    pub said: Option<String>,
    /// Who says it in the draft.
    pub speaker: Option<String>,
    /// Who says it in the source, if the source tells.
    pub said_by: Option<String>,
    /// The time code of the first word, as the source writes it.
    pub time: Option<String>,
}

/// Words that differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// cut (at an end, or under an ellipsis), dropped, inserted, replaced or folded.
    pub op: &'static str,
    /// In the draft.
    pub here: Option<Stretch>,
    /// In the source.
    pub there: Option<Place>,
}

/// The passage of a source that is most like some words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Nearest {
    /// Where it stands.
    pub place: Place,
    /// The share of the words that it has, 0 to 1.
    pub share: f64,
}

/// Reported speech of the draft.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Supported {
    /// First unit.
    pub start: u32,
    /// First unit after it.
    pub end: u32,
    /// The passage nearest to it, if any is near.
    pub nearest: Option<Nearest>,
}
