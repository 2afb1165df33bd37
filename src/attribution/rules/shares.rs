//! Written by `cargo xtask eval --shares`: how often each rule is right on the articles that rules are written from, and how often
//! it was seen there. A rule that was seldom seen is drawn to .65. Not by hand.

use super::Rule;

/// See [`Rule::share`].
pub(super) const fn of(rule: Rule) -> f64 {
    match rule {
        Rule::Label => 0.97,                // 29
        Rule::HeadlineLabel => 0.94,        // 18
        Rule::BlamedForSaying => 0.43,      // 2
        Rule::SourceVerbQuote => 0.85,      // 2569
        Rule::QuoteVerbSource => 0.96,      // 761
        Rule::QuoteSourceVerb => 0.97,      // 2524
        Rule::QuotedAs => 0.72,             // 1
        Rule::AccordingTo => 0.84,          // 11
        Rule::QuoteSourceOtherVerb => 0.66, // 18
        Rule::QuoteOtherVerbSource => 0.72, // 1
        Rule::NounThat => 0.59,             // 14
        Rule::AccordingQuote => 0.85,       // 25
        Rule::VerbSourceQuote => 0.72,      // 12
        Rule::NamedBy => 0.87,              // 6
        Rule::SourceWeakVerbQuote => 0.77,  // 180
        Rule::AsCalled => 0.65,             // 0
        Rule::QuoteNoun => 0.65,            // 0
        Rule::TrailingVerbSource => 0.94,   // 19
        Rule::Colon => 0.78,                // 63
        Rule::QuoteSubject => 0.87,         // 7
        Rule::Headline => 0.65,             // 0
        Rule::Dash => 0.65,                 // 0
        Rule::TrailingCue => 0.95,          // 40
        Rule::TrailingAccording => 0.70,    // 4
        Rule::Noun => 0.64,                 // 25
        Rule::OtherVerb => 0.65,            // 26
        Rule::Continued => 0.78,            // 30
        Rule::CueAfter => 0.60,             // 2
        Rule::Signed => 0.80,               // 8
        Rule::FollowOn => 0.97,             // 1472
        Rule::IntroducedColon => 0.80,      // 24
        Rule::Introduced => 0.74,           // 49
        Rule::IntroducedNoun => 0.51,       // 3
        Rule::IntroducedActor => 0.66,      // 3
        Rule::IntroducedName => 0.80,       // 3
        Rule::CarriedOn => 0.87,            // 54
        Rule::CarriedOver => 0.52,          // 1
        Rule::SameParagraph => 0.80,        // 23
        Rule::ThatClause => 0.78,           // 1398
        Rule::BareClause => 0.76,           // 1863
        Rule::TrailingClause => 0.81,       // 252
        Rule::MedialClause => 0.83,         // 129
        Rule::AsSaid => 0.90,               // 10
        Rule::Fronted => 0.87,              // 7
        Rule::StateOfMind => 0.82,          // 21
        Rule::Infinitive => 0.72,           // 211
        Rule::Directive => 0.64,            // 146
        Rule::WhClause => 0.76,             // 123
        Rule::Object => 0.72,               // 1098
        Rule::Topic => 0.62,                // 47
        Rule::RelativeClause => 0.59,       // 34
        Rule::Expected => 0.70,             // 61
        Rule::Asked => 0.64,                // 89
        Rule::Unstated => 0.63,             // 8
        Rule::AccordingClause => 0.71,      // 74
        Rule::ClauseAccording => 0.75,      // 269
        Rule::None => 0.00,                 // 0
        Rule::Resumed => 0.98,              // 98
        Rule::InReport => 0.72,             // 51
        Rule::Echo => 0.65,                 // 0
        Rule::Transcript => 0.76,           // 6
        Rule::NoWords => 0.00,              // 0
        Rule::Nickname => 0.00,             // 0
        Rule::TitleCase => 0.00,            // 0
        Rule::NamingWord => 0.00,           // 0
        Rule::NoCue => 0.00,                // 0
        Rule::Nested => 0.00,               // 0
    }
}
