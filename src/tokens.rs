//! The token table: one pass over the text, one look-up a word. Every later stage reads it; none scans the text again.

use crate::lexicon::{self, classes, Index, Key, WordId};
use crate::text::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with apostrophes and digits inside: `don't`, `O'Brien`, `MI6`; dotted abbreviations whole: `U.S.`
    Word,
    /// What hangs on a word: `'s`, `'d`, `'ll`, `'re`, `'ve`, `'m`.
    Clitic,
    /// Digits with what belongs to them: `1,000.50`, `1930s`, `6.5m`, `10th`.
    Number,
    /// `@name` or `#topic`.
    Handle,
    /// A web or e-mail address.
    Address,
    /// A quotation mark or an apostrophe that is not inside a word; two single ones or backticks in a row are one.
    Mark,
    /// `.`, or a run of dots that is one ellipsis, or `…`.
    Stop,
    /// `!` or `?`.
    Shout,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// `-` between two words without spaces.
    Hyphen,
    /// A dash: `–`, `—`, `--`, or `-` with a space beside it.
    Dash,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// Anything else.
    Other,
}

/// How the letters of a word stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// No letters.
    None,
    /// Starts in lower case.
    Lower,
    /// One capital, then lower case; or a single capital.
    Title,
    /// Capitals only, two or more.
    Upper,
    /// Starts with a capital and has others: `McDonald`.
    Mixed,
}

/// What stands before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing.
    None,
    /// Space of any kind on the same line.
    Space,
    /// One line break.
    Line,
    /// An empty line, or the start of the text.
    Blank,
}

/// One token of the text.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Span,
    /// Its class bits from the lexicon; see [`classes`].
    pub classes: u64,
    /// Its number in the lexicon, 0 if it is not listed.
    pub id: WordId,
    /// What it is made of.
    pub kind: Kind,
    /// How its letters stand.
    pub shape: Shape,
    /// What stands before it.
    pub gap: Gap,
}

impl Token {
    /// Whether it has one of the classes.
    #[inline]
    pub const fn is(&self, classes: u64) -> bool {
        self.classes & classes != 0
    }

    /// Whether it is a word that starts with a capital.
    #[inline]
    pub const fn capital(&self) -> bool {
        matches!(self.shape, Shape::Title | Shape::Upper | Shape::Mixed)
    }

    /// The words of the token.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }
}

/// The longest e-mail address or bare host, in bytes.
const ADDRESS: usize = 256;

/// Cuts the text into tokens and looks each word up once. Linear in the text.
pub fn scan(text: &str) -> Vec<Token> {
    // A token and the space after it have some 4.7 bytes in news.
    let out = Vec::with_capacity(text.len() / 4 + 8);
    let mut scanner = Scanner { text, bytes: text.as_bytes(), index: lexicon::index(), at: 0, gap: Gap::Blank, out };
    scanner.run();
    scanner.out
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    index: &'static Index,
    at: usize,
    gap: Gap,
    out: Vec<Token>,
}

/// The letters of a word as they are read.
struct Letters {
    /// The byte after those read.
    at: usize,
    /// The key of those read.
    key: Key,
    /// How many are capitals.
    capitals: usize,
    /// Whether any is in lower case.
    small: bool,
}

impl Letters {
    /// Reads on to the next byte that is no ASCII letter: most of the text goes through this loop.
    #[inline(always)]
    fn ascii(&mut self, bytes: &[u8]) {
        let (start, before) = (self.at, self.capitals);
        while let Some(b) = bytes.get(self.at) {
            let lower = b | 0x20;
            if !lower.is_ascii_lowercase() {
                break;
            }
            self.capitals += usize::from(b & 0x20 == 0);
            self.key = self.key.with(lower);
            self.at += 1;
        }
        self.small |= self.at - start > self.capitals - before;
    }

    /// Takes in that many bytes as they are.
    fn take(&mut self, bytes: &[u8], len: usize) {
        self.key = bytes[self.at..self.at + len].iter().fold(self.key, |key, b| key.with(*b));
        self.at += len;
    }
}

/// Space that has a width of its own or none; line ends are told apart before.
fn blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}')
}

/// Letters, and what stands inside words without being seen or on its own: combining and soft-hyphen characters.
fn wordy(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}')
}

