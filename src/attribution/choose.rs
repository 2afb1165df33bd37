//! Of the candidates that the rules offer for a quotation the one with the highest score; of equals the one whose rule stands first.

use super::link::Link;
use super::rules::{Site, FINDERS};
use super::trace::Trace;

/// What brings the quotation in.
pub fn choose<T: Trace>(site: &Site, trace: &mut T) -> Link {
    trace.asked(site);
    let mut best: Option<Link> = None;
    for rule in FINDERS {
        // no rule from here on can do better
        if !T::ON && best.as_ref().is_some_and(|b| b.score >= rule.most) {
            break;
        }
        if let Some(found) = (rule.find)(site) {
            trace.offered(&found);
            debug_assert!(found.rule == rule.rule && found.score <= rule.most, "{found:?}");
            if best.as_ref().is_none_or(|b| found.score > b.score) {
                best = Some(found);
            }
        }
    }
    best.unwrap_or_else(|| Link::none(site.pair))
}
