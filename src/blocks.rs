//! Finds places in an ordered list without a search through all of it, which would miss the machine's caches on a long text.

/// How many values a block spans: 64.
const SHIFT: u32 = 6;

/// For every block of values the number of list items whose keys lie below it.
#[derive(Clone, Debug, Default)]
pub struct Blocks {
    below: Vec<u32>,
}

impl Blocks {
    /// From the keys of a list, in order. Takes memory for the largest key.
    pub fn new(keys: impl Iterator<Item = usize>) -> Self {
        let mut below = Vec::new();
        for (count, key) in keys.enumerate() {
            // Every block that starts after the keys so far and not after this one.
            while below.len() << SHIFT <= key {
                below.push(count as u32);
            }
        }
        Blocks { below }
    }

    /// How many items of the list have keys below the value: what `partition_point` gives. `key` must be the one that the blocks are of.
    #[inline]
    pub fn below<T>(&self, list: &[T], value: usize, key: impl Fn(&T) -> usize) -> usize {
        let block = value >> SHIFT;
        let Some(from) = self.below.get(block) else { return list.len() };
        let from = *from as usize;
        let to = self.below.get(block + 1).map_or(list.len(), |to| *to as usize);
        // few items lie in a block: looking at one after the other takes less than halving
        from + list[from..to].iter().take_while(|item| key(item) < value).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_what_a_search_gives() {
        for step in [1, 3, 70, 200] {
            let list: Vec<usize> = (0..100).map(|i| i * step + i % 2).collect();
            let blocks = Blocks::new(list.iter().copied());
            for value in 0..=100 * step + 300 {
                assert_eq!(blocks.below(&list, value, |k| *k), list.partition_point(|k| *k < value), "{step} {value}");
            }
        }
        assert_eq!(Blocks::default().below(&[] as &[usize], 5, |k| *k), 0);
    }
}
