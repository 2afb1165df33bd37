//! Cues: the verbs and phrases that bring words in.

use super::scene::{Frame, Scene};
use super::source::Source;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::lexicon::Record;
use crate::phrases::Phrase;
use crate::text::apostrophe;
use crate::tokens::Kind;
use std::cell::OnceCell;
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
    /// Its subject, once a rule has asked for it: see [`super::source::subject_of`].
    pub(super) subject: OnceCell<Option<Source>>,
}

impl Cue {
    /// A cue whose subject nobody has asked for.
    pub fn new(tokens: Range<usize>, record: &'static Record, form: Form) -> Self {
        Cue { tokens, record, form, subject: OnceCell::new() }
    }

    /// Whether it has one of the frames.
    pub fn frame(&self, bits: u16) -> bool {
        self.record.frame(bits)
    }

    /// Whether it brings in words wherever it stands: say, tell, claim; not read, find, like.
    pub fn strong(&self) -> bool {
        self.form == Form::Preposition || !self.frame(frame::WEAK) && self.frame(frame::QUOTE | frame::CLAUSE | frame::PERSON)
    }
}

/// The cue at a token of the narration, if it is one.
pub fn at(scene: &Scene, token: usize) -> Option<Cue> {
    let doc = scene.doc;
    let t = &doc.tokens[token];
    if !t.is(c::REPORTING | c::PHRASE_START) {
        return None;
    }
    of(scene, token, if t.is(c::PHRASE_START) { doc.phrase_at(token) } else { None })
}

/// Reads the cues of the frames, one frame after the other.
pub struct Reader<'s, 'd, 't> {
    scene: &'s Scene<'d, 't>,
    /// The entries of several words from the frame on.
    phrases: Peekable<slice::Iter<'d, Phrase>>,
    /// The cues in the narration of the frame, by place.
    pub here: Vec<Cue>,
    /// Those of the frame before it.
    pub before: Vec<Cue>,
}

impl<'s, 'd, 't> Reader<'s, 'd, 't> {
    /// Stands before the first frame.
    pub fn new(scene: &'s Scene<'d, 't>) -> Self {
        Reader { scene, phrases: scene.doc.phrases().list.iter().peekable(), here: Vec::new(), before: Vec::new() }
    }

    /// Reads the next frame.
    pub fn read(&mut self, frame: &Frame) {
        std::mem::swap(&mut self.here, &mut self.before);
        self.here.clear();
        let (scene, doc) = (self.scene, self.scene.doc);
        for token in frame.tokens.clone().filter(|t| doc.tokens[*t].is(c::REPORTING | c::PHRASE_START) && scene.narrated(*t)) {
            while self.phrases.next_if(|p| p.first < token).is_some() {}
            self.here.extend(of(scene, token, self.phrases.peek().copied().filter(|p| p.first == token)));
        }
    }
}

/// The cue at a token, where this phrase starts.
fn of(scene: &Scene, token: usize, phrase: Option<&Phrase>) -> Option<Cue> {
    let doc = scene.doc;
    let t = &doc.tokens[token];
    let (end, record) = match phrase.filter(|p| p.record.classes & c::REPORTING != 0) {
        Some(p) => (p.end, p.record),
        None if t.is(c::REPORTING) => (token + 1, doc.record(token)),
        None => return None,
    };
    if t.kind != Kind::Word {
        return None;
    }
    if record.classes & c::VERB == 0 || scene.says(token, sets::ACCORDING) {
        return Some(Cue::new(token..end, record, Form::Preposition));
    }
    let form = stands(scene, token, end, record.classes, record.frame(frame::PURE))?;
    Some(Cue::new(token..end, record, form))
}

/// Whether the token, right before a verb, is an adverb: repeatedly said; first said.
pub fn before_verb(scene: &Scene, token: usize) -> bool {
    scene.adverb(token) || scene.says(token, sets::FIRST)
}

