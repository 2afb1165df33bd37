//! Speakers of one event, joined over its articles by name, surname or role.

use super::spelling;
use super::types::Article;
use crate::report::SpeakerKind;
use std::collections::BTreeMap;

/// A speaker of an event.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The event.
    pub event: usize,
    /// The fullest name.
    pub name: String,
    /// person, organisation, group or anonymous.
    pub kind: SpeakerKind,
    /// Whether it is a name rather than a description.
    pub named: bool,
    /// Whether it is surely the name of a person, given name and surname, or of a body.
    pub full: bool,
    /// Article, speaker in it, and why it is the same.
    pub places: Vec<(usize, u32, &'static str)>,
}

impl Speaker {
    /// The last word of the name, in lower case.
    pub fn surname(&self) -> String {
        self.name.rsplit([' ', '\u{a0}']).next().unwrap_or("").to_lowercase().chars().map(spelling::letter).collect::<String>()
    }

    /// Whether two names have a word in common, the surname above all: a firm that bears its owner's name speaks through the owner.
    pub fn shares_name(&self, other: &Speaker) -> bool {
        let words = |v: &Speaker| v.name.to_lowercase().split_whitespace().map(str::to_string).collect::<Vec<_>>();
        let (mine, theirs) = (words(self), words(other));
        mine.contains(&other.surname()) || theirs.contains(&self.surname())
    }

    /// Whether the name can be trusted: capitals in a headline are no name, nor is a single word.
    fn trusted(&self) -> bool {
        let words: Vec<&str> = self.name.split_whitespace().collect();
        let shouted = !self.name.chars().any(char::is_lowercase) && self.places.len() < 2;
        self.named
            && self.kind == SpeakerKind::Person
            && words.len() >= 2
            && !shouted
            && words.iter().all(|w| !w.starts_with(char::is_lowercase) || w.len() <= 3)
    }
}

/// A speaker of one article on the way to its speaker.
struct Entry<'a> {
    article: usize,
    speaker: u32,
    name: &'a str,
    kind: SpeakerKind,
    aliases: &'a [String],
    /// Words of the name in lower case; empty for a description.
    words: Vec<String>,
}

/// All speakers, and the speaker of each by article and speaker.
pub fn join(articles: &[Article], events: &[usize]) -> (Vec<Speaker>, Vec<Vec<Option<usize>>>) {
    let mut speakers: Vec<Speaker> = Vec::new();
    let mut of: Vec<Vec<Option<usize>>> = articles.iter().map(|a| vec![None; a.analysis.speakers.len()]).collect();
    let mut by_event: BTreeMap<usize, Vec<Entry>> = BTreeMap::new();
    for (i, article) in articles.iter().enumerate() {
        for (s, speaker) in article.analysis.speakers.iter().enumerate() {
            by_event.entry(events[i]).or_default().push(Entry {
                article: i,
                speaker: s as u32,
                name: &speaker.name,
                kind: speaker.kind,
                aliases: &speaker.aliases,
                words: name_words(&speaker.name, speaker.kind),
            });
        }
    }
    for (event, mut entries) in by_event {
        // full names first, then single ones, then descriptions: what is bare decides what is not
        entries.sort_by_key(|e| (std::cmp::Reverse(e.words.len().min(2)), e.article, e.speaker));
        let first = speakers.len();
        // surname, alias or description: the speakers that have it
        let mut keys: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for entry in &entries {
            let found = find(entry, &speakers, &keys);
            let (speaker, reason) = found.unwrap_or_else(|| {
                speakers.push(Speaker {
                    event,
                    name: entry.name.to_string(),
                    kind: entry.kind,
                    named: !entry.words.is_empty(),
                    full: false,
                    places: Vec::new(),
                });
                (speakers.len() - 1, "first")
            });
            speakers[speaker].places.push((entry.article, entry.speaker, reason));
            if entry.words.len() > name_words(&speakers[speaker].name, speakers[speaker].kind).len() {
                speakers[speaker].name = entry.name.to_string();
            }
            of[entry.article][entry.speaker as usize] = Some(speaker);
            for key in keys_of(entry) {
                let list = keys.entry(key).or_default();
                if !list.contains(&speaker) {
                    list.push(speaker);
                }
            }
        }
        for speaker in &mut speakers[first..] {
            speaker.places.sort();
            speaker.full = speaker.trusted();
        }
    }
    (speakers, of)
}

