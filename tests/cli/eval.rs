//! Figures of articles that somebody has annotated: the kit's JSON and brat's standoff.

use crate::{json, run};
use serde_json::{json, Value};
use std::path::PathBuf;

const TEXT: &str = "🙂 “We will close,” said Ann Hale. “It is late.”\n\nBob Marsh said the mill was old.\n\nThe “gamble” was off.\n";

/// A folder with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    files.iter().for_each(|(name, content)| std::fs::write(path.join(name), content).unwrap());
    path.to_string_lossy().into_owned()
}

/// Where words stand, in code points.
fn place(words: &str) -> (usize, usize) {
    let start = TEXT[..TEXT.find(words).unwrap()].chars().count();
    (start, start + words.chars().count())
}

fn item(words: &str, kind: Option<&str>, speaker: Value) -> Value {
    let (start, end) = place(words);
    let mut item = json!({"start": start, "end": end, "speaker": speaker, "first40": words});
    if let Some(kind) = kind {
        item["kind"] = kind.into();
    }
    item
}

fn figures(args: &[&str]) -> Value {
    let ran = run(&[&["eval", "-f", "json"], args].concat(), "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    json(&ran.out)
}

fn near(value: &Value, wanted: f64) -> bool {
    value.as_f64().is_some_and(|value| (value - wanted).abs() < 1e-9)
}

#[test]
fn the_kits_gold_is_scored() {
    let gold = json!({"a.txt": {
        "quotes": [
            item("“We will close,”", Some("direct"), json!("Ann Hale")),
            item("“It is late.”", Some("direct"), json!("Mayor Zoë Quist")),
            item("“gamble”", Some("scare-or-title"), Value::Null),
        ],
        "reports": [item("the mill was old", None, json!("Bob Marsh")), item("The “gamble” was off", None, json!("Bob Marsh"))],
    }});
    let path = folder("eval-kit", &[("a.txt", TEXT), ("gold.json", &gold.to_string())]);
    let found = figures(&[&path]);
    assert_eq!([&found["articles"], &found["quotations"], &found["reports"], &found["speakers"]], [1, 3, 2, 3]);
    let of = |name: &str| &found["figures"][name];
    assert!(near(of("end to end F1"), 2.0 / 3.0) && near(of("right person"), 0.5), "{found}");
    assert!(near(of("voices precision"), 1.0) && near(of("voices recall"), 2.0 / 3.0), "{found}");
    assert!(near(of("reported F1"), 2.0 / 3.0) && near(of("reported speaker"), 1.0), "{found}");
    assert!(of("nested").is_null() && of("denied recall").is_null(), "{found}");
    assert_eq!(figures(&[&format!("{path}/gold.json")]), found);

    let misses = figures(&[&path, "--misses"]);
    let rows: Vec<_> = misses["misses"].as_array().unwrap().iter().map(|m| (m["what"].as_str(), m["speaker"].as_str())).collect();
    assert_eq!(rows, [(Some("wrong"), Some("Mayor Zoë Quist")), (Some("report missed"), Some("Bob Marsh"))]);
    let text = run(&["eval", "--misses", &path], "").out;
    assert!(text.contains("end to end F1            0.667  ") && text.contains("nested                       –  "), "{text}");
    let place = place("“It is late.”").0;
    assert!(text.contains(&format!("a.txt:{place}\twrong\tMayor Zoë Quist\tdirect of Ann Hale by ")), "{text}");
}

#[test]
fn brats_gold_is_scored() {
    let line = |id: &str, kind: &str, words: &str| {
        let (start, end) = place(words);
        format!("{id}\t{kind} {start} {end}\t{words}\n")
    };
    let ann = [
        line("T1", "Direct", "“We will close,”"),
        line("T2", "Source", "Ann Hale"),
        "R1\tSpeaker Arg1:T1 Arg2:T2\n".to_string(),
        // without its marks, and a name by a note alone
        line("T3", "Direct", "It is late."),
        "#1\tAnnotatorNotes T3\tAnn Hale; Hale\n".to_string(),
        line("T4", "Term", "“gamble”"),
        line("T5", "Indirect", "the mill was old"),
        line("T6", "Source", "Bob Marsh"),
        "R2\tSpeaker Arg1:T5 Arg2:T6\n".to_string(),
        line("T7", "Place", "mill"),
    ]
    .concat();
    let path = folder("eval-brat", &[("a.txt", TEXT), ("a.ann", &ann), ("b.txt", "Nothing was said.\n"), ("b.ann", "")]);
    let found = figures(&[&path]);
    assert_eq!([&found["articles"], &found["quotations"], &found["reports"], &found["speakers"]], [2, 3, 1, 2]);
    for name in ["end to end F1", "right person", "same voice B3", "voices precision", "voices recall", "reported F1", "reported speaker"] {
        assert!(near(&found["figures"][name], 1.0), "{name}: {found}");
    }
    let one = figures(&[&format!("{path}/a.ann")]);
    assert_eq!((&one["articles"], &one["figures"]), (&json!(1), &found["figures"]));
}

#[test]
fn what_is_wrong_with_the_gold_is_told() {
    let moved = json!({"a.txt": {"quotes": [{"start": 2, "end": 18, "kind": "direct", "speaker": null, "first40": "“We will close,”"}]}});
    let past = json!({"a.txt": {"quotes": [{"start": 3, "end": 900, "kind": "direct", "speaker": null}]}});
    let kind = json!({"a.txt": {"quotes": [{"start": 3, "end": 9, "kind": "spoken", "speaker": null}]}});
    let lost = json!({"none.txt": {"quotes": []}});
    for (name, gold, part) in [
        ("moved", moved.to_string(), "a.txt: at 2-18 stand other words"),
        ("past", past.to_string(), "3-900 is no place of its text, which has"),
        ("kind", kind.to_string(), "unknown variant `spoken`, expected one of `direct`, `partial`, `scare-or-title`"),
        ("lost", lost.to_string(), "none.txt"),
        ("list", "[]".to_string(), "is no gold of the newsroom kit"),
    ] {
        let path = folder(&format!("eval-{name}"), &[("a.txt", &TEXT.replacen("🙂 ", "🙂! ", 1)), ("gold.json", &gold)]);
        let ran = run(&["eval", &path], "");
        assert!(ran.code == 1 && ran.out.is_empty() && ran.err.contains(part), "{name}: {}", ran.err);
    }
    let bad = folder("eval-bad", &[("a.txt", TEXT), ("a.ann", "T1\tDirect 2 18\t“We will close,”\nT2\tDirect 2\t\n")]);
    let ran = run(&["eval", &bad], "");
    assert!(ran.code == 1 && ran.err.contains("a.ann: line 2: \"2\" is no place"), "{}", ran.err);
    let none = run(&["eval", &folder("eval-none", &[("a.txt", TEXT)])], "");
    assert!(none.code == 1 && none.err.contains("neither a gold.json nor .ann files"), "{}", none.err);
    assert_eq!(run(&["eval"], "").code, 2);
}
