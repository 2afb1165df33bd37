//! `pullquote sources`: whom each story rests on, a row a voice.

use super::args::{Asked, Common, Flag, Word, Words, UNIT};
use super::csv::cell;
use super::input;
use super::stream::{carry_out, output};
use pullquote::sourcing::{Basis, PrintedGender, Source};
use pullquote::{sources, Offsets, Options};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, Write};

/// What `pullquote sources --help` prints.
pub const HELP: &str = "\
Says whom a story rests on: a row for every voice with its title and
organisation as printed, what it is, in what capacity it speaks, why it is not
named, and how much it says.

Usage: pullquote sources [OPTIONS] [FILE…]

Reads standard input where no FILE is given, or where it is -.

Options:
  -f, --format text|json|csv
                       what to write (text): a report to read; for every file
                       the list of its sources, each cell with the place of its
                       words; a row a source
      --gender         adds the gender that the text itself prints by a pronoun
                       or a title (he, she); it is never taken from a name
      --offsets utf16|codepoints|bytes
                       what every offset counts (utf16)
      --encoding NAME  how texts are written, where it is not to be found out
      --html           every file is a web page: its article is read. Else a
                       file is one by its name or its first bytes
  -o, --output FILE    writes there instead of to standard output
      --color WHEN     taken as everywhere; nothing is painted here
  -q, --quiet          no notes on standard error
  -h, --help           this text
  -V, --version        the version, and the hash of the word lists

A role behind which a ? stands is assumed: no word of the title or of the
organisation tells it.

Example:
  pullquote sources -f csv -o sources.csv articles/*.txt

Exit code: 0; 1 if an input could not be read (the others are read); 2 if the
arguments are wrong.
";

/// The options of the command.
pub const FLAGS: &[Flag] = &[Flag::with_value("--format").short('f'), Flag::switch("--gender"), Flag::with_value("--offsets")];

/// What to write.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Json,
    Csv,
}

/// What is asked for.
struct Args {
    common: Common,
    format: Format,
    gender: bool,
    offsets: Offsets,
    files: Vec<OsString>,
}

/// Runs the command; the error is one line about the arguments.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    Ok(carry_out(parse(given)?, HELP, answer))
}

fn parse(given: Vec<OsString>) -> Result<Asked<Args>, String> {
    let mut args = Args { common: Common::default(), format: Format::Text, gender: false, offsets: UNIT, files: Vec::new() };
    let mut words = Words::new(given, "sources", FLAGS);
    while let Some(word) = words.next(&mut args.common)? {
        match word {
            Word::File(file) => args.files.push(file),
            Word::Flag("--help") => return Ok(Asked::Help),
            Word::Flag("--version") => return Ok(Asked::Version),
            Word::Flag("--gender") => args.gender = true,
            Word::Flag("--format") => {
                args.format = words.choose(&[("text", Format::Text), ("json", Format::Json), ("csv", Format::Csv)])?
            }
            Word::Flag(_) => args.offsets = words.named(Offsets::ALL)?,
        }
    }
    if args.files.is_empty() {
        args.files.push("-".into());
    }
    Ok(Asked::Work(args))
}

/// Writes the sources of every file; false where one could not be read.
fn answer(args: &Args) -> io::Result<bool> {
    let options = Options { offsets: args.offsets, ..Options::default() };
    let mut out = output(&args.common)?;
    let mut all = true;
    let mut lists: BTreeMap<String, Vec<Source>> = BTreeMap::new();
    if args.format == Format::Csv {
        write!(out, "{}{}\r\n", COLUMNS, if args.gender { ",gender" } else { "" })?;
    }
    for file in &args.files {
        let name = file.to_string_lossy().into_owned();
        let text = match input::file(file, &args.common) {
            Ok(text) => text,
            Err(problem) => {
                eprintln!("pullquote: {name}: {problem}");
                all = false;
                continue;
            }
        };
        let mut rows = sources(&text, &options);
        if !args.gender {
            rows.iter_mut().for_each(Source::forget_gender);
        }
        match args.format {
            Format::Json => drop(lists.insert(name, rows)),
            Format::Csv => rows.iter().try_for_each(|row| write!(out, "{}\r\n", line(&name, row, args.gender)))?,
            Format::Text => {
                if args.files.len() > 1 {
                    writeln!(out, "{name}")?;
                }
                out.write_all(report(&rows).as_bytes())?;
            }
        }
    }
    if args.format == Format::Json {
        pullquote::json::write(&mut out, &lists)?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(all)
}

const COLUMNS: &str =
    "file,source,title,organisation,type,role,role_rests_on,reason,quotations,words,share,reports,reported_words,first,medium,addressee";

/// The row of a source in CSV.
fn line(file: &str, row: &Source, gender: bool) -> String {
    let text = |words: &Option<String>| cell(words.as_deref().unwrap_or(""));
    let media: Vec<&str> = row.media.iter().map(|m| m.name()).collect();
    let numbers =
        format!("{},{},{:.4},{},{},{}", row.quotations, row.words, row.share, row.reports, row.reported_words, row.places.first.start);
    let cells = [cell(file), cell(&row.name), text(&row.title), text(&row.organisation)].join(",");
    let told = format!(
        "{cells},{},{},{},{},{numbers},{},{}",
        row.kind,
        row.role,
        row.basis,
        text(&row.reason),
        media.join(" "),
        text(&row.addressee)
    );
    if gender {
        format!("{told},{}", row.gender)
    } else {
        told
    }
}

/// The sources of one article in words.
fn report(rows: &[Source]) -> String {
    let mut out = String::new();
    for row in rows {
        let told: Vec<&str> =
            [&row.title, &row.organisation].into_iter().flatten().map(String::as_str).filter(|t| **t != row.name).collect();
        let doubt = if row.basis == Basis::Assumed { "?" } else { "" };
        let told = if told.is_empty() { String::new() } else { format!(" ({})", told.join(", ")) };
        out += &format!("{}{told}\n  {}, {}{doubt}", row.name, row.kind, row.role);
        if row.gender != PrintedGender::NotStated {
            out += &format!(", {}", row.gender);
        }
        let share = row.share * 100.0;
        out += &format!("; {} words quoted ({share:.0} %), {} reported\n", row.words, row.reported_words);
        match (&row.reason, row.kind) {
            (Some(reason), _) => out += &format!("  not named: {reason}\n"),
            (None, pullquote::sourcing::SourceType::PersonUnnamed) => out += "  not named, no reason given\n",
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_that_make_no_sense_are_named() {
        let wrong = |words: &[&str]| parse(words.iter().map(OsString::from).collect()).err().unwrap_or_default();
        assert_eq!(wrong(&["--why"]), "sources has no option --why");
        assert_eq!(wrong(&["--format", "xml"]), "--format xml: must be one of text, json, csv");
        assert_eq!(wrong(&["--gender=x"]), "--gender takes no value");
    }

    #[test]
    fn the_report_says_what_is_assumed_and_what_is_not_given() {
        let text = "“It is late,” said Ann Hale.\n\n“They knew,” said a person close to the talks.";
        let found = report(&sources(text, &Options::default()));
        assert!(found.contains("Ann Hale\n  person-named, citizen?"), "{found}");
        assert!(found.contains("not named, no reason given"), "{found}");
    }
}
