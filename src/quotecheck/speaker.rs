//! Whether a name of the draft and a name of the source are one person's.

use super::corpus::Corpus;
use super::draft::{Draft, Quotation};
use super::words::Word;
use crate::compare::spelling;
use crate::report::{Quote, QuoteKind, SpeakerKind};
use crate::text::fold;

/// An attribution less sure than this accuses nobody.
const SURE: f64 = 0.7;

/// What can be said of two names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// One person.
    Same,
    /// Nobody can tell.
    Unknown,
    /// Two people.
    Other,
}

const TITLES: [&str; 46] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "dame",
    "lord",
    "lady",
    "prof",
    "professor",
    "cllr",
    "councillor",
    "councilmember",
    "councilman",
    "councilwoman",
    "mayor",
    "chair",
    "chairman",
    "chairwoman",
    "senator",
    "sen",
    "rep",
    "representative",
    "minister",
    "president",
    "judge",
    "justice",
    "coroner",
    "the",
    "rev",
    "father",
    "sister",
    "officer",
    "commissioner",
    "secretary",
    "speaker",
    "witness",
    "counsel",
    "governor",
    "sergeant",
    "constable",
    "inspector",
    "director",
    "state",
    "of",
];

fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    folded.split(|c: char| !(c.is_alphanumeric() || "'-".contains(c))).filter(|w| !w.is_empty()).map(plain).collect()
}

fn plain(word: &str) -> String {
    word.strip_suffix("'s").unwrap_or(word).chars().map(spelling::letter).collect()
}

fn is_title(word: &str) -> bool {
    TITLES.contains(&word)
}

/// Whether a name is one of a person or body, and not a description.
fn proper(name: &str) -> bool {
    let capital = |w: &str| w.starts_with(|c: char| c.is_uppercase());
    let pronoun = |w: &str| {
        matches!(fold(w).as_str(), "he" | "she" | "they" | "i" | "we" | "it" | "who" | "her" | "his" | "their" | "a" | "an" | "one")
    };
    name.split_whitespace().any(|w| capital(w) && !pronoun(w) && !is_title(&fold(w.trim_end_matches('.')))) || name.contains('@')
}

/// Compares a speaker of the draft with one of the source.
fn compare(draft: &str, aliases: &[String], kind: SpeakerKind, source: &str) -> Match {
    let (mine, theirs) = (words(draft), words(source));
    let known = |w: &&String| w.len() > 1 && !is_title(w);
    let joined = theirs.concat();
    let shares = |name: &[String]| {
        name.iter().filter(known).any(|w| theirs.contains(w) || w.len() > 3 && source.contains('@') && joined.contains(w.as_str()))
    };
    if shares(&mine) || aliases.iter().any(|a| shares(&words(a))) {
        return Match::Same;
    }
    // a role for a role: the coroner is CORONER
    let all = |name: &[String]| name.iter().any(|w| theirs.contains(w));
    if all(&mine) || aliases.iter().any(|a| all(&words(a))) {
        return Match::Same;
    }
    // initials that no legend explains, a body for the one who speaks for it, a description: nobody can tell
    let label = source.chars().filter(|c| c.is_alphabetic()).count() <= 3;
    if label || kind != SpeakerKind::Person || !proper(draft) || !proper(source) {
        return Match::Unknown;
    }
    Match::Other
}

/// Whose the words at a place of the sources are, against whom the draft gives them to.
pub fn compare_at(draft: &Draft, of: &Quotation, corpus: &Corpus, at: usize, self_quoted: bool) -> (Match, Option<String>) {
    let (found, said_by) = given_to(draft, of, corpus, at, self_quoted);
    // "he" may be the one whose turn it is in the source, and who only passes the words on
    let turn = corpus.turns[corpus.settings[at].turn as usize].as_ref().filter(|t| !t.notes && !self_quoted);
    let passed = corpus.quote(at).is_some_and(|q| q.kind == QuoteKind::Direct && q.confidence >= SURE);
    if let (Some(turn), true, false) = (turn, passed && found != Match::Same, by_name(draft, of)) {
        if pronoun(draft, of) && named_beside_it(draft, of, &turn.name) && !said_by.as_ref().is_some_and(|s| named_near(draft, of, s)) {
            return (Match::Other, said_by);
        }
    }
    match &said_by {
        Some(name) if found == Match::Other && !by_name(draft, of) && named_near(draft, of, name) && (!passed || speaks(draft, name)) => {
            (Match::Unknown, said_by)
        }
        // whom a pronoun means that has no name within two paragraphs is a guess
        _ if found == Match::Other && !by_name(draft, of) && !speaker_near(draft, of) => (Match::Unknown, said_by),
        _ if found == Match::Other && draft.quote(of).confidence < SURE && !neither(draft, of, said_by.as_deref()) => {
            (Match::Unknown, said_by)
        }
        _ => (found, said_by),
    }
}

/// Whether the draft leaves open which of two somebody is, and the source's speaker is neither.
fn neither(draft: &Draft, of: &Quotation, said_by: Option<&str>) -> bool {
    let other = draft.quote(of).alternative.and_then(|s| draft.analysis.speakers.get(s as usize));
    other.zip(said_by).is_some_and(|(s, name)| compare(&s.name, &s.aliases, s.kind, name) == Match::Other)
}

/// Whether the draft names the speaker of a quotation near it.
fn speaker_near(draft: &Draft, of: &Quotation) -> bool {
    let speaker = draft.quote(of).speaker.and_then(|s| draft.analysis.speakers.get(s as usize));
    speaker.is_some_and(|s| named_near(draft, of, &s.name))
}

