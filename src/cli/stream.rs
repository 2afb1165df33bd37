//! Where the output goes.

use super::args::{Asked, Common};
use std::fs::File;
use std::io::{self, Write};

/// Writes a help text.
pub fn help(text: &str) -> io::Result<bool> {
    io::stdout().write_all(text.as_bytes()).map(|()| true)
}

/// Writes the version.
pub fn version() -> io::Result<bool> {
    let (version, words) = (pullquote::VERSION, pullquote::lexicon::version());
    writeln!(io::stdout(), "pullquote {version} (word lists {words})").map(|()| true)
}

/// Does what was asked for: the help, the version, or the command's work.
pub fn carry_out<T>(asked: Asked<T>, text: &str, work: impl FnOnce(&T) -> io::Result<bool>) -> io::Result<bool> {
    match asked {
        Asked::Help => help(text),
        Asked::Version => version(),
        Asked::Work(given) => work(&given),
    }
}

/// Where the output goes.
pub fn output(common: &Common) -> io::Result<Box<dyn Write>> {
    Ok(match common.output.as_ref().filter(|file| *file != "-") {
        Some(file) => {
            let opened =
                File::create(file).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.to_string_lossy())))?;
            Box::new(io::BufWriter::with_capacity(1 << 16, opened))
        }
        None => Box::new(io::BufWriter::with_capacity(1 << 16, io::stdout().lock())),
    })
}
