//! Nouns that bring words in, with their owner: Hale's claim that "…"; a statement by Hale: "…".

use super::{Definition, Rule, Site};
use crate::attribution::context::Context;
use crate::attribution::cue::{self, Form};
use crate::attribution::link::Link;
use crate::attribution::source::{self, Source};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::tokens::Kind;
use std::ops::Range;

/// How far before the words the noun may stand, in tokens.
const REACH: usize = 30;

/// Hale's claim that "…": with "that" right behind the noun it goes before a verb further away.
pub const THAT: Definition = Definition {
    rule: Rule::NounThat,
    example: "They heard Ann Hale’s warning that “nobody reads any more”.",
    speaker: "Ann Hale",
    most: 701,
    find: |site| {
        let (at, source) = nouns(site).find(|(at, _)| site.ctx.says(at + 1, sets::THAT))?;
        let nearer = site.near().take_while(|(_, cue)| cue.tokens.start > at).count() as i32;
        Some(found(site, Rule::NounThat, 701 - nearer, at, source))
    },
};

/// Hale's comments on the port: "…"; remarks by the mayor about "…".
pub const OWNER: Definition = Definition {
    rule: Rule::Noun,
    example: "Ann Hale’s comments on the library were short, “nobody reads any more” among them.",
    speaker: "Ann Hale",
    most: 300,
    find: |site| {
        let (at, source) = nouns(site).next()?;
        Some(found(site, Rule::Noun, 300, at, source))
    },
};

/// "…," was the response of Hale; "…," was Hale's verdict; "…" is how Hale put it. The noun or the verb stands behind the words, which
/// are the subject of a form of to be.
pub const BEHIND: Definition = Definition {
    rule: Rule::QuoteNoun,
    example: "“We are closing the library,” was the response of Ann Hale.",
    speaker: "Ann Hale",
    most: 600,
    find: |site| {
        let (ctx, at) = (site.ctx, site.behind());
        if let Some(link) = judged(site, at, site.stop()) {
            return Some(link);
        }
        // "…" That was the verdict of Hale.
        let next = ctx.segments.get(site.number + 1).filter(|next| site.is_alone() && next.paragraph == site.segment.paragraph)?;
        let Range { start, end } = next.tokens;
        let verb = (start + 1..end.min(start + 3)).find(|t| ctx.narrated(*t) && ctx.says(*t, sets::BE_FORMS))?;
        let points = ctx.says(start, sets::POINTING) || ctx.doc.is(start + 1, c::SAYING) && ctx.says(start, sets::DEFINITE);
        let stop = (start..end).find(|t| !ctx.narrated(*t)).unwrap_or(end);
        points.then(|| judged(site, verb, stop)).flatten()
    },
};

/// Whose words are, where a form of to be at a token says so.
fn judged(site: &Site, at: usize, stop: usize) -> Option<Link> {
    let (ctx, doc) = (site.ctx, site.ctx.doc);
    if at >= stop || !ctx.says(at, sets::BE_FORMS) {
        return None;
    }
    if ctx.says(at + 1, sets::HOW_WHAT) {
        let source = source::phrase_after(ctx, at + 2, stop).filter(|s| source::speaks(ctx, s))?;
        let verb = source.tokens.end;
        let tells = verb < stop && doc.syntax().verb_group_at(verb).is_some();
        return tells.then(|| Link { frames: frame::QUOTE, ..site.marked(Rule::QuoteNoun, 600, verb, source, true) });
    }
    let word = |t: &usize| (doc.is(*t, c::SAYING) || ctx.says(*t, sets::VERDICTS)) && doc.tokens[*t].kind == Kind::Word;
    let noun = (at + 1..stop.min(at + 8)).find(word)?;
    let owner = (at + 1..noun).find(|t| doc.is(*t, c::POSSESSIVE) || ctx.clitic_s(*t));
    let source = match owner {
        Some(owner) if doc.is(owner, c::POSSESSIVE) => Source { tokens: owner..owner + 1, head: owner },
        Some(owner) => source::phrase_before(ctx, owner, at + 1)?,
        None => {
            let of = noun + 1;
            let maker = ctx.says(of, sets::OF) || ctx.says(of, sets::MAKERS);
            source::phrase_after(ctx, of + 1, stop).filter(|s| maker && source::speaks(ctx, s))?
        }
    };
    Some(Link { frames: frame::QUOTE, ..site.marked(Rule::QuoteNoun, 600, noun, source, true) })
}

