//! Who is named: names in the text ([`names`]), joined into one person or body each ([`cluster`]).
//!
//! Pronouns and descriptions are resolved when a source is read (`attribution`), since what was said before decides them.

pub mod cluster;
pub mod names;
mod words;

use crate::bits::Bits;
use crate::blocks::Blocks;
use crate::document::Document;

/// What a name stands for.
pub use crate::report::SpeakerKind as EntityKind;

/// Man or woman, as far as titles, given names and pronouns tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Gender {
    /// Nothing tells, or both are told.
    #[default]
    Unknown,
    /// A man.
    Male,
    /// A woman.
    Female,
}

/// Everybody named.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Every name in the text, in order.
    pub names: Vec<names::Name>,
    /// The persons and bodies that the names belong to, in the order of their first name.
    pub clusters: Vec<cluster::Cluster>,
    /// Names by the token after their last.
    ends: Blocks,
    /// A bit for every token, 1 in a name: most that are asked for are in none.
    named: Bits,
}

impl People {
    /// The name that covers the token.
    pub fn name_at(&self, token: usize) -> Option<&names::Name> {
        self.named.has(token).then(|| &self.names[self.before(token)])
    }

    /// How many names end before the token.
    pub fn before(&self, token: usize) -> usize {
        self.ends.below(&self.names, token + 1, |n| n.tokens.end)
    }

    /// The names that lie wholly in a run of tokens, in order.
    pub fn names_in(&self, tokens: std::ops::Range<usize>) -> &[names::Name] {
        let (mut from, to) = (self.before(tokens.start), self.before(tokens.end));
        while self.names.get(from).is_some_and(|n| n.tokens.start < tokens.start) {
            from += 1;
        }
        &self.names[from..to.max(from)]
    }
}

/// Finds the names and joins them.
#[inline(never)]
pub fn find(doc: &Document) -> People {
    let mut names = names::find(doc);
    let ends = Blocks::new(names.iter().map(|n| n.tokens.end));
    let clusters = cluster::join(doc, &mut names);
    let mut named = Bits::none(doc.tokens.len());
    names.iter().for_each(|n| named.put(n.tokens.clone(), true));
    People { names, clusters, ends, named }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout;

    #[test]
    fn a_token_is_in_the_name_that_covers_it_or_in_none() {
        let text = "Ann Hale met Mayor Tom van Rudd, and K. Pike of the Bank of Wexley. ".repeat(9) + "It was for Priya Nair";
        let mut doc = Document::scan(&text);
        doc.paragraphs = layout::find(&doc);
        let people = find(&doc);
        assert!(people.names.len() > 30 && people.names.last().is_some_and(|n| n.tokens.end == doc.tokens.len()));
        for token in 0..doc.tokens.len() + 64 {
            let covers = people.names.iter().find(|n| n.tokens.contains(&token));
            assert_eq!(people.name_at(token).map(|n| n.tokens.clone()), covers.map(|n| n.tokens.clone()), "token {token}");
        }
    }
}
