//! Positions leave the engine here, and only here: bytes become UTF-16 units or code points, and back.

use crate::named::named;

named! {
    /// The unit that offsets are given in.
    #[derive(Default)]
    Offsets {
        /// What JavaScript's `slice` counts.
        Utf16 = "utf16",
        /// What Python and the Web Annotation model count.
        Codepoints = "codepoints",
        /// What Rust counts: `&text[start..end]`.
        #[default]
        Bytes = "bytes",
    }
}

impl Offsets {
    /// The unit of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|o| o.name() == name)
    }
}

/// How far apart the counted places lie, in bytes: as many as a mask has bits.
const STEP: usize = 64;

/// Turns byte offsets of one text into another unit, in constant time each.
pub struct OffsetMap<'t> {
    bytes: &'t [u8],
    /// For each stretch of [`STEP`] bytes the units before it, and which of its bytes add none; empty where a byte is a unit.
    steps: Vec<Step>,
}

#[derive(Clone, Copy)]
struct Step {
    before: u32,
    silent: [u32; 2],
}

impl Step {
    /// The units before one of its bytes.
    #[inline]
    fn at(&self, byte: u32) -> u32 {
        let silent = u64::from(self.silent[0]) | u64::from(self.silent[1]) << 32;
        self.before + byte - (silent & ((1 << byte) - 1)).count_ones()
    }
}

/// Whether a byte adds no unit. All bytes of a character but the first add none, but UTF-16 needs two units for one of four bytes.
#[inline]
fn silent(bytes: &[u8], at: usize, unit: Offsets) -> bool {
    let second = || unit == Offsets::Utf16 && at > 0 && bytes[at - 1] >= 0xf0;
    bytes[at] & 0xc0 == 0x80 && !second()
}

impl<'t> OffsetMap<'t> {
    /// Counts the text once; ASCII needs no table.
    pub fn new(text: &'t str, unit: Offsets) -> Self {
        let bytes = text.as_bytes();
        let mut steps = Vec::new();
        if unit != Offsets::Bytes && !text.is_ascii() {
            steps.reserve_exact(bytes.len() / STEP + 1);
            let mut before = 0;
            for start in (0..=bytes.len()).step_by(STEP) {
                let chunk = &bytes[start..bytes.len().min(start + STEP)];
                let mut mask = 0u64;
                if !chunk.is_ascii() {
                    for i in 0..chunk.len() {
                        mask |= u64::from(silent(bytes, start + i, unit)) << i;
                    }
                }
                steps.push(Step { before, silent: [mask as u32, (mask >> 32) as u32] });
                before += chunk.len() as u32 - mask.count_ones();
            }
        }
        OffsetMap { bytes, steps }
    }

    /// The offset of a byte in the unit asked for.
    #[inline]
    pub fn at(&self, byte: u32) -> u32 {
        let byte = byte.min(self.bytes.len() as u32);
        match self.steps.get(byte as usize / STEP) {
            Some(step) => step.at(byte % STEP as u32),
            None => byte,
        }
    }

    /// The byte of an offset in the unit; one inside a character or past the end goes to the next boundary or the end.
    pub fn byte(&self, offset: u32) -> u32 {
        let step = self.steps.partition_point(|s| s.before <= offset).saturating_sub(1);
        let from = if self.steps.is_empty() { offset as usize } else { step * STEP };
        let mut byte = from.min(self.bytes.len()) as u32;
        let inside = |byte: u32| self.bytes.get(byte as usize).is_some_and(|b| b & 0xc0 == 0x80);
        while (byte as usize) < self.bytes.len() && (self.at(byte) < offset || inside(byte)) {
            byte += 1;
        }
        byte
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
