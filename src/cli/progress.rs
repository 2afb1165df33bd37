//! How far the work is, on standard error, where that is a terminal and the output goes elsewhere.

use super::item::Item;
use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// How often the line is written anew.
const STEP: Duration = Duration::from_millis(200);

/// The line that tells.
pub struct Progress {
    wanted: bool,
    files: usize,
    start: Instant,
    told: Option<Instant>,
    done: usize,
    ended: usize,
}

impl Progress {
    /// Nothing done of that many files.
    pub fn new(files: usize, wanted: bool) -> Self {
        let wanted = wanted && io::stderr().is_terminal();
        Progress { wanted, files, start: Instant::now(), told: None, done: 0, ended: 0 }
    }

    /// Another article is done, and maybe its file.
    pub fn step(&mut self, ended: bool) {
        self.done += 1;
        self.ended += usize::from(ended);
        let now = Instant::now();
        if self.wanted && now - self.told.unwrap_or(self.start) >= STEP {
            self.told = Some(now);
            eprint!("\r\x1b[K{}", line(self.done, self.ended, self.files, now - self.start));
            let _ = io::stderr().flush();
        }
    }

    /// Tells what a person should know of an article, and why it could not be read.
    pub fn note(&self, item: &Item, quiet: bool) {
        let notes: &[String] = if quiet { &[] } else { &item.notes };
        let problem = item.article.as_ref().err();
        if problem.is_some() || !notes.is_empty() {
            self.clear();
        }
        notes.iter().chain(problem).for_each(|note| eprintln!("pullquote: {}: {note}", item.place));
    }

    /// Takes the line away, before anything else is written.
    pub fn clear(&self) {
        if self.told.is_some() {
            eprint!("\r\x1b[K");
        }
    }
}

/// What is told: articles, how many a second, and how long the files that are left will take.
fn line(done: usize, ended: usize, files: usize, time: Duration) -> String {
    let seconds = time.as_secs_f64().max(0.001);
    let rate = done as f64 / seconds;
    let left = match ended {
        0 => String::new(),
        _ => format!(", {} of {files} files, {} left", ended, clock(seconds / ended as f64 * (files - ended.min(files)) as f64)),
    };
    format!("{done} articles, {rate:.0} a second{left}")
}

fn clock(seconds: f64) -> String {
    let seconds = seconds.round() as u64;
    match seconds {
        0..=59 => format!("{seconds} s"),
        60..=3599 => format!("{}:{:02}", seconds / 60, seconds % 60),
        _ => format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_rate_and_time_left() {
        assert_eq!(line(50, 50, 200, Duration::from_secs(10)), "50 articles, 5 a second, 50 of 200 files, 30 s left");
        assert_eq!(line(9, 0, 1, Duration::from_secs(3)), "9 articles, 3 a second");
        assert_eq!((clock(75.0), clock(3700.0)), ("1:15".to_string(), "1:01:40".to_string()));
    }
}
