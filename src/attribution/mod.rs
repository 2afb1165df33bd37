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
use crate::report::{self, Mention, Quote, Range, Ranges, Speaker};
use crate::text::Span;
use crate::tokens::Kind;
use confidence::Rule;
use indirect::Report;
use link::{CueWords, Lemmas, Link};
use scene::Scene;
use source::Source;
use std::collections::BTreeMap;
use voices::{Voice, Voices};

/// What was said, and by whom. Offsets are bytes; the speakers' `tone` is not set yet.
#[derive(Clone, Debug, Default)]
pub struct Attribution {
    /// Quotations and reports, by their start.
    pub quotes: Vec<Quote>,
    /// Who said them.
    pub speakers: Vec<Speaker>,
}

/// Attributes every quotation, and finds reported speech.
#[inline(never)]
pub fn attribute(doc: &Document, people: &People) -> Attribution {
    let scene = Scene::new(doc, people);
    let mut telling = Telling::new(&scene);
    let (mut cues, mut reports) = (cue::Reader::new(&scene), indirect::Reader::new(&scene));
    // The quotation that the next one may follow, and its frame if it is speech.
    let (mut last, mut spoken_in) = (None, None);
    for (f, frame) in scene.frames.iter().enumerate() {
        cues.read(frame);
        // what is found in a frame is told before the next is read, so that cues, links and reports take no memory
        reports.read(frame, &cues.here, &mut telling.waiting);
        telling.waiting.sort_by_key(|report| report.content.start);
        for pair in scene.quotes(frame) {
            let link = link::of(&scene, f, pair, &cues, last.as_ref());
            telling.until(scene.around(pair).start + 1);
            let speaks = telling.mark(&link);
            // a title or a term is passed over for speech in its frame: "…," he said on "The Evening Show". "…"
            if speaks || spoken_in != Some(f) {
                (last, spoken_in) = (Some(link), speaks.then_some(f));
            }
        }
        telling.until(frame.tokens.end);
    }
    telling.until(usize::MAX);
    let Telling { voices, mut quotes, firm, .. } = telling;

    contain(&mut quotes, &firm);
    nested(&scene, &mut quotes);
    in_order(&mut quotes);
    carry_venues(&mut quotes, voices.list.len());
    let speakers = speakers(&scene, &voices, &quotes);
    Attribution { quotes, speakers }
}

/// A quotation of which no more is known yet.
fn bare(span: Span, parts: Ranges, kind: &'static str, rule: &'static str) -> Quote {
    Quote {
        start: span.start,
        end: span.end,
        parts,
        kind,
        speaker: None,
        source: None,
        cue: None,
        modality: "asserted",
        continues: None,
        within: None,
        venue: None,
        confidence: 0.0,
        rule,
        evidence: Ranges::new(),
    }
}

/// Tells whose words quotations and reports are, one after the other in the order of the text.
struct Telling<'s, 'd, 't> {
    scene: &'s Scene<'d, 't>,
    voices: Voices<'s, 'd, 't>,
    lemmas: Lemmas,
    /// Reports that are found and not told yet, by the start of their content.
    waiting: Vec<Report>,
    quotes: Vec<Quote>,
    /// Whether the cue of each quotation is a verb of speech beyond doubt.
    firm: Vec<bool>,
    /// The quotation of every pair of marks that has one so far.
    of_pair: Vec<Option<usize>>,
}

impl<'s, 'd, 't> Telling<'s, 'd, 't> {
    fn new(scene: &'s Scene<'d, 't>) -> Self {
        let of_pair = vec![None; scene.doc.marks.pairs.len()];
        // Some three sentences in ten of news report what was said.
        let count = of_pair.len() + scene.frames.len() / 3;
        let (quotes, firm) = (Vec::with_capacity(count), Vec::with_capacity(count));
        Telling { scene, voices: Voices::new(scene), lemmas: Lemmas::default(), waiting: Vec::new(), quotes, firm, of_pair }
    }

    /// Tells the reports whose content starts before the token.
    fn until(&mut self, token: usize) {
        let count = self.waiting.partition_point(|report| report.content.start < token);
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.drain(..count).for_each(|report| self.report(&report));
        self.waiting = waiting;
    }

