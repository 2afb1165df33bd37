//! Cues right behind the words: "…," said Hale; "…," Hale said; "…," Hale was quoted as saying; "…," according to Hale.
//!
//! Where the words end as a clause does and the cue stands right behind them, it goes before one that stands before the words.

use super::{Definition, Rule, Site};
use crate::attribution::context::Context;
use crate::attribution::cue::{Cue, Form};
use crate::attribution::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::syntax::Chunk;
use crate::tokens::Kind;

/// "…," said Hale: the verb first. Not where the verb shares its subject with what came before the words: A man called "Mad Dog" runs
/// the port.
pub const VERB_SOURCE: Definition = Definition {
    rule: Rule::QuoteVerbSource,
    example: "“We are closing the library,” said Ann Hale.",
    speaker: "Ann Hale",
    most: 880,
    find: |site| {
        let (ctx, start, stop) = (site.ctx, site.behind_adverbs(), site.stop());
        let cue = site.cues_behind().find(|cue| cue.tokens.start == start && cue.form == Form::Finite && tells(cue))?;
        if ctx.doc.is(start, c::PREPOSITION) {
            return None;
        }
        let last = ctx.doc.marks.pairs[site.pair].tokens.clone().last();
        let opens = site.open == site.segment.tokens.start;
        let apart = opens || site.behind() > site.close || last.is_none_or(|l| ctx.doc.tokens[l].kind != Kind::Word);
        let source = source::after(ctx, cue, stop)
            .filter(|s| ends(ctx, s, stop) && may_speak(ctx, s) && (cue.strong() && ctx.doc.is(start, c::FINITE) || apart))?;
        Some(site.linked(Rule::QuoteVerbSource, score(site, 880, true), cue, Some(source), true))
    },
};

/// "…," Hale said; "…," Hale, the mayor, said. Not where the subject is that of an aside ("…," Hale, who runs it, said), or hangs on a
/// preposition: … "a disgrace" over police shooting comments.
pub const SOURCE_VERB: Definition = Definition {
    rule: Rule::QuoteSourceVerb,
    example: "“We are closing the library,” Ann Hale said.",
    speaker: "Ann Hale",
    most: 800,
    find: |site| {
        let (ctx, from, start, stop) = (site.ctx, site.behind(), site.behind_adverbs(), site.stop());
        for cue in site.cues_behind().filter(|cue| tells(cue) && cue.form == Form::Finite && cue.tokens.start > start) {
            let Some(source) = source::before(ctx, cue, from).filter(|s| !source::thing(ctx, s)) else { continue };
            if ctx.says(source.head, sets::WHO_WHICH) && source.tokens.start > start {
                continue;
            }
            if source.tokens.start > start && !ctx.doc.is(start, c::DETERMINER) && ctx.hangs(source.tokens.start - 1) {
                continue;
            }
            let gap = source.tokens.start - start.min(source.tokens.start);
            let clause = (start..source.tokens.start).any(|t| {
                ctx.doc.is(t, c::FINITE | c::AUXILIARY | c::CONJUNCTION)
                    || ctx.says(t, sets::THAT)
                    || ctx.doc.is(t, c::SUBORDINATOR) && !ctx.says(t, sets::AS)
            });
            let ended = matches!(ctx.doc.kind(cue.tokens.end), None | Some(Kind::Stop | Kind::Comma | Kind::Colon | Kind::Shout))
                || !ctx.narrated(cue.tokens.end)
                || cue.tokens.end >= site.segment.tokens.end;
            // "…, court told": it was told
            if ended && cue.frame(frame::PERSON) && ctx.says(cue.tokens.start, sets::HEARINGS) {
                continue;
            }
            let sure = cue.strong() || gap <= 1 && (ended || !cue.frame(frame::WEAK));
            let near = gap <= 12 && !clause && cue.tokens.start < from + 60;
            return (near && sure && !super::trailing::is_inverted(site, cue, stop))
                .then(|| site.linked(Rule::QuoteSourceVerb, score(site, 800, gap <= 1), cue, Some(source), gap <= 1));
        }
        None
    },
};

/// "…," Hale was quoted as saying.
pub const QUOTED_AS: Definition = Definition {
    rule: Rule::QuotedAs,
    example: "“We are closing the library,” Ann Hale was quoted as saying.",
    speaker: "Ann Hale",
    most: 800,
    find: |site| {
        let start = site.behind_adverbs();
        let (cue, source) = site.cues_behind().filter(|cue| cue.form == Form::Gerund).find_map(|cue| {
            let source = source::quoted(site.ctx, cue, site.behind())?;
            (source.tokens.start <= start + 1).then_some((cue, source))
        })?;
        Some(site.linked(Rule::QuotedAs, score(site, 800, true), cue, Some(source), true))
    },
};

/// "…," according to Hale.
pub const ACCORDING: Definition = Definition {
    rule: Rule::AccordingTo,
    example: "“We are closing the library,” according to Ann Hale.",
    speaker: "Ann Hale",
    most: 800,
    find: |site| {
        let near = |cue: &&Cue| cue.form == Form::Preposition && cue.tokens.start <= site.behind_adverbs() + 1;
        let cue = site.cues_behind().find(near)?;
        let source = source::after(site.ctx, cue, site.stop())?;
        Some(site.linked(Rule::AccordingTo, score(site, 800, true), cue, Some(source), true))
    },
};

/// "…", as Hale called her.
pub const AS_CALLED: Definition = Definition {
    rule: Rule::AsCalled,
    example: "The council is “a waste of everybody’s money”, as Ann Hale called it.",
    speaker: "Ann Hale",
    most: 610,
    find: |site| {
        let (ctx, at) = (site.ctx, site.behind());
        let cue = site.cues_behind().find(|cue| cue.form == Form::Finite && cue.frame(frame::NAMING)).filter(|_| ctx.says(at, sets::AS))?;
        let source = source::before(ctx, cue, at + 1).filter(|s| s.tokens.start == at + 1)?;
        Some(site.linked(Rule::AsCalled, 610, cue, Some(source), true))
    },
};

/// Whether the phrase can be who said it, for all that its head tells: not "posted a picture".
fn may_speak(ctx: &Context, source: &Source) -> bool {
    source::speaks(ctx, source)
        || ctx.doc.is(source.head, c::SAYING)
        || !ctx.says(source.tokens.start, sets::ARTICLES)
        || ctx.doc.says(source.tokens.start, "the")
}

/// What a cue behind the words scores: less where they do not end as a clause does, or something stands between.
fn score(site: &Site, most: i32, beside: bool) -> i32 {
    if site.ended && beside {
        most
    } else {
        most - 180
    }
}

/// Whether the verb can bring words in that stand before it.
fn tells(cue: &Cue) -> bool {
    cue.frame(frame::QUOTE | frame::PERSON | frame::CLAUSE)
}

/// Whether no verb follows the source: it is the subject of the cue before it, not of another behind it.
pub(super) fn ends(ctx: &Context, source: &Source, stop: usize) -> bool {
    let (doc, next) = (ctx.doc, source.tokens.end);
    next >= stop || !doc.syntax().verb_group_at(next).is_some_and(Chunk::finite)
}
