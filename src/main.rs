//! The command line: the same analysis as in the browser, over files or standard input.

use pullquote::{analyze, Offsets, Options, Quotations};
use std::io::{BufRead, Write};

fn main() {
    let mut options = Options::default();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |flag: &str| args.iter().position(|a| a == flag).and_then(|i| args.get(i + 1)).map(String::as_str);
    if let Some(o) = value("--offsets").and_then(Offsets::named) {
        options.offsets = o;
    }
    if value("--quotations") == Some("whole") {
        options.quotations = Quotations::Whole;
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let row: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let mut options = options.clone();
        if let Some(targets) = row["targets"].as_array() {
            options.targets = targets.iter().map(|t| (t[0].as_u64().unwrap() as u32, t[1].as_u64().unwrap() as u32)).collect();
        }
        let analysis = analyze(row["text"].as_str().unwrap(), &options);
        serde_json::to_writer(&mut out, &serde_json::json!({"id": row["id"], "analysis": analysis})).unwrap();
        out.write_all(b"\n").unwrap();
    }
}
