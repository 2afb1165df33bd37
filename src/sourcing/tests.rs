use super::*;
use crate::Offsets;

fn rows(text: &str) -> Vec<Source> {
    sources(text, &Options { offsets: Offsets::Bytes, ..Options::default() })
}
