//! What a quotation is: whole words of a speaker, a fragment in the reporter's sentence, or no speech at all.

use super::context::Context;
use super::link::{CueWords, Link};
use crate::attribution::Rule;
use crate::layout;
use crate::lexicon::classes::{self as c, frame};
use crate::lexicon::sets;
use crate::report::QuoteKind;
use crate::tokens::{Kind, Shape};

/// direct, partial, term or title, and for the last two the reason.
pub fn of(ctx: &Context, link: &Link) -> (QuoteKind, Option<Rule>) {
    let doc = ctx.doc;
    let pair = &doc.marks.pairs[link.pair];
    let inner = pair.tokens.clone();
    let words = inner.clone().filter(|t| matches!(doc.tokens[*t].kind, Kind::Word | Kind::Number | Kind::Handle)).count();
    let around = ctx.around(link.pair);
    if words == 0 {
        return (QuoteKind::Term, Some(Rule::NoWords));
    }
    if furniture(ctx, link.pair) {
        return (QuoteKind::Term, Some(Rule::NoCue));
    }
    if words <= 6 && known_as(ctx, around.start) {
        return (QuoteKind::Term, Some(Rule::Nickname));
    }
    let linked = link.source.is_some() || link.follows.is_some() || link.cue.is_some();
    let sentence = whole(ctx, link);
    // Chris "Mad Dog" Hale
    let capital = |t: usize| doc.tokens.get(t).is_some_and(|t| t.kind == Kind::Word && t.capital() && !t.is(c::STARTER | c::DETERMINER));
    if words <= 3
        && around.start > 0
        && capital(around.start - 1)
        && capital(around.end)
        && capital(inner.start)
        && ctx.people.name_at(around.start - 1).is_some()
        && !link.beside
    {
        return (QuoteKind::Term, Some(Rule::Nickname));
    }
    // chants of "Port of Hull": what is cried is speech, however it is written
    if ctx.says(around.start.wrapping_sub(1), sets::OF) && ctx.says(around.start.wrapping_sub(2), sets::CRIES) {
        return (if sentence { QuoteKind::Direct } else { QuoteKind::Partial }, None);
    }
    let judged = link.source.is_some() && link.cue.is_some() && (link.frames & (frame::NAMING | frame::OBJECT) != 0 || words == 1);
    let title = words <= 8 && title_case(ctx, link.pair);
    let firm = linked && !matches!(link.rule, Rule::Headline | Rule::OtherVerb);
    if title && words > 1 && !linked && !exclaimed(ctx, link.pair) {
        return (QuoteKind::Title, Some(Rule::TitleCase));
    }
    // "said on the channel's "Evening Show""
    let before = around.start.wrapping_sub(1);
    let place = ctx.narrated(before) && (ctx.says(before, sets::PLACE_LEADS) || ctx.clitic_s(before));
    if title && place && !in_title_case(ctx, link.pair) {
        return (QuoteKind::Title, Some(Rule::TitleCase));
    }
    if title && !in_title_case(ctx, link.pair) && name_of_work(ctx, link, words) {
        return (QuoteKind::Title, Some(Rule::TitleCase));
    }
    let speech = sentence || judged || firm && in_title_case(ctx, link.pair) || link.beside && link.frames & frame::QUOTE != 0;
    if title && !speech && !(linked && exclaimed(ctx, link.pair)) {
        return (QuoteKind::Title, Some(Rule::TitleCase));
    }
    // "said he never used the word "…"": somebody's word, though it is named as one
    let quoted = link.source.is_some() && link.rule != Rule::SourceWeakVerbQuote && ctx.says(around.start.wrapping_sub(1), sets::WORDS);
    if words <= 5 && !sentence && !quoted && named(ctx, around.start) {
        return (QuoteKind::Term, Some(Rule::NamingWord));
    }
    // "…," she wrote, keeping her "buy" rating
    let apart = |cue: &CueWords| (cue.tokens.end..around.start).any(|t| doc.is(t, c::GERUND) && doc.kind(t - 1) == Some(Kind::Comma));
    if words == 1 && !sentence && !link.beside && link.cue.as_ref().is_some_and(apart) {
        return (QuoteKind::Term, Some(Rule::NoCue));
    }
    if words <= 3 && !sentence && (!linked || link.follows.is_some() && link.rule != Rule::Continued) {
        return (QuoteKind::Term, Some(Rule::NoCue));
    }
    // ""Containment" has been the policy": nobody is said to say it
    if words <= 3 && !linked && !exclaimed(ctx, link.pair) && !alone(ctx, link.pair) {
        return (QuoteKind::Term, Some(Rule::NoCue));
    }
    (if sentence { QuoteKind::Direct } else { QuoteKind::Partial }, None)
}

