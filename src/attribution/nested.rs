//! Quotations within quotations. What is said between marks is read as a text of its own, with its own cues and sources: "I" is who says
//! it, "he", "she" and a name are looked for inside it first.

use super::choose::choose;
use super::context::Context;
use super::cue;
use super::entities::Found;
use super::indirect::{self, Report};
use super::link::Link;
use super::resolve::{bare, Resolver};
use super::rules::Site;
use super::source::{self, Source};
use super::trace::Trace;
use super::{confidence, kinds, modality, range, Rule};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::quotes::Pair;
use crate::report::{Quote, QuoteKind};
use crate::tokens::Kind;
use std::ops::Range;

/// Marks inside marks inside marks are read so deep; what lies deeper is listed and its speaker left open.
const DEEPEST: usize = 3;
/// Whom a verb names as hearer ends no further behind it, in tokens.
const HEARER: usize = 8;

/// Adds the quotations that stand in others, the ones around them first.
pub fn add<T: Trace>(resolver: &mut Resolver, trace: &mut T) {
    let ctx = resolver.ctx;
    let pairs = &ctx.doc.marks.pairs;
    let depths = depths(pairs);
    let mut reading = Reading { rows: rows(pairs, &resolver.quotes), resolver };
    for depth in 1..=DEEPEST {
        match Context::inside(ctx.doc, ctx.people, &depths, depth) {
            Some(inside) => reading.read(&inside, &depths, depth, trace),
            None => return,
        }
    }
    for (pair, _) in depths.iter().enumerate().filter(|(_, depth)| **depth > DEEPEST) {
        reading.list(pair);
    }
}

/// How many pairs stand around each pair.
fn depths(pairs: &[Pair]) -> Vec<usize> {
    let mut depths = Vec::with_capacity(pairs.len());
    for pair in pairs {
        depths.push(pair.parent.map_or(0, |p| depths[p] + 1));
    }
    depths
}

/// The row of every pair that has one.
fn rows(pairs: &[Pair], quotes: &[Quote]) -> Vec<Option<usize>> {
    let mut rows = vec![None; pairs.len()];
    for (row, quote) in quotes.iter().enumerate().filter(|(_, q)| q.kind != QuoteKind::Indirect && q.rule != Rule::Transcript) {
        if let Ok(pair) = pairs.binary_search_by_key(&quote.start, |p| p.span.start) {
            rows[pair] = Some(row);
        }
    }
    rows
}

/// Reads the inside of quotations.
struct Reading<'r, 's, 'd, 't> {
    resolver: &'r mut Resolver<'s, 'd, 't>,
    /// The row of every pair that has one.
    rows: Vec<Option<usize>>,
}

impl Reading<'_, '_, '_, '_> {
    /// Adds the quotations of one depth; `inside` is the text around them.
    fn read<T: Trace>(&mut self, inside: &Context, depths: &[usize], depth: usize, trace: &mut T) {
        let pairs = &inside.doc.marks.pairs;
        let (mut cues, mut reports) = (cue::Reader::new(inside), indirect::Reader::inside(inside));
        let mut told = Vec::new();
        let mut last: Option<Link> = None;
        for (f, segment) in inside.segments.iter().enumerate() {
            cues.read(segment);
            reports.read(segment, &cues.here, &mut told);
            for report in told.drain(..) {
                let mut around = pairs.partition_point(|p| p.tokens.start <= segment.tokens.start) - 1;
                while depths[around] >= depth {
                    around = pairs[around].parent.unwrap_or(0);
                }
                self.report(inside, &report, around);
            }
            for pair in inside.quotes(segment) {
                let Some(parent) = pairs[pair].parent else { continue };
                let before = last.take().filter(|l| pairs[l.pair].parent == Some(parent));
                let link = choose(&Site::new(inside, f, pair, [&cues.here, &cues.before], before.as_ref()), trace);
                let told = in_one(&link, &pairs[parent].tokens) && !loose(inside, &link);
                let link = if told { link } else { Link::none(pair) };
                let speaks = self.add(inside, &link, parent);
                last = if speaks { Some(link) } else { before };
            }
        }
    }

    /// Adds a quotation; says whether it is speech.
    fn add(&mut self, inside: &Context, link: &Link, parent: usize) -> bool {
        let Some(outer) = self.rows[parent] else { return false };
        let pair = &inside.doc.marks.pairs[link.pair];
        if !self.resolver.quotes[outer].kind.is_speech() {
            self.list(link.pair);
            return false;
        }
        let (kind, reason) = kinds::of(inside, link);
        let mut quote = bare(pair.span, range(pair.inner).into(), kind, reason.unwrap_or(link.rule));
        quote.within = Some(outer as u32);
        if reason.is_none() {
            self.resolver.bring(&mut quote, link.cue.as_ref(), link.source.as_ref());
            if let Some(before) = link.follows.and_then(|p| self.rows[p]) {
                let leader = &self.resolver.quotes[before];
                quote.continues = Some(before as u32);
                (quote.speaker, quote.source, quote.modality) = (leader.speaker, leader.source, leader.modality);
                (quote.alternative, quote.resolution) = (leader.alternative, leader.resolution);
                quote.cue.clone_from(&leader.cue);
            } else if let Some(source) = link.source.as_ref().filter(|s| !source::general(inside, s, false)) {
                let around = &inside.doc.marks.pairs[parent].tokens;
                self.speaker(inside, source, outer, around).tell(&mut quote);
            }
            if link.cue.is_some() {
                quote.modality = modality::of_quotation(inside, link);
            }
            quote.confidence = confidence::of(inside.doc, &quote);
        }
        self.push(link.pair, quote);
        reason.is_none()
    }

