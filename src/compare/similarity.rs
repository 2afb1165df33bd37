//! Whether two wordings are one utterance: how much of the shorter stands in the fuller one, who says it, and when.

use super::align::{align, within};
use super::class::{Class, Input};
use super::word::{Word, CONTENT, LOOSE, NEGATION, NUMBER, QUESTION, STOCK};
use crate::report::SpeakerKind;

/// The weight of stems that few other wordings share.
const RARE: f64 = 5.0;

/// The most words of a fragment that may stand in several utterances.
const FRAGMENT: usize = 5;

/// How two speakers stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kin {
    /// One speaker, or the source of the words.
    Same,
    /// Nobody can tell: one is not named, or described.
    Open,
    /// Two people, or two bodies, by name.
    Apart,
}

/// Whether two wordings have speakers that are two different people or bodies by name.
pub fn conflict(input: &Input, a: &Class, b: &Class) -> bool {
    match (a.speaker, b.speaker) {
        (Some(x), Some(y)) if x != y && !a.described && !b.described => {
            let (x, y) = (&input.speakers[x], &input.speakers[y]);
            let body = |v: &super::speakers::Speaker| v.named && v.kind != SpeakerKind::Person;
            // a body and the person who speaks for it are no conflict
            x.full && y.full || body(x) && body(y) && x.kind == y.kind
        }
        _ => false,
    }
}

fn kin(input: &Input, a: &Class, b: &Class) -> Kin {
    if a.speaker.is_some() && a.speaker == b.speaker {
        return Kin::Same;
    }
    match conflict(input, a, b) {
        true => Kin::Apart,
        false => Kin::Open,
    }
}

/// Whether the words are ones that anybody may say of anything: condolences, priorities, thanks; no figure, no word of their own.
fn stock(class: &Class) -> bool {
    let own = |w: &&Word| w.is(CONTENT | NUMBER) && !w.is(STOCK | LOOSE);
    class.words.len() < 16 && class.words.iter().filter(own).count() == 0
}

/// Whether the words are few, and hardly any that the reporters use of the event.
fn slight(input: &Input, class: &Class) -> bool {
    let own = class.stems.iter().filter(|s| input.topics.contains(&(class.event, **s))).count();
    let figure = class.words.iter().any(|w| w.is(NUMBER));
    class.words.len() < 6 && own < 1 && !figure
}

/// How well `class` fits beside `other`, 0 to 3; none where they are two utterances. `apart`: others of the same utterance have another
/// speaker by name.
pub fn score(input: &Input, class: &Class, other: &Class, apart: bool) -> Option<f64> {
    let same_speaker = class.speaker.is_some() && class.speaker == other.speaker;
    match (class.marked, other.marked) {
        (true, true) => marked(input, class, other, apart),
        (false, true) => {
            let open = !conflict(input, class, other);
            open.then(|| reported(input, class, other, same_speaker)).flatten()
        }
        (false, false) => same_speaker.then(|| both_reported(class, other)).flatten(),
        (true, false) => None,
    }
}

/// A word's weight in an alignment.
fn weight(word: &Word) -> f64 {
    if word.is(CONTENT) {
        1.0
    } else {
        0.3
    }
}

