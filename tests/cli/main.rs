//! The command line as its users meet it: what comes out, on which stream, with which exit code.

mod eval;
mod inputs;
mod interchange;
mod outputs;
mod resume;
mod search;

use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run_bytes(args: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pullquote"));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut to = child.stdin.take().unwrap();
    let done = std::thread::scope(|scope| {
        // Beside the reading, since output may come before all input is taken. A command line that is refused does not read its input.
        scope.spawn(move || drop(to.write_all(input)));
        child.wait_with_output().unwrap()
    });
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
}

fn run(args: &[&str], input: &str) -> Ran {
    run_bytes(args, input.as_bytes())
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn file(name: &str, bytes: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_string_lossy().into_owned()
}

/// What the command line asks for where it is told nothing.
fn in_utf16() -> pullquote::Options {
    pullquote::Options { offsets: pullquote::Offsets::Utf16, ..Default::default() }
}

const ARTICLE: &str = "“The ferry is safe,” Nora Quist said. “It sails on Monday.”\n\nA fisherman called the plan ‘a gamble’.\n";

#[test]
fn the_report_is_readable_and_plain_when_piped() {
    let ran = run(&[], ARTICLE);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for part in ["VOICES", "Nora Quist", "“The ferry is safe,”", "say"] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    assert!(!ran.out.contains('\x1b'), "no colour in a pipe: {}", ran.out);
}

#[test]
fn json_is_the_analysis_of_the_library() {
    let ran = run(&["--format", "json"], ARTICLE);
    let library = pullquote::analyze(ARTICLE, &in_utf16());
    assert_eq!(json(&ran.out), serde_json::to_value(library).unwrap());
    let bytes = json(&run(&["--format=json", "--offsets=bytes"], ARTICLE).out);
    let end = bytes["paragraphs"][1]["end"].as_u64().unwrap() as usize;
    assert_eq!((&bytes["offsets"], end), (&Value::from("bytes"), ARTICLE.trim_end().len()));
}

#[test]
fn several_files_keep_their_order_and_a_missing_one_its_place() {
    let (a, b) = (file("a.txt", ARTICLE.as_bytes()), file("b.txt", b"Nothing was said."));
    let ran = run(&["--format", "json", &a, "no-such-file.txt", &b], "");
    let list = json(&ran.out);
    let ids: Vec<&str> = list.as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(ids, [a.as_str(), "no-such-file.txt", b.as_str()]);
    assert!(list[0]["analysis"].is_object() && list[1]["error"].is_string() && list[2]["analysis"].is_object());
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("no-such-file.txt"), "{}", ran.err);

    let csv = run(&["--format", "csv", &a, &b], "");
    let rows: Vec<&str> = csv.out.split("\r\n").collect();
    assert!(rows[0].starts_with("id,quote,start,end,"));
    assert!(rows[1].starts_with(&format!("{a},0,0,20,direct,asserted,Nora Quist,person,")), "{}", rows[1]);
    assert_eq!((csv.code, rows.last()), (0, Some(&"")));
}

#[test]
fn speakers_add_up_by_outlet() {
    let line = |outlet: &str, words: &str| format!("{{\"outlet\": {outlet}, \"text\": \"“{words},” said Ann Hale.\"}}\n");
    let input = line("\"Echo\"", "We won the cup") + "no line\n" + &line("\"Echo\"", "We will win again") + &line("5", "So be it");
    let ran = run(&["--input", "ndjson", "--format", "speakers"], &input);
    let rows: Vec<&str> = ran.out.split("\r\n").collect();
    assert_eq!(rows[0], "speaker,kind,outlet,articles,quotations,words,share,tone,verbs,article");
    assert!(rows[1].starts_with("Ann Hale,person,Echo,2,2,8,1.0000,") && rows[1].ends_with(",say 2,"), "{}", rows[1]);
    assert!(rows[2].starts_with("Ann Hale,person,,1,1,3,1.0000,"), "{}", rows[2]);
    assert_eq!((rows.len(), ran.code), (4, 1));
}

