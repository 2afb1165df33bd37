//! A colon before the words, and no verb that brings them in.

use super::noun::owner_of;
use super::{Definition, Rule};
use crate::attribution::source::{self, Source};
use crate::lexicon::classes as c;
use crate::syntax::ClauseKind;
use crate::tokens::Kind;

/// Hale on schools: "…"; A statement from Ann Hale: "…"; The union worded it more carefully: "…". The source is the subject
/// before the colon, else the last name before it, else the phrase that opens the sentence.
pub const COLON: Definition = Definition {
    rule: Rule::Colon,
    example: "The union worded it more carefully: “We would rather keep the library.”",
    speaker: "union",
    most: 450,
    find: |site| {
        let (ctx, lo) = (site.ctx, site.segment.tokens.start);
        let at = (lo..site.open).rev().take(40).find(|t| ctx.narrated(*t) && ctx.doc.tokens[*t].kind == Kind::Colon)?;
        let phrase = source::phrase_after(ctx, lo, at);
        let whole = phrase.as_ref().is_some_and(|s| s.tokens.end == at);
        let subject = if whole { None } else { source::nearest(ctx, at, lo, |c| c.kind != ClauseKind::Relative) };
        let named = phrase.as_ref().is_some_and(|s| source::named(ctx, s));
        let name = || ctx.people.names_in(lo..at).last().map(Source::name).filter(|_| !named);
        let source = subject.or_else(name).or(phrase);
        // "Hale's message was blunt: "…""
        let told = source.as_ref().filter(|s| ctx.doc.is(s.head, c::SAYING)).and_then(|s| owner_of(site, s.head));
        let source = told.or(source);
        // "Her words: "…""
        let owner = source.clone().filter(|s| ctx.doc.is(s.tokens.start, c::POSSESSIVE) && s.tokens.len() > 1);
        // "The reply was: …": whose it was is not told
        let bare = |s: &Source| ctx.doc.is(s.head, c::SAYING) && !ctx.doc.is(s.head, c::DOCUMENT) && s.tokens.len() < 3;
        if owner.is_none() && source.as_ref().is_some_and(bare) {
            return None;
        }
        let source = owner.map(|s| Source { tokens: s.tokens.start..s.tokens.start + 1, head: s.tokens.start }).or(source);
        Some(site.marked(Rule::Colon, 450, at, source?, at + 1 == site.open))
    },
};
