//! Joins names into persons and bodies: full names first, then surnames, given names and acronyms alone.

use super::names::Name;
use super::words::Words;
use super::{EntityKind, Gender};
use crate::document::Document;
use crate::lexicon::{classes as c, sets, Set, WordId};
use crate::text::single_spaced;
use crate::tokens::{Gap, Kind, Shape};

/// A person or a body under all its names.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// The full name that stands most often, without titles.
    pub name: String,
    /// What it is.
    pub sort: EntityKind,
    /// As far as titles and given names tell.
    pub gender: Gender,
    /// The other forms of the name in the text.
    pub aliases: Vec<String>,
    /// Indices into [`super::People::names`], in order.
    pub names: Vec<usize>,
    /// Which of them is the fullest.
    fullest: usize,
    /// The tokens of the titles that its names have had so far, each title once.
    titles: Vec<usize>,
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
    let ends = names.iter().map(|n| Ends::of(doc, n)).collect();
    let mut joiner = Joiner { doc, words: &words, ends, clusters: Vec::new(), by_word: vec![Vec::new(); words.count()] };
    for (i, name) in names.iter_mut().enumerate() {
        if words.of_name(i).len() > 1 {
            let at = joiner.full(i, name).unwrap_or_else(|| joiner.open(i, name));
            joiner.add(at, i, name);
        }
    }
    // Single words join the cluster that fits them best: see `rank`.
    let mut latest = vec![0; joiner.clusters.len()];
    for i in 0..names.len() {
        let (done, rest) = names.split_at_mut(i);
        let name = &mut rest[0];
        if words.of_name(i).len() == 1 {
            let told = done.last().and_then(|before| joiner.explained(i - 1, before, name, words.of_name(i)[0]));
            let found = told.map(|at| (at, None)).or_else(|| joiner.single(i, name, &latest));
            let at = found.map_or_else(|| joiner.open(i, name), |(at, _)| at);
            name.rival = found.and_then(|(_, rival)| rival);
            joiner.add(at, i, name);
        }
        latest.resize(joiner.clusters.len(), 0);
        latest[name.cluster] = i + 1;
        joiner.clusters[name.cluster].names.push(i);
    }
    let Joiner { mut clusters, ends, .. } = joiner;
    for cluster in &mut clusters {
        settle(doc, cluster, names);
        if let Some(usual) = usual(&words, &ends, cluster) {
            let name = without_nickname(printed(doc, &names[usual]));
            let fullest = std::mem::replace(&mut cluster.name, name);
            cluster.aliases.retain(|alias| *alias != cluster.name);
            cluster.alias(&fullest);
        }
    }
    clusters
}

/// The full name of a person that stands more often than the fullest: Dai Hale rather than David Rhys Hale.
fn usual(words: &Words, ends: &[Ends], cluster: &Cluster) -> Option<usize> {
    let fullest = words.of_name(cluster.fullest);
    let near = || cluster.names.iter().copied().take(CANDIDATES);
    let times = |name: usize| near().filter(|n| words.of_name(*n) == words.of_name(name)).count();
    let nick = |n: usize| sets::NICKNAMES.has(ends[n].first);
    let full = |n: &usize| words.of_name(*n).len() > 1 && !nick(*n) && !fullest.ends_with(words.of_name(*n));
    let other = near().filter(full).max_by_key(|n| times(*n)).filter(|_| cluster.sort == EntityKind::Person)?;
    (times(other) > times(cluster.fullest)).then_some(other)
}

/// How many mentions tell whether a name is a place.
const LOOKED_AT: usize = 8;

