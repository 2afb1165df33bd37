//! How often each rule is right: what a quotation shows as its confidence.
//!
//! The figures are shares measured on PolNeAR's training part: of the quotations that a rule attributed and that are
//! quotations, those whose speaker was right. ACCURACY.md has the table and the command.

/// Below this a quotation is listed to be checked.
pub const UNSURE: f64 = 0.7;

/// Declares the rules, each with its name in results and how often it is right.
macro_rules! rules {
    ($($rule:ident($name:literal, $share:literal),)*) => {
        /// A rule that finds the source of words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Rule {
            /// Nothing decided.
            None,
            $(#[doc = $name] $rule,)*
        }

        impl Rule {
            /// The name in results.
            pub const fn name(self) -> &'static str {
                match self {
                    Rule::None => "none",
                    $(Rule::$rule => $name,)*
                }
            }

            /// How often it is right.
            const fn share(self) -> f64 {
                match self {
                    Rule::None => 0.0,
                    $(Rule::$rule => $share,)*
                }
            }
        }
    };
}

rules! {
    Label("label", 0.99),
    Transcript("transcript", 0.95),
    QuoteSourceVerb("quote-source-verb", 0.98),
    FollowOn("follow-on", 0.97),
    Resumed("resumed", 0.94),
    QuoteVerbSource("quote-verb-source", 0.97),
    TrailingCue("trailing-cue", 0.94),
    SourceVerbQuote("source-verb-quote", 0.87),
    AccordingTo("according-to", 0.86),
    Continued("continued", 0.77),
    InReport("in-report", 0.84),
    IntroducedColon("introduced-colon", 0.79),
    Dash("dash", 0.85),
    CarriedOn("carried-on", 0.86),
    SameParagraph("same-paragraph", 0.74),
    SourceWeakVerbQuote("source-weak-verb-quote", 0.69),
    Headline("headline", 0.6),
    QuoteSourceOtherVerb("quote-source-other-verb", 0.64),
    OtherVerb("other-verb", 0.69),
    Introduced("introduced", 0.69),
    Colon("colon", 0.67),
    CueAfter("cue-after", 0.5),
    Noun("noun", 0.62),
    // reports: the share that the corpus has too, with the same source
    AsSaid("as-said", 0.9),
    Fronted("fronted", 0.86),
    MedialClause("medial-clause", 0.83),
    TrailingClause("trailing-clause", 0.79),
    StateOfMind("state-of-mind", 0.77),
    ThatClause("that-clause", 0.76),
    BareClause("bare-clause", 0.75),
    Infinitive("infinitive", 0.75),
    Object("object", 0.72),
    WhClause("wh-clause", 0.72),
    Expected("expected", 0.69),
    Directive("directive", 0.66),
    RelativeClause("relative-clause", 0.65),
    Asked("asked", 0.63),
    Topic("topic", 0.63),
}

/// The confidence of a rule. A voice that no rule could name takes a fifth off.
pub fn of(rule: Rule, resolved: bool) -> f64 {
    let base = rule.share();
    if resolved {
        base
    } else {
        (base * 80.0 + 0.5).floor() / 100.0
    }
}
