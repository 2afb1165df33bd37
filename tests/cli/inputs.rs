//! What goes in: encodings, web pages, lines of JSON, folders, lists of files, what cannot be read.

use crate::{file, json, run, run_bytes, Ran, ARTICLE};
use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;

/// A folder of a test's own, empty.
fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn name(path: &std::path::Path) -> String {
    path.to_string_lossy().into_owned()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

#[test]
fn every_encoding_gives_the_same_result() {
    let text = "Café news.\n\n“Yes,” said Zoë Hale – “it’s late.”\n";
    let plain = json(&run(&["-f", "json"], text).out);
    let units: Vec<u16> = text.encode_utf16().collect();
    let wide = |mark: &[u16], big: bool| -> Vec<u8> {
        let bytes = |u: &u16| if big { u.to_be_bytes() } else { u.to_le_bytes() };
        mark.iter().chain(&units).flat_map(bytes).collect()
    };
    let old = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    for (bytes, args, told) in [
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), &[][..], ""),
        (wide(&[0xfeff], false), &[][..], "UTF-16LE"),
        (wide(&[0xfeff], true), &[][..], "UTF-16BE"),
        (wide(&[], false), &[][..], "UTF-16LE"),
        (old.clone(), &[][..], "read as windows-1252, which is a guess"),
        (old.clone(), &["--encoding", "windows-1252"][..], ""),
        (old, &["--quiet"][..], ""),
    ] {
        let ran = run_bytes(&[args, &["-f", "json"]].concat(), &bytes);
        assert_eq!((json(&ran.out) == plain, ran.code), (true, 0), "{told}");
        assert!(ran.err.contains(told) && ran.err.is_empty() == told.is_empty(), "{told}: {}", ran.err);
    }
    assert_eq!(run(&["--encoding", "latin9000"], text).code, 2);
}

#[test]
fn lines_in_utf_16_are_lines() {
    let lines = "{\"id\": 1, \"text\": \"“Oui,” said Zoë.\"}\n{\"id\": 2, \"text\": \"One.\"}\n";
    let bytes: Vec<u8> = [0xfeff].into_iter().chain(lines.encode_utf16()).flat_map(|u: u16| u.to_le_bytes()).collect();
    let found = run_bytes(&["--input", "ndjson", "-f", "ndjson"], &bytes).out;
    assert_eq!(found, run(&["--input", "ndjson", "-f", "ndjson"], lines).out);
    assert_eq!(found.lines().count(), 2);
}

#[test]
fn a_web_page_is_read_for_its_article() {
    let page = "<!doctype html><html><head><title>x</title><script>say(\"“No,” said Bob Marsh.\")</script></head><body><p>&ldquo;The ferry is <b>safe</b>,&rdquo; \
                Nora Quist said.</p></body></html>";
    let is_read = |ran: Ran, told: bool| {
        let found = json(&ran.out);
        assert_eq!(found[0]["text"], "“The ferry is safe,” Nora Quist said.");
        assert_eq!(found[0]["analysis"]["speakers"][0]["name"], "Nora Quist");
        assert_eq!(ran.err.contains("read as a web page"), told, "{}", ran.err);
    };
    let with = ["-f", "list", "--with", "text"];
    is_read(run(&with, page), true);
    is_read(run(&[&with[..], &["--html", "-q"]].concat(), page.trim_start_matches("<!doctype html><html>")), false);
    let by_name = file("page.htm", format!("<!-- saved -->{page}").as_bytes());
    is_read(run(&[&with[..], &[&by_name]].concat(), ""), true);
    let as_text = json(&run(&[&with[..], &["--input", "text", &by_name]].concat(), "").out);
    assert!(as_text[0]["text"].as_str().unwrap().contains("<p>"));
    // the other commands too
    assert!(run(&["sources", &by_name], "").out.contains("Nora Quist"));
}

#[test]
fn a_name_in_bold_is_a_name() {
    let article = file("bold.md", "# Ferry *is* safe\n\n“The ferry is safe,” **Nora Quist** said.\n".as_bytes());
    let ran = run(&["-f", "list", "--with", "text", &article], "");
    assert_eq!(json(&ran.out)[0]["text"], "Ferry is safe\n\n“The ferry is safe,” Nora Quist said.\n");
    assert!(ran.err.contains("read as Markdown") && ran.out.contains("\"name\":\"Nora Quist\""), "{}", ran.err);
    assert!(run(&["-f", "list", "--with", "text", "-i", "text", &article], "").out.contains("**Nora"));
}

