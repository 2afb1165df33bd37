//! Factors in per cent. Written by `tests/newsroom/learn.py`.

use super::Wording;
use crate::attribution::Rule;
use crate::report::Resolution;

/// Of articles that no rule was written from.
pub(super) const ELSEWHERE: u32 = 92;

/// Of a rule.
#[allow(unreachable_patterns)]
pub(super) const fn of_rule(rule: Rule) -> u32 {
    match rule {
        Rule::AccordingQuote => 101,
        Rule::BareClause => 112,
        Rule::CarriedOver => 98,
        Rule::Colon => 99,
        Rule::Continued => 102,
        Rule::Directive => 108,
        Rule::Echo => 103,
        Rule::FollowOn => 99,
        Rule::InReport => 93,
        Rule::Infinitive => 102,
        Rule::IntroducedActor => 99,
        Rule::IntroducedNoun => 101,
        Rule::MedialClause => 103,
        Rule::NamedBy => 101,
        Rule::Noun => 101,
        Rule::Object => 105,
        Rule::QuoteSourceOtherVerb => 102,
        Rule::QuoteSourceVerb => 95,
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
        Resolution::Body => 108,
        Resolution::Close => 74,
        Resolution::Guessed => 96,
        Resolution::Inside => 52,
        Resolution::Name => 109,
        Resolution::Namesake => 105,
        Resolution::None => 40,
        Resolution::Own => 89,
        Resolution::Pronoun => 102,
        Resolution::Stranger => 102,
        Resolution::Told => 99,
        _ => 100,
    }
}

/// Of how it is worded.
#[allow(unreachable_patterns)]
pub(super) const fn of_wording(wording: Wording) -> u32 {
    match wording {
        Wording::Bare => 67,
        Wording::Indefinite => 116,
        Wording::It => 71,
        Wording::Other => 104,
        _ => 100,
    }
}
