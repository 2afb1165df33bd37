//! The result by itself, and its places in every unit.

use crate::holds::{self, places};
use crate::{each_text, generate};
use pullquote::{analyze, Offsets, Options};

fn holds(text: &str) {
    holds::analyze(text, &Options::default());
}

#[test]
fn every_result_hangs_together() {
    each_text(generate::article, holds);
}

#[test]
fn so_does_that_of_noise() {
    each_text(generate::noise, holds);
}

/// An offset in UTF-16 is what JavaScript's `slice` counts.
#[test]
fn every_unit_names_the_same_words() {
    let same = |text: &str| {
        let of = |offsets| places(&analyze(text, &Options { offsets, ..Options::default() }));
        let (bytes, points, units) = (of(Offsets::Bytes), of(Offsets::Codepoints), of(Offsets::Utf16));
        let utf16: Vec<u16> = text.encode_utf16().collect();
        let chars: Vec<char> = text.chars().collect();
        assert_eq!((bytes.len(), bytes.len()), (points.len(), units.len()));
        for ((b, p), u) in bytes.iter().zip(&points).zip(&units) {
            let words = &text[b.0 as usize..b.1 as usize];
            assert_eq!(words, String::from_utf16(&utf16[u.0 as usize..u.1 as usize]).unwrap());
            assert_eq!(words, chars[p.0 as usize..p.1 as usize].iter().collect::<String>());
        }
    };
    each_text(generate::article, same);
    each_text(generate::noise, same);
}
