//! Reads `data/*.tsv`: tab-separated columns under a head of `#` lines that names source, licence and changes.
//!
//! The first `#` line that starts with `# columns:` names the columns. A file of words has `word`; the others it may have:
//!
//! | column | holds |
//! |---|---|
//! | `classes` | names from `src/lexicon/classes.rs`, with commas, and the markers below |
//! | `stance`, `frames` | of a reporting verb; its forms are added |
//! | `forms` | irregular forms, each only if it differs from the regular one (`-` keeps it): past, participle and -ing of a verb; else the plural. `a/b` gives two, as in labelled/labeled |
//! | `valence` | tone, -4 to 4, one decimal |
//! | `factor` | of a booster or a dampener, per cent added |
//! | `policy` | of an abbreviation |
//! | `category` | of a loaded word |
//!
//! A file of sets has `set` and `words` instead: the name of a set, and its words with spaces between, where there are more than the name.
//!
//! Markers among the classes: `verb-forms` adds the forms of a verb;
//! `plural` adds the plural; `plural-group` adds the plural of a role as a group (critic: role; critics: group); `fixed` adds
//! nothing, even where there is a stance ("according to").

use crate::{classes, inflect};
use std::collections::BTreeMap;
use std::path::Path;

/// What is known of one word or phrase, merged over all files.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Entry {
    pub classes: u64,
    pub lemma: Option<String>,
    pub stance: u8,
    pub frames: u16,
    pub valence: i8,
    pub factor: i8,
    pub policy: u8,
    pub category: u8,
}

impl Entry {
    /// Whether the entry is there for its tone or because it is loaded.
    fn toned(&self) -> bool {
        self.valence != 0 || self.category != 0
    }

    /// Whether any list has said anything of it.
    fn speaks(&self) -> bool {
        *self != Entry::default()
    }

    fn merge(&mut self, other: &Entry) {
        // A form of two verbs keeps the lemma of the reporting one.
        let reports = |e: &Entry| e.classes & classes::REPORTING != 0;
        if self.lemma.is_none() || (reports(other) && !reports(self)) {
            self.lemma = other.lemma.clone().or(self.lemma.take());
            self.stance = other.stance;
        }
        self.classes |= other.classes;
        self.frames |= other.frames;
        for (mine, theirs) in [(&mut self.valence, other.valence), (&mut self.factor, other.factor)] {
            if theirs != 0 {
                *mine = theirs;
            }
        }
        for (mine, theirs) in [(&mut self.policy, other.policy), (&mut self.category, other.category)] {
            if theirs != 0 {
                *mine = theirs;
            }
        }
    }
}

/// All words and phrases, lower case, the sets of words by name, and a hash of the files they came from.
pub struct Lists {
    pub entries: BTreeMap<String, Entry>,
    pub sets: BTreeMap<String, Vec<String>>,
    pub hash: u64,
}

/// FNV-1a, 64 bits: names the state of the data in every result.
pub fn fnv(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Reads every `.tsv` of the folder in the order of their names. The error names file and line.
pub fn folder(path: &Path) -> Result<Lists, String> {
    let mut files: Vec<_> = std::fs::read_dir(path)
        .map_err(|e| format!("{}: {e}", path.display()))?
        .filter_map(|f| f.ok().map(|f| f.path()))
        .filter(|f| f.extension().is_some_and(|e| e == "tsv"))
        .collect();
    files.sort();
    let mut lists = Lists { entries: BTreeMap::new(), sets: BTreeMap::new(), hash: 0xcbf2_9ce4_8422_2325 };
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?.replace("\r\n", "\n");
        lists.hash = fnv(lists.hash, text.as_bytes());
        one(&text, &mut lists).map_err(|(line, what)| format!("{}:{line}: {what}", file.display()))?;
    }
    Ok(lists)
}

fn index(names: &[&str], name: &str) -> Result<u8, String> {
    names.iter().position(|n| *n == name).map(|i| i as u8).ok_or_else(|| format!("{name:?} is none of {}", names.join(", ")))
}

fn tenths(text: &str, what: &str) -> Result<i8, String> {
    let v: f64 = text.parse().map_err(|_| format!("{what} {text:?} is no number"))?;
    if v.abs() > 12.0 {
        return Err(format!("{what} {text:?} is out of range"));
    }
    Ok((v * 10.0).round() as i8)
}

