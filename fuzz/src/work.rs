//! The linear bound: time of the processor a byte, and how it grows.

use cpu_time::ThreadTime;
use pullquote::{analyze, Options};

/// More nanoseconds a byte than this look suspicious, with the fuzzer's counters built in.
const SUSPICIOUS: f64 = 8_000.0;
/// Four times the text may take this many times as long: quadratic is 16.
const LINEAR: f64 = 9.0;
/// Time that says nothing: what starts the engine, and the clock, in seconds.
const NOISE: f64 = 0.02;

fn seconds(text: &str) -> f64 {
    let start = ThreadTime::now();
    std::hint::black_box(analyze(text, &Options::default()));
    start.elapsed().as_secs_f64()
}

/// The least of some runs: what else the machine does only adds.
fn least(text: &str, runs: usize) -> f64 {
    (0..runs).map(|_| seconds(text)).fold(f64::INFINITY, f64::min)
}

/// Panics if the text takes far too long for its length, and did so every time.
pub fn bounded(text: &str) {
    let limit = NOISE + SUSPICIOUS * 1e-9 * text.len() as f64;
    if seconds(text) > limit {
        let least = least(text, 5);
        assert!(least < limit, "{} bytes take {least:.3} s", text.len());
    }
}

/// Panics if a piece, repeated, takes time that grows faster than the text. The bytes are a piece, or a head, 0xFF and a piece.
pub fn grows(data: &[u8]) {
    let mut parts = data.splitn(2, |b| *b == 0xff).map(String::from_utf8_lossy);
    let (head, piece) = match (parts.next(), parts.next()) {
        (Some(head), Some(piece)) => (head, piece),
        (Some(piece), None) => (Default::default(), piece),
        _ => return,
    };
    if piece.is_empty() || piece.len() > 200 {
        return;
    }
    let text = |bytes: usize| format!("{head}{}", piece.repeat(bytes / piece.len() + 1));
    let (short, long) = (text(4_000), text(16_000));
    if seconds(&long) > LINEAR * seconds(&short) + NOISE / 4.0 {
        // Longer, so that what is not linear shows.
        let (short, long) = (least(&text(16_000), 5), least(&text(64_000), 3));
        assert!(long < LINEAR * short + NOISE, "{head:?}, {piece:?} over and over: {short:.4} s, four times the text {long:.4} s");
    }
}
