//! Transcripts: `MT: …`, `Q4 Mr Dunmore: …`, `COUNCILMEMBER BIRD: …`, `Moira Tullock  0:14` over her words.

use super::page::{lines, Page};
use std::collections::BTreeMap;

/// The longest label, in bytes and words.
const LONGEST: (usize, usize) = (48, 6);

/// What stands before a colon at the start of a line and names nobody.
const NO_SPEAKERS: [&str; 40] = [
    "subject",
    "date",
    "time",
    "present",
    "apologies",
    "contact",
    "media contact",
    "notes",
    "note",
    "background",
    "location",
    "tel",
    "phone",
    "email",
    "e-mail",
    "re",
    "cc",
    "bcc",
    "sent",
    "to",
    "from",
    "witnesses",
    "interviewer",
    "interviewee",
    "recorded",
    "resolved",
    "source",
    "photo",
    "ps",
    "warning",
    "update",
    "correction",
    "embargo",
    "for immediate release",
    "interview",
    "venue",
    "in attendance",
    "members",
    "action",
    "statement",
];

/// The label that a line starts with, and where its colon stands.
pub fn label(line: &str) -> Option<(&str, usize)> {
    let colon = line.char_indices().take_while(|(i, _)| *i <= LONGEST.0).find(|(_, c)| *c == ':').map(|(i, _)| i)?;
    // 07:10 is a time
    if line[colon + 1..].starts_with(|c: char| c.is_ascii_digit() || c == '/') {
        return None;
    }
    let name = bare(&line[..colon]);
    let words: Vec<&str> = name.split_whitespace().collect();
    let small = ["of", "the", "and", "for", "de", "van", "der", "von", "bin", "al", "la"];
    let fits = |w: &&str| w.starts_with(|c: char| c.is_uppercase()) || w.starts_with('(') || small.contains(w);
    let plain = name.chars().all(|c| c.is_alphanumeric() || " .’'-()/,&@_".contains(c));
    let first = words.first().is_some_and(|w| w.starts_with(|c: char| c.is_uppercase() || c == '@'));
    let listed = NO_SPEAKERS.contains(&name.to_lowercase().as_str());
    (first && plain && !listed && words.len() <= LONGEST.1 && words.iter().all(fits)).then_some((name, colon))
}

/// A label without its time code, number and role: `[00:12] Q4 Mr Dunmore (chair)` is Mr Dunmore.
fn bare(label: &str) -> &str {
    let mut name = label.trim();
    if let Some(rest) = name.strip_prefix('[').and_then(|r| r.split_once(']')) {
        name = rest.1.trim();
    }
    let number = name.split_whitespace().next().unwrap_or("");
    let digits = number.trim_start_matches(['Q', 'A']);
    if number.len() > 1 && !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '.') {
        name = name[number.len()..].trim();
    }
    match name.find(['(', '[']) {
        Some(at) if at > 0 => name[..at].trim(),
        _ => name,
    }
}

/// Whether all its letters are capitals.
pub fn shouts(name: &str) -> bool {
    name.chars().any(char::is_alphabetic) && name.chars().all(|c| !c.is_lowercase())
}

/// Reads labelled turns; false where the text has none.
pub fn read(page: &mut Page) -> bool {
    let all: Vec<_> = lines(page.file).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &all {
        if let Some((name, _)) = label(line.text) {
            *counts.entry(name).or_default() += 1;
        }
    }
    let repeated: usize = counts.values().filter(|n| **n > 1).sum();
    let shouted: usize = counts.iter().filter(|(name, _)| shouts(name)).map(|(_, n)| n).sum();
    if repeated < 2 && shouted < 3 {
        return stamped(page);
    }
    let legend = legend(page.file, &counts);
    let mut spoken = false;
    for line in &all {
        let Some((name, colon)) = label(line.text) else {
            // what stands before the first turn is nobody's
            continue;
        };
        let fits = counts[name] > 1 || shouts(name) || name.contains(' ');
        if !fits || introduces(name, line.text[colon + 1..].trim()) && counts[name] > 1 {
            if fits {
                page.blank(line.start, line.start + line.text.len());
            }
            continue;
        }
        page.blank(line.start, line.start + colon + 1);
        let speaker = legend.get(name).cloned().unwrap_or_else(|| name.to_string());
        page.turn(line.start + colon + 1, Some(speaker));
        spoken = true;
    }
    spoken
}

