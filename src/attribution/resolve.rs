//! From candidates to rows: whose voice the chosen source of each quotation and report is.

use super::context::Context;
use super::entities::Entities;
use super::indirect::Report;
use super::link::{CueWords, Lemmas, Link};
use super::source::{self, Source};
use super::{confidence, kinds, modality, range, venue, Rule};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::quotes::Pair;
use crate::report::{self, Modality, Quote, QuoteKind, Ranges, Resolution};
use crate::text::Span;

/// A quotation of which no more is known yet.
pub fn bare(span: Span, parts: Ranges, kind: QuoteKind, rule: Rule) -> Quote {
    Quote {
        start: span.start,
        end: span.end,
        parts,
        kind,
        speaker: None,
        alternative: None,
        resolution: Resolution::None,
        source: None,
        cue: None,
        modality: Modality::Asserted,
        continues: None,
        within: None,
        venue: None,
        confidence: 0.0,
        rule,
        evidence: Ranges::new(),
    }
}

/// Among so many quotations before a question whoever answers it is looked for.
const EXCHANGE: usize = 12;

/// Tells whose words quotations and reports are, one after the other in the order of the text.
pub struct Resolver<'s, 'd, 't> {
    pub ctx: &'s Context<'d, 't>,
    pub entities: Entities<'s, 'd, 't>,
    lemmas: Lemmas,
    /// Reports that are found and not told yet, by the start of their content.
    pub waiting: Vec<Report>,
    pub quotes: Vec<Quote>,
    /// Whether the cue of each quotation is a verb of speech beyond doubt.
    pub firm: Vec<bool>,
    /// The paragraph of the last turn of a transcript, and whose it is: "I" in it.
    turn: Option<(usize, Option<u32>)>,
    /// Who took the last turn that was somebody else's: "you".
    asked: Option<u32>,
    /// The quotation of every pair of marks that has one so far.
    of_pair: Vec<Option<usize>>,
}

impl<'s, 'd, 't> Resolver<'s, 'd, 't> {
    pub fn new(ctx: &'s Context<'d, 't>) -> Self {
        let of_pair = vec![None; ctx.doc.marks.pairs.len()];
        // Some three sentences in ten of news report what was said.
        let count = of_pair.len() + ctx.segments.len() / 3;
        let (quotes, firm) = (Vec::with_capacity(count), Vec::with_capacity(count));
        Resolver {
            ctx,
            entities: Entities::new(ctx),
            lemmas: Lemmas::default(),
            waiting: Vec::new(),
            quotes,
            firm,
            turn: None,
            asked: None,
            of_pair,
        }
    }

    /// Tells the reports whose content starts before the token.
    pub fn until(&mut self, token: usize) {
        let count = self.waiting.partition_point(|report| report.content.start < token);
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.drain(..count).for_each(|report| self.report(&report));
        self.waiting = waiting;
    }

    /// Adds a quotation in marks, with its voice; says whether it is speech.
    #[inline(never)]
    pub fn mark(&mut self, link: &Link) -> bool {
        let (kind, reason) = kinds::of(self.ctx, link);
        let quote = self.marked(link, kind, reason);
        self.of_pair[link.pair] = Some(self.quotes.len());
        self.quotes.push(quote);
        // "…", as Hale put it: the cue stands beside the words
        self.firm.push(
            speech_verb(link.frames) || link.beside && matches!(link.rule, Rule::QuoteSourceVerb | Rule::QuoteVerbSource | Rule::AsCalled),
        );
        reason.is_none()
    }

    fn marked(&mut self, link: &Link, kind: QuoteKind, reason: Option<Rule>) -> Quote {
        let ctx = self.ctx;
        let pair = &ctx.doc.marks.pairs[link.pair];
        let mut rule = link.rule;
        let mut quote = bare(pair.span, range(pair.inner).into(), kind, reason.unwrap_or(link.rule));
        if reason.is_some() {
            return quote;
        }
        self.bring(&mut quote, link.cue.as_ref(), link.source.as_ref());
        let mut at = ctx.around(link.pair).start;
        if let Some(before) = link.follows.and_then(|p| self.of_pair[p]) {
            let leader = &self.quotes[before];
            quote.continues = Some(before as u32);
            (quote.speaker, quote.source) = (leader.speaker, leader.source);
            (quote.alternative, quote.resolution) = (leader.alternative, leader.resolution);
            // what is denied or only possible ends with its quotation
            if link.rule == Rule::Continued {
                quote.modality = leader.modality;
            }
            quote.cue = leader.cue.clone();
            if link.rule == Rule::CarriedOn {
                self.answer(&mut quote, before, pair);
            }
            if let Some(v) = quote.speaker {
                self.entities.heard(v as usize, at);
            }
        } else if let Some(source) = &link.source {
            self.speaker(&mut quote, source, pair.paragraph);
            // "…," said Hale, "…": the second half goes on after the cue
            let last = self.quotes.last().filter(|q| q.cue == quote.cue && q.rule.is_behind());
            if let Some(q) = last.filter(|q| quote.cue.as_ref().is_some_and(|c| q.end <= c.start && c.end <= quote.start)) {
                quote.continues = Some(self.quotes.len() as u32 - 1);
                quote.kind = q.kind;
                rule = Rule::Resumed;
            }
        }
        if let Some(cue) = &link.cue {
            quote.modality = modality::of_quotation(ctx, link);
            at = cue.tokens.start;
        }
        quote.rule = rule;
        quote.confidence = confidence::of(ctx.doc, &quote);
        quote.venue = venue::stated(ctx, at).map(range);
        quote
    }

