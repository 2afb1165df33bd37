//! `pullquote search`: words in their context, and in whose voice they stand.

use super::args::{Args, Asked, Flag, Format, Word, Words};
use super::colour::{Look, Paint};
use super::csv::{self, cell};
use super::files;
use super::found::Found;
use super::jobs;
use super::progress::Progress;
use super::resume::Done;
use super::stream::{help, output, version};
use super::stretches::stretches;
use super::text::printable;
use pullquote::offsets::OffsetMap;
use pullquote::report::{QuoteKind, Speaker};
use regex::{Regex, RegexBuilder};
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

/// What `pullquote search --help` prints.
pub const HELP: &str = "\
Finds words in one or many articles and shows them in their context, each with
the voice that has them: the reporter's, or that of somebody who is quoted or
reported.

Usage: pullquote search [OPTIONS] PATTERN [FILE…]

PATTERN is a regular expression as Rust's `regex` crate has them: (?i) for
letters of any case, \\b for the edge of a word. It is looked for in every
quotation, every report and every stretch of narration apart: no match goes from
one voice into the next, or from one paragraph into the next.

What to look for:
      --plain          PATTERN is plain words: whole ones, in any case, with any
                       spaces between and any apostrophes
      --ignore-case    the pattern's letters are of any case
      --voice NAME     only in the words of NAME: part of a name is enough. Or
                       reporter (the narration), quoted (inside quotation marks)
                       or reported (speech without marks)

What to write:
  -f, --format text|json|csv
                       what to write (text): a line a match; a list of objects;
                       a row a match
      --context N      how many characters of context on either side (40)
      --keep FIELDS    carries fields of the lines over, with commas between
      --bom            starts a CSV with the mark by which Excel knows UTF-8
      --offsets utf16|codepoints|bytes
                       what every offset counts (utf16)
  -o, --output FILE    writes there instead of to standard output
      --color WHEN     auto, always or never (auto: in a terminal)
  -q, --quiet          no notes and no progress on standard error

What to read. Standard input where no FILE is given:
  -r, --recursive      reads the texts in folders that are given, and in theirs
      --files-from LIST
                       reads the files that LIST names, one a line
  -i, --input text|html|markdown|ndjson
                       what a FILE holds
      --html           the same as --input html
      --text-field NAME
                       the field of a line that holds the text (text)
      --encoding NAME  how texts are written
      --quotations split|whole
                       whether sentences end inside a quotation (split)
      --abbreviations LIST
                       your own abbreviations, with commas between
  -j, --jobs N         how many articles at a time
  -h, --help           this text
  -V, --version        the version, and the hash of the word lists

Examples:
  pullquote search 'clos(e|ed|ure)' --voice reporter -r archive
  pullquote search --plain 'the mill' --voice 'Ann Hale' -f csv *.txt

Exit code: 0 if something was found; 1 if nothing was, or an input could not be
read; 2 if the arguments are wrong.
";

/// The options of the command.
pub const FLAGS: &[Flag] = &[
    Flag::with_value("--format").short('f'),
    Flag::switch("--plain"),
    Flag::switch("--ignore-case"),
    Flag::with_value("--voice"),
    Flag::with_value("--context"),
];

/// How many bytes a compiled pattern may take.
const SIZE: usize = 1 << 20;
/// The most columns of a name.
const NAME: usize = 20;
/// The most characters of context.
const MOST: u32 = 10_000;

/// In whose words to look.
enum Voice {
    Any,
    Reporter,
    Quoted,
    Reported,
    /// The words of a name, in small letters.
    Named(Vec<String>),
}

/// What is asked for.
struct Asks {
    pattern: Regex,
    voice: Voice,
    /// The name as it was asked for.
    name: String,
    context: usize,
    shape: Shape,
    args: Args,
}

/// What to write.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    Json,
    Csv,
}

/// Runs the command; the error is one line about the arguments.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    Ok(match parse(given)? {
        Asked::Help => help(HELP),
        Asked::Version => version(),
        Asked::Work(asks) => {
            let files = files::all(&asks.args)?;
            answer(asks, files)
        }
    })
}

