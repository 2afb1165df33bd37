//! Factors in per cent. Written by `tests/newsroom/learn.py`.

use super::wording::Wording;
use crate::attribution::Rule;
use crate::report::Resolution;

/// Of articles that no rule was written from.
pub(super) const ELSEWHERE: u32 = 94;

/// Of a fragment before its cue.
pub(super) const FRAGMENT_AHEAD: u32 = 85;

/// Of a rule.
#[allow(unreachable_patterns)]
pub(super) const fn of_rule(rule: Rule) -> u32 {
    match rule {
        Rule::AccordingQuote => 101,
        Rule::BareClause => 113,
        Rule::CarriedOver => 98,
        Rule::Colon => 97,
        Rule::Continued => 102,
        Rule::Directive => 108,
        Rule::Echo => 102,
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
        Rule::SourceVerbQuote => 96,
        Rule::SourceWeakVerbQuote => 101,
        Rule::ThatClause => 107,
        Rule::TrailingClause => 104,
        Rule::TrailingCue => 99,
        Rule::Transcript => 99,
        Rule::WhClause => 101,
        _ => 100,
    }
}

/// Of how the source was resolved.
#[allow(unreachable_patterns)]
pub(super) const fn of_resolution(resolution: Resolution) -> u32 {
    match resolution {
        Resolution::Body => 109,
        Resolution::Close => 74,
        Resolution::Guessed => 92,
        Resolution::Inside => 51,
        Resolution::Name => 107,
        Resolution::Namesake => 103,
        Resolution::None => 54,
        Resolution::Own => 87,
        Resolution::Pronoun => 101,
        Resolution::Stranger => 99,
        Resolution::Told => 107,
        _ => 100,
    }
}

/// Of how it is worded.
#[allow(unreachable_patterns)]
pub(super) const fn of_wording(wording: Wording) -> u32 {
    match wording {
        Wording::Bare => 64,
        Wording::Definite => 98,
        Wording::Indefinite => 116,
        Wording::It => 71,
        Wording::Mine => 122,
        Wording::Other => 104,
        _ => 100,
    }
}
