//! The words of an article in the form that comparisons read: one number for a word however it is spelt, one for its stem.

use super::spelling;
use crate::lexicon::classes as c;
use crate::lexicon::{self, record};
use crate::text::Span;
use crate::tokens::{Kind, Token};
use std::collections::HashMap;

/// A word that is neither a function word nor one that stands in any article.
pub const CONTENT: u16 = 1;
/// not, never, no.
pub const NEGATION: u16 = 2;
/// perhaps, may, reportedly.
pub const HEDGE: u16 = 4;
/// Digits.
pub const NUMBER: u16 = 8;
/// Inside square brackets: the editor's, not the speaker's.
pub const BRACKETED: u16 = 16;
/// After an ellipsis.
pub const AFTER_GAP: u16 = 32;
/// A clause ends after it: a comma, a dash, a bracket, a stop.
pub const CLAUSE_END: u16 = 64;
/// A sentence ends after it.
pub const SENTENCE_END: u16 = 128;
/// but: a clause starts with it.
pub const TURN: u16 = 256;

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Its form, one number for every way to write it.
    pub form: u32,
    /// Its stem.
    pub stem: u32,
    /// The first five letters of its stem; `u32::MAX` where it has fewer.
    pub root: u32,
    /// Where it stands, in bytes.
    pub span: Span,
    /// [`CONTENT`] and the others.
    pub flags: u16,
}

impl Word {
    /// Whether it has one of the flags.
    pub const fn is(&self, flags: u16) -> bool {
        self.flags & flags != 0
    }
}

/// Gives every string one number. Only looked up, never walked, so that its order shows nowhere.
#[derive(Default)]
pub struct Interner {
    numbers: HashMap<String, u32>,
    strings: Vec<String>,
}

impl Interner {
    /// The number of a string.
    pub fn number(&mut self, word: &str) -> u32 {
        if let Some(n) = self.numbers.get(word) {
            return *n;
        }
        let n = self.strings.len() as u32;
        self.numbers.insert(word.to_string(), n);
        self.strings.push(word.to_string());
        n
    }

    /// The string of a number.
    pub fn string(&self, number: u32) -> &str {
        self.strings.get(number as usize).map_or("", String::as_str)
    }
}

/// Words that carry no subject of their own, though the lists have no class for them.
const EMPTY: &[&str] = &[
    "be", "have", "do", "get", "go", "say", "tell", "make", "take", "thing", "very", "really", "just", "so", "also", "there", "here",
    "now", "then", "more", "much", "many", "only", "too", "even", "still", "way", "lot", "what", "how", "why", "when", "where", "mister",
    "mrs", "ms", "add", "that", "this", "it", "am", "is", "not", "want", "percent",
];