fn one(text: &str, lists: &mut Lists) -> Result<(), (usize, String)> {
    let mut columns: Vec<&str> = vec!["word", "classes"];
    let mut seen = std::collections::BTreeSet::new();
    for (n, line) in text.lines().enumerate() {
        let fail = |what: String| (n + 1, what);
        if let Some(names) = line.strip_prefix("# columns:") {
            columns = names.split_whitespace().collect();
        }
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        if cells.len() > columns.len() {
            return Err(fail(format!("{} columns where the head names {}", cells.len(), columns.len())));
        }
        let cell = |name: &str| columns.iter().position(|c| *c == name).and_then(|i| cells.get(i)).copied().filter(|c| !c.is_empty());
        let set = cell("set");
        let word = set.or(cell("word")).ok_or_else(|| fail("no word".into()))?.to_lowercase().replace('’', "'");
        if !seen.insert(word.clone()) {
            return Err(fail(format!("{word:?} stands twice in this file")));
        }
        if set.is_some() {
            let words: Vec<String> = cell("words").unwrap_or(&word).split(' ').map(str::to_string).collect();
            for word in &words {
                lists.entries.entry(word.clone()).or_default();
            }
            lists.sets.insert(word, words);
            continue;
        }
        for (form, entry) in line_entries(&word, &cell).map_err(fail)? {
            // vice president and vice-president are one entry: the scanner meets the same words
            let known = lists.entries.get(&form.replace('-', " "));
            let spaced = !form.contains('-') || known.is_some_and(|e| e.speaks() && e.classes & classes::HYPHENED == 0);
            let joined = lists.entries.entry(form.replace('-', " ")).or_default();
            joined.merge(&entry);
            // but has been is no has-been: what is toned or loaded with a hyphen alone needs it in the text too
            joined.classes &= !classes::HYPHENED;
            if !spaced && joined.toned() {
                joined.classes |= classes::HYPHENED;
            }
        }
    }
    Ok(())
}

fn line_entries<'a>(word: &str, cell: &dyn Fn(&str) -> Option<&'a str>) -> Result<Vec<(String, Entry)>, String> {
    let mut entry = Entry::default();
    let (mut plural, mut group, mut verb, mut fixed) = (false, false, false, false);
    for name in cell("classes").into_iter().flat_map(|c| c.split(',')).map(str::trim) {
        match name {
            "plural" => plural = true,
            "plural-group" => group = true,
            "verb-forms" => verb = true,
            "fixed" => fixed = true,
            _ => {
                let found = classes::NAMES.iter().find(|(n, _)| *n == name).ok_or_else(|| format!("no class {name:?}"))?;
                entry.classes |= found.1;
            }
        }
    }
    if let Some(v) = cell("valence") {
        entry.valence = tenths(v, "valence")?;
        entry.classes |= classes::TONED;
    }
    if let Some(v) = cell("factor") {
        entry.factor = v.parse().map_err(|_| format!("factor {v:?} is no whole number of per cent"))?;
    }
    if let Some(v) = cell("policy") {
        entry.policy = index(classes::POLICIES, v)?;
        entry.classes |= classes::ABBREVIATION;
    }
    if let Some(v) = cell("category") {
        entry.category = index(classes::LOADED_CATEGORIES, v)?;
        entry.classes |= classes::LOADED;
    }
    if let Some(v) = cell("stance") {
        entry.stance = index(classes::STANCES, v)?;
        entry.classes |= classes::REPORTING | classes::VERB;
        entry.lemma = Some(word.to_string());
        verb = true;
    }
    for f in cell("frames").into_iter().flat_map(|c| c.split(',')).map(str::trim) {
        entry.frames |= 1 << index(classes::FRAMES, f)?;
    }
    let mut out = Vec::new();
    if verb {
        entry.lemma = Some(word.to_string());
        entry.classes |= classes::VERB;
        if fixed {
            entry.classes &= !classes::VERB;
        } else {
            out = verb_forms(word, cell("forms"), &entry);
        }
    }
    if plural || group {
        let mut many = entry.clone();
        if group {
            let single = classes::ROLE | classes::TITLE | classes::SUFFIX | classes::MALE | classes::FEMALE;
            many.classes = many.classes & !single | classes::GROUP;
        }
        let given = cell("forms").filter(|_| !verb).map(str::to_string);
        out.extend(given.unwrap_or_else(|| inflect::plural(word)).split('/').map(|form| (form.to_string(), many.clone())));
    }
    out.push((word.to_string(), entry));
    Ok(out)
}

/// The inflected forms of a verb; of a phrase ("point out") those of its first word.
fn verb_forms(word: &str, irregular: Option<&str>, entry: &Entry) -> Vec<(String, Entry)> {
    let (head, tail) = word.split_once(' ').map_or((word, String::new()), |(h, t)| (h, format!(" {t}")));
    let given: Vec<&str> = irregular.map(|f| f.split(',').map(str::trim).collect()).unwrap_or_default();
    let pick = |i: usize, regular: String| given.get(i).filter(|f| **f != "-" && !f.is_empty()).map_or(regular, |f| (*f).to_string());
    let past = pick(0, inflect::past(head));
    let participle = pick(1, past.clone());
    let gerund = pick(2, inflect::gerund(head));
    let groups = [(inflect::s_form(head), classes::FINITE), (participle, 0), (past, classes::FINITE), (gerund, classes::GERUND)];
    let form = |form: &str, bits: u64| (format!("{form}{tail}"), Entry { classes: entry.classes | bits, ..entry.clone() });
    groups.iter().flat_map(|(forms, bits)| forms.split('/').map(|f| form(f, *bits)).collect::<Vec<_>>()).collect()
}