/// How the verb in `at..end` stands, or nothing where it is a noun or an adjective; `classes` are its or its phrase's.
pub fn form(scene: &Scene, at: usize, end: usize, classes: u64) -> Option<Form> {
    stands(scene, at, end, classes, false)
}

/// The same; `pure` where its present tense is seldom a noun.
fn stands(scene: &Scene, at: usize, end: usize, classes: u64, pure: bool) -> Option<Form> {
    let doc = scene.doc;
    let t = &doc.tokens[at].with_classes(classes);
    let frame = scene.frame_of(at).map(|f| &scene.frames[f]);
    let first = frame.is_none_or(|f| f.tokens.start == at);
    if t.capital() && !first && frame.is_some_and(|f| doc.look(f.paragraph).kind == crate::layout::Kind::Body) {
        return None;
    }
    if doc.kind(end) == Some(Kind::Hyphen) || at > 0 && doc.tokens[at - 1].kind == Kind::Hyphen {
        return None;
    }
    let mut before = at.checked_sub(1).filter(|b| scene.narrated(*b) && !first);
    while let Some(b) = before.filter(|b| before_verb(scene, *b) && !doc.is(*b, c::NEGATOR)) {
        let half = b > 1 && doc.tokens[b - 1].kind == Kind::Hyphen; // half-jokingly
        before = b.checked_sub(if half { 3 } else { 1 }).filter(|b| scene.narrated(*b));
    }
    let Some(b) = before else {
        return match () {
            _ if t.is(c::GERUND) => Some(Form::Gerund),
            _ if t.is(c::FINITE) => Some(Form::Finite),
            _ => (!first).then_some(Form::Finite),
        };
    };
    let p = &doc.tokens[b];
    let to = scene.says(b, sets::TO);
    if t.is(c::GERUND) {
        let noun = p.is(c::DETERMINER | c::POSSESSIVE) && !p.is(c::SUBJECT) || p.kind == Kind::Clitic && !is_be(scene, b);
        let event = scene.says(at, sets::EVENTS) && p.is(c::ORGANISATION | c::GROUP | c::ROLE | c::PLACE);
        return (!noun && !event && !titled_noun(scene, b)).then_some(Form::Gerund);
    }
    if to {
        return (!t.is(c::FINITE) || t.is(c::FINITE) && !t.capital() && scene.says(at, sets::LIKE_BASE)).then_some(Form::Infinitive);
    }
    // many said; some say; six in ten say; but: some reports
    let quantity = pure && p.is(c::NUMERAL) || scene.says(b, sets::QUANTITIES) && (pure || t.is(c::FINITE) && !doc.word(at).ends_with('s'));
    if p.is(c::DETERMINER | c::POSSESSIVE) && !p.is(c::SUBJECT | c::RELATIVE) && !quantity || scene.hangs(b) {
        return None;
    }
    let past = t.is(c::FINITE) && !doc.word(at).ends_with('s');
    // was described; has been called; being told
    let mut be = b;
    while be > 0 && (doc.is(be, c::NEGATOR) || scene.adverb(be)) && !is_be(scene, be) {
        be -= 1;
    }
    if is_be(scene, be)
        && (past || !t.is(c::FINITE))
        && !(past && scene.clitic_s(b) && !doc.is(b.saturating_sub(1), c::SUBJECT | c::RELATIVE))
    {
        return Some(Form::Passive);
    }
    if scene.clitic_s(b) {
        return None;
    }
    if p.is(c::AUXILIARY | c::MODAL | c::NEGATOR) || p.kind == Kind::Clitic {
        return Some(Form::Finite);
    }
    if past {
        return Some(Form::Finite);
    }
    // A present tense: "reports", "claims", "say" may be nouns; a subject must stand before it, and no other verb after it.
    let names = doc.record(at).frame(frame::NAMING);
    if names && scene.narrated(end) && doc.is(end, c::OBJECT) && !doc.is(end, c::POSSESSIVE | c::DETERMINER) {
        return Some(Form::Finite); // "the Port Times newspaper calls it"
    }
    // "22% of Democratic claims"
    let adjective = p.capital() && b > 0 && doc.is(b - 1, c::PREPOSITION) && scene.people.name_at(b).is_none();
    let half = b > 0 && doc.tokens[b - 1].kind == Kind::Hyphen && !p.capital(); // but: Ann Smith-Hale claims
    let single = !t.is(c::FINITE) && b > 0 && scene.says(b - 1, sets::A); // a snappy retort
    if half
        || adjective
        || single
        || !pure && owned(scene, b)
        || scene.narrated(end) && doc.is(end, c::AUXILIARY) && !doc.is(end, c::NEGATOR)
    {
        return None;
    }
    let subject =
        p.is(c::SUBJECT | c::RELATIVE | c::ROLE | c::GROUP | c::ORGANISATION | c::DOCUMENT | c::OUTLET | c::CONJUNCTION | c::TIME)
            || p.capital()
            || matches!(p.kind, Kind::Close | Kind::Comma | Kind::Dash | Kind::Handle | Kind::Number);
    let year = p.kind == Kind::Number && b > 0 && doc.tokens[b - 1].kind == Kind::Comma;
    if year {
        return None; // "in a March 19, 2021 message"
    }
    let word = doc.word(b);
    let plural = p.kind == Kind::Word && word.ends_with('s') && !word.ends_with("ous") && !word.ends_with("ss");
    let noun = quantity || scene.nominal(b) && !p.is(c::OBJECT) || p.is(c::SUBJECT | c::RELATIVE | c::NUMERAL | c::GROUP);
    let ok = if pure && noun {
        true
    } else if t.is(c::FINITE) {
        subject
    } else {
        subject && (plural || p.is(c::SUBJECT | c::CONJUNCTION | c::GROUP | c::RELATIVE | c::AUXILIARY) || p.kind != Kind::Word) || plural
    };
    ok.then_some(Form::Finite)
}

