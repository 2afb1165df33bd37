//! Time grows with the text, whatever it is made of.

use pullquote::{analyze, Options};
use std::time::{Duration, Instant};

/// Pieces that, repeated, tempt a stage to look back or ahead without an end.
const PIECES: [&str; 37] = [
    "\"",
    "'",
    "“",
    "‘a ’",
    ".",
    "! ",
    "a",
    "A. ",
    "Ann ",
    "said ",
    "of the ",
    "\"a,\" ",
    "He said, \"a\n\n",
    "\n",
    "not very ",
    "according to ",
    "said ann, ",
    "\"a,\" said Ann, and ",
    "(“",
    "A.B.",
    "e\u{301}",
    "🙂",
    "said that he said that ",
    "-",
    "Mr. ",
    "“a” and ",
    "Ann's ",
    "on \"A B\" ",
    "film \",\" ",
    "\"a,\" the one who saw ",
    "“a ‘b ",
    "“He said, ‘a ‘b’ c,’ d,” ",
    "A’s s’ 'n' racin' ‘",
    "ANN: no way.\n\n",
    "Mr. HALE. I rise.\n\n",
    "17.40 A b c\n\n",
    "denied that he said \"a\" if ",
];

/// What this thread has computed so far, where the system tells it (Linux): other work on the machine does not count.
fn computed() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn seconds(piece: &str, bytes: usize) -> f64 {
    let text = piece.repeat(bytes / piece.len());
    let run = || {
        let (start, before) = (Instant::now(), computed());
        let found = analyze(&text, &Options::default());
        assert_eq!(found.schema, pullquote::report::SCHEMA);
        computed().zip(before).map_or(start.elapsed(), |(after, before)| after - before).as_secs_f64()
    };
    run().min(run())
}

#[test]
fn eight_times_the_text_takes_about_eight_times_as_long() {
    for piece in PIECES {
        let (short, long) = (seconds(piece, 8_000), seconds(piece, 64_000));
        // Squared time would be 64 times as long; the rest is room for a busy machine.
        assert!(long < short * 32.0 + 0.05, "{piece:?}: {short:.4} s, eight times the text {long:.4} s");
    }
}
