//! Names: runs of capitalised words ([`run`]), cut into titles and the name proper ([`cut`]).

mod cut;
mod run;

use super::{Gender, Sort};
use crate::document::Document;
use crate::tokens::{Kind, Token};
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
    /// Another cluster that it could as well belong to.
    pub rival: Option<usize>,
}

/// Finds every name, in order. Linear in the tokens.
pub fn find(doc: &Document) -> Vec<Name> {
    let mut out = Vec::new();
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
            let free = out.last().map_or(range.start, |n: &Name| n.tokens.end.max(range.start));
            let start = run::led(doc, at, free);
            let loud = || *loud.get_or_init(|| mostly_capital(&doc.tokens[range.clone()]));
            out.extend(cut::cut(doc, start..end, loud));
            at = end;
        }
    }
    out
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
