//! The content after its cue: Hale said (that) …; Hale told the court that …; Hale promised to ….

use super::super::context::{Context, Segment};
use super::super::cue::{self, Cue, Form};
use super::super::source::{self, Source};
use super::opening::{amount, clause_behind, has_subject, has_verb, loose};
use super::{complement, end, report, Report};
use crate::attribution::Rule;
use crate::layout;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::{sets, Set};
use crate::syntax::{Chunk, ClauseKind, Tag, Tense, What};
use crate::tokens::Kind;
use std::ops::Range;

/// Hale said (that) …; Hale told the court that …; Hale promised to ….
#[inline(never)]
pub(super) fn after(ctx: &Context, f: &Segment, cues: &[Cue], cue: &Cue, turn: bool) -> Option<Report> {
    let doc = ctx.doc;
    let hi = f.tokens.end;
    let mut at = cue.tokens.end;
    let narrated = |at: usize| at < hi && ctx.narrated(at);
    // where and when: said on Tuesday that; told the BBC in an interview that
    at = match heard(ctx, cue, at, hi) {
        Heard::Until(end) => opening(ctx, cue, end, hi),
        Heard::Clause(start) => start,
        Heard::Alone => return None,
    };
    // dismissed as "rubbish" the claim that
    if let Some(pair) = ctx.quoted(at).filter(|_| ctx.says(at - 1, sets::AS) && ctx.says(cue.tokens.start, sets::REJECTS)) {
        at = ctx.around(pair).end;
    }
    if !narrated(at) || at == cue.tokens.end && ends(ctx, at) {
        return None;
    }
    // '…', say police as dam breaks
    let headline = doc.look(f.paragraph).kind == layout::Kind::Headline;
    let inverted = headline && cue.tokens.start > f.tokens.start + 1 && doc.kind(cue.tokens.start - 1) == Some(Kind::Comma);
    if inverted && !ctx.narrated(cue.tokens.start - 2) {
        return None;
    }
    // "I think", "as you say": no voice of the article's, but in a turn whoever has it; what somebody thinks there is plainly said
    // ("I would say", "we want to assure you", "I promise": that is said here)
    let own = |s: &Source| ctx.says(s.head, if turn { sets::WE_YOU_IT } else { sets::WE_YOU });
    let still = || match doc.syntax().verb_group_at(cue.tokens.start).map(|v| v.what) {
        Some(What::Verb { tense: Tense::Past, .. }) => false,
        Some(What::Verb { tense: Tense::Present, .. }) => {
            doc.syntax().tag(cue.tokens.start) == Tag::Finite && !ctx.says(cue.tokens.start, sets::TO_SPEAK)
        }
        _ => cue.form != Form::Gerund,
    };
    let told = turn && !cue.frame(frame::MENTAL | frame::WEAK);
    let source = source::subject_of(ctx, f, cue);
    // "the firm said it had grown but denied that …": whoever said goes on, where the clause between is that cue's own
    let source = match source.filter(|s| !depends(ctx, f, s)) {
        None => first_of_pair(ctx, f, cue).filter(|s| !depends(ctx, f, s)),
        own => own,
    };
    // what they do not say is told: "I won't say it was easy"
    let silent = doc.syntax().negative(cue.tokens.start);
    let source = source.filter(|s| !own(s) && (told || !turn) || told && (silent || !still()))?;
    let stop = end::clause(ctx, f, cues, at);
    // "While Hale said it would close, …": the main clause is not Hale's
    let dependent = source::dependent(ctx, f, &source);
    // the comma may be the last sign of a quotation: When Hale said it was "over," the crowd left
    let ends = |i: &usize| doc.tokens[*i].kind == Kind::Comma && (ctx.narrated(*i) || doc.kind(i + 1) == Some(Kind::Mark));
    let stop = if dependent { (at..stop).find(ends).unwrap_or(stop) } else { stop };
    let (rule, content) = content(ctx, f, cue, &source, at, stop)?;
    if cue.heard(ctx) {
        let teller = source::told_by(ctx, cue, Some(source));
        let rule = if teller.is_some() { rule } else { Rule::Unstated };
        return report(ctx, content, cue, teller, rule);
    }
    report(ctx, content, cue, source, rule)
}

