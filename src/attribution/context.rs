//! The article as attribution sees it: narration in segments, with quotations as single items in them.

use crate::bits::Bits;
use crate::blocks::Blocks;
use crate::document::Document;
use crate::lexicon::sets;
use crate::lexicon::{classes as c, Set};
use crate::people::People;
use crate::quotes::Pair;
use crate::text::{apostrophe, Span};
use crate::tokens::{Gap, Kind, Shape};
use std::ops::Range;

/// A sentence of the narration with the quotations in it. A quotation of several sentences does not cut its segment.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its outermost quotations: see [`Context::quotes`].
    quotes: Range<usize>,
    /// Index of its paragraph.
    pub paragraph: usize,
}

impl Segment {
    fn new(tokens: Range<usize>, paragraph: usize) -> Self {
        Segment { tokens, quotes: 0..0, paragraph }
    }
}

/// A segment with more words of narration than this is cut.
const LONG: usize = 300;
/// A segment with more quotations than this is cut.
const MANY: usize = 16;

/// Document, people and segments together: what every rule reads.
pub struct Context<'d, 't> {
    /// The document.
    pub doc: &'d Document<'t>,
    /// Everybody named.
    pub people: &'d People,
    /// A bit for every token, 1 where the reporter speaks; marks belong to their quotation.
    narration: Bits,
    /// The pairs of marks that stand in no other, by place: indices into `doc.marks.pairs`.
    outermost: Vec<u32>,
    /// Those by their opening mark.
    opens: Blocks,
    /// The segments, in order.
    pub segments: Vec<Segment>,
    /// Segments by the token after their last.
    ends: Blocks,
}

impl<'d, 't> Context<'d, 't> {
    /// Lays out the segments.
    #[inline(never)]
    pub fn new(doc: &'d Document<'t>, people: &'d People) -> Self {
        let pairs = &doc.marks.pairs;
        let outermost: Vec<u32> = (0..).zip(pairs).filter(|(_, p)| p.parent.is_none()).map(|(i, _)| i).collect();
        let opens = Blocks::new(outermost.iter().map(|p| open(&pairs[*p as usize])));
        let narration = Bits::all(doc.tokens.len());
        let mut ctx = Context { doc, people, narration, outermost, opens, segments: Vec::new(), ends: Blocks::default() };
        for pair in pairs.iter().filter(|p| p.parent.is_none()) {
            ctx.narration.put(around(pair), false);
        }
        ctx.segments = ctx.lay();
        ctx.ends = Blocks::new(ctx.segments.iter().map(|f| f.tokens.end));
        ctx
    }

    /// The inside of quotations as a text of its own: what is said in the pairs around those of a depth is the narration, those are
    /// the quotations. `depths` tells how many pairs stand around each pair. `None` where
    /// no pair has such an inside.
    pub fn inside(doc: &'d Document<'t>, people: &'d People, depths: &[usize], depth: usize) -> Option<Self> {
        let pairs = &doc.marks.pairs;
        let outermost: Vec<u32> = (0..).zip(depths).filter(|(_, d)| **d == depth).map(|(i, _)| i).collect();
        let parents: Vec<usize> = (0..pairs.len()).filter(|p| depths[*p] + 1 == depth).collect();
        if parents.is_empty() {
            return None;
        }
        let opens = Blocks::new(outermost.iter().map(|p| open(&pairs[*p as usize])));
        let narration = Bits::none(doc.tokens.len());
        let mut ctx = Context { doc, people, narration, outermost, opens, segments: Vec::new(), ends: Blocks::default() };
        parents.iter().for_each(|p| ctx.narration.put(pairs[*p].tokens.clone(), true));
        for pair in &ctx.outermost {
            ctx.narration.put(around(&pairs[*pair as usize]), false);
        }
        let mut segments = Vec::new();
        let mut sentences = doc.sentences.iter().filter(|s| !s.tokens.is_empty()).peekable();
        for inner in parents.iter().map(|p| &pairs[*p].tokens) {
            let first = segments.len();
            while sentences.next_if(|s| s.tokens.end <= inner.start).is_some() {}
            while let Some(s) = sentences.peek().filter(|s| s.tokens.start < inner.end) {
                let tokens = s.tokens.start.max(inner.start)..s.tokens.end.min(inner.end);
                ctx.add(&mut segments, first, tokens, s.paragraph);
                // the sentence may go on past this quotation, into the next
                if s.tokens.end > inner.end {
                    break;
                }
                sentences.next();
            }
        }
        ctx.segments = ctx.bound(segments);
        ctx.ends = Blocks::new(ctx.segments.iter().map(|f| f.tokens.end));
        Some(ctx)
    }

