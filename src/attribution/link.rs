//! Links every quotation to its cue and its source, frame by frame.

use super::cue::{self, Cue, Form};
use super::scene::{Frame, Scene};
use super::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::tokens::Kind;
use std::ops::Range;

/// The words that bring a quotation in.
#[derive(Clone, Debug)]
pub struct CueWords {
    /// Where they stand.
    pub tokens: Range<usize>,
    /// The verb's dictionary form, or the words themselves.
    pub lemma: String,
    /// neutral, force, doubt, concession or positive.
    pub stance: &'static str,
}

/// What is known of a quotation's source before pronouns are resolved.
#[derive(Clone, Debug)]
pub struct Link {
    /// The quotation: index into `doc.marks.pairs`.
    pub pair: usize,
    /// Its cue.
    pub cue: Option<CueWords>,
    /// Its source.
    pub source: Option<Source>,
    /// The pair whose speaker it has, where it has no source of its own.
    pub follows: Option<usize>,
    /// The rule that decided.
    pub rule: &'static str,
    /// The class of the cue's verb, where the cue is a verb.
    pub frames: u16,
    /// Whether the cue stands right beside the quotation.
    pub beside: bool,
}

impl Link {
    fn none(pair: usize) -> Self {
        Link { pair, cue: None, source: None, follows: None, rule: "none", frames: 0, beside: false }
    }
}

/// Every outermost quotation with its link, by place.
pub fn all(scene: &Scene) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for (f, frame) in scene.frames.iter().enumerate() {
        if frame.quotes.is_empty() {
            continue;
        }
        let cues: Vec<Cue> = frame.tokens.clone().filter(|t| scene.narrated(*t)).filter_map(|t| cue::at(scene, t)).collect();
        for &pair in &frame.quotes {
            let link = in_frame(scene, frame, &cues, pair).or_else(|| outside(scene, f, pair, &links)).unwrap_or_else(|| Link::none(pair));
            links.push(link);
        }
    }
    links
}

/// The words of a cue as they are reported.
pub fn words(cue: &Cue, scene: &Scene) -> CueWords {
    let lemma = match cue.record.lemma() {
        "" => scene.span(cue.tokens.clone()).of(scene.doc.text).to_lowercase(),
        lemma => lemma.to_string(),
    };
    CueWords { tokens: cue.tokens.clone(), lemma, stance: cue.record.stance() }
}

fn linked(scene: &Scene, pair: usize, cue: &Cue, source: Option<Source>, rule: &'static str, beside: bool) -> Link {
    let frames = if cue.form == Form::Preposition { frame::QUOTE } else { cue.record.frames() };
    Link { pair, cue: Some(words(cue, scene)), source, follows: None, rule, frames, beside }
}

/// The link that the quotation's own frame gives.
fn in_frame(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let around = scene.around(pair);
    let inked =
        |mut r: Range<usize>| r.any(|t| scene.narrated(t) && matches!(scene.doc.tokens[t].kind, Kind::Word | Kind::Number | Kind::Handle));
    let left_free = !inked(frame.tokens.start..around.start);
    let right = right(scene, frame, cues, pair);
    let left = left(scene, frame, cues, pair);
    let comma = scene.doc.tokens[..around.end].iter().rev().take(2).any(|t| matches!(t.kind, Kind::Comma | Kind::Shout | Kind::Dash))
        || matches!(scene.doc.kind(around.end), Some(Kind::Comma | Kind::Dash));
    if let Some(link) = label(scene, frame, pair).or_else(|| headed(scene, frame, pair).filter(|_| right.is_none())) {
        return Some(link);
    }
    match (left, right) {
        (_, Some(r)) if left_free => Some(r),
        (Some(l), Some(r)) => {
            let between = scene.doc.kind(around.start.wrapping_sub(1));
            let opened = matches!(between, Some(Kind::Colon | Kind::Comma)) && l.beside;
            Some(if comma && !opened && r.beside { r } else { l })
        }
        (Some(l), None) => Some(l),
        (None, Some(r)) => Some(r),
        (None, None) => colon(scene, frame, pair)
            .or_else(|| headline(scene, frame, pair))
            .or_else(|| dash(scene, frame, pair))
            .or_else(|| far_right(scene, frame, cues, pair))
            .or_else(|| noun(scene, frame.tokens.start, pair))
            .or_else(|| other_verb(scene, frame, pair)),
    }
}

