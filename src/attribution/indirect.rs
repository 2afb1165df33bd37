//! Reported speech without marks: said that …, according to …, promised to …. Precise before complete.

use super::cue::{self, Cue, Form};
use super::link::{words, CueWords};
use super::scene::{Frame, Scene};
use super::source::{self, Source};
use super::transcript::{self, Line};
use crate::lexicon::classes::{self as c, frame};
use crate::tokens::{Kind, Shape};
use std::ops::Range;

/// A report: its content, its cue and its source.
#[derive(Clone, Debug)]
pub struct Report {
    /// indirect, or direct for the words of a transcript.
    pub kind: &'static str,
    /// The content, without the cue.
    pub content: Range<usize>,
    /// Its second half, where the cue stands inside: "The plan, she said, has failed."
    pub more: Option<Range<usize>>,
    /// Its cue.
    pub cue: CueWords,
    /// Its source.
    pub source: Source,
    /// The rule that found it.
    pub rule: &'static str,
    /// Frames of the cue's verb.
    pub frames: u16,
}

/// A content of more tokens is cut off: no clause is so long.
const LONGEST: usize = 160;
/// A content of fewer words is no report.
const FEWEST: usize = 2;

/// Every report in the narration, by place; none overlaps another.
pub fn all(scene: &Scene) -> Vec<Report> {
    let mut out: Vec<Report> = Vec::new();
    let mut spoken = None;
    let mut lines = transcript::lines(scene).into_iter().peekable();
    for f in &scene.frames {
        // a line of a transcript is its speaker's as a whole
        if let Some(line) = lines.next_if(|line| line.paragraph == f.paragraph) {
            let Line { paragraph, content, cue, source } = line;
            out.push(Report { kind: "direct", content, more: None, cue, source, rule: "transcript", frames: frame::QUOTE });
            spoken = Some(paragraph);
        }
        if spoken == Some(f.paragraph) {
            continue;
        }
        let cues: Vec<Cue> = f.tokens.clone().filter(|t| scene.narrated(*t)).filter_map(|t| cue::at(scene, t)).collect();
        let from = out.len();
        for (n, cue) in cues.iter().enumerate() {
            let found = match cue.form {
                Form::Preposition => according(scene, f, cue),
                Form::Passive => None,
                _ => after(scene, f, &cues[n..], cue).or_else(|| trailing(scene, f, cue)),
            };
            let Some(report) = found else { continue };
            let clash = out[from..].iter().any(|r| r.content.start < report.content.end && report.content.start < r.content.end);
            if !clash {
                out.push(report);
            }
        }
        out[from..].sort_by_key(|r| r.content.start);
    }
    out
}

