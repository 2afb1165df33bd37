//! Factors in per cent. Written by `tests/newsroom/learn.py`.

use super::Wording;
use crate::attribution::Rule;
use crate::report::Resolution;

/// Of articles that no rule was written from.
pub(super) const ELSEWHERE: u32 = 92;

/// Of a fragment before its cue.
pub(super) const FRAGMENT_AHEAD: u32 = 83;

/// Of a rule.
#[allow(unreachable_patterns)]
pub(super) const fn of_rule(rule: Rule) -> u32 {
    match rule {
        Rule::AccordingQuote => 101,
        Rule::BareClause => 112,
        Rule::CarriedOver => 98,
        Rule::Colon => 98,
        Rule::Continued => 102,
        Rule::Directive => 108,
        Rule::Echo => 103,
        Rule::FollowOn => 99,
        Rule::InReport => 94,
        Rule::Infinitive => 102,
        Rule::IntroducedActor => 99,
        Rule::IntroducedNoun => 101,
        Rule::MedialClause => 103,
        Rule::Noun => 101,
        Rule::Object => 105,
        Rule::QuoteSourceOtherVerb => 102,
        Rule::QuoteSourceVerb => 96,
        Rule::QuoteVerbSource => 97,
        Rule::RelativeClause => 101,
        Rule::Resumed => 97,
        Rule::SameParagraph => 99,
        Rule::SourceVerbQuote => 95,
        Rule::ThatClause => 107,
        Rule::TrailingClause => 104,
        Rule::Transcript => 99,
        Rule::WhClause => 101,
        _ => 100,
    }
}

/// Of how the source was resolved.
#[allow(unreachable_patterns)]
pub(super) const fn of_resolution(resolution: Resolution) -> u32 {
    match resolution {
        Resolution::Body => 107,
        Resolution::Close => 73,
        Resolution::Guessed => 95,
        Resolution::Inside => 51,
        Resolution::Name => 108,
        Resolution::Namesake => 103,
        Resolution::None => 40,
        Resolution::Own => 88,
        Resolution::Pronoun => 102,
        Resolution::Stranger => 101,
        Resolution::Told => 101,
        _ => 100,
    }
}

/// Of how it is worded.
#[allow(unreachable_patterns)]
pub(super) const fn of_wording(wording: Wording) -> u32 {
    match wording {
        Wording::Bare => 68,
        Wording::Definite => 98,
        Wording::Indefinite => 115,
        Wording::It => 70,
        Wording::Other => 103,
        _ => 100,
    }
}