/// Whether the token is a form of to be or to get, which makes a passive of a past participle.
fn is_be(scene: &Scene, token: usize) -> bool {
    let Some(t) = scene.doc.tokens.get(token) else { return false };
    match t.kind {
        Kind::Clitic => ["s", "re"].iter().any(|is| t.of(scene.doc.text).trim_start_matches(apostrophe).eq_ignore_ascii_case(is)),
        _ => scene.says(token, sets::BE),
    }
}

/// Whether the word at `b` ends a noun phrase that goes on with the next: "Hale's school remarks", "many Asian states".
fn owned(scene: &Scene, b: usize) -> bool {
    let doc = scene.doc;
    let adjective = doc.is(b, c::PLACE)
        && !doc.is(b, c::ROLE | c::GROUP)
        && b > 0
        && doc.is(b - 1, c::DETERMINER | c::PREPOSITION | c::NUMERAL)
        && !scene.says(b - 1, sets::THE);
    let mut at = b;
    while at > 0
        && b - at < 3
        && doc.tokens[at].kind == Kind::Word
        && doc.tokens[at].capital()
        && scene.people.name_at(at).is_none_or(|n| n.core.len() == 1)
    {
        at -= 1;
    }
    adjective || at < b && scene.clitic_s(at)
}

/// Whether words with a capital and a determiner before them make a noun of what follows `b`: "the Senate hearing", "a 2014 Ealing meeting".
fn titled_noun(scene: &Scene, b: usize) -> bool {
    let doc = scene.doc;
    let mut at = b;
    while at > 0
        && b - at < 4
        && (doc.tokens[at].kind == Kind::Word && doc.tokens[at].capital() || doc.tokens[at].kind == Kind::Number)
        && scene.narrated(at)
    {
        at -= 1;
    }
    at < b
        && doc.is(at, c::DETERMINER)
        && scene.says(at, sets::DETERMINERS)
        && !doc.is(b, c::ROLE | c::GROUP | c::ORGANISATION | c::GIVEN)
        && scene.people.name_at(b).is_none_or(|n| n.sort != crate::people::Sort::Person)
}