    fn lay(&self) -> Vec<Segment> {
        let mut segments: Vec<Segment> = Vec::with_capacity(self.doc.sentences.len());
        for s in self.doc.sentences.iter().filter(|s| !s.tokens.is_empty()) {
            self.add(&mut segments, 0, s.tokens.clone(), s.paragraph);
        }
        self.bound(segments)
    }

    /// Adds a sentence to the segments: to the last one, from the `first` on, where a quotation of both crosses its start.
    fn add(&self, segments: &mut Vec<Segment>, first: usize, tokens: Range<usize>, paragraph: usize) {
        let quoted = self.quoted(tokens.start);
        match segments[first..].last_mut() {
            Some(f) if f.paragraph == paragraph && quoted.is_some() && quoted == self.quoted(tokens.start - 1) => f.tokens.end = tokens.end,
            _ => segments.push(Segment::new(tokens, paragraph)),
        }
    }

    /// Tells the segments their quotations, and cuts those that are too long.
    fn bound(&self, mut segments: Vec<Segment>) -> Vec<Segment> {
        self.hold(&mut segments);
        if segments.iter().any(|f| f.tokens.len() > LONG || f.quotes.len() > MANY) {
            segments = segments.into_iter().flat_map(|f| self.cut(f)).collect();
            self.hold(&mut segments);
        }
        segments
    }

    /// Tells each segment its quotations.
    fn hold(&self, segments: &mut [Segment]) {
        let mut at = 0;
        for segment in segments {
            let starts = |quote: &u32| self.doc.marks.pairs[*quote as usize].tokens.start <= segment.tokens.end;
            let count = self.outermost[at..].iter().take_while(|quote| starts(quote)).count();
            segment.quotes = at..at + count;
            at += count;
        }
    }

    /// Cuts a segment that is longer than any sentence into several, so that what rules read of a segment stays bounded.
    fn cut(&self, segment: Segment) -> Vec<Segment> {
        let (mut out, mut start, mut words, mut quotes) = (Vec::new(), segment.tokens.start, 0, 0);
        for t in segment.tokens.clone() {
            let opens = self.quoted(t).is_some() && self.quoted(t) != t.checked_sub(1).and_then(|b| self.quoted(b));
            quotes += usize::from(opens);
            words += usize::from(self.narrated(t));
            if t > start && (self.narrated(t) || opens) && (words > LONG || quotes > MANY) {
                out.push(Segment::new(start..t, segment.paragraph));
                (start, words, quotes) = (t, 0, usize::from(opens));
            }
        }
        out.push(Segment::new(start..segment.tokens.end, segment.paragraph));
        out
    }

