//! Words in their context: which are found, in whose voice, how they are written.

use crate::{file, json, run, ARTICLE};
use serde_json::{json, Value};

/// Voice, kind and match of every row.
fn found(args: &[&str], input: &str) -> Vec<(Value, Value, Value)> {
    let all = [&["search", "-f", "json"], args].concat();
    let rows = json(&run(&all, input).out);
    rows.as_array().unwrap().iter().map(|row| (row["voice"].clone(), row["kind"].clone(), row["match"].clone())).collect()
}

#[test]
fn every_match_has_its_voice() {
    let text = "The mill was old.\n\n“The mill will close,” said Ann Hale. She said the mill was old. “A mill is a mill.”\n";
    let of = |voice: &str, kind: &str| (json!(voice), json!(kind), json!("mill"));
    let (reporter, quoted, reported) = (of("reporter", "narration"), of("Ann Hale", "direct"), of("Ann Hale", "indirect"));
    let all = found(&["mill"], text);
    assert_eq!(all[..3], [reporter.clone(), quoted.clone(), reported.clone()]);
    assert_eq!(all.len(), 5);
    assert_eq!(found(&["mill", "--voice", "reporter"], text), [reporter]);
    assert_eq!(found(&["mill", "--voice=reported"], text), std::slice::from_ref(&reported));
    assert_eq!(found(&["mill", "--voice", "quoted"], text).len(), 3);
    let hers = found(&["mill", "--voice", "hale"], text);
    assert!(hers.contains(&quoted) && hers.contains(&reported) && hers.iter().all(|hit| hit.0 == "Ann Hale"), "{hers:?}");
    // no match goes from one voice into the next
    assert!(found(&["(?s)old.*close"], text).is_empty() && found(&["close.*said"], text).is_empty());
}

#[test]
fn a_row_has_its_place_and_context_in_every_format() {
    let text = "🙂 Voilà.\n\n“The ferry, we think, is safe,” Nora Quist said.";
    for (unit, start) in [("utf16", 16), ("codepoints", 15), ("bytes", 21)] {
        let row = &json(&run(&["search", "ferry", "-f", "json", "--offsets", unit, "--context", "5"], text).out)[0];
        assert_eq!((&row["start"], &row["end"], &row["offsets"]), (&json!(start), &json!(start + 5), &json!(unit)));
        assert_eq!((&row["left"], &row["right"]), (&json!("“The "), &json!(", we ")));
        assert_eq!((&row["quote"], &row["paragraph_kind"], &row["id"]), (&json!(0), &json!("body"), &Value::Null));
    }
    let csv = run(&["search", "ferry", "-f", "csv", "--context=5", "--bom"], text).out;
    let head = "id,start,end,offsets,voice,kind,left,match,right,quote,paragraph_kind,outlet";
    assert_eq!(csv, format!("\u{feff}{head}\r\n,16,21,utf16,Nora Quist,direct,“The ,ferry,\", we \",0,body,\r\n"));
    let line = run(&["search", "ferry"], text).out;
    assert!(
        line.contains("Nora Quist") && line.contains("direct") && line.contains("“The ferry, we think, is safe,” Nora Quist said."),
        "{line}"
    );
}

#[test]
fn many_files_lines_and_folders_are_searched_in_order() {
    let (a, b) = (file("search-a.txt", ARTICLE.as_bytes()), file("search-b.ndjson", b""));
    let lines = [json!({"id": 5, "url": "x/y", "text": "Nobody spoke."}), json!({"id": 6, "url": "x/z", "text": ARTICLE})];
    std::fs::write(&b, lines.map(|line| line.to_string() + "\n").concat()).unwrap();
    let ran = run(&["search", "ferry", "-f", "json", "--keep", "url", &a, &b], "");
    let rows = json(&ran.out);
    assert_eq!((&rows[0]["id"], rows[0].get("url")), (&json!(a), None));
    assert_eq!((&rows[1]["id"], &rows[1]["url"], rows.as_array().unwrap().len()), (&json!(6), &json!("x/z"), 2));
    let lines = run(&["search", "ferry", &a, &b], "").out;
    assert!(lines.lines().next().unwrap().starts_with(&format!("{a}:")) && lines.lines().nth(1).unwrap().starts_with("6:"), "{lines}");
}

#[test]
fn plain_words_are_looked_for_as_they_stand() {
    let text = "“I don’t know (yet),” said Ann Hale. The donor’s mill.";
    assert_eq!(found(&["--plain", "don't  KNOW"], text).len(), 1);
    assert_eq!(found(&["--plain", "(yet)"], text).len(), 1);
    assert!(found(&["--plain", "don"], "The donor.").is_empty());
    assert_eq!((found(&["ann"], text).len(), found(&["--ignore-case", "ann"], text).len()), (0, 1));
}

#[test]
fn the_exit_code_says_whether_something_was_found() {
    assert_eq!(run(&["search", "ferry"], ARTICLE).code, 0);
    let none = run(&["search", "zebra"], ARTICLE);
    assert_eq!((none.code, none.out.as_str(), none.err.as_str()), (1, "", ""));
    assert_eq!(json(&run(&["search", "zebra", "-f", "json"], ARTICLE).out), json!([]));
    let nobody = run(&["search", "ferry", "--voice", "Zebedee"], ARTICLE);
    assert_eq!((nobody.code, nobody.err.as_str()), (1, "pullquote: nobody who speaks is called Zebedee\n"));
    let lost = run(&["search", "ferry", "no-such-file.txt"], "");
    assert!(lost.code == 1 && lost.err.contains("no-such-file.txt"), "{}", lost.err);
    for (args, part) in [
        (&["search"][..], "search wants a pattern"),
        (&["search", "a(b"], "the pattern a(b is wrong at character 2: unclosed group"),
        (&["search", "(a{900}){900}"], "too large"),
        (&["search", ""], "the pattern is empty"),
        (&["search", "a", "--keep", "all", "-f", "csv"], "--keep all is for JSON"),
        (&["search", "a", "--voice", "."], "--voice wants a name"),
    ] {
        let ran = run(args, "");
        assert!(ran.code == 2 && ran.out.is_empty() && ran.err.contains(part), "{args:?}: {}", ran.err);
    }
}

/// Patterns that take exponential or cubic time elsewhere, over a text of one long line: what they cost is bounded by the stretch.
#[test]
fn a_hostile_pattern_answers() {
    let text = "a".repeat(60_000) + " b";
    for pattern in ["(a+)+$b", "(a|aa)*c|a", "(.*a){12}b", r"(?:\w+\s?)*!|[b]"] {
        let ran = run(&["search", pattern, "-q", "-f", "csv", "--context", "3"], &text);
        assert!(ran.code < 2, "{pattern}: {}", ran.err);
        assert!(ran.code == 1 || ran.out.lines().count() > 1, "{pattern}");
    }
}