/// The words of a run of tokens, in order.
pub fn words(text: &str, tokens: &[Token], interner: &mut Interner) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(tokens.len());
    let (mut bracket, mut gap) = (0usize, false);
    let mut money = "";
    let mut lower = String::new();
    for (i, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Word | Kind::Clitic | Kind::Number | Kind::Handle | Kind::Address => {}
            Kind::Open => {
                bracket = if token.of(text) == "[" { i + 1 } else { bracket };
                continue;
            }
            Kind::Close => {
                bracket = 0;
                end(&mut out, CLAUSE_END);
                continue;
            }
            Kind::Stop => {
                let dots = token.of(text);
                let ellipsis = dots.contains('…') || dots.len() > 1;
                gap |= ellipsis;
                end(&mut out, if ellipsis { CLAUSE_END } else { CLAUSE_END | SENTENCE_END });
                continue;
            }
            Kind::Shout => {
                end(&mut out, CLAUSE_END | SENTENCE_END);
                continue;
            }
            Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash => {
                end(&mut out, CLAUSE_END);
                continue;
            }
            Kind::Other if matches!(token.of(text), "%" | "&") => {}
            Kind::Other => {
                money = spelling::currency(token.of(text));
                continue;
            }
            _ => continue,
        }
        lower.clear();
        lower.extend(
            token.of(text).chars().filter(|c| *c != '\u{ad}').flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }),
        );
        let mut flags = if token.of(text).eq_ignore_ascii_case("but") { TURN } else { 0 };
        if token.is(c::NEGATOR) {
            flags |= NEGATION;
        }
        if token.is(c::HEDGE) || matches!(token.of(text), "may" | "might" | "could") {
            flags |= HEDGE;
        }
        // a bracket left open holds for a few words only
        if bracket > 0 && i < bracket + 12 {
            flags |= BRACKETED;
        }
        if std::mem::take(&mut gap) {
            flags |= AFTER_GAP;
        }
        let function = c::PREPOSITION
            | c::DETERMINER
            | c::SUBJECT
            | c::OBJECT
            | c::POSSESSIVE
            | c::AUXILIARY
            | c::CONJUNCTION
            | c::SUBORDINATOR
            | c::RELATIVE
            | c::NEGATOR;
        if !token.is(function) && token.kind != Kind::Clitic {
            flags |= CONTENT;
        }
        let lemma = if token.is(c::REPORTING) { lexicon::lemma(&lower, record(token.id)) } else { String::new() };
        let mut push = |form: &str, flags: u16| push(&mut out, interner, form, &lemma, token.span, flags);
        if token.kind == Kind::Number {
            number(&lower, &mut |form| push(form, flags));
        } else if let Some(several) = spelling::spoken(&lower) {
            for word in several {
                push(word, (flags & !CONTENT) | if *word == "not" { NEGATION } else { 0 });
            }
        } else if let Some(base) = lower.strip_suffix("n't") {
            push(base, flags & !(CONTENT | NEGATION));
            push("not", (flags | NEGATION) & !CONTENT);
        } else if lower == "%" {
            push("percent", flags & !CONTENT);
        } else {
            let bare = if lower.contains('.') { lower.replace('.', "") } else { lower.clone() };
            match spelling::number(&bare) {
                Some(n) => push(&n.to_string(), (flags | NUMBER) & !CONTENT | if n == 1 { 0 } else { CONTENT }),
                None => push(&spelling::canonical(&bare), flags),
            }
        }
        // £3 million is three million pounds
        let scaled = tokens.get(i + 1).is_some_and(|next| matches!(next.of(text), "million" | "billion" | "trillion" | "thousand"));
        if !money.is_empty() && !scaled {
            let unit = std::mem::take(&mut money);
            push(unit, flags & (BRACKETED | AFTER_GAP));
        }
    }
    tidy(out, interner)
}

/// Marks that something ends after the last word.
fn end(out: &mut [Word], flag: u16) {
    if let Some(last) = out.last_mut() {
        last.flags |= flag;
    }
}

fn push(out: &mut Vec<Word>, interner: &mut Interner, form: &str, lemma: &str, span: Span, mut flags: u16) {
    let root = if lemma.is_empty() || lemma.contains(' ') { form } else { lemma };
    if EMPTY.contains(&root) || EMPTY.contains(&form) {
        flags &= !CONTENT;
    }
    let stem = spelling::stem(root);
    let root = match stem.char_indices().nth(4) {
        Some((at, c)) => interner.number(&stem[..at + c.len_utf8()]),
        None => u32::MAX,
    };
    let stem = interner.number(&stem);
    out.push(Word { form: interner.number(form), stem, root, span, flags });
}

/// The words of a figure: 1,000 is 1000, 2m is 2 million, 5pm is 5 pm, 3rd is its number.
fn number(figure: &str, push: &mut dyn FnMut(&str)) {
    let plain: String = figure.chars().filter(|c| *c != ',').collect();
    let cut = plain.find(|c: char| c.is_alphabetic()).unwrap_or(plain.len());
    let (digits, unit) = plain.split_at(cut);
    let digits = digits.trim_matches(|c: char| !c.is_ascii_digit());
    match unit {
        _ if digits.is_empty() => push(&plain),
        "" | "st" | "nd" | "rd" | "th" => push(digits),
        "m" | "mn" => [digits, "million"].iter().for_each(|w| push(w)),
        "b" | "bn" => [digits, "billion"].iter().for_each(|w| push(w)),
        "k" => push(&format!("{digits}000")),
        "am" | "pm" | "km" | "kg" | "cm" | "mm" => [digits, unit].iter().for_each(|w| push(w)),
        _ => push(&plain),
    }
}

