//! Cues: the verbs and phrases that bring words in.

use super::context::{Context, Segment};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::lexicon::Record;
use crate::people::EntityKind;
use crate::phrases::Phrase;
use crate::syntax::{Tag, Tense, What};
use crate::tokens::{Kind, Shape};
use std::iter::Peekable;
use std::ops::Range;
use std::slice;

/// How a cue verb stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A finite verb with a subject: he said; has said; will say.
    Finite,
    /// saying, adding.
    Gerund,
    /// to say.
    Infinitive,
    /// was described as.
    Passive,
    /// according to.
    Preposition,
}

/// A cue in the narration.
#[derive(Clone, Debug)]
pub struct Cue {
    /// The tokens of the verb, with its particle.
    pub tokens: Range<usize>,
    /// What the lexicon knows of it.
    pub record: &'static Record,
    /// How it stands.
    pub form: Form,
}

impl Cue {
    /// Whether it has one of the frames.
    pub fn frame(&self, bits: u16) -> bool {
        self.record.frame(bits)
    }

    /// Whether it brings in words wherever it stands: say, tell, claim; not read, find, like.
    pub fn strong(&self) -> bool {
        self.form == Form::Preposition || !self.frame(frame::WEAK) && self.frame(frame::QUOTE | frame::CLAUSE | frame::PERSON)
    }

    /// Whether its subject hears the words: the court heard.
    pub fn heard(&self, ctx: &Context) -> bool {
        ctx.says(self.tokens.start, sets::HEAR) && matches!(self.form, Form::Finite | Form::Infinitive)
    }
}

/// The cue at a token of the narration, if it is one.
pub fn at(ctx: &Context, token: usize) -> Option<Cue> {
    let doc = ctx.doc;
    let t = doc.tokens.get(token).filter(|t| t.is(c::REPORTING | c::PHRASE_START))?;
    of(ctx, token, if t.is(c::PHRASE_START) { doc.phrase_at(token) } else { None })
}

/// Reads the cues of the segments, one segment after the other.
pub struct Reader<'s, 'd, 't> {
    ctx: &'s Context<'d, 't>,
    /// The entries of several words from the segment on.
    phrases: Peekable<slice::Iter<'d, Phrase>>,
    /// The cues in the narration of the segment, by place.
    pub here: Vec<Cue>,
    /// Those of the segment before it.
    pub before: Vec<Cue>,
}

impl<'s, 'd, 't> Reader<'s, 'd, 't> {
    /// Stands before the first segment.
    pub fn new(ctx: &'s Context<'d, 't>) -> Self {
        Reader { ctx, phrases: ctx.doc.phrases().list.iter().peekable(), here: Vec::new(), before: Vec::new() }
    }

    /// Reads the next segment.
    pub fn read(&mut self, segment: &Segment) {
        std::mem::swap(&mut self.here, &mut self.before);
        self.here.clear();
        let (ctx, doc) = (self.ctx, self.ctx.doc);
        for token in segment.tokens.clone().filter(|t| doc.tokens[*t].is(c::REPORTING | c::PHRASE_START) && ctx.narrated(*t)) {
            while self.phrases.next_if(|p| p.first < token).is_some() {}
            self.here.extend(of(ctx, token, self.phrases.peek().copied().filter(|p| p.first == token)));
        }
    }
}

/// The cue at a token, where this phrase starts.
fn of(ctx: &Context, token: usize, phrase: Option<&Phrase>) -> Option<Cue> {
    let doc = ctx.doc;
    let t = &doc.tokens[token];
    let (end, record) = match phrase.filter(|p| p.record.classes & c::REPORTING != 0) {
        Some(p) => (p.end, p.record),
        None if t.is(c::REPORTING) => (token + 1, doc.record(token)),
        None => return None,
    };
    if t.kind != Kind::Word {
        return None;
    }
    if record.classes & c::VERB == 0 || ctx.says(token, sets::ACCORDING) {
        return Some(Cue { tokens: token..end, record, form: Form::Preposition });
    }
    // "the points out of ten"; but: Hale points out that
    let form = form(ctx, token).or((end > token + 1 && ctx.says(end, sets::THAT)).then_some(Form::Finite))?;
    Some(Cue { tokens: token..end, record, form })
}

