//! Names: runs of capitalised words, cut into titles and the name proper.

use super::{Gender, Sort};
use crate::document::Document;
use crate::lexicon::{classes as c, sets};
use crate::tokens::{Gap, Kind, Shape, Token};
use std::cell::OnceCell;
use std::ops::Range;

/// A name in the text.
#[derive(Clone, Debug)]
pub struct Name {
    /// With the titles and roles that stand capitalised before it: `Prime Minister Ann Hale`.
    pub tokens: Range<usize>,
    /// The name proper: `Ann Hale`.
    pub core: Range<usize>,
    /// What its words tell that it stands for.
    pub sort: Sort,
    /// What its words tell of the gender.
    pub gender: Gender,
    /// Index of the cluster that it belongs to.
    pub cluster: usize,
}

/// A longer run of capitals is a heading, not a name.
const LONGEST: usize = 12;

/// Finds every name, in order. Linear in the tokens.
pub fn find(doc: &Document) -> Vec<Name> {
    let mut out = Vec::new();
    for paragraph in &doc.paragraphs {
        let (range, loud) = (&paragraph.tokens, OnceCell::new());
        let mut at = range.start;
        // Nothing but a capital starts a name.
        while let Some(ahead) = doc.tokens[at..range.end].iter().position(Token::capital) {
            at += ahead;
            if !starts(doc, at, range) {
                at += 1;
                continue;
            }
            let end = run(doc, at, range.end);
            let loud = || *loud.get_or_init(|| mostly_capital(&doc.tokens[range.clone()]));
            out.extend(cut(doc, at..end, loud));
            at = end;
        }
    }
    out
}

/// A heading in title case, or in capitals, where a capital does not tell a name.
fn mostly_capital(line: &[Token]) -> bool {
    let (mut all, mut capital) = (0, 0);
    for t in line.iter().filter(|t| t.kind == Kind::Word && !t.is(CLOSED)) {
        all += 1;
        capital += usize::from(t.capital());
    }
    all > 3 && capital * 10 > all * 7
}

/// Words of the closed classes: never part of a name by themselves.
const CLOSED: u64 = c::CLOSED | c::TIME;

fn nameable(doc: &Document, at: usize) -> bool {
    let t = &doc.tokens[at];
    t.kind == Kind::Word && t.capital() && !t.is(CLOSED) || t.kind == Kind::Handle
}

