//! Links every quotation to its cue and its source, frame by frame.

mod labels;
mod left;
mod outside;
mod right;

use super::cue::{self, Cue, Form};
use super::scene::{Frame, Scene};
use super::source::{self, Source};
use crate::attribution::Rule;
use crate::document::Document;
use crate::lexicon::{self, classes::frame, sets, Record, WordId};
use crate::report::Stance;
use crate::text::lower;
use crate::tokens::{Kind, Token};
use std::ops::Range;
use std::sync::Arc;

/// The words that bring a quotation in.
#[derive(Clone, Debug)]
pub struct CueWords {
    /// Where they stand.
    pub tokens: Range<usize>,
    /// What the lexicon knows of the verb; `None` of a sign or a word that no list has as a verb.
    record: Option<&'static Record>,
}

impl CueWords {
    /// A sign or a word that no list has as a verb: it judges nothing.
    pub fn plain(token: usize) -> Self {
        CueWords { tokens: token..token + 1, record: None }
    }

    /// How it judges what it brings in.
    pub fn stance(&self) -> Stance {
        self.record.map_or(Stance::Neutral, Record::stance)
    }
}

impl From<&Cue> for CueWords {
    fn from(cue: &Cue) -> Self {
        CueWords { tokens: cue.tokens.clone(), record: Some(cue.record) }
    }
}

/// The dictionary forms of the cues met so far: a few verbs bring most words in.
#[derive(Default)]
pub struct Lemmas {
    /// The numbers of a cue's words, up to four, and its dictionary form, in order.
    known: Vec<(u64, Arc<str>)>,
}

impl Lemmas {
    /// The dictionary form of a verb or phrase; of others the words themselves.
    pub fn of(&mut self, cue: &CueWords, doc: &Document) -> Arc<str> {
        let first = &doc.tokens[cue.tokens.start];
        match (cue.record, first.kind) {
            (Some(record), _) => {
                let words = || doc.tokens[cue.tokens.clone()].iter().filter(|t| t.kind != Kind::Hyphen);
                let form = || lexicon::lemma(&words().map(|t| t.of(doc.text)).collect::<Vec<_>>().join(" "), record).into();
                let one_more = |key: u64, t: &Token| (key >> 48 == 0).then_some(key << WordId::BITS | u64::from(t.id));
                let Some(key) = words().try_fold(0, one_more) else { return form() };
                let at = self.known.binary_search_by_key(&key, |(known, _)| *known);
                let at = at.unwrap_or_else(|at| {
                    self.known.insert(at, (key, form()));
                    at
                });
                self.known[at].1.clone()
            }
            (None, Kind::Dash | Kind::Hyphen) => "–".into(),
            (None, _) => lower(first.of(doc.text)).into(),
        }
    }
}

/// What is known of a quotation's source before pronouns are resolved.
#[derive(Clone, Debug)]
pub struct Link {
    /// The quotation: index into `doc.marks.pairs`.
    pub pair: usize,
    /// Its cue.
    pub cue: Option<CueWords>,
    /// Its source.
    pub source: Option<Source>,
    /// The pair whose speaker it has, where it has no source of its own.
    pub follows: Option<usize>,
    /// The rule that decided.
    pub rule: Rule,
    /// The class of the cue's verb, where the cue is a verb.
    pub frames: u16,
    /// Whether the cue stands right beside the quotation.
    pub beside: bool,
}

impl Link {
    /// Nothing is known of the pair.
    pub fn none(pair: usize) -> Self {
        Link { pair, cue: None, source: None, follows: None, rule: Rule::None, frames: 0, beside: false }
    }
}

/// The link of an outermost quotation of a frame, by their numbers. `cues` has read up to the frame; `last` is that of the quotation before (see [`outside`]).
#[inline(never)]
pub fn of(scene: &Scene, f: usize, pair: usize, cues: &cue::Reader, last: Option<&Link>) -> Link {
    let frame = &scene.frames[f];
    in_frame(scene, frame, &cues.here, pair)
        .or_else(|| outside::outside(scene, f, pair, &cues.before, last))
        .unwrap_or_else(|| Link::none(pair))
}

fn linked(pair: usize, cue: &Cue, source: Option<Source>, rule: Rule, beside: bool) -> Link {
    let frames = if cue.form == Form::Preposition { frame::QUOTE } else { cue.record.frames() };
    Link { pair, cue: Some(cue.into()), source, follows: None, rule, frames, beside }
}

/// The link that the quotation's own frame gives.
fn in_frame(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let around = scene.around(pair);
    let right = right::right(scene, frame, cues, pair);
    let left = left::left(scene, frame, cues, pair);
    let comma = scene.doc.tokens[..around.end].iter().rev().take(2).any(|t| matches!(t.kind, Kind::Comma | Kind::Shout | Kind::Dash))
        || matches!(scene.doc.kind(around.end), Some(Kind::Comma | Kind::Dash));
    if let Some(link) = labels::label(scene, frame, pair).or_else(|| labels::headed(scene, frame, pair).filter(|_| right.is_none())) {
        return Some(link);
    }
    match (left, right) {
        (Some(l), Some(r)) => {
            let between = scene.doc.kind(around.start.wrapping_sub(1));
            let opened = matches!(between, Some(Kind::Colon | Kind::Comma)) && l.beside;
            // "When Hale called it "a con," the crowd cheered"; not: "If Hale called it "a con," Reed said, …"
            let when = || {
                let depends = |s: &Source| {
                    source::dependent(scene, frame, s) && !(frame.tokens.start..s.tokens.start).any(|i| scene.says(i, sets::IF))
                };
                l.rule == Rule::SourceVerbQuote && l.source.as_ref().is_some_and(depends)
            };
            let left = opened || r.rule != Rule::QuoteVerbSource && when();
            Some(if comma && !left && r.beside { r } else { l })
        }
        // "wave around words like "perhaps", he told reporters"
        (Some(l), None) if l.rule == Rule::SourceWeakVerbQuote && !l.beside => right::far_right(scene, frame, cues, pair).or(Some(l)),
        (Some(l), None) => Some(l),
        (None, Some(r)) => Some(r),
        (None, None) => labels::colon(scene, frame, pair)
            .or_else(|| right::opening(scene, frame, cues, pair))
            .or_else(|| labels::headline(scene, frame, pair))
            .or_else(|| labels::dash(scene, frame, pair))
            .or_else(|| right::far_right(scene, frame, cues, pair))
            .or_else(|| left::noun(scene, frame.tokens.start, pair))
            .or_else(|| left::other_verb(scene, frame, pair)),
    }
}
