//! A row an article. docs/COMMAND-LINE.md describes the columns.

use super::csv::{cell, count, head, tail};
use super::found::{Found, Writer};
use pullquote::report::{LineKind, QuoteKind, SpeakerKind};
use std::io::{self, Write};

/// The columns.
pub const COLUMNS: &str =
    "id,outlet,headline,words,sentences,quotations,direct,partial,indirect,unattributed,quoted_words,speakers,unnamed,most_quoted,\
                           tone,headline_tone,narration_tone,quoted_tone,loaded,checks";

/// The table.
pub struct Table<W> {
    out: W,
    keep: Vec<String>,
}

impl<W: Write> Table<W> {
    /// A table without rows.
    pub fn new(mut out: W, keep: &[String]) -> io::Result<Self> {
        head(&mut out, COLUMNS, keep)?;
        Ok(Table { out, keep: keep.to_vec() })
    }
}

impl<W: Write> Writer for Table<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        let (analysis, words) = (found.analysis, found.analysis.words(found.text));
        let headline = analysis.paragraphs.iter().find(|p| p.kind == LineKind::Headline);
        let headline = headline.map_or("", |p| words.of(pullquote::report::Range { start: p.start, end: p.end }));
        let speech = || analysis.quotes.iter().filter(|q| q.kind.is_speech());
        let of = |kind: QuoteKind| speech().filter(|q| q.kind == kind).count();
        let voices = || analysis.speakers.iter().filter(|s| !s.quotes.is_empty());
        let quoted: u32 = voices().map(|s| s.words).sum();
        let most = voices().max_by_key(|s| (s.words, std::cmp::Reverse(s.quotes.first()))).map_or("", |s| s.name.as_str());
        let counts = [
            count(found.text),
            analysis.sentences.len(),
            speech().count(),
            of(QuoteKind::Direct),
            of(QuoteKind::Partial),
            of(QuoteKind::Indirect),
            speech().filter(|q| q.speaker.is_none()).count(),
            quoted as usize,
            voices().count(),
            voices().filter(|s| s.kind == SpeakerKind::Anonymous).count(),
        ];
        write!(self.out, "{},{},{}", cell(&found.id.plain()), cell(found.outlet), cell(headline))?;
        counts.iter().try_for_each(|n| write!(self.out, ",{n}"))?;
        write!(self.out, ",{}", cell(most))?;
        let tone = &analysis.tone;
        for score in [tone.score, tone.headline, tone.narration, tone.quoted] {
            write!(self.out, ",{score:.4}")?;
        }
        write!(self.out, ",{},{}", analysis.loaded.len(), analysis.checks.len())?;
        tail(&mut self.out, found, &self.keep)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
