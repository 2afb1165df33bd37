//! A quotation in marks and what stands around it: all that a rule reads.

use super::Rule;
use crate::attribution::context::{Context, Segment};
use crate::attribution::cue::{Cue, Form};
use crate::attribution::link::{CueWords, Link};
use crate::attribution::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::report::named;
use crate::tokens::Kind;

/// How many cues before the words are looked at, the nearest first.
const CUES_AHEAD: usize = 12;
/// How far before the words a cue may stand, in tokens.
const REACH: usize = 90;

/// A quotation and what stands around it.
pub struct Site<'s, 'd, 't> {
    /// The document in segments.
    pub ctx: &'s Context<'d, 't>,
    /// The number of the segment.
    pub number: usize,
    /// The segment that it stands in.
    pub segment: &'s Segment,
    /// The quotation: index into `doc.marks.pairs`.
    pub pair: usize,
    /// The token of its opening mark.
    pub open: usize,
    /// The token behind its closing mark.
    pub close: usize,
    /// The cues of its segment, by place.
    pub cues: &'s [Cue],
    /// Those of the segment before.
    pub cues_before: &'s [Cue],
    /// What was chosen for the quotation before, titles and terms after speech passed over.
    pub last: Option<&'s Link>,
    /// Whether the words end as a clause does before its cue: with a comma, a question mark, a dash.
    pub ended: bool,
    /// How many cues stand before the words.
    ahead: usize,
    /// Of those, from the nearest on, a bit for each that brings other words in.
    passed_over: u16,
}

named! {
    /// Why a cue before the words does not bring them in.
    PassedOver {
        /// A clause with a subject of its own stands between: "Hale spoke, and the crowd sang "…"".
        OtherClause = "other-clause",
        /// The cue stands in a relative clause between commas: "The men, whom Hale called lost, were "well fed"".
        Aside = "aside",
        /// It is a participle that names a thing: "a website called "…"".
        NamesThing = "names-thing",
    }
}

