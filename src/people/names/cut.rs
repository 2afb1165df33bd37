//! Parts a run of capitals into titles, the name proper and what follows it; tells what it names.

use super::super::{EntityKind, Gender};
use super::Name;
use crate::document::Document;
use crate::lexicon::{classes as c, sets};
use crate::tokens::{Gap, Kind, Shape, Token};
use std::ops::Range;

/// Makes a name of a run: parts titles, roles and places before it, and suffixes after it, from the name proper. `loud`: whether capitals
/// tell nothing in its paragraph.
pub(super) fn cut(doc: &Document, run: Range<usize>, loud: impl Fn() -> bool) -> Option<Name> {
    let tokens = &doc.tokens;
    let end = (run.start..run.end).rev().find(|i| matches!(tokens[*i].kind, Kind::Word | Kind::Handle))? + 1;
    let run = run.start..end;
    let core = run.start..before_suffixes(doc, &run, &loud);
    let led = after_titles(doc, &core);
    let titled = led > core.start;
    if led >= core.end {
        return None;
    }
    let core = if titled { led..core.end } else { after_epithets(doc, &core, &loud)..core.end };
    let last = &tokens[core.end - 1];
    let only = core.len() == 1;
    if only && !titled && last.is(c::TITLE | c::ROLE | c::GROUP | c::NOT_NAME) && !last.is(c::GIVEN | c::ORGANISATION | c::PLACE) {
        return None;
    }
    if only && titled && office_alone(doc, core.start) {
        return None;
    }
    // Federal Minister, Opposition Leader: an office, if the first word is no given name
    let rank = if titled { c::TITLE } else { c::TITLE | c::ROLE };
    let office = !only
        && last.is(rank)
        && !sets::TITLE_SURNAMES.has(last.id)
        && !last.is(c::GIVEN | c::ORGANISATION | c::PLACE)
        && !tokens[core.start].is(c::GIVEN);
    if office && core.clone().all(|t| tokens[t].kind == Kind::Word) && !loud() {
        return None;
    }
    let sort = sort(doc, &run, &core, &loud);
    // a surname tells no gender: Faraja Hussein, Sen. Roy; not Sister Mary
    let given = only && (!titled || tokens[run.start..core.start].iter().any(|t| sets::BEFORE_GIVEN.has(t.id)));
    let mut surname = core.end - usize::from(!given);
    // Jean-Paul; not Cllr Rhys-Pugh
    let first = core.start + usize::from(!titled && last.is(c::GIVEN));
    while surname > first + 1 && tokens[surname - 1].kind == Kind::Hyphen {
        surname -= 2;
    }
    let gender = gender(doc, run.start..surname);
    Some(Name { tokens: run.clone(), gender, core, sort, cluster: usize::MAX, rival: None })
}

/// A word as the surname of a person.
pub(super) fn surname(at: usize) -> Name {
    let core = at..at + 1;
    Name { tokens: core.clone(), gender: Gender::Unknown, core, sort: EntityKind::Person, cluster: usize::MAX, rival: None }
}

/// Whether nothing but titles stands there: Madam Speaker, Deputy Mayor; not Mr Bishop, Mrs Dean.
fn office_alone(doc: &Document, last: usize) -> bool {
    let t = &doc.tokens[last];
    let plain = sets::PLAIN_TITLES.has(doc.tokens[last - 1].id);
    t.is(c::TITLE | c::ROLE) && !t.is(c::GIVEN | c::ORGANISATION) && (!plain || sets::CHAIRS.has(t.id))
}

/// Where the name proper ends: suffixes (MP, Jr) belong to the name but are not its last word.
fn before_suffixes(doc: &Document, run: &Range<usize>, loud: impl Fn() -> bool) -> usize {
    let tokens = &doc.tokens;
    let mut end = run.end;
    let suffix = |end: usize| {
        let t = &tokens[end - 1];
        // an honour that no list has: Ann Hale CNZM
        let letters = t.shape() == Shape::Upper && t.span.len() < 6 && tokens[run.start].is(c::GIVEN | c::TITLE) && end > run.start + 2;
        let body = t.is(c::ORGANISATION | c::OUTLET | c::PLACE);
        if sets::LEGAL_FORMS.has(t.id) {
            return true;
        }
        !t.is(c::GIVEN) && (t.is(c::SUFFIX) || letters && !body && tokens[end - 2].shape() == Shape::Title && !loud())
    };
    while end > run.start + 1 && suffix(end) {
        end -= 1;
        while end > run.start + 1 && tokens[end - 1].kind != Kind::Word {
            end -= 1;
        }
    }
    end
}

