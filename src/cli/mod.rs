//! The command line, in the order of its work: [`args`] are read, [`files`] tells which files are meant, [`input`] gives article after article,
//! [`jobs`] analyses them, [`output`] writes each result.

mod args;
mod articles;
mod check;
mod colour;
mod commands;
mod compare;
mod completions;
mod csv;
mod decode;
mod eval;
mod explain;
mod files;
mod found;
mod gold;
mod html;
mod input;
mod interchange;
mod item;
mod jobs;
mod language;
mod lines;
mod man;
mod markdown;
mod output;
mod progress;
mod resume;
mod search;
mod sources;
mod speakers;
mod stream;
mod stretches;
mod text;

use args::{Args, Asked, Format};
use found::Found;
use progress::Progress;
use pullquote::UserLexicon;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use stream::{help, version};

/// Something that could not be read or analysed.
const FAILED: i32 = 1;
/// A command line that makes no sense.
const USAGE: i32 = 2;

/// A command, of the words after its name. The error is one line about them; the answer whether all went well.
type Command = fn(Vec<OsString>) -> Result<io::Result<bool>, String>;

/// Runs the command line and returns the exit code.
pub fn run(mut args: Vec<OsString>) -> i32 {
    let named = args.first().map(|a| a.to_string_lossy().into_owned()).unwrap_or_default();
    let command: Option<Command> = match named.as_str() {
        "analyze" => Some(|given| analysis(given, Format::Text)),
        "articles" => Some(|given| analysis(given, Format::Articles)),
        "speakers" => Some(|given| analysis(given, Format::Speakers)),
        "check" => Some(check::run),
        "compare" => Some(compare::run),
        "completions" => Some(completions::run),
        "eval" => Some(eval::run),
        "explain" => Some(explain::run),
        "man" => Some(man::run),
        "search" => Some(search::run),
        "sources" => Some(sources::run),
        _ => None,
    };
    let (name, done) = match command {
        Some(command) => {
            args.remove(0);
            (format!("{named} "), command(args))
        }
        None => (String::new(), analysis(args, Format::Text)),
    };
    match done {
        Ok(done) => code(done),
        Err(problem) => {
            eprintln!("pullquote: {problem}\nTry `pullquote {name}--help`.");
            USAGE
        }
    }
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

fn analysis(given: Vec<OsString>, format: Format) -> Result<io::Result<bool>, String> {
    Ok(match args::parse(given, format)? {
        Asked::Help => help(args::HELP),
        Asked::Version => version(),
        Asked::Work(args) => {
            let files = files::all(&args)?;
            if args.format == Format::Brat && files.len() > 1 && interchange::brat::folder(&args).is_none() {
                return Err("--format brat of several files wants a folder for theirs: -o annotated/".to_string());
            }
            let run = resume::Run::open(&args)?;
            analyses(args, files, run)
        }
    })
}

/// Analyses every article; false if one failed. An error is one of writing.
fn analyses(mut args: Args, mut files: Vec<files::Found>, mut run: Option<resume::Run>) -> io::Result<bool> {
    if let Some(file) = &args.lexicon {
        match own_words(file) {
            Ok(words) => args.options.lexicon = words,
            Err(problem) => {
                eprintln!("pullquote: {}: {problem}", file.to_string_lossy());
                return Ok(false);
            }
        }
    }
    let mut out: Option<Box<dyn Write>> = Some(match (&run, interchange::brat::folder(&args)) {
        (Some(run), _) => run.output()?,
        (None, Some(_)) => Box::new(io::sink()),
        (None, None) => stream::output(&args.common)?,
    });
    let before = run.as_ref().map(|run| run.done.clone()).unwrap_or_default();
    let (mut writer, mut all) = (None, true);
    if let Some(run) = &run {
        files.retain(|found| !found.as_ref().is_ok_and(|file| before.has_file(&input::name(file))));
        run.problems.iter().for_each(|problem| eprintln!("pullquote: {problem}"));
        all = run.problems.is_empty();
    }
    let alone = args.alone(files.len());
    let apart = args.common.output.is_some() || !io::stdout().is_terminal();
    let mut progress = Progress::new(files.len(), apart && !args.common.quiet);
    let asked = args.clone();
    jobs::each(args, files, before, &mut |done| {
        let item = done.item;
        progress.note(&item, asked.common.quiet);
        if let Some(out) = out.take() {
            let mut made = output::writer(&asked, out, alone && item.line.is_none())?;
            if let Some(run) = &run {
                made.flush()?;
                run.without_head()?;
            }
            writer = Some(made);
        }
        let Some(writer) = &mut writer else { return Ok(()) };
        match (&item.article, &done.analysis) {
            (Ok(article), Some(analysis)) => {
                writer.analysis(&Found { id: &item.id, outlet: &item.outlet, fields: &article.fields, text: &article.text, analysis })?
            }
            (Ok(_), None) => {}
            (Err(problem), _) => {
                all = false;
                writer.error(&item.id, problem)?;
            }
        }
        progress.step(item.ends);
        // Somebody may be waiting for this line before they send the next.
        writer.flush()?;
        run.as_mut().map_or(Ok(()), |run| run.note(&item))
    })?;
    progress.clear();
    match (writer, out) {
        (Some(mut writer), _) => writer.end()?,
        // all was done before
        (None, Some(_)) if run.is_some_and(|run| run.begun()) => {}
        (None, Some(out)) => output::writer(&asked, out, false)?.end()?,
        (None, None) => {}
    }
    Ok(all)
}

/// The user's own words; an error if none can be used.
fn own_words(file: &OsString) -> Result<UserLexicon, String> {
    let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    let read = decode::decode(bytes, None, false);
    let (words, problems) = UserLexicon::parse(&read.text);
    for problem in &problems {
        eprintln!("pullquote: {}: line {}: {} (the line is left out)", file.to_string_lossy(), problem.line, problem.problem);
    }
    match words.is_empty() && !problems.is_empty() {
        true => Err("no line of it can be used: word, valence (-4 to 4) and category are wanted, with tabs between".to_string()),
        false => Ok(words),
    }
}
