//! What is wrong with a stretch of speech, before places leave the engine.

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// To be looked at.
    Check,
    /// The other outlets say otherwise.
    Probable,
    /// The source, the article's own words or a denial say otherwise.
    Certain,
}

impl Severity {
    /// Its name in a result.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Check => "check",
            Severity::Probable => "probable",
            Severity::Certain => "certain",
        }
    }
}

/// What kind of thing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    Misquote,
    Reattributed,
    Denied,
    Context,
}

impl Code {
    /// Its name in a result.
    pub const fn name(self) -> &'static str {
        match self {
            Code::Misquote => "misquote",
            Code::Reattributed => "reattributed",
            Code::Denied => "denied",
            Code::Context => "context",
        }
    }
}

/// What a finding rests on.
#[derive(Clone, Debug, Default)]
pub struct Basis {
    /// The places that contradict the words.
    pub related: Vec<usize>,
    /// Whether the source does.
    pub source: bool,
    /// Whether the article's own fuller quotation does.
    pub own: bool,
    /// How many other outlets have the words otherwise.
    pub outlets: usize,
    /// How many outlets have them as they stand here.
    pub same: usize,
}

/// Something wrong with a stretch of speech, before places leave the engine.
pub struct Issue {
    pub unit: usize,
    pub severity: Severity,
    pub code: Code,
    pub reason: &'static str,
    pub basis: Basis,
}
