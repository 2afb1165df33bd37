//! The lines of the text and what each is: headline, caption, byline, body … Nothing is deleted: it is labelled.

mod features;
mod kinds;
mod lines;
mod repeats;

use crate::document::Document;
pub use crate::report::LineKind as Kind;
use crate::text::Span;
use std::ops::Range;

/// A line of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Where it stands, without space at the edges.
    pub span: Span,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// What is told of a line by how it looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// What it is.
    pub kind: Kind,
    /// The paragraph whose words it repeats exactly.
    pub repeats: Option<usize>,
}

/// Finds the lines. Linear in the tokens.
pub fn find(doc: &Document) -> Vec<Paragraph> {
    lines::paragraphs(doc).into_iter().map(|tokens| Paragraph { span: doc.span(tokens.clone()), tokens }).collect()
}

/// Says what each line is. Linear in the tokens.
pub fn looks(doc: &Document) -> Vec<Look> {
    let mut looks = vec![Look { kind: Kind::Body, repeats: None }; doc.paragraphs.len()];
    let times = repeats::mark(doc, &mut looks);
    kinds::sort(doc, &mut looks, &times);
    looks
}
