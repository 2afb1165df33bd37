//! Accuracy on public corpora: builds the command line and hands it to `tests/accuracy`.

use crate::sh::{self, Result};
use std::path::PathBuf;
use std::process::Command;

/// Python 3, of which nothing but its standard library is used, running a script of `tests`.
pub fn python(script: &str) -> Result<Command> {
    let mut python = Command::new(python3()?);
    // The reader's own folder stays the current one: it is where the corpora's paths start.
    python.arg("-B").arg(sh::root().join("tests").join(script));
    Ok(python)
}

/// Where Python 3 is.
pub fn python3() -> Result<PathBuf> {
    let is_3 = |program: &PathBuf| {
        let version = sh::output(Command::new(program).arg("--version"));
        version.is_some_and(|v| v.starts_with("Python 3."))
    };
    let found = ["python3", "python"].into_iter().filter_map(sh::on_path).find(is_3);
    Ok(found.ok_or("Python 3 is wanted: install python3")?)
}

/// Builds the command line, runs it over the corpora that the options name, and prints the tables.
pub fn run(options: &[&str]) -> Result<()> {
    let mut python = python("accuracy/evaluate.py")?;
    if !options.iter().any(|o| ["-h", "--help"].contains(o)) {
        build()?;
    }
    sh::run(python.arg("--binary").arg(binary()).arg("--out").arg(target().join("eval")).args(options))
}

/// Builds the command line as it is released; where it is.
pub fn build() -> Result<PathBuf> {
    eprintln!("building the command line …");
    sh::run(sh::cargo().args(["build", "--release", "--quiet"]))?;
    Ok(binary())
}

/// Builds the command line as for its tests; where it is.
pub fn build_unoptimised() -> Result<PathBuf> {
    sh::run(sh::cargo().args(["build", "--quiet"]))?;
    Ok(target().join("debug").join("pullquote").with_extension(std::env::consts::EXE_EXTENSION))
}

fn binary() -> PathBuf {
    target().join("release").join("pullquote").with_extension(std::env::consts::EXE_EXTENSION)
}

fn target() -> PathBuf {
    sh::root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or("target".into()))
}
