//! How often each rule is right: what a quotation shows as its confidence.
//!
//! The figures are shares measured on PolNeAR's training part: of the quotations that a rule attributed and that are
//! quotations, those whose speaker was right. ACCURACY.md has the table and the command.

/// Below this a quotation is listed to be checked.
pub const UNSURE: f64 = 0.7;

/// Rule, and how often it is right.
const RULES: &[(&str, f64)] = &[
    ("label", 0.99),
    ("transcript", 0.95),
    ("quote-source-verb", 0.98),
    ("follow-on", 0.97),
    ("resumed", 0.94),
    ("quote-verb-source", 0.97),
    ("trailing-cue", 0.94),
    ("source-verb-quote", 0.87),
    ("according-to", 0.86),
    ("continued", 0.77),
    ("in-report", 0.84),
    ("introduced-colon", 0.79),
    ("dash", 0.85),
    ("carried-on", 0.86),
    ("same-paragraph", 0.74),
    ("source-weak-verb-quote", 0.69),
    ("headline", 0.6),
    ("quote-source-other-verb", 0.64),
    ("other-verb", 0.69),
    ("introduced", 0.69),
    ("colon", 0.67),
    ("cue-after", 0.5),
    ("noun", 0.62),
    // reports: the share that the corpus has too, with the same source
    ("as-said", 0.9),
    ("fronted", 0.86),
    ("medial-clause", 0.83),
    ("trailing-clause", 0.79),
    ("state-of-mind", 0.77),
    ("that-clause", 0.76),
    ("bare-clause", 0.75),
    ("infinitive", 0.75),
    ("object", 0.72),
    ("wh-clause", 0.72),
    ("expected", 0.69),
    ("directive", 0.66),
    ("relative-clause", 0.65),
    ("asked", 0.63),
    ("topic", 0.63),
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
