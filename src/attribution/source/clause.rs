//! From a verb to its subject: over the verb group, past asides, back to the verb that it shares its subject with.

use super::phrase::{phrase_before, phrase_within, relative_before, subject_of_object};
use super::{after, named, speaks, Source};
use crate::attribution::context::Context;
use crate::attribution::cue::{self, Form};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::people::EntityKind;
use crate::syntax::ClauseKind;
use crate::tokens::Kind;

/// The subject of the verb that starts at `verb`.
pub(super) fn subject(ctx: &Context, verb: usize, lo: usize, depth: u8) -> Option<Source> {
    let doc = ctx.doc;
    let mut i = verb;
    // back over the verb group: has also repeatedly said; on Tuesday said; went on to say
    while i > lo {
        let p = i - 1;
        if !ctx.narrated(p) {
            return None;
        }
        let t = &doc.tokens[p];
        if t.kind == Kind::Hyphen && i < verb && ctx.adverb(i) && p > lo {
            i = p - 1; // half-jokingly said
        } else if cue::before_verb(ctx, p)
            || ctx.says(p, sets::LONG) && p > lo && doc.is(p - 1, c::AUXILIARY)
            || t.is(c::AUXILIARY | c::MODAL | c::NEGATOR) && !t.is(c::SUBJECT | c::ROLE) && !ctx.month(p)
            || t.kind == Kind::Clitic && (!ctx.clitic_s(p) || p > lo && doc.is(p - 1, c::SUBJECT))
        {
            i = p;
        } else if ctx.says(p, sets::TO) {
            i = p;
            while i > lo && (ctx.adverb(i - 1) || ctx.says(i - 1, sets::ABLE)) {
                i -= 1;
            }
            let compound = i > lo + 1 && doc.tokens[i - 2].kind == Kind::Hyphen; // in mid-sentence to say
            if i > lo && !compound && (doc.is(i - 1, c::VERB | c::REPORTING | c::AUXILIARY) && ctx.narrated(i - 1)) {
                i -= 1;
            } else if i == p {
                // used the visit to say
                let noun = i > lo && ctx.narrated(i - 1) && doc.tokens[i - 1].kind == Kind::Word;
                // with Hale taking to the radio to say
                let gerund = (lo.max(p.saturating_sub(5))..p).rev().find(|g| ctx.narrated(*g) && doc.is(*g, c::GERUND));
                if let Some(g) = gerund.filter(|_| depth > 1) {
                    return participle(ctx, g, lo);
                }
                return (noun && depth > 0).then(|| shared(ctx, p, lo, depth - 1)).flatten().filter(|s| speaks(ctx, s));
            }
        } else if t.kind == Kind::Close {
            i = (lo.max(p.saturating_sub(14))..p).rev().find(|o| doc.tokens[*o].kind == Kind::Open)?;
        } else {
            let timed = p > lo + 1 && (t.is(c::TIME) || t.kind == Kind::Number && ctx.says(p - 1, sets::IN)) && !t.is(c::POSSESSIVE);
            match timed.then(|| adverbial(ctx, p, lo)).flatten() {
                Some(first) => i = first,
                None => break,
            }
        }
    }
    let p = i.checked_sub(1).filter(|p| *p >= lo && ctx.narrated(*p))?;
    let t = &doc.tokens[p];
    if t.is(c::CONJUNCTION) || ctx.says(p, sets::THEN) {
        return (depth > 0).then(|| shared(ctx, p, lo, depth - 1)).flatten();
    }
    match t.kind {
        Kind::Comma | Kind::Dash => aside(ctx, p, lo).or_else(|| if depth > 0 { shared(ctx, p, lo, depth - 1) } else { None }),
        _ => {
            let found = phrase_within(ctx, i, lo, depth)?;
            // "Hale while briefing reporters said"
            let first = found.tokens.start - usize::from(found.tokens.start > lo && doc.is(found.tokens.start - 1, c::GERUND));
            if doc.is(first, c::GERUND) && first > lo + 1 && ctx.says(first - 1, sets::TIME_CLAUSES) {
                let whole = phrase_before(ctx, first - 1, lo)?;
                let comma = whole.tokens.start.checked_sub(1).filter(|p| *p > lo && doc.tokens[*p].kind == Kind::Comma);
                return comma.and_then(|p| phrase_before(ctx, p, lo)).filter(|s| named(ctx, s)).or(Some(whole));
            }
            if let Some(outer) = subject_of_object(ctx, found.tokens.start, lo).filter(|_| !named(ctx, &found)) {
                return Some(Source { tokens: outer.tokens.start..found.tokens.end, ..outer });
            }
            // "Hale left and in a statement said": the phrase hangs on a preposition behind the conjunction
            let and = found.tokens.start.checked_sub(2).filter(|a| *a > lo && depth > 0);
            let hangs = and.filter(|a| ctx.hangs(a + 1) && doc.is(*a, c::CONJUNCTION));
            hangs.and_then(|a| shared(ctx, a, lo, depth - 1)).or(Some(found))
        }
    }
}

