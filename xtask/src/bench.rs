//! Benchmarks: the engine natively, and the built engine in a browser beside what a page could use instead.

use crate::sh::{self, Result};
use crate::{browser, npm, toolchain, wasm};

/// How fast `analyze` is natively; `names` are the lines to run.
pub fn native(names: &[&str]) -> Result<()> {
    sh::run(sh::cargo().args(["bench", "--quiet", "--bench", "throughput", "--"]).args(names))
}

/// How long each stage takes natively, beside what was recorded.
pub fn stages(options: &[&str]) -> Result<()> {
    sh::run(sh::cargo().args(["bench", "--quiet", "--bench", "stages", "--"]).args(options))
}

/// The benchmark in the browser; `options` are those of bench/run.mjs.
pub fn in_browser(options: &[&str]) -> Result<()> {
    wasm::build()?;
    npm::install()?;
    npm::install_in("bench")?;
    floor()?;
    let browser = browser::find()?;
    sh::run(npm::node()?.env("PULLQUOTE_BROWSER", browser).arg("bench/run.mjs").args(options))
}

/// Builds the least that a splitter can do.
fn floor() -> Result<()> {
    let target = sh::wasm_target().join("floor");
    let mut cargo = toolchain::wasm()?.plain("build");
    cargo.args(["--quiet", "--release", "--manifest-path", "bench/floor/Cargo.toml", "--target-dir"]).arg(&target);
    sh::run(&mut cargo)?;
    let built = target.join("wasm32-unknown-unknown/release/floor.wasm");
    sh::write(&sh::root().join("bench/dist/floor.wasm"), sh::read(&built)?)
}
