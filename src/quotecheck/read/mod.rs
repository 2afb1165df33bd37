//! Sources: what in a file was said or written, by whom, and when.
//!
//! Nothing is cut out: what is no speech (cue heads, tags, labels, `>` marks, mail headers) is blanked, byte for byte, so that every
//! word keeps its place in the file.

mod captions;
mod labels;
mod mail;
mod page;

use page::Page;
pub use page::{Kind, Reading};

/// Reads a source.
pub fn read(text: &str) -> Reading {
    let mut page = Page::new(text);
    let kind = if captions::is(text) {
        captions::read(&mut page);
        Kind::Captions
    } else if mail::is(text) {
        mail::read(&mut page);
        Kind::Mail
    } else if mail::is_posts(text) {
        mail::posts(&mut page);
        Kind::Posts
    } else if labels::read(&mut page) {
        Kind::Transcript
    } else if labels::sections(&mut page) {
        Kind::Notes
    } else {
        Kind::Text
    };
    page.stage_directions();
    if kind != Kind::Captions {
        page.unwrap();
    }
    page.finish(kind)
}
