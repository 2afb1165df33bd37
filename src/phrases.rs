//! Entries of several words in the text: `according to`, `the White House`.

use crate::blocks::Blocks;
use crate::lexicon::{self, classes, Record};
use crate::tokens::{Gap, Kind, Token};

/// An entry of several words, found in the text.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// Index of its first token.
    pub first: usize,
    /// Index after its last token.
    pub end: usize,
    /// What the lexicon knows of it.
    pub record: &'static Record,
}

/// Every entry of several words in a text.
pub struct Phrases {
    /// In order, none overlapping.
    pub list: Vec<Phrase>,
    /// By their first tokens.
    starts: Blocks,
}

impl Phrases {
    /// Finds them: the longest at each place, words joined by spaces or hyphens (by a hyphen where the entry is [`classes::HYPHENED`]).
    pub fn find(tokens: &[Token]) -> Self {
        let list = list(tokens);
        let starts = Blocks::new(list.iter().map(|p| p.first));
        Phrases { list, starts }
    }

    /// The phrase that starts at the token.
    pub fn at(&self, token: usize) -> Option<&Phrase> {
        self.list.get(self.below(token)).filter(|p| p.first == token)
    }

    /// The phrase that ends right before the token.
    pub fn before(&self, token: usize) -> Option<&Phrase> {
        self.below(token).checked_sub(1).map(|i| &self.list[i]).filter(|p| p.end == token)
    }

    /// How many phrases start before the token.
    fn below(&self, token: usize) -> usize {
        self.starts.below(&self.list, token, |p| p.first)
    }
}

#[cfg_attr(tuned, optimize(speed))]
fn list(tokens: &[Token]) -> Vec<Phrase> {
    let index = lexicon::index();
    let (mut out, mut after) = (Vec::<Phrase>::new(), 0);
    for (first, two) in tokens.windows(2).enumerate() {
        // Nearly every pair of words is told here to start none: few steps, and always the same ones.
        let may = index.pairs(two[0].id, two[1].id) || two[1].kind == Kind::Hyphen;
        if !may || !two[0].is(classes::PHRASE_START) || first < after {
            continue;
        }
        let place = |n: usize| (0..n).try_fold(first, |at, _| follower(tokens, at));
        if let Some((n, record)) = lexicon::phrase(two[0].id, |n| place(n).map_or(0, |at| tokens[at].id)) {
            let end = place(n - 1).map_or(first + 1, |at| at + 1);
            // has been is no has-been
            if record.classes & classes::HYPHENED == 0 || tokens[first..end].iter().any(|t| t.kind == Kind::Hyphen) {
                after = end;
                out.push(Phrase { first, end, record });
            }
        }
    }
    out
}

/// The word after a token, past a hyphen; a comma or an empty line breaks a phrase.
#[inline(always)]
fn follower(tokens: &[Token], at: usize) -> Option<usize> {
    let hyphen = tokens.get(at + 1)?.kind == Kind::Hyphen;
    let next = at + 1 + usize::from(hyphen);
    tokens.get(next).filter(|t| t.gap() != Gap::Blank).map(|_| next)
}
