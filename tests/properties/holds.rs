//! What holds for every result, by itself: places, order, nesting, indices, sums. The fuzzer asks the same (`fuzz/`).

use pullquote::report::{Quote, QuoteKind, Range};
use pullquote::{Analysis, Offsets, Options};

/// Every place of a result, as start and end.
pub fn places(found: &Analysis) -> Vec<(u32, u32)> {
    let mut all = Vec::new();
    // The one list of all offsets is the one that the units are changed by: they come in pairs.
    found.clone().map_offsets(|at| {
        all.push(at);
        at
    });
    all.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Analyses the text with offsets in bytes and whatever else the options ask, checks the result, and gives it.
pub fn analyze(text: &str, options: &Options) -> Analysis {
    let found = pullquote::analyze(text, &Options { offsets: Offsets::Bytes, ..options.clone() });
    holds(text, &found);
    found
}

/// Panics if something does not hold of a result whose offsets are in bytes.
pub fn holds(text: &str, found: &Analysis) {
    for (start, end) in places(found) {
        assert!(start <= end, "{start}..{end}");
        assert!(text.get(start as usize..end as usize).is_some(), "{start}..{end} is no place in the text");
    }
    order(found);
    indices(found);
    sums(found);
    for sentence in &found.sentences {
        let paragraph = &found.paragraphs[sentence.paragraph as usize];
        assert!(paragraph.start <= sentence.start && sentence.end <= paragraph.end, "{sentence:?}");
    }
    for quote in &found.quotes {
        assert!(!quote.parts.is_empty(), "{quote:?}");
        assert!(quote.parts.iter().all(|p| quote.start <= p.start && p.end <= quote.end), "{quote:?}");
        assert!((0.0..=1.0).contains(&quote.confidence) && !quote.rule.name().is_empty(), "{quote:?}");
    }
    nesting(&found.quotes);
}

fn ordered(what: &str, ranges: impl IntoIterator<Item = (u32, u32)>) {
    let ranges: Vec<_> = ranges.into_iter().collect();
    assert!(ranges.windows(2).all(|w| w[0].1 <= w[1].0), "{what}: {ranges:?}");
}

fn order(found: &Analysis) {
    ordered("paragraphs", found.paragraphs.iter().map(|p| (p.start, p.end)));
    ordered("sentences", found.sentences.iter().map(|s| (s.start, s.end)));
    ordered("toned words", found.tone.words.iter().map(|w| (w.start, w.end)));
    assert!(found.paragraphs.iter().all(|p| p.start < p.end) && found.sentences.iter().all(|s| s.start < s.end), "nothing is empty");
    assert!(found.quotes.windows(2).all(|q| q[0].start <= q[1].start), "quotations by their start");
    assert!(found.loaded.windows(2).all(|l| l[0].start <= l[1].start), "loaded words by their start");
    assert!(found.checks.windows(2).all(|c| c[0].start <= c[1].start), "checks by their start");
    for quote in &found.quotes {
        ordered("parts", quote.parts.iter().map(|p: &Range| (p.start, p.end)));
    }
}

/// Two quotations in marks stand apart, or one wholly in the other; `within` names one that is there and does not lead back.
fn nesting(quotes: &[Quote]) {
    let mut open: Vec<&Quote> = Vec::new();
    for quote in quotes.iter().filter(|q| q.kind != QuoteKind::Indirect) {
        while open.last().is_some_and(|o| o.end <= quote.start) {
            open.pop();
        }
        assert!(open.last().is_none_or(|o| quote.end <= o.end), "{:?} crosses {quote:?}", open.last());
        open.push(quote);
    }
    for (i, quote) in quotes.iter().enumerate() {
        let Some(outer) = quote.within.map(|w| &quotes[w as usize]) else { continue };
        if outer.kind != QuoteKind::Indirect && quote.kind != QuoteKind::Indirect {
            assert!(outer.start <= quote.start && quote.end <= outer.end, "{quote:?} is not in {outer:?}");
        }
        let (mut at, mut steps) = (i, 0);
        while let Some(next) = quotes[at].within {
            (at, steps) = (next as usize, steps + 1);
            assert!(steps <= quotes.len(), "quotation {i} stands in itself");
        }
    }
}

fn indices(found: &Analysis) {
    let (quotes, speakers) = (found.quotes.len() as u32, found.speakers.len() as u32);
    let mut listed = vec![0; found.quotes.len()];
    found.speakers.iter().flat_map(|s| &s.quotes).for_each(|q| listed[*q as usize] += 1);
    for (i, quote) in found.quotes.iter().enumerate() {
        assert!(quote.speaker.is_none_or(|s| s < speakers));
        assert!(quote.continues.is_none_or(|c| c < i as u32));
        assert!(quote.within.is_none_or(|w| w < quotes && w != i as u32));
        assert_eq!(listed[i], u32::from(quote.speaker.is_some()), "quotation {i} stands in the list of its speaker, once");
    }
    for (i, speaker) in found.speakers.iter().enumerate() {
        assert!(!speaker.name.is_empty());
        assert!(speaker.quotes.iter().all(|q| found.quotes[*q as usize].speaker == Some(i as u32)));
    }
    for sentence in &found.sentences {
        let inside = |w: u32| {
            let word = &found.tone.words[w as usize];
            sentence.start <= word.start && word.end <= sentence.end
        };
        assert!(sentence.tone.words.clone().all(inside));
    }
}

fn sums(found: &Analysis) {
    let close = |a: f64, b: f64| (a - b).abs() < 1e-4;
    for sentence in &found.sentences {
        let sum: f64 = sentence.tone.words.clone().map(|w| found.tone.words[w as usize].contribution).sum();
        assert!(close(sum, sentence.tone.score), "{sum} {}", sentence.tone.score);
    }
    let scores = [found.tone.score, found.tone.headline, found.tone.narration, found.tone.quoted];
    assert!(scores.into_iter().chain(found.speakers.iter().map(|s| s.tone)).all(f64::is_finite));
    let shares: f64 = found.speakers.iter().map(|s| s.share).sum();
    let spoken: u32 = found.speakers.iter().map(|s| s.words).sum();
    let all_attributed = found.quotes.iter().all(|q| q.speaker.is_some());
    assert!(shares < 1.0 + 1e-4, "{shares}");
    assert!(!all_attributed || spoken == 0 || close(shares, 1.0), "{shares}");
    for speaker in &found.speakers {
        assert!((0.0..=1.0).contains(&speaker.share));
        assert!(!all_attributed || close(speaker.share * f64::from(spoken), f64::from(speaker.words)), "{speaker:?}");
        // Whatever is counted as the whole, it is the same for all.
        let first = &found.speakers[0];
        assert!(close(speaker.share * f64::from(first.words), first.share * f64::from(speaker.words)), "{speaker:?}");
    }
}
