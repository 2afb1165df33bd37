//! Names: runs of capitalised words ([`run`]), cut into titles and the name proper ([`cut`]).

mod cut;
mod run;

use super::{EntityKind, Gender};
use crate::bits::Bits;
use crate::document::Document;
use crate::lexicon::classes as c;
use crate::tokens::{Gap, Kind, Shape, Token};
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

/// A name in the text.
#[derive(Clone, Debug)]
pub struct Name {
    /// With the titles and roles that stand capitalised before it: `Prime Minister Ann Hale`.
    pub tokens: Range<usize>,
    /// The name proper: `Ann Hale`.
    pub core: Range<usize>,
    /// What its words tell that it stands for.
    pub sort: EntityKind,
    /// What its words tell of the gender.
    pub gender: Gender,
    /// Index of the cluster that it belongs to.
    pub cluster: usize,
    /// Another cluster that it could as well belong to.
    pub rival: Option<usize>,
}

/// Finds every name, in order. Linear in the tokens.
pub fn find(doc: &Document) -> Vec<Name> {
    let (mut out, mut doubts): (Vec<Name>, Vec<Doubt>) = Default::default();
    for paragraph in &doc.paragraphs {
        let (range, loud) = (&paragraph.tokens, OnceCell::new());
        let mut at = range.start;
        // Nothing but a capital starts a name.
        while let Some(ahead) = doc.tokens[at..range.end].iter().position(Token::capital) {
            at += ahead;
            let starts = run::starts(doc, at, range);
            let end = if starts { run::end(doc, at, range.end) } else { at + 1 };
            if !starts && !run::alone(doc, at) {
                at = end;
                continue;
            }
            let free = out.last().map_or(range.start, |n| n.tokens.end.max(range.start));
            let start = run::led(doc, at, free);
            let loud = || *loud.get_or_init(|| mostly_capital(&doc.tokens[range.clone()]));
            let opens = run::opens_sentence(doc, at, range.start);
            let name = if starts { cut::cut(doc, start..end, loud) } else { None };
            if let Some(name) = name {
                doubts.push(if opens && doubtful(doc, &name) { Doubt::Unlisted } else { Doubt::None });
                out.push(name);
            } else if run::alone(doc, at) && start == at && end == at + 1 && (!opens || acts(doc, end)) {
                doubts.push(Doubt::Word);
                out.push(cut::surname(at));
            }
            at = end;
        }
    }
    confirm(doc, &mut out, &doubts);
    out
}

/// Whether a word that starts a sentence is a name only if the rest of the text has it: no list knows it, and what stands behind it is
/// neither a verb nor anything else that follows a name: "Rail strike to go ahead".
fn doubtful(doc: &Document, name: &Name) -> bool {
    let t = &doc.tokens[name.tokens.start];
    let known = t.is(c::GIVEN | c::TITLE | c::ORGANISATION | c::PLACE | c::OUTLET | c::AGENCY)
        || t.kind == Kind::Handle
        || t.shape() == Shape::Upper;
    let Some(next) = doc.tokens.get(name.tokens.end).filter(|_| name.tokens.len() == 1 && !known) else { return false };
    let follows = next.is(c::FINITE | c::AUXILIARY | c::MODAL | c::CONJUNCTION | c::ADVERB | c::PREPOSITION | c::RELATIVE);
    next.kind == Kind::Word && !next.capital() && !follows && !doc.word(name.tokens.end).ends_with("ed") && next.gap() == Gap::Space
}

/// Why a word may be no name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// It is one.
    None,
    /// It starts a sentence, and no list knows it.
    Unlisted,
    /// It is a word of another kind: Green, West, Burns.
    Word,
}

/// Whether what stands at a token follows a subject.
fn acts(doc: &Document, at: usize) -> bool {
    doc.is(at, c::FINITE | c::AUXILIARY | c::MODAL | c::REPORTING) || matches!(doc.kind(at), Some(Kind::Clitic | Kind::Comma))
}

/// How many kinds of words are told apart before their letters are compared.
const ALIKE: usize = 4096;

/// Drops the doubtful names: those whose word is in no other, and other words that are nobody's surname.
fn confirm(doc: &Document, names: &mut Vec<Name>, doubts: &[Doubt]) {
    if doubts.iter().all(|d| *d == Doubt::None) {
        return;
    }
    let words = |name: &Name| name.core.clone().map(|t| doc.word(t));
    let (doubted, sure): (Vec<_>, Vec<_>) = names.iter().zip(doubts).partition(|(_, d)| **d != Doubt::None);
    // nearly no word of the sure names is one of the doubtful ones: a bit for each of those by its length and its ends tells that
    let mut alike = Bits::none(ALIKE);
    let place = |word: &str| {
        let (first, last) = (word.as_bytes().first(), word.as_bytes().last());
        first.zip(last).map_or(0, |(first, last)| (usize::from(*first) * 37 + usize::from(*last) * 5 + word.len()) % ALIKE)
    };
    doubted.iter().flat_map(|(n, _)| words(n)).for_each(|word| alike.put(place(word)..place(word) + 1, true));
    let asked = |word: &&str| alike.has(place(word));
    let all: BTreeSet<&str> = sure.iter().flat_map(|(n, _)| words(n)).filter(asked).collect();
    let persons = sure.iter().filter(|(n, _)| n.core.len() > 1 && n.sort == EntityKind::Person);
    let surnames: BTreeSet<&str> = persons.filter_map(|(n, _)| words(n).last()).filter(asked).collect();
    let mut doubts = doubts.iter();
    names.retain(|name| match doubts.next() {
        Some(Doubt::Unlisted) => words(name).any(|w| all.contains(w)),
        Some(Doubt::Word) => words(name).any(|w| surnames.contains(w)),
        _ => true,
    });
}

/// A heading in title case, or in capitals, where a capital does not tell a name.
fn mostly_capital(line: &[Token]) -> bool {
    let (mut all, mut capital) = (0, 0);
    for t in line.iter().filter(|t| t.kind == Kind::Word && !t.is(run::CLOSED)) {
        all += 1;
        capital += usize::from(t.capital());
    }
    all > 3 && capital * 10 > all * 7
}
