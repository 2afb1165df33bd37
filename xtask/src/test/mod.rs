//! All tests, step by step. What cannot run counts as failed.

mod archive;
mod browsers;
mod count;
mod rust;
mod web;

use crate::sh::Result;
pub use count::Count;
use std::time::Instant;
pub use web::{screenshots, BIOME};

/// A step of the tests.
struct Step {
    name: &'static str,
    shows: &'static str,
    run: fn() -> Result<Count>,
    /// Steps of one lane run one after the other; the lanes run side by side.
    lane: Lane,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// What cargo and Python do.
    Core,
    /// What Node and browsers do with the engine as it is built for them.
    Web,
}

const fn core(name: &'static str, shows: &'static str, run: fn() -> Result<Count>) -> Step {
    Step { name, shows, run, lane: Lane::Core }
}

const fn web(name: &'static str, shows: &'static str, run: fn() -> Result<Count>) -> Step {
    Step { name, shows, run, lane: Lane::Web }
}

const STEPS: &[Step] = &[
    core("format", "the code is formatted (rustfmt)", rust::format),
    core("lint", "the code has no warnings (clippy), the boundary to JavaScript included", rust::lint),
    core("docs", "the documentation has no broken links (rustdoc)", rust::docs),
    core("rust", "unit, documentation, case, golden, property and command line tests", rust::tests),
    core("style", "the page's and the package's code is formatted and has no warnings (Biome)", web::style),
    core("supply", "where everything comes from: licences, sources, reasons, the notice", web::supply),
    core("accuracy", "the scorers of accuracy and the readers of its corpora (Python)", rust::accuracy),
    core("newsroom", "who speaks in whole articles, against their gold, and the floors of its figures (Python)", rust::newsroom),
    core("archive", "the Python package as a wheel: texts, Arrow tables, Spark", archive::run),
    web("build", "the engine builds for the browser", web::build),
    web("size", "the engine keeps to its budget", web::size),
    web("wasm", "the built engine in Node, against the same golden results", web::wasm),
    web("types", "the types fit the code of the page and the golden results (tsc)", web::types),
    web("browser", "the page in a real browser", web::browser),
    web("dist", "the site from any path and offline, and the single file: nothing leaves them", web::dist),
    web("embed", "the npm package as packed: in Node, with bundlers, in pages under policies", web::embed),
    web("browsers", "the page in Firefox and WebKit, and the golden results there", browsers::run),
    web("editors", "Pullquote in real editors, in a real browser", web::editors),
];

/// The steps that `quick` stands for: the loop of an edit.
const QUICK: [&str; 5] = ["format", "lint", "rust", "style", "types"];

/// Runs the steps named, or all. True if nothing failed.
pub fn run(named: &[&str]) -> Result<bool> {
    let named = if named == ["quick"] { &QUICK[..] } else { named };
    if let Some(unknown) = named.iter().find(|n| STEPS.iter().all(|s| s.name != **n)) {
        let names: Vec<&str> = STEPS.iter().map(|s| s.name).collect();
        return Err(format!("there is no step `{unknown}`; there are: quick, {}", names.join(", ")));
    }
    let chosen = |s: &&Step| named.is_empty() || named.contains(&s.name);
    let lane = |lane: Lane| STEPS.iter().filter(move |s| s.lane == lane).filter(chosen).map(report).collect::<Vec<_>>();
    let (core, web) = std::thread::scope(|scope| {
        let core = scope.spawn(|| lane(Lane::Core));
        let web = lane(Lane::Web);
        (core.join(), web)
    });
    let core = core.map_err(|_| "a step of the core fell over")?;
    let mut sum = Count::default();
    for (line, count) in core.into_iter().chain(web) {
        println!("{line}");
        sum.add(count);
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    Ok(sum.failed == 0)
}

/// Runs a step: the line that sums it up, and its count.
fn report(step: &Step) -> (String, Count) {
    println!("== {}: {}", step.name, step.shows);
    let start = Instant::now();
    let (count, why) = match (step.run)() {
        Ok(count) => (count, String::new()),
        Err(why) => (Count { failed: 1, ..Count::default() }, why),
    };
    if !why.is_empty() {
        println!("{}: {why}", step.name);
    }
    let mark = if count.failed == 0 { "ok" } else { "FAILED" };
    let (passed, failed, time) = (count.passed, count.failed, start.elapsed().as_secs_f32());
    let note = why.lines().next().filter(|first| !first.is_empty()).unwrap_or(count.skipped);
    let line = format!("{mark:<6} {:<8} {passed:>5} passed, {failed:>3} failed {time:>6.1} s  {note}", step.name);
    let line = line.trim_end().to_string();
    println!("{line}\n");
    (line, count)
}