/// A time that stands between subject and verb ("on Tuesday", "last week"): its first token.
fn adverbial(ctx: &Context, time: usize, lo: usize) -> Option<usize> {
    let mut i = time;
    while i > lo + 1 && (ctx.says(i - 1, sets::TIME_LEADS) || doc_time(ctx, i - 1)) {
        i -= 1;
    }
    (i < time || doc_time(ctx, time)).then_some(i)
}

fn doc_time(ctx: &Context, token: usize) -> bool {
    ctx.doc.is(token, c::TIME) || ctx.doc.tokens[token].kind == Kind::Number
}

/// The subject of a participle: the noun beside it if that can speak (voters chanting), else the main clause's (issued a
/// statement saying).
pub(super) fn participle(ctx: &Context, verb: usize, lo: usize) -> Option<Source> {
    let mut verb = verb;
    while verb > lo + 1 && ctx.narrated(verb - 1) && cue::before_verb(ctx, verb - 1) {
        verb -= 1;
    }
    if let Some(first) = joined_gerund(ctx, verb, lo) {
        return participle(ctx, first, lo);
    }
    let beside = verb.checked_sub(1).filter(|b| *b >= lo && ctx.narrated(*b) && ctx.nominal(*b) && !ctx.adverb(*b));
    if beside.is_some() {
        // "sent out a press release saying"
        let person = |s: &Source| {
            speaks(ctx, s) && !ctx.says(verb - 1, sets::RELEASES) && !ctx.doc.is(s.head, c::DOCUMENT | c::SAYING | c::PLACE | c::TIME)
        };
        if let Some(source) = phrase_before(ctx, verb, lo).filter(person).filter(|s| !hearer(ctx, s, verb, lo)) {
            return Some(source);
        }
    }
    shared(ctx, verb, lo, 2).or_else(|| subject(ctx, verb, lo, 2)).or_else(|| {
        // "Ann Hale, citing "…", left"
        let comma = verb.checked_sub(1).filter(|b| *b > lo && ctx.doc.tokens[*b].kind == Kind::Comma)?;
        phrase_before(ctx, comma, lo).filter(|s| speaks(ctx, s) && s.tokens.start <= lo + 2)
    })
}

/// "Hale emailed supporters saying": the noun is told, it does not tell.
fn hearer(ctx: &Context, noun: &Source, verb: usize, lo: usize) -> bool {
    let doc = ctx.doc;
    let Some(told) = noun.tokens.start.checked_sub(1).filter(|t| *t > lo && ctx.narrated(*t)) else { return false };
    let says = ctx.says(verb, sets::SAYING);
    let tells = doc.is(told, c::REPORTING) && doc.record(told).frame(frame::PERSON) || ctx.says(told, sets::CALLED_UP);
    says && tells && cue::form(ctx, told) == Some(Form::Finite)
}

