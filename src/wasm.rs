//! The boundary to JavaScript: nothing else in the crate knows it.
//!
//! The engine's module (feature `js`) needs no glue: it exports plain functions of numbers, imports nothing, and `www/pullquote.js` is its
//! other side. The module that compares (feature `js-compare`), checks and explains gives and takes
//! objects, by wasm-bindgen.

// To the compiler an exported name is unsafe, since two of one name would clash; and what wasm-bindgen generates contains the word.
#![allow(unsafe_code, missing_docs)]

#[cfg(feature = "js-compare")]
mod check;
#[cfg(feature = "js-compare")]
mod compare;
#[cfg(feature = "js")]
mod engine;
#[cfg(feature = "js-compare")]
mod explain;
#[cfg(feature = "js")]
mod tables;
#[cfg(feature = "js-compare")]
mod values;
