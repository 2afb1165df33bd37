//! Articles as lines of JSON, one at a time: memory is bounded by the longest line.

use super::decode::decode;
use super::item::{language, short_enough, Article, Id, Item, LONGEST};
use pullquote::ndjson;
use std::io::{self, BufRead, Read};

/// Passes the article of every line on, until `next` wants no more, and says whether it wants more; a bad line is passed on as such, in its place.
pub fn each(mut reader: impl BufRead, file: &str, text_field: &str, next: &mut dyn FnMut(Item) -> bool) -> bool {
    for number in 1u64.. {
        let place = format!("{file}: line {number}");
        let none = Id("null".to_string());
        let bad = |problem: String| Item {
            id: none.clone(),
            place: place.clone(),
            outlet: String::new(),
            line: Some(number),
            ends: false,
            notes: Vec::new(),
            article: Err(problem),
        };
        let mut bytes = Vec::new();
        match reader.by_ref().take(LONGEST).read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => return next(bad(error.to_string())),
        }
        if bytes.len() as u64 == LONGEST && bytes.last() != Some(&b'\n') {
            drop(bytes);
            let more = next(bad(format!("is longer than the {LONGEST} bytes that can be counted")));
            match skip(&mut reader) {
                Ok(()) if more => continue,
                _ => return more,
            }
        }
        let read = decode(bytes, None, false);
        if read.text.trim().is_empty() {
            continue;
        }
        let ndjson::Line { id, article, .. } = ndjson::read_from(&read.text, text_field);
        let mut notes: Vec<String> = read.note.into_iter().collect();
        let outlet = article.as_ref().map_or(String::new(), |a| a.outlet.clone());
        let article = article.and_then(|a| {
            notes.extend(language(&a.text));
            short_enough(a.text).map(|text| Article { text, targets: a.targets, fields: a.fields })
        });
        let article = article.map_err(|problem| match number {
            // the first line tells what all are like
            1 if problem.starts_with("has no `") => problem + " (--text-field NAME says which field holds the text)",
            1 if problem.contains("EOF while parsing") => problem + " (one object a line is wanted: jq -c . makes such lines)",
            1 if problem.starts_with("is no JSON") => problem + " (--input text reads it as an article)",
            _ => problem,
        });
        if !next(Item { id: Id(id), place, outlet, line: Some(number), ends: false, notes, article }) {
            return false;
        }
    }
    true
}

/// Passes over the rest of a line.
fn skip(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let bytes = reader.fill_buf()?;
        let end = bytes.iter().position(|b| *b == b'\n');
        let count = end.map_or(bytes.len(), |at| at + 1);
        reader.consume(count);
        if end.is_some() || count == 0 {
            return Ok(());
        }
    }
}