/// Hale said (that) …; Hale told the court that …; Hale promised to ….
fn after(scene: &Scene, f: &Frame, cues: &[Cue], cue: &Cue) -> Option<Report> {
    let doc = scene.doc;
    let end = f.tokens.end;
    let mut at = cue.tokens.end;
    let narrated = |at: usize| at < end && scene.narrated(at);
    // the hearer: told reporters; warned the committee
    if cue.frame(frame::PERSON) && narrated(at) && !scene.says(at, &["that", "to"]) {
        if let Some(hearer) = source::phrase_after(scene, at, end) {
            let next = hearer.tokens.end;
            let opens = |i: usize| {
                scene.says(i, &["that", "to", "he", "she", "they", "it", "we", "there", "on", "in", "during", "how", "why", "what"])
                    || doc.is(i, c::TIME)
            };
            if opens(next) {
                at = next;
            } else if let Some(i) = (at + 1..next).find(|i| scene.says(*i, &["he", "she", "they", "it", "we", "there"])) {
                at = i;
            } else if !cue.frame(frame::CLAUSE) {
                return None;
            }
        }
    }
    // where and when: said on Tuesday that; told the BBC in an interview that
    let limit = end.min(at + 14);
    let lead = narrated(at) && (doc.is(at, c::PREPOSITION | c::TIME) || scene.adverb(at) || doc.tokens[at].kind == Kind::Comma);
    if lead {
        let near = limit.min(at + 9);
        let purpose = scene.says(at, &["to", "about", "of"]);
        let that =
            (at..near).take_while(|i| scene.narrated(*i) && !purpose && !doc.is(*i, c::REPORTING)).find(|i| scene.says(*i, &["that"]));
        match that {
            Some(i) => at = i,
            None => {
                while narrated(at) && (doc.is(at, c::TIME) || scene.adverb(at) || scene.says(at, &["on"]) && doc.is(at + 1, c::TIME)) {
                    at += 1;
                }
            }
        }
    }
    if !narrated(at) {
        return None;
    }
    let that = scene.says(at, &["that"]);
    let stop = clause_end(scene, f, cues, at);
    let verb = |range: Range<usize>| {
        range.take(14).any(|i| scene.narrated(i) && doc.is(i, c::AUXILIARY | c::MODAL | c::FINITE) || doc.kind(i) == Some(Kind::Clitic))
    };
    let clause = cue.frame(frame::CLAUSE) || that && cue.frame(frame::QUOTE | frame::PERSON);
    let (rule, ok) = if that && clause {
        ("that-clause", verb(at + 1..stop))
    } else if scene.says(at, &["to"]) && cue.frame(frame::INFINITIVE) {
        ("infinitive", !cue.frame(frame::WEAK | frame::MENTAL))
    } else if scene.says(at, &["whether", "how", "why", "what", "who"]) && clause {
        ("wh-clause", !cue.frame(frame::WEAK) && verb(at + 1..stop))
    } else {
        let bare = clause && !cue.frame(frame::WEAK) && has_subject(scene, at, stop);
        // of verbs with an object only those that deny it: praise and blame tell no content
        let object = !bare && cue.frame(frame::DENY) && !cue.frame(frame::WEAK);
        let directive = if bare || object || !cue.frame(frame::PERSON) { None } else { directive(scene, cue.tokens.end, stop) };
        match directive {
            Some(to) if cue.frame(frame::INFINITIVE) && !cue.frame(frame::WEAK) => {
                at = to;
                ("directive", true)
            }
            _ if object => ("object", object_follows(scene, at, stop)),
            _ => ("bare-clause", bare),
        }
    };
    if !ok {
        return None;
    }
    // "I think", "as you say": no voice of the article's
    let source = source::before(scene, cue, f.tokens.start).filter(|s| !scene.says(s.head, &["i", "we", "you"]))?;
    report(scene, at..stop, cue, source, rule)
}

/// urged the council to …: where the infinitive starts.
fn directive(scene: &Scene, at: usize, stop: usize) -> Option<usize> {
    let hearer = source::phrase_after(scene, at, stop)?;
    let to = (hearer.tokens.start..stop.min(at + 12))
        .find(|i| scene.says(*i, &["to"]) && scene.doc.is(i + 1, c::VERB | c::AUXILIARY | c::REPORTING))?;
    (to <= hearer.tokens.end + 4).then_some(to)
}

/// Whether a noun phrase follows: criticised the plan; denied any part in it.
fn object_follows(scene: &Scene, at: usize, stop: usize) -> bool {
    let t = &scene.doc.tokens[at];
    stop > at + 1
        && scene.narrated(at)
        && (t.is(c::DETERMINER | c::POSSESSIVE | c::GROUP | c::NUMERAL) || t.capital() || scene.nominal(at) && !scene.adverb(at))
}

/// Whether a clause starts here with its subject and a finite verb right after it.
fn has_subject(scene: &Scene, at: usize, stop: usize) -> bool {
    let doc = scene.doc;
    let finite = |mut i: usize| {
        while i < stop && (scene.adverb(i) || doc.is(i, c::NEGATOR)) && !doc.is(i, c::AUXILIARY) {
            i += 1;
        }
        i < stop
            && (doc.is(i, c::AUXILIARY | c::MODAL | c::FINITE | c::VERB) && !doc.is(i, c::GERUND)
                || doc.kind(i) == Some(Kind::Clitic)
                || !scene.narrated(i) && doc.is(i + 1, c::AUXILIARY | c::MODAL | c::VERB))
    };
    if scene.says(at, &["there"]) {
        return finite(at + 1);
    }
    let Some(subject) = source::phrase_after(scene, at, stop) else { return false };
    let end = subject.tokens.end;
    // an aside may stand between: "the club, which is old, would close"
    let aside = matches!(doc.kind(end), Some(Kind::Comma | Kind::Dash))
        && (end + 1..stop.min(end + 16)).any(|i| doc.tokens[i].kind == doc.tokens[end].kind && finite(i + 1));
    let modal = (at..stop.min(at + 12))
        .take_while(|i| doc.tokens[*i].kind != Kind::Comma && scene.narrated(*i))
        .any(|i| doc.is(i, c::AUXILIARY | c::MODAL));
    let opens = doc.is(at, c::SUBJECT | c::DETERMINER | c::POSSESSIVE | c::GROUP | c::NUMERAL) || doc.tokens[at].capital();
    finite(end)
        || opens && modal
        || aside
        || doc.is(end, c::RELATIVE)
        || doc.is(end, c::PREPOSITION) && (end..stop.min(end + 8)).any(|i| doc.is(i, c::AUXILIARY | c::MODAL))
}

