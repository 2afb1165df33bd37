//! `pullquote check`: the quotations of a draft against its sources.

use super::args::{Asked, Common, Flag, Word, Words, UNIT};
use super::colour::{Look, Paint};
use super::csv::cell;
use super::files::same;
use super::input;
use super::stream::{carry_out, output};
use super::text::{cut, printable};
use pullquote::offsets::OffsetMap;
use pullquote::quotecheck::{check, Checked, Options, Report, Rule, Severity, Source, Verdict};
use pullquote::Offsets;
use serde::Serialize;
use std::collections::HashSet;
use std::ffi::OsString;
use std::io::{self, Write};

/// What `pullquote check --help` prints.
pub const HELP: &str = "\
Checks the quotations of a draft: is each in the sources, word for word, in its
sense, from the one it is given to?

Usage: pullquote check DRAFT --source FILE… [OPTIONS]

Options:
      --source FILE…   notes, transcripts, captions (.vtt, .srt), e-mails,
                       releases, posts
  -f, --format text|json|csv
                       what to write (text)
      --offsets utf16|codepoints|bytes
                       what every offset counts (utf16)
      --without RULE,RULE
                       folding rules to switch off: what they would fold counts
                       as altered
      --encoding NAME  how texts are written, where it is not to be found out
      --html           every file is a web page: its article is read. Else a
                       file is one by its name or its first bytes
  -o, --output FILE    writes there instead of to standard output
      --color WHEN     auto, always or never (auto: in a terminal)
  -q, --quiet          no notes on standard error
  -h, --help           this text
  -V, --version        the version, and the hash of the word lists

Example:
  pullquote check draft.txt --source interview.vtt notes.txt

Exit code: 0 if every quotation is sound; 1 if one is altered, distorted, absent
or somebody else's, or a file could not be read (nothing is checked then); 2 if
the arguments are wrong.
";

/// The options of the command.
pub const FLAGS: &[Flag] =
    &[Flag::with_value("--source"), Flag::with_value("--format").short('f'), Flag::with_value("--offsets"), Flag::with_value("--without")];

/// How many columns the words of a place may take.
const WIDTH: usize = 84;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Format {
    #[default]
    Text,
    Json,
    Csv,
}

/// The arguments.
#[derive(Default)]
struct Args {
    common: Common,
    format: Format,
    options: Options,
    draft: OsString,
    sources: Vec<OsString>,
}

/// Reads the arguments. Files are sources where they follow one, until another option comes; the first of the others is the draft.
fn parse(given: Vec<OsString>) -> Result<Asked<Args>, String> {
    let mut args = Args::default();
    args.options.offsets = UNIT;
    let mut words = Words::new(given, "check", FLAGS);
    while let Some(word) = words.next(&mut args.common)? {
        match word {
            Word::File(file) if words.last() == "--source" || !args.draft.is_empty() => args.sources.push(file),
            Word::File(file) => args.draft = file,
            Word::Flag("--help") => return Ok(Asked::Help),
            Word::Flag("--version") => return Ok(Asked::Version),
            Word::Flag("--format") => {
                args.format = words.choose(&[("text", Format::Text), ("json", Format::Json), ("csv", Format::Csv)])?
            }
            Word::Flag("--offsets") => args.options.offsets = words.named(Offsets::ALL)?,
            Word::Flag("--without") => {
                for name in words.list()? {
                    let known = || Rule::ALL.map(Rule::name).join(", ");
                    args.options.without.add(Rule::named(&name).ok_or_else(|| format!("--without {name}: must be one of {}", known()))?);
                }
            }
            Word::Flag(_) => args.sources.push(words.value()?),
        }
    }
    match (args.draft.is_empty(), args.sources.is_empty()) {
        (true, _) => Err("check wants one draft".to_string()),
        (_, true) => Err("check wants a --source".to_string()),
        _ => Ok(Asked::Work(args)),
    }
}

/// Checks the draft; the error is one line about the arguments.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    Ok(carry_out(parse(given)?, HELP, answer))
}

/// What JSON holds: the report, with the draft's name in front.
#[derive(Serialize)]
struct Named<'a> {
    draft: &'a str,
    #[serde(flatten)]
    report: &'a Report,
}

fn answer(args: &Args) -> io::Result<bool> {
    let mut read = Vec::new();
    let mut seen = HashSet::new();
    // a source that is named twice is one
    for file in [&args.draft].into_iter().chain(args.sources.iter().filter(|file| seen.insert(same(file)))) {
        let name = input::name(file);
        match input::file(file, &args.common) {
            Ok(text) => read.push((name, text)),
            Err(problem) => eprintln!("pullquote: {name}: {problem}"),
        }
    }
    // without one of its sources a sound quotation would count as absent
    if read.len() <= seen.len() {
        eprintln!("pullquote: nothing is checked unless the draft and every source can be read");
        return Ok(false);
    }
    let (draft, text) = read.remove(0);
    let sources = read;
    let list: Vec<Source> = sources.iter().map(|(name, text)| Source { name, text }).collect();
    let report = check(&text, &list, &args.options);
    let mut out = output(&args.common)?;
    match args.format {
        Format::Json => {
            pullquote::json::write(&mut out, &Named { draft: &draft, report: &report })?;
            writeln!(out)?;
        }
        Format::Csv => csv(&mut out, &draft, &text, &report)?,
        Format::Text => {
            let texts = list.iter().map(|s| (s.name, s.text)).collect();
            Page { out: &mut out, paint: args.common.paint(), draft: &text, texts, offsets: args.options.offsets }.write(&report)?;
        }
    }
    out.flush()?;
    Ok(!report.quotes.iter().any(|q| q.verdict.is_fault()))
}

