//! Builds the engine for the browser, in `www/pkg`: `engine.js` with `engine_bg.wasm`, and `compare.js` with `compare_bg.wasm`,
//! which has the comparison of articles in it too and is loaded only where it is used.

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

/// The modules: their names, and the features that they are built with.
pub const MODULES: [(&str, &str); 2] = [("engine", "js"), ("compare", "js-compare")];

/// What of the package is built, and how.
pub fn compile<'c>(cargo: &'c mut Command, features: &str) -> &'c mut Command {
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
        features,
    ])
}

/// Builds what changed.
pub fn build() -> Result<()> {
    if let Err(why) = vendor::build() {
        println!("the page will not read .html and .docx files: {why}");
    }
    let compiler = toolchain::wasm()?;
    MODULES.iter().try_for_each(|(name, features)| module(&compiler, name, features))
}

/// The module as a script that exports its bytes, each the character of its number: once the page has started its policy lets it load
/// scripts of its own and nothing else. After brotli it is a thirtieth larger than the module.
fn script(module: &[u8]) -> Vec<u8> {
    let mut script = b"export default \"".to_vec();
    for byte in module {
        match byte {
            b'\n' => script.extend(b"\\n"),
            b'\r' => script.extend(b"\\r"),
            b'"' | b'\\' => script.extend([b'\\', *byte]),
            _ => script.extend(char::from(*byte).encode_utf8(&mut [0; 2]).bytes()),
        }
    }
    script.extend(b"\";\n");
    script
}

fn module(compiler: &toolchain::Compiler, name: &str, features: &str) -> Result<()> {
    let mut cargo = compiler.cargo("rustc");
    sh::run(compile(&mut cargo, features))?;

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
    let stamp = package().join(format!(".{name}"));
    if std::fs::read_to_string(&stamp).is_ok_and(|s| s == inputs) {
        return Ok(());
    }

    // Made beside and moved into place, so that a page that is being served never sees half of it.
    let fresh = sh::wasm_target().join(name);
    let _ = std::fs::remove_dir_all(&fresh);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&raw).out_name(name).typescript(true);
    let made = bindgen.web(true).and_then(|b| b.generate(&fresh));
    made.map_err(|e| format!("the bindings could not be made: {e:#}"))?;
    let module = fresh.join(format!("{name}_bg.wasm"));
    if let Some(mut optimiser) = optimiser {
        let features = ["--enable-bulk-memory", "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];
        let more = ["--enable-multivalue", "--enable-reference-types", "--enable-extended-const"];
        sh::quiet(optimiser.args(OPTIMISE).args(features).args(more).arg(&module).arg("-o").arg(&module))?;
    }
    if name == "compare" {
        sh::write(&fresh.join("compare_code.js"), script(&sh::read(&module)?))?;
        sh::write(&fresh.join("compare_code.d.ts"), "declare const code: string;\nexport default code;\n")?;
    }
    for file in std::fs::read_dir(&fresh).map_err(|e| e.to_string())?.flatten() {
        sh::write(&package().join(file.file_name()), sh::read(&file.path())?)?;
    }
    sh::write(&stamp, inputs)?;
    println!("built www/pkg/{name}.js ({} KB of wasm)", std::fs::metadata(&module).map_or(0, |m| m.len()) / 1000);
    Ok(())
}
