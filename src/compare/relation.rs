//! How one wording differs from another: nothing, what newsrooms allow, words cut, or words altered.

use super::align::{align, Region};
use super::change::{touched, Change, Op, Side, Verdict, What, Wording};
use super::word::{Interner, Word, BRACKETED, CONTENT, LOOSE, MASKED, NEGATION, NUMBER, SENTENCE_END};
use super::{cuts, figures};
use crate::text::Span;

/// The longest run of words beyond the end of the reference that counts as put in.
const BEYOND: usize = 12;

/// Compares a wording with the reference. `strict`: words beyond the ends of the reference are put in, not a fuller quotation.
pub fn compare(here: Side, there: Side, strict: bool, interner: &Interner) -> (Wording, Vec<Change>) {
    let aligned = align(here.words, there.words);
    let mut wording = surface(here, there, &aligned.same);
    let mut changes = Vec::new();
    let mut regions = Vec::with_capacity(aligned.regions.len() + 1);
    for region in &aligned.regions {
        let region = cuts::slide(region, here.words, there.words);
        regions.extend(cut_edges(&region, here.words.len(), there.words.len()));
    }
    let ctx = Sides { here, there, strict, interner };
    for region in &regions {
        let Some(found) = ctx.judge(region) else { continue };
        wording = wording.max(found.how);
        changes.push(Change {
            op: found.op,
            here: place(here.words, &region.here),
            there: place(there.words, &region.there),
            from: region.here.clone(),
            of: region.there.clone(),
            what: found.what,
            slight: found.slight,
            altered: found.how == Wording::Altered,
        });
    }
    (wording, changes)
}

/// At an end, words here stand for as many there; what lies beyond them was cut.
fn cut_edges(region: &Region, n: usize, m: usize) -> Vec<Region> {
    let (a, b) = (region.here.clone(), region.there.clone());
    let most = a.len() + 1;
    let edge = (a.start == 0 && b.start == 0) != (a.end == n && b.end == m);
    if !edge || a.is_empty() || b.len() <= most {
        return vec![region.clone()];
    }
    if a.start == 0 {
        let at = b.end - most;
        vec![Region { here: 0..0, there: b.start..at }, Region { here: a, there: at..b.end }]
    } else {
        let at = b.start + most;
        vec![Region { here: a, there: b.start..at }, Region { here: n..n, there: at..b.end }]
    }
}

/// Where a run of words stands.
fn place(words: &[Word], run: &std::ops::Range<usize>) -> Option<Span> {
    let words = &words[run.clone()];
    let start = words.iter().map(|w| w.span.start).min()?;
    let end = words.iter().map(|w| w.span.end).max()?;
    Some(Span::new(start, end))
}

/// Two wordings that are judged.
struct Sides<'a> {
    here: Side<'a>,
    there: Side<'a>,
    strict: bool,
    interner: &'a Interner,
}

