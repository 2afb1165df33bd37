//! What the tables hold. Columns are only ever added, at the end; [`super::SCHEMA`] goes up if one must change its sense.

use super::columns::{Cell, Type};
use pullquote::report::{LineKind, QuoteKind, Range, SpeakerKind};
use pullquote::Analysis;

/// A table that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A row a quotation.
    Quotations,
    /// A row a speaker of an article.
    Speakers,
    /// A row a sentence.
    Sentences,
    /// A row an article.
    Articles,
}

impl Kind {
    /// All of them, by name.
    const ALL: [(&'static str, Kind); 4] =
        [("quotations", Kind::Quotations), ("speakers", Kind::Speakers), ("sentences", Kind::Sentences), ("articles", Kind::Articles)];

    /// Its name.
    pub fn name(self) -> &'static str {
        Kind::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// Its columns, those of every table aside.
    pub const fn columns(self) -> &'static [About] {
        match self {
            Kind::Quotations => QUOTATIONS,
            Kind::Speakers => SPEAKERS,
            Kind::Sentences => SENTENCES,
            Kind::Articles => ARTICLES,
        }
    }

    /// The rows of an article: `next` takes one after the other.
    pub fn rows<'a>(self, text: &'a str, found: &'a Analysis, next: &mut dyn FnMut(Vec<Cell<'a>>)) {
        match self {
            Kind::Quotations => quotations(text, found, next),
            Kind::Speakers => speakers(found, next),
            Kind::Sentences => sentences(text, found, next),
            Kind::Articles => next(article(text, found)),
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Kind::ALL.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        found.ok_or_else(|| format!("\"{name}\" is none of {}", Kind::ALL.map(|(name, _)| name).join(", ")))
    }
}

/// A column.
pub struct About {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Type,
    /// What that means.
    pub about: &'static str,
}

const fn column(name: &'static str, kind: Type, about: &'static str) -> About {
    About { name, kind, about }
}

const QUOTATIONS: &[About] = &[
    column("quotation", Type::Int, "number of the quotation in its article, from 0"),
    column("start", Type::Int, "first unit, the opening mark included"),
    column("end", Type::Int, "first unit after the closing mark"),
    column("kind", Type::Text, "direct, partial, indirect (speech); term, title (none)"),
    column("modality", Type::Text, "asserted, denied or hypothetical"),
    column("speaker", Type::Text, "name of the speaker; null: the article names nobody"),
    column("speaker_kind", Type::Text, "person, organisation, group or anonymous"),
    column("speaker_index", Type::Int, "number of the speaker in the article's table of speakers, from 0"),
    column("source", Type::Text, "the words that name the speaker here: he, Mr Hale"),
    column("source_start", Type::Int, "first unit of these"),
    column("source_end", Type::Int, "first unit after these"),
    column("cue", Type::Text, "the words that bring the quotation in"),
    column("cue_start", Type::Int, "first unit of these"),
    column("cue_end", Type::Int, "first unit after these"),
    column("lemma", Type::Text, "the reporting verb's dictionary form: say, according to"),
    column("stance", Type::Text, "how the verb judges: neutral, force, doubt, concession, positive"),
    column("venue", Type::Text, "where it was said: told the BBC"),
    column("confidence", Type::Double, "how sure the attribution is, 0 to 1"),
    column("resolution", Type::Text, "how it was told whose voice the source means"),
    column("rule", Type::Text, "the rule that decided"),
    column("text", Type::Text, "the words inside the marks, or those of a report; two parts are joined by \" … \""),
    column("words", Type::Int, "how many words these are"),
    column("paragraph_kind", Type::Text, "headline, body, caption, …"),
    column("continues", Type::Int, "number of the quotation that this one carries on from"),
    column("within", Type::Int, "number of the quotation that this one stands in"),
];

const SPEAKERS: &[About] = &[
    column("speaker_index", Type::Int, "number of the speaker in its article, from 0"),
    column("speaker", Type::Text, "the fullest name, without title"),
    column("kind", Type::Text, "person, organisation, group or anonymous"),
    column("aliases", Type::Texts, "other names and roles that the article uses"),
    column("mentions", Type::Int, "places that name the speaker"),
    column("quotations", Type::Int, "quotations and reports of the speaker"),
    column("words", Type::Int, "words spoken inside marks"),
    column("share", Type::Double, "share of all words spoken inside marks, 0 to 1"),
    column("tone", Type::Double, "tone of the words spoken"),
    column("verbs", Type::Texts, "reporting verbs, the most frequent first"),
    column("verb_counts", Type::Ints, "how often each of these"),
];

const SENTENCES: &[About] = &[
    column("sentence", Type::Int, "number of the sentence in its article, from 0"),
    column("start", Type::Int, "first unit"),
    column("end", Type::Int, "first unit after it"),
    column("paragraph", Type::Int, "number of its paragraph, from 0"),
    column("paragraph_kind", Type::Text, "headline, body, caption, …"),
    column("text", Type::Text, "its words"),
    column("words", Type::Int, "how many words these are"),
    column("toned_words", Type::Int, "how many of them carry tone"),
    column("tone", Type::Double, "sum of what these add"),
];

