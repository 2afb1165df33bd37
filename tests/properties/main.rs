//! What must hold for every text, tried on many made-up ones.

mod appended;
mod changed;
mod generate;
mod holds;
mod limits;
mod shape;
mod typed;

use generate::Random;

/// How many texts each property is tried on.
const TEXTS: u64 = 300;

/// Tries a property on texts of every kind; a failure names the seed that made the text.
fn each_text(make: fn(&mut Random) -> String, property: impl Fn(&str) + std::panic::RefUnwindSafe) {
    for seed in 0..TEXTS {
        let text = make(&mut Random::new(seed));
        if let Err(panic) = std::panic::catch_unwind(|| property(&text)) {
            eprintln!("seed {seed}, text {text:?}");
            std::panic::resume_unwind(panic);
        }
    }
}
