//! The results for a few articles, as they are kept in `tests/golden/`.

use std::path::PathBuf;

/// Stands for the hash of the word lists, which changes with every word.
const LEXICON: &str = "(any)";

fn articles() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let files = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path());
    let mut articles: Vec<PathBuf> = files.filter(|f| f.extension().is_some_and(|e| e == "txt")).collect();
    articles.sort();
    articles
}

fn found(article: &PathBuf) -> String {
    let text = std::fs::read_to_string(article).unwrap();
    let mut analysis = pullquote::analyze(&text, &pullquote::Options::default());
    assert_eq!(analysis.lexicon, pullquote::lexicon::version());
    analysis.lexicon = LEXICON.to_string();
    serde_json::to_string_pretty(&analysis).unwrap() + "\n"
}

#[test]
fn results_are_as_kept() {
    let (mut wrong, update) = (Vec::new(), std::env::var_os("UPDATE").is_some());
    for article in articles() {
        let (found, golden) = (found(&article), article.with_extension("json"));
        if update {
            std::fs::write(&golden, found).unwrap();
            continue;
        }
        let kept = std::fs::read_to_string(&golden).unwrap_or_default();
        if let Some(line) = (found != kept).then(|| found.lines().zip(kept.lines()).take_while(|(a, b)| a == b).count()) {
            let at = |text: &str| text.lines().skip(line.saturating_sub(2)).take(5).collect::<Vec<_>>().join("\n");
            wrong.push(format!("{} line {}:\nkept\n{}\nfound\n{}", golden.display(), line + 1, at(&kept), at(&found)));
        }
    }
    assert!(wrong.is_empty(), "{}\nIf this is meant: UPDATE=1 cargo test --test golden, and read the difference", wrong.join("\n"));
}

#[test]
fn the_articles_are_there() {
    let articles = articles();
    assert!(articles.len() >= 6);
    for (what, needle) in [("CRLF", "\r\n"), ("emoji", "🚲"), ("single marks", "'We let"), ("curly marks", "“")] {
        assert!(articles.iter().any(|a| std::fs::read_to_string(a).unwrap().contains(needle)), "no article has {what}");
    }
}
