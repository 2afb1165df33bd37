//! The targets. Text is what is UTF-8 of the bytes; 0xFF and 0xFE, which UTF-8 never has, part articles and options from it.

#[path = "../../tests/properties/holds.rs"]
mod holds;

use pullquote::compare::{self, Article, Comparison, Place};
use pullquote::offsets::OffsetMap;
use pullquote::{analyze as analysed, Analysis, Offsets, Options, Quotations, UserLexicon};
use std::borrow::Cow;

/// The units of offsets.
const UNITS: [Offsets; 3] = [Offsets::Utf16, Offsets::Codepoints, Offsets::Bytes];

/// A name, and what is tried on any bytes.
type Target = (&'static str, fn(&[u8]));

/// The targets by name, as `fuzz_targets/` and `corpus/` have them.
pub const ALL: [Target; 5] = [("analyze", analyze), ("compare", compare), ("offsets", offsets), ("lexicon", lexicon), ("ndjson", ndjson)];

/// What stands before the first such byte, as text, and the bytes after it.
fn split(data: &[u8], mark: u8) -> (Cow<'_, str>, &[u8]) {
    let at = data.iter().position(|b| *b == mark).unwrap_or(data.len());
    (String::from_utf8_lossy(&data[..at]), data.get(at + 1..).unwrap_or(&[]))
}

/// Ranges read from bytes, four each; some lie outside of the text or are the wrong way round.
fn ranges(bytes: &[u8]) -> Vec<(u32, u32)> {
    let number = |b: &[u8]| match u16::from_le_bytes([b[0], b[1]]) {
        u16::MAX => u32::MAX,
        n => u32::from(n),
    };
    bytes.chunks_exact(4).take(20).map(|b| (number(&b[..2]), number(&b[2..]))).collect()
}

/// An article, then 0xFE and options: a byte of choices, ranges to skip or to aim at.
pub fn analyze(data: &[u8]) {
    let (text, rest) = split(data, 0xfe);
    let mut options = Options::default();
    if let Some((choices, more)) = rest.split_first() {
        options.offsets = UNITS[usize::from(choices % 3)];
        options.quotations = if choices & 4 == 0 { Quotations::Split } else { Quotations::Whole };
        let ranges = ranges(more);
        options.targets.extend(ranges.iter().filter(|_| choices & 8 != 0));
        options.skip.extend(ranges.iter().filter(|_| choices & 16 != 0));
        if choices & 32 != 0 {
            options.abbreviations = text.split(' ').take(3).map(str::to_string).collect();
        }
    }
    let bytes =
        Options { targets: in_bytes(&text, &options.targets, &options), skip: in_bytes(&text, &options.skip, &options), ..options.clone() };
    let found = holds::analyze(&text, &bytes);
    assert_eq!(found.targets.len(), options.targets.len());
    // Any other unit names the same places.
    let map = OffsetMap::new(&text, options.offsets);
    let mut moved = found;
    moved.offsets = options.offsets;
    moved.map_offsets(|byte| map.at(byte));
    assert!(moved == analysed(&text, &options), "the same in every unit");
}

fn in_bytes(text: &str, ranges: &[(u32, u32)], options: &Options) -> Vec<(u32, u32)> {
    let map = OffsetMap::new(text, options.offsets);
    ranges.iter().map(|(a, b)| (map.byte(*a), map.byte(*b))).collect()
}

/// Articles with 0xFF between them, then 0xFE and options: the unit and source, events moved by hand.
pub fn compare(data: &[u8]) {
    let end = data.iter().position(|b| *b == 0xfe).unwrap_or(data.len());
    let texts: Vec<_> = data[..end].split(|b| *b == 0xff).take(8).map(String::from_utf8_lossy).collect();
    let rest = data.get(end + 1..).unwrap_or(&[]);
    let options = compare::Options {
        offsets: UNITS[usize::from(rest.first().unwrap_or(&0) % 3)],
        source: rest.first().map(|b| usize::from(b / 3)).filter(|s| *s < 10),
        events: rest.iter().skip(1).take(9).map(|b| (*b < 200).then_some(u32::from(b % 4))).collect(),
    };
    let bytes = Options { offsets: Offsets::Bytes, ..Options::default() };
    let analyses: Vec<Analysis> = texts.iter().map(|t| analysed(t, &bytes)).collect();
    let names: Vec<String> = (0..texts.len()).map(|i| i.to_string()).collect();
    let list = |i: usize| Article { name: &names[i], text: &texts[i], analysis: &analyses[i] };
    let articles: Vec<Article> = (0..texts.len()).map(list).collect();
    compared(&texts, &compare::compare(&articles, &options), options.offsets);
    // An analysis that belongs to another text gives less, and no panic.
    let crossed: Vec<Article> = articles.iter().zip(analyses.iter().rev()).map(|(a, analysis)| Article { analysis, ..*a }).collect();
    compare::compare(&crossed, &options);
}

fn compared(texts: &[Cow<str>], found: &Comparison, unit: Offsets) {
    let maps: Vec<OffsetMap> = texts.iter().map(|t| OffsetMap::new(t, unit)).collect();
    let inside = |file: &str, start: u32, end: u32| {
        let article: usize = file.parse().expect("a name that was given");
        assert!(start <= end, "{start}..{end} of {file}");
        for offset in [start, end] {
            let byte = maps[article].byte(offset);
            assert!(maps[article].at(byte) == offset && texts[article].is_char_boundary(byte as usize), "{offset} of {file}");
        }
    };
    let place = |p: &Place| inside(&p.file, p.start, p.end);
    assert_eq!(found.events.iter().map(Vec::len).sum::<usize>(), texts.len());
    assert_eq!(found.articles.len(), texts.len());
    let events = found.events.len() as u32;
    for group in &found.groups {
        assert!(group.event < events && group.members.len() > 1);
        assert_eq!(group.members.iter().filter(|m| m.reference).count(), 1);
        for member in &group.members {
            inside(&member.file, member.start, member.end);
            member.parts.iter().for_each(|p| inside(&member.file, p.start, p.end));
            member.diff.iter().flat_map(|d| d.here.iter().chain(&d.there)).for_each(place);
        }
    }
    for finding in &found.findings {
        inside(&finding.file, finding.start, finding.end);
        finding.related.iter().for_each(place);
    }
    for row in &found.articles {
        row.loaded.iter().for_each(|r| inside(&row.file, r.start, r.end));
        assert!(row.narration.is_finite() && row.quoted.is_finite());
    }
    for row in &found.sentences {
        place(&row.place);
        row.ran.iter().for_each(|r| place(&r.place));
    }
    for voice in &found.speakers {
        assert!(voice.event < events);
        assert!(voice.articles.iter().all(|v| (0.0..=1.0).contains(&v.share) && v.tone.is_finite()));
    }
}

/// A text whose every offset is counted there and back.
pub fn offsets(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for unit in UNITS {
        let map = OffsetMap::new(&text, unit);
        let (mut count, mut before) = (0, 0);
        for (byte, c) in text.char_indices() {
            assert_eq!((map.at(byte as u32), map.byte(count)), (count, byte as u32));
            let (units, bytes) = match unit {
                Offsets::Utf16 => (c.len_utf16(), c.len_utf8()),
                Offsets::Codepoints => (1, c.len_utf8()),
                Offsets::Bytes => (c.len_utf8(), c.len_utf8()),
            };
            for inside in byte + 1..byte + bytes {
                let at = map.at(inside as u32);
                assert!((count..=count + units as u32).contains(&at), "byte {inside} is at {at}");
            }
            assert!(count == 0 || before < byte as u32);
            (count, before) = (count + units as u32, byte as u32);
        }
        for past in [0, 1, 1000, u32::MAX - text.len() as u32] {
            assert_eq!((map.at(text.len() as u32 + past), map.byte(count.saturating_add(past))), (count, text.len() as u32));
        }
        // Half of a pair goes to a boundary.
        for offset in 0..=count {
            assert!(text.is_char_boundary(map.byte(offset) as usize));
        }
    }
}

/// The user's own words, 0xFF, an article.
pub fn lexicon(data: &[u8]) {
    let (tsv, article) = split(data, 0xff);
    let (words, problems) = UserLexicon::parse(&tsv);
    let lines = tsv.lines().count();
    assert!(problems.windows(2).all(|p| p[0].line < p[1].line));
    assert!(problems.iter().all(|p| p.line >= 1 && p.line as usize <= lines && !p.problem.is_empty()));
    assert!(words.len() + problems.len() <= lines);
    assert_eq!(words.version().len(), 16);
    // The words that were read are in the article too, so that some are found.
    let text = format!("{} {}", String::from_utf8_lossy(article), tsv.replace('\t', " "));
    let found = holds::analyze(&text, &Options { lexicon: words.clone(), ..Options::default() });
    assert_eq!(found.lexicon, words.version());
    assert!(found.tone.words.iter().all(|w| (-4.0..=4.0).contains(&w.valence)), "no valence leaves its range");
}

/// Lines of JSON.
pub fn ndjson(data: &[u8]) {
    for line in data.split(|b| *b == b'\n').take(20) {
        let line = String::from_utf8_lossy(line);
        let pullquote::ndjson::Line { id, article, .. } = pullquote::ndjson::read(&line);
        let Ok(article) = article else { continue };
        let targets: Vec<_> = article.targets.iter().map(|(start, end)| serde_json::json!({ "start": start, "end": end })).collect();
        let fields: String = article.fields.iter().map(|(name, value)| format!(",{}:{value}", serde_json::json!(name))).collect();
        let [text, places] = [serde_json::json!(article.text), serde_json::json!(targets)];
        let written = format!("{{\"id\":{id},\"text\":{text},\"targets\":{places}{fields}}}");
        let again = pullquote::ndjson::read(&written);
        assert_eq!((again.id, again.article.as_ref()), (id, Ok(&article)), "what is read can be written and read again");
        holds::analyze(&article.text, &Options { targets: article.targets, ..Options::default() });
    }
}
