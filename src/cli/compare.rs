//! `pullquote compare`: several articles side by side.

use super::args::{Asked, Common, Flag, Word, Words, UNIT};
use super::colour::{Look, Paint};
use super::files::same;
use super::input;
use super::stream::{carry_out, output};
use super::text::{cut, printable};
use pullquote::compare::{compare, Article, Comparison, Finding, Member, Options, Place};
use pullquote::offsets::OffsetMap;
use pullquote::{analyze, Offsets};
use std::collections::{BTreeMap, HashSet};
use std::ffi::OsString;
use std::io::{self, Write};

/// What `pullquote compare --help` prints.
pub const HELP: &str = "\
Lays articles side by side: which tell of one event, who is quoted in each,
which words were cut or altered.

Usage: pullquote compare [OPTIONS] FILE…

Options:
  -f, --format text|json
                       what to write (text)
      --offsets utf16|codepoints|bytes
                       what every offset counts (utf16)
      --source FILE    a press release or transcript: all its words count as
                       said, and decide
      --encoding NAME  how texts are written, where it is not to be found out
      --html           every file is a web page: its article is read. Else a
                       file is one by its name or its first bytes
  -o, --output FILE    writes there instead of to standard output
      --color WHEN     auto, always or never (auto: in a terminal)
  -q, --quiet          no notes on standard error
  -h, --help           this text
  -V, --version        the version, and the hash of the word lists

Example:
  pullquote compare --source release.txt echo.txt herald.html

Exit code: 0; 1 if a file could not be read (the others are compared), and then
nothing is compared if it is the source; 2 if the arguments are wrong.
";

/// The options of the command.
pub const FLAGS: &[Flag] = &[Flag::with_value("--format").short('f'), Flag::with_value("--offsets"), Flag::with_value("--source")];

/// How many columns the words of a place may take.
const WIDTH: usize = 84;

/// The arguments.
struct Args {
    common: Common,
    json: bool,
    offsets: Offsets,
    source: Option<OsString>,
    files: Vec<OsString>,
}

/// Reads the arguments.
fn parse(given: Vec<OsString>) -> Result<Asked<Args>, String> {
    let mut args = Args { common: Common::default(), json: false, offsets: UNIT, source: None, files: Vec::new() };
    let mut words = Words::new(given, "compare", FLAGS);
    while let Some(word) = words.next(&mut args.common)? {
        match word {
            Word::File(file) => args.files.push(file),
            Word::Flag("--help") => return Ok(Asked::Help),
            Word::Flag("--version") => return Ok(Asked::Version),
            Word::Flag("--format") => args.json = words.choose(&[("text", false), ("json", true)])?,
            Word::Flag("--offsets") => args.offsets = words.named(Offsets::ALL)?,
            Word::Flag(_) => args.source = Some(words.value()?),
        }
    }
    if args.files.is_empty() && args.source.is_none() {
        return Err("compare wants files".to_string());
    }
    Ok(Asked::Work(args))
}

/// Compares the files; the error is one line about the arguments.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    Ok(carry_out(parse(given)?, HELP, answer))
}

fn answer(args: &Args) -> io::Result<bool> {
    let mut all = true;
    let mut read: Vec<(String, String)> = Vec::new();
    let mut seen = HashSet::new();
    // a file that is named twice is one, and the source comes first
    for file in args.source.iter().chain(&args.files).filter(|file| seen.insert(same(file))) {
        let name = input::name(file);
        match input::file(file, &args.common) {
            Ok(text) => read.push((name, text)),
            Err(problem) => {
                all = false;
                eprintln!("pullquote: {name}: {problem}");
                if Some(file) == args.source.as_ref() {
                    eprintln!("pullquote: nothing is compared without the source");
                    return Ok(false);
                }
            }
        }
    }
    let source = args.source.as_ref().map(|_| 0);
    let analyses: Vec<_> = read.iter().map(|(_, text)| analyze(text, &pullquote::Options::default())).collect();
    let articles: Vec<Article> = read.iter().zip(&analyses).map(|((name, text), analysis)| Article { name, text, analysis }).collect();
    let comparison = compare(&articles, &Options { offsets: args.offsets, source, ..Options::default() });
    let mut out = output(&args.common)?;
    if args.json {
        pullquote::json::write(&mut out, &comparison)?;
        writeln!(out)?;
    } else {
        let maps = read.iter().map(|(name, text)| (name.as_str(), (text.as_str(), OffsetMap::new(text, args.offsets)))).collect();
        Report { out: &mut out, paint: args.common.paint(), texts: maps }.write(&comparison)?;
    }
    out.flush()?;
    Ok(all)
}

