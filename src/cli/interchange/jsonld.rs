//! JSON-LD of schema.org: the quotations of an article as `Quotation`, for the structured data of a site.

use crate::cli::found::{Found, Writer};
use crate::cli::item::{plain, Id};
use pullquote::report::{LineKind, Modality, Range, Speaker, SpeakerKind};
use serde_json::{json, Map, Value};
use std::io::{self, Write};

/// One document, or a list of them.
pub struct Documents<W> {
    out: W,
    single: bool,
    any: bool,
}

impl<W: Write> Documents<W> {
    /// Nothing written; of several articles it is a list.
    pub fn new(out: W, single: bool) -> Self {
        Documents { out, single, any: false }
    }
}

impl<W: Write> Writer for Documents<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        if !self.single {
            self.out.write_all(if self.any { b",\n" } else { b"[\n" })?;
        }
        self.any = true;
        let document = serde_json::to_string_pretty(&document(found))?;
        // so that it may stand in a <script> of a page
        self.out.write_all(document.replace('<', "\\u003c").as_bytes())
    }

    fn error(&mut self, _: &Id, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        self.out.write_all(match (self.single, self.any) {
            (true, _) => b"\n",
            (false, true) => b"\n]\n",
            (false, false) => b"[]\n",
        })?;
        self.out.flush()
    }
}

/// An article with the words that somebody is quoted with. Words that are denied or might be said are nobody's quotation, and reports are the
/// reporter's words: none of them is in it.
fn document(found: &Found) -> Value {
    let (analysis, words) = (found.analysis, found.analysis.words(found.text));
    let quotations: Vec<Value> = analysis
        .quotes
        .iter()
        .filter(|quote| quote.kind.is_marked_speech() && quote.modality == Modality::Asserted)
        .map(|quote| {
            let mut node = Map::new();
            node.insert("@type".to_string(), "Quotation".into());
            node.insert("text".to_string(), words.said(quote).into());
            if let Some(creator) = analysis.speaker(quote).map(creator) {
                node.insert("creator".to_string(), creator);
            }
            node.into()
        })
        .collect();
    let mut article = Map::new();
    article.insert("@context".to_string(), "https://schema.org".into());
    article.insert("@type".to_string(), "NewsArticle".into());
    let headline = analysis.paragraphs.iter().find(|p| p.kind == LineKind::Headline);
    if let Some(headline) = headline {
        article.insert("headline".to_string(), words.of(Range { start: headline.start, end: headline.end }).into());
    }
    let field = |name: &str| found.field(name).map(plain).filter(|value| !value.is_empty());
    let own = [("identifier", Some(found.id.plain())), ("url", field("url")), ("datePublished", field("date"))];
    for (name, value) in own.into_iter().filter_map(|(name, value)| Some((name, value.filter(|v| !v.is_empty())?))) {
        article.insert(name.to_string(), value.into());
    }
    article.insert("hasPart".to_string(), quotations.into());
    article.into()
}

/// Whoever says it. Who has no name is described, so that no site gives a description out as a name.
fn creator(speaker: &Speaker) -> Value {
    match speaker.kind {
        SpeakerKind::Person => json!({"@type": "Person", "name": speaker.name}),
        SpeakerKind::Organisation => json!({"@type": "Organization", "name": speaker.name}),
        SpeakerKind::Group => json!({"@type": "Organization", "description": speaker.name}),
        SpeakerKind::Anonymous => json!({"@type": "Person", "description": speaker.name}),
    }
}
