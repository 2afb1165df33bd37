//! Gold as the newsroom kit has it (tests/newsroom): an object of articles by the name of their text, which lies beside it.

use super::article::{lines, marks, shown, text, words, Gold, Kind, Said};
use crate::cli::args::Common;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// An article. What is not read here (sentences, cues, mentions) may be there or not.
#[derive(Deserialize)]
struct Article {
    paragraphs: Option<Vec<Paragraph>>,
    quotes: Vec<Item>,
    #[serde(alias = "indirect", default)]
    reports: Vec<Item>,
    marks: Option<Vec<Mark>>,
}

#[derive(Deserialize)]
struct Paragraph {
    start: u32,
    end: u32,
}

/// Words that somebody says.
#[derive(Deserialize)]
struct Item {
    start: u32,
    end: u32,
    kind: Option<Kind>,
    #[serde(default)]
    kind_alt: Vec<Kind>,
    speaker: Option<String>,
    #[serde(default)]
    speaker_alt: Vec<Option<String>>,
    #[serde(default)]
    modality: Modality,
    modality_alt: Option<serde::de::IgnoredAny>,
    #[serde(default)]
    nested: bool,
    /// The first forty characters, so that another text or another unit is found out.
    first40: Option<String>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Modality {
    #[default]
    Asserted,
    Denied,
    Hypothetical,
}

/// A place, or an object with one.
#[derive(Deserialize)]
#[serde(untagged)]
enum Mark {
    At(u32),
    Place { pos: u32 },
}

/// Reads a file and the texts beside it.
pub fn read(file: &Path, common: &Common) -> Result<Vec<Gold>, String> {
    let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    let articles: BTreeMap<String, Article> =
        serde_json::from_slice(&bytes).map_err(|error| format!("is no gold of the newsroom kit: {error}"))?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let one = |(name, article): (String, Article)| -> Result<Gold, String> {
        let place = folder.join(&name);
        let text = text(&place, common)?;
        gold(shown(&place), text, article).map_err(|problem| format!("{name}: {problem}"))
    };
    articles.into_iter().map(one).collect()
}

fn gold(name: String, text: String, article: Article) -> Result<Gold, String> {
    let chars: Vec<char> = text.chars().collect();
    let said = |item: Item| -> Result<Said, String> {
        let place = format!("{}-{}", item.start, item.end);
        let found = words(&chars, item.start, item.end)
            .ok_or_else(|| format!("{place} is no place of its text, which has {} characters", chars.len()))?;
        if item.first40.is_some_and(|first| !first.starts_with(&found) && !starts(&chars[item.start as usize..], &first)) {
            return Err(format!(
                "at {place} stand other words than the gold has there: another text, or offsets that do not count code points"
            ));
        }
        Ok(Said {
            spans: vec![(item.start, item.end)],
            kind: item.kind.unwrap_or(Kind::Direct),
            other_kinds: item.kind_alt,
            speaker: item.speaker,
            other_speakers: item.speaker_alt,
            denied: item.modality_alt.is_none().then_some(item.modality == Modality::Denied),
            nested: item.nested,
        })
    };
    let quotes = article.quotes.into_iter().map(said).collect::<Result<Vec<_>, _>>()?;
    let reports = article.reports.into_iter().map(said).collect::<Result<Vec<_>, _>>()?;
    let paragraphs = article.paragraphs.map_or_else(|| lines(&chars), |list| list.iter().map(|p| (p.start, p.end)).collect());
    let mut places = match article.marks {
        None => marks(&chars, &quotes),
        Some(list) => list
            .iter()
            .map(|mark| match mark {
                Mark::At(at) | Mark::Place { pos: at } => *at,
            })
            .collect(),
    };
    places.sort_unstable();
    Ok(Gold { name, text, paragraphs, quotes, reports, marks: places })
}

fn starts(text: &[char], first: &str) -> bool {
    let mut text = text.iter();
    first.chars().all(|c| text.next() == Some(&c))
}
