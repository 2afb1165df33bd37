//! Who said it: for every quotation its cue and its source ([`link`]), whose voice that is ([`voices`]), what kind of
//! quotation it is ([`kinds`]); and reported speech without marks ([`indirect`]).

pub mod confidence;
mod cue;
mod indirect;
mod kinds;
mod link;
mod scene;
mod source;
mod transcript;
mod venue;
mod voices;

use crate::document::Document;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::people::People;
use crate::report::{self, Mention, Quote, Range, Speaker};
use crate::text::Span;
use crate::tokens::Kind;
use indirect::Report;
use link::{CueWords, Link};
use scene::Scene;
use std::collections::BTreeMap;
use voices::Voices;

/// What was said, and by whom. Offsets are bytes; the speakers' `tone` is not set yet.
#[derive(Clone, Debug, Default)]
pub struct Attribution {
    /// Quotations and reports, by their start.
    pub quotes: Vec<Quote>,
    /// Who said them.
    pub speakers: Vec<Speaker>,
}

/// A quotation or a report, before it is known whose voice it is.
enum Item {
    Marked(Link),
    Reported(Report),
}

/// Attributes every quotation, and finds reported speech.
pub fn attribute(doc: &Document, people: &People) -> Attribution {
    let scene = Scene::new(doc, people);
    let mut items: Vec<(usize, Item)> = Vec::new();
    items.extend(link::all(&scene).into_iter().map(|l| (scene.around(l.pair).start, Item::Marked(l))));
    items.extend(indirect::all(&scene).into_iter().map(|r| (r.content.start, Item::Reported(r))));
    items.sort_by_key(|(at, item)| (*at, matches!(item, Item::Marked(_))));

    let mut voices = Voices::new(&scene);
    let mut quotes: Vec<Quote> = Vec::new();
    // pair -> index of its quote
    let mut at: BTreeMap<usize, usize> = BTreeMap::new();
    // whether the cue of each quotation is a verb of speech beyond doubt
    let mut firm: Vec<bool> = Vec::new();
    for (_, item) in items {
        firm.push(matches!(&item, Item::Marked(link) if speech_verb(link.frames)));
        let quote = match item {
            Item::Marked(link) => {
                at.insert(link.pair, quotes.len());
                marked(&scene, &mut voices, &link, &quotes, &at)
            }
            Item::Reported(report) => reported(&scene, &mut voices, report),
        };
        quotes.push(quote);
    }
    contain(&mut quotes, &firm);
    nested(&scene, &mut quotes);
    in_order(&mut quotes);
    carry_venues(&mut quotes);
    let speakers = speakers(&scene, &voices, &quotes);
    Attribution { quotes, speakers }
}

/// A quotation in marks, with its voice.
fn marked(scene: &Scene, voices: &mut Voices, link: &Link, quotes: &[Quote], at: &BTreeMap<usize, usize>) -> Quote {
    let (kind, reason) = kinds::of(scene, link);
    let mut quote = quote(scene, link, kind, reason);
    if reason.is_some() {
        return quote;
    }
    let before = link.follows.and_then(|p| at.get(&p)).copied();
    if let Some(before) = before.filter(|b| *b < quotes.len()) {
        let leader = &quotes[before];
        quote.continues = Some(before as u32);
        (quote.speaker, quote.source, quote.modality) = (leader.speaker, leader.source, leader.modality);
        quote.cue = leader.cue.clone();
        if let Some(v) = quote.speaker {
            voices.heard(v as usize, scene.around(link.pair).start);
        }
    } else if let Some(source) = &link.source {
        quote.speaker = voices.resolve(source).map(|v| v as u32);
        // "…," said Hale, "…": the second half goes on after the cue
        let last = at.range(..link.pair).next_back().map(|(_, q)| *q).filter(|q| *q + 1 == quotes.len());
        let resumed = last.filter(|q| quotes[*q].cue == quote.cue && quotes[*q].rule.starts_with("quote-"));
        if let Some(q) = resumed.filter(|q| quote.cue.as_ref().is_some_and(|c| quotes[*q].end <= c.start && c.end <= quote.start)) {
            quote.continues = Some(q as u32);
            quote.kind = quotes[q].kind;
            quote.rule = "resumed";
        }
    }
    quote.confidence = confidence::of(quote.rule, quote.speaker.is_some());
    let at = link.cue.as_ref().map_or(scene.around(link.pair).start, |cue| cue.tokens.start);
    quote.venue = venue::stated(scene, at).map(range);
    quote
}

