//! Cues further behind the words, where the sentence goes on after them: the plan was "bold", Hale said.

use super::behind::ends;
use super::{Definition, Rule, Site};
use crate::attribution::cue::{Cue, Form};
use crate::attribution::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::tokens::Kind;

/// How many cues of the rest of the sentence are looked at, from its end on.
const CUES: usize = 8;
/// How many tokens the subject may have before its verb, asides included.
const CLAUSE: usize = 60;
/// How many words may follow such a cue.
const TAIL: usize = 14;

/// … "bold", said Hale: a verb of speech behind a comma, its subject behind it.
pub const VERB_SOURCE: Definition = Definition {
    rule: Rule::TrailingVerbSource,
    example: "The plan was “a waste of money” for most of them, said Ann Hale.",
    speaker: "Ann Hale",
    most: 590,
    find: |site| {
        let stop = site.stop();
        let near = site.cues_behind().find(|cue| is_inverted(site, cue, stop)).map(|cue| (590, cue, stop));
        let hi = site.segment.tokens.end;
        let (score, cue, hi) = near.or_else(|| last_cues(site).find(|cue| is_inverted(site, cue, hi)).map(|cue| (410, cue, hi)))?;
        Some(site.linked(Rule::TrailingVerbSource, score, cue, source::after(site.ctx, cue, hi), false))
    },
};

/// … "bold", Hale said: a clause of its own behind a comma, near the end of the sentence.
pub const SOURCE_VERB: Definition = Definition {
    rule: Rule::TrailingCue,
    example: "The plan was “a waste of money” and nobody in the town wanted it, Ann Hale said.",
    speaker: "Ann Hale",
    most: 410,
    find: |site| {
        let (ctx, end) = (site.ctx, site.segment.tokens.end);
        // "…, inquest told": it was told
        let told = |cue: &Cue| cue.frame(frame::PERSON) && cue.tokens.end >= end && ctx.says(cue.tokens.start, sets::HEARINGS);
        last_cues(site).filter(|cue| tells(cue) && !told(cue)).find_map(|cue| {
            let tail = (cue.tokens.end..end).filter(|t| ctx.inked(*t)).count();
            let source = source::before(ctx, cue, site.close)
                .filter(|s| leads(site, s.tokens.start) && tail <= TAIL && !ctx.doc.is(s.head, c::RELATIVE))?;
            Some(site.linked(Rule::TrailingCue, 410, cue, Some(source), false))
        })
    },
};

/// … "bold" to many, according to Hale.
pub const ACCORDING: Definition = Definition {
    rule: Rule::TrailingAccording,
    example: "The plan was “a waste of money” for most of them, according to Ann Hale.",
    speaker: "Ann Hale",
    most: 410,
    find: |site| {
        let cue = last_cues(site).find(|cue| cue.form == Form::Preposition)?;
        let source = source::after(site.ctx, cue, site.segment.tokens.end)?;
        Some(site.linked(Rule::TrailingAccording, 410, cue, Some(source), false))
    },
};

/// The noun phrase right behind words that open their sentence and end with a comma is the subject of the verb of speech behind it,
/// whatever stands between the two.
pub const SUBJECT: Definition = Definition {
    rule: Rule::QuoteSubject,
    example: "“We are closing the library,” Autumn wrote.",
    speaker: "Autumn",
    most: 440,
    find: |site| {
        let (ctx, doc) = (site.ctx, site.ctx.doc);
        let last = doc.marks.pairs[site.pair].tokens.clone().last()?;
        let from = site.close;
        let inside = (site.segment.tokens.start..site.open).any(|t| ctx.inked(t));
        if inside || doc.tokens[last].kind != Kind::Comma || from >= site.segment.tokens.end || !ctx.narrated(from) {
            return None;
        }
        let first = site.cues.partition_point(|cue| cue.tokens.start <= from);
        let mut near = site.cues[first..].iter().take_while(|cue| cue.tokens.start < from + CLAUSE);
        let cue = near.find(|cue| cue.strong() && cue.frame(frame::QUOTE) && cue.form == Form::Finite)?;
        // "the two", "Autumn", "Will": right before the verb they are its subject too
        let short = || (cue.tokens.start <= from + 2).then(|| Source { tokens: from..cue.tokens.start, head: cue.tokens.start - 1 });
        let source = source::phrase_after(ctx, from, cue.tokens.start).or_else(short)?;
        Some(site.linked(Rule::QuoteSubject, 440, cue, Some(source), false))
    },
};

/// The cues behind the words in the whole sentence, the last first.
fn last_cues<'s>(site: &Site<'s, '_, '_>) -> impl Iterator<Item = &'s Cue> {
    let first = site.cues.partition_point(|cue| cue.tokens.start < site.close);
    site.cues[first..].iter().rev().take(CUES)
}

/// Whether the verb can bring words in from the end of the sentence.
fn tells(cue: &Cue) -> bool {
    cue.strong() && cue.form == Form::Finite && cue.frame(frame::QUOTE | frame::CLAUSE)
}

/// Whether a verb of speech stands right behind a comma, with its subject behind it.
pub(super) fn is_inverted(site: &Site, cue: &Cue, hi: usize) -> bool {
    let (ctx, at) = (site.ctx, cue.tokens.start);
    let lone = at > site.behind_adverbs() && ctx.doc.tokens[at - 1].kind == Kind::Comma && ctx.narrated(at - 1);
    lone && tells(cue)
        && !cue.frame(frame::PERSON)
        && source::after(ctx, cue, hi).is_some_and(|s| source::speaks(ctx, &s) && ends(ctx, &s, hi))
}

/// Whether a clause of its own may start at the token: behind a comma, one inside the marks before it too; words with a capital may
/// stand between, as in ", RPF spokesman Ann Hale said".
fn leads(site: &Site, start: usize) -> bool {
    let (ctx, doc) = (site.ctx, site.ctx.doc);
    let mut at = start;
    while at > site.close && start - at < 3 && ctx.narrated(at - 1) && doc.tokens[at - 1].kind == Kind::Word && doc.tokens[at - 1].capital()
    {
        at -= 1;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    match ctx.quoted(before) {
        Some(pair) => doc.marks.pairs[pair].tokens.clone().last().is_some_and(|l| matches!(doc.tokens[l].kind, Kind::Comma | Kind::Shout)),
        None => doc.tokens[before].kind == Kind::Comma,
    }
}
