//! `cargo bench`: how fast an article is analysed, and whether hostile text stays linear. Native; no dependencies.
//!
//! Every figure is the best of several runs: others on the machine only ever make a run slower.

use pullquote::{analyze, Options};
use std::hint::black_box;
use std::time::Instant;

const ARTICLE: &str = "\
Council drops plan to close riverside library\n\n\
By Ann Hale\n\n\
The council has dropped its controversial plan to close the riverside library, after weeks of angry protests and a petition with 9,000 names.\n\n\
“We listened,” said the mayor, Tom Reed. “Nobody wanted this, and it was never going to save much money.”\n\n\
The campaigners were delighted. Ms Okafor, who has worked there since 1998, called the decision “a wonderful victory for common sense”. \
She added that the building still needs urgent repairs, which could cost £1.2m.\n\n\
Critics claimed the council had wasted months on a reckless scheme. According to a spokesman, the plan was not without merit, but the \
savings were far from certain.\n\n";

/// Best time of `runs`, in seconds.
fn best(runs: u32, text: &str) -> f64 {
    let one = || {
        let start = Instant::now();
        black_box(analyze(black_box(text), &Options::default()));
        start.elapsed().as_secs_f64()
    };
    (0..runs).map(|_| one()).fold(f64::INFINITY, f64::min)
}

fn main() {
    // `cargo test --benches` passes --test: nothing to measure then.
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    for (name, copies) in [("one article", 1), ("100 articles", 100), ("1000 articles", 1000)] {
        let text = ARTICLE.repeat(copies);
        println!("{name:<24}{:>10} bytes {:>9.2} MB/s", text.len(), text.len() as f64 / best(5, &text) / 1e6);
    }
    println!("hostile text: time for twice the text over time for once; 2 is linear");
    for unit in ["\"", ".", "“", "a ", "not ", "terrible ", "Ann Hale said ", "“a” ", "(", "No problem, ", "ab-", "'", "A.", "so-called "]
    {
        let (once, twice) = (unit.repeat(300_000 / unit.len()), unit.repeat(600_000 / unit.len()));
        let (once, twice) = (best(3, &once), best(3, &twice));
        println!("{unit:<24?}{:>10.1} ms {:>12.2}", twice * 1e3, twice / once);
    }
}