    /// Adds a report that stands in a quotation.
    fn report(&mut self, inside: &Context, report: &Report, parent: usize) {
        let Some(outer) = self.rows[parent].filter(|row| self.resolver.quotes[*row].kind.is_speech()) else { return };
        let mut quote = self.resolver.told(inside, report);
        quote.within = Some(outer as u32);
        if let Some(source) = report.source.as_ref().filter(|s| !source::general(inside, s, true)) {
            self.speaker(inside, source, outer, &inside.doc.marks.pairs[parent].tokens).tell(&mut quote);
        }
        quote.confidence = confidence::of(inside.doc, &quote);
        self.resolver.quotes.push(quote);
    }

    /// Lists marks of which nothing is told.
    fn list(&mut self, pair: usize) {
        let found = &self.resolver.ctx.doc.marks.pairs[pair];
        let Some(outer) = found.parent.and_then(|p| self.rows[p]) else { return };
        let bare = bare(found.span, range(found.inner).into(), QuoteKind::Term, Rule::Nested);
        self.push(pair, Quote { within: Some(outer as u32), ..bare });
    }

    fn push(&mut self, pair: usize, quote: Quote) {
        self.rows[pair] = Some(self.resolver.quotes.len());
        self.resolver.quotes.push(quote);
    }

    /// The one person to whom the words of a row are said: "…," she told Hale.
    fn hearer(&self, row: usize) -> Option<Source> {
        let ctx = self.resolver.ctx;
        let cue = self.resolver.quotes[row].cue.as_ref()?;
        let (verb, at) = (ctx.doc.token_at(cue.start), ctx.doc.token_at(cue.end));
        let told = source::phrase_after(ctx, at, at + HEARER).filter(|_| ctx.doc.record(verb).frame(frame::PERSON))?;
        let one =
            source::named(ctx, &told) || ctx.doc.is(told.head, c::ROLE) || ctx.says(told.head, sets::HE) || ctx.says(told.head, sets::SHE);
        (one && ctx.narrated(told.head) && !ctx.doc.is(told.head, c::GROUP | c::ORGANISATION)).then_some(told)
    }

    /// Whose words a source inside the quotation of the row `outer` brings in.
    fn speaker(&mut self, inside: &Context, source: &Source, outer: usize, around: &Range<usize>) -> Found {
        let outer_quote = &self.resolver.quotes[outer];
        let speaker = outer_quote.speaker.map(|v| v as usize);
        let head = source.head;
        if inside.says(head, sets::WE_YOU) {
            let (rival, how) = (outer_quote.alternative.map(|v| v as usize), outer_quote.resolution);
            if !inside.says(head, sets::YOU) {
                return Found { voice: speaker, rival, how };
            }
            let hearer = self.hearer(outer);
            return hearer.map_or(Found::NONE, |hearer| self.resolver.entities.resolve_inside(&hearer, speaker, around));
        }
        if inside.says(head, sets::RELATIVES) {
            // "a grandmother there who told me"
            let aside = |t: usize| inside.doc.kind(t) == Some(Kind::Comma) || inside.says(t, sets::PLACE_ADVERBS) || inside.adverb(t);
            let end = (around.start..head).rev().take(3).find(|t| !aside(*t)).map_or(head, |t| t + 1);
            let before = source::phrase_before(inside, end, around.start).filter(|s| s.head < head);
            let Some(before) = before else { return Found::NONE };
            return self.speaker(inside, &before, outer, around);
        }
        self.resolver.entities.resolve_inside(source, speaker, around)
    }
}

/// Whether the cue is a verb of many senses and stands apart from the words: see, go, think.
fn loose(inside: &Context, link: &Link) -> bool {
    let weak = link.rule == Rule::SourceWeakVerbQuote || link.frames & frame::WEAK != 0;
    let last = inside.doc.marks.pairs[link.pair].tokens.end - 1;
    let behind = link.cue.as_ref().is_some_and(|c| c.tokens.start > last);
    link.rule == Rule::OtherVerb || weak && (!link.beside || behind && !matches!(inside.doc.kind(last), Some(Kind::Comma | Kind::Shout)))
}

/// Whether cue and source stand in the same quotation as the words that they bring in.
fn in_one(link: &Link, around: &Range<usize>) -> bool {
    let holds = |tokens: &Range<usize>| around.start <= tokens.start && tokens.end <= around.end;
    link.cue.as_ref().is_none_or(|c| holds(&c.tokens)) && link.source.as_ref().is_none_or(|s| holds(&s.tokens))
}
