//! Sources: the noun phrase that stands as subject of a cue, before it or after it.

use super::cue::{self, Cue, Form};
use super::scene::Scene;
use crate::lexicon::classes as c;
use crate::tokens::{Gap, Kind};
use std::ops::Range;

/// The words that name a speaker at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The whole phrase.
    pub tokens: Range<usize>,
    /// The token of its head: the last word of the name, the noun, the pronoun.
    pub head: usize,
}

/// How far the search for a subject goes back or ahead, in tokens: keeps every rule linear.
const REACH: usize = 70;

/// The subject of a cue that stands before it, not before the token `lo`.
pub fn before(scene: &Scene, cue: &Cue, lo: usize) -> Option<Source> {
    let lo = lo.max(cue.tokens.start.saturating_sub(REACH));
    match cue.form {
        Form::Preposition => None,
        Form::Passive => agent(scene, cue.tokens.end, cue.tokens.end + 12),
        Form::Gerund if quoted_as(scene, cue.tokens.start, lo) => subject(scene, cue.tokens.start - 2, lo, 2),
        Form::Gerund => participle(scene, cue.tokens.start, lo),
        Form::Finite | Form::Infinitive => subject(scene, cue.tokens.start, lo, 2),
    }
}

/// The subject of a participle: the noun beside it if that can speak (voters chanting), else the main clause's (issued a
/// statement saying).
fn participle(scene: &Scene, verb: usize, lo: usize) -> Option<Source> {
    let mut verb = verb;
    while verb > lo + 1 && scene.narrated(verb - 1) && scene.adverb(verb - 1) {
        verb -= 1;
    }
    let beside = verb.checked_sub(1).filter(|b| *b >= lo && scene.narrated(*b) && scene.nominal(*b) && !scene.adverb(*b));
    if beside.is_some() {
        let person = |s: &Source| speaks(scene, s) && !scene.doc.is(s.head, c::DOCUMENT | c::SAYING | c::PLACE | c::TIME);
        if let Some(source) = phrase_before(scene, verb, lo).filter(person) {
            return Some(source);
        }
    }
    shared(scene, verb, lo, 2).or_else(|| subject(scene, verb, lo, 2))
}

/// "was quoted as saying": the passive is the speaker's.
fn quoted_as(scene: &Scene, saying: usize, lo: usize) -> bool {
    saying >= lo + 3 && scene.says(saying - 1, &["as"]) && scene.says(saying - 2, &["quoted", "cited", "reported", "heard", "recorded"])
}

/// The subject of the verb that starts at `verb`.
fn subject(scene: &Scene, verb: usize, lo: usize, depth: u8) -> Option<Source> {
    let doc = scene.doc;
    let mut i = verb;
    // back over the verb group: has also repeatedly said; on Tuesday said; went on to say
    while i > lo {
        let p = i - 1;
        if !scene.narrated(p) {
            return None;
        }
        let t = &doc.tokens[p];
        if scene.adverb(p)
            || t.is(c::AUXILIARY | c::MODAL | c::NEGATOR) && !t.is(c::SUBJECT | c::ROLE)
            || t.kind == Kind::Clitic && !matches!(doc.word(p), "'s" | "’s")
        {
            i = p;
        } else if scene.says(p, &["to"]) {
            i = p;
            while i > lo
                && (scene.adverb(i - 1)
                    || scene.says(i - 1, &["on", "ahead", "out", "able", "likely", "set", "due", "ready", "quick", "expected", "forward"]))
            {
                i -= 1;
            }
            if i > lo && (doc.is(i - 1, c::VERB | c::REPORTING | c::AUXILIARY) && scene.narrated(i - 1)) {
                i -= 1;
            } else if i == p {
                return None;
            }
        } else if t.kind == Kind::Close {
            i = (lo.max(p.saturating_sub(14))..p).rev().find(|o| doc.tokens[*o].kind == Kind::Open)?;
        } else if t.is(c::TIME) && p > lo + 1 && !doc.is(p, c::POSSESSIVE) && adverbial(scene, p, lo).is_some() {
            i = adverbial(scene, p, lo)?;
        } else {
            break;
        }
    }
    let p = i.checked_sub(1).filter(|p| *p >= lo && scene.narrated(*p))?;
    let t = &doc.tokens[p];
    if t.is(c::CONJUNCTION) || scene.says(p, &["then"]) {
        return (depth > 0).then(|| shared(scene, p, lo, depth - 1)).flatten();
    }
    match t.kind {
        Kind::Comma | Kind::Dash => aside(scene, p, lo).or_else(|| if depth > 0 { shared(scene, p, lo, depth - 1) } else { None }),
        _ => phrase_before(scene, i, lo),
    }
}

