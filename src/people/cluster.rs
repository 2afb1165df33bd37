//! Joins names into persons and bodies: full names first, then surnames, given names and acronyms alone.

use super::names::Name;
use super::words::Words;
use super::{Gender, Sort};
use crate::document::Document;
use crate::text::single_spaced;

/// A person or a body under all its names.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// The fullest name, without titles.
    pub name: String,
    /// What it is.
    pub sort: Sort,
    /// As far as titles and given names tell.
    pub gender: Gender,
    /// The other forms of the name in the text.
    pub aliases: Vec<String>,
    /// Indices into [`super::People::names`], in order.
    pub names: Vec<usize>,
    /// Which of them is the fullest.
    fullest: usize,
}

impl Cluster {
    /// Notes another form of the name.
    fn alias(&mut self, alias: &str) {
        let known = |alias: &str| self.name == alias || self.aliases.iter().any(|a| a == alias);
        // Nearly all are known, and stand in the text with single spaces as they do here.
        if known(alias) || self.aliases.len() >= CANDIDATES {
            return;
        }
        let alias = single_spaced(alias);
        if !known(&alias) {
            self.aliases.push(alias.into_owned());
        }
    }
}

/// More candidates for one word than this are not looked at: cost stays linear on hostile text.
const CANDIDATES: usize = 24;

/// Finds the clusters and sets [`Name::cluster`].
pub fn join(doc: &Document, names: &mut [Name]) -> Vec<Cluster> {
    let words = Words::of(doc, names);
    let mut joiner = Joiner { doc, words: &words, clusters: Vec::new(), by_word: vec![Vec::new(); words.count()] };
    for (i, name) in names.iter_mut().enumerate() {
        if words.of_name(i).len() > 1 {
            let at = joiner.full(i, name).unwrap_or_else(|| joiner.open(i, name));
            joiner.add(at, i, name);
        }
    }
    // Single words join the cluster that was last named before them under that word, or else the first one after them.
    let mut latest: Vec<Option<u32>> = vec![None; words.count()];
    for (i, name) in names.iter_mut().enumerate() {
        let own = words.of_name(i);
        let (first, last) = (own[0], own[own.len() - 1]);
        if own.len() == 1 {
            let at = joiner.single(last, name, latest[last as usize]).unwrap_or_else(|| joiner.open(i, name));
            joiner.add(at, i, name);
        }
        let cluster = name.cluster;
        latest[first as usize] = Some(cluster as u32);
        latest[last as usize] = Some(cluster as u32);
        joiner.clusters[cluster].names.push(i);
    }
    joiner.clusters
}

struct Joiner<'d, 't> {
    doc: &'d Document<'t>,
    words: &'d Words<'t>,
    clusters: Vec<Cluster>,
    /// Clusters by the first and last word of their names, and by their acronym.
    by_word: Vec<Vec<u32>>,
}

impl<'d> Joiner<'d, '_> {
    /// The words of the fullest name.
    fn words_of(&self, cluster: &Cluster) -> &'d [u32] {
        self.words.of_name(cluster.fullest)
    }

    fn printed(&self, name: &Name) -> &'d str {
        self.doc.span(name.core.clone()).of(self.doc.text)
    }

    fn open(&mut self, index: usize, name: &Name) -> usize {
        let at = self.clusters.len();
        self.clusters.push(Cluster {
            name: single_spaced(self.printed(name)).into_owned(),
            sort: name.sort,
            gender: name.gender,
            aliases: Vec::new(),
            names: Vec::new(),
            fullest: index,
        });
        let words = self.words.of_name(index);
        let acronym = if name.sort == Sort::Organisation && words.len() > 2 { self.acronym(words) } else { None };
        for word in [words[0], words[words.len() - 1]].into_iter().chain(acronym) {
            let list = &mut self.by_word[word as usize];
            if !list.contains(&(at as u32)) && list.len() < CANDIDATES {
                list.push(at as u32);
            }
        }
        at
    }

    /// The first letters of the words, if they are a name somewhere.
    fn acronym(&self, words: &[u32]) -> Option<u32> {
        let words = words.iter().map(|w| self.words.text(*w)).filter(|w| !matches!(*w, "of" | "the" | "and" | "for"));
        self.words.number(&words.filter_map(|w| w.chars().next()).collect::<String>())
    }

    /// The first cluster known under the word that fits.
    fn known(&self, word: u32, fits: impl Fn(&Cluster) -> bool) -> Option<usize> {
        self.by_word[word as usize].iter().map(|at| *at as usize).find(|at| fits(&self.clusters[*at]))
    }

    /// The cluster of a name of several words.
    fn full(&self, index: usize, name: &Name) -> Option<usize> {
        let words = self.words.of_name(index);
        let fits = |cluster: &Cluster| {
            cluster.sort == name.sort && !opposed(cluster.gender, name.gender) && same(self.words, self.words_of(cluster), words, name.sort)
        };
        self.known(words[words.len() - 1], fits).or_else(|| self.known(words[0], fits))
    }

    /// The cluster of a single word: the one named last under it, if title and gender allow.
    fn single(&self, word: u32, name: &Name, latest: Option<u32>) -> Option<usize> {
        let titled = name.tokens.start < name.core.start;
        let body = name.sort == Sort::Organisation;
        let fits = |cluster: &Cluster| {
            let words = self.words_of(cluster);
            let (first, last) = (words[0] == word, words[words.len() - 1] == word);
            let part = last || first && !titled;
            let person = cluster.sort == Sort::Person;
            let acronym = !person && words.len() > 2 && body;
            let whole = words.len() == 1 && first;
            // Labour for the Labour Party
            let short = cluster.sort == Sort::Organisation && body && words.len() == 2 && first;
            !opposed(cluster.gender, name.gender) && (whole || short || person && part || acronym && !part)
        };
        latest.map(|at| at as usize).filter(|at| fits(&self.clusters[*at])).or_else(|| self.known(word, fits))
    }

    fn add(&mut self, at: usize, index: usize, name: &mut Name) {
        let (printed, words) = (self.printed(name), self.words.of_name(index).len());
        let cluster = &mut self.clusters[at];
        if words > self.words.of_name(cluster.fullest).len() && name.sort == cluster.sort {
            let shorter = std::mem::replace(&mut cluster.name, single_spaced(printed).into_owned());
            cluster.fullest = index;
            cluster.alias(&shorter);
        } else {
            cluster.alias(printed);
        }
        if cluster.gender == Gender::Unknown {
            cluster.gender = name.gender;
        }
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
fn same(words: &Words, a: &[u32], b: &[u32], sort: Sort) -> bool {
    if sort != Sort::Person {
        return a == b;
    }
    let ([a_given, .., a_last], [b_given, .., b_last]) = (a, b) else { return false };
    let alike = a_given == b_given;
    if a_last != b_last {
        let (x, y) = (words.text(*a_last), words.text(*b_last));
        return alike && x.len() > 4 && one_edit(x, y);
    }
    let (x, y) = (words.text(*a_given), words.text(*b_given));
    alike || initial_of(x, y) || initial_of(y, x) || x.len().min(y.len()) > 2 && (x.starts_with(y) || y.starts_with(x))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_wrong_in_the_surname() {
        assert!(one_edit("fabricant", "fabricent") && one_edit("khan", "kahn") && one_edit("hale", "hales"));
        assert!(!one_edit("hale", "wells"));
    }
}
