//! One naive pass over the text: a sentence ends at a stop, `?` or `!` before a space, and at a line end. Nothing else is known.

use std::cell::RefCell;

#[derive(Default)]
struct Memory {
    text: Vec<u8>,
    records: Vec<[u32; 2]>,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Makes room for that many bytes of text and says where.
#[no_mangle]
pub extern "C" fn reserve(bytes: usize) -> *const u8 {
    MEMORY.with_borrow_mut(|memory| {
        if memory.text.len() < bytes {
            memory.text.resize(bytes, 0);
        }
        memory.text.as_ptr()
    })
}

/// Splits the first `length` bytes; says how many sentences there are.
#[no_mangle]
pub extern "C" fn split(length: usize) -> usize {
    MEMORY.with_borrow_mut(|Memory { text, records }| {
        records.clear();
        let (mut start, mut units, mut stop) = (0, 0, false);
        for byte in &text[..length] {
            match byte {
                b'.' | b'?' | b'!' => stop = true,
                b' ' | b'\n' if stop || *byte == b'\n' => {
                    if units > start {
                        records.push([start, units]);
                    }
                    start = units + 1;
                    stop = false;
                }
                b'"' | 0x80.. => {}
                _ => stop = false,
            }
            // UTF-16 code units: none for the later bytes of a character, two for one of four bytes.
            units += u32::from(*byte & 0xc0 != 0x80) + u32::from(*byte >= 0xf0);
        }
        if units > start {
            records.push([start, units]);
        }
        records.len()
    })
}

/// Where the records of the last text lie: start and end of each sentence, in UTF-16 code units.
#[no_mangle]
pub extern "C" fn records() -> *const [u32; 2] {
    MEMORY.with_borrow(|memory| memory.records.as_ptr())
}
