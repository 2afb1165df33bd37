//! A row a quotation, as RFC 4180 has it.

use super::output::Writer;
use pullquote::report::Range;
use pullquote::Analysis;
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
        let words = analysis.words(text);
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
            write!(self.out, ",{},{},{}\r\n", quote.confidence, quote.rule, cell(&words.said(quote)))?;
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