#[test]
fn lines_of_json_are_told_by_name_and_by_their_start() {
    let lines = "{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 2, \"text\": \"Two.\"}\n";
    let count = |ran: Ran| ran.out.lines().filter(|line| json(line)["analysis"].is_object()).count();
    assert_eq!(count(run(&["-f", "ndjson"], lines)), 2);
    let (plain, gz) = (file("l.ndjson", format!("\n{lines}").as_bytes()), file("l.jsonl.gz", &packed(lines.as_bytes())));
    assert_eq!(count(run(&["-f", "ndjson", &plain, &gz], "")), 4);
    assert_eq!(count(run(&["-f", "ndjson", "--input", "text"], lines)), 1);
    // json is a list then
    assert_eq!(json(&run(&["-f", "json"], lines).out).as_array().map(Vec::len), Some(2));
    let named = run(&["-f", "ndjson", "--text-field", "body"], "{\"body\": \"Yes.\"}\n");
    assert_eq!((count(named), run(&["-f", "ndjson"], "{\"body\": \"Yes.\"}\n").code), (1, 1));
    assert!(run(&["-f", "ndjson"], "{\"body\": \"Yes.\"}\n").err.contains("its strings are `body` (--text-field NAME"));
}

#[test]
fn ids_stay_as_they_were_written() {
    let ids = ["12345678901234567890123", "1.50", "\"\\u00e9\"", "{\"a\": [1,  2]}", "null"];
    let lines: String = ids.iter().map(|id| format!("{{\"id\": {id}, \"text\": \"One.\"}}\n")).collect();
    let ran = run(&["-f", "ndjson"], &lines);
    for (line, id) in ran.out.lines().zip(ids) {
        assert!(line.starts_with(&format!("{{\"id\":{id},\"analysis\"")), "{line}");
    }
    assert!(run(&["-f", "csv"], "{\"id\": 1.50, \"text\": \"“Yes,” said Ann Hale.\"}\n").out.contains("\r\n1.50,0,"));
}

#[test]
fn another_language_is_told() {
    let german = "„Die Fähre ist sicher“, sagte Nora Quist am Montag im Rathaus. Sie fahre ab nächster Woche wieder, und zwar jeden Tag, auch am Wochenende, teilte die \
                  Stadt am Abend mit.";
    let ran = run(&[], german);
    assert!(ran.code == 0 && ran.err.contains("standard input: does not look like English"), "{}", ran.err);
    let lines = format!("{{\"text\": \"One.\"}}\n{}\n", serde_json::json!({ "text": german }));
    assert!(run(&["-f", "ndjson"], &lines).err.contains("line 2: does not look like English"));
    assert_eq!(run(&["-q"], german).err, "");
    assert_eq!(run(&[], ARTICLE).err, "");
}

#[test]
fn json_in_other_shapes_says_how_to_make_lines_of_it() {
    let list = run(&["-f", "json"], "[\n  {\"text\": \"One.\"}\n]\n");
    assert!(list.code == 1 && list.err.contains("jq -c '.[]'"), "{}", list.err);
    let over_lines = run(&["-f", "json"], "{\n  \"text\": \"One.\"\n}\n");
    assert!(over_lines.code == 1 && over_lines.err.contains("jq -c ."), "{}", over_lines.err);
    assert_eq!(run(&["-f", "json"], "[Applause] {\"} “Yes,” she said.").code, 0);
}

#[test]
fn what_is_no_text_is_refused() {
    for (bytes, what) in [(&b"%PDF-1.7\n"[..], "a PDF"), (b"PK\x03\x04\x14\0", "a Word file"), (b"{\\rtf1 x}", "RTF")] {
        let ran = run_bytes(&["-f", "ndjson"], bytes);
        assert!(ran.code == 1 && ran.err.contains(what) && json(&ran.out)["error"].is_string(), "{}", ran.err);
    }
}

