//! The lines of the text and what each is: headline, caption, byline, body … Nothing is deleted: it is labelled.

mod features;
mod kinds;
mod lines;
mod repeats;

use crate::document::Document;
use crate::text::Span;
use std::ops::Range;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The line that names the article.
    Headline,
    /// A heading inside it.
    Subheading,
    /// Who wrote it.
    Byline,
    /// Where and when.
    Dateline,
    /// Beside a picture.
    Caption,
    /// Who made the picture.
    Credit,
    /// What the site puts on every page.
    Boilerplate,
    /// A section marker or list number on its own.
    Marker,
    /// An item of a list.
    List,
    /// The article itself.
    Body,
}

impl Kind {
    /// The name in results.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Headline => "headline",
            Kind::Subheading => "subheading",
            Kind::Byline => "byline",
            Kind::Dateline => "dateline",
            Kind::Caption => "caption",
            Kind::Credit => "credit",
            Kind::Boilerplate => "boilerplate",
            Kind::Marker => "marker",
            Kind::List => "list",
            Kind::Body => "body",
        }
    }

    /// Whether the line belongs to the article's running text or its headings.
    pub const fn counts(self) -> bool {
        matches!(self, Kind::Headline) || self.runs()
    }

    /// Whether the line's words make the tone of the voices: what counts, without the headline.
    pub const fn runs(self) -> bool {
        matches!(self, Kind::Subheading | Kind::List | Kind::Body)
    }

    /// All kinds.
    #[cfg(test)]
    pub(crate) const ALL: [Kind; 10] = [
        Kind::Headline,
        Kind::Subheading,
        Kind::Byline,
        Kind::Dateline,
        Kind::Caption,
        Kind::Credit,
        Kind::Boilerplate,
        Kind::Marker,
        Kind::List,
        Kind::Body,
    ];
}

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
