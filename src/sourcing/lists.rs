//! The lists of titles, bodies, deeds and media (`data/sourcing/`). They are no part of the compiled lexicon, since only this stage asks for
//! them, and are read when they are first asked for.

use super::{Medium, Role};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The longest entry, in words.
const WORDS: usize = 4;

/// In what capacity the holder of a title speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// The title tells.
    Own(Role),
    /// That of the body that the holder speaks for; this where none is known.
    Body(Role),
}

/// A list by its words in lower case.
type List<T> = BTreeMap<&'static str, T>;

/// The rows of a list: its columns.
fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split('\t').collect())
}

fn titles() -> &'static List<Capacity> {
    static LIST: OnceLock<List<Capacity>> = OnceLock::new();
    let capacity = |row: Vec<&'static str>| {
        let role = |column: usize| row.get(column).and_then(|name| Role::named(name));
        let told = role(1).map(Capacity::Own).or_else(|| role(2).map(Capacity::Body));
        Some((row[0], told?))
    };
    LIST.get_or_init(|| rows(include_str!("../../data/sourcing/titles.tsv")).filter_map(capacity).collect())
}

/// The role that a row gives its words.
fn role(row: Vec<&'static str>) -> Option<(&'static str, Role)> {
    Some((row[0], Role::named(row.get(1)?)?))
}

fn bodies() -> &'static List<Role> {
    static LIST: OnceLock<List<Role>> = OnceLock::new();
    LIST.get_or_init(|| rows(include_str!("../../data/sourcing/bodies.tsv")).filter_map(role).collect())
}

fn documents() -> &'static List<Role> {
    static LIST: OnceLock<List<Role>> = OnceLock::new();
    LIST.get_or_init(|| rows(include_str!("../../data/sourcing/documents.tsv")).filter_map(role).collect())
}

fn media() -> &'static List<Medium> {
    static LIST: OnceLock<List<Medium>> = OnceLock::new();
    let medium = |row: Vec<&'static str>| Some((row[0], Medium::named(row.get(1)?)?));
    LIST.get_or_init(|| rows(include_str!("../../data/sourcing/media.tsv")).filter_map(medium).collect())
}

fn deeds() -> &'static List<Role> {
    static LIST: OnceLock<List<Role>> = OnceLock::new();
    LIST.get_or_init(|| rows(include_str!("../../data/sourcing/deeds.tsv")).filter_map(role).collect())
}

/// The role of somebody who does this, by the verb, in lower case, and the words that follow it in its clause: which of them tells it with the
/// verb, if the verb alone does not, and the role.
pub fn deed(verb: &str, behind: &[String]) -> Option<(Option<usize>, Role)> {
    let with = |noun: &String| deeds().get(&*[verb, " ", &singular(noun)].concat()).or_else(|| deeds().get(&*[verb, " ", noun].concat()));
    let told = behind.iter().enumerate().find_map(|(n, noun)| Some((Some(n), *with(noun)?)));
    told.or_else(|| Some((None, *deeds().get(verb)?)))
}

/// What the longest entry tells that ends with the last of some words, and how many words it has; a plural is looked up as its singular
/// too.
fn ending<T: Copy>(list: &List<T>, words: &[String]) -> Option<(usize, T)> {
    (1..=words.len().min(WORDS)).rev().find_map(|n| {
        let entry = words[words.len() - n..].join(" ");
        list.get(&*entry).or_else(|| list.get(&*singular(&entry))).map(|told| (n, *told))
    })
}

/// What a title tells, by the words up to its noun, in lower case, and how many of them tell it.
pub fn title(words: &[String]) -> Option<(usize, Capacity)> {
    let suffix = |word: &String| {
        let word = singular(word);
        let ends = |n: usize| word.get(word.len().checked_sub(n)?..).and_then(|end| titles().get(&*["*", end].concat()));
        (4..=7).rev().find_map(ends).map(|told| (1, *told))
    };
    ending(titles(), words).or_else(|| words.last().and_then(suffix))
}

/// What the name of a body tells, by the words up to one of it, in lower case, and how many of them tell it.
pub fn body(words: &[String]) -> Option<(usize, Role)> {
    ending(bodies(), words)
}

/// Whose words a text has, by the words up to its noun, in lower case, and how many of them tell it.
pub fn document(words: &[String]) -> Option<(usize, Role)> {
    ending(documents(), words)
}

/// How words came that are brought in so.
pub fn medium(words: &[String]) -> Option<(usize, Medium)> {
    ending(media(), words)
}

/// The singular of a plural, as far as its ending tells.
fn singular(word: &str) -> String {
    match word {
        _ if word.ends_with("men") => [&word[..word.len() - 3], "man"].concat(),
        _ if word.ends_with("ies") => [&word[..word.len() - 3], "y"].concat(),
        _ if word.ends_with("ss") => word.to_string(),
        _ => word.strip_suffix('s').unwrap_or(word).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_string).collect()
    }

    #[test]
    fn every_row_tells_something_and_stands_once() {
        let lists = [
            (include_str!("../../data/sourcing/titles.tsv"), titles().len()),
            (include_str!("../../data/sourcing/bodies.tsv"), bodies().len()),
            (include_str!("../../data/sourcing/documents.tsv"), documents().len()),
            (include_str!("../../data/sourcing/media.tsv"), media().len()),
            (include_str!("../../data/sourcing/deeds.tsv"), deeds().len()),
        ];
        for (text, read) in lists {
            for field in ["# columns: word ", "# Source: ", "# Licence: ", "# Changes: "] {
                assert!(text.lines().any(|line| line.starts_with(field)), "{field}");
            }
            assert_eq!(rows(text).count(), read);
            let most = rows(text).map(|row| row[0].split(' ').count()).max();
            assert!(most.is_some_and(|n| n <= WORDS), "{most:?}");
            assert!(rows(text).all(|row| row[0] == row[0].to_lowercase() && row[0].trim() == row[0]));
        }
    }

    #[test]
    fn the_longest_entry_counts_and_a_plural_is_one_too() {
        assert_eq!(title(&words("the shadow minister")), Some((2, Capacity::Own(Role::Official))));
        assert_eq!(title(&words("two policemen")), Some((1, Capacity::Own(Role::Official))));
        assert_eq!(title(&words("marine volcanologist")), Some((1, Capacity::Own(Role::Expert))));
        assert_eq!(title(&words("a spokeswoman")), Some((1, Capacity::Body(Role::Other))));
        assert_eq!(body(&words("harrow credit union")), Some((1, Role::Advocate)));
        assert_eq!(body(&words("school of medicine")), Some((3, Role::Expert)));
        assert_eq!(title(&words("a lamp")), None);
        assert_eq!(deed("won", &words("the first stage")), Some((Some(2), Role::Performer)));
        assert_eq!(deed("won", &words("a raffle")), None);
        assert_eq!(deed("farms", &words("at low mill")), Some((None, Role::Business)));
    }
}
