//! Runs every `tests/cases/*.txt`: small texts, and what a stage makes of them.
//!
//! The first line names the stage: `# stage: sentences`. A case is its input, a line `---`, what is expected, a line `===`. Lines
//! that start with `# ` above the input are comments or options (`# quotations: whole`). In the input `\u{a0}`, `\r`, `\t` and `\\`
//! stand for characters that cannot be seen; they are printed in the same way. `UPDATE=1 cargo test --test cases` writes what the
//! stages give into the files: read the difference before you commit it.

use pullquote::document::Document;
use pullquote::report::Range;
use pullquote::syntax::{Chunk, Tag, What};
use pullquote::{analyze, Analysis, Options, Quotations};
use std::fmt::Write;
use std::path::Path;

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(&folder).expect("tests/cases is there").map(|f| f.expect("a file").path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "txt"));
    files.sort();
    assert!(!files.is_empty(), "no cases in {}", folder.display());
    let update = std::env::var_os("UPDATE").is_some();
    let mut report = String::new();
    let (mut failed, mut run) = (0, 0);
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a text in UTF-8");
        let mut file_cases = parse(&file, &text);
        for case in &mut file_cases.cases {
            run += 1;
            let got = render(&file_cases.stage, case);
            if got.trim_end() != case.expected.trim_end() {
                failed += 1;
                let _ = writeln!(report, "\n{}:{}: {}", file.display(), case.line, case.input.lines().next().unwrap_or(""));
                difference(&mut report, case.expected.trim_end(), got.trim_end());
                case.expected = got;
            }
        }
        if update {
            std::fs::write(&file, file_cases.print()).expect("the case file can be written");
        }
    }
    assert!(failed == 0 || update, "{failed} of {run} cases fail (- expected, + found)\n{report}");
}

/// A case file: what stands before its first case, and its cases.
struct File {
    stage: String,
    head: Vec<String>,
    cases: Vec<Case>,
}

struct Case {
    /// The line of the input, from 1.
    line: usize,
    /// Comments and options above it.
    notes: Vec<String>,
    /// As it stands in the file.
    input: String,
    expected: String,
}

fn parse(path: &Path, text: &str) -> File {
    let mut lines = text.lines().enumerate().peekable();
    let stage = lines
        .next()
        .and_then(|(_, l)| l.strip_prefix("# stage:"))
        .unwrap_or_else(|| panic!("{}:1: the first line must be `# stage: …`", path.display()))
        .trim()
        .to_string();
    let mut file = File { stage, head: Vec::new(), cases: Vec::new() };
    // Comments up to the first empty line belong to the file.
    while let Some((_, line)) = lines.next_if(|(_, l)| l.starts_with("# ")) {
        file.head.push(line.to_string());
    }
    let (mut notes, mut input, mut expected, mut at) = (Vec::new(), Vec::new(), Vec::new(), 0);
    let mut after = false;
    for (n, line) in lines {
        match line {
            "---" if !after => after = true,
            "===" if after => {
                let case = Case { line: at, notes: std::mem::take(&mut notes), input: input.join("\n"), expected: expected.join("\n") };
                file.cases.push(case);
                (input, expected, after) = (Vec::new(), Vec::new(), false);
            }
            _ if after => expected.push(line),
            _ if input.is_empty() && (line.is_empty() || line.starts_with("# ")) => {
                notes.extend((!line.is_empty()).then(|| line.to_string()));
            }
            _ => {
                if input.is_empty() {
                    at = n + 1;
                }
                input.push(line);
            }
        }
    }
    assert!(input.is_empty() && !after, "{}:{at}: the last case has no `===`", path.display());
    assert!(!file.cases.is_empty(), "{}: no cases", path.display());
    file
}

impl File {
    fn print(&self) -> String {
        let mut out = format!("# stage: {}\n", self.stage);
        self.head.iter().for_each(|l| out += &format!("{l}\n"));
        for case in &self.cases {
            out.push('\n');
            case.notes.iter().for_each(|l| out += &format!("{l}\n"));
            let _ = write!(out, "{}\n---\n{}\n===\n", case.input, case.expected.trim_end());
        }
        out
    }
}

impl Case {
    fn options(&self) -> Options {
        let mut options = Options { offsets: pullquote::Offsets::Bytes, ..Options::default() };
        for note in &self.notes {
            match note.trim_start_matches("# ").split_once(": ") {
                Some(("quotations", "whole")) => options.quotations = Quotations::Whole,
                Some(("quotations", "split")) => options.quotations = Quotations::Split,
                Some(("abbreviations", list)) => options.abbreviations = list.split(',').map(|a| a.trim().to_string()).collect(),
                _ => {} // a comment
            }
        }
        options
    }
}

/// Puts the characters in for their escapes.
fn plain(input: &str) -> String {
    let (mut out, mut rest) = (String::new(), input);
    while let Some(at) = rest.find('\\') {
        out += &rest[..at];
        rest = &rest[at + 1..];
        let (c, used) = match rest.bytes().next() {
            Some(b'r') => ('\r', 1),
            Some(b't') => ('\t', 1),
            Some(b'u') => {
                let end = rest.find('}').expect("\\u{…}");
                (u32::from_str_radix(&rest[2..end], 16).ok().and_then(char::from_u32).expect("a code point"), end + 1)
            }
            _ => ('\\', usize::from(rest.starts_with('\\'))),
        };
        out.push(c);
        rest = &rest[used..];
    }
    out + rest
}

