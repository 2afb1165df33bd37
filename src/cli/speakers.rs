//! A row a speaker and outlet, over any number of articles: only the sums are kept.

use super::csv::cell;
use super::found::{Found, Writer};
use pullquote::report::{Speaker, SpeakerKind};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// What one speaker says in one outlet.
#[derive(Default)]
struct Sum {
    name: String,
    articles: usize,
    quotations: usize,
    words: u64,
    /// Tone times words.
    tone: f64,
    verbs: BTreeMap<String, u64>,
}

impl Sum {
    /// Adds what the same speaker says elsewhere.
    fn add(&mut self, other: Sum) {
        self.articles += other.articles;
        self.quotations += other.quotations;
        self.words += other.words;
        self.tone += other.tone;
        for (verb, n) in other.verbs {
            *self.verbs.entry(verb).or_default() += n;
        }
    }
}

/// Who speaks where.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Who {
    outlet: String,
    kind: SpeakerKind,
    /// In small letters.
    name: String,
    /// The one article that the name means somebody in: a "spokesperson" of another is somebody else.
    article: String,
}

/// The table.
pub struct Table<W> {
    out: W,
    sums: BTreeMap<Who, Sum>,
}

impl<W: Write> Table<W> {
    /// A table without rows.
    pub fn new(out: W) -> Self {
        Table { out, sums: BTreeMap::new() }
    }

    /// Joins surnames to the one person who has it in the outlet, else in all outlets.
    fn join_surnames(&mut self) {
        let mut full: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        for who in self.sums.keys().filter(|who| who.kind == SpeakerKind::Person && who.article.is_empty()) {
            if let Some((_, surname)) = who.name.rsplit_once(' ') {
                for outlet in [who.outlet.as_str(), "\0all"] {
                    full.entry((outlet, surname)).or_default().insert(&who.name);
                }
            }
        }
        let mut joined: Vec<(Who, String)> = Vec::new();
        for who in self.sums.keys().filter(|who| who.kind == SpeakerKind::Person && !who.name.contains(' ')) {
            let names = full.get(&(&who.outlet, &who.name)).or_else(|| full.get(&("\0all", &who.name)));
            if let Some(name) = names.filter(|names| names.len() == 1).and_then(|names| names.first()) {
                joined.push((who.clone(), name.to_string()));
            }
        }
        for (who, name) in joined {
            let shown = self.sums.iter().find(|(other, _)| other.kind == who.kind && other.name == name).map(|(_, sum)| sum.name.clone());
            if let (Some(sum), Some(shown)) = (self.sums.remove(&who), shown) {
                let into = self.sums.entry(Who { name, ..who }).or_default();
                into.name = shown;
                into.add(sum);
            }
        }
    }
}

/// Whether a name says who somebody is only in its article: "a spokesperson", "critics", "the company".
fn is_bare(speaker: &Speaker) -> bool {
    let mut words: Vec<&str> = speaker.name.split(' ').collect();
    if words.len() > 1 && matches!(words[0].to_lowercase().as_str(), "a" | "an" | "the" | "one" | "another" | "some" | "many" | "several") {
        words.remove(0);
    }
    let capital = words.iter().any(|w| w.contains(char::is_uppercase) || w.starts_with(|c: char| c.is_ascii_digit()));
    let nameless = matches!(speaker.kind, SpeakerKind::Anonymous | SpeakerKind::Group);
    !capital || (nameless && words.len() == 1)
}

impl<W: Write> Writer for Table<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        for speaker in found.analysis.speakers.iter().filter(|s| !s.quotes.is_empty()) {
            let article = if is_bare(speaker) { found.id.plain() } else { String::new() };
            let who = Who { outlet: found.outlet.to_string(), kind: speaker.kind, name: speaker.name.to_lowercase(), article };
            let sum = self.sums.entry(who).or_default();
            if sum.name.is_empty() {
                sum.name = speaker.name.clone();
            }
            sum.add(Sum {
                name: String::new(),
                articles: 1,
                quotations: speaker.quotes.len(),
                words: u64::from(speaker.words),
                tone: speaker.tone * f64::from(speaker.words),
                verbs: speaker.verbs.iter().map(|(verb, n)| (verb.clone(), u64::from(*n))).collect(),
            });
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// The most quoted first.
    fn end(&mut self) -> io::Result<()> {
        self.join_surnames();
        let mut quoted: BTreeMap<&str, u64> = BTreeMap::new();
        for (who, sum) in &self.sums {
            *quoted.entry(&who.outlet).or_default() += sum.words;
        }
        let mut rows: Vec<_> = self.sums.iter().collect();
        rows.sort_by_key(|(_, sum)| std::cmp::Reverse((sum.words, sum.quotations)));
        write!(self.out, "speaker,kind,outlet,articles,quotations,words,share,tone,verbs,article\r\n")?;
        for (who, sum) in rows {
            let share = sum.words as f64 / quoted[who.outlet.as_str()].max(1) as f64;
            let tone = sum.tone / sum.words.max(1) as f64;
            let mut verbs: Vec<_> = sum.verbs.iter().collect();
            verbs.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
            let verbs: Vec<String> = verbs.iter().map(|(verb, n)| format!("{verb} {n}")).collect();
            let numbers = format!("{},{},{},{share:.4},{tone:.4}", sum.articles, sum.quotations, sum.words);
            let [name, outlet, verbs, article] = [&sum.name, &who.outlet, &verbs.join("; "), &who.article].map(|words| cell(words));
            write!(self.out, "{name},{},{outlet},{numbers},{verbs},{article}\r\n", who.kind)?;
        }
        self.out.flush()
    }
}