/// A row a quotation.
fn csv(out: &mut impl Write, draft: &str, text: &str, report: &Report) -> io::Result<()> {
    let map = OffsetMap::new(text, report.offsets);
    let head = [
        "draft",
        "start",
        "end",
        "verdict",
        "severity",
        "rules",
        "reasons",
        "speaker",
        "said by",
        "file",
        "source start",
        "source end",
        "time",
        "text",
    ];
    row(out, &head)?;
    for q in &report.quotes {
        let words = text.get(map.byte(q.start) as usize..map.byte(q.end) as usize).unwrap_or("");
        let (rules, reasons) = (q.rules.join(" "), q.reasons.join(" "));
        let (start, end) = (q.start.to_string(), q.end.to_string());
        let place = q.source.as_ref().map(|p| (p.file.clone(), p.start.to_string(), p.end.to_string())).unwrap_or_default();
        let or = |s: &Option<String>| s.clone().unwrap_or_default();
        let (speaker, said_by, time) = (or(&q.speaker), or(&q.said_by), or(&q.time));
        row(
            out,
            &[
                draft,
                &start,
                &end,
                q.verdict.name(),
                q.severity.name(),
                &rules,
                &reasons,
                &speaker,
                &said_by,
                &place.0,
                &place.1,
                &place.2,
                &time,
                words,
            ],
        )?;
    }
    Ok(())
}

fn row(out: &mut impl Write, cells: &[&str]) -> io::Result<()> {
    write!(out, "{}\r\n", cells.iter().map(|c| cell(c)).collect::<Vec<_>>().join(","))
}

/// A report to read: the worst first.
struct Page<'a, W> {
    out: &'a mut W,
    paint: Paint,
    draft: &'a str,
    texts: Vec<(&'a str, &'a str)>,
    offsets: Offsets,
}

impl<W: Write> Page<'_, W> {
    fn write(&mut self, report: &Report) -> io::Result<()> {
        for source in report.sources.iter().filter(|s| s.words == 0) {
            writeln!(self.out, "{}", self.paint.look(Look::Warn, &format!("{}: no words could be read", printable(&source.file))))?;
        }
        let faults = report.quotes.iter().filter(|q| q.verdict.is_fault()).count();
        writeln!(self.out, "{}", self.paint.look(Look::Bold, &format!("{} quotations, {faults} to look at", report.quotes.len())))?;
        let mut order: Vec<&Checked> = report.quotes.iter().collect();
        order.sort_by_key(|q| (std::cmp::Reverse(q.severity), !q.verdict.is_fault(), q.start));
        order.into_iter().try_for_each(|q| self.quote(q))
    }

    fn quote(&mut self, q: &Checked) -> io::Result<()> {
        let look = match (q.severity, q.verdict) {
            (Severity::Serious, _) => Look::Bad,
            (Severity::Minor, _) => Look::Warn,
            (_, Verdict::Verbatim) => Look::Name,
            _ => Look::Dim,
        };
        let verdict = self.paint.look(look, &format!("{:<13}", q.verdict.name()));
        writeln!(self.out, "\n{verdict} {}", self.words(self.draft, q.start, q.end))?;
        let mut why: Vec<String> = q.reasons.iter().map(|r| r.to_string()).collect();
        why.extend(q.rules.iter().map(|r| format!("folded: {r}")));
        if !why.is_empty() {
            writeln!(self.out, "              {}", self.paint.look(Look::Dim, &why.join(", ")))?;
        }
        let place = q.source.as_ref().map(|p| ("in", p)).or_else(|| q.nearest.as_ref().map(|n| ("nearest in", &n.place)));
        if let Some((how, place)) = place {
            let text = self.texts.iter().find(|t| t.0 == place.file).map_or("", |t| t.1);
            let who = q.said_by.as_ref().map(|s| format!(", {}", printable(s))).unwrap_or_default();
            let time = q.time.as_ref().map(|t| format!(", {}", printable(t))).unwrap_or_default();
            let at = self.paint.look(Look::Dim, &format!("{how} {}{who}{time}: ", printable(&place.file)));
            let words = q.said.as_ref().map_or_else(|| self.words(text, place.start, place.end), |said| cut(said, WIDTH));
            writeln!(self.out, "              {at}{words}")?;
        }
        Ok(())
    }

    fn words(&self, text: &str, start: u32, end: u32) -> String {
        let map = OffsetMap::new(text, self.offsets);
        cut(text.get(map.byte(start) as usize..map.byte(end) as usize).unwrap_or(""), WIDTH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Option<Args>, String> {
        parse(words.iter().map(OsString::from).collect()).map(|asked| match asked {
            Asked::Work(args) => Some(args),
            _ => None,
        })
    }

    #[test]
    fn reads_its_arguments() {
        let args = read(&["d.txt", "--source", "a.vtt", "b.txt", "--format=json", "--without", "case,fillers"]).unwrap().unwrap();
        assert_eq!((args.draft, args.format), (OsString::from("d.txt"), Format::Json));
        assert_eq!(args.sources, ["a.vtt", "b.txt"]);
        assert!(args.options.without.has(Rule::Case) && args.options.without.has(Rule::Fillers));
        let args = read(&["--source", "a.txt", "--offsets", "bytes", "d.txt", "--source=b.txt"]).unwrap().unwrap();
        assert_eq!((args.draft, args.sources.len()), (OsString::from("d.txt"), 2));
    }

    #[test]
    fn names_what_is_wrong() {
        assert_eq!(read(&["d.txt"]).err().unwrap(), "check wants a --source");
        assert_eq!(read(&["--source", "a.txt"]).err().unwrap(), "check wants one draft");
        assert!(read(&["d", "--source", "a", "--without", "taste"]).err().unwrap().starts_with("--without taste: must be one of marks,"));
        assert!(read(&["--help"]).unwrap().is_none());
    }
}
