//! WebVTT and SubRip: cue heads, tags and numbers are blanked, time codes kept, the cues of one speaker joined.

use super::labels;
use super::page::{lines, Page};

/// Whether the text holds captions.
pub fn is(text: &str) -> bool {
    lines(text).take(200).any(|line| times(line.text))
}

/// Whether the line is the head of a cue: 00:01.000 --> 00:04.000
fn times(line: &str) -> bool {
    line.contains("-->") && line.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

/// Reads captions.
pub fn read(page: &mut Page) {
    let all: Vec<_> = lines(page.file).collect();
    let mut payload = false;
    let mut said = false;
    for (i, line) in all.iter().enumerate() {
        let end = line.start + line.text.len();
        let next = all.get(i + 1);
        if times(line.text) {
            let code = line.text.trim_start().split([' ', '\t']).next().unwrap_or("").len();
            let from = line.start + (line.text.len() - line.text.trim_start().len());
            page.time(end, from, from + code);
            page.blank(line.start, end);
            payload = true;
        } else if line.text.trim().is_empty() {
            payload = false;
        } else if payload {
            words(page, line.start, line.text);
            said = true;
        } else {
            page.blank(line.start, end);
        }
        // cues of one sentence run on
        if let Some(next) = next {
            page.blank(end, next.start);
        }
    }
    if !said {
        page.turn(page.file.len(), None);
    }
}

/// A line of a cue.
fn words(page: &mut Page, start: usize, line: &str) {
    let mut at = 0;
    let mut speaker: Option<String> = None;
    while let Some(open) = line[at..].find('<').map(|i| i + at) {
        let Some(close) = line[open..].find('>').map(|i| i + open) else { break };
        let tag = &line[open + 1..close];
        if let Some(name) = tag.strip_prefix('v').and_then(|rest| rest.find([' ', '\t']).map(|i| rest[i..].trim())) {
            speaker = Some(name.to_string());
            change(page, start + close + 1, speaker.clone());
        }
        page.blank(start + open, start + close + 1);
        at = close + 1;
    }
    let rest = &line[at..];
    let bare = rest.trim_start();
    let from = at + rest.len() - bare.len();
    // ">> " and "- " tell that somebody else speaks
    let mark = [">>>", ">>", "- ", "– "].into_iter().find(|m| bare.starts_with(m));
    if let Some(mark) = mark {
        page.blank(start + from, start + from + mark.len());
        page.turn(start + from + mark.len(), None);
    }
    let after = from + mark.map_or(0, str::len);
    if speaker.is_none() {
        if let Some((name, colon)) = labels::label(&line[after..]).filter(|(name, _)| labels::shouts(name) || name.contains(' ')) {
            page.blank(start + after, start + after + colon + 1);
            change(page, start + after + colon + 1, Some(name.to_string()));
        }
    }
}

/// A new turn, unless the same person goes on.
fn change(page: &mut Page, at: usize, speaker: Option<String>) {
    if page.speaker() != speaker.as_deref() {
        page.turn(at, speaker);
    }
}