fn found(site: &Site, rule: Rule, score: i32, at: usize, source: Source) -> Link {
    let beside = says_that(site, at) || site.open - at <= 3;
    Link { frames: frame::CLAUSE, ..site.marked(rule, score, at, source, beside) }
}

/// Whether "that" follows the noun, with no verb between.
fn says_that(site: &Site, at: usize) -> bool {
    let (ctx, doc) = (site.ctx, site.ctx.doc);
    let rest = at + 1..site.open;
    rest.take(14).take_while(|t| !doc.is(*t, c::FINITE) || ctx.says(*t, sets::THAT)).any(|t| ctx.says(t, sets::THAT))
}

/// The nouns of speech before the words that have an owner, the nearest first.
fn nouns<'a>(site: &'a Site) -> impl Iterator<Item = (usize, Source)> + 'a {
    let (ctx, doc) = (site.ctx, site.ctx.doc);
    let lo = site.segment.tokens.start.max(site.open.saturating_sub(REACH));
    let noun = move |at: &usize| ctx.narrated(*at) && doc.is(*at, c::SAYING) && doc.tokens[*at].kind == Kind::Word;
    (lo..site.open).rev().filter(noun).filter_map(move |at| {
        // "her emails have been called "…"": the noun is the subject of another verb
        let finite = |from: usize, to: usize| (from..to).any(|t| ctx.narrated(t) && (is_helper(ctx, t) || is_plain_verb(ctx, t)));
        if !says_that(site, at) && finite(at + 1, site.open) || ctx.says(at.wrapping_sub(1), sets::TO) {
            return None;
        }
        owner_of(site, at).map(|source| (at, source))
    })
}

/// Whose a noun of speech is: Hale's claim, his claim; a claim by Hale, comments from officials.
pub(super) fn owner_of(site: &Site, at: usize) -> Option<Source> {
    let (ctx, doc) = (site.ctx, site.ctx.doc);
    let lo = site.segment.tokens.start.max(site.open.saturating_sub(REACH));
    let finite = |from: usize, to: usize| (from..to).any(|t| ctx.narrated(t) && (is_helper(ctx, t) || is_plain_verb(ctx, t)));
    // Hale's, his
    let owner = (lo.max(at.saturating_sub(4))..at)
        .rev()
        .take_while(|o| doc.tokens[*o].kind != Kind::Comma)
        .find(|o| doc.tokens[*o].kind == Kind::Clitic || doc.is(*o, c::POSSESSIVE));
    let owned = owner.filter(|o| !finite(o + 1, at)).and_then(|o| match doc.is(o, c::POSSESSIVE) {
        true => Some(Source { tokens: o..o + 1, head: o }),
        false => source::phrase_before(ctx, o, lo),
    });
    // a claim by Hale, comments from officials
    let maker = || {
        let by = source::phrase_after(ctx, at + 2, site.open).filter(|_| ctx.says(at + 1, sets::MAKERS));
        by.filter(|s| source::named(ctx, s) || doc.is(s.head, c::ROLE | c::GROUP | c::ORGANISATION))
    };
    owned.or_else(maker)
}

/// An auxiliary, but for the forms of to be: "her claim was "…"".
fn is_helper(ctx: &Context, token: usize) -> bool {
    ctx.doc.is(token, c::AUXILIARY) && !ctx.says(token, sets::BE_FORMS)
}

/// A verb that is no noun too, finite where it stands.
fn is_plain_verb(ctx: &Context, token: usize) -> bool {
    let t = &ctx.doc.tokens[token];
    t.kind == Kind::Word
        && t.is(c::VERB)
        && !t.is(c::SAYING | c::DOCUMENT | c::ROLE | c::GROUP)
        && cue::form(ctx, token) == Some(Form::Finite)
}
