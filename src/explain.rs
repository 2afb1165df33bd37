//! Why a quotation got its speaker: the candidates that the rules offered and what each scored, what was passed over, whom a pronoun
//! could mean.

use crate::attribution::{self, confidence, Attribution, PassedOver, Recorder, Rule};
use crate::document::Document;
use crate::offsets::OffsetMap;
use crate::options::Options;
use crate::people;
use crate::report::{Quote, Range};
use crate::text::Span;
use serde::Serialize;

/// The answer to "why?" for one quotation or report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// Its number in [`crate::Analysis::quotes`].
    pub number: u32,
    /// The same row.
    pub quote: Quote,
    /// The name of its speaker.
    pub speaker: Option<String>,
    /// Whether its confidence is too low to be believed unread.
    pub unsure: bool,
    /// What the rules offered, the best first. Of a report, the rule that found it.
    pub candidates: Vec<Candidate>,
    /// What decided after the best was chosen, where that is not its rule: words that resume, stand in a report, or are no speech.
    pub overruled: Option<Rule>,
    /// The cues before the words that bring other words in.
    pub passed_over: Vec<Passed>,
    /// Whom a pronoun could mean, the best first.
    pub people: Vec<Person>,
}

/// What a rule offered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// The rule.
    pub rule: Rule,
    /// How well it fits; 0 for a report, which has no rival.
    pub score: i32,
    /// How often the rule is right.
    pub share: f64,
    /// The words that would bring it in.
    pub cue: Option<Range>,
    /// The words that would name the speaker.
    pub source: Option<Range>,
    /// The quotation whose speaker it would have.
    pub follows: Option<Range>,
}

/// A cue that was passed over.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Passed {
    /// The cue.
    pub cue: Range,
    /// Why.
    pub reason: PassedOver,
}

/// Somebody whom a pronoun could mean.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// How well it fits.
    pub score: i32,
}

/// Which quotation is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The innermost around this offset, in the unit of the options.
    At(u32),
    /// The one of this number in [`crate::Analysis::quotes`].
    Number(u32),
}

/// Explains one quotation; nothing where there is none.
///
/// ```
/// use pullquote::{explain, Options, Which};
/// let why = explain("“We are closing,” said Ann Hale.", &Options::default(), Which::At(3)).unwrap();
/// assert_eq!(why.speaker.as_deref(), Some("Ann Hale"));
/// assert_eq!(why.candidates[0].rule.name(), "quote-verb-source");
/// ```
pub fn explain(text: &str, options: &Options, which: Which) -> Option<Explanation> {
    if text.len() > crate::LONGEST {
        return None;
    }
    crate::read(text, options, |doc, map| {
        let mut recorder = Recorder::default();
        let attribution = attribution::attribute_with(doc, &people::find(doc), &mut recorder);
        let mut found = row(doc, &attribution, &recorder, place(&attribution, which, map)?);
        found.map_offsets(|byte| map.at(byte));
        Some(found)
    })
}

/// The number of the quotation asked about.
fn place(attribution: &Attribution, which: Which, map: &OffsetMap) -> Option<usize> {
    let quotes = &attribution.quotes;
    match which {
        Which::Number(number) => Some(number as usize).filter(|n| *n < quotes.len()),
        Which::At(at) => {
            let around = |q: &Quote| (map.at(q.start)..map.at(q.end)).contains(&at);
            let length = |i: &usize| quotes[*i].end - quotes[*i].start;
            (0..quotes.len()).filter(|i| around(&quotes[*i])).min_by_key(length)
        }
    }
}