/// A time that stands between subject and verb ("on Tuesday", "last week"): its first token.
fn adverbial(scene: &Scene, time: usize, lo: usize) -> Option<usize> {
    let mut i = time;
    while i > lo + 1
        && scene.says(
            i - 1,
            &[
                "on", "last", "this", "earlier", "late", "early", "in", "at", "since", "next", "the", "later", "by", "of", "morning",
                "night",
            ],
        )
        || i > lo + 1 && doc_time(scene, i - 1)
    {
        i -= 1;
    }
    (i < time || doc_time(scene, time)).then_some(i)
}

fn doc_time(scene: &Scene, token: usize) -> bool {
    scene.doc.is(token, c::TIME) || scene.doc.tokens[token].kind == Kind::Number
}

/// How many verbs before a joined verb or a participle are tried for its subject.
const TRIES: usize = 6;

/// The subject that a joined verb or a participle shares with a verb before it: of a verb of speech first, else of the nearest
/// finite verb whose clause depends on no other, else of the earliest that has a subject.
fn shared(scene: &Scene, at: usize, lo: usize, depth: u8) -> Option<Source> {
    if depth == 0 {
        return None;
    }
    let main = |s: &Source| !scene.doc.is(s.head, c::RELATIVE);
    let verbs: Vec<usize> = (lo..at).rev().filter(|i| finite_verb(scene, *i, lo)).take(TRIES).collect();
    let speech = scene.doc.is(at, c::REPORTING) || scene.doc.is(at + 1, c::REPORTING);
    for i in verbs.iter().filter(|_| speech) {
        let Some(cue) = cue::at(scene, *i).filter(|cue| cue.strong() && cue.form == Form::Finite) else { continue };
        if let Some(s) = subject(scene, *i, lo, depth - 1).or_else(|| after(scene, &cue, at)).filter(main) {
            return Some(s);
        }
    }
    let mut fallback = None;
    for i in verbs {
        if let Some(s) = subject(scene, i, lo, depth - 1).filter(|s| main(s) || fallback.is_none()) {
            let depends = s.tokens.start > lo && scene.doc.is(s.tokens.start - 1, c::RELATIVE | c::SUBORDINATOR);
            if !depends && main(&s) && speaks(scene, &s) {
                return Some(s);
            }
            fallback = Some(s);
        }
    }
    fallback
}

/// Whether the token of the narration is a finite verb or an auxiliary where it stands.
fn finite_verb(scene: &Scene, i: usize, lo: usize) -> bool {
    let t = &scene.doc.tokens[i];
    if !scene.narrated(i) || t.kind != Kind::Word || !t.is(c::FINITE | c::AUXILIARY | c::REPORTING) {
        return false;
    }
    // "the Paris attacks": a noun
    let noun = t.is(c::FINITE)
        && t.of(scene.doc.text).ends_with('s')
        && i > lo + 1
        && scene.doc.tokens[i - 1].capital()
        && scene.doc.is(i - 2, c::DETERMINER);
    !noun && (t.is(c::AUXILIARY) || cue::form(scene, i, i + 1, t.classes).is_some_and(|f| f == Form::Finite))
}