/// The cue right after the quotation: "…," said Hale; "…," Hale, the mayor, said; "…," according to Hale.
fn right(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let close = scene.around(pair).end;
    let mut from = close;
    while from < frame.tokens.end && matches!(scene.doc.tokens[from].kind, Kind::Comma | Kind::Dash) {
        from += 1;
    }
    let mut start = from;
    while start < frame.tokens.end && scene.narrated(start) && scene.adverb(start) {
        start += 1;
    }
    let stop = (from..frame.tokens.end).find(|t| !scene.narrated(*t)).unwrap_or(frame.tokens.end);
    for cue in cues.iter().filter(|cue| cue.tokens.start >= from && cue.tokens.start < stop) {
        if cue.form == Form::Preposition {
            if cue.tokens.start > start + 1 {
                continue;
            }
            let source = source::after(scene, cue, stop);
            return Some(linked(scene, pair, cue, source, "according-to", true));
        }
        if cue.form == Form::Passive || !cue.frame(frame::QUOTE | frame::PERSON | frame::CLAUSE) || cue.form == Form::Infinitive {
            continue;
        }
        if cue.tokens.start == start && cue.form == Form::Finite {
            // the verb comes first: its subject follows, unless it shares one with what came before
            let ends = |s: &Source| {
                !scene.doc.is(s.tokens.end, c::AUXILIARY | c::MODAL)
                    && !(s.tokens.end < stop && scene.doc.is(s.tokens.end, c::FINITE) && !scene.doc.is(s.tokens.end, c::PREPOSITION))
            };
            if let Some(source) = source::after(scene, cue, stop).filter(ends) {
                return Some(linked(scene, pair, cue, Some(source), "quote-verb-source", true));
            }
            continue;
        }
        if cue.form == Form::Gerund {
            continue;
        }
        let Some(source) = source::before(scene, cue, from) else { continue };
        let gap = source.tokens.start - start.min(source.tokens.start);
        let clause = (start..source.tokens.start).any(|t| scene.doc.is(t, c::FINITE | c::AUXILIARY | c::CONJUNCTION));
        if gap <= 12 && !clause && cue.tokens.start < from + 60 {
            let ends = matches!(scene.doc.kind(cue.tokens.end), None | Some(Kind::Stop | Kind::Comma | Kind::Colon | Kind::Shout))
                || !scene.narrated(cue.tokens.end);
            if cue.strong() || gap <= 1 && (ends || !cue.frame(frame::WEAK)) {
                return Some(linked(scene, pair, cue, Some(source), "quote-source-verb", gap <= 1));
            }
        }
        break;
    }
    unlisted(scene, frame, pair, from)
}

/// "…," Hale retaliated: a verb that no list has, right after a name or a pronoun right after the quotation.
fn unlisted(scene: &Scene, frame: &Frame, pair: usize, from: usize) -> Option<Link> {
    let doc = scene.doc;
    let ended = scene.doc.marks.pairs[pair]
        .tokens
        .clone()
        .last()
        .is_some_and(|l| matches!(doc.tokens[l].kind, Kind::Comma | Kind::Shout | Kind::Dash));
    if !ended {
        return None;
    }
    let source = source::phrase_after(scene, from, frame.tokens.end).filter(|s| source::speaks(scene, s))?;
    let mut at = source.tokens.end;
    while at < frame.tokens.end && scene.narrated(at) && scene.adverb(at) {
        at += 1;
    }
    let t = doc.tokens.get(at).filter(|t| frame.tokens.contains(&at) && scene.narrated(at) && t.kind == Kind::Word && !t.capital())?;
    if !(t.is(c::FINITE) || doc.word(at).ends_with("ed")) || t.is(c::AUXILIARY) {
        return None;
    }
    let cue = CueWords { tokens: at..at + 1, lemma: doc.word(at).to_lowercase(), stance: "neutral" };
    Some(Link {
        pair,
        cue: Some(cue),
        source: Some(source),
        follows: None,
        rule: "quote-source-other-verb",
        frames: frame::QUOTE,
        beside: true,
    })
}

