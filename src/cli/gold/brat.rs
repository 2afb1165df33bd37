//! Gold in brat's standoff format: an .ann file beside its .txt. docs/COMMAND-LINE.md lists what is read.

use super::article::{lines, marks, shown, text, words, Gold, Kind, Said};
use crate::cli::args::Common;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// What words are, by the type that brat has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Type {
    Quote(Kind),
    Report,
    Source,
    /// Known, and of no weight here.
    Other,
}

fn type_of(name: &str) -> Type {
    match name {
        "Direct" => Type::Quote(Kind::Direct),
        "Partial" => Type::Quote(Kind::Partial),
        "Term" | "Title" => Type::Quote(Kind::ScareOrTitle),
        "Indirect" => Type::Report,
        "Source" => Type::Source,
        _ => Type::Other,
    }
}

/// Words that were marked.
struct Marked {
    what: Type,
    spans: Vec<(u32, u32)>,
    words: String,
}

/// All that a file says.
#[derive(Default)]
struct Standoff {
    marked: BTreeMap<String, Marked>,
    /// From a quotation to the words that name its speaker.
    sources: HashMap<String, String>,
    denied: HashMap<String, bool>,
    notes: HashMap<String, String>,
}

/// Reads a file and the text beside it.
pub fn read(file: &Path, common: &Common) -> Result<Gold, String> {
    let place = file.with_extension("txt");
    let text = text(&place, common)?;
    let annotations = self::text(file, common)?;
    let chars: Vec<char> = text.chars().collect();
    let mut found = Standoff::default();
    for (number, line) in annotations.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        read_line(line, &chars, &mut found).map_err(|problem| format!("line {}: {problem}", number + 1))?;
    }
    gold(shown(&place), text, &chars, &found)
}

fn read_line(line: &str, text: &[char], found: &mut Standoff) -> Result<(), String> {
    let mut cells = line.split('\t');
    let (id, body, rest) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""), cells.next().unwrap_or(""));
    let mut fields = body.split(' ');
    let name = fields.next().unwrap_or("");
    let target =
        |fields: &mut std::str::Split<char>| fields.next().map(str::to_string).ok_or_else(|| format!("{name} wants what it is about"));
    match id.chars().next() {
        Some('T') => {
            let what = type_of(name);
            let places = body.strip_prefix(name).unwrap_or("").trim();
            let spans = places.split(';').map(|place| span(place, text)).collect::<Result<Vec<_>, _>>()?;
            let found_words = spans.iter().filter_map(|s| words(text, s.0, s.1)).collect::<Vec<_>>().join(" ");
            let ink = |words: &str| words.split_whitespace().collect::<String>();
            if !rest.is_empty() && ink(rest) != ink(&found_words) {
                return Err(format!(
                    "at {places} stand other words than \"{rest}\": another text, or offsets that do not count characters"
                ));
            }
            found.marked.insert(id.to_string(), Marked { what, spans, words: found_words });
        }
        Some('R') if name == "Speaker" => {
            let ends: Vec<&str> = fields.filter_map(|field| field.split_once(':').map(|f| f.1)).collect();
            let [quote, source] = ends[..] else { return Err("Speaker wants Arg1:quotation and Arg2:source".to_string()) };
            found.sources.insert(quote.to_string(), source.to_string());
        }
        Some('A' | 'M') if name == "Modality" => {
            let of = target(&mut fields)?;
            let value = fields.next().unwrap_or("");
            if !["Asserted", "Denied", "Hypothetical"].contains(&value) {
                return Err(format!("Modality {value}: must be one of Asserted, Denied, Hypothetical"));
            }
            found.denied.insert(of, value == "Denied");
        }
        Some('#') if name == "AnnotatorNotes" => drop(found.notes.insert(target(&mut fields)?, rest.to_string())),
        Some('R' | 'A' | 'M' | '#' | 'E' | 'N' | '*') => {}
        _ => return Err("is no line of brat's standoff format".to_string()),
    }
    Ok(())
}

/// A place: two numbers.
fn span(place: &str, text: &[char]) -> Result<(u32, u32), String> {
    let numbers = place.trim().split_once(' ').and_then(|(start, end)| Some((start.parse().ok()?, end.parse().ok()?)));
    let (start, end) = numbers.ok_or_else(|| format!("\"{place}\" is no place: start and end are wanted"))?;
    match words(text, start, end) {
        Some(_) => Ok((start, end)),
        None => Err(format!("{start} {end} is no place of the text, which has {} characters", text.len())),
    }
}

fn gold(name: String, text: String, chars: &[char], found: &Standoff) -> Result<Gold, String> {
    for (quote, source) in &found.sources {
        if let Some(missing) = [quote, source].into_iter().find(|id| !found.marked.contains_key(*id)) {
            return Err(format!("Speaker from {quote} to {source}: there is no {missing}"));
        }
    }
    let paragraphs = lines(chars);
    let forms = forms(found);
    let (mut quotes, mut reports) = (Vec::new(), Vec::new());
    for (id, marked) in &found.marked {
        let said = |kind, spans| {
            let names = named(id, found);
            let others = names.first().and_then(|name| forms.get(name)).cloned().unwrap_or_default();
            Said {
                spans,
                kind,
                other_kinds: Vec::new(),
                speaker: names.first().cloned(),
                other_speakers: others.into_iter().map(Some).collect(),
                denied: Some(found.denied.get(id).copied().unwrap_or(false)),
                nested: is_nested(id, found),
            }
        };
        match marked.what {
            // each stretch, and one in each paragraph, as the kit has it
            Type::Quote(kind) => {
                let parts = marked.spans.iter().flat_map(|s| paragraphs.iter().map(|p| (s.0.max(p.0), s.1.min(p.1))));
                quotes.extend(parts.filter(|p| p.0 < p.1).map(|part| said(kind, vec![part])));
            }
            Type::Report => reports.push(said(Kind::Direct, marked.spans.clone())),
            Type::Source | Type::Other => {}
        }
    }
    quotes.sort_by_key(|q| q.spans.first().copied());
    reports.sort_by_key(|r| r.spans.first().copied());
    let marks = marks(chars, &quotes);
    Ok(Gold { name, text, paragraphs, quotes, reports, marks })
}

