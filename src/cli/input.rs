//! Gives article after article: from files, from standard input, or from lines of JSON.

use super::args::{Args, Common, Holds};
use super::decode::{decode, Decoded, Recoded};
use super::files::{kind, Found};
use super::item::{language, short_enough, Article, Id, Item, LONGEST};
use super::{html, lines, markdown};
use encoding_rs::{Encoding, UTF_8};
use flate2::bufread::MultiGzDecoder;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

/// Passes every article on, in order, until `next` wants no more.
pub fn each(args: &Args, files: &[Found], next: &mut dyn FnMut(Item) -> bool) {
    for found in files {
        let (file, problem) = match found {
            Ok(file) => (file, None),
            Err((file, problem)) => (file, Some(problem.clone())),
        };
        let place = name(file);
        let item = |notes, article| Item {
            id: Id::of_file(file),
            place: place.clone(),
            outlet: folder(file),
            line: None,
            ends: true,
            notes,
            article,
        };
        let opened = problem.map_or_else(|| open(file), Err);
        let more = match opened {
            Err(problem) => next(item(Vec::new(), Err(problem))),
            Ok(mut reader) => match holds(args.input, file, &mut reader) {
                Ok(Holds::Lines) => lines::each(recoded(reader, args.common.encoding), &place, &args.text_field, next),
                Ok(held) => {
                    let mut notes = Vec::new();
                    let text = whole(reader, args.common.encoding, held, &mut notes);
                    next(item(notes, text.map(|text| Article { text, targets: Vec::new(), fields: Vec::new() })))
                }
                Err(problem) => next(item(Vec::new(), Err(problem))),
            },
        };
        if !more {
            return;
        }
    }
}

/// The whole text of a file, or of standard input; what a person should know of how it was read is told on standard error.
pub fn file(file: &OsStr, common: &Common) -> Result<String, String> {
    let mut reader = open(file)?;
    let held = match common.html {
        true => Holds::Html,
        false => holds(None, file, &mut reader)?,
    };
    let held = if held == Holds::Lines { Holds::Text } else { held };
    let mut notes = Vec::new();
    let text = whole(reader, common.encoding, held, &mut notes);
    if !common.quiet {
        notes.iter().for_each(|note| eprintln!("pullquote: {}: {note}", name(file)));
    }
    text
}

type Bytes = Box<dyn BufRead>;

/// Opens a file, or standard input, and unpacks it.
fn open(file: &OsStr) -> Result<Bytes, String> {
    let mut reader: Bytes = match file == "-" {
        true => Box::new(io::stdin().lock()),
        false => {
            let opened = File::open(file).map_err(|error| error.to_string())?;
            let about = opened.metadata().map_err(|error| error.to_string())?;
            if about.is_dir() {
                return Err("is a folder".to_string());
            }
            Box::new(BufReader::with_capacity(1 << 16, opened))
        }
    };
    let start = reader.fill_buf().map_err(|error| error.to_string())?;
    Ok(match start.starts_with(b"\x1f\x8b") {
        true => Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(reader))),
        false => reader,
    })
}

/// What a file holds, by its name and first bytes if nothing is said; the error says that it holds no text.
fn holds(said: Option<Holds>, file: &OsStr, reader: &mut Bytes) -> Result<Holds, String> {
    let start = reader.fill_buf().map_err(|error| error.to_string())?;
    let other = |what: &str| Err(format!("is {what}, not text; save it as text or as a web page first"));
    match () {
        () if start.starts_with(b"%PDF") => return other("a PDF"),
        () if start.starts_with(b"PK\x03\x04") => return other("a Word file or an archive"),
        () if start.starts_with(b"{\\rtf") => return other("RTF"),
        () => {}
    }
    if let Some(said) = said {
        return Ok(said);
    }
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    if text.strip_prefix(b"[").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"{")) {
        return Err("is a JSON list, where one object a line is wanted: jq -c '.[]' makes such lines".to_string());
    }
    Ok(match kind(file).as_str() {
        "ndjson" | "jsonl" => Holds::Lines,
        "html" | "htm" | "xhtml" => Holds::Html,
        "md" | "markdown" => Holds::Markdown,
        _ if text.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\"")) => Holds::Lines,
        _ if html::looks_like(start) => Holds::Html,
        _ => Holds::Text,
    })
}

/// The bytes as UTF-8, where another encoding is asked for or marked.
fn recoded(mut reader: Bytes, asked: Option<&'static Encoding>) -> Bytes {
    let marked = reader.fill_buf().ok().and_then(Encoding::for_bom).map(|found| found.0);
    match marked.or(asked).filter(|encoding| *encoding != UTF_8) {
        Some(encoding) => Box::new(BufReader::with_capacity(1 << 16, Recoded::new(reader, encoding))),
        None => reader,
    }
}

/// What messages call a file.
pub fn name(file: &OsStr) -> String {
    match file == "-" {
        true => "standard input".to_string(),
        false => file.to_string_lossy().into_owned(),
    }
}

/// The name of the folder that a file lies in, as far as its path says.
fn folder(file: &OsStr) -> String {
    let folder = std::path::Path::new(file).parent().and_then(|p| p.file_name());
    folder.map_or(String::new(), |f| f.to_string_lossy().into_owned())
}

fn whole(reader: Bytes, asked: Option<&'static Encoding>, held: Holds, notes: &mut Vec<String>) -> Result<String, String> {
    let mut bytes = Vec::new();
    reader.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    let Decoded { mut text, note } = decode(bytes, asked, held == Holds::Html);
    notes.extend(note);
    if held == Holds::Html {
        let page = html::read(&text);
        let what = if page.found { "its article" } else { "all its text, since no article could be made out" };
        notes.push(format!("read as a web page: {what}; offsets count in that (--with text shows it, --input text reads the tags too)"));
        text = page.text;
    } else if held == Holds::Markdown {
        text = markdown::read(&text);
        notes.push(
            "read as Markdown; offsets count in the text without its marks (--with text shows it, --input text keeps them)".to_string(),
        );
    }
    notes.extend(language(&text));
    short_enough(text)
}
