//! Articles as lines of JSON, one at a time: memory is bounded by the longest line.

use super::input::{decode, short_enough, Article, Item};
use pullquote::ndjson;
use serde_json::Value;
use std::io::{self, BufRead};

/// Passes the article of every line on; a bad line is passed on as such, in its place.
pub fn each(mut reader: impl BufRead, file: &str, next: &mut dyn FnMut(Item) -> io::Result<()>) -> io::Result<()> {
    for number in 1u64.. {
        let place = format!("{file}: line {number}");
        let mut bytes = Vec::new();
        match reader.read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                next(Item { id: Value::Null, place, outlet: String::new(), article: Err(error.to_string()) })?;
                break;
            }
        }
        let line = decode(bytes, &place);
        let line = if number == 1 { line.trim_start_matches('\u{feff}') } else { &line };
        if !line.trim().is_empty() {
            let ndjson::Line { id, article } = ndjson::read(line);
            let outlet = article.as_ref().map_or(String::new(), |a| a.outlet.clone());
            let article = article.and_then(|a| short_enough(a.text).map(|text| Article { text, targets: a.targets }));
            next(Item { id, place, outlet, article })?;
        }
    }
    Ok(())
}