#[test]
fn lines_of_json_stream_in_order() {
    let input =
        "{\"id\": 7, \"text\": \"“Yes,” she said.\"}\r\n\n{\"id\": \"b\", \"text\": \"He is a great man.\", \"targets\": [[0, 2]]}\n";
    let ran = run(&["--input", "ndjson", "--format", "ndjson", "--offsets", "codepoints"], input);
    let rows: Vec<Value> = ran.out.lines().map(json).collect();
    assert_eq!((ran.code, rows.len()), (0, 2));
    assert_eq!((&rows[0]["id"], &rows[1]["id"]), (&Value::from(7), &Value::from("b")));
    assert_eq!(rows[1]["analysis"]["targets"][0]["end"], 2);
}

/// Nothing of one article is left behind for the next.
#[test]
fn an_article_in_a_batch_gives_what_it_gives_alone() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut texts: Vec<String> = ["british", "emoji", "denial", "transcript", "headline"]
        .map(|name| std::fs::read_to_string(folder.join(format!("{name}.txt"))).unwrap())
        .to_vec();
    texts.extend(["", "“", "\0", "🙂"].map(String::from));
    texts.extend(texts.clone().into_iter().rev());
    let lines: String = texts.iter().map(|text| serde_json::json!({ "text": text }).to_string() + "\n").collect();
    let ran = run(&["--input", "ndjson", "--format", "ndjson"], &lines);
    let answers: Vec<Value> = ran.out.lines().map(json).collect();
    assert_eq!((ran.code, answers.len()), (0, texts.len()));
    for (text, answer) in texts.iter().zip(&answers) {
        assert_eq!(answer["analysis"], serde_json::to_value(pullquote::analyze(text, &in_utf16())).unwrap());
    }
}