/// Whether the draft has somebody of that name speak: a name beside quoted words in a source may be a place.
fn speaks(draft: &Draft, name: &str) -> bool {
    let names = words(name);
    draft.analysis.speakers.iter().any(|s| words(&s.name).iter().any(|w| w.len() > 2 && !is_title(w) && names.contains(w)))
}

/// Whether the draft gives the words to somebody by name, rather than by a pronoun or by what came before.
fn by_name(draft: &Draft, of: &Quotation) -> bool {
    let source = draft.quote(of).source;
    source.is_some_and(|r| draft.text.get(r.start as usize..r.end as usize).is_some_and(proper))
}

/// Whether the draft gives the words to a pronoun.
fn pronoun(draft: &Draft, of: &Quotation) -> bool {
    let source = draft.quote(of).source;
    source.is_some_and(|r| matches!(draft.text.get(r.start as usize..r.end as usize).map(fold).as_deref(), Some("he" | "she")))
}

/// Whether the draft names a speaker in the paragraph of a quotation.
fn named_beside_it(draft: &Draft, of: &Quotation, name: &str) -> bool {
    let paragraph = &draft.analysis.paragraphs[of.paragraph];
    named(draft, draft.around(of).iter().filter(|w| w.word.span.start >= paragraph.start), name)
}

/// Whether the draft names a speaker in the paragraph of a quotation or the one before: "she" may be the one or the other.
fn named_near(draft: &Draft, of: &Quotation, name: &str) -> bool {
    named(draft, draft.around(of).iter(), name)
}

fn named<'a>(draft: &Draft, mut among: impl Iterator<Item = &'a Word>, name: &str) -> bool {
    let names = words(name);
    // @inesbarragan07 is Barragán
    let handle = name.contains('@');
    let known = |w: &&String| w.len() > 2 && !is_title(w);
    among.any(|w| {
        let word = plain(&w.surface(&draft.text));
        w.word.span.of(&draft.text).starts_with(char::is_uppercase)
            && names.iter().filter(known).any(|n| *n == word || handle && word.len() > 3 && n.contains(word.as_str()))
    })
}

/// The same, taking the draft's attribution as it was read.
fn given_to(draft: &Draft, of: &Quotation, corpus: &Corpus, at: usize, self_quoted: bool) -> (Match, Option<String>) {
    let quote = draft.quote(of);
    let speaker = quote.speaker.and_then(|s| draft.analysis.speakers.get(s as usize));
    let turn = corpus.turns[corpus.settings[at].turn as usize].as_ref();
    let file = &corpus.files[corpus.settings[at].file as usize];
    let inner = corpus.quote(at).filter(|q| q.kind == QuoteKind::Direct || turn.is_none_or(|t| t.notes));
    let sure = |q: &&Quote| q.confidence >= SURE || turn.is_none();
    let quoted = inner.filter(sure).and_then(|q| q.speaker).and_then(|s| file.analysis.speakers.get(s as usize));
    let against = |name: &str| speaker.map_or(Match::Unknown, |s| compare(&s.name, &s.aliases, s.kind, name));
    let by_quoted = quoted.map_or(Match::Unknown, |s| match best(against(&s.name), s.aliases.iter().map(|a| against(a))) {
        // one word beside quoted words may be anything that has a capital
        Match::Other if s.kind != SpeakerKind::Person || turn.is_none() && !s.name.contains(' ') => Match::Unknown,
        found => found,
    });
    let name = quoted.map(|s| s.name.clone());
    match (inner, turn) {
        (Some(_), None) => (by_quoted, name),
        // words in marks in notes are those of whom the notes are about, unless they say whose
        (Some(_), Some(turn)) if turn.notes => match name {
            Some(name) => (by_quoted, Some(name)),
            None => (against(&turn.name), Some(turn.name.clone())),
        },
        // the speaker of the turn quotes somebody
        (Some(_), Some(turn)) if !self_quoted => {
            if by_quoted == Match::Same {
                return (Match::Same, name);
            }
            match against(&turn.name) {
                // given to the one who only passes it on
                Match::Same if speaker.is_some_and(|s| s.kind == SpeakerKind::Person) => (Match::Other, name),
                // whom a mail or a transcript names beside the words may have said them
                _ if speaker.is_some_and(|s| named_beside(corpus, at, &s.name)) => (Match::Unknown, name),
                _ => (by_quoted, name),
            }
        }
        // notes about somebody hold the reporter's words too
        (None, Some(turn)) if turn.notes => (Match::Unknown, None),
        (_, Some(turn)) => (against(&turn.name), Some(turn.name.clone())),
        (None, None) => (Match::Unknown, None),
    }
}

/// Whether the source names somebody within a few lines of a word.
fn named_beside(corpus: &Corpus, at: usize, name: &str) -> bool {
    const NEAR: usize = 40;
    let names = words(name);
    let around = at.saturating_sub(NEAR)..(at + NEAR).min(corpus.words.len());
    around.into_iter().any(|w| {
        let word = plain(&corpus.words[w].surface(corpus.text(w)));
        names.iter().any(|n| n.len() > 2 && !is_title(n) && *n == word)
    })
}

fn best(first: Match, rest: impl Iterator<Item = Match>) -> Match {
    rest.fold(first, |a, b| if a == Match::Same || b == Match::Same { Match::Same } else { a })
}