impl Scanner<'_> {
    fn run(&mut self) {
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b' ' => self.space(1),
                b'a'..=b'z' | b'A'..=b'Z' => self.word(),
                b'0'..=b'9' => self.number(),
                b'\n' => self.line(1),
                b'\r' => self.line(1 + usize::from(self.byte(1) == b'\n')),
                b if b < 0x80 => self.ascii(b),
                _ => self.wide(),
            }
        }
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn char_at(&self, at: usize) -> char {
        match self.bytes.get(at) {
            Some(b) if *b < 0x80 => *b as char,
            Some(_) => self.text[at..].chars().next().unwrap_or('\0'),
            None => '\0',
        }
    }

    fn space(&mut self, len: usize) {
        self.gap = self.gap.max(Gap::Space);
        self.at += len;
    }

    fn line(&mut self, len: usize) {
        self.gap = if self.gap >= Gap::Line { Gap::Blank } else { Gap::Line };
        self.at += len;
    }

    /// What is no word: nothing is known of it but its kind.
    fn push(&mut self, len: usize, kind: Kind) {
        self.token(len, kind, Shape::None, 0, 0);
    }

    /// A word with what the lexicon knows of it, as far as its capitals let it be that.
    #[inline(always)]
    fn push_word(&mut self, len: usize, shape: Shape, id: WordId) {
        let mut classes = lexicon::record(id).classes;
        if classes & classes::PROPER != 0 {
            if shape == Shape::Lower {
                classes &= !classes::PROPER_ONLY;
            } else if classes & classes::MODAL != 0 && shape == Shape::Title && self.surname(len) {
                classes = 0;
            }
        }
        if shape == Shape::Upper && classes & (classes::SUBJECT | classes::OBJECT) != 0 && len < 4 {
            // US, WHO, IT between ordinary words are names; in a line of capitals they are not.
            if self.out.last().is_none_or(|t| t.shape != Shape::Upper) {
                classes = if &self.bytes[self.at..self.at + len] == b"US" { classes::PLACE } else { 0 };
            }
        }
        self.token(len, Kind::Word, shape, id, classes);
    }

    #[inline(always)]
    fn token(&mut self, len: usize, kind: Kind, shape: Shape, id: WordId, classes: u64) {
        let span = Span::new(self.at as u32, (self.at + len) as u32);
        self.out.push(Token { span, classes, id, kind, shape, gap: self.gap });
        self.gap = Gap::None;
        self.at += len;
    }

    /// Whether a given name or a title stands before the next word and no day of the month after it: Theresa May, Mrs May; not Ann May 5.
    fn surname(&self, len: usize) -> bool {
        let mut before = self.out.iter().rev().take(2).filter(|t| t.kind != Kind::Stop);
        let named = before.next().is_some_and(|t| t.capital() && t.is(classes::GIVEN | classes::TITLE) && !t.is(classes::MODAL));
        let stopped = self.out.last().is_some_and(|t| t.kind == Kind::Stop);
        let titled = !stopped || self.out.iter().rev().nth(1).is_some_and(|t| t.is(classes::TITLE));
        named && titled && self.gap == Gap::Space && !(self.byte(len) == b' ' && self.byte(len + 1).is_ascii_digit())
    }

    fn ascii(&mut self, b: u8) {
        let glued = self.gap == Gap::None && self.out.last().is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number | Kind::Clitic));
        match b {
            b'\t' | 0x0b | 0x0c => self.space(1),
            b'"' => self.push(1, Kind::Mark),
            b'\'' | b'`' => {
                // Of three in a row the inner one is single: the first where they close, the last where they open.
                let closes = self.byte(1) == b && self.byte(2) == b && self.gap == Gap::None && !self.out.is_empty();
                let doubled = self.byte(1) == b && !closes;
                self.push(1 + usize::from(doubled), Kind::Mark);
            }
            b'.' => {
                let mut n = 1;
                while self.byte(n) == b'.' {
                    n += 1;
                }
                self.push(n, Kind::Stop);
            }
            b'!' | b'?' => self.push(1, Kind::Shout),
            b',' => self.push(1, Kind::Comma),
            b':' => self.push(1, Kind::Colon),
            b';' => self.push(1, Kind::Semicolon),
            b'-' => {
                let mut n = 1;
                while self.byte(n) == b'-' {
                    n += 1;
                }
                let joins = n == 1 && glued && (self.byte(1).is_ascii_alphanumeric() || self.byte(1) >= 0x80);
                self.push(n, if joins { Kind::Hyphen } else { Kind::Dash });
            }
            b'(' | b'[' | b'{' => self.push(1, Kind::Open),
            b')' | b']' | b'}' => self.push(1, Kind::Close),
            b'@' | b'#' if !glued && (self.byte(1).is_ascii_alphanumeric() || self.byte(1) == b'_') => {
                let mut n = 2;
                while self.byte(n).is_ascii_alphanumeric() || self.byte(n) == b'_' {
                    n += 1;
                }
                self.token(n, Kind::Handle, Shape::Title, 0, 0);
            }
            _ if b.is_ascii_control() => self.space(1),
            _ => self.push(1, Kind::Other),
        }
    }

    fn wide(&mut self) {
        let c = self.char_at(self.at);
        let len = c.len_utf8();
        match c {
            '\u{2028}' | '\u{85}' => self.line(len),
            '\u{2029}' => {
                self.gap = Gap::Blank;
                self.at += len;
            }
            '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' => self.push(len, Kind::Mark),
            '‘' | '’' | '‚' | '‛' => {
                let doubled = self.char_at(self.at + len) == c;
                self.push(len * (1 + usize::from(doubled)), Kind::Mark);
            }
            '…' => self.push(len, Kind::Stop),
            '–' | '—' | '―' | '‒' | '−' => self.push(len, Kind::Dash),
            '‐' | '‑' => self.push(len, Kind::Hyphen),
            _ if blank(c) => self.space(len),
            _ if wordy(c) => self.word(),
            _ => self.push(len, Kind::Other),
        }
    }

    /// A word from here on: letters, inner apostrophes and digits; then what hangs on it.
    fn word(&mut self) {
        let start = self.at;
        let mut letters = Letters { at: start, key: Key::default(), capitals: 0, small: false };
        letters.ascii(self.bytes);
        let (mut first_wide, mut plain) = (false, true);
        // Nearly every word ends here: what follows is neither a sign inside it nor a letter beyond ASCII.
        while let Some(&b) = self.bytes.get(letters.at) {
            let len = match b {
                b'0'..=b'9' | b'_' => 1,
                b'\'' if self.joins(letters.at + 1) && !self.clitic(letters.at, 1) => 1,
                b if b < 0x80 => break,
                _ => {
                    let c = self.char_at(letters.at);
                    if c == '’' && self.joins(letters.at + 3) {
                        if self.clitic(letters.at, 3) {
                            break;
                        }
                        plain = false;
                    } else if !wordy(c) {
                        break;
                    } else if c.is_uppercase() {
                        first_wide |= letters.at == start;
                        letters.capitals += 1;
                    } else {
                        letters.small = true;
                    }
                    c.len_utf8()
                }
            };
            letters.take(self.bytes, len);
            letters.ascii(self.bytes);
        }
        let end = letters.at;
        // Only what goes on with one of these can be more than a word; most words pay nothing for it.
        if matches!(self.bytes.get(end), Some(b'.' | b'@' | b':')) {
            if let Some(len) = self.address() {
                return self.push(len, Kind::Address);
            }
            if let Some(len) = self.dotted() {
                return self.push_dotted(len);
            }
        }
        let id = if plain { self.index.find(letters.key, &self.bytes[start..end]) } else { lexicon::id_of(&self.text[start..end]) };
        let shape = match (letters.capitals, letters.small) {
            _ if !first_wide && !self.bytes[start].is_ascii_uppercase() => Shape::Lower,
            (2.., false) => Shape::Upper,
            (2.., true) => Shape::Mixed,
            _ => Shape::Title,
        };
        self.push_word(end - start, shape, id);
        if matches!(self.bytes.get(end), Some(b'\'' | 0xe2)) {
            self.hang();
        }
    }

    /// An abbreviation with dots inside.
    fn push_dotted(&mut self, len: usize) {
        let shape = if self.bytes[self.at].is_ascii_uppercase() { Shape::Upper } else { Shape::Lower };
        let id = lexicon::id_of(&self.text[self.at..self.at + len]);
        self.push_word(len, shape, id);
    }

    /// Whether a letter stands at this byte, so that an apostrophe before it is inside a word.
    fn joins(&self, at: usize) -> bool {
        wordy(self.char_at(at))
    }

    /// Whether the apostrophe at `at` (of `len` bytes) starts a clitic: `'s`, `'ll` … at the end of the word.
    fn clitic(&self, at: usize, len: usize) -> bool {
        let rest = &self.bytes[at + len..self.bytes.len().min(at + len + 3)];
        let ends = |n: usize| !wordy(self.char_at(at + len + n)) && !self.char_at(at + len + n).is_ascii_digit();
        match rest.first().map(u8::to_ascii_lowercase) {
            Some(b's' | b'd' | b'm') => ends(1),
            Some(b'l') => rest.get(1).map(u8::to_ascii_lowercase) == Some(b'l') && ends(2),
            Some(b'r' | b'v') => rest.get(1).map(u8::to_ascii_lowercase) == Some(b'e') && ends(2),
            _ => false,
        }
    }

    /// Pushes the clitic that hangs on the word or number before, if there is one.
    fn hang(&mut self) {
        let len = match self.char_at(self.at) {
            '\'' => 1,
            '’' => 3,
            _ => return,
        };
        if self.clitic(self.at, len) {
            let letters = self.bytes[self.at + len..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
            self.push(len + letters, Kind::Clitic);
        }
    }

    /// The length of an abbreviation with dots inside (`U.S.`, `a.m.`, `Ph.D.`) that starts here.
    fn dotted(&self) -> Option<usize> {
        let (mut i, mut parts) = (self.at, 0);
        loop {
            let letters = self.bytes[i..].iter().take(4).take_while(|b| b.is_ascii_alphabetic()).count();
            let dot = self.bytes.get(i + letters) == Some(&b'.');
            let longest = if parts == 0 { 2 } else { 1 };
            if letters == 0 || letters > longest || !dot {
                // "U.S" with its last dot lost
                let open = letters == 1 && parts > 0 && !self.joins(i + 1) && self.bytes[i].is_ascii_uppercase();
                i += usize::from(open);
                parts += usize::from(open);
                break;
            }
            i += letters + 1;
            parts += 1;
        }
        (parts > 1).then_some(i - self.at)
    }

    /// The length of a web or e-mail address that starts here.
    fn address(&self) -> Option<usize> {
        let rest = &self.bytes[self.at..];
        let lead = |p: &[u8]| rest.len() > p.len() && rest[..p.len()].eq_ignore_ascii_case(p);
        let known = match rest[0] | 0x20 {
            b'h' => lead(b"http://") || lead(b"https://"),
            b'w' => lead(b"www."),
            _ => false,
        };
        let name = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        let inner = matches!(rest.get(name), Some(b'.' | b'@')) && rest.get(name + 1).is_some_and(|b| b.is_ascii_lowercase());
        if !known && !inner {
            return None;
        }
        // What only looks like an address is read again word by word, so its length must have a bound.
        let longest = if known { rest.len() } else { ADDRESS.min(rest.len()) };
        let run = rest[..longest].iter().take_while(|b| b.is_ascii_graphic() && !b"\"'<>()[]{}".contains(b)).count();
        let end = rest[..run].iter().rposition(|b| b.is_ascii_alphanumeric() || *b == b'/')? + 1;
        let listed = |host: &[u8]| {
            host.split(|b| *b == b'/').next().is_some_and(|h| {
                h.split(|b| *b == b'.')
                    .skip(1)
                    .any(|s| [&b"com"[..], b"org", b"net", b"uk", b"gov", b"edu", b"io", b"eu", b"ly", b"co", b"tv"].contains(&s))
            })
        };
        (known || rest[..end].contains(&b'@') || listed(&rest[..end])).then_some(end)
    }

    fn number(&mut self) {
        let rest = &self.bytes[self.at..];
        let mut n = 0;
        while n < rest.len() {
            let digit = rest.get(n + 1).is_some_and(u8::is_ascii_digit);
            match rest[n] {
                b'0'..=b'9' => n += 1,
                b'.' | b',' | b':' if digit => n += 1,
                b'a'..=b'z' | b'A'..=b'Z' => n += 1,
                _ => break,
            }
        }
        self.push(n, Kind::Number);
        self.hang();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        scan(text).iter().map(|t| t.of(text)).collect()
    }

    #[test]
    fn words_and_what_hangs_on_them() {
        assert_eq!(cut("Hale's don't O’Brien’s we’ll"), ["Hale", "'s", "don't", "O’Brien", "’s", "we", "’ll"]);
        assert_eq!(cut("ex-mayor – so-called"), ["ex", "-", "mayor", "–", "so", "-", "called"]);
    }

    #[test]
    fn numbers_addresses_and_dots() {
        assert_eq!(cut("£1,000.50, 1930s. U.S. at 7 p.m. Ph.D."), ["£", "1,000.50", ",", "1930s", ".", "U.S.", "at", "7", "p.m.", "Ph.D."]);
        assert_eq!(
            cut("See https://a.example/x?y. Or bbc.co.uk, a@b.org"),
            ["See", "https://a.example/x?y", ".", "Or", "bbc.co.uk", ",", "a@b.org"]
        );
        assert_eq!(cut("lamb.Mary @mayor #vote"), ["lamb", ".", "Mary", "@mayor", "#vote"]);
    }

    #[test]
    fn marks_stand_alone() {
        assert_eq!(cut("``so'' “No” ‘em"), ["``", "so", "''", "“", "No", "”", "‘", "em"]);
    }
}
