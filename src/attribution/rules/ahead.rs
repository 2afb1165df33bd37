//! Cues before the words: Hale said: "…"; Hale called it "…"; explained Hale, "…"; according to Hale, the plan is "…".

use super::{Definition, Rule, Site};
use crate::attribution::cue::{Cue, Form};
use crate::attribution::link::Link;
use crate::attribution::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::tokens::Kind;

/// A verb of speech before the words, with its subject before it. Not where the verb is only thought, or where it says nothing yet
/// ("Hale says she will tell them to "go home"" is Hale's).
///
/// The nearer the cue, the better. A comma or a colon right before the words makes sure of it; so does a clause that depends on the main
/// one, whose cue would otherwise be taken from behind: When Hale called it "a con," the crowd cheered.
pub const SOURCE_VERB: Definition = Definition {
    rule: Rule::SourceVerbQuote,
    example: "Ann Hale said: “We are closing the library.”",
    speaker: "Ann Hale",
    most: 900,
    find: |site| {
        by_verb(site, |cue, source, rank| {
            if is_weak(cue) && !site.is_beside(cue) || cue.frame(frame::MENTAL) {
                return None;
            }
            let beside = site.is_beside(cue);
            let sign = matches!(site.ctx.doc.kind(site.open.wrapping_sub(1)), Some(Kind::Colon | Kind::Comma));
            let score = match () {
                _ if sign && beside => 900,
                _ if is_dependent(site, &source) => 830,
                _ => 700,
            };
            Some(site.linked(Rule::SourceVerbQuote, score - rank, cue, Some(source), beside))
        })
    },
};

/// A verb before the words that seldom tells speech (read, find, like), or one of thought.
pub const WEAK_VERB: Definition = Definition {
    rule: Rule::SourceWeakVerbQuote,
    example: "Ann Hale thinks the whole plan is “a waste of money”.",
    speaker: "Ann Hale",
    most: 650,
    find: |site| {
        by_verb(site, |cue, source, rank| {
            let beside = site.is_beside(cue);
            let score = if beside { 650 } else { 400 };
            Some(site.linked(Rule::SourceWeakVerbQuote, score - rank, cue, Some(source), beside))
        })
    },
};

/// A verb of speech that opens its clause, its subject behind it: Because of that, explained Hale, "…"; "…," says Hale. "…"
pub const VERB_SOURCE: Definition = Definition {
    rule: Rule::VerbSourceQuote,
    example: "Because of that, explained Ann Hale, “we are closing the library”.",
    speaker: "Ann Hale",
    most: 699,
    find: |site| {
        site.cues_ahead().filter(|(_, cue)| cue.form == Form::Finite && !cue.frame(frame::MENTAL)).find_map(|(rank, cue)| {
            let before = cue.tokens.start.checked_sub(1).filter(|b| *b >= site.segment.tokens.start);
            let behind_words = before.is_some_and(|b| !site.ctx.narrated(b));
            let source = source::after(site.ctx, cue, site.open)?;
            let opens = behind_words
                || source::subject_of(site.ctx, site.segment, cue).is_none()
                    && (before.is_none()
                        || cue.frame(frame::QUOTE)
                            && before.is_some_and(|b| site.ctx.doc.tokens[b].kind == Kind::Comma)
                            && source::speaks(site.ctx, &source));
            let beside = site.is_beside(cue);
            (opens && (beside || !is_weak(cue))).then(|| site.linked(Rule::VerbSourceQuote, 699 - rank as i32, cue, Some(source), beside))
        })
    },
};

/// Who names a thing with a participle: a plan called "the fix" by critics; a plan described by critics as "the fix".
pub const NAMED_BY: Definition = Definition {
    rule: Rule::NamedBy,
    example: "The plan was described by Ann Hale as “a fix for a fool”.",
    speaker: "Ann Hale",
    most: 699,
    find: |site| {
        site.cues_ahead().find_map(|(rank, cue)| {
            let source = namer(site, cue)?;
            Some(site.linked(Rule::NamedBy, 699 - rank as i32, cue, Some(source), site.is_beside(cue)))
        })
    },
};

/// Reed attacked Hale for saying "…": whoever is blamed for it has said it. Not of verbs that seldom tell speech: for showing "…".
pub const BLAMED: Definition = Definition {
    rule: Rule::BlamedForSaying,
    example: "Tom Reed attacked Ann Hale for saying that “nobody reads any more”.",
    speaker: "Ann Hale",
    most: 910,
    find: |site| {
        let ctx = site.ctx;
        site.cues_ahead().find_map(|(rank, cue)| {
            let speech = cue.form == Form::Gerund && cue.frame(frame::QUOTE | frame::NAMING) && !cue.frame(frame::WEAK);
            let blamed = cue.tokens.start.checked_sub(1).filter(|f| speech && ctx.says(*f, sets::BLAMED_FOR))?;
            let source = source::phrase_before(ctx, blamed, site.segment.tokens.start)?;
            // "attacked her": a verb stands before the one who is blamed
            let verb = source.tokens.start.checked_sub(1).filter(|v| *v > site.segment.tokens.start && ctx.doc.is(*v, c::VERB))?;
            let acts = ctx.doc.is(verb, c::FINITE | c::REPORTING);
            (acts && rank == 0).then(|| site.linked(Rule::BlamedForSaying, 910, cue, Some(source), site.is_beside(cue)))
        })
    },
};

