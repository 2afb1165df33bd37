//! Syntax: tags, chunks and clauses of the whole text, each a plain table made by one pass over the tokens.

pub mod model;
#[path = "names.rs"]
pub mod names;
pub mod tags;
mod words;

pub use names::{Class, Tag};