impl<'s, 'd, 't> Site<'s, 'd, 't> {
    /// The quotation of a segment, by their numbers.
    pub fn new(ctx: &'s Context<'d, 't>, number: usize, pair: usize, cues: [&'s [Cue]; 2], last: Option<&'s Link>) -> Self {
        let around = ctx.around(pair);
        let ended = ctx.doc.tokens[..around.end].iter().rev().take(2).any(|t| matches!(t.kind, Kind::Comma | Kind::Shout | Kind::Dash))
            || matches!(ctx.doc.kind(around.end), Some(Kind::Comma | Kind::Dash));
        let ahead = cues[0].partition_point(|cue| cue.tokens.end <= around.start);
        let mut site = Site {
            ctx,
            number,
            segment: &ctx.segments[number],
            pair,
            open: around.start,
            close: around.end,
            cues: cues[0],
            cues_before: cues[1],
            last,
            ended,
            ahead,
            passed_over: 0,
        };
        for (rank, cue) in site.near() {
            site.passed_over |= u16::from(site.passed_over(cue).is_some()) << rank;
        }
        site
    }

    /// The cues before the words that no semicolon parts from them, the nearest first, each with its rank.
    pub fn near(&self) -> impl Iterator<Item = (usize, &'s Cue)> + 's {
        let (ctx, open) = (self.ctx, self.open);
        let mut from = open;
        let within = move |cue: &&Cue| {
            let parted = (cue.tokens.end..from).any(|t| ctx.narrated(t) && ctx.doc.tokens[t].kind == Kind::Semicolon);
            from = cue.tokens.start;
            open - cue.tokens.end <= REACH && !parted
        };
        self.cues[..self.ahead].iter().rev().take(CUES_AHEAD).take_while(within).enumerate()
    }

    /// Of the cues before the words those that may bring them in, the nearest first, each with its rank.
    pub fn cues_ahead(&self) -> impl Iterator<Item = (usize, &'s Cue)> + 's {
        let passed = self.passed_over;
        self.near().filter(move |(rank, _)| passed >> rank & 1 == 0)
    }

    /// The cues behind the words up to the next quotation, within reach.
    pub fn cues_behind(&self) -> impl Iterator<Item = &'s Cue> {
        let (from, stop) = (self.behind(), self.stop());
        let first = self.cues.partition_point(|cue| cue.tokens.start < from);
        self.cues[first..].iter().take_while(move |cue| cue.tokens.start < stop.min(from + 70))
    }

    /// The first token behind the words and the sign after them.
    pub fn behind(&self) -> usize {
        let sign = |t: &usize| matches!(self.ctx.doc.tokens[*t].kind, Kind::Comma | Kind::Dash);
        self.close + (self.close..self.segment.tokens.end).take_while(sign).count()
    }

    /// The same, adverbs passed over: "…," later said Hale.
    pub fn behind_adverbs(&self) -> usize {
        let from = self.behind();
        from + (from..self.segment.tokens.end).take_while(|t| self.ctx.narrated(*t) && self.ctx.adverb(*t)).count()
    }

    /// Where the narration behind the words ends.
    pub fn stop(&self) -> usize {
        (self.behind()..self.segment.tokens.end).find(|t| !self.ctx.narrated(*t)).unwrap_or(self.segment.tokens.end)
    }

    /// Whether nothing of the reporter's stands beside the words in their sentence.
    pub fn is_filled(&self) -> bool {
        !self.segment.tokens.clone().any(|t| self.ctx.inked(t))
    }

    /// Whether the words open their sentence.
    pub fn starts(&self) -> bool {
        self.ctx.quotes(self.segment).next() == Some(self.pair) && !(self.segment.tokens.start..self.open).any(|t| self.ctx.inked(t))
    }

    /// Whether the words are all of their sentence that is said, or the first such words.
    pub fn is_alone(&self) -> bool {
        self.starts() && self.is_filled()
    }

    /// Whether nothing but an article stands between a cue and the words.
    pub fn is_bare(&self, cue: &Cue) -> bool {
        (cue.tokens.end..self.open).all(|t| self.ctx.says(t, sets::ARTICLES) || self.ctx.doc.tokens[t].kind == Kind::Comma)
    }

    /// Whether a cue before the words stands right beside them.
    pub fn is_beside(&self, cue: &Cue) -> bool {
        let mut between = cue.tokens.end..self.open;
        // "goes to me, '…'"
        if self.ctx.says(between.start, sets::TO) && self.ctx.doc.is(between.start + 1, c::OBJECT) && between.len() <= 3 {
            between.start += 2;
        }
        between.len() <= 2 && between.skip(1).all(|t| self.ctx.doc.tokens[t].kind != Kind::Comma)
    }

    /// Whether a cue before the words brings others in, and why.
    pub fn passed_over(&self, cue: &Cue) -> Option<PassedOver> {
        match () {
            _ if cue.form == Form::Preposition => None,
            _ if closed(self.ctx, cue, self.open) => Some(PassedOver::OtherClause),
            _ if aside(self.ctx, cue, self.segment.tokens.start, self.open) => Some(PassedOver::Aside),
            _ if super::ahead::names_thing(self, cue) => Some(PassedOver::NamesThing),
            _ => None,
        }
    }

    /// A candidate by a cue of the lexicon.
    pub fn linked(&self, rule: Rule, score: i32, cue: &Cue, source: Option<Source>, beside: bool) -> Link {
        let source = if cue.heard(self.ctx) { source::told_by(self.ctx, cue, source) } else { source };
        let frames = if cue.form == Form::Preposition { frame::QUOTE } else { cue.record.frames() };
        Link { pair: self.pair, cue: Some(cue.into()), source, follows: None, rule, score, frames, beside }
    }

    /// A candidate by a sign or a word that no list has as a verb.
    pub fn marked(&self, rule: Rule, score: i32, cue: usize, source: Source, beside: bool) -> Link {
        let cue = Some(CueWords::plain(cue));
        Link { cue, source: Some(source), score, rule, frames: frame::QUOTE, beside, ..Link::none(self.pair) }
    }

    /// A candidate without a cue.
    pub fn uncued(&self, rule: Rule, score: i32) -> Link {
        Link { rule, score, ..Link::none(self.pair) }
    }

    /// A candidate that has the speaker of another quotation.
    pub fn following(&self, rule: Rule, score: i32, before: usize, beside: bool) -> Link {
        Link { follows: Some(before), rule, score, beside, ..Link::none(self.pair) }
    }
}

/// Whether a new clause with a subject of its own stands between the cue and the quotation.
fn closed(ctx: &Context, cue: &Cue, open: usize) -> bool {
    let doc = ctx.doc;
    if ctx.says(cue.tokens.end, sets::THAT) {
        return false;
    }
    (cue.tokens.end..open).filter(|t| ctx.narrated(*t) && ctx.says(*t, sets::AND_BUT)).any(|and| {
        let verb = (and + 2..open.min(and + 8))
            .find(|t| ctx.narrated(*t) && doc.is(*t, c::FINITE | c::AUXILIARY) && doc.tokens[*t].kind == Kind::Word);
        let comma = doc.kind(and - 1) == Some(Kind::Comma);
        let subject =
            verb.and_then(|v| source::phrase_before(ctx, v, and + 1)).filter(|s| s.tokens.start == and + 1 && source::speaks(ctx, s));
        comma && subject.is_some_and(|s| !doc.is(s.head, c::SUBJECT))
    })
}

/// Whether the cue stands in a relative clause between two commas, behind which the main clause goes on.
fn aside(ctx: &Context, cue: &Cue, lo: usize, open: usize) -> bool {
    let doc = ctx.doc;
    let comma = |t: &usize| ctx.narrated(*t) && doc.tokens[*t].kind == Kind::Comma;
    let opens = (lo..cue.tokens.start).rev().find(comma).is_some_and(|comma| doc.is(comma + 1, c::RELATIVE));
    let closes = || {
        (cue.tokens.end..open).find(comma).is_some_and(|comma| comma + 1 < open && doc.is(comma + 1, c::FINITE | c::AUXILIARY | c::MODAL))
    };
    opens && closes()
}
