//! Reads the arguments.

use pullquote::{Offsets, Options, Quotations};
use std::ffi::OsString;

/// The unit of offsets where none is asked for: that of the page and of JavaScript.
pub const UNIT: Offsets = Offsets::Utf16;

/// What `--help` prints.
pub const HELP: &str = "\
Says who said what in a news article, in which words, by which verb and in what tone.

Usage: pullquote [OPTIONS] [FILE…]
       pullquote compare [OPTIONS] FILE…   articles side by side; see pullquote compare --help
       pullquote check DRAFT --source FILE…   quotations against their sources; see pullquote check --help
       pullquote explain --at OFFSET FILE  why a quotation got its speaker; see pullquote explain --help
       pullquote sources [FILE…]           whom a story rests on; see pullquote sources --help

Reads standard input where no FILE is given, or where it is `-`.

Options:
  --format text|json|ndjson|csv|speakers
                                 what to write (text): a report to read; the analysis as JSON;
                                 a line {\"id\", \"analysis\"} an article; a row a quotation (csv); at the
                                 end, a row a speaker and outlet (csv too)
  --input text|ndjson            what a FILE holds (text): one article; or a line {\"id\", \"text\"} an
                                 article, with \"targets\": [[start, end], …] to measure the tone towards,
                                 and \"outlet\"; of a text that is its folder
  --offsets utf16|codepoints|bytes
                                 what every offset counts, in and out (utf16)
  --quotations split|whole       whether sentences end inside a running quotation (split)
  --lexicon FILE                 your own words: lines of word, valence (-4 to 4) and category, with tabs between
  --abbreviations LIST           your own abbreviations, with commas, without their last stop
  -h, --help                     this text
  -V, --version                  the version, and the hash of the word lists

With several articles, json is a list of {\"id\", \"analysis\"}; the id of a file is its name. In csv, a cell of
words that a spreadsheet would take for a formula (it starts with = + - or @) gets a ' in front.
Text that is not UTF-8 is read with U+FFFD in place of what is broken; offsets count in the text so read.

Exit code: 0; 1 if an input could not be read (the others are analysed); 2 if the arguments are wrong.
";

const FLAGS: [&str; 10] =
    ["--format", "--input", "--offsets", "--quotations", "--lexicon", "--abbreviations", "--help", "--version", "-h", "-V"];

/// What is asked for.
pub enum Asked {
    /// The help text.
    Help,
    /// The version.
    Version,
    /// Analyses.
    Analysis(Args),
}

/// What to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A report to read.
    Text,
    /// One JSON value.
    Json,
    /// A JSON value a line.
    Ndjson,
    /// A row a quotation.
    Csv,
    /// A row a speaker and outlet, over all articles.
    Speakers,
}

/// The arguments.
#[derive(Debug)]
pub struct Args {
    /// What to write.
    pub format: Format,
    /// Whether each line of the input is an article in JSON.
    pub lines: bool,
    /// What the engine is asked for.
    pub options: Options,
    /// The file of the user's own words.
    pub lexicon: Option<OsString>,
    /// The files; none is standard input.
    pub files: Vec<OsString>,
}

/// Reads the arguments; the error is one line for the person who typed them.
pub fn parse(given: Vec<OsString>) -> Result<Asked, String> {
    let mut args = Args {
        format: Format::Text,
        lines: false,
        options: Options { offsets: UNIT, ..Options::default() },
        lexicon: None,
        files: Vec::new(),
    };
    let mut words = Words::new(given);
    while let Some((flag, value)) = words.flag(&mut args.files) {
        if matches!(flag.as_str(), "-h" | "--help" | "-V" | "--version") {
            if value.is_some() {
                return Err(format!("{flag} takes no value"));
            }
            return Ok(if flag == "-h" || flag == "--help" { Asked::Help } else { Asked::Version });
        }
        if !FLAGS.contains(&flag.as_str()) {
            return Err(match nearest(&flag) {
                Some(known) => format!("there is no option {flag}; did you mean {known}?"),
                None => format!("there is no option {flag}"),
            });
        }
        let value = words.value(&flag, value)?;
        let word = value.to_string_lossy();
        match flag.as_str() {
            "--format" => {
                let names = [
                    ("text", Format::Text),
                    ("json", Format::Json),
                    ("ndjson", Format::Ndjson),
                    ("csv", Format::Csv),
                    ("speakers", Format::Speakers),
                ];
                args.format = choose(&flag, &word, &names)?;
            }
            "--input" => args.lines = choose(&flag, &word, &[("text", false), ("ndjson", true)])?,
            "--offsets" => args.options.offsets = offsets(&flag, &word)?,
            "--quotations" => {
                args.options.quotations = choose(&flag, &word, &[Quotations::Split, Quotations::Whole].map(|q| (q.name(), q)))?
            }
            "--abbreviations" => {
                args.options.abbreviations = word.split(',').map(|a| a.trim().to_string()).filter(|a| !a.is_empty()).collect()
            }
            _ => args.lexicon = Some(value),
        }
    }
    Ok(Asked::Analysis(args))
}

/// The words of a command line.
pub struct Words {
    given: std::vec::IntoIter<OsString>,
    /// Whether `--` was read: everything after it is a file.
    rest: bool,
}

impl Words {
    /// Nothing read yet.
    pub fn new(given: Vec<OsString>) -> Self {
        Words { given: given.into_iter(), rest: false }
    }

    /// The next flag with its hyphens, and what is joined to it by `=`. The files before it are added to `files`; `-` is one, for
    /// standard input.
    pub fn flag(&mut self, files: &mut Vec<OsString>) -> Option<(String, Option<OsString>)> {
        loop {
            let word = self.given.next()?;
            if !self.rest && word == "--" {
                self.rest = true;
                continue;
            }
            let text = word.to_string_lossy();
            if self.rest || text == "-" || !text.starts_with('-') {
                files.push(word);
                continue;
            }
            return Some(match text.split_once('=') {
                Some((flag, value)) => (flag.to_string(), Some(OsString::from(value))),
                None => (text.into_owned(), None),
            });
        }
    }

    /// The value of a flag: what was joined to it, or the next word.
    pub fn value(&mut self, flag: &str, joined: Option<OsString>) -> Result<OsString, String> {
        joined.or_else(|| self.given.next()).ok_or_else(|| format!("{flag} wants a value"))
    }
}

/// The unit of offsets that a word names.
pub fn offsets(flag: &str, word: &str) -> Result<Offsets, String> {
    choose(flag, word, &[Offsets::Utf16, Offsets::Codepoints, Offsets::Bytes].map(|o| (o.name(), o)))
}

/// What a word chooses of those with a name.
pub fn choose<T: Copy>(flag: &str, word: &str, names: &[(&str, T)]) -> Result<T, String> {
    let known = || names.iter().map(|n| n.0).collect::<Vec<_>>().join(", ");
    names.iter().find(|n| n.0 == word).map(|n| n.1).ok_or_else(|| format!("{flag} {word}: must be one of {}", known()))
}

/// The known flag that is most like this one, if any is like it.
fn nearest(flag: &str) -> Option<&'static str> {
    let best = FLAGS.iter().map(|known| (distance(flag, known), *known)).min()?;
    (best.0 <= 1 + best.1.len() / 4).then_some(best.1)
}

/// How many letters must be put in, taken out or changed to make one of the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(32).enumerate() {
        let mut corner = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = changed.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(words: &[&str]) -> Result<Asked, String> {
        parse(words.iter().map(OsString::from).collect())
    }

    #[test]
    fn reads_flags_and_files() {
        let Ok(Asked::Analysis(a)) = args(&["--format=csv", "a.txt", "--offsets", "bytes", "-", "--", "--b"]) else { panic!("not parsed") };
        assert_eq!((a.format, a.options.offsets), (Format::Csv, Offsets::Bytes));
        assert_eq!(a.files, ["a.txt", "-", "--b"]);
    }

    #[test]
    fn names_what_is_wrong() {
        assert_eq!(args(&["--fromat", "csv"]).err().unwrap(), "there is no option --fromat; did you mean --format?");
        assert_eq!(args(&["--sourdough"]).err().unwrap(), "there is no option --sourdough");
        assert_eq!(args(&["--format", "xml"]).err().unwrap(), "--format xml: must be one of text, json, ndjson, csv, speakers");
        assert_eq!(args(&["--input"]).err().unwrap(), "--input wants a value");
        assert_eq!(args(&["--help=x"]).err().unwrap(), "--help takes no value");
    }

    #[test]
    fn the_help_names_every_flag() {
        assert!(FLAGS.iter().all(|flag| HELP.contains(flag)));
    }
}