/// Whether a line tells whom a label stands for: `MT: Moira Tullock, chair`, `R: reporter`.
fn introduces(name: &str, content: &str) -> bool {
    let words: Vec<&str> = content.split([' ', ',', ';']).filter(|w| !w.is_empty()).collect();
    if content.to_lowercase() == "reporter" || content.to_lowercase() == "interviewer" {
        return true;
    }
    let letters = initials(name);
    letters.len() >= 2 && initials(&words[..letters.len().min(words.len())].join(" ")) == letters && !content.contains(['.', '?', '!'])
}

fn initials(name: &str) -> String {
    match name.split_whitespace().count() {
        1 if shouts(name) => name.chars().filter(|c| c.is_alphabetic()).collect(),
        _ => name.split_whitespace().filter_map(|w| w.chars().next()).filter(|c| c.is_uppercase()).collect(),
    }
}

/// Whom the short labels stand for: told by a line `MT: Moira Tullock`, by `KO = Karin Obuya`, by `D. Sato (DS)`.
fn legend(text: &str, counts: &BTreeMap<&str, usize>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let short = |name: &str| shouts(name) && name.len() <= 4;
    for name in counts.keys().filter(|name| short(name)) {
        for line in lines(text).take(40) {
            let words: Vec<&str> =
                line.text.split(|c: char| !(c.is_alphanumeric() || "’'-.".contains(c))).filter(|w| !w.is_empty()).collect();
            let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
            if letters.len() < 2 || !words.contains(name) {
                continue;
            }
            let run = words.windows(letters.len()).find(|w| w.iter().zip(&letters).all(|(w, c)| w.starts_with(*c) && w.len() > 1));
            if let Some(run) = run {
                let full = |w: &&str| if shouts(w) && !w.contains('.') { capital(w) } else { w.to_string() };
                found.entry(name.to_string()).or_insert_with(|| run.iter().map(full).collect::<Vec<_>>().join(" "));
            }
        }
    }
    found
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or(String::new(), |first| first.to_string() + &chars.as_str().to_lowercase())
}

/// Turns under a line of a name and a time code: `Moira Tullock  0:14`.
fn stamped(page: &mut Page) -> bool {
    let all: Vec<_> = lines(page.file).collect();
    let stamp = |line: &str| -> Option<(String, usize, usize)> {
        let line_end = line.trim_end();
        let code = line_end.split_whitespace().next_back()?;
        let bare = code.trim_matches(['(', ')', '[', ']']);
        let clock = bare.contains(':') && bare.chars().all(|c| c.is_ascii_digit() || c == ':' || c == '.');
        let name = line_end[..line_end.len() - code.len()].trim();
        let words = name.split_whitespace().count();
        let named =
            (1..=4).contains(&words) && name.split_whitespace().all(|w| w.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
        (clock && named).then(|| (name.to_string(), line_end.len() - code.len(), line_end.len()))
    };
    let found: Vec<_> = all.iter().filter_map(|line| stamp(line.text).map(|s| (*line, s))).collect();
    if found.len() < 2 {
        return false;
    }
    for (line, (name, from, to)) in found {
        let end = line.start + line.text.len();
        page.time(end, line.start + from, line.start + to);
        page.blank(line.start, end);
        page.turn(end, Some(name));
    }
    true
}

/// Sections of notes: `TOM PRUNTY (TP) - angler, 67` over what he said. False where there are none.
pub fn sections(page: &mut Page) -> bool {
    let head = |line: &str| -> Option<String> {
        // a role or the initials follow: a line of capitals alone is a heading
        let end = [" - ", " – ", " — ", " ("].iter().filter_map(|sign| line.find(sign)).min()?;
        let name = line[..end].trim();
        let words = name.split_whitespace().count();
        ((2..=4).contains(&words) && shouts(name) && !name.contains(|c: char| c.is_ascii_digit() || c == ':')).then(|| name.to_string())
    };
    let found: Vec<_> = lines(page.file).filter_map(|line| head(line.text).map(|name| (line, name))).collect();
    if found.len() < 2 {
        return false;
    }
    for (line, name) in found {
        page.section(line.start, name.split_whitespace().map(capital).collect::<Vec<_>>().join(" "));
    }
    true
}
