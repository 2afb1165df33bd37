//! `--resume`: a run that was stopped goes on where it was.

use crate::{file, json, run};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Fresh paths for a run: its record and its output.
fn paths(name: &str) -> (String, String) {
    let path = |end: &str| {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("resume-{name}.{end}"));
        let _ = std::fs::remove_file(&path);
        path.to_string_lossy().into_owned()
    };
    (path("record"), path("out"))
}

fn lines(count: usize, who: &str) -> String {
    (0..count).map(|id| serde_json::json!({"id": id, "text": format!("“We won cup {id},” said {who}.")}).to_string() + "\n").collect()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap()
}

fn append(path: &str, words: &str) {
    std::fs::OpenOptions::new().append(true).open(path).unwrap().write_all(words.as_bytes()).unwrap();
}

#[test]
fn a_killed_run_goes_on_and_does_nothing_twice() {
    for format in ["ndjson", "csv", "articles"] {
        let (record, out) = paths(&format!("killed-{format}"));
        let args = ["-f", format, "--bom", "-i", "ndjson", "-o", &out, "--resume", &record];
        let mut child = Command::new(env!("CARGO_BIN_EXE_pullquote")).args(args).stdin(Stdio::piped()).spawn().unwrap();
        let mut to = child.stdin.take().unwrap();
        to.write_all(lines(7, "Ann Hale").as_bytes()).unwrap();
        to.flush().unwrap();
        // its input goes on, so that it is under way when it is killed
        let start = Instant::now();
        while std::fs::read_to_string(&record).unwrap_or_default().lines().count() < 8 {
            assert!(start.elapsed() < Duration::from_secs(60), "{format}: {:?}", std::fs::read_to_string(&record));
            std::thread::sleep(Duration::from_millis(5));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // and as if it had been in the midst of writing
        append(&out, "{\"id\": 7, \"anal");
        append(&record, "[99999, 8, \"stand");

        // what was done is not looked at again: these say other words by somebody else
        let second = lines(7, "Bob Marsh") + &lines(12, "Ann Hale").lines().skip(7).map(|l| format!("{l}\n")).collect::<String>();
        let ran = run(&args, &second);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{format}");
        let whole = run(&["-f", format, "--bom", "-i", "ndjson"], &lines(12, "Ann Hale")).out;
        assert_eq!(read(&out), whole, "{format}");
        assert_eq!(read(&record).lines().count(), 13, "{format}");

        // all is done
        let again = run(&args, &second);
        assert_eq!((again.code, read(&out)), (0, whole), "{format}");
    }
}

#[test]
fn files_that_are_done_are_not_opened_again_and_what_failed_is_told_again() {
    let (record, out) = paths("files");
    let files: Vec<String> = (0..3).map(|i| file(&format!("resume-{i}.txt"), format!("“Cup {i},” said Ann Hale.").as_bytes())).collect();
    let args = |files: &[&str]| [&["-f", "ndjson", "-o", &out, "--resume", &record][..], files].concat().join("\n");
    let go = |files: &[&str]| run(&args(files).split('\n').collect::<Vec<_>>(), "");
    let first = go(&[&files[0], "no-such-file.txt"]);
    assert!(first.code == 1 && first.err.contains("no-such-file.txt"), "{}", first.err);
    std::fs::remove_file(&files[0]).unwrap();
    let second = go(&[&files[0], "no-such-file.txt", &files[1], &files[2]]);
    assert!(second.code == 1 && second.err.contains("no-such-file.txt") && !second.err.contains(&files[0]), "{}", second.err);
    let ids: Vec<String> = read(&out).lines().map(|line| json(line)["id"].as_str().unwrap().to_string()).collect();
    assert_eq!(ids, [files[0].as_str(), "no-such-file.txt", &files[1], &files[2]]);
}

#[test]
fn what_cannot_go_on_is_told_and_left_as_it_was() {
    let (record, out) = paths("wrong");
    let input = lines(2, "Ann Hale");
    let go = |format: &str| run(&["-f", format, "-o", &out, "--resume", &record], &input);
    assert_eq!(go("csv").code, 0);
    let done = (read(&record), read(&out));
    let other = go("ndjson");
    assert!(other.code == 2 && other.err.contains("was asked for something else"), "{}", other.err);
    assert_eq!((read(&record), read(&out)), done);
    std::fs::write(&out, "id\r\n").unwrap();
    let short = go("csv");
    assert!(short.code == 2 && short.err.contains("is shorter than"), "{}", short.err);
    std::fs::remove_file(&record).unwrap();
    let taken = go("csv");
    assert!(taken.code == 2 && taken.err.contains("is there already"), "{}", taken.err);
    assert_eq!(read(&out), "id\r\n");
    assert!(!PathBuf::from(&record).exists());
    for (args, part) in [
        (&["--resume", &record, "-o", &out][..], "--resume is for formats of rows"),
        (&["--resume", &record, "-f", "csv"], "-o FILE"),
        (&["speakers", "--resume", &record, "-o", &out], "--resume is for formats of rows"),
    ] {
        let ran = run(args, &input);
        assert!(ran.code == 2 && ran.err.contains(part), "{args:?}: {}", ran.err);
    }
}