/// A headline that starts with its source: "Ann Hale: Schools are 'at the limit'", "Report: …".
fn headed(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    if scene.doc.paragraphs[frame.paragraph].kind != crate::layout::Kind::Headline {
        return None;
    }
    let open = scene.around(pair).start;
    let start = frame.tokens.start;
    let at = (start + 1..open.min(start + 8)).find(|t| scene.doc.tokens[*t].kind == Kind::Colon)?;
    let source = source::phrase_after(scene, start, at).filter(|s| s.tokens.end == at && source::speaks(scene, s))?;
    let cue = CueWords { tokens: at..at + 1, lemma: ":".into(), stance: "neutral" };
    Some(Link { cue: Some(cue), source: Some(source), rule: "label", frames: frame::QUOTE, beside: at + 1 == open, ..Link::none(pair) })
}

/// A name and a colon right before the quotation, whatever stands before them: "A win for schools – Ann Hale: "…"".
fn label(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let open = scene.around(pair).start;
    let at =
        open.checked_sub(1).filter(|at| *at > frame.tokens.start && scene.narrated(*at) && scene.doc.tokens[*at].kind == Kind::Colon)?;
    let name = scene.people.name_at(at - 1).filter(|n| n.core.end == at)?;
    let before = name.tokens.start.checked_sub(1).filter(|b| *b >= frame.tokens.start);
    let alone =
        before.is_none_or(|b| matches!(scene.doc.tokens[b].kind, Kind::Dash | Kind::Stop | Kind::Semicolon | Kind::Other | Kind::Close));
    let cue = CueWords { tokens: at..at + 1, lemma: ":".into(), stance: "neutral" };
    let source = Source { tokens: name.tokens.clone(), head: name.core.end - 1 };
    alone.then(|| Link { cue: Some(cue), source: Some(source), rule: "label", frames: frame::QUOTE, beside: true, ..Link::none(pair) })
}