/// The words of a name, in lower case; none where it is a description.
fn name_words(name: &str, kind: SpeakerKind) -> Vec<String> {
    let described = kind == SpeakerKind::Anonymous || kind == SpeakerKind::Group || name.starts_with(|c: char| !c.is_uppercase());
    let organisation = kind == SpeakerKind::Organisation;
    if described && !organisation {
        return Vec::new();
    }
    let lower = name.to_lowercase().chars().map(spelling::letter).collect::<String>();
    if organisation {
        return vec![bare(&lower)];
    }
    lower.split([' ', '\u{a0}']).filter(|w| !w.is_empty()).map(str::to_string).collect()
}

/// A description without its article.
fn bare(words: &str) -> String {
    let lower = words.to_lowercase().chars().map(spelling::letter).collect::<String>();
    let bare = lower.strip_prefix("the ").or_else(|| lower.strip_prefix("a ")).unwrap_or(&lower);
    bare.trim().to_string()
}

fn keys_of(entry: &Entry) -> Vec<String> {
    let mut keys = vec![bare(entry.name)];
    keys.extend(entry.words.last().cloned());
    keys.extend(entry.aliases.iter().map(|a| bare(a)));
    // WHO for World Health Organization
    if entry.kind == SpeakerKind::Organisation {
        let letters: String = entry.name.split_whitespace().filter_map(|w| w.chars().next()).filter(|c| c.is_uppercase()).collect();
        if letters.len() >= 2 {
            keys.push(letters.to_lowercase());
        }
    }
    keys
}

/// The speaker that an entry belongs to, and why.
fn find(entry: &Entry, speakers: &[Speaker], keys: &BTreeMap<String, Vec<usize>>) -> Option<(usize, &'static str)> {
    let other_article = |v: &usize| speakers[*v].places.iter().all(|p| p.0 != entry.article);
    let list = |key: &str| keys.get(key).map(|l| l.iter().copied().filter(|v| other_article(v)).collect::<Vec<_>>()).unwrap_or_default();
    if let Some(v) = list(&bare(entry.name)).into_iter().find(|v| bare(&speakers[*v].name) == bare(entry.name)) {
        return Some((v, "name"));
    }
    if let Some(surname) = entry.words.last().filter(|_| entry.kind != SpeakerKind::Organisation) {
        let fits: Vec<usize> = list(surname).into_iter().filter(|v| compatible(entry, &speakers[*v])).collect();
        if let [one] = fits[..] {
            return Some((one, "surname"));
        }
        return None;
    }
    let mut fits: Vec<usize> = list(&bare(entry.name));
    for alias in entry.aliases.iter().filter(|_| entry.kind == SpeakerKind::Organisation) {
        fits.extend(list(&bare(alias)));
    }
    fits.sort_unstable();
    fits.dedup();
    match fits[..] {
        [one] if speakers[one].kind == entry.kind || entry.words.is_empty() => Some((one, "alias")),
        _ => None,
    }
}

/// Whether two names with one surname can be one person: no given names that differ.
fn compatible(entry: &Entry, speaker: &Speaker) -> bool {
    if speaker.kind == SpeakerKind::Organisation || !speaker.named {
        return false;
    }
    let words = name_words(&speaker.name, speaker.kind);
    if words.last() != entry.words.last() {
        return false;
    }
    if words.len() < 2 || entry.words.len() < 2 {
        return true;
    }
    // Farmer Danny Kroll is Danny Kroll, De Groot is Piet de Groot
    if words.ends_with(&entry.words) || entry.words.ends_with(&words) {
        return true;
    }
    let (a, b) = (words[0].trim_end_matches('.'), entry.words[0].trim_end_matches('.'));
    a.starts_with(b) || b.starts_with(a)
}