/// The source of the first verb, where the cue is the second of a pair: "Hale said it was late but denied …", "… and has also said".
fn first_of_pair(ctx: &Context, f: &Segment, cue: &Cue) -> Option<Source> {
    let helps = |i: &usize| ctx.adverb(*i) || ctx.doc.is(*i, c::AUXILIARY);
    let joint = (f.tokens.start..cue.tokens.start).rev().find(|i| !helps(i)).filter(|i| ctx.says(*i, sets::AND_BUT))?;
    let first = (f.tokens.start..joint).rev().filter(|i| ctx.narrated(*i)).find_map(|i| cue::at(ctx, i))?;
    // its own clause starts right behind it
    let clause = has_subject(ctx, first.tokens.end + usize::from(ctx.says(first.tokens.end, sets::THAT)), joint);
    (clause && first.strong() && first.form == Form::Finite).then(|| source::subject_of(ctx, f, &first)).flatten()
}

/// Whether the cue is a verb of the set and nothing else.
fn verb_of(ctx: &Context, cue: &Cue, set: &Set) -> bool {
    cue.tokens.len() == 1 && ctx.says(cue.tokens.start, set)
}

/// What stands behind a verb that names whom it was said to: told reporters; warned the committee; asked Hale.
enum Heard {
    /// The hearer, if any, up to this token.
    Until(usize),
    /// The hearer up to the clause that starts here.
    Clause(usize),
    /// A hearer alone, behind a verb that brings in no clause.
    Alone,
}

/// A question is not looked for further behind the hearer, in tokens.
const NEAR: usize = 8;

/// Words of a clause of its own, behind which a question is not the cue's.
const VERBAL: u64 = c::FINITE | c::AUXILIARY | c::MODAL | c::CONJUNCTION;

/// The hearer that starts behind the cue.
fn heard(ctx: &Context, cue: &Cue, at: usize, hi: usize) -> Heard {
    let doc = ctx.doc;
    // the jury heard from Hale that
    if let Some(teller) = source::told_by(ctx, cue, None).filter(|_| cue.heard(ctx)) {
        return Heard::Until(teller.tokens.end);
    }
    let (asks, warns) = (verb_of(ctx, cue, sets::ASK), verb_of(ctx, cue, sets::WARN));
    let person = cue.frame(frame::PERSON) && (cue.frame(frame::CLAUSE) || !cue.frame(frame::THEME));
    if !(person || asks || warns) || ctx.says(at, sets::THAT_TO) || ctx.says(at, sets::QUESTIONS) {
        return Heard::Until(at);
    }
    // told the Sunday Echo that
    let Some(hearer) = source::phrase_after(ctx, at, hi) else { return Heard::Until(that_behind(ctx, at, hi).unwrap_or(at)) };
    // "told me at the clinic"
    let next = if object(ctx, at) { at + 1 } else { hearer.tokens.end };
    if asks {
        // asked Hale on Monday why; not: asked the man who, asked Hale to tell why
        let question = (next..hi.min(next + NEAR))
            .take_while(|i| ctx.narrated(*i) && !doc.is(*i, VERBAL) && doc.kind(*i) != Some(Kind::Comma))
            .find(|i| ctx.says(*i, sets::QUESTIONS))
            .filter(|q| !ctx.says(*q, sets::WHO) && !(at..*q).any(|i| ctx.says(i, sets::TO)));
        return Heard::Until(question.unwrap_or(at));
    }
    let him = next == at + 1 && object(ctx, at) && (!doc.is(next, c::NEGATOR) || has_subject(ctx, next, hi));
    // told Hale, "…"
    let sign = usize::from(matches!(doc.kind(next), Some(Kind::Comma | Kind::Colon)));
    if person && next + sign < hi && !ctx.narrated(next + sign) && !doc.is(at, c::SUBJECT) {
        return Heard::Alone;
    }
    let ended = ctx.says(next, sets::HEARER_ENDS) || ctx.time(next);
    if him || person && ended || warns && ctx.says(next, sets::THAT) {
        return Heard::Until(next);
    }
    // told Joe Bell, 31, that …; told a crowded hall at a hotel that …
    if let Some(that) = that_behind(ctx, next, hi).filter(|_| person) {
        return Heard::Until(that);
    }
    // warned customers the port would close; but: warned customers would leave
    let sure = |start: &usize| person || doc.tokens[*start].capital() || doc.is(*start, c::DETERMINER | c::POSSESSIVE | c::SUBJECT);
    match clause_behind(ctx, at, hi).filter(sure) {
        Some(start) => Heard::Clause(start),
        None if person && !cue.frame(frame::CLAUSE) => Heard::Alone,
        None => Heard::Until(at),
    }
}