/// Where the clause that starts at the token ends.
fn clause_end(scene: &Scene, f: &Frame, cues: &[Cue], at: usize) -> usize {
    let doc = scene.doc;
    let mut i = at + 1;
    let cue_at = |i: usize| cues.iter().find(|c| c.tokens.start == i);
    let end = f.tokens.end.min(at + LONGEST);
    while i < end {
        if !scene.narrated(i) {
            i += 1;
            continue;
        }
        let t = &doc.tokens[i];
        let last = i + 1 >= f.tokens.end;
        match t.kind {
            Kind::Semicolon => break,
            Kind::Colon if last || !scene.narrated(i + 1) => break,
            Kind::Stop | Kind::Shout if last || !scene.inner_stop(i) && t.kind == Kind::Stop => break,
            Kind::Comma | Kind::Dash => {
                let mut next = i + 1;
                while next < f.tokens.end && (scene.adverb(next) || scene.says(next, &["and", "but", "while", "though", "although"])) {
                    next += 1;
                }
                if cue_at(next)
                    .is_some_and(|c| matches!(c.form, Form::Gerund | Form::Preposition) || c.form == Form::Finite && next > i + 1)
                {
                    break;
                }
                if scene.says(i + 1, &["but", "although", "though", "while", "whereas", "despite", "according"]) {
                    break;
                }
                // ", Hale said" closes a report that started before it
                if cues.iter().any(|c| {
                    c.tokens.start > i
                        && c.tokens.start <= i + 6
                        && c.strong()
                        && c.form == Form::Finite
                        && source::before(scene, c, i + 1).is_some_and(|s| s.tokens.start == i + 1)
                }) {
                    break;
                }
            }
            Kind::Word if t.is(c::CONJUNCTION) && scene.says(i, &["and", "but"]) => {
                let mut next = i + 1;
                while next < f.tokens.end && (scene.adverb(next) || doc.is(next, c::AUXILIARY)) {
                    next += 1;
                }
                if cue_at(next).is_some_and(|c| c.form == Form::Finite && c.strong()) {
                    break;
                }
            }
            _ => {}
        }
        i += 1;
    }
    i
}

/// …, Hale said: the content stands before.
fn trailing(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    if cue.form != Form::Finite || !cue.strong() || !cue.frame(frame::QUOTE | frame::CLAUSE) {
        return None;
    }
    let doc = scene.doc;
    let comma_before = cue.tokens.start > f.tokens.start && doc.tokens[cue.tokens.start - 1].kind == Kind::Comma;
    let inverted = if comma_before { source::after(scene, cue, f.tokens.end).filter(|s| source::speaks(scene, s)) } else { None };
    let follows = inverted.is_some();
    let source = inverted.or_else(|| source::before(scene, cue, f.tokens.start)).or_else(|| source::after(scene, cue, f.tokens.end))?;
    if !source::speaks(scene, &source) || doc.is(source.head, c::RELATIVE) || cue.frame(frame::MENTAL) {
        return None;
    }
    let first = source.tokens.start.min(cue.tokens.start);
    let comma = first.checked_sub(1).filter(|i| *i > f.tokens.start && doc.tokens[*i].kind == Kind::Comma && scene.narrated(*i))?;
    let rest = (cue.tokens.end.max(source.tokens.end)..f.tokens.end).filter(|i| doc.tokens[*i].kind == Kind::Word).count();
    let content = undated(scene, f)..comma;
    let opens = doc.is(content.start, c::SUBORDINATOR | c::PREPOSITION | c::GERUND);
    // the cue must have nothing of its own to bring in
    let after = cue.tokens.end.max(source.tokens.end);
    let tail = after..f.tokens.end;
    let aside = doc.kind(after) == Some(Kind::Comma);
    if aside && !follows && !opens && tail.clone().all(|i| scene.narrated(i)) {
        let both = medial(scene, f, content.clone(), cue, source.clone(), after + 1);
        if both.is_some() || !doc.is(after + 1, c::GERUND) {
            return both;
        }
    }
    // "…, Hale said on Monday, ending weeks of silence": what hangs on is the reporter's
    let done = tail.is_empty()
        || aside && (follows || doc.is(after + 1, c::GERUND))
        || matches!(doc.kind(after), Some(Kind::Stop | Kind::Shout))
        || doc.is(after, c::PREPOSITION | c::TIME)
        || scene.adverb(after) && !doc.is(after, c::SUBJECT);
    let that = tail.clone().take_while(|i| doc.tokens[*i].kind != Kind::Comma).any(|i| scene.says(i, &["that"]));
    if !done || opens || that || tail.clone().any(|i| !scene.narrated(i)) {
        return None;
    }
    let verb = content.clone().any(|i| scene.narrated(i) && doc.is(i, c::AUXILIARY | c::MODAL | c::FINITE));
    if rest > 30 || !verb {
        return None;
    }
    report(scene, content, cue, source, "trailing-clause")
}

