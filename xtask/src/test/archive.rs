//! The Python package, its Arrow tables and Spark: a wheel, in a place of its own with what `tests/archive/requirements.txt` names.

use super::count::{many, one, Count};
use crate::eval;
use crate::sh::{self, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where it is all put.
fn folder() -> PathBuf {
    sh::root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or("target".into())).join("archive")
}

/// Builds the wheel, installs it and runs its tests. Without Java, those of Spark are left out, and said to be.
pub fn run() -> Result<Count> {
    let manifest = sh::root().join("python").join("Cargo.toml");
    let mut all = one(sh::cargo().args(["fmt", "--check", "--manifest-path"]).arg(&manifest))?;
    let python = environment()?;
    all.add(one(&mut wheel(&python))?);
    install(&python)?;
    let java = java();
    let mut pytest = sh::command(&python);
    pytest.args(["-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no", "--doctest-modules", "--pyargs", "pullquote"]);
    pytest.arg(sh::root().join("tests").join("archive")).arg(format!("--rootdir={}", sh::root().join("tests").join("archive").display()));
    pytest.env("PULLQUOTE_BINARY", eval::build_unoptimised()?).env("PYTHONUTF8", "1");
    if java.is_none() {
        pytest.args(["--ignore-glob", "*spark*"]);
    }
    all.add(many(&mut pytest, pytest_sums)?);
    let skipped = if java.is_none() { "skipped: no Java 17 here, and Debian's cannot be installed: the tests of Spark" } else { "" };
    Ok(Count { skipped, ..all })
}

/// Python in a place of its own, with what is pinned; made anew when that changes.
fn environment() -> Result<PathBuf> {
    let pinned = sh::root().join("tests/archive/requirements.txt");
    let (place, stamp) = (folder().join("venv"), folder().join("venv.stamp"));
    let inside = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = place.join(inside);
    let wanted = sh::hash([sh::read(&pinned)?.as_slice(), place.to_string_lossy().as_bytes()]);
    if python.is_file() && std::fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(python);
    }
    println!("installing what tests/archive/requirements.txt names into {}", place.display());
    let make = |quiet: bool| {
        let mut make = Command::new(eval::python3()?);
        make.args(["-m", "venv", "--clear"]).arg(&place);
        if quiet {
            sh::output(&mut make).map(drop).ok_or_else(String::new)
        } else {
            sh::quiet(&mut make)
        }
    };
    if make(true).is_err() {
        if sh::apt() {
            sh::apt_install(&["python3-venv"])?;
        }
        make(false).map_err(|e| format!("{e}: on Debian `{}`", sh::by_hand(&["python3-venv"])))?;
    }
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "8", "--require-hashes", "-r"];
    sh::quiet(sh::command(&python).args(pip).arg(&pinned))?;
    sh::write(&stamp, wanted)?;
    Ok(python)
}

/// Where the wheel is put.
fn wheels() -> PathBuf {
    folder().join("wheels")
}

/// Builds the wheel, quickly, and lints its code on the way: clippy beside the build would compile all that it rests on once more.
fn wheel(python: &Path) -> Command {
    let _ = std::fs::remove_dir_all(wheels());
    let mut maturin = sh::command(python);
    maturin.args(["-m", "maturin", "build", "--quiet", "--profile", "dev", "--locked", "--manifest-path", "python/Cargo.toml", "--out"]);
    maturin.arg(wheels()).arg("--interpreter").arg(python).env("CARGO_TARGET_DIR", folder().join("cargo"));
    maturin.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("RUSTFLAGS", "-D warnings");
    maturin
}

/// Installs the wheel.
fn install(python: &Path) -> Result<()> {
    let made = std::fs::read_dir(wheels()).map_err(|e| format!("{}: {e}", wheels().display()))?;
    let made = made.flatten().map(|e| e.path()).find(|p| p.extension().is_some_and(|e| e == "whl")).ok_or("maturin made no wheel")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--force-reinstall"];
    sh::quiet(sh::command(python).args(pip).arg(made))
}

/// Java, which Spark runs on; Debian's where it can be had.
fn java() -> Option<PathBuf> {
    let there = || {
        let home = std::env::var_os("JAVA_HOME").map(|home| Path::new(&home).join("bin/java")).filter(|java| java.is_file());
        home.or_else(|| sh::on_path("java")).filter(|java| sh::output(Command::new(java).arg("-version")).is_some())
    };
    if there().is_none() && sh::apt() {
        let _ = sh::apt_install(&["openjdk-17-jre-headless"]);
    }
    there()
}

/// The sums of pytest: its last line. What was skipped did not run.
fn pytest_sums(output: &str) -> Count {
    let last =
        output.lines().rev().find(|line| line.contains(" in ") && line.trim_end_matches(['=', ' ', ')']).contains('s')).unwrap_or("");
    let words: Vec<&str> = last.split([' ', ',', '=']).filter(|word| !word.is_empty()).collect();
    let number = |what: &[&str]| words.windows(2).filter(|w| what.contains(&w[1])).filter_map(|w| w[0].parse::<usize>().ok()).sum();
    Count { passed: number(&["passed"]), failed: number(&["failed", "error", "errors", "skipped", "xfailed", "xpassed"]), skipped: "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up_what_pytest_says() {
        let said = "....F.s\n1 failed, 24 passed, 1 skipped, 2 warnings, 3 errors in 4.56s\n";
        assert_eq!(pytest_sums(said), Count { passed: 24, failed: 5, skipped: "" });
        assert_eq!(pytest_sums("===== 7 passed in 61.20s (0:01:01) =====\n"), Count { passed: 7, failed: 0, skipped: "" });
        assert_eq!(pytest_sums("ImportError while loading conftest\n"), Count::default());
    }
}
