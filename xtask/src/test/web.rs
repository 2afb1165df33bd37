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

/// The formatter and linter of JavaScript and CSS, as npm installs it.
pub const BIOME: &str = "@biomejs/biome/bin/biome";

/// Looks at the code of the page and the package.
pub fn style() -> Result<Count> {
    one(npm::script(BIOME)?.args(["ci", "--colors=off", "--error-on-warnings", "."]))
}

/// Calls it from Node.
pub fn wasm() -> Result<Count> {
    engine::build()?;
    node(&mut npm::node()?, 1, tests("wasm")?)
}

/// Reads the manifests and locks.
pub fn supply() -> Result<Count> {
    node(npm::node()?.env("CARGO", sh::cargo().get_program()), 1, tests("supply")?)
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
    let mut all = node(&mut beside_the_page()?, 2, rest)?;
    all.add(node(&mut beside_the_page()?, 1, last)?);
    Ok(all)
}

/// Packs the npm package, installs it beside its tests, and uses it.
pub fn embed() -> Result<Count> {
    dist::run(&["npm"])?;
    sh::run(npm::node()?.arg("tests/embed/pack.mjs"))?;
    in_a_browser("embed")
}

/// Puts the adapters to real editors.
pub fn editors() -> Result<Count> {
    engine::build()?;
    npm::install()?;
    in_a_browser("editors")
}

/// Uses the page as it is given away.
pub fn dist() -> Result<Count> {
    dist::run(&["site", "single"])?;
    in_a_browser("dist")
}

/// Takes the pictures of the README.
pub fn screenshots() -> Result<()> {
    sh::run(beside_the_page()?.arg("tests/browser/screenshots.mjs"))
}

/// Runs a folder's tests, told where the browser is, one file after the other.
fn in_a_browser(folder: &str) -> Result<Count> {
    node(npm::node()?.env("PULLQUOTE_BROWSER", browsers::find()?), 1, tests(folder)?)
}

/// Runs test files by Node, so many at a time. What a failed test leaves open (a server, a browser) must not keep its file from ending, and a
/// file that hangs is ended after some minutes, as is each of its tests (`tests/patience.mjs`): the others still say what they have to.
pub(super) fn node(node: &mut std::process::Command, at_once: usize, files: Vec<PathBuf>) -> Result<Count> {
    let patience = format!("--import={}", sh::root().join("tests/patience.mjs").display());
    let flags = [&patience, "--test", "--test-force-exit", "--test-timeout=900000", "--test-reporter=tap"];
    many(node.args(flags).arg(format!("--test-concurrency={at_once}")).args(files), tap)
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
