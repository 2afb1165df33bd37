//! What comes out: one shape of JSON, tables, the order of many jobs, help and completions.

use crate::{file, json, run, ARTICLE};
use serde_json::Value;

/// A table as rows of cells by the names of the columns. No cell of these tests has a comma or a line's end in it.
fn table(out: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut rows = out.trim_start_matches('\u{feff}').split_terminator("\r\n").map(|row| row.split(',').map(str::to_string));
    let head: Vec<String> = rows.next().unwrap().collect();
    rows.map(|row| head.iter().cloned().zip(row).collect()).collect()
}

fn line(fields: Value) -> String {
    fields.to_string() + "\n"
}

#[test]
fn a_list_has_one_shape_with_words_and_names() {
    let one = json(&run(&["-f", "list", "--with", "words,text"], ARTICLE).out);
    let article = &one[0];
    assert_eq!((&article["id"], &article["text"]), (&Value::Null, &Value::from(ARTICLE)));
    let quotes = article["analysis"]["quotes"].as_array().unwrap();
    let said: Vec<_> = quotes.iter().map(|q| (q["text"].as_str().unwrap(), q["speakerName"].as_str())).collect();
    assert_eq!(said[0], ("The ferry is safe,", Some("Nora Quist")));
    // the rest is the analysis as it is
    let mut bare = one[0]["analysis"].clone();
    for quote in bare["quotes"].as_array_mut().unwrap() {
        for added in ["id", "text", "speakerName"] {
            assert!(quote.as_object_mut().unwrap().remove(added).is_some());
        }
    }
    assert_eq!(bare, json(&run(&["-f", "json"], ARTICLE).out));
    assert_eq!(json(&run(&["-f", "list"], "").out)[0]["analysis"]["quotes"], serde_json::json!([]));
}

#[test]
fn the_id_of_a_quotation_stays_when_others_come_and_go() {
    let ids = |text: &str| -> Vec<(String, String)> {
        let found = json(&run(&["-f", "json", "--with", "words"], text).out);
        let of = |q: &Value, name: &str| q[name].as_str().unwrap().to_string();
        found["quotes"].as_array().unwrap().iter().map(|q| (of(q, "text"), of(q, "id"))).collect()
    };
    let text = "“Yes,” said Ann Hale.\n\n“Never,” said Bob Marsh.\n\n“Yes,” said Bob Marsh.\n";
    let (all, fewer) = (ids(text), ids(text.split_once("\n\n").unwrap().1));
    assert_eq!(all[1], fewer[0], "the same words of the same article");
    assert_ne!(all[0].1, all[2].1, "the same words twice are two");
}

#[test]
fn fields_of_a_line_are_carried_over() {
    let input = line(serde_json::json!({"id": 1, "text": "“Yes!” said Ann Hale.", "url": "a/b", "n": 2, "date": null}));
    let row = json(&run(&["-f", "ndjson", "--keep", "url,n"], &input).out);
    assert_eq!((&row["url"], &row["n"], row.get("date")), (&"a/b".into(), &2.into(), None));
    let all = json(&run(&["-f", "ndjson", "--keep", "all"], &input).out);
    assert!(all.get("date").is_some() && all.get("text").is_none());
    for format in ["csv", "articles"] {
        let rows = table(&run(&["-f", format, "--keep", "url,date,n,none"], &input).out);
        let cell = |name: &str| rows[0][name].as_str();
        assert_eq!([cell("url"), cell("date"), cell("n"), cell("none")], ["a/b", "", "2", ""]);
    }
    assert_eq!(run(&["-f", "csv", "--keep", "all"], &input).code, 2);
}

#[test]
fn a_row_a_quotation_says_its_unit_and_more() {
    let rows = table(&run(&["-f", "csv", "--bom", "--offsets", "bytes"], ARTICLE).out);
    assert_eq!(rows.len(), 3);
    let of = |name: &str| rows[1][name].as_str();
    assert_eq!([of("offsets"), of("paragraph_kind"), of("words"), of("speaker_index")], ["bytes", "body", "4", "0"]);
    assert!(run(&["-f", "csv", "--bom"], ARTICLE).out.starts_with("\u{feff}id,"));
}

#[test]
fn a_row_an_article() {
    let rows = table(&run(&["articles"], ARTICLE).out);
    let of = |name: &str| rows[0][name].as_str();
    let counted = ["quotations", "direct", "speakers", "most_quoted", "words"].map(of);
    assert_eq!((rows.len(), counted), (1, ["3", "2", "2", "Nora Quist", "18"]));
    assert_eq!(run(&["-f", "articles"], ARTICLE).out, run(&["articles"], ARTICLE).out);
}

