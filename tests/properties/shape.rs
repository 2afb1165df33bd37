//! The result by itself: places, order, indices, sums.

use crate::{each_text, generate};
use pullquote::report::Range;
use pullquote::{analyze, Analysis, Offsets, Options};

fn places(found: &Analysis) -> Vec<(u32, u32)> {
    let mut all = Vec::new();
    // The one list of all offsets is the one that the units are changed by: they come in pairs.
    found.clone().map_offsets(|at| {
        all.push(at);
        at
    });
    all.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

fn ordered(ranges: impl IntoIterator<Item = (u32, u32)>) -> bool {
    let ranges: Vec<_> = ranges.into_iter().collect();
    ranges.windows(2).all(|w| w[0].1 <= w[1].0)
}

fn holds(text: &str) {
    let found = analyze(text, &Options { offsets: Offsets::Bytes, ..Options::default() });
    for (start, end) in places(&found) {
        assert!(start <= end, "{start}..{end}");
        assert!(text.get(start as usize..end as usize).is_some(), "{start}..{end} is no place in the text");
    }
    assert!(ordered(found.paragraphs.iter().map(|p| (p.start, p.end))));
    assert!(ordered(found.sentences.iter().map(|s| (s.start, s.end))));
    assert!(ordered(found.tone.words.iter().map(|w| (w.start, w.end))));
    assert!(found.quotes.windows(2).all(|q| q[0].start <= q[1].start));
    assert!(found.loaded.windows(2).all(|l| l[0].start <= l[1].start));
    indices(&found);
    sums(&found);
    for sentence in &found.sentences {
        let paragraph = &found.paragraphs[sentence.paragraph as usize];
        assert!(paragraph.start <= sentence.start && sentence.end <= paragraph.end);
    }
    for quote in &found.quotes {
        assert!(!quote.parts.is_empty());
        assert!(quote.parts.iter().all(|p| quote.start <= p.start && p.end <= quote.end), "{quote:?}");
        assert!(ordered(quote.parts.iter().map(|p: &Range| (p.start, p.end))));
        assert!((0.0..=1.0).contains(&quote.confidence) && !quote.rule.is_empty());
    }
}

fn indices(found: &Analysis) {
    let (quotes, speakers) = (found.quotes.len() as u32, found.speakers.len() as u32);
    for (i, quote) in found.quotes.iter().enumerate() {
        assert!(quote.speaker.is_none_or(|s| s < speakers));
        assert!(quote.continues.is_none_or(|c| c < i as u32));
        assert!(quote.within.is_none_or(|w| w < quotes && w != i as u32));
        if let Some(s) = quote.speaker {
            assert!(found.speakers[s as usize].quotes.contains(&(i as u32)), "quotation {i} is not in its speaker's list");
        }
    }
    for (i, speaker) in found.speakers.iter().enumerate() {
        assert!(!speaker.name.is_empty());
        assert!(speaker.quotes.iter().all(|q| found.quotes[*q as usize].speaker == Some(i as u32)));
    }
    for sentence in &found.sentences {
        let inside = |w: &u32| {
            let word = &found.tone.words[*w as usize];
            sentence.start <= word.start && word.end <= sentence.end
        };
        assert!(sentence.tone.words.iter().all(inside));
    }
}

fn sums(found: &Analysis) {
    let close = |a: f64, b: f64| (a - b).abs() < 1e-4;
    for sentence in &found.sentences {
        let sum: f64 = sentence.tone.words.iter().map(|w| found.tone.words[*w as usize].contribution).sum();
        assert!(close(sum, sentence.tone.score), "{sum} {}", sentence.tone.score);
    }
    let shares: f64 = found.speakers.iter().map(|s| s.share).sum();
    let spoken: u32 = found.speakers.iter().map(|s| s.words).sum();
    assert!(shares < 1.0 + 1e-4, "{shares}");
    assert!(found.quotes.iter().any(|q| q.speaker.is_none()) || spoken == 0 || close(shares, 1.0), "{shares}");
    for speaker in &found.speakers {
        assert!(close(speaker.share * spoken as f64, speaker.words as f64) || found.quotes.iter().any(|q| q.speaker.is_none()));
    }
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
