//! The wording that the others are measured by.

use super::align::within;
use super::change::{Change, Op, What};
use super::class::{Class, Found};
use super::evidence::{Evidence, WITNESSES};
use super::units::Unit;
use super::word::{Word, AFTER_GAP, BRACKETED, CONTENT, MASKED, NEGATION, NUMBER, SENTENCE_END};
use crate::report::{Modality, Stance};
use std::collections::BTreeSet;

/// The most wordings that are weighed as reference.
const CANDIDATES: usize = 6;

/// Of a wording's places, the one to show: in the source, with a plain cue, in a body.
pub fn lead_unit(evidence: &Evidence, class: &Class) -> usize {
    let units = &evidence.input.units;
    let best = class.units.iter().min_by_key(|u| {
        let unit = &units[**u];
        (
            !unit.source,
            unit.modality == Modality::Denied,
            unit.loose,
            unit.headline,
            !unit.direct,
            unit.stance != Stance::Neutral,
            unit.article,
            unit.span,
        )
    });
    best.copied().unwrap_or(0)
}

/// Outlets behind a wording, whether it is a statement's, whether whole, words touched, outlets that have
/// it to the letter, sentences, words.
type Key = (usize, bool, bool, std::cmp::Reverse<usize>, usize, usize, usize);

/// How many words an editor put in, covered up or cut between: the wording without them leads.
fn touched(class: &Class) -> usize {
    class.words.iter().filter(|w| w.is(BRACKETED | MASKED | AFTER_GAP)).count()
}

/// The wording that the others are measured by: the source's, else the fullest of those that most outlets bear out.
pub fn find(evidence: &Evidence, found: &Found) -> usize {
    let rank = |c: &usize| {
        let class = &evidence.classes[*c];
        (!class.source, !class.marked, class.merged, class.headline, std::cmp::Reverse(class.words.len()), class.units[0])
    };
    let mut order = found.classes.clone();
    order.sort_by_key(rank);
    let first = &evidence.classes[order[0]];
    if first.source || !first.marked || order.len() == 1 {
        return order[0];
    }
    let articles = |c: &Class| c.units.iter().map(|u| evidence.input.units[*u].article).collect::<BTreeSet<_>>();
    let least = first.words.len() * 6 / 10;
    let fit = |c: &&usize| {
        let class = &evidence.classes[**c];
        class.marked && class.merged == first.merged && class.headline == first.headline && class.words.len() >= least
    };
    let fullest: Vec<usize> = order.iter().filter(fit).take(CANDIDATES).copied().collect();
    // a fragment of a fuller wording says nothing against it
    let fragment = |c: usize| {
        let words = &evidence.classes[c].words;
        fullest.iter().any(|o| evidence.classes[*o].words.len() > words.len() && within(words, &evidence.classes[*o].words).is_some())
    };
    let mut best: Option<(Key, usize)> = None;
    let plain = fullest.iter().any(|c| touched(&evidence.classes[*c]) == 0 && evidence.classes[*c].direct);
    for c in fullest.iter().copied().filter(|c| !fragment(*c) && (!plain || touched(&evidence.classes[*c]) == 0)) {
        let class = &evidence.classes[c];
        let mut behind = articles(class);
        for &other in order.iter().filter(|o| **o != c && evidence.classes[**o].marked && !evidence.classes[**o].merged).take(WITNESSES) {
            let (mine, theirs) = (class.units[0], evidence.classes[other].units[0]);
            // the shorter must be an excerpt of the longer
            let longer = evidence.classes[other].words.len() > class.words.len();
            let (here, there) = if longer { (mine, theirs) } else { (theirs, mine) };
            if evidence.excerpt(here, there) {
                behind.extend(articles(&evidence.classes[other]));
            }
        }
        let ends = class.words.iter().rev().skip(1).filter(|w| w.is(SENTENCE_END)).count();
        let key = (
            behind.len(),
            class.statement,
            class.direct,
            std::cmp::Reverse(touched(class)),
            articles(class).len(),
            ends,
            class.words.len(),
        );
        if best.is_none_or(|(k, _)| key > k) {
            best = Some((key, c));
        }
    }
    best.map_or(order[0], |(_, c)| c)
}

/// How two wordings stand that may be two translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Translation {
    /// Other words all through, and one sense as far as figures and negations tell.
    Same,
    /// Other words all through, and a figure or a negation in the one only: a translator may have turned the sentence, or its sense.
    Doubtful,
    /// Words of one translation.
    None,
}

/// Whether two wordings are two translations.
pub fn translated(evidence: &Evidence, unit: &Unit, lead: &Class, changes: &[Change]) -> Translation {
    let turned = changes.iter().any(|c| c.what == What::Order);
    let replaced = changes.iter().filter(|c| c.altered || turned && c.op == Op::Cut).count();
    let count = |words: &[Word], flag: u32| words.iter().filter(|w| w.is(flag)).count();
    let figures = |words: &[Word]| {
        // "nobody" in the one, "no one" in the other
        let counts = |w: &&Word| w.is(NUMBER) && evidence.interner.string(w.form) != "1";
        let mut forms: Vec<u32> = words.iter().filter(counts).map(|w| w.form).collect();
        forms.sort_unstable();
        forms
    };
    let long = unit.words.len() >= 6 && count(&unit.words, CONTENT) >= 3;
    let whole = unit.words.len() * 10 >= lead.words.len() * 7;
    let one = replaced == 1 && changes.iter().any(|c| c.altered && c.from.len().max(c.of.len()) >= 5);
    if !(long && whole && (replaced >= 2 || one)) {
        return Translation::None;
    }
    // "it isn't one where …" for "it is not one; you can't …": one denial in the one, two in the other
    let denied = |words: &[Word]| count(words, NEGATION) > 0;
    match denied(&unit.words) == denied(&lead.words) && figures(&unit.words) == figures(&lead.words) {
        true => Translation::Same,
        false => Translation::Doubtful,
    }
}
