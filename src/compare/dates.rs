//! The day of an article: in its byline or dateline.

use super::types::Article;
use super::units::Text;
use super::word::Interner;
use crate::report::LineKind;

/// How many words of the first sentence may hold a dateline.
const DATELINE: usize = 14;
/// How far apart two articles on one event may be, in days.
pub const FAR: u32 = 45;

/// A day; the year is not always told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    year: Option<u32>,
    /// Days since the start of the year, months counted as 31 days less what they lack.
    day: u32,
}

/// The article's day, if its head tells.
pub fn find(article: &Article, text: &Text, interner: &Interner) -> Option<Day> {
    const BEFORE: [(&str, u32); 12] = [
        ("january", 0),
        ("february", 31),
        ("march", 59),
        ("april", 90),
        ("may", 120),
        ("june", 151),
        ("july", 181),
        ("august", 212),
        ("september", 243),
        ("october", 273),
        ("november", 304),
        ("december", 334),
    ];
    let body = article.analysis.paragraphs.iter().find(|p| p.kind == LineKind::Body).map_or(0, |p| p.start);
    let head = (text.words.partition_point(|w| w.span.start < body) + DATELINE).min(text.words.len());
    let mut found: Option<Day> = None;
    for at in 0..head.saturating_sub(1) {
        let form = |i: usize| text.words.get(i).map_or("", |w| interner.string(w.form));
        let Some(n) = form(at).parse::<u32>().ok().filter(|n| (1..=31).contains(n)) else { continue };
        let Some((_, before)) = BEFORE.iter().find(|m| m.0 == form(at + 1)) else { continue };
        let year = form(at + 2).parse::<u32>().ok().filter(|y| (1900..2100).contains(y));
        if found.is_none_or(|f| f.year.is_none() && year.is_some()) {
            found = Some(Day { year, day: before + n });
        }
    }
    found
}

/// How many days lie between two articles, 0 where one does not tell its day. Without a year, the same season of another year is near.
pub fn apart(a: Option<Day>, b: Option<Day>) -> u32 {
    let (Some(a), Some(b)) = (a, b) else { return 0 };
    match (a.year, b.year) {
        (Some(x), Some(y)) => (x * 365 + a.day).abs_diff(y * 365 + b.day),
        _ => {
            let apart = a.day.abs_diff(b.day);
            apart.min(365 - apart.min(365))
        }
    }
}