/// The names of whoever says a quotation, the full one first: those of a note, else the words of the source.
fn named(quote: &str, found: &Standoff) -> Vec<String> {
    let source = found.sources.get(quote);
    let note = found.notes.get(quote).or_else(|| found.notes.get(source?));
    let listed = |note: &String| note.split(';').map(|name| name.trim().to_string()).filter(|name| !name.is_empty()).collect();
    let names: Vec<String> = note.map_or_else(Vec::new, listed);
    match (names.is_empty(), source.and_then(|id| found.marked.get(id))) {
        (true, Some(words)) => vec![words.words.clone()],
        _ => names,
    }
}

/// What else the article calls everybody who has a name: the other names of notes, and the words of sources.
fn forms(found: &Standoff) -> HashMap<String, Vec<String>> {
    let mut forms: HashMap<String, Vec<String>> = HashMap::new();
    for id in found.marked.keys() {
        let names = named(id, found);
        let words = found.sources.get(id).and_then(|source| found.marked.get(source)).map(|marked| marked.words.clone());
        if let Some((full, others)) = names.split_first() {
            let known = forms.entry(full.clone()).or_default();
            known.extend(others.iter().cloned().chain(words).filter(|form| form != full));
            known.sort();
            known.dedup();
        }
    }
    forms
}

/// Whether a quotation stands inside another.
fn is_nested(id: &str, found: &Standoff) -> bool {
    let ends = |marked: &Marked| (marked.spans.iter().map(|s| s.0).min(), marked.spans.iter().map(|s| s.1).max());
    let inner = ends(&found.marked[id]);
    found.marked.iter().any(|(other, marked)| {
        let outer = ends(marked);
        other != id && matches!(marked.what, Type::Quote(_)) && outer != inner && outer.0 <= inner.0 && inner.1 <= outer.1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, lines: &[&str]) -> Result<Gold, String> {
        let chars: Vec<char> = text.chars().collect();
        let mut found = Standoff::default();
        lines.iter().try_for_each(|line| read_line(line, &chars, &mut found))?;
        gold("a.txt".to_string(), text.to_string(), &chars, &found)
    }

    #[test]
    fn names_come_from_notes_and_sources() {
        let text = "“Yes,” said Hale. “No,” she said. It was late.";
        let lines = [
            "T1\tDirect 0 6\t“Yes,”",
            "T2\tSource 12 16\tHale",
            "R1\tSpeaker Arg1:T1 Arg2:T2",
            "#1\tAnnotatorNotes T2\tAnn Hale; the mayor",
            "T3\tDirect 18 23\t“No,”",
            "#2\tAnnotatorNotes T3\tAnn Hale",
            "A1\tModality T3 Denied",
            "T9\tPerson 12 16\tHale",
        ];
        let gold = read(text, &lines).unwrap();
        assert_eq!(gold.marks, [0, 5, 18, 22]);
        let of = |i: usize| (gold.quotes[i].speaker.as_deref(), gold.quotes[i].denied);
        assert_eq!((of(0), of(1)), ((Some("Ann Hale"), Some(false)), (Some("Ann Hale"), Some(true))));
        assert_eq!(gold.quotes[1].other_speakers, [Some("Hale".to_string()), Some("the mayor".to_string())]);
    }

    #[test]
    fn stretches_around_a_cue_are_two_quotations_of_one_speaker() {
        let text = "“Yes,” said Hale, “it is\nlate.”";
        let gold = read(text, &["T1\tDirect 0 6;18 31\t“Yes,” “it is late.”", "#1\tAnnotatorNotes T1\tAnn Hale"]).unwrap();
        let found: Vec<_> = gold.quotes.iter().map(|q| (q.spans[0], q.speaker.as_deref())).collect();
        assert_eq!(found, [((0, 6), Some("Ann Hale")), ((18, 24), Some("Ann Hale")), ((25, 31), Some("Ann Hale"))]);
    }

    #[test]
    fn what_is_wrong_is_told() {
        let wrong = |line: &str| read("“Yes,” said Hale.", &[line]).err().unwrap_or_default();
        assert!(wrong("T1\tDirect 0 6\t“Yes!”").starts_with("at 0 6 stand other words"), "{}", wrong("T1\tDirect 0 6\t“Yes!”"));
        assert_eq!(wrong("T1\tDirect 0 99\t"), "0 99 is no place of the text, which has 17 characters");
        assert_eq!(wrong("T1\tDirect 0\t"), "\"0\" is no place: start and end are wanted");
        assert_eq!(wrong("R1\tSpeaker Arg1:T1 Arg2:T2"), "Speaker from T1 to T2: there is no T1");
        assert_eq!(wrong("A1\tModality T1 denied"), "Modality denied: must be one of Asserted, Denied, Hypothetical");
        assert_eq!(wrong("Hale"), "is no line of brat's standoff format");
    }
}