/// "with Hale calling it a loss and asking": the participle that another is joined to.
fn joined_gerund(ctx: &Context, verb: usize, lo: usize) -> Option<usize> {
    let doc = ctx.doc;
    let and = verb.checked_sub(1).filter(|a| *a > lo && ctx.narrated(*a) && ctx.says(*a, sets::AND_OR))?;
    let near = (lo.max(and.saturating_sub(24))..and).rev().take_while(|t| !matches!(doc.tokens[*t].kind, Kind::Stop | Kind::Semicolon));
    let gerund =
        |t: &usize| ctx.narrated(*t) && doc.is(*t, c::GERUND) && !doc.tokens[*t].capital() && cue::form(ctx, *t) == Some(Form::Gerund);
    near.take_while(|t| !finite_verb(ctx, *t, lo)).find(gerund)
}

/// "was quoted as saying": the passive is the speaker's.
pub(super) fn quoted_as(ctx: &Context, saying: usize, lo: usize) -> bool {
    saying >= lo + 3 && ctx.says(saying - 1, sets::AS) && ctx.says(saying - 2, sets::QUOTED)
}

/// How many verbs before a joined verb or a participle are tried for its subject; further in, where each try tries again, fewer.
const TRIES: [usize; 3] = [0, 2, 5];

/// The subject that a joined verb or a participle shares with a verb before it: of a verb of speech first, else of the nearest
/// finite verb whose clause depends on no other, else of the earliest that has a subject.
pub(super) fn shared(ctx: &Context, at: usize, lo: usize, depth: u8) -> Option<Source> {
    if depth == 0 {
        return None;
    }
    let main = |s: &Source| !ctx.doc.is(s.head, c::RELATIVE);
    let tries = TRIES[usize::from(depth.min(2))];
    let verbs = || (lo..at).rev().filter(|i| finite_verb(ctx, *i, lo));
    let speech = ctx.doc.is(at, c::REPORTING) || ctx.doc.is(at + 1, c::REPORTING);
    let cues = verbs().filter_map(|i| cue::at(ctx, i)).filter(|cue| speech && cue.strong() && cue.form == Form::Finite);
    let depends = |verb: usize, s: &Source| {
        s.tokens.start > lo && ctx.doc.is(s.tokens.start - 1, c::RELATIVE | c::SUBORDINATOR)
            || ctx.doc.syntax().clause_at(verb).is_some_and(|clause| clause.kind == ClauseKind::Subordinate)
    };
    let mut fallback = None;
    // "Hale laughed and said"
    if ctx.says(at, sets::AND_THEN) {
        let near = verbs().next().filter(|v| at - v < 4);
        let own = near.and_then(|v| {
            subject(ctx, v, lo, 0).filter(|s| {
                s.tokens.end == v && main(s) && speaks(ctx, s) && (!depends(v, s) || ctx.says(s.tokens.start - 1, sets::TIME_CLAUSES))
            })
        });
        if own.is_some() {
            return own;
        }
    }
    // "when the crowd stood up, shouting": the participle is of the clause of time that it ends
    if ctx.doc.is(at, c::GERUND) {
        let timed = |s: &Source| s.tokens.start > lo && ctx.says(s.tokens.start - 1, sets::TIME_CLAUSES);
        let own = verbs().next().and_then(|v| subject(ctx, v, lo, 0)).filter(|s| main(s) && speaks(ctx, s) && timed(s));
        if own.is_some() {
            return own;
        }
    }
    for cue in cues.take(tries) {
        if let Some(s) = subject(ctx, cue.tokens.start, lo, depth - 1).or_else(|| after(ctx, &cue, at)).filter(main) {
            if !depends(cue.tokens.start, &s) {
                return Some(s);
            }
            fallback = fallback.or(Some(s));
        }
    }
    if fallback.is_some() {
        return fallback;
    }
    for i in verbs().take(tries) {
        if let Some(s) = subject(ctx, i, lo, depth - 1).filter(|s| main(s) || fallback.is_none()) {
            if !depends(i, &s) && main(&s) && speaks(ctx, &s) {
                return Some(s);
            }
            fallback = Some(s);
        }
    }
    fallback
}

