//! What comes from JavaScript, for `compare` and `check`.

use crate::Offsets;
use wasm_bindgen::prelude::*;

/// The entries of an options object that are not `undefined`; none where no object is given.
pub fn entries(given: &JsValue) -> Result<Vec<(String, JsValue)>, JsError> {
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

/// The option `offsets`.
pub fn unit(value: &JsValue) -> Result<Offsets, JsError> {
    let unit = value.as_string().as_deref().and_then(Offsets::named);
    unit.ok_or_else(|| JsError::new("options.offsets: must be one of utf16, codepoints, bytes"))
}

/// A property of an object; undefined of what is no object.
pub fn field(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &JsValue::from_str(name)).unwrap_or_default()
}

/// A whole number.
pub fn whole(value: &JsValue) -> Option<u32> {
    value.as_f64().filter(|n| n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(n)).map(|n| n as u32)
}
