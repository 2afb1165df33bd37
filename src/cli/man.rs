//! `pullquote man`: the help texts as manual pages (man(7)).

use super::commands::{self, OWN};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, Write};

const HELP: &str = "\
Writes the manual page of the program, or of a command.

Usage: pullquote man [check|compare|eval|explain|search|sources]

Examples:
  pullquote man > /usr/local/share/man/man1/pullquote.1
  pullquote man search | man -l -
";

/// Where the texts of options stand.
const COLUMN: usize = 23;

/// Writes the page.
pub fn run(given: Vec<OsString>) -> Result<io::Result<bool>, String> {
    let command = given.first().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
    let out = match command.as_str() {
        "-h" | "--help" => HELP.to_string(),
        command => page(command).ok_or_else(|| format!("man wants {}, or nothing", OWN.join(", ")))?,
    };
    Ok(io::stdout().write_all(out.as_bytes()).map(|()| true))
}

/// Text as roff takes it.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-").replace('…', "\\&...").replace('\'', "\\(aq").replace('`', "\\(ga");
    if text.starts_with('.') {
        format!("\\&{text}")
    } else {
        text
    }
}

/// The page of a command; none where it has no help of its own.
fn page(command: &str) -> Option<String> {
    let help = commands::help(command)?;
    let title = if command.is_empty() { "pullquote".to_string() } else { format!("pullquote-{command}") };
    let (about, rest) = help.split_once("\n\nUsage: ")?;
    let (usage, rest) = rest.split_once("\n\n")?;
    let first = about.split_once(". ").or_else(|| about.split_once(".\n")).map_or(about, |parts| parts.0);
    let first = first.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = format!(
        ".\\\" Made by `pullquote man`.\n.TH {} 1 \"\" \"pullquote {}\" \"User Commands\"\n.SH NAME\n{} \\- {}\n.SH SYNOPSIS\n",
        escaped(&title.to_uppercase()),
        pullquote::VERSION,
        escaped(&title),
        escaped(first.trim_end_matches(['.', ':']))
    );
    for (i, line) in usage.lines().enumerate() {
        let _ = writeln!(out, "{}{}", if i > 0 { ".br\n" } else { "" }, escaped(line.trim()));
    }
    let _ = writeln!(out, ".SH DESCRIPTION");
    for line in about.lines() {
        let _ = writeln!(out, "{}", escaped(line));
    }
    let mut body = Body { out, options: false };
    rest.split("\n\n").for_each(|block| body.block(block));
    let others: Vec<String> = std::iter::once("pullquote".to_string())
        .chain(OWN.iter().map(|own| format!("pullquote-{own}")))
        .filter(|name| *name != title)
        .map(|name| format!("{}(1)", escaped(&name)))
        .collect();
    let _ = writeln!(body.out, ".SH SEE ALSO\n{}", others.join(", "));
    Some(body.out)
}

/// What stands behind the usage.
struct Body {
    out: String,
    /// Whether the section of options has begun.
    options: bool,
}

impl Body {
    /// A paragraph of the help text: a heading with what belongs to it, or words.
    fn block(&mut self, block: &str) {
        let lines: Vec<&str> = block.lines().collect();
        let indented = |line: &&str| line.starts_with("  ");
        let head = lines.iter().position(indented).unwrap_or(lines.len());
        let heading = lines[..head].join(" ");
        if head == lines.len() {
            return match heading.split_once("Exit code: ") {
                Some((_, codes)) => self.line(&format!(".SH EXIT STATUS\n{}", escaped(codes))),
                None => self.line(&format!(".PP\n{}", escaped(&heading))),
            };
        }
        if heading.starts_with("Example") {
            self.line(".SH EXAMPLES\n.nf");
            lines[head..].iter().for_each(|line| self.line(&escaped(line.trim_start())));
            return self.line(".fi");
        }
        if heading.starts_with("Commands") {
            self.line(".SH COMMANDS");
        } else if head > 0 {
            if !std::mem::replace(&mut self.options, true) {
                self.line(".SH OPTIONS");
            }
            if !heading.starts_with("Options") {
                self.line(&format!(".SS {}", escaped(heading.trim_end_matches(':'))));
            }
        }
        self.entries(&lines[head..]);
    }

    /// Options or commands, each with what it does.
    fn entries(&mut self, lines: &[&str]) {
        let mut at = 0;
        while at < lines.len() {
            let (term, first) = parts(lines[at]);
            let mut words: Vec<String> = first.map(str::to_string).into_iter().collect();
            at += 1;
            while let Some((_, more)) = lines.get(at).and_then(|line| columns(line)).filter(|(before, _)| before.trim().is_empty()) {
                words.push(more.to_string());
                at += 1;
            }
            self.line(&format!(".TP\n\\fB{}\\fR", escaped(term)));
            // a list in columns stays as it is set
            let set = words.iter().any(|line| line.trim_start().contains("  "));
            self.line(&words.iter().map(|line| escaped(if set { line } else { line.trim() })).collect::<Vec<_>>().join(if set {
                "\n.br\n"
            } else {
                "\n"
            }));
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }
}

/// A line before and from the column where the texts stand.
fn columns(line: &str) -> Option<(&str, &str)> {
    let (at, _) = line.char_indices().nth(COLUMN)?;
    Some(line.split_at(at))
}

/// What a line of the help is about, and what it says of it.
fn parts(line: &str) -> (&str, Option<&str>) {
    match columns(line).filter(|(before, words)| before.ends_with(' ') && !words.starts_with(' ')) {
        Some((before, words)) => (before.trim(), Some(words)),
        None => (line.trim(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_and_command_has_an_entry() {
        for command in OWN.into_iter().chain([""]) {
            let page = page(command).unwrap();
            for flag in commands::flags(command) {
                // the whole name: `--html` is no part of another
                let whole = |term: &str| {
                    let end = |rest: &str| rest.starts_with([' ', '\\', ',']);
                    term.match_indices(&escaped(flag.name)).any(|(at, name)| end(&term[at + name.len()..]))
                };
                assert!(page.lines().any(|line| line.starts_with("\\fB") && whole(line)), "{command}: {}", flag.name);
            }
            assert!(page.contains(".SH EXAMPLES") && page.contains(".SH EXIT STATUS") && page.contains(".SH OPTIONS"), "{command}: {page}");
        }
        let main = page("").unwrap();
        assert!(super::super::args::COMMANDS.iter().all(|command| main.contains(&format!("\\fB{command}\\fR"))), "{main}");
        assert!(page("completions").is_none() && page("nothing").is_none());
    }

    #[test]
    fn signs_of_roff_are_words() {
        assert_eq!(escaped(".txt 'a' \\b --x"), "\\&.txt \\(aqa\\(aq \\eb \\-\\-x");
    }
}