/// Where the name proper starts behind its last title or role; a title that ends the run is a description, not a name.
fn after_titles(doc: &Document, core: &Range<usize>) -> usize {
    let tokens = &doc.tokens;
    let last = &tokens[core.end - 1];
    // Consumer Rights Watch
    let listed = doc.phrase_before(core.end).is_some_and(|p| p.record.classes & c::ORGANISATION != 0);
    let body = (last.is(c::ORGANISATION) || sets::BODY_ENDS.has(last.id) || listed) && !family(doc, core);
    // Wexley General Hospital; but: President Ann Church
    let whole = body && core.len() > 2 && !tokens[core.start + 1].is(c::GIVEN) && !sets::PLAIN_TITLES.has(tokens[core.start].id);
    let lead = |t: &Token| t.is(c::TITLE) && !whole || t.is(c::ROLE) && !t.is(c::GIVEN) && !body;
    let mut start = core.start;
    for i in core.start..core.end.saturating_sub(1) {
        // Abdirahman Sheikh Noor
        let middle = i > start
            && !office(doc, core.start)
            && sets::MIDDLE_TITLES.has(tokens[i].id)
            && !tokens[i - 1].is(c::PLACE | c::ORGANISATION | c::NOT_NAME);
        // His Honour Judge Crilly
        let honour = i == core.start && sets::HONOURS.has(tokens[i].id) && i > 0 && doc.is(i - 1, c::POSSESSIVE);
        // the College of General Practitioners
        let inner = i > core.start && doc.is(i - 1, c::PREPOSITION);
        // Singer Ann Hale; not Singer Hale
        let opens = core.len() == 3 && tokens[core.start].gap() >= Gap::Line;
        let trade = i == core.start && core.len() > 2 && tokens[i].is(c::ROLE) && (tokens[i + 1].is(c::GIVEN) || opens) && !body;
        // Menteri Besar Ann Hale, Ceann Comhairle Ann Hale
        let several = tokens[i].is(c::PHRASE_START).then(|| doc.phrase_at(i)).flatten();
        let several = several.filter(|p| p.record.classes & c::TITLE != 0 && p.end < core.end && i >= start && !inner);
        if let Some(title) = several {
            start = title.end;
        } else if i >= start && (lead(&tokens[i]) || honour || trade) && !middle && !inner {
            start = (i + 1..core.end).find(|t| tokens[*t].kind == Kind::Word).unwrap_or(core.end);
        }
    }
    start
}

/// Where the name proper starts behind words that are not of it: "Republican John Doe", "HEARTBROKEN Ann Hale", "minister for Ports Ann Hale".
fn after_epithets(doc: &Document, core: &Range<usize>, loud: impl Fn() -> bool) -> usize {
    let tokens = &doc.tokens;
    if core.len() == 1 || tokens[core.end - 1].is(c::ORGANISATION) {
        return core.start;
    }
    let office = office(doc, core.start);
    // DGP R.K. Rao
    let initials = |i: usize| tokens[i].kind == Kind::Word && doc.word(i).contains('.') && tokens[i - 1].shape() == Shape::Upper;
    if let Some(given) = (core.start + 1..core.end - 1).find(|i| tokens[*i].is(c::GIVEN) || initials(*i)) {
        const NO_PERSON: u64 = c::PLACE | c::ORGANISATION | c::NOT_NAME | c::OUTLET | c::GROUP | c::ADVERB | c::VERB;
        let apart = tokens[core.start..given].iter().all(|t| t.is(NO_PERSON) || t.kind != Kind::Word);
        // Wexley East MCA Tom Reed, CS Tom Reed; not J Tom Reed
        let letters = tokens[given - 1].shape() == Shape::Upper && tokens[given - 1].span.len() > 1 && !loud();
        if apart || letters || office && !tokens[core.start].is(c::GIVEN) {
            return given;
        }
    }
    let mut start = core.start;
    // the ambassador to Britain Liu Shen; not a spokesman for the Ministry of Health
    while office && start + 2 < core.end && tokens[start].is(c::PLACE | c::NOT_NAME | c::ORGANISATION) && tokens[start + 1].capital() {
        start += 1;
    }
    // the director of Public Prosecutions Ann Hale, the leader of the Opposition A.B. Hale
    let plain = !tokens[core.clone()].iter().any(|t| t.is(c::PREPOSITION) && !t.capital());
    if office && plain && start == core.start {
        let name = two_words(doc, core);
        start = match tokens[start + 1].span.len() {
            1 if tokens[start + 1].kind == Kind::Word => start + 1,
            _ if name > start + 1 || tokens[start].is(c::GROUP) => name,
            _ => start,
        };
    }
    // capitals for show; not K.V. Rao
    let shown = |i: usize| {
        let t = &tokens[i];
        t.shape() == Shape::Upper && t.span.len() > 3 && !t.is(c::ORGANISATION | c::OUTLET) && !doc.word(i).contains('.')
    };
    while start + 1 < core.end && shown(start) && matches!(tokens[start + 1].shape(), Shape::Title | Shape::Mixed) && !loud() {
        start += 1;
    }
    start
}

/// Where the last two words of a name start; what hangs on one by a hyphen, a particle or as an initial is of it.
fn two_words(doc: &Document, core: &Range<usize>) -> usize {
    let hangs = |t: &Token| t.kind != Kind::Word || t.is(c::PARTICLE) || t.span.len() == 1;
    let mut words = 0;
    (core.start..core.end)
        .rev()
        .take_while(|at| {
            words += usize::from(!hangs(&doc.tokens[*at]) && doc.kind(at + 1) != Some(Kind::Hyphen));
            words < 3
        })
        .last()
        .unwrap_or(core.start)
}

