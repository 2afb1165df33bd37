//! The commands: their options and help texts, for what is made of them (completions, manual pages).

use super::args::{self, Flag, COMMON, FLAGS, READING};
use super::{check, compare, eval, explain, search, sources};

/// The commands whose options are not those of an analysis.
pub const OWN: [&str; 6] = ["check", "compare", "eval", "explain", "search", "sources"];

/// The options of a command; those of an analysis for none.
pub fn flags(command: &str) -> Vec<&'static Flag> {
    let (own, reading) = match command {
        "check" => (check::FLAGS, false),
        "compare" => (compare::FLAGS, false),
        "eval" => (eval::FLAGS, false),
        "explain" => (explain::FLAGS, false),
        "search" => (search::FLAGS, true),
        "sources" => (sources::FLAGS, false),
        "completions" | "man" => return Vec::new(),
        _ => (FLAGS, true),
    };
    own.iter().chain(READING.iter().filter(|_| reading)).chain(COMMON).collect()
}

/// The help text of a command that has one of its own; that of the program for none.
pub fn help(command: &str) -> Option<&'static str> {
    Some(match command {
        "" => args::HELP,
        "check" => check::HELP,
        "compare" => compare::HELP,
        "eval" => eval::HELP,
        "explain" => explain::HELP,
        "search" => search::HELP,
        "sources" => sources::HELP,
        _ => return None,
    })
}
