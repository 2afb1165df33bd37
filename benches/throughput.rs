//! How fast `analyze` is, and whether its time grows with the text and no faster: `cargo xtask bench`.
//!
//! News copy, then texts made to be hard: one sign or word over and over. The growth is how many times as long ten times (or four times)
//! the text takes: from 20 KB to 1 MB the machine's caches run out, so the last one tells. A text that is far too slow is not tried longer.

mod common;

use common::{news, timed, MB};
use pullquote::document::Document;
use pullquote::{analyze, layout, quotes, sentences, Options, Quotations};
use std::io::Write;

const KB: usize = 1_000;
/// Slower than this, in MB/s, is not linear: the longer text would take minutes.
const SLOW: f64 = 0.1;
/// Four times the text takes longer than this many times as long where something is not linear: quadratic is 16, a busy machine up to 8.
const LINEAR: f64 = 9.0;

fn main() {
    // `cargo bench` passes flags of its own; what is left names the lines to run.
    let named: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let wanted = |name: &str| named.is_empty() || named.iter().any(|n| name.contains(n.as_str()));
    println!("{:<30} {:>8} {:>8} {:>8} {:>9}", "MB/s over", "20 KB", "1 MB", "4 MB", "1 -> 4 MB");
    let mut crooked = 0;
    for (name, text) in texts().iter().filter(|t| wanted(t.0)) {
        print!("{name:<30}");
        let mut speeds = Vec::new();
        for bytes in [20 * KB, MB, 4 * MB] {
            speeds.push(speed(&text(bytes)));
            print!(" {:>8.2}", speeds[speeds.len() - 1]);
            let _ = std::io::stdout().flush();
            if speeds[speeds.len() - 1] < SLOW {
                break;
            }
        }
        let growth = if speeds.len() == 3 { 4.0 * speeds[1] / speeds[2] } else { f64::INFINITY };
        crooked += usize::from(growth > LINEAR);
        println!(" {growth:>9.1}{}", if growth > LINEAR { "  NOT LINEAR" } else { "" });
    }
    if wanted("news copy of 10 MB") {
        let (short, long) = (speed(&news(MB)), speed(&news(10 * MB)));
        println!("\nnews copy of 10 MB: {long:.2} MB/s, {:.1} times as long as 1 MB", 10.0 * short / long);
    }
    if wanted("news copy, sentences alone") {
        let article = news(20 * KB);
        let scan = timed(&article, |text| {
            std::hint::black_box(Document::scan(text));
        });
        println!("sentences alone, 20 KB: {:.1} MB/s, of which the token scan runs at {scan:.1}", timed(&article, split));
    }
    println!("\n{crooked} not linear");
}

/// A named text that is made in the length asked for.
type Text = (&'static str, Box<dyn Fn(usize) -> String>);

fn texts() -> Vec<Text> {
    let over = |name, unit: &'static str| -> Text { (name, Box::new(move |bytes| unit.repeat(bytes / unit.len() + 1))) };
    vec![
        ("news copy", Box::new(news)),
        ("news copy without line ends", Box::new(|bytes| news(bytes).replace('\n', " "))),
        ("news copy in capitals", Box::new(|bytes| news(bytes).to_uppercase())),
        over("straight double marks", "\""),
        over("straight single marks", "'"),
        over("opening marks", "“"),
        over("opening single marks", "‘"),
        over("nested openings", "“‘"),
        over("open quotations, a line each", "“We were there.\n\n"),
        over("quotations of a word", "“a” "),
        over("stops", "."),
        over("stops and spaces", ". "),
        over("`said `", "said "),
        over("`he said `", "he said "),
        over("`said that `", "said that "),
        over("`\"x\" said `", "\"x\" said "),
        over("`according to `", "according to "),
        over("`not very good `", "not very good "),
        over("`Ann Hale `", "Ann Hale "),
        over("`Mr. `", "Mr. "),
        over("`of the `", "of the "),
        over("capital letters", "A"),
        over("capitals with stops", "A."),
        over("one letter, no space", "a"),
        over("capital words", "Word "),
        over("empty lines", "\n"),
        over("lines of a letter", "a\n"),
        over("the same line", "The same line again.\n"),
        over("brackets", "("),
        over("hyphens", "a-"),
        over("emoji", "👩‍🚀"),
        over("combining marks", "e\u{301}"),
        ("names, each another one", Box::new(names)),
        ("speakers, each another one", Box::new(speakers)),
    ]
}

/// Speed in MB/s: the best of a few runs, or of one that takes long.
fn speed(text: &str) -> f64 {
    timed(text, |text| {
        std::hint::black_box(analyze(text, &Options::default()));
    })
}

/// Splits the text into sentences and does nothing else: the stages up to there.
fn split(text: &str) {
    let mut doc = Document::scan(text);
    doc.paragraphs = layout::find(&doc);
    doc.marks = quotes::pair(&doc);
    std::hint::black_box(sentences::split(&doc, Quotations::Split));
}

/// A name that no other number has.
fn name(number: usize) -> String {
    let syllable = |n: usize| ["ba", "de", "fi", "go", "lu", "ma", "ne", "ri", "so", "tu"][n % 10];
    let parts: String = (0..5).map(|i| syllable(number / 10_usize.pow(i))).collect();
    format!("K{parts}")
}

fn names(bytes: usize) -> String {
    until(bytes, |i| format!("{} {} ran. ", name(i), name(i + 7)))
}

fn speakers(bytes: usize) -> String {
    until(bytes, |i| format!("“It rains,” said Ann {}.\n\n", name(i)))
}

/// Piece after piece until there are that many bytes.
fn until(bytes: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(bytes + 100);
    let mut number = 0;
    while text.len() < bytes {
        text.push_str(&piece(number));
        number += 1;
    }
    text
}