    /// The outermost quotations of a segment, by place: indices into `doc.marks.pairs`.
    pub fn quotes(&self, segment: &Segment) -> impl ExactSizeIterator<Item = usize> + '_ {
        self.outermost[segment.quotes.clone()].iter().map(|pair| *pair as usize)
    }

    /// The outermost quotation that covers a token.
    pub fn quoted(&self, token: usize) -> Option<usize> {
        if token >= self.doc.tokens.len() || self.narrated(token) {
            return None;
        }
        let pairs = &self.doc.marks.pairs;
        let after = self.opens.below(&self.outermost, token + 1, |pair| open(&pairs[*pair as usize]));
        let last = after.checked_sub(1).map(|last| self.outermost[last] as usize);
        last.filter(|pair| token < around(&pairs[*pair]).end)
    }

    /// Whether the token is the reporter's.
    #[inline]
    pub fn narrated(&self, token: usize) -> bool {
        self.narration.has(token)
    }

    /// Whether the token is a word or number of the reporter's.
    pub fn inked(&self, token: usize) -> bool {
        self.narrated(token) && matches!(self.doc.tokens[token].kind, Kind::Word | Kind::Number | Kind::Handle)
    }

    /// The tokens of a quotation with its marks.
    pub fn around(&self, pair: usize) -> Range<usize> {
        around(&self.doc.marks.pairs[pair])
    }

    /// Whether the token is May, not may.
    pub fn month(&self, token: usize) -> bool {
        self.doc.is(token, c::MONTH) && self.doc.tokens[token].shape() == Shape::Title
    }

    /// The segment that holds a token.
    pub fn segment_of(&self, token: usize) -> Option<usize> {
        let at = self.ends.below(&self.segments, token + 1, |f| f.tokens.end);
        self.segments.get(at).filter(|f| f.tokens.contains(&token)).map(|_| at)
    }

    /// Whether the token is a word of the set, in any case; false past the end.
    pub fn says(&self, token: usize, set: &Set) -> bool {
        self.doc.tokens.get(token).is_some_and(|t| set.has(t.id))
    }

    /// Whether the token is an adverb: listed, or in lower case on -ly.
    pub fn adverb(&self, token: usize) -> bool {
        let Some(t) = self.doc.tokens.get(token) else { return false };
        t.kind == Kind::Word
            && (t.is(c::ADVERB | c::HEDGE | c::BOOSTER) && !t.is(c::ROLE | c::GROUP)
                || !t.capital() && t.span.len() > 4 && t.of(self.doc.text).ends_with("ly") && !t.is(c::ROLE | c::GROUP | c::ORGANISATION))
    }

    /// Whether words of time start at a token: Monday; this week; earlier that day.
    pub fn time(&self, token: usize) -> bool {
        let time = |at: usize| self.doc.is(at, c::TIME);
        time(token) || self.says(token, sets::SOON) && (time(token + 1) || time(token + 2))
    }

    /// A word that can be part of a noun phrase: no verb that is plainly finite, no word of the closed classes.
    pub fn nominal(&self, token: usize) -> bool {
        let Some(t) = self.doc.tokens.get(token) else { return false };
        match t.kind {
            Kind::Word => {
                !t.is(c::AUXILIARY | c::SUBORDINATOR | c::PREPOSITION | c::CONJUNCTION | c::SUBJECT | c::RELATIVE | c::NEGATOR)
                    || t.is(c::ROLE | c::GROUP | c::ORGANISATION | c::GIVEN) && t.capital()
            }
            Kind::Number | Kind::Handle | Kind::Clitic | Kind::Hyphen => true,
            Kind::Other => matches!(t.of(self.doc.text), "&" | "/" | "%" | "$" | "£" | "€"),
            _ => false,
        }
    }

    /// Whether the token is a place or the end of one: "Leeds", "South Carolina".
    pub fn place(&self, token: usize) -> bool {
        self.doc.is(token, c::PLACE) || self.doc.phrase_before(token + 1).is_some_and(|p| p.record.classes & c::PLACE != 0)
    }

    /// Whether the token is 's: of an owner, or a short form of is or has.
    pub fn clitic_s(&self, token: usize) -> bool {
        self.doc.tokens.get(token).is_some_and(|t| t.kind == Kind::Clitic && t.of(self.doc.text).strip_prefix(apostrophe) == Some("s"))
    }

    /// Whether the token is a preposition that can open no clause: of, in; not after, since.
    pub fn hangs(&self, token: usize) -> bool {
        self.doc.is(token, c::PREPOSITION) && !self.doc.is(token, c::SUBORDINATOR)
    }

    /// Where a run of tokens stands.
    pub fn span(&self, tokens: Range<usize>) -> Span {
        self.doc.span(tokens)
    }

    /// Whether a full stop belongs to an initial, a title or an abbreviation ("61 per cent. of claims"), not to the sentence.
    pub fn inner_stop(&self, token: usize) -> bool {
        token > 0
            && self.doc.tokens[token].kind == Kind::Stop
            && self.doc.tokens[token].gap() == Gap::None
            && (self.doc.kind(token + 1) == Some(Kind::Comma)
                || self.doc.tokens.get(token + 1).is_some_and(|t| t.kind == Kind::Word && !t.capital())
                || self.doc.tokens[token - 1].is(c::ABBREVIATION | c::TITLE | c::SUFFIX)
                || self.doc.tokens[token - 1].span.len() == 1 && self.doc.tokens[token - 1].capital())
    }
}

/// The token of the opening mark.
fn open(pair: &Pair) -> usize {
    pair.tokens.start - 1
}

/// The tokens of a quotation with its marks.
fn around(pair: &Pair) -> Range<usize> {
    open(pair)..pair.tokens.end + usize::from(pair.closed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{layout, people, quotes, sentences, Quotations};

    #[test]
    fn a_token_is_narrated_or_in_the_outermost_pair_around_it() {
        let text = "“One ‘two’ three,” she said. ".repeat(9) + "He said “four “five” and\n\n“six” to ‘seven’ of them.";
        let mut doc = Document::scan(&text);
        doc.paragraphs = layout::find(&doc);
        doc.marks = quotes::pair(&doc);
        doc.sentences = sentences::split(&doc, Quotations::Split);
        let people = people::find(&doc);
        let ctx = Context::new(&doc, &people);
        let outermost =
            |token: usize| (0..doc.marks.pairs.len()).find(|p| doc.marks.pairs[*p].parent.is_none() && ctx.around(*p).contains(&token));
        for token in 0..doc.tokens.len() {
            assert_eq!((ctx.quoted(token), ctx.narrated(token)), (outermost(token), outermost(token).is_none()), "token {token}");
        }
        for past in doc.tokens.len()..doc.tokens.len() + 64 {
            assert_eq!((ctx.quoted(past), ctx.narrated(past)), (None, false));
        }
        let held: Vec<usize> = ctx.segments.iter().flat_map(|f| ctx.quotes(f)).collect();
        let all: Vec<usize> = (0..doc.marks.pairs.len()).filter(|p| doc.marks.pairs[*p].parent.is_none()).collect();
        assert!(all.len() > 10 && held == all, "every outermost pair stands in one segment");
    }
}
