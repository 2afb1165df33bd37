//! Whether two wordings are one utterance: how much of the shorter stands in the fuller one, who says it, and when.

use super::align::{align, within};
use super::groups::Input;
use super::units::Unit;
use super::words::{Word, CONTENT};

/// One wording, wherever it stands.
pub struct Class {
    /// The event.
    pub event: usize,
    /// Who says it.
    pub voice: Option<usize>,
    /// The stretches of speech, by index.
    pub units: Vec<usize>,
    /// The words.
    pub words: Vec<Word>,
    /// Stems of substance, sorted, each once.
    pub stems: Vec<u32>,
    /// Their weight by rarity in the event.
    pub weights: Vec<f64>,
    /// The first letters of long stems, sorted.
    pub roots: Vec<u32>,
    /// Whether it stands between marks.
    pub marked: bool,
    /// Whether it is a whole quotation anywhere.
    pub direct: bool,
    /// Whether it stands in headlines only.
    pub headline: bool,
    /// Whether it stands in the source.
    pub source: bool,
    /// What the sentence says of another time.
    pub past: u32,
    /// Whether its speaker is described, never named.
    pub described: bool,
    /// Whether it runs two utterances together.
    pub joined: bool,
}

impl Class {
    /// A wording without places yet.
    pub fn new(event: usize, voice: Option<usize>, unit: &Unit) -> Self {
        let content = || unit.words.iter().filter(|w| w.is(CONTENT));
        let mut stems: Vec<u32> = content().map(|w| w.stem).collect();
        stems.sort_unstable();
        stems.dedup();
        let mut roots: Vec<u32> = content().map(|w| w.root).filter(|r| *r != u32::MAX).collect();
        roots.sort_unstable();
        roots.dedup();
        Class {
            event,
            voice,
            units: Vec::new(),
            words: unit.words.clone(),
            stems,
            weights: Vec::new(),
            roots,
            marked: unit.marked,
            direct: false,
            headline: true,
            source: false,
            past: unit.past,
            described: true,
            joined: false,
        }
    }

    /// Adds a place.
    pub fn add(&mut self, index: usize, unit: &Unit) {
        self.units.push(index);
        self.direct |= unit.direct;
        self.headline &= unit.headline;
        self.source |= unit.source;
        self.described &= unit.described;
    }

    /// How many words of substance it has.
    pub fn content(&self) -> usize {
        self.words.iter().filter(|w| w.is(CONTENT)).count()
    }
}

/// Whether two wordings have speakers that are two different people or bodies by name.
pub fn conflict(input: &Input, a: &Class, b: &Class) -> bool {
    match (a.voice, b.voice) {
        (Some(x), Some(y)) if x != y && !a.described && !b.described => {
            let (x, y) = (&input.voices[x], &input.voices[y]);
            // a body and the person who speaks for it are no conflict
            x.named && y.named && x.kind == y.kind
        }
        _ => false,
    }
}

/// Whether the words are ones that anybody may say of anything: few, and hardly any that the reporters use of the event.
fn stock(input: &Input, class: &Class) -> bool {
    let own = class.stems.iter().filter(|s| input.topics.contains(&(class.event, **s))).count();
    class.words.len() < 10 && own < 2
}

/// Whether two wordings are one sentence, word for word, too long to be said twice by chance.
fn same_sentence(class: &Class, other: &Class) -> bool {
    let n = class.words.len();
    n >= 7
        && class.direct
        && other.direct
        && class.content() >= 3
        && class.words.iter().map(|w| w.form).eq(other.words.iter().map(|w| w.form))
}

