//! What Node and a browser check.

use super::count::{many, one, tap, Count};
use crate::sh::{self, Result};
use crate::{browser as browsers, dist, npm, serve, size as sizes, wasm as engine};
use std::path::PathBuf;

const PASSED: Count = Count { passed: 1, failed: 0, skipped: "" };

/// Builds the engine.
pub fn build() -> Result<Count> {
    engine::build().map(|()| PASSED)
}

/// Weighs it.
pub fn size() -> Result<Count> {
    sizes::run().map(|()| PASSED)
}

/// Calls it from Node.
pub fn wasm() -> Result<Count> {
    engine::build()?;
    many(npm::node()?.args(["--test", "--test-reporter=tap"]).args(tests("wasm")?), tap)
}

/// Reads the manifests and locks.
pub fn supply() -> Result<Count> {
    many(npm::node()?.env("CARGO", sh::cargo().get_program()).args(["--test", "--test-reporter=tap"]).args(tests("supply")?), tap)
}

/// Checks the types of the page's code, then those of the result against the golden ones.
pub fn types() -> Result<Count> {
    engine::build()?;
    let mut all = one(npm::script("typescript/bin/tsc")?.args(["-p", "www"]))?;
    sh::run(npm::node()?.arg("tests/types/check.mjs"))?;
    all.add(one(npm::script("typescript/bin/tsc")?.args(["-p", "tests/types"]))?);
    all.add(one(npm::script("typescript/bin/tsc")?.args(["-p", "embed"]))?);
    Ok(all)
}

/// Uses the page.
pub fn browser() -> Result<Count> {
    // What all others showed is held against the messages that there are: last, and alone.
    let (last, rest): (Vec<_>, Vec<_>) = tests("browser")?.into_iter().partition(|path| path.ends_with("zz-messages.test.mjs"));
    let mut node = beside_the_page()?;
    let mut all = many(node.args(["--test", "--test-reporter=tap", "--test-concurrency=2"]).args(rest), tap)?;
    all.add(many(beside_the_page()?.args(["--test", "--test-reporter=tap"]).args(last), tap)?);
    Ok(all)
}

/// Packs the npm package, installs it beside its tests, and uses it.
pub fn embed() -> Result<Count> {
    dist::run(&["npm"])?;
    sh::run(npm::node()?.arg("tests/embed/pack.mjs"))?;
    let mut node = npm::node()?;
    node.env("PULLQUOTE_BROWSER", browsers::find()?);
    many(node.args(["--test", "--test-force-exit", "--test-reporter=tap", "--test-concurrency=1"]).args(tests("embed")?), tap)
}

/// Puts the adapters to real editors.
pub fn editors() -> Result<Count> {
    engine::build()?;
    npm::install()?;
    let mut node = npm::node()?;
    node.env("PULLQUOTE_BROWSER", browsers::find()?);
    many(node.args(["--test", "--test-reporter=tap", "--test-concurrency=1"]).args(tests("editors")?), tap)
}

/// Uses the page as it is given away.
pub fn dist() -> Result<Count> {
    dist::run(&["site", "single"])?;
    let mut node = npm::node()?;
    node.env("PULLQUOTE_BROWSER", browsers::find()?);
    many(node.args(["--test", "--test-reporter=tap", "--test-concurrency=1"]).args(tests("dist")?), tap)
}

/// Takes the pictures of the README.
pub fn screenshots() -> Result<()> {
    sh::run(beside_the_page()?.arg("tests/browser/screenshots.mjs"))
}

/// Node, told where the browser is and where the page is served.
fn beside_the_page() -> Result<std::process::Command> {
    let mut node = serving()?;
    node.env("PULLQUOTE_BROWSER", browsers::find()?);
    Ok(node)
}

/// Node, told where the page is served.
pub(super) fn serving() -> Result<std::process::Command> {
    engine::build()?;
    npm::install()?;
    let (listener, address) = serve::listen(0)?;
    std::thread::spawn(move || serve::run(listener, sh::root().join("www")));
    let mut node = npm::node()?;
    node.env("PULLQUOTE_URL", format!("http://{address}/"));
    Ok(node)
}

/// The test files of a folder, in order.
pub(super) fn tests(folder: &str) -> Result<Vec<PathBuf>> {
    let folder = sh::root().join("tests").join(folder);
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|e| e.path()).filter(|p| p.to_string_lossy().ends_with(".test.mjs")).collect();
    files.sort();
    if files.is_empty() {
        return Err(format!("{}: no tests", folder.display()));
    }
    Ok(files)
}
