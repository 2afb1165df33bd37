//! TEI P5: the text in its paragraphs, with `said` around what somebody says.

use crate::cli::found::{Found, Writer};
use crate::cli::item::Id;
use pullquote::offsets::OffsetMap;
use pullquote::report::{LineKind, Quote, QuoteKind, SpeakerKind};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// One `TEI`, or a `teiCorpus` of them.
pub struct Corpus<W> {
    out: W,
    single: bool,
    count: usize,
}

const NAMESPACE: &str = "http://www.tei-c.org/ns/1.0";

/// What `ana` points to.
const TAXONOMIES: &str = "\
<encodingDesc><classDecl>\
<taxonomy xml:id=\"kind\"><category xml:id=\"direct\"><catDesc>a whole utterance, in marks</catDesc></category>\
<category xml:id=\"partial\"><catDesc>a fragment in the reporter's sentence, in marks</catDesc></category>\
<category xml:id=\"indirect\"><catDesc>reported in the reporter's words</catDesc></category></taxonomy>\
<taxonomy xml:id=\"modality\"><category xml:id=\"denied\"><catDesc>the speaker denies having said it, or that it is so</catDesc></category>\
<category xml:id=\"hypothetical\"><catDesc>may have been said, or may yet be</catDesc></category></taxonomy>\
</classDecl></encodingDesc>";

impl<W: Write> Corpus<W> {
    /// Nothing written but the first line; of several articles it is a corpus.
    pub fn new(mut out: W, single: bool) -> io::Result<Self> {
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        if !single {
            writeln!(out, "<teiCorpus xmlns=\"{NAMESPACE}\">\n<teiHeader>{}{TAXONOMIES}</teiHeader>", file_desc("Articles"))?;
        }
        Ok(Corpus { out, single, count: 0 })
    }
}

impl<W: Write> Writer for Corpus<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        self.count += 1;
        article(&mut self.out, found, self.count, self.single)
    }

    fn error(&mut self, _: &Id, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        if !self.single {
            writeln!(self.out, "</teiCorpus>")?;
        } else if self.count == 0 {
            // a document must have an element
            writeln!(self.out, "<TEI xmlns=\"{NAMESPACE}\"/>")?;
        }
        self.out.flush()
    }
}

/// Text or the value of an attribute. What XML cannot hold becomes U+FFFD.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // else it would be read as a line end
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

fn file_desc(title: &str) -> String {
    let (version, title) = (pullquote::VERSION, escaped(title));
    format!(
        "<fileDesc><titleStmt><title>{title}</title></titleStmt><publicationStmt><p>Marked up by Pullquote {version}</p></publicationStmt>\
         <sourceDesc><p>{title}</p></sourceDesc></fileDesc>"
    )
}

/// A stretch of a quotation: the whole, or a piece where it goes over paragraphs, has parts or crosses another.
struct Piece {
    start: usize,
    end: usize,
    quote: usize,
}

/// Where the pieces of all quotations stand: each inside one paragraph, and any two apart or one in the other.
fn pieces(paragraphs: &[(usize, usize)], map: &OffsetMap, quotes: &[Quote]) -> Vec<Piece> {
    let mut wanted: BTreeSet<(usize, Reverse<usize>, usize)> = BTreeSet::new();
    for (i, quote) in quotes.iter().enumerate() {
        let whole = [(quote.start, quote.end)];
        let parts: Vec<(u32, u32)> = quote.parts.iter().map(|p| (p.start, p.end)).collect();
        // the marks belong to what they mark
        for (start, end) in if quote.kind == QuoteKind::Indirect { &parts[..] } else { &whole[..] } {
            let (start, end) = (map.byte(*start) as usize, map.byte(*end) as usize);
            let first = paragraphs.partition_point(|p| p.1 <= start);
            for line in paragraphs[first..].iter().take_while(|p| p.0 < end) {
                let (start, end) = (start.max(line.0), end.min(line.1));
                if start < end {
                    wanted.insert((start, Reverse(end), i));
                }
            }
        }
    }
    let (mut open, mut out): (Vec<usize>, Vec<Piece>) = (Vec::new(), Vec::new());
    while let Some((start, Reverse(mut end), quote)) = wanted.pop_first() {
        while open.last().is_some_and(|last| *last <= start) {
            open.pop();
        }
        if let Some(outer) = open.last().copied().filter(|outer| *outer < end) {
            wanted.insert((outer, Reverse(end), quote));
            end = outer;
        }
        open.push(end);
        out.push(Piece { start, end, quote });
    }
    out
}

