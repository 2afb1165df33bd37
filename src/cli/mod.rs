//! The command line, in the order of its work: [`args`] are read, [`input`] gives article after article, [`output`] writes each result.

mod args;
mod check;
mod colour;
mod compare;
mod csv;
mod explain;
mod input;
mod json;
mod lines;
mod output;
mod sources;
mod speakers;
mod text;

use args::{Args, Asked};
use pullquote::{analyze, UserLexicon};
use std::ffi::OsString;
use std::io::{self, Write};

/// Something that could not be read or analysed.
const FAILED: i32 = 1;
/// A command line that makes no sense.
const USAGE: i32 = 2;

/// Runs the command line and returns the exit code.
pub fn run(args: Vec<OsString>) -> i32 {
    let job = match args.first().map(|a| a.to_string_lossy()).as_deref() {
        Some("compare") => Some(compare::run as fn(Vec<OsString>) -> Result<io::Result<bool>, String>),
        Some("check") => Some(check::run as _),
        Some("explain") => Some(explain::run as _),
        Some("sources") => Some(sources::run as _),
        _ => None,
    };
    if let Some(job) = job {
        return match job(args.into_iter().skip(1).collect()) {
            Ok(done) => code(done),
            Err(problem) => usage(&problem),
        };
    }
    let done = match args::parse(args) {
        Ok(Asked::Help) => io::stdout().write_all(args::HELP.as_bytes()).map(|()| true),
        Ok(Asked::Version) => {
            let (version, words) = (pullquote::VERSION, pullquote::lexicon::version());
            writeln!(io::stdout(), "pullquote {version} (word lists {words})").map(|()| true)
        }
        Ok(Asked::Analysis(args)) => analyses(args),
        Err(problem) => return usage(&problem),
    };
    code(done)
}

fn usage(problem: &str) -> i32 {
    eprintln!("pullquote: {problem}\nTry `pullquote --help`.");
    USAGE
}

/// The exit code of what was done.
fn code(done: io::Result<bool>) -> i32 {
    match done {
        Ok(true) => 0,
        Ok(false) => FAILED,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => {
            eprintln!("pullquote: cannot write the output: {error}");
            FAILED
        }
    }
}

/// Analyses every article; false if one failed. An error is one of writing.
fn analyses(mut args: Args) -> io::Result<bool> {
    if let Some(file) = &args.lexicon {
        match std::fs::read(file) {
            Ok(bytes) => args.options.lexicon = own_words(&file.to_string_lossy(), &bytes),
            Err(error) => {
                eprintln!("pullquote: {}: {error}", file.to_string_lossy());
                return Ok(false);
            }
        }
    }
    let out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut writer = output::writer(args.format, out, input::single(&args));
    let mut all = true;
    input::each(&args, &mut |item| {
        let mut options = args.options.clone();
        match item.article {
            Ok(article) => {
                options.targets = article.targets;
                writer.outlet(&item.outlet);
                writer.analysis(&item.id, &article.text, &analyze(&article.text, &options))?;
            }
            Err(problem) => {
                all = false;
                eprintln!("pullquote: {}: {problem}", item.place);
                writer.error(&item.id, &problem)?;
            }
        }
        // Somebody may be waiting for this line before they send the next.
        writer.flush()
    })?;
    writer.end()?;
    Ok(all)
}

fn own_words(file: &str, bytes: &[u8]) -> UserLexicon {
    let (words, problems) = UserLexicon::parse(&String::from_utf8_lossy(bytes));
    for problem in problems {
        eprintln!("pullquote: {file}: line {}: {} (the line is left out)", problem.line, problem.problem);
    }
    words
}
