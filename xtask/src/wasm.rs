//! Builds the engine for the browser, in `www/pkg`: `engine_bg.wasm`, and `compare.js` with `compare_bg.wasm`, which has the comparison of
//! articles in it too and is loaded only where it is used.

use crate::sh::{self, Result};
use crate::{npm, toolchain, vendor};
use std::path::PathBuf;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Small code, as in the profile `wasm`: what a page must transfer counts first. Flattened first, `-Oz` finds more to share, and still a
/// little the second time; what more rounds find, a fifth of a kilobyte, is not worth the two minutes that they take. The functions that
/// are called most have the shortest numbers. The stack lies in low memory, before all data, so that no address of data is below 1024. A
/// function with one caller is put into it only while it is short: else all stages become one function, and a browser
/// takes 10 MB of memory and a tenth of a second to compile that well. The data stays in one piece: without its zeros, but cut at each
/// run of them, it takes a kilobyte more after brotli.
const OPTIMISE: [&str; 11] = [
    "--skip-pass=memory-packing",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions",
    "--one-caller-inline-max-function-size=200",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

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
    // Both modules end as the same file of cargo's, which therefore builds each anew after the other: only what changed is asked of it.
    let sources = sources()?;
    let stale = |name: &str| !std::fs::read_to_string(stamp(name)).is_ok_and(|s| s.starts_with(&sources));
    if !MODULES.iter().any(|(name, _)| stale(name)) {
        return Ok(());
    }
    let compiler = toolchain::wasm()?;
    MODULES.iter().filter(|(name, _)| stale(name)).try_for_each(|(name, features)| module(&compiler, name, features, &sources))
}

/// What a module was built from.
fn stamp(name: &str) -> PathBuf {
    package().join(format!(".{name}"))
}

/// A hash of all that the modules are made of.
fn sources() -> Result<String> {
    let mut files = ["Cargo.toml", "Cargo.lock", "build.rs", "xtask/Cargo.toml", "xtask/src/wasm.rs", "xtask/src/toolchain.rs"]
        .map(|f| sh::root().join(f))
        .to_vec();
    let mut folders = ["src", "build", "data"].map(|f| sh::root().join(f)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?.flatten() {
            let list = if entry.path().is_dir() { &mut folders } else { &mut files };
            list.push(entry.path());
        }
    }
    files.sort();
    let optimised = npm::script("binaryen/bin/wasm-opt").is_ok();
    let bytes: Vec<Vec<u8>> = files.iter().map(|f| sh::read(f)).collect::<Result<_>>()?;
    let names: Vec<String> = files.iter().map(|f| f.display().to_string()).collect();
    let parts = bytes.iter().map(Vec::as_slice).chain(names.iter().map(String::as_bytes));
    Ok(sh::hash(parts.chain([if optimised { b"optimised".as_slice() } else { b"" }])))
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

fn module(compiler: &toolchain::Compiler, name: &str, features: &str, sources: &str) -> Result<()> {
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
    // Made beside and moved into place, so that a page that is being served never sees half of it.
    let fresh = sh::wasm_target().join(name);
    let _ = std::fs::remove_dir_all(&fresh);
    let module = fresh.join(format!("{name}_bg.wasm"));
    if name == "compare" {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(&raw).out_name(name).typescript(true);
        let made = bindgen.web(true).and_then(|b| b.generate(&fresh));
        made.map_err(|e| format!("the bindings could not be made: {e:#}"))?;
    } else {
        sh::write(&module, sh::read(&raw)?)?;
    }
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
    sh::write(&stamp(name), sources)?;
    println!("built www/pkg/{name}_bg.wasm ({} KB)", std::fs::metadata(&module).map_or(0, |m| m.len()) / 1000);
    Ok(())
}
