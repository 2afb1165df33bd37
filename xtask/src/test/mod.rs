//! All tests, step by step. What cannot run counts as failed.

mod browsers;
mod count;
mod rust;
mod web;

use crate::sh::Result;
pub use count::Count;
use std::time::Instant;
pub use web::screenshots;

/// A step: its name, what it shows, and what runs it.
type Step = (&'static str, &'static str, fn() -> Result<Count>);

const STEPS: &[Step] = &[
    ("format", "the code is formatted (rustfmt)", rust::format),
    ("lint", "the code has no warnings (clippy), the boundary to JavaScript included", rust::lint),
    ("docs", "the documentation has no broken links (rustdoc)", rust::docs),
    ("rust", "unit, documentation, case, golden, property and command line tests", rust::tests),
    ("supply", "where everything comes from: licences, sources, reasons, the notice", web::supply),
    ("accuracy", "the scorers of accuracy and the readers of its corpora (Python)", rust::accuracy),
    ("newsroom", "who speaks in whole articles, against their gold, and the floors of its figures (Python)", rust::newsroom),
    ("build", "the engine builds for the browser", web::build),
    ("size", "the engine keeps to its budget", web::size),
    ("wasm", "the built engine in Node, against the same golden results", web::wasm),
    ("types", "the types fit the code of the page and the golden results (tsc)", web::types),
    ("browser", "the page in a real browser", web::browser),
    ("dist", "the site from any path and offline, and the single file: nothing leaves them", web::dist),
    ("embed", "the npm package as packed: in Node, with bundlers, in pages under policies", web::embed),
    ("browsers", "the page in Firefox and WebKit, and the golden results there", browsers::run),
    ("editors", "Pullquote in real editors, in a real browser", web::editors),
];

/// Runs the steps named, or all. True if nothing failed.
pub fn run(named: &[&str]) -> Result<bool> {
    if let Some(unknown) = named.iter().find(|n| STEPS.iter().all(|s| s.0 != **n)) {
        let names: Vec<&str> = STEPS.iter().map(|s| s.0).collect();
        return Err(format!("there is no step `{unknown}`; there are: {}", names.join(", ")));
    }
    let (mut sum, mut lines) = (Count::default(), Vec::new());
    for (name, shows, step) in STEPS.iter().filter(|s| named.is_empty() || named.contains(&s.0)) {
        println!("== {name}: {shows}");
        let start = Instant::now();
        let (count, why) = match step() {
            Ok(count) => (count, String::new()),
            Err(why) => (Count { failed: 1, ..Count::default() }, why),
        };
        if !why.is_empty() {
            println!("{why}");
        }
        let mark = if count.failed == 0 { "ok" } else { "FAILED" };
        let line =
            format!("{mark:<6} {name:<8} {:>5} passed, {:>3} failed {:>6.1} s", count.passed, count.failed, start.elapsed().as_secs_f32());
        println!("{line}  {}\n", count.skipped);
        let note = why.lines().next().filter(|first| !first.is_empty()).unwrap_or(count.skipped);
        lines.push(format!("{line}  {note}").trim_end().to_string());
        sum.add(count);
    }
    println!("{}\n{} passed, {} failed", lines.join("\n"), sum.passed, sum.failed);
    Ok(sum.failed == 0)
}
