//! What an annotated article is, and how its text is read. Every place counts code points.

use crate::cli::args::Common;
use crate::cli::decode::decode;
use serde::Deserialize;
use std::ffi::OsString;
use std::path::Path;

/// An annotated article.
pub struct Gold {
    /// Its file.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its paragraphs: a quotation over several is one in each.
    pub paragraphs: Vec<(u32, u32)>,
    /// What stands in marks.
    pub quotes: Vec<Said>,
    /// What is reported without them.
    pub reports: Vec<Said>,
    /// Where the marks of quotations stand: they do not count as words.
    pub marks: Vec<u32>,
}

/// Words that somebody says.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Where they stand, the marks of a quotation included; more than one stretch where others stand between.
    pub spans: Vec<(u32, u32)>,
    /// What they are; of a report nothing is asked.
    pub kind: Kind,
    /// What else they may be.
    pub other_kinds: Vec<Kind>,
    /// Who says them: the full name; none where nobody is named.
    pub speaker: Option<String>,
    /// Other names that will do; none: nobody will do too.
    pub other_speakers: Vec<Option<String>>,
    /// Whether the speaker denies them; none where either reading will do.
    pub denied: Option<bool>,
    /// Whether they stand inside a quotation.
    pub nested: bool,
}

/// What words in marks are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A whole utterance.
    Direct,
    /// A fragment in the reporter's sentence.
    Partial,
    /// No speech: a word held at arm's length, or a title.
    ScareOrTitle,
}

/// The text of an article, as it stands in its file.
pub fn text(file: &Path, common: &Common) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("the text {}: {error}", file.to_string_lossy()))?;
    Ok(decode(bytes, common.encoding, false).text)
}

/// The words of a range of characters; none where the text has no such range.
pub fn words(text: &[char], start: u32, end: u32) -> Option<String> {
    let range = text.get(start as usize..end as usize)?;
    (start < end).then(|| range.iter().collect())
}

/// Signs that open or close quotations.
pub fn is_mark(sign: Option<&char>) -> bool {
    sign.is_some_and(|c| "'\"‘’‚‛“”„‟«»‹›`".contains(*c))
}

/// What is at the ends of the quotations, or just outside, and may be their marks.
pub fn marks(text: &[char], quotes: &[Said]) -> Vec<u32> {
    let mut out = Vec::new();
    for (start, end) in quotes.iter().flat_map(|q| q.spans.iter().copied()) {
        let at = |place: Option<u32>| place.filter(|p| is_mark(text.get(*p as usize)));
        out.extend(at(Some(start)).or_else(|| at(start.checked_sub(1))));
        out.extend(at(end.checked_sub(1)).or_else(|| at(Some(end))));
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Lines with ink in them.
pub fn lines(text: &[char]) -> Vec<(u32, u32)> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in text.split(|c| *c == '\n') {
        let ink = line.iter().position(|c| !c.is_whitespace()).zip(line.iter().rposition(|c| !c.is_whitespace()));
        out.extend(ink.map(|(first, last)| ((start + first) as u32, (start + last + 1) as u32)));
        start += line.len() + 1;
    }
    out
}

/// The name of a file, for messages.
pub fn shown(file: &Path) -> String {
    OsString::from(file).to_string_lossy().into_owned()
}
