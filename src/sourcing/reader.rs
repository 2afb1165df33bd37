//! What the parts of this stage ask of the document.

use super::voice::Voice;
use crate::attribution::Attribution;
use crate::document::Document;
use crate::lexicon::classes as c;
use crate::people::names::Name;
use crate::people::{EntityKind, People};
use crate::report::{MentionKind, Range};
use crate::text::lower;
use crate::tokens::Kind;
use std::ops::Range as Run;

/// How many mentions of a voice are read.
const MENTIONS: usize = 32;
/// Titles that tell no office.
const COURTESY: [&str; 8] = ["mr", "mrs", "ms", "miss", "mx", "dr", "madam", "mister"];
/// Words of sport, by kind: three kinds tell a report of a match.
const SPORT: [&str; 9] = [
    "goal goals scored scorer equaliser equalizer",
    "striker midfielder goalkeeper defender winger batsman batter bowler",
    "league division relegation promotion championship",
    "kick-off half-time injury-time stoppage innings wicket wickets overs",
    "match fixture derby tie semi-final quarter-final",
    "penalty offside foul referee umpire",
    "teammate team-mate teammates team-mates squad dressing-room",
    "rovers united albion wanderers athletic",
    "coach fans supporters pitch stadium",
];
/// Nouns of somebody who speaks for a body.
const SPOKESPEOPLE: [&str; 5] = ["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokespersons"];

/// The document and what was found in it.
pub struct Reader<'d, 't> {
    pub doc: &'d Document<'t>,
    pub people: &'d People,
    pub found: &'d Attribution,
    /// Whether the article is of a match or a sport.
    pub sport: bool,
}

impl<'d, 't> Reader<'d, 't> {
    /// The place of a run of tokens.
    pub fn range(&self, run: Run<usize>) -> Range {
        let span = self.doc.span(run);
        Range { start: span.start, end: span.end }
    }

    /// The document, read.
    pub fn new(doc: &'d Document<'t>, people: &'d People, found: &'d Attribution) -> Self {
        let mut kinds = [0; SPORT.len()];
        for t in doc.tokens.iter().filter(|t| t.kind == Kind::Word) {
            if let Some(kind) = SPORT.iter().position(|words| words.split(' ').any(|w| t.of(doc.text).eq_ignore_ascii_case(w))) {
                kinds[kind] += 1;
            }
        }
        let sport = kinds.iter().filter(|n| **n > 0).count() >= 3 && kinds.iter().sum::<u32>() >= 5;
        Reader { doc, people, found, sport }
    }

    /// The first words that name a voice: what it is called, or the first source.
    pub fn first_at(&self, voice: &Voice) -> Option<Run<usize>> {
        let source = voice.quotes.iter().find_map(|q| self.found.quotes[*q].source);
        self.named_at(voice).or(source).map(|place| self.tokens(place))
    }

    /// The tokens of a place.
    pub fn tokens(&self, place: Range) -> Run<usize> {
        let start = self.doc.token_at(place.start);
        start..self.doc.token_at(place.end).max(start + 1).min(self.doc.tokens.len())
    }

    /// Whether a token is one of some words.
    pub fn says(&self, token: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.doc.says(token, word))
    }

    pub fn courtesy(&self, token: usize) -> bool {
        self.says(token, &COURTESY)
    }

    pub fn spokesperson(&self, token: usize) -> bool {
        self.says(token, &SPOKESPEOPLE)
    }

    /// Whether a token is the 's of an owner.
    pub fn owns(&self, token: usize) -> bool {
        self.doc.kind(token) == Some(Kind::Clitic) && self.doc.word(token).ends_with('s')
            || self.doc.kind(token) == Some(Kind::Mark)
                && token > 0
                && self.doc.word(token - 1).ends_with('s')
                && matches!(self.doc.word(token), "'" | "’")
                && self.doc.tokens[token - 1].span.end == self.doc.tokens[token].span.start
    }

    /// The words of some tokens in lower case; signs are left out.
    pub fn words(&self, run: Run<usize>) -> Vec<String> {
        let word = |t: &usize| matches!(self.doc.tokens[*t].kind, Kind::Word | Kind::Number);
        let mut words: Vec<String> = Vec::new();
        for t in run.clone().filter(word) {
            let joined = t > run.start + 1 && self.doc.kind(t - 1) == Some(Kind::Hyphen);
            match words.last_mut().filter(|_| joined) {
                Some(last) => *last = [last, "-", &lower(self.doc.word(t))].concat(),
                None => words.push(lower(self.doc.word(t))),
            }
        }
        words
    }

    /// The tokens of the sentence of a token.
    pub fn sentence(&self, token: usize) -> Run<usize> {
        let at = self.doc.sentences.partition_point(|s| s.tokens.end <= token);
        self.doc.sentences.get(at).map_or(token..token + 1, |s| s.tokens.clone())
    }

    /// The names of a voice, in order.
    pub fn names(&self, voice: &Voice) -> impl Iterator<Item = &'d Name> + use<'d, 't> {
        let people = self.people;
        self.mentions(voice, MentionKind::Name)
            .filter_map(move |run| people.name_at(run.start))
            .take(MENTIONS)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// The tokens of the first description of a voice.
    pub fn description(&self, voice: &Voice) -> Option<Run<usize>> {
        self.descriptions(voice).into_iter().next()
    }

    /// The places that describe a voice, in order.
    pub fn descriptions(&self, voice: &Voice) -> Vec<Run<usize>> {
        self.mentions(voice, MentionKind::Description).take(MENTIONS).collect()
    }

    fn mentions<'a>(&'a self, voice: &'a Voice, kind: MentionKind) -> impl Iterator<Item = Run<usize>> + 'a {
        let speakers = voice.speakers.iter().map(|s| &self.found.speakers[*s]);
        speakers.flat_map(|s| &s.mentions).filter(move |m| m.kind == kind).map(|m| self.tokens(Range { start: m.start, end: m.end }))
    }

    /// The first place that names a voice.
    pub fn named_at(&self, voice: &Voice) -> Option<Range> {
        let speaker = &self.found.speakers[voice.speakers[0]];
        let named = speaker.mentions.iter().find(|m| m.kind == MentionKind::Name);
        let place = named.or_else(|| speaker.mentions.iter().find(|m| m.kind == MentionKind::Description))?;
        Some(Range { start: place.start, end: place.end })
    }

    /// Whether a name is that of a body, not of a place alone.
    pub fn names_body(&self, name: &Name) -> bool {
        let place = name.core.clone().all(|t| self.doc.is(t, c::PLACE) || self.doc.kind(t) != Some(Kind::Word));
        name.sort == EntityKind::Organisation && !place
    }
}
