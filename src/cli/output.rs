//! Writes one result after the other.

use super::args::{Args, Format};
use super::found::{Found, Writer};
use super::interchange::{brat, conllu, jsonld, tei};
use super::item::Id;
use super::{articles, csv, speakers, text};
use pullquote::report::Quote;
use pullquote::Words;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::io::{self, Write};

/// The writer for what is asked. `single`: there is one article only.
pub fn writer<'w>(args: &Args, mut out: impl Write + 'w, single: bool) -> io::Result<Box<dyn Writer + 'w>> {
    let shape = Shape { text: args.with_text, words: args.with_words, keep: args.keep.clone() };
    if args.bom && matches!(args.format, Format::Csv | Format::Articles | Format::Speakers) {
        out.write_all("\u{feff}".as_bytes())?;
    }
    Ok(match args.format {
        Format::Text => Box::new(text::Report::new(out, args.common.paint(), single)),
        Format::Json if single && !shape.text && shape.keep.is_empty() => Box::new(One { out, words: shape.words }),
        Format::Json | Format::List => Box::new(List { out, shape, any: false }),
        Format::Ndjson => Box::new(Lines { out, shape }),
        Format::Csv => Box::new(csv::Table::new(out, &args.keep)?),
        Format::Articles => Box::new(articles::Table::new(out, &args.keep)?),
        Format::Speakers => Box::new(speakers::Table::new(out)),
        Format::Tei => Box::new(tei::Corpus::new(out, single)?),
        Format::Conllu => Box::new(conllu::Tokens::new(out)?),
        Format::JsonLd => Box::new(jsonld::Documents::new(out, single)),
        Format::Brat => match brat::folder(args) {
            Some(folder) => Box::new(brat::Folder::new(folder)?),
            None => Box::new(brat::One::new(out)),
        },
    })
}

/// What stands in JSON besides the analysis.
struct Shape {
    text: bool,
    words: bool,
    keep: Vec<String>,
}

/// An article in JSON: `{"id", …, "analysis"}`.
struct Row<'a> {
    found: &'a Found<'a>,
    shape: &'a Shape,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Row { found, shape } = self;
        let all = shape.keep.iter().any(|name| name == "all");
        let own = |name: &str| matches!(name, "id" | "analysis") || (shape.text && name == "text");
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", raw(&found.id.0))?;
        for (name, value) in found.fields.iter().filter(|f| !own(&f.0) && (all || shape.keep.contains(&f.0))) {
            map.serialize_entry(name, raw(value))?;
        }
        if shape.text {
            map.serialize_entry("text", found.text)?;
        }
        match shape.words {
            true => map.serialize_entry("analysis", &worded(found))?,
            false => map.serialize_entry("analysis", found.analysis)?,
        }
        map.end()
    }
}

/// JSON as it was written.
fn raw(json: &str) -> &RawValue {
    serde_json::from_str(json).unwrap_or(RawValue::NULL)
}

/// An analysis whose quotations have their words.
#[derive(serde::Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    rest: serde_json::Map<String, serde_json::Value>,
    quotes: Vec<WordedQuote<'a>>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct WordedQuote<'a> {
    id: String,
    text: String,
    speaker_name: Option<&'a str>,
    #[serde(flatten)]
    quote: &'a Quote,
}

fn worded<'a>(found: &Found<'a>) -> Worded<'a> {
    let (words, mut before) = (found.analysis.words(found.text), HashMap::new());
    let quotes = found.analysis.quotes.iter().map(|quote| one(found, quote, &words, &mut before)).collect();
    let mut rest = found.analysis.clone();
    rest.quotes.clear();
    let rest = match serde_json::to_value(rest) {
        Ok(serde_json::Value::Object(mut rest)) => {
            rest.remove("quotes");
            rest
        }
        _ => serde_json::Map::new(),
    };
    Worded { rest, quotes }
}

fn one<'a>(found: &Found<'a>, quote: &'a Quote, words: &Words, before: &mut HashMap<String, u32>) -> WordedQuote<'a> {
    let text = words.said(quote).into_owned();
    let count = before.entry(text.clone()).or_default();
    *count += 1;
    let id = stable(&[&found.id.0, &text, &count.to_string()]);
    WordedQuote { id, text, speaker_name: found.analysis.speaker(quote).map(|s| s.name.as_str()), quote }
}

/// A name of a quotation that is the same as long as its article's id and its words are: FNV-1a of these.
fn stable(parts: &[&str]) -> String {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
    format!("{:016x}", bytes.fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)))
}

/// The analysis alone, as JSON.
struct One<W> {
    out: W,
    words: bool,
}

impl<W: Write> Writer for One<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        match self.words {
            true => pullquote::json::write(&mut self.out, &worded(found))?,
            false => pullquote::json::write(&mut self.out, found.analysis)?,
        }
        self.out.write_all(b"\n")
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What stands for an article that could not be read.
fn failed(id: &Id, problem: &str) -> String {
    format!("{{\"id\":{},\"error\":{}}}", id.0, serde_json::Value::from(problem))
}

/// `{"id", "analysis"}` or `{"id", "error"}`, one a line.
struct Lines<W> {
    out: W,
    shape: Shape,
}

impl<W: Write> Writer for Lines<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, &Row { found, shape: &self.shape })?;
        self.out.write_all(b"\n")
    }

    fn error(&mut self, id: &Id, problem: &str) -> io::Result<()> {
        writeln!(self.out, "{}", failed(id, problem))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The same as [`Lines`], as one list.
struct List<W> {
    out: W,
    shape: Shape,
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
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        self.comma()?;
        Ok(serde_json::to_writer(&mut self.out, &Row { found, shape: &self.shape })?)
    }

    fn error(&mut self, id: &Id, problem: &str) -> io::Result<()> {
        self.comma()?;
        write!(self.out, "{}", failed(id, problem))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        self.out.write_all(if self.any { b"\n]\n" } else { b"[]\n" })?;
        self.flush()
    }
}