impl Sides<'_> {
    fn judge(&self, region: &Region) -> Option<Verdict> {
        let (a, b) = (&self.here.words[region.here.clone()], &self.there.words[region.there.clone()]);
        // a hashtag, a repeat; the hour of "4am"
        let hour = |w: &Word| matches!(self.string(w), "am" | "pm" | "o'clock");
        let free = |words: &[Word]| words.iter().all(|w| w.is(LOOSE) || hour(w));
        if !a.is_empty() && free(a) && free(b) || a.is_empty() && b.iter().all(hour) || self.elided(a, b) {
            return Verdict::new(Wording::Edited, Op::Spelling);
        }
        match (a.is_empty(), b.is_empty()) {
            (true, _) => cuts::judge(self.here, self.there, region),
            (_, true) => self.inserted(region, a),
            _ => self.replaced(a, b),
        }
    }

    /// Words here that the reference has not.
    fn inserted(&self, region: &Region, a: &[Word]) -> Option<Verdict> {
        let (here, there) = (self.here.words, self.there.words);
        if a.iter().all(|w| w.is(BRACKETED)) {
            return Verdict::new(Wording::Edited, Op::Spelling);
        }
        // the words stand elsewhere in the reference: their order was changed
        let known = |w: &&Word| there.iter().any(|t| t.form == w.form);
        if a.len() >= 3 && a.iter().filter(known).count() * 5 >= a.len() * 3 && a.iter().any(|w| w.is(CONTENT) && known(&w)) {
            return Verdict::altered(Op::Insert, What::Order);
        }
        let first = region.here.start == 0 && region.there.start == 0;
        let last = region.here.end == here.len() && region.there.end == there.len();
        if (first || last) && !(self.strict && a.len() <= BEYOND) {
            return None;
        }
        // "The gate held but the road did not" of two sentences
        let joins =
            region.there.start > 0 && there[region.there.start - 1].is(SENTENCE_END) && !here[region.here.start - 1].is(SENTENCE_END);
        let link = a.iter().all(|w| matches!(self.string(w), "and" | "but" | "while"));
        if joins && link {
            return Verdict::slight(Wording::Altered, Op::Insert, What::Sentence);
        }
        if self.empty(a) {
            return Verdict::slight(Wording::Altered, Op::Insert, What::Words);
        }
        Verdict::altered(Op::Insert, touched(a, &[]))
    }

    /// Words here in place of others there.
    fn replaced(&self, a: &[Word], b: &[Word]) -> Option<Verdict> {
        let glued = |words: &[Word]| words.iter().filter(|w| !w.is(LOOSE)).map(|w| self.string(w)).collect::<String>();
        let negated = |words: &[Word]| words.iter().any(|w| w.is(NEGATION));
        let edited = Verdict::new(Wording::Edited, Op::Spelling);
        let masked =
            |x: &[Word], y: &[Word]| x.iter().all(|w| w.is(MASKED)) && y.len() <= 2 && !negated(y) && !y.iter().any(|w| w.is(NUMBER));
        if self.scaled(a, b) || glued(a) == glued(b) || masked(a, b) || masked(b, a) || self.clitic(a, b) {
            return edited;
        }
        if b.iter().all(|w| w.is(BRACKETED)) && !negated(a) && !negated(b) {
            return edited;
        }
        // what is in brackets stands for what was there: "[the council] won't" for "they won't"
        let open = a.iter().filter(|w| !w.is(BRACKETED)).count();
        if open < a.len() && open <= 1 && (!negated(b) || negated(a)) {
            return edited;
        }
        if self.empty(a) && self.empty(b) {
            return Verdict::slight(Wording::Altered, Op::Replace, What::Words);
        }
        Verdict::altered(Op::Replace, touched(a, b))
    }

    /// He's for he has, they'd for they had.
    fn clitic(&self, a: &[Word], b: &[Word]) -> bool {
        let short = |side: Side, w: &Word| side.text.get(w.span.range()).is_some_and(|s| s.starts_with(['\'', '’']));
        match (a, b) {
            ([x], [y]) => {
                let (p, q) = (self.string(x), self.string(y));
                let fits = |short: &str, full: &str| matches!((short, full), ("is", "has") | ("would", "had"));
                short(self.here, x) && fits(p, q) || short(self.there, y) && fits(q, p)
            }
            _ => false,
        }
    }

    /// "six per cent … two and a half": the unit that one wording tells once and the other twice.
    fn elided(&self, a: &[Word], b: &[Word]) -> bool {
        let unit = |w: &Word| self.string(w) == "percent";
        let told = |words: &[Word]| words.iter().filter(|w| unit(w)).count();
        a.len() + b.len() == 1 && a.iter().chain(b).all(unit) && told(self.here.words) > 0 && told(self.there.words) > 0
    }

    /// "forty thousand … twenty-eight" for "40,000 … 28,000": the thousands that one wording tells once.
    fn scaled(&self, a: &[Word], b: &[Word]) -> bool {
        let value = |w: &Word| figures::read(self.string(w));
        let ([x], [y]) = (a, b) else { return false };
        let (Some(x), Some(y)) = (value(x), value(y)) else { return false };
        let (least, most) = (x.min(y), x.max(y));
        let told = |scale: u64| {
            let other = |w: &&Word| value(w).is_some_and(|v| v != x && v != y && v >= 1000 * scale && v % (1000 * scale) == 0);
            self.here.words.iter().any(|w| other(&w)) && self.there.words.iter().any(|w| other(&w))
        };
        [1000, 1_000_000, 1_000_000_000].into_iter().any(|scale| least.checked_mul(scale) == Some(most) && told(scale))
    }

    /// Whether the words are articles and the like, that carry nothing.
    fn empty(&self, words: &[Word]) -> bool {
        words.iter().all(|w| matches!(self.string(w), "the" | "a" | "an" | "that" | "which" | "and" | "so" | "well"))
    }

    fn string(&self, word: &Word) -> &str {
        self.interner.string(word.form)
    }
}