/// A name that nothing tells to be a person, and that stands where places do (in Wexley, at Gull Bay), is none.
fn settle(doc: &Document, cluster: &mut Cluster, names: &mut [Name]) {
    let told = |n: &Name| n.core.start > n.tokens.start || doc.is(n.core.start, c::GIVEN);
    // what is found to be a body was taken for a person before
    cluster.names.iter().for_each(|n| names[*n].sort = cluster.sort);
    let mentions = || cluster.names.iter().take(LOOKED_AT).map(|n| &names[*n]);
    if cluster.sort != EntityKind::Person || cluster.gender != Gender::Unknown || mentions().any(told) {
        return;
    }
    let placed = |n: &&Name| n.tokens.start.checked_sub(1).is_some_and(|p| sets::LOCATIVES.has(doc.tokens[p].id));
    let acts = |n: &&Name| doc.is(n.tokens.end, c::REPORTING | c::AUXILIARY) && doc.is(n.tokens.end, c::FINITE | c::AUXILIARY);
    // Fellgate Homes, which builds
    let which = |n: &&Name| doc.kind(n.tokens.end) == Some(Kind::Comma) && doc.says(n.tokens.end + 1, "which");
    if mentions().any(|n| which(&n)) {
        cluster.sort = EntityKind::Organisation;
        cluster.names.iter().for_each(|n| names[*n].sort = EntityKind::Organisation);
        return;
    }
    let (places, acting) = (mentions().filter(placed).count(), mentions().filter(acts).count());
    if places > acting {
        cluster.sort = EntityKind::Organisation;
        cluster.names.iter().for_each(|n| names[*n].sort = EntityKind::Organisation);
    }
}

/// The first and the last word of a name, and whether it is led by "the", as what is known is, or nothing but a kind of body at the start of a line.
#[derive(Clone, Copy)]
struct Ends {
    first: WordId,
    last: WordId,
    known: bool,
}

impl Ends {
    fn of(doc: &Document, name: &Name) -> Self {
        let id = |t: usize| doc.tokens[t].id;
        let the = name.tokens.start.checked_sub(1).is_some_and(|t| sets::DEFINITE.has(id(t)));
        // First Nation, over the article
        let known =
            the || doc.phrase_at(name.core.start).is_some_and(|p| p.end == name.core.end) && doc.tokens[name.core.start].gap() >= Gap::Line;
        Ends { first: id(name.core.start), last: id(name.core.end - 1), known }
    }
}

struct Joiner<'d, 't> {
    doc: &'d Document<'t>,
    words: &'d Words<'t>,
    ends: Vec<Ends>,
    clusters: Vec<Cluster>,
    /// Clusters by the words of their names, and by their acronym.
    by_word: Vec<Vec<u32>>,
}

/// How well a single word fits a cluster, most telling first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Which part of the name it is.
    part: u8,
    /// Whether its titles are those that the cluster's names have had.
    titles: i8,
    /// Whether both genders are told, and one.
    gender: bool,
}

