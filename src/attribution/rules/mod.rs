//! The registry: every rule there is, in one ordered list.
//!
//! A rule has a file of its own or shares one with its family. There its [`Definition`] stands: the example (which is a test), the most
//! that it can score, and the function that finds its candidate. [`super::choose`] takes the candidate with the highest score. How often
//! each rule is right is measured: `shares.rs`, written by `cargo xtask eval --shares`.

mod ahead;
mod behind;
mod colon;
mod continued;
mod dash;
mod headline;
mod introduced;
mod label;
mod noun;
mod shares;
mod site;
mod trailing;
mod unlisted;

use super::link::Link;
use crate::report::named;
pub use site::{PassedOver, Site};

/// What a rule for words in marks is.
#[cfg_attr(not(test), allow(dead_code))] // the examples are read by tests alone
pub struct Definition {
    /// The rule.
    pub rule: Rule,
    /// A small text whose last quotation the rule attributes.
    pub example: &'static str,
    /// To whom.
    pub speaker: &'static str,
    /// The most that a candidate of it can score.
    pub most: i32,
    /// The candidate that it offers for a quotation.
    pub find: fn(&Site) -> Option<Link>,
}

/// What a rule for reports is: [`super::indirect`] finds them.
#[cfg(test)]
pub struct Example {
    /// The rule.
    pub rule: Rule,
    /// A small text with one report, which the rule finds.
    pub example: &'static str,
    /// Whose words are reported; empty where nobody is named.
    pub speaker: &'static str,
}

