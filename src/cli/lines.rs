//! Articles as lines of JSON, one at a time: memory is bounded by the longest line.

use super::input::{decode, short_enough, Article, Item};
use pullquote::report::Range;
use serde::Deserialize;
use serde_json::Value;
use std::io::{self, BufRead};

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Value,
    text: String,
    #[serde(default)]
    targets: Vec<Range>,
}

/// Passes the article of every line on; a bad line is passed on as such, in its place.
pub fn each(mut reader: impl BufRead, file: &str, next: &mut dyn FnMut(Item) -> io::Result<()>) -> io::Result<()> {
    for number in 1u64.. {
        let place = format!("{file}: line {number}");
        let mut bytes = Vec::new();
        match reader.read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                next(Item { id: Value::Null, place, article: Err(error.to_string()) })?;
                break;
            }
        }
        let line = decode(bytes, &place);
        let line = if number == 1 { line.trim_start_matches('\u{feff}') } else { &line };
        if !line.trim().is_empty() {
            next(read(line, place))?;
        }
    }
    Ok(())
}

fn read(line: &str, place: String) -> Item {
    let read = serde_json::from_str::<Line>(line).or_else(|error| serde_json::from_str(&mended(line)).map_err(|_| error));
    match read {
        Ok(Line { id, text, targets }) => {
            let targets = targets.iter().map(|t| (t.start, t.end)).collect();
            Item { id, place, article: short_enough(text).map(|text| Article { text, targets }) }
        }
        Err(error) => {
            // The line may still say whose it is.
            let id = serde_json::from_str::<Value>(line).ok().and_then(|v| v.get("id").cloned()).unwrap_or_default();
            let problem = error.to_string();
            let problem = problem.strip_suffix(&format!(" at line {} column {}", error.line(), error.column())).unwrap_or(&problem);
            Item { id, place, article: Err(format!("{problem} (column {})", error.column())) }
        }
    }
}

/// JavaScript writes half a surrogate pair as `\ud800`, which is no character: U+FFFD stands for it, one unit for one.
fn mended(line: &str) -> String {
    let unit = |at: usize| {
        let hex = line.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(hex, 16).ok()
    };
    let (mut out, mut at) = (String::with_capacity(line.len()), 0);
    while let Some(found) = line[at..].find('\\') {
        let here = at + found;
        out.push_str(&line[at..here]);
        let high = |u: Option<u32>| matches!(u, Some(0xd800..=0xdbff));
        let low = |u: Option<u32>| matches!(u, Some(0xdc00..=0xdfff));
        let length = match unit(here) {
            first if high(first) && low(unit(here + 6)) => 12,
            first if high(first) || low(first) => {
                out.push('\u{fffd}');
                at = here + 6;
                continue;
            }
            Some(_) => 6,
            None => 1 + line[here + 1..].chars().next().map_or(0, char::len_utf8),
        };
        out.push_str(&line[here..here + length]);
        at = here + length;
    }
    out + &line[at..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mends_half_pairs_only() {
        assert_eq!(mended(r#"a\ud83d\ude42b"#), r#"a\ud83d\ude42b"#);
        assert_eq!(mended(r#"\ud83dx\ude42\\ud800\n\u0041"#), "\u{fffd}x\u{fffd}\\\\ud800\\n\\u0041");
        assert_eq!(mended(r"\u12"), r"\u12");
        assert_eq!(mended("\\"), "\\");
    }
}
