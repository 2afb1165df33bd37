//! What each member of an utterance is to its fullest wording, and what is wrong with it.

use super::align::align;
use super::change::{Change, Op, What, Wording};
use super::class::{Class, Found};
use super::evidence::{Evidence, WITNESSES};
use super::issue::{Basis, Code, Issue, Severity};
use super::word::{Word, CONTENT};
use super::{context, denials, owner, reference};
use crate::report::{Modality, Stance};

/// What a member is to the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Word for word.
    Identical,
    /// What newsrooms allow.
    Edited,
    /// Words cut.
    Truncated,
    /// Words changed.
    Altered,
    /// Reported without marks.
    Paraphrased,
    /// Given to another speaker.
    Reattributed,
    /// Brought in by a verb of another sense.
    Recued,
    /// Right words in another sense.
    Context,
    /// Told as denied.
    Denied,
    /// Another translation.
    Translated,
}

impl Relation {
    /// Its name in a result.
    pub const fn name(self) -> &'static str {
        match self {
            Relation::Identical => "identical",
            Relation::Edited => "edited",
            Relation::Truncated => "truncated",
            Relation::Altered => "altered",
            Relation::Paraphrased => "paraphrased",
            Relation::Reattributed => "reattributed",
            Relation::Recued => "recued",
            Relation::Context => "context",
            Relation::Denied => "denied",
            Relation::Translated => "translated",
        }
    }
}

/// A member of an utterance.
pub struct Judged {
    /// Index of the stretch of speech.
    pub unit: usize,
    /// What it is to the reference.
    pub relation: Relation,
    /// Where the words differ.
    pub changes: Vec<Change>,
    /// Whether the article seems to give the words to another speaker, and that is likelier a misreading than a fault.
    pub unsure: bool,
}

/// An utterance, judged.
pub struct Utterance {
    /// Index of the reference's stretch of speech.
    pub reference: usize,
    /// Whose words they are.
    pub owner: Option<usize>,
    /// The members, by article and place.
    pub members: Vec<Judged>,
}

/// A member beside the reference.
struct Beside {
    unit: usize,
    class: usize,
    wording: Wording,
    changes: Vec<Change>,
}

