//! An article as a line of JSON: `{"id": …, "text": "…", "targets": [{"start": 0, "end": 3}]}`, of which only the text must be there; `"outlet"` says who
//! published it.

use crate::report::Range;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Line {
    /// Its `id`, any value, in JSON as it was written; `null` if it has none.
    pub id: String,
    /// The article, or what is wrong with the line and in which column.
    pub article: Result<Article, String>,
}

/// A text and what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Article {
    /// The text.
    pub text: String,
    /// Names to measure the tone towards.
    pub targets: Vec<(u32, u32)>,
    /// Who published it; empty if the line does not say so in words.
    pub outlet: String,
    /// All that the line says besides `id`, text and targets: name and value in JSON, as it was written.
    pub fields: Vec<(String, String)>,
}

/// Reads a line. Never fails as a whole: a bad line says what is wrong, and whose it is if that can be read.
///
/// ```
/// let line = pullquote::ndjson::read(r#"{"id": 7.0, "text": "“Yes,” said Ann Hale."}"#);
/// assert_eq!((line.id.as_str(), line.article.is_ok()), ("7.0", true));
/// ```
pub fn read(line: &str) -> Line {
    read_from(line, "text")
}

/// The same, the text in the field of that name.
pub fn read_from(line: &str, text_field: &str) -> Line {
    let fields = match serde_json::from_str::<Fields>(line).or_else(|error| serde_json::from_str(&mended(line)).map_err(|_| error)) {
        Ok(Fields(fields)) => fields,
        Err(error) => {
            let problem = error.to_string();
            let problem = problem.strip_suffix(&format!(" at line {} column {}", error.line(), error.column())).unwrap_or(&problem);
            return Line { id: "null".to_string(), article: Err(format!("is no JSON object: {problem} (column {})", error.column())) };
        }
    };
    let id = fields.iter().find(|f| f.0 == "id").map_or("null", |f| f.1.get()).to_string();
    Line { id, article: article(fields, text_field) }
}

fn article(fields: Vec<(String, Box<RawValue>)>, text_field: &str) -> Result<Article, String> {
    let get = |name: &str| fields.iter().find(|f| f.0 == name).map(|f| f.1.get());
    let string = |json: &str| serde_json::from_str::<String>(json).or_else(|_| serde_json::from_str(&mended(json))).ok();
    let text = match get(text_field) {
        Some(json) => string(json).ok_or_else(|| format!("`{text_field}` is no string"))?,
        None => {
            let mut names: Vec<String> = fields.iter().filter(|f| f.1.get().starts_with('"')).map(|f| format!("`{}`", f.0)).collect();
            names.truncate(8);
            let others = if names.is_empty() { String::new() } else { format!("; its strings are {}", names.join(", ")) };
            return Err(format!("has no `{text_field}`{others}"));
        }
    };
    let targets: Vec<Range> = match get("targets") {
        Some(json) => serde_json::from_str(json).map_err(|_| "`targets` is no list of [start, end]".to_string())?,
        None => Vec::new(),
    };
    let outlet = get("outlet").and_then(string).unwrap_or_default();
    let others = |name: &str| name != "id" && name != "targets" && name != text_field;
    let fields = fields.into_iter().filter(|f| others(&f.0)).map(|(name, value)| (name, value.get().to_string())).collect();
    Ok(Article { text, targets: targets.iter().map(|t| (t.start, t.end)).collect(), outlet, fields })
}

/// The fields of an object in their order, each value as it was written.
struct Fields(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object with `id` and `text`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Object)
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

    #[test]
    fn what_is_not_read_stays_as_it_was_written() {
        let line = read(r#"{"id": 12345678901234567890123, "url": "https://a.b/ö", "text": "Yes.", "n": 1.50, "outlet": "Echo"}"#);
        let article = line.article.unwrap();
        assert_eq!((line.id.as_str(), article.outlet.as_str()), ("12345678901234567890123", "Echo"));
        let fields: Vec<(&str, &str)> = article.fields.iter().map(|f| (f.0.as_str(), f.1.as_str())).collect();
        assert_eq!(fields, [("url", r#""https://a.b/ö""#), ("n", "1.50"), ("outlet", r#""Echo""#)]);
        assert_eq!(read_from(r#"{"body": "Yes.", "text": 5}"#, "body").article.map(|a| a.text), Ok("Yes.".to_string()));
    }

    #[test]
    fn a_bad_line_says_what_is_wrong() {
        let wrong = |line: &str| read(line).article.unwrap_err();
        assert_eq!(wrong(r#"{"body": "Yes."}"#), "has no `text`; its strings are `body`");
        assert_eq!(wrong(r#"{"text": 5}"#), "`text` is no string");
        assert_eq!(wrong(r#"{"text": "a", "targets": [3]}"#), "`targets` is no list of [start, end]");
        assert!(wrong("{oops").starts_with("is no JSON object: key must be a string (column"), "{}", wrong("{oops"));
        assert!(wrong("[1]").contains("expected an object"), "{}", wrong("[1]"));
    }
}