/// A report, with its voice.
fn reported(scene: &Scene, voices: &mut Voices, report: Report) -> Quote {
    let content = scene.span(report.content.clone());
    let more = report.more.map(|m| scene.span(m));
    let parts: Vec<Range> = [Some(content), more].into_iter().flatten().map(range).collect();
    let content = more.map_or(content, |m| content.to(m));
    let cue = cue(scene, &report.cue);
    let source = report.source.as_ref().map(|s| range(scene.span(s.tokens.clone())));
    // what is refused is not meant to be
    let refused = scene.says(report.cue.tokens.start, sets::REFUSE);
    let modality = if refused { "denied" } else { modality(scene, &report.cue, report.frames) };
    let speaker = report.source.as_ref().and_then(|s| voices.resolve(s)).map(|v| v as u32);
    Quote {
        start: content.start,
        end: content.end,
        parts,
        kind: report.kind,
        speaker,
        source,
        cue: Some(cue),
        modality,
        continues: None,
        within: None,
        venue: venue::stated(scene, report.cue.tokens.start).map(range),
        confidence: confidence::of(report.rule, speaker.is_some()),
        rule: report.rule,
        evidence: [Some(range(scene.span(report.cue.tokens))), source].into_iter().flatten().collect(),
    }
}

/// Notes which quotations stand in the content of a report. A report around a whole direct quotation is none: the words
/// speak for themselves.
fn contain(quotes: &mut Vec<Quote>, firm: &[bool]) {
    let mut open: Option<usize> = None;
    let mut drop = vec![false; quotes.len()];
    for i in 0..quotes.len() {
        if quotes[i].kind == "indirect" {
            open = Some(i);
            continue;
        }
        let Some(report) = open.filter(|r| quotes[*r].end >= quotes[i].end && quotes[*r].start <= quotes[i].start) else { continue };
        match quotes[i].kind {
            "direct" if quotes[i].end - quotes[i].start > 40 => drop[report] = true,
            "direct" | "partial" => {
                quotes[i].within = Some(report as u32);
                if quotes[i].speaker != quotes[report].speaker && (!firm[i] || quotes[i].speaker.is_none()) {
                    // "critics say he proposed to "dismantle" it": the words are the critics'
                    let leader = quotes[report].clone();
                    let quote = &mut quotes[i];
                    (quote.speaker, quote.source, quote.cue) = (leader.speaker, leader.source, leader.cue);
                    // what is denied inside the report stays denied
                    if quote.modality == "asserted" {
                        quote.modality = leader.modality;
                    }
                    (quote.rule, quote.confidence, quote.evidence) =
                        ("in-report", confidence::of("in-report", quote.speaker.is_some()), leader.evidence);
                } else if quotes[i].speaker.is_some() && quotes[i].speaker != quotes[report].speaker {
                    // another voice inside the report: its words are not the reported speaker's
                    let (start, end) = (quotes[i].start, quotes[i].end);
                    leave_out(&mut quotes[report].parts, start, end);
                }
            }
            _ => {}
        }
    }
    for quote in quotes.iter_mut() {
        quote.within = quote.within.filter(|w| !drop[*w as usize]);
    }
    let mut place = Vec::with_capacity(drop.len());
    let mut kept = 0u32;
    for d in &drop {
        place.push(kept);
        kept += u32::from(!d);
    }
    let mut i = 0;
    quotes.retain(|_| {
        i += 1;
        !drop[i - 1]
    });
    renumber(quotes, &place);
}

/// Whether a verb with these frames tells speech beyond doubt: say, tell, call, accuse; not accept, plan, believe.
fn speech_verb(frames: u16) -> bool {
    let said = frames & frame::QUOTE != 0 && frames & (frame::CLAUSE | frame::PERSON) != 0;
    (said || frames & frame::NAMING != 0) && frames & (frame::WEAK | frame::MENTAL | frame::INFINITIVE) == 0
}

/// Takes a stretch out of the part that holds it.
fn leave_out(parts: &mut Vec<Range>, start: u32, end: u32) {
    let Some(at) = parts.iter().position(|p| p.start <= start && end <= p.end) else { return };
    let part = parts[at];
    let sides = [Range { start: part.start, end: start }, Range { start: end, end: part.end }];
    parts.splice(at..=at, sides.into_iter().filter(|p| p.start < p.end));
}

/// Carries the references between quotations to their new places.
fn renumber(quotes: &mut [Quote], place: &[u32]) {
    for link in quotes.iter_mut().flat_map(|q| [&mut q.continues, &mut q.within]).flatten() {
        *link = place[*link as usize];
    }
}