fn row(doc: &Document, attribution: &Attribution, recorder: &Recorder, number: usize) -> Explanation {
    let quote = attribution.quotes[number].clone();
    let range = |span: Span| Range { start: span.start, end: span.end };
    let tokens = |tokens: &std::ops::Range<usize>| range(doc.span(tokens.clone()));
    let asked = recorder.asked.iter().rev().find(|a| (a.span.start, a.span.end) == (quote.start, quote.end));
    let mut candidates: Vec<Candidate> = asked.map_or(Vec::new(), |asked| {
        let candidate = |link: &attribution::Link| Candidate {
            rule: link.rule,
            score: link.score,
            share: link.rule.share(),
            cue: link.cue.as_ref().map(|c| tokens(&c.tokens)),
            source: link.source.as_ref().map(|s| tokens(&s.tokens)),
            follows: link.follows.map(|pair| range(doc.marks.pairs[pair].span)),
        };
        asked.offered.iter().map(candidate).collect()
    });
    if asked.is_none() {
        let cue = quote.cue.as_ref().map(|c| Range { start: c.start, end: c.end });
        candidates.push(Candidate { rule: quote.rule, score: 0, share: quote.rule.share(), cue, source: quote.source, follows: None });
    }
    candidates.sort_by_key(|c| std::cmp::Reverse(c.score)); // of equals the first offered stays first
    Explanation {
        number: number as u32,
        speaker: quote.speaker.map(|s| attribution.speakers[s as usize].name.clone()),
        unsure: quote.confidence < confidence::UNSURE,
        overruled: Some(quote.rule).filter(|rule| candidates.first().is_some_and(|best| best.rule != *rule)),
        passed_over: asked
            .map_or(Vec::new(), |a| a.passed_over.iter().map(|(cue, reason)| Passed { cue: tokens(cue), reason: *reason }).collect()),
        people: asked.map_or(Vec::new(), |a| a.people.iter().map(|(score, name)| Person { name: name.clone(), score: *score }).collect()),
        candidates,
        quote,
    }
}

impl Explanation {
    /// Passes every offset through `f`.
    fn map_offsets(&mut self, mut f: impl FnMut(u32) -> u32) {
        self.quote.map_offsets(&mut f);
        let passed = self.passed_over.iter_mut().map(|p| &mut p.cue);
        let offered = self.candidates.iter_mut().flat_map(|c| [&mut c.cue, &mut c.source, &mut c.follows]).flatten();
        for range in offered.chain(passed) {
            (range.start, range.end) = (f(range.start), f(range.end));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(text: &str, at: &str) -> Explanation {
        let at = text.find(at).expect("it is in the text") as u32;
        let options = Options { offsets: crate::Offsets::Bytes, ..Options::default() };
        explain(text, &options, Which::At(at)).expect("a quotation")
    }

    #[test]
    fn the_best_is_first_and_its_rivals_follow() {
        let text = "Tom Reed told the council that the sale was off, but “we are closing the library,” Ann Hale said.";
        let found = why(text, "closing");
        assert_eq!((found.speaker.as_deref(), found.candidates[0].rule), (Some("Ann Hale"), Rule::QuoteSourceVerb));
        assert!(found.candidates.len() > 1 && found.candidates.windows(2).all(|pair| pair[0].score >= pair[1].score), "{found:?}");
        assert_eq!(found.overruled, None);
    }

    #[test]
    fn what_overrules_the_best_is_told() {
        let found = why("“We are closing,” said Ann Hale, “and that is all.”", "and that");
        assert_eq!(found.overruled, Some(Rule::Resumed));
        assert_eq!(why("The word “plan” is old.", "plan").overruled, None);
    }

    #[test]
    fn the_row_is_the_one_of_the_analysis() {
        let text = "“We are closing,” said Ann Hale. She said the library had no readers.\n\n“None,” she added. “‘Go,’ they told me.”";
        let options = Options::default();
        let analysis = crate::analyze(text, &options);
        for (number, quote) in analysis.quotes.iter().enumerate() {
            let found = explain(text, &options, Which::Number(number as u32)).expect("as many as quotations");
            assert_eq!((&found.quote, found.number as usize), (quote, number));
        }
        assert_eq!(explain(text, &options, Which::Number(analysis.quotes.len() as u32)), None);
    }
}
