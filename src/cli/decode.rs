//! Bytes to words, as a browser reads them: by a mark, by what is asked for or declared, as UTF-8, or else by a guess, which is told.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_16BE, UTF_16LE, UTF_8};
use std::io::{self, BufRead, Read};

/// How many bytes are looked at to tell UTF-16 without a mark.
const SAMPLE: usize = 400;
/// How many bytes of a web page may name its encoding.
const HEAD: usize = 2048;
/// How many bytes the guess rests on.
const GUESSED: usize = 1 << 20;

/// A text, and what should be said of how it was read.
pub struct Decoded {
    /// The words.
    pub text: String,
    /// What a person should know, if anything.
    pub note: Option<String>,
}

/// Decodes a text. `asked` is the encoding that the user names, `page` whether the text may name its own, as web pages do.
pub fn decode(bytes: Vec<u8>, asked: Option<&'static Encoding>, page: bool) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes) {
        return match encoding == UTF_8 {
            true => utf8(bytes[mark..].to_vec()).unwrap_or_else(guessed),
            false => named(&bytes[mark..], encoding, Some("its mark says so")),
        };
    }
    if let Some(encoding) = asked {
        return named(&bytes, encoding, None);
    }
    if let Some(encoding) = unmarked(&bytes) {
        return named(&bytes, encoding, Some("it has no mark, but every other byte is zero"));
    }
    utf8(bytes).unwrap_or_else(|bytes| match page.then(|| declared(&bytes)).flatten() {
        Some(encoding) => named(&bytes, encoding, None),
        None => guessed(bytes),
    })
}

fn utf8(bytes: Vec<u8>) -> Result<Decoded, Vec<u8>> {
    String::from_utf8(bytes).map(|text| Decoded { text, note: None }).map_err(|error| error.into_bytes())
}

/// In an encoding that is known, for the reason given.
fn named(bytes: &[u8], encoding: &'static Encoding, why: Option<&str>) -> Decoded {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let name = encoding.name();
    let mut note = why.map(|why| format!("read as {name}: {why}"));
    if broken {
        note = Some(format!("not all of it is {name}; what is broken is read as U+FFFD, and offsets count it as such"));
    }
    Decoded { text: text.into_owned(), note }
}

/// Not UTF-8, and nothing says what it is.
fn guessed(bytes: Vec<u8>) -> Decoded {
    let (right, first) = wide(&bytes);
    let broken = bytes.utf8_chunks().filter(|c| !c.invalid().is_empty()).count();
    if right > broken {
        let note = format!("not UTF-8 from byte {first} on; what is broken is read as U+FFFD, and offsets count it as such");
        return Decoded { text: String::from_utf8_lossy(&bytes).into_owned(), note: Some(note) };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(GUESSED)], true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let text = encoding.decode_without_bom_handling(&bytes).0.into_owned();
    let note = format!("not UTF-8 from byte {first} on; read as {}, which is a guess (--encoding NAME says otherwise)", encoding.name());
    Decoded { text, note: Some(note) }
}

/// How many characters of several bytes are right as UTF-8, and the first byte that is not.
fn wide(bytes: &[u8]) -> (usize, usize) {
    let right = bytes.utf8_chunks().map(|c| c.valid().chars().filter(|c| !c.is_ascii()).count()).sum();
    (right, bytes.utf8_chunks().next().map_or(0, |c| c.valid().len()))
}

/// UTF-16 without its mark: in English every other byte is zero, and text has none otherwise.
fn unmarked(bytes: &[u8]) -> Option<&'static Encoding> {
    let most = bytes.len().min(SAMPLE) & !1;
    let zeros = |odd: usize| bytes[..most].iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, enough) = (zeros(0), zeros(1), most * 35 / 100);
    match () {
        () if most < 8 => None,
        () if odd > enough && even == 0 => Some(UTF_16LE),
        () if even > enough && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// The encoding that a web page names in its head.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let label = head.split_once("charset")?.1.trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']).to_string();
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(label.len());
    Encoding::for_label(&label.as_bytes()[..end]).filter(|e| *e != UTF_8)
}

/// What reads as UTF-8, of a stream in another encoding that is known.
pub struct Recoded<R> {
    from: R,
    decoder: Decoder,
    out: Vec<u8>,
    at: usize,
    done: bool,
}

impl<R: BufRead> Recoded<R> {
    /// Reads that encoding; a mark at the start says otherwise.
    pub fn new(from: R, encoding: &'static Encoding) -> Self {
        Recoded { from, decoder: encoding.new_decoder(), out: Vec::new(), at: 0, done: false }
    }
}

impl<R: BufRead> Read for Recoded<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.at == self.out.len() && !self.done {
            let bytes = self.from.fill_buf()?;
            let last = bytes.is_empty();
            self.out.resize(self.decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(1 << 12), 0);
            let (_, taken, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.out, last);
            self.from.consume(taken);
            self.out.truncate(written);
            (self.at, self.done) = (0, last);
        }
        let count = to.len().min(self.out.len() - self.at);
        to[..count].copy_from_slice(&self.out[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1252;

    const TEXT: &str = "Café news.\n\n“Yes,” said Zoë Hale – “it’s late.”";

    fn in_utf16(text: &str, mark: bool, big: bool) -> Vec<u8> {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(|u: u16| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_words_and_a_mark_is_no_character() {
        let old = WINDOWS_1252.encode(TEXT).0.into_owned();
        let marked = [&[0xef, 0xbb, 0xbf], TEXT.as_bytes()].concat();
        for (bytes, told) in [
            (TEXT.as_bytes().to_vec(), ""),
            (marked, ""),
            (in_utf16(TEXT, true, false), "UTF-16LE"),
            (in_utf16(TEXT, true, true), "UTF-16BE"),
            (in_utf16(TEXT, false, false), "UTF-16LE"),
            (in_utf16(TEXT, false, true), "UTF-16BE"),
            (old.clone(), "windows-1252, which is a guess"),
        ] {
            let found = decode(bytes, None, false);
            assert_eq!(found.text, TEXT, "{told}");
            let note = found.note.unwrap_or_default();
            assert!(note.contains(told) && note.is_empty() == told.is_empty(), "{note}");
        }
        let asked = decode(old, Some(WINDOWS_1252), false);
        assert_eq!((asked.text.as_str(), asked.note), (TEXT, None));
    }

    #[test]
    fn one_broken_byte_makes_no_other_encoding_of_a_text() {
        let found = decode([TEXT.as_bytes(), b"\xe9"].concat(), None, false);
        assert_eq!(found.text, format!("{TEXT}\u{fffd}"));
        assert!(found.note.is_some_and(|n| n.contains("U+FFFD")));
    }

    #[test]
    fn a_page_names_its_encoding() {
        let page = |label: &str| format!("<meta charset={label}>").into_bytes().into_iter().chain(*b"\xe4\xee\xec").collect::<Vec<_>>();
        assert!(decode(page("\"windows-1251\""), None, true).text.ends_with("дом"));
        assert!(decode(page("nonsense"), None, true).note.is_some());
    }

    #[test]
    fn a_stream_is_recoded_whatever_its_pieces() {
        let text = TEXT.repeat(500);
        for size in [1, 3, 4096] {
            let from = io::BufReader::with_capacity(size, io::Cursor::new(in_utf16(&text, true, false)));
            let mut found = String::new();
            Recoded::new(from, UTF_16LE).read_to_string(&mut found).unwrap();
            assert_eq!(found, text);
        }
    }
}
