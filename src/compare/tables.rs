//! The tables of a comparison: speakers by articles, articles in a row each, sentences of a statement by articles.

use super::change::Op;
use super::judge::Utterance;
use super::places::Out;
use super::speakers::Speaker;
use super::types::Article;
use super::types::{ArticleRow, Ran, SentenceRow, SpeakerIn, SpeakerRow};
use super::units::Unit;
use crate::report::Voice;
use crate::text::Span;

/// The speakers and what each article has of them.
pub(super) fn speakers(articles: &[Article], speakers: &[Speaker]) -> Vec<SpeakerRow> {
    let place = |&(article, speaker, reason): &(usize, u32, &'static str)| {
        let s = &articles[article].analysis.speakers[speaker as usize];
        SpeakerIn {
            file: articles[article].name.to_string(),
            speaker,
            reason,
            words: s.words,
            share: s.share,
            tone: s.tone,
            verbs: s.verbs.clone(),
        }
    };
    speakers
        .iter()
        .map(|v| SpeakerRow { event: v.event as u32, name: v.name.clone(), kind: v.kind, articles: v.places.iter().map(place).collect() })
        .collect()
}

/// The articles, one row each.
pub(super) fn rows(articles: &[Article], events: &[usize], margins: &[f64], out: &Out) -> Vec<ArticleRow> {
    let row = |(i, article): (usize, &Article)| ArticleRow {
        file: article.name.to_string(),
        event: events[i] as u32,
        margin: margins[i],
        narration: article.analysis.tone.narration,
        quoted: article.analysis.tone.quoted,
        loaded: article
            .analysis
            .loaded
            .iter()
            .filter(|l| l.voice == Voice::Narration)
            .map(|l| out.range(i, Span::new(l.start, l.end)))
            .collect(),
        words: article.analysis.speakers.iter().map(|s| s.words).sum(),
    };
    articles.iter().enumerate().map(row).collect()
}

/// The sentences of every reference that more than one place has, and which articles ran them.
pub(super) fn sentences(articles: &[Article], units: &[Unit], events: &[usize], utterances: &[Utterance], out: &Out) -> Vec<SentenceRow> {
    let mut rows: Vec<(usize, Span, SentenceRow)> = Vec::new();
    for utterance in utterances {
        let reference = &units[utterance.reference];
        if !reference.marked || (utterance.members.len() < 2 && !reference.source) {
            continue;
        }
        let all = &articles[reference.article].analysis.sentences;
        let from = all.partition_point(|s| s.end <= reference.span.start);
        for sentence in all[from..].iter().take_while(|s| s.start < reference.span.end) {
            let span = Span::new(sentence.start.max(reference.span.start), sentence.end.min(reference.span.end));
            let inside = |s: Span| reference.parts.iter().any(|p| p.touches(s));
            let words: Vec<u32> = reference.words.iter().filter(|w| span.contains(w.span.start)).map(|w| w.form).collect();
            if !inside(span) || words.is_empty() {
                continue;
            }
            let mut ran = Vec::new();
            for member in utterance.members.iter().filter(|m| m.unit != utterance.reference) {
                let unit = &units[member.unit];
                let Some(how) = how(member, unit, &words, span) else { continue };
                ran.push(Ran { how, place: out.place(unit.article, unit.span) });
            }
            let row = SentenceRow { event: events[reference.article] as u32, place: out.place(reference.article, span), ran };
            rows.push((reference.article, span, row));
        }
    }
    rows.sort_by_key(|r| (r.0, r.1));
    rows.into_iter().map(|r| r.2).collect()
}

/// How a member has a sentence of the reference, if it has it.
fn how(member: &super::judge::Judged, unit: &Unit, words: &[u32], sentence: Span) -> Option<&'static str> {
    if !unit.marked {
        return Some("paraphrased");
    }
    let touched = member.changes.iter().filter(|c| c.there.is_some_and(|t| t.touches(sentence)));
    let altered = touched.clone().any(|c| matches!(c.op, Op::Drop | Op::Insert | Op::Replace));
    if altered {
        return Some("altered");
    }
    let cut = touched.clone().any(|c| c.op == Op::Cut);
    if !cut {
        return Some("whole");
    }
    // a cut that takes all its words took the sentence
    let whole =
        touched.clone().any(|c| c.op == Op::Cut && c.there.is_some_and(|t| t.start <= sentence.start + 4 && t.end + 4 >= sentence.end));
    let any = words.iter().any(|w| unit.words.iter().any(|u| u.form == *w));
    (!whole && any).then_some("part")
}
