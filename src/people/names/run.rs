//! Where a run of name words starts and ends.

use crate::document::Document;
use crate::lexicon::{classes as c, sets};
use crate::tokens::{Gap, Kind, Shape};
use std::ops::Range;

/// A longer run of capitals is a heading, not a name.
const LONGEST: usize = 12;

/// Words of the closed classes: never part of a name by themselves.
pub(super) const CLOSED: u64 = c::CLOSED | c::TIME;

fn nameable(doc: &Document, at: usize) -> bool {
    let t = &doc.tokens[at];
    let word = || t.capital() && (!t.is(CLOSED) || disguised(doc, at) || body(doc, at) || an(doc, at)) || irish(doc, at);
    t.kind == Kind::Word && word() || t.kind == Kind::Handle
}

/// Whether a body whose name is listed starts at a token: First Nation, Trading Standards.
fn body(doc: &Document, at: usize) -> bool {
    let listed = || doc.phrase_at(at).is_some_and(|p| p.record.classes & (c::ORGANISATION | c::OUTLET) == c::ORGANISATION);
    doc.is(at, c::PHRASE_START) && listed()
}

/// Whether the article of an Irish body stands there: An Garda, An Taisce.
pub(super) fn an(doc: &Document, at: usize) -> bool {
    doc.says(at, "an") && doc.tokens.get(at + 1).is_some_and(|next| sets::BEHIND_AN.has(next.id) && next.capital())
}

/// Whether a word of another kind is a given name here: April Jones came; not in April Jones came.
fn disguised(doc: &Document, at: usize) -> bool {
    let next = || {
        doc.tokens
            .get(at + 1)
            .is_some_and(|n| n.capital() && n.kind == Kind::Word && n.gap() == Gap::Space && !n.is(CLOSED | c::GIVEN | c::TITLE))
    };
    doc.is(at, c::GIVEN) && next() && !led_by(doc, at)
}

/// Whether a word stands before that a month has and a name has not: in, last, 3.
fn led_by(doc: &Document, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|b| doc.is(b, c::PREPOSITION | c::DETERMINER | c::TIME) || doc.kind(b) == Some(Kind::Number))
}

/// hEachairn behind Ó.
fn irish(doc: &Document, at: usize) -> bool {
    doc.tokens[at].shape() == Shape::Mixed && at > 0 && doc.is(at - 1, c::PARTICLE) && doc.tokens[at - 1].capital()
}

/// Whether a word stands alone that may be a name though it is also something else.
pub(super) fn alone(doc: &Document, at: usize) -> bool {
    // May said; not in May
    let month = || doc.is(at, c::MONTH) && doc.tokens[at].capital() && !led_by(doc, at);
    (nameable(doc, at) || month()) && !doc.tokens.get(at + 1).is_some_and(|n| n.capital() || n.kind == Kind::Hyphen)
}

/// Whether a name may start here. The first word of a sentence is a capital anyway: there it must be known or go on as a name.
pub(super) fn starts(doc: &Document, at: usize, paragraph: &Range<usize>) -> bool {
    // anti-Semitic: the second half of a compound is no name, but for al-Rashidi
    if at > paragraph.start && doc.tokens[at - 1].kind == Kind::Hyphen {
        let first = at.saturating_sub(2);
        if !doc.tokens[first].capital() && !particle(doc, first) {
            return false;
        }
    }
    if !nameable(doc, at) {
        return initial(doc, at, paragraph.end) && doc.tokens.get(at + 2).is_some_and(|t| t.capital());
    }
    if !opens_sentence(doc, at, paragraph.start) {
        return true;
    }
    let t = &doc.tokens[at];
    if at + 2 < paragraph.end && doc.tokens[at + 1].capital() && syllable(doc, at + 2, paragraph.end) {
        return true;
    }
    if t.is(c::GIVEN | c::TITLE | c::ORGANISATION | c::PLACE | c::OUTLET)
        || t.shape() == Shape::Upper && t.span.len() > 1
        || t.kind == Kind::Handle
        || body(doc, at)
    {
        return true;
    }
    if t.is(c::ADVERB | c::VERB | c::REPORTING | c::NUMERAL | c::GERUND)
        || t.of(doc.text).ends_with("ing")
        || t.of(doc.text).ends_with("ly")
    {
        return false;
    }
    true
}

/// Whether the token is the first word of a sentence or of a quotation.
pub(super) fn opens_sentence(doc: &Document, at: usize, start: usize) -> bool {
    at == start
        || matches!(doc.tokens[at - 1].kind, Kind::Stop | Kind::Shout | Kind::Mark | Kind::Colon | Kind::Dash | Kind::Open | Kind::Other)
}

/// A single capital with its full stop: the K of K. Rowling.
fn initial(doc: &Document, at: usize, end: usize) -> bool {
    let t = &doc.tokens[at];
    t.kind == Kind::Word
        && t.span.len() == 1
        && t.capital()
        && at + 1 < end
        && doc.tokens[at + 1].kind == Kind::Stop
        && doc.tokens[at + 1].gap() == Gap::None
}

