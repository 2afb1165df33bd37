//! E-mail threads and posts: who wrote what, headers and `>` marks set aside.

use super::page::{lines, Page};
use std::collections::BTreeMap;

const HEADERS: [&str; 9] = ["from:", "to:", "cc:", "bcc:", "date:", "sent:", "subject:", "reply-to:", "attachments:"];

fn header(line: &str) -> bool {
    let lower = line.trim_start_matches(['>', ' ', '*']).to_lowercase();
    HEADERS.iter().any(|h| lower.starts_with(h))
}

/// Whether the text is an e-mail: a `From:` with another header beside it.
pub fn is(text: &str) -> bool {
    let heads: Vec<bool> = lines(text).take(400).filter(|l| !l.text.trim().is_empty()).map(|l| header(l.text)).collect();
    let from = lines(text).take(400).any(|l| l.text.trim_start_matches(['>', ' ', '*']).to_lowercase().starts_with("from:"));
    from && heads.windows(2).any(|w| w[0] && w[1])
}

/// The name in a header or an "… wrote:" line.
fn name(field: &str) -> String {
    let cut = field.find(['<', '[']).unwrap_or(field.len());
    let name = field[..cut].trim().trim_matches(['"', '\'', '*', '“', '”']).trim();
    // Surname, Given
    match name.split_once(", ") {
        Some((surname, given)) if !surname.contains(' ') && !given.contains(' ') => format!("{given} {surname}"),
        _ => name.split(',').next().unwrap_or(name).split(" (").next().unwrap_or(name).to_string(),
    }
}

/// Who wrote, of a line `On 5 Feb, Tom Ferreira wrote:`
fn wrote(line: &str) -> Option<String> {
    let bare = line.trim().strip_suffix(':')?.strip_suffix("wrote")?.trim();
    let bare = bare.strip_prefix("On ").unwrap_or(bare);
    let bare = bare.find('<').map_or(bare, |at| bare[..at].trim());
    let words: Vec<&str> = bare.split_whitespace().collect();
    let named = |w: &&&str| {
        w.starts_with(|c: char| c.is_uppercase())
            && w.chars().all(|c| c.is_alphabetic() || "’'-.".contains(c))
            && !matches!(**w, "AM" | "PM")
    };
    let mut run: Vec<&str> = words.iter().rev().take_while(named).copied().collect();
    run.reverse();
    (!run.is_empty()).then(|| run.join(" "))
}

/// Reads an e-mail thread.
pub fn read(page: &mut Page) {
    // the writer by the depth of `>`
    let mut writers: BTreeMap<usize, String> = BTreeMap::new();
    let mut coming: Option<String> = None;
    let mut depth = 0;
    for line in lines(page.file).collect::<Vec<_>>() {
        let marks = line.text.len() - line.text.trim_start_matches(['>', ' ']).len();
        let level = line.text[..marks].matches('>').count();
        let words = &line.text[marks..];
        let end = line.start + line.text.len();
        if level > 0 {
            page.blank(line.start, line.start + marks);
        }
        if words.trim().is_empty() {
            continue;
        }
        if header(words) {
            if let Some(from) = words.trim_start_matches('*').get(..5).filter(|h| h.eq_ignore_ascii_case("from:")) {
                coming = Some(name(&words[words.find(from).unwrap_or(0) + 5..]));
                writers.retain(|l, _| *l < level);
            }
            page.blank(line.start, end);
            continue;
        }
        if let Some(who) = wrote(words) {
            page.blank(line.start, end);
            coming = Some(who);
            continue;
        }
        if words.starts_with("-----") || words.starts_with("_____") {
            page.blank(line.start, end);
            continue;
        }
        let at = line.start + marks;
        if let Some(who) = coming.take() {
            writers.retain(|l, _| *l < level);
            writers.insert(level, who.clone());
            page.turn(at, Some(who));
        } else if level != depth {
            let who = writers.range(..=level).next_back().map(|(_, who)| who.clone());
            page.turn(at, who);
        }
        depth = level;
    }
}

/// The name of the author of a post, of a line `@handle (Name) · 3 May`, `Name @handle · 2h`.
fn author(line: &str) -> Option<String> {
    let head = line.split(['·', '•']).next().filter(|h| h.len() < line.len() && h.len() <= 80)?.trim();
    let handle = head.split_whitespace().find(|w| w.starts_with('@'))?;
    Some(head.replace(['(', ')'], "").trim().to_string()).filter(|_| handle.len() > 1)
}

/// Whether the text is a list of posts.
pub fn is_posts(text: &str) -> bool {
    lines(text).take(2000).filter(|l| author(l.text).is_some()).count() >= 1
}

/// Reads posts.
pub fn posts(page: &mut Page) {
    for line in lines(page.file).collect::<Vec<_>>() {
        if let Some(who) = author(line.text) {
            let end = line.start + line.text.len();
            page.blank(line.start, end);
            page.turn(end, Some(who));
            continue;
        }
        // "3/ the third of a thread"
        let number = line.text.trim_start().split(['/', ' ']).next().unwrap_or("");
        let slash = line.text.trim_start()[number.len()..].starts_with('/');
        if slash && !number.is_empty() && number.len() <= 2 && number.chars().all(|c| c.is_ascii_digit()) {
            let lead = line.text.len() - line.text.trim_start().len() + number.len() + 1;
            page.blank(line.start, line.start + lead);
        }
    }
}
