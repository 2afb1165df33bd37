//! Names: runs of capitalised words ([`run`]), cut into titles and the name proper ([`cut`]).

mod cut;
mod run;

use super::{EntityKind, Gender};
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
    let (mut out, mut doubted): (Vec<Name>, Vec<bool>) = Default::default();
    for paragraph in &doc.paragraphs {
        let (range, loud) = (&paragraph.tokens, OnceCell::new());
        let mut at = range.start;
        // Nothing but a capital starts a name.
        while let Some(ahead) = doc.tokens[at..range.end].iter().position(Token::capital) {
            at += ahead;
            if !run::starts(doc, at, range) {
                at += 1;
                continue;
            }
            let end = run::end(doc, at, range.end);
            let free = out.last().map_or(range.start, |n| n.tokens.end.max(range.start));
            let start = run::led(doc, at, free);
            let loud = || *loud.get_or_init(|| mostly_capital(&doc.tokens[range.clone()]));
            let opens = run::opens_sentence(doc, at, range.start);
            if let Some(name) = cut::cut(doc, start..end, loud) {
                doubted.push(opens && doubtful(doc, &name));
                out.push(name);
            }
            at = end;
        }
    }
    confirm(doc, &mut out, &doubted);
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

/// Drops the doubtful names whose word is in no other.
fn confirm(doc: &Document, names: &mut Vec<Name>, doubted: &[bool]) {
    if !doubted.contains(&true) {
        return;
    }
    let words = |name: &Name| name.core.clone().map(|t| doc.word(t));
    let sure: BTreeSet<&str> = names.iter().zip(doubted).filter(|(_, d)| !**d).flat_map(|(n, _)| words(n)).collect();
    let mut doubted = doubted.iter();
    names.retain(|name| !doubted.next().is_some_and(|d| *d) || words(name).any(|w| sure.contains(w)));
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
