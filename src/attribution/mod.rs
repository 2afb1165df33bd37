//! Who said it. [`attribute`] is the stages in order: the cues of every frame ([`cue`]), the candidates that the [`rules`] offer for words
//! in marks and the best of them ([`rules`]), reports ([`indirect`]), whose voice the source is ([`resolve`]), and what is put right once all rows are there ([`repair`], [`nested`]).

mod choose;
pub mod confidence;
mod cue;
mod indirect;
mod kinds;
mod link;
mod modality;
mod nested;
mod repair;
mod resolve;
mod rules;
mod scene;
mod source;
mod speakers;
mod trace;
mod transcript;
mod venue;
mod voices;

use crate::document::Document;
use crate::people::People;
use crate::report::{Quote, Range, Speaker};
use crate::text::Span;
use choose::choose;
pub(crate) use link::Link;
use resolve::Telling;
pub use rules::PassedOver;
pub use rules::Rule;
use rules::Site;
use scene::Scene;
pub(crate) use trace::Recorder;
use trace::{Off, Trace};

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
    let scene = Scene::new(doc, people);
    let mut telling = Telling::new(&scene);
    let (mut cues, mut reports) = (cue::Reader::new(&scene), indirect::Reader::new(&scene));
    // The quotation that the next one may follow, and its frame if it is speech.
    let (mut last, mut spoken_in) = (None, None);
    for (f, frame) in scene.frames.iter().enumerate() {
        cues.read(frame);
        // what is found in a frame is told before the next is read, so that cues, links and reports take no memory
        reports.read(frame, &cues.here, &mut telling.waiting);
        telling.waiting.sort_by_key(|report| report.content.start);
        for pair in scene.quotes(frame) {
            let link = choose(&Site::new(&scene, f, pair, [&cues.here, &cues.before], last.as_ref()), trace);
            trace.resolving(&telling.voices, link.source.as_ref());
            telling.until(scene.around(pair).start + 1);
            let speaks = telling.mark(&link);
            // a title or a term is passed over for speech in its frame: "…," he said on "The Evening Show". "…"
            if speaks || spoken_in != Some(f) {
                (last, spoken_in) = (Some(link), speaks.then_some(f));
            }
        }
        telling.until(frame.tokens.end);
    }
    telling.until(usize::MAX);
    repair::contain(&mut telling.quotes, &telling.firm);
    nested::add(&mut telling, trace);
    let Telling { voices, mut quotes, .. } = telling;
    repair::in_order(&mut quotes);
    repair::carry_venues(&mut quotes, voices.list.len());
    let speakers = speakers::table(&scene, &voices, &quotes);
    Attribution { quotes, speakers }
}

fn range(span: Span) -> Range {
    Range { start: span.start, end: span.end }
}
