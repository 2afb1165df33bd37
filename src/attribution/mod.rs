//! Who said it. [`attribute`] is the stages in order: the cues of every segment ([`cue`]), the candidates that the [`rules`] offer for words
//! in marks and the best of them ([`rules`]), reports ([`indirect`]), whose voice the source is ([`resolve`]), and what is put right once all rows are there ([`repair`], [`nested`]).

mod choose;
pub mod confidence;
mod context;
mod cue;
mod echo;
mod entities;
mod indirect;
mod kinds;
mod link;
mod modality;
mod nested;
mod repair;
mod resolve;
mod rules;
mod source;
mod speakers;
mod trace;
mod transcript;
mod venue;

use crate::document::Document;
use crate::people::People;
use crate::report::{Quote, Range, Speaker};
use crate::text::Span;
use choose::choose;
use context::Context;
pub use entities::{pronoun::Referring, salience};
pub(crate) use link::Link;
use resolve::Resolver;
pub use rules::PassedOver;
pub use rules::Rule;
use rules::Site;
use trace::{Off, Trace};
pub(crate) use trace::{Pronouns, Recorder};

/// What was said, and by whom. Offsets are bytes; the speakers' `tone` is not set yet.
#[derive(Clone, Debug, Default)]
pub struct Attribution {
    /// Quotations and reports, by their start.
    pub quotes: Vec<Quote>,
    /// Who said them.
    pub speakers: Vec<Speaker>,
}

/// Attributes every quotation, and finds reported speech.
#[inline(never)]
pub fn attribute(doc: &Document, people: &People) -> Attribution {
    attribute_with(doc, people, &mut Off)
}

/// The same, with something that listens.
pub fn attribute_with<T: Trace>(doc: &Document, people: &People, trace: &mut T) -> Attribution {
    let ctx = Context::new(doc, people);
    let mut resolver = Resolver::new(&ctx);
    let (mut cues, mut reports) = (cue::Reader::new(&ctx), indirect::Reader::new(&ctx));
    // The quotation that the next one may follow, and its segment if it is speech.
    let (mut last, mut spoken_in) = (None, None);
    for (f, segment) in ctx.segments.iter().enumerate() {
        cues.read(segment);
        // what is found in a segment is told before the next is read, so that cues, links and reports take no memory
        reports.read(segment, &cues.here, &mut resolver.waiting);
        resolver.waiting.sort_by_key(|report| report.content.start);
        for pair in ctx.quotes(segment) {
            let link = choose(&Site::new(&ctx, f, pair, [&cues.here, &cues.before], last.as_ref()), trace);
            resolver.until(ctx.around(pair).start + 1);
            let speaks = resolver.mark(&link);
            trace.resolved(&resolver.entities, link.source.as_ref());
            // a title or a term is passed over for speech in its segment: "…," he said on "The Evening Show". "…"
            if speaks || spoken_in != Some(f) {
                (last, spoken_in) = (Some(link), speaks.then_some(f));
            }
        }
        resolver.until(segment.tokens.end);
    }
    resolver.until(usize::MAX);
    repair::contain(doc, &mut resolver.quotes, &resolver.firm);
    nested::add(&mut resolver, trace);
    trace.done(&mut resolver.entities, &resolver.quotes);
    let Resolver { mut entities, mut quotes, .. } = resolver;
    repair::in_order(&mut quotes);
    echo::give(&ctx, &mut entities, &mut quotes);
    repair::heard(&mut entities.list, &mut quotes);
    repair::carry_venues(&mut quotes, entities.list.len());
    let speakers = speakers::table(&ctx, &entities, &quotes);
    Attribution { quotes, speakers }
}

fn range(span: Span) -> Range {
    Range { start: span.start, end: span.end }
}