impl<'d> Joiner<'d, '_> {
    /// The words of the fullest name.
    fn words_of(&self, cluster: &Cluster) -> &'d [u32] {
        self.words.of_name(cluster.fullest)
    }

    fn open(&mut self, index: usize, name: &Name) -> usize {
        let at = self.clusters.len();
        self.clusters.push(Cluster {
            name: without_nickname(printed(self.doc, name)),
            sort: name.sort,
            gender: name.gender,
            aliases: Vec::new(),
            names: Vec::new(),
            fullest: index,
            titles: Vec::new(),
        });
        let words = self.words.of_name(index);
        let acronym = if name.sort == EntityKind::Organisation && words.len() > 1 { self.acronym(words) } else { None };
        let all = words.iter().copied().filter(|_| name.sort == EntityKind::Person || words.len() == 1);
        let ends = [words[0], words[words.len() - 1], self.words.tail(index)];
        for word in ends.into_iter().chain(all).chain(acronym) {
            let list = &mut self.by_word[word as usize];
            if !list.contains(&(at as u32)) && list.len() < CANDIDATES {
                list.push(at as u32);
            }
        }
        at
    }

    /// The first letters of the words, if they are a name somewhere.
    fn acronym(&self, words: &[u32]) -> Option<u32> {
        self.words.number(&self.initials(words))
    }

    /// The first letters of the words that count.
    fn initials(&self, words: &[u32]) -> String {
        let words = words.iter().map(|w| self.words.text(*w)).filter(|w| !matches!(*w, "of" | "the" | "and" | "for"));
        words.filter_map(|w| w.chars().next()).collect()
    }

    /// The cluster of the name before letters in brackets that stand for it: the Electoral Commission (EC).
    fn explained(&mut self, index: usize, long: &Name, name: &Name, word: u32) -> Option<usize> {
        let doc = self.doc;
        let open = name.tokens.start.checked_sub(1)?;
        let letters = doc.word(name.core.start);
        let bracket = long.tokens.end == open && doc.kind(open) == Some(Kind::Open) && doc.kind(name.tokens.end) == Some(Kind::Close);
        let upper = doc.tokens[name.core.start].shape() == Shape::Upper && letters.len() > 1;
        if !bracket || !upper || self.clusters[long.cluster].sort != EntityKind::Organisation {
            return None;
        }
        let initials = self.initials(self.words.of_name(index));
        let letters = crate::text::lower(letters);
        let stand =
            initials.len() > 1 && (letters.starts_with(&initials) || letters.ends_with(&initials) || initials.starts_with(&letters));
        let list = &mut self.by_word[word as usize];
        let at = long.cluster as u32;
        if stand && !list.contains(&at) && list.len() < CANDIDATES {
            list.push(at);
        }
        stand.then_some(long.cluster)
    }

    /// The cluster of a name of several words.
    fn full(&self, index: usize, name: &Name) -> Option<usize> {
        let words = self.words.of_name(index);
        let pet = |cluster: &Cluster| {
            let other = self.words_of(cluster);
            let person = name.sort == EntityKind::Person && other.len() > 1;
            // Big Tom
            let called = |a: usize, b: usize| {
                let (a, b) = (self.words.of_name(a), (self.words.of_name(b), self.ends[b].first));
                b.0.len() == 2 && sets::NICKNAMES.has(b.1) && a[0] == b.0[1]
            };
            let nick = called(index, cluster.fullest) || called(cluster.fullest, index);
            person && nick
                || person && other.last() == words.last() && sets::PET_PAIRS.pairs(self.ends[index].first, self.ends[cluster.fullest].first)
        };
        let fits = |cluster: &Cluster| {
            let one = || same(self.words, self.words_of(cluster), words, name.sort) || pet(cluster);
            if self.part(cluster.fullest, index) || self.part(index, cluster.fullest) {
                return name.sort == EntityKind::Organisation || cluster.sort == EntityKind::Organisation;
            }
            cluster.sort == name.sort && !opposed(cluster.gender, name.gender) && one()
        };
        let known = |word: u32| self.by_word[word as usize].iter().map(|at| *at as usize).find(|at| fits(&self.clusters[*at]));
        known(words[words.len() - 1]).or_else(|| known(words[0]))
    }

    /// The cluster of a single word, and the next best where nothing but its place in the text tells them apart.
    fn single(&self, index: usize, name: &Name, latest: &[usize]) -> Option<(usize, Option<usize>)> {
        let word = self.words.of_name(index)[0];
        // the one called so before, the one named last; else the first after it
        let called = |at: usize| self.clusters[at].aliases.iter().any(|alias| alias == printed(self.doc, name));
        let recent = |at: usize| (called(at), latest.get(at).copied().unwrap_or(0), std::cmp::Reverse(at));
        let ranked = self.by_word[word as usize]
            .iter()
            .map(|at| *at as usize)
            .filter_map(|at| Some((self.rank(at, word, index, name)?, recent(at), at)));
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_unstable();
        let (rank, _, best) = ranked.pop()?;
        let rival = ranked.last().filter(|(other, _, at)| *other == rank && self.clusters[*at].sort == EntityKind::Person);
        Some((best, rival.map(|(_, _, at)| *at)))
    }

    /// How well a single word fits a cluster, if it does at all.
    fn rank(&self, at: usize, word: u32, index: usize, name: &Name) -> Option<Rank> {
        let cluster = &self.clusters[at];
        let words = self.words_of(cluster);
        let body = name.sort == EntityKind::Organisation;
        let titles = || (name.tokens.start..name.core.start).filter(|t| self.doc.is(*t, c::TITLE));
        let (first, last) = (words[0] == word, words[words.len() - 1] == word);
        let before = |set: &Set| name.tokens.start.checked_sub(1).is_some_and(|t| set.has(self.doc.tokens[t].id));
        let plain = || titles().next().is_none() && !self.doc.is(name.core.start, c::GIVEN | c::PLACE) && !before(sets::LOCATIVES);
        // letters that brackets have explained
        let told = || body && !first && !last && cluster.aliases.iter().any(|alias| alias == printed(self.doc, name));
        let part = match cluster.sort {
            _ if words.len() == 1 && first || told() => 5,
            EntityKind::Person if last => 4,
            // Sir Alan, Sister Mary; Dr Wen where the family name is first
            EntityKind::Person if first && titles().next().is_some() => {
                let given = titles().any(|t| sets::BEFORE_GIVEN.has(self.doc.tokens[t].id));
                let plain = titles().all(|t| sets::PLAIN_TITLES.has(self.doc.tokens[t].id));
                let family = !self.doc.is(name.core.end - 1, c::GIVEN) || !plain;
                // Mr Rajesh, where nobody has that surname
                if given || family {
                    3
                } else {
                    1
                }
            }
            EntityKind::Person if first => 3,
            EntityKind::Person if self.words.tail(cluster.fullest) == word => 2,
            EntityKind::Person => 1,
            // the Nation for the Loon Lake Nation, Labour for the Labour Party
            EntityKind::Organisation if body && last && self.ends[index].known => 6,
            EntityKind::Organisation if body && words.len() == 2 && first => 3,
            // Merrow said, of Merrow Foods
            EntityKind::Organisation if words.len() == 2 && first && plain() && self.firm(cluster) => 0,
            _ if words.len() > 2 && body && !first && !last => 2,
            _ => return None,
        };
        // Louis may be a surname too
        let surname = || part == 4 && titles().next().is_none();
        let part = match opposed(cluster.gender, name.gender) {
            true if surname() => 2,
            true => return None,
            false => part,
        };
        let agrees = titles().map(|t| self.agree(cluster, t)).max().unwrap_or(0);
        let gender = cluster.gender == name.gender && name.gender != Gender::Unknown;
        Some(Rank { part, titles: agrees, gender })
    }

    /// Whether a title is one that the names of the cluster have had: 1; whether they have had others, and of another kind: -1.
    fn agree(&self, cluster: &Cluster, title: usize) -> i8 {
        let doc = self.doc;
        let plain = |t: usize| sets::PLAIN_TITLES.has(doc.tokens[t].id);
        if cluster.titles.iter().any(|t| abbreviates(doc.word(title), doc.word(*t))) {
            1
        } else if !cluster.titles.is_empty() && cluster.titles.iter().all(|t| plain(*t) != plain(title)) {
            -1
        } else {
            0
        }
    }

    /// Whether a name of several words is a part of that of a body: Gull Point of Gull Point Metals, the Library Trust of the Hull Library Trust.
    fn part(&self, whole: usize, part: usize) -> bool {
        let (long, short) = (self.words.of_name(whole), self.words.of_name(part));
        let firm = || sets::BODY_ENDS.has(self.ends[whole].last) && long[..long.len() - 1] == *short;
        short.len() > 1 && long.len() > short.len() && (firm() || self.ends[part].known && long.ends_with(short))
    }

    /// Whether the last word of a name is what firms are called: Merrow Foods.
    fn firm(&self, cluster: &Cluster) -> bool {
        sets::BODY_ENDS.has(self.ends[cluster.fullest].last)
    }

    fn add(&mut self, at: usize, index: usize, name: &mut Name) {
        let (printed, words) = (printed(self.doc, name), self.words.of_name(index).len());
        let cluster = &mut self.clusters[at];
        for title in (name.tokens.start..name.core.start).filter(|t| self.doc.is(*t, c::TITLE)) {
            let id = |t: usize| self.doc.tokens[t].id;
            if cluster.titles.len() < CANDIDATES && !cluster.titles.iter().any(|t| id(*t) == id(title)) {
                cluster.titles.push(title);
            }
        }
        let nick = sets::NICKNAMES.has(self.ends[cluster.fullest].first) && !sets::NICKNAMES.has(self.ends[index].first);
        if (words > self.words.of_name(cluster.fullest).len() || words > 1 && nick)
            && (name.sort == cluster.sort || name.sort == EntityKind::Organisation)
        {
            cluster.sort = name.sort;
            let shorter = std::mem::replace(&mut cluster.name, without_nickname(printed));
            cluster.fullest = index;
            cluster.alias(&shorter);
        } else {
            cluster.alias(printed);
        }
        let given =
            || words > 1 || name.tokens.start < name.core.start || self.words.of_name(index)[0] == self.words.of_name(cluster.fullest)[0];
        if cluster.gender == Gender::Unknown && given() {
            cluster.gender = name.gender;
        }
        name.cluster = at;
        name.sort = cluster.sort;
    }
}