/// The cue that governs the quotation from before it: Hale said: "…"; Hale called it "…".
fn left(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let open = scene.around(pair).start;
    let mut best: Option<(&Cue, Source, bool)> = None;
    for cue in cues.iter().rev().filter(|cue| cue.tokens.end <= open) {
        if open - cue.tokens.end > 90 {
            break;
        }
        let between = cue.tokens.end..open;
        let near = between.len() <= 2 && between.clone().skip(1).all(|t| scene.doc.tokens[t].kind != Kind::Comma);
        if cue.form == Form::Preposition {
            // "According to Hale, the plan is "bold"": the source stands between
            if let Some(source) = source::after(scene, cue, open) {
                if best.is_none() {
                    return Some(linked(scene, pair, cue, Some(source), "according-to", false));
                }
            }
            continue;
        }
        let breaks = (cue.tokens.end..open).any(|t| scene.narrated(t) && scene.doc.tokens[t].kind == Kind::Semicolon);
        if breaks {
            break;
        }
        if closed(scene, cue, open) {
            continue;
        }
        // "a website called "…"": the thing is named, nobody speaks
        if near && cue.frame(frame::NAMING) && names_thing(scene, cue) {
            continue;
        }
        let inverted = cue.tokens.start > frame.tokens.start && !scene.narrated(cue.tokens.start - 1) && cue.form == Form::Finite;
        let source = if inverted { source::after(scene, cue, open) } else { source::before(scene, cue, frame.tokens.start) };
        let source = source.or_else(|| {
            // "Because of that, explained Hale, "…""
            let lead = matches!(scene.doc.kind(cue.tokens.start.wrapping_sub(1)), Some(Kind::Comma))
                && cue.frame(frame::QUOTE)
                && cue.form == Form::Finite;
            lead.then(|| source::after(scene, cue, open)).flatten().filter(|s| source::speaks(scene, s))
        });
        let source = source.or_else(|| {
            (cue.form == Form::Finite && !inverted && cue.tokens.start == frame.tokens.start)
                .then(|| source::after(scene, cue, open))
                .flatten()
        });
        let weak = !cue.strong() && !cue.frame(frame::OBJECT | frame::NAMING | frame::DENY) || cue.frame(frame::WEAK);
        let Some(source) = source else {
            continue;
        };
        if let Some(link) =
            noun(scene, cue.tokens.end, pair).filter(|l| l.beside && l.cue.as_ref().is_some_and(|c| scene.says(c.tokens.end, &["that"])))
        {
            return Some(link);
        }
        // "said that voters want "open borders"": the speech is the outer one's
        let mental = cue.frame(frame::MENTAL);
        if (!weak || near) && !mental {
            return Some(linked(scene, pair, cue, Some(source), "source-verb-quote", near));
        }
        if best.is_none() {
            best = Some((cue, source, near));
        }
    }
    best.map(|(cue, source, near)| linked(scene, pair, cue, Some(source), "source-weak-verb-quote", near))
}

/// Whether a new clause with a subject of its own stands between the cue and the quotation: "Hale spoke and the crowd sang "…"".
fn closed(scene: &Scene, cue: &Cue, open: usize) -> bool {
    let doc = scene.doc;
    if scene.says(cue.tokens.end, &["that"]) {
        return false;
    }
    (cue.tokens.end..open).filter(|t| scene.narrated(*t) && scene.says(*t, &["and", "but"])).any(|and| {
        let verb = (and + 2..open.min(and + 8))
            .find(|t| scene.narrated(*t) && doc.is(*t, c::FINITE | c::AUXILIARY) && doc.tokens[*t].kind == Kind::Word);
        let comma = doc.kind(and - 1) == Some(Kind::Comma);
        let subject =
            verb.and_then(|v| source::phrase_before(scene, v, and + 1)).filter(|s| s.tokens.start == and + 1 && source::speaks(scene, s));
        comma && subject.is_some_and(|s| !doc.is(s.head, c::SUBJECT))
    })
}

/// Whether a naming verb right before the mark is a participle that names the noun before it, not somebody's judgement.
fn names_thing(scene: &Scene, cue: &Cue) -> bool {
    let doc = scene.doc;
    let before = cue.tokens.start.checked_sub(1).filter(|b| scene.narrated(*b) && doc.tokens[*b].kind == Kind::Word);
    let Some(source) = before.and_then(|_| source::phrase_before(scene, cue.tokens.start, cue.tokens.start.saturating_sub(12))) else {
        return false;
    };
    let asked = source.tokens.start > 0 && scene.says(source.tokens.start - 1, &["what", "which", "that", "whom"]);
    cue.form == Form::Finite && !asked && !doc.is(source.head, c::SUBJECT) && !source::named(scene, &source)
}