    /// Adds a quotation in marks, with its voice; says whether it is speech.
    #[inline(never)]
    fn mark(&mut self, link: &Link) -> bool {
        let (kind, reason) = kinds::of(self.scene, link);
        let quote = self.marked(link, kind, reason);
        self.of_pair[link.pair] = Some(self.quotes.len());
        self.quotes.push(quote);
        self.firm.push(speech_verb(link.frames));
        reason.is_none()
    }

    fn marked(&mut self, link: &Link, kind: &'static str, reason: Option<&'static str>) -> Quote {
        let scene = self.scene;
        let pair = &scene.doc.marks.pairs[link.pair];
        let mut rule = link.rule;
        let mut quote = bare(pair.span, range(pair.inner).into(), kind, reason.unwrap_or(link.rule.name()));
        if reason.is_some() {
            return quote;
        }
        self.bring(&mut quote, link.cue.as_ref(), link.source.as_ref());
        let mut at = scene.around(link.pair).start;
        if let Some(before) = link.follows.and_then(|p| self.of_pair[p]) {
            let leader = &self.quotes[before];
            quote.continues = Some(before as u32);
            (quote.speaker, quote.source, quote.modality) = (leader.speaker, leader.source, leader.modality);
            quote.cue = leader.cue.clone();
            if let Some(v) = quote.speaker {
                self.voices.heard(v as usize, at);
            }
        } else if let Some(source) = &link.source {
            quote.speaker = self.voices.resolve(source).map(|v| v as u32);
            // "…," said Hale, "…": the second half goes on after the cue
            let last = self.quotes.last().filter(|q| q.cue == quote.cue && q.rule.starts_with("quote-"));
            if let Some(q) = last.filter(|q| quote.cue.as_ref().is_some_and(|c| q.end <= c.start && c.end <= quote.start)) {
                quote.continues = Some(self.quotes.len() as u32 - 1);
                quote.kind = q.kind;
                rule = Rule::Resumed;
            }
        }
        if let Some(cue) = &link.cue {
            let denied = disowned(scene, cue, pair.tokens.start.saturating_sub(1));
            quote.modality = if denied { "denied" } else { modality(scene, cue, link.frames) };
            at = cue.tokens.start;
        }
        (quote.rule, quote.confidence) = (rule.name(), confidence::of(rule, quote.speaker.is_some()));
        quote.venue = venue::stated(scene, at).map(range);
        quote
    }

    /// Adds a report, with its voice.
    #[inline(never)]
    fn report(&mut self, report: &Report) {
        let scene = self.scene;
        let content = scene.span(report.content.clone());
        let more = report.more.as_ref().map(|m| scene.span(m.clone()));
        let parts = [Some(content), more].into_iter().flatten().map(range).collect();
        let mut quote = bare(more.map_or(content, |m| content.to(m)), parts, report.kind, report.rule.name());
        self.bring(&mut quote, Some(&report.cue), report.source.as_ref());
        // what is refused is not meant to be
        let refused = scene.says(report.cue.tokens.start, sets::REFUSE);
        quote.modality = if refused { "denied" } else { modality(scene, &report.cue, report.frames) };
        quote.speaker = report.source.as_ref().and_then(|s| self.voices.resolve(s)).map(|v| v as u32);
        quote.venue = venue::stated(scene, report.cue.tokens.start).map(range);
        quote.confidence = confidence::of(report.rule, quote.speaker.is_some());
        self.quotes.push(quote);
        self.firm.push(false);
    }