/// Whether a name may start here. The first word of a sentence is a capital anyway: there it must be known or go on as a name.
fn starts(doc: &Document, at: usize, paragraph: &Range<usize>) -> bool {
    // anti-Semitic: the second half of a compound is no name
    if at > paragraph.start && doc.tokens[at - 1].kind == Kind::Hyphen && !doc.tokens[at.saturating_sub(2)].capital() {
        return false;
    }
    if !nameable(doc, at) {
        return initial(doc, at, paragraph.end) && doc.tokens.get(at + 2).is_some_and(|t| t.capital());
    }
    if !opens_sentence(doc, at, paragraph.start) {
        return true;
    }
    let t = &doc.tokens[at];
    if t.is(c::GIVEN | c::TITLE | c::ORGANISATION | c::PLACE | c::OUTLET)
        || t.shape() == Shape::Upper && t.span.len() > 1
        || t.kind == Kind::Handle
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
pub(crate) fn opens_sentence(doc: &Document, at: usize, start: usize) -> bool {
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

/// The end of the run of name words that starts here.
fn run(doc: &Document, start: usize, end: usize) -> usize {
    let tokens = &doc.tokens;
    let mut at = start;
    loop {
        // past this word, and the full stop of an initial or a title
        at += 1;
        if at < end && tokens[at].kind == Kind::Stop && tokens[at].gap() == Gap::None && tokens[at].span.len() == 1 {
            let before = &tokens[at - 1];
            let next_capital = at + 1 < end && tokens[at + 1].capital() && tokens[at + 1].gap() <= Gap::Space;
            if next_capital && (before.is(c::TITLE) || initial(doc, at - 1, end)) || before.is(c::SUFFIX) && !next_capital {
                at += 1;
            }
        }
        if at >= end || at - start >= LONGEST || tokens[at].gap() > Gap::Line {
            return at;
        }
        let ends_sentence = tokens[at - 1].kind == Kind::Stop
            && !initial(doc, at.saturating_sub(2), end)
            && !tokens[at.saturating_sub(2)].is(c::TITLE | c::SUFFIX);
        if ends_sentence {
            return at;
        }
        if tokens[at].kind == Kind::Word && (nameable(doc, at) || initial(doc, at, end)) {
            continue;
        }
        // Smith-Jones; Leonardo da Vinci; Bank of England; Johnson & Johnson; John Doe, Jr.
        let capital_at = |i: usize| i < end && nameable(doc, i) && tokens[i].gap() <= Gap::Space;
        if tokens[at].kind == Kind::Hyphen && capital_at(at + 1) {
            continue;
        }
        if tokens[at].is(c::PARTICLE)
            && !tokens[at].is(c::PREPOSITION)
            && (capital_at(at + 1) || at + 1 < end && tokens[at + 1].is(c::PARTICLE) && capital_at(at + 2))
        {
            continue;
        }
        if tokens[at - 1].is(c::ORGANISATION) && !tokens[at - 1].is(c::ROLE) && capital_at(at + 1) && doc.says(at, "of") {
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

/// Makes a name of a run: parts titles, roles and places before it, and suffixes after it, from the name proper. `loud`: whether capitals
/// tell nothing in its paragraph.
fn cut(doc: &Document, run: Range<usize>, loud: impl FnOnce() -> bool) -> Option<Name> {
    let tokens = &doc.tokens;
    let mut end = run.end;
    while end > run.start && !matches!(tokens[end - 1].kind, Kind::Word | Kind::Handle) {
        end -= 1;
    }
    if end == run.start {
        return None;
    }
    let run = run.start..end;
    let full = run.clone();
    // Suffixes (MP, Jr) belong to the name but are not its last word.
    let mut core_end = run.end;
    while core_end > run.start + 1 && tokens[core_end - 1].is(c::SUFFIX) && !tokens[core_end - 1].is(c::GIVEN) {
        core_end -= 1;
        while core_end > run.start + 1 && !matches!(tokens[core_end - 1].kind, Kind::Word) {
            core_end -= 1;
        }
    }
    // The name proper starts after the last title or role; a title that ends the run is a description, not a name.
    let lead = |t: &Token| t.is(c::TITLE) || t.is(c::ROLE) && !t.is(c::GIVEN);
    let mut core_start = run.start;
    for i in run.start..core_end.saturating_sub(1) {
        if lead(&tokens[i]) {
            core_start = i + 1;
            while core_start < core_end && tokens[core_start].kind != Kind::Word {
                core_start += 1;
            }
        }
    }
    if core_start >= core_end {
        return None;
    }
    let titled = core_start > run.start;
    // "Republican John Doe", "British Airways": what stands before a given name is not the name.
    if !titled {
        if let Some(i) = (run.start + 1..core_end.saturating_sub(1)).find(|i| tokens[*i].is(c::GIVEN)) {
            let before = &tokens[run.start..i];
            if before.iter().all(|t| {
                t.is(c::PLACE | c::ORGANISATION | c::NOT_NAME | c::OUTLET | c::GROUP | c::ADVERB | c::VERB) || t.kind != Kind::Word
            }) && !tokens[core_end - 1].is(c::ORGANISATION)
            {
                core_start = i;
            }
        }
    }
    let core = core_start..core_end;
    let last = &tokens[core.end - 1];
    let only = core.len() == 1;
    if only && !titled && last.is(c::TITLE | c::ROLE | c::GROUP | c::NOT_NAME) && !last.is(c::GIVEN | c::ORGANISATION | c::PLACE) {
        return None;
    }
    let body = last.is(c::ORGANISATION | c::OUTLET)
        || tokens[core.clone()].iter().any(|t| t.is(c::OUTLET))
        || core.len() > 1 && tokens[core.clone()].iter().any(|t| t.is(c::ORGANISATION)) && !tokens[core.start].is(c::GIVEN)
        || tokens[core.start].is(c::PHRASE_START)
            && doc.phrase_at(core.start).is_some_and(|p| p.end >= core.end && p.record.classes & (c::ORGANISATION | c::OUTLET) != 0);
    // Atlantic City, Gull Street: what the last word is, no person is
    let thing = !only && last.is(c::NOT_NAME) && !last.is(c::GIVEN) && !sets::SURNAMES.has(last.id);
    let place = (thing || tokens[core.clone()].iter().all(|t| t.is(c::PLACE) || t.kind != Kind::Word)) && !titled;
    let known =
        titled && tokens[run.start..core.start].iter().any(|t| t.is(c::TITLE | c::ROLE)) || tokens[core.start].is(c::GIVEN) && !only;
    // the label of a transcript's line: HALE: We had no choice.
    let label = tokens[full.start].gap() >= Gap::Line && tokens.get(full.end).is_some_and(|t| t.kind == Kind::Colon);
    let acronym = only && !label && last.shape() == Shape::Upper && !last.is(c::GIVEN) && !loud();
    let sort =
        if (body || place || acronym) && (!known || last.is(c::ORGANISATION | c::OUTLET)) { Sort::Organisation } else { Sort::Person };
    Some(Name { tokens: full, gender: gender(doc, run.start..core.end), core, sort, cluster: usize::MAX })
}

/// What titles and the given name tell.
fn gender(doc: &Document, tokens: Range<usize>) -> Gender {
    let (mut male, mut female) = (false, false);
    for t in &doc.tokens[tokens] {
        let (m, f) = (t.is(c::MALE), t.is(c::FEMALE));
        if m != f && !male && !female {
            (male, female) = (m, f);
        }
    }
    match (male, female) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    }
}