#[test]
fn surnames_join_and_a_spokesperson_is_one_in_every_article() {
    let said = |id: u32, outlet: &str, who: &str| {
        line(serde_json::json!({"id": id, "outlet": outlet, "text": format!("“We will win the cup,” said {who}.")}))
    };
    let input = [
        said(1, "Echo", "Boris Johnson"),
        said(2, "Echo", "Johnson"),
        said(3, "Post", "Johnson"),
        said(4, "Echo", "a spokesperson"),
        said(5, "Echo", "a spokesperson"),
        said(6, "Post", "a spokesperson"),
        said(7, "Post", "Ann Hale"),
        said(8, "Post", "Bob Hale"),
        said(9, "Post", "Hale"),
    ]
    .concat();
    let rows = table(&run(&["speakers"], &input).out);
    let count = |speaker: &str, outlet: &str| -> Vec<&str> {
        let of =
            |row: &&std::collections::BTreeMap<String, String>| row["speaker"].eq_ignore_ascii_case(speaker) && row["outlet"] == outlet;
        rows.iter().filter(of).map(|row| row["articles"].as_str()).collect()
    };
    assert_eq!((count("Boris Johnson", "Echo"), count("Boris Johnson", "Post")), (vec!["2"], vec!["1"]));
    assert_eq!(count("Johnson", "Echo").len() + count("Johnson", "Post").len(), 0);
    assert_eq!(count("Hale", "Post"), ["1"], "which Hale it is, nobody says");
    let unnamed: Vec<_> = rows.iter().filter(|row| row["kind"] == "anonymous").map(|row| row["article"].as_str()).collect();
    assert_eq!(unnamed.len(), 3, "{rows:?}");
    assert!(["4", "5", "6"].iter().all(|id| unnamed.contains(id)), "{unnamed:?}");
}

#[test]
fn many_jobs_keep_the_order() {
    let lines: String = (0..60).map(|id| line(serde_json::json!({"id": id, "text": ARTICLE.repeat(1 + (id * 7) % 13)}))).collect();
    let one = run(&["-f", "ndjson", "--jobs", "1"], &lines);
    assert_eq!(one.out.lines().count(), 60);
    for jobs in ["2", "5"] {
        assert!(run(&["-f", "ndjson", "-j", jobs], &lines).out == one.out, "{jobs} jobs");
    }
}

#[test]
fn output_goes_where_it_is_told_and_is_painted_when_it_is_told() {
    let to = file("out.csv", b"");
    let ran = run(&["-f", "csv", "-o", &to], ARTICLE);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert_eq!(std::fs::read_to_string(&to).unwrap(), run(&["-f", "csv"], ARTICLE).out);
    let lost = run(&["-o", "no/such/folder/x.csv"], ARTICLE);
    assert!(lost.code == 1 && lost.err.contains("no/such/folder/x.csv"), "{}", lost.err);
    assert!(run(&["--color=always"], ARTICLE).out.contains("\x1b["));
    assert!(!run(&["--color", "never"], ARTICLE).out.contains('\x1b'));
}

#[test]
fn every_command_has_its_help_and_the_same_grammar() {
    for command in ["analyze", "articles", "speakers", "sources", "compare", "check", "explain", "eval", "search"] {
        let help = run(&[command, "-h"], "");
        assert!(help.code == 0 && help.out.contains("Usage: pullquote") && help.out.contains("Example"), "{command}");
        assert!(help.out.lines().all(|line| line.chars().count() <= 80), "{command}: {}", help.out);
        assert!(run(&[command, "--version"], "").out.starts_with("pullquote "), "{command}");
        let wrong = run(&[command, "--fromat", "csv"], "");
        assert!(wrong.code == 2 && wrong.err.contains("did you mean --format?"), "{command}: {}", wrong.err);
    }
    assert!(run(&["compare", "--fromat"], "").err.contains("Try `pullquote compare --help`."));
}

#[test]
fn shells_take_the_completions() {
    for (shell, args) in [("bash", ["-n"]), ("zsh", ["-n"]), ("fish", ["--no-execute"])] {
        let script = run(&["completions", shell], "");
        assert!(script.code == 0 && script.out.contains("files-from"), "{shell}");
        let path = file(&format!("completions.{shell}"), script.out.as_bytes());
        // where the shell is there
        if let Ok(done) = std::process::Command::new(shell).args(args).arg(&path).output() {
            assert!(done.status.success(), "{shell}: {}", String::from_utf8_lossy(&done.stderr));
        }
    }
    assert_eq!(run(&["completions", "dos"], "").code, 2);
}

#[test]
fn the_manual_is_made_of_the_help() {
    for args in [&["man"][..], &["man", "search"], &["man", "eval"], &["man", "check"]] {
        let page = run(args, "");
        assert!(page.code == 0 && page.out.contains(".TH PULLQUOTE") && page.out.contains(".SH OPTIONS"), "{args:?}");
        let path = file("page.1", page.out.as_bytes());
        // where groff is there
        if let Ok(done) = std::process::Command::new("groff").args(["-man", "-Tutf8", "-ww", "-z"]).arg(&path).output() {
            assert!(done.status.success() && done.stderr.is_empty(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
        }
    }
    let wrong = run(&["man", "seek"], "");
    assert!(wrong.code == 2 && wrong.err.contains("man wants check, compare"), "{}", wrong.err);
}
