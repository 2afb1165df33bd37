//! Whose words an utterance is, and when an article may be said to give them to somebody else.

use super::class::{Class, Found};
use super::evidence::Evidence;
use super::issue::{Basis, Code, Issue, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// Below this the attribution itself is in doubt.
const SURE: f64 = 0.5;
/// Fewer words than this are said by many.
const WORDS: usize = 5;

/// How an article's speaker stands to the owner of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The owner, or nobody who could be told from the owner.
    Owner,
    /// Somebody else by the reading, but the reading may be wrong.
    Unsure,
    /// Somebody else.
    Another,
}

/// The speakers of an utterance.
pub struct Speakers {
    /// Whose words they are: the source's speaker, or the one that most outlets name.
    pub owner: Option<usize>,
    /// How many outlets name the owner.
    outlets: usize,
    /// Whether the source names the owner.
    source: bool,
    /// Whether the owner has more than half of the outlets that name anybody.
    majority: bool,
}

/// Counts who names whom.
pub fn of(evidence: &Evidence, found: &Found, lead: &Class) -> Speakers {
    let mut outlets: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut all: BTreeSet<usize> = BTreeSet::new();
    for class in found.classes.iter().map(|c| &evidence.classes[*c]).filter(|c| c.marked && !c.headline) {
        let Some(speaker) = class.speaker.filter(|v| evidence.input.speakers[*v].full || lead.source && class.source) else { continue };
        for u in &class.units {
            let article = evidence.input.units[*u].article;
            outlets.entry(speaker).or_default().insert(article);
            all.insert(article);
        }
    }
    let source = lead.source && lead.speaker.is_some();
    let most = outlets.iter().max_by_key(|(v, a)| (a.len(), Some(**v) == lead.speaker, std::cmp::Reverse(**v))).map(|(v, a)| (*v, a.len()));
    let owner = if source { lead.speaker } else { most.map(|m| m.0).or(lead.speaker) };
    let n = owner.and_then(|o| outlets.get(&o)).map_or(0, BTreeSet::len);
    Speakers { owner, outlets: n, source, majority: 2 * n > all.len() }
}

impl Speakers {
    /// How the speaker of one place stands to the owner.
    pub fn standing(&self, evidence: &Evidence, unit: usize, class: &Class) -> Standing {
        let (Some(mine), Some(owner)) = (class.speaker, self.owner) else { return Standing::Owner };
        let (here, there) = (&evidence.input.speakers[mine], &evidence.input.speakers[owner]);
        let place = &evidence.input.units[unit];
        if mine == owner || place.source || !place.marked || !there.full || here.shares_name(there) {
            return Standing::Owner;
        }
        let sure = here.full
            && here.kind == there.kind
            && !place.described
            && !place.headline
            && !place.loose
            && class.words.len() >= WORDS
            && (self.source || self.majority)
            && named_nearest(evidence, unit, mine, owner);
        if sure {
            Standing::Another
        } else {
            Standing::Unsure
        }
    }

    /// The accusation of one place.
    pub fn accuse(&self, evidence: &Evidence, found: &Found, unit: usize, class: &Class) -> Issue {
        let others = found.classes.iter().map(|c| &evidence.classes[*c]).filter(|c| c.marked && c.speaker == self.owner);
        let mut related: Vec<usize> = others.flat_map(|c| &c.units).copied().collect();
        let mut seen = BTreeSet::new();
        related.retain(|u| seen.insert(evidence.input.units[*u].article));
        related.truncate(6);
        let _ = class;
        let severity = match () {
            _ if self.source => Severity::Certain,
            _ if self.outlets >= 2 => Severity::Probable,
            _ => Severity::Check,
        };
        let basis = Basis { related, source: self.source, outlets: self.outlets, same: 1, own: false };
        Issue { unit, severity, code: Code::Reattributed, reason: "speaker", basis }
    }
}

/// Whether the article names the speaker it seems to give the words to, in the cue or nearer before them than the owner.
fn named_nearest(evidence: &Evidence, unit: usize, mine: usize, owner: usize) -> bool {
    let place = &evidence.input.units[unit];
    let Some(quote) = place.quote.and_then(|q| evidence.articles[place.article].analysis.quotes.get(q)) else { return false };
    let words = evidence.words[place.article];
    // the words compared are parted at hyphens
    let surname = |speaker: usize| {
        let name = evidence.input.speakers[speaker].surname();
        name.rsplit(['-', '‐', '‑']).next().unwrap_or("").to_string()
    };
    let is = |form: u32, name: &str| evidence.interner.string(form) == name;
    if let Some(source) = quote.source {
        let cue = words.iter().filter(|w| w.span.start >= source.start && w.span.end <= source.end);
        if cue.clone().any(|w| is(w.form, &surname(mine))) {
            return !cue.clone().any(|w| is(w.form, &surname(owner)));
        }
    }
    if quote.confidence < SURE {
        return false;
    }
    let end = words.partition_point(|w| w.span.start < place.span.start);
    let last = |speaker: usize| {
        let name = surname(speaker);
        words[..end].iter().rposition(|w| is(w.form, &name))
    };
    match (last(mine), last(owner)) {
        (Some(x), Some(y)) => x > y,
        (Some(_), None) => true,
        _ => false,
    }
}