/// The subject before an aside that ends with the comma (or dash) at `close`: "Hale, who runs the club, said".
fn aside(scene: &Scene, close: usize, lo: usize) -> Option<Source> {
    let doc = scene.doc;
    let kind = doc.tokens[close].kind;
    let mut end = close;
    for _ in 0..4 {
        let open = (lo..end).rev().find(|o| scene.narrated(*o) && doc.tokens[*o].kind == kind)?;
        let first = open + 1;
        let t = doc.tokens.get(first)?;
        let likely = t.is(c::RELATIVE
            | c::DETERMINER
            | c::ROLE
            | c::TITLE
            | c::POSSESSIVE
            | c::GERUND
            | c::PREPOSITION
            | c::GROUP
            | c::NUMERAL
            | c::ORGANISATION
            | c::PLACE)
            || matches!(t.kind, Kind::Number)
            || t.capital()
            || t.kind == Kind::Word && !t.is(c::AUXILIARY | c::CONJUNCTION | c::SUBJECT | c::FINITE)
            || scene.adverb(first)
            || doc.word(first).ends_with("ed")
            || scene.says(
                first,
                &[
                    "now",
                    "then",
                    "once",
                    "formerly",
                    "himself",
                    "herself",
                    "meanwhile",
                    "however",
                    "too",
                    "though",
                    "speaking",
                    "asked",
                    "born",
                    "known",
                    "also",
                    "like",
                    "both",
                    "all",
                    "one",
                ],
            );
        if !likely || first >= close {
            return None;
        }
        let found = phrase_before(scene, open, lo)?;
        // "in Columbus, Ohio, said": a place is not the subject
        let place = found.tokens.start > lo
            && doc.is(found.tokens.start - 1, c::PREPOSITION)
            && (doc.is(found.head, c::PLACE) || doc.is(first, c::PLACE));
        if place {
            end = open;
            continue;
        }
        // "the union's leader, Ann Hale, said": the name in apposition
        let inner = scene.people.name_at(first).filter(|n| n.tokens.start == first && n.core.end == end);
        if let Some(name) = inner.filter(|n| n.sort == crate::people::Sort::Person && !named(scene, &found)) {
            if doc.is(found.head, c::ROLE | c::GROUP | c::ANONYMOUS) {
                return Some(Source { tokens: found.tokens.start..name.core.end, head: name.core.end - 1 });
            }
        }
        // "Hale, 45, a teacher, said": go on to the name
        let appositive = !named(scene, &found) && found.tokens.start > lo && doc.tokens[found.tokens.start - 1].kind == kind;
        if !appositive && doc.tokens[found.head].kind != Kind::Number {
            return Some(found);
        }
        end = open;
        if !appositive {
            continue;
        }
        if let Some(s) = phrase_before(scene, found.tokens.start - 1, lo).filter(|s| named(scene, s)) {
            return Some(s);
        }
        if doc.tokens[found.head].kind != Kind::Number && !scene.says(found.head, &["Calif", "Mass"]) {
            return Some(found);
        }
    }
    None
}

/// Whether the head is a name.
pub fn named(scene: &Scene, source: &Source) -> bool {
    scene.people.name_at(source.head).is_some_and(|n| n.core.end == source.head + 1)
}

/// The noun phrase that ends right before the token `end`.
pub fn phrase_before(scene: &Scene, end: usize, lo: usize) -> Option<Source> {
    let doc = scene.doc;
    let mut last = end.checked_sub(1).filter(|l| *l >= lo && scene.narrated(*l))?;
    if last > lo && scene.inner_stop(last) {
        last -= 1; // John Hale Jr.
    }
    let t = &doc.tokens[last];
    if t.is(c::SUBJECT | c::RELATIVE) && t.kind == Kind::Word && !scene.says(last, &["that", "which", "what"]) && !t.is(c::ROLE) {
        return Some(Source { tokens: last..end, head: last });
    }
    if scene.says(last, &["that", "which"]) {
        // a code of conduct that says: the thing does not speak, unless it is a text
        let thing = phrase_before(scene, last - usize::from(last > lo && doc.tokens[last - 1].kind == Kind::Comma), lo)?;
        return if speaks(scene, &thing) { Some(Source { tokens: last..end, head: last }) } else { shared(scene, last, lo, 2) };
    }
    // a name right before the verb
    if let Some(name) = scene.people.name_at(last).filter(|n| n.tokens.start >= lo && n.core.end <= end) {
        let mut start = name.tokens.start;
        while start > lo
            && scene.narrated(start - 1)
            && !doc.tokens[start - 1].capital()
            && doc.is(start - 1, c::ROLE | c::TITLE)
            && doc.tokens[start - 1].kind == Kind::Word
        {
            start -= 1;
        }
        if let Some(outer) = whole_before(scene, start, last, lo) {
            return Some(outer);
        }
        return Some(Source { tokens: start..end, head: name.core.end - 1 });
    }
    let start = gather(scene, end, lo);
    if start >= end {
        return None;
    }
    describe(scene, start..end)
}