/// Whether the token is a pronoun that can be no subject: me, him.
fn object(ctx: &Context, at: usize) -> bool {
    ctx.doc.is(at, c::OBJECT) && !ctx.doc.is(at, c::SUBJECT | c::POSSESSIVE)
}

/// Whether the token is a sign that opens no content.
fn ends(ctx: &Context, at: usize) -> bool {
    match ctx.doc.tokens[at].kind {
        Kind::Comma | Kind::Shout | Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::Open | Kind::Close => true,
        Kind::Stop => !ctx.inner_stop(at),
        _ => false,
    }
}

/// The rule by which the content starts at a token, and the content.
fn content(ctx: &Context, f: &Segment, cue: &Cue, source: &Source, at: usize, stop: usize) -> Option<(Rule, Range<usize>)> {
    let doc = ctx.doc;
    // confirmed nor denied
    if ctx.says(at, sets::NEITHER) {
        return None;
    }
    let clause = cue.frame(frame::CLAUSE) && !object(ctx, at);
    let weak = cue.frame(frame::WEAK);
    let speaks = source::speaks(ctx, source);
    if ctx.says(at, sets::THAT) && clause {
        let known = cue.frame(frame::PURE | frame::MENTAL | frame::THEME) || doc.is(source.head, c::DOCUMENT);
        let sure = if weak { speaks && (known || has_subject(ctx, at + 1, stop)) } else { speaks || cue.frame(frame::PURE) };
        let sure = sure
            && (!doc.is(source.head, c::RELATIVE) || source.tokens.start.checked_sub(1).is_some_and(|b| doc.tokens[b].kind == Kind::Comma));
        return (sure && has_verb(ctx, at + 1..stop)).then_some((Rule::ThatClause, at..stop));
    }
    let orders = cue.frame(frame::PERSON) && cue.frame(frame::INFINITIVE | frame::CLAUSE);
    if orders || verb_of(ctx, cue, sets::ASK) || verb_of(ctx, cue, sets::WARN) {
        if let Some(found) = complement::directive(ctx, f, cue.tokens.end, stop) {
            let sure = speaks && (!weak || cue.frame(frame::THEME));
            return sure.then_some((Rule::Directive, found));
        }
    }
    if ctx.says(at, sets::TO) {
        let found = complement::infinitive(ctx, f, cue, source, at)?;
        let known = !weak || cue.frame(frame::RESOLVE);
        return (known && speaks && !contact_clause(ctx, f, source)).then_some((Rule::Infinitive, found));
    }
    // "I asked him why and he said": the question is not told
    if ctx.says(at, sets::QUESTIONS) && clause && !ctx.says(at + 1, sets::AND_BUT) {
        // "would not say whether", "declined to explain how": nothing is told
        if verb_of(ctx, cue, sets::TO_SPEAK) && (silent(ctx, cue) || doc.syntax().negative(cue.tokens.start)) {
            return None;
        }
        let sure = speaks && (!weak || cue.frame(frame::THEME) || ctx.says(cue.tokens.start, sets::HEARINGS));
        return (sure && has_verb(ctx, at + 1..stop)).then_some((Rule::WhClause, at..stop));
    }
    let shown = doc.is(source.head, c::DOCUMENT);
    if clause && weak && shown && ctx.says(cue.tokens.start, sets::SHOW) && has_subject(ctx, at, stop) {
        return Some((Rule::BareClause, at..stop));
    }
    // restrictive: "those who think it should close" are nobody's words; "Hale, who thinks it should close" are
    let comma = source.tokens.start.checked_sub(1).is_some_and(|b| doc.tokens[b].kind == Kind::Comma);
    let loose_source = doc.is(source.head, c::RELATIVE) && !comma || !speaks && cue.form != Form::Finite;
    // admitted stealing the cash; but: suggested closing the port would help
    let doing = doc.is(at, c::GERUND) && verb_of(ctx, cue, sets::GERUND_VERBS);
    // accepted he had lost it; found 11 of them had gone
    let plain = |verb: &Chunk| doc.syntax().noun_phrase_starting(at).is_some_and(|n| n.end == verb.first);
    if clause && weak && speaks && !loose_source && cue.form == Form::Finite && doc.syntax().verb_of(at).is_some_and(plain) {
        return Some((Rule::BareClause, at..stop));
    }
    // not: "to maintain power destroyed the country"
    let gerund = cue.frame(frame::DENY) && doc.is(at, c::GERUND);
    let opens = doc.is(at, c::SUBJECT | c::DETERMINER | c::POSSESSIVE) || doc.tokens[at].capital();
    // denied claims of theft; denied claims that he stole; dismissed as "rubbish" the claim that he stole; rejected claims he stole
    let denies = cue.frame(frame::DENY) || ctx.says(cue.tokens.start, sets::REJECTS);
    let claims = if denies { claim(ctx, at, stop) } else { None };
    if let Some(told) = claims.and_then(|end| that_behind(ctx, end, stop).or_else(|| Some(end).filter(|end| has_subject(ctx, *end, stop))))
    {
        return speaks.then_some((Rule::ThatClause, told..stop));
    }
    if clause && !weak && !loose_source && claims.is_none() && (opens || cue.form != Form::Infinitive) && !gerund {
        if has_subject(ctx, at, stop) {
            return Some((Rule::BareClause, at..stop));
        }
        if !doing && cue.frame(frame::PURE) && !cue.frame(frame::THEME | frame::OBJECT | frame::PERSON) && loose(ctx, at, stop) {
            return Some((Rule::BareClause, at..stop));
        }
    }
    if contact_clause(ctx, f, source) {
        return None;
    }
    if speaks && (doing || gerund && !weak) {
        let content = at..complement::main_clause(ctx, f, at, stop);
        // "denied having called it "a mess"": the words in marks tell it
        return content.clone().all(|i| ctx.narrated(i)).then_some((Rule::Object, content));
    }
    if let Some(found) = complement::topic(ctx, f, cue, source, at) {
        return Some((Rule::Topic, found));
    }
    let found = complement::object(ctx, f, cue, source, at)?;
    Some((Rule::Object, found))
}

