//! Where words were said, as far as the article tells: "told the BBC", "in a statement", "speaking to LBC".

use super::context::Context;
use super::source;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::text::Span;
use crate::tokens::Kind;

/// The venue stated in the segment of the token: a quotation's cue, or the quotation itself.
pub fn stated(ctx: &Context, at: usize) -> Option<Span> {
    let segment = &ctx.segments[ctx.segment_of(at)?];
    let doc = ctx.doc;
    let lo = segment.tokens.start.max(at.saturating_sub(40));
    let hi = segment.tokens.end.min(at + 40);
    for i in (lo..hi).filter(|i| doc.is(*i, c::REPORTING | c::PREPOSITION) && ctx.narrated(*i)) {
        if ctx.says(i, sets::TOLD) {
            let Some(hearer) = source::phrase_after(ctx, i + 1, hi) else { continue };
            let outlet = hearer.tokens.clone().any(|t| doc.is(t, c::OUTLET | c::ORGANISATION)) || ctx.says(hearer.head, sets::REPORTERS);
            if outlet {
                return Some(ctx.span(i..hearer.tokens.end));
            }
        } else if ctx.says(i, sets::SPEAKING) && ctx.says(i + 1, sets::SPEAKING_LINKS) {
            if let Some(place) = source::phrase_after(ctx, i + 2, hi) {
                return Some(ctx.span(i..place.tokens.end));
            }
        } else if ctx.says(i, sets::VENUE_LEADS) {
            let noun = (i + 1..hi.min(i + 5)).take_while(|t| ctx.narrated(*t) && ctx.nominal(*t)).find(|t| medium(ctx, *t));
            if let Some(noun) = noun {
                let mut end = noun + 1;
                if ctx.says(end, sets::VENUE_LINKS) {
                    if let Some(to) = source::phrase_after(ctx, end + 1, hi).filter(|s| source::named(ctx, s)) {
                        end = to.tokens.end;
                    }
                }
                return Some(ctx.span(i..end));
            }
        }
    }
    None
}

/// What carries words: an interview, a statement, a programme, an outlet.
fn medium(ctx: &Context, token: usize) -> bool {
    let t = &ctx.doc.tokens[token];
    t.kind == Kind::Word && (t.is(c::OUTLET) || ctx.says(token, sets::MEDIA))
}