/// Makes visible what cannot be seen; a line break inside a stretch is `\n`.
fn shown(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\n' => out += "\\n",
            '\r' => out += "\\r",
            '\t' => out += "\\t",
            '\\' => out += "\\\\",
            ' ' => out.push(c),
            _ if c.is_whitespace() || c.is_control() || "\u{ad}\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}".contains(c) => {
                let _ = write!(out, "\\u{{{:x}}}", c as u32);
            }
            _ => out.push(c),
        }
    }
    out
}

fn render(stage: &str, case: &Case) -> String {
    let text = plain(&case.input);
    if stage == "syntax" {
        return pullquote::with_document(&text, syntax);
    }
    let found = analyze(&text, &case.options());
    let of = |start: u32, end: u32| shown(&text[start as usize..end as usize]);
    match stage {
        "sentences" => found.sentences.iter().map(|s| of(s.start, s.end) + "\n").collect(),
        "layout" => found.paragraphs.iter().map(|p| format!("{}: {}\n", p.kind, of(p.start, p.end))).collect(),
        "quotes" | "attribution" => quotes(&found, &of),
        "places" => places(&found, &of),
        "people" => found
            .speakers
            .iter()
            .map(|s| format!("{} ({}) {}", s.name, s.kind, s.aliases.join(", ")).trim_end().to_string() + "\n")
            .collect(),
        "tone" => tone(&found, &of),
        "loaded" => found.loaded.iter().map(|l| format!("{} {} {}\n", of(l.start, l.end), l.category, l.voice)).collect(),
        "checks" => found.checks.iter().map(|c| format!("{} \"{}\"\n", c.code, of(c.start, c.end))).collect(),
        _ => panic!("no stage {stage:?}"),
    }
}

/// The tags of words; a line a chunk, its head in brackets; a line a clause, with the subject of its verb.
fn syntax(doc: &Document) -> String {
    let syntax = doc.syntax();
    let words: Vec<String> = (0..doc.tokens.len())
        .filter(|t| syntax.tag(*t) != Tag::Sign)
        .map(|t| format!("{}/{}", doc.word(t), syntax.tag(t).name()))
        .collect();
    let mut out = words.join(" ") + "\n";
    let words = |c: &Chunk| shown(doc.span(c.tokens()).of(doc.text));
    for chunk in &syntax.chunks {
        let _ = match chunk.what {
            What::Noun { number, animacy } => {
                writeln!(out, "phrase {} ({}) {number:?} {animacy:?}", words(chunk), doc.word(chunk.head as usize))
            }
            What::Verb { tense, passive, negative } => {
                let more = [(passive, " passive"), (negative, " negative")].map(|(is, word)| if is { word } else { "" }).concat();
                writeln!(out, "verb {} ({}) {tense:?}{more}", words(chunk), doc.word(chunk.head as usize))
            }
        };
    }
    for clause in &syntax.clauses {
        let subject = clause.subject.map_or("-".to_string(), |s| words(&syntax.chunks[s as usize]));
        let verb = words(&syntax.chunks[clause.verb as usize]);
        let _ = writeln!(out, "{:?}: {subject} | {verb}{}", clause.kind, if clause.inverted { " | inverted" } else { "" });
    }
    out
}

/// A line a quotation: kind, text as printed, speaker, cue, rule, modality.
fn quotes(found: &Analysis, of: &dyn Fn(u32, u32) -> String) -> String {
    let mut out = String::new();
    for q in &found.quotes {
        let speaker = q.speaker.map_or("-", |s| &found.speakers[s as usize].name);
        let cue = q.cue.as_ref().map_or("-".to_string(), |c| of(c.start, c.end));
        let _ = writeln!(out, "{} {} | {speaker} | {cue} | {} | {}", q.kind, of(q.start, q.end), q.rule, q.modality);
    }
    out
}

/// A line a quotation: its parts, the words that name its source, the venue, and the quotation that it continues or stands within.
fn places(found: &Analysis, of: &dyn Fn(u32, u32) -> String) -> String {
    let place = |r: Option<Range>| r.map_or("-".to_string(), |r| of(r.start, r.end));
    let number = |q: Option<u32>| q.map_or("-".to_string(), |q| q.to_string());
    let mut out = String::new();
    for q in &found.quotes {
        let parts: Vec<String> = q.parts.iter().map(|p| of(p.start, p.end)).collect();
        let (source, venue) = (place(q.source), place(q.venue));
        let _ = writeln!(out, "{} | {source} | {venue} | {} | {}", parts.join(" … "), number(q.continues), number(q.within));
    }
    out
}

/// A line a toned word: `word valence x factor = contribution reason`; then the score.
fn tone(found: &Analysis, of: &dyn Fn(u32, u32) -> String) -> String {
    let two = |v: f64| format!("{:.2}", if v.abs() < 0.005 { 0.0 } else { v });
    let mut out = String::new();
    for w in &found.tone.words {
        let (v, f, c) = (two(w.valence), two(w.factor), two(w.contribution));
        let _ = writeln!(out, "{} {v} x {f} = {c} {}", of(w.start, w.end), w.reason);
    }
    let _ = writeln!(out, "score {}", two(found.tone.score));
    out
}

/// The lines that differ, `-` expected and `+` found, between what is the same at both ends.
fn difference(out: &mut String, expected: &str, got: &str) {
    let (a, b): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), got.lines().collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x == y).count();
    a[..head].iter().for_each(|l| *out += &format!("    {l}\n"));
    a[head..a.len() - tail].iter().for_each(|l| *out += &format!("  - {l}\n"));
    b[head..b.len() - tail].iter().for_each(|l| *out += &format!("  + {l}\n"));
    a[a.len() - tail..].iter().for_each(|l| *out += &format!("    {l}\n"));
}
