//! The stretches where a quotation and its source differ between words that both have: folded, left out by a sign, or changed.

use super::alignment::Alignment;
use super::context::{Context, Found};
use super::draft::Quotation;
use super::edges;
use super::fillers::{filler, without_fillers};
use super::lexis;
use super::rules::Rule;
use super::types::Severity::{Minor, Serious};
use super::words::Word;
use crate::compare::word::{CLAUSE_END, CONTENT, NEGATION, NUMBER};
use crate::lexicon::classes as c;
use std::ops::Range;

/// Reads everything between the first and the last word that both have.
pub fn read(context: &Context, quotation: &Quotation, aligned: &Alignment, found: &mut Found) {
    for pair in &aligned.pairs {
        same_word(context, quotation, *pair, found);
    }
    for step in aligned.pairs.windows(2) {
        let ((i, j), (i2, j2)) = (step[0], step[1]);
        if (i2, j2) == (i + 1, j + 1) && !quotation.gaps.contains(&i2) {
            signs(context, quotation, i, j, found);
            continue;
        }
        let sign = quotation.gaps.iter().any(|g| *g > i && *g <= i2);
        let here = i + 1..i2;
        if j2 <= j || context.corpus.settings[j].file != context.corpus.settings[j2].file {
            let turned = j2 <= j && context.corpus.settings[j].file == context.corpus.settings[j2].file;
            // whole sentences moved about mislead less than halves of them
            let severity = if whole_step(context, j, j2) { Minor } else { Serious };
            found.distorted(severity, if turned { "order" } else { "joined" }, 0..0);
            if !here.is_empty() {
                found.altered(Minor, "inserted", "inserted", here, 0..0);
            }
            continue;
        }
        region(context, quotation, here, j + 1..j2, sign, found);
    }
    // what stands before the first and after the last word that both have was never said
    let (Some(first), Some(last)) = (aligned.pairs.first(), aligned.pairs.last()) else { return };
    let n = quotation.words.len();
    let head = (first.1.saturating_sub(first.0).max(sentence_start(context, first.1)))..first.1;
    let tail = last.1 + 1..(last.1 + n - last.0).min(context.corpus.sentence(last.1).end.max(last.1 + 1));
    if first.0 > 0 {
        changed(context, quotation, 0..first.0, head, found);
    }
    if last.0 + 1 < n {
        changed(context, quotation, last.0 + 1..n, tail, found);
    }
}

/// Whether one sentence of a speaker ends with a word, and another of the same speaker starts with the other.
fn whole_step(context: &Context, from: usize, to: usize) -> bool {
    let corpus = context.corpus;
    let speaker = |w: usize| corpus.turns[corpus.settings[w].turn as usize].as_ref().map(|s| &s.name);
    speaker(from) == speaker(to)
        && corpus.sentence(from).end == from + 1
        && without_fillers(context, corpus.sentence(to).start..to).is_empty()
}

fn sentence_start(context: &Context, word: usize) -> usize {
    context.corpus.sentence(word).start
}

