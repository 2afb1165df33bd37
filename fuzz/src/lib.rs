//! What is fuzzed: a function for each target, from any bytes to a panic if something does not hold.
//!
//! The programs in `fuzz_targets/` hand them what libFuzzer makes up; `tests/fuzz.rs` hands them the corpus, whole and mutated, in
//! every run of the tests.

pub mod targets;
pub mod work;
