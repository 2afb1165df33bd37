//! Counts what test programs say of themselves.

use crate::sh::{self, Result};
use std::process::{Command, Stdio};

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: usize,
    /// Failed, or could not run.
    pub failed: usize,
    /// What was left out, and why; empty if nothing was.
    pub skipped: &'static str,
}

impl Count {
    /// Adds another count.
    pub fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped = if self.skipped.is_empty() { other.skipped } else { self.skipped };
    }
}

/// Runs a program whose success is one test.
pub fn one(command: &mut Command) -> Result<Count> {
    sh::run(command).map(|()| Count { passed: 1, failed: 0, skipped: "" })
}

/// Runs a program that counts its tests itself; its output is shown if it fails.
pub fn many(command: &mut Command, count: fn(&str) -> Count) -> Result<Count> {
    let done = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let done = done.map_err(|e| format!("`{}` did not start: {e}", sh::words(command)))?;
    let text = String::from_utf8_lossy(&done.stdout);
    let mut counted = count(&text);
    if !done.status.success() || counted.failed > 0 {
        print!("{text}");
        // Something that fell over before it could count is a failure too.
        counted.failed = counted.failed.max(1);
    }
    if counted == Count::default() {
        return Err(format!("`{}` ran no test", sh::words(command)));
    }
    Ok(counted)
}

/// The sums of `cargo test`: a line for each test program.
pub fn libtest(output: &str) -> Count {
    let mut sum = Count::default();
    for line in output.lines().filter_map(|l| l.strip_prefix("test result: ")) {
        let number = |what: &str| {
            let before = line.split(what).next().filter(|b| b.len() < line.len())?;
            before.trim_end().rsplit(' ').next()?.parse().ok()
        };
        sum.add(Count { passed: number("passed;").unwrap_or(0), failed: number("failed;").unwrap_or(0), skipped: "" });
    }
    sum
}

/// The sums of Node's test runner, as TAP.
pub fn tap(output: &str) -> Count {
    let number = |what: &str| output.lines().filter_map(|l| l.strip_prefix(what)?.trim().parse::<usize>().ok()).sum();
    // A test that was skipped did not run.
    let failed: [usize; 3] = ["# fail ", "# cancelled ", "# skipped "].map(number);
    Count { passed: number("# pass "), failed: failed.iter().sum(), skipped: "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up_what_cargo_says() {
        let output = "running 2 tests\ntest result: ok. 12 passed; 0 failed; 0 ignored\n\ntest result: FAILED. 3 passed; 2 failed; 1 ignored; 0 measured";
        assert_eq!(libtest(output), Count { passed: 15, failed: 2, skipped: "" });
        assert_eq!(libtest("error: could not compile"), Count::default());
    }

    #[test]
    fn adds_up_what_node_says() {
        assert_eq!(tap("1..4\n# tests 7\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 1\n"), Count { passed: 4, failed: 3, skipped: "" });
    }
}