/// Declares all rules: one `enum`, and a list of the definitions of those for words in marks.
macro_rules! registry {
    (
        marks { $($(#[$mark_doc:meta])* $mark:ident = $mark_name:literal in $definition:path,)+ }
        reports { $($(#[$report_doc:meta])* $report:ident = $report_name:literal: $example:literal => $speaker:literal,)+ }
        others { $($(#[$other_doc:meta])* $other:ident = $other_name:literal,)+ }
    ) => {
        named! {
            /// What decided whose words a quotation or a report gives, or that it is no speech.
            Rule {
                $($(#[$mark_doc])* $mark = $mark_name,)+
                $($(#[$report_doc])* $report = $report_name,)+
                $($(#[$other_doc])* $other = $other_name,)+
            }
        }

        /// The rules for words in marks, the highest score that each can give first.
        #[cfg(test)]
        pub const MARKS: &[Definition] = &[$($definition,)+];

        /// The rules for reports.
        #[cfg(test)]
        pub const REPORTS: &[Example] = &[$(Example { rule: Rule::$report, example: $example, speaker: $speaker },)+];

        /// What [`super::choose`] needs of a rule.
        pub struct Finder {
            /// See [`Definition::rule`].
            pub rule: Rule,
            /// See [`Definition::most`].
            pub most: i32,
            /// See [`Definition::find`].
            pub find: fn(&Site) -> Option<Link>,
        }

        /// The rules for words in marks without their examples: nothing else of them is in the program.
        pub static FINDERS: &[Finder] =
            &[$(Finder { rule: Rule::$mark, most: { const D: Definition = $definition; D.most }, find: { const D: Definition = $definition; D.find } },)+];
    };
}

registry! {
    marks {
        /// A name and a colon right before the words.
        Label = "label" in label::LABEL,
        /// A headline that starts with its source and a colon.
        HeadlineLabel = "headline-label" in label::HEADLINE_LABEL,
        /// Reed attacked Hale for saying "…".
        BlamedForSaying = "blamed-for-saying" in ahead::BLAMED,
        /// Hale said: "…"; Hale called it "…".
        SourceVerbQuote = "source-verb-quote" in ahead::SOURCE_VERB,
        /// "…," said Hale.
        QuoteVerbSource = "quote-verb-source" in behind::VERB_SOURCE,
        /// "…," Hale said.
        QuoteSourceVerb = "quote-source-verb" in behind::SOURCE_VERB,
        /// "…," Hale was quoted as saying.
        QuotedAs = "quoted-as" in behind::QUOTED_AS,
        /// "…," according to Hale.
        AccordingTo = "according-to" in behind::ACCORDING,
        /// "…," Hale retorted: a verb that no list has.
        QuoteSourceOtherVerb = "quote-source-other-verb" in unlisted::SOURCE_VERB,
        /// "…!" beamed Hale: the same with the verb first.
        QuoteOtherVerbSource = "quote-other-verb-source" in unlisted::VERB_SOURCE,
        /// Hale's claim that "…".
        NounThat = "noun-that" in noun::THAT,
        /// According to Hale, the plan is "…".
        AccordingQuote = "according-quote" in ahead::ACCORDING,
        /// Because of that, explained Hale, "…".
        VerbSourceQuote = "verb-source-quote" in ahead::VERB_SOURCE,
        /// A plan called "…" by Hale.
        NamedBy = "named-by" in ahead::NAMED_BY,
        /// A verb before the words that seldom tells speech, or not right before them.
        SourceWeakVerbQuote = "source-weak-verb-quote" in ahead::WEAK_VERB,
        /// "…", as Hale called it.
        AsCalled = "as-called" in behind::AS_CALLED,
        /// "…," was the response of Hale.
        QuoteNoun = "quote-noun" in noun::BEHIND,
        /// … "…", said Hale: the verb first, behind more than the words.
        TrailingVerbSource = "trailing-verb-source" in trailing::VERB_SOURCE,
        /// A colon before the words, whatever stands before it.
        Colon = "colon" in colon::COLON,
        /// "…," Hale, the mayor who sold the port said on Monday.
        QuoteSubject = "quote-subject" in trailing::SUBJECT,
        /// Words in a headline, by its subject.
        Headline = "headline" in headline::HEADLINE,
        /// "…" – Ann Hale
        Dash = "dash" in dash::DASH,
        /// The plan was "…", Hale said.
        TrailingCue = "trailing-cue" in trailing::SOURCE_VERB,
        /// The plan was "…" to many, according to Hale.
        TrailingAccording = "trailing-according" in trailing::ACCORDING,
        /// Hale's comments on the port: "…".
        Noun = "noun" in noun::OWNER,
        /// A sentence with a subject that can speak, and no verb of speech.
        OtherVerb = "other-verb" in unlisted::AHEAD,
        /// A quotation carried on in the next paragraph.
        Continued = "continued" in continued::CONTINUED,
        /// The sentence behind is a cue and nothing else.
        CueAfter = "cue-after" in continued::CUE_AFTER,
        /// The next line is a dash and a name.
        Signed = "signed" in dash::SIGNED,
        /// A quotation that opens the sentence behind another: "…," Hale said. "…"
        FollowOn = "follow-on" in continued::FOLLOW_ON,
        /// The sentence before has a cue with its source, and ends with a colon.
        IntroducedColon = "introduced-colon" in introduced::COLON,
        /// The sentence before has a cue with its source.
        Introduced = "introduced" in introduced::CUE,
        /// Hale made a statement. "…"
        IntroducedNoun = "introduced-noun" in introduced::NOUN,
        /// Hale shook her head. "…"
        IntroducedActor = "introduced-actor" in introduced::ACTOR,
        /// The sentence before has a name and ends with a colon.
        IntroducedName = "introduced-name" in introduced::NAME,
        /// A quotation alone in its paragraph, behind another.
        CarriedOn = "carried-on" in continued::CARRIED_ON,
        /// The same, where the paragraph before tells on behind its quotation.
        CarriedOver = "carried-over" in continued::CARRIED_OVER,
        /// A quotation in a paragraph where somebody was quoted.
        SameParagraph = "same-paragraph" in continued::SAME_PARAGRAPH,
    }
    reports {
        /// Hale said that …
        ThatClause = "that-clause": "Ann Hale said that the library would close." => "Ann Hale",
        /// Hale said …
        BareClause = "bare-clause": "Ann Hale said the library would close." => "Ann Hale",
        /// …, Hale said.
        TrailingClause = "trailing-clause": "The library would close in May, Ann Hale said." => "Ann Hale",
        /// The plan, Hale said, has failed.
        MedialClause = "medial-clause": "The plan, Ann Hale said, has failed." => "Ann Hale",
        /// As Hale said, …
        AsSaid = "as-said": "As Ann Hale said, the library has failed the town." => "Ann Hale",
        /// Noting that …, Hale left.
        Fronted = "fronted": "Noting that the library was old, Ann Hale left the room." => "Ann Hale",
        /// Hale is confident that …
        StateOfMind = "state-of-mind": "Ann Hale is confident that the library will open." => "Ann Hale",
        /// Hale promised to …
        Infinitive = "infinitive": "Ann Hale promised to close the library." => "Ann Hale",
        /// Hale told them to …
        Directive = "directive": "Ann Hale told the staff to close the library." => "Ann Hale",
        /// Hale asked why …
        WhClause = "wh-clause": "Ann Hale explained why the library would close." => "Ann Hale",
        /// Hale criticised …
        Object = "object": "Ann Hale criticised the sale of the library." => "Ann Hale",
        /// Hale spoke of …
        Topic = "topic": "Ann Hale wrote about the sale of the library." => "Ann Hale",
        /// The plan, which Hale said had failed.
        RelativeClause = "relative-clause": "They kept the plan, which Ann Hale said had failed." => "Ann Hale",
        /// Hale is expected to …
        Expected = "expected": "Ann Hale is expected to resign this week." => "",
        /// Asked whether …, …
        Asked = "asked": "Asked whether the library would close, Ann Hale laughed." => "",
        /// A court was told that …; it is understood that …: nobody named who said it.
        Unstated = "unstated": "A court was told that the library would close." => "",
        /// According to Hale, …
        AccordingClause = "according-clause": "According to Ann Hale, the library will close in May." => "Ann Hale",
        /// …, according to Hale.
        ClauseAccording = "clause-according": "The library will close in May, according to Ann Hale." => "Ann Hale",
    }
    others {
        /// Nothing decided.
        None = "none",
        /// The second half of what one cue brings in: "…," said Hale, "…"
        Resumed = "resumed",
        /// Words in marks inside a report.
        InReport = "in-report",
        /// Words over the article, or of somebody only described, that stand in marks again where it is told who says them.
        Echo = "echo",
        /// A line that starts with a name and a colon, in a text of such lines.
        Transcript = "transcript",
        /// No speech: nothing that is a word stands inside the marks.
        NoWords = "no-words",
        /// No speech: a name by which somebody is called, Chris "Mad Dog" Hale.
        Nickname = "nickname",
        /// No speech: the words are written as a name is.
        TitleCase = "title-case",
        /// No speech: a word before the mark says that something is named, the term "…".
        NamingWord = "naming-word",
        /// No speech: a few words of which nothing says that anybody said them.
        NoCue = "no-cue",
        /// Marks inside marks.
        Nested = "nested",
    }
}

impl Rule {
    /// Whether the cue stands right behind the words.
    pub const fn is_behind(self) -> bool {
        use Rule::{QuoteOtherVerbSource, QuoteSourceOtherVerb, QuoteSourceVerb, QuoteVerbSource, QuotedAs};
        matches!(self, QuoteSourceVerb | QuoteVerbSource | QuotedAs | QuoteSourceOtherVerb | QuoteOtherVerbSource)
    }

    /// Whether the sentence before brings the words in.
    pub const fn is_introduced(self) -> bool {
        use Rule::{Introduced, IntroducedActor, IntroducedColon, IntroducedName, IntroducedNoun};
        matches!(self, Introduced | IntroducedColon | IntroducedNoun | IntroducedActor | IntroducedName)
    }

    /// How often it is right on the training part: of the quotations that it attributed and that are quotations, those whose speaker was
    /// right; of reports, those that the corpus has too, with the same source.
    pub const fn share(self) -> f64 {
        shares::of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{analyze, Options};

    /// Whether some quotation of the text, by the rule, is the speaker's.
    fn gives(text: &str, rule: Rule, speaker: &str) -> bool {
        let found = analyze(text, &Options::default());
        let said = |q: &crate::report::Quote| q.speaker.map_or("", |s| &found.speakers[s as usize].name);
        found.quotes.iter().any(|q| q.rule == rule && said(q) == speaker)
    }

    #[test]
    fn every_example_is_attributed_by_its_rule() {
        let wrong = MARKS.iter().map(|d| (d.rule, d.example, d.speaker));
        let wrong = wrong.chain(REPORTS.iter().map(|e| (e.rule, e.example, e.speaker)));
        let wrong: Vec<String> =
            wrong.filter(|(rule, text, speaker)| !gives(text, *rule, speaker)).map(|(rule, text, _)| format!("{rule}: {text}")).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn rules_stand_in_the_order_of_what_they_can_score() {
        let most: Vec<i32> = MARKS.iter().map(|d| d.most).collect();
        assert!(most.is_sorted_by(|a, b| a >= b), "{most:?}");
        assert!(MARKS.iter().zip(FINDERS).all(|(d, f)| d.rule == f.rule && d.most == f.most));
    }

    #[test]
    fn no_name_stands_for_two_rules() {
        let mut names: Vec<&str> = Rule::ALL.iter().map(|r| r.name()).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}