/// A cue that ends the frame, far behind the quotation: the plan was "bold", Hale said.
fn far_right(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let close = scene.around(pair).end;
    for cue in cues.iter().rev().filter(|cue| cue.tokens.start >= close) {
        if cue.form == Form::Preposition {
            let source = source::after(scene, cue, frame.tokens.end)?;
            return Some(linked(scene, pair, cue, Some(source), "according-to", false));
        }
        if !cue.strong() || cue.form != Form::Finite || !cue.frame(frame::QUOTE | frame::CLAUSE) {
            continue;
        }
        let tail = (cue.tokens.end..frame.tokens.end).filter(|t| scene.doc.tokens[*t].kind == Kind::Word).count();
        let lead = |s: &Source| matches!(scene.doc.kind(s.tokens.start.wrapping_sub(1)), Some(Kind::Comma));
        let comma = matches!(scene.doc.kind(cue.tokens.start - 1), Some(Kind::Comma));
        let inverted = comma
            .then(|| source::after(scene, cue, frame.tokens.end))
            .flatten()
            .filter(|s| source::speaks(scene, s) && !scene.doc.is(s.tokens.end, c::AUXILIARY | c::FINITE));
        if inverted.is_some() {
            return Some(linked(scene, pair, cue, inverted, "trailing-cue", false));
        }
        if let Some(source) = source::before(scene, cue, close).filter(|s| lead(s) && tail <= 14) {
            return Some(linked(scene, pair, cue, Some(source), "trailing-cue", false));
        }
    }
    None
}

/// "Ann Hale: 'We are closing'", "Hale on schools: '…'".
fn colon(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let open = scene.around(pair).start;
    let at = (frame.tokens.start..open).rev().take(40).find(|t| scene.narrated(*t) && scene.doc.tokens[*t].kind == Kind::Colon)?;
    let cue = CueWords { tokens: at..at + 1, lemma: ":".into(), stance: "neutral" };
    let mut source = source::phrase_after(scene, frame.tokens.start, at);
    if source.as_ref().is_none_or(|s| !source::named(scene, s)) {
        // the last name before the colon: "A statement from Ann Hale:"
        let names = scene.people.names_in(frame.tokens.start..at);
        if let Some(name) = names.last() {
            source = Some(Source { tokens: name.tokens.clone(), head: name.core.end - 1 });
        }
    }
    Some(Link { pair, cue: Some(cue), source: Some(source?), follows: None, rule: "colon", frames: frame::QUOTE, beside: at + 1 == open })
}

/// Words quoted in a headline that has no cue are its subject's: "Hale quits 'with great regret'".
fn headline(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let p = &scene.doc.marks.pairs[pair];
    if scene.doc.paragraphs[frame.paragraph].kind != crate::layout::Kind::Headline || p.tokens.len() < 2 {
        return None;
    }
    let name = scene.people.names_in(frame.tokens.start..p.tokens.start).first()?;
    let source = Source { tokens: name.tokens.clone(), head: name.core.end - 1 };
    (name.tokens.start <= frame.tokens.start + 3).then(|| Link {
        source: Some(source),
        rule: "headline",
        frames: frame::OBJECT,
        ..Link::none(pair)
    })
}

/// No verb of the lists, but a sentence whose subject can speak: "Hale cheered the "…"".
fn other_verb(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let open = scene.around(pair).start;
    let lo = frame.tokens.start;
    if scene.doc.marks.pairs[pair].tokens.len() < 4 {
        return None; // a word or two beside such a verb are as often a term
    }
    let verb = (lo.max(open.saturating_sub(16))..open).rev().find(|t| {
        let w = &scene.doc.tokens[*t];
        scene.narrated(*t)
            && w.kind == Kind::Word
            && w.is(c::VERB)
            && !w.is(c::AUXILIARY)
            && cue::form(scene, *t, t + 1, w.classes).is_some()
    })?;
    let form = cue::form(scene, verb, verb + 1, scene.doc.tokens[verb].classes)?;
    let cue = Cue { tokens: verb..verb + 1, record: scene.doc.record(verb), form };
    let source = source::before(scene, &cue, lo).filter(|s| source::speaks(scene, s))?;
    let words = words(&cue, scene);
    Some(Link { cue: Some(words), source: Some(source), rule: "other-verb", ..Link::none(pair) })
}

