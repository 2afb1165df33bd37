//! What is put right on rows that are done: quotations inside reports, the order of the rows, venues that hold on.

use super::entities::Entity;
use super::{confidence, Rule};
use crate::document::Document;
use crate::report::{Modality, Quote, QuoteKind, Range, Ranges};

/// Notes which quotations stand in the content of a report. A report around a whole direct quotation is none: the words
/// speak for themselves.
pub fn contain(doc: &Document, quotes: &mut Vec<Quote>, firm: &[bool]) {
    let mut open: Option<usize> = None;
    let mut drop = vec![false; quotes.len()];
    for i in 0..quotes.len() {
        if quotes[i].kind == QuoteKind::Indirect {
            open = Some(i);
            continue;
        }
        let Some(report) = open.filter(|r| quotes[*r].end >= quotes[i].end && quotes[*r].start <= quotes[i].start) else { continue };
        match quotes[i].kind {
            QuoteKind::Direct if quotes[i].end - quotes[i].start > 40 => drop[report] = true,
            QuoteKind::Direct | QuoteKind::Partial => {
                quotes[i].within = Some(report as u32);
                if quotes[i].speaker != quotes[report].speaker && (!firm[i] || quotes[i].speaker.is_none()) {
                    // "critics say he proposed to "dismantle" it": the words are the critics'
                    let (before, rest) = quotes.split_at_mut(i);
                    let (leader, quote) = (&before[report], &mut rest[0]);
                    (quote.speaker, quote.source) = (leader.speaker, leader.source);
                    quote.cue.clone_from(&leader.cue);
                    // what is denied inside the report stays denied
                    if quote.modality == Modality::Asserted {
                        quote.modality = leader.modality;
                    }
                    (quote.alternative, quote.resolution) = (leader.alternative, leader.resolution);
                    quote.rule = Rule::InReport;
                    quote.confidence = confidence::of(doc, quote);
                    quote.evidence.clone_from(&leader.evidence);
                } else if quotes[i].speaker.is_some() && quotes[i].speaker != quotes[report].speaker {
                    // another voice inside the report: its words are not the reported speaker's
                    let (start, end) = (quotes[i].start, quotes[i].end);
                    leave_out(&mut quotes[report].parts, start, end);
                }
            }
            _ => {}
        }
    }
    for quote in quotes.iter_mut() {
        quote.within = quote.within.filter(|w| !drop[*w as usize]);
    }
    let mut place = Vec::with_capacity(drop.len());
    let mut kept = 0u32;
    for d in &drop {
        place.push(kept);
        kept += u32::from(!d);
    }
    let mut i = 0;
    quotes.retain(|_| {
        i += 1;
        !drop[i - 1]
    });
    renumber(quotes, &place);
}

/// Takes a stretch out of the part that holds it.
fn leave_out(parts: &mut Ranges, start: u32, end: u32) {
    let Some(at) = parts.iter().position(|p| p.start <= start && end <= p.end) else { return };
    let sides = [Range { start: parts[at].start, end: start }, Range { start: end, end: parts[at].end }];
    let sides = sides.into_iter().filter(|p| p.start < p.end);
    *parts = parts[..at].iter().copied().chain(sides).chain(parts[at + 1..].iter().copied()).collect();
}

/// Carries the references between quotations to their new places.
fn renumber(quotes: &mut [Quote], place: &[u32]) {
    for link in quotes.iter_mut().flat_map(|q| [&mut q.continues, &mut q.within]).flatten() {
        *link = place[*link as usize];
    }
}

/// A venue holds for the speaker's next quotations until another is stated.
pub fn carry_venues(quotes: &mut [Quote], speakers: usize) {
    let mut venues: Vec<Option<Range>> = vec![None; speakers];
    for quote in quotes.iter_mut().filter(|q| q.kind != QuoteKind::Indirect) {
        let Some(speaker) = quote.speaker else { continue };
        let held = &mut venues[speaker as usize];
        *held = quote.venue.or(*held);
        quote.venue = *held;
    }
}

/// Strikes the voices that have no words, not even perhaps, from the list.
pub fn heard(voices: &mut Vec<Entity>, quotes: &mut [Quote]) {
    let mut place = vec![None; voices.len()];
    let heard = || quotes.iter().flat_map(|q| [q.speaker, q.alternative]).flatten();
    heard().for_each(|v| place[v as usize] = Some(0));
    let mut at = 0;
    voices.retain(|_| {
        at += 1;
        place[at - 1].is_some()
    });
    for (new, place) in place.iter_mut().flatten().enumerate() {
        *place = new as u32;
    }
    quotes.iter_mut().flat_map(|q| [&mut q.speaker, &mut q.alternative]).for_each(|v| *v = v.and_then(|v| place[v as usize]));
}

/// Sorts the quotations by place and carries their references along.
pub fn in_order(quotes: &mut [Quote]) {
    let by_place = |q: &Quote| (q.start, std::cmp::Reverse(q.end));
    if quotes.is_sorted_by_key(by_place) {
        return; // as in most articles: little but marks inside marks comes late
    }
    let mut order: Vec<usize> = (0..quotes.len()).collect();
    order.sort_by_key(|i| by_place(&quotes[*i]));
    let mut place = vec![0u32; order.len()];
    for (new, old) in order.iter().enumerate() {
        place[*old] = new as u32;
    }
    renumber(quotes, &place);
    for at in 0..quotes.len() {
        // each exchange brings one quotation to its place
        while place[at] as usize != at {
            let to = place[at] as usize;
            quotes.swap(at, to);
            place.swap(at, to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::resolve::bare;
    use super::*;
    use crate::text::Span;

    #[test]
    fn references_follow_quotations_to_their_places() {
        let quote = |start, end| bare(Span::new(start, end), Ranges::new(), QuoteKind::Direct, Rule::Label);
        let mut quotes =
            vec![quote(20, 30), Quote { continues: Some(0), ..quote(40, 50) }, quote(0, 9), Quote { within: Some(2), ..quote(0, 4) }];
        in_order(&mut quotes);
        assert_eq!(quotes.iter().map(|q| (q.start, q.end)).collect::<Vec<_>>(), [(0, 9), (0, 4), (20, 30), (40, 50)]);
        assert_eq!((quotes[1].within, quotes[3].continues), (Some(0), Some(2)));
    }

    #[test]
    fn a_stretch_is_left_out_of_its_own_part() {
        let range = |start, end| Range { start, end };
        let mut parts = Ranges::from_iter([range(0, 20), range(30, 40)]);
        leave_out(&mut parts, 5, 10);
        assert_eq!(*parts, [range(0, 5), range(10, 20), range(30, 40)]);
        leave_out(&mut parts, 30, 40);
        assert_eq!(*parts, [range(0, 5), range(10, 20)]);
    }
}
