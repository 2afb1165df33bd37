//! Figures and dates, one form for every way to write them: "one and a half million" and "1.5 million", "nineteenth" and "19th",
//! "Feb. 3" and "3 February".

use super::spelling;
use super::word::{Interner, Word, AFTER_GAP, BRACKETED, CLAUSE_END, CONTENT, FIGURAL, MONTH, NUMBER, SENTENCE_END};

/// Thousandths, so that figures with a point stay exact.
const ONE: u64 = 1000;
/// The largest figure that is put together.
const MOST: u64 = 1_000_000_000_000_000;

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// Whether a word is a month, or may begin a figure or a measure.
pub fn kind(form: &str) -> u32 {
    match form {
        "a" | "half" | "per" | "mile" | "miles" | "kilometre" | "kilometres" => FIGURAL,
        _ if scale(form).is_some() => FIGURAL,
        _ if MONTHS.contains(&form) => MONTH,
        _ => 0,
    }
}

/// Joins the words of a figure, the words of a percentage, and puts dates in one order.
pub fn tidy(words: Vec<Word>, interner: &mut Interner) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        if !words[at].is(NUMBER | FIGURAL) {
            out.push(words[at]);
            at += 1;
            continue;
        }
        // one in every hundred
        let each = out.last().is_some_and(|w: &Word| matches!(interner.string(w.form), "every" | "per"));
        if let Some(times) = scale(interner.string(words[at].form)).filter(|_| each) {
            let form = interner.number(&times.to_string());
            out.push(Word { form, stem: form, root: u32::MAX, flags: words[at].flags | NUMBER | CONTENT, ..words[at] });
            at += 1;
            continue;
        }
        let (word, used) = one(&words[at..], interner);
        out.push(word);
        at += used;
    }
    dates(&mut out, interner);
    out
}

/// The next word, and of how many words it is made.
fn one(words: &[Word], interner: &mut Interner) -> (Word, usize) {
    let form = interner.string(words[0].form);
    let next = |n: usize| words.get(n).filter(|_| !words[n - 1].is(CLAUSE_END)).map_or("", |w| interner.string(w.form));
    if form == "per" && next(1) == "cent" {
        return (joined(&words[..2], "percent", words[1].flags & !CONTENT, interner), 2);
    }
    // miles an hour, miles per hour
    if matches!(form, "mile" | "miles" | "kilometre" | "kilometres") && matches!(next(1), "an" | "per") && next(2) == "hour" {
        let unit = if form.starts_with('m') { "mph" } else { "kph" };
        return (joined(&words[..3], unit, words[0].flags, interner), 3);
    }
    // twenty-first
    if let (Some(tens), Some(unit)) = (read(form), rank(next(1))) {
        if words[0].span.len() > 2 && (20 * ONE..100 * ONE).contains(&tens) && tens % (10 * ONE) == 0 && unit < 10 {
            return (joined(&words[..2], &spelling::rank(tens / ONE + unit), words[0].flags | NUMBER, interner), 2);
        }
    }
    // one-third is a third
    if form == "1" && !next(1).is_empty() && spelling::fraction(next(1)) {
        return (Word { form: interner.number("a"), stem: interner.number("a"), ..words[0] }, 1);
    }
    match figure(words, interner) {
        Some((_, used)) if used <= 1 => (words[0], 1),
        Some((value, used)) => {
            let form = written(value);
            let flags = words[..used].iter().fold(0, |f, w| f | w.flags) | NUMBER | CONTENT;
            (joined(&words[..used], &form, flags, interner), used)
        }
        None => (words[0], 1),
    }
}

/// Several words as one; what ends after the last ends after it.
fn joined(words: &[Word], form: &str, flags: u32, interner: &mut Interner) -> Word {
    let form = interner.number(form);
    let last = words[words.len() - 1];
    let ends = CLAUSE_END | SENTENCE_END;
    let flags = flags & !ends | last.flags & ends | words[0].flags & (AFTER_GAP | BRACKETED);
    Word { form, stem: form, root: u32::MAX, span: words[0].span.to(last.span), flags }
}

/// A figure of thousandths in digits.
pub fn written(value: u64) -> String {
    match value % ONE {
        0 => (value / ONE).to_string(),
        rest => format!("{}.{rest:03}", value / ONE).trim_end_matches('0').to_string(),
    }
}

/// Thousandths of a figure in digits.
pub fn read(form: &str) -> Option<u64> {
    let (whole, part) = form.split_once('.').unwrap_or((form, ""));
    let digits = |s: &str| !s.is_empty() && s.len() <= 12 && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !(part.is_empty() && !form.ends_with('.') || digits(part) && part.len() <= 3) {
        return None;
    }
    let part = if part.is_empty() { 0 } else { format!("{part:0<3}").parse().ok()? };
    Some(whole.parse::<u64>().ok()?.checked_mul(ONE)? + part).filter(|n| *n <= MOST)
}

/// The number of a rank: 21st.
fn rank(form: &str) -> Option<u64> {
    ["st", "nd", "rd", "th"].iter().find_map(|end| form.strip_suffix(end))?.parse().ok()
}

fn scale(form: &str) -> Option<u64> {
    Some(match form {
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => return None,
    })
}

