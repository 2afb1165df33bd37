//! Who said it: for every quotation its cue and its source; reported speech without marks.

use crate::document::Document;
use crate::people::People;
use crate::report::{Quote, Speaker};

/// What was said, and by whom. Offsets are bytes; the speakers' `tone` is not set yet.
#[derive(Clone, Debug, Default)]
pub struct Attribution {
    /// Quotations and reports, by their start.
    pub quotes: Vec<Quote>,
    /// Who said them.
    pub speakers: Vec<Speaker>,
}

/// Attributes every quotation, and finds reported speech.
pub fn attribute(_doc: &Document, _people: &People) -> Attribution {
    Attribution::default()
}
