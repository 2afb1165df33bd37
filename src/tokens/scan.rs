//! Where a token starts and ends, and what kind it is.

use super::letters::Letters;
use super::{Gap, Kind, Shape, Token};
use crate::lexicon::{self, classes, sets, Index, WordId};
use crate::text::apostrophe;

/// The longest e-mail address or bare host, in bytes.
const ADDRESS: usize = 256;

/// What one pass over the text finds.
pub struct Scan {
    /// Every token, in order.
    pub tokens: Vec<Token>,
    /// The indices of those that more than their own words hangs on, some tenth of all: stops, `?` and `!`, quotation marks, opening
    /// brackets, words with stops inside, words of one letter, and words that are a name or a verb (Will).
    pub signs: Vec<u32>,
}

/// Cuts the text into tokens and looks each word up once. Linear in the text.
pub fn scan(text: &str) -> Scan {
    // A token and the space after it have some 4.7 bytes in news.
    let out = Vec::with_capacity(text.len() / 4 + 8);
    let mut scanner = Scanner { text, bytes: text.as_bytes(), index: lexicon::index(), out, signs: Vec::new() };
    scanner.run();
    scanner.tell_wills();
    Scan { tokens: scanner.out, signs: scanner.signs }
}

/// Reads tokens. What reads one is told its first byte and what stands before it, adds it and gives the byte after it.
struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    index: &'static Index,
    out: Vec<Token>,
    signs: Vec<u32>,
}