/// Words that can be a finite verb.
const VERBS: u64 = c::FINITE | c::AUXILIARY | c::REPORTING;

/// Whether the token is a past tense that no list has, right behind a subject: "the union worded it".
fn unlisted(ctx: &Context, i: usize, lo: usize) -> bool {
    let t = &ctx.doc.tokens[i];
    let subject =
        || ctx.doc.is(i - 1, c::SUBJECT | c::ROLE | c::GROUP | c::ORGANISATION | c::DOCUMENT) || ctx.people.name_at(i - 1).is_some();
    i > lo && !t.capital() && t.span.len() > 4 && !t.is(c::VERB | c::ROLE | c::GROUP) && ctx.doc.word(i).ends_with("ed") && subject()
}

/// Whether the token of the narration is a finite verb or an auxiliary where it stands.
fn finite_verb(ctx: &Context, i: usize, lo: usize) -> bool {
    let t = &ctx.doc.tokens[i];
    if !ctx.narrated(i) || t.kind != Kind::Word || !(t.is(VERBS) || unlisted(ctx, i, lo)) {
        return false;
    }
    // "the Paris attacks": a noun
    let noun = t.is(c::FINITE)
        && t.of(ctx.doc.text).ends_with('s')
        && i > lo + 1
        && ctx.doc.tokens[i - 1].capital()
        && ctx.doc.is(i - 2, c::DETERMINER);
    !noun && (t.is(c::AUXILIARY) || t.classes & VERBS == 0 || cue::form(ctx, i).is_some_and(|f| f == Form::Finite))
}

/// The subject before an aside that ends with the comma (or dash) at `close`: "Hale, who runs the club, said".
fn aside(ctx: &Context, close: usize, lo: usize) -> Option<Source> {
    let doc = ctx.doc;
    let kind = doc.tokens[close].kind;
    let mut end = close;
    for _ in 0..6 {
        let open = (lo..end).rev().find(|o| ctx.narrated(*o) && doc.tokens[*o].kind == kind)?;
        let first = open + 1;
        if ctx.says(first, sets::AND_OR) && first + 3 >= end {
            end = open; // the last of a list: "minister for ports, fish, and trade,"
            continue;
        }
        if first >= close || !opens_aside(ctx, first) {
            return None;
        }
        // "Hale, meanwhile, who runs it, said"
        if open > lo + 2 && ctx.adverb(open - 1) && doc.tokens[open - 2].kind == kind {
            end = open;
            continue;
        }
        let found = phrase_before(ctx, open, lo)?;
        let before = found.tokens.start.checked_sub(1).filter(|b| *b >= lo && ctx.narrated(*b));
        // "in Columbus, Ohio, said"; "of Flint, Mich., said": a place is not the subject
        let place = before.is_some_and(|b| doc.is(b, c::PREPOSITION) || doc.tokens[b].kind == kind)
            && !doc.is(found.head, c::ROLE | c::GROUP)
            && (ctx.place(found.head) || doc.is(first, c::PLACE));
        let hangs = before.is_some_and(|b| b > lo && doc.is(b, c::PREPOSITION) && doc.tokens[b - 1].kind == kind);
        if place || hangs {
            end = open;
            continue;
        }
        // "Hale, whose new firm, Quay, sells boats, said"; "Hale, a man who ran the port, which closed, said"
        if let Some(relative) = within_relative(ctx, &found, lo) {
            end = relative + 1;
            if doc.tokens[relative - 1].kind == kind {
                continue;
            }
            let outer = phrase_before(ctx, relative, lo).filter(|s| speaks(ctx, s))?;
            let comma = outer.tokens.start.checked_sub(1).filter(|b| *b > lo && doc.tokens[*b].kind == kind);
            let name = comma.and_then(|b| phrase_before(ctx, b, lo)).filter(|s| named(ctx, s) && !named(ctx, &outer));
            return name.or(Some(outer));
        }
        // "the union's leader, Ann Hale, said": the name in apposition
        let inner = ctx.people.name_at(first).filter(|n| n.tokens.start == first && before_aside(ctx, n.tokens.end, end));
        if let Some(name) = inner.filter(|n| n.sort == EntityKind::Person) {
            let role = doc.is(found.head, c::ROLE | c::GROUP | c::ANONYMOUS);
            if role && !named(ctx, &found) {
                return Some(Source { tokens: found.tokens.start..name.core.end, head: name.core.end - 1 });
            }
            // "After winning the port, Ann Hale, who ran, said": no apposition, but the subject
            if !role && before.is_some_and(|b| doc.is(b, c::PREPOSITION | c::GERUND | c::FINITE)) {
                return Some(Source::name(name));
            }
        }
        // "Hale, 45, a teacher, said": go on to the name
        let appositive = !named(ctx, &found) && before.is_some_and(|b| b > lo && doc.tokens[b].kind == kind);
        if !appositive && doc.tokens[found.head].kind != Kind::Number {
            return Some(found);
        }
        end = open;
        if !appositive {
            continue;
        }
        if let Some(s) = phrase_before(ctx, found.tokens.start - 1, lo).filter(|s| named(ctx, s)) {
            return Some(s);
        }
        if doc.tokens[found.head].kind != Kind::Number && !ctx.says(found.head, sets::MASS) {
            return Some(found);
        }
    }
    None
}