fn marked(input: &Input, class: &Class, other: &Class, apart: bool) -> Option<f64> {
    let content = class.content();
    let near = share_article(input, class, other);
    let kin = match kin(input, class, other) {
        Kin::Open if apart => Kin::Apart,
        kin => kin,
    };
    // a source speaks for whoever is quoted from it
    let said = [class, other].iter().any(|c| c.source || c.statement) && kin == Kin::Open;
    // nearly the same words at another time are another utterance
    let another = class.past != other.past && class.past != 0 && other.past != 0;
    let fragment = !class.direct || !other.direct;
    let n = class.words.len();
    if within(&class.words, &other.words).is_some() {
        let bonus = if near { 0.2 } else { 0.0 } + 0.1 * n.min(8) as f64 / 8.0 + framed(input, class, other);
        let enough = match kin {
            // denied words need no common speaker
            _ if class.denied || other.denied => content >= 1 && n >= 2,
            _ if class.loose => content >= 1 && (near || n >= 2),
            Kin::Same => (content >= 1 || n >= 4) && !(another && near),
            Kin::Open if said && !stock(class) => content >= 1 || n >= 4,
            // two bodies may say the same of anything
            _ if stock(class) => near && fragment && content >= 1,
            Kin::Apart => n >= 5 && content >= if n < 6 { 2 } else { 1 } && !slight(input, class),
            Kin::Open => content >= 2 || n >= 4 && content >= 1 || content == 1 && near && fragment,
        };
        return enough.then_some(2.0 + bonus);
    }
    // a question is no version of a statement, whoever asks it
    let asks = |c: &Class| c.words.last().is_some_and(|w| w.is(QUESTION));
    if class.past != other.past || asks(class) && !asks(other) && kin != Kin::Same {
        return None;
    }
    if (class.denied || other.denied) && other.words.len() >= 3 && other.content() >= 1 && within(&other.words, &class.words).is_some() {
        return Some(1.95);
    }
    if kin != Kin::Apart && class.headline && near && other.content() > 0 && within(&other.words, &class.words).is_some() {
        return Some(1.95);
    }
    let aligned = align(&class.words, &other.words);
    let total: f64 = class.words.iter().map(weight).sum();
    let matched: f64 = aligned.same.iter().map(|(i, _)| weight(&class.words[*i])).sum();
    let common = aligned.same.iter().filter(|(i, _)| class.words[*i].is(CONTENT)).count();
    let cover = matched / total.max(1e-9);
    let run = aligned.run();
    // two whole quotations in one article are two sentences of one speech, however alike
    let twice = near
        && class.direct
        && other.direct
        && !class.headline
        && !other.headline
        && !other.source
        && !class.source
        && !other.statement
        && !class.statement;
    let headline = class.headline
        && (near && (headline(class, other) || cover >= 0.6 && run >= 2 && common >= 1)
            || cover >= 0.9 && aligned.matched() >= 4 && common >= 2);
    let own = aligned.same.iter().any(|(i, _)| class.words[*i].is(CONTENT) && !class.words[*i].is(STOCK));
    let fits = match kin {
        _ if twice => false,
        _ if class.loose => headline,
        // given to another, words stay the same
        Kin::Apart => cover >= 0.85 && n >= 7 && common >= 3 && aligned.matched() * 10 >= 9 * n && !stock(class),
        Kin::Same => {
            let spread = match (aligned.same.first(), aligned.same.last()) {
                (Some(a), Some(b)) => b.1 - a.1 + 1,
                _ => 0,
            };
            (n >= 3 && cover >= 0.6 && common >= 2 && run >= 2)
                || (n >= 6 && cover >= 0.8 && run >= 4)
                || (cover >= 0.45 && common >= 1 && aligned.matched() >= 2 && n <= 7 && spread <= aligned.matched() + 1)
                || (run >= 7 && cover >= 0.3 && common >= 2)
                || (n >= 6 && turned(class, other))
                || headline
        }
        Kin::Open => {
            (n >= 6 && cover >= 0.75 && common >= 3)
                || (n >= 5 && cover >= 0.65 && run >= 3 && common >= 2 && rare(class, other))
                || (run >= 7 && common >= 3)
                || (n >= 5 && run >= 4 && cover >= 0.65 && own)
                || headline
        }
    };
    let foreign = kin == Kin::Same && !twice && input.foreign.contains(&class.event) && n >= 6;
    let (stems, both) = if foreign { shared(class, other) } else { (0.0, 0) };
    let fits = fits || stems >= 0.5 && both >= 3;
    fits.then_some(1.0 + cover * 0.9 + if near { 0.05 } else { 0.0 })
}

/// Whether the two have the same words in another order.
fn turned(class: &Class, other: &Class) -> bool {
    let sorted = |c: &Class| {
        let mut forms: Vec<u32> = c.words.iter().map(|w| w.form).collect();
        forms.sort_unstable();
        forms
    };
    let (a, b) = (sorted(class), sorted(other));
    let (mut i, mut j, mut both) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        both += usize::from(a[i] == b[j]);
        (i, j) = (i + usize::from(a[i] <= b[j]), j + usize::from(b[j] <= a[i]));
    }
    both * 20 >= 17 * a.len().max(b.len())
}

/// Whether the stems that both have stand in few other wordings of the event.
fn rare(class: &Class, other: &Class) -> bool {
    let both = class.stems.iter().zip(&class.weights).filter(|(s, _)| other.stems.binary_search(s).is_ok());
    both.map(|b| b.1).sum::<f64>() >= RARE
}