fn article(out: &mut impl Write, found: &Found, number: usize, single: bool) -> io::Result<()> {
    let (text, analysis) = (found.text, found.analysis);
    let map = OffsetMap::new(text, analysis.offsets);
    let lines: Vec<(usize, usize)> = analysis.paragraphs.iter().map(|p| (map.byte(p.start) as usize, map.byte(p.end) as usize)).collect();
    let namespace = if single { format!(" xmlns=\"{NAMESPACE}\"") } else { String::new() };
    let title = found.id.plain();
    let title = if title.is_empty() { "Article" } else { title.as_str() };
    writeln!(out, "<TEI{namespace}>\n<teiHeader>{}", file_desc(title))?;
    if single {
        writeln!(out, "{TAXONOMIES}")?;
    }
    voices(out, found, number)?;
    writeln!(out, "</teiHeader>\n<text xml:lang=\"en\"><body>")?;
    let pieces = pieces(&lines, &map, &analysis.quotes);
    let mut counts = vec![0usize; analysis.quotes.len()];
    pieces.iter().for_each(|piece| counts[piece.quote] += 1);
    let (mut seen, mut next) = (vec![0usize; analysis.quotes.len()], 0);
    for ((start, end), line) in lines.iter().copied().zip(&analysis.paragraphs) {
        let head = line.kind == LineKind::Headline && start == lines[0].0;
        match (head, line.kind) {
            (true, _) => write!(out, "<head>")?,
            (false, LineKind::Body) => write!(out, "<p>")?,
            (false, kind) => write!(out, "<p rend=\"{kind}\">")?,
        }
        let (mut at, mut open): (usize, Vec<(usize, &str)>) = (start, Vec::new());
        loop {
            let opens = pieces.get(next).filter(|piece| piece.start < end);
            let stop = opens.map_or(end, |piece| piece.start);
            while let Some((close, name)) = open.last().copied().filter(|last| last.0 <= stop) {
                write!(out, "{}</{name}>", escaped(&text[at..close]))?;
                at = close;
                open.pop();
            }
            write!(out, "{}", escaped(&text[at..stop]))?;
            at = stop;
            let Some(piece) = opens else { break };
            let quote = &analysis.quotes[piece.quote];
            let name = match quote.kind {
                QuoteKind::Term => "soCalled",
                QuoteKind::Title => "title",
                _ => "said",
            };
            seen[piece.quote] += 1;
            write!(out, "<{name}{}>", attributes(quote, piece.quote, number, seen[piece.quote], counts[piece.quote]))?;
            open.push((piece.end, name));
            next += 1;
        }
        writeln!(out, "</{}>", if head { "head" } else { "p" })?;
    }
    if lines.iter().zip(&analysis.paragraphs).all(|(line, p)| p.kind == LineKind::Headline && line.0 == lines[0].0) {
        // a body of a headline alone is none
        writeln!(out, "<p/>")?;
    }
    writeln!(out, "</body></text>\n</TEI>")
}

/// The name of a piece of a quotation: the first has that of the whole.
fn name_of(number: usize, quote: usize, piece: usize) -> String {
    match piece {
        1 => format!("a{number}-q{quote}"),
        _ => format!("a{number}-q{quote}.{piece}"),
    }
}

fn attributes(quote: &Quote, index: usize, number: usize, piece: usize, of: usize) -> String {
    let mut out = format!(" xml:id=\"{}\"", name_of(number, index, piece));
    if quote.kind.is_speech() {
        out += &format!(" direct=\"{}\"", quote.kind.is_marked_speech());
        if let Some(voice) = quote.speaker {
            out += &format!(" who=\"#a{number}-v{voice}\"");
        }
        let modality = quote.modality.name();
        let modality = if modality == "asserted" { String::new() } else { format!(" #{modality}") };
        out += &format!(" ana=\"#{}{modality}\" cert=\"{}\"", quote.kind, quote.confidence);
    }
    let before = match (piece, quote.continues) {
        (1, Some(first)) => Some(name_of(number, first as usize, 1)),
        (1, None) => None,
        (piece, _) => Some(name_of(number, index, piece - 1)),
    };
    out += &before.map_or(String::new(), |name| format!(" prev=\"#{name}\""));
    if piece < of {
        out += &format!(" next=\"#{}\"", name_of(number, index, piece + 1));
    }
    out
}

/// Who speaks.
fn voices(out: &mut impl Write, found: &Found, number: usize) -> io::Result<()> {
    if found.analysis.speakers.is_empty() {
        return Ok(());
    }
    writeln!(out, "<profileDesc><particDesc>")?;
    let list = |out: &mut dyn Write, list: &str, bodies: bool| -> io::Result<()> {
        let wanted = |kind: SpeakerKind| (kind == SpeakerKind::Organisation) == bodies;
        let all = found.analysis.speakers.iter().enumerate().filter(|(_, s)| wanted(s.kind));
        let mut any = false;
        for (i, speaker) in all {
            if !std::mem::replace(&mut any, true) {
                writeln!(out, "<{list}>")?;
            }
            let (element, name) = match speaker.kind {
                SpeakerKind::Person => ("person", "persName"),
                // without a name: what the article calls them
                SpeakerKind::Anonymous => ("person", "note"),
                SpeakerKind::Group => ("personGrp", "note"),
                SpeakerKind::Organisation => ("org", "orgName"),
            };
            writeln!(out, "<{element} xml:id=\"a{number}-v{i}\"><{name}>{}</{name}></{element}>", escaped(&speaker.name))?;
        }
        if any {
            writeln!(out, "</{list}>")?;
        }
        Ok(())
    };
    list(out, "listPerson", false)?;
    list(out, "listOrg", true)?;
    writeln!(out, "</particDesc></profileDesc>")
}
