//! The article as attribution sees it: narration in frames, with quotations as single items in them.

use super::cue::{self, Cue};
use crate::blocks::Blocks;
use crate::document::Document;
use crate::lexicon::{classes as c, Set};
use crate::people::People;
use crate::text::Span;
use crate::tokens::{Gap, Kind};
use std::ops::Range;

/// A sentence of the narration with the quotations in it. A quotation of several sentences does not cut its frame.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its outermost quotations: indices into `doc.marks.pairs`, by place.
    pub quotes: Vec<usize>,
    /// Index of its paragraph.
    pub paragraph: usize,
    /// Its cues in the narration, by place: see [`Scene::cues`].
    cues: Range<usize>,
}

impl Frame {
    fn new(tokens: Range<usize>, paragraph: usize) -> Self {
        Frame { tokens, quotes: Vec::new(), paragraph, cues: 0..0 }
    }
}

/// A frame with more words of narration than this is cut.
const LONG: usize = 300;
/// A frame with more quotations than this is cut.
const MANY: usize = 16;

/// Document, people and frames together: what every rule reads.
pub struct Scene<'d, 't> {
    /// The document.
    pub doc: &'d Document<'t>,
    /// Everybody named.
    pub people: &'d People,
    /// For every token the outermost pair that covers it (its marks too), plus one; 0 in narration.
    shade: Vec<u32>,
    /// The frames, in order.
    pub frames: Vec<Frame>,
    /// Frames by the token after their last.
    ends: Blocks,
    /// The cues of all frames.
    cues: Vec<Cue>,
}

impl<'d, 't> Scene<'d, 't> {
    /// Lays out the frames.
    #[inline(never)]
    pub fn new(doc: &'d Document<'t>, people: &'d People) -> Self {
        let mut shade = vec![0u32; doc.tokens.len()];
        for (i, pair) in doc.marks.pairs.iter().enumerate().filter(|(_, p)| p.parent.is_none()) {
            let from = pair.tokens.start - 1;
            let to = (pair.tokens.end + usize::from(pair.closed)).min(shade.len());
            shade[from..to].fill(i as u32 + 1);
        }
        let mut scene = Scene { doc, people, shade, frames: Vec::new(), ends: Blocks::default(), cues: Vec::new() };
        scene.frames = scene.lay();
        scene.ends = Blocks::new(scene.frames.iter().map(|f| f.tokens.end));
        let (mut cues, mut phrases) = (Vec::new(), doc.phrases.iter().peekable());
        for f in 0..scene.frames.len() {
            let from = cues.len();
            cue::all(&scene, &scene.frames[f], &mut phrases, &mut cues);
            scene.frames[f].cues = from..cues.len();
        }
        scene.cues = cues;
        scene
    }

    fn lay(&self) -> Vec<Frame> {
        let mut frames: Vec<Frame> = Vec::new();
        for s in self.doc.sentences.iter().filter(|s| !s.tokens.is_empty()) {
            match frames.last_mut() {
                Some(f)
                    if f.paragraph == s.paragraph
                        && self.quoted(s.tokens.start) == self.quoted(s.tokens.start - 1)
                        && self.quoted(s.tokens.start).is_some() =>
                {
                    f.tokens.end = s.tokens.end;
                }
                _ => frames.push(Frame::new(s.tokens.clone(), s.paragraph)),
            }
        }
        let mut at = 0;
        for (i, pair) in self.doc.marks.pairs.iter().enumerate().filter(|(_, p)| p.parent.is_none()) {
            while frames.get(at).is_some_and(|f| f.tokens.end < pair.tokens.start) {
                at += 1;
            }
            if let Some(frame) = frames.get_mut(at) {
                frame.quotes.push(i);
            }
        }
        if frames.iter().all(|f| f.tokens.len() <= LONG && f.quotes.len() <= MANY) {
            return frames;
        }
        frames.into_iter().flat_map(|f| self.cut(f)).collect()
    }

    /// Cuts a frame that is longer than any sentence into several, so that what rules read of a frame stays bounded.
    fn cut(&self, frame: Frame) -> Vec<Frame> {
        let (mut out, mut start, mut words, mut quotes) = (Vec::new(), frame.tokens.start, 0, 0);
        for t in frame.tokens.clone() {
            let opens = self.quoted(t).is_some() && self.quoted(t) != t.checked_sub(1).and_then(|b| self.quoted(b));
            quotes += usize::from(opens);
            words += usize::from(self.narrated(t));
            if t > start && (self.narrated(t) || opens) && (words > LONG || quotes > MANY) {
                out.push(Frame::new(start..t, frame.paragraph));
                (start, words, quotes) = (t, 0, usize::from(opens));
            }
        }
        out.push(Frame::new(start..frame.tokens.end, frame.paragraph));
        for quote in frame.quotes {
            let at = out.partition_point(|f| f.tokens.end < self.doc.marks.pairs[quote].tokens.start);
            if let Some(f) = out.get_mut(at) {
                f.quotes.push(quote);
            }
        }
        out
    }

    /// The cues in the narration of a frame, by place.
    pub fn cues(&self, frame: &Frame) -> &[Cue] {
        &self.cues[frame.cues.clone()]
    }

    /// The outermost quotation that covers a token.
    #[inline]
    pub fn quoted(&self, token: usize) -> Option<usize> {
        self.shade.get(token).and_then(|s| s.checked_sub(1)).map(|s| s as usize)
    }

    /// Whether the token is the reporter's.
    #[inline]
    pub fn narrated(&self, token: usize) -> bool {
        self.shade.get(token) == Some(&0)
    }

    /// Whether the token is a word or number of the reporter's.
    pub fn inked(&self, token: usize) -> bool {
        self.narrated(token) && matches!(self.doc.tokens[token].kind, Kind::Word | Kind::Number | Kind::Handle)
    }

    /// The tokens of a quotation with its marks.
    pub fn around(&self, pair: usize) -> Range<usize> {
        let p = &self.doc.marks.pairs[pair];
        p.tokens.start - 1..p.tokens.end + usize::from(p.closed)
    }

    /// The frame that holds a token.
    pub fn frame_of(&self, token: usize) -> Option<usize> {
        let at = self.ends.below(&self.frames, token + 1, |f| f.tokens.end);
        self.frames.get(at).filter(|f| f.tokens.contains(&token)).map(|_| at)
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
                || !t.capital() && t.span.len() > 4 && t.of(self.doc.text).ends_with("ly") && !t.is(c::ROLE | c::ORGANISATION))
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
        self.doc.tokens.get(token).is_some_and(|t| t.kind == Kind::Clitic && matches!(t.of(self.doc.text), "'s" | "’s"))
    }

    /// Whether the token is a preposition that can open no clause: of, in; not after, since.
    pub fn hangs(&self, token: usize) -> bool {
        self.doc.is(token, c::PREPOSITION) && !self.doc.is(token, c::SUBORDINATOR)
    }

    /// Where a run of tokens stands.
    pub fn span(&self, tokens: Range<usize>) -> Span {
        self.doc.span(tokens)
    }

    /// Whether a full stop belongs to an initial or a title, not to the sentence.
    pub fn inner_stop(&self, token: usize) -> bool {
        token > 0
            && self.doc.tokens[token].kind == Kind::Stop
            && self.doc.tokens[token].gap() == Gap::None
            && (self.doc.kind(token + 1) == Some(Kind::Comma)
                || self.doc.tokens[token - 1].is(c::ABBREVIATION | c::TITLE | c::SUFFIX)
                || self.doc.tokens[token - 1].span.len() == 1 && self.doc.tokens[token - 1].capital())
    }
}