fn parse(given: Vec<OsString>) -> Result<Asked<Asks>, String> {
    let mut args = Args::new(Format::Text);
    let (mut shape, mut plain, mut any_case, mut name, mut context) = (Shape::Text, false, false, None, 40);
    let (mut typed, mut words) = (None, Words::reading(given, "search", FLAGS));
    while let Some(word) = words.next(&mut args.common)? {
        match word {
            Word::File(first) if typed.is_none() => typed = Some(first),
            Word::File(file) => args.files.push(file),
            Word::Flag("--help") => return Ok(Asked::Help),
            Word::Flag("--version") => return Ok(Asked::Version),
            Word::Flag("--format") => shape = words.choose(&[("text", Shape::Text), ("json", Shape::Json), ("csv", Shape::Csv)])?,
            Word::Flag("--plain") => plain = true,
            Word::Flag("--ignore-case") => any_case = true,
            Word::Flag("--voice") => name = Some(words.word()?),
            Word::Flag("--context") => context = words.number()?.min(MOST) as usize,
            Word::Flag(flag) => drop(args.take(flag, &mut words)?),
        }
    }
    args.settle(shape == Shape::Csv)?;
    let typed = typed.ok_or("search wants a pattern, and then files")?;
    let typed = typed.into_string().map_err(|typed| format!("the pattern {} is not UTF-8", typed.to_string_lossy()))?;
    let pattern = if plain { of_words(&typed)? } else { typed.clone() };
    let pattern = compiled(&pattern, &typed, plain || any_case)?;
    let voice = match name.as_deref() {
        None => Voice::Any,
        Some("reporter") => Voice::Reporter,
        Some("quoted") => Voice::Quoted,
        Some("reported") => Voice::Reported,
        Some(name) if words_of(name).is_empty() => return Err("--voice wants a name, or reporter, quoted or reported".to_string()),
        Some(name) => Voice::Named(words_of(name)),
    };
    Ok(Asked::Work(Asks { pattern, voice, name: name.unwrap_or_default(), context, shape, args }))
}

/// The pattern for plain words.
fn of_words(typed: &str) -> Result<String, String> {
    let words: Vec<String> = typed.split_whitespace().map(|word| regex::escape(word).replace(['\'', '’', '‘', 'ʼ'], "['’‘ʼ]")).collect();
    let (first, last) = (typed.trim_start().chars().next(), typed.trim_end().chars().next_back());
    if words.is_empty() {
        return Err("the pattern is empty".to_string());
    }
    // an edge only beside a letter: `£20` starts with none
    let edge = |end: Option<char>| if end.is_some_and(|c| c.is_alphanumeric() || c == '_') { "\\b" } else { "" };
    Ok([edge(first), &words.join("\\s+"), edge(last)].concat())
}

/// Compiles a pattern; the error says where it is wrong.
fn compiled(pattern: &str, typed: &str, any_case: bool) -> Result<Regex, String> {
    if pattern.is_empty() {
        return Err("the pattern is empty".to_string());
    }
    let built = RegexBuilder::new(pattern).case_insensitive(any_case).size_limit(SIZE).dfa_size_limit(SIZE).build();
    built.map_err(|error| match (error, regex_syntax::parse(pattern)) {
        (regex::Error::CompiledTooBig(_), _) => format!("the pattern {typed} is too large: less repetition of repetitions is wanted"),
        (_, Err(regex_syntax::Error::Parse(error))) => misplaced(typed, &error.kind(), error.span()),
        (_, Err(regex_syntax::Error::Translate(error))) => misplaced(typed, &error.kind(), error.span()),
        (error, _) => format!("the pattern {typed} cannot be used: {error}"),
    })
}

/// What is wrong with a pattern, and where: its character there, counted from 1.
fn misplaced(typed: &str, what: &dyn std::fmt::Display, place: &regex_syntax::ast::Span) -> String {
    let at = typed.get(..place.start.offset).map_or(0, |before| before.chars().count()) + 1;
    format!("the pattern {typed} is wrong at character {at}: {what} (--plain looks for it as it stands)")
}

/// Words in small letters.
fn words_of(name: &str) -> Vec<String> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

impl Voice {
    /// Whether the words of that kind and speaker are wanted; narration has no kind.
    fn wants(&self, kind: Option<QuoteKind>, speaker: Option<&Speaker>) -> bool {
        match self {
            Voice::Any => true,
            Voice::Reporter => kind.is_none(),
            Voice::Quoted => kind.is_some_and(QuoteKind::is_marked_speech),
            Voice::Reported => kind == Some(QuoteKind::Indirect),
            Voice::Named(wanted) => kind.is_some() && speaker.is_some_and(|s| is_called(s, wanted)),
        }
    }
}

/// Whether one of somebody's names has all the words.
fn is_called(speaker: &Speaker, wanted: &[String]) -> bool {
    std::iter::once(&speaker.name).chain(&speaker.aliases).any(|name| {
        let name = words_of(name);
        wanted.iter().all(|word| name.contains(word))
    })
}

