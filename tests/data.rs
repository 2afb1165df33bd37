//! The word lists in `data/` and their compiled form.

use pullquote::lexicon;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

// The same code that the build script runs, over the files as they lie on disk now.
#[path = "../src/lexicon/classes.rs"]
#[allow(dead_code)]
mod classes;
#[path = "../build/inflect.rs"]
mod inflect;
#[path = "../build/read.rs"]
#[allow(dead_code)]
mod read;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// Every list: its file name and its text.
fn files() -> Vec<(String, String)> {
    let mut files: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|f| f.unwrap().path())
        .filter(|f| f.extension().is_some_and(|e| e == "tsv"))
        .map(|f| (f.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&f).unwrap()))
        .collect();
    files.sort();
    files
}

/// The words of a list, with their other columns.
fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()).map(|l| l.split('\t').collect())
}

/// Every word of a list; of a list of sets the words of each, or its name where it has no other.
fn words(text: &str) -> Vec<&str> {
    let sets = text.lines().any(|l| l.starts_with("# columns: set words"));
    rows(text).flat_map(|r| if sets { r[r.len() - 1].split(' ').collect() } else { vec![r[0]] }).collect()
}

#[test]
fn every_list_names_its_columns_source_licence_and_changes() {
    let mut missing = Vec::new();
    for (name, text) in files() {
        let head: Vec<&str> = text.lines().take_while(|l| l.starts_with('#')).collect();
        let columns = if name.starts_with("sets") { "# columns: set" } else { "# columns: word" };
        for field in [columns, "# Source: ", "# Licence: ", "# Changes: "] {
            if !head.iter().any(|l| l.starts_with(field) && l.len() > field.trim_end().len()) {
                missing.push(format!("{name}: {field}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(files().len() > 10);
}

#[test]
fn the_compiled_lists_are_those_on_disk() {
    let lists = read::folder(&folder()).unwrap();
    assert_eq!(lexicon::version(), format!("{:016x}", lists.hash));
}

#[test]
fn every_word_on_disk_is_found_with_what_the_list_says() {
    let lists = read::folder(&folder()).unwrap();
    let mut wrong = Vec::new();
    for (word, entry) in lists.entries.iter().filter(|(w, _)| !w.contains(' ')) {
        let record = lexicon::record(lexicon::id_of(word));
        // being in a phrase is the one thing that other entries add
        let phrases = classes::PHRASE_START;
        if record.classes & !phrases != entry.classes & !phrases || record.valence != entry.valence || record.frames() != entry.frames {
            wrong.push(word);
        }
        let reports = entry.classes & classes::REPORTING != 0;
        let lemma = entry.lemma.as_deref().filter(|_| reports).unwrap_or(word);
        if lexicon::lemma(word, record) != lemma || record.stance().name() != classes::STANCES[entry.stance as usize] {
            wrong.push(word);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(lexicon::id_of("no such word"), 0);
}

#[test]
fn every_list_has_words_that_are_found() {
    for (name, text) in files() {
        let single: Vec<String> =
            words(&text).iter().map(|w| w.to_lowercase()).filter(|w| w.chars().all(|c| c.is_ascii_lowercase())).take(20).collect();
        assert!(!single.is_empty(), "{name} has no words of one part");
        for word in single {
            assert!(lexicon::id_of(&word) > 0, "{name}: {word}");
        }
    }
}

#[test]
fn every_phrase_is_found() {
    let lists = read::folder(&folder()).unwrap();
    let mut lost = Vec::new();
    for (text, entry) in lists.entries.iter().filter(|(w, _)| w.contains(' ')) {
        let ids: Vec<_> = text.split(' ').filter(|w| !w.is_empty()).map(lexicon::id_of).collect();
        let reports = entry.classes & classes::REPORTING != 0;
        let lemma = entry.lemma.as_ref().filter(|_| reports).unwrap_or(text);
        let wrong_lemma = |r| lexicon::lemma(text, r) != *lemma;
        let found = lexicon::phrase(ids[0], |i| ids.get(i).copied().unwrap_or(0));
        if ids.contains(&0) || found.is_none_or(|(n, r)| n != ids.len() || r.classes != entry.classes || wrong_lemma(r)) {
            lost.push(text);
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}

/// The scanner cuts `'s` off a word, and cuts at signs: an entry with one would never be met in a text.
#[test]
fn every_word_can_stand_in_a_text() {
    let mut wrong = Vec::new();
    for (name, text) in files() {
        for word in words(&text) {
            for part in word.split([' ', '-']).filter(|p| p.chars().all(|c| c.is_alphabetic() || c == '\'')) {
                let tokens = pullquote::tokens::scan(part).tokens;
                if tokens.len() != 1 || tokens[0].span.len() as usize != part.len() {
                    wrong.push(format!("{name}: {part}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn reporting_verbs_cover_every_stance_and_frame() {
    let (_, text) = files().into_iter().find(|(name, _)| name == "verbs.tsv").unwrap();
    let (mut stances, mut frames, mut lemmas) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
    for row in rows(&text) {
        *stances.entry(row[1].to_string()).or_insert(0) += 1;
        frames.extend(row[2].split(',').map(str::to_string));
        lemmas.insert(row[0].to_string());
    }
    assert_eq!(stances.keys().map(String::as_str).collect::<BTreeSet<_>>(), classes::STANCES.iter().copied().collect());
    assert_eq!(frames.iter().map(String::as_str).collect::<BTreeSet<_>>(), classes::FRAMES.iter().copied().collect());
    assert!(stances.values().all(|n| *n >= 10), "{stances:?}");
    assert!(lemmas.len() >= 450, "{}", lemmas.len());
}

#[test]
fn verbs_inflect() {
    let lemma = |form: &str| lexicon::lemma(form, lexicon::record(lexicon::id_of(form)));
    for (form, verb) in [
        ("said", "say"),
        ("tells", "tell"),
        ("admitted", "admit"),
        ("quipping", "quip"),
        ("quizzes", "quiz"),
        ("rapped", "rap"),
        ("rebutted", "rebut"),
        ("concurring", "concur"),
        ("tweeted", "tweet"),
        ("denies", "deny"),
        ("lying", "lie"),
        ("swore", "swear"),
        ("labelled", "label"),
        ("labeled", "label"),
        ("panning", "pan"),
        ("wrote", "write"),
    ] {
        assert_eq!(lemma(form), verb, "{form}");
    }
    let wrong = ["sayed", "quipd", "rebuted", "goed", "putted", "writed"];
    assert_eq!(wrong.map(lexicon::id_of), [0; 6]);
}

#[test]
fn names_that_are_words_count_only_with_a_capital() {
    let class = |text: &str| pullquote::tokens::scan(text).tokens[0].classes;
    assert_ne!(class("Times") & classes::OUTLET, 0);
    assert_eq!(class("times") & classes::OUTLET, 0);
    assert_ne!(class("March") & classes::MONTH, 0);
    assert_eq!(class("march") & classes::MONTH, 0);
    assert_ne!(class("march") & classes::VERB, 0);
    assert_ne!(class("driver") & classes::ROLE, 0);
}

#[test]
fn plurals_of_roles_are_groups() {
    let class = |word: &str| lexicon::record(lexicon::id_of(word)).classes;
    for (one, many) in [("critic", "critics"), ("spokeswoman", "spokeswomen"), ("child", "children"), ("thief", "thieves")] {
        assert_ne!(class(one) & classes::ROLE, 0, "{one}");
        assert_ne!(class(many) & classes::GROUP, 0, "{many}");
        assert_eq!(class(many) & (classes::ROLE | classes::FEMALE), 0, "{many}");
    }
}

#[test]
fn a_list_that_is_wrong_is_refused_with_its_line() {
    let dir = std::env::temp_dir().join(format!("pullquote-data-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let refused = |text: &str| {
        std::fs::write(dir.join("bad.tsv"), text).unwrap();
        read::folder(&dir).err().unwrap_or_default()
    };
    assert!(refused("# columns: word classes\nthe\tdeterminer\nteh\tdeterminor\n").ends_with(":3: no class \"determinor\""));
    assert!(refused("# columns: word classes\nthe\tdeterminer\nThe\tdeterminer\n").contains(":3: \"the\" stands twice"));
    assert!(refused("# columns: set words\nto\nbe\tis are\nbe\twas\n").contains(":4: \"be\" stands twice"));
    assert!(refused("# columns: word stance\nsay\tneutrall\n").contains(":2:"));
    assert!(refused("# columns: word valence\ngood\tplenty\n").contains(":2: valence \"plenty\" is no number"));
    std::fs::remove_dir_all(&dir).unwrap();
}

/// The key of a long word is a hash: letters that stand eight apart can change places in it.
#[test]
fn words_of_one_key_are_told_apart() {
    let (word, other) = ("acknowledge", "dcknowleage");
    assert_ne!(lexicon::id_of(word), 0);
    assert_eq!(lexicon::Key::of(word.as_bytes()), lexicon::Key::of(other.as_bytes()));
    assert_eq!(lexicon::id_of(other), 0);
}