/// A headline's wording of a quotation in its article: all its words of substance are there, or ones of the same root.
fn headline(class: &Class, other: &Class) -> bool {
    let short = other.words.len() <= 4 && class.words.len() <= 6;
    let whole = short && !other.stems.is_empty() && other.stems.iter().all(|s| class.stems.binary_search(s).is_ok());
    let known = |s: &u32| other.stems.binary_search(s).is_ok();
    let rooted = class.words.len() <= 3 && !class.roots.is_empty() && class.roots.iter().all(|r| other.roots.binary_search(r).is_ok());
    let told = class.stems.iter().filter(|s| known(s)).count();
    whole || rooted || class.words.len() <= 10 && told >= 1 && told == class.stems.len()
}

/// A fragment of a few words may stand in two utterances: the reporter's words around it tell which.
fn framed(input: &Input, class: &Class, other: &Class) -> f64 {
    if class.direct || class.words.len() > FRAGMENT {
        return 0.0;
    }
    let Some(unit) = class.units.first().map(|u| &input.units[*u]) else { return 0.0 };
    let mut around: Vec<u32> = unit.before.iter().chain(&unit.after).filter(|w| w.is(CONTENT)).map(|w| w.stem).collect();
    around.sort_unstable();
    around.dedup();
    0.06 * around.iter().filter(|s| other.stems.binary_search(s).is_ok()).take(4).count() as f64
}

/// Whether the two stand in one article anywhere.
fn share_article(input: &Input, a: &Class, b: &Class) -> bool {
    a.units.iter().take(16).any(|x| b.units.iter().take(16).any(|y| input.units[*x].article == input.units[*y].article))
}

/// The share of the stems' weight that the other has, and how many.
fn shared(class: &Class, other: &Class) -> (f64, usize) {
    let total: f64 = class.weights.iter().sum();
    let both = || class.stems.iter().zip(&class.weights).filter(|(s, _)| other.stems.binary_search(s).is_ok());
    (both().map(|b| b.1).sum::<f64>() / total.max(1e-9), both().count())
}

/// Reported speech beside a quotation.
fn reported(input: &Input, class: &Class, other: &Class, same_speaker: bool) -> Option<f64> {
    let (cover, n) = shared(class, other);
    // a release's own sentence, which no article quotes
    if other.units.iter().all(|u| input.units[*u].statement) && (n < 3 || cover < 0.75) {
        return None;
    }
    if !same_speaker {
        // a body and its officer, or somebody who is only described
        let negated = |c: &Class| c.words.iter().any(|w| w.is(NEGATION));
        let least = if negated(class) && negated(other) { 0.5 } else { 0.6 };
        return (n >= 2 && cover >= least).then_some(0.2 + cover * 0.6);
    }
    let adjacent = class.units.iter().take(16).any(|x| {
        other.units.iter().take(16).any(|y| {
            let (x, y) = (&input.units[*x], &input.units[*y]);
            let (Some(a), Some(b)) = (x.quote, y.quote) else { return false };
            x.article == y.article && b > a && b - a <= 2 && y.span.start.saturating_sub(x.span.end) < 200
        })
    });
    // words that the reporters use of the event themselves tell of the event, not of what was said
    let both = class.stems.iter().filter(|s| other.stems.binary_search(s).is_ok());
    let own = both.filter(|s| !input.topics.contains(&(class.event, **s))).count();
    if own == 0 && cover < 0.6 && (n < 3 || share_article(input, class, other)) {
        return None;
    }
    let fits = (n >= 3 && cover >= 0.45)
        || (n >= 2 && cover >= if own > 0 { 0.3 } else { 0.6 })
        || (adjacent && n >= 1 && cover >= 0.2)
        || (n >= 1 && cover >= 0.3 && phrase(class, other));
    fits.then_some(0.2 + cover * 0.7 + if adjacent { 0.1 } else { 0.0 })
}

/// Whether two words that stand beside each other stand so in the other, one of substance and one a negation: "never promised".
fn phrase(class: &Class, other: &Class) -> bool {
    let telling = |w: &[Word]| w.iter().any(|w| w.is(CONTENT)) && w.iter().any(|w| w.is(NEGATION));
    let stands = |w: &[Word]| other.words.windows(2).any(|o| o[0].stem == w[0].stem && o[1].stem == w[1].stem);
    class.words.windows(2).take(60).any(|w| telling(w) && stands(w))
}

/// Two reports of one utterance.
fn both_reported(class: &Class, other: &Class) -> Option<f64> {
    let (cover, n) = shared(class, other);
    let (back, _) = shared(other, class);
    (n >= 3 && cover >= 0.6 && back >= 0.4).then_some(0.2 + cover * 0.6)
}
