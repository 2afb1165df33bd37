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

fn seconds(text: &str) -> f64 {
    let run = || {
        let (start, before) = (Instant::now(), computed());
        let found = analyze(text, &Options::default());
        assert_eq!(found.schema, pullquote::report::SCHEMA);
        computed().zip(before).map_or(start.elapsed(), |(after, before)| after - before).as_secs_f64()
    };
    run().min(run())
}

/// Pieces in which `@` stands for another name each time: what is kept by person must not be gone through for each.
const NAMED: [&str; 4] = [
    "Ann Hale's son Tom @ came. \"No,\" her wife said. ",
    "Ann @, 46, a baker, came. \"No,\" the 46-year-old said. ",
    "Ann @, who came, ate. \"No,\" the vicar of Leeds said. ",
    "The @ Trust met. \"No,\" a spokesman for @ Bank said. ",
];

/// The piece again and again, up to a length in bytes.
fn named(piece: &str, bytes: usize) -> String {
    let letter = |n: usize| char::from(b'a' + (n % 26) as u8);
    let name = |n: usize| ["K", &String::from_iter([letter(n / 676), letter(n / 26), letter(n)]), "son"].concat();
    (0..bytes / piece.len()).map(|n| piece.replace('@', &name(n))).collect()
}

#[test]
fn eight_times_the_text_takes_about_eight_times_as_long() {
    for piece in PIECES {
        let (short, long) = (seconds(&piece.repeat(8_000 / piece.len())), seconds(&piece.repeat(64_000 / piece.len())));
        // Squared time would be 64 times as long; the rest is room for a busy machine.
        assert!(long < short * 32.0 + 0.05, "{piece:?}: {short:.4} s, eight times the text {long:.4} s");
    }
}

#[test]
fn so_does_a_text_with_as_many_more_names() {
    for piece in NAMED {
        let (short, long) = (seconds(&named(piece, 16_000)), seconds(&named(piece, 128_000)));
        assert!(long < short * 32.0 + 0.05, "{piece:?}: {short:.4} s, eight times the text {long:.4} s");
    }
}
