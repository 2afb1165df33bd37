//! The constants that the page needs too. `www/model/constants.js` is written from those of the engine, so that each stands in one place;
//! `UPDATE=1 cargo test --lib constants` writes it anew, and without `UPDATE` the test fails where it is not current.

use crate::attribution::confidence::UNSURE;
use crate::layout::Kind;
use crate::tone::TAG;

/// The kinds of lines for which a test holds, as a list in JavaScript.
fn kinds(fits: impl Fn(Kind) -> bool) -> String {
    let names: Vec<String> = Kind::ALL.iter().copied().filter(|kind| fits(*kind)).map(|kind| format!("'{}'", kind.name())).collect();
    names.join(", ")
}

#[test]
fn constants_of_the_page_are_those_of_the_engine() {
    let script = format!(
        "/** Constants of the engine. Written by `UPDATE=1 cargo test --lib constants`: not to be changed here. */

/** Below this a quotation is listed to be checked. */
export const UNSURE = {UNSURE};

/** So many words of the reporter's own in a sentence with a quotation are no more than \"she said\". */
export const TAG = {TAG};

/** Kinds of lines that belong to the article's running text or its headings. */
export const COUNTED = new Set([{}]);

/** Kinds of lines whose words make the tone of the voices. */
export const RUNNING = new Set([{}]);
",
        kinds(Kind::counts),
        kinds(Kind::runs),
    );
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/model/constants.js");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &script).expect("the folder www is there");
    }
    let there = std::fs::read_to_string(&path).expect("www/model/constants.js is there");
    assert_eq!(there, script, "UPDATE=1 cargo test --lib constants");
}
