//! `compare` for JavaScript, in a module of its own (feature `js-compare`): a page that shows one article does not load it.

use super::values::{entries, field, unit, whole};
use crate::compare::{self, Article};
use crate::{Analysis, Offsets, Options};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use wasm_bindgen::prelude::*;

/// An article and its analysis, in bytes.
struct Read {
    text: String,
    analysis: Analysis,
}

thread_local! {
    /// The articles of the last call: comparing them again, grouped otherwise, reads none of them again.
    static READ: RefCell<BTreeMap<u64, Vec<Read>>> = RefCell::default();
}

/// Compares `[{ name, text }]`. Returns a plain object, the same as the command line's JSON.
#[wasm_bindgen(js_name = compare)]
pub fn several(articles: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
    let (mut names, mut seen) = (Vec::new(), BTreeSet::new());
    let mut texts = Vec::new();
    let given = articles.dyn_ref::<js_sys::Array>().ok_or_else(|| JsError::new("articles: must be an array"))?;
    for (i, article) in given.iter().enumerate() {
        let wrong = |what: &str| JsError::new(&format!("articles[{i}]: {what}"));
        let name = field(&article, "name").as_string().ok_or_else(|| wrong("name must be a string"))?;
        texts.push(field(&article, "text").as_string().ok_or_else(|| wrong("text must be a string"))?);
        // the result names articles, so two of one name could not be told apart
        if !seen.insert(name.clone()) {
            return Err(wrong("another article has the same name"));
        }
        names.push(name);
    }
    let options = read_options(options, names.len())?;
    let read = read(texts);
    let list: Vec<Article> =
        names.iter().zip(&read).map(|(name, read)| Article { name, text: &read.text, analysis: &read.analysis }).collect();
    let found = compare::in_bytes(&list, &options).serialize(&Serializer::json_compatible());
    keep(read);
    Ok(found?)
}

/// Gives the memory of the articles and of the sources back.
#[wasm_bindgen]
pub fn forget() {
    READ.take();
    super::check::forget();
}

/// Analyses what the last call did not have.
fn read(texts: Vec<String>) -> Vec<Read> {
    let mut known = READ.take();
    let options = Options { offsets: Offsets::Bytes, ..Options::default() };
    let one = |text: String| {
        let same = known.get_mut(&hash(&text)).and_then(|list| list.iter().position(|r| r.text == text).map(|at| list.swap_remove(at)));
        same.unwrap_or_else(|| Read { analysis: crate::analyze(&text, &options), text })
    };
    texts.into_iter().map(one).collect()
}

fn keep(read: Vec<Read>) {
    READ.with_borrow_mut(|kept| read.into_iter().for_each(|r| kept.entry(hash(&r.text)).or_default().push(r)));
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// Reads the options object; an error names the option.
fn read_options(given: &JsValue, articles: usize) -> Result<compare::Options, JsError> {
    let mut options = compare::Options { offsets: Offsets::Utf16, ..compare::Options::default() };
    for (key, value) in entries(given)?.into_iter().filter(|(_, value)| !value.is_null()) {
        let wrong = |what: &str| JsError::new(&format!("options.{key}: {what}"));
        match key.as_str() {
            "offsets" => options.offsets = unit(&value)?,
            "source" => {
                let index = whole(&value).filter(|i| (*i as usize) < articles);
                options.source = Some(index.ok_or_else(|| wrong("must be the index of an article"))? as usize);
            }
            "events" => {
                let event = |v: JsValue| match v.is_null() || v.is_undefined() {
                    true => Ok(None),
                    false => whole(&v).map(Some).ok_or_else(|| wrong("must be an array of whole numbers or null")),
                };
                let list = value.dyn_ref::<js_sys::Array>().ok_or_else(|| wrong("must be an array"))?;
                options.events = list.iter().map(event).collect::<Result<_, _>>()?;
            }
            _ => return Err(wrong("there is no such option")),
        }
    }
    Ok(options)
}
