//! Reads the arguments: one grammar for every command.

use super::colour::{Paint, When};
use encoding_rs::Encoding;
use lexopt::{Arg, Parser};
use pullquote::{Offsets, Options, Quotations};
use std::ffi::OsString;
use std::str::FromStr;

/// The unit of offsets where none is asked for: that of the page and of JavaScript.
pub const UNIT: Offsets = Offsets::Utf16;

/// The commands.
pub const COMMANDS: [&str; 10] =
    ["analyze", "articles", "check", "compare", "completions", "eval", "explain", "search", "sources", "speakers"];

/// What `--help` prints.
pub const HELP: &str = "\
Says who said what in a news article, in which words, by which verb and in
what tone. English alone.

Usage: pullquote [OPTIONS] [FILE…]
       pullquote COMMAND [OPTIONS] [FILE…]

Commands (each has its own --help):
  analyze              the analysis, as --format says; what is done without one
  articles             a row an article, as CSV
  speakers             a row a speaker and outlet, over all articles, as CSV
  sources              whom a story rests on
  compare              articles side by side, what was cut or altered
  check                the quotations of a draft against their sources
  eval                 how right it is on articles that you have annotated
  explain              why a quotation got its speaker
  search               words in their context, and whose words they are
  completions          a script that completes commands for bash, zsh or fish
  man                  the manual page of the program, or of a command

