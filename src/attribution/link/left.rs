//! Cues before the quotation: Hale said: "…"; Hale called it "…"; Hale's claim that "…".

use super::{linked, CueWords, Link};
use crate::attribution::cue::{self, Cue, Form};
use crate::attribution::scene::{Frame, Scene};
use crate::attribution::source::{self, Source};
use crate::attribution::Rule;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::tokens::Kind;

/// The cue that governs the quotation from before it: Hale said: "…"; Hale called it "…".
#[inline(never)]
pub(super) fn left(scene: &Scene, frame: &Frame, cues: &[Cue], pair: usize) -> Option<Link> {
    let open = scene.around(pair).start;
    let mut best: Option<(&Cue, Source, bool)> = None;
    let last = cues.partition_point(|cue| cue.tokens.end <= open);
    for cue in cues[..last].iter().rev().take(12) {
        if open - cue.tokens.end > 90 {
            break;
        }
        let between = cue.tokens.end..open;
        let near = between.len() <= 2 && between.clone().skip(1).all(|t| scene.doc.tokens[t].kind != Kind::Comma);
        if cue.form == Form::Preposition {
            // "According to Hale, the plan is "bold"": the source stands between
            if let Some(source) = source::after(scene, cue, open) {
                if best.is_none() {
                    return Some(linked(pair, cue, Some(source), Rule::AccordingTo, false));
                }
            }
            continue;
        }
        let breaks = (cue.tokens.end..open).any(|t| scene.narrated(t) && scene.doc.tokens[t].kind == Kind::Semicolon);
        if breaks {
            break;
        }
        if closed(scene, cue, open) || aside(scene, cue, frame.tokens.start, open) {
            continue;
        }
        // "a website called "…"": the thing is named, nobody speaks; not so in "the mayor called it "…"
        let bare = between.clone().all(|t| scene.says(t, sets::ARTICLES) || scene.doc.tokens[t].kind == Kind::Comma);
        if cue.form == Form::Finite && cue.frame(frame::NAMING | frame::OBJECT) {
            if let Some(source) = namer(scene, frame, cue, pair, bare) {
                return Some(linked(pair, cue, Some(source), Rule::SourceVerbQuote, near));
            }
        }
        if bare && cue.frame(frame::NAMING) && names_thing(scene, cue) {
            continue;
        }
        let inverted = cue.tokens.start > frame.tokens.start && !scene.narrated(cue.tokens.start - 1) && cue.form == Form::Finite;
        let source = if inverted { source::after(scene, cue, open) } else { source::subject_of(scene, frame, cue) };
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
            noun(scene, cue.tokens.end, pair).filter(|l| l.beside && l.cue.as_ref().is_some_and(|c| scene.says(c.tokens.end, sets::THAT)))
        {
            return Some(link);
        }
        // "Hale says she will tell them to "go home"": so far the words are those of the outer verb
        if unsaid(scene, cue, &source) && cues[..last].iter().rev().any(|outer| holds(scene, outer, &source)) {
            continue;
        }
        // "said that voters want "open borders"": the speech is the outer one's
        let mental = cue.frame(frame::MENTAL);
        if (!weak || near) && !mental {
            return Some(linked(pair, cue, Some(source), Rule::SourceVerbQuote, near));
        }
        if best.is_none() {
            best = Some((cue, source, near));
        }
    }
    best.map(|(cue, source, near)| linked(pair, cue, Some(source), Rule::SourceWeakVerbQuote, near))
}

/// Whether nothing has been said with the cue yet: its subject is a pronoun, and the verb is only possible, or none of speech.
fn unsaid(scene: &Scene, cue: &Cue, source: &Source) -> bool {
    let doc = scene.doc;
    let pronoun = source.tokens.len() == 1 && doc.is(source.head, c::SUBJECT) && !doc.is(source.head, c::RELATIVE);
    let modal = (source.tokens.end..cue.tokens.start).any(|t| doc.is(t, c::MODAL) || scene.says(t, sets::WILL));
    pronoun && (modal || !cue.frame(frame::QUOTE | frame::NAMING | frame::PERSON))
}

/// Whether the content of a verb of speech begins with the phrase: "Hale says she…", "Hale said that he…", "But, Hale said, she…".
fn holds(scene: &Scene, outer: &Cue, source: &Source) -> bool {
    let mut at = outer.tokens.end;
    while at < source.tokens.start && (scene.says(at, sets::THAT) || scene.doc.tokens[at].kind == Kind::Comma) {
        at += 1;
    }
    at == source.tokens.start && outer.strong() && outer.frame(frame::CLAUSE) && outer.form != Form::Preposition
}

/// Whether a new clause with a subject of its own stands between the cue and the quotation: "Hale spoke and the crowd sang "…"".
fn closed(scene: &Scene, cue: &Cue, open: usize) -> bool {
    let doc = scene.doc;
    if scene.says(cue.tokens.end, sets::THAT) {
        return false;
    }
    (cue.tokens.end..open).filter(|t| scene.narrated(*t) && scene.says(*t, sets::AND_BUT)).any(|and| {
        let verb = (and + 2..open.min(and + 8))
            .find(|t| scene.narrated(*t) && doc.is(*t, c::FINITE | c::AUXILIARY) && doc.tokens[*t].kind == Kind::Word);
        let comma = doc.kind(and - 1) == Some(Kind::Comma);
        let subject =
            verb.and_then(|v| source::phrase_before(scene, v, and + 1)).filter(|s| s.tokens.start == and + 1 && source::speaks(scene, s));
        comma && subject.is_some_and(|s| !doc.is(s.head, c::SUBJECT))
    })
}