/// "…" – Ann Hale
fn dash(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
    let close = scene.around(pair).end;
    let at = close;
    if !matches!(scene.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) || !frame.tokens.contains(&at) {
        return None;
    }
    let source = source::phrase_after(scene, at + 1, frame.tokens.end)?;
    let rest = frame.tokens.end - source.tokens.end;
    let name = scene.people.name_at(source.head).is_some();
    let cue = CueWords { tokens: at..at + 1, lemma: "–".into(), stance: "neutral" };
    (name && rest <= 12).then(|| Link {
        pair,
        cue: Some(cue),
        source: Some(source),
        follows: None,
        rule: "dash",
        frames: frame::QUOTE,
        beside: true,
    })
}

/// A noun that brings words in, with its owner: Hale's claim that "…"; a statement by Hale: "…". Not before the token `lo`.
fn noun(scene: &Scene, lo: usize, pair: usize) -> Option<Link> {
    let doc = scene.doc;
    let open = scene.around(pair).start;
    let lo = lo.max(open.saturating_sub(30));
    for i in (lo..open).rev().filter(|i| scene.narrated(*i)) {
        let t = &doc.tokens[i];
        if !t.is(c::SAYING) || t.kind != Kind::Word {
            continue;
        }
        let that = scene.says(i + 1, &["that"])
            || (i + 1..open).take(8).any(|j| scene.says(j, &["that"]) && !(i + 1..j).any(|k| doc.is(k, c::FINITE)));
        let cue = CueWords { tokens: i..i + 1, lemma: t.of(doc.text).to_lowercase(), stance: "neutral" };
        let made = |source| Link {
            pair,
            cue: Some(cue.clone()),
            source: Some(source),
            follows: None,
            rule: "noun",
            frames: frame::CLAUSE,
            beside: that || open - i <= 3,
        };
        // owner before: Hale's, his
        let owner = (lo.max(i.saturating_sub(4))..i).rev().find(|o| doc.tokens[*o].kind == Kind::Clitic || doc.is(*o, c::POSSESSIVE));
        if let Some(o) = owner {
            if doc.is(o, c::POSSESSIVE) {
                return Some(made(Source { tokens: o..o + 1, head: o }));
            }
            if let Some(s) = source::phrase_before(scene, o, lo) {
                return Some(made(s));
            }
        }
        // owner after: a claim by Hale, comments from officials
        if scene.says(i + 1, &["by", "from", "of"]) {
            if let Some(s) = source::phrase_after(scene, i + 2, open)
                .filter(|s| source::named(scene, s) || doc.is(s.head, c::ROLE | c::GROUP | c::ORGANISATION))
            {
                return Some(made(s));
            }
        }
    }
    None
}

/// What frames and paragraphs around say of a quotation whose own frame says nothing.
fn outside(scene: &Scene, f: usize, pair: usize, links: &[Link]) -> Option<Link> {
    let here = &scene.frames[f];
    let p = &scene.doc.marks.pairs[pair];
    if let Some(before) = p.continues {
        return Some(Link { follows: Some(before), rule: "continued", beside: true, ..Link::none(pair) });
    }
    let around = scene.around(pair);
    let bare = here.tokens.clone().all(|t| !scene.narrated(t) || !matches!(scene.doc.tokens[t].kind, Kind::Word | Kind::Number));
    let last = links.last();
    let last_frame = last.and_then(|l| scene.frame_of(scene.around(l.pair).start));
    let starts = !(here.tokens.start..around.start).any(|t| scene.doc.tokens[t].kind == Kind::Word);
    // a sentence that is a cue and nothing else comes after: "Go." Hale said.
    if starts && bare {
        if let Some(link) = orphan(scene, f, pair) {
            return Some(link);
        }
    }
    if bare && starts {
        if let Some(link) = signed(scene, f, pair) {
            return Some(link);
        }
    }
    if let (Some(last), Some(lf)) = (last, last_frame) {
        let same = scene.frames[lf].paragraph == here.paragraph;
        let speech = last.source.is_some() || last.follows.is_some();
        if same && starts && speech && lf + 1 >= f {
            return Some(Link { follows: Some(last.pair), rule: "follow-on", beside: bare, ..Link::none(pair) });
        }
        if !same && bare && starts {
            if let Some(link) = introduced(scene, f, pair) {
                return Some(link);
            }
            if speech && scene.frames[lf].paragraph + 3 >= here.paragraph {
                return Some(Link { follows: Some(last.pair), rule: "carried-on", beside: false, ..Link::none(pair) });
            }
        }
        if same && speech && lf + 1 >= f {
            return Some(Link { follows: Some(last.pair), rule: "same-paragraph", beside: false, ..Link::none(pair) });
        }
    }
    if starts {
        return introduced(scene, f, pair);
    }
    None
}

