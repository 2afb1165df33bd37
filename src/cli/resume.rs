//! `--resume FILE`: what of a long run is done, so that a run that was stopped goes on where it was.
//!
//! The file has a line of JSON for what was asked for, and one for every article that is done: how long the output is with it, the number of its line
//! (0: a whole file), the file, and why it could not be read, if so. A line is written once the article's rows are in the output; what stands behind
//! the last such length belongs to an article that was under way, and is cut off.

use super::args::{Args, Format};
use super::item::Item;
use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};

/// A line of the file.
type Line = (u64, u64, String, Option<String>);

/// What is done of the input.
#[derive(Clone, Default)]
pub struct Done {
    /// Files of which all is done.
    files: HashSet<String>,
    /// The last line of files of lines that is done.
    lines: HashMap<String, u64>,
}

impl Done {
    /// Whether nothing of that file is to be read.
    pub fn has_file(&self, file: &str) -> bool {
        self.files.contains(file)
    }

    /// Whether an article was done.
    pub fn has(&self, item: &Item) -> bool {
        match item.line {
            Some(line) => self.lines.get(file_of(item)).is_some_and(|last| line <= *last),
            None => self.files.contains(&item.place),
        }
    }
}

/// The file that an article came from.
fn file_of(item: &Item) -> &str {
    match item.line {
        Some(line) => item.place.strip_suffix(&format!(": line {line}")).unwrap_or(&item.place),
        None => &item.place,
    }
}

/// A run that can be gone on with.
pub struct Run {
    record: File,
    output: File,
    /// How long the output is, up to the last article that is done.
    length: u64,
    /// What is done.
    pub done: Done,
    /// What could not be read before.
    pub problems: Vec<String>,
}

impl Run {
    /// Opens the files of a run, if one is asked for; the error is one line about the arguments or the files.
    pub fn open(args: &Args) -> Result<Option<Self>, String> {
        let Some(file) = &args.resume else { return Ok(None) };
        if !matches!(args.format, Format::Ndjson | Format::Csv | Format::Articles) {
            return Err("--resume is for formats of rows: ndjson, csv, articles".to_string());
        }
        let Some(output) = args.common.output.as_ref().filter(|output| *output != "-") else {
            return Err("--resume wants the file that the output goes to: -o FILE".to_string());
        };
        Self::of(file, output, &asked(args)).map(Some)
    }

    fn of(file: &OsStr, output: &OsStr, asked: &str) -> Result<Self, String> {
        let named = |file: &OsStr, problem: String| format!("{}: {problem}", file.to_string_lossy());
        let old = match std::fs::read_to_string(file) {
            Ok(old) => old,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(named(file, error.to_string())),
        };
        // a last line without its end was being written when the run was stopped
        let whole = &old[..old.rfind('\n').map_or(0, |end| end + 1)];
        let mut lines = whole.lines();
        let first = lines.next();
        if first.is_some_and(|first| first != asked) {
            let what = "is of a run that was asked for something else, or by another version; the same options, or another FILE";
            return Err(named(file, what.to_string()));
        }
        let (mut length, mut done, mut problems) = (0, Done::default(), Vec::new());
        for (number, line) in lines.enumerate() {
            let (end, at, name, problem): Line =
                serde_json::from_str(line).map_err(|_| named(file, format!("line {} is none that this program wrote", number + 2)))?;
            length = end;
            let place = if at == 0 { name.clone() } else { format!("{name}: line {at}") };
            problems.extend(problem.map(|problem| format!("{place}: {problem}")));
            match at {
                0 => drop(done.files.insert(name)),
                _ => drop(done.lines.insert(name, at)),
            }
        }
        let mut to = OpenOptions::new();
        let to = to.create(true).append(true).open(output).map_err(|error| named(output, error.to_string()))?;
        let found = to.metadata().map_err(|error| named(output, error.to_string()))?.len();
        if found < length {
            let what = format!("is shorter than {} says, which belongs to it; delete both to begin anew", file.to_string_lossy());
            return Err(named(output, what));
        }
        if first.is_none() && found > 0 {
            return Err(named(output, "is there already, and is not of this run; delete it, or name another".to_string()));
        }
        // only now, so that what was refused is as it was
        let ready = || -> io::Result<File> {
            let record = OpenOptions::new().create(true).append(true).open(file)?;
            record.set_len(whole.len() as u64)?;
            to.set_len(length)?;
            Ok(record)
        };
        let mut record = ready().map_err(|error| named(file, error.to_string()))?;
        if first.is_none() {
            writeln!(record, "{asked}").map_err(|error| named(file, error.to_string()))?;
        }
        Ok(Run { record, output: to, length, done, problems })
    }

    /// Where the output goes.
    pub fn output(&self) -> io::Result<Box<dyn Write>> {
        Ok(Box::new(io::BufWriter::with_capacity(1 << 16, self.output.try_clone()?)))
    }

    /// Whether something is done.
    pub fn begun(&self) -> bool {
        self.length > 0 || !self.done.files.is_empty() || !self.done.lines.is_empty()
    }

    /// Takes away the head of a table, which stands in the output already. All must be written so far.
    pub fn without_head(&self) -> io::Result<()> {
        match self.begun() {
            true => self.output.set_len(self.length),
            false => Ok(()),
        }
    }

    /// Notes that an article is done. All must be written so far.
    pub fn note(&mut self, item: &Item) -> io::Result<()> {
        self.length = self.output.metadata()?.len();
        let line: Line = (self.length, item.line.unwrap_or(0), file_of(item).to_string(), item.article.as_ref().err().cloned());
        let mut line = serde_json::to_vec(&line)?;
        line.push(b'\n');
        self.record.write_all(&line)
    }
}

/// What decides what comes out, besides the input: a run goes on only with the same.
fn asked(args: &Args) -> String {
    let Args { options, lexicon, text_field, with_text, with_words, keep, bom, input, common, format, .. } = args;
    let lexicon = lexicon.as_ref().map(|file| file.to_string_lossy());
    let encoding = common.encoding.map(|encoding| encoding.name());
    let (shape, read) = (format!("{format:?} {with_text} {with_words} {bom}"), format!("{input:?} {text_field} {}", common.html));
    let analysis = (options.offsets.name(), options.quotations.name(), &options.abbreviations);
    let versions = (pullquote::VERSION, pullquote::lexicon::version());
    serde_json::json!([versions, shape, keep, read, encoding, lexicon, analysis]).to_string()
}
