//! Positions leave the engine here, and only here: bytes become UTF-16 units or code points, and back.

/// The unit that offsets are given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Offsets {
    /// What JavaScript's `slice` counts.
    #[default]
    Utf16,
    /// What Python and the Web Annotation model count.
    Codepoints,
    /// What Rust counts.
    Bytes,
}

impl Offsets {
    /// The name in options and results.
    pub const fn name(self) -> &'static str {
        match self {
            Offsets::Utf16 => "utf16",
            Offsets::Codepoints => "codepoints",
            Offsets::Bytes => "bytes",
        }
    }

    /// The unit of that name.
    pub fn named(name: &str) -> Option<Self> {
        [Offsets::Utf16, Offsets::Codepoints, Offsets::Bytes].into_iter().find(|o| o.name() == name)
    }
}

/// How far apart the counted places lie, in bytes.
const STEP: usize = 128;

/// Turns byte offsets of one text into another unit, in constant time each.
pub struct OffsetMap<'t> {
    bytes: &'t [u8],
    unit: Offsets,
    /// Units before byte `i * STEP`; empty where a byte is a unit.
    counts: Vec<u32>,
}

/// The units that the character starting with this byte adds; none for a byte inside one.
#[inline]
fn units(byte: u8, unit: Offsets) -> u32 {
    match byte {
        0x80..=0xbf => 0,
        0xf0.. if unit == Offsets::Utf16 => 2,
        _ => 1,
    }
}

impl<'t> OffsetMap<'t> {
    /// Counts the text once; ASCII needs no table.
    pub fn new(text: &'t str, unit: Offsets) -> Self {
        let bytes = text.as_bytes();
        let mut counts = Vec::new();
        if unit != Offsets::Bytes && !text.is_ascii() {
            let mut sum = 0;
            for chunk in bytes.chunks(STEP) {
                counts.push(sum);
                sum += chunk.iter().map(|b| units(*b, unit)).sum::<u32>();
            }
            counts.push(sum);
        }
        OffsetMap { bytes, unit, counts }
    }

    /// The offset of a byte in the unit asked for.
    pub fn at(&self, byte: u32) -> u32 {
        let byte = (byte as usize).min(self.bytes.len());
        if self.counts.is_empty() {
            return byte as u32;
        }
        let block = byte / STEP;
        self.counts[block] + self.bytes[block * STEP..byte].iter().map(|b| units(*b, self.unit)).sum::<u32>()
    }

    /// The byte of an offset in the unit; one inside a character or past the end goes to the next boundary or the end.
    pub fn byte(&self, offset: u32) -> u32 {
        if self.counts.is_empty() {
            let inside = |at: &u32| self.bytes.get(*at as usize).is_some_and(|b| units(*b, Offsets::Codepoints) == 0);
            return (offset.min(self.bytes.len() as u32)..).find(|at| !inside(at)).unwrap_or(0);
        }
        let block = self.counts.partition_point(|c| *c <= offset).saturating_sub(1);
        let (mut byte, mut sum) = ((block * STEP).min(self.bytes.len()), self.counts[block]);
        while byte < self.bytes.len() && (sum < offset || units(self.bytes[byte], self.unit) == 0) {
            sum += units(self.bytes[byte], self.unit);
            byte += 1;
        }
        byte as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_every_unit() {
        let text = "a“é🙂b".repeat(60);
        for unit in [Offsets::Utf16, Offsets::Codepoints, Offsets::Bytes] {
            let map = OffsetMap::new(&text, unit);
            for (byte, _) in text.char_indices() {
                let before = &text[..byte];
                let want = match unit {
                    Offsets::Utf16 => before.encode_utf16().count(),
                    Offsets::Codepoints => before.chars().count(),
                    Offsets::Bytes => byte,
                };
                assert_eq!(map.at(byte as u32) as usize, want);
                assert_eq!(map.byte(want as u32) as usize, byte);
            }
        }
    }

    #[test]
    fn half_a_character_goes_to_the_next_boundary() {
        let text = "é🙂b";
        let byte = |unit, offset| OffsetMap::new(text, unit).byte(offset);
        assert_eq!([0, 1, 2, 3, 5, 6, 9].map(|at| byte(Offsets::Bytes, at)), [0, 2, 2, 6, 6, 6, 7]);
        // The count after the last, partial block of a text is no place past its end.
        assert_eq!([1, 2, 3, 4, u32::MAX].map(|at| byte(Offsets::Utf16, at)), [2, 6, 6, 7, 7]);
    }
}
