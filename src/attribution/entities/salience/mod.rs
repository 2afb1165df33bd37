//! How much a mention stands out for a pronoun: its features, and the weights that `cargo xtask pronouns` learns for them.

mod weights;

pub use weights::WEIGHTS;

/// What a weight counts that makes somebody e times as likely.
pub const SCALE: i32 = 10;

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident)*) => {
        /// What is asked of a mention that a pronoun may refer to.
        #[derive(Clone, Copy)]
        pub(super) enum Feature { $($(#[$doc])* $name),* }

        /// Their names.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

features! {
    /// What tells the gender of who is meant: a title or given name, a pronoun or kin.
    GenderTold GenderGuessed GenderUnknown GenderDiffers
    /// A name that nothing tells to be a person's.
    MaybeNobody
    /// Somebody who is described alone.
    Nameless
    /// How often they have been named.
    NamedOnce NamedOften NamedMost
    // of the nearest mention:
    /// How many sentences back.
    Sentence0 Sentence1 Sentence2 Sentence3 Sentence4 SentenceFar
    /// How many paragraphs back.
    Paragraph0 Paragraph1 Paragraph2 ParagraphFar
    /// How many others are mentioned in between.
    Nearest BetweenMore
    /// What it is in its clause.
    Subject Embedded Object Hangs Owner
    /// "his agent, Ann Hale,": somebody named is theirs.
    Attended
    /// What it is.
    Pronoun
    /// "a plumber"; somebody described in a paragraph before; in a headline.
    Introduced DescriptionFar Headed
    /// In the narration, in the same or other words of somebody, for a pronoun in somebody's words.
    OutsideQuotation SameQuotation
    // of any:
    /// A subject in the same sentence, the one before.
    SubjectHere SubjectBefore SaysSubjectBefore
    /// "Hale agreed. “…,” she said": the subject of a verb of speech in the sentence before, in the same paragraph.
    TellsBefore
    /// The first of the sentence, the one before.
    FirstHere FirstBefore
    /// The first of the paragraph, the one before; where the pronoun says something, opens its paragraph.
    TopicHere TopicBefore OpensTopicBefore
    /// A name in the same paragraph.
    NamedHere
    /// The last pronoun of the gender.
    Chain
    /// Somebody else whom the pronoun could mean has come in since: named for the first time, as the subject of a sentence.
    Shifted
    /// The subject of the verb before the pronoun: "Hale said she", "Hale sold her car", "Hale sold it to her", "Hale saw herself".
    GovernsSubject GovernsOwner GovernsObject Reflexive
    /// "asked Hale" and "a letter from Hale" in the sentence before.
    Asked
    /// The source of words in this paragraph, the one before.
    SpokeHere SpokeBefore
    /// Who spoke last; where the pronoun says something, opens its paragraph.
    SpokeLast SaysSpokeLast OpensSpokeLast
    /// "When she arrived, Hale said"
    Cataphora
}

/// Features of somebody, a bit each.
#[derive(Clone, Copy, Default)]
pub struct Features(pub u64);

impl Features {
    /// Adds one.
    pub(super) fn add(&mut self, feature: Feature) {
        self.0 |= 1 << feature as u32;
    }

    /// Adds one where it holds.
    pub(super) fn when(&mut self, holds: bool, feature: Feature) {
        self.0 |= u64::from(holds) << feature as u32;
    }

    /// The sum of their weights.
    pub(super) fn score(self) -> i32 {
        let weights = WEIGHTS.iter().enumerate();
        weights.filter(|(at, _)| self.0 >> at & 1 != 0).map(|(_, weight)| i32::from(*weight)).sum()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_feature_has_a_weight_and_a_bit() {
        assert_eq!(super::WEIGHTS.len(), super::NAMES.len());
        assert!(super::NAMES.len() <= 64);
    }
}
