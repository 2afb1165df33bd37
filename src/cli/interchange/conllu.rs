//! CoNLL-U Plus: a token a line, with the quotation, voice and part that it has.

use crate::cli::found::{Found, Writer};
use pullquote::offsets::OffsetMap;
use pullquote::report::QuoteKind;
use pullquote::tokens;
use std::io::{self, Write};

/// The names of the columns, as the format wants them in the first line.
const COLUMNS: &str = "# global.columns = ID FORM MISC PULLQUOTE:QUOTE PULLQUOTE:KIND PULLQUOTE:VOICE PULLQUOTE:PART";

/// The articles, one after the other.
pub struct Tokens<W> {
    out: W,
}

impl<W: Write> Tokens<W> {
    /// Nothing written but the names of the columns.
    pub fn new(mut out: W) -> io::Result<Self> {
        writeln!(out, "{COLUMNS}")?;
        Ok(Tokens { out })
    }
}

impl<W: Write> Writer for Tokens<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        article(&mut self.out, found)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A stretch of the text that belongs to a quotation: its words and marks, the words that name the speaker, or those that bring it in.
struct Stretch {
    start: usize,
    end: usize,
    quote: usize,
    /// source or cue; none: the quotation itself.
    part: Option<&'static str>,
}

fn stretches(found: &Found, map: &OffsetMap) -> Vec<Stretch> {
    let mut out = Vec::new();
    for (i, quote) in found.analysis.quotes.iter().enumerate() {
        let mut add = |start: u32, end: u32, part| {
            let (start, end) = (map.byte(start) as usize, map.byte(end) as usize);
            out.push(Stretch { start, end, quote: i, part });
        };
        match quote.kind {
            QuoteKind::Indirect => quote.parts.iter().for_each(|p| add(p.start, p.end, None)),
            _ => add(quote.start, quote.end, None),
        }
        quote.source.iter().for_each(|p| add(p.start, p.end, Some("source")));
        quote.cue.iter().for_each(|p| add(p.start, p.end, Some("cue")));
    }
    // outer ones first
    out.sort_by_key(|s| (s.start, std::cmp::Reverse(s.end), s.quote));
    out
}

/// On one line.
fn flat(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What there is, with a sign between; a low line where there is nothing.
fn joined(all: Vec<String>) -> String {
    match all.is_empty() {
        true => "_".to_string(),
        false => all.join("|"),
    }
}

fn article(out: &mut impl Write, found: &Found) -> io::Result<()> {
    let (text, analysis) = (found.text, found.analysis);
    let map = OffsetMap::new(text, analysis.offsets);
    let id = flat(&found.id.plain());
    writeln!(out, "# newdoc{}", if id.is_empty() { String::new() } else { format!(" id = {id}") })?;
    for (i, speaker) in analysis.speakers.iter().enumerate() {
        writeln!(out, "# voice v{i} = {} ({})", flat(&speaker.name), speaker.kind)?;
    }
    let (all, stretches) = (tokens::scan(text).tokens, stretches(found, &map));
    let (mut next, mut opens, mut open, mut paragraph) = (0, 0, Vec::<usize>::new(), None);
    let mut begun = vec![false; analysis.quotes.len()];
    for (s, sentence) in analysis.sentences.iter().enumerate() {
        let (start, end) = (map.byte(sentence.start) as usize, map.byte(sentence.end) as usize);
        if paragraph.replace(sentence.paragraph) != Some(sentence.paragraph) {
            writeln!(out, "# newpar")?;
        }
        writeln!(out, "# sent_id = {}\n# text = {}", s + 1, flat(text.get(start..end).unwrap_or("")))?;
        let mut number = 0;
        while let Some(token) = all.get(next).map(|t| t.span).filter(|span| (span.start as usize) < end) {
            let (first, last) = (token.start as usize, token.end as usize);
            next += 1;
            if first < start {
                continue;
            }
            open.retain(|at| stretches[*at].end > first);
            while stretches.get(opens).is_some_and(|stretch| stretch.start < last) {
                if stretches[opens].end > first {
                    open.push(opens);
                }
                opens += 1;
            }
            number += 1;
            let within: Vec<usize> = open.iter().map(|at| &stretches[*at]).filter(|s| s.part.is_none()).map(|s| s.quote).collect();
            let inner = within.last().map(|quote| (*quote, &analysis.quotes[*quote]));
            let kind = inner.map_or("O".to_string(), |(at, quote)| {
                let sign = if std::mem::replace(&mut begun[at], true) { 'I' } else { 'B' };
                format!("{sign}-{}", quote.kind)
            });
            let voice = inner.filter(|(_, quote)| quote.kind.is_speech()).and_then(|(_, quote)| quote.speaker);
            let voice = voice.map_or("_".to_string(), |voice| format!("v{voice}"));
            let parts = open.iter().map(|at| &stretches[*at]).filter_map(|s| Some(format!("{}:{}", s.part?, s.quote))).collect();
            let close = all.get(next).is_some_and(|t| t.span.start as usize == last);
            let (form, misc) = (&text[first..last], if close { "SpaceAfter=No" } else { "_" });
            let quotes = joined(within.iter().map(usize::to_string).collect());
            writeln!(out, "{number}\t{form}\t{misc}\t{quotes}\t{kind}\t{voice}\t{}", joined(parts))?;
        }
        writeln!(out)?;
    }
    Ok(())
}
