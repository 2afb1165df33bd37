//! JSON as the command line writes it: with a line for each value, as `serde_json` sets it, but each line's start written in one piece: that
//! writes the spaces two by two.

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use std::io::{self, Write};

/// Writes a value over several lines.
///
/// # Errors
/// Those of the writer, and of a value that is no JSON.
///
/// ```
/// let mut out = Vec::new();
/// pullquote::json::write(&mut out, &[1, 2])?;
/// assert_eq!(out, b"[\n  1,\n  2\n]");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(out: impl Write, value: &impl Serialize) -> io::Result<()> {
    Ok(value.serialize(&mut Serializer::with_formatter(out, Lines::default()))?)
}

#[derive(Default)]
struct Lines {
    /// How many lists and objects are open.
    depth: usize,
    /// Whether the innermost one has a value.
    any: bool,
}

/// The start of a line behind a comma, for any depth that a result has.
const START: &[u8] = b",\n                                                                ";

impl Lines {
    fn line(&self, out: &mut (impl Write + ?Sized), comma: bool) -> io::Result<()> {
        let end = (2 + 2 * self.depth).min(START.len());
        out.write_all(&START[usize::from(!comma)..end])
    }

    fn open(&mut self, out: &mut (impl Write + ?Sized), sign: &[u8; 1]) -> io::Result<()> {
        (self.depth, self.any) = (self.depth + 1, false);
        out.write_all(sign)
    }

    fn close(&mut self, out: &mut (impl Write + ?Sized), sign: &[u8; 1]) -> io::Result<()> {
        self.depth -= 1;
        if self.any {
            self.line(out, false)?;
        }
        out.write_all(sign)
    }
}

impl Formatter for Lines {
    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.line(out, !first)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.any = true;
        Ok(())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.line(out, !first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.any = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn sets_lines_as_serde_json_does() {
        let value = json!({"a": [], "b": {}, "c": [1, [2.5, "x\n\"y\""], {"d": null, "e": [[], {}, [[{}]]]}], "f": {"g": {"h": true}}});
        let mut out = Vec::new();
        write(&mut out, &value).expect("a list takes any bytes");
        assert_eq!(String::from_utf8(out), Ok(serde_json::to_string_pretty(&value).expect("it is plain data")));
    }
}
