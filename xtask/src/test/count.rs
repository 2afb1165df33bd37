//! Counts what test programs say of themselves.

use crate::sh::{self, Result};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Longest that a program of tests may take. Past it something hangs, and it is ended to say what it had not done, long before whoever waits
/// for the whole run gives up. The longest takes a fifth of this.
const HANGS: Duration = Duration::from_secs(30 * 60);

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

/// Runs a program that counts its tests itself; what failed is shown at once, and all of its output in the end if something did.
pub fn many(command: &mut Command, count: fn(&str) -> Count) -> Result<Count> {
    let done = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn();
    let mut child = done.map_err(|e| format!("`{}` did not start: {e}", sh::words(command)))?;
    let text = listen(&mut child);
    let status = child.wait().map_err(|e| format!("`{}`: {e}", sh::words(command)))?;
    let mut counted = count(&text);
    if !status.success() || counted.failed > 0 {
        print!("{text}");
        // Something that fell over before it could count is a failure too.
        counted.failed = counted.failed.max(1);
    }
    if counted == Count::default() {
        return Err(format!("`{}` ran no test", sh::words(command)));
    }
    Ok(counted)
}

/// The output of a program until it ends; one that hangs is ended, so that it says where.
fn listen(child: &mut Child) -> String {
    let (lines, heard) = mpsc::channel();
    if let Some(output) = child.stdout.take() {
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            let mut line = Vec::new();
            while output.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
                if lines.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    break;
                }
                line.clear();
            }
        });
    }
    let mut text = String::new();
    let mut until = Instant::now() + HANGS;
    let mut asked = false;
    loop {
        match heard.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                if ["not ok ", "# not ok "].iter().any(|failed| line.starts_with(failed)) {
                    print!("{line}");
                }
                text.push_str(&line);
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => return text,
            // Node's runner still says then what it had not done; whatever does not hear is killed.
            Err(mpsc::RecvTimeoutError::Timeout) if !asked && sh::end(child.id()) => {
                asked = true;
                until = Instant::now() + Duration::from_secs(30);
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let _ = child.kill();
                return text;
            }
        }
    }
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
