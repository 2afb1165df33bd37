//! `check` for JavaScript, in the module that compares (feature `js-compare`).

use super::values::{entries, field, unit};
use crate::quotecheck::{self, Rule, Source, Sources};
use crate::Offsets;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use std::cell::RefCell;
use std::collections::BTreeSet;
use wasm_bindgen::prelude::*;

thread_local! {
    /// The sources of the last call: while a draft changes, they are not read again.
    static READ: RefCell<Option<Sources>> = RefCell::default();
}

/// Checks the quotations of a draft against `[{ name, text }]`. Returns a plain object, the same as the command line's JSON.
#[wasm_bindgen(js_name = check)]
pub fn quotations(draft: &JsValue, sources: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
    let draft = draft.as_string().ok_or_else(|| JsError::new("draft: must be a string"))?;
    let given = sources.dyn_ref::<js_sys::Array>().ok_or_else(|| JsError::new("sources: must be an array"))?;
    let (mut read, mut seen) = (Vec::new(), BTreeSet::new());
    for (i, source) in given.iter().enumerate() {
        let wrong = |what: &str| JsError::new(&format!("sources[{i}]: {what}"));
        let name = field(&source, "name").as_string().ok_or_else(|| wrong("name must be a string"))?;
        let text = field(&source, "text").as_string().ok_or_else(|| wrong("text must be a string"))?;
        // the result names sources, so two of one name could not be told apart
        if !seen.insert(name.clone()) {
            return Err(wrong("another source has the same name"));
        }
        read.push((name, text));
    }
    let list: Vec<Source> = read.iter().map(|(name, text)| Source { name, text }).collect();
    let options = read_options(options)?;
    let mut known = READ.take().filter(|k| k.are(&list)).unwrap_or_else(|| Sources::read(&list));
    let found = known.check(&draft, &options).serialize(&Serializer::json_compatible());
    READ.set(Some(known));
    Ok(found?)
}

/// Gives the memory of the sources back.
pub(super) fn forget() {
    READ.take();
}

/// Reads the options object; an error names the option.
fn read_options(given: &JsValue) -> Result<quotecheck::Options, JsError> {
    let mut options = quotecheck::Options { offsets: Offsets::Utf16, ..quotecheck::Options::default() };
    for (key, value) in entries(given)?.into_iter().filter(|(_, value)| !value.is_null()) {
        let wrong = |what: &str| JsError::new(&format!("options.{key}: {what}"));
        match key.as_str() {
            "offsets" => options.offsets = unit(&value)?,
            "without" => {
                let list = value.dyn_ref::<js_sys::Array>().ok_or_else(|| wrong("must be an array"))?;
                for name in list.iter() {
                    let rule = name.as_string().as_deref().and_then(Rule::named);
                    options.without.add(rule.ok_or_else(|| wrong("must name folding rules"))?);
                }
            }
            _ => return Err(wrong("there is no such option")),
        }
    }
    Ok(options)
}