/// A particle in lower case.
fn particle(doc: &Document, at: usize) -> bool {
    let t = &doc.tokens[at];
    t.is(c::PARTICLE) && !t.is(c::PREPOSITION) && !t.capital()
}

/// How many particles a name may start with.
const PARTICLES: usize = 3;

/// Where a run starts whose first capital is at a token: before the particles that lead it, as in van der Meulen; not before `lo`.
pub(super) fn led(doc: &Document, at: usize, lo: usize) -> usize {
    let mut start = at;
    for _ in 0..PARTICLES {
        let hyphen = start > lo + 1 && doc.tokens[start - 1].kind == Kind::Hyphen;
        let Some(before) = start.checked_sub(1 + usize::from(hyphen)).filter(|b| *b >= lo && particle(doc, *b)) else { break };
        if doc.tokens[start].gap() > Gap::Space {
            break;
        }
        start = before;
    }
    // the van Toyota recalled: a word of its own
    let word = start < at && start > lo && doc.is(start - 1, c::DETERMINER | c::POSSESSIVE);
    if word {
        at
    } else {
        start
    }
}

/// The end of the run of name words that starts here.
pub(super) fn end(doc: &Document, start: usize, end: usize) -> usize {
    let tokens = &doc.tokens;
    let mut at = start;
    loop {
        // past this word, and the full stop of an initial or a title
        at += 1;
        if at < end && tokens[at].kind == Kind::Stop && tokens[at].gap() == Gap::None && tokens[at].span.len() == 1 {
            let before = &tokens[at - 1];
            let style = at + 2 < end && tokens[at + 1].kind == Kind::Open && tokens[at + 2].is(c::TITLE);
            let next_capital = at + 1 < end && (tokens[at + 1].capital() || style) && tokens[at + 1].gap() <= Gap::Space;
            if next_capital && (before.is(c::TITLE | c::PARTICLE) || initial(doc, at - 1, end)) || before.is(c::SUFFIX) && !next_capital {
                at += 1;
            }
        }
        if at >= end || at - start >= LONGEST || tokens[at].gap() > Gap::Line {
            return at;
        }
        let ends_sentence = tokens[at - 1].kind == Kind::Stop
            && !initial(doc, at.saturating_sub(2), end)
            && !tokens[at.saturating_sub(2)].is(c::TITLE | c::SUFFIX | c::PARTICLE);
        if ends_sentence {
            return at;
        }
        // P. Winter
        let surname = tokens[at].capital() && tokens[at].is(c::TIME) && tokens[at - 1].kind == Kind::Stop && initial(doc, at - 2, end);
        if tokens[at].kind == Kind::Word && (nameable(doc, at) || initial(doc, at, end) || surname) {
            continue;
        }
        // Smith-Jones; Leonardo da Vinci; Bank of England; Johnson & Johnson; John Doe, Jr.
        let capital_at = |i: usize| i < end && nameable(doc, i) && tokens[i].gap() <= Gap::Space;
        if tokens[at].kind == Kind::Hyphen && capital_at(at + 1) {
            continue;
        }
        if at > start + 1 && syllable(doc, at, end) {
            at += 1;
            continue;
        }
        if particle(doc, at) {
            // van der Meulen, bin al-Rashid
            let past = (at + 1..end.min(at + 5)).find(|i| !particle(doc, *i) && tokens[*i].kind != Kind::Hyphen);
            if past.is_some_and(|i| nameable(doc, i) && tokens[i].gap() <= Gap::Space) {
                continue;
            }
        }
        // over the hyphen behind a particle: al-Rashidi
        if tokens[at].kind == Kind::Hyphen && particle(doc, at - 1) && capital_at(at + 1) {
            continue;
        }
        // the Bank of Wexley, the Office of the Public Protector
        let before = &tokens[at - 1];
        let the = usize::from(before.capital() && doc.says(at + 1, "the"));
        if before.is(c::ORGANISATION) && !before.is(c::ROLE) && doc.says(at, "of") && capital_at(at + 1 + the) {
            at += the;
            continue;
        }
        // St Mary's Hospital, Queen's University
        if tokens[at].kind == Kind::Clitic && capital_at(at + 1) && sets::PATRONS.has(tokens[start].id) && tokens[start].capital() {
            let last = (at + 1..end.min(at + 4)).take_while(|i| capital_at(*i)).last();
            if last.is_some_and(|l| tokens[l].is(c::ORGANISATION)) {
                continue;
            }
        }
        // Fennel Foods plc
        if sets::LEGAL_FORMS.has(tokens[at].id)
            && tokens[at].gap() == Gap::Space
            && tokens[at].kind == Kind::Word
            && tokens[at - 1].kind == Kind::Word
        {
            return at + 1;
        }
        if joins_body(doc, start, at, end) {
            continue;
        }
        // Daniel Ochieng’ Otieno
        if tokens[at].kind == Kind::Mark && tokens[at].gap() == Gap::None && capital_at(at + 1) && !closes(doc, at) {
            continue;
        }
        // Chief (Mrs) Folake Bello, Dr. (Mrs.) Folake Bello, Justice (retd) Nasira Iqbal
        let styled = at - 1 - usize::from(at > start + 1 && tokens[at - 1].kind == Kind::Stop);
        let aside = tokens[at].kind == Kind::Open && doc.is(at + 1, c::TITLE) && tokens[styled].is(c::TITLE);
        if let Some(close) = (at + 2..end.min(at + 4)).find(|i| aside && tokens[*i].kind == Kind::Close && capital_at(i + 1)) {
            at = close;
            continue;
        }
        // Walter "Sonny" Pell
        if let Some(close) = nickname(doc, at, end) {
            at = close;
            continue;
        }
        if tokens[at].kind == Kind::Other && capital_at(at + 1) && doc.says(at, "&") {
            continue;
        }
        if tokens[at].kind == Kind::Comma
            && at + 1 < end
            && tokens[at + 1].is(c::SUFFIX)
            && matches!(doc.word(at + 1), "Jr" | "Sr" | "II" | "III" | "IV")
        {
            continue;
        }
        return at;
    }
}