/// "a spokesman for Ann Hale", "the head of Oxfam": the phrase whose attribute the name is.
fn whole_before(scene: &Scene, start: usize, last: usize, lo: usize) -> Option<Source> {
    let doc = scene.doc;
    let prep = start.checked_sub(1).filter(|p| *p > lo && scene.narrated(*p))?;
    let mut at = prep;
    if doc.is(at, c::DETERMINER | c::POSSESSIVE) && at > lo + 1 {
        at -= 1;
    }
    let joined = scene.says(at, &["and", "or", "&"]) && doc.tokens[at - 1].capital() && scene.people.name_at(at - 1).is_some();
    if joined {
        let first = scene.people.name_at(at - 1)?;
        return Some(Source { tokens: first.tokens.start.max(lo)..last + 1, head: first.core.end - 1 });
    }
    // a letter obtained by the paper says
    if scene.says(at, &["by"])
        && at > lo + 1
        && doc.is(at - 1, c::VERB)
        && doc.word(at - 1).ends_with(['d', 'n', 't'])
        && !doc.is(at - 2, c::AUXILIARY)
    {
        return phrase_before(scene, at - 1, lo).filter(|s| s.tokens.end + 1 == at);
    }
    if !scene.says(at, &["of", "for", "with", "at", "from", "to", "in", "near", "behind", "on", "by", "within", "inside"]) {
        return None;
    }
    let from = gather(scene, at, lo);
    if from >= at {
        return None;
    }
    let whole = describe(scene, from..last + 1)?;
    (speaks(scene, &whole) && !doc.is(whole.head, c::TIME)).then_some(whole)
}

/// Whether the head is a name, a pronoun or a noun of those that can speak.
pub fn speaks(scene: &Scene, source: &Source) -> bool {
    let kinds = c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::DOCUMENT | c::SUBJECT | c::NUMERAL | c::OUTLET | c::PLACE;
    scene.doc.is(source.head, kinds) || named(scene, source)
}

/// The start of the noun phrase that ends before `end`, prepositional attributes included.
fn gather(scene: &Scene, end: usize, lo: usize) -> usize {
    let doc = scene.doc;
    let mut j = end;
    while j > lo {
        let p = j - 1;
        let t = &doc.tokens[p];
        if !scene.narrated(p) || t.gap > Gap::Line && j < end && p + 1 < j {
            break;
        }
        if doc.tokens[j.min(doc.tokens.len() - 1)].gap > Gap::Line && j < end {
            break;
        }
        if t.kind == Kind::Stop && scene.inner_stop(p) && j < end {
            j = p;
            continue;
        }
        if t.is(c::SUBJECT) && !t.is(c::ROLE | c::DETERMINER | c::NUMERAL | c::GROUP) {
            break;
        }
        if t.is(c::CONJUNCTION) {
            let left = p.checked_sub(1).filter(|l| *l >= lo && scene.nominal(*l));
            let parallel = left.is_some_and(|l| {
                if doc.is(l, c::ROLE | c::GROUP) && doc.is(j, c::PLACE | c::ORGANISATION | c::ROLE | c::NOT_NAME) {
                    return true; // the senator and Democratic candidate
                }
                let r = j.min(doc.tokens.len() - 1);
                (doc.tokens[l].capital() == doc.tokens[r].capital() || doc.is(r, c::DETERMINER | c::POSSESSIVE)) && !finite(scene, l)
            });
            if parallel && scene.says(p, &["and", "or", "&"]) {
                j = p;
                continue;
            }
            break;
        }
        if t.is(c::PREPOSITION) && !t.is(c::ROLE | c::GROUP | c::NUMERAL) {
            let left = p.checked_sub(1).filter(|l| *l >= lo && scene.narrated(*l));
            let noun =
                left.is_some_and(|l| scene.nominal(l) && !finite(scene, l) && !scene.adverb(l) || doc.is(l, c::SUBJECT | c::NUMERAL));
            if noun && !scene.says(p, &["as", "after", "before", "until", "when"]) {
                j = p;
                continue;
            }
            break;
        }
        let infinitive = t.is(c::VERB) && !t.capital() && p > lo && (scene.says(p - 1, &["to"]) || doc.is(p - 1, c::MODAL));
        if !scene.nominal(p) || infinitive || finite(scene, p) && !(p > lo && doc.is(p - 1, c::DETERMINER | c::POSSESSIVE)) {
            break;
        }
        if scene.adverb(p) && j == end {
            break;
        }
        j = p;
    }
    // adverbs and stray bits at the start are not of the phrase
    while j < end && (scene.adverb(j) || matches!(doc.tokens[j].kind, Kind::Hyphen | Kind::Clitic | Kind::Stop)) {
        j += 1;
    }
    j
}

