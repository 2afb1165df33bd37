//! How often each rule is right: what a quotation shows as its confidence.
//!
//! The figures are shares measured on PolNeAR's training part: of the quotations that a rule attributed and that are
//! quotations, those whose speaker was right. ACCURACY.md has the table and the command.

use super::Rule;

/// Below this a quotation is listed to be checked.
pub const UNSURE: f64 = 0.7;

/// The confidence of a rule. A voice that no rule could name takes a fifth off.
pub fn of(rule: Rule, resolved: bool) -> f64 {
    let base = rule.share();
    if resolved {
        base
    } else {
        (base * 80.0 + 0.5).floor() / 100.0
    }
}
