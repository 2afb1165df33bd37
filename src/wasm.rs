//! The boundary to JavaScript: nothing else in the crate knows it.
