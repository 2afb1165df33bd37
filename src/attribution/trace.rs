//! What is kept of how a quotation got its speaker. The stages are generic over a [`Trace`]: with [`Off`] nothing of it is compiled.

use super::entities::pronoun::Referring;
use super::entities::Entities;
use super::link::Link;
use super::rules::{PassedOver, Site};
use super::source::Source;
use crate::report::Quote;
use crate::text::Span;
use std::ops::Range;

/// What listens while quotations are attributed.
pub trait Trace {
    /// Whether anything listens: if not, rules that cannot win are not asked.
    const ON: bool;

    /// The rules are asked about a quotation.
    fn asked(&mut self, site: &Site);

    /// A rule offers a candidate.
    fn offered(&mut self, link: &Link);

    /// The source of the best one is resolved.
    fn resolved(&mut self, entities: &Entities, source: Option<&Source>);

    /// All are.
    fn done(&mut self, _: &mut Entities, _: &[Quote]) {}
}

/// Nothing is kept.
pub struct Off;

impl Trace for Off {
    const ON: bool = false;

    fn asked(&mut self, _: &Site) {}

    fn offered(&mut self, _: &Link) {}

    fn resolved(&mut self, _: &Entities, _: Option<&Source>) {}
}

/// Keeps everything.
#[derive(Default)]
pub struct Recorder {
    /// One for each quotation in marks that the rules were asked about.
    pub asked: Vec<Asked>,
}

/// What is known of one quotation.
pub struct Asked {
    /// The quotation with its marks.
    pub span: Span,
    /// What the rules offered, in the order of the list.
    pub offered: Vec<Link>,
    /// The cues before it that bring other words in.
    pub passed_over: Vec<(Range<usize>, PassedOver)>,
    /// Whom its source may mean, with what each scores, the best first; empty where the source is no pronoun.
    pub people: Vec<(i32, String)>,
}

impl Trace for Recorder {
    const ON: bool = true;

    fn asked(&mut self, site: &Site) {
        let passed_over = site.near().filter_map(|(_, cue)| Some((cue.tokens.clone(), site.passed_over(cue)?)));
        let span = site.ctx.doc.marks.pairs[site.pair].span;
        self.asked.push(Asked { span, offered: Vec::new(), passed_over: passed_over.collect(), people: Vec::new() });
    }

    fn offered(&mut self, link: &Link) {
        if let Some(asked) = self.asked.last_mut() {
            asked.offered.push(link.clone());
        }
    }

    fn resolved(&mut self, entities: &Entities, source: Option<&Source>) {
        if let Some((asked, source)) = self.asked.last_mut().zip(source) {
            asked.people = entities.considered(source);
        }
    }
}

/// Keeps whom every pronoun may mean, for what learns the weights.
#[derive(Default)]
pub struct Pronouns(pub Referring);

impl Trace for Pronouns {
    const ON: bool = false;

    fn asked(&mut self, _: &Site) {}

    fn offered(&mut self, _: &Link) {}

    fn resolved(&mut self, _: &Entities, _: Option<&Source>) {}

    fn done(&mut self, entities: &mut Entities, quotes: &[Quote]) {
        self.0 = entities.referring(quotes);
    }
}