/// Where a frame starts after its dateline: "WESTHAVEN — ", "LONDON, May 4 (Tern News) - ".
fn undated(scene: &Scene, f: &Frame) -> usize {
    let tokens = &scene.doc.tokens;
    let start = f.tokens.start;
    let dash = (start..f.tokens.end.min(start + 12)).find(|t| tokens[*t].kind == Kind::Dash);
    dash.filter(|_| tokens[start].shape == Shape::Upper && tokens[start].span.len() > 2).map_or(start, |dash| dash + 1)
}

/// The plan, Hale said, has failed: the content stands on both sides.
fn medial(scene: &Scene, f: &Frame, content: Range<usize>, cue: &Cue, source: Source, from: usize) -> Option<Report> {
    let doc = scene.doc;
    let stop = clause_end(scene, f, &[], from);
    let verb = |r: Range<usize>| r.take(30).any(|i| doc.is(i, c::AUXILIARY | c::MODAL | c::FINITE));
    if cue.frame(frame::WEAK) || from + 2 > stop || !verb(from..stop) || doc.is(from, c::RELATIVE | c::GERUND | c::CONJUNCTION) {
        return None;
    }
    let mut report = report(scene, content, cue, source, "medial-clause")?;
    report.more = Some(from..stop);
    Some(report)
}

/// According to Hale, …; …, according to Hale.
fn according(scene: &Scene, f: &Frame, cue: &Cue) -> Option<Report> {
    let doc = scene.doc;
    let source = source::after(scene, cue, f.tokens.end)?;
    if cue.tokens.start <= f.tokens.start + 1 {
        let comma = (source.tokens.end..f.tokens.end).take(20).find(|i| doc.tokens[*i].kind == Kind::Comma)?;
        let stop = clause_end(scene, f, &[], comma + 1);
        return report(scene, comma + 1..stop, cue, source, "according-to");
    }
    // "Since May, according to Hale, prices have doubled": the longer side
    let rest = source.tokens.end;
    if doc.kind(rest) == Some(Kind::Comma) && cue.tokens.start - f.tokens.start < 8 && f.tokens.end > rest + 8 {
        let stop = clause_end(scene, f, &[], rest + 1);
        return report(scene, rest + 1..stop, cue, source, "according-to");
    }
    let mut end = cue.tokens.start;
    while end > f.tokens.start && matches!(doc.tokens[end - 1].kind, Kind::Comma | Kind::Dash) {
        end -= 1;
    }
    report(scene, undated(scene, f)..end, cue, source, "according-to")
}

/// Trims the content, and lets it go where it is nothing but a quotation.
fn report(scene: &Scene, content: Range<usize>, cue: &Cue, source: Source, rule: &'static str) -> Option<Report> {
    let doc = scene.doc;
    let (mut start, mut end) = (content.start, content.end.min(doc.tokens.len()));
    if start >= end {
        return None; // "According to Hale,": a text that ends before the content, as one being typed does
    }
    // a quotation is in or out as a whole
    if let Some(p) = scene.quoted(start) {
        start = scene.around(p).start;
    }
    while end > start
        && matches!(doc.tokens[end - 1].kind, Kind::Comma | Kind::Dash | Kind::Colon | Kind::Semicolon)
        && scene.narrated(end - 1)
    {
        end -= 1;
    }
    if let Some(p) = scene.quoted(end.saturating_sub(1)) {
        end = scene.around(p).end;
    }
    let inked = (start..end).filter(|i| scene.narrated(*i) && matches!(doc.tokens[*i].kind, Kind::Word | Kind::Number)).count();
    let outside = source.tokens.end <= start || source.tokens.start >= end;
    (inked >= FEWEST && outside && start < end).then(|| Report {
        kind: "indirect",
        content: start..end,
        more: None,
        cue: words(cue, scene),
        source,
        rule,
        frames: cue.record.frames(),
    })
}
