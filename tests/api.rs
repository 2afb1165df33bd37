//! The crate as its users meet it: only what its documentation lists, and what they would write.

use pullquote::compare::{compare, Article};
use pullquote::quotecheck::{check, Source};
use pullquote::report::{LineKind, QuoteKind, SpeakerKind, Voice};
use pullquote::{analyze, explain, sources, Analysis, Offsets, Options, Quotations, UserLexicon, Which};

const TEXT: &str = "Ferry to stop in May\n\n“The boat is thirty years old,” said Zoë Dunn, the harbour master, on Monday. “It will not sail another winter.”\n\n\
                    She denied that the council had been told. A shopkeeper called it ‘a brutal blow’.\n";

#[test]
fn who_said_what() {
    let found = analyze(TEXT, &Options::default());
    let said: Vec<_> = found.said(TEXT).map(|s| (s.words.into_owned(), s.speaker, s.kind)).collect();
    assert_eq!(said[0], ("The boat is thirty years old,".to_string(), Some("Zoë Dunn"), QuoteKind::Direct));
    assert!(said.iter().filter(|s| s.1 == Some("Zoë Dunn")).count() >= 3, "{said:?}");
    let quote = &found.quotes[0];
    assert_eq!(quote.text(TEXT), Some("“The boat is thirty years old,”"));
    let range: std::ops::Range<usize> = quote.source.expect("it is named").into();
    assert_eq!(&TEXT[range], "Zoë Dunn");
    assert_eq!(found.speaker(quote).map(|s| s.kind), Some(SpeakerKind::Person));
    assert!(found.paragraphs[0].kind == LineKind::Headline && found.loaded.iter().all(|l| l.voice == Voice::Quoted || l.end > 0));
    let parts: Vec<_> = (&quote.parts).into_iter().collect();
    assert_eq!(format!("{:?}", quote.parts), format!("{parts:?}"), "a list prints as one");
}

/// What is written can be read again, and is the same.
#[test]
fn a_result_goes_through_json_and_back() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut texts: Vec<String> = vec![TEXT.to_string(), String::new(), "“".to_string()];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "txt") {
            texts.push(std::fs::read_to_string(path).unwrap());
        }
    }
    assert!(texts.len() > 8);
    for text in &texts {
        let options = Options { targets: vec![(0, 4)], ..Options::default() };
        let found = analyze(text, &options);
        let written = serde_json::to_string(&found).unwrap();
        let read: Analysis = serde_json::from_str(&written).unwrap_or_else(|e| panic!("{e}: {text}"));
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
        assert!(read == found, "{text}");
        let toned = pullquote::tone(text, &options);
        assert!(serde_json::from_str::<pullquote::report::Toned>(&serde_json::to_string(&toned).unwrap()).unwrap() == toned);
    }
    let wrong = serde_json::to_string(&analyze(TEXT, &Options::default())).unwrap().replace("\"direct\"", "\"sung\"");
    let problem = serde_json::from_str::<Analysis>(&wrong).unwrap_err().to_string();
    assert!(problem.starts_with("\"sung\" is none of direct, partial, indirect"), "{problem}");
}

#[test]
fn words_of_a_closed_list_are_read_and_written() {
    assert_eq!("codepoints".parse(), Ok(Offsets::Codepoints));
    assert_eq!(("whole".parse(), Quotations::Split.to_string()), (Ok(Quotations::Whole), "split".to_string()));
    let problem: Box<dyn std::error::Error> = "miles".parse::<Offsets>().unwrap_err().into();
    assert_eq!(problem.to_string(), "\"miles\" is none of utf16, codepoints, bytes");
    assert_eq!(serde_json::from_str::<Vec<QuoteKind>>("[\"direct\"]").unwrap(), [QuoteKind::Direct]);
}

#[test]
fn the_other_ways_in() {
    let altered = TEXT.replace("will not sail", "will sail");
    let analyses = [TEXT, &altered].map(|text| analyze(text, &Options { offsets: Offsets::Utf16, ..Options::default() }));
    let articles =
        [("a", TEXT), ("b", &altered)].into_iter().zip(&analyses).map(|((name, text), analysis)| Article { name, text, analysis });
    let found = compare(&articles.collect::<Vec<_>>(), &Default::default());
    assert!(found.findings.iter().any(|f| f.reason == "negation"), "{:?}", found.findings);

    let report = check(&altered, &[Source { name: "notes", text: TEXT }], &Default::default());
    assert!(report.quotes.iter().any(|q| q.verdict.is_fault()));
    assert_eq!(sources(TEXT, &Options::default())[0].title.as_deref(), Some("harbour master"));
    assert!(explain(TEXT, &Options::default(), Which::Number(0)).is_some());
    let (words, problems) = UserLexicon::parse("ferry\t3\n");
    assert!(problems.is_empty() && !analyze(TEXT, &Options { lexicon: words, ..Options::default() }).tone.words.is_empty());
}
