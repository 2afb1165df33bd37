//! Several articles side by side: which tell of one event, who says what in each, and which words were cut or altered.
//!
//! In order: [`words`] gives every word one number however it is spelt, [`units`] the stretches of speech, [`events`] the
//! articles of one event, [`speakers`] the speakers over articles, [`groups`] the utterances, [`judge`] what each place is to the
//! fullest wording, [`tables`] the rows. Bytes inside; offsets leave at the end, an [`OffsetMap`] an article.

pub(crate) mod align;
mod change;
mod class;
mod context;
mod cuts;
mod dates;
mod denials;
mod disfluencies;
mod events;
mod evidence;
mod facts;
pub(crate) mod figures;
mod groups;
mod issue;
mod judge;
mod merged;
mod owner;
mod places;
mod reference;
mod relation;
mod similarity;
mod speakers;
pub(crate) mod spelling;
mod statements;
mod tables;
mod types;
mod units;
pub(crate) mod word;
pub(crate) mod words;

pub use types::{
    Article, ArticleRow, Comparison, Difference, Finding, Group, Member, Options, Place, Ran, Rests, SentenceRow, SpeakerIn, SpeakerRow,
};

use crate::offsets::{OffsetMap, Offsets};
use crate::text::Span;
use crate::Analysis;
use issue::{Basis, Code, Issue, Severity};
use places::Out;
use units::{Text, Unit};

/// The version of the comparison's shape.
pub const SCHEMA: u32 = 1;

/// Compares articles. Never fails; an analysis that does not belong to its text gives fewer findings.
pub fn compare(articles: &[Article], options: &Options) -> Comparison {
    let counted: Vec<Option<Analysis>> = articles.iter().map(|a| counted_in_bytes(a.text, a.analysis)).collect();
    let articles: Vec<Article> =
        articles.iter().zip(&counted).map(|(a, counted)| Article { analysis: counted.as_ref().unwrap_or(a.analysis), ..*a }).collect();
    in_bytes(&articles, options)
}

/// The analysis in bytes, if it is in another unit.
fn counted_in_bytes(text: &str, analysis: &Analysis) -> Option<Analysis> {
    let unit = analysis.offsets;
    (unit != Offsets::Bytes).then(|| {
        let (mut analysis, map) = (analysis.clone(), OffsetMap::new(text, unit));
        analysis.map_offsets(|offset| map.byte(offset));
        Analysis { offsets: Offsets::Bytes, ..analysis }
    })
}

/// The same, of analyses in bytes.
pub(crate) fn in_bytes(articles: &[Article], options: &Options) -> Comparison {
    let mut interner = word::Interner::default();
    let mut texts: Vec<Text> = (0..articles.len()).map(|i| units::read(articles, i, options.source == Some(i), &mut interner)).collect();
    statements::read(articles, &mut texts, options.source, &mut interner);
    let (events, margins) = events::find(articles, &texts, &options.events, &interner);
    let (speakers, speaker_of) = speakers::join(articles, &events);
    let units: Vec<Unit> = texts.iter_mut().flat_map(|t| std::mem::take(&mut t.units)).collect();
    let foreign = foreign(&texts, &events, &interner);
    let topics = topics(&units, &texts, &events);
    let input =
        class::Input { units: &units, events: &events, speaker_of: &speaker_of, speakers: &speakers, topics: &topics, foreign: &foreign };
    let classes = groups::classes(&input);
    let found = groups::find(&input, &classes);

    let words: Vec<&[word::Word]> = texts.iter().map(|t| t.words.as_slice()).collect();
    let evidence = evidence::Evidence { articles, words: &words, input: &input, classes: &classes, interner: &interner };
    let mut issues = Vec::new();
    let utterances: Vec<judge::Utterance> = found.iter().map(|f| evidence.judge(f, &mut issues)).collect();
    own_issues(articles, &units, &texts, &events, &interner, &utterances, &mut issues);

    let maps: Vec<OffsetMap> = articles.iter().map(|a| OffsetMap::new(a.text, options.offsets)).collect();
    let out = Out { articles, maps: &maps };
    let mut groups: Vec<(usize, Span, Group)> = Vec::new();
    for utterance in utterances.iter().filter(|u| u.members.len() > 1) {
        let reference = &units[utterance.reference];
        let speaker = utterance.owner;
        let members = utterance.members.iter().map(|m| out.member(&units, m, utterance.reference)).collect();
        let event = events[reference.article] as u32;
        groups.push((reference.article, reference.span, Group { event, speaker: speaker.map(|v| speakers[v].name.clone()), members }));
    }
    groups.sort_by_key(|g| (g.0, g.1));

    let mut findings: Vec<(usize, Finding)> = issues
        .iter()
        .map(|issue| {
            let place = out.place(units[issue.unit].article, units[issue.unit].span);
            let basis = &issue.basis;
            let related = basis.related.iter().map(|u| out.place(units[*u].article, units[*u].span)).collect();
            let Place { file, start, end } = place;
            let rests = Rests { source: basis.source, own: basis.own, outlets: basis.outlets as u32, same: basis.same as u32 };
            let (severity, code) = (issue.severity.name(), issue.code.name());
            let finding = Finding { file, start, end, severity, code, reason: issue.reason, related, rests };
            (units[issue.unit].article, finding)
        })
        .collect();
    findings.extend(facts::find(&texts, &events, &interner, &out));
    findings.sort_by(|a, b| (a.0, a.1.start, a.1.end, a.1.code).cmp(&(b.0, b.1.start, b.1.end, b.1.code)));
    findings.dedup_by(|b, a| a.0 == b.0 && (a.1.start, a.1.end, a.1.code) == (b.1.start, b.1.end, b.1.code));

    let number = events.iter().max().map_or(0, |n| n + 1);
    let mut by_event = vec![Vec::new(); number];
    for (article, event) in articles.iter().zip(&events) {
        by_event[*event].push(article.name.to_string());
    }
    Comparison {
        schema: SCHEMA,
        offsets: options.offsets,
        source: options.source.and_then(|s| articles.get(s)).map(|a| a.name.to_string()),
        events: by_event,
        speakers: tables::speakers(articles, &speakers),
        groups: groups.into_iter().map(|g| g.2).collect(),
        findings: findings.into_iter().map(|f| f.1).collect(),
        articles: tables::rows(articles, &events, &margins, &out),
        sentences: tables::sentences(articles, &units, &events, &utterances, &out),
    }
}

