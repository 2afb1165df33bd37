//! Why a quotation got its speaker, what the stages before that found, and whom the article rests on, for JavaScript; in the module that compares (feature
//! `js-compare`): what keeps the candidates is attribution compiled once more, which the engine's own module need not carry.

use crate::document::Document;
use crate::offsets::OffsetMap;
use crate::people::{self, Gender};
use crate::report::{Range, SpeakerKind};
use crate::syntax::ClauseKind;
use crate::{Offsets, Options, Which};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// What is found in the paragraph at a place, and who is named in the whole text. Offsets are UTF-16.
#[derive(Serialize)]
struct Inspection {
    tokens: Vec<Tagged>,
    chunks: Vec<Chunk>,
    clauses: Vec<Clause>,
    people: Vec<Person>,
}

#[derive(Serialize)]
struct Tagged {
    #[serde(flatten)]
    at: Range,
    tag: &'static str,
}

#[derive(Serialize)]
struct Chunk {
    #[serde(flatten)]
    at: Range,
    noun: bool,
}

#[derive(Serialize)]
struct Clause {
    kind: &'static str,
    verb: Range,
    subject: Option<Range>,
}

#[derive(Serialize)]
struct Person {
    name: String,
    kind: SpeakerKind,
    gender: &'static str,
    aliases: Vec<String>,
    /// How often a name of theirs stands in the text.
    names: usize,
}

/// Explains the quotation of this number in the analysis; null where there is none.
#[wasm_bindgen(js_name = explain)]
pub fn explanation(text: &JsValue, number: u32) -> Result<JsValue, JsError> {
    give(&crate::explain(&string(text)?, &plain(), Which::Number(number)))
}

/// Whom the article rests on, offsets in UTF-16.
#[wasm_bindgen(js_name = sources)]
pub fn sourcing(text: &JsValue) -> Result<JsValue, JsError> {
    give(&crate::sources(&string(text)?, &plain()))
}

/// What the stages before attribution find in the paragraph at this place.
#[wasm_bindgen]
pub fn inspect(text: &JsValue, at: u32) -> Result<JsValue, JsError> {
    give(&crate::read(&string(text)?, &plain(), |doc, map| look(doc, map, at)))
}

/// Offsets as JavaScript counts them.
fn plain() -> Options {
    Options { offsets: Offsets::Utf16, ..Options::default() }
}

fn string(text: &JsValue) -> Result<String, JsError> {
    text.as_string().ok_or_else(|| JsError::new("text: must be a string"))
}

fn give(found: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(found.serialize(&Serializer::json_compatible())?)
}

const fn name(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Main => "main",
        ClauseKind::Subordinate => "subordinate",
        ClauseKind::Relative => "relative",
        ClauseKind::Participial => "participial",
        ClauseKind::Infinitive => "infinitive",
    }
}

const fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Unknown => "unknown",
        Gender::Male => "male",
        Gender::Female => "female",
    }
}

fn look(doc: &Document, map: &OffsetMap, at: u32) -> Inspection {
    let range = |tokens: std::ops::Range<usize>| {
        let span = doc.span(tokens);
        Range { start: map.at(span.start), end: map.at(span.end) }
    };
    let here = doc.paragraphs.partition_point(|p| map.at(p.span.end) < at);
    let tokens = doc.paragraphs.get(here).or(doc.paragraphs.last()).map_or(0..0, |p| p.tokens.clone());
    let syntax = doc.syntax();
    let inside = |chunk: &crate::syntax::Chunk| tokens.contains(&(chunk.first as usize));
    let chunk = |place: u32| syntax.chunks[place as usize];
    let people = people::find(doc);
    Inspection {
        chunks: syntax.chunks.iter().filter(|c| inside(c)).map(|c| Chunk { at: range(c.tokens()), noun: c.noun() }).collect(),
        clauses: syntax
            .clauses
            .iter()
            .filter(|clause| inside(&chunk(clause.verb)))
            .map(|clause| Clause {
                kind: name(clause.kind),
                verb: range(chunk(clause.verb).tokens()),
                subject: clause.subject.map(|subject| range(chunk(subject).tokens())),
            })
            .collect(),
        people: people
            .clusters
            .into_iter()
            .map(|c| Person { kind: c.sort, gender: gender(c.gender), names: c.names.len(), name: c.name, aliases: c.aliases })
            .collect(),
        tokens: tokens.map(|token| Tagged { at: range(token..token + 1), tag: syntax.tag(token).name() }).collect(),
    }
}