impl Evidence<'_> {
    /// Judges one utterance; adds what is wrong to `issues`.
    pub fn judge(&self, found: &Found, issues: &mut Vec<Issue>) -> Utterance {
        let lead = reference::find(self, found);
        let first = reference::lead_unit(self, &self.classes[lead]);
        let lead = &self.classes[lead];
        let owners = owner::of(self, found, lead);
        let mut beside: Vec<Beside> = Vec::new();
        for &c in &found.classes {
            for &u in &self.classes[c].units {
                let compared = u != first && self.classes[c].marked && lead.marked;
                let (wording, changes) = if compared { self.wording(u, first) } else { (Wording::Identical, Vec::new()) };
                beside.push(Beside { unit: u, class: c, wording, changes });
            }
        }
        let foreign = self.input.foreign.contains(&lead.event);
        let mut members = Vec::with_capacity(beside.len());
        for member in &beside {
            let (unit, class) = (&self.input.units[member.unit], &self.classes[member.class]);
            let standing = owners.standing(self, member.unit, class);
            let mut relation = self.relation(member, lead, first, standing == owner::Standing::Another);
            let translation = match relation {
                Relation::Altered if foreign => reference::translated(self, unit, lead, &member.changes),
                _ => reference::Translation::None,
            };
            if translation == reference::Translation::Same {
                relation = Relation::Translated;
            }
            match relation {
                Relation::Altered => {
                    self.altered(found, member, &beside, first, issues);
                    if let Some(issue) = issues.last_mut().filter(|_| translation == reference::Translation::Doubtful) {
                        issue.severity = Severity::Check;
                    }
                }
                Relation::Reattributed => issues.push(owners.accuse(self, found, member.unit, class)),
                Relation::Context if member.wording == Wording::Altered => self.altered(found, member, &beside, first, issues),
                Relation::Context => {
                    let reason = context::turned(self, unit, lead, member.wording).unwrap_or("negation");
                    let with = context::outlets(self, found, unit, lead, reason);
                    let (source, own) = (lead.source, with.iter().any(|u| self.input.units[*u].article == unit.article));
                    let severity = match reason {
                        // a headline is short: its article tells the condition, or should
                        "condition" if unit.headline => Severity::Check,
                        "condition" if source => Severity::Certain,
                        _ if with.len() >= 2 => Severity::Probable,
                        _ => Severity::Check,
                    };
                    let related = std::iter::once(first).chain(with.iter().copied().filter(|u| *u != first)).collect();
                    let outlets = with.iter().filter(|u| !self.input.units[**u].source && self.input.units[**u].article != unit.article);
                    let basis = Basis { outlets: outlets.count(), related, source, own, same: 1 };
                    issues.push(Issue { unit: member.unit, severity, code: Code::Context, reason, basis });
                }
                _ => self.slight(member, first, issues),
            }
            let unsure = standing == owner::Standing::Unsure;
            members.push(Judged { unit: member.unit, relation, changes: member.changes.clone(), unsure });
        }
        let denied = denials::find(self, found, issues);
        // one accusation of a place, the gravest
        let graver = |i: &Issue| i.code == Code::Denied || !denied.contains(&i.unit);
        issues.retain(graver);
        members.iter_mut().filter(|m| m.unit != first && denied.contains(&m.unit)).for_each(|m| m.relation = Relation::Denied);
        let place = |u: usize| (self.input.units[u].article, self.input.units[u].span);
        members.sort_by_key(|m| place(m.unit));
        Utterance { reference: first, owner: owners.owner, members }
    }

    fn relation(&self, member: &Beside, lead: &Class, first: usize, another: bool) -> Relation {
        let (unit, class, wording) = (&self.input.units[member.unit], &self.classes[member.class], member.wording);
        let reference = &self.input.units[first];
        if unit.modality == Modality::Denied && (unit.marked || lead.marked) {
            return Relation::Denied;
        }
        if !unit.marked {
            return Relation::Paraphrased;
        }
        if another {
            return Relation::Reattributed;
        }
        if member.unit == first {
            return if unit.direct { Relation::Identical } else { Relation::Truncated };
        }
        if class.merged && !std::ptr::eq(class, lead) {
            return Relation::Altered;
        }
        if wording == Wording::Altered {
            // another part of the utterance, which no article has whole
            let known = |w: &&Word| lead.words.iter().any(|l| l.stem == w.stem || (l.root == w.root && l.root != u32::MAX));
            let content = || class.words.iter().filter(|w| w.is(CONTENT));
            let one_report = unit.report.is_some() && unit.report == reference.report && unit.article == reference.article;
            if one_report || !unit.headline && content().filter(known).count() * 3 < content().count() {
                return Relation::Truncated;
            }
            let governs = member.changes.iter().filter(|c| c.altered).all(|c| c.op == Op::Cut && c.what == What::Negation);
            return if governs { Relation::Context } else { Relation::Altered };
        }
        if context::turned(self, unit, lead, wording).is_some() {
            return Relation::Context;
        }
        let full = unit.direct || class.words.len() * 10 >= lead.words.len() * 7;
        let colours = |stance: Stance| matches!(stance, Stance::Doubt | Stance::Concession);
        if full && colours(unit.stance) && !colours(reference.stance) {
            return Relation::Recued;
        }
        match wording {
            Wording::Identical => Relation::Identical,
            Wording::Edited | Wording::Restyled => Relation::Edited,
            _ => Relation::Truncated,
        }
    }

    /// Blames a member whose words are altered.
    fn altered(&self, found: &Found, member: &Beside, all: &[Beside], first: usize, issues: &mut Vec<Issue>) {
        let (unit, class) = (&self.input.units[member.unit], &self.classes[member.class]);
        let grave: Vec<&Change> = member.changes.iter().filter(|c| c.altered && !c.slight).collect();
        let reason = match grave.iter().map(|c| c.what).min() {
            _ if class.merged => "joined",
            Some(what) => what.name(),
            None => member.changes.iter().filter(|c| c.altered).map(|c| c.what).min().unwrap_or(What::Words).name(),
        };
        let source = self.input.units[first].source;
        let own = self.own_words(found, member.unit, class);
        // of all changes, the one that most outlets bear out
        let votes =
            grave.iter().map(|c| self.votes(c, member, all, first)).max_by_key(|(with, against)| (with.len(), std::cmp::Reverse(*against)));
        let (with, against) = votes.unwrap_or_default();
        let borne = with.len() >= 2 && with.len() > against;
        let small = |c: &&Change| c.what == What::Words && !self.carries(member.unit, first, c);
        let rooted = unit.headline && (class.words.len() == 1 || grave.iter().all(small));
        let severity = match () {
            _ if rooted || grave.is_empty() && !class.merged => Severity::Check,
            _ if source => Severity::Certain,
            _ if own.is_some() => Severity::Certain,
            _ if borne || class.merged && class.apart => Severity::Probable,
            _ => Severity::Check,
        };
        let mut related = vec![first];
        related.extend(own);
        related.extend(with.iter().copied());
        let mut seen = std::collections::BTreeSet::new();
        related.retain(|u| *u != member.unit && seen.insert((self.input.units[*u].article, *u == first || Some(*u) == own)));
        // the source is told by itself
        let outlets = with.iter().filter(|u| !self.input.units[**u].source).count();
        let basis = Basis { related, source, own: own.is_some(), outlets, same: against };
        issues.push(Issue { unit: member.unit, severity, code: Code::Misquote, reason, basis });
    }

    /// A change that is no alteration, but to be looked at: the doubt at the end of a sentence left out.
    fn slight(&self, member: &Beside, first: usize, issues: &mut Vec<Issue>) {
        if let Some(change) = member.changes.iter().find(|c| c.slight && !c.altered) {
            let basis = Basis { related: vec![first], ..Basis::default() };
            issues.push(Issue { unit: member.unit, severity: Severity::Check, code: Code::Misquote, reason: change.what.name(), basis });
        }
    }

    /// The places, one an outlet, that have the reference's words where the member differs, and how many outlets have the member's.
    /// A fragment speaks only for the stretch that it holds.
    fn votes(&self, change: &Change, member: &Beside, all: &[Beside], first: usize) -> (Vec<usize>, usize) {
        let units = &self.input.units;
        let mine = units[member.unit].article;
        let words = units[first].words.len();
        let (from, to) = match change.op {
            Op::Cut if change.of.end == words => (change.of.start.saturating_sub(1), change.of.start + 1),
            Op::Cut => (change.of.end.saturating_sub(1), change.of.end + 1),
            _ if change.of.is_empty() => (change.of.start.saturating_sub(1), change.of.end + 1),
            _ => (change.of.start, change.of.end),
        };
        let stretch = from..to.min(words);
        let form = |b: &Beside, at: &std::ops::Range<usize>| units[b.unit].words[at.clone()].iter().map(|w| w.form).collect::<Vec<_>>();
        let (mut with, mut against) = (std::collections::BTreeMap::new(), std::collections::BTreeSet::new());
        for other in all.iter().take(4 * WITNESSES).filter(|o| units[o.unit].marked && !self.classes[o.class].merged) {
            let article = units[other.unit].article;
            let alike =
                |c: &Change| c.altered && c.of == change.of && c.op == change.op && form(other, &c.from) == form(member, &change.from);
            if article != mine && other.changes.iter().any(alike) {
                against.insert(article);
            } else if article != mine
                && (other.unit == first || !other.changes.iter().any(|c| (c.altered || c.op == Op::Cut) && overlaps(&c.of, &stretch)))
            {
                with.entry(article).or_insert(other.unit);
            }
        }
        (with.into_values().collect(), against.len() + 1)
    }

    /// Whether a change has a word of substance on either side.
    fn carries(&self, unit: usize, first: usize, change: &Change) -> bool {
        let words = |u: usize, at: &std::ops::Range<usize>| self.input.units[u].words[at.clone()].iter().any(|w| w.is(CONTENT));
        words(unit, &change.from) || words(first, &change.of)
    }

    /// A fuller quotation in the same article that the words contradict.
    fn own_words(&self, found: &Found, unit: usize, class: &Class) -> Option<usize> {
        let article = self.input.units[unit].article;
        for other in found.classes.iter().map(|c| &self.classes[*c]).take(WITNESSES) {
            let here = other.units.iter().find(|o| self.input.units[**o].article == article && !self.input.units[**o].headline);
            let fuller = other.marked && !std::ptr::eq(other, class) && other.words.len() >= class.words.len();
            let Some(&here) = here.filter(|_| fuller) else { continue };
            let (wording, changes) = self.wording(unit, here);
            // a quotation of other words does not contradict these
            let same = align(&self.input.units[unit].words, &self.input.units[here].words).matched();
            if wording == Wording::Altered
                && 2 * same >= self.input.units[unit].words.len()
                && changes.iter().any(|c| c.altered && !c.slight)
            {
                return Some(here);
            }
        }
        None
    }
}

fn overlaps(a: &std::ops::Range<usize>, b: &std::ops::Range<usize>) -> bool {
    a.start < b.end && b.start < a.end || a.is_empty() && b.start < a.start && a.start < b.end
}
