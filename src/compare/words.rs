//! The words of an article in the form that comparisons read: one number for a word however it is spelt, one for its stem.

use super::word::{
    Interner, Plain, Word, AFTER_GAP, BRACKETED, CLAUSE_END, CONDITION, CONDITIONAL, CONTENT, FUTURE, HEDGE, LANGUAGE, LOOSE, MASKED,
    NEGATION, NUMBER, QUESTION, SAYING, SENTENCE_END, STOCK, TRANSLATION, TURN,
};
use super::{disfluencies, figures, spelling};
use crate::lexicon::classes as c;
use crate::lexicon::{self, record, sets};
use crate::text::Span;
use crate::tokens::{Kind, Token};

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
    let mut skip = 0;
    for (i, token) in tokens.iter().enumerate() {
        if i < skip {
            continue;
        }
        if let Some((masked, used)) = disfluencies::mask(text, &tokens[i..]) {
            let form = interner.number("***");
            let gap = if std::mem::take(&mut gap) { AFTER_GAP } else { 0 };
            out.push(Word { form, stem: form, root: u32::MAX, span: masked, flags: MASKED | gap });
            skip = i + used;
            bracket = 0;
            continue;
        }
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
                // ". . ." is one ellipsis
                let dot = |t: Option<&Token>| t.is_some_and(|t| t.kind == Kind::Stop && t.span.len() == 1);
                let spaced = dots.len() == 1 && (dot(tokens.get(i + 1)) || i > 0 && dot(tokens.get(i - 1)));
                let ellipsis = dots.contains('…') || dots.len() > 1 || spaced;
                gap |= ellipsis;
                end(&mut out, if ellipsis { CLAUSE_END } else { CLAUSE_END | SENTENCE_END });
                continue;
            }
            Kind::Shout => {
                let asked = if token.of(text).contains('?') { QUESTION } else { 0 };
                end(&mut out, CLAUSE_END | SENTENCE_END | asked);
                continue;
            }
            Kind::Dash if disfluencies::sign(text, tokens, i) => {
                push(&mut out, interner, "minus", "", token.span, NEGATION | NUMBER);
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
        lower_of(token.of(text), &mut lower);
        let known = interner.plain(&lower).filter(|p| p.is(token));
        let fixed = known.map_or_else(|| fixed(token, &lower), |p| p.flags);
        let mut flags = fixed & !CONDITIONAL;
        if token.kind == Kind::Address || token.kind == Kind::Handle {
            flags |= LOOSE;
        }
        if fixed & CONDITIONAL != 0 && conditional(&lower, &out, &tokens[i + 1..]) {
            flags |= CONDITION;
        }
        // May is a month
        if matches!(token.of(text), "may" | "might" | "could") {
            flags |= HEDGE;
        }
        // a bracket left open holds for a few words only
        if bracket > 0 && i < bracket + 12 {
            flags |= BRACKETED;
        }
        if std::mem::take(&mut gap) {
            flags |= AFTER_GAP;
        }
        match known {
            Some(plain) => out.push(plain.word(token.span, flags)),
            None => read(&mut out, interner, &lower, token, flags),
        }
        // £3 million is three million pounds
        let scaled = tokens.get(i + 1).is_some_and(|next| matches!(next.of(text), "million" | "billion" | "trillion" | "thousand"));
        if !money.is_empty() && !scaled {
            let unit = std::mem::take(&mut money);
            push(&mut out, interner, unit, "", token.span, flags & (BRACKETED | AFTER_GAP));
        }
    }
    figures::tidy(disfluencies::repeats(out, text, interner), interner)
}

/// Whether "until" and the like make a condition of what follows: "will not open until the inspectors tell us", not "lay there until
/// the middle of April", where the words before it hold without.
fn limits(before: &[Word], after: &[Token]) -> bool {
    let sentence = &before[before.iter().rposition(|w| w.is(SENTENCE_END)).map_or(0, |at| at + 1)..];
    let open = sentence.is_empty() || sentence.iter().any(|w| w.is(NEGATION | FUTURE));
    let clause = after.iter().take(8).take_while(|t| !matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash));
    open && clause.skip(1).any(|t| t.is(c::AUXILIARY) || t.is(c::VERB | c::REPORTING) && t.is(c::FINITE))
}

/// Marks that something ends after the last word.
fn end(out: &mut [Word], flag: u32) {
    if let Some(last) = out.last_mut() {
        last.flags |= flag;
    }
}

/// A word in lower case, without accents.
fn lower_of(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
    } else {
        out.extend(word.chars().filter(|c| *c != '\u{ad}').flat_map(char::to_lowercase).map(spelling::letter));
    }
}

/// Reads a word in lower case that was not read before: most are one word, "can't" is two, "£3m" three.
fn read(out: &mut Vec<Word>, interner: &mut Interner, lower: &str, token: &Token, flags: u32) {
    let lemma = if token.is(c::REPORTING) { lexicon::lemma(lower, record(token.id)) } else { String::new() };
    let mut push = |form: &str, flags: u32| push(out, interner, form, &lemma, token.span, flags);
    if token.kind == Kind::Number {
        number(lower, &mut |form| push(form, flags | if form.starts_with(|c: char| c.is_ascii_digit()) { NUMBER } else { 0 }));
    } else if let Some(several) = spelling::spoken(lower) {
        for word in several {
            push(word, (flags & !(CONTENT | NEGATION)) | if *word == "not" { NEGATION } else { 0 });
        }
    } else if let Some(base) = lower.strip_suffix("n't") {
        push(base, flags & !(CONTENT | NEGATION));
        push("not", (flags | NEGATION) & !CONTENT);
    } else if lower == "%" {
        push("percent", flags & !CONTENT);
    } else {
        let plain = plain(lower, &lemma, token, interner);
        if token.kind == Kind::Word {
            interner.keep(lower, plain);
        }
        let here = flags & (CONDITION | HEDGE | BRACKETED | AFTER_GAP | LOOSE);
        out.push(plain.word(token.span, plain.flags & !CONDITIONAL | here));
    }
}

