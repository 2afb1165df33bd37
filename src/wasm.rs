//! The boundary to JavaScript: nothing else in the crate knows it. Its other side is `www/pullquote.js`.
//!
//! The text comes in by `encodeInto`, straight into [`reserve`]d memory. The result goes out as flat tables ([`tables`]) that
//! JavaScript reads through typed-array views.

// What wasm-bindgen generates contains the word; this crate's own code does not.
#![allow(unsafe_code, missing_docs)]

#[cfg(feature = "js-compare")]
mod compare;
mod tables;

use crate::{Offsets, Options, Quotations, UserLexicon};
use std::cell::RefCell;
use tables::Tables;
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

/// Analyses the first `length` bytes of the reserved memory; says where the tables are (see [`Tables::place`]).
#[wasm_bindgen]
pub fn analyze(length: usize, options: JsValue) -> Result<*const u32, JsError> {
    run(length, &options, |text, options, tables| tables.analysis(&crate::analyze(text, options)))
}

/// Finds the sentences alone.
#[wasm_bindgen]
pub fn sentences(length: usize, options: JsValue) -> Result<*const u32, JsError> {
    run(length, &options, |text, options, tables| tables.places(&crate::sentences(text, options)))
}

/// Finds the sentences and the tone of each.
#[wasm_bindgen]
pub fn tone(length: usize, options: JsValue) -> Result<*const u32, JsError> {
    run(length, &options, |text, options, tables| tables.toned(&crate::tone(text, options)))
}

/// The version of the result's shape, of the engine and of the word lists, as in a result.
#[wasm_bindgen]
pub fn version() -> *const u32 {
    MEMORY.with_borrow_mut(|Memory { tables, .. }| {
        tables.clear();
        tables.version(crate::VERSION, &crate::lexicon::version());
        tables.place()
    })
}

fn run(length: usize, options: &JsValue, work: fn(&str, &Options, &mut Tables)) -> Result<*const u32, JsError> {
    let options = read_options(options)?;
    MEMORY.with_borrow_mut(|Memory { text, tables }| {
        tables.clear();
        work(&String::from_utf8_lossy(&text[..length.min(text.len())]), &options, tables);
        Ok(tables.place())
    })
}

/// Reads the options object; an error names the option.
fn read_options(given: &JsValue) -> Result<Options, JsError> {
    let mut options = Options::default();
    for (key, value) in entries(given)? {
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

/// The entries of an options object that are not `undefined`; none where no object is given.
fn entries(given: &JsValue) -> Result<Vec<(String, JsValue)>, JsError> {
    if given.is_undefined() || given.is_null() {
        return Ok(Vec::new());
    }
    let object = given.dyn_ref::<js_sys::Object>().ok_or_else(|| JsError::new("options: must be an object"))?;
    let pair = |entry: JsValue| {
        let entry: js_sys::Array = entry.unchecked_into();
        (entry.get(0).as_string().unwrap_or_default(), entry.get(1))
    };
    Ok(js_sys::Object::entries(object).iter().map(pair).filter(|(_, value)| !value.is_undefined()).collect())
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