/// Joins what is written in several words: twenty-five, two hundred, per cent, a.m.; puts dates in one order.
fn tidy(words: Vec<Word>, interner: &mut Interner) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(words.len());
    let value = |w: &Word, interner: &Interner| -> Option<u64> { interner.string(w.form).parse().ok().filter(|n| *n < 1_000_000) };
    for word in words {
        let Some(last) = out.last().copied() else {
            out.push(word);
            continue;
        };
        let joined = match interner.string(word.form) {
            "cent" if interner.string(last.form) == "per" => Some(("percent".to_string(), word.flags & !CONTENT)),
            "hundred" | "thousand" => {
                let times = if interner.string(word.form) == "hundred" { 100 } else { 1000 };
                let n = if interner.string(last.form) == "a" { Some(1) } else { value(&last, interner) };
                n.map(|n| ((n * times).to_string(), word.flags | NUMBER | CONTENT))
            }
            form => match (value(&last, interner), spelling::number(form).or_else(|| form.parse().ok())) {
                // twenty-five, written with letters
                (Some(tens), Some(unit)) if (20..100).contains(&tens) && tens % 10 == 0 && (1..10).contains(&unit) => {
                    let letters = |span: Span| span.len() > 2;
                    (letters(last.span) && letters(word.span)).then(|| ((tens + unit).to_string(), word.flags | NUMBER | CONTENT))
                }
                _ => None,
            },
        };
        match joined {
            Some((form, flags)) if !last.is(CLAUSE_END) => {
                let at = out.len() - 1;
                let form = interner.number(&form);
                out[at] = Word {
                    form,
                    stem: form,
                    root: u32::MAX,
                    span: last.span.to(word.span),
                    flags: flags | last.flags & (AFTER_GAP | BRACKETED),
                };
            }
            _ => out.push(word),
        }
    }
    dates(&mut out, interner);
    out
}

/// May 3, 3 May, the 3rd of May: all are 3 May.
fn dates(words: &mut Vec<Word>, interner: &mut Interner) {
    const MONTHS: [&str; 12] =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    let months: Vec<u32> = MONTHS.iter().map(|m| interner.number(m)).collect();
    let day = |w: &Word, interner: &Interner| {
        let form = interner.string(w.form);
        form.parse::<u64>().ok().or_else(|| spelling::ordinal(form)).filter(|n| (1..=31).contains(n))
    };
    let mut drop: Vec<usize> = Vec::new();
    for i in 0..words.len() {
        if !months.contains(&words[i].form) {
            continue;
        }
        // the 3rd of May
        if i >= 2 && interner.string(words[i - 1].form) == "of" && day(&words[i - 2], interner).is_some() {
            drop.push(i - 1);
            if i >= 3 && interner.string(words[i - 3].form) == "the" {
                drop.push(i - 3);
            }
            let n = day(&words[i - 2], interner).unwrap_or(0).to_string();
            words[i - 2].form = interner.number(&n);
            continue;
        }
        if i + 1 < words.len() && !words[i].is(CLAUSE_END) {
            let before = i > 0 && !drop.contains(&(i - 1)) && day(&words[i - 1], interner).is_some();
            if let Some(n) = day(&words[i + 1], interner).filter(|_| !before) {
                let n = interner.number(&n.to_string());
                let (flags, next) = (words[i].flags, words[i + 1].flags);
                words[i + 1].form = n;
                words[i + 1].stem = n;
                words.swap(i, i + 1);
                // what ends, ends after the second of them, whichever it is
                words[i].flags = next & !(CLAUSE_END | SENTENCE_END | AFTER_GAP) | flags & AFTER_GAP;
                words[i + 1].flags = flags & !AFTER_GAP | next & (CLAUSE_END | SENTENCE_END);
            }
        }
    }
    drop.sort_unstable();
    let mut at = 0;
    words.retain(|_| {
        at += 1;
        drop.binary_search(&(at - 1)).is_err()
    });
}
