//! An article as it comes in.

use super::language::looks_english;
use std::ffi::OsStr;

/// Offsets are 32 bits wide, and one value stands for the end.
pub const LONGEST: u64 = u32::MAX as u64;

/// What the output calls an article: a value in JSON, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id(pub String);

impl Id {
    /// The name of a file; null of standard input.
    pub fn of_file(file: &OsStr) -> Self {
        match file == "-" {
            true => Id("null".to_string()),
            false => Id(serde_json::Value::from(file.to_string_lossy()).to_string()),
        }
    }

    /// Without the marks of JSON; nothing if there is none.
    pub fn plain(&self) -> String {
        plain(&self.0)
    }
}

/// A value of JSON without its marks; nothing for null.
pub fn plain(json: &str) -> String {
    match serde_json::from_str::<String>(json) {
        Ok(words) => words,
        Err(_) if json == "null" => String::new(),
        Err(_) => json.to_string(),
    }
}

/// An article, or why there is none.
pub struct Item {
    /// What the output calls it: the file's name, or the line's `id`.
    pub id: Id,
    /// Where it came from, for messages.
    pub place: String,
    /// Who published it: what a line says, or the folder that the file lies in.
    pub outlet: String,
    /// The number of its line, from 1, if it is one among others.
    pub line: Option<u64>,
    /// Whether it is the last of its file.
    pub ends: bool,
    /// What a person should know of how it was read.
    pub notes: Vec<String>,
    /// The article.
    pub article: Result<Article, String>,
}

/// A text and what is asked of it.
pub struct Article {
    /// The text, decoded.
    pub text: String,
    /// Names to measure the tone towards.
    pub targets: Vec<(u32, u32)>,
    /// The fields of its line.
    pub fields: Vec<(String, String)>,
}

/// What to say of a text in another language.
pub fn language(text: &str) -> Option<String> {
    (!looks_english(text)).then(|| "does not look like English, the one language that is read; what is found may be wrong".to_string())
}

/// Refuses a text whose offsets would not fit.
pub fn short_enough(text: String) -> Result<String, String> {
    match text.len() as u64 {
        length if length >= LONGEST => Err(format!("too long: {length} bytes, where less than {LONGEST} can be counted")),
        _ => Ok(text),
    }
}
