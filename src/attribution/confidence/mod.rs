//! How sure the whole answer is: the share that the rule is right, times what is known of how its source was resolved and how it is worded.
//!
//! The shares of the rules are measured on PolNeAR's training part (ACCURACY.md has the table and the command); the factors ([`weights`])
//! are learned on annotated articles of many newsrooms by `tests/newsroom/learn.py`, and judged on others.

mod weights;
mod wording;

use crate::document::Document;
use crate::lexicon::{classes as c, sets, Set};
use crate::report::{Quote, QuoteKind, Resolution};
use wording::Wording;

/// Below this a quotation is listed to be checked.
pub const UNSURE: f64 = 0.7;

/// The most and the least that is ever told, in per cent.
const MOST: u32 = 99;
const LEAST: u32 = 5;

/// The confidence of a quotation whose rule and source are known.
pub fn of(doc: &Document, quote: &Quote) -> f64 {
    // whole numbers, so that every machine gives the same
    let share = (quote.rule.share() * 100.0 + 0.5) as u32;
    let (rule, resolution) = (weights::of_rule(quote.rule), weights::of_resolution(quote.resolution));
    // a fragment in front of its cue is often somebody else's: "begged" to stay, an inquiry heard
    let ahead = quote.kind == QuoteKind::Partial && quote.cue.as_ref().is_some_and(|cue| cue.start >= quote.end);
    let place = if ahead { weights::FRAGMENT_AHEAD } else { 100 };
    let per_cent = [rule, resolution, weights::of_wording(wording(doc, quote)), place, weights::ELSEWHERE]
        .into_iter()
        .fold(share * 1000, |sure, factor| sure * factor / 100)
        / 1000;
    if share == 0 {
        return 0.0;
    }
    f64::from(per_cent.clamp(LEAST, MOST)) / 100.0
}

fn wording(doc: &Document, quote: &Quote) -> Wording {
    let Some(source) = quote.source else { return Wording::Other };
    let first = &doc.tokens[doc.token_at(source.start)];
    let says = |set: &Set| set.has(first.id);
    match quote.resolution {
        _ if says(sets::THEY) && first.span.end == source.end => Wording::It,
        Resolution::Own | Resolution::Stranger if says(sets::DEFINITE) => Wording::Definite,
        Resolution::Own | Resolution::Stranger if says(sets::ARTICLES) || says(sets::COUNTING) || first.is(c::GROUP) => Wording::Indefinite,
        Resolution::Own | Resolution::Stranger if says(sets::MY) => Wording::Mine,
        Resolution::Own | Resolution::Stranger => Wording::Bare,
        _ => Wording::Other,
    }
}
