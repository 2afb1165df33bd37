//! The results for a few articles, as they are kept in `tests/golden/`.

use pullquote::compare::{compare, Article};
use pullquote::Offsets;
use std::path::PathBuf;

/// Stands for the hash of the word lists, which changes with every word.
const LEXICON: &str = "(any)";

fn articles(folder: &str) -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path());
    let mut articles: Vec<PathBuf> = files.filter(|f| f.extension().is_some_and(|e| e == "txt")).collect();
    articles.sort();
    articles
}

fn found(article: &PathBuf) -> String {
    let text = std::fs::read_to_string(article).unwrap();
    let mut analysis = pullquote::analyze(&text, &pullquote::Options { offsets: Offsets::Utf16, ..Default::default() });
    assert_eq!(analysis.lexicon, pullquote::lexicon::version());
    analysis.lexicon = LEXICON.to_string();
    serde_json::to_string_pretty(&analysis).unwrap() + "\n"
}

/// What differs from the file, unless it is to be written anew.
fn differs(golden: &PathBuf, found: String) -> Option<String> {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(golden, found).unwrap();
        return None;
    }
    let kept = std::fs::read_to_string(golden).unwrap_or_default();
    let line = (found != kept).then(|| found.lines().zip(kept.lines()).take_while(|(a, b)| a == b).count())?;
    let at = |text: &str| text.lines().skip(line.saturating_sub(2)).take(5).collect::<Vec<_>>().join("\n");
    Some(format!("{} line {}:\nkept\n{}\nfound\n{}", golden.display(), line + 1, at(&kept), at(&found)))
}

#[test]
fn results_are_as_kept() {
    let mut wrong: Vec<String> =
        articles("tests/golden").iter().filter_map(|article| differs(&article.with_extension("json"), found(article))).collect();
    let (files, found) = several();
    assert!(files.len() >= 5);
    wrong.extend(differs(&files[0].with_file_name("comparison.json"), found));
    assert!(wrong.is_empty(), "{}\nIf this is meant: UPDATE=1 cargo test --test golden, and read the difference", wrong.join("\n"));
}

/// The sample of the page, compared as the command line does it: the first is the source.
fn several() -> (Vec<PathBuf>, String) {
    let files = articles("tests/golden/several");
    let named = |f: &PathBuf| f.file_stem().unwrap().to_string_lossy()[2..].to_string();
    let texts: Vec<(String, String)> = files.iter().map(|f| (named(f), std::fs::read_to_string(f).unwrap())).collect();
    let options = pullquote::Options { offsets: Offsets::Bytes, ..Default::default() };
    let analyses: Vec<_> = texts.iter().map(|t| pullquote::analyze(&t.1, &options)).collect();
    let list: Vec<Article> = texts.iter().zip(&analyses).map(|((name, text), analysis)| Article { name, text, analysis }).collect();
    let found = compare(&list, &pullquote::compare::Options { source: Some(0), offsets: Offsets::Utf16, ..Default::default() });
    (files, serde_json::to_string_pretty(&found).unwrap() + "\n")
}

#[test]
fn the_articles_are_there() {
    let articles = articles("tests/golden");
    assert!(articles.len() >= 6);
    for (what, needle) in [("CRLF", "\r\n"), ("emoji", "🚲"), ("single marks", "'We let"), ("curly marks", "“")] {
        assert!(articles.iter().any(|a| std::fs::read_to_string(a).unwrap().contains(needle)), "no article has {what}");
    }
}
