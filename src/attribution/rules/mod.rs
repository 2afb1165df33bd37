//! The rules: each finds the source of words, or says that what stands in marks is no speech.

use crate::report::named;

named! {
    /// What decided whose words a quotation or a report gives, or that it is no speech.
    Rule {
        /// Nothing did.
        None = "none",
        // no speech
        /// Nothing that is a word stands inside the marks.
        NoWords = "no-words",
        /// A name by which somebody is called: Chris "Mad Dog" Hale.
        Nickname = "nickname",
        /// The words are written as a name is.
        TitleCase = "title-case",
        /// A word before the mark says that something is named: the term "…".
        NamingWord = "naming-word",
        /// A few words for which nothing says that anybody said them.
        NoCue = "no-cue",
        /// Marks inside marks.
        Nested = "nested",
        // words in marks
        /// A name and a colon right before the words, or at the start of a headline.
        Label = "label",
        /// A line that starts with a name and a colon, in a text of such lines.
        Transcript = "transcript",
        /// "…," Hale said.
        QuoteSourceVerb = "quote-source-verb",
        /// A quotation that opens the sentence behind another: "…," Hale said. "…"
        FollowOn = "follow-on",
        /// The second half of what one cue brings in: "…," said Hale, "…"
        Resumed = "resumed",
        /// "…," said Hale.
        QuoteVerbSource = "quote-verb-source",
        /// A cue further behind: the plan was "bold", Hale said.
        TrailingCue = "trailing-cue",
        /// Hale said: "…"; Hale called it "…".
        SourceVerbQuote = "source-verb-quote",
        /// According to Hale.
        AccordingTo = "according-to",
        /// A quotation carried on in the next paragraph.
        Continued = "continued",
        /// Words in marks inside a report.
        InReport = "in-report",
        /// The sentence before ends with a colon.
        IntroducedColon = "introduced-colon",
        /// "…" – Ann Hale
        Dash = "dash",
        /// A quotation alone in its paragraph, behind another.
        CarriedOn = "carried-on",
        /// A quotation in a paragraph where somebody was quoted.
        SameParagraph = "same-paragraph",
        /// A verb before the words that seldom tells speech.
        SourceWeakVerbQuote = "source-weak-verb-quote",
        /// Words in a headline, by its subject.
        Headline = "headline",
        /// A verb that no list has, beside the words: "…," Hale retorted.
        QuoteSourceOtherVerb = "quote-source-other-verb",
        /// A sentence with a subject that can speak, and no verb of speech.
        OtherVerb = "other-verb",
        /// The sentence before has a cue and no quotation.
        Introduced = "introduced",
        /// A colon before the words, whatever stands before it.
        Colon = "colon",
        /// A sentence behind that is a cue and nothing else.
        CueAfter = "cue-after",
        /// A noun with its owner: Hale's claim that "…".
        Noun = "noun",
        // reports
        /// As Hale said, …
        AsSaid = "as-said",
        /// Noting that …, Hale left.
        Fronted = "fronted",
        /// The plan, Hale said, has failed.
        MedialClause = "medial-clause",
        /// …, Hale said.
        TrailingClause = "trailing-clause",
        /// Hale is confident that …
        StateOfMind = "state-of-mind",
        /// Hale said that …
        ThatClause = "that-clause",
        /// Hale said …
        BareClause = "bare-clause",
        /// Hale promised to …
        Infinitive = "infinitive",
        /// Hale criticised …
        Object = "object",
        /// Hale asked why …
        WhClause = "wh-clause",
        /// Hale is expected to …
        Expected = "expected",
        /// Hale told them to …
        Directive = "directive",
        /// The plan, which Hale said had failed.
        RelativeClause = "relative-clause",
        /// Asked whether …, …
        Asked = "asked",
        /// Hale spoke of …
        Topic = "topic",
    }
}

impl Rule {
    /// How often it is right on PolNeAR's training part: of the quotations that it attributed and that are quotations, those whose
    /// speaker was right; of reports, those that the corpus has too, with the same source.
    pub const fn share(self) -> f64 {
        match self {
            Rule::None | Rule::NoWords | Rule::Nickname | Rule::TitleCase | Rule::NamingWord | Rule::NoCue | Rule::Nested => 0.0,
            Rule::Label => 0.99,
            Rule::Transcript => 0.95,
            Rule::QuoteSourceVerb => 0.98,
            Rule::FollowOn => 0.97,
            Rule::Resumed => 0.94,
            Rule::QuoteVerbSource => 0.97,
            Rule::TrailingCue => 0.94,
            Rule::SourceVerbQuote => 0.87,
            Rule::AccordingTo => 0.86,
            Rule::Continued => 0.77,
            Rule::InReport => 0.84,
            Rule::IntroducedColon => 0.79,
            Rule::Dash => 0.85,
            Rule::CarriedOn => 0.86,
            Rule::SameParagraph => 0.74,
            Rule::SourceWeakVerbQuote => 0.69,
            Rule::Headline => 0.6,
            Rule::QuoteSourceOtherVerb => 0.64,
            Rule::OtherVerb => 0.69,
            Rule::Introduced => 0.69,
            Rule::Colon => 0.67,
            Rule::CueAfter => 0.5,
            Rule::Noun => 0.62,
            Rule::AsSaid => 0.9,
            Rule::Fronted => 0.86,
            Rule::MedialClause => 0.83,
            Rule::TrailingClause => 0.79,
            Rule::StateOfMind => 0.77,
            Rule::ThatClause => 0.76,
            Rule::BareClause => 0.75,
            Rule::Infinitive => 0.75,
            Rule::Object => 0.72,
            Rule::WhClause => 0.72,
            Rule::Expected => 0.69,
            Rule::Directive => 0.66,
            Rule::RelativeClause => 0.65,
            Rule::Asked => 0.63,
            Rule::Topic => 0.63,
        }
    }

    /// Whether the cue stands right behind the words.
    pub const fn is_behind(self) -> bool {
        matches!(self, Rule::QuoteSourceVerb | Rule::QuoteVerbSource | Rule::QuoteSourceOtherVerb)
    }
}
