//! A compiler for wasm32: the one of rustup, or the one of Debian with a standard library built here.

use crate::sh::{self, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
/// Not yet stable in 1.96, hence the bootstrap variable beside it.
const SMALL_PANICS: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];
/// Lets the functions that most of the time goes to be compiled for speed, in a module that is else compiled for size: where the engine
/// says `cfg_attr(tuned, optimize(speed))`. Not yet stable either.
const TUNED: [&str; 2] = ["--cfg", "tuned"];

/// A compiler that can build for wasm32.
pub enum Compiler {
    /// The one that cargo takes by itself.
    Usual,
    /// Debian's, beside rustup's.
    Debian,
}

impl Compiler {
    /// `cargo <what> --target wasm32-unknown-unknown` with this compiler, in a target folder of its own; where the library's sources
    /// are there, with a library built for size, whose panics stop at once and carry no message: a sixth less to transfer; and tuned.
    pub fn cargo(&self, what: &str) -> Command {
        let mut cargo = self.plain(what);
        cargo.env("CARGO_TARGET_DIR", sh::wasm_target());
        if self.builds_library() {
            cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", [SMALL_PANICS, TUNED].concat().join(" "));
            cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        }
        cargo
    }

    /// The same with the library as it came, and a target folder of the caller's choice.
    pub fn plain(&self, what: &str) -> Command {
        let mut cargo = sh::cargo();
        cargo.args([what, "--target", TARGET]);
        if let Compiler::Debian = self {
            // A wrapper or flags meant for the usual compiler would not fit.
            cargo.env("RUSTC", DEBIAN_RUSTC).env_remove("RUSTC_WRAPPER");
        }
        cargo
    }
}

impl Compiler {
    /// What makes the code of the modules: the compiler's version, and how the library was built. Sizes are comparable under one name.
    pub fn name(&self) -> String {
        let version = sh::output(sh::command(self.rustc()).arg("--version")).unwrap_or_default();
        let version: Vec<&str> = version.split(' ').take(2).collect();
        let library = if self.builds_library() { "library built for size" } else { "library as it came" };
        format!("{}, {library}", version.join(" "))
    }

    fn rustc(&self) -> std::ffi::OsString {
        match self {
            Compiler::Usual => std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()),
            Compiler::Debian => DEBIAN_RUSTC.into(),
        }
    }

    /// Whether the library can be built from its sources, and the compiler knows panics without a message.
    fn builds_library(&self) -> bool {
        let rustc = self.rustc();
        if !sysroot(&rustc).is_some_and(|root| root.join("lib/rustlib/src/rust/library/Cargo.toml").is_file()) {
            return false;
        }
        let mut probe = sh::command(&rustc);
        sh::output(probe.env("RUSTC_BOOTSTRAP", "1").args(SMALL_PANICS).args(["--print", "cfg"])).is_some()
    }
}

/// Finds a compiler for wasm32, and gets one where it can.
pub fn wasm() -> Result<Compiler> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if sh::on_path("rustup").is_some() {
        println!("adding the target {TARGET} with rustup");
        // What fails here has a second way below; rustup's own retries only cost time.
        let mut rustup = sh::command("rustup");
        let _ = sh::output(rustup.env("RUSTUP_MAX_RETRIES", "0").args(["target", "add", TARGET]));
        // Its sources make the module smaller; it works without.
        let _ = sh::output(sh::command("rustup").env("RUSTUP_MAX_RETRIES", "0").args(["component", "add", "rust-src"]));
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    if sh::apt() {
        println!("rustup could not add {TARGET}; building its standard library from Debian's sources (a few minutes, once)");
        debian()?;
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    Err(format!("no standard library for {TARGET}: run `rustup target add {TARGET}`, or `cargo xtask wasm` as root on Debian (without --no-install)"))
}

fn find() -> Option<Compiler> {
    let has = |c: &Compiler| sysroot(&c.rustc()).is_some_and(|root| has_std(&root));
    let mut found: Vec<Compiler> = [Compiler::Usual, Compiler::Debian].into_iter().filter(has).collect();
    let best = found.iter().position(Compiler::builds_library).unwrap_or(0);
    (!found.is_empty()).then(|| found.swap_remove(best))
}

fn sysroot(rustc: &std::ffi::OsStr) -> Option<PathBuf> {
    sh::output(sh::command(rustc).args(["--print", "sysroot"])).map(PathBuf::from)
}

fn libraries(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

fn has_std(sysroot: &Path) -> bool {
    let files = std::fs::read_dir(libraries(sysroot)).into_iter().flatten().flatten();
    files.map(|f| f.file_name().to_string_lossy().into_owned()).any(|name| name.starts_with("libstd-") && name.ends_with(".rlib"))
}

/// Debian ships a current compiler and its library's sources, but no wasm32 library: builds it in an empty crate.
fn debian() -> Result<()> {
    sh::apt_install(&["rustc-web", "rust-web-src", "rust-web-llvm"])?;
    // The linker is a link into the package of one LLVM version.
    let linker = std::fs::read_link("/usr/bin/rust-lld").ok();
    if let Some(version) = linker.as_deref().and_then(llvm_version) {
        sh::apt_install(&[&format!("lld-{version}")])?;
    }

    let empty = sh::wasm_target().join("std");
    sh::write(
        &empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2021\"\n[workspace]\n[profile.release]\npanic = \"abort\"\n",
    )?;
    sh::write(&empty.join("src/lib.rs"), "#![no_std]\n")?;
    let mut build = sh::cargo();
    build.current_dir(&empty).args([
        "build",
        "--release",
        "--target",
        TARGET,
        "-Zbuild-std=std,panic_abort,test",
        "--target-dir",
        "target",
    ]);
    build.env("RUSTC", DEBIAN_RUSTC).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes").env_remove("RUSTC_WRAPPER");
    sh::quiet(&mut build)?;

    let sysroot = sysroot(DEBIAN_RUSTC.as_ref()).ok_or("Debian's rustc does not start")?;
    let built = empty.join("target").join(TARGET).join("release/deps");
    for file in std::fs::read_dir(&built).map_err(|e| format!("{}: {e}", built.display()))?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty") {
            sh::write(&libraries(&sysroot).join(&name), sh::read(&file.path())?)?;
        }
    }
    Ok(())
}

/// `22` of `../lib/llvm-22/bin/lld` or of `lld-22`.
fn llvm_version(link: &Path) -> Option<String> {
    let text = link.to_string_lossy();
    let digits: String =
        text.rsplit_once("llvm-").or_else(|| text.rsplit_once("lld-"))?.1.chars().take_while(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_linker_version() {
        assert_eq!(llvm_version(Path::new("../lib/llvm-22/bin/lld")).as_deref(), Some("22"));
        assert_eq!(llvm_version(Path::new("rust-lld-23")).as_deref(), Some("23"));
        assert_eq!(llvm_version(Path::new("lld")), None);
    }
}
