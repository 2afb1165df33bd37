//! Where words were said, as far as the article tells: "told the BBC", "in a statement", "speaking to LBC".

use super::scene::Scene;
use super::source;
use crate::lexicon::classes as c;
use crate::lexicon::sets;
use crate::text::Span;
use crate::tokens::Kind;

/// The venue stated in the frame of the token: a quotation's cue, or the quotation itself.
pub fn stated(scene: &Scene, at: usize) -> Option<Span> {
    let frame = &scene.frames[scene.frame_of(at)?];
    let doc = scene.doc;
    let lo = frame.tokens.start.max(at.saturating_sub(40));
    let hi = frame.tokens.end.min(at + 40);
    for i in (lo..hi).filter(|i| doc.is(*i, c::REPORTING | c::PREPOSITION) && scene.narrated(*i)) {
        if scene.says(i, sets::TOLD) {
            let Some(hearer) = source::phrase_after(scene, i + 1, hi) else { continue };
            let outlet = hearer.tokens.clone().any(|t| doc.is(t, c::OUTLET | c::ORGANISATION)) || scene.says(hearer.head, sets::REPORTERS);
            if outlet {
                return Some(scene.span(i..hearer.tokens.end));
            }
        } else if scene.says(i, sets::SPEAKING) && scene.says(i + 1, sets::SPEAKING_LINKS) {
            if let Some(place) = source::phrase_after(scene, i + 2, hi) {
                return Some(scene.span(i..place.tokens.end));
            }
        } else if scene.says(i, sets::VENUE_LEADS) {
            let noun = (i + 1..hi.min(i + 5)).take_while(|t| scene.narrated(*t) && scene.nominal(*t)).find(|t| medium(scene, *t));
            if let Some(noun) = noun {
                let mut end = noun + 1;
                if scene.says(end, sets::VENUE_LINKS) {
                    if let Some(to) = source::phrase_after(scene, end + 1, hi).filter(|s| source::named(scene, s)) {
                        end = to.tokens.end;
                    }
                }
                return Some(scene.span(i..end));
            }
        }
    }
    None
}

/// What carries words: an interview, a statement, a programme, an outlet.
fn medium(scene: &Scene, token: usize) -> bool {
    let t = &scene.doc.tokens[token];
    t.kind == Kind::Word && (t.is(c::OUTLET) || scene.says(token, sets::MEDIA))
}