/// What is a given name or a verb.
const WILL: u64 = classes::GIVEN | classes::MODAL;
/// How far the end of a question is looked for, in tokens.
const QUESTION: usize = 60;

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
        let bytes = self.bytes;
        let (mut at, mut gap) = (0, Gap::Blank);
        while let Some(&b) = bytes.get(at) {
            if b == b' ' {
                gap = gap.max(Gap::Space);
                at += 1;
            } else if b.is_ascii_alphabetic() {
                at = self.word(at, std::mem::replace(&mut gap, Gap::None));
            } else {
                let c = self.char_at(at);
                match self.space(at, c) {
                    Some(Gap::Line) if gap >= Gap::Line => gap = Gap::Blank,
                    Some(more) => gap = gap.max(more),
                    None => {
                        at = self.sign(at, std::mem::replace(&mut gap, Gap::None), c);
                        continue;
                    }
                }
                at += c.len_utf8();
            }
        }
    }

    /// The byte at a place, 0 after the end of the text.
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    /// The character at a place, NUL after the end of the text.
    fn char_at(&self, at: usize) -> char {
        match self.bytes.get(at) {
            Some(b) if *b < 0x80 => *b as char,
            Some(_) => self.text[at..].chars().next().unwrap_or('\0'),
            None => '\0',
        }
    }

    /// What the character at a place adds to a gap, if it is space.
    fn space(&self, at: usize, c: char) -> Option<Gap> {
        match c {
            '!'..='~' => None,
            // One line end with the one after it.
            '\r' if self.byte(at + 1) == b'\n' => Some(Gap::None),
            '\n' | '\r' | '\u{2028}' | '\u{85}' => Some(Gap::Line),
            '\u{2029}' => Some(Gap::Blank),
            _ => blank(c).then_some(Gap::Space),
        }
    }

    /// What is no word: nothing is known of it but its kind.
    fn push(&mut self, at: usize, gap: Gap, len: usize, kind: Kind) -> usize {
        if matches!(kind, Kind::Stop | Kind::Shout | Kind::Mark | Kind::Open) {
            self.note();
        }
        self.add(Token::new(at..at + len, kind, Shape::None, gap, 0, 0))
    }

    /// A word with what the lexicon knows of it, as far as its capitals let it be that.
    #[inline(always)]
    fn push_word(&mut self, at: usize, gap: Gap, len: usize, shape: Shape, id: WordId) -> usize {
        let mut classes = self.index.record(id).classes;
        if classes & classes::PROPER != 0 {
            if shape == Shape::Lower {
                // "the charity": what is a given name with a capital may be a body without one
                let body = if classes & classes::GIVEN != 0 { classes & classes::ORGANISATION } else { 0 };
                classes = classes & !classes::PROPER_ONLY | body;
            } else if classes & classes::MODAL != 0 && shape == Shape::Title && gap == Gap::Space && self.surname(at + len) {
                classes = 0;
            }
        }
        if shape == Shape::Upper && classes & (classes::SUBJECT | classes::OBJECT) != 0 && len < 4 {
            // US, WHO, IT between ordinary words are names; in a line of capitals they are not.
            if self.out.last().is_none_or(|t| t.shape() != Shape::Upper) {
                classes = if &self.bytes[at..at + len] == b"US" { classes::PLACE } else { 0 };
            }
        }
        if len == 1 || classes & WILL == WILL {
            self.note();
        }
        self.add(Token::new(at..at + len, Kind::Word, shape, gap, id, classes))
    }

    /// Takes the next token for a sign.
    fn note(&mut self) {
        self.signs.push(self.out.len() as u32);
    }

    #[inline(always)]
    fn add(&mut self, token: Token) -> usize {
        self.out.push(token);
        token.span.end as usize
    }

    /// Whether a given name or a title stands before the next word, which ends at `end`, and no day of the month after it: Theresa May,
    /// Mrs May; not Ann May 5.
    fn surname(&self, end: usize) -> bool {
        let mut before = self.out.iter().rev().take(2).filter(|t| t.kind != Kind::Stop);
        let named = before.next().is_some_and(|t| t.capital() && t.is(classes::GIVEN | classes::TITLE) && !t.is(classes::MODAL));
        let stopped = self.out.last().is_some_and(|t| t.kind == Kind::Stop);
        let titled = !stopped || self.out.iter().rev().nth(1).is_some_and(|t| t.is(classes::TITLE));
        named && titled && !(self.byte(end) == b' ' && self.byte(end + 1).is_ascii_digit())
    }

    /// Tells the name Will from the verb: before another capital and not at the head of a question it is a name.
    fn tell_wills(&mut self) {
        const VERB: u64 = classes::AUXILIARY | classes::FINITE | classes::MODAL;
        let tokens = &mut self.out;
        for at in self.signs.iter().map(|at| *at as usize) {
            if tokens[at].classes & WILL != WILL {
                continue;
            }
            let named =
                tokens.get(at + 1).is_some_and(|n| n.kind == Kind::Word && n.capital() && !n.is(classes::SUBJECT | classes::DETERMINER));
            let ends = |t: &&Token| matches!(t.kind, Kind::Stop | Kind::Shout | Kind::Mark | Kind::Colon);
            let asked = tokens[at..].iter().take(QUESTION).find(ends).is_some_and(|t| t.of(self.text) == "?");
            tokens[at].classes &= if named && !asked { !VERB } else { !classes::GIVEN };
        }
    }

    /// What starts with no ASCII letter: most of it a token of one character.
    fn sign(&mut self, at: usize, gap: Gap, c: char) -> usize {
        let next = self.byte(at + 1);
        let last = |kinds: fn(&Kind) -> bool| gap == Gap::None && self.out.last().is_some_and(|t| kinds(&t.kind));
        let glued = || last(|kind| matches!(kind, Kind::Word | Kind::Number | Kind::Clitic));
        let alike = |from: usize| self.bytes[from..].iter().take_while(|b| **b as char == c).count();
        let (len, kind) = match c {
            '0'..='9' => return self.number(at, gap),
            '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' => (c.len_utf8(), Kind::Mark),
            '\'' | '`' => {
                // Of three in a row the inner one is single: the first where they close, the last where they open.
                let closes = next as char == c && self.byte(at + 2) as char == c && last(|_| true);
                (1 + usize::from(next as char == c && !closes && !self.elided(at + 2)), Kind::Mark)
            }
            '‘' | '’' | '‚' | '‛' => {
                let doubled = self.char_at(at + c.len_utf8()) == c && !self.elided(at + 2 * c.len_utf8());
                (c.len_utf8() * (1 + usize::from(doubled)), Kind::Mark)
            }
            '.' => (alike(at), Kind::Stop),
            '…' => (c.len_utf8(), Kind::Stop),
            '!' | '?' => (1, Kind::Shout),
            ',' => (1, Kind::Comma),
            ':' => (1, Kind::Colon),
            ';' => (1, Kind::Semicolon),
            '-' => {
                let joins = glued() && (next.is_ascii_alphanumeric() || next >= 0x80);
                (alike(at), if joins { Kind::Hyphen } else { Kind::Dash })
            }
            '–' | '—' | '―' | '‒' | '−' => (c.len_utf8(), Kind::Dash),
            '‐' | '‑' => (c.len_utf8(), Kind::Hyphen),
            '(' | '[' | '{' => (1, Kind::Open),
            ')' | ']' | '}' => (1, Kind::Close),
            '@' | '#' if !glued() && named(&next) => {
                let len = 1 + self.bytes[at + 1..].iter().take_while(|b| named(b)).count();
                return self.add(Token::new(at..at + len, Kind::Handle, Shape::Title, gap, 0, 0));
            }
            _ if wordy(c) => return self.word(at, gap),
            _ => (c.len_utf8(), Kind::Other),
        };
        self.push(at, gap, len, kind)
    }

    /// A word from here on: letters, inner apostrophes and digits; then what hangs on it.
    #[cfg_attr(tuned, optimize(speed))]
    fn word(&mut self, start: usize, gap: Gap) -> usize {
        let mut letters = Letters::new(start);
        letters.ascii(self.bytes);
        let (mut first_wide, mut plain) = (false, true);
        // Nearly every word ends here: what follows is neither a sign inside it nor a letter beyond ASCII.
        while let Some(&b) = self.bytes.get(letters.at) {
            let len = match b {
                b'0'..=b'9' | b'_' => 1,
                b'\'' if self.joins(letters.at + 1) && !self.clitic(letters.at, 1) => 1,
                b if b < 0x80 && b != b'`' => break,
                _ => {
                    let c = self.char_at(letters.at);
                    if apostrophe(c) && self.joins(letters.at + c.len_utf8()) {
                        if self.clitic(letters.at, c.len_utf8()) {
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
        let mut end = letters.at;
        let follows = self.byte(end);
        // Only what goes on with one of these can be more than a word; most words pay nothing for it.
        if matches!(follows, b'.' | b'@' | b':') {
            if let Some(len) = self.address(start) {
                return self.push(start, gap, len, Kind::Address);
            }
            if let Some(len) = self.dotted(start) {
                self.note();
                (end, plain) = (start + len, false);
                // An abbreviation is in capitals if its first letter is one: Ph.D.
                (letters.capitals, letters.small) = (2, false);
            }
        }
        let id = if plain { self.index.find(letters.key, &self.bytes[start..end]) } else { lexicon::id_of(&self.text[start..end]) };
        let shape = match (letters.capitals, letters.small) {
            // d'Arcy, l'Estrange
            (1.., true) if end - start > 4 && self.prefixed(start) => Shape::Mixed,
            _ if !first_wide && !self.bytes[start].is_ascii_uppercase() => Shape::Lower,
            (2.., false) => Shape::Upper,
            (2.., true) => Shape::Mixed,
            _ => Shape::Title,
        };
        self.push_word(start, gap, end - start, shape, id);
        match follows {
            b'\'' | b'`' | 0xc2 | 0xca | 0xe2 => self.hang(end),
            _ => end,
        }
    }

    /// Whether a word starts with a letter in lower case, an apostrophe and a capital, as some surnames do.
    fn prefixed(&self, start: usize) -> bool {
        let mark = |at: usize| Some(self.char_at(at)).filter(|m| matches!(m, '\'' | '’'));
        let mark = self.bytes[start].is_ascii_lowercase().then(|| mark(start + 1)).flatten();
        mark.is_some_and(|m| self.char_at(start + 1 + m.len_utf8()).is_uppercase())
    }

    /// Whether a letter stands at this byte, so that an apostrophe before it is inside a word.
    fn joins(&self, at: usize) -> bool {
        wordy(self.char_at(at))
    }

    /// Whether a word that has lost its start stands here, so that one of two marks before it is its apostrophe: ‘‘Tis true’.
    #[cold]
    fn elided(&self, at: usize) -> bool {
        let letters = self.bytes[at..].iter().take(8).take_while(|b| b.is_ascii_alphabetic()).count();
        letters > 1 && sets::ELISIONS.has(lexicon::id_of(&self.text[at..at + letters]))
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

    /// The clitic that hangs on the word or number before, if there is one.
    fn hang(&mut self, at: usize) -> usize {
        let sign = self.char_at(at);
        let len = sign.len_utf8();
        if !apostrophe(sign) || !self.clitic(at, len) {
            return at;
        }
        let letters = self.bytes[at + len..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        self.push(at, Gap::None, len + letters, Kind::Clitic)
    }

    /// The length of an abbreviation with dots inside (`U.S.`, `a.m.`, `Ph.D.`) that starts here.
    fn dotted(&self, at: usize) -> Option<usize> {
        let (mut i, mut parts) = (at, 0);
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
        (parts > 1).then_some(i - at)
    }

    /// The length of a web or e-mail address that starts here.
    fn address(&self, at: usize) -> Option<usize> {
        let rest = &self.bytes[at..];
        let lead = |p: &[u8]| rest.len() > p.len() && rest[..p.len()].eq_ignore_ascii_case(p);
        let known = match rest[0] | 0x20 {
            b'h' => lead(b"http://") || lead(b"https://"),
            b'w' => lead(b"www."),
            _ => false,
        };
        let name = rest.iter().take_while(|b| named(b)).count();
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

    fn number(&mut self, at: usize, gap: Gap) -> usize {
        let rest = &self.bytes[at..];
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
        let end = self.push(at, gap, n, Kind::Number);
        self.hang(end)
    }
}

/// What names of handles and hosts are made of.
fn named(b: &u8) -> bool {
    b.is_ascii_alphanumeric() || *b == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        scan(text).tokens.iter().map(|t| t.of(text)).collect()
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
    fn signs_are_stops_marks_brackets_letters_and_wills() {
        let text = "“A plan,” he said (twice). Will U.S. aid come at 5 p.m.?";
        let found = scan(text);
        let signs: Vec<&str> = found.signs.iter().map(|at| found.tokens[*at as usize].of(text)).collect();
        assert_eq!(signs, ["“", "A", "”", "(", ".", "Will", "U.S.", "p.m.", "?"]);
    }

    #[test]
    fn marks_stand_alone() {
        assert_eq!(cut("``so'' “No” ‘em"), ["``", "so", "''", "“", "No", "”", "‘", "em"]);
    }
}
