//! Where the content of a report ends.

use super::super::context::{Context, Segment};
use super::super::cue::{Cue, Form};
use super::super::{modality, source};
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::syntax::{Clause, ClauseKind, Tag};
use crate::tokens::Kind;

/// A content of more tokens is cut off: no clause is so long.
const LONGEST: usize = 160;

/// Where the clause that starts at the token ends.
pub(super) fn clause(ctx: &Context, f: &Segment, cues: &[Cue], at: usize) -> usize {
    let doc = ctx.doc;
    let mut i = at + 1;
    let cue_at = |i: usize| cues.iter().find(|c| c.tokens.start == i);
    let end = f.tokens.end.min(at + LONGEST);
    while i < end {
        if !ctx.narrated(i) {
            i += 1;
            continue;
        }
        let t = &doc.tokens[i];
        let last = i + 1 >= f.tokens.end;
        match t.kind {
            Kind::Semicolon => break,
            Kind::Colon if last || !ctx.narrated(i + 1) => break,
            Kind::Stop | Kind::Shout if last || !ctx.inner_stop(i) && t.kind == Kind::Stop => break,
            Kind::Comma | Kind::Dash => {
                let mut next = i + 1;
                let next_joined = ctx.says(next, sets::AND_BUT);
                // "…, and are asking drivers"
                let helps = |t: usize| next_joined && doc.is(t, c::AUXILIARY) && !doc.is(t, c::MODAL);
                // "…, even as a guard told them to go"
                let even = |t: usize| t > i + 1 && ctx.says(t, sets::AS);
                while next < f.tokens.end && (ctx.adverb(next) || ctx.says(next, sets::NEW_CLAUSE) || even(next) || helps(next)) {
                    next += 1;
                }
                if cue_at(next)
                    .is_some_and(|c| matches!(c.form, Form::Gerund | Form::Preposition) || c.form == Form::Finite && next > i + 1)
                {
                    break;
                }
                // "…, but that it might open": the content goes on
                let turns = ctx.says(i + 1, sets::TURN) && !ctx.says(i + 2, sets::THAT);
                if turns || t.kind == Kind::Comma && remark(ctx, at, i, end) || modality::denied_behind(ctx, i) {
                    break;
                }
                // ", Hale said" closes a report that started before it, ", and Hale said" starts another
                if cues.iter().any(|c| {
                    let opens = |first: usize| first == i + 1 || first == next;
                    let clause = |k: &Clause| k.kind != ClauseKind::Relative && opens(k.first as usize);
                    c.tokens.start > i
                        && c.tokens.start <= i + 10
                        && (c.strong() || ctx.says(c.tokens.start, sets::HEARINGS))
                        && c.form == Form::Finite
                        && (doc.syntax().clause_at(c.tokens.start).is_some_and(clause)
                            || source::before(ctx, c, i + 1).is_some_and(|s| opens(s.tokens.start)))
                }) {
                    break;
                }
            }
            Kind::Word if t.is(c::CONJUNCTION) && ctx.says(i, sets::AND_BUT) => {
                let mut next = i + 1;
                while next < f.tokens.end && (ctx.adverb(next) || doc.is(next, c::AUXILIARY)) {
                    next += 1;
                }
                // "he respects Hale and calls her a friend": the cue's subject goes on, not the content's
                let tells = |c: &Cue| c.form == Form::Finite && (c.strong() || c.frame(frame::NAMING));
                // "he'd sit them down and tell them": one group
                if doc.syntax().tag(next) != Tag::Base && cue_at(next).is_some_and(tells) {
                    break;
                }
            }
            _ => {}
        }
        i += 1;
    }
    i
}

/// Whether the reporter's remark on what was said starts behind the comma: "…, a step that Hale welcomed"; "…, a remark widely quoted".
fn remark(ctx: &Context, from: usize, comma: usize, end: usize) -> bool {
    let syntax = ctx.doc.syntax();
    let Some(noun) = syntax
        .noun_phrase_starting(comma + 1)
        .filter(|n| ctx.says(n.first as usize, sets::ARTICLES) && !ctx.says(n.first as usize, sets::DEFINITE))
    else {
        return false;
    };
    let told = (from..comma).any(|i| syntax.verb_group_at(i).is_some_and(|v| v.finite()));
    let mut after = noun.end as usize;
    if ctx.says(after, sets::OF) {
        after = syntax.noun_phrase_starting(after + 1).map_or(after, |n| n.end as usize);
    }
    let hangs = after >= end
        || matches!(syntax.tag(after), Tag::Relative | Tag::Participle | Tag::Adverb | Tag::Proper | Tag::Pronoun)
        || ctx.doc.kind(after) == Some(Kind::Stop);
    told && hangs && !(from..comma).rev().take(8).any(|i| ctx.doc.kind(i) == Some(Kind::Comma))
}
