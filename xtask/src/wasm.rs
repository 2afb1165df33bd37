//! Builds the engine for the browser: `www/pkg/engine.js` and `www/pkg/engine_bg.wasm`.

use crate::sh::{self, Result};
use crate::{npm, toolchain, vendor};
use std::path::PathBuf;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Small code, as in the profile `wasm`: what a page must transfer counts first.
const OPTIMISE: [&str; 4] = ["-Oz", "--converge", "--strip-debug", "--strip-producers"];

/// Where the built engine lies.
pub fn package() -> PathBuf {
    sh::root().join("www/pkg")
}

/// What of the package is built, and how.
pub fn compile(cargo: &mut Command) -> &mut Command {
    // Asked for here and not in Cargo.toml: two kinds of library side by side get in each other's way in other profiles.
    cargo.args([
        "--crate-type",
        "cdylib",
        "--quiet",
        "--package",
        "pullquote",
        "--lib",
        "--profile",
        "wasm",
        "--no-default-features",
        "--features",
        "js",
    ])
}

/// Builds what changed.
pub fn build() -> Result<()> {
    if let Err(why) = vendor::build() {
        println!("the page will not read .html and .docx files: {why}");
    }
    let mut cargo = toolchain::wasm()?.cargo("rustc");
    sh::run(compile(&mut cargo))?;

    let raw = sh::wasm_target().join("wasm32-unknown-unknown/wasm/pullquote.wasm");
    let optimiser = match npm::script("binaryen/bin/wasm-opt") {
        Ok(command) => Some(command),
        Err(why) => {
            println!("the wasm is not optimised (works, but is larger and slower): {why}");
            None
        }
    };
    let flags = if optimiser.is_some() { OPTIMISE.join(" ") } else { String::new() };
    let inputs = sh::hash([sh::read(&raw)?.as_slice(), flags.as_bytes(), include_bytes!("wasm.rs"), include_bytes!("../Cargo.toml")]);
    let stamp = package().join(".built");
    if std::fs::read_to_string(&stamp).is_ok_and(|s| s == inputs) {
        return Ok(());
    }

    // Made beside and moved into place, so that a page that is being served never sees half of it.
    let fresh = sh::wasm_target().join("pkg");
    let _ = std::fs::remove_dir_all(&fresh);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&raw).out_name("engine").typescript(true);
    let made = bindgen.web(true).and_then(|b| b.generate(&fresh));
    made.map_err(|e| format!("the bindings could not be made: {e:#}"))?;
    let module = fresh.join("engine_bg.wasm");
    if let Some(mut optimiser) = optimiser {
        let features = ["--enable-bulk-memory", "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];
        let more = ["--enable-multivalue", "--enable-reference-types", "--enable-extended-const"];
        sh::quiet(optimiser.args(OPTIMISE).args(features).args(more).arg(&module).arg("-o").arg(&module))?;
    }
    for file in std::fs::read_dir(&fresh).map_err(|e| e.to_string())?.flatten() {
        sh::write(&package().join(file.file_name()), sh::read(&file.path())?)?;
    }
    sh::write(&stamp, inputs)?;
    println!("built www/pkg ({} KB of wasm)", std::fs::metadata(&module).map_or(0, |m| m.len()) / 1000);
    Ok(())
}