/// According to Hale, the plan is "…"; for Hale, it was "…": the source stands between the cue and the words.
pub const ACCORDING: Definition = Definition {
    rule: Rule::AccordingQuote,
    example: "According to Ann Hale, the plan is “a waste of everybody’s money”.",
    speaker: "Ann Hale",
    most: 700,
    find: |site| {
        let found = site.cues_ahead().filter(|(_, cue)| cue.form == Form::Preposition).find_map(|(rank, cue)| {
            let source = source::after(site.ctx, cue, site.open)?;
            Some(site.linked(Rule::AccordingQuote, 700 - rank as i32, cue, Some(source), false))
        });
        found.or_else(|| {
            let (ctx, first) = (site.ctx, site.segment.tokens.start);
            let is = site.open.checked_sub(1).filter(|is| ctx.says(*is, sets::BE_FORMS) && ctx.says(first, sets::FOR_TO))?;
            let source = source::phrase_after(ctx, first + 1, is)?;
            let person = source::named(ctx, &source) || ctx.doc.is(source.head, c::ROLE | c::GROUP);
            let apart = ctx.doc.kind(source.tokens.end) == Some(Kind::Comma);
            (person && apart).then(|| site.marked(Rule::AccordingQuote, 600, first, source, false))
        })
    },
};

/// The first candidate by a verb before the words with its subject before it.
fn by_verb(site: &Site, mut candidate: impl FnMut(&Cue, Source, i32) -> Option<Link>) -> Option<Link> {
    let in_order = |(_, cue): &(usize, &Cue)| cue.form != Form::Preposition && namer(site, cue).is_none() && !is_inverted(site, cue);
    site.cues_ahead().filter(in_order).find_map(|(rank, cue)| {
        // "the certificate reads: "…"": what is written on a thing
        let written = site.ctx.says(cue.tokens.start, sets::READS) && site.is_beside(cue);
        let told = |source: &Source| (written || !source::thing(site.ctx, source)) && !is_of_outer(site, cue, source);
        let source = source::subject_of(site.ctx, site.segment, cue).filter(told)?;
        candidate(cue, source, rank as i32)
    })
}

/// Whether a cue follows other words in marks at once: its subject stands behind it.
fn is_inverted(site: &Site, cue: &Cue) -> bool {
    cue.form == Form::Finite && cue.tokens.start > site.segment.tokens.start && !site.ctx.narrated(cue.tokens.start - 1)
}

/// Whether the verb needs the words right beside it to be one of speech.
fn is_weak(cue: &Cue) -> bool {
    !cue.strong() && !cue.frame(frame::OBJECT | frame::NAMING | frame::DENY) || cue.frame(frame::WEAK)
}

/// Whether the clause of the cue depends on the main one behind the words; not: If Hale called it "a con," Reed said, …
fn is_dependent(site: &Site, source: &Source) -> bool {
    source::dependent(site.ctx, site.segment, source)
        && !(site.segment.tokens.start..source.tokens.start).any(|t| site.ctx.says(t, sets::IF))
}

/// Whether the cue has said nothing yet, and stands in what a verb of speech before it brings in.
fn is_of_outer(site: &Site, cue: &Cue, source: &Source) -> bool {
    unsaid(site, cue, source)
        && site.cues[..].iter().take_while(|c| c.tokens.start < cue.tokens.start).any(|outer| holds(site, outer, source))
}

/// Whether nothing has been said with the cue yet: its subject is a pronoun, and the verb is only possible, or none of speech.
fn unsaid(site: &Site, cue: &Cue, source: &Source) -> bool {
    let doc = site.ctx.doc;
    let pronoun = source.tokens.len() == 1 && doc.is(source.head, c::SUBJECT) && !doc.is(source.head, c::RELATIVE);
    let modal = (source.tokens.end..cue.tokens.start).any(|t| doc.is(t, c::MODAL) || site.ctx.says(t, sets::WILL));
    // but: used to say
    let once = cue.tokens.start > 1 && doc.says(cue.tokens.start - 2, "used");
    cue.form == Form::Infinitive && !once || pronoun && (modal || !cue.frame(frame::QUOTE | frame::NAMING | frame::PERSON))
}

/// Whether the content of a verb of speech begins with the phrase: "Hale says she…", "Hale said that he…", "But, Hale said, she…".
fn holds(site: &Site, outer: &Cue, source: &Source) -> bool {
    let mut at = outer.tokens.end;
    while at < source.tokens.start && (site.ctx.says(at, sets::THAT) || site.ctx.doc.tokens[at].kind == Kind::Comma) {
        at += 1;
    }
    at == source.tokens.start && outer.strong() && outer.frame(frame::CLAUSE) && outer.form != Form::Preposition
}

/// Who names a thing with the participle.
fn namer(site: &Site, cue: &Cue) -> Option<Source> {
    if cue.form != Form::Finite && cue.form != Form::Passive || !cue.frame(frame::NAMING | frame::OBJECT) {
        return None;
    }
    let by = if site.is_bare(cue) && site.close < site.segment.tokens.end { site.close } else { cue.tokens.end };
    source::agent(site.ctx, by, by + 1).filter(|s| source::speaks(site.ctx, s))
}

/// Whether a naming verb right before the mark is a participle that names the noun before it, not somebody's judgement.
pub(super) fn names_thing(site: &Site, cue: &Cue) -> bool {
    if cue.form != Form::Finite || !cue.frame(frame::NAMING) || !site.is_bare(cue) || namer(site, cue).is_some() {
        return false;
    }
    let (ctx, doc) = (site.ctx, site.ctx.doc);
    let before = cue.tokens.start.checked_sub(1).filter(|b| ctx.narrated(*b) && doc.tokens[*b].kind == Kind::Word);
    let source = before.and_then(|_| source::phrase_before(ctx, cue.tokens.start, cue.tokens.start.saturating_sub(12)));
    source.is_some_and(|source| {
        let asked = source.tokens.start > 0 && ctx.says(source.tokens.start - 1, sets::ASKS_FOR);
        !asked && !doc.is(source.head, c::SUBJECT) && !source::named(ctx, &source)
    })
}
