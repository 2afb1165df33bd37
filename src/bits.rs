//! A bit for each token: whether something is so of it.

use std::ops::Range;

/// How many bits an item holds.
const EACH: usize = u32::BITS as usize;

/// Bits by index, all 0 past the last.
#[derive(Clone, Debug, Default)]
pub struct Bits(Vec<u32>);

impl Bits {
    /// So many bits, all 0.
    pub fn none(count: usize) -> Self {
        Bits(vec![0; count.div_ceil(EACH)])
    }

    /// So many bits, all 1.
    pub fn all(count: usize) -> Self {
        let mut bits = Bits(vec![u32::MAX; count.div_ceil(EACH)]);
        bits.put(count..bits.0.len() * EACH, false);
        bits
    }

    /// Sets a run of bits; what lies past the last is left out.
    pub fn put(&mut self, run: Range<usize>, value: bool) {
        for at in run {
            let Some(item) = self.0.get_mut(at / EACH) else { return };
            let bit = 1 << (at % EACH);
            *item = if value { *item | bit } else { *item & !bit };
        }
    }

    /// Whether a bit is 1.
    #[inline]
    pub fn has(&self, at: usize) -> bool {
        self.0.get(at / EACH).is_some_and(|item| item >> (at % EACH) & 1 != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_is_there_and_nothing_past_the_end() {
        for count in [0, 1, 31, 32, 33, 64, 70] {
            let (mut some, mut most) = (Bits::none(count), Bits::all(count));
            let run = count / 3..count / 2;
            some.put(run.clone(), true);
            most.put(run.clone(), false);
            for at in 0..count + 3 * EACH {
                assert_eq!((some.has(at), most.has(at)), (run.contains(&at), at < count && !run.contains(&at)), "{at} of {count}");
            }
        }
    }
}