/// A report to read.
struct Report<'a, W> {
    out: &'a mut W,
    paint: Paint,
    texts: BTreeMap<&'a str, (&'a str, OffsetMap<'a>)>,
}

impl<W: Write> Report<'_, W> {
    fn write(&mut self, found: &Comparison) -> io::Result<()> {
        for (e, files) in found.events.iter().enumerate() {
            writeln!(self.out, "{} {}", self.paint.look(Look::Bold, &format!("EVENT {}", e + 1)), printable(&files.join(", ")))?;
            let voices = found.speakers.iter().filter(|v| v.event as usize == e && v.articles.iter().any(|a| a.words > 0));
            for voice in voices {
                let counts: Vec<String> =
                    voice.articles.iter().map(|a| format!("{} {} words ({:.0} %)", printable(&a.file), a.words, a.share * 100.0)).collect();
                writeln!(self.out, "  {}  {}", self.paint.look(Look::Name, &printable(&voice.name)), counts.join(", "))?;
            }
            for group in found.groups.iter().filter(|g| g.event as usize == e) {
                let speaker = group.speaker.as_deref().map_or("unattributed".to_string(), printable);
                writeln!(self.out, "\n  {}", self.paint.look(Look::Name, &speaker))?;
                group.members.iter().try_for_each(|m| self.member(m))?;
            }
            writeln!(self.out)?;
        }
        if !found.findings.is_empty() {
            writeln!(self.out, "{}", self.paint.look(Look::Bold, "FINDINGS"))?;
        }
        found.findings.iter().try_for_each(|f| self.finding(f))
    }

    fn member(&mut self, member: &Member) -> io::Result<()> {
        let look = match member.relation {
            "altered" | "reattributed" | "denied" => Look::Bad,
            "context" | "recued" => Look::Warn,
            _ => Look::Dim,
        };
        let mark = if member.reference { "*" } else { " " };
        let relation = self.paint.look(look, &format!("{:<12}", member.relation));
        let words = self.words(&member.file, member.start, member.end);
        writeln!(self.out, "  {mark} {relation} {words}  {}", self.paint.look(Look::Dim, &format!("[{}]", printable(&member.file))))?;
        for d in member.diff.iter().filter(|d| d.op != "cut") {
            let side = |p: &Option<Place>| p.as_ref().map_or("–".to_string(), |p| self.words(&p.file, p.start, p.end));
            writeln!(self.out, "      {}: {} ← {}", d.op, side(&d.here), side(&d.there))?;
        }
        Ok(())
    }

    fn finding(&mut self, f: &Finding) -> io::Result<()> {
        let look = match f.severity {
            "certain" => Look::Bad,
            "probable" => Look::Warn,
            _ => Look::Dim,
        };
        let severity = self.paint.look(look, &format!("{:<8}", f.severity));
        let words = self.words(&f.file, f.start, f.end);
        let place = format!("[{} at {}]", printable(&f.file), f.start);
        writeln!(self.out, "  {severity} {} ({}): {words}  {}", f.code, f.reason, self.paint.look(Look::Dim, &place))?;
        for other in f.related.iter().take(4) {
            let place = format!("[{} at {}]", printable(&other.file), other.start);
            writeln!(
                self.out,
                "           against {}  {}",
                self.words(&other.file, other.start, other.end),
                self.paint.look(Look::Dim, &place)
            )?;
        }
        Ok(())
    }

    fn words(&self, file: &str, start: u32, end: u32) -> String {
        let Some((text, map)) = self.texts.get(file) else { return String::new() };
        cut(text.get(map.byte(start) as usize..map.byte(end) as usize).unwrap_or(""), WIDTH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_arguments() {
        let read = |words: &[&str]| match parse(words.iter().map(OsString::from).collect()) {
            Ok(Asked::Work(args)) => Ok(args),
            Ok(_) => Err("help".to_string()),
            Err(problem) => Err(problem),
        };
        let args = read(&["--format", "json", "--offsets=codepoints", "--source", "s.txt", "a.txt", "--", "-b"]).unwrap();
        assert_eq!((args.json, args.offsets, args.files.len()), (true, Offsets::Codepoints, 2));
        assert_eq!(args.source, Some("s.txt".into()));
        let read = |words: &[&str]| read(words).err().unwrap();
        assert_eq!(read(&["--format", "csv", "a"]), "--format csv: must be one of text, json");
        assert_eq!(read(&[]), "compare wants files");
        assert_eq!(read(&["--help"]), "help");
    }
}
