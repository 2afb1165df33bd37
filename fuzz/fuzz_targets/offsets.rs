#![no_main]

use pullquote_fuzz::targets;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    targets::offsets(data);
});
