//! Words in the form that the check compares: those of the comparison, with numbers joined further, and what the lexicon knows of each.

use super::abbreviations;
use crate::compare::spelling;
use crate::compare::word::{self, Interner, CLAUSE_END, CONTENT, NUMBER};
use crate::compare::words;
use crate::text::{self, Span};
use crate::tokens::Token;

/// A word of the draft or of a source.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Its form, stem, place and flags.
    pub word: word::Word,
    /// Its classes in the lexicon.
    pub classes: u64,
}

impl Word {
    /// Whether it has one of the flags of [`words`].
    pub const fn is(&self, flags: u32) -> bool {
        self.word.is(flags)
    }

    /// Whether the lexicon has it in one of the classes.
    pub const fn has(&self, classes: u64) -> bool {
        self.classes & classes != 0
    }

    /// Its letters in lower case, marks straight, soft hyphens left out.
    pub fn surface(&self, text: &str) -> String {
        text::fold(self.word.span.of(text)).replace('\u{ad}', "")
    }
}

/// The words of a text.
pub fn words(text: &str, tokens: &[Token], interner: &mut Interner) -> Vec<Word> {
    let plain = words::words(text, tokens, interner);
    let classes = |span: Span| {
        let at = tokens.partition_point(|t| t.span.start < span.start);
        tokens.get(at).filter(|t| t.span.start == span.start).map_or(0, |t| t.classes)
    };
    let all: Vec<Word> = plain.into_iter().map(|word| Word { word: long(word, text, interner), classes: classes(word.span) }).collect();
    clocks(all, text, interner)
}

/// A note-taker's sign as the word that it stands for; figures marked as numbers.
fn long(mut word: word::Word, text: &str, interner: &mut Interner) -> word::Word {
    if interner.string(word.form).starts_with(|c: char| c.is_ascii_digit()) {
        word.flags |= NUMBER;
    }
    if word.span.len() > 6 {
        return word;
    }
    let letters = word.span.of(text);
    if !letters.as_bytes().first().is_some_and(|first| abbreviations::SHORT_STARTS.contains(first)) {
        return word;
    }
    let surface = text::fold(letters);
    // "w" alone is a letter: "w/" is a word
    let slash = surface != "w" || text[word.span.end as usize..].starts_with('/');
    if let Some(long) = abbreviations::long_form(&surface).filter(|long| slash && !long.contains('\'')) {
        let form = spelling::canonical(long);
        word.form = interner.number(&form);
        word.stem = interner.number(&spelling::stem(&form));
    }
    word
}

fn set(word: &mut Word, form: u32, span: Span, flags: u32) {
    word.word.form = form;
    word.word.stem = form;
    word.word.root = u32::MAX;
    word.word.span = span;
    word.word.flags |= flags | NUMBER | CONTENT;
}

/// 7.10, 07:10 and seven-ten are 7 10; half past eight is 8 30; £1.10 is one pound ten; a figure's leading nought goes.
fn clocks(all: Vec<Word>, text: &str, interner: &mut Interner) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(all.len());
    let string = |w: &Word, interner: &Interner| interner.string(w.word.form).to_string();
    for word in all {
        // all that is put together here ends with a figure
        if !word.is(NUMBER) {
            out.push(word);
            continue;
        }
        let form = string(&word, interner);
        let numeric = form.starts_with(|c: char| c.is_ascii_digit());
        let surface = word.surface(text);
        let halves = surface.split_once(['.', ':']).filter(|(a, b)| {
            let digits = |s: &str, most: usize| numeric && (1..=most).contains(&s.len()) && s.chars().all(|c| c.is_ascii_digit());
            digits(a, 3) && digits(b, 2) && b.len() == 2
        });
        match halves {
            Some((hours, minutes)) => {
                for part in [hours, minutes] {
                    let mut half = word;
                    let form = interner.number(plain(part));
                    set(&mut half, form, word.word.span, 0);
                    out.push(half);
                }
            }
            None if numeric && form.len() > 1 && form.starts_with('0') && form.chars().all(|c| c.is_ascii_digit()) => {
                let mut bare = word;
                let form = interner.number(plain(&form));
                set(&mut bare, form, word.word.span, 0);
                out.push(bare);
            }
            _ => out.push(word),
        }
        let n = out.len();
        if n < 3 {
            continue;
        }
        let (a, b, c) = (string(&out[n - 3], interner), string(&out[n - 2], interner), string(&out[n - 1], interner));
        let hour = c.parse::<u64>().is_ok_and(|h| (1..=12).contains(&h));
        let minutes = match a.as_str() {
            "half" => Some(30),
            "quarter" => Some(15),
            _ => a.parse::<u64>().ok().filter(|m| *m < 60),
        };
        if let (true, "past", Some(minutes)) = (hour, b.as_str(), minutes) {
            let span = out[n - 3].word.span.to(out[n - 1].word.span);
            let flags = out[n - 1].word.flags;
            let (hour, minutes) = (interner.number(&c), interner.number(&minutes.to_string()));
            set(&mut out[n - 3], hour, span, 0);
            set(&mut out[n - 2], minutes, span, flags);
            out.pop();
        } else if matches!(b.as_str(), "pound" | "dollar" | "euro") && out[n - 1].is(NUMBER) && c.len() == 2 && out[n - 3].is(NUMBER) {
            // one pound ten, but not "£62,000 40 times"
            if out[n - 2].word.span != out[n - 3].word.span && !out[n - 2].is(CLAUSE_END) {
                out.swap(n - 2, n - 1);
            }
        }
    }
    out
}

fn plain(digits: &str) -> &str {
    match digits.trim_start_matches('0') {
        "" => "0",
        rest => rest,
    }
}