/// The figure that the words begin with: its value, and how many words it takes.
fn figure(words: &[Word], interner: &Interner) -> Option<(u64, usize)> {
    let form = |n: usize| match n {
        0 => words.first().map_or("", |w| interner.string(w.form)),
        _ => words.get(n).filter(|_| !words[n - 1].is(CLAUSE_END)).map_or("", |w| interner.string(w.form)),
    };
    let letters = |n: usize| words.get(n).is_some_and(|w| w.span.len() > 2);
    // half a million, a hundred
    let (mut value, mut used) = match (form(0), form(1), form(2)) {
        ("half", "a", s) if scale(s).is_some() => (ONE / 2, 2),
        ("a", s, _) if scale(s).is_some() => (ONE, 1),
        (first, ..) => (read(first)?, 1),
    };
    // twenty-five, written with letters
    if let Some(unit) = read(form(used)).filter(|u| used == 1 && *u < 10 * ONE && *u >= ONE && letters(0) && letters(1)) {
        if (20 * ONE..100 * ONE).contains(&value) && value % (10 * ONE) == 0 {
            value += unit;
            used += 1;
        }
    }
    if form(used) == "point" {
        let (mut part, mut step) = (0, 100);
        while let Some(digit) = read(form(used + 1)).filter(|d| *d < 10 * ONE && *d % ONE == 0 && step > 0) {
            part += digit / ONE * step;
            step /= 10;
            used += 1;
        }
        if step < 100 {
            value += part;
            used += 1;
        }
    }
    if form(used) == "and" && form(used + 1) == "a" && form(used + 2) == "half" && value % ONE == 0 {
        value += ONE / 2;
        used += 3;
    }
    let mut least = u64::MAX;
    while let Some(times) = scale(form(used)) {
        value = value.checked_mul(times).filter(|v| *v <= MOST)?;
        least = times;
        used += 1;
    }
    // two thousand and five, three hundred twenty
    if least < u64::MAX && letters(used - 1) {
        let and = usize::from(form(used) == "and");
        if words.len() > used + and && letters(used + and) {
            if let Some((rest, more)) = figure(&words[used + and..], interner).filter(|r| r.0 < least * ONE && !form(used + and).is_empty())
            {
                if interner.string(words[used + and].form) != "a" {
                    value += rest;
                    used += and + more;
                }
            }
        }
    }
    Some((value, used))
}

/// May 3, 3 May, Feb. 3, the 3rd of May: all are 3 May.
fn dates(words: &mut Vec<Word>, interner: &mut Interner) {
    let day = |w: &Word, interner: &Interner| {
        let form = interner.string(w.form);
        form.parse::<u64>().ok().or_else(|| rank(form)).filter(|n| (1..=31).contains(n))
    };
    let mut drop: Vec<usize> = Vec::new();
    for i in 0..words.len() {
        if !words[i].is(MONTH) {
            continue;
        }
        // the 3rd of May
        if i >= 2 && interner.string(words[i - 1].form) == "of" {
            if let Some(n) = day(&words[i - 2], interner) {
                drop.push(i - 1);
                if i >= 3 && interner.string(words[i - 3].form) == "the" {
                    drop.push(i - 3);
                }
                set(&mut words[i - 2], n, interner);
                continue;
            }
        }
        // the stop of "Feb." ends nothing
        let short = words[i].span.len() <= 4;
        if i + 1 < words.len() && (short || !words[i].is(CLAUSE_END)) {
            let before = i > 0 && !drop.contains(&(i - 1)) && !words[i - 1].is(CLAUSE_END) && day(&words[i - 1], interner).is_some();
            if let Some(n) = day(&words[i + 1], interner).filter(|_| !before) {
                set(&mut words[i + 1], n, interner);
                let (mut flags, next) = (words[i].flags, words[i + 1].flags);
                if short {
                    flags &= !(CLAUSE_END | SENTENCE_END);
                }
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

fn set(word: &mut Word, day: u64, interner: &mut Interner) {
    word.form = interner.number(&day.to_string());
    word.stem = word.form;
    word.root = u32::MAX;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::words::words;

    fn forms(text: &str) -> String {
        let mut interner = Interner::default();
        let words = words(text, &crate::tokens::scan(text).tokens, &mut interner);
        words.iter().map(|w| interner.string(w.form)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_form_for_every_figure() {
        for (a, b) in [
            ("1.5 million people", "one and a half million people"),
            ("half a million people", "500,000 people"),
            ("the nineteenth hole", "the 19th hole"),
            ("the twenty-first time", "the 21st time"),
            ("one-third of it", "a third of it"),
            ("forty thousand tonnes", "40,000 tons"),
            ("two point three million", "2.3m"),
            ("a once-in-two-hundred-year flood", "a once-in-200-year flood"),
            ("two thousand and five", "2,005"),
            ("on Feb. 3 we left", "on 3 February we left"),
            ("at 3.25 we left", "at 3:25 we left"),
            ("at 90 miles an hour", "at 90mph"),
            ("£1.5bn", "one and a half billion pounds"),
            ("five per cent", "5%"),
            ("one for every hundred drivers", "1 for every 100 drivers"),
        ] {
            assert_eq!(forms(a), forms(b), "{a} | {b}");
        }
    }

    #[test]
    fn figures_that_differ_stay_apart() {
        for (a, b) in [
            ("1.5 million", "15 million"),
            ("19 people", "19th people"),
            ("a third of it", "the third of it"),
            ("rose by 5 degrees", "rose by -5 degrees"),
            ("5 kilometres", "5 miles"),
            ("£5", "$5"),
            ("5 percent", "5"),
            ("nineteen, twenty", "39"),
        ] {
            assert_ne!(forms(a), forms(b), "{a} | {b}");
        }
    }
}
