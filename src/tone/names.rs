//! Which words are names, or may be: they are not scored. "Justice", "Hope" and "Trump" say nothing of the tone.

use crate::document::Document;
use crate::lexicon::classes;
use crate::tokens::{Kind, Shape, Token};
use std::ops::Range;

/// Words shorter than this are in lower case even in a headline: of, in, the.
const SHORT: u32 = 4;

/// Tells the names in one sentence.
pub struct Names<'d, 't> {
    doc: &'d Document<'t>,
    sentence: Range<usize>,
    /// After these a capital tells a name; after a quotation mark, colon or bracket it does not.
    inside: &'static [Kind],
    /// Whether the sentence is in title case; found when it is first asked for.
    title: Option<bool>,
}

impl<'d, 't> Names<'d, 't> {
    /// Reads nothing yet.
    pub fn new(doc: &'d Document<'t>, sentence: Range<usize>, inside: &'static [Kind]) -> Self {
        Names { doc, sentence, inside, title: None }
    }

    /// The token after the sentence.
    pub fn end(&self) -> usize {
        self.sentence.end
    }

    /// Whether the token is a name or part of one. `after` is the end of the entry of the word lists before it.
    pub fn has(&mut self, token: usize, after: usize) -> bool {
        let t = &self.doc.tokens[token];
        if !t.capital() {
            return false;
        }
        let opens = self.opens(token, after);
        let title = *self.title.get_or_insert_with(|| title_case(&self.doc.tokens[self.sentence.clone()]));
        if title || opens {
            // A given name, or one word of a longer name at the start: Hope Hicks, Justice Ginsburg.
            let next = self.doc.tokens.get(token + 1).filter(|n| n.kind == Kind::Word);
            let paired = !title && next.is_some_and(|n| n.capital() && n.span.len() > 1);
            return t.is(classes::GIVEN) || paired || (opens && !title && t.shape() == Shape::Mixed);
        }
        true
    }

    /// Whether the token stands first in its sentence, or in a quotation, so that it would have a capital anyway.
    fn opens(&self, token: usize, after: usize) -> bool {
        for t in self.doc.tokens[after..token].iter().rev() {
            match t.kind {
                Kind::Mark | Kind::Colon | Kind::Open => return true,
                kind if self.inside.contains(&kind) => return false,
                _ => {}
            }
        }
        after == self.sentence.start
    }
}

/// Whether most longer words of the sentence start with a capital, as in a headline: then a capital tells nothing.
fn title_case(sentence: &[Token]) -> bool {
    let (mut capitals, mut small) = (0, 0);
    for t in sentence {
        if t.kind == Kind::Word && t.span.len() >= SHORT {
            *(if t.capital() { &mut capitals } else { &mut small }) += 1;
        }
    }
    capitals > 2 * small + 2
}
