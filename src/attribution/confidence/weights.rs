//! Factors in per cent. Written by `tests/newsroom/learn.py`.

use crate::attribution::Rule;
use crate::report::Resolution;

/// In a headline.
pub const HEADED: u32 = 100;
/// Elsewhere.
pub const BODY: u32 = 98;

/// Of a rule.
pub const fn of_rule(rule: Rule) -> u32 {
    match rule {
        Rule::AccordingClause => 99,
        Rule::BareClause => 114,
        Rule::CarriedOn => 96,
        Rule::Colon => 101,
        Rule::Directive => 103,
        Rule::InReport => 97,
        Rule::Infinitive => 101,
        Rule::Introduced => 102,
        Rule::IntroducedActor => 99,
        Rule::Label => 97,
        Rule::Object => 103,
        Rule::OtherVerb => 101,
        Rule::QuoteSourceOtherVerb => 101,
        Rule::QuoteSourceVerb => 92,
        Rule::QuoteVerbSource => 96,
        Rule::RelativeClause => 101,
        Rule::Resumed => 96,
        Rule::SameParagraph => 99,
        Rule::SourceVerbQuote => 90,
        Rule::SourceWeakVerbQuote => 101,
        Rule::ThatClause => 108,
        Rule::TrailingClause => 101,
        Rule::Transcript => 97,
        Rule::WhClause => 101,
        _ => 100,
    }
}

/// Of how the source was resolved.
pub const fn of_resolution(resolution: Resolution) -> u32 {
    match resolution {
        Resolution::Body => 106,
        Resolution::Close => 62,
        Resolution::Guessed => 73,
        Resolution::Inside => 71,
        Resolution::Name => 114,
        Resolution::Namesake => 108,
        Resolution::None => 26,
        Resolution::Pronoun => 99,
        Resolution::Stranger => 80,
        Resolution::Told => 80,
        _ => 100,
    }
}