/// How the verb at a token stands, or nothing where it is a noun or an adjective.
pub fn form(ctx: &Context, at: usize) -> Option<Form> {
    let doc = ctx.doc;
    let segment = ctx.segment_of(at).map(|f| &ctx.segments[f]);
    let first = segment.is_none_or(|f| f.tokens.start == at);
    // part of a title or a name
    if doc.tokens[at].capital() && !first && segment.is_some_and(|f| doc.look(f.paragraph).kind == crate::layout::Kind::Body) {
        return None;
    }
    let syntax = doc.syntax();
    let t = &doc.tokens[at];
    // a headline with capitals: "Hale Says Port Will Close"
    if syntax.tag(at) == Tag::Proper && t.is(c::FINITE) && t.shape() == Shape::Title && !first {
        return Some(Form::Finite);
    }
    if told_by_place(ctx, at) {
        return Some(Form::Finite);
    }
    // told parents that classes were cancelled: a noun
    if at > 0 && ctx.says(at - 1, sets::THAT) && doc.word(at).ends_with('s') && doc.is(at + 1, c::AUXILIARY | c::MODAL) {
        return None;
    }
    match syntax.verb_group_at(at)?.what {
        _ if syntax.tag(at) == Tag::Gerund => Some(Form::Gerund),
        What::Verb { passive: true, .. } => Some(Form::Passive),
        // "heard him say"
        _ if at > 0 && !t.is(c::FINITE) && doc.is(at - 1, c::OBJECT) && !doc.is(at - 1, c::SUBJECT | c::POSSESSIVE) => None,
        What::Verb { tense: Tense::Infinitive, .. } => Some(Form::Infinitive),
        _ => Some(Form::Finite),
    }
}

/// A verb of speech that is a noun elsewhere, where what stands around it tells: "…," Hale notes. The ad claims "…". The union claims that ….
/// The paper calls it "…". The board had long thought.
fn told_by_place(ctx: &Context, at: usize) -> bool {
    let doc = ctx.doc;
    let t = &doc.tokens[at];
    if !t.is(c::REPORTING) || !t.is(c::FINITE) {
        return false;
    }
    let helped = |token: usize| doc.syntax().tag(token) == Tag::Auxiliary && !ctx.says(token, sets::BE);
    if at > 1 && (helped(at - 1) || (ctx.adverb(at - 1) || ctx.says(at - 1, sets::LONG)) && helped(at - 2)) {
        return true;
    }
    if doc.record(at).frame(frame::NAMING) && doc.is(at + 1, c::OBJECT) {
        return true;
    }
    // "Another joked: “…”"
    let colon = doc.kind(at + 1) == Some(Kind::Colon);
    if colon && at > 0 && doc.is(at - 1, c::DETERMINER | c::NUMERAL) && doc.word(at).ends_with("ed") {
        return true;
    }
    // "Reed claims Hale left", "Reed claims shops will close": a person, the verb, and a clause
    let person = at > 0 && ctx.people.name_at(at - 1).is_some_and(|n| n.sort == EntityKind::Person && n.tokens.end == at);
    let role = at > 0 && doc.is(at - 1, c::ROLE) && doc.tokens.get(at + 1).is_some_and(|t| t.capital());
    if (person || role) && doc.record(at).frame(frame::CLAUSE) && ctx.nominal(at + 1) {
        let finite = |v: usize| ctx.narrated(v) && doc.syntax().verb_group_at(v).is_some_and(|group| group.finite());
        if (at + 2..doc.tokens.len().min(at + 6)).take_while(|t| doc.kind(*t) == Some(Kind::Word)).any(finite) {
            return true;
        }
    }
    let Some(phrase) = doc.syntax().noun_phrase_ending(at + 1).filter(|p| (p.first as usize) < at) else { return false };
    let (first, verb) = (phrase.first as usize, doc.record(at));
    // Hale's comments, two reports: nouns
    if (first..at).any(|t| doc.syntax().tag(t) == Tag::Owner || doc.is(t, c::POSSESSIVE | c::NUMERAL)) {
        return false;
    }
    let marks = |token: usize| doc.kind(token) == Some(Kind::Mark) && !ctx.narrated(token);
    let ends = matches!(doc.kind(at + 1), Some(Kind::Stop | Kind::Comma));
    let words = marks(at + 1) || ends && (marks(at + 2) || first > 0 && marks(first - 1));
    let speaks = doc.is(at - 1, c::ROLE | c::GROUP | c::ORGANISATION | c::OUTLET | c::DOCUMENT) || doc.syntax().tag(at - 1) == Tag::Proper;
    let that = speaks && ctx.says(at + 1, sets::THAT) && verb.frame(frame::CLAUSE);
    // what Hale calls “…”
    let named = speaks && verb.frame(frame::NAMING) && marks(at + 1);
    verb.frame(frame::QUOTE) && words || named || that
}
