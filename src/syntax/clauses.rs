//! Clauses: each verb group with its subject, and how the clause hangs on others. One pass over the chunks, with a short stack of open clauses.

use super::chunks::{Animacy, Chunk, Tense, What};
use super::names::Tag;
use crate::document::Document;
use crate::lexicon::classes::{self as c, frame};
use crate::tokens::Kind;

/// A clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// How it stands.
    pub kind: ClauseKind,
    /// Its first token: what opens it, its subject or its verb.
    pub first: u32,
    /// Its verb group, by its place among the chunks.
    pub verb: u32,
    /// Its subject, by its place among the chunks.
    pub subject: Option<u32>,
    /// Whether the subject stands behind the verb: said Hale.
    pub inverted: bool,
}

/// How a clause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// It depends on no other.
    Main,
    /// Behind because, that, when; or the content of a verb, without a word that opens it.
    Subordinate,
    /// who runs the club; the plan Hale backed.
    Relative,
    /// saying it was late; told of the plan.
    Participial,
    /// to leave.
    Infinitive,
}

/// A clause whose verb may not have come yet.
#[derive(Clone, Copy)]
struct Open {
    kind: ClauseKind,
    first: u32,
    subject: Option<u32>,
    verb: Option<u32>,
    /// The last noun phrase behind the verb that hangs on no preposition: the subject of what follows, perhaps.
    object: Option<u32>,
    /// A comma or a conjunction stands before that.
    apart: bool,
}

/// How many chunks behind a participle are looked at for the verb of the clause.
const AHEAD: usize = 6;
/// Clauses deeper in each other than this are read as if they followed.
const DEEP: usize = 6;

/// The clauses that are open at a place.
#[derive(Clone, Copy)]
struct Stack {
    open: [Open; DEEP],
    len: usize,
}

const MAIN: Open = Open { kind: ClauseKind::Main, first: u32::MAX, subject: None, verb: None, object: None, apart: false };

impl Stack {
    const NEW: Stack = Stack { open: [MAIN; DEEP], len: 1 };

    fn top(&mut self) -> &mut Open {
        &mut self.open[self.len - 1]
    }

    fn push(&mut self, open: Open) {
        if self.len == DEEP {
            self.len -= 1;
        }
        self.open[self.len] = open;
        self.len += 1;
    }

    /// Leaves the clauses that have their verb, where one around them waits for its own.
    fn leave(&mut self) -> bool {
        let waits = (0..self.len - 1).rev().find(|i| self.open[*i].verb.is_none() && self.open[*i].subject.is_some());
        if let Some(at) = waits {
            self.len = at + 1;
        }
        waits.is_some()
    }
}

/// Finds the clauses, in the order of their verbs.
pub(super) fn find(doc: &Document, tags: &[Tag], chunks: &mut [Chunk]) -> Vec<Clause> {
    let mut out: Vec<Clause> = Vec::with_capacity(chunks.len() / 3);
    let mut next = 0;
    let mut pairs = doc.marks.pairs.iter().peekable();
    // the clauses around the words in marks, and where those end
    let mut outer: Option<(Stack, usize)> = None;
    for sentence in &doc.sentences {
        if outer.as_ref().is_none_or(|(_, end)| *end <= sentence.tokens.start) {
            outer = None;
        }
        let mut stack = Stack::NEW;
        let mut at = sentence.tokens.start;
        let mut state = State { doc, tags, chunks: &mut *chunks, out: &mut out, comma: false, joined: false, hangs: false };
        while at < sentence.tokens.end {
            while pairs.next_if(|p| p.tokens.start <= at).is_some() {}
            if outer.is_some_and(|(_, end)| at >= end) {
                stack = outer.take().map_or(Stack::NEW, |(s, _)| s);
                state.comma = true;
            }
            while next < state.chunks.len() && (state.chunks[next].first as usize) < at {
                next += 1;
            }
            if next < state.chunks.len() && state.chunks[next].first as usize == at {
                let chunk = state.chunks[next];
                match chunk.what {
                    What::Noun { animacy, .. } => state.noun(&mut stack, next as u32, animacy),
                    What::Verb { tense, .. } => state.verb(&mut stack, next as u32, tense),
                }
                at = chunk.end as usize;
                continue;
            }
            match doc.tokens[at].kind {
                Kind::Mark => {
                    if let Some(pair) = pairs.peek().filter(|p| p.tokens.start == at + 1 && outer.is_none()) {
                        outer = Some((stack, pair.tokens.end + usize::from(pair.closed)));
                        stack = Stack::NEW;
                    }
                    state.comma = false;
                }
                Kind::Comma | Kind::Dash | Kind::Open | Kind::Close => (state.comma, state.hangs) = (true, false),
                Kind::Semicolon | Kind::Colon => stack = Stack::NEW,
                Kind::Word => state.word(&mut stack, at),
                _ => {}
            }
            at += 1;
        }
    }
    out
}

