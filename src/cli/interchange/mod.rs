//! What is found, in the formats of others: for corpora (TEI), annotators (brat) and sites (schema.org). docs/COMMAND-LINE.md describes each.

pub mod brat;
pub mod jsonld;
pub mod tei;
