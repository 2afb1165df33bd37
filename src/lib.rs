//! Pullquote reads a news article and says **who said what, in which words, brought in by which verb, and in what tone**,
//! with the reporter's own voice kept apart from the voices quoted.
//!
//! ```
//! let text = "“We are closing,” said Ann Hale.";
//! let found = pullquote::analyze(text, &pullquote::Options::default());
//! for said in found.said(text) {
//!     println!("{}: {} ({})", said.speaker.unwrap_or("nobody"), said.words, said.kind);
//! }
//! let quote = &found.quotes[0];
//! assert_eq!(quote.text(text), Some("“We are closing,”"));
//! assert_eq!(found.speaker(quote).unwrap().name, "Ann Hale");
//! ```
//!
//! [`analyze`] is total: any text gives a result, in linear time. What it gives is in [`report`]; [`Analysis::said`] is the short way to who said
//! what. [`compare`](mod@compare) lays articles side by side, [`quotecheck`] a draft over its sources, [`sources()`] tells whom a story rests on, and
//! [`explain()`] why a quotation has its speaker. Modules that are not listed here are the engine's own and may change at any time.

#![cfg_attr(tuned, feature(optimize_attribute))]
#![cfg_attr(not(any(feature = "js", feature = "js-compare")), forbid(unsafe_code))]

#[doc(hidden)]
pub mod attribution;
mod bits;
mod blocks;
#[doc(hidden)]
pub mod checks;
pub mod compare;
#[cfg(test)]
mod constants;
#[doc(hidden)]
pub mod document;
mod explain;
#[cfg(feature = "json")]
pub mod json;
#[doc(hidden)]
pub mod layout;
pub mod lexicon;
mod named;
#[cfg(feature = "json")]
pub mod ndjson;
pub mod offsets;
pub mod options;
pub mod own_words;
#[doc(hidden)]
pub mod people;
#[doc(hidden)]
pub mod phrases;
pub mod quotecheck;
#[doc(hidden)]
pub mod quotes;
pub mod report;
mod said;
#[cfg(feature = "schema")]
pub mod schema;
#[doc(hidden)]
pub mod sentences;
pub mod sourcing;
#[doc(hidden)]
pub mod syntax;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod tokens;
#[doc(hidden)]
pub mod tone;
#[cfg(any(feature = "js", feature = "js-compare"))]
mod wasm;

pub use attribution::{PassedOver, Rule};
pub use explain::{explain, Candidate, Explanation, Passed, Person, Which};
pub use named::NoSuchName;
pub use offsets::Offsets;
pub use options::{Options, Quotations};
pub use own_words::UserLexicon;
pub use report::Analysis;
pub use said::{Said, Words};
pub use sourcing::{sources, Source};

use document::Document;
use offsets::OffsetMap;

/// The longest text, in bytes: offsets have 32 bits.
pub const LONGEST: usize = u32::MAX as usize - 1;

/// The version of this crate.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Analyses one article. Never fails: what is doubtful is marked as such in the result.
///
/// A text longer than [`LONGEST`] bytes is refused: its result is empty but for the check `too-long`.
pub fn analyze(text: &str, options: &Options) -> Analysis {
    if text.len() > LONGEST {
        let mut refused = analyze("", options);
        refused.checks.push(report::Check {
            code: report::CheckCode::TooLong,
            severity: report::Severity::Error,
            start: 0,
            end: 0,
            related: report::Ranges::new(),
        });
        return refused;
    }
    read(text, options, |doc, map| whole(doc, map, options))
}

/// What comes after the sentences.
fn whole(doc: &Document, map: &OffsetMap, options: &Options) -> Analysis {
    let targets = options::byte_spans(&options.targets, map);
    let mut attribution = attribution::attribute(doc, &people::find(doc));
    let scores = tone::score(doc, &mut attribution, &targets, &options.lexicon);
    let checks = checks::find(doc, &attribution);

    let mut analysis = Analysis {
        schema: report::SCHEMA,
        engine: VERSION.to_string(),
        lexicon: options.lexicon.version(),
        offsets: options.offsets,
        paragraphs: doc
            .paragraphs
            .iter()
            .enumerate()
            .map(|(i, p)| report::Paragraph { start: p.span.start, end: p.span.end, kind: doc.look(i).kind })
            .collect(),
        sentences: scores.sentences,
        quotes: attribution.quotes,
        speakers: attribution.speakers,
        tone: scores.tone,
        loaded: scores.loaded,
        targets: scores.targets,
        checks,
    };
    analysis.map_offsets(|byte| map.at(byte));
    analysis
}

/// The sentences alone: those that [`analyze`] gives, in a fraction of its time. A text longer than [`LONGEST`] bytes has none.
pub fn sentences(text: &str, options: &Options) -> Vec<report::Place> {
    let place = |s: &document::Sentence, map: &OffsetMap| report::Place {
        start: map.at(s.span.start),
        end: map.at(s.span.end),
        paragraph: s.paragraph as u32,
    };
    match text.len() {
        ..=LONGEST => read(text, options, |doc, map| doc.sentences.iter().map(|s| place(s, map)).collect()),
        _ => Vec::new(),
    }
}

/// The sentences with the tone of each: those that [`analyze`] gives, the voices not told apart. A text longer than [`LONGEST`] bytes has none.
pub fn tone(text: &str, options: &Options) -> report::Toned {
    let scored = |doc: &Document, map: &OffsetMap| {
        let (sentences, words) = tone::sentences(doc, &options.lexicon);
        let mut toned = report::Toned { sentences, words };
        toned.map_offsets(|byte| map.at(byte));
        toned
    };
    match text.len() {
        ..=LONGEST => read(text, options, scored),
        _ => report::Toned::default(),
    }
}

/// The document with the tables up to the sentences, for who learns weights from it.
#[doc(hidden)]
pub fn with_document<T>(text: &str, then: impl FnOnce(&Document) -> T) -> T {
    read(text, &Options::default(), |doc, _| then(doc))
}

/// Whom the pronouns of a text may mean, for who learns the weights.
#[doc(hidden)]
pub fn with_pronouns<T>(text: &str, then: impl FnOnce(&Document, &attribution::Referring) -> T) -> T {
    read(text, &Options::default(), |doc, _| {
        let mut pronouns = attribution::Pronouns::default();
        attribution::attribute_with(doc, &people::find(doc), &mut pronouns);
        then(doc, &pronouns.0)
    })
}

/// The stages up to the sentences, and what comes of them.
fn read<T>(text: &str, options: &Options, then: impl FnOnce(&Document, &OffsetMap) -> T) -> T {
    let map = OffsetMap::new(text, options.offsets);
    let blanked = options::blank(text, &options::byte_spans(&options.skip, &map));
    let mut doc = Document::scan(blanked.as_deref().unwrap_or(text));
    sentences::learn(&mut doc, &options.abbreviations);
    doc.paragraphs = layout::find(&doc);
    doc.marks = quotes::pair(&doc);
    doc.sentences = sentences::split(&doc, options.quotations);
    doc.signs = Vec::new(); // nobody reads them after this
    then(&doc, &map)
}
