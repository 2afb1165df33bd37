//! Right words, but the reporter's sentence turns them: a negation or a condition left outside the marks, or put before them.

use super::align::within;
use super::change::Wording;
use super::class::{Class, Found};
use super::evidence::Evidence;
use super::units::Unit;
use super::word::{Word, CLAUSE_END, HEDGE, NEGATION, SAYING, SENTENCE_END};

/// The most words of a fragment that are looked at for a condition left outside the marks.
const CONDITIONAL: usize = 6;

/// How far before a verb of saying a negation governs what it brings in.
const SAID: usize = 8;

/// What the reporter's sentence turns, if it does.
pub fn turned(evidence: &Evidence, unit: &Unit, lead: &Class, wording: Wording) -> Option<&'static str> {
    if unit.direct || wording == Wording::Altered || lead.words.len() < unit.words.len() + 2 {
        return None;
    }
    let at = evidence.stands(unit, lead)?;
    let there = clause(&lead.words[..at]);
    let here = clause(&unit.before);
    let negated = |words: &[Word]| words.iter().any(|w| w.is(NEGATION));
    if unit.words.iter().any(|w| w.is(NEGATION)) {
        return None;
    }
    // only where the fragment hangs on the negation itself: "will not [close the school]"
    let tight = |words: &[Word]| {
        let from = words.iter().rposition(|w| w.is(CLAUSE_END)).map_or(0, |at| at + 1);
        // "I am not going to sit here and say [it cost us the game]"
        let reach = if words.last().is_some_and(|w| w.is(SAYING)) { SAID } else { 3 };
        negated(&words[from.max(words.len().saturating_sub(reach))..])
    };
    if conditional(evidence, unit, &lead.words, at) {
        return Some("condition");
    }
    if tight(there) && !negated(&unit.before) && !denying(evidence, &unit.before) && !denying(evidence, &unit.after) {
        return Some("negation");
    }
    (tight(here) && !negated(there)).then_some("negation")
}

/// The places, one an outlet, that have a fragment together with the negation before it, where the reporter's words before it only say
/// who speaks.
pub fn outlets(evidence: &Evidence, found: &Found, unit: &Unit, lead: &Class) -> Vec<usize> {
    let plain = unit.before.last().is_none_or(|w| w.is(SAYING | CLAUSE_END));
    let Some(at) = evidence.stands(unit, lead).filter(|_| plain) else { return Vec::new() };
    let Some(from) = lead.words[..at].iter().rposition(|w| w.is(NEGATION)).filter(|n| at - n <= SAID) else { return Vec::new() };
    let whole = &lead.words[from..at + unit.words.len()];
    let mut out: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new();
    for class in found.classes.iter().map(|c| &evidence.classes[*c]).filter(|c| c.marked && within(whole, &c.words).is_some()) {
        for u in class.units.iter().filter(|u| evidence.input.units[**u].article != unit.article) {
            out.entry(evidence.input.units[*u].article).or_insert(*u);
        }
    }
    out.into_values().collect()
}

/// Whether the fragment hangs on a condition that the reporter leaves out: he will "resign", of "… or I will resign".
fn conditional(evidence: &Evidence, unit: &Unit, lead: &[Word], at: usize) -> bool {
    const CONDITIONS: [&str; 8] = ["if", "unless", "or", "when", "until", "once", "should", "provided"];
    let is = |w: &Word, forms: &[&str]| forms.contains(&evidence.interner.string(w.form));
    let told = |words: &[Word]| words.iter().any(|w| is(w, &CONDITIONS) || w.is(HEDGE));
    if unit.words.len() > CONDITIONAL || told(&unit.before) || told(&unit.after) || told(&unit.words) {
        return false;
    }
    let end = at + unit.words.len();
    let from = lead[..at].iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1);
    let to = lead[end - 1..].iter().position(|w| w.is(SENTENCE_END)).map_or(lead.len(), |n| end + n);
    let before = clause(&lead[..at]);
    let alternative = before.iter().rev().take(3).any(|w| is(w, &["or"])) && at > from + 3;
    let promise = || before.iter().rev().take(4).any(|w| is(w, &["will", "would", "shall"]));
    alternative && promise() || promise() && lead[from..at].iter().chain(&lead[end..to]).any(|w| is(w, &["if", "unless"]))
}

/// Whether the reporter's words carry the denial by their sense: ruled out, refused to, denied.
fn denying(evidence: &Evidence, words: &[Word]) -> bool {
    const STEMS: [&str; 13] =
        ["refus", "den", "deny", "rul", "reject", "declin", "without", "fail", "against", "oppos", "dismiss", "stop", "avoid"];
    words.iter().any(|w| STEMS.contains(&evidence.interner.string(w.stem)))
}

/// The last words before a place that belong to its clause.
fn clause(words: &[Word]) -> &[Word] {
    let from = words.iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1);
    &words[from.max(words.len().saturating_sub(SAID + 1))..]
}
