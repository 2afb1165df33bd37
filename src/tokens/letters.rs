//! Words read eight bytes at a time: the machine takes about as long for eight as for one.

use crate::lexicon::Key;

/// The letters of a word as they are read.
pub(super) struct Letters {
    /// Its first byte.
    start: usize,
    /// The byte after those read.
    pub at: usize,
    /// The key of those read.
    pub key: Key,
    /// How many are capitals.
    pub capitals: usize,
    /// Whether any is in lower case.
    pub small: bool,
}

impl Letters {
    /// Stands before the first letter of a word.
    pub fn new(start: usize) -> Self {
        Letters { start, at: start, key: Key::default(), capitals: 0, small: false }
    }

    /// Reads on to the next byte that is no ASCII letter, eight bytes at a time: most of the text goes through this loop.
    #[inline(always)]
    pub fn ascii(&mut self, bytes: &[u8]) {
        loop {
            let read = eight(bytes, self.at);
            let other = others(read);
            // The bytes before the first other one; all if there is none.
            let letters = (other & other.wrapping_neg()).wrapping_shr(7).wrapping_sub(1);
            let small = read & SMALL & letters;
            self.capitals += (small ^ SMALL & letters).count_ones() as usize;
            self.small |= small != 0;
            self.key = self.key.with(self.at - self.start, (read | SMALL) & letters);
            self.at += other.trailing_zeros() as usize / 8;
            if other != 0 {
                break;
            }
        }
    }

    /// Takes in that many bytes as they are.
    pub fn take(&mut self, bytes: &[u8], len: usize) {
        for b in &bytes[self.at..self.at + len] {
            self.key = self.key.with(self.at - self.start, u64::from(*b));
            self.at += 1;
        }
    }
}

/// In each of eight bytes the bit that is set in letters in lower case.
const SMALL: u64 = each(0x20);
/// The highest bit of each of eight bytes.
const HIGHEST: u64 = each(0x80);

/// Eight times the byte.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The eight bytes from a place on, the first one lowest; 0 after the end of the text.
#[inline(always)]
fn eight(bytes: &[u8], at: usize) -> u64 {
    match bytes[at..].first_chunk() {
        Some(all) => u64::from_le_bytes(*all),
        None => bytes[at..].iter().rev().fold(0, |read, b| read << 8 | u64::from(*b)),
    }
}

/// The highest bit of each of eight bytes that is no ASCII letter.
#[inline(always)]
const fn others(read: u64) -> u64 {
    let lower = read | SMALL;
    // Below the highest bit a sum of two never carries over into the next byte.
    let seven = lower & !HIGHEST;
    let from_a = seven + each(0x80 - b'a');
    let past_z = seven + each(0x80 - b'z' - 1);
    (!from_a | past_z | lower) & HIGHEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_one_byte_after_the_other_gives() {
        let odd = ["@`[{", "\u{7f}", "’", "é", "_", "0", ""];
        for word in ["a", "Z", "az", "AZ", "news", "NEWSROOM", "headlines", "Correspondents", "internationalisation"] {
            for (length, after) in (1..=word.len()).flat_map(|n| odd.map(|o| (n, o))) {
                let text = format!("({}{after}", &word[..length]);
                let mut letters = Letters::new(1);
                letters.ascii(text.as_bytes());
                let capitals = word[..length].bytes().filter(u8::is_ascii_uppercase).count();
                assert_eq!((letters.at, letters.capitals, letters.small), (1 + length, capitals, capitals < length), "{text}");
                assert_eq!(letters.key, Key::of(&word.as_bytes()[..length]), "{text}");
            }
        }
    }

    #[test]
    fn goes_on_after_what_is_taken() {
        let text = "rock'n'rollers";
        let mut letters = Letters::new(0);
        for _ in 0..2 {
            letters.ascii(text.as_bytes());
            letters.take(text.as_bytes(), 1);
        }
        letters.ascii(text.as_bytes());
        assert_eq!((letters.at, letters.key), (text.len(), Key::of(text.as_bytes())));
    }
}
