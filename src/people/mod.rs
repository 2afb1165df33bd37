//! Who is named: mentions, and the speakers that they belong to.

use crate::document::Document;

/// Everybody named.
#[derive(Clone, Debug, Default)]
pub struct People {}

/// Finds the mentions and joins them.
pub fn find(_doc: &Document) -> People {
    People::default()
}