#[test]
fn a_lexicon_without_a_good_line_is_an_error() {
    let words = file("bad.tsv", b"grim -2\nlucid,3\n");
    let ran = run(&["--lexicon", &words], "It was grim.");
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("line 1") && ran.err.contains("line 2") && ran.err.contains("no line of it can be used"), "{}", ran.err);
}

#[test]
fn folders_patterns_and_lists_name_files_each_once() {
    let at = folder("archive");
    std::fs::create_dir_all(at.join("echo/old")).unwrap();
    std::fs::create_dir_all(at.join(".git/objects")).unwrap();
    for (path, bytes) in [
        ("echo/a.txt", ARTICLE.as_bytes().to_vec()),
        ("echo/old/b.txt.gz", packed(ARTICLE.as_bytes())),
        ("c.html", b"<p>Nothing was said.".to_vec()),
        ("picture.png", vec![0]),
        (".git/d.txt", vec![b'x']),
    ] {
        std::fs::write(at.join(path), bytes).unwrap();
    }
    let files = |ran: Ran| -> Vec<String> {
        assert_eq!(ran.code, 0, "{}", ran.err);
        let short = |row: &Value| row["id"].as_str().unwrap().rsplit("archive/").next().unwrap().to_string();
        ran.out.lines().map(json).inspect(|row| assert!(row["analysis"].is_object())).map(|row| short(&row)).collect()
    };
    let base = name(&at);
    let all = files(run(&["-f", "ndjson", "-q", "-r", &base], ""));
    assert_eq!(all, ["c.html", "echo/a.txt", "echo/old/b.txt.gz"]);
    assert_eq!(files(run(&["-f", "ndjson", &format!("{base}/*/*.txt"), &format!("{base}/./echo/a.txt")], "")), ["echo/a.txt"]);
    assert_eq!(files(run(&["-f", "ndjson", &format!("{base}/**/*.txt*")], "")), ["echo/a.txt", "echo/old/b.txt.gz"]);
    let list = format!("{base}/echo/old/b.txt.gz\r\n{base}/echo/a.txt\n\n");
    assert_eq!(files(run(&["-f", "ndjson", "--files-from", "-"], &list)), ["echo/old/b.txt.gz", "echo/a.txt"]);
    assert_eq!(files(run(&["-f", "ndjson", "--files-from", "-"], &list.replace("\r\n", "\0").replace('\n', "\0"))).len(), 2);
    // the outlet of a text is its folder
    assert!(run(&["speakers", "-r", &base, "-q"], "").out.contains("Nora Quist,person,echo,1,2,"));

    let refused = run(&["-f", "ndjson", &base], "");
    assert!(refused.code == 1 && refused.err.contains("is a folder; -r reads the texts in it"), "{}", refused.err);
    let none = run(&["-r", &format!("{base}/.git/objects")], "");
    assert!(none.code == 1 && none.err.contains("no texts are in it: .txt"), "{}", none.err);
    assert!(run(&[&format!("{base}/*.none")], "").err.contains("no file has such a name"));
    assert_eq!(run(&["--files-from", &format!("{base}/none")], "").code, 2);
}

#[test]
fn a_file_that_is_named_twice_is_one_and_a_missing_source_ends_it() {
    let at = folder("twice");
    std::fs::write(at.join("s.txt"), ARTICLE).unwrap();
    std::fs::write(at.join("a.txt"), ARTICLE).unwrap();
    let [source, again, article] = ["s.txt", "./s.txt", "a.txt"].map(|f| format!("{}/{f}", name(&at)));
    let ran = run(&["compare", "-f", "json", "--source", &source, &again, &article], "");
    assert_eq!(json(&ran.out)["events"][0].as_array().map(Vec::len), Some(2), "{}", ran.out);
    assert_eq!(json(&ran.out)["source"], source.as_str());

    let lost = run(&["compare", "-f", "json", "--source", "no-such-file", &article], "");
    assert!(lost.code == 1 && lost.out.is_empty() && lost.err.contains("no-such-file"), "{}", lost.err);
    let lost = run(&["check", &article, "--source", &source, "no-such-file"], "");
    assert!(lost.code == 1 && lost.out.is_empty() && lost.err.contains("no-such-file"), "{}", lost.err);
    assert_eq!(run(&["check", &article, "--source", &source, &again], "").code, 0);
}