What to read. Standard input where no FILE is given, or where it is -
  -r, --recursive      reads the texts in folders that are given, and in theirs
      --files-from LIST
                       reads the files that LIST names, one a line (- is
                       standard input)
  -i, --input text|html|markdown|ndjson
                       what a FILE holds. Else its name and first bytes tell: a
                       web page is read for its article; .md without its marks;
                       .ndjson, .jsonl or what starts with {\" is a line
                       {\"id\", \"text\"} an article,
                       with \"outlet\", and \"targets\": [[start, end], …] to
                       measure the tone towards. A text's outlet is its folder
      --html           the same as --input html
      --text-field NAME
                       the field of a line that holds the text (text)
      --encoding NAME  how texts are written; else UTF-8, UTF-16 by its mark or
                       its zeros, or a guess, which is told.
                       What is packed as .gz is unpacked

What to write:
  -f, --format FORMAT  text      a report to read (the default)
                       json      the analysis; of several articles a list of
                                 {\"id\", \"analysis\"}
                       list      such a list, of one article too
                       ndjson    a line {\"id\", \"analysis\"} an article
                       csv       a row a quotation
                       articles  a row an article (csv)
                       speakers  a row a speaker and outlet, at the end (csv)
                       tei       TEI P5: the text with <said who> (xml)
                       brat      standoff, as `eval` reads it; of several
                                 articles with -o FOLDER/
                       conllu    CoNLL-U Plus: a token a line
                       jsonld    schema.org Quotation, for a site's pages
      --with LIST      adds to JSON, with commas between: text, the text as it
                       was read; words, for every quotation an id that stays,
                       its text and speakerName
      --keep FIELDS    carries fields of the lines over, with commas between,
                       into JSON and CSV; all of them in JSON: --keep all
  -o, --output FILE    writes there instead of to standard output
      --resume FILE    notes in FILE what is done; the same command goes on from
                       there if it was stopped (ndjson, csv and articles, -o)
      --bom            starts a CSV with the mark by which Excel knows UTF-8
      --color WHEN     auto, always or never (auto: in a terminal)
  -q, --quiet          no notes and no progress on standard error; what could
                       not be read is told

How to analyse:
      --offsets utf16|codepoints|bytes
                       what every offset counts, in and out (utf16)
      --quotations split|whole
                       whether sentences end inside a quotation (split)
      --lexicon FILE   your own words: lines of word, valence (-4 to 4) and
                       category, with tabs between
      --abbreviations LIST
                       your own abbreviations, with commas between, without
                       their last stop
  -j, --jobs N         how many articles at a time (as many as there are
                       processors); the order stays

  -h, --help           this text
  -V, --version        the version, and the hash of the word lists

Examples:
  pullquote article.html
  pullquote -f csv -o quotations.csv articles/*.txt
  pullquote speakers -r archive > speakers.csv
  pullquote -f ndjson --with words --keep url,date < all.ndjson > found.ndjson
  find archive -name '*.txt.gz' | pullquote articles --files-from -

In csv, a cell of words that a spreadsheet would take for a formula (it starts
with = + - or @) gets a ' in front. docs/COMMAND-LINE.md describes every column.

Exit code: 0; 1 if an input could not be read (the others are analysed); 2 if
the arguments are wrong.
";

/// An option of the command line.
#[derive(Clone, Copy, Debug)]
pub struct Flag {
    /// Its name, hyphens included.
    pub name: &'static str,
    /// Its letter.
    pub short: Option<char>,
    /// Whether a value follows.
    pub value: bool,
}

impl Flag {
    /// An option with a value.
    pub const fn with_value(name: &'static str) -> Self {
        Flag { name, short: None, value: true }
    }

    /// A switch.
    pub const fn switch(name: &'static str) -> Self {
        Flag { name, short: None, value: false }
    }

    /// The same with a letter.
    pub const fn short(self, letter: char) -> Self {
        Flag { short: Some(letter), ..self }
    }
}

/// The options that every command has.
pub const COMMON: &[Flag] = &[
    Flag::with_value("--encoding"),
    Flag::switch("--html"),
    Flag::with_value("--output").short('o'),
    Flag::with_value("--color"),
    Flag::switch("--quiet").short('q'),
    Flag::switch("--help").short('h'),
    Flag::switch("--version").short('V'),
];

/// Those of every command that reads any number of texts as the first command does.
pub const READING: &[Flag] = &[
    Flag::with_value("--input").short('i'),
    Flag::with_value("--offsets"),
    Flag::with_value("--quotations"),
    Flag::with_value("--abbreviations"),
    Flag::switch("--recursive").short('r'),
    Flag::with_value("--files-from"),
    Flag::with_value("--text-field"),
    Flag::with_value("--keep"),
    Flag::switch("--bom"),
    Flag::with_value("--jobs").short('j'),
];

/// Those of an analysis, besides.
pub const FLAGS: &[Flag] =
    &[Flag::with_value("--format").short('f'), Flag::with_value("--lexicon"), Flag::with_value("--with"), Flag::with_value("--resume")];

/// What every command may be told.
#[derive(Clone, Debug, Default)]
pub struct Common {
    /// How texts are written.
    pub encoding: Option<&'static Encoding>,
    /// Whether every file is a web page.
    pub html: bool,
    /// Where to write.
    pub output: Option<OsString>,
    /// Whether to paint.
    pub color: When,
    /// Whether notes are left out.
    pub quiet: bool,
}

impl Common {
    /// How the output is painted.
    pub fn paint(&self) -> Paint {
        Paint::wanted(self.color, self.output.is_none())
    }

    /// Takes an option that every command has; false if it is none.
    fn take(&mut self, flag: &str, words: &mut Words) -> Result<bool, String> {
        match flag {
            "--encoding" => {
                let name = words.word()?;
                let known = Encoding::for_label(name.as_bytes());
                self.encoding = Some(
                    known.ok_or_else(|| format!("--encoding {name}: there is no such encoding; utf-8, utf-16le, windows-1252 are some"))?,
                );
            }
            "--html" => self.html = true,
            "--output" => self.output = Some(words.value()?),
            "--color" => self.color = words.choose(&[("auto", When::Auto), ("always", When::Always), ("never", When::Never)])?,
            "--quiet" => self.quiet = true,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// What stands on a command line.
pub enum Word {
    /// An option, by its name.
    Flag(&'static str),
    /// A file; `-` is standard input.
    File(OsString),
}

/// What is asked of a command.
pub enum Asked<T> {
    /// The help text.
    Help,
    /// The version.
    Version,
    /// Work.
    Work(T),
}

/// The words of a command line.
pub struct Words {
    parser: Parser,
    command: &'static str,
    known: [&'static [Flag]; 3],
    /// The option that was read last.
    flag: &'static str,
}

impl Words {
    /// The words after the command's name, which is empty for the first command.
    pub fn new(given: Vec<OsString>, command: &'static str, known: &'static [Flag]) -> Self {
        Words { parser: Parser::from_args(given), command, known: [known, &[], COMMON], flag: "" }
    }

    /// The same of a command that reads texts as the first does: [`READING`] besides its own options.
    pub fn reading(given: Vec<OsString>, command: &'static str, known: &'static [Flag]) -> Self {
        Words { parser: Parser::from_args(given), command, known: [known, READING, COMMON], flag: "" }
    }

    /// The next word. Options that every command has are taken into `common` on the way.
    pub fn next(&mut self, common: &mut Common) -> Result<Option<Word>, String> {
        loop {
            match self.word_or_flag()? {
                Some(Word::Flag(flag)) if common.take(flag, self)? => {}
                word => return Ok(word),
            }
        }
    }

    /// The option that was read last; empty before the first.
    pub fn last(&self) -> &'static str {
        self.flag
    }

    fn word_or_flag(&mut self) -> Result<Option<Word>, String> {
        let mut flags = self.known.iter().flat_map(|list| list.iter());
        let arg = self.parser.next().map_err(|error| problem(&error))?;
        let (found, typed) = match arg {
            None => return Ok(None),
            Some(Arg::Value(file)) => return Ok(Some(Word::File(file))),
            Some(Arg::Short(letter)) => (flags.find(|f| f.short == Some(letter)), format!("-{letter}")),
            Some(Arg::Long(name)) => (flags.find(|f| f.name[2..] == *name), format!("--{name}")),
        };
        match found {
            Some(flag) => {
                self.flag = flag.name;
                Ok(Some(Word::Flag(flag.name)))
            }
            None => Err(self.unknown(&typed)),
        }
    }

    fn unknown(&self, typed: &str) -> String {
        let command = if self.command.is_empty() { "there is".to_string() } else { format!("{} has", self.command) };
        let names = self.known.iter().flat_map(|list| list.iter()).map(|f| f.name);
        let like = nearest(typed, names).map_or(String::new(), |known| format!("; did you mean {known}?"));
        format!("{command} no option {typed}{like}")
    }

    /// The value of the option that was read last.
    pub fn value(&mut self) -> Result<OsString, String> {
        self.parser.value().map_err(|_| format!("{} wants a value", self.flag))
    }

    /// The same, as words.
    pub fn word(&mut self) -> Result<String, String> {
        let value = self.value()?;
        value.into_string().map_err(|value| format!("{} {}: is not UTF-8", self.flag, value.to_string_lossy()))
    }

    /// What the value chooses of those with a name.
    pub fn choose<T: Copy>(&mut self, names: &[(&str, T)]) -> Result<T, String> {
        let word = self.word()?;
        let known = || names.iter().map(|n| n.0).collect::<Vec<_>>().join(", ");
        let found = names.iter().find(|n| n.0 == word).map(|n| n.1);
        found.ok_or_else(|| format!("{} {word}: must be one of {}", self.flag, known()))
    }

    /// One of a closed list.
    pub fn named<T: FromStr + Copy + std::fmt::Display>(&mut self, all: &[T]) -> Result<T, String> {
        let names: Vec<(String, T)> = all.iter().map(|each| (each.to_string(), *each)).collect();
        self.choose(&names.iter().map(|(name, each)| (name.as_str(), *each)).collect::<Vec<_>>())
    }

    /// A number.
    pub fn number(&mut self) -> Result<u32, String> {
        let word = self.word()?;
        word.parse().map_err(|_| format!("{} {word}: must be a whole number", self.flag))
    }

    /// A list with commas between.
    pub fn list(&mut self) -> Result<Vec<String>, String> {
        Ok(self.word()?.split(',').map(|each| each.trim().to_string()).filter(|each| !each.is_empty()).collect())
    }
}

/// Says in our words what the reader of the arguments found wrong.
fn problem(error: &lexopt::Error) -> String {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => format!("{option} takes no value"),
        lexopt::Error::MissingValue { option: Some(option) } => format!("{option} wants a value"),
        other => other.to_string(),
    }
}

/// What to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A report to read.
    Text,
    /// One JSON value.
    Json,
    /// A JSON list, of one article too.
    List,
    /// A JSON value a line.
    Ndjson,
    /// A row a quotation.
    Csv,
    /// A row an article.
    Articles,
    /// A row a speaker and outlet, over all articles.
    Speakers,
    /// TEI P5.
    Tei,
    /// brat's standoff format.
    Brat,
    /// CoNLL-U Plus.
    Conllu,
    /// JSON-LD of schema.org.
    JsonLd,
}

const FORMATS: [(&str, Format); 11] = [
    ("text", Format::Text),
    ("json", Format::Json),
    ("list", Format::List),
    ("ndjson", Format::Ndjson),
    ("csv", Format::Csv),
    ("articles", Format::Articles),
    ("speakers", Format::Speakers),
    ("tei", Format::Tei),
    ("brat", Format::Brat),
    ("conllu", Format::Conllu),
    ("jsonld", Format::JsonLd),
];

/// What files hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// An article.
    Text,
    /// A web page.
    Html,
    /// A text in Markdown.
    Markdown,
    /// An article a line, in JSON.
    Lines,
}

/// The arguments of an analysis.
#[derive(Clone, Debug)]
pub struct Args {
    /// What every command may be told.
    pub common: Common,
    /// What to write.
    pub format: Format,
    /// What the files hold, where it is not to be found out.
    pub input: Option<Holds>,
    /// What the engine is asked for.
    pub options: Options,
    /// The file of the user's own words.
    pub lexicon: Option<OsString>,
    /// Whether folders are read.
    pub recursive: bool,
    /// The file that names files.
    pub files_from: Option<OsString>,
    /// The field of a line that holds the text.
    pub text_field: String,
    /// Whether JSON has the article's text.
    pub with_text: bool,
    /// Whether JSON has the words of every quotation.
    pub with_words: bool,
    /// The fields of a line that are carried over.
    pub keep: Vec<String>,
    /// Whether a CSV starts with a mark.
    pub bom: bool,
    /// The file that says what of a run is done.
    pub resume: Option<OsString>,
    /// How many articles at a time; none is as many as there are processors.
    pub jobs: Option<usize>,
    /// The files; none is standard input.
    pub files: Vec<OsString>,
}

impl Args {
    /// Nothing asked for but a format.
    pub fn new(format: Format) -> Self {
        Args {
            common: Common::default(),
            format,
            input: None,
            options: Options { offsets: UNIT, ..Options::default() },
            lexicon: None,
            recursive: false,
            files_from: None,
            text_field: "text".to_string(),
            with_text: false,
            with_words: false,
            keep: Vec::new(),
            bom: false,
            resume: None,
            jobs: None,
            files: Vec::new(),
        }
    }

    /// Takes an option of [`READING`]; false if it is none.
    pub fn take(&mut self, flag: &str, words: &mut Words) -> Result<bool, String> {
        match flag {
            "--input" => {
                self.input = Some(words.choose(&[
                    ("text", Holds::Text),
                    ("html", Holds::Html),
                    ("markdown", Holds::Markdown),
                    ("ndjson", Holds::Lines),
                ])?)
            }
            "--offsets" => self.options.offsets = words.named(Offsets::ALL)?,
            "--quotations" => self.options.quotations = words.named(Quotations::ALL)?,
            "--abbreviations" => self.options.abbreviations = words.list()?,
            "--recursive" => self.recursive = true,
            "--files-from" => self.files_from = Some(words.value()?),
            "--text-field" => self.text_field = words.word()?,
            "--keep" => self.keep = words.list()?,
            "--bom" => self.bom = true,
            "--jobs" => self.jobs = Some(words.number()?.max(1) as usize),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// What follows from several options together, once all are read; the error is one line about them.
    pub fn settle(&mut self, table: bool) -> Result<(), String> {
        if self.common.html {
            self.input = Some(Holds::Html);
        }
        match table && self.keep.iter().any(|name| name == "all") {
            true => Err("--keep all is for JSON; the columns of a table want names".to_string()),
            false => Ok(()),
        }
    }

    /// Whether one file is named, which is then one article unless it turns out to hold lines.
    pub fn alone(&self, found: usize) -> bool {
        found == 1 && self.files.len() < 2 && self.files_from.is_none() && !self.files.first().is_some_and(folder_or_pattern)
    }
}

/// Whether a name may stand for any number of files.
fn folder_or_pattern(file: &OsString) -> bool {
    let path = std::path::Path::new(file);
    path.is_dir() || (!path.exists() && file.as_encoded_bytes().iter().any(|b| matches!(b, b'*' | b'?')))
}

/// Reads the arguments of an analysis that writes `format` if nothing else is asked for; the error is one line for the person who typed them.
pub fn parse(given: Vec<OsString>, format: Format) -> Result<Asked<Args>, String> {
    let mut args = Args::new(format);
    let mut words = Words::reading(given, "", FLAGS);
    while let Some(word) = words.next(&mut args.common)? {
        match word {
            Word::File(file) => args.files.push(file),
            Word::Flag("--help") => return Ok(Asked::Help),
            Word::Flag("--version") => return Ok(Asked::Version),
            Word::Flag("--format") => args.format = words.choose(&FORMATS)?,
            Word::Flag("--resume") => args.resume = Some(words.value()?),
            Word::Flag("--lexicon") => args.lexicon = Some(words.value()?),
            Word::Flag("--with") => {
                for name in words.list()? {
                    match name.as_str() {
                        "text" => args.with_text = true,
                        "words" => args.with_words = true,
                        _ => return Err(format!("--with {name}: must be one of text, words")),
                    }
                }
            }
            Word::Flag(flag) => drop(args.take(flag, &mut words)?),
        }
    }
    args.settle(matches!(args.format, Format::Csv | Format::Articles))?;
    Ok(Asked::Work(args))
}

/// The known name that is most like this one, if any is like it.
pub fn nearest(typed: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let best = known.map(|known| (distance(typed, known), known)).min()?;
    (typed.len() > 2 && best.0 <= 1 + best.1.len() / 4).then_some(best.1)
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

    fn args(words: &[&str]) -> Result<Asked<Args>, String> {
        parse(words.iter().map(OsString::from).collect(), Format::Text)
    }

    fn read(words: &[&str]) -> Args {
        match args(words) {
            Ok(Asked::Work(args)) => args,
            _ => panic!("not parsed: {words:?}"),
        }
    }

    #[test]
    fn reads_flags_and_files() {
        let a = read(&["--format=csv", "a.txt", "--offsets", "bytes", "-", "--", "--b"]);
        assert_eq!((a.format, a.options.offsets), (Format::Csv, Offsets::Bytes));
        assert_eq!(a.files, ["a.txt", "-", "--b"]);
        let a = read(&["-rqfcsv", "-o", "out.csv", "-j2", "--keep=url, date", "--with", "words"]);
        assert!(a.recursive && a.common.quiet && a.with_words && !a.with_text);
        assert_eq!((a.format, a.common.output, a.jobs), (Format::Csv, Some("out.csv".into()), Some(2)));
        assert_eq!(a.keep, ["url", "date"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_value_keeps_its_bytes() {
        use std::os::unix::ffi::OsStringExt;
        let given = vec![OsString::from_vec(b"--output=caf\xe9.csv".to_vec())];
        let Ok(Asked::Work(a)) = parse(given, Format::Text) else { panic!("not parsed") };
        assert_eq!(a.common.output, Some(OsString::from_vec(b"caf\xe9.csv".to_vec())));
    }

    #[test]
    fn names_what_is_wrong() {
        let wrong = |words: &[&str]| args(words).err().unwrap();
        assert_eq!(wrong(&["--fromat", "csv"]), "there is no option --fromat; did you mean --format?");
        assert_eq!(wrong(&["--sourdough"]), "there is no option --sourdough");
        assert_eq!(
            wrong(&["--format", "xml"]),
            "--format xml: must be one of text, json, list, ndjson, csv, articles, speakers, tei, brat, conllu, jsonld"
        );
        assert_eq!(wrong(&["--input"]), "--input wants a value");
        assert_eq!(wrong(&["--bom=x"]), "--bom takes no value");
        assert_eq!(wrong(&["--jobs", "many"]), "--jobs many: must be a whole number");
        assert!(wrong(&["--encoding", "latin9000"]).contains("no such encoding"));
    }

    #[test]
    fn the_help_names_every_flag_within_80_columns() {
        assert!(FLAGS.iter().chain(READING).chain(COMMON).all(|flag| HELP.contains(flag.name)));
        assert!(HELP.lines().all(|line| line.chars().count() <= 80));
    }
}
