//! `pullquote explain`: why a quotation got its speaker, short enough for a bug report.

use super::args::{Asked, Common, Flag, Word, Words, UNIT};
use super::input;
use super::stream::{carry_out, output};
use pullquote::report::Range;
use pullquote::{explain, Explanation, Offsets, Options, PassedOver, Which};
use std::ffi::OsString;
use std::io;

/// What `pullquote explain --help` prints.
pub const HELP: &str = "\
Tells why a quotation got its speaker: what the rules offered, what was passed
over, whom a pronoun could mean.

Usage: pullquote explain [OPTIONS] (--at OFFSET | --quote N) [FILE]

Reads standard input where no FILE is given, or where it is -.

Options:
      --at OFFSET      the innermost quotation around this place
      --quote N        the quotation of this number, from 0, as the JSON of an
                       analysis lists them
  -f, --format text|json
                       what to write (text)
      --offsets utf16|codepoints|bytes
                       what every offset counts, in and out (utf16)
      --encoding NAME  how texts are written, where it is not to be found out
      --html           every file is a web page: its article is read. Else a
                       file is one by its name or its first bytes
  -o, --output FILE    writes there instead of to standard output
      --color WHEN     taken as everywhere; nothing is painted here
  -q, --quiet          no notes on standard error
  -h, --help           this text
  -V, --version        the version, and the hash of the word lists

Example:
  pullquote explain --quote 0 article.txt

Exit code: 0; 1 if the input could not be read or has no such quotation; 2 if
the arguments are wrong.
";

/// The options of the command.
pub const FLAGS: &[Flag] =
    &[Flag::with_value("--at"), Flag::with_value("--quote"), Flag::with_value("--format").short('f'), Flag::with_value("--offsets")];

/// How many letters of a stretch are printed.
const WIDTH: usize = 60;

/// What is asked for.
struct Args {
    common: Common,
    which: Which,
    json: bool,
    offsets: Offsets,
    file: OsString,
}

/// Runs the command; the error is one line about the arguments.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    Ok(carry_out(parse(given)?, HELP, answer))
}

fn parse(given: Vec<OsString>) -> Result<Asked<Args>, String> {
    let (mut which, mut json, mut offsets, mut files, mut common) = (None, false, UNIT, Vec::new(), Common::default());
    let mut words = Words::new(given, "explain", FLAGS);
    while let Some(word) = words.next(&mut common)? {
        match word {
            Word::File(file) => files.push(file),
            Word::Flag("--help") => return Ok(Asked::Help),
            Word::Flag("--version") => return Ok(Asked::Version),
            Word::Flag("--at") => which = Some(Which::At(words.number()?)),
            Word::Flag("--quote") => which = Some(Which::Number(words.number()?)),
            Word::Flag("--format") => json = words.choose(&[("text", false), ("json", true)])?,
            Word::Flag(_) => offsets = words.named(Offsets::ALL)?,
        }
    }
    if files.len() > 1 {
        return Err("explain reads one file".to_string());
    }
    let which = which.ok_or("explain wants --at or --quote")?;
    Ok(Asked::Work(Args { common, which, json, offsets, file: files.pop().unwrap_or("-".into()) }))
}

/// Writes the explanation; false where there is none.
fn answer(args: &Args) -> io::Result<bool> {
    let name = input::name(&args.file);
    let text = match input::file(&args.file, &args.common) {
        Ok(text) => text,
        Err(problem) => {
            eprintln!("pullquote: {name}: {problem}");
            return Ok(false);
        }
    };
    let Some(found) = explain(&text, &Options { offsets: args.offsets, ..Options::default() }, args.which) else {
        eprintln!("pullquote: {name}: no quotation there");
        return Ok(false);
    };
    let mut out = output(&args.common)?;
    if args.json {
        pullquote::json::write(&mut out, &found)?;
        writeln!(out)?;
    } else {
        // the same in bytes, to cut the words out of the text
        let options = Options { offsets: Offsets::Bytes, ..Options::default() };
        let found = explain(&text, &options, Which::Number(found.number)).expect("it is there in any unit");
        out.write_all(report(&text, &found).as_bytes())?;
    }
    out.flush()?;
    Ok(true)
}

/// The explanation in words; offsets are bytes.
fn report(text: &str, found: &Explanation) -> String {
    let of = |r: Range| short(&text[r.start as usize..r.end as usize]);
    let quote = &found.quote;
    let doubt = if found.unsure { ", doubtful" } else { "" };
    let mut out = format!("{}\n", of(Range { start: quote.start, end: quote.end }));
    out += &format!("  {} speech, {}: {}\n", quote.kind, quote.modality, found.speaker.as_deref().unwrap_or("nobody"));
    out += &format!("  rule {}, confidence {:.2}{doubt} (pullquote {})\n", quote.rule, quote.confidence, pullquote::VERSION);
    if let Some(rule) = found.overruled {
        out += &format!("  in the end decided by {rule}\n");
    }
    for (i, c) in found.candidates.iter().enumerate() {
        out += if i == 0 { "offered, the best first\n" } else { "" };
        let source = c.source.map_or_else(|| c.follows.map_or("-".to_string(), |f| format!("as {}", of(f))), of);
        let cue = c.cue.map_or("-".to_string(), of);
        out += &format!("  {:>4}  {:<24} {cue} -> {source}  (right {:.0} %)\n", c.score, c.rule, c.share * 100.0);
    }
    for (i, passed) in found.passed_over.iter().enumerate() {
        out += if i == 0 { "passed over\n" } else { "" };
        let why = match passed.reason {
            PassedOver::OtherClause => "a clause of its own stands between",
            PassedOver::Aside => "it stands in an aside",
            PassedOver::NamesThing => "it names a thing",
        };
        out += &format!("  {}: {why}\n", of(passed.cue));
    }
    for (i, person) in found.people.iter().enumerate() {
        out += if i == 0 { "whom the pronoun could mean, the likeliest first\n" } else { "" };
        out += &format!("  {:>4}  {}\n", person.score, short(&person.name));
    }
    out
}

/// A stretch on one line, cut in its middle where it is long.
fn short(text: &str) -> String {
    let line: Vec<char> = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect();
    if line.len() <= WIDTH {
        return line.into_iter().collect();
    }
    let half = WIDTH / 2;
    line[..half].iter().chain(" … ".chars().collect::<Vec<_>>().iter()).chain(&line[line.len() - half..]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_fits_into_a_bug_report() {
        let text = format!("“We are {}closing,” said Ann Hale.", "sure that we are ".repeat(30));
        let options = Options { offsets: Offsets::Bytes, ..Options::default() };
        let found = report(&text, &explain(&text, &options, Which::At(9)).expect("a quotation"));
        assert!(found.contains("quote-verb-source") && found.contains("said -> Ann Hale"), "{found}");
        assert!(found.lines().count() < 20 && found.lines().all(|l| l.chars().count() < 140), "{found}");
    }

    #[test]
    fn arguments_that_make_no_sense_are_named() {
        let wrong = |words: &[&str]| parse(words.iter().map(OsString::from).collect()).err().unwrap_or_default();
        assert_eq!(wrong(&["a.txt"]), "explain wants --at or --quote");
        assert_eq!(wrong(&["--at", "x"]), "--at x: must be a whole number");
        assert_eq!(wrong(&["--at", "1", "a", "b"]), "explain reads one file");
        assert_eq!(wrong(&["--why"]), "explain has no option --why");
    }
}