/// A match in its context.
#[derive(serde::Serialize)]
struct Hit<'a> {
    start: u32,
    end: u32,
    offsets: pullquote::Offsets,
    /// reporter, or the speaker's name; none where nobody is named.
    voice: Option<&'a str>,
    /// narration, direct, partial or indirect.
    kind: &'static str,
    /// Index of the quotation in the analysis.
    quote: Option<usize>,
    paragraph_kind: &'static str,
    left: &'a str,
    #[serde(rename = "match")]
    words: &'a str,
    right: &'a str,
}

impl Asks {
    /// Passes every match of an article on, in the order of the text. The answer is whether anybody has the name that is asked for.
    fn hits<'a>(&self, found: &Found<'a>, next: &mut dyn FnMut(Hit<'a>) -> io::Result<()>) -> io::Result<bool> {
        let (text, analysis) = (found.text, found.analysis);
        if let Voice::Named(wanted) = &self.voice {
            if !analysis.speakers.iter().any(|s| is_called(s, wanted)) {
                return Ok(false);
            }
        }
        let map = OffsetMap::new(text, analysis.offsets);
        for stretch in stretches(text, &map, analysis) {
            let quote = stretch.quote.map(|q| &analysis.quotes[q]);
            let speaker = quote.and_then(|q| analysis.speaker(q));
            if !self.voice.wants(quote.map(|q| q.kind), speaker) {
                continue;
            }
            let paragraph = &analysis.paragraphs[stretch.paragraph];
            let (first, last) = (map.byte(paragraph.start) as usize, map.byte(paragraph.end) as usize);
            for m in self.pattern.find_iter(&text[stretch.start..stretch.end]).filter(|m| !m.is_empty()) {
                let (start, end) = (stretch.start + m.start(), stretch.start + m.end());
                next(Hit {
                    start: map.at(start as u32),
                    end: map.at(end as u32),
                    offsets: analysis.offsets,
                    voice: quote.map_or(Some("reporter"), |_| speaker.map(|s| s.name.as_str())),
                    kind: quote.map_or("narration", |q| q.kind.name()),
                    quote: stretch.quote,
                    paragraph_kind: paragraph.kind.name(),
                    left: &text[before(&text[first..start], self.context) + first..start],
                    words: m.as_str(),
                    right: &text[end..end + after(&text[end..last.max(end)], self.context)],
                })?;
            }
        }
        Ok(true)
    }
}

/// Where the last `count` characters start.
fn before(text: &str, count: usize) -> usize {
    if count == 0 {
        return text.len();
    }
    text.char_indices().rev().nth(count - 1).map_or(0, |(at, _)| at)
}

/// Where the first `count` characters end.
fn after(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)
}

/// Searches all files; whether something was found and everything could be read.
fn answer(asks: Asks, files: Vec<files::Found>) -> io::Result<bool> {
    let args = asks.args.clone();
    let mut out = output(&args.common)?;
    let apart = args.common.output.is_some() || !io::stdout().is_terminal();
    let mut progress = Progress::new(files.len(), apart && !args.common.quiet);
    let (paint, alone) = (args.common.paint(), args.alone(files.len()));
    let mut rows = Rows { shape: asks.shape, keep: &args.keep, paint, context: asks.context, alone, any: false };
    rows.start(&mut out, args.bom)?;
    let (mut all, mut known) = (true, false);
    jobs::each(args.clone(), files, Done::default(), &mut |done| {
        let item = &done.item;
        progress.note(item, args.common.quiet);
        match (&item.article, &done.analysis) {
            (Ok(article), Some(analysis)) => {
                let found = Found { id: &item.id, outlet: &item.outlet, fields: &article.fields, text: &article.text, analysis };
                rows.alone &= item.line.is_none();
                known |= asks.hits(&found, &mut |hit| rows.hit(&mut out, &found, &hit))?;
            }
            (Ok(_), None) => {}
            (Err(_), _) => all = false,
        }
        progress.step(item.ends);
        out.flush()
    })?;
    progress.clear();
    rows.end(&mut out)?;
    out.flush()?;
    if !known && !args.common.quiet {
        if let Voice::Named(_) = asks.voice {
            eprintln!("pullquote: nobody who speaks is called {}", asks.name);
        }
    }
    Ok(all && rows.any)
}

/// The matches as they are written.
struct Rows<'a> {
    shape: Shape,
    keep: &'a [String],
    paint: Paint,
    /// How many characters of context there are at most.
    context: usize,
    /// Whether there is one article alone.
    alone: bool,
    any: bool,
}

/// The columns of a CSV.
const COLUMNS: &str = "id,start,end,offsets,voice,kind,left,match,right,quote,paragraph_kind,outlet";

/// A match in JSON.
#[derive(serde::Serialize)]
struct Row<'a> {
    id: &'a serde_json::value::RawValue,
    #[serde(flatten)]
    kept: serde_json::Map<String, serde_json::Value>,
    #[serde(flatten)]
    hit: &'a Hit<'a>,
}

