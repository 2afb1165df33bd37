//! How the result changes with the text: by what was changed, and by nothing else.

use crate::{each_text, generate};
use pullquote::{analyze, Analysis, Offsets, Options};
use serde_json::{json, Value};

fn found(text: &str) -> Analysis {
    analyze(text, &Options { offsets: Offsets::Utf16, ..Options::default() })
}

/// An emoji in front, in a paragraph of its own, is two units and the line ends.
#[test]
fn an_emoji_in_front_moves_everything() {
    each_text(generate::curly, |text| {
        let (plain, mut moved) = (found(&format!("x\n\n{text}")), found(&format!("🙂\n\n{text}")));
        let before = 3;
        moved.map_offsets(|at| if at >= before { at - 1 } else { at });
        assert_eq!(words_of(&plain), words_of(&moved));
        assert_eq!(plain.quotes, moved.quotes);
    });
}

/// Straight in front of the first word: the same, two units on.
#[test]
fn an_emoji_before_the_first_word_moves_everything_by_two() {
    each_text(generate::curly, |text| {
        let (plain, mut moved) = (found(text), found(&format!("🙂{text}")));
        let quotes: Vec<_> = plain.quotes.iter().map(|q| (q.start + 2, q.end + 2)).collect();
        assert_eq!(quotes, moved.quotes.iter().map(|q| (q.start, q.end)).collect::<Vec<_>>());
        moved.map_offsets(|at| at.saturating_sub(2));
        assert_eq!(words_of(&plain), words_of(&moved));
    });
}

fn words_of(found: &Analysis) -> Vec<(u32, u32, &str)> {
    found.tone.words.iter().map(|w| (w.start, w.end, w.reason.name())).collect()
}

/// The places in the text with CRLF are those in the text with LF, with the returns counted in.
#[test]
fn line_ends_make_no_difference() {
    let same = |text: &str| {
        let text = text.replace('\r', "");
        let (lf, mut crlf) = (found(&text), found(&text.replace('\n', "\r\n")));
        // Where each place of the longer text lies in the shorter one; a return and its line feed are one place.
        let mut back = Vec::new();
        for (at, unit) in text.encode_utf16().enumerate() {
            back.push(at as u32);
            if unit == u16::from(b'\n') {
                back.push(at as u32);
            }
        }
        back.push(text.encode_utf16().count() as u32);
        crlf.map_offsets(|at| back[at as usize]);
        assert_eq!(json!(lf), json!(crlf));
    };
    each_text(generate::article, same);
}

/// What the marks look like says nothing about who speaks.
#[test]
fn straight_and_curly_marks_are_read_alike() {
    each_text(generate::curly, |text| {
        let straight = text.replace(['“', '”'], "\"");
        let (curly, straight) = (found(text), found(&straight));
        assert_eq!(json!(curly), json!(straight));
    });
}

/// An article's result does not depend on what was analysed before.
#[test]
fn the_same_text_gives_the_same_result() {
    let alone: Vec<Value> = (0..20).map(|seed| json!(found(&generate::article(&mut generate::Random::new(seed))))).collect();
    for (seed, before) in alone.iter().enumerate().rev() {
        let text = generate::article(&mut generate::Random::new(seed as u64));
        assert_eq!(&json!(found(&text)), before);
    }
}