    /// Notes the cue and the source that bring the words in.
    fn bring(&mut self, quote: &mut Quote, cue: Option<&CueWords>, source: Option<&Source>) {
        let place = |tokens: &std::ops::Range<usize>| range(self.scene.span(tokens.clone()));
        if let Some(cue) = cue {
            let at = place(&cue.tokens);
            let lemma = self.lemmas.of(cue, self.scene.doc);
            quote.cue = Some(report::Cue { start: at.start, end: at.end, lemma, stance: cue.stance() });
            quote.evidence.push(at);
        }
        if let Some(source) = source {
            quote.source = Some(place(&source.tokens));
            quote.evidence.extend(quote.source);
        }
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
                    let (before, rest) = quotes.split_at_mut(i);
                    let (leader, quote) = (&before[report], &mut rest[0]);
                    (quote.speaker, quote.source) = (leader.speaker, leader.source);
                    quote.cue.clone_from(&leader.cue);
                    // what is denied inside the report stays denied
                    if quote.modality == "asserted" {
                        quote.modality = leader.modality;
                    }
                    (quote.rule, quote.confidence) = (Rule::InReport.name(), confidence::of(Rule::InReport, quote.speaker.is_some()));
                    quote.evidence.clone_from(&leader.evidence);
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
fn leave_out(parts: &mut Ranges, start: u32, end: u32) {
    let Some(at) = parts.iter().position(|p| p.start <= start && end <= p.end) else { return };
    let sides = [Range { start: parts[at].start, end: start }, Range { start: end, end: parts[at].end }];
    let sides = sides.into_iter().filter(|p| p.start < p.end);
    *parts = parts[..at].iter().copied().chain(sides).chain(parts[at + 1..].iter().copied()).collect();
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
    let of_verb = |t: &usize| doc.is(*t, c::AUXILIARY | c::MODAL | c::NEGATOR | c::ADVERB) || scene.adverb(*t);
    // "no one said"
    let verb = || group().take_while(|t| of_verb(t) || scene.says(*t, sets::ONE));
    if verb().any(|t| doc.is(t, c::NEGATOR)) {
        return "denied";
    }
    let maybe = verb().any(|t| scene.says(t, sets::MIGHT) && !scene.month(t));
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
    let Some(not) = between.clone().find(|t| doc.is(*t, c::NEGATOR) && scene.narrated(*t)) else { return false };
    let said = |t: usize| doc.is(t, c::SAYING) || scene.says(t, sets::SPOKE);
    // close enough to the mark to be about its words
    (not + 1..between.end).any(|t| scene.narrated(t) && said(t)) && open - not < 8
}

/// A venue holds for the speaker's next quotations until another is stated.
fn carry_venues(quotes: &mut [Quote], speakers: usize) {
    let mut venues: Vec<Option<Range>> = vec![None; speakers];
    for quote in quotes.iter_mut().filter(|q| q.kind != "indirect") {
        let Some(speaker) = quote.speaker else { continue };
        let held = &mut venues[speaker as usize];
        *held = quote.venue.or(*held);
        quote.venue = *held;
    }
}

/// Sorts the quotations by place and carries their references along.
fn in_order(quotes: &mut [Quote]) {
    let by_place = |q: &Quote| (q.start, std::cmp::Reverse(q.end));
    if quotes.is_sorted_by_key(by_place) {
        return; // as in most articles: little but marks inside marks comes late
    }
    let mut order: Vec<usize> = (0..quotes.len()).collect();
    order.sort_by_key(|i| by_place(&quotes[*i]));
    let mut place = vec![0u32; order.len()];
    for (new, old) in order.iter().enumerate() {
        place[*old] = new as u32;
    }
    renumber(quotes, &place);
    for at in 0..quotes.len() {
        // each exchange brings one quotation to its place
        while place[at] as usize != at {
            let to = place[at] as usize;
            quotes.swap(at, to);
            place.swap(at, to);
        }
    }
}

/// Marks inside marks: listed, and their speaker left open. The quotations are in order of their starts.
fn nested(scene: &Scene, quotes: &mut Vec<Quote>) {
    let pairs = &scene.doc.marks.pairs;
    let outermost = quotes.len();
    for pair in pairs.iter().filter(|p| p.parent.is_some()) {
        let Some(start) = scene.doc.marks.outermost(pair.span.start).map(|p| pairs[p].span.start) else { continue };
        let from = quotes[..outermost].partition_point(|q| q.start < start);
        let outer = (from..outermost).take_while(|q| quotes[*q].start == start).find(|q| quotes[*q].kind != "indirect");
        if let Some(outer) = outer {
            let within = Some(outer as u32);
            quotes.push(Quote { within, ..bare(pair.span, range(pair.inner).into(), "term", "nested") });
        }
    }
}

/// The speakers' table.
#[inline(never)]
fn speakers(scene: &Scene, voices: &Voices, quotes: &[Quote]) -> Vec<Speaker> {
    // Moves the names that start before the byte to the mentions of their speaker.
    let name = |speaker: &mut Speaker, left: &mut &[usize], end: u32| {
        while let Some((first, rest)) = left.split_first() {
            let span = scene.span(scene.people.names[*first].tokens.clone());
            if span.start >= end {
                break;
            }
            speaker.mentions.push(Mention { start: span.start, end: span.end, kind: "name" });
            *left = rest;
        }
    };
    let new = |voice: &Voice| Speaker {
        name: voice.name.clone(),
        kind: voice.sort.name(),
        aliases: voice.aliases.clone(),
        mentions: Vec::new(),
        quotes: Vec::new(),
        words: 0,
        share: 0.0,
        verbs: BTreeMap::new(),
        tone: 0.0,
    };
    let mut out: Vec<Speaker> = voices.list.iter().map(new).collect();
    let names = |voice: &Voice| voice.cluster.map_or(&[][..], |c| &scene.people.clusters[c].names);
    let mut left: Vec<&[usize]> = voices.list.iter().map(names).collect();
    let mut paragraphs = scene.doc.paragraphs.iter().enumerate().peekable();
    for (i, quote) in quotes.iter().enumerate() {
        let Some(v) = quote.speaker else { continue };
        let speaker = &mut out[v as usize];
        speaker.quotes.push(i as u32);
        if quote.continues.is_none() {
            if let Some(cue) = &quote.cue {
                match speaker.verbs.get_mut(&*cue.lemma) {
                    Some(times) => *times += 1,
                    None => drop(speaker.verbs.insert(cue.lemma.to_string(), 1)),
                }
            }
        }
        if let Some(source) = quote.source {
            name(speaker, &mut left[v as usize], source.end);
            let place = speaker.mentions.partition_point(|m| m.start < source.end);
            if place.checked_sub(1).is_none_or(|last| speaker.mentions[last].end <= source.start) {
                let head = scene.doc.token_at(source.start);
                let kind = if scene.doc.is(head, c::SUBJECT) { "pronoun" } else { "description" };
                speaker.mentions.insert(place, Mention { start: source.start, end: source.end, kind });
            }
        }
        while paragraphs.next_if(|(_, p)| p.span.end <= quote.start).is_some() {}
        let repeated = paragraphs.peek().is_some_and(|(i, _)| scene.doc.look(*i).repeats.is_some());
        if quote.kind != "indirect" && quote.modality != "denied" && !repeated {
            speaker.words += quote.parts.iter().map(|p| words(scene.doc, Span::new(p.start, p.end))).sum::<u32>();
        }
    }
    let total: u32 = out.iter().map(|s| s.words).sum();
    for (speaker, mut left) in out.iter_mut().zip(left) {
        name(speaker, &mut left, u32::MAX);
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
    fn references_follow_quotations_to_their_places() {
        let quote = |start, end| bare(Span::new(start, end), Ranges::new(), "direct", "label");
        let mut quotes =
            vec![quote(20, 30), Quote { continues: Some(0), ..quote(40, 50) }, quote(0, 9), Quote { within: Some(2), ..quote(0, 4) }];
        in_order(&mut quotes);
        assert_eq!(quotes.iter().map(|q| (q.start, q.end)).collect::<Vec<_>>(), [(0, 9), (0, 4), (20, 30), (40, 50)]);
        assert_eq!((quotes[1].within, quotes[3].continues), (Some(0), Some(2)));
    }

    #[test]
    fn a_stretch_is_left_out_of_its_own_part() {
        let range = |start, end| Range { start, end };
        let mut parts = Ranges::from_iter([range(0, 20), range(30, 40)]);
        leave_out(&mut parts, 5, 10);
        assert_eq!(*parts, [range(0, 5), range(10, 20), range(30, 40)]);
        leave_out(&mut parts, 30, 40);
        assert_eq!(*parts, [range(0, 5), range(10, 20)]);
    }
}
