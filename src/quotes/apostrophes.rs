//! What a single mark is: an opening or a closing one, or the apostrophe of an elision ('em, '90s, 'n', racin'), of the possessive of
//! a plural (the voters' choice), of feet (6' 2").

use super::Sides;
use crate::document::Document;
use crate::lexicon::{classes as c, sets};
use crate::tokens::{Gap, Kind, Token};
use std::ops::Range;

/// What a single mark can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Single {
    Open,
    Close,
    /// A closing mark or the apostrophe of a plural, and a noun follows that it may own: the voters' choice.
    Plural,
    /// The same, and nothing follows that it could own: the voters' – if they come –, or 'the voters' and their choice.
    Either,
    /// The apostrophe of a word that has lost its start, unless it opens a name: 'Til Death'.
    Elided,
    Apostrophe,
}

/// Tells what the single mark at a token is.
pub(super) fn sort(doc: &Document, at: usize, paragraph: &Range<usize>) -> Single {
    let sides = Sides::of(&doc.tokens, at, paragraph);
    let word = doc.word(at);
    if between(doc, at, paragraph) || feet(doc, at, paragraph) {
        return Single::Apostrophe;
    }
    if let Some(t) = sides.after.filter(|t| elided(doc, t)) {
        let marked = sides.before.is_none_or(|b| matches!(b.kind, Kind::Mark | Kind::Open | Kind::Dash));
        if marked {
            let open = t.capital() || t.kind == Kind::Number && t.span.len() == 2;
            return if open && sides.before.is_none() { Single::Elided } else { Single::Apostrophe };
        }
    }
    let starts = |t: &Token| {
        matches!(t.kind, Kind::Word | Kind::Number | Kind::Handle | Kind::Open | Kind::Mark | Kind::Stop)
            || (t.kind == Kind::Other && currency(doc, t))
    };
    let joined = sides.before.is_some_and(|t| match t.kind {
        Kind::Word | Kind::Number | Kind::Clitic | Kind::Handle | Kind::Address => true,
        Kind::Stop | Kind::Comma | Kind::Shout | Kind::Close => true,
        // "I was going to –'"; not: –'I was going'
        Kind::Dash | Kind::Hyphen => !sides.after.is_some_and(starts),
        Kind::Other => !currency(doc, t) && !sides.after.is_some_and(starts),
        _ => false,
    });
    if !joined && word != "’" && word != "›" {
        // British copy may leave a space inside the mark: take it as open where a letter follows and it starts the paragraph.
        return match sides.after {
            Some(t) if starts(t) => Single::Open,
            None if at == paragraph.start => Single::Open,
            _ if sides.before.is_some_and(|t| t.kind == Kind::Mark) => Single::Close,
            _ => Single::Apostrophe,
        };
    }
    let Some(before) = sides.before else { return Single::Apostrophe };
    if sides.after.is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number | Kind::Handle)) && before.kind == Kind::Word {
        return Single::Apostrophe;
    }
    if before.kind == Kind::Open {
        return Single::Apostrophe;
    }
    match ends(doc, at, before, &sides, paragraph) {
        Single::Close if matches!(word, "‘" | "‚" | "`" | "‹") => Single::Apostrophe,
        sort => sort,
    }
}

/// What a mark behind a word can be, by the word and what follows.
fn ends(doc: &Document, at: usize, before: &Token, sides: &Sides, paragraph: &Range<usize>) -> Single {
    let word = before.of(doc.text);
    let plural = before.kind == Kind::Word && (word.ends_with(['s', 'S', 'z', 'x']) || clipped(doc, before));
    let measure = before.kind == Kind::Number && word.len() < 3;
    if !plural && !measure {
        return Single::Close;
    }
    let next = match sides.after {
        Some(t) => Some(t),
        None => doc.tokens.get(at + 1).filter(|t| at + 1 < paragraph.end && t.gap() == Gap::Space),
    };
    let Some(next) = next else { return Single::Close };
    let owned = match next.kind {
        Kind::Word if next.capital() => plural && before.capital(),
        Kind::Word => !next.is(c::PREPOSITION | c::CONJUNCTION | c::AUXILIARY | c::SUBORDINATOR | c::SUBJECT | c::RELATIVE | c::REPORTING),
        Kind::Number => true,
        _ => false,
    };
    match next.kind {
        _ if owned => Single::Plural,
        Kind::Word if next.capital() => Single::Close,
        // the workers', tenants' and landlords' homes; the boys' – who knew –
        Kind::Word | Kind::Comma | Kind::Dash | Kind::Open if plural => Single::Either,
        _ => Single::Close,
    }
}

/// Whether the word before the mark has lost its end: racin', ol', an'.
fn clipped(doc: &Document, t: &Token) -> bool {
    let word = t.of(doc.text);
    word.len() > 4 && (word.ends_with("in") || word.ends_with("IN")) || sets::CLIPPED.has(t.id)
}

/// Whether the mark stands on either side of a single n: rock 'n' roll.
fn between(doc: &Document, at: usize, paragraph: &Range<usize>) -> bool {
    let n = |t: usize| paragraph.contains(&t) && doc.says(t, "n");
    let joined = |t: usize| paragraph.contains(&t) && doc.tokens[t].gap() == Gap::None;
    let mark = |t: usize| joined(t) && doc.tokens[t].kind == Kind::Mark;
    n(at + 1) && joined(at + 1) && mark(at + 2)
        || at >= paragraph.start + 2 && n(at - 1) && joined(at - 1) && joined(at) && doc.tokens[at - 2].kind == Kind::Mark
}

/// Whether the mark is a sign of feet: 6'2", 6' 2".
fn feet(doc: &Document, at: usize, paragraph: &Range<usize>) -> bool {
    at > paragraph.start && super::inches(doc, at + 2, paragraph) && doc.tokens[at].gap() == Gap::None
}

/// Whether the word after the mark has lost its start: 'em, '90s.
fn elided(doc: &Document, t: &Token) -> bool {
    let word = t.of(doc.text);
    match t.kind {
        Kind::Word => sets::ELISIONS.has(t.id),
        Kind::Number => word.len() == 3 && word.ends_with('s') || word.len() == 2,
        _ => false,
    }
}

fn currency(doc: &Document, t: &Token) -> bool {
    matches!(t.of(doc.text), "$" | "£" | "€")
}
