//! What each member of an utterance is to its fullest wording, and what is wrong with it.

use super::align::within;
use super::fit::Class;
use super::groups::{Found, Input};
use super::relation::{self, Change, Side, Wording};
use super::units::Unit;
use super::words::{Interner, Word, CLAUSE_END, CONTENT, NEGATION, SENTENCE_END};
use super::{Article, Issue};
use crate::report::{Modality, Stance};
use std::collections::{BTreeMap, BTreeSet};

/// The most wordings that are weighed as reference.
const CANDIDATES: usize = 6;
/// The most wordings that each of them is weighed against.
const WITNESSES: usize = 24;

/// The most words of a fragment that are looked at for a condition left outside the marks.
const CONDITIONAL: usize = 6;

/// A member of an utterance.
pub struct Judged {
    /// Index of the stretch of speech.
    pub unit: usize,
    /// What it is to the reference.
    pub relation: &'static str,
    /// Where the words differ.
    pub changes: Vec<Change>,
}

/// An utterance, judged.
pub struct Utterance {
    /// Index of the reference's stretch of speech.
    pub reference: usize,
    /// The members, by article and place.
    pub members: Vec<Judged>,
}

/// What the judgement reads.
pub struct Court<'a> {
    /// The articles.
    pub articles: &'a [Article<'a>],
    /// Units, events and voices.
    pub input: &'a Input<'a>,
    /// The wordings.
    pub classes: &'a [Class],
    /// The words' strings.
    pub interner: &'a Interner,
}

