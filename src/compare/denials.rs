//! Words that their speaker denies, given as said elsewhere.

use super::align::within;
use super::class::Found;
use super::evidence::Evidence;
use super::issue::{Basis, Code, Issue, Severity};
use super::units::Unit;
use super::word::{CONTENT, NEGATION, SAYING};
use crate::report::Modality;

/// Adds every place that has as said what the speaker denies having said; the places where that is certain.
pub fn find(evidence: &Evidence, found: &Found, issues: &mut Vec<Issue>) -> Vec<usize> {
    let mut out = Vec::new();
    let members = || found.classes.iter().flat_map(|c| evidence.classes[*c].units.iter().map(move |u| (*u, &evidence.classes[*c])));
    let denied: Vec<(usize, Option<usize>)> =
        members().filter(|(u, _)| evidence.input.units[*u].modality == Modality::Denied).map(|(u, class)| (u, class.speaker)).collect();
    for (u, class) in members() {
        let unit = &evidence.input.units[u];
        if !unit.marked || unit.modality != Modality::Asserted || unit.source || denies(unit) {
            continue;
        }
        // somebody else may say what the other denies
        let known = |v: Option<usize>| v.filter(|v| evidence.input.speakers[*v].full);
        let other = |v: Option<usize>| matches!((known(v), known(class.speaker)), (Some(a), Some(b)) if a != b);
        let against: Vec<usize> = denied.iter().filter(|(_, v)| !other(*v)).map(|d| d.0).collect();
        let Some(severity) = against.iter().filter_map(|d| offends(unit, &evidence.input.units[*d])).max() else { continue };
        if severity == Severity::Certain {
            out.push(u);
        }
        let outlets = against.len();
        let basis = Basis { related: against, outlets, same: 1, ..Basis::default() };
        issues.push(Issue { unit: u, severity, code: Code::Denied, reason: "denial", basis });
    }
    out
}

/// Whether the words are themselves the denial: "I never said …".
fn denies(unit: &Unit) -> bool {
    unit.words.iter().enumerate().any(|(i, w)| w.is(NEGATION) && unit.words[i + 1..].iter().take(3).any(|v| v.is(SAYING)))
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