/// Identical, or edited where the same words differ in spelling, capitals or the stops between them.
fn surface(here: Side, there: Side, same: &[(usize, usize)]) -> Wording {
    let plain = |side: &Side, i: usize| {
        let span = side.words[i].span;
        side.text.get(span.range()).unwrap_or("").replace('’', "'")
    };
    // what stands between two words, marks and spaces aside; nothing where a quotation is taken up again after its cue
    let between = |side: &Side, i: usize| -> Option<String> {
        let gap = side.text.get(side.words[i].span.end as usize..side.words.get(i + 1)?.span.start as usize)?;
        let stop = |c: &char| !c.is_whitespace() && !matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»');
        (gap.len() <= 12).then(|| gap.chars().filter(stop).collect())
    };
    let mut style = Wording::Identical;
    for (k, &(i, j)) in same.iter().enumerate() {
        let (a, b) = (plain(&here, i), plain(&there, j));
        // the first word takes the capital that its place asks for
        let opens = i == 0 || j == 0 || here.words[i - 1].is(SENTENCE_END) || there.words[j - 1].is(SENTENCE_END);
        let bracketed = |side: &Side, i: usize| side.words[i].is(BRACKETED);
        // "May 3" for "3 May": the words compared are in one order, those printed are not
        let turned = |side: &Side, i: usize| side.words.get(i + 1).is_some_and(|n| n.span.start < side.words[i].span.start);
        if a.to_lowercase() != b.to_lowercase() || turned(&here, i) != turned(&there, j) || bracketed(&here, i) != bracketed(&there, j) {
            return Wording::Edited;
        }
        if a != b && !opens {
            style = Wording::Restyled;
        }
        // the stop before a closing mark belongs to the house
        let next = same.get(k + 1).is_some_and(|n| *n == (i + 1, j + 1));
        if next && matches!((between(&here, i), between(&there, j)), (Some(a), Some(b)) if a != b) {
            style = Wording::Restyled;
        }
    }
    style
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::words::words;

    fn side<'a>(words: &'a [Word], text: &'a str) -> Side<'a> {
        let whole = text.starts_with(char::is_uppercase);
        Side { words, text, parts: &[], whole, sentence: whole }
    }

    fn relation(a: &str, b: &str) -> Wording {
        let mut interner = Interner::default();
        let x = words(a, &crate::tokens::scan(a).tokens, &mut interner);
        let y = words(b, &crate::tokens::scan(b).tokens, &mut interner);
        compare(side(&x, a), side(&y, b), false, &interner).0
    }

    #[test]
    fn knows_what_newsrooms_allow() {
        for (a, b) in [
            ("the labor of 25 people", "the labour of twenty-five people"),
            ("on May 3 we met", "on 3 May we met"),
            ("on the 3rd of May we met", "on May 3 we met"),
            ("it cost 3 percent more", "it cost three per cent more"),
            ("we paid £2m for it", "we paid £2 million for it"),
            ("they [the council] knew of it", "they knew of it"),
            ("[the council] knew of it all along", "they knew of it all along"),
            ("we cannot organize it", "we can't organise it"),
            ("the health-care bill is, well, dead", "the healthcare bill is well dead"),
            ("at 5pm the town hall closes", "at 5 p.m. the Town Hall closes"),
        ] {
            assert_eq!(relation(a, b), Wording::Edited, "{a} | {b}");
        }
    }

    #[test]
    fn knows_a_cut() {
        for (a, b) in [
            ("close the school", "We will close the school in June."),
            ("We lost the vote … and we will ask again.", "We lost the vote by a handful of ballots and we will ask again."),
            ("We lost the vote. … We will ask again.", "We lost the vote. Nobody could have seen that. We will ask again."),
        ] {
            assert_eq!(relation(a, b), Wording::Truncated, "{a} | {b}");
        }
    }

    #[test]
    fn knows_altered_words() {
        for (a, b) in [
            ("we will close the school", "we will not close the school"),
            ("we will … close the school", "we will certainly not close the school"),
            ("it cost 4 million", "it cost three million"),
            ("the plan was a mistake", "the plan is a mistake"),
            ("it is probably safe and cheap", "it is cheap and probably safe"),
            ("the bridge is safe", "the bridge is probably safe"),
            ("We lost the vote. We will ask again.", "We lost the vote. Nobody could have seen that. We will ask again."),
            ("We lost the vote we will ask again.", "We lost the vote. Nobody could have seen that. We will ask again."),
        ] {
            assert_eq!(relation(a, b), Wording::Altered, "{a} | {b}");
        }
    }

    #[test]
    fn leaves_house_style_alone() {
        assert_eq!(relation("“We’re closing,”", "\"we're closing.\""), Wording::Identical);
    }
}