/// Whether a hyphen joins the second half of a given name in lower case: Kim Jong-un said; not Hale-era rules.
fn syllable(doc: &Document, at: usize, end: usize) -> bool {
    let half = |i: usize| i < end && doc.tokens[i].kind == Kind::Word && doc.tokens[i].gap() == Gap::None && doc.tokens[i].span.len() < 7;
    let next = doc.tokens.get(at + 2).filter(|t| t.kind == Kind::Word && !t.capital());
    // Park Ji-won said
    let verb = doc.is(at + 1, c::VERB | c::FINITE) && !next.is_some_and(|t| t.is(c::REPORTING));
    let plain = !doc.is(at + 1, CLOSED) && !verb && !doc.tokens[at + 1..].first().is_some_and(|t| t.capital());
    let ends = next.is_none_or(|t| t.is(c::FINITE | c::AUXILIARY | c::REPORTING | c::VERB | CLOSED));
    doc.kind(at) == Some(Kind::Hyphen) && half(at + 1) && plain && doc.tokens[at - 1].span.len() < 7 && ends
}

/// Whether the word at a token joins the halves of a body's name: Rural Fire and Emergency Agency, Centre for Rural Law.
fn joins_body(doc: &Document, start: usize, at: usize, end: usize) -> bool {
    let tokens = &doc.tokens;
    let links = doc.says(at, "and") || doc.says(at, "for");
    if !links || tokens[start].is(c::GIVEN | c::TITLE) {
        return false;
    }
    let last = (at + 1..end.min(at + 5)).take_while(|i| nameable(doc, *i) && tokens[*i].gap() <= Gap::Space).last();
    let body = |i: usize| tokens[i].is(c::ORGANISATION) && !tokens[i].is(c::ROLE);
    if doc.says(at, "for") {
        return last.is_some() && body(at - 1);
    }
    // the Ministry of Health and Social Services; not the Ministry of Health and Wexley Council
    let field = (start + 1..at).any(|i| tokens[i].is(c::PREPOSITION)) && body(start);
    const ANOTHER: u64 = c::ORGANISATION | c::GIVEN | c::TITLE | c::ROLE | c::PLACE;
    if let Some(last) = last.filter(|_| field) {
        return !tokens[at + 1..=last].iter().any(|t| t.is(ANOTHER));
    }
    // Wexley Fire and Rescue Service; not Wexley and Leeds Council
    let place = tokens[at - 1].is(c::PLACE);
    last.is_some_and(|l| body(l) && l > at + 1) && !place && !(start..at).any(body)
}

/// Whether a mark belongs to a pair, or can.
fn closes(doc: &Document, at: usize) -> bool {
    let span = doc.tokens[at].span;
    let single = matches!(doc.word(at), "'" | "’");
    !single || doc.marks.around(span.start).is_some_and(|pair| doc.marks.pairs[pair].span.end == span.end)
}

/// The closing mark of a nickname of one to three words that starts at a token and goes on as a name.
fn nickname(doc: &Document, at: usize, end: usize) -> Option<usize> {
    let mark = |i: &usize| doc.tokens[*i].kind == Kind::Mark;
    let close = mark(&at).then(|| (at + 2..end.min(at + 5)).find(mark)).flatten()?;
    let words = (at + 1..close).all(|i| nameable(doc, i));
    let on = close + 1 < end && nameable(doc, close + 1) && doc.tokens[close + 1].gap() == Gap::Space;
    (words && on && doc.tokens[at].gap() == Gap::Space && doc.tokens[close].gap() == Gap::None).then_some(close)
}