/// Whether the quotation stands as a sentence of its own from its first word.
fn whole(ctx: &Context, link: &Link) -> bool {
    let doc = ctx.doc;
    let pair = &doc.marks.pairs[link.pair];
    let Some(first) = pair.tokens.clone().find(|t| matches!(doc.tokens[*t].kind, Kind::Word | Kind::Number | Kind::Handle)) else {
        return false;
    };
    let around = ctx.around(link.pair);
    let t = &doc.tokens[first];
    let starts = around.start == 0
        || doc.tokens[around.start].gap() > crate::tokens::Gap::Space
        || ctx.segment_of(around.start).is_some_and(|f| ctx.segments[f].tokens.start == around.start)
        || matches!(doc.tokens[around.start - 1].kind, Kind::Colon | Kind::Comma | Kind::Dash | Kind::Stop | Kind::Shout);
    let ended =
        || pair.tokens.clone().last().is_some_and(|l| matches!(doc.tokens[l].kind, Kind::Stop | Kind::Comma | Kind::Shout)) || !pair.closed;
    let many = || {
        pair.tokens.clone().any(|i| {
            matches!(doc.tokens[i].kind, Kind::Stop | Kind::Shout)
                && i + 1 < pair.tokens.end
                && doc.tokens[i + 1].capital()
                && !ctx.inner_stop(i)
        })
    };
    if t.capital() && (starts || ctx.people.name_at(first).is_none()) {
        return starts || ended() && link.beside || many();
    }
    // "…when "we had a general election and lost it": a clause with its own subject
    let clause = t.is(c::SUBJECT) && doc.tokens.get(first + 1).is_some_and(|n| n.is(c::VERB | c::AUXILIARY) || n.kind == Kind::Clitic);
    clause && many() || link.follows.is_some() && link.rule == Rule::Continued || doc.kind(pair.tokens.start) == Some(Kind::Stop) && starts
}

/// Whether every word that counts starts with a capital.
fn title_case(ctx: &Context, pair: usize) -> bool {
    let tokens = &ctx.doc.tokens[ctx.doc.marks.pairs[pair].tokens.clone()];
    let small = c::DETERMINER | c::PREPOSITION | c::CONJUNCTION | c::SUBORDINATOR;
    let words = || tokens.iter().filter(|t| t.kind == Kind::Word);
    let counting = || words().filter(|t| !t.is(small) || t.capital()).count();
    words().next().is_some_and(|t| t.capital())
        && words().all(|t| t.capital() || t.is(small))
        && words().next_back().is_some_and(|t| t.capital())
        && (!words().all(|t| t.shape() == Shape::Upper && t.span.len() > 1) || counting() > 1 && words().all(|t| t.capital()))
}

/// Whether the line around is furniture of the page, or a heading that is nothing but the words in marks: nobody is said to speak.
fn furniture(ctx: &Context, pair: usize) -> bool {
    let paragraph = ctx.doc.marks.pairs[pair].paragraph;
    match ctx.doc.look(paragraph).kind {
        layout::Kind::Boilerplate | layout::Kind::Credit | layout::Kind::Marker | layout::Kind::Byline | layout::Kind::Dateline => true,
        layout::Kind::Subheading => {
            let around = ctx.around(pair);
            let line = &ctx.doc.paragraphs[paragraph].tokens;
            ctx.doc.marks.pairs[pair].parent.is_none() && around.start == line.start && around.end == line.end
        }
        _ => false,
    }
}

/// "known to all as “Big Bob”", "gave her name only as “Deke”": what somebody or something is called, by nobody in particular.
fn known_as(ctx: &Context, open: usize) -> bool {
    let article = open.checked_sub(1).filter(|t| ctx.says(*t, sets::ARTICLES)).unwrap_or(open);
    let Some(link) = article.checked_sub(1).filter(|t| ctx.narrated(*t) && ctx.says(*t, sets::AS)) else { return false };
    let plain = |t: &usize| !ctx.narrated(*t) || matches!(ctx.doc.tokens[*t].kind, Kind::Word | Kind::Number | Kind::Hyphen);
    let near = (link.saturating_sub(14)..link).rev().take_while(plain);
    let called = |t: &usize| ctx.says(*t, sets::KNOWN) && !ctx.doc.is(*t, c::SUBJECT);
    near.filter(|t| ctx.narrated(*t)).any(|t| called(&t))
}

