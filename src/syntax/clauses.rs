//! Clauses: each verb group with its subject, and how the clause hangs on others. One pass over the chunks, with a short stack of open clauses.

use super::chunks::{Animacy, Chunk, Tense, What};
use super::names::Tag;
use super::open::{ClauseKind, Open, Stack, MAIN};
use crate::document::Document;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
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

/// How many chunks behind a participle are looked at for the verb of the clause.
const AHEAD: usize = 6;
/// Quotations deeper in each other than this are read as if no marks stood there.
const NESTED: usize = 3;

/// Finds the clauses, in the order of their verbs.
pub(super) fn find(doc: &Document, tags: &[Tag], chunks: &mut [Chunk]) -> Vec<Clause> {
    let mut out: Vec<Clause> = Vec::with_capacity(chunks.len() / 3);
    let mut next = 0;
    let mut pairs = doc.marks.pairs.iter().peekable();
    // the clauses around the words in marks, and where those end
    let mut outer: Vec<(Stack, usize)> = Vec::new();
    // those around a bracket
    let mut bracket: Option<Stack>;
    for sentence in &doc.sentences {
        outer.retain(|(_, end)| *end > sentence.tokens.start);
        let mut stack = Stack::NEW;
        bracket = None;
        let mut at = sentence.tokens.start;
        let mut state = State {
            doc,
            tags,
            chunks: &mut *chunks,
            out: &mut out,
            comma: false,
            joined: false,
            hangs: false,
            may_open: false,
            hung: false,
            with: None,
        };
        while at < sentence.tokens.end {
            while pairs.next_if(|p| p.tokens.start <= at).is_some() {}
            while outer.last().is_some_and(|(_, end)| at >= *end) {
                stack = outer.pop().map_or(Stack::NEW, |(around, _)| around);
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
                    if let Some(pair) = pairs.peek().filter(|p| p.tokens.start == at + 1 && outer.len() < NESTED) {
                        outer.push((stack, pair.tokens.end + usize::from(pair.closed)));
                        stack = Stack::NEW;
                    }
                    (state.comma, state.hung) = (false, false);
                }
                Kind::Open => {
                    bracket = bracket.or(Some(stack));
                    stack = Stack::NEW;
                }
                Kind::Close => stack = bracket.take().unwrap_or(stack),
                Kind::Dash if state.is_dateline(&stack) => stack = Stack::NEW,
                Kind::Comma | Kind::Dash => (state.comma, state.hangs, state.with) = (true, false, None),
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
    /// It may open a clause: after, since, as.
    may_open: bool,
    /// The noun phrase before hangs on a preposition.
    hung: bool,
    /// The noun phrase behind "with": with Hale saying.
    with: Option<u32>,
}

impl State<'_, '_, '_> {
    fn word(&mut self, stack: &mut Stack, at: usize) {
        match self.tags[at] {
            // "more than 200 said"
            Tag::Preposition | Tag::Subordinator
                if self.doc.says(at, "than") && (self.doc.is(at + 1, c::NUMERAL) || self.doc.kind(at + 1) == Some(Kind::Number)) => {}
            // "About half of voters say"
            Tag::Preposition
                if stack.top().subject.is_none()
                    && ["about", "around", "nearly", "over"].iter().any(|w| self.doc.says(at, w))
                    && (self.doc.is(at + 1, c::NUMERAL)
                        || self.doc.kind(at + 1) == Some(Kind::Number)
                        || self.doc.says(at + 1, "half")) => {}
            Tag::Preposition => {
                let may_open = self.doc.is(at, c::SUBORDINATOR) || self.doc.says(at, "as");
                (self.hangs, self.may_open) = (true, may_open);
            }
            Tag::Subordinator => {
                let first = at as u32;
                stack.push(Open { kind: ClauseKind::Subordinate, first, ..MAIN });
                (self.comma, self.hangs, self.joined, self.with) = (false, false, false, None);
            }
            Tag::Conjunction => self.joined |= !self.doc.says(at, "both"),
            Tag::Adverb if sets::THEN.has(self.doc.tokens[at].id) => self.joined = true,
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
        let word = self.doc.word(noun.head as usize);
        // "Hale, 39, said"; "on Dec. 2, Hale said": the number is no subject
        let lone = self.tags[noun.head as usize] == Tag::Numeral && noun.end == noun.first + 1;
        let figure = self.doc.kind(noun.head as usize) == Some(Kind::Number);
        let number =
            word.eq_ignore_ascii_case("twice") || lone && (comma && figure || self.doc.kind(noun.end as usize) == Some(Kind::Comma));
        let own = word.ends_with("self") || word.ends_with("selves") || word.eq_ignore_ascii_case("neither"); // Hale herself
        let there = word == "there" && noun.first > 0 && stack.top().verb.is_none() && stack.top().subject.is_some(); // Polls there show
        if animacy == Animacy::Time || number || own || there {
            (self.comma, self.joined) = (comma, joined);
            return;
        }
        let opens = self.has_verb(chunk);
        if hangs {
            // "after Hale had said"
            if self.may_open && opens {
                stack.push(Open { kind: ClauseKind::Subordinate, first: noun.first, subject: Some(chunk), ..MAIN });
            }
            (self.hung, self.joined) = (true, joined); // "and in a statement said"
            let with = noun.first > 0 && self.doc.says(noun.first as usize - 1, "with");
            self.with = Some(chunk).filter(|_| with).or(self.with);
            return;
        }
        // "of Flint, Michigan says"
        let place = self.doc.is(noun.head as usize, c::PLACE)
            || self.doc.phrase_before(noun.end as usize).is_some_and(|p| p.record.classes & c::PLACE != 0);
        let hung = std::mem::take(&mut self.hung) && comma;
        let opens = opens && !(hung && place);
        let apart = comma && !joined;
        while apart && stack.len > 1 {
            let (top, outer) = (*stack.top(), stack.open[stack.len - 2]);
            // "When it closed, Hale …": the dependent clause in front is over; "after a pause, she": it was none
            let fronted =
                top.verb.is_some() && outer.verb.is_none() && (outer.subject.is_none() || outer.kind != ClauseKind::Main && opens);
            // "Appearing before supporters, Hale, 70, said"
            let named = |s: u32| !self.is_proper(s) && self.is_proper(chunk) && animacy == Animacy::Person;
            let verbless = top.verb.is_none() && top.kind == ClauseKind::Subordinate && top.subject.is_some_and(|s| opens || named(s));
            if top.kind == ClauseKind::Relative || !fronted && !verbless {
                break;
            }
            stack.len -= 1;
        }
        let top = stack.top();
        let clause = Open { kind: ClauseKind::Subordinate, first: noun.first, subject: Some(chunk), ..MAIN };
        match (top.verb, top.subject) {
            (None, None) => {
                (top.subject, top.apart) = (Some(chunk), hung);
                top.first = top.first.min(noun.first);
            }
            // "On Sunrise, a morning show, the minister said"
            (None, Some(s)) if apart && top.apart && (opens || self.is_proper(chunk) && !self.is_proper(s)) => {
                (top.subject, top.apart) = (Some(chunk), false)
            }
            // "the plan which Hale backed": the pronoun is no subject
            (None, Some(s))
                if top.kind == ClauseKind::Relative && self.tags[self.chunks[s as usize].first as usize] == Tag::Relative && !comma =>
            {
                top.subject = Some(chunk);
            }
            // "the plan Hale backed"; an apposition or the second of a pair hangs on the first
            (None, Some(s)) if !comma && !joined && noun.first == self.chunks[s as usize].end => {
                stack.push(Open { kind: ClauseKind::Relative, ..clause });
            }
            // The "Harbour Lane" star
            (None, Some(s))
                if self.tags[self.chunks[s as usize].head as usize] == Tag::Determiner
                    && self.doc.kind(noun.first as usize - 1) == Some(Kind::Mark) =>
            {
                top.subject = Some(chunk);
            }
            // "pals of the star - but others insist"
            (None, Some(_)) if comma && joined && opens && self.doc.says(noun.first as usize - 1, "but") => stack.push(clause),
            // "the plan, Hale said, has failed"
            (None, Some(_)) if apart && opens => stack.push(clause),
            (None, Some(_)) => {}
            // "said the union and its members would go"
            (Some(v), _)
                if joined
                    && !comma
                    && top.object.is_some_and(|o| self.chunks[o as usize].end + 1 == noun.first)
                    && self.tells(&self.chunks[v as usize])
                    && !self.doc.record(self.chunks[v as usize].head as usize).frame(frame::WEAK | frame::PERSON) => {}
            (Some(_), _) if apart && opens => stack.push(Open { kind: ClauseKind::Main, ..clause }),
            // "told the court she had left"
            (Some(_), _) if !comma && !joined && opens && top.object.is_some_and(|o| self.chunks[o as usize].end == noun.first) => {
                stack.push(clause);
            }
            // "It is closed, teachers and officials said"
            (Some(_), _)
                if joined
                    && !comma
                    && top.apart
                    && top.object.is_some_and(|o| {
                        let first = &self.chunks[o as usize];
                        first.end + 1 == noun.first && matches!(first.what, What::Noun { animacy: Animacy::Person, .. })
                    }) => {}
            (Some(_), _) => (top.object, top.apart) = (Some(chunk), comma || joined),
        }
    }

    fn is_proper(&self, noun: u32) -> bool {
        self.tags[self.chunks[noun as usize].head as usize] == Tag::Proper
    }

    /// Whether nothing but a place stands before: LEEDS (AP) –
    fn is_dateline(&self, stack: &Stack) -> bool {
        let Open { subject: Some(subject), verb: None, .. } = stack.open[0] else { return false };
        let noun = &self.chunks[subject as usize];
        let word = self.doc.word(noun.head as usize);
        stack.len == 1 && (self.doc.is(noun.head as usize, c::PLACE) || word.len() > 2 && !word.bytes().any(|b| b.is_ascii_lowercase()))
    }

    /// Whether a finite verb follows a noun phrase before any sign, conjunction or new clause.
    fn has_verb(&self, chunk: u32) -> bool {
        let mut end = self.chunks[chunk as usize].end;
        for next in self.chunks[chunk as usize + 1..].iter().take(AHEAD) {
            if (end as usize..next.first as usize).any(|t| self.parts(t))
                || self.tags[next.first as usize] == Tag::Relative
                || sets::THAT.has(self.doc.tokens[next.first as usize].id)
            {
                return false;
            }
            if !next.noun() {
                let told = matches!(next.what, What::Verb { tense: Tense::Participle, .. })
                    && (end..next.first).all(|t| self.tags[t as usize] == Tag::Adverb);
                return next.finite() || told && self.doc.is(next.head as usize, c::REPORTING);
            }
            end = next.end;
        }
        false
    }

    fn verb(&mut self, stack: &mut Stack, chunk: u32, tense: Tense) {
        let (comma, joined, hangs) = (self.comma, self.joined, self.hangs);
        (self.comma, self.joined, self.hangs) = (false, false, false);
        let with = self.with.take();
        self.hung = false;
        let tense = self.mended(stack, chunk, tense, joined, comma && !joined);
        let tense = if tense == Tense::Past && self.is_reduced(chunk) { Tense::Participle } else { tense };
        let first = self.chunks[chunk as usize].first;
        match tense {
            Tense::Infinitive | Tense::Bare => {
                stack.leave_empty();
                // "heard people say"
                let near = stack.top().object.filter(|o| tense == Tense::Bare && self.chunks[*o as usize].end == first);
                let subject = near.or(stack.subject());
                self.out.push(Clause { kind: ClauseKind::Infinitive, first, verb: chunk, subject, inverted: false });
                return;
            }
            Tense::Gerund | Tense::Participle => {
                let hangs = stack.leave_empty() || hangs;
                if comma && tense == Tense::Gerund {
                    self.leave_to_speech(stack, chunk, true);
                }
                let top = *stack.top();
                // "a man in the crowd shouting"; not "attacked him by saying", "calling it a loss and asking"
                let near = top.object.filter(|o| {
                    let noun = &self.chunks[*o as usize];
                    match noun.what {
                        What::Noun { animacy: Animacy::Person, .. } => true,
                        What::Noun { animacy: Animacy::Body | Animacy::Name, .. } => noun.end == first || !top.apart,
                        _ => noun.end == first,
                    }
                });
                let near = with.or(near).filter(|_| !comma && !joined && !hangs);
                let subject = near.or(stack.subject());
                self.out.push(Clause { kind: ClauseKind::Participial, first, verb: chunk, subject, inverted: false });
                stack.push(Open { kind: ClauseKind::Participial, first, subject, verb: Some(chunk), object: None, apart: false });
                return;
            }
            Tense::Past | Tense::Present | Tense::Modal => {}
        }
        // "Hale, who looks after them, said": what stands before the comma was no subject
        let top = *stack.top();
        let cut = comma && !joined && top.verb.is_none() && top.kind == ClauseKind::Subordinate;
        if cut && top.subject.is_some_and(|s| self.chunks[s as usize].end + 1 == first) && stack.waits().is_some() {
            stack.len -= 1;
            stack.leave();
        }
        // "gave the board a list and said": nothing has come of the clause that might have opened
        while joined && stack.len > 1 && stack.top().verb.is_none() && stack.top().kind != ClauseKind::Main {
            stack.len -= 1;
        }
        let mut left = false;
        // "says all patients, including two babies, have left"
        let mut aside = false;
        while comma && !joined && stack.len > 1 && stack.top().verb.is_some() && stack.waits().is_none() {
            let over = stack.top().kind == ClauseKind::Participial
                || stack.top().kind == ClauseKind::Relative && stack.open[stack.len - 2].object.is_some();
            if !over {
                break;
            }
            stack.len -= 1;
            aside = true;
        }
        if stack.top().verb.is_some() {
            let top = *stack.top();
            let near = top.object.filter(|o| self.chunks[*o as usize].end <= first && !joined && (!comma || top.apart || aside));
            // not "spoke to explain the plan said"
            let last = self.out.last().map(|c| c.verb);
            let weak = stack.waits().is_some();
            let tells = top.verb.is_some_and(|v| {
                let verb = &self.chunks[v as usize];
                // "Hale, while briefing reporters, said"
                let hearer = weak && top.kind == ClauseKind::Participial && self.doc.record(verb.head as usize).frame(frame::PERSON);
                self.tells(verb)
                    && !hearer
                    && (aside || last == Some(v))
                    && !(weak && self.doc.record(verb.head as usize).frame(frame::WEAK))
            });
            if near.is_some_and(|n| tells && !top.apart && self.chunks[n as usize].first >= self.chunks[top.verb.unwrap_or(0) as usize].end)
                && (!comma || aside)
            {
                let subject = near;
                let first = near.map_or(first, |n| self.chunks[n as usize].first);
                stack.push(Open { kind: ClauseKind::Subordinate, first, subject, ..MAIN });
            } else if joined {
                // the second verb of a pair: one of speech goes with one of speech
                self.leave_to_speech(stack, chunk, comma);
                let Open { kind, subject, .. } = *stack.top();
                let kind = if kind == ClauseKind::Participial { ClauseKind::Main } else { kind };
                *stack.top() = Open { kind, first, subject, ..MAIN };
            } else if stack.leave() {
                // "Hale, who runs the club, said"
                left = true;
            } else {
                // "drank the tea, admired the roses"
                let near = near.or(top.subject.filter(|_| comma && top.kind != ClauseKind::Participial));
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
        let behind = self.inverted(stack, chunk, comma && !joined && !left);
        if behind.is_some() && stack.top().subject.is_some() && stack.top().verb.is_none() {
            self.out.push(Clause { kind: ClauseKind::Subordinate, first, verb: chunk, subject: behind, inverted: true });
            return;
        }
        let top = stack.top();
        let subject = behind.or(top.subject);
        (top.verb, top.subject) = (Some(chunk), subject);
        (top.object, top.apart) = (None, false);
        let clause = Clause { kind: top.kind, first: top.first.min(first), verb: chunk, subject, inverted: behind.is_some() };
        self.out.push(clause);
    }

    /// Leaves what is over before the second verb of a pair, or before a participle behind a comma: asides, and the content of a verb
    /// of speech where another such verb comes.
    fn leave_to_speech(&self, stack: &mut Stack, chunk: u32, comma: bool) {
        let gerund = matches!(self.chunks[chunk as usize].what, What::Verb { tense: Tense::Gerund, .. });
        let empty = |top: &Open| comma && top.kind == ClauseKind::Subordinate && top.verb.is_none();
        while stack.len > 1
            && (empty(stack.top()) || stack.top().kind == ClauseKind::Participial || comma && stack.top().kind == ClauseKind::Relative)
        {
            stack.len -= 1;
        }
        let speech = |chunk: u32| {
            let head = self.chunks[chunk as usize].head as usize;
            self.doc.is(head, c::REPORTING) && !self.doc.record(head).frame(frame::WEAK)
        };
        if speech(chunk) || comma {
            let said = |i: &usize| stack.open[*i].verb.is_some_and(|v| self.chunks[v as usize].finite() && speech(v));
            let main = |i: &usize| (gerund || comma) && stack.open[*i].kind == ClauseKind::Main && stack.open[*i].verb.is_some();
            let own = (0..stack.len).rev().find(|i| stack.open[*i].kind == ClauseKind::Main).unwrap_or(0);
            if let Some(at) = (own..stack.len).rev().find(said).or_else(|| (0..stack.len).rev().find(main)) {
                stack.len = at + 1;
            }
        }
    }

    /// A participle that must be the past, and a bare form that must be the present: a subject waits, and no other verb comes for it.
    fn mended(&mut self, stack: &mut Stack, chunk: u32, tense: Tense, joined: bool, comma: bool) -> Tense {
        let mended = match tense {
            Tense::Participle => Tense::Past,
            Tense::Bare => Tense::Present,
            _ => return tense,
        };
        let at = chunk as usize;
        let top = *stack.top();
        let participle = |v: u32| matches!(self.chunks[v as usize].what, What::Verb { tense: Tense::Participle, .. });
        let present = |v: u32| matches!(self.chunks[v as usize].what, What::Verb { tense: Tense::Present, .. });
        let second = joined && at > 0 && top.verb.is_some_and(|v| if mended == Tense::Past { !participle(v) } else { present(v) });
        let waits = !comma && top.verb.is_none() && top.subject.is_some_and(|s| s as usize + 1 == at || top.kind != ClauseKind::Relative)
            || (top.kind == ClauseKind::Participial || comma && top.verb.is_some()) && stack.waits().is_some()
            // "…, its secretary, Ann Hale, announced"
            || (comma || tense == Tense::Bare) && top.verb.is_some() && top.object.is_some() && top.apart;
        let beside = at > 0 && self.chunks[at - 1].noun() && self.chunks[at - 1].end == self.chunks[at].first;
        // "Leaders of the union, which lost members, say"
        let says = comma && tense == Tense::Bare && self.doc.is(self.chunks[at].head as usize, c::REPORTING);
        if !(waits && (beside || says || mended == Tense::Past) || second) {
            return tense;
        }
        // "the man told of the plan left": the clause has its verb still to come
        let signs = |from: u32, to: u32| {
            (from..to).any(|t| {
                matches!(self.doc.tokens[t as usize].kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Mark)
                    || matches!(self.tags[t as usize], Tag::Conjunction | Tag::Subordinator)
            })
        };
        let mut end = self.chunks[at].end;
        for next in self.chunks[at + 1..].iter().take(AHEAD).take_while(|_| tense == Tense::Participle) {
            let verb = &self.chunks[at];
            // "tweeted to say he had", "Hale (Leeds) said the plan would fail": what follows is the content
            let content = self.tags[next.first as usize] == Tag::Pronoun && self.doc.is(next.first as usize, c::SUBJECT)
                || next.first == verb.end && next.noun() && self.tells(verb) && !self.doc.record(verb.head as usize).frame(frame::PERSON);
            if content || signs(end, next.first) || self.tags[next.first as usize] == Tag::Relative {
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

    /// Whether what looks like the past is a participle: "those surveyed said", "a report prepared for the club in May says".
    fn is_reduced(&self, chunk: u32) -> bool {
        let verb = &self.chunks[chunk as usize];
        if verb.end > verb.first + 1 || !self.doc.word(verb.head as usize).ends_with(['d', 'n', 't']) {
            return false;
        }
        if self.doc.tokens.get(verb.end as usize).is_some_and(|t| sets::BY.has(t.id)) {
            return true;
        }
        let beside = chunk > 0 && self.chunks[chunk as usize - 1].noun() && self.chunks[chunk as usize - 1].end == verb.first;
        let (mut end, mut doing) = (verb.end, false);
        for next in self.chunks[chunk as usize + 1..].iter().take(AHEAD).take_while(|_| beside) {
            let mut between = end as usize..next.first as usize;
            let hangs = next.first > end && self.tags[next.first as usize - 1] == Tag::Preposition;
            if between.any(|t| self.parts(t)) {
                break;
            }
            match next.what {
                What::Noun { animacy, .. } if !(hangs || doing || animacy == Animacy::Time) => break,
                What::Noun { .. } => doing = false,
                What::Verb { tense: Tense::Gerund, .. } => doing = true,
                What::Verb { tense: Tense::Bare, .. } => return self.doc.is(next.head as usize, c::REPORTING),
                What::Verb { .. } => return next.finite(),
            }
            end = next.end;
        }
        false
    }

    /// Whether a token parts what stands before it from what stands behind: a sign, a conjunction, what opens a clause.
    fn parts(&self, token: usize) -> bool {
        let kind = self.doc.tokens[token].kind;
        kind != Kind::Word && kind != Kind::Hyphen || matches!(self.tags[token], Tag::Subordinator | Tag::Conjunction | Tag::Relative)
    }

    /// The noun phrase right behind a verb that has no subject before it: said Ann Hale.
    fn inverted(&self, stack: &mut Stack, chunk: u32, comma: bool) -> Option<u32> {
        let verb = &self.chunks[chunk as usize];
        let next = self.chunks.get(chunk as usize + 1).filter(|n| n.noun() && n.first == verb.end)?;
        if stack.top().subject.is_some() {
            // "the plan, said Hale, has failed"
            let told = self.doc.is(verb.head as usize, c::REPORTING)
                && verb.end == verb.first + 1
                && self.doc.record(verb.head as usize).frame(frame::QUOTE)
                && !self.doc.record(verb.head as usize).frame(frame::PERSON);
            let mut end = next.end;
            for more in self.chunks[chunk as usize + 2..].iter().take(AHEAD) {
                let time = matches!(more.what, What::Noun { animacy: Animacy::Time, .. });
                let hangs = more.first == end + 1 && self.tags[end as usize] == Tag::Preposition;
                if !(hangs || time && more.first == end) {
                    break;
                }
                end = more.end;
            }
            let ends = matches!(self.doc.kind(end as usize), None | Some(Kind::Comma | Kind::Stop));
            return (comma && told && ends).then_some(chunk + 1);
        }
        let speech = self.doc.is(verb.head as usize, c::REPORTING | c::AUXILIARY);
        speech.then_some(chunk + 1)
    }

    /// Whether the verb brings a clause in by itself: said the club would close.
    fn tells(&self, verb: &Chunk) -> bool {
        let head = verb.head as usize;
        self.doc.is(head, c::REPORTING) && self.doc.record(head).frame(frame::CLAUSE)
    }
}
