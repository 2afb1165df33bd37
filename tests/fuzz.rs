//! The fuzzer's targets on its corpus, whole and changed at random: what `cargo fuzz` asks for hours, asked for seconds.
//!
//! `PULLQUOTE_FUZZ_SECONDS=60 cargo test --test fuzz` asks longer; `PULLQUOTE_FUZZ_SEED=…` asks something else.

#[path = "../fuzz/src/targets.rs"]
mod targets;

use std::path::Path;
use std::time::{Duration, Instant};

/// What news copy and its hard places are made of, put in at random.
const PIECES: &[&[u8]] = &[
    "“".as_bytes(),
    "”".as_bytes(),
    "‘".as_bytes(),
    "’".as_bytes(),
    "…".as_bytes(),
    "🙂".as_bytes(),
    "é".as_bytes(),
    b"\"",
    b"'",
    b"\n\n",
    b"\n",
    b". ",
    b", ",
    b" said ",
    b" Ann Hale ",
    b" Mr. ",
    b" told ",
    b" denied that ",
    b"According to ",
    b" she ",
    b" not ",
    b"\t-2\n",
    b"\\ud83d",
    b"{\"text\": \"",
    b"\xff",
    b"\xfe",
    b"\0",
];

/// A generator of numbers (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n.max(1)
    }
}

/// The corpus of a target, in the order of the names.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    files.iter().map(|f| std::fs::read(f).unwrap()).collect()
}

/// Changes the bytes at a few places.
fn change(bytes: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    for _ in 0..1 + random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = bytes.len().min(at + random.below(30));
        match random.below(6) {
            0 => drop(bytes.drain(at..end)),
            1 | 2 => drop(bytes.splice(at..at, PIECES[random.below(PIECES.len())].iter().copied())),
            3 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            4 => {
                let from = random.below(other.len());
                bytes.splice(at..end, other[from..other.len().min(from + 60)].iter().copied());
            }
            _ => bytes.iter_mut().skip(at).take(1).for_each(|b| *b = random.below(256) as u8),
        }
    }
    bytes.truncate(3_000);
}

fn tried(name: &str) {
    let setting = |name: &str| std::env::var(name).ok().and_then(|s| s.parse::<u64>().ok());
    let limit = Duration::from_secs(setting("PULLQUOTE_FUZZ_SECONDS").unwrap_or(4));
    let target = targets::ALL.iter().find(|t| t.0 == name).unwrap().1;
    let corpus = corpus(name);
    corpus.iter().for_each(|input| target(input));

    let mut random = Random(setting("PULLQUOTE_FUZZ_SEED").unwrap_or(1) | 1);
    let start = Instant::now();
    let mut runs = 0;
    while start.elapsed() < limit {
        let mut input = corpus[random.below(corpus.len())].clone();
        change(&mut input, &corpus[random.below(corpus.len())], &mut random);
        if let Err(panic) = std::panic::catch_unwind(|| target(&input)) {
            eprintln!("{name}: {:?}", String::from_utf8_lossy(&input));
            eprintln!("as bytes: {input:?}");
            std::panic::resume_unwind(panic);
        }
        runs += 1;
    }
    println!("{name}: {} of the corpus, {runs} changed", corpus.len());
    assert!(runs > 20, "{name}: {runs} runs only");
}

#[test]
fn analyze() {
    tried("analyze");
}

#[test]
fn compare() {
    tried("compare");
}

#[test]
fn offsets() {
    tried("offsets");
}

#[test]
fn lexicon() {
    tried("lexicon");
}

#[test]
fn ndjson() {
    tried("ndjson");
}
