//! An article as a line of JSON: `{"id": …, "text": "…", "targets": [{"start": 0, "end": 3}]}`, of which only the text must be there; `"outlet"` says who
//! published it.

use crate::report::Range;
use serde::Deserialize;
use serde_json::Value;

/// What a line says.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its `id`, any value; null if it has none.
    pub id: Value,
    /// The article, or what is wrong with the line and in which column.
    pub article: Result<Article, String>,
}

/// A text and what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The text.
    pub text: String,
    /// Names to measure the tone towards.
    pub targets: Vec<(u32, u32)>,
    /// Who published it; empty if the line does not say so in words.
    pub outlet: String,
}

#[derive(Deserialize)]
struct Read {
    #[serde(default)]
    id: Value,
    text: String,
    #[serde(default)]
    targets: Vec<Range>,
    #[serde(default)]
    outlet: Value,
}

/// Reads a line. Never fails as a whole: a bad line says what is wrong, and whose it is if that can be read.
///
/// ```
/// let line = pullquote::ndjson::read(r#"{"id": 7, "text": "“Yes,” said Ann Hale."}"#);
/// assert_eq!((line.id, line.article.is_ok()), (7.into(), true));
/// ```
pub fn read(line: &str) -> Line {
    let read = serde_json::from_str::<Read>(line).or_else(|error| serde_json::from_str(&mended(line)).map_err(|_| error));
    match read {
        Ok(Read { id, text, targets, outlet }) => {
            let targets = targets.iter().map(|t| (t.start, t.end)).collect();
            Line { id, article: Ok(Article { text, targets, outlet: outlet.as_str().unwrap_or_default().to_string() }) }
        }
        Err(error) => {
            // The line may still say whose it is.
            let id = serde_json::from_str::<Value>(line).ok().and_then(|v| v.get("id").cloned()).unwrap_or_default();
            let problem = error.to_string();
            let problem = problem.strip_suffix(&format!(" at line {} column {}", error.line(), error.column())).unwrap_or(&problem);
            Line { id, article: Err(format!("{problem} (column {})", error.column())) }
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
