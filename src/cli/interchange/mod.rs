//! What is found, in the formats of others: for corpora (TEI, CoNLL-U Plus), annotators (brat) and sites (schema.org). docs/COMMAND-LINE.md describes each.

pub mod brat;
pub mod conllu;
pub mod jsonld;
pub mod tei;