/// How far before a name the noun of an office is looked for.
const OFFICE: usize = 6;

/// Whether what stands at a token hangs on the noun of an office: the minister for Ports and Harbours …
fn office(doc: &Document, at: usize) -> bool {
    let link = |i: usize| doc.is(i, c::PREPOSITION | c::CONJUNCTION | c::DETERMINER);
    if at == 0 || !link(at - 1) || doc.tokens[at - 1].gap() >= Gap::Line {
        return false;
    }
    let near = (at.saturating_sub(OFFICE)..at).rev();
    let mut near =
        near.take_while(|i| doc.tokens[*i].kind == Kind::Word && (link(*i) || doc.tokens[*i].capital() || doc.is(*i, c::ROLE | c::TITLE)));
    // whom a spokesman speaks for is named whole
    near.any(|i| doc.is(i, c::ROLE | c::TITLE) && doc.is(i + 1, c::PREPOSITION) && !sets::SPOKESPEOPLE.has(doc.tokens[i].id))
}

/// What the words of a name tell that it stands for.
fn sort(doc: &Document, run: &Range<usize>, core: &Range<usize>, loud: impl Fn() -> bool) -> EntityKind {
    let tokens = &doc.tokens;
    let (first, last) = (&tokens[core.start], &tokens[core.end - 1]);
    let (only, titled) = (core.len() == 1, core.start > run.start);
    if tokens[core.end..run.end].iter().any(|t| sets::LEGAL_FORMS.has(t.id)) {
        return EntityKind::Organisation;
    }
    // Sven Lindqvist-Roche
    let double = core.len() > 3 && tokens[core.end - 2].kind == Kind::Hyphen && !last.is(c::OUTLET);
    let body = last.is(c::ORGANISATION | c::OUTLET) && !double
        || !only && (sets::BODY_ENDS.has(last.id) || super::run::an(doc, core.start))
        || tokens[core.clone()].iter().any(|t| t.is(c::OUTLET) || t.kind == Kind::Other)
        || !only && !double && tokens[core.clone()].iter().any(|t| t.is(c::ORGANISATION)) && !first.is(c::GIVEN)
        || first.is(c::PHRASE_START)
            && doc.phrase_at(core.start).is_some_and(|p| p.end >= core.end && p.record.classes & (c::ORGANISATION | c::OUTLET) != 0);
    // Atlantic City, Gull Street: what the last word is, no person is
    let thing = !only && !double && last.is(c::NOT_NAME) && !last.is(c::GIVEN) && !sets::SURNAMES.has(last.id);
    let place = (thing || tokens[core.clone()].iter().all(|t| t.is(c::PLACE) || t.kind != Kind::Word)) && !titled;
    let known = titled && tokens[run.start..core.start].iter().any(|t| t.is(c::TITLE | c::ROLE)) || first.is(c::GIVEN) && !only;
    // the label of a transcript's line: HALE: We had no choice.
    let label = tokens[run.start].gap() >= Gap::Line && tokens.get(run.end).is_some_and(|t| t.kind == Kind::Colon);
    let acronym = only && !label && last.shape() == Shape::Upper && !last.is(c::GIVEN) && !loud();
    // the Courier, Tittle magazine, the Hale report: no person is called so
    let article =
        !titled && !first.is(c::GIVEN) && core.start > 0 && doc.is(core.start - 1, c::DETERMINER) && !doc.is(core.start - 1, c::NUMERAL);
    let attribute = !titled && only && tokens.get(core.end).is_some_and(|t| t.kind == Kind::Word && !t.capital() && t.is(c::OUTLET));
    let thing = article && doc.kind(core.end) != Some(Kind::Clitic) || attribute;
    let family = family(doc, core);
    let body = body && !(family && (known || titled));
    if (body || place || acronym || thing)
        && (!known || last.is(c::ORGANISATION | c::OUTLET) && !last.is(c::GIVEN) && !family || sets::BODY_ENDS.has(last.id) && !titled)
    {
        EntityKind::Organisation
    } else {
        EntityKind::Person
    }
}

/// Whether a name ends with a given name and a surname that is a body or a place, too: Ann Ford, Ann Banks.
fn family(doc: &Document, core: &Range<usize>) -> bool {
    let pair = core.len() > 1 && doc.is(core.end - 2, c::GIVEN);
    pair && sets::SURNAMES.has(doc.tokens[core.end - 1].id)
}

/// What titles and the given name tell.
fn gender(doc: &Document, tokens: Range<usize>) -> Gender {
    let (mut male, mut female) = (false, false);
    for t in &doc.tokens[tokens] {
        let (m, f) = (t.is(c::MALE), t.is(c::FEMALE));
        if m != f && !male && !female {
            (male, female) = (m, f);
        }
    }
    match (male, female) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    }
}