/// A word that both have: written the same way?
fn same_word(context: &Context, quotation: &Quotation, (i, j): (usize, usize), found: &mut Found) {
    let (here, there) = (&quotation.words[i], &context.corpus.words[j]);
    let (mine, theirs) = (here.word.span.of(&context.draft.text), there.word.span.of(context.corpus.text(j)));
    if mine == theirs {
        return;
    }
    if quotation.masked.contains(&i) {
        found.fold(Rule::Masks, i..i + 1, j..j + 1);
        return;
    }
    let (a, b) = (here.surface(&context.draft.text), there.surface(context.corpus.text(j)));
    if a == b {
        if mine.contains('’') != theirs.contains('’') && mine.to_lowercase() != theirs.to_lowercase() {
            found.fold(Rule::Marks, i..i + 1, j..j + 1);
        }
        let capital = |s: &str| s.chars().filter(|c| c.is_alphabetic()).map(char::is_uppercase).collect::<Vec<_>>();
        if capital(mine) != capital(theirs) {
            found.fold(Rule::Case, i..i + 1, j..j + 1);
        }
        return;
    }
    let spoken = |s: &str| ["gonna", "gotta", "wanna", "cos", "'cause", "ain't"].contains(&s);
    let short = |s: &str| s.contains('\'');
    if here.is(NUMBER)
        || there.is(NUMBER)
        || matches!(a.as_str(), "%" | "percent" | "per cent")
        || matches!(b.as_str(), "%" | "percent" | "per cent")
    {
        found.fold(Rule::Numerals, i..i + 1, j..j + 1);
    } else if spoken(&a) || spoken(&b) {
        found.fold(Rule::Spoken, i..i + 1, j..j + 1);
    } else if short(&a) != short(&b) || short(&a) {
        found.altered(Minor, "contraction", "replaced", i..i + 1, j..j + 1);
    } else if a.replace(['-', '.'], "") != b.replace(['-', '.'], "") {
        let money = |s: &str| s.chars().any(|c| c.is_ascii_digit());
        let rule = if money(&a) || money(&b) {
            Rule::Numerals
        } else if lexis::listed(&a, &b) {
            Rule::Abbreviations
        } else {
            Rule::Spelling
        };
        found.fold(rule, i..i + 1, j..j + 1);
    } else {
        found.fold(Rule::Punctuation, i..i + 1, j..j + 1);
    }
}

/// What stands between two words that follow each other in both.
fn signs(context: &Context, quotation: &Quotation, i: usize, j: usize, found: &mut Found) {
    let (a, b) = (&quotation.words[i], &quotation.words[i + 1]);
    let (mine, theirs) = (context.draft.between(a, b), context.corpus.between(j));
    let bare = |s: &str| s.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}' && *c != '\u{200b}').collect::<String>();
    let (mine, theirs) = (bare(mine), bare(theirs));
    if mine == theirs {
        return;
    }
    let marks = |s: &str| s.chars().filter(|c| !"“”‘’\"'«»„‚".contains(*c)).collect::<String>();
    // the mark that opens a new paragraph of one quotation is no sign of its own
    let (mine, theirs) = match (marks(&mine), marks(&theirs)) {
        (x, y) if x == y => {
            let reopened = context.draft.between(a, b).contains('\n') || context.corpus.between(j).contains('\n');
            if !reopened {
                found.fold(Rule::Marks, i..i + 2, j..j + 2);
            }
            return;
        }
        other => other,
    };
    let ends = |w: &Word| w.word.span;
    if ends(a) == ends(b) || context.corpus.words[j].word.span == context.corpus.words[j + 1].word.span {
        return;
    }
    let dashes = |s: &str| s.replace("--", "-").replace(['—', '–', '―', '‒'], "-");
    let rule = if dashes(&mine) == dashes(&theirs) { Rule::Dashes } else { Rule::Punctuation };
    found.fold(rule, i..i + 2, j..j + 2);
}

/// A stretch between two words that both have.
fn region(context: &Context, quotation: &Quotation, here: Range<usize>, there: Range<usize>, sign: bool, found: &mut Found) {
    let bracket = quotation.brackets.iter().any(|(at, _)| *at >= here.start && *at <= here.end);
    let kept = strip(context, there.clone(), quotation, here.clone(), found);
    if here.is_empty() && kept.is_empty() {
        return;
    }
    if here.is_empty() && bracket && kept.len() <= 8 {
        // [the ferry] for "it": brackets.rs says whether the source bears it out
        found.fold(Rule::Brackets, here, there);
        return;
    }
    if sign && here.is_empty() {
        elided(context, quotation, there, found);
        return;
    }
    changed(context, quotation, here, kept, found);
}

