#![no_main]

use pullquote_fuzz::{targets, work};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    targets::analyze(data);
    work::bounded(&String::from_utf8_lossy(data));
});