impl Court<'_> {
    fn side<'s>(&'s self, class: &'s Class) -> Side<'s> {
        let unit = &self.input.units[class.units[0]];
        Side { words: &class.words, text: self.articles[unit.article].text }
    }

    /// How a wording stands to another.
    fn wording(&self, here: &Class, there: &Class) -> (Wording, Vec<Change>) {
        let strict = there.source || here.headline;
        relation::compare(self.side(here), self.side(there), strict, self.interner)
    }

    /// Judges one utterance; adds what is wrong to `issues`.
    pub fn judge(&self, found: &Found, issues: &mut Vec<Issue>) -> Utterance {
        let (reference, support) = self.reference(found);
        let lead = &self.classes[reference];
        let first = self.lead_unit(lead);
        let mut members = Vec::new();
        let owner = self.owner(found, lead);
        for &c in &found.classes {
            let class = &self.classes[c];
            for &u in &class.units {
                let unit = &self.input.units[u];
                let (wording, changes) = if u == first || !class.marked || !lead.marked {
                    (Wording::Identical, Vec::new())
                } else {
                    let side = |u: usize| Side { words: &self.input.units[u].words, text: self.articles[self.input.units[u].article].text };
                    relation::compare(side(u), side(first), lead.source || class.headline, self.interner)
                };
                let relation = self.relation(unit, class, lead, first, wording, owner);
                if u != first || relation == "reattributed" {
                    self.blame(found, (u, class), (first, lead), relation, &changes, support, issues);
                }
                members.push(Judged { unit: u, relation, changes });
            }
        }
        self.denials(found, issues);
        let place = |u: usize| (self.input.units[u].article, self.input.units[u].span);
        members.sort_by_key(|m| place(m.unit));
        Utterance { reference: first, members }
    }

    /// Of a wording's places, the one to show: in the source, with a plain cue, in a body.
    fn lead_unit(&self, class: &Class) -> usize {
        let units = &self.input.units;
        let best = class.units.iter().min_by_key(|u| {
            let unit = &units[**u];
            (!unit.source, unit.modality == Modality::Denied, unit.headline, unit.stance != Stance::Neutral, unit.article, unit.span)
        });
        best.copied().unwrap_or(0)
    }

    /// The wording that the others are measured by: the source's, else the fullest of those that most articles bear out.
    fn reference(&self, found: &Found) -> (usize, usize) {
        let rank = |c: &usize| {
            let class = &self.classes[*c];
            (!class.source, !class.marked, class.joined, class.headline, std::cmp::Reverse(class.words.len()), class.units[0])
        };
        let mut order = found.classes.clone();
        order.sort_by_key(rank);
        let first = &self.classes[order[0]];
        let articles = |c: &Class| c.units.iter().map(|u| self.input.units[*u].article).collect::<BTreeSet<_>>();
        if first.source || !first.marked || order.len() == 1 {
            return (order[0], articles(first).len());
        }
        let least = first.words.len() * 6 / 10;
        let fit = |c: &&usize| {
            let class = &self.classes[**c];
            class.marked && class.joined == first.joined && class.headline == first.headline && class.words.len() >= least
        };
        let mut best: Option<((usize, bool, usize), usize)> = None;
        let fullest: Vec<usize> = order.iter().filter(fit).take(CANDIDATES).copied().collect();
        // a fragment of a fuller wording says nothing against it
        let fragment = |c: usize| {
            let words = &self.classes[c].words;
            fullest.iter().any(|o| self.classes[*o].words.len() > words.len() && within(words, &self.classes[*o].words).is_some())
        };
        for c in fullest.iter().copied().filter(|c| !fragment(*c)) {
            let mut behind = articles(&self.classes[c]);
            for &other in order.iter().filter(|o| **o != c && self.classes[**o].marked).take(WITNESSES) {
                if self.wording(&self.classes[other], &self.classes[c]).0 < Wording::Altered {
                    behind.extend(articles(&self.classes[other]));
                }
            }
            let key = (behind.len(), self.classes[c].direct, self.classes[c].words.len());
            if best.is_none_or(|(k, _)| key > k) {
                best = Some((key, c));
            }
        }
        best.map_or((order[0], 1), |(key, c)| (c, key.0))
    }

    /// Whose words they are: the source's speaker, or the one that most articles name.
    fn owner(&self, found: &Found, lead: &Class) -> Option<usize> {
        let mut articles: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for class in found.classes.iter().map(|c| &self.classes[*c]).filter(|c| c.marked) {
            if let Some(voice) = class.voice {
                articles.entry(voice).or_default().extend(class.units.iter().map(|u| self.input.units[*u].article));
            }
        }
        if lead.source && lead.voice.is_some() {
            return lead.voice;
        }
        articles.iter().max_by_key(|(v, a)| (a.len(), Some(**v) == lead.voice, std::cmp::Reverse(**v))).map(|(v, _)| *v)
    }

    fn relation(&self, unit: &Unit, class: &Class, lead: &Class, first: usize, wording: Wording, owner: Option<usize>) -> &'static str {
        let reference = &self.input.units[first];
        if unit.modality == Modality::Denied && (unit.marked || lead.marked) {
            return "denied";
        }
        if !unit.marked {
            return "paraphrased";
        }
        if let (Some(mine), Some(owner)) = (class.voice, owner) {
            let (mine, owner) = (&self.input.voices[mine], &self.input.voices[owner]);
            if !unit.described && class.words.len() >= 6 && mine.name != owner.name && mine.named && owner.named && mine.kind == owner.kind
            {
                return "reattributed";
            }
        }
        if std::ptr::eq(unit, reference) {
            return if unit.direct { "identical" } else { "truncated" };
        }
        if class.joined && !std::ptr::eq(class, lead) {
            return "altered";
        }
        if wording == Wording::Altered {
            // another part of the utterance, which no article has whole
            let known = |w: &&Word| lead.words.iter().any(|l| l.stem == w.stem || (l.root == w.root && l.root != u32::MAX));
            let content = || class.words.iter().filter(|w| w.is(CONTENT));
            let one_report = unit.report.is_some() && unit.report == reference.report && unit.article == reference.article;
            if one_report || !unit.headline && content().filter(known).count() * 3 < content().count() {
                return "truncated";
            }
            return "altered";
        }
        if self.out_of_context(unit, lead, wording).is_some() {
            return "context";
        }
        let full = class.words.len() * 10 >= lead.words.len() * 7;
        let colours = |stance: Stance| matches!(stance, Stance::Doubt | Stance::Concession);
        if full && colours(unit.stance) && !colours(reference.stance) {
            return "recued";
        }
        match wording {
            Wording::Identical => "identical",
            Wording::Edited => "edited",
            _ => "truncated",
        }
    }

    /// Right words, but the reporter's sentence turns them: a negation left outside the marks or put before them.
    fn out_of_context(&self, unit: &Unit, lead: &Class, wording: Wording) -> Option<&'static str> {
        if unit.direct || wording == Wording::Altered || lead.words.len() < unit.words.len() + 2 {
            return None;
        }
        let at = within(&unit.words, &lead.words)?;
        let there = clause(&lead.words[..at]);
        let here = clause(&unit.before);
        let negated = |words: &[Word]| words.iter().any(|w| w.is(NEGATION));
        if unit.words.iter().any(|w| w.is(NEGATION)) {
            return None;
        }
        // only where the fragment hangs on the negation itself: "will not [close the school]"
        let tight = |words: &[Word]| {
            let from = words.iter().rposition(|w| w.is(CLAUSE_END)).map_or(0, |at| at + 1);
            negated(&words[from.max(words.len().saturating_sub(3))..])
        };
        if self.conditional(unit, &lead.words, at) {
            return Some("condition");
        }
        if tight(there) && !negated(&unit.before) && !self.denying(&unit.before) && !self.denying(&unit.after) {
            return Some("negation");
        }
        (tight(here) && !negated(there)).then_some("negation")
    }

    /// Whether the fragment hangs on a condition that the reporter leaves out: he will "resign", of "… or I will resign".
    fn conditional(&self, unit: &Unit, lead: &[Word], at: usize) -> bool {
        const CONDITIONS: [&str; 8] = ["if", "unless", "or", "when", "until", "once", "should", "provided"];
        let is = |w: &Word, forms: &[&str]| forms.contains(&self.interner.string(w.form));
        let told = |words: &[Word]| words.iter().any(|w| is(w, &CONDITIONS) || w.is(super::words::HEDGE));
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
    fn denying(&self, words: &[Word]) -> bool {
        words.iter().any(|w| {
            let stem = self.interner.string(w.stem);
            ["refus", "den", "deny", "rul", "reject", "declin", "without", "fail", "against", "oppos", "dismiss", "stop", "avoid"]
                .contains(&stem)
        })
    }

    /// Blames a member, if its relation asks for it.
    #[allow(clippy::too_many_arguments)]
    fn blame(
        &self,
        found: &Found,
        (u, class): (usize, &Class),
        (first, lead): (usize, &Class),
        relation: &'static str,
        changes: &[Change],
        support: usize,
        issues: &mut Vec<Issue>,
    ) {
        let unit = &self.input.units[u];
        let mut related = vec![first];
        let (severity, code, reason) = match relation {
            "altered" => {
                let own = self.own_words(found, unit, class);
                let what = if class.joined { "joined" } else { "words" };
                let what = ["negation", "number", "hedge"].into_iter().find(|w| changes.iter().any(|c| c.what == *w)).unwrap_or(what);
                let rooted = class.words.len() == 1 && unit.headline;
                let severity = match () {
                    _ if rooted || (unit.headline && self.articles_only(changes, lead)) => "check",
                    _ if lead.source => "certain",
                    _ if own.is_some() && !unit.headline => "certain",
                    _ if unit.headline || own.is_some() || support >= 2 => "probable",
                    _ if lead.direct && !unit.direct => "probable",
                    _ => "check",
                };
                related.extend(own.filter(|o| *o != first));
                (severity, "misquote", what)
            }
            "reattributed" => {
                let others = found.classes.iter().map(|c| &self.classes[*c]).filter(|c| c.marked && c.voice != class.voice);
                related = others.filter_map(|c| c.units.first().copied()).take(4).collect();
                ("probable", "reattributed", "speaker")
            }
            "context" => ("check", "context", self.out_of_context(unit, lead, Wording::Truncated).unwrap_or("negation")),
            _ => return,
        };
        issues.push(Issue { unit: u, severity, code, reason, related });
    }

    /// Whether nothing but articles was dropped, as headlines do.
    fn articles_only(&self, changes: &[Change], lead: &Class) -> bool {
        let article = |span: crate::text::Span| {
            let mut words = lead.words.iter().filter(|w| span.contains(w.span.start)).map(|w| self.interner.string(w.form));
            words.all(|w| matches!(w, "the" | "a" | "an"))
        };
        changes.iter().all(|c| c.op == "cut" || (c.op == "drop" && c.there.is_some_and(article)))
    }

    /// A fuller quotation in the same article that the words contradict.
    fn own_words(&self, found: &Found, unit: &Unit, class: &Class) -> Option<usize> {
        for other in found.classes.iter().map(|c| &self.classes[*c]).take(WITNESSES) {
            let here = other.units.iter().find(|o| self.input.units[**o].article == unit.article && !self.input.units[**o].headline);
            let Some(here) = here.filter(|_| other.marked && !std::ptr::eq(other, class) && other.words.len() >= class.words.len()) else {
                continue;
            };
            if self.wording(class, other).0 == Wording::Altered {
                return Some(*here);
            }
        }
        None
    }

    /// Words that the speaker denies, given as said elsewhere.
    fn denials(&self, found: &Found, issues: &mut Vec<Issue>) {
        let units = || found.classes.iter().flat_map(|c| &self.classes[*c].units).map(|u| (*u, &self.input.units[*u]));
        let denied: Vec<usize> = units().filter(|(_, unit)| unit.modality == Modality::Denied).map(|(u, _)| u).collect();
        let Some(&first) = denied.first() else { return };
        let denial = &self.input.units[first];
        for (u, unit) in units().filter(|(_, unit)| unit.marked && unit.modality == Modality::Asserted && !unit.source) {
            let negated = |w: &Unit| w.words.iter().any(|w| w.is(NEGATION));
            let covered = unit.words.iter().filter(|w| w.is(CONTENT)).all(|w| denial.words.iter().any(|d| d.stem == w.stem));
            let mirrored = unit.words.len() <= denial.words.len() + 12 && covered && negated(unit) == negated(denial);
            let contained = denial.marked && denial.words.len() >= 2 && within(&denial.words, &unit.words).is_some();
            if mirrored || contained {
                // a single word that stands in other words may be said of something else
                let exact = unit.words.len() == denial.words.len() && within(&unit.words, &denial.words).is_some();
                let weighty = denial.words.iter().filter(|w| w.is(CONTENT)).count() >= 2;
                let severity = if exact || weighty { "certain" } else { "check" };
                issues.push(Issue { unit: u, severity, code: "denied", reason: "denial", related: denied.clone() });
            }
        }
    }
}

/// The last words before a place that belong to its clause.
fn clause(words: &[Word]) -> &[Word] {
    let from = words.iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1);
    &words[from.max(words.len().saturating_sub(6))..]
}
