//! The boundary to JavaScript: nothing else in the crate knows it. Its other side is `www/pullquote.js`.
//!
//! The text comes in by `encodeInto`, straight into [`reserve`]d memory. The many small records go out as two flat tables
//! (`u32` and `f64`) that JavaScript reads through typed-array views; the few rich ones as plain objects.

// What wasm-bindgen generates contains the word; this crate's own code does not.
#![allow(unsafe_code, missing_docs)]

use crate::report::{self, Analysis};
use crate::{Offsets, Options, Quotations, UserLexicon};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

#[derive(Default)]
struct Memory {
    text: Vec<u8>,
    tables: Tables,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Makes room for that many bytes of text and says where; 0 if the memory is not to be had.
#[wasm_bindgen]
pub fn reserve(bytes: usize) -> *mut u8 {
    MEMORY.with_borrow_mut(|memory| {
        let more = bytes.saturating_sub(memory.text.len());
        if memory.text.try_reserve_exact(more).is_err() {
            return std::ptr::null_mut();
        }
        memory.text.resize(memory.text.len() + more, 0);
        memory.text.as_mut_ptr()
    })
}

/// Gives the memory of an unusually long text back.
#[wasm_bindgen]
pub fn release() {
    MEMORY.take();
}

/// Analyses the first `length` bytes of the reserved memory. Returns `{ analysis, names, ints, reals, … }`: the analysis with
/// empty lists for what the tables hold, and where the tables are (see [`Tables`]).
#[wasm_bindgen]
pub fn analyze(length: usize, options: JsValue) -> Result<JsValue, JsError> {
    let options = read_options(&options)?;
    MEMORY.with_borrow_mut(|Memory { text, tables }| {
        let text = String::from_utf8_lossy(&text[..length.min(text.len())]);
        let mut analysis = crate::analyze(&text, &options);
        tables.fill(&mut analysis);
        let answer = Answer {
            ints: tables.ints.as_ptr() as usize,
            reals: tables.reals.as_ptr() as usize,
            int_count: tables.ints.len(),
            real_count: tables.reals.len(),
            names: &tables.names,
            analysis,
        };
        Ok(answer.serialize(&Serializer::json_compatible())?)
    })
}

/// `{ schema, engine, lexicon }`, as in a result.
#[wasm_bindgen]
pub fn version() -> Result<JsValue, JsError> {
    let version = Version { schema: report::SCHEMA, engine: crate::VERSION, lexicon: crate::lexicon::version() };
    Ok(version.serialize(&Serializer::json_compatible())?)
}

#[derive(Serialize)]
struct Version {
    schema: u32,
    engine: &'static str,
    lexicon: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'a> {
    ints: usize,
    int_count: usize,
    reals: usize,
    real_count: usize,
    names: &'a [String],
    analysis: Analysis,
}

/// Reads the options object; an error names the option.
fn read_options(given: &JsValue) -> Result<Options, JsError> {
    let mut options = Options::default();
    if given.is_undefined() || given.is_null() {
        return Ok(options);
    }
    let object = given.dyn_ref::<js_sys::Object>().ok_or_else(|| JsError::new("options: must be an object"))?;
    for entry in js_sys::Object::entries(object) {
        let entry: js_sys::Array = entry.unchecked_into();
        let (key, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        if value.is_undefined() {
            continue;
        }
        match key.as_str() {
            "offsets" => options.offsets = named(&key, &value, Offsets::named, "utf16, codepoints, bytes")?,
            "quotations" => options.quotations = named(&key, &value, Quotations::named, "split, whole")?,
            "targets" => options.targets = ranges(&key, value)?,
            "lexicon" => options.lexicon = lexicon(&key, value)?,
            "skip" => options.skip = ranges(&key, value)?,
            "abbreviations" => options.abbreviations = words(&key, value)?,
            _ => return Err(JsError::new(&format!("options.{key}: there is no such option"))),
        }
    }
    Ok(options)
}

fn named<T>(key: &str, value: &JsValue, parse: fn(&str) -> Option<T>, names: &str) -> Result<T, JsError> {
    let parsed = value.as_string().as_deref().and_then(parse);
    parsed.ok_or_else(|| JsError::new(&format!("options.{key}: must be one of {names}")))
}

/// The user's words: a TSV, or a list of `{ word, valence?, category? }`.
fn lexicon(key: &str, value: JsValue) -> Result<UserLexicon, JsError> {
    if let Some(tsv) = value.as_string() {
        let (lexicon, problems) = UserLexicon::parse(&tsv);
        return match problems.first() {
            Some(p) => Err(JsError::new(&format!("options.{key}: line {}: {}", p.line, p.problem))),
            None => Ok(lexicon),
        };
    }
    let mut lexicon = UserLexicon::default();
    for (i, w) in items(key, &value)?.iter().enumerate() {
        let wrong = |what: &str| JsError::new(&format!("options.{key}[{i}]: {what}"));
        let word = field(&w, "word").as_string().ok_or_else(|| wrong("word must be a string"))?;
        let (valence, category) = (field(&w, "valence"), field(&w, "category"));
        if !(valence.is_null() || valence.is_undefined() || valence.as_f64().is_some()) {
            return Err(wrong("valence must be a number"));
        }
        if !(category.is_null() || category.is_undefined() || category.is_string()) {
            return Err(wrong("category must be a string"));
        }
        let added = lexicon.add(&word, valence.as_f64(), category.as_string().as_deref());
        added.map_err(|problem| wrong(&problem))?;
    }
    Ok(lexicon)
}

/// A list of `{ start, end }`.
fn ranges(key: &str, value: JsValue) -> Result<Vec<(u32, u32)>, JsError> {
    let offset = |range: &JsValue, name: &str| {
        let number = field(range, name).as_f64().filter(|n| n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(n));
        number.map(|n| n as u32).ok_or_else(|| JsError::new(&format!("options.{key}: {name} must be a whole number from 0")))
    };
    items(key, &value)?.iter().map(|range| Ok((offset(&range, "start")?, offset(&range, "end")?))).collect()
}

/// A list of strings.
fn words(key: &str, value: JsValue) -> Result<Vec<String>, JsError> {
    let word = |w: JsValue| w.as_string().ok_or_else(|| JsError::new(&format!("options.{key}: must be an array of strings")));
    items(key, &value)?.iter().map(word).collect()
}

fn items(key: &str, value: &JsValue) -> Result<js_sys::Array, JsError> {
    value.dyn_ref::<js_sys::Array>().cloned().ok_or_else(|| JsError::new(&format!("options.{key}: must be an array")))
}

/// A property of an object; undefined of what is no object.
fn field(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &JsValue::from_str(name)).unwrap_or_default()
}

/// The many small records, flat. Each list is its length, then its records; an optional number is one more than its value, 0 if it is
/// missing. Kinds and other names are indices into `names`. `www/pullquote.js` reads the fields in the order written here.
#[derive(Default)]
struct Tables {
    ints: Vec<u32>,
    reals: Vec<f64>,
    names: Vec<String>,
    index: BTreeMap<String, u32>,
}

impl Tables {
    /// Moves the lists out of the analysis and into the tables.
    fn fill(&mut self, analysis: &mut Analysis) {
        self.ints.clear();
        self.reals.clear();
        self.names.clear();
        self.index.clear();
        self.list(&mut analysis.paragraphs, |t, p| {
            t.ints.extend([p.start, p.end]);
            t.name(p.kind);
        });
        self.list(&mut analysis.sentences, |t, s| {
            t.ints.extend([s.start, s.end, s.paragraph, s.tone.words.len() as u32]);
            t.ints.extend(&s.tone.words);
            t.reals.push(s.tone.score);
        });
        self.list(&mut analysis.tone.words, |t, w| {
            t.ints.extend([w.start, w.end]);
            t.name(w.reason);
            t.reals.extend([w.valence, w.factor, w.contribution]);
        });
        self.list(&mut analysis.loaded, |t, l| {
            t.ints.extend([l.start, l.end]);
            t.name(l.category);
            t.name(l.voice);
        });
        self.list(&mut analysis.quotes, Self::quote);
        for speaker in &mut analysis.speakers {
            self.list(&mut speaker.mentions, |t, m| {
                t.ints.extend([m.start, m.end]);
                t.name(m.kind);
            });
        }
    }

    fn list<T>(&mut self, list: &mut Vec<T>, mut record: impl FnMut(&mut Self, &T)) {
        let list = std::mem::take(list);
        self.ints.push(list.len() as u32);
        list.iter().for_each(|item| record(self, item));
    }

    fn quote(&mut self, quote: &report::Quote) {
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

    fn ranges(&mut self, ranges: &[report::Range]) {
        self.ints.push(ranges.len() as u32);
        self.ints.extend(ranges.iter().flat_map(|r| [r.start, r.end]));
    }

    fn name(&mut self, name: &str) {
        let index = self.index.get(name).copied().unwrap_or_else(|| {
            let next = self.names.len() as u32;
            self.names.push(name.to_string());
            self.index.insert(name.to_string(), next);
            next
        });
        self.ints.push(index);
    }
}