struct State<'s, 'd, 't> {
    doc: &'d Document<'t>,
    tags: &'d [Tag],
    chunks: &'s mut [Chunk],
    out: &'s mut Vec<Clause>,
    /// A comma or a dash stands right before.
    comma: bool,
    /// A conjunction stands right before.
    joined: bool,
    /// A preposition stands right before.
    hangs: bool,
}

impl State<'_, '_, '_> {
    fn word(&mut self, stack: &mut Stack, at: usize) {
        match self.tags[at] {
            Tag::Preposition => self.hangs = true,
            Tag::Subordinator => {
                let first = at as u32;
                stack.push(Open { kind: ClauseKind::Subordinate, first, ..MAIN });
                (self.comma, self.hangs, self.joined) = (false, false, false);
            }
            Tag::Conjunction => self.joined = true,
            _ => {}
        }
    }

    fn noun(&mut self, stack: &mut Stack, chunk: u32, animacy: Animacy) {
        let noun = &self.chunks[chunk as usize];
        let relative = self.tags[noun.first as usize] == Tag::Relative;
        if relative {
            stack.push(Open { kind: ClauseKind::Relative, first: noun.first, subject: Some(chunk), ..MAIN });
            (self.comma, self.hangs, self.joined) = (false, false, false);
            return;
        }
        let (comma, joined, hangs) = (self.comma, self.joined, self.hangs);
        (self.comma, self.joined, self.hangs) = (false, false, false);
        if hangs || animacy == Animacy::Time {
            return;
        }
        if comma && !joined && stack.len > 1 {
            let (top, outer) = (*stack.top(), stack.open[stack.len - 2]);
            // "When it closed, Hale …": the dependent clause in front is over; "after a pause, she": it was none
            let fronted = top.verb.is_some() && outer.verb.is_none() && outer.subject.is_none();
            let verbless = top.verb.is_none() && top.kind == ClauseKind::Subordinate && top.subject.is_some();
            if top.kind != ClauseKind::Relative && (fronted || verbless) {
                stack.len -= 1;
            }
        }
        let top = stack.top();
        match (top.verb, top.subject) {
            (None, None) => {
                top.subject = Some(chunk);
                top.first = top.first.min(noun.first);
            }
            // "the plan which Hale backed": the pronoun is no subject
            (None, Some(s))
                if top.kind == ClauseKind::Relative && self.tags[self.chunks[s as usize].first as usize] == Tag::Relative && !comma =>
            {
                top.subject = Some(chunk);
            }
            // "the plan Hale backed"; an apposition or the second of a pair hangs on the first
            (None, Some(s)) if !comma && !joined && noun.first == self.chunks[s as usize].end => {
                let first = noun.first;
                stack.push(Open { kind: ClauseKind::Relative, first, subject: Some(chunk), ..MAIN });
            }
            (None, Some(_)) => {}
            (Some(_), _) => (top.object, top.apart) = (Some(chunk), comma || joined),
        }
    }

    fn verb(&mut self, stack: &mut Stack, chunk: u32, tense: Tense) {
        let (comma, joined) = (self.comma, self.joined);
        (self.comma, self.joined, self.hangs) = (false, false, false);
        let tense = if comma && !joined { tense } else { self.mended(stack, chunk, tense, joined) };
        let first = self.chunks[chunk as usize].first;
        match tense {
            Tense::Infinitive | Tense::Bare => {
                let subject = stack.top().subject;
                self.out.push(Clause { kind: ClauseKind::Infinitive, first, verb: chunk, subject, inverted: false });
                return;
            }
            Tense::Gerund | Tense::Participle => {
                let top = *stack.top();
                let near = top.object.filter(|o| self.chunks[*o as usize].end == first);
                let subject = near.or(top.subject);
                self.out.push(Clause { kind: ClauseKind::Participial, first, verb: chunk, subject, inverted: false });
                if top.verb.is_some() {
                    stack.push(Open { kind: ClauseKind::Participial, first, subject, verb: Some(chunk), object: None, apart: false });
                }
                return;
            }
            Tense::Past | Tense::Present | Tense::Modal => {}
        }
        if stack.top().verb.is_some() {
            let top = *stack.top();
            let near =
                top.object.filter(|o| self.chunks[*o as usize].end <= first && !(joined && self.chunks[*o as usize].end + 1 >= first));
            let tells = top.verb.is_some_and(|v| self.tells(&self.chunks[v as usize]));
            if near.is_some_and(|n| tells && !top.apart && self.chunks[n as usize].first >= self.chunks[top.verb.unwrap_or(0) as usize].end)
                && !comma
            {
                let subject = near;
                let first = near.map_or(first, |n| self.chunks[n as usize].first);
                stack.push(Open { kind: ClauseKind::Subordinate, first, subject, ..MAIN });
            } else if joined && near.is_none() {
                // the second verb of a pair
                let kind = top.kind;
                let kind = if kind == ClauseKind::Participial { ClauseKind::Main } else { kind };
                while stack.len > 1 && stack.top().kind == ClauseKind::Participial {
                    stack.len -= 1;
                }
                let subject = stack.top().subject;
                *stack.top() = Open { kind, first, subject, ..MAIN };
            } else if stack.leave() {
                // "Hale, who runs the club, said"
            } else {
                let kind = if near.is_some() && !comma && !top.apart { ClauseKind::Subordinate } else { ClauseKind::Main };
                let open = Open { kind, first: near.map_or(first, |n| self.chunks[n as usize].first), subject: near, ..MAIN };
                if comma || joined || top.apart {
                    *stack.top() = open;
                } else {
                    stack.push(open);
                }
            }
        } else if comma
            && stack.top().subject.is_some()
            && stack.len > 1
            && stack.top().kind == ClauseKind::Relative
            && self.tags[first as usize - 1] != Tag::Relative
        {
            stack.leave();
        }
        let behind = self.inverted(stack, chunk);
        let top = stack.top();
        let subject = behind.or(top.subject);
        top.verb = Some(chunk);
        top.object = None;
        let clause = Clause { kind: top.kind, first: top.first.min(first), verb: chunk, subject, inverted: behind.is_some() };
        self.out.push(clause);
    }

    /// A participle that must be the past, and a bare form that must be the present: a subject waits, and no other verb comes for it.
    fn mended(&mut self, stack: &mut Stack, chunk: u32, tense: Tense, joined: bool) -> Tense {
        let mended = match tense {
            Tense::Participle => Tense::Past,
            Tense::Bare => Tense::Present,
            _ => return tense,
        };
        let at = chunk as usize;
        let top = *stack.top();
        let second = joined && top.kind != ClauseKind::Infinitive && at > 0 && top.verb.is_some() && mended == Tense::Past;
        let waits = top.verb.is_none() && top.subject.is_some_and(|s| s as usize + 1 == at || top.kind != ClauseKind::Relative);
        let beside = at > 0 && self.chunks[at - 1].noun() && self.chunks[at - 1].end == self.chunks[at].first;
        if !(waits && (beside || mended == Tense::Past) || second) {
            return tense;
        }
        // "the man told of the plan left": the clause has its verb still to come
        let signs = |from: u32, to: u32| {
            (from..to).any(|t| matches!(self.doc.tokens[t as usize].kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Mark))
        };
        let mut end = self.chunks[at].end;
        for next in self.chunks[at + 1..].iter().take(AHEAD) {
            if signs(end, next.first) {
                break;
            }
            if next.finite() {
                return tense;
            }
            end = next.end;
        }
        if let What::Verb { passive, negative, .. } = self.chunks[at].what {
            self.chunks[at].what = What::Verb { tense: mended, passive, negative };
        }
        mended
    }

    /// The noun phrase right behind a verb that has no subject before it: said Ann Hale.
    fn inverted(&self, stack: &mut Stack, chunk: u32) -> Option<u32> {
        if stack.top().subject.is_some() {
            return None;
        }
        let verb = &self.chunks[chunk as usize];
        let next = self.chunks.get(chunk as usize + 1).filter(|n| n.noun() && n.first == verb.end)?;
        let speech = self.doc.is(verb.head as usize, c::REPORTING | c::AUXILIARY);
        (speech && next.noun()).then_some(chunk + 1)
    }

    /// Whether the verb brings a clause in by itself: said the club would close.
    fn tells(&self, verb: &Chunk) -> bool {
        let head = verb.head as usize;
        self.doc.is(head, c::REPORTING) && self.doc.record(head).frame(frame::CLAUSE)
    }
}
