//! A row a speaker and outlet, over any number of articles: only the sums are kept.

use super::csv::cell;
use super::output::Writer;
use pullquote::report::Speaker;
use pullquote::Analysis;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// What one speaker says in one outlet.
#[derive(Default)]
struct Sum {
    name: String,
    articles: usize,
    quotations: usize,
    words: u64,
    /// Tone times words.
    tone: f64,
    verbs: BTreeMap<String, u64>,
}

/// The table.
pub struct Table<W> {
    out: W,
    outlet: String,
    /// By outlet, kind, and name in lower case.
    sums: BTreeMap<(String, &'static str, String), Sum>,
}

impl<W: Write> Table<W> {
    /// A table without rows.
    pub fn new(out: W) -> Self {
        Table { out, outlet: String::new(), sums: BTreeMap::new() }
    }

    fn add(&mut self, speaker: &Speaker) {
        let sum = self.sums.entry((self.outlet.clone(), speaker.kind.name(), speaker.name.to_lowercase())).or_default();
        if sum.name.is_empty() {
            sum.name = speaker.name.clone();
        }
        sum.articles += 1;
        sum.quotations += speaker.quotes.len();
        sum.words += u64::from(speaker.words);
        sum.tone += speaker.tone * f64::from(speaker.words);
        for (verb, n) in &speaker.verbs {
            *sum.verbs.entry(verb.clone()).or_default() += u64::from(*n);
        }
    }
}

impl<W: Write> Writer for Table<W> {
    fn outlet(&mut self, outlet: &str) {
        self.outlet = outlet.to_string();
    }

    fn analysis(&mut self, _: &Value, _: &str, analysis: &Analysis) -> io::Result<()> {
        analysis.speakers.iter().filter(|s| !s.quotes.is_empty()).for_each(|s| self.add(s));
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// The most quoted first.
    fn end(&mut self) -> io::Result<()> {
        let mut quoted: BTreeMap<&str, u64> = BTreeMap::new();
        for ((outlet, ..), sum) in &self.sums {
            *quoted.entry(outlet).or_default() += sum.words;
        }
        let mut rows: Vec<_> = self.sums.iter().collect();
        rows.sort_by_key(|(_, sum)| std::cmp::Reverse((sum.words, sum.quotations)));
        write!(self.out, "speaker,kind,outlet,articles,quotations,words,share,tone,verbs\r\n")?;
        for ((outlet, kind, _), sum) in rows {
            let share = sum.words as f64 / quoted[outlet.as_str()].max(1) as f64;
            let tone = sum.tone / sum.words.max(1) as f64;
            let mut verbs: Vec<_> = sum.verbs.iter().collect();
            verbs.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
            let verbs: Vec<String> = verbs.iter().map(|(verb, n)| format!("{verb} {n}")).collect();
            let numbers = format!("{},{},{},{share:.4},{tone:.4}", sum.articles, sum.quotations, sum.words);
            write!(self.out, "{},{kind},{},{numbers},{}\r\n", cell(&sum.name), cell(outlet), cell(&verbs.join("; ")))?;
        }
        self.out.flush()
    }
}