impl Rows<'_> {
    fn start(&self, out: &mut impl Write, bom: bool) -> io::Result<()> {
        match self.shape {
            Shape::Text => Ok(()),
            Shape::Json => out.write_all(b"["),
            Shape::Csv => {
                out.write_all(if bom { "\u{feff}".as_bytes() } else { b"" })?;
                csv::head(out, COLUMNS, self.keep)
            }
        }
    }

    fn end(&self, out: &mut impl Write) -> io::Result<()> {
        match self.shape {
            Shape::Json => out.write_all(if self.any { b"\n]\n" } else { b"]\n" }),
            _ => Ok(()),
        }
    }

    fn hit(&mut self, out: &mut impl Write, found: &Found, hit: &Hit) -> io::Result<()> {
        let first = !std::mem::replace(&mut self.any, true);
        match self.shape {
            Shape::Text => self.line(out, found, hit),
            Shape::Json => {
                out.write_all(if first { b"\n" } else { b",\n" })?;
                let all = self.keep.iter().any(|name| name == "all");
                let kept = found.fields.iter().filter(|f| f.0 != "text" && (all || self.keep.contains(&f.0)));
                let kept = kept.map(|(name, json)| (name.clone(), serde_json::from_str(json).unwrap_or_default())).collect();
                let id = serde_json::from_str(&found.id.0).unwrap_or(serde_json::value::RawValue::NULL);
                Ok(serde_json::to_writer(out, &Row { id, kept, hit })?)
            }
            Shape::Csv => {
                let id = found.id.plain();
                write!(out, "{},{},{},{}", cell(&id), hit.start, hit.end, hit.offsets)?;
                for words in [hit.voice.unwrap_or(""), hit.kind, hit.left, hit.words, hit.right] {
                    write!(out, ",{}", cell(words))?;
                }
                let quote = hit.quote.map_or(String::new(), |q| q.to_string());
                write!(out, ",{quote},{},{}", hit.paragraph_kind, cell(found.outlet))?;
                csv::tail(out, found, self.keep)
            }
        }
    }

    /// A line: where, whose, and the match between its contexts.
    fn line(&self, out: &mut impl Write, found: &Found, hit: &Hit) -> io::Result<()> {
        if !self.alone {
            write!(out, "{}:", self.paint.look(Look::Dim, &printable(&found.id.plain())))?;
        }
        let name: String = printable(hit.voice.unwrap_or("unattributed")).chars().take(NAME).collect();
        let voice = self.paint.look(Look::Name, &format!("{name:<NAME$}"));
        let place = self.paint.look(Look::Dim, &format!("{:>6}", hit.start));
        // line breaks and the like are spaces, so that a match is a line
        let flat = |words: &str| -> String {
            words.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control()).collect()
        };
        let (left, width) = (flat(hit.left), self.context);
        writeln!(out, "{place}  {voice} {:<9} {left:>width$}{}{}", hit.kind, self.paint.look(Look::Bold, &flat(hit.words)), flat(hit.right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_whole_and_of_any_case() {
        let finds = |typed: &str, text: &str| compiled(&of_words(typed).unwrap(), typed, true).unwrap().is_match(text);
        assert!(finds("the mill", "At The\n mill.") && finds("don't", "I don’t") && finds("£20", "cost £20.") && finds("a.b", "a.b"));
        assert!(!finds("mill", "a miller") && !finds("a.b", "axb") && !finds("£20", "£200"));
        assert_eq!(of_words("  ").unwrap_err(), "the pattern is empty");
    }

    #[test]
    fn a_bad_pattern_says_where() {
        let wrong = |typed: &str| compiled(typed, typed, false).unwrap_err();
        assert!(wrong("é(b").starts_with("the pattern é(b is wrong at character 2: unclosed group"), "{}", wrong("é(b"));
        assert!(wrong("a\\p{Foo}").contains("is wrong at character 2: Unicode property not found"), "{}", wrong("a\\p{Foo}"));
        assert!(wrong("(?:a{1000}){1000}").contains("too large"));
        assert!(wrong("(?=a)").contains("look-around"), "{}", wrong("(?=a)"));
    }

    #[test]
    fn a_name_is_called_by_its_words() {
        let text = "“Yes,” said Anna-Maria O’Hale.";
        let found = pullquote::analyze(text, &pullquote::Options::default());
        let called = |name: &str| is_called(&found.speakers[0], &words_of(name));
        assert!(called("anna") && called("maria O'Hale") && called("Anna-Maria O’Hale"));
        assert!(!called("Ann") && !called("Bob Hale"));
    }
}
