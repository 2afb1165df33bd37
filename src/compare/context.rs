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
    if unit.direct && !unit.headline || wording == Wording::Altered || lead.words.len() < unit.words.len() + 2 {
        return None;
    }
    let at = evidence.stands(unit, lead)?;
    if conditional(evidence, unit, &lead.words, at) {
        return Some("condition");
    }
    if unit.direct {
        return None;
    }
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
    if tight(there) && !negated(&unit.before) && !denying(evidence, &unit.before) && !denying(evidence, &unit.after) {
        return Some("negation");
    }
    (tight(here) && !negated(there)).then_some("negation")
}

/// The places, one an outlet, that have a fragment together with what its reporter leaves out: the negation before it, where the
/// reporter's words before it only say who speaks, or the condition in its sentence.
pub fn outlets(evidence: &Evidence, found: &Found, unit: &Unit, lead: &Class, reason: &str) -> Vec<usize> {
    let plain = unit.before.last().is_none_or(|w| w.is(SAYING | CLAUSE_END));
    let Some(at) = evidence.stands(unit, lead) else { return Vec::new() };
    let negation = || lead.words[..at].iter().rposition(|w| w.is(NEGATION)).filter(|n| plain && at - n <= SAID);
    let whole = match reason {
        "negation" => negation().map(|from| &lead.words[from..at + unit.words.len()]),
        _ => Some(&lead.words[at..at + unit.words.len()]),
    };
    let Some(whole) = whole else { return Vec::new() };
    let has = |c: &Class| match within(whole, &c.words) {
        Some(at) => reason == "negation" || condition(evidence, &c.words, at, at + whole.len()),
        None => false,
    };
    let mut out: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new();
    for class in found.classes.iter().map(|c| &evidence.classes[*c]).filter(|c| c.marked && has(c)) {
        for u in &class.units {
            let article = evidence.input.units[*u].article;
            // a headline leaves out what its own article has
            if article != unit.article || unit.headline && !evidence.input.units[*u].headline {
                out.entry(article).or_insert(*u);
            }
        }
    }
    out.into_values().collect()
}

/// Whether the fragment hangs on a condition that the reporter leaves out: he will "resign", of "… or I will resign"; "I WILL RESIGN".
fn conditional(evidence: &Evidence, unit: &Unit, lead: &[Word], at: usize) -> bool {
    const CONDITIONS: [&str; 8] = ["if", "unless", "or", "when", "until", "once", "should", "provided"];
    let is = |w: &Word, forms: &[&str]| forms.contains(&evidence.interner.string(w.form));
    let told = |words: &[Word]| words.iter().any(|w| is(w, &CONDITIONS) || w.is(HEDGE));
    if unit.words.len() > CONDITIONAL || told(&unit.before) || told(&unit.after) || told(&unit.words) {
        return false;
    }
    let from = lead[..at].iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1);
    let before = clause(&lead[..at]);
    let alternative = before.iter().rev().take(3).any(|w| is(w, &["or"])) && at > from + 3;
    let will = |w: &Word| is(w, &["will", "would", "shall"]);
    let promise = before.iter().rev().take(4).any(will) || unit.headline && unit.words.iter().take(3).any(will);
    promise && (alternative || condition(evidence, lead, at, at + unit.words.len()))
}

/// Whether words hang on an "if" or "unless" of their sentence; "even if" takes nothing back, and "see if" asks.
fn condition(evidence: &Evidence, words: &[Word], at: usize, end: usize) -> bool {
    const ASKING: [&str; 8] = ["even", "as", "see", "know", "ask", "asked", "wonder", "sure"];
    let form = |i: usize| evidence.interner.string(words[i].form);
    let from = words[..at].iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1);
    let to = words[end - 1..].iter().position(|w| w.is(SENTENCE_END)).map_or(words.len(), |n| end + n);
    let hangs = |i: usize| matches!(form(i), "if" | "unless") && !(i > from && ASKING.contains(&form(i - 1)));
    (from..at).chain(end..to.min(words.len())).any(hangs)
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
