//! How often each rule is right: what a quotation shows as its confidence.
//!
//! The figures are shares measured on PolNeAR's training part: of the quotations that a rule attributed and that are
//! quotations, those whose speaker was right. ACCURACY.md has the table and the command.

/// Below this a quotation is listed to be checked.
pub const UNSURE: f64 = 0.6;

/// Rule, and how often it is right.
const RULES: &[(&str, f64)] = &[
    ("quote-source-verb", 0.97),
    ("quote-verb-source", 0.97),
    ("according-to", 0.93),
    ("dash", 0.96),
    ("follow-on", 0.95),
    ("source-verb-quote", 0.88),
    ("source-weak-verb-quote", 0.7),
    ("that-clause", 0.9),
    ("bare-clause", 0.9),
    ("infinitive", 0.85),
    ("wh-clause", 0.8),
    ("trailing-clause", 0.85),
    ("medial-clause", 0.9),
    ("directive", 0.7),
    ("object", 0.8),
    ("colon", 0.6),
    ("introduced-colon", 0.85),
    ("introduced", 0.55),
    ("continued", 0.85),
    ("carried-on", 0.55),
    ("same-paragraph", 0.55),
    ("cue-after", 0.8),
    ("trailing-cue", 0.85),
    ("noun", 0.75),
    ("headline", 0.65),
    ("label", 0.9),
    ("resumed", 0.97),
    ("other-verb", 0.6),
    ("in-report", 0.85),
    ("quote-source-other-verb", 0.9),
];

/// The confidence of a rule; nothing decided: 0. A voice that no rule could name takes a fifth off.
pub fn of(rule: &str, resolved: bool) -> f64 {
    let base = RULES.iter().find(|(name, _)| *name == rule).map_or(0.0, |(_, share)| *share);
    if resolved {
        base
    } else {
        (base * 80.0).round() / 100.0
    }
}
