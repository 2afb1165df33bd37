//! Double marks: straight, curly, low-high, guillemets, two single ones or two backticks.

use super::{Found, Role, Sides};
use crate::document::Document;
use crate::tokens::{Gap, Kind, Token};
use std::ops::Range;

/// Deeper nesting of double marks inside double marks is taken for an error of the copy.
const DEEPEST: usize = 3;

/// Pairs the double marks of a paragraph, given by their tokens; `strays` gets those without a partner.
///
/// A mark left open runs to the end of the paragraph if the quotation goes on in the next one (`resumes`), if it started the
/// paragraph, or if nothing else is quoted after it.
pub(super) fn pair(
    doc: &Document,
    paragraph: &Range<usize>,
    marks: &[usize],
    resumes: &dyn Fn() -> bool,
    found: &mut Vec<Found>,
    strays: &mut Vec<usize>,
) {
    let roles: Vec<Role> = marks.iter().map(|at| role(doc, *at, paragraph)).collect();
    let mut open = Vec::<usize>::new();
    let mut last_close = paragraph.start;
    for (i, &at) in marks.iter().enumerate() {
        let closes = match roles[i] {
            Role::Open => false,
            Role::Close => true,
            // what follows it would have to close something too
            Role::Measure => !open.is_empty() && roles.get(i + 1).is_none_or(|next| *next == Role::Open),
            Role::Unclear => !open.is_empty(),
        };
        if !closes {
            if roles[i] == Role::Measure {
                continue;
            }
            match open[..] {
                [start] if run_together(doc, start, at, &roles[i..]) => {
                    found.push(Found { open: start, close: at, single: false, closed: false });
                    open.clear();
                }
                _ if open.len() == DEEPEST => strays.push(open.remove(0)),
                _ => {}
            }
            open.push(at);
        } else if let Some(start) = open.pop() {
            if at > start + 1 {
                found.push(Found { open: start, close: at, single: false, closed: true });
            }
            last_close = at;
        } else if !measure(doc, at, paragraph) {
            strays.push(at);
        }
    }
    // The outermost mark left open may run on; the ones inside it lost their partner.
    if let Some(&start) = open.first() {
        let inked = start + 1 < paragraph.end;
        if inked && (start == paragraph.start || (open.len() == 1 && last_close < start) || resumes()) {
            found.push(Found { open: start, close: paragraph.end, single: false, closed: false });
            open.remove(0);
        }
    }
    strays.extend(open);
    strays.sort_unstable();
}

/// Which way a double mark faces, if it is one: by what touches it, then by its shape.
fn role(doc: &Document, at: usize, paragraph: &Range<usize>) -> Role {
    if at == paragraph.start && at + 1 < paragraph.end {
        return Role::Open; // whatever its shape, nothing stands before it
    }
    if super::inches(doc, at, paragraph) {
        return Role::Measure;
    }
    let sides = Sides::of(&doc.tokens, at, paragraph);
    let bracket = |k: Kind| matches!(k, Kind::Open | Kind::Dash | Kind::Hyphen);
    let free_before = sides.before.is_none_or(|t| bracket(t.kind) || (t.kind == Kind::Mark) || slash(doc, t));
    let free_after = sides.after.is_none_or(|t| {
        matches!(
            t.kind,
            Kind::Stop | Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Shout | Kind::Close | Kind::Dash | Kind::Hyphen | Kind::Mark
        ) || slash(doc, t)
    });
    let opens = free_before && sides.after.is_some();
    let closes = sides.before.is_some() && free_after;
    match (opens, closes) {
        (true, false) => Role::Open,
        (false, true) => Role::Close,
        _ => match doc.word(at) {
            "“" | "„" | "«" | "``" | "‘‘" => Role::Open,
            "”" | "»" | "’’" | "''" => Role::Close,
            _ => Role::Unclear,
        },
    }
}

fn slash(doc: &Document, t: &Token) -> bool {
    t.kind == Kind::Other && t.of(doc.text) == "/"
}

/// Whether a new quotation starts while one is open because the break between two paragraphs was lost: the mark stands after a
/// sentence, and only one of the two closes. `roles` are those of the mark and the ones after it.
fn run_together(doc: &Document, start: usize, at: usize, roles: &[Role]) -> bool {
    let ended = matches!(doc.tokens[at - 1].kind, Kind::Stop | Kind::Shout) && doc.tokens[at].gap() != Gap::None;
    let starts = doc.tokens.get(at + 1).is_some_and(Token::capital);
    let closed_once = matches!(roles, [Role::Open, Role::Close] | [Role::Open, Role::Close, Role::Open, ..]);
    ended && starts && closed_once && at > start + 1
}

/// Whether the mark is a sign of measure: a 12" record.
fn measure(doc: &Document, at: usize, paragraph: &Range<usize>) -> bool {
    Sides::of(&doc.tokens, at, paragraph).before.is_some_and(|t| t.kind == Kind::Number)
}
