//! brat's standoff format, as `eval` reads it: an .ann beside the .txt in which its places count characters.

use crate::cli::args::{Args, Format};
use crate::cli::found::{Found, Writer};
use pullquote::offsets::OffsetMap;
use pullquote::report::{Modality, Quote, Range};
use pullquote::Offsets;
use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What brat must know to show the files.
const CONFIGURATION: &str = "\
[entities]
Direct
Partial
Indirect
Term
Title
Source
Cue

[relations]
Speaker\tArg1:Direct|Partial|Indirect, Arg2:Source
Cue\tArg1:Direct|Partial|Indirect, Arg2:Cue
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Modality\tArg:Direct|Partial|Indirect, Value:Asserted|Denied|Hypothetical
";

/// The folder to write to, where the output is one: a folder that is there, or a name with a slash at its end.
pub fn folder(args: &Args) -> Option<PathBuf> {
    let to = args.common.output.as_ref().filter(|_| args.format == Format::Brat)?;
    (Path::new(to).is_dir() || to.as_encoded_bytes().ends_with(b"/")).then(|| PathBuf::from(to))
}

/// The annotations of one article alone.
pub struct One<W> {
    out: W,
    any: bool,
}

impl<W: Write> One<W> {
    /// Nothing written.
    pub fn new(out: W) -> Self {
        One { out, any: false }
    }
}

impl<W: Write> Writer for One<W> {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        if std::mem::replace(&mut self.any, true) {
            return Err(io::Error::other("the articles of brat are files of their own: name a folder, as in -o annotated/"));
        }
        write(&mut self.out, found)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Two files an article.
pub struct Folder {
    path: PathBuf,
    names: HashSet<String>,
}

impl Folder {
    /// The folder, which is made if it is not there, with brat's configuration.
    pub fn new(path: PathBuf) -> io::Result<Self> {
        std::fs::create_dir_all(&path)?;
        std::fs::write(path.join("annotation.conf"), CONFIGURATION)?;
        Ok(Folder { path, names: HashSet::new() })
    }

    /// A name of files that no article had: that of the article without folders and end.
    fn name(&mut self, id: &str) -> String {
        let stem = Path::new(id).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let mut stem: String = stem.chars().map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '_' }).collect();
        if stem.trim_start_matches('.').is_empty() {
            stem = "article".to_string();
        }
        let mut numbered = (1..).map(|n| if n == 1 { stem.clone() } else { format!("{stem}-{n}") });
        // letters of either case are one name where folders make no difference
        numbered.find(|name| self.names.insert(name.to_lowercase())).unwrap_or_default()
    }
}

impl Writer for Folder {
    fn analysis(&mut self, found: &Found) -> io::Result<()> {
        let name = self.name(&found.id.plain());
        let mut annotations = Vec::new();
        write(&mut annotations, found)?;
        std::fs::write(self.path.join(format!("{name}.txt")), found.text)?;
        std::fs::write(self.path.join(format!("{name}.ann")), annotations)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Numbers what is written, and writes it.
struct Lines<'a, W> {
    out: &'a mut W,
    text: &'a str,
    /// From the unit of the analysis to bytes, and from these to characters.
    from: OffsetMap<'a>,
    to: OffsetMap<'a>,
    entities: usize,
    relations: usize,
    attributes: usize,
    notes: usize,
}

fn write(out: &mut impl Write, found: &Found) -> io::Result<()> {
    let (text, analysis) = (found.text, found.analysis);
    let (from, to) = (OffsetMap::new(text, analysis.offsets), OffsetMap::new(text, Offsets::Codepoints));
    let mut lines = Lines { out, text, from, to, entities: 0, relations: 0, attributes: 0, notes: 0 };
    let mut sources: HashMap<(u32, u32, u32), usize> = HashMap::new();
    let mut cues: HashMap<(u32, u32), usize> = HashMap::new();
    for quote in &analysis.quotes {
        let kind = capital(quote.kind.name());
        let quoted = lines.entity(&kind, &places(quote))?;
        if !quote.kind.is_speech() {
            continue;
        }
        if let Some((index, speaker)) = quote.speaker.zip(analysis.speaker(quote)) {
            let name = flat(&speaker.name);
            match quote.source {
                Some(source) => {
                    let key = (source.start, source.end, index);
                    let at = match sources.get(&key) {
                        Some(at) => *at,
                        None => {
                            let at = lines.entity("Source", &[source])?;
                            lines.note(at, &name)?;
                            sources.insert(key, at);
                            at
                        }
                    };
                    lines.relation("Speaker", quoted, at)?;
                }
                None => lines.note(quoted, &name)?,
            }
        }
        if let Some(cue) = &quote.cue {
            let key = (cue.start, cue.end);
            let at = match cues.get(&key) {
                Some(at) => *at,
                None => {
                    let at = lines.entity("Cue", &[Range { start: cue.start, end: cue.end }])?;
                    cues.insert(key, at);
                    at
                }
            };
            lines.relation("Cue", quoted, at)?;
        }
        if quote.modality != Modality::Asserted {
            lines.modality(quoted, &capital(quote.modality.name()))?;
        }
    }
    Ok(())
}

/// Where a quotation stands: with its marks, or a report's content.
fn places(quote: &Quote) -> Vec<Range> {
    match quote.kind.is_speech() && !quote.kind.is_marked_speech() {
        true => quote.parts.to_vec(),
        false => vec![Range { start: quote.start, end: quote.end }],
    }
}

fn capital(name: &str) -> String {
    name[..1].to_uppercase() + &name[1..]
}

/// On one line, without tabs, and without the sign that parts the names of a note.
fn flat(words: &str) -> String {
    words.replace(';', ",").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl<W: Write> Lines<'_, W> {
    /// Writes a stretch in a piece a line, as brat wants it, and gives its number.
    fn entity(&mut self, kind: &str, ranges: &[Range]) -> io::Result<usize> {
        self.entities += 1;
        let (mut places, mut words) = (Vec::new(), Vec::new());
        for range in ranges {
            let (start, end) = (self.from.byte(range.start) as usize, self.from.byte(range.end) as usize);
            let mut at = start;
            for line in self.text.get(start..end).unwrap_or("").split_inclusive('\n') {
                let ink = line.trim();
                let first = at + line.len() - line.trim_start().len();
                if !ink.is_empty() {
                    places.push(format!("{} {}", self.to.at(first as u32), self.to.at((first + ink.len()) as u32)));
                    words.push(ink.replace(['\t', '\r'], " "));
                }
                at += line.len();
            }
        }
        writeln!(self.out, "T{}\t{kind} {}\t{}", self.entities, places.join(";"), words.join(" "))?;
        Ok(self.entities)
    }

    fn relation(&mut self, kind: &str, from: usize, to: usize) -> io::Result<()> {
        self.relations += 1;
        writeln!(self.out, "R{}\t{kind} Arg1:T{from} Arg2:T{to}", self.relations)
    }

    fn modality(&mut self, of: usize, value: &str) -> io::Result<()> {
        self.attributes += 1;
        writeln!(self.out, "A{}\tModality T{of} {value}", self.attributes)
    }

    fn note(&mut self, of: usize, words: &str) -> io::Result<()> {
        self.notes += 1;
        writeln!(self.out, "#{}\tAnnotatorNotes T{of}\t{words}", self.notes)
    }
}