/// A claim that is turned down stands no further behind the verb, in tokens.
const CLAIM: usize = 8;

/// The end of the noun phrase behind a verb that names something said: the claim; as "rubbish" the claim; as false a report.
fn claim(ctx: &Context, at: usize, stop: usize) -> Option<usize> {
    let (doc, syntax) = (ctx.doc, ctx.doc.syntax());
    let far = ctx.says(at, sets::AS) || ctx.says(at - 1, sets::AS);
    let near = at..if far { stop.min(at + CLAIM) } else { at + 1 };
    let named = |i: usize| syntax.noun_phrase_starting(i).filter(|n| doc.is(n.head as usize, c::SAYING | c::DOCUMENT) && ctx.narrated(i));
    near.into_iter().find_map(named).map(|n| n.end as usize)
}

/// Whether a cue is what somebody declines to do: declined to say.
fn silent(ctx: &Context, cue: &Cue) -> bool {
    ctx.says(cue.tokens.start.wrapping_sub(1), sets::TO) && ctx.says(cue.tokens.start.wrapping_sub(2), sets::REFUSALS)
}

/// Whether the clause of the source is itself told by a verb or hangs on a preposition: "aides say Hale wants to go".
fn depends(ctx: &Context, f: &Segment, source: &Source) -> bool {
    let before = source.tokens.start.checked_sub(1).filter(|b| *b >= f.tokens.start && ctx.narrated(*b));
    let doc = ctx.doc;
    before.is_some_and(|b| {
        let adjective = doc.word(b).ends_with(['d', 'n', 'g'])
            && !doc.tokens[source.tokens.start].capital()
            && !doc.is(source.tokens.start, c::DETERMINER | c::POSSESSIVE | c::SUBJECT);
        let noun = doc.tokens[b].capital() || doc.is(b, c::SAYING | c::ROLE | c::GROUP | c::TIME) || ctx.adverb(b);
        doc.syntax().verb_group_at(b).is_some() && !noun && !adjective
    })
}

