//! A row a quotation, as RFC 4180 has it.

use super::output::Writer;
use pullquote::offsets::OffsetMap;
use pullquote::report::Range;
use pullquote::{Analysis, Offsets};
use serde_json::Value;
use std::io::{self, Write};

const COLUMNS: &str = "id,quote,start,end,kind,modality,speaker,speaker_kind,source,cue,lemma,stance,venue,confidence,rule,text";

/// The table.
pub struct Table<W> {
    out: W,
    headed: bool,
}

impl<W: Write> Table<W> {
    /// A table without rows.
    pub fn new(out: W) -> Self {
        Table { out, headed: false }
    }

    fn head(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.headed, true) {
            write!(self.out, "{COLUMNS}\r\n")?;
        }
        Ok(())
    }
}

impl<W: Write> Writer for Table<W> {
    fn analysis(&mut self, id: &Value, text: &str, analysis: &Analysis) -> io::Result<()> {
        self.head()?;
        let id = match id {
            Value::Null => String::new(),
            Value::String(id) => id.clone(),
            other => other.to_string(),
        };
        let words = Words::new(text, analysis);
        for (i, quote) in analysis.quotes.iter().enumerate() {
            let speaker = quote.speaker.and_then(|s| analysis.speakers.get(s as usize));
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
            let parts: Vec<&str> = quote.parts.iter().map(|p| words.of(*p)).collect();
            write!(self.out, ",{},{},{}\r\n", quote.confidence, quote.rule, cell(&parts.join(" … ")))?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        self.head()?;
        self.flush()
    }
}

/// The words at an offset, whatever its unit.
pub struct Words<'t> {
    text: &'t str,
    map: OffsetMap<'t>,
}

impl<'t> Words<'t> {
    /// The words of the text that was analysed.
    pub fn new(text: &'t str, analysis: &Analysis) -> Self {
        Words { text, map: OffsetMap::new(text, Offsets::named(analysis.offsets).unwrap_or_default()) }
    }

    /// The words of a range.
    pub fn of(&self, range: Range) -> &'t str {
        self.text.get(self.map.byte(range.start) as usize..self.map.byte(range.end) as usize).unwrap_or("")
    }
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
