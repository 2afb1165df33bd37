//! Weights of the features, in their order. Made by `cargo xtask pronouns`: do not edit.
//!
//! Learned from UD English GUM, the Georgetown University Multilayer corpus (annotations CC BY 4.0; the openly licensed texts, see NOTICE), and
//! from annotated articles written for Pullquote. No text of them is kept.

/// The weights.
#[rustfmt::skip]
pub static WEIGHTS: &[i8] = &[
    10, // GenderTold
    -5, // GenderGuessed
    -4, // GenderUnknown
    -8, // GenderDiffers
    -15, // MaybeNobody
    -9, // Nameless
    -1, // NamedOnce
    6, // NamedOften
    4, // NamedMost
    7, // Sentence0
    -1, // Sentence1
    -2, // Sentence2
    -1, // Sentence3
    -5, // Sentence4
    -16, // SentenceFar
    5, // Paragraph0
    1, // Paragraph1
    -6, // Paragraph2
    -9, // ParagraphFar
    2, // Nearest
    -4, // BetweenMore
    4, // Subject
    2, // Embedded
    -5, // Object
    -7, // Hangs
    1, // Owner
    -9, // Attended
    10, // Pronoun
    8, // Introduced
    -6, // DescriptionFar
    -1, // Headed
    3, // OutsideQuotation
    5, // SameQuotation
    4, // SubjectHere
    3, // SubjectBefore
    5, // SaysSubjectBefore
    4, // TellsBefore
    1, // FirstHere
    6, // FirstBefore
    1, // TopicHere
    1, // TopicBefore
    3, // OpensTopicBefore
    6, // NamedHere
    3, // Chain
    -4, // Shifted
    2, // GovernsSubject
    2, // GovernsOwner
    -23, // GovernsObject
    40, // Reflexive
    12, // Asked
    -6, // SpokeHere
    -1, // SpokeBefore
    4, // SpokeLast
    5, // SaysSpokeLast
    3, // OpensSpokeLast
    11, // Cataphora
];
