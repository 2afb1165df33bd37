//! Text written later changes nothing that stands before it, but for what is meant to be judged over the whole article.
//!
//! What stands: every paragraph's and sentence's place, every toned and loaded word with what it adds, every quotation's place, kind, cue,
//! source and rule. It holds of text whose last paragraph is closed: no mark is open in it, it ends with a stop and an empty line.
//! What may honestly change is what is one judgement over the article: who a name or pronoun is in the end (a fuller name, a second
//! Hale), what kind of line one is among all, and whether the writer uses capitals at all, which decides if a sentence may begin small.

use crate::generate::{self, Random};
use pullquote::{analyze, Analysis, Options};
use serde_json::{json, Value};

/// Paragraphs that tempt an engine to look back.
const LATER: &[&str] = &[
    "The ferries run again from Monday.",
    "“We never said that,” Dr Ann Hale, the minister, insisted.",
    "“Nobody asked us.",
    "Bob Hale denied it.",
    "She said nobody was hurt.",
    "HALE: We are open.",
    "Mr Osgood, a spokesman for the ministry, told the Courier that “the plan” was dead.",
    "’ ” \" '",
    "The Courier contributed to this report.",
    "🙂\r\n\r\n\r\n- one\n- two",
];

/// What must stand of the text before `end`.
fn standing(found: &Analysis, end: u32) -> Value {
    let before: Vec<_> = found.quotes.iter().filter(|q| q.start < end).collect();
    json!({
        "paragraphs": found.paragraphs.iter().filter(|p| p.start < end).map(|p| (p.start, p.end)).collect::<Vec<_>>(),
        "sentences": found.sentences.iter().filter(|s| s.start < end).collect::<Vec<_>>(),
        "words": found.tone.words.iter().filter(|w| w.start < end).collect::<Vec<_>>(),
        "loaded": found.loaded.iter().filter(|l| l.start < end).collect::<Vec<_>>(),
        "quotes": before.iter().map(|q| json!([q.start, q.end, q.parts, q.kind, q.modality])).collect::<Vec<_>>(),
        "attribution": before.iter().map(|q| json!([q.source, q.cue, q.rule, q.confidence, q.venue])).collect::<Vec<_>>(),
    })
}

fn stands(first: &str, later: &str) {
    let whole = format!("{first}{later}");
    let (alone, more) = (analyze(first, &Options::default()), analyze(&whole, &Options::default()));
    let end = first.trim_end().len() as u32;
    assert_eq!(standing(&alone, end), standing(&more, end), "{whole:?}");
}

#[test]
fn what_stands_before_a_closed_paragraph_is_left_alone() {
    for seed in 0..crate::TEXTS {
        let mut random = Random::new(seed);
        let first = format!("{}\n\n", generate::curly(&mut random).trim_end());
        stands(&first, LATER[seed as usize % LATER.len()]);
        stands(&first, &generate::curly(&mut random));
    }
}

/// The golden articles cut after each of their paragraphs: real copy, where the next paragraph may say who "he" is, and nothing else.
#[test]
fn an_article_that_is_still_being_written_keeps_its_quotations() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut cuts = 0;
    for name in ["american", "british", "denial", "headline", "emoji"] {
        let text = std::fs::read_to_string(folder.join(format!("{name}.txt"))).unwrap();
        let text = text.replace('\r', "");
        let all = analyze(&text, &Options::default());
        for (at, _) in text.match_indices("\n\n") {
            let first = &text[..at + 2];
            let found = analyze(first, &Options::default());
            if found.checks.iter().any(|c| c.code.name() == "unclosed") {
                continue;
            }
            let end = first.trim_end().len() as u32;
            for part in ["paragraphs", "sentences", "words", "quotes"] {
                assert_eq!(standing(&found, end)[part], standing(&all, end)[part], "{name} to {at}: {part}");
            }
            cuts += 1;
        }
    }
    assert!(cuts > 20, "{cuts}");
}
