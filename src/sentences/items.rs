//! List markers inside a line: `1. The first 2. The second`, `a) … b) …`, `• … • …`.

use crate::document::Document;
use crate::text::one_of;
use crate::tokens::{Gap, Kind, Shape};

/// A list marker at the head of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// 1, 2 … or the byte of a letter; 0 for a bullet.
    number: u32,
    /// What follows the number: `.`, `)` or both.
    style: Style,
    /// The bullet before it.
    bullet: Option<char>,
    /// The token after the marker.
    pub after: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Bullet,
    Dot,
    Bracket,
    DotBracket,
}

impl Item {
    /// The marker at a token where a sentence starts: the line's first, or the next of the item before.
    pub(super) fn at(doc: &Document, at: usize, end: usize, before: Option<Item>) -> Option<Item> {
        let head = doc.tokens[at..end].first()?;
        if !matches!(head.kind, Kind::Number | Kind::Other | Kind::Word) || head.kind == Kind::Word && head.span.len() > 1 {
            return before.map(|b| Item { after: at, ..b });
        }
        let found = Item::read(doc, at, end);
        match (found, before) {
            (Some(item), Some(b)) if item.follows(&b) => Some(item),
            (Some(item), None) if head.gap() >= Gap::Line => Some(item),
            // A sentence more of the same item.
            (_, Some(b)) => Some(Item { after: at, ..b }),
            _ => None,
        }
    }

    /// The next item of the list, if it starts at the token.
    pub(super) fn next(&self, doc: &Document, at: usize, end: usize) -> Option<Item> {
        let t = &doc.tokens[at];
        if t.gap() == Gap::None || !matches!(t.kind, Kind::Number | Kind::Other | Kind::Word) || t.kind == Kind::Word && t.span.len() > 1 {
            return None;
        }
        Item::read(doc, at, end).filter(|item| item.follows(self) && item.after < end)
    }

    fn follows(&self, before: &Item) -> bool {
        self.style == before.style && self.bullet == before.bullet && (self.style == Style::Bullet || self.number == before.number + 1)
    }

    fn read(doc: &Document, at: usize, end: usize) -> Option<Item> {
        let mut i = at;
        let mut bullet = None;
        if doc.tokens[i].kind == Kind::Other {
            bullet = doc.word(i).chars().next().filter(|c| one_of(*c, "•▪●◦‣■⁃∙·"));
            bullet?;
            i += 1;
        }
        let plain = Item { number: 0, style: Style::Bullet, bullet, after: i };
        let short = |i: usize| i < end && doc.word(i).len() < 3;
        let number = match doc.kind(i) {
            Some(Kind::Number) if short(i) => doc.word(i).parse().ok(),
            Some(Kind::Word) if i < end && doc.tokens[i].span.len() == 1 && doc.tokens[i].shape() == Shape::Lower => {
                doc.word(i).bytes().next().map(u32::from)
            }
            _ => None,
        };
        let touches = |i: usize, kind: Kind| i < end && doc.tokens[i].kind == kind && doc.tokens[i].gap() == Gap::None;
        let (style, after) = match number {
            Some(_) if touches(i + 1, Kind::Stop) && touches(i + 2, Kind::Close) => (Style::DotBracket, i + 3),
            Some(_) if touches(i + 1, Kind::Stop) => (Style::Dot, i + 2),
            Some(_) if touches(i + 1, Kind::Close) => (Style::Bracket, i + 2),
            _ if bullet.is_some() => return Some(plain),
            _ => return None,
        };
        // "1.5", "a.m": no marker
        if doc.tokens.get(after).is_some_and(|t| t.gap() == Gap::None) {
            return bullet.map(|_| plain);
        }
        Some(Item { number: number?, style, bullet, after })
    }
}