/// The frame before has a cue with a source and no quotation of its own: Hale made a statement. "…"
fn introduced(scene: &Scene, f: usize, pair: usize) -> Option<Link> {
    let before = f.checked_sub(1).map(|b| &scene.frames[b])?;
    let here = &scene.frames[f];
    let colon = scene.doc.tokens[before.tokens.end - 1].kind == Kind::Colon;
    if !before.quotes.is_empty() || before.paragraph + 1 < here.paragraph || before.paragraph != here.paragraph && !colon && false {
        return None;
    }
    let cues: Vec<Cue> = before.tokens.clone().filter(|t| scene.narrated(*t)).filter_map(|t| cue::at(scene, t)).collect();
    let pick = if colon { cues.last() } else { cues.iter().find(|c| c.strong()) };
    if let Some(cue) = pick {
        let source = if cue.form == Form::Preposition {
            source::after(scene, cue, before.tokens.end)
        } else {
            source::before(scene, cue, before.tokens.start)
        };
        if let Some(source) = source {
            let rule = if colon { "introduced-colon" } else { "introduced" };
            return Some(linked(scene, pair, cue, Some(source), rule, colon));
        }
    }
    if colon {
        let name = scene.people.names_in(before.tokens.clone()).first()?;
        let at = before.tokens.end - 1;
        let cue = CueWords { tokens: at..at + 1, lemma: ":".into(), stance: "neutral" };
        let source = Source { tokens: name.tokens.clone(), head: name.core.end - 1 };
        return Some(Link { cue: Some(cue), source: Some(source), rule: "introduced-colon", frames: frame::QUOTE, ..Link::none(pair) });
    }
    None
}

/// The next line is a dash and a name: the quotation is signed.
fn signed(scene: &Scene, f: usize, pair: usize) -> Option<Link> {
    let next =
        scene.frames.get(f + 1).filter(|n| n.paragraph == scene.frames[f].paragraph + 1 && n.quotes.is_empty() && n.tokens.len() <= 16)?;
    let at = next.tokens.start;
    if !matches!(scene.doc.kind(at), Some(Kind::Dash | Kind::Hyphen)) {
        return None;
    }
    let source = source::phrase_after(scene, at + 1, next.tokens.end).filter(|s| source::speaks(scene, s))?;
    let cue = CueWords { tokens: at..at + 1, lemma: "–".into(), stance: "neutral" };
    Some(Link { cue: Some(cue), source: Some(source), rule: "dash", frames: frame::QUOTE, beside: true, ..Link::none(pair) })
}

/// The frame after is a cue and its subject, and nothing that it could bring in.
fn orphan(scene: &Scene, f: usize, pair: usize) -> Option<Link> {
    let here = &scene.frames[f];
    let next = scene.frames.get(f + 1).filter(|n| n.paragraph == here.paragraph && n.quotes.is_empty() && n.tokens.len() <= 12)?;
    let cue = next.tokens.clone().find_map(|t| cue::at(scene, t).filter(|c| c.strong() && c.form == Form::Finite))?;
    let source = source::before(scene, &cue, next.tokens.start)?;
    let rest = (cue.tokens.end..next.tokens.end).filter(|t| scene.doc.tokens[*t].kind == Kind::Word).count();
    (rest <= 2).then(|| linked(scene, pair, &cue, Some(source), "cue-after", true))
}
