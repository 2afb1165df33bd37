//! Writes one result after the other.

use super::args::Format;
use super::{csv, json, speakers, text};
use pullquote::Analysis;
use serde_json::Value;
use std::io::{self, Write};

/// A way to write results.
pub trait Writer {
    /// Says who published the next article.
    fn outlet(&mut self, _outlet: &str) {}
    /// Writes the analysis of a text.
    fn analysis(&mut self, id: &Value, text: &str, analysis: &Analysis) -> io::Result<()>;
    /// Keeps the place of an article that could not be read; the message itself goes to standard error.
    fn error(&mut self, _id: &Value, _problem: &str) -> io::Result<()> {
        Ok(())
    }
    /// Passes on what was written so far.
    fn flush(&mut self) -> io::Result<()>;
    /// Writes what stands at the end.
    fn end(&mut self) -> io::Result<()> {
        self.flush()
    }
}

/// The writer for a format. `single`: there is one article only.
pub fn writer<'w>(format: Format, out: impl Write + 'w, single: bool) -> Box<dyn Writer + 'w> {
    match format {
        Format::Text => Box::new(text::Report::new(out, single)),
        Format::Json if single => Box::new(One(out)),
        Format::Json => Box::new(List { out, any: false }),
        Format::Ndjson => Box::new(Lines(out)),
        Format::Csv => Box::new(csv::Table::new(out)),
        Format::Speakers => Box::new(speakers::Table::new(out)),
    }
}

/// The analysis alone, as JSON.
struct One<W>(W);

impl<W: Write> Writer for One<W> {
    fn analysis(&mut self, _: &Value, _: &str, analysis: &Analysis) -> io::Result<()> {
        json::write(&mut self.0, analysis)?;
        self.0.write_all(b"\n")
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// `{"id", "analysis"}` or `{"id", "error"}`, one a line.
struct Lines<W>(W);

impl<W: Write> Writer for Lines<W> {
    fn analysis(&mut self, id: &Value, _: &str, analysis: &Analysis) -> io::Result<()> {
        serde_json::to_writer(&mut self.0, &Found { id, analysis })?;
        self.0.write_all(b"\n")
    }

    fn error(&mut self, id: &Value, problem: &str) -> io::Result<()> {
        writeln!(self.0, "{}", serde_json::json!({"id": id, "error": problem}))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[derive(serde::Serialize)]
struct Found<'a> {
    id: &'a Value,
    analysis: &'a Analysis,
}

/// The same as [`Lines`], as one list.
struct List<W> {
    out: W,
    any: bool,
}

impl<W: Write> List<W> {
    fn comma(&mut self) -> io::Result<()> {
        let mark: &[u8] = if self.any { b",\n" } else { b"[\n" };
        self.any = true;
        self.out.write_all(mark)
    }
}

impl<W: Write> Writer for List<W> {
    fn analysis(&mut self, id: &Value, _: &str, analysis: &Analysis) -> io::Result<()> {
        self.comma()?;
        Ok(serde_json::to_writer(&mut self.out, &Found { id, analysis })?)
    }

    fn error(&mut self, id: &Value, problem: &str) -> io::Result<()> {
        self.comma()?;
        write!(self.out, "{}", serde_json::json!({"id": id, "error": problem}))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        self.out.write_all(if self.any { b"\n]\n" } else { b"[]\n" })?;
        self.flush()
    }
}
