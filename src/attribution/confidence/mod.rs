//! How sure the whole answer is: the share that the rule is right, times what is known of how its source was resolved and where it stands.
//!
//! The shares of the rules are measured on PolNeAR's training part (ACCURACY.md has the table and the command); the factors ([`weights`])
//! are learned on annotated articles of many newsrooms by `tests/newsroom/learn.py`, and judged on others.

mod weights;

use crate::report::Quote;

/// Below this a quotation is listed to be checked.
pub const UNSURE: f64 = 0.7;

/// The most and the least that is ever told, in per cent.
const MOST: u32 = 99;
const LEAST: u32 = 5;

/// The confidence of a quotation whose rule and source are known. `headed`: it stands in a headline.
pub fn of(quote: &Quote, headed: bool) -> f64 {
    // whole numbers, so that every machine gives the same
    let share = (quote.rule.share() * 100.0 + 0.5) as u32;
    let place = if headed { weights::HEADED } else { weights::BODY };
    let per_cent = [weights::of_rule(quote.rule), weights::of_resolution(quote.resolution), place]
        .into_iter()
        .fold(share * 1000, |sure, factor| sure * factor / 100)
        / 1000;
    if share == 0 {
        return 0.0;
    }
    f64::from(per_cent.clamp(LEAST, MOST)) / 100.0
}