/// Words with capitals that the sentence treats as a name: the “Hopewell” docked; her first opera, “Gate”, opens; he wrote “The Slate
/// Train”; "Otter Dash" is out.
fn name_of_work(ctx: &Context, link: &Link, words: usize) -> bool {
    let doc = ctx.doc;
    let around = ctx.around(link.pair);
    let judges = link.frames & (frame::NAMING | frame::OBJECT) != 0;
    let last = doc.marks.pairs[link.pair].tokens.end - 1;
    let ended = matches!(doc.tokens[last].kind, Kind::Stop | Kind::Shout);
    let Some(before) = around.start.checked_sub(1).filter(|b| ctx.narrated(*b)) else {
        return words > 1 && !ended && !link.beside && subject(ctx, around.end);
    };
    // a determiner, or a noun and a comma, makes a noun of the words
    if ctx.says(before, sets::ARTICLES) && !judges {
        return true;
    }
    let comma_behind = doc.kind(around.end) == Some(Kind::Comma) || doc.tokens[last].kind == Kind::Comma;
    if doc.kind(before) == Some(Kind::Comma) && comma_behind && before > 0 && ctx.narrated(before - 1) {
        let noun = &doc.tokens[before - 1];
        let behind = matches!(link.rule, Rule::QuoteSourceVerb | Rule::QuoteVerbSource);
        // his last recording, “Gate”, …
        let owned = (before.saturating_sub(4)..before - 1).any(|t| ctx.narrated(t) && doc.is(t, c::POSSESSIVE));
        let verb = noun.is(c::REPORTING) && !owned;
        let common = noun.kind == Kind::Word && !noun.capital() && !verb && !noun.is(c::SUBJECT | c::OBJECT | c::ADVERB | c::AUXILIARY);
        if common && !ctx.adverb(before - 1) && (!behind || noun.is(c::WORK | c::NAMING)) {
            return true;
        }
    }
    // not "shouted “Free The Port”": who cries out is no critic
    let ahead = link.cue.as_ref().is_some_and(|cue| cue.tokens.end <= around.start);
    let cries = ahead && link.cue.as_ref().is_some_and(|cue| ctx.says(cue.tokens.start, sets::CRIES));
    let told = ahead && !judges && doc.kind(before) != Some(Kind::Colon) && !ctx.says(before, sets::AS);
    // Mate, that's a song
    let called_out = doc.marks.pairs[link.pair].tokens.start..last;
    let called_out = called_out.into_iter().any(|t| doc.tokens[t].kind == Kind::Comma);
    words > 1 && !ended && !cries && !called_out && (told || subject(ctx, around.end))
}

/// Whether a verb stands right behind the words, which are its subject.
fn subject(ctx: &Context, end: usize) -> bool {
    ctx.narrated(end) && ctx.doc.is(end, c::AUXILIARY | c::FINITE) && !ctx.doc.is(end, c::REPORTING | c::SUBJECT)
}

/// Whether the words end as a question or a call.
fn exclaimed(ctx: &Context, pair: usize) -> bool {
    ctx.doc.marks.pairs[pair].tokens.clone().last().is_some_and(|l| ctx.doc.tokens[l].kind == Kind::Shout)
}

/// Whether the quotation is all that stands in its segment.
fn alone(ctx: &Context, pair: usize) -> bool {
    let segment = ctx.segment_of(ctx.around(pair).start).map(|f| &ctx.segments[f]);
    segment.is_some_and(|f| ctx.quotes(f).len() == 1 && !f.tokens.clone().any(|t| ctx.inked(t)))
}

/// Whether the segment around writes nearly every word with a capital, as some headlines do: there a capital says nothing.
fn in_title_case(ctx: &Context, pair: usize) -> bool {
    let Some(segment) = ctx.segment_of(ctx.around(pair).start).map(|f| &ctx.segments[f]) else { return false };
    let long = |t: &usize| ctx.inked(*t) && ctx.doc.tokens[*t].kind == Kind::Word && ctx.doc.tokens[*t].span.len() > 3;
    let (mut words, mut capital) = (0, 0);
    for t in segment.tokens.clone().filter(long) {
        words += 1;
        capital += usize::from(ctx.doc.tokens[t].capital());
    }
    words >= 2 && capital * 4 >= words * 3
}

/// Whether a word that names terms or works stands right before the mark: the word "…", the film "…", so-called "…". Works have
/// names with a capital: not calls the film "dull".
fn named(ctx: &Context, open: usize) -> bool {
    let close = ctx.quoted(open + 1).map(|pair| ctx.around(pair)).filter(|around| around.start == open && around.len() == 3);
    // her “hold” rating, the “like” button
    if close.is_some_and(|around| ctx.narrated(around.end) && ctx.says(around.end, sets::RATINGS)) {
        return true;
    }
    if ctx.doc.phrase_before(open).is_some_and(|p| p.record.classes & c::NAMING != 0) {
        return true; // the so-called "…"
    }
    let first = ctx.doc.tokens[open..].iter().take(4).find(|t| matches!(t.kind, Kind::Word | Kind::Number));
    let capital = first.is_some_and(|t| t.capital() || t.kind == Kind::Number);
    let mut at = open;
    for _ in 0..2 {
        let Some(before) = at.checked_sub(1).filter(|b| ctx.narrated(*b)) else { return false };
        let t = &ctx.doc.tokens[before];
        if (t.is(c::NAMING) || capital && t.is(c::WORK)) && !t.is(c::REPORTING) {
            return true;
        }
        if t.kind != Kind::Comma && !t.is(c::DETERMINER) {
            return false;
        }
        at = before;
    }
    false
}
