//! Cuts an article into stretches of one voice each: the reporter's words, or the words of one quotation or report.

use pullquote::offsets::OffsetMap;
use pullquote::Analysis;
use std::collections::BTreeSet;

/// The longest stretch, in bytes. A search costs at worst the square of a stretch, so that a bound on these keeps it linear in the text whatever the
/// pattern; a longer one is cut at a space.
pub const LONGEST: usize = 4096;

/// Words that follow one another in one voice. None crosses a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// Index of the quotation or report; none: the reporter's words.
    pub quote: Option<usize>,
    /// Index of the paragraph.
    pub paragraph: usize,
}

/// Who has the words of a place; the innermost does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Words(usize),
    /// The marks of a quotation are nobody's words.
    Marks,
}

/// The stretches of a text, in order. What is between paragraphs, and the marks of speech, are in none. Words that are only named, and titles, are
/// no speech: they belong to what stands around them, marks included.
pub fn stretches(text: &str, map: &OffsetMap, analysis: &Analysis) -> Vec<Stretch> {
    let byte = |at: u32| map.byte(at) as usize;
    let mut spans: Vec<(usize, usize, Owner)> = Vec::new();
    for (i, quote) in analysis.quotes.iter().enumerate().filter(|(_, q)| q.kind.is_speech()) {
        if quote.kind.is_marked_speech() {
            spans.push((byte(quote.start), byte(quote.end), Owner::Marks));
        }
        spans.extend(quote.parts.iter().map(|part| (byte(part.start), byte(part.end), Owner::Words(i))));
    }
    // where something begins or ends: what is open there, the shortest first
    let mut events: Vec<(usize, bool, usize)> =
        spans.iter().enumerate().filter(|(_, s)| s.0 < s.1).flat_map(|(i, s)| [(s.0, true, i), (s.1, false, i)]).collect();
    events.sort_unstable();
    let (mut open, mut next, mut out) = (BTreeSet::new(), 0, Vec::new());
    for (paragraph, line) in analysis.paragraphs.iter().enumerate() {
        let (mut at, end) = (byte(line.start), byte(line.end));
        while at < end {
            while let Some((_, opens, i)) = events.get(next).filter(|e| e.0 <= at) {
                let (start, end, owner) = spans[*i];
                match opens {
                    true => drop(open.insert((end - start, owner, *i))),
                    false => drop(open.remove(&(end - start, owner, *i))),
                }
                next += 1;
            }
            let stop = events.get(next).map_or(end, |e| e.0.min(end));
            let quote = match open.first() {
                Some((_, Owner::Marks, _)) => Err(()),
                Some((_, Owner::Words(quote), _)) => Ok(Some(*quote)),
                None => Ok(None),
            };
            if let Ok(quote) = quote {
                push(text, Stretch { start: at, end: stop, quote, paragraph }, &mut out);
            }
            at = stop;
        }
    }
    out
}

/// Adds a stretch, in pieces where it is longer than [`LONGEST`].
fn push(text: &str, stretch: Stretch, out: &mut Vec<Stretch>) {
    let mut start = stretch.start;
    while stretch.end - start > LONGEST {
        let mut most = start + LONGEST;
        while !text.is_char_boundary(most) {
            most -= 1;
        }
        let space = text[start..most].rfind(char::is_whitespace).map_or(most, |at| start + at);
        let cut = if space > start { space } else { most };
        out.push(Stretch { start, end: cut, ..stretch });
        start = cut;
    }
    out.push(Stretch { start, ..stretch });
}

#[cfg(test)]
mod tests {
    use super::*;
    use pullquote::{analyze, Offsets, Options};

    fn cut(text: &str) -> Vec<(&str, Option<usize>)> {
        let analysis = analyze(text, &Options { offsets: Offsets::Utf16, ..Options::default() });
        let map = OffsetMap::new(text, Offsets::Utf16);
        stretches(text, &map, &analysis).iter().map(|s| (&text[s.start..s.end], s.quote)).collect()
    }

    #[test]
    fn every_word_is_in_the_voice_that_says_it() {
        let text = "Zoë Hale said: “He told me ‘never again’ on Monday.”\n\nThe “gamble” was off. She said the mill would close.";
        assert_eq!(
            cut(text),
            [
                ("Zoë Hale said: ", None),
                ("He told me ", Some(0)),
                ("never again", Some(1)),
                (" on Monday.", Some(0)),
                ("The “gamble” was off. She said ", None),
                ("the mill would close", Some(3)),
                (".", None),
            ]
        );
    }

    #[test]
    fn a_long_stretch_is_cut_at_spaces_and_nothing_is_lost() {
        for word in ["ö", "a ö"] {
            let text = word.repeat(LONGEST);
            let found = cut(&text);
            assert!(found.len() > 1 && found.iter().all(|s| s.0.len() <= LONGEST && !s.0.is_empty()));
            assert_eq!(found.iter().map(|s| s.0).collect::<String>(), text);
        }
    }
}
