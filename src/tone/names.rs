//! Which words are names, or may be: they are not scored. "Justice", "Hope" and "Trump" say nothing of the tone.

use crate::document::Document;
use crate::lexicon::classes;
use crate::tokens::{Kind, Shape};
use std::ops::Range;

/// Words shorter than this are in lower case even in a headline: of, in, the.
const SHORT: u32 = 4;

/// Whether most longer words of the sentence start with a capital, as in a headline: then a capital tells nothing.
pub fn title_case(doc: &Document, sentence: Range<usize>) -> bool {
    let (mut capitals, mut small) = (0, 0);
    for t in &doc.tokens[sentence] {
        if t.kind == Kind::Word && t.span.len() >= SHORT {
            *(if t.capital() { &mut capitals } else { &mut small }) += 1;
        }
    }
    capitals > 2 * small + 2
}

/// Whether the token is a name or part of one. `opens`: it stands first in its sentence, or in a quotation, so that it would have a
/// capital anyway. `title`: the sentence is in title case.
pub fn is_name(doc: &Document, token: usize, opens: bool, title: bool) -> bool {
    let t = &doc.tokens[token];
    if !t.capital() {
        return false;
    }
    if title || opens {
        // A given name, or one word of a longer name at the start: Hope Hicks, Justice Ginsburg.
        let next = doc.tokens.get(token + 1).filter(|n| n.kind == Kind::Word);
        let paired = !title && next.is_some_and(|n| n.capital() && n.span.len() > 1);
        return t.is(classes::GIVEN) || paired || (opens && !title && t.shape == Shape::Mixed);
    }
    true
}
