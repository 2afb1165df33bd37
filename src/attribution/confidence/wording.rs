//! The ways in which a source may be worded.

/// How a source is worded.
#[derive(Clone, Copy)]
pub enum Wording {
    /// "it", "they".
    It,
    /// A description that is nobody known: "a reviewer", "residents".
    Indefinite,
    /// "the reviewer".
    Definite,
    /// "my father", "our elders": of whoever speaks.
    Mine,
    /// "court".
    Bare,
    /// Anything else.
    Other,
}
