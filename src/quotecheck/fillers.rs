//! The fillers of speech: um, you know, and like between commas.

use super::context::Context;
use crate::compare::word::{CLAUSE_END, SENTENCE_END};
use std::ops::Range;

/// How many words of a filler the stretch starts with.
pub fn filler(context: &Context, stretch: Range<usize>) -> usize {
    let words = context.there(stretch.clone());
    let n = context.lexis.fillers.at(words);
    if n > 0 {
        return n;
    }
    let n = context.lexis.set_off.at(words);
    let clean = |at: Option<usize>| {
        at.is_none_or(|w| {
            context.corpus.words[w].is(CLAUSE_END | SENTENCE_END) || context.lexis.fillers.at(&context.corpus.words[w..=w]) > 0
        })
    };
    let last = stretch.start + n;
    if n > 0 && clean(stretch.start.checked_sub(1)) && context.corpus.words[last - 1].is(CLAUSE_END | SENTENCE_END) {
        n
    } else {
        0
    }
}

/// The words of a stretch that are no fillers.
pub fn without_fillers(context: &Context, stretch: Range<usize>) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = stretch.start;
    while at < stretch.end {
        let n = filler(context, at..stretch.end);
        if n == 0 {
            found.push(at);
        }
        at += n.max(1);
    }
    found
}
