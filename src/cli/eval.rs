//! `pullquote eval`: measures what is found against articles that a person has annotated.

use super::args::{Asked, Common, Flag, Word, Words};
use super::gold::score::{Miss, Tally};
use super::gold::{read, Gold};
use super::stream::{carry_out, output};
use super::text::{cut, printable};
use pullquote::{analyze, Offsets, Options, Quotations};
use serde::Serialize;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

/// What `pullquote eval --help` prints.
pub const HELP: &str = "\
Measures what is found against articles that a person has annotated: are the
quotations found, and has each the right speaker?

Usage: pullquote eval [OPTIONS] GOLD…

GOLD is a .json of the newsroom kit with its texts beside it, an .ann of brat
with its .txt beside it, or a folder: its gold.json, or all its .ann files.
Places in them count characters (code points). docs/COMMAND-LINE.md describes
both, and what each figure means.

Options:
  -f, --format text|json
                       what to write (text)
      --misses         lists what is not as the gold has it
      --quotations split|whole
                       whether sentences end inside a quotation (split)
      --abbreviations LIST
                       your own abbreviations, with commas between
      --encoding NAME  how texts are written, where it is not to be found out
  -o, --output FILE    writes there instead of to standard output
      --html           taken as everywhere; texts are read as they stand
      --color WHEN     taken as everywhere; nothing is painted here
  -q, --quiet          no notes on standard error
  -h, --help           this text
  -V, --version        the version, and the hash of the word lists

Examples:
  pullquote eval annotated/gold.json
  pullquote eval --misses brat-folder > misses.txt

Exit code: 0; 1 if a GOLD could not be read (the others are measured); 2 if the
arguments are wrong.
";

/// The options of the command.
pub const FLAGS: &[Flag] = &[
    Flag::with_value("--format").short('f'),
    Flag::switch("--misses"),
    Flag::with_value("--quotations"),
    Flag::with_value("--abbreviations"),
];

/// How many columns the words of a miss may take.
const WIDTH: usize = 80;

/// What is asked for.
struct Args {
    common: Common,
    json: bool,
    misses: bool,
    options: Options,
    gold: Vec<OsString>,
}

/// Runs the command; the error is one line about the arguments.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    Ok(carry_out(parse(given)?, HELP, answer))
}

fn parse(given: Vec<OsString>) -> Result<Asked<Args>, String> {
    let options = Options { offsets: Offsets::Codepoints, ..Options::default() };
    let mut args = Args { common: Common::default(), json: false, misses: false, options, gold: Vec::new() };
    let mut words = Words::new(given, "eval", FLAGS);
    while let Some(word) = words.next(&mut args.common)? {
        match word {
            Word::File(file) => args.gold.push(file),
            Word::Flag("--help") => return Ok(Asked::Help),
            Word::Flag("--version") => return Ok(Asked::Version),
            Word::Flag("--format") => args.json = words.choose(&[("text", false), ("json", true)])?,
            Word::Flag("--misses") => args.misses = true,
            Word::Flag("--quotations") => args.options.quotations = words.named(Quotations::ALL)?,
            Word::Flag(_) => args.options.abbreviations = words.list()?,
        }
    }
    if args.gold.is_empty() {
        return Err("eval wants annotated articles: a .json, an .ann or a folder".to_string());
    }
    Ok(Asked::Work(args))
}

fn answer(args: &Args) -> io::Result<bool> {
    let (mut tally, mut all) = (Tally::default(), true);
    for given in &args.gold {
        match read(Path::new(given), &args.common) {
            Ok(golds) => golds.iter().for_each(|gold: &Gold| tally.add(gold, &analyze(&gold.text, &args.options))),
            Err(problem) => {
                all = false;
                eprintln!("pullquote: {}: {problem}", given.to_string_lossy());
            }
        }
    }
    if tally.articles == 0 {
        return Ok(false);
    }
    let mut out = output(&args.common)?;
    match args.json {
        true => {
            pullquote::json::write(&mut out, &report(&tally, args.misses))?;
            writeln!(out)?;
        }
        false => text(&mut out, &tally, args.misses)?,
    }
    out.flush()?;
    Ok(all)
}

/// What is written in JSON.
#[derive(Serialize)]
struct Report<'a> {
    articles: usize,
    quotations: usize,
    reports: usize,
    speakers: usize,
    figures: Figures,
    #[serde(skip_serializing_if = "Option::is_none")]
    misses: Option<Vec<MissRow<'a>>>,
}

/// An object of the figures by name, in their order; null where there is nothing to divide by.
struct Figures([(&'static str, f64); 14]);

impl Serialize for Figures {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, Some(value).filter(|v| v.is_finite()))))
    }
}

#[derive(Serialize)]
struct MissRow<'a> {
    file: &'a str,
    start: Option<u32>,
    what: &'a str,
    speaker: Option<&'a str>,
    found: &'a str,
    words: &'a str,
}

fn row(miss: &Miss) -> MissRow<'_> {
    let Miss { name, start, what, wanted, found, words } = miss;
    MissRow { file: name, start: *start, what, speaker: wanted.as_deref(), found, words }
}

fn report(tally: &Tally, misses: bool) -> Report<'_> {
    Report {
        articles: tally.articles,
        quotations: tally.quotes,
        reports: tally.reports,
        speakers: tally.speakers,
        figures: Figures(tally.figures()),
        misses: misses.then(|| tally.misses.iter().map(row).collect()),
    }
}

/// What each figure says, in the order of the figures.
const MEANINGS: [&str; 14] = [
    "extent, kind and full name are right",
    "a surname or another kind will do, where the gold allows it",
    "of the quotations found, the speaker is right",
    "quotations of one speaker are under one name, and only those",
    "quotations within quotations: the speaker is right",
    "of the voices listed, those that speak in the gold",
    "of the gold's speakers, those that are listed",
    "reports without marks are found",
    "of those, the speaker is right",
    "of the denied words, those found as such",
    "of those found as denied, those that are",
    "of wrong speakers, those the reader is asked to check",
    "the same of right ones: lower is better",
    "confidence against the share right: lower is better",
];

fn text(out: &mut impl Write, tally: &Tally, misses: bool) -> io::Result<()> {
    let Tally { articles, quotes, reports, speakers, .. } = tally;
    writeln!(out, "{articles} articles, {quotes} quotations, {reports} reports, {speakers} speakers\n")?;
    for ((name, value), meaning) in tally.figures().iter().zip(MEANINGS) {
        let value = if value.is_finite() { format!("{value:.3}") } else { "–".to_string() };
        writeln!(out, "{name:<24}{value:>6}  {meaning}")?;
    }
    if misses {
        writeln!(out)?;
        for miss in &tally.misses {
            let place = miss.start.map_or(String::new(), |start| format!(":{start}"));
            let speaker = miss.wanted.as_deref().unwrap_or(if miss.start.is_some() { "nobody" } else { "" });
            let cells = [speaker, &miss.found, &miss.words].map(|cell| cut(cell, WIDTH));
            writeln!(out, "{}{place}\t{}\t{}", printable(&miss.name), miss.what, cells.join("\t"))?;
        }
    }
    Ok(())
}
