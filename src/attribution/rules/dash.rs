//! Words that are signed: "…" – Ann Hale.

use super::{Definition, Rule};
use crate::attribution::source;
use crate::tokens::Kind;

/// "…" – Ann Hale, on the same line and near its end.
pub const DASH: Definition = Definition {
    rule: Rule::Dash,
    example: "“We are closing the library.” – Ann Hale",
    speaker: "Ann Hale",
    most: 420,
    find: |site| {
        let (scene, at) = (site.scene, site.close);
        if !matches!(scene.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) || !site.frame.tokens.contains(&at) {
            return None;
        }
        let source = source::phrase_after(scene, at + 1, site.frame.tokens.end)?;
        // a name may go on past the frame: its initial looked like the end of a sentence
        let rest = site.frame.tokens.end.saturating_sub(source.tokens.end);
        let name = scene.people.name_at(source.head).is_some();
        (name && rest <= 12).then(|| site.marked(Rule::Dash, 420, at, source, true))
    },
};

/// The words fill their line, and the next is a dash and a name.
pub const SIGNED: Definition = Definition {
    rule: Rule::Signed,
    example: "The library closed in May.\n\n“We had no money for it.”\n\n– Ann Hale",
    speaker: "Ann Hale",
    most: 180,
    find: |site| {
        let scene = site.scene;
        if !site.is_alone() {
            return None;
        }
        let next = scene.frames.get(site.number + 1)?;
        let line = next.paragraph == site.frame.paragraph + 1 && scene.quotes(next).len() == 0 && next.tokens.len() <= 16;
        let at = next.tokens.start;
        if !line || !matches!(scene.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) {
            return None;
        }
        let source = source::phrase_after(scene, at + 1, next.tokens.end).filter(|s| source::speaks(scene, s))?;
        Some(site.marked(Rule::Signed, 180, at, source, true))
    },
};