    /// "Did you go?" Hale asked. "I did not." "And then?" Without a cue whoever was asked answers, and whoever asked asks again. In doubt.
    fn answer(&self, quote: &mut Quote, before: usize, pair: &Pair) {
        let (ctx, leader) = (self.ctx, &self.quotes[before]);
        let asks = |end: usize| ctx.doc.tokens[..end].iter().rev().take(2).any(|t| t.of(ctx.doc.text) == "?");
        let first = pair.tokens.start;
        let plain = ctx.says(first, sets::YES)
            || ctx.doc.is(first, c::NEGATOR)
            || ctx.doc.is(first, c::SUBJECT) && ctx.doc.is(first + 1, c::AUXILIARY) && !ctx.narrated(first + 3);
        let exchange = leader.rule == Rule::CarriedOn && leader.continues.is_none();
        let asked = asks(ctx.doc.token_at(leader.end));
        let other = if exchange {
            leader.alternative.filter(|_| asked || asks(pair.tokens.end))
        } else {
            let near = self.quotes[before.saturating_sub(EXCHANGE)..before].iter().rev().map(|q| q.speaker);
            near.flatten().find(|v| Some(*v) != leader.speaker).filter(|_| asked && plain)
        };
        if other.is_some() {
            (quote.speaker, quote.alternative, quote.resolution) = (other, leader.speaker, Resolution::Close);
            (quote.continues, quote.source, quote.cue) = (None, None, None);
        }
    }

    /// Adds a report, with its voice.
    #[inline(never)]
    fn report(&mut self, report: &Report) {
        let ctx = self.ctx;
        let mut quote = self.told(ctx, report);
        if let Some(source) = &report.source {
            // The PRESIDING OFFICER: who is labelled by an office is nobody else with that office
            match self.entities.labelled(source).filter(|_| report.rule == Rule::Transcript) {
                Some(voice) => (quote.speaker, quote.resolution) = (Some(voice as u32), Resolution::Stranger),
                None => {
                    let paragraph = ctx.segment_of(report.cue.tokens.start).map_or(usize::MAX, |f| ctx.segments[f].paragraph);
                    self.speaker(&mut quote, source, paragraph);
                }
            }
        }
        quote.venue = venue::stated(ctx, report.cue.tokens.start).map(range);
        quote.confidence = confidence::of(ctx.doc, &quote);
        if report.rule == Rule::Transcript {
            if let Some((_, before)) = self.turn.filter(|(_, before)| *before != quote.speaker) {
                self.asked = before;
            }
            self.turn = ctx.segment_of(report.content.start).map(|f| (ctx.segments[f].paragraph, quote.speaker));
        }
        self.quotes.push(quote);
        self.firm.push(false);
    }

    /// Tells whose words a source in a paragraph brings in: the first person of a labelled turn is who has it; "you" is who had the one
    /// before.
    fn speaker(&mut self, quote: &mut Quote, source: &Source, paragraph: usize) {
        match self.turn {
            _ if source::general(self.ctx, source, quote.kind == QuoteKind::Indirect) => {}
            Some((at, speaker)) if at == paragraph && self.ctx.says(source.head, sets::WE_YOU) => {
                quote.speaker = if self.ctx.says(source.head, sets::YOU) { self.asked } else { speaker };
                if quote.speaker.is_some() {
                    quote.resolution = Resolution::Told;
                }
            }
            _ => self.entities.resolve(source).tell(quote),
        }
    }

    /// The row of a report that stands in a text, without its voice.
    pub fn told(&mut self, ctx: &Context, report: &Report) -> Quote {
        let content = ctx.span(report.content.clone());
        let more = report.more.as_ref().map(|m| ctx.span(m.clone()));
        let parts = [Some(content), more].into_iter().flatten().map(range).collect();
        let mut quote = bare(more.map_or(content, |m| content.to(m)), parts, report.kind, report.rule);
        self.bring(&mut quote, Some(&report.cue), report.source.as_ref());
        quote.modality = modality::of_report(ctx, &report.cue, report.frames, &report.content);
        quote
    }

    /// Notes the cue and the source that bring the words in.
    pub fn bring(&mut self, quote: &mut Quote, cue: Option<&CueWords>, source: Option<&Source>) {
        let place = |tokens: &std::ops::Range<usize>| range(self.ctx.span(tokens.clone()));
        if let Some(cue) = cue {
            let at = place(&cue.tokens);
            let lemma = self.lemmas.of(cue, self.ctx.doc);
            quote.cue = Some(report::Cue { start: at.start, end: at.end, lemma, stance: cue.stance() });
            quote.evidence.push(at);
        }
        if let Some(source) = source {
            quote.source = Some(place(&source.tokens));
            quote.evidence.extend(quote.source);
        }
    }
}

/// Whether a verb with these frames tells speech beyond doubt: say, tell, call, accuse; not accept, plan, believe.
fn speech_verb(frames: u16) -> bool {
    let said = frames & frame::QUOTE != 0 && frames & (frame::CLAUSE | frame::PERSON) != 0;
    (said || frames & frame::NAMING != 0) && frames & (frame::WEAK | frame::MENTAL | frame::INFINITIVE) == 0
}
