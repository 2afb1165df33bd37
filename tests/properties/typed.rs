//! A text that is being typed, or was cut off anywhere.

use crate::holds;
use pullquote::Options;
use std::path::Path;

/// The text of every case.
fn texts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    let cases = files.iter().map(|f| std::fs::read_to_string(f).unwrap());
    cases.flat_map(|file| file.split("\n===\n").map(|case| case.split("\n---").next().unwrap().to_string()).collect::<Vec<_>>()).collect()
}

#[test]
fn a_text_cut_off_anywhere_gives_a_result() {
    let (texts, mut cuts) = (texts(), 0);
    for text in &texts {
        // Where a word ends or a sign stands; in the middle of a word nothing else happens.
        for (at, _) in text.char_indices().filter(|(_, c)| !c.is_alphanumeric()) {
            for end in [&text[..at], &text[..at + text[at..].chars().next().map_or(0, char::len_utf8)]] {
                if std::panic::catch_unwind(|| holds::analyze(end, &Options::default())).is_err() {
                    panic!("{end:?}");
                }
                cuts += 1;
            }
        }
    }
    assert!(texts.len() > 200 && cuts > 5_000, "{} texts, {cuts} cuts", texts.len());
}
