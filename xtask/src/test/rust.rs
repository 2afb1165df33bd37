//! What cargo checks, and the scorers of accuracy.

use super::count::{libtest, many, one, tap, Count};
use crate::eval;
use crate::sh::{self, Result};

/// The formatting.
pub fn format() -> Result<Count> {
    one(sh::cargo().args(["fmt", "--all", "--check"]))
}

/// Clippy on all there is; the boundary is compiled for this machine, where clippy can always read it.
pub fn lint() -> Result<Count> {
    let mut all = one(sh::cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    let boundary = ["clippy", "--quiet", "--lib", "--no-default-features", "--features", "js,js-compare", "--", "-D", "warnings"];
    all.add(one(sh::cargo().args(boundary))?);
    Ok(all)
}

/// The documentation.
pub fn docs() -> Result<Count> {
    one(sh::cargo().env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private_intra_doc_links").args(["doc", "--quiet", "--no-deps", "--lib"]))
}

/// The tests.
pub fn tests() -> Result<Count> {
    let mut all = many(sh::cargo().args(["test", "--workspace", "--no-fail-fast"]), libtest)?;
    all.add(many(sh::cargo().args(["test", "--features", "schema", "--test", "schema"]), libtest)?);
    Ok(all)
}

/// The scorers of accuracy and the readers of the corpora.
pub fn accuracy() -> Result<Count> {
    many(&mut eval::python("accuracy/run_tests.py")?, tap)
}

/// Whole articles against their gold: the figures, which may not fall under their floors.
pub fn newsroom() -> Result<Count> {
    // That of the tests before: what it finds is what the released one finds, and it is there already.
    let binary = eval::build_unoptimised()?;
    many(eval::python("newsroom/run.py")?.arg("test").arg("--binary").arg(binary), tap)
}
