//! Joins names into persons and bodies: full names first, then surnames, given names and acronyms alone.

use super::names::Name;
use super::{Gender, Sort};
use crate::document::Document;
use crate::lexicon::classes as c;
use crate::text::fold;
use crate::tokens::Kind;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A person or a body under all its names.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// The fullest name, without titles.
    pub name: String,
    /// The words of the fullest name, in lower case.
    pub words: Vec<String>,
    /// What it is.
    pub sort: Sort,
    /// As far as titles and given names tell.
    pub gender: Gender,
    /// The other forms of the name in the text.
    pub aliases: Vec<String>,
    /// Indices into [`super::People::names`], in order.
    pub names: Vec<usize>,
}

/// More candidates for one word than this are not looked at: cost stays linear on hostile text.
const CANDIDATES: usize = 24;

/// Finds the clusters and sets [`Name::cluster`].
pub fn join(doc: &Document, names: &mut [Name]) -> Vec<Cluster> {
    let words: Vec<Vec<String>> = names.iter().map(|n| lower(doc, n)).collect();
    let mut joiner = Joiner { doc, clusters: Vec::new(), by_word: BTreeMap::new() };
    for i in 0..names.len() {
        if words[i].len() > 1 {
            let at = joiner.full(&words[i], &names[i]).unwrap_or_else(|| joiner.open(&names[i], &words[i]));
            joiner.add(at, i, &mut names[i], &words[i]);
        }
    }
    // Single words join the cluster that was last named before them under that word, or else the first one after them.
    let mut latest: BTreeMap<&str, usize> = BTreeMap::new();
    for i in 0..names.len() {
        let word = words[i].last().map_or("", String::as_str);
        if words[i].len() > 1 {
            latest.insert(&words[i][0], names[i].cluster);
            latest.insert(word, names[i].cluster);
            continue;
        }
        let at = joiner.single(word, &names[i], latest.get(word).copied()).unwrap_or_else(|| joiner.open(&names[i], &words[i]));
        joiner.add(at, i, &mut names[i], &words[i]);
        latest.insert(word, at);
    }
    for cluster in &mut joiner.clusters {
        cluster.names.sort_unstable();
    }
    joiner.clusters
}

struct Joiner<'d, 't> {
    doc: &'d Document<'t>,
    clusters: Vec<Cluster>,
    /// Clusters by the first and last word of their names, and by their acronym.
    by_word: BTreeMap<String, Vec<usize>>,
}

impl Joiner<'_, '_> {
    fn open(&mut self, name: &Name, words: &[String]) -> usize {
        let at = self.clusters.len();
        let (shown, sort, gender) = (shown(self.doc, name), name.sort, name.gender);
        self.clusters.push(Cluster {
            name: shown.into_owned(),
            words: words.to_vec(),
            sort,
            gender,
            aliases: Vec::new(),
            names: Vec::new(),
        });
        self.index(words, sort, at);
        at
    }

    fn index(&mut self, words: &[String], sort: Sort, at: usize) {
        let acronym = if sort == Sort::Organisation && words.len() > 2 {
            words.iter().filter(|w| !matches!(w.as_str(), "of" | "the" | "and" | "for")).filter_map(|w| w.chars().next()).collect()
        } else {
            String::new()
        };
        for word in [words.first(), words.last(), Some(&acronym)].into_iter().flatten().filter(|w| !w.is_empty()) {
            let list = self.by_word.entry(word.clone()).or_default();
            if !list.contains(&at) && list.len() < CANDIDATES {
                list.push(at);
            }
        }
    }

    fn known(&self, word: &str) -> &[usize] {
        self.by_word.get(word).map_or(&[], Vec::as_slice)
    }

    /// The cluster of a name of several words.
    fn full(&self, words: &[String], name: &Name) -> Option<usize> {
        let fits = |at: &&usize| {
            let cluster = &self.clusters[**at];
            cluster.sort == name.sort && !opposed(cluster.gender, name.gender) && same(&cluster.words, words, name.sort)
        };
        let by_last = self.known(&words[words.len() - 1]).iter().find(fits);
        by_last.or_else(|| self.known(&words[0]).iter().find(fits)).copied()
    }