const ARTICLES: &[About] = &[
    column("headline", Type::Text, "the headline; null: there is none"),
    column("words", Type::Int, "words of the text"),
    column("sentences", Type::Int, "sentences"),
    column("quotations", Type::Int, "quotations and reports, without terms and titles"),
    column("direct", Type::Int, "of these: whole words of a speaker"),
    column("partial", Type::Int, "of these: fragments in the reporter's sentence"),
    column("indirect", Type::Int, "of these: told in the reporter's words"),
    column("unattributed", Type::Int, "of these: without a speaker"),
    column("quoted_words", Type::Int, "words spoken inside marks"),
    column("speakers", Type::Int, "speakers with words"),
    column("unnamed", Type::Int, "of these: who speak without a name"),
    column("most_quoted", Type::Text, "the speaker with most words"),
    column("tone", Type::Double, "mean tone of the sentences"),
    column("headline_tone", Type::Double, "tone of the headline"),
    column("narration_tone", Type::Double, "tone of the reporter's own words"),
    column("quoted_tone", Type::Double, "tone of the words inside quotations"),
    column("loaded", Type::Int, "loaded words"),
    column("checks", Type::Int, "what an editor should look at"),
];

/// How many words there are: what stands between spaces and has a letter or a figure. As the command line counts.
fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn quotations<'a>(text: &'a str, found: &'a Analysis, next: &mut dyn FnMut(Vec<Cell<'a>>)) {
    let words = found.words(text);
    for (i, quote) in found.quotes.iter().enumerate() {
        let speaker = found.speaker(quote);
        let cue = quote.cue.as_ref();
        let place = cue.map(|c| Range { start: c.start, end: c.end });
        let said = words.said(quote);
        let paragraph = found.paragraphs.partition_point(|p| p.start <= quote.start).checked_sub(1);
        let count = count(&said);
        next(vec![
            i.into(),
            quote.start.into(),
            quote.end.into(),
            quote.kind.name().into(),
            quote.modality.name().into(),
            speaker.map(|s| s.name.as_str()).into(),
            speaker.map(|s| s.kind.name()).into(),
            quote.speaker.into(),
            quote.source.map(|r| words.of(r)).into(),
            quote.source.map(|r| r.start).into(),
            quote.source.map(|r| r.end).into(),
            place.map(|r| words.of(r)).into(),
            place.map(|r| r.start).into(),
            place.map(|r| r.end).into(),
            cue.map(|c| &*c.lemma).into(),
            cue.map(|c| c.stance.name()).into(),
            quote.venue.map(|r| words.of(r)).into(),
            quote.confidence.into(),
            quote.resolution.name().into(),
            quote.rule.name().into(),
            Cell::Text(said),
            count.into(),
            paragraph.map(|p| found.paragraphs[p].kind.name()).into(),
            quote.continues.into(),
            quote.within.into(),
        ]);
    }
}

fn speakers<'a>(found: &'a Analysis, next: &mut dyn FnMut(Vec<Cell<'a>>)) {
    for (i, speaker) in found.speakers.iter().enumerate() {
        let mut verbs: Vec<_> = speaker.verbs.iter().collect();
        verbs.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
        next(vec![
            i.into(),
            speaker.name.as_str().into(),
            speaker.kind.name().into(),
            Cell::Texts(speaker.aliases.iter().map(String::as_str).collect()),
            speaker.mentions.len().into(),
            speaker.quotes.len().into(),
            speaker.words.into(),
            speaker.share.into(),
            speaker.tone.into(),
            Cell::Texts(verbs.iter().map(|(verb, _)| verb.as_str()).collect()),
            Cell::Ints(verbs.iter().map(|(_, n)| **n).collect()),
        ]);
    }
}

fn sentences<'a>(text: &'a str, found: &'a Analysis, next: &mut dyn FnMut(Vec<Cell<'a>>)) {
    let words = found.words(text);
    for (i, sentence) in found.sentences.iter().enumerate() {
        let said = words.of(Range { start: sentence.start, end: sentence.end });
        next(vec![
            i.into(),
            sentence.start.into(),
            sentence.end.into(),
            sentence.paragraph.into(),
            found.paragraphs.get(sentence.paragraph as usize).map(|p| p.kind.name()).into(),
            said.into(),
            count(said).into(),
            sentence.tone.words.len().into(),
            sentence.tone.score.into(),
        ]);
    }
}

fn article<'a>(text: &'a str, found: &'a Analysis) -> Vec<Cell<'a>> {
    let words = found.words(text);
    let headline = found.paragraphs.iter().find(|p| p.kind == LineKind::Headline);
    let speech = || found.quotes.iter().filter(|q| q.kind.is_speech());
    let of = |kind: QuoteKind| speech().filter(|q| q.kind == kind).count();
    let voices = || found.speakers.iter().filter(|s| !s.quotes.is_empty());
    let most = voices().max_by_key(|s| (s.words, std::cmp::Reverse(s.quotes.first())));
    vec![
        headline.map(|p| words.of(Range { start: p.start, end: p.end })).into(),
        count(text).into(),
        found.sentences.len().into(),
        speech().count().into(),
        of(QuoteKind::Direct).into(),
        of(QuoteKind::Partial).into(),
        of(QuoteKind::Indirect).into(),
        speech().filter(|q| q.speaker.is_none()).count().into(),
        voices().map(|s| s.words).sum::<u32>().into(),
        voices().count().into(),
        voices().filter(|s| s.kind == SpeakerKind::Anonymous).count().into(),
        most.map(|s| s.name.as_str()).into(),
        found.tone.score.into(),
        found.tone.headline.into(),
        found.tone.narration.into(),
        found.tone.quoted.into(),
        found.loaded.len().into(),
        found.checks.len().into(),
    ]
}
