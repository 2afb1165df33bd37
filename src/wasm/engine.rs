//! What the engine's module exports. `www/memory.js` names the functions for JavaScript.
//!
//! The text comes in by `encodeInto`, straight into [`reserve`]d memory, and so do the strings of the options, one before each call that
//! takes one. The result goes out as flat tables ([`super::tables`]) that JavaScript reads through typed-array views.

use super::tables::Tables;
use crate::text::digits;
use crate::{Offsets, Options, Quotations, UserLexicon};
use std::cell::RefCell;
use std::{ptr, str};

#[derive(Default)]
struct Memory {
    text: Vec<u8>,
    options: Options,
    tables: Tables,
}

impl Memory {
    /// A string in the reserved memory, by its place and length in bytes.
    fn string(&self, start: usize, length: usize) -> String {
        string(self.text.get(start..).unwrap_or_default(), length).to_string()
    }

    /// Where the tables with a problem as their only string are; null if all is well.
    fn problem(&mut self, result: Result<(), String>) -> *const u32 {
        match result {
            Ok(()) => ptr::null(),
            Err(problem) => {
                self.tables.clear();
                self.tables.string(&problem);
                self.tables.place()
            }
        }
    }
}

/// The first bytes as a string. `encodeInto` writes whole characters alone; of other bytes comes nothing.
fn string(bytes: &[u8], length: usize) -> &str {
    str::from_utf8(&bytes[..length.min(bytes.len())]).unwrap_or_default()
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Makes room for that many bytes of text and says where; null if the memory is not to be had. What was written before stays.
#[no_mangle]
pub extern "C" fn reserve(bytes: usize) -> *mut u8 {
    MEMORY.with_borrow_mut(|memory| {
        let more = bytes.saturating_sub(memory.text.len());
        if memory.text.try_reserve_exact(more).is_err() {
            return ptr::null_mut();
        }
        memory.text.resize(memory.text.len() + more, 0);
        memory.text.as_mut_ptr()
    })
}

/// Gives the memory of an unusually long text back.
#[no_mangle]
pub extern "C" fn release() {
    MEMORY.take();
}

/// Analyses the first `length` bytes of the reserved memory; says where the tables are (see [`Tables::place`]).
#[no_mangle]
pub extern "C" fn analyze(length: usize) -> *const u32 {
    run(length, |text, options, tables| tables.analysis(&crate::analyze(text, options)))
}

/// Finds the sentences alone.
#[no_mangle]
pub extern "C" fn sentences(length: usize) -> *const u32 {
    run(length, |text, options, tables| tables.places(&crate::sentences(text, options)))
}

/// Finds the sentences and the tone of each.
#[no_mangle]
pub extern "C" fn tone(length: usize) -> *const u32 {
    run(length, |text, options, tables| tables.toned(&crate::tone(text, options)))
}

fn run(length: usize, work: fn(&str, &Options, &mut Tables)) -> *const u32 {
    MEMORY.with_borrow_mut(|Memory { text, options, tables }| {
        tables.clear();
        work(string(text, length), options, tables);
        tables.place()
    })
}

/// The version of the result's shape, of the engine and of the word lists, as in a result.
#[no_mangle]
pub extern "C" fn version() -> *const u32 {
    MEMORY.with_borrow_mut(|Memory { tables, .. }| {
        tables.clear();
        tables.version(crate::VERSION, &crate::lexicon::version());
        tables.place()
    })
}

/// Takes every option back, so that offsets count what JavaScript does; the functions below ask for one each, until the next call of this one.
#[no_mangle]
pub extern "C" fn plain() {
    MEMORY.with_borrow_mut(|memory| memory.options = Options { offsets: Offsets::Utf16, ..Options::default() });
}

/// The unit of the offsets, by its name; false if there is no such unit.
#[no_mangle]
pub extern "C" fn offsets(length: usize) -> bool {
    MEMORY.with_borrow_mut(|memory| {
        let unit = Offsets::named(&memory.string(0, length));
        memory.options.offsets = unit.unwrap_or_default();
        unit.is_some()
    })
}

/// What becomes of quotations inside sentences, by its name; false if there is no such choice.
#[no_mangle]
pub extern "C" fn quotations(length: usize) -> bool {
    MEMORY.with_borrow_mut(|memory| {
        let choice = Quotations::named(&memory.string(0, length));
        memory.options.quotations = choice.unwrap_or_default();
        choice.is_some()
    })
}

/// A name to measure the tone towards.
#[no_mangle]
pub extern "C" fn target(start: u32, end: u32) {
    MEMORY.with_borrow_mut(|memory| memory.options.targets.push((start, end)));
}

/// A range to leave out.
#[no_mangle]
pub extern "C" fn skip(start: u32, end: u32) {
    MEMORY.with_borrow_mut(|memory| memory.options.skip.push((start, end)));
}

/// An abbreviation of the user's.
#[no_mangle]
pub extern "C" fn abbreviation(length: usize) {
    MEMORY.with_borrow_mut(|memory| {
        let word = memory.string(0, length);
        memory.options.abbreviations.push(word);
    });
}

/// The user's words as a TSV; says where the first problem stands, null if there is none.
#[no_mangle]
pub extern "C" fn lexicon(length: usize) -> *const u32 {
    MEMORY.with_borrow_mut(|memory| {
        let (lexicon, problems) = UserLexicon::parse(&memory.string(0, length));
        memory.options.lexicon = lexicon;
        memory.problem(problems.first().map_or(Ok(()), |p| Err(["line ", &digits(p.line.into(), 10, 1), ": ", &p.problem].concat())))
    })
}

/// One of the user's words, with its category written right after it, each by its length in bytes; says where the problem stands, null
/// if there is none.
#[no_mangle]
pub extern "C" fn word(word: usize, has_valence: bool, valence: f64, has_category: bool, category: usize) -> *const u32 {
    MEMORY.with_borrow_mut(|memory| {
        let (word, category) = (memory.string(0, word), memory.string(word, category));
        let added = memory.options.lexicon.add(&word, has_valence.then_some(valence), has_category.then_some(category.as_str()));
        memory.problem(added)
    })
}