    /// The cluster of a single word: the one named last under it, if title and gender allow.
    fn single(&self, word: &str, name: &Name, latest: Option<usize>) -> Option<usize> {
        let titled = name.tokens.start < name.core.start;
        let fits = |at: &usize| {
            let cluster = &self.clusters[*at];
            let person = cluster.sort == Sort::Person;
            let part = cluster.words.last().is_some_and(|w| w == word) || cluster.words.first().is_some_and(|w| w == word) && !titled;
            let acronym = !person && cluster.words.len() > 2 && name.sort == Sort::Organisation;
            let whole = cluster.words.len() == 1 && cluster.words[0] == word;
            // Labour for the Labour Party
            let short = cluster.sort == Sort::Organisation
                && name.sort == Sort::Organisation
                && cluster.words.len() == 2
                && cluster.words[0] == word;
            !opposed(cluster.gender, name.gender) && (whole || short || person && part || acronym && !part)
        };
        latest.filter(fits).or_else(|| self.known(word).iter().copied().find(fits))
    }

    fn add(&mut self, at: usize, index: usize, name: &mut Name, words: &[String]) {
        let cluster = &mut self.clusters[at];
        let printed = shown(self.doc, name);
        let longer = words.len() > cluster.words.len() && name.sort == cluster.sort;
        let alias = if longer { Cow::Owned(std::mem::replace(&mut cluster.name, printed.into_owned())) } else { printed };
        if longer {
            cluster.words = words.to_vec();
        }
        if alias != cluster.name && cluster.aliases.len() < CANDIDATES && cluster.aliases.iter().all(|a| *a != alias) {
            cluster.aliases.push(alias.into_owned());
        }
        if cluster.gender == Gender::Unknown {
            cluster.gender = name.gender;
        }
        cluster.names.push(index);
        name.cluster = at;
        name.sort = cluster.sort;
    }
}

/// Whether two genders are told and differ.
pub fn opposed(a: Gender, b: Gender) -> bool {
    a != Gender::Unknown && b != Gender::Unknown && a != b
}

/// Whether two full names are one: same surname (a letter may be wrong if the given name is the same) and given names that
/// agree, one being an initial or a short form of the other, or one name having a middle name more.
fn same(a: &[String], b: &[String], sort: Sort) -> bool {
    let (Some((a_last, a_given)), Some((b_last, b_given))) = (a.split_last(), b.split_last()) else { return false };
    if sort != Sort::Person {
        return a == b;
    }
    let (Some(x), Some(y)) = (a_given.first(), b_given.first()) else { return false };
    let close = x == y
        || initial_of(x, y)
        || initial_of(y, x)
        || x.len().min(y.len()) > 2 && (x.starts_with(y.as_str()) || y.starts_with(x.as_str()));
    (a_last == b_last && close) || (x == y && a_last.len() > 4 && one_edit(a_last, b_last))
}

fn initial_of(short: &str, long: &str) -> bool {
    short.chars().count() == 1 && long.starts_with(short)
}

/// Whether one letter put in, left out, changed, or two swapped, make one word of the other.
fn one_edit(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (long, short) = if a.len() >= b.len() { (&a, &b) } else { (&b, &a) };
    let head = long.iter().zip(short.iter()).take_while(|(x, y)| x == y).count();
    match long.len() - short.len() {
        0 if head == long.len() => true,
        0 => {
            long[head + 1..] == short[head + 1..]
                || head + 1 < long.len()
                    && long[head] == short[head + 1]
                    && long[head + 1] == short[head]
                    && long[head + 2..] == short[head + 2..]
        }
        1 => long[head + 1..] == short[head..],
        _ => false,
    }
}

fn lower(doc: &Document, name: &Name) -> Vec<String> {
    let keep = |k: Kind| matches!(k, Kind::Word | Kind::Number | Kind::Handle);
    let tokens = doc.tokens[name.core.clone()].iter().filter(|t| keep(t.kind) && !t.is(c::SUFFIX));
    let words: Vec<String> = tokens.map(|t| fold(t.of(doc.text))).collect();
    if words.is_empty() {
        vec![shown(doc, name).to_lowercase()]
    } else {
        words
    }
}

/// The name as printed, runs of space made one.
fn shown<'t>(doc: &Document<'t>, name: &Name) -> Cow<'t, str> {
    let words = doc.span(name.core.clone()).of(doc.text);
    // Nearly always it has single spaces already, and is known under the same words.
    if words.split(' ').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_graphic())) {
        return Cow::Borrowed(words);
    }
    Cow::Owned(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_wrong_in_the_surname() {
        assert!(one_edit("fabricant", "fabricent") && one_edit("khan", "kahn") && one_edit("hale", "hales"));
        assert!(!one_edit("hale", "wells"));
    }
}
