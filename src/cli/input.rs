//! Gives article after article: from files, from standard input, or from lines of JSON.

use super::args::Args;
use super::lines;
use serde_json::Value;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, Read};

/// Offsets are 32 bits wide, and one value stands for the end.
const LONGEST: u64 = u32::MAX as u64;

/// An article, or why there is none.
pub struct Item {
    /// What the output calls it: the file's name, or the line's `id`.
    pub id: Value,
    /// Where it came from, for messages.
    pub place: String,
    /// Who published it: what a line says, or the folder that the file lies in.
    pub outlet: String,
    /// The article.
    pub article: Result<Article, String>,
}

/// A text and what is asked of it.
pub struct Article {
    /// The text, decoded.
    pub text: String,
    /// Names to measure the tone towards.
    pub targets: Vec<(u32, u32)>,
}

/// Whether there is one article only, from one file or from standard input.
pub fn single(args: &Args) -> bool {
    args.files.len() < 2 && !args.lines
}

/// Passes every article on, in order.
pub fn each(args: &Args, next: &mut dyn FnMut(Item) -> io::Result<()>) -> io::Result<()> {
    let stdin = [std::ffi::OsString::from("-")];
    for file in if args.files.is_empty() { &stdin } else { args.files.as_slice() } {
        let place = name(file);
        let reader: Box<dyn Read> = if file == "-" {
            Box::new(io::stdin().lock())
        } else {
            match open(file) {
                Ok(file) => Box::new(file),
                Err(error) => {
                    next(Item { id: id(file), place, outlet: folder(file), article: Err(error.to_string()) })?;
                    continue;
                }
            }
        };
        if args.lines {
            lines::each(BufReader::with_capacity(1 << 16, reader), &place, next)?;
        } else {
            let article = whole(reader, &place).map(|text| Article { text, targets: Vec::new() });
            next(Item { id: id(file), place, outlet: folder(file), article })?;
        }
    }
    Ok(())
}

/// The whole text of a file, or of standard input.
pub fn file(file: &OsStr) -> Result<String, String> {
    match file == "-" {
        true => whole(io::stdin().lock(), &name(file)),
        false => whole(open(file).map_err(|e| e.to_string())?, &name(file)),
    }
}

fn open(file: &OsStr) -> io::Result<File> {
    let file = File::open(file)?;
    match file.metadata()?.is_dir() {
        true => Err(io::Error::other("is a folder")),
        false => Ok(file),
    }
}

fn name(file: &OsStr) -> String {
    if file == "-" {
        "standard input".to_string()
    } else {
        file.to_string_lossy().into_owned()
    }
}

fn id(file: &OsStr) -> Value {
    if file == "-" {
        Value::Null
    } else {
        file.to_string_lossy().into()
    }
}

/// The name of the folder that a file lies in, as far as its path says.
fn folder(file: &OsStr) -> String {
    let folder = std::path::Path::new(file).parent().and_then(|p| p.file_name());
    folder.map_or(String::new(), |f| f.to_string_lossy().into_owned())
}

fn whole(reader: impl Read, place: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    reader.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    short_enough(decode(bytes, place))
}

/// Refuses a text whose offsets would not fit.
pub fn short_enough(text: String) -> Result<String, String> {
    match text.len() as u64 {
        length if length >= LONGEST => Err(format!("too long: {length} bytes, where less than {LONGEST} can be counted")),
        _ => Ok(text),
    }
}

/// Decodes UTF-8; says on standard error where it is broken.
pub fn decode(bytes: Vec<u8>, place: &str) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| {
        let first = error.utf8_error().valid_up_to();
        eprintln!("pullquote: {place}: not UTF-8 from byte {first} on; what is broken is read as U+FFFD, and offsets count it as such");
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    })
}
