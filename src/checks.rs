//! What an editor should look at before the article goes out.

use crate::attribution::Attribution;
use crate::document::Document;
use crate::report::Check;
use crate::tone::Scores;

/// Findings, by place; offsets are bytes.
pub fn find(_doc: &Document, _attribution: &Attribution, _scores: &Scores) -> Vec<Check> {
    Vec::new()
}