/// Whether nothing but a parenthesis stands between the end of a name and the end of its segment.
fn before_aside(ctx: &Context, from: usize, end: usize) -> bool {
    let kind = |t: usize| ctx.doc.kind(t);
    from == end || kind(from) == Some(Kind::Open) && kind(end - 1) == Some(Kind::Close)
}

/// Whether a past participle that describes the noun before it may stand at the token: published on Monday; sent to, written by.
pub fn describes(ctx: &Context, at: usize) -> bool {
    let doc = ctx.doc;
    let verb = || doc.is(at, c::VERB) && !doc.is(at, c::AUXILIARY) && ctx.hangs(at + 1);
    doc.kind(at) == Some(Kind::Word) && (doc.word(at).ends_with("ed") || verb())
}

/// Whether an aside may start with the token: ", who runs it,", ", the mayor,", ", 45,", ", of Flint,".
fn opens_aside(ctx: &Context, first: usize) -> bool {
    let doc = ctx.doc;
    let Some(t) = doc.tokens.get(first) else { return false };
    let classes = c::RELATIVE
        | c::DETERMINER
        | c::ROLE
        | c::TITLE
        | c::POSSESSIVE
        | c::GERUND
        | c::PREPOSITION
        | c::GROUP
        | c::NUMERAL
        | c::ORGANISATION
        | c::PLACE;
    t.is(classes)
        || t.kind == Kind::Number
        || t.capital()
        || t.kind == Kind::Word && !t.is(c::AUXILIARY | c::CONJUNCTION | c::SUBJECT | c::FINITE)
        || ctx.adverb(first)
        || describes(ctx, first)
        || ctx.says(first, sets::ASIDES)
}

/// The relative pronoun of the clause that a phrase stands in, where the phrase cannot be the subject of what follows that clause:
/// owned by the pronoun ("whose firm"), or the object of the clause's verb ("who runs the port").
pub(super) fn within_relative(ctx: &Context, found: &Source, lo: usize) -> Option<usize> {
    let doc = ctx.doc;
    let start = found.tokens.start;
    let relative = relative_before(ctx, start, lo)?;
    if relative + 1 == start {
        return ctx.says(relative, sets::WHOSE).then_some(relative);
    }
    let verb = (relative + 1..start).any(|i| doc.is(i, c::FINITE | c::AUXILIARY) && !doc.is(i, c::DETERMINER));
    (verb && !ctx.says(relative, sets::THAT)).then_some(relative)
}
