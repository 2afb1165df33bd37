//! How long a comparison takes as the number of articles grows: 50, 200 and 800 articles of about 800 words, eight an event.
//!
//! `cargo bench --bench compare` prints milliseconds, those of the analyses apart, and how the time grows.

use pullquote::compare::{compare, Article, Options};
use pullquote::{analyze, Analysis, Offsets};
use std::time::Instant;

/// A small generator of numbers, so that every run has the same articles.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

/// A word that looks like one.
fn word(n: usize) -> String {
    const STARTS: [&str; 20] = ["b", "br", "c", "d", "dr", "f", "g", "gl", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v"];
    const MIDDLES: [&str; 10] = ["a", "e", "i", "o", "u", "ea", "ou", "ai", "oo", "ie"];
    const ENDS: [&str; 15] = ["n", "r", "l", "st", "nd", "m", "sk", "t", "rn", "ck", "ll", "p", "sh", "th", "d"];
    let mut n = n.wrapping_mul(2_654_435_761) % 1_000_003;
    let mut out = String::new();
    for _ in 0..2 {
        out.push_str(STARTS[n % 20]);
        n /= 7;
        out.push_str(MIDDLES[n % 10]);
        n /= 5;
    }
    out + ENDS[n % 15]
}

/// A sentence of words of the event, of the language, and of nothing.
fn sentence(numbers: &mut Numbers, event: usize, length: usize) -> String {
    const PLAIN: [&str; 12] = ["the", "of", "and", "to", "we", "in", "is", "that", "for", "not", "will", "have"];
    let mut words = Vec::with_capacity(length);
    for i in 0..length {
        words.push(match numbers.next(10) {
            _ if i % 2 == 1 => PLAIN[numbers.next(12)].to_string(),
            0..=5 => word(event * 97 + numbers.next(90)),
            _ => word(100_000 + numbers.next(4000)),
        });
    }
    words.join(" ")
}

/// One article: quotations of the event as they are, cut, or with a word changed, between sentences of its own.
fn article(numbers: &mut Numbers, event: usize, statement: &[String]) -> String {
    const NAMES: [&str; 6] = ["Ann Hale", "Tom Rudd", "Priya Nair", "Colin Marsh", "Lena Voss", "Owen Pike"];
    let mut text = format!("{}\n\n", sentence(numbers, event, 8));
    for (i, said) in statement.iter().enumerate() {
        text += &format!("It was {} on Monday. {}.\n\n", sentence(numbers, event, 18), sentence(numbers, event, 16));
        let said = match numbers.next(5) {
            0 => said.split_whitespace().take(7).collect::<Vec<_>>().join(" "),
            1 => said.replacen(" will ", " would ", 1),
            _ => said.clone(),
        };
        let name = NAMES[(event + i / 3) % 6];
        text += &format!("“{said},” said {name}. {}.\n\n", sentence(numbers, event, 12));
    }
    text
}

fn main() {
    // `cargo test --benches` passes --test: nothing to measure then.
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    let mut last = None;
    for n in [50usize, 200, 800] {
        let mut numbers = Numbers(7);
        let mut texts = Vec::with_capacity(n);
        for event in 0..n.div_ceil(8) {
            let statement: Vec<String> = (0..12).map(|_| sentence(&mut numbers, event, 20)).collect();
            for _ in 0..8.min(n - texts.len()) {
                texts.push(article(&mut numbers, event, &statement));
            }
        }
        let words = texts.iter().map(|t| t.split_whitespace().count()).sum::<usize>() / n;
        let options = pullquote::Options { offsets: Offsets::Bytes, ..Default::default() };
        let began = Instant::now();
        let analyses: Vec<Analysis> = texts.iter().map(|t| analyze(t, &options)).collect();
        let analysed = began.elapsed().as_secs_f64() * 1000.0;
        let names: Vec<String> = (0..n).map(|i| i.to_string()).collect();
        let articles: Vec<Article> = (0..n).map(|i| Article { name: &names[i], text: &texts[i], analysis: &analyses[i] }).collect();
        let (mut best, mut found) = (f64::MAX, None);
        for _ in 0..3 {
            let start = Instant::now();
            found = Some(compare(&articles, &Options::default()));
            best = best.min(start.elapsed().as_secs_f64() * 1000.0);
        }
        let (events, groups) = found.map_or((0, 0), |f| (f.events.len(), f.groups.len()));
        let grown = last.map_or(String::new(), |before: f64| format!(", {:.1} times the last", best / before));
        println!("{n:>4} articles of {words} words: {best:>7.1} ms, analyses {analysed:>7.1} ms, {events} events, {groups} groups{grown}");
        last = Some(best);
    }
}