#[test]
fn an_answer_comes_before_the_next_line_goes_in() {
    use std::io::{BufRead, BufReader};
    let mut command = Command::new(env!("CARGO_BIN_EXE_pullquote"));
    let mut child = command.args(["--input", "ndjson", "--format", "ndjson"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut to, mut from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for id in 0..3 {
        writeln!(to, "{{\"id\":{id},\"text\":\"One.\"}}").unwrap();
        let mut line = String::new();
        from.read_line(&mut line).unwrap();
        assert_eq!(json(&line)["id"], id);
    }
    drop(to);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_bad_line_is_named_and_the_rest_goes_on() {
    let ran =
        run(&["--input", "ndjson", "--format", "ndjson"], "{\"id\":1,\"text\":\"a\"}\n{oops\n{\"id\":3}\n{\"id\":4,\"text\":\"b\"}\n");
    let rows: Vec<Value> = ran.out.lines().map(json).collect();
    assert_eq!(ran.code, 1);
    assert_eq!(rows.iter().map(|r| r["error"].is_string()).collect::<Vec<_>>(), [false, true, true, false]);
    assert_eq!((&rows[1]["id"], &rows[2]["id"]), (&Value::Null, &Value::from(3)));
    assert!(ran.err.contains("line 2") && ran.err.contains("line 3") && ran.err.contains("`text`"), "{}", ran.err);
}

#[test]
fn broken_text_is_read_with_a_warning_and_right_offsets() {
    let broken = [b"\xe2\x80\x9cCaf\xc3\xa9 news.\xe2\x80\x9d\n\nNo \xe9 there.".as_slice(), b"\n\nOne."].concat();
    let ran = run_bytes(&["--format", "json", "--offsets", "codepoints"], &broken);
    let found = json(&ran.out);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("not UTF-8 from byte 22"), "{}", ran.err);
    // One U+FFFD for each broken byte: the last paragraph starts where it did.
    assert_eq!(found["paragraphs"][2]["start"], 27);

    let half = run(&["--input", "ndjson", "--format", "ndjson"], "{\"id\":1,\"text\":\"\\ud800 Yes.\"}\n");
    assert_eq!(json(&half.out)["analysis"]["paragraphs"][0]["end"], 6);
    assert_eq!((half.code, half.err.as_str()), (0, ""));
}

#[test]
fn wrong_arguments_are_named() {
    for (args, part) in [
        (&["--fromat", "csv"][..], "did you mean --format?"),
        (&["--format", "xml"][..], "text, json, list, ndjson, csv, articles, speakers, tei, brat, conllu, jsonld"),
        (&["--offsets"][..], "--offsets wants a value"),
    ] {
        let ran = run(args, "");
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(part), "{}", ran.err);
    }
}

#[test]
fn sources_have_a_row_a_voice_with_places_of_their_words() {
    let text =
        "Mayor Nora Quist said the ferry was safe.\n\n“It leaks,” said a fisherman, who asked not to be named because he feared the sack.\n";
    let article = file("sources.txt", text.as_bytes());
    let ran = run(&["sources", &article, "--format", "json", "--offsets=bytes"], "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let rows = &json(&ran.out)[&article];
    assert_eq!((&rows[0]["name"], &rows[0]["title"], &rows[0]["role"]), (&"Nora Quist".into(), &"Mayor".into(), &"official".into()));
    assert_eq!((&rows[1]["type"], &rows[1]["reason"]), (&"person-unnamed".into(), &"because he feared the sack".into()));
    let place = |cell: &str| rows[1]["places"]["reason"][cell].as_u64().unwrap() as usize;
    assert_eq!(&text[place("start")..place("end")], "because he feared the sack");
    assert!(rows.as_array().unwrap().iter().all(|row| row["gender"] == "not-stated"), "gender is not shown unless asked for");

    let csv = run(&["sources", "--format", "csv"], text);
    assert!(csv.out.starts_with("file,source,title,organisation,type,role,"), "{}", csv.out);
    assert_eq!(csv.out.lines().count(), 3);
    assert!(run(&["sources"], text).out.contains("Nora Quist (Mayor)\n  person-named, official;"));
    assert_eq!(run(&["sources", "--format", "xml"], text).code, 2);
    assert_eq!(run(&["sources", "no such file"], "").code, 1);
}

#[test]
fn help_and_version() {
    let help = run(&["--help"], "");
    assert!(help.code == 0 && help.out.contains("Usage: pullquote") && help.err.is_empty());
    let version = run(&["-V"], "");
    assert!(version.out.starts_with(&format!("pullquote {} ", env!("CARGO_PKG_VERSION"))), "{}", version.out);
}

#[test]
fn own_words_count() {
    let words = file("words.tsv", b"word\tvalence\tcategory\nzorgly\t3\nbad line\n");
    let ran = run(&["--format", "json", "--lexicon", &words], "It was a zorgly evening.");
    assert_eq!(json(&ran.out)["tone"]["words"][0]["valence"], 3.0);
    assert!(ran.err.contains("line 3"), "{}", ran.err);
    let missing = run(&["--lexicon", "no-such-file.tsv"], "");
    assert!(missing.code == 1 && missing.err.contains("no-such-file.tsv"));
}

#[test]
fn own_abbreviations_end_no_sentence() {
    let text = "It stood at the Gemeindeh. Torvik was cold.";
    let sentences = |args: &[&str]| json(&run(args, text).out)["sentences"].as_array().map(Vec::len);
    assert_eq!(sentences(&["--format", "json"]), Some(2));
    assert_eq!(sentences(&["--format", "json", "--abbreviations", "xq, gemeindeh"]), Some(1));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let text = file("long.txt", ARTICLE.repeat(3000).as_bytes());
    let script = format!("'{}' --format csv '{text}' | head -n 1; exit ${{PIPESTATUS[0]}}", env!("CARGO_BIN_EXE_pullquote"));
    let done = Command::new("bash").args(["-c", &script]).output().unwrap();
    assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()), (Some(0), ""));
}