/// A word that is a finite verb where it stands, as far as its neighbours tell.
fn finite(scene: &Scene, token: usize) -> bool {
    let t = &scene.doc.tokens[token];
    if !t.is(c::VERB)
        || t.capital()
        || t.is(c::ROLE | c::GROUP | c::ORGANISATION | c::DOCUMENT | c::SAYING) && !t.of(scene.doc.text).ends_with("ed")
    {
        return false;
    }
    t.is(c::FINITE | c::GERUND) && !scene.doc.is(token.saturating_sub(1), c::DETERMINER | c::POSSESSIVE)
}

/// Finds the head of a gathered phrase.
fn describe(scene: &Scene, tokens: Range<usize>) -> Option<Source> {
    let doc = scene.doc;
    let mut core_end = tokens.end;
    for i in tokens.clone() {
        if i > tokens.start && doc.is(i, c::PREPOSITION) && !doc.is(i, c::ROLE | c::GROUP) {
            core_end = i;
            break;
        }
    }
    // "people familiar with the matter": the noun, not the adjective
    let mut head = core_end.checked_sub(1)?;
    let noun = |i: usize| doc.is(i, c::ROLE | c::GROUP | c::ORGANISATION | c::ANONYMOUS | c::DOCUMENT | c::PLACE | c::OUTLET | c::SUBJECT);
    if !noun(head) && scene.people.name_at(head).is_none() {
        if let Some(i) = (tokens.start..core_end).rev().find(|i| noun(*i) && doc.tokens[*i].kind == Kind::Word && !doc.tokens[*i].capital())
        {
            if doc.kind(i + 1) != Some(Kind::Clitic) {
                head = i;
            }
        }
    }
    while head > tokens.start && !matches!(doc.tokens[head].kind, Kind::Word | Kind::Number | Kind::Handle) {
        head -= 1;
    }
    let t = &doc.tokens[head];
    if !matches!(t.kind, Kind::Word | Kind::Handle | Kind::Number) || t.is(c::TIME) && core_end == tokens.end && !t.is(c::GIVEN) {
        return None;
    }
    if scene.people.name_at(head).is_none() && t.is(c::DETERMINER) && !t.is(c::SUBJECT | c::NUMERAL | c::GROUP) && tokens.len() == 1 {
        return scene
            .says(head, &["some", "many", "others", "another", "both", "few", "several", "most", "one", "all"])
            .then_some(Source { tokens, head });
    }
    Some(Source { tokens, head })
}

/// The agent of a passive: "by" and what follows, within reach.
fn agent(scene: &Scene, from: usize, hi: usize) -> Option<Source> {
    let hi = hi.min(scene.doc.tokens.len());
    let by = (from..hi)
        .take_while(|i| !matches!(scene.doc.tokens[*i].kind, Kind::Stop | Kind::Comma | Kind::Semicolon))
        .find(|i| scene.narrated(*i) && scene.says(*i, &["by"]))?;
    phrase_after(scene, by + 1, hi + 12)
}