/// Whether the cue stands in a relative clause between two commas, behind which the main clause goes on: "The men, whom Hale called lost,
/// were "well fed"".
fn aside(scene: &Scene, cue: &Cue, lo: usize, open: usize) -> bool {
    let doc = scene.doc;
    let comma = |t: &usize| scene.narrated(*t) && doc.tokens[*t].kind == Kind::Comma;
    let opens = (lo..cue.tokens.start).rev().find(comma).is_some_and(|comma| doc.is(comma + 1, c::RELATIVE));
    let closes = || {
        (cue.tokens.end..open).find(comma).is_some_and(|comma| comma + 1 < open && doc.is(comma + 1, c::FINITE | c::AUXILIARY | c::MODAL))
    };
    opens && closes()
}

/// Who names a thing with a participle: "a plan called "the fix" by critics", "a plan described by critics as "the fix"".
fn namer(scene: &Scene, frame: &Frame, cue: &Cue, pair: usize, bare: bool) -> Option<Source> {
    let close = scene.around(pair).end;
    let by = if bare && close < frame.tokens.end { close } else { cue.tokens.end };
    source::agent(scene, by, by + 1).filter(|s| source::speaks(scene, s))
}

/// Whether a naming verb right before the mark is a participle that names the noun before it, not somebody's judgement.
fn names_thing(scene: &Scene, cue: &Cue) -> bool {
    let doc = scene.doc;
    let before = cue.tokens.start.checked_sub(1).filter(|b| scene.narrated(*b) && doc.tokens[*b].kind == Kind::Word);
    let Some(source) = before.and_then(|_| source::phrase_before(scene, cue.tokens.start, cue.tokens.start.saturating_sub(12))) else {
        return false;
    };
    let asked = source.tokens.start > 0 && scene.says(source.tokens.start - 1, sets::ASKS_FOR);
    cue.form == Form::Finite && !asked && !doc.is(source.head, c::SUBJECT) && !source::named(scene, &source)
}

/// No verb of the lists, but a sentence whose subject can speak: "Hale cheered the "…"".
pub(super) fn other_verb(scene: &Scene, frame: &Frame, pair: usize) -> Option<Link> {
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
    let cue = Cue::new(verb..verb + 1, scene.doc.record(verb), form);
    let source = source::before(scene, &cue, lo).filter(|s| source::speaks(scene, s))?;
    Some(Link { cue: Some((&cue).into()), source: Some(source), rule: Rule::OtherVerb, ..Link::none(pair) })
}

/// An auxiliary, but for the forms of to be: "her claim was "…"".
fn helper(scene: &Scene, token: usize) -> bool {
    scene.doc.is(token, c::AUXILIARY) && !scene.says(token, sets::BE_FORMS)
}

/// A verb that is no noun too, finite where it stands.
fn plain_verb(scene: &Scene, token: usize) -> bool {
    let t = &scene.doc.tokens[token];
    t.kind == Kind::Word
        && t.is(c::VERB)
        && !t.is(c::SAYING | c::DOCUMENT | c::ROLE | c::GROUP)
        && cue::form(scene, token, token + 1, t.classes) == Some(Form::Finite)
}

/// A noun that brings words in, with its owner: Hale's claim that "…"; a statement by Hale: "…". Not before the token `lo`.
pub(super) fn noun(scene: &Scene, lo: usize, pair: usize) -> Option<Link> {
    let doc = scene.doc;
    let open = scene.around(pair).start;
    let lo = lo.max(open.saturating_sub(30));
    for i in (lo..open).rev().filter(|i| scene.narrated(*i)) {
        let t = &doc.tokens[i];
        if !t.is(c::SAYING) || t.kind != Kind::Word {
            continue;
        }
        let that = scene.says(i + 1, sets::THAT)
            || (i + 1..open).take(14).any(|j| scene.says(j, sets::THAT) && !(i + 1..j).any(|k| doc.is(k, c::FINITE)));
        // "her emails have been called "…"": the noun is the subject of another verb
        let finite = |from: usize, to: usize| (from..to).any(|k| scene.narrated(k) && (helper(scene, k) || plain_verb(scene, k)));
        if !that && finite(i + 1, open) || scene.says(i.wrapping_sub(1), sets::TO) {
            continue;
        }
        let cue = CueWords::plain(i);
        let made = |source| Link {
            pair,
            cue: Some(cue.clone()),
            source: Some(source),
            follows: None,
            rule: Rule::Noun,
            frames: frame::CLAUSE,
            beside: that || open - i <= 3,
        };
        // owner before: Hale's, his
        let owner = (lo.max(i.saturating_sub(4))..i).rev().find(|o| doc.tokens[*o].kind == Kind::Clitic || doc.is(*o, c::POSSESSIVE));
        if let Some(o) = owner.filter(|o| !finite(o + 1, i)) {
            if doc.is(o, c::POSSESSIVE) {
                return Some(made(Source { tokens: o..o + 1, head: o }));
            }
            if let Some(s) = source::phrase_before(scene, o, lo) {
                return Some(made(s));
            }
        }
        // owner after: a claim by Hale, comments from officials
        if scene.says(i + 1, sets::MAKERS) {
            if let Some(s) = source::phrase_after(scene, i + 2, open)
                .filter(|s| source::named(scene, s) || doc.is(s.head, c::ROLE | c::GROUP | c::ORGANISATION))
            {
                return Some(made(s));
            }
        }
    }
    None
}