/// Whether the source opens a clause about the noun right before it: "the plan she hopes to follow".
fn contact_clause(ctx: &Context, f: &Segment, source: &Source) -> bool {
    let doc = ctx.doc;
    let before = source.tokens.start.checked_sub(1).filter(|b| *b >= f.tokens.start && ctx.narrated(*b));
    // "during interview he denied it"
    let main = doc.syntax().verb_of(source.tokens.start).and_then(|v| doc.syntax().clause_at(v.head as usize));
    if main.is_some_and(|clause| clause.kind == ClauseKind::Main) {
        return false;
    }
    before.is_some_and(|b| {
        let t = &doc.tokens[b];
        t.is(c::PREPOSITION) && !t.is(c::SUBORDINATOR)
            || t.kind == Kind::Word
                && !t.capital()
                && ctx.nominal(b)
                && !t.is(c::TIME)
                && !ctx.adverb(b)
                && !doc.is(source.tokens.start, c::DETERMINER | c::POSSESSIVE)
    })
}

/// How far the word "that" may stand behind the cue.
const THAT: usize = 20;

/// The word "that" behind a cue, which opens its content: no verb of the main clause stands before it, nor right behind it, as in "a
/// letter that was seen by".
fn that_behind(ctx: &Context, at: usize, hi: usize) -> Option<usize> {
    let verb = |i: usize| ctx.doc.is(i, c::FINITE | c::AUXILIARY | c::MODAL) && ctx.doc.syntax().verb_group_at(i).is_some();
    (at..hi.min(at + THAT))
        .take_while(|i| ctx.narrated(*i) && cue::at(ctx, *i).is_none())
        .find(|i| ctx.says(*i, sets::THAT) && !ctx.doc.is(i - 1, c::PREPOSITION) && !verb(i + 1))
}

/// Where the content starts behind the words that tell when and where: said on Monday, in a letter to the council, that ….
fn opening(ctx: &Context, cue: &Cue, at: usize, hi: usize) -> usize {
    let doc = ctx.doc;
    let narrated = |at: usize| at < hi && ctx.narrated(at);
    let lead = narrated(at)
        && !ctx.says(at, sets::THERE_THAT)
        && amount(ctx, at) == at
        && (doc.is(at, c::PREPOSITION) || ctx.time(at) || ctx.adverb(at) || matches!(doc.tokens[at].kind, Kind::Comma | Kind::Dash));
    if !lead || ctx.says(at, sets::TO) && (cue.frame(frame::INFINITIVE) || doc.is(at + 1, c::VERB | c::AUXILIARY)) {
        return at;
    }
    if let Some(that) = that_behind(ctx, at, hi).filter(|_| !ctx.says(at, sets::ABOUT_OF)) {
        return that;
    }
    // asked, with a smile, whether
    let comma = |i: &usize| doc.tokens[*i].kind == Kind::Comma;
    if let Some(second) = (at + 1..hi.min(at + 1 + NEAR)).find(comma).filter(|i| comma(&at) && ctx.says(i + 1, sets::QUESTIONS)) {
        return second + 1;
    }
    // late on Monday
    let mut i = at + usize::from(ctx.says(at, sets::SOON) && ctx.says(at + 1, sets::ON));
    while narrated(i)
        && (doc.is(i, c::TIME) || ctx.adverb(i) && !ctx.says(i, sets::THERE) || ctx.says(i, sets::ON) && doc.is(i + 1, c::TIME))
    {
        i += 1;
    }
    // last week; in a statement to the council: only where a clause follows
    if !cue.frame(frame::PURE) || !narrated(i) || !ctx.says(i, sets::SETTING) {
        return i;
    }
    let year = |i: usize| doc.kind(i) == Some(Kind::Number) && ctx.says(i - 1, sets::IN);
    let setting =
        |i: &usize| doc.is(*i, c::TIME | c::SAYING | c::DOCUMENT) || year(*i) || ctx.says(*i, sets::MEDIA) || ctx.says(*i, sets::OCCASIONS);
    let noun = (i + 1..hi.min(i + 5)).take_while(|i| ctx.nominal(*i) || doc.is(*i, c::TIME)).find(setting);
    noun.and_then(|noun| clause_behind(ctx, noun, hi)).unwrap_or(i)
}
