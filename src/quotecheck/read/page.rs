//! A file while it is read, and what it was read as.

/// A stretch that one person says or writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Where it starts; it ends where the next one starts.
    pub start: u32,
    /// Who, as the source names them; none where it does not.
    pub speaker: Option<String>,
    /// Whether it is a section of somebody's notes about the speaker, where words in marks are the speaker's.
    pub notes: bool,
}

/// The kind of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// WebVTT or SubRip.
    Captions,
    /// Labelled turns.
    Transcript,
    /// An e-mail, or a thread of them.
    Mail,
    /// Posts under their authors' names.
    Posts,
    /// A reporter's notes, in sections under the names of those who speak.
    Notes,
    /// Anything else: a release, a record.
    Text,
}

impl Kind {
    /// Its name in results.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Captions => "captions",
            Kind::Transcript => "transcript",
            Kind::Mail => "mail",
            Kind::Posts => "posts",
            Kind::Notes => "notes",
            Kind::Text => "text",
        }
    }
}

/// A source as it was read.
pub struct Reading {
    /// The text, as long as the file in bytes, blank where nothing is said.
    pub text: String,
    /// The turns, in order. The first starts at 0.
    pub turns: Vec<Turn>,
    /// The bytes from which the time codes hold.
    times: Vec<u32>,
    /// What it was read as.
    pub kind: Kind,
    /// The time codes, as they are written.
    stamps: Vec<String>,
}

impl Reading {
    /// The time code that holds at a byte.
    pub fn time(&self, at: u32) -> Option<&str> {
        let index = self.times.partition_point(|t| *t <= at).checked_sub(1)?;
        self.stamps.get(index).map(String::as_str)
    }
}

/// A line of the file, its break left out.
#[derive(Clone, Copy)]
pub struct Line<'t> {
    /// Its first byte.
    pub start: usize,
    /// Its words.
    pub text: &'t str,
}

/// The lines of a text.
pub fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |raw| {
        let line = Line { start, text: raw.trim_end_matches(['\n', '\r']) };
        start += raw.len();
        line
    })
}

/// A file while it is read.
pub struct Page<'t> {
    /// The file.
    pub file: &'t str,
    bytes: Vec<u8>,
    turns: Vec<Turn>,
    times: Vec<u32>,
    stamps: Vec<String>,
}

impl<'t> Page<'t> {
    /// A file of which nothing is read yet.
    pub fn new(file: &'t str) -> Self {
        Page {
            file,
            bytes: file.as_bytes().to_vec(),
            turns: vec![Turn { start: 0, speaker: None, notes: false }],
            times: Vec::new(),
            stamps: Vec::new(),
        }
    }

    /// Blanks a stretch, on character boundaries.
    pub fn blank(&mut self, start: usize, end: usize) {
        self.bytes[start..end].fill(b' ');
    }

    /// Ends what is said before this byte: a paragraph of its own starts. Two breaks are put into the blanks before it.
    pub fn turn(&mut self, start: usize, speaker: Option<String>) {
        self.break_before(start);
        match self.turns.last_mut() {
            Some(last) if last.start as usize == start => last.speaker = speaker,
            _ => self.turns.push(Turn { start: start as u32, speaker, notes: false }),
        }
    }

    /// A section of notes about somebody starts.
    pub fn section(&mut self, start: usize, speaker: String) {
        self.turn(start, Some(speaker));
        if let Some(last) = self.turns.last_mut() {
            last.notes = true;
        }
    }

    fn break_before(&mut self, start: usize) {
        let blank = |b: u8| matches!(b, b' ' | b'\n' | b'\r' | b'\t');
        for at in start.saturating_sub(2)..start {
            if blank(self.bytes[at]) {
                self.bytes[at] = b'\n';
            }
        }
    }

    /// Who spoke last.
    pub fn speaker(&self) -> Option<&str> {
        self.turns.last().and_then(|t| t.speaker.as_deref())
    }

    /// A time code that holds from the byte on.
    pub fn time(&mut self, from: usize, start: usize, end: usize) {
        self.times.push(from as u32);
        self.stamps.push(self.file[start..end].to_string());
    }

    /// (Laughter.), [crosstalk]: nobody's words.
    pub fn stage_directions(&mut self) {
        const DIRECTIONS: [&str; 24] = [
            "laugh",
            "applause",
            "murmur",
            "crosstalk",
            "cross-talk",
            "inaudible",
            "unintelligible",
            "pause",
            "sigh",
            "cough",
            "crying",
            "cries",
            "interruption",
            "music",
            "cheer",
            "silence",
            "indistinct",
            "overlapping",
            "phone rings",
            "chuckle",
            "sobs",
            "smiles",
            "nods",
            "shrugs",
        ];
        let open = |b: u8| match b {
            b'(' => Some(b')'),
            b'[' => Some(b']'),
            _ => None,
        };
        let mut at = 0;
        while at < self.bytes.len() {
            if let Some(close) = open(self.bytes[at]) {
                let limit = self.bytes.len().min(at + 48);
                if let Some(end) = (at + 1..limit).find(|i| self.bytes[*i] == close) {
                    let inner = String::from_utf8_lossy(&self.bytes[at + 1..end]).to_lowercase();
                    if DIRECTIONS.iter().any(|d| inner.contains(d)) {
                        self.blank(at, end + 1);
                        at = end;
                    }
                }
            }
            at += 1;
        }
    }

    /// Joins lines that a mail program or an editor broke in mid-sentence.
    pub fn unwrap(&mut self) {
        let mut at = 0;
        while at + 1 < self.bytes.len() {
            if self.bytes[at] == b'\n' {
                let before = self.bytes[..at].iter().rposition(|b| !matches!(b, b' ' | b'\r' | b'\t'));
                let next = (at + 1..self.bytes.len()).find(|i| !matches!(self.bytes[*i], b' ' | b'\t' | b'\r'));
                if let (Some(before), Some(next)) = (before, next) {
                    if self.runs_on(before, next) {
                        self.bytes[at] = b' ';
                    }
                }
            }
            at += 1;
        }
    }

    fn runs_on(&self, before: usize, next: usize) -> bool {
        let line_start = self.bytes[..before].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        let (last, first) = (self.bytes[before], self.bytes[next]);
        let ends = matches!(last, b'\n' | b'.' | b'!' | b'?' | b':');
        let starts = first == b'\n' || self.turns.binary_search_by_key(&(next as u32), |t| t.start).is_ok();
        !ends && !starts && (first.is_ascii_lowercase() || last == b',' || before - line_start >= 50)
    }

    /// What was read.
    pub fn finish(self, kind: Kind) -> Reading {
        let text = String::from_utf8(self.bytes).unwrap_or_default();
        Reading { text, turns: self.turns, times: self.times, stamps: self.stamps, kind }
    }
}