fn range(span: Span) -> Range {
    Range { start: span.start, end: span.end }
}

/// A cue as it is reported.
fn cue(scene: &Scene, words: &CueWords) -> report::Cue {
    let span = scene.span(words.tokens.clone());
    report::Cue { start: span.start, end: span.end, lemma: words.lemma(scene.doc), stance: words.stance() }
}

fn quote(scene: &Scene, link: &Link, kind: &'static str, reason: Option<&'static str>) -> Quote {
    let doc = scene.doc;
    let pair = &doc.marks.pairs[link.pair];
    let speech = reason.is_none();
    let cue = link.cue.as_ref().filter(|_| speech).map(|words| cue(scene, words));
    let source = link.source.as_ref().filter(|_| speech).map(|s| range(scene.span(s.tokens.clone())));
    let evidence = [&cue.as_ref().map(|c| Range { start: c.start, end: c.end }), &source].into_iter().flatten().copied().collect();
    Quote {
        start: pair.span.start,
        end: pair.span.end,
        parts: vec![range(pair.inner)],
        kind,
        speaker: None,
        source,
        cue,
        modality: link.cue.as_ref().filter(|_| speech).map_or("asserted", |cue| {
            if disowned(scene, cue, pair.tokens.start.saturating_sub(1)) {
                return "denied";
            }
            modality(scene, cue, link.frames)
        }),
        continues: None,
        within: None,
        venue: None,
        confidence: 0.0,
        rule: reason.unwrap_or(link.rule),
        evidence,
    }
}

/// Denied where the cue denies or is negated, hypothetical where it is only possible.
fn modality(scene: &Scene, cue: &CueWords, frames: u16) -> &'static str {
    let doc = scene.doc;
    let from = cue.tokens.start.saturating_sub(6);
    let group = || {
        (from..cue.tokens.start)
            .rev()
            .take_while(|t| scene.narrated(*t) && !matches!(doc.tokens[*t].kind, Kind::Comma | Kind::Stop | Kind::Semicolon))
    };
    let denies = |t: usize| doc.is(t, c::REPORTING) && doc.record(t).frame(frame::DENY);
    if frames & frame::DENY != 0 || group().take(4).any(denies) {
        return "denied";
    }
    let verb = || group().take_while(|t| doc.is(*t, c::AUXILIARY | c::MODAL | c::NEGATOR | c::ADVERB) || scene.adverb(*t));
    if verb().any(|t| doc.is(t, c::NEGATOR)) {
        return "denied";
    }
    let maybe = verb().any(|t| scene.says(t, sets::MIGHT));
    if maybe {
        "hypothetical"
    } else {
        "asserted"
    }
}

/// Whether the words are denied between the cue and the mark: said he never used the words "…"; insisted she had not said "…".
fn disowned(scene: &Scene, cue: &CueWords, open: usize) -> bool {
    let doc = scene.doc;
    let between = cue.tokens.end..open.min(cue.tokens.end + 24);
    let Some(not) = between.clone().find(|t| scene.narrated(*t) && doc.is(*t, c::NEGATOR)) else { return false };
    let said = |t: usize| doc.is(t, c::SAYING) || scene.says(t, sets::SPOKE);
    // close enough to the mark to be about its words
    (not + 1..between.end).any(|t| scene.narrated(t) && said(t)) && open - not < 8
}

/// A venue holds for the speaker's next quotations until another is stated.
fn carry_venues(quotes: &mut [Quote]) {
    let mut venues: BTreeMap<u32, Range> = BTreeMap::new();
    for quote in quotes.iter_mut().filter(|q| q.kind != "indirect") {
        let Some(speaker) = quote.speaker else { continue };
        match quote.venue {
            Some(venue) => {
                venues.insert(speaker, venue);
            }
            None => quote.venue = venues.get(&speaker).copied(),
        }
    }
}

/// Sorts the quotations by place and carries their references along.
fn in_order(quotes: &mut [Quote]) {
    let mut order: Vec<usize> = (0..quotes.len()).collect();
    order.sort_by_key(|i| (quotes[*i].start, std::cmp::Reverse(quotes[*i].end)));
    let mut place = vec![0u32; order.len()];
    for (new, old) in order.iter().enumerate() {
        place[*old] = new as u32;
    }
    renumber(quotes, &place);
    quotes.sort_by_key(|q| (q.start, std::cmp::Reverse(q.end)));
}

