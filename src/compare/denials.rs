//! Words that their speaker denies, given as said elsewhere.

use super::align::within;
use super::class::Found;
use super::evidence::Evidence;
use super::issue::{Basis, Code, Issue, Severity};
use super::units::Unit;
use super::word::{Word, CONTENT, FUTURE, NEGATION, QUESTION, SAYING, SENTENCE_END};
use crate::report::Modality;
use std::collections::BTreeSet;

/// What a denial says was not said.
struct Denial<'a> {
    unit: usize,
    speaker: Option<usize>,
    /// In the speaker's own words, "I never said that …": what follows.
    own: Option<&'a [Word]>,
}

/// Adds every place that has as said what the speaker denies having said; the places where that is sure.
pub fn find(evidence: &Evidence, found: &Found, issues: &mut Vec<Issue>) -> Vec<usize> {
    let mut out = Vec::new();
    let units = evidence.input.units;
    let members = || found.classes.iter().flat_map(|c| evidence.classes[*c].units.iter().map(move |u| (*u, &evidence.classes[*c])));
    let mut denials: Vec<Denial> = Vec::new();
    for (u, class) in members() {
        let own = own(evidence, &units[u].words);
        if units[u].modality == Modality::Denied || own.is_some() {
            denials.push(Denial { unit: u, speaker: class.speaker, own });
        }
    }
    for (u, class) in members() {
        let unit = &units[u];
        if denials.is_empty() || !unit.marked || unit.modality != Modality::Asserted || unit.source || denies(unit) || asks(unit) {
            continue;
        }
        // somebody else may say what the other denies; who speaks in a headline, its article tells
        let known = |v: Option<usize>| v.filter(|v| evidence.input.speakers[*v].full);
        let other = |v: Option<usize>| !unit.headline && matches!((known(v), known(class.speaker)), (Some(a), Some(b)) if a != b);
        let against: Vec<&Denial> = denials.iter().filter(|d| !other(d.speaker)).collect();
        let outlets = || against.iter().map(|d| units[d.unit].article).filter(|a| *a != unit.article).collect::<BTreeSet<_>>().len();
        let offends = |d: &&Denial| match d.own {
            Some(words) => repeats(unit, &units[d.unit], words, outlets()),
            None => offends(unit, &units[d.unit]),
        };
        let Some(severity) = against.iter().filter_map(offends).max() else { continue };
        if severity > Severity::Check {
            out.push(u);
        }
        let source = against.iter().any(|d| units[d.unit].source);
        let basis = Basis { related: against.iter().map(|d| d.unit).collect(), outlets: outlets(), source, same: 1, own: false };
        issues.push(Issue { unit: u, severity, code: Code::Denied, reason: "denial", basis });
    }
    out
}

/// Whether the words are a question, which gives nothing as said.
fn asks(unit: &Unit) -> bool {
    unit.words.last().is_some_and(|w| w.is(QUESTION))
}

/// Whether the words are themselves a denial: "I never said …", "nobody thought …".
fn denies(unit: &Unit) -> bool {
    unit.words.iter().enumerate().any(|(i, w)| w.is(NEGATION) && unit.words[i + 1..].iter().take(3).any(|v| v.is(SAYING)))
}

/// What somebody's own words deny having said: "I never said that …", "I did not say …"; not "I can't say that …".
fn own<'a>(evidence: &Evidence, words: &'a [Word]) -> Option<&'a [Word]> {
    const SPEECH: [&str; 5] = ["say", "tel", "claim", "promis", "suggest"];
    let speech = |w: &Word| w.is(SAYING) && SPEECH.contains(&evidence.interner.string(w.stem));
    let not = |w: &Word| matches!(evidence.interner.string(w.form), "not" | "never");
    let denied = |before: &[Word]| before.iter().any(not) && !before.iter().any(|w| w.is(FUTURE));
    let said = (1..words.len()).find(|i| speech(&words[*i]) && denied(&words[i.saturating_sub(3)..*i]))?;
    // "told anyone that"
    let that = words.iter().skip(said + 1).take(4).position(|w| evidence.interner.string(w.form) == "that");
    let rest = words.get(said + 1 + that.map_or(0, |at| at + 1)..)?;
    Some(&rest[..rest.iter().position(|w| w.is(SENTENCE_END)).map_or(rest.len(), |at| at + 1)])
}

/// How gravely a place has as said, word for word, most of what its speaker's own words deny. It may have been said at another time,
/// and one outlet may be wrong.
fn repeats(unit: &Unit, denial: &Unit, denied: &[Word], outlets: usize) -> Option<Severity> {
    let content = unit.words.iter().filter(|w| w.is(CONTENT)).count();
    let most = unit.words.len() >= 4 && content >= 2 && unit.words.len() * 10 >= denied.len() * 6;
    if !most || within(&unit.words, denied).is_none() || unit.before.iter().any(|w| w.is(NEGATION)) {
        return None;
    }
    let elsewhere = unit.past != 0 || unit.background || denial.article == unit.article && !unit.headline;
    Some(if (outlets >= 2 || denial.source) && !elsewhere { Severity::Probable } else { Severity::Check })
}

/// How gravely a place stands against a denial.
fn offends(unit: &Unit, denial: &Unit) -> Option<Severity> {
    let negated = |w: &Unit| w.words.iter().any(|w| w.is(NEGATION));
    let content = || unit.words.iter().filter(|w| w.is(CONTENT));
    let covered = content().count() > 0 && content().all(|w| denial.words.iter().any(|d| d.stem == w.stem));
    let mirrored = unit.words.len() <= denial.words.len() + 12 && covered && negated(unit) == negated(denial);
    let contained = denial.marked && denial.words.len() >= 2 && within(&denial.words, &unit.words).is_some();
    if !mirrored && !contained {
        return None;
    }
    // a single word that stands in other words may be said of something else
    let exact = unit.words.len() == denial.words.len() && within(&unit.words, &denial.words).is_some();
    let weighty = denial.marked && (denial.words.len() >= 4 || denial.words.iter().filter(|w| w.is(CONTENT)).count() >= 2);
    Some(if exact && denial.marked || weighty && unit.words.len() <= denial.words.len() + 3 { Severity::Certain } else { Severity::Check })
}