/// Event and stem of every word of substance outside the marks.
fn topics(units: &[Unit], texts: &[Text], events: &[usize]) -> std::collections::HashSet<(usize, u32)> {
    let mut quoted: Vec<Vec<Span>> = vec![Vec::new(); texts.len()];
    for unit in units.iter().filter(|u| u.marked) {
        quoted[unit.article].extend(&unit.parts);
    }
    let mut out = std::collections::HashSet::new();
    for (i, text) in texts.iter().enumerate() {
        quoted[i].sort();
        for word in text.words.iter().filter(|w| w.is(word::CONTENT)) {
            let at = quoted[i].partition_point(|q| q.start <= word.span.start);
            if at == 0 || !quoted[i][at - 1].contains(word.span.start) {
                out.insert((events[i], word.stem));
            }
        }
    }
    out
}

/// Events of which an article's own sentences tell that words were translated: "speaking in Polish", "through an interpreter".
fn foreign(texts: &[Text], events: &[usize], interner: &word::Interner) -> std::collections::HashSet<usize> {
    let tells = |w: &[word::Word]| {
        let (a, b) = (interner.string(w[0].form), interner.string(w[1].form));
        w[1].is(word::TRANSLATION) || a == "in" && w[1].is(word::LANGUAGE) && b != "english"
    };
    texts.iter().zip(events).filter(|(t, _)| t.words.windows(2).any(tells)).map(|(_, e)| *e).collect()
}

/// What is wrong with a quotation by itself: the reporter's grammar inside the marks, a headline's words that stand nowhere else.
fn own_issues(
    articles: &[Article],
    units: &[Unit],
    texts: &[Text],
    events: &[usize],
    interner: &word::Interner,
    utterances: &[judge::Utterance],
    issues: &mut Vec<Issue>,
) {
    let mut alone = vec![false; units.len()];
    for utterance in utterances.iter().filter(|u| u.members.len() == 1) {
        alone[utterance.reference] = true;
    }
    for (u, unit) in units.iter().enumerate() {
        let text = articles[unit.article].text;
        if units::third_person(unit, text, &texts[unit.article].tokens) {
            // without a report around it, "he" may be somebody else than the speaker
            let severity = if unit.report.is_some() { Severity::Certain } else { Severity::Check };
            issues.push(Issue { unit: u, severity, code: Code::Misquote, reason: "person", basis: Basis::default() });
        } else if alone[u] && unit.headline && unit.marked && unit.parts.first().is_some_and(|p| p.start > unit.span.start) {
            let quoted = units.iter().any(|o| o.article == unit.article && o.marked && !o.headline && !o.loose);
            let event = events[unit.article];
            let elsewhere = || texts.iter().zip(events).any(|(t, e)| *e == event && stands(unit, &t.words));
            if quoted && !(unit.loose && told(unit, &texts[unit.article].words, interner)) && !elsewhere() {
                let severity = if unit.words.len() >= 2 { Severity::Probable } else { Severity::Check };
                issues.push(Issue { unit: u, severity, code: Code::Misquote, reason: "headline", basis: Basis::default() });
            }
        }
    }
}

/// Whether an article has a headline's words, in its own speaker or another's, anywhere but there.
fn stands(unit: &Unit, words: &[word::Word]) -> bool {
    let n = unit.words.len();
    n > 0
        && words.windows(n).any(|w| w[0].span.start != unit.words[0].span.start && w.iter().zip(&unit.words).all(|(a, b)| a.form == b.form))
}

/// Whether the article tells of a headline's words below it: the name of a film, a term that the reporter uses too. Who says "I" or
/// "we" names nothing.
fn told(unit: &Unit, words: &[word::Word], interner: &word::Interner) -> bool {
    if unit.words.iter().any(|w| matches!(interner.string(w.form), "i" | "we" | "my" | "our")) {
        return false;
    }
    let body = &words[words.partition_point(|w| w.span.start < unit.span.end)..];
    let mut content = unit.words.iter().filter(|w| w.is(word::CONTENT)).peekable();
    content.peek().is_none() || content.all(|w| body.iter().any(|b| b.stem == w.stem))
}

#[cfg(test)]
mod tests;