/// The words of a gap without fillers, repeats and starts given up, which are folded; narration between two parts of a quotation in
/// the source is set aside.
fn strip(context: &Context, gap: Range<usize>, quotation: &Quotation, here: Range<usize>, found: &mut Found) -> Range<usize> {
    if gap.is_empty() {
        return gap;
    }
    let settings = &context.corpus.settings;
    let (before, after) = (gap.start - 1, gap.end);
    let outside = |w: usize| settings[w].quote == super::corpus::NONE;
    if after < settings.len() && !outside(before) && !outside(after) && gap.clone().all(outside) {
        return gap.start..gap.start;
    }
    let mut rest = gap.clone();
    // fillers from either end
    loop {
        let n = filler(context, rest.clone());
        if n > 0 {
            found.fold(Rule::Fillers, here.start..here.start, rest.start..rest.start + n);
            rest.start += n;
            continue;
        }
        let Some(n) = (1..=3.min(rest.len())).find(|n| filler(context, rest.end - n..rest.end) == *n) else { break };
        found.fold(Rule::Fillers, here.start..here.start, rest.end - n..rest.end);
        rest.end -= n;
    }
    if here.is_empty() && !rest.is_empty() && repeat(context, quotation, rest.clone(), before, after) {
        found.fold(Rule::Repeats, here.start..here.start, rest.clone());
        rest.start = rest.end;
    }
    rest
}

/// Whether a gap holds words said twice, or a start that was given up: its words come again right after it, or it ends with those
/// that stand right before it, and what else it has are small words.
fn repeat(context: &Context, quotation: &Quotation, gap: Range<usize>, before: usize, after: usize) -> bool {
    const LONGEST: usize = 8;
    let words = &context.corpus.words;
    if gap.len() > LONGEST || gap.clone().any(|w| words[w].is(NEGATION | NUMBER)) || quotation.words.is_empty() {
        return false;
    }
    let form = |w: usize| words.get(w).map(|w| w.word.form);
    let plain: Vec<usize> = without_fillers(context, gap.clone());
    let n = plain.len();
    let again = (0..n).take_while(|k| form(plain[*k]) == form(after + k)).count();
    let back = (0..n.min(before + 1)).take_while(|k| form(plain[n - 1 - k]) == form(before - k)).count();
    let broken = (before..gap.end).any(|w| words[w].is(CLAUSE_END) || context.lexis.fillers.at(&words[w..=w]) > 0);
    let small = |list: &[usize]| list.iter().all(|w| !words[*w].is(CONTENT) || words[*w].has(c::AUXILIARY));
    again == n || back == n && n > 0 || broken && (again > 0 && small(&plain[again..]) || back > 0 && small(&plain[..n - back]))
}

/// Words left out under an ellipsis.
fn elided(context: &Context, quotation: &Quotation, there: Range<usize>, found: &mut Found) {
    /// So many words later it is no longer one thought.
    const DISTANT: usize = 60;
    found.trimmed = true;
    let (before, after) = (there.start - 1, there.end);
    let corpus = context.corpus;
    if there.is_empty() {
        return;
    }
    let (a, b) = (corpus.settings[before], corpus.settings[after]);
    if a.turn != b.turn {
        let severity = if b.turn - a.turn > 2 { Serious } else { Minor };
        found.distorted(severity, "over-another", there.clone());
    } else if there.len() > DISTANT {
        found.distorted(Minor, "distant", there.clone());
    }
    let right = there.start..corpus.sentence(before).end.clamp(there.start, there.end);
    let left = corpus.sentence(after).start.clamp(there.start, there.end)..there.end;
    edges::elided(context, quotation, left, right, found);
}