/// The subject of a cue that stands after it: said Ann Hale; according to a spokesman.
pub fn after(scene: &Scene, cue: &Cue, hi: usize) -> Option<Source> {
    let mut at = cue.tokens.end;
    while at < hi && scene.narrated(at) && scene.adverb(at) {
        at += 1;
    }
    phrase_after(scene, at, hi)
}

/// The noun phrase that starts at the token.
pub fn phrase_after(scene: &Scene, from: usize, hi: usize) -> Option<Source> {
    let doc = scene.doc;
    let hi = hi.min(doc.tokens.len()).min(from + REACH);
    if from >= hi || !scene.narrated(from) {
        return None;
    }
    let first = &doc.tokens[from];
    if first.is(c::SUBJECT | c::OBJECT) && first.kind == Kind::Word && !first.is(c::DETERMINER | c::NUMERAL | c::GROUP | c::POSSESSIVE) {
        return Some(Source { tokens: from..from + 1, head: from });
    }
    let mut j = from;
    while j < hi && scene.narrated(j) {
        let t = &doc.tokens[j];
        if j > from && t.gap > Gap::Line {
            break;
        }
        if t.kind == Kind::Stop && scene.inner_stop(j) && j + 1 < hi && doc.tokens[j + 1].gap <= Gap::Space {
            j += 1;
            continue;
        }
        if t.is(c::PREPOSITION) && !t.is(c::ROLE | c::GROUP) {
            let timed = j + 1 < hi
                && (doc.is(j + 1, c::TIME)
                    || doc.is(j + 2, c::TIME)
                    || doc.is(j + 1, c::SAYING)
                    || doc.is(j + 2, c::SAYING | c::DOCUMENT) && !scene.says(j, &["of", "for"]));
            if j == from || timed || !scene.says(j, &["of", "for", "with", "from", "at", "in", "to", "who"]) {
                break;
            }
            j += 1;
            continue;
        }
        if t.is(c::CONJUNCTION)
            && scene.says(j, &["and", "&"])
            && j + 1 < hi
            && j > from
            && doc.tokens[j + 1].capital() == doc.tokens[j - 1].capital()
            && !cue_follows(scene, j + 1)
        {
            j += 1;
            continue;
        }
        // "Hale harrumphed": what follows a person's name in lower case is no part of it
        let named = j > from && scene.people.name_at(j - 1).is_some_and(|n| n.core.end == j && n.sort == crate::people::Sort::Person);
        if named && t.kind == Kind::Word && !t.capital() {
            break;
        }
        if !scene.nominal(j)
            || t.is(c::TIME) && !t.is(c::GIVEN)
            || j > from && (finite(scene, j) || scene.adverb(j)) && scene.people.name_at(j).is_none()
        {
            break;
        }
        j += 1;
    }
    while j > from && !matches!(doc.tokens[j - 1].kind, Kind::Word | Kind::Number | Kind::Handle | Kind::Close | Kind::Stop) {
        j -= 1;
    }
    if j <= from {
        return None;
    }
    // a name at the head: what follows its first preposition belongs to it only as an attribute
    let mut source = describe(scene, from..j)?;
    if let Some(name) = scene.people.name_at(source.head) {
        source = Source { tokens: from..name.core.end.max(source.head + 1), head: name.core.end - 1 };
    }
    // "the leader, Ann Hale," and "the leader of the party, Ann Hale,"
    if !named(scene, &source) && doc.kind(j) == Some(Kind::Comma) && j + 1 < hi {
        if let Some(name) = scene.people.name_at(j + 1).filter(|n| {
            n.tokens.start == j + 1 && doc.is(source.head, c::ROLE) && matches!(doc.kind(n.tokens.end), Some(Kind::Comma | Kind::Stop))
        }) {
            source = Source { tokens: from..name.core.end, head: name.core.end - 1 };
        }
    }
    Some(source)
}

fn cue_follows(scene: &Scene, at: usize) -> bool {
    cue::at(scene, at).is_some()
}
