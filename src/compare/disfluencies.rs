//! What print makes of speech: masks of swear words, signs before figures, repeats and false starts that a transcript loses.

use super::word::{Interner, Word, CLAUSE_END, LOOSE};
use crate::lexicon::sets;
use crate::text::Span;
use crate::tokens::{Gap, Kind, Token};

/// The most tokens of a masked word.
const MASK: usize = 16;
/// The most words that are said twice.
const REPEAT: usize = 4;

/// What speakers say between two commas to find the next word.
const FILLERS: &[&[&str]] = &[&["you", "know"], &["i", "mean"], &["i", "would", "say"], &["of", "course"], &["as", "i", "say"], &["well"]];

/// A masked swear word that the tokens begin with, and how many tokens it takes: f***, s—t, ****, [expletive deleted].
pub fn mask(text: &str, tokens: &[Token]) -> Option<(Span, usize)> {
    let first = tokens.first()?;
    if first.of(text) == "[" {
        let named = tokens.get(1).is_some_and(|t| sets::EXPLETIVES.has(t.id));
        let close = tokens.iter().take(6).position(|t| t.of(text) == "]")?;
        return named.then(|| (first.span.to(tokens[close].span), close + 1));
    }
    let joins = |t: &Token| t.gap() == Gap::None;
    // most words are followed by a space
    if first.kind == Kind::Word && !tokens.get(1).is_some_and(|t| joins(t) && matches!(t.kind, Kind::Dash | Kind::Other)) {
        return None;
    }
    let used = 1 + tokens[1..].iter().take(MASK).take_while(|t| joins(t) && masks(text, t)).count();
    let run = &tokens[..used];
    let stars = run.iter().map(|t| t.of(text).matches('*').count()).sum::<usize>();
    let dashed = used >= 2 && run[0].kind == Kind::Word && run[0].span.len() == 1 && run[1].kind == Kind::Dash && run[1].of(text) != "-";
    let letters = run.iter().filter(|t| t.kind == Kind::Word).count();
    let whole = run.iter().all(|t| masks(text, t));
    let starred = whole && (stars >= 2 || stars == 1 && letters >= 1 && run[0].kind == Kind::Word);
    (starred || dashed && !matches!(run[0].of(text), "I" | "A" | "a" | "O")).then(|| (run[0].span.to(run[used - 1].span), used))
}

/// Whether a token may be a part of a masked word.
fn masks(text: &str, token: &Token) -> bool {
    match token.kind {
        Kind::Word | Kind::Dash => true,
        Kind::Other => token.of(text).chars().all(|c| c == '*'),
        _ => false,
    }
}

/// Whether a dash is the sign of the figure after it: "fell to -5".
pub fn sign(text: &str, tokens: &[Token], at: usize) -> bool {
    let dash = matches!(tokens[at].of(text), "-" | "–" | "−");
    let before = at == 0 || tokens[at].gap() != Gap::None;
    dash && before && tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number && t.gap() == Gap::None)
}

/// Marks words that are said twice ("we, we have") or taken up anew after a dash ("I had— I have no idea") as loose.
pub fn repeats(mut words: Vec<Word>, text: &str, interner: &Interner) -> Vec<Word> {
    for filler in FILLERS {
        for at in 0..(words.len() + 1).saturating_sub(filler.len()) {
            let run = &mut words[at.saturating_sub(1)..at + filler.len()];
            let opens = at == 0 || run[0].is(CLAUSE_END);
            let run = if at == 0 { run } else { &mut run[1..] };
            let closes = run[filler.len() - 1].is(CLAUSE_END);
            if opens && closes && run.iter().zip(*filler).all(|(w, f)| interner.string(w.form) == *f) {
                run.iter_mut().for_each(|w| w.flags |= LOOSE);
            }
        }
    }
    let plain: Vec<usize> = (0..words.len()).filter(|i| !words[*i].is(LOOSE)).collect();
    // "I, um, I", "I've, um, I've": what stands between two pauses is no word
    for at in 1..plain.len() {
        if plain[at] == plain[at - 1] + 1 || !words[plain[at - 1]].is(CLAUSE_END) {
            continue;
        }
        let form = |i: usize| plain.get(i).map(|w| words[*w].form);
        let again = |n: &usize| at >= *n && (0..*n).all(|k| form(at - n + k) == form(at + k));
        if let Some(n) = (1..=REPEAT).find(again) {
            plain[at - n..at].iter().for_each(|w| words[*w].flags |= LOOSE);
        }
    }
    for i in 1..words.len() {
        if words[i - 1].is(CLAUSE_END) {
            let dash = text
                .get(words[i - 1].span.end as usize..words[i].span.start as usize)
                .is_some_and(|gap| gap.contains(['—', '–']) || gap.contains(" - ") || gap.contains("--"));
            let again = |n: &usize| i >= *n && i + n <= words.len() && (0..*n).all(|k| words[i - n + k].form == words[i + k].form);
            let anew =
                |n: &usize| dash && i >= *n && words[i - n].form == words[i].form && words[i - n..i - 1].iter().all(|w| !w.is(CLAUSE_END));
            let found = (1..=REPEAT).find(again).or_else(|| (2..=REPEAT).find(anew));
            if let Some(n) = found {
                words[i - n..i].iter_mut().for_each(|w| w.flags |= LOOSE);
            }
        } else if words[i].form == words[i - 1].form && !words[i].is(super::word::CONTENT | super::word::NUMBER) {
            words[i - 1].flags |= LOOSE;
        }
    }
    words
}