/// How well `class` fits beside `other`, 0 to 3; none where they are two utterances.
pub fn score(input: &Input, class: &Class, other: &Class) -> Option<f64> {
    let same_voice = class.voice.is_some() && class.voice == other.voice;
    match (class.marked, other.marked) {
        (true, true) => marked(input, class, other, same_voice),
        (false, true) => {
            let open = !conflict(input, class, other);
            open.then(|| reported(input, class, other, same_voice)).flatten()
        }
        (false, false) => same_voice.then(|| both_reported(class, other)).flatten(),
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

fn marked(input: &Input, class: &Class, other: &Class, same_voice: bool) -> Option<f64> {
    let content = class.content();
    let near = share_article(input, class, other);
    // a source speaks for whoever is quoted from it
    let same_voice = same_voice || (other.source && !conflict(input, class, other)) || (class.source && !conflict(input, class, other));
    // nearly the same words at another time are another utterance
    let another = class.past != other.past && class.past != 0 && other.past != 0;
    if within(&class.words, &other.words).is_some() {
        let bonus = if near { 0.2 } else { 0.0 } + 0.1 * class.words.len().min(8) as f64 / 8.0;
        let enough = match same_voice {
            true => (content >= 1 || class.words.len() >= 4) && !(another && near),
            false if conflict(input, class, other) => {
                class.words.len() >= 6 && content >= 3 && (!stock(input, class) || same_sentence(class, other))
            }
            false => content >= 2 || (class.words.len() >= 4 && content >= 1) || (content == 1 && near && class.headline),
        };
        return enough.then_some(2.0 + bonus);
    }
    if class.past != other.past {
        return None;
    }
    if same_voice && class.headline && near && other.content() > 0 && within(&other.words, &class.words).is_some() {
        return Some(1.95);
    }
    let aligned = align(&class.words, &other.words);
    let total: f64 = class.words.iter().map(weight).sum();
    let matched: f64 = aligned.same.iter().map(|(i, _)| weight(&class.words[*i])).sum();
    let common = aligned.same.iter().filter(|(i, _)| class.words[*i].is(CONTENT)).count();
    let cover = matched / total.max(1e-9);
    let run = aligned.run();
    let n = class.words.len();
    // two whole quotations in one article are seldom two versions of one
    let twice = near && class.direct && other.direct && !class.headline && !other.source;
    let fits = if twice && cover < 0.8 && run < 7 {
        false
    } else if conflict(input, class, other) {
        cover >= 0.85 && n >= 8 && common >= 4 && !stock(input, class)
    } else if same_voice {
        let spread = match (aligned.same.first(), aligned.same.last()) {
            (Some(a), Some(b)) => b.1 - a.1 + 1,
            _ => 0,
        };
        (n >= 3 && cover >= 0.6 && common >= 2 && run >= 2)
            || (n >= 6 && cover >= 0.8 && run >= 4)
            || (cover >= 0.45 && common >= 1 && aligned.matched() >= 2 && n <= 7 && spread <= aligned.matched() + 1)
            || (run >= 7 && cover >= 0.3 && common >= 3)
            || (class.headline && near && headline(class, other))
    } else {
        (n >= 6 && cover >= 0.75 && common >= 3) || (run >= 8 && common >= 4) || (class.headline && near && cover >= 0.75 && common >= 2)
    };
    fits.then_some(1.0 + cover * 0.9 + if near { 0.05 } else { 0.0 })
}

/// A headline's fragment that has all words of a short quotation in the article, or a word of the same root.
fn headline(class: &Class, other: &Class) -> bool {
    let short = other.words.len() <= 4 && class.words.len() <= 6;
    let whole = short && !other.stems.is_empty() && other.stems.iter().all(|s| class.stems.binary_search(s).is_ok());
    let rooted = class.words.len() <= 3 && !class.roots.is_empty() && class.roots.iter().all(|r| other.roots.binary_search(r).is_ok());
    whole || rooted
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
fn reported(input: &Input, class: &Class, other: &Class, same_voice: bool) -> Option<f64> {
    let (cover, n) = shared(class, other);
    if !same_voice {
        return (n >= 3 && cover >= 0.6).then_some(0.2 + cover * 0.6);
    }
    let adjacent = class.units.iter().take(16).any(|x| {
        other.units.iter().take(16).any(|y| {
            let (x, y) = (&input.units[*x], &input.units[*y]);
            let (Some(a), Some(b)) = (x.quote, y.quote) else { return false };
            x.article == y.article && b > a && b - a <= 2 && y.span.start.saturating_sub(x.span.end) < 200
        })
    });
    let fits = (n >= 3 && cover >= 0.45) || (n >= 2 && cover >= 0.6) || (adjacent && n >= 1 && cover >= 0.2);
    fits.then_some(0.2 + cover * 0.7 + if adjacent { 0.1 } else { 0.0 })
}

/// Two reports of one utterance.
fn both_reported(class: &Class, other: &Class) -> Option<f64> {
    let (cover, n) = shared(class, other);
    let (back, _) = shared(other, class);
    (n >= 3 && cover >= 0.6 && back >= 0.4).then_some(0.2 + cover * 0.6)
}