/// Other words: put in, dropped or replaced.
fn changed(context: &Context, quotation: &Quotation, here: Range<usize>, there: Range<usize>, found: &mut Found) {
    let (mine, theirs) = (&quotation.words[here.clone()], context.there(there.clone()));
    let pairs = || mine.iter().zip(theirs).map(|(a, b)| (a.surface(&context.draft.text), b.surface(context.corpus.text(there.start))));
    if mine.len() == theirs.len() && pairs().all(|(x, y)| lexis::short_for(&x, &y)) {
        found.fold(Rule::Abbreviations, here, there);
        return;
    }
    if mine.len() == 1 && pairs().any(|(x, y)| theirs.len() == 1 && (x == "'d" || y == "'d")) {
        found.altered(Minor, "contraction", "replaced", here, there);
        return;
    }
    let op = match (mine.is_empty(), theirs.is_empty()) {
        (true, _) => "dropped",
        (_, true) => "inserted",
        _ => "replaced",
    };
    // two answers run together
    if mine.is_empty()
        && !there.is_empty()
        && there.end < context.corpus.words.len()
        && !context.corpus.together(there.start - 1, there.end)
    {
        let severity = if whole_step(context, there.start - 1, there.end) { Minor } else { Serious };
        found.distorted(severity, "joined", there);
        return;
    }
    let negated = |w: &[Word]| w.iter().filter(|w| w.is(NEGATION)).count();
    let numbers = |w: &[Word]| w.iter().filter(|w| w.is(NUMBER)).map(|w| w.word.form).collect::<Vec<_>>();
    let name = |w: &Word, text: &str| w.word.span.of(text).starts_with(char::is_uppercase) && w.is(CONTENT);
    let (severity, reason) = if negated(mine) % 2 != negated(theirs) % 2 {
        (Serious, "negation")
    } else if numbers(mine) != numbers(theirs) {
        (Serious, "number")
    } else if mine.len() == theirs.len() && mine.iter().zip(theirs).all(|(a, b)| a.word.stem == b.word.stem) {
        (Minor, "form")
    } else if modal(mine, &context.draft.text) != modal(theirs, context.corpus.text(there.start)) {
        (Serious, "quantity")
    } else if mine.iter().chain(theirs).all(|w| context.lexis.persons.at(std::slice::from_ref(w)) > 0 || w.has(c::AUXILIARY)) {
        (Minor, "person")
    } else if context.lexis.conditions.any(mine) != context.lexis.conditions.any(theirs) {
        (Serious, "condition")
    } else if theirs.is_empty() {
        inserted(context, mine)
    } else if mine.is_empty() {
        dropped(context, theirs, quotation.words.iter().any(|w| w.is(NEGATION)))
    } else if context.lexis.quantities.any(mine) != context.lexis.quantities.any(theirs) {
        (Serious, "quantity")
    } else if mine.iter().any(|w| name(w, &context.draft.text)) && theirs.iter().any(|w| name(w, context.corpus.text(there.start))) {
        (Serious, "name")
    } else {
        replaced(mine, theirs)
    };
    found.altered(severity, reason, op, here, there);
}

/// Whether what is told may be, should be or must be: "will" and "would" tell of one thing at two times.
fn modal(words: &[Word], text: &str) -> Option<&'static str> {
    const MODALS: [&str; 4] = ["should", "must", "may", "might"];
    words.iter().find_map(|w| MODALS.into_iter().find(|m| *m == w.surface(text))).map(|m| if m == "might" { "may" } else { m })
}

fn inserted(context: &Context, words: &[Word]) -> (super::types::Severity, &'static str) {
    let content = words.iter().any(|w| w.is(CONTENT));
    (if content || context.lexis.quantities.any(words) { Serious } else { Minor }, "inserted")
}

/// Dropped words weigh where they limit what was said: in the winter, about the summer, only.
fn dropped(context: &Context, words: &[Word], denies: bool) -> (super::types::Severity, &'static str) {
    let phrase = words.first().is_some_and(|w| w.has(c::PREPOSITION)) && words.iter().any(|w| w.is(CONTENT));
    let hedge = context.lexis.hedges.any(words);
    let quantity = context.lexis.quantities.any(words);
    match (hedge, phrase || quantity) {
        // "no plans at present"
        (true, _) => (if denies { Serious } else { Minor }, "hedge"),
        (_, true) => (Serious, "dropped"),
        _ => (Minor, "dropped"),
    }
}

/// A verb for another, or several words for several, is another thing said; a noun for a noun mostly an editor's choice.
fn replaced(mine: &[Word], theirs: &[Word]) -> (super::types::Severity, &'static str) {
    let verb = |w: &[Word]| w.iter().any(|w| w.is(CONTENT) && w.has(c::FINITE) && w.has(c::VERB | c::REPORTING));
    let content = |w: &[Word]| w.iter().filter(|w| w.is(CONTENT)).count();
    let much = content(mine) + content(theirs) >= 4;
    (if verb(mine) && verb(theirs) || much { Serious } else { Minor }, "replaced")
}
