//! Which words are names, or may be: they are not scored. "Justice", "Hope" and "Trump" say nothing of the tone.

use crate::document::Document;
use crate::lexicon::{self, classes, WordId};
use crate::tokens::{Kind, Shape, Token};
use std::cell::OnceCell;
use std::ops::Range;

/// Which listed words the text has as names: with a capital inside a sentence, and nowhere in lower case. Where any word has a capital, at
/// the head of a sentence or in a headline, these are names too: "Savage scored twice", "PC Grace Blunt", "Moody said".
pub struct Seen {
    /// By the numbers of words.
    names: Vec<bool>,
}

impl Seen {
    /// Reads all sentences once.
    pub fn of(doc: &Document) -> Self {
        let mut names = vec![false; lexicon::words()];
        let mut small: Vec<WordId> = Vec::new();
        for s in &doc.sentences {
            let tokens = &doc.tokens[s.tokens.clone()];
            let title = OnceCell::new();
            for (before, t) in tokens.iter().zip(tokens.iter().skip(1)).filter(|(_, t)| t.id != 0 && t.is(TONED)) {
                if !t.capital() {
                    small.push(t.id);
                } else if t.shape() != Shape::Upper && before.kind == Kind::Word && !*title.get_or_init(|| title_case(tokens)) {
                    names[t.id as usize] = true;
                }
            }
        }
        small.into_iter().for_each(|id| names[id as usize] = false);
        Seen { names }
    }

    fn has(&self, word: &Token) -> bool {
        self.names[word.id as usize]
    }
}

/// The words whose names matter here.
const TONED: u64 = classes::TONED | classes::LOADED;

/// Words shorter than this are in lower case even in a headline: of, in, the.
const SHORT: u32 = 4;

/// Tells the names in one sentence.
pub struct Names<'d, 't> {
    doc: &'d Document<'t>,
    seen: &'d Seen,
    sentence: Range<usize>,
    /// After these a capital tells a name; after a quotation mark, colon or bracket it does not.
    inside: &'static [Kind],
    /// Whether the sentence is in title case; found when it is first asked for.
    title: Option<bool>,
}

impl<'d, 't> Names<'d, 't> {
    /// Reads nothing yet.
    pub fn new(doc: &'d Document<'t>, seen: &'d Seen, sentence: Range<usize>, inside: &'static [Kind]) -> Self {
        Names { doc, seen, sentence, inside, title: None }
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
            return t.is(classes::GIVEN) || paired || self.seen.has(t) || (opens && !title && (t.shape() == Shape::Mixed || self.work(t)));
        }
        true
    }

    /// Whether the token stands between marks where all longer words have capitals, as in the title of a work: “Love in the Ruins”.
    fn work(&self, token: &Token) -> bool {
        let marks = &self.doc.marks;
        let between = marks.around(token.span.start).map(|pair| &self.doc.tokens[marks.pairs[pair].tokens.clone()]);
        between.map(capitals).is_some_and(|(capitals, small)| capitals > 1 && small == 0)
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

/// Whether most longer words of the sentence start with a capital, as in a headline: then a capital tells nothing. A headline has no full
/// stop; a sentence that ends in one has many names.
fn title_case(sentence: &[Token]) -> bool {
    let (capitals, small) = capitals(sentence);
    let stopped = sentence.last().is_some_and(|t| t.kind == Kind::Stop)
        && !sentence.iter().all(|t| t.kind != Kind::Word || t.shape() == Shape::Upper);
    capitals > 3 * small + 2 && !stopped
}

/// How many of the longer words start with a capital, and how many do not.
fn capitals(tokens: &[Token]) -> (usize, usize) {
    let (mut capitals, mut small) = (0, 0);
    for t in tokens {
        if t.kind == Kind::Word && t.span.len() >= SHORT {
            *(if t.capital() { &mut capitals } else { &mut small }) += 1;
        }
    }
    (capitals, small)
}