/// The name as printed, with Jr or III; without titles and honours.
fn printed<'t>(doc: &Document<'t>, name: &Name) -> &'t str {
    let end = (name.core.end..name.tokens.end).find(|t| doc.tokens[*t].is(c::SUFFIX));
    let end = end.filter(|t| sets::GENERATIONS.has(doc.tokens[*t].id)).map_or(name.core.end, |t| t + 1);
    doc.span(name.core.start..end).of(doc.text)
}

/// Whether two genders are told and differ.
pub fn opposed(a: Gender, b: Gender) -> bool {
    a != Gender::Unknown && b != Gender::Unknown && a != b
}

/// Whether two full names are one: same surname (a letter may be wrong if the given name is the same) and given names that
/// agree, one being an initial or a short form of the other, or one name having a middle name more.
fn same(words: &Words, a: &[u32], b: &[u32], sort: EntityKind) -> bool {
    if sort != EntityKind::Person {
        return a == b;
    }
    let ([a_given, .., a_last], [b_given, .., b_last]) = (a, b) else { return false };
    let alike = a_given == b_given;
    // Ana Garcia, Garcia Lopez: Ana Garcia Lopez
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if short.len() < long.len() && (long.ends_with(short) || long.starts_with(short)) {
        return true;
    }
    if a_last != b_last {
        let (x, y) = (words.text(*a_last), words.text(*b_last));
        return alike && x.len() > 4 && one_edit(x, y);
    }
    let (x, y) = (words.text(*a_given), words.text(*b_given));
    alike || initial_of(x, y) || initial_of(y, x) || x.len().min(y.len()) > 2 && (x.starts_with(y) || y.starts_with(x))
}

/// A name without the nickname in marks that stands in it.
fn without_nickname(printed: &str) -> String {
    let parts: Vec<&str> = printed.split(['"', '“', '”', '‘', '’', '\'']).collect();
    match parts[..] {
        [before, _, after] if before.ends_with(' ') && after.starts_with(' ') => [before.trim_end(), after].concat(),
        _ => single_spaced(printed).into_owned(),
    }
}

/// Whether one title is the other, or short for it: Sen. of senator, Cllr of councillor.
fn abbreviates(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let mut rest = long.chars().flat_map(char::to_lowercase);
    let mut letters = short.chars().flat_map(char::to_lowercase);
    letters.next() == rest.next() && letters.all(|l| rest.any(|r| r == l)) && (short.len() == long.len() || short.len() > 1)
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
