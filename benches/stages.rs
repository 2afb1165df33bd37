//! How long each stage takes, beside what was recorded in `baseline.tsv`: `cargo xtask bench stages`, with `record` to write it anew.
//!
//! Nanoseconds a byte over 1 MB and over 10 MB of news copy: a stage that takes more of them on the longer text is not linear, or misses the
//! caches. Only ratios can be compared between machines.

mod common;

use common::{news, timed, MB};
use pullquote::attribution::{attribute, Attribution};
use pullquote::document::Document;
use pullquote::people::People;
use pullquote::phrases::Phrases;
use pullquote::{analyze, checks, layout, people, quotes, sentences, tone, Options, Quotations, UserLexicon};
use std::collections::BTreeMap;
use std::fmt::Write;

const BASELINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/baseline.tsv");

fn main() {
    let record = std::env::args().any(|a| a == "record");
    let before = baseline();
    println!("{:<12} {:>8} {:>8} {:>8} {:>10}", "ns a byte", "1 MB", "10 MB", "10 / 1", "recorded");
    let (short, long) = (stages(&news(MB)), stages(&news(10 * MB)));
    let mut lines = String::from("# stage\tns a byte over 1 MB\tover 10 MB\n");
    for ((name, one), (_, ten)) in short.iter().zip(&long) {
        let recorded = before.get(*name).map_or("-".into(), |b| format!("{:+.0} %", 100.0 * (one / b - 1.0)));
        println!("{name:<12} {one:>8.2} {ten:>8.2} {:>8.2} {recorded:>10}", ten / one);
        let _ = writeln!(lines, "{name}\t{one:.2}\t{ten:.2}");
    }
    if record {
        std::fs::write(BASELINE, lines).expect("the baseline can be written");
    }
}

/// What was recorded over 1 MB, by stage.
fn baseline() -> BTreeMap<String, f64> {
    let text = std::fs::read_to_string(BASELINE).unwrap_or_default();
    let line = |l: &str| {
        let mut cells = l.split('\t');
        Some((cells.next()?.to_string(), cells.next()?.parse().ok()?))
    };
    text.lines().filter_map(line).collect()
}

/// Nanoseconds a byte of each stage, by itself, and of the whole.
fn stages(text: &str) -> Vec<(&'static str, f64)> {
    let mut out = Vec::new();
    let mut stage = |name, work: &dyn Fn()| out.push((name, 1e3 / timed(text, |_| work())));
    stage("scan", &|| keep(Document::scan(text)));
    let mut doc = Document::scan(text);
    stage("lines", &|| keep(layout::find(&doc)));
    doc.paragraphs = layout::find(&doc);
    stage("phrases", &|| keep(Phrases::find(&doc.tokens)));
    doc.phrases();
    stage("looks", &|| keep(layout::looks(&doc)));
    stage("quotes", &|| keep(quotes::pair(&doc)));
    doc.marks = quotes::pair(&doc);
    stage("sentences", &|| keep(sentences::split(&doc, Quotations::Split)));
    doc.sentences = sentences::split(&doc, Quotations::Split);
    stage("people", &|| keep(people::find(&doc)));
    let people: People = people::find(&doc);
    stage("attribution", &|| keep(attribute(&doc, &people)));
    let found: Attribution = attribute(&doc, &people);
    let own = UserLexicon::default();
    stage("tone", &|| keep(tone::score(&doc, &mut found.clone(), &[], &own)));
    stage("checks", &|| keep(checks::find(&doc, &found)));
    stage("analyze", &|| keep(analyze(text, &Options::default())));
    out
}

fn keep<T>(found: T) {
    std::hint::black_box(found);
}
