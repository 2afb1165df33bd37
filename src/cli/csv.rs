//! A row a quotation, as RFC 4180 has it. docs/COMMAND-LINE.md describes the columns.

use super::found::{Found, Writer};
use super::item::plain;
use pullquote::report::Range;
use std::io::{self, Write};

/// The columns; those that came later stand behind the others.
pub const COLUMNS: &str =
    "id,quote,start,end,kind,modality,speaker,speaker_kind,source,cue,lemma,stance,venue,confidence,rule,text,offsets,outlet,\
                           paragraph_kind,words,speaker_index";

/// The table.
pub struct Table<W> {
    out: W,
    keep: Vec<String>,
}

impl<W: Write> Table<W> {
    /// A table without rows.
    pub fn new(mut out: W, keep: &[String]) -> io::Result<Self> {
        head(&mut out, COLUMNS, keep)?;
        Ok(Table { out, keep: keep.to_vec() })
    }
}

/// Writes the names of the columns, those of the fields that are carried over at the end.
pub fn head(out: &mut impl Write, columns: &str, keep: &[String]) -> io::Result<()> {
    write!(out, "{columns}")?;
    keep.iter().try_for_each(|name| write!(out, ",{}", cell(name)))?;
    write!(out, "\r\n")
}

/// Writes the fields that are carried over, and ends the row.
pub fn tail(out: &mut impl Write, found: &Found, keep: &[String]) -> io::Result<()> {
    keep.iter().try_for_each(|name| write!(out, ",{}", cell(&plain(found.field(name).unwrap_or("null")))))?;
    write!(out, "\r\n")
}

impl<W: Write> Writer for Table<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        let analysis = found.analysis;
        let (id, words) = (found.id.plain(), analysis.words(found.text));
        for (i, quote) in analysis.quotes.iter().enumerate() {
            let speaker = analysis.speaker(quote);
            let range = |r: &Option<Range>| r.map_or("", |r| words.of(r));
            let cue = quote.cue.as_ref();
            let numbers = format!("{i},{},{}", quote.start, quote.end);
            write!(self.out, "{},{numbers},{},{}", cell(&id), quote.kind, quote.modality)?;
            for text in [
                speaker.map_or("", |s| &s.name),
                speaker.map_or("", |s| s.kind.name()),
                range(&quote.source),
                cue.map_or("", |c| words.of(Range { start: c.start, end: c.end })),
                cue.map_or("", |c| &c.lemma),
                cue.map_or("", |c| c.stance.name()),
                range(&quote.venue),
            ] {
                write!(self.out, ",{}", cell(text))?;
            }
            let said = words.said(quote);
            let paragraph = analysis.paragraphs.partition_point(|p| p.start <= quote.start).checked_sub(1);
            let kind = paragraph.map_or("", |p| analysis.paragraphs[p].kind.name());
            let index = quote.speaker.map_or(String::new(), |s| s.to_string());
            write!(self.out, ",{},{},{}", quote.confidence, quote.rule, cell(&said))?;
            write!(self.out, ",{},{},{kind},{},{index}", analysis.offsets, cell(found.outlet), count(&said))?;
            tail(&mut self.out, found, &self.keep)?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// How many words there are: what stands between spaces and has a letter or a figure.
pub fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// A cell of words: in quotation marks where it must be, and nothing that a spreadsheet would calculate.
pub fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_string() };
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_disarms_cells() {
        assert_eq!(cell("plain words"), "plain words");
        assert_eq!(cell("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(cell("two\nlines"), "\"two\nlines\"");
        assert_eq!(cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(cell("-1, then"), "\"'-1, then\"");
    }
}