/// Marks inside marks: listed, and their speaker left open.
fn nested(scene: &Scene, quotes: &mut Vec<Quote>) {
    let starts: BTreeMap<u32, usize> = quotes.iter().enumerate().filter(|(_, q)| q.kind != "indirect").map(|(i, q)| (q.start, i)).collect();
    let pairs = &scene.doc.marks.pairs;
    for pair in pairs.iter().filter(|p| p.parent.is_some()) {
        let Some(outer) = scene.doc.marks.outermost(pair.span.start).and_then(|p| starts.get(&pairs[p].span.start)) else { continue };
        quotes.push(Quote {
            start: pair.span.start,
            end: pair.span.end,
            parts: vec![range(pair.inner)],
            kind: "term",
            speaker: None,
            source: None,
            cue: None,
            modality: "asserted",
            continues: None,
            within: Some(*outer as u32),
            venue: None,
            confidence: 0.0,
            rule: "nested",
            evidence: Vec::new(),
        });
    }
}

/// The speakers' table.
fn speakers(scene: &Scene, voices: &Voices, quotes: &[Quote]) -> Vec<Speaker> {
    let mut out: Vec<Speaker> = voices
        .list
        .iter()
        .map(|v| Speaker {
            name: v.name.clone(),
            kind: v.sort.name(),
            aliases: v.aliases.clone(),
            mentions: Vec::new(),
            quotes: Vec::new(),
            words: 0,
            share: 0.0,
            verbs: BTreeMap::new(),
            tone: 0.0,
        })
        .collect();
    for (voice, speaker) in voices.list.iter().zip(&mut out) {
        for name in voice.cluster.iter().flat_map(|c| &scene.people.clusters[*c].names) {
            let span = scene.span(scene.people.names[*name].tokens.clone());
            speaker.mentions.push(Mention { start: span.start, end: span.end, kind: "name" });
        }
    }
    // mentions by start, to end, of every speaker
    let mut named: Vec<BTreeMap<u32, u32>> = out.iter().map(|s| s.mentions.iter().map(|m| (m.start, m.end)).collect()).collect();
    for (i, quote) in quotes.iter().enumerate() {
        let Some(v) = quote.speaker else { continue };
        let speaker = &mut out[v as usize];
        speaker.quotes.push(i as u32);
        if quote.continues.is_none() {
            if let Some(cue) = &quote.cue {
                *speaker.verbs.entry(cue.lemma.clone()).or_default() += 1;
            }
        }
        if let Some(source) = quote.source {
            let known = named[v as usize].range(..source.end).next_back().is_some_and(|(_, end)| *end > source.start);
            if !known && named[v as usize].insert(source.start, source.end).is_none() {
                let head = scene.doc.token_at(source.start);
                let kind = if scene.doc.is(head, c::SUBJECT) { "pronoun" } else { "description" };
                speaker.mentions.push(Mention { start: source.start, end: source.end, kind });
            }
        }
        let paragraph = scene.doc.paragraphs.partition_point(|p| p.span.end <= quote.start);
        let repeated = scene.doc.paragraphs.get(paragraph).is_some_and(|p| p.repeats.is_some());
        if quote.kind != "indirect" && quote.modality != "denied" && !repeated {
            speaker.words += quote.parts.iter().map(|p| words(scene.doc, Span::new(p.start, p.end))).sum::<u32>();
        }
    }
    let total: u32 = out.iter().map(|s| s.words).sum();
    for speaker in &mut out {
        speaker.mentions.sort_by_key(|m| (m.start, m.end));
        speaker.share = if total == 0 { 0.0 } else { f64::from(speaker.words) / f64::from(total) };
    }
    out
}

/// The words in a span; parts of a compound with hyphens count as one.
fn words(doc: &Document, span: Span) -> u32 {
    let from = doc.token_at(span.start);
    let tokens = doc.tokens[from..].iter().take_while(|t| t.span.end <= span.end);
    let mut hyphen = false;
    let mut n = 0;
    for t in tokens {
        n += u32::from(matches!(t.kind, Kind::Word | Kind::Number | Kind::Handle | Kind::Address) && !hyphen);
        hyphen = t.kind == Kind::Hyphen;
    }
    n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_is_left_out_of_its_own_part() {
        let range = |start, end| Range { start, end };
        let mut parts = vec![range(0, 20), range(30, 40)];
        leave_out(&mut parts, 5, 10);
        assert_eq!(parts, [range(0, 5), range(10, 20), range(30, 40)]);
        leave_out(&mut parts, 30, 40);
        assert_eq!(parts, [range(0, 5), range(10, 20)]);
    }
}
