//! The ends of what can be counted.

use pullquote::{analyze, Options, LONGEST};

/// Offsets have 32 bits: a longer text is refused in so many words, and nothing is counted past the end.
///
/// The text is of zeros that were never written to, so the system lends no memory for it.
#[test]
#[cfg(target_pointer_width = "64")]
fn a_text_of_4_gib_is_refused() {
    let text = String::from_utf8(vec![0; LONGEST + 1]).unwrap();
    let found = analyze(&text, &Options { skip: vec![(0, u32::MAX)], targets: vec![(1, 2)], ..Options::default() });
    let codes: Vec<_> = found.checks.iter().map(|c| (c.code.name(), c.severity.name(), c.start, c.end)).collect();
    assert_eq!(codes, [("too-long", "error", 0, 0)]);
    assert!(found.paragraphs.is_empty() && found.quotes.is_empty() && found.tone.words.is_empty());
    assert_eq!(LONGEST, u32::MAX as usize - 1, "every offset fits, the end included");
}

/// Ranges that lie outside of the text, the wrong way round or inside a character are no reason to stop.
#[test]
fn ranges_from_anywhere_are_taken() {
    let text = "“Naïve 🙂,” said Ann Hale. ".repeat(20);
    for offsets in [pullquote::Offsets::Utf16, pullquote::Offsets::Codepoints, pullquote::Offsets::Bytes] {
        for range in
            [(0, u32::MAX), (u32::MAX, 0), (u32::MAX, u32::MAX), (4, 5), (8, 9), (9, 8), (text.len() as u32 - 1, text.len() as u32)]
        {
            let options = Options { offsets, skip: vec![range], targets: vec![range, range], ..Options::default() };
            let found = analyze(&text, &options);
            assert_eq!(found.targets.len(), 2);
            let length = pullquote::offsets::OffsetMap::new(&text, offsets).at(u32::MAX);
            assert!(found.targets.iter().all(|t| t.start <= t.end && t.end <= length), "{range:?} in {}", offsets.name());
        }
    }
}