/// What a word is by the lexicon, wherever it stands.
fn fixed(token: &Token, lower: &str) -> u32 {
    const FUNCTION: u64 = c::PREPOSITION
        | c::DETERMINER
        | c::SUBJECT
        | c::OBJECT
        | c::POSSESSIVE
        | c::AUXILIARY
        | c::CONJUNCTION
        | c::SUBORDINATOR
        | c::RELATIVE
        | c::NEGATOR;
    let future = || matches!(lower, "will" | "would" | "shall" | "must" | "can" | "cannot" | "can't" | "won't" | "'ll" | "'d");
    let flags = [
        (lower == "but", TURN),
        (token.is(c::NEGATOR), NEGATION),
        (sets::SPEECH_FILLERS.has(token.id), LOOSE),
        (sets::CONDITIONS.has(token.id) || matches!(lower, "had" | "were" | "should"), CONDITIONAL),
        (token.is(c::REPORTING) || sets::THAT.has(token.id), SAYING),
        (future(), FUTURE),
        (sets::TRANSLATION_WORDS.has(token.id), TRANSLATION),
        (sets::LANGUAGES.has(token.id), LANGUAGE),
        (sets::STOCK_WORDS.has(token.id), STOCK),
        (token.is(c::HEDGE), HEDGE),
        (!token.is(FUNCTION) && token.kind != Kind::Clitic, CONTENT),
    ];
    flags.iter().filter(|f| f.0).fold(0, |all, f| all | f.1)
}

/// Whether a word that may make a condition does so here: "if", "until he goes", "Had I known", "were it not for".
fn conditional(lower: &str, before: &[Word], after: &[Token]) -> bool {
    match lower {
        "until" | "till" | "once" => limits(before, after),
        "had" | "were" | "should" => {
            // the verb before its subject
            let opens = before.last().is_none_or(|w| w.is(SENTENCE_END));
            opens && after.first().is_some_and(|t| t.is(c::SUBJECT | c::DETERMINER | c::POSSESSIVE))
        }
        _ => true,
    }
}

/// What one word is wherever it stands.
fn plain(lower: &str, lemma: &str, token: &Token, interner: &mut Interner) -> Plain {
    let bare = lower.replace('.', "");
    let flags = fixed(token, lower);
    let (form, flags) = match (spelling::number(&bare), spelling::ordinal(&bare)) {
        (Some(1), _) => ("1".to_string(), (flags | NUMBER) & !CONTENT),
        (Some(n), _) => (n.to_string(), flags | NUMBER | CONTENT),
        (_, Some(n)) => (spelling::rank(n), if n > 2 { flags | NUMBER } else { flags }),
        _ => (spelling::canonical(&bare), flags),
    };
    let flags = flags | figures::kind(&form);
    let (numbers, empty) = numbers(&form, lemma, interner);
    Plain { id: token.id, classes: token.classes, numbers, flags: if empty { flags & !CONTENT } else { flags } }
}

/// Form, stem and root of a word, and whether it carries no subject.
fn numbers(form: &str, lemma: &str, interner: &mut Interner) -> ([u32; 3], bool) {
    let root = if lemma.is_empty() || lemma.contains(' ') { form } else { lemma };
    let empty = EMPTY.contains(&root) || EMPTY.contains(&form);
    let stem = spelling::stem(root);
    let root = match stem.char_indices().nth(4) {
        Some((at, c)) => interner.number(&stem[..at + c.len_utf8()]),
        None => u32::MAX,
    };
    ([interner.number(form), interner.number(&stem), root], empty)
}

fn push(out: &mut Vec<Word>, interner: &mut Interner, form: &str, lemma: &str, span: Span, flags: u32) {
    let ([form, stem, root], empty) = numbers(form, lemma, interner);
    out.push(Word { form, stem, root, span, flags: if empty { flags & !CONTENT } else { flags } });
}

/// The words of a figure: 1,000 is 1000, 2m is 2 million, 5pm is 5 pm, 3rd is its rank, 3:25 is 3.25.
fn number(figure: &str, push: &mut dyn FnMut(&str)) {
    let plain: String = figure.chars().filter(|c| *c != ',').map(|c| if c == ':' { '.' } else { c }).collect();
    let cut = plain.find(|c: char| c.is_alphabetic()).unwrap_or(plain.len());
    let (digits, unit) = plain.split_at(cut);
    let digits = digits.trim_matches(|c: char| !c.is_ascii_digit());
    let digits = figures::read(digits).map_or(digits.to_string(), figures::written);
    match unit {
        _ if digits.is_empty() => push(&plain),
        "" => push(&digits),
        "st" | "nd" | "rd" | "th" => push(&digits.parse().map_or(plain.clone(), spelling::rank)),
        "m" | "mn" => [digits.as_str(), "million"].iter().for_each(|w| push(w)),
        "b" | "bn" => [digits.as_str(), "billion"].iter().for_each(|w| push(w)),
        "k" => push(&format!("{digits}000")),
        "am" | "pm" | "km" | "kg" | "cm" | "mm" | "mph" | "kph" | "ft" | "lb" => {
            [digits.as_str(), &spelling::canonical(unit)].iter().for_each(|w| push(w));
        }
        _ => push(&plain),
    }
}
