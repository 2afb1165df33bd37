//! TEI, brat and JSON-LD: read back by others, and the same as the analysis.

use crate::{file, json, run, ARTICLE};
use serde_json::{json, Value};
use std::collections::HashSet;
use std::path::PathBuf;

/// Signs that XML and JSON escape, a quotation within one, one over two paragraphs, a report around marks, astral and combining letters, what XML
/// cannot hold.
const HARD: &str = "Mill & Sons <b>to close</b>\n\n“We said ‘never’ & meant it,” said Zoë “Zed” Hale & Co. spokesman Bob Marsh. 🙂\r\n\r\n\
    “I was there. \n\n“It was late,” Ann Hale said.\n\nAnn Hale said the mill, “a jewel”, was lost\u{1}. She denied saying “it is over”. The “gamble” was off.\n\n\
    Critics said it was wrong. “</script><script>alert(1)</script>,” a clerk said. “Who said this?”\n";

fn texts() -> Vec<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["tests/golden", "tests/newsroom/read"] {
        files.extend(std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()));
    }
    files.retain(|file| file.extension().is_some_and(|end| end == "txt"));
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).chain([HARD.to_string(), String::new(), "\n \n".to_string()]).collect()
}

const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// What is wrong with an article in TEI, beside the text and analysis that it is of.
fn check(tei: roxmltree::Node, text: &str, analysis: &Value) {
    let name = |node: &roxmltree::Node, wanted: &str| node.tag_name().name() == wanted;
    assert!(name(&tei, "TEI") && tei.tag_name().namespace() == Some("http://www.tei-c.org/ns/1.0"));
    let lines = analysis["paragraphs"].as_array().unwrap();
    let body = tei.descendants().find(|n| name(n, "body")).unwrap();
    let written: Vec<String> = body
        .children()
        .filter(|n| n.is_element() && (n.has_children() || !lines.is_empty() && n.next_sibling_element().is_some()))
        .map(|n| n.descendants().filter(|d| d.is_text()).filter_map(|d| d.text()).collect())
        .collect();
    let slice =
        |node: &Value| text[node["start"].as_u64().unwrap() as usize..node["end"].as_u64().unwrap() as usize].replace('\u{1}', "\u{fffd}");
    assert_eq!(written, lines.iter().map(slice).collect::<Vec<_>>(), "the text stays as it is");
    for (i, quote) in analysis["quotes"].as_array().unwrap().iter().enumerate() {
        let mine = |id: &str| id.ends_with(&format!("-q{i}")) || id.contains(&format!("-q{i}."));
        let pieces: Vec<_> = body.descendants().filter(|n| n.attribute((XML, "id")).is_some_and(mine)).collect();
        let words: String = pieces.iter().flat_map(|p| p.descendants()).filter(|d| d.is_text()).filter_map(|d| d.text()).collect();
        let wanted: String = match quote["kind"].as_str().unwrap() {
            "indirect" => quote["parts"].as_array().unwrap().iter().map(slice).collect(),
            _ => slice(quote),
        };
        let ink = |words: &str| words.split_whitespace().collect::<String>();
        assert_eq!(ink(&words), ink(&wanted));
        let direct = match quote["kind"].as_str().unwrap() {
            "direct" | "partial" => Some("true"),
            "indirect" => Some("false"),
            _ => None,
        };
        assert_eq!(pieces[0].attribute("direct"), direct);
        let who = pieces[0].attribute("who").map(|who| &who[1..]);
        let voice = tei.descendants().find(|n| who.is_some() && n.attribute((XML, "id")) == who);
        let voice = voice.and_then(|v| v.first_element_child()).and_then(|v| v.text());
        let named = quote["speaker"].as_u64().filter(|_| direct.is_some()).map(|s| &analysis["speakers"][s as usize]["name"]);
        assert_eq!(voice, named.and_then(Value::as_str));
    }
}

#[test]
fn tei_is_well_formed_and_has_every_quotation() {
    let lines: String = texts().iter().map(|text| json!({ "text": text }).to_string() + "\n").collect();
    let corpus = run(&["-q", "-f", "tei"], &lines).out;
    let document = roxmltree::Document::parse(&corpus).unwrap();
    let analyses = run(&["-q", "-f", "ndjson", "--offsets", "bytes"], &lines).out;
    let articles: Vec<_> = document.root_element().children().filter(|n| n.tag_name().name() == "TEI").collect();
    assert_eq!(articles.len(), texts().len());
    for ((article, text), analysis) in articles.iter().zip(texts()).zip(analyses.lines()) {
        check(*article, &text, &json(analysis)["analysis"]);
    }
    let all = || document.descendants().filter(|n| n.is_element());
    let ids: Vec<&str> = all().filter_map(|n| n.attribute((XML, "id"))).collect();
    let known: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "no name is given twice");
    let refs = || all().flat_map(|n| ["who", "prev", "next", "ana"].into_iter().filter_map(move |a| n.attribute(a)));
    let refs: Vec<&str> = refs().flat_map(str::split_whitespace).collect();
    assert!(refs.len() > 1000 && refs.iter().all(|name| known.contains(&name[1..])));

    let alone = run(&["-q", "-f", "tei"], HARD).out;
    let alone = roxmltree::Document::parse(&alone).unwrap();
    check(alone.root_element(), HARD, &json(&run(&["-q", "-f", "json", "--offsets", "bytes"], HARD).out));
}

#[test]
fn what_brat_gets_eval_reads_again() {
    let to = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("brat-out");
    let _ = std::fs::remove_dir_all(&to);
    let lines: String = texts().iter().map(|text| json!({"id": "a/b c.txt", "text": text}).to_string() + "\n").collect();
    let ran = run(&["-q", "-f", "brat", "-o", &format!("{}/", to.display())], &lines);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(to.join("annotation.conf").is_file());
    assert_eq!(std::fs::read_to_string(to.join("b_c.txt")).unwrap(), texts()[0]);
    let found = json(&run(&["eval", "-f", "json", &to.to_string_lossy()], "").out);
    assert_eq!(found["articles"], texts().len());
    assert!(found["quotations"].as_u64() > Some(900) && found["reports"].as_u64() > Some(700), "{found}");
    for (name, value) in found["figures"].as_object().unwrap() {
        match name.as_str() {
            // of how sure the engine is, the gold says nothing
            "right and warned" | "calibration error" => {}
            "wrong and warned" => assert!(value.is_null(), "none is wrong: {value}"),
            // two strangers may be called the same
            "same voice B3" => assert!(value.as_f64() > Some(0.99), "{value}"),
            _ => assert_eq!(value, 1.0, "{name}"),
        }
    }
}

#[test]
fn brat_counts_characters_and_several_articles_want_a_folder() {
    let ann = run(&["-f", "brat", "--offsets", "bytes"], "🙂 “Yes,” said Zoë Hale.").out;
    let lines: Vec<&str> = ann.lines().collect();
    assert_eq!(lines[..2], ["T1\tDirect 2 8\t“Yes,”", "T2\tSource 14 22\tZoë Hale"]);
    assert!(lines.contains(&"#1\tAnnotatorNotes T2\tZoë Hale") && lines.contains(&"R1\tSpeaker Arg1:T1 Arg2:T2"), "{ann}");
    let (a, b) = (file("brat-a.txt", ARTICLE.as_bytes()), file("brat-b.txt", ARTICLE.as_bytes()));
    let ran = run(&["-f", "brat", &a, &b], "");
    assert!(ran.code == 2 && ran.err.contains("wants a folder"), "{}", ran.err);
    let two = json!({ "text": ARTICLE }).to_string() + "\n";
    let ran = run(&["-f", "brat"], &two.repeat(2));
    assert!(ran.code == 1 && ran.err.contains("name a folder"), "{}", ran.err);
}

#[test]
fn json_ld_has_what_was_said_by_whom() {
    let line = json!({"id": 7, "url": "https://a.example/b", "date": "2026-01-05", "text": HARD}).to_string();
    let out = run(&["-q", "-f", "jsonld"], &line).out;
    assert!(!out.contains('<'), "it may stand in a <script>: {out}");
    let article = &json(&out)[0];
    assert_eq!((&article["@context"], &article["@type"]), (&"https://schema.org".into(), &"NewsArticle".into()));
    assert_eq!(
        (&article["url"], &article["datePublished"], &article["identifier"]),
        (&"https://a.example/b".into(), &"2026-01-05".into(), &"7".into())
    );
    let parts = article["hasPart"].as_array().unwrap();
    assert!(parts.iter().all(|part| part["@type"] == "Quotation"));
    let of = |words: &str| parts.iter().find(|part| part["text"] == words).map(|part| &part["creator"]);
    assert_eq!(of("It was late,"), Some(&json!({"@type": "Person", "name": "Ann Hale"})));
    assert_eq!(of("</script><script>alert(1)</script>,"), Some(&json!({"@type": "Person", "description": "clerk"})));
    assert!(
        of("gamble").is_none() && of("it is over").is_none() && of("it was wrong").is_none(),
        "terms, denied words and reports are no quotations"
    );
    // one article is one document
    assert_eq!(json(&run(&["-q", "-f", "jsonld"], HARD).out)["hasPart"], article["hasPart"]);
    assert_eq!(json(&run(&["-f", "jsonld", "-i", "ndjson"], "").out), json!([]));
}

#[test]
fn conllu_has_every_token_with_its_quotation() {
    let lines: String = texts().iter().map(|text| json!({ "text": text }).to_string() + "\n").collect();
    let (out, all) = (run(&["-q", "-f", "conllu"], &lines).out, run(&["-q", "-f", "ndjson"], &lines).out);
    assert!(out.starts_with("# global.columns = ID FORM MISC PULLQUOTE:"), "{}", &out[..80]);
    let articles: Vec<&str> = out.split("# newdoc\n").skip(1).collect();
    assert_eq!((articles.len(), all.lines().count()), (texts().len(), texts().len()));
    for ((article, text), analysis) in articles.iter().zip(texts()).zip(all.lines()) {
        let lines = article.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
        let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
        assert!(rows.iter().all(|row| row.len() == 7 && row.iter().all(|cell| !cell.is_empty())));
        let forms: String = rows.iter().map(|row| row[1]).collect();
        // control characters are in no token
        let ink = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
        assert_eq!(ink(&forms), ink(&text), "every token is there, once and in order");
        // the words of one may all be those of another within
        let begun = rows.iter().filter(|row| row[4].starts_with("B-")).count();
        assert!(begun <= json(analysis)["analysis"]["quotes"].as_array().unwrap().len());
        assert!(rows.iter().all(|row| (row[3] == "_") == (row[4] == "O")));
    }
    let small = run(&["-f", "conllu"], "Bob Marsh said, “She told me, ‘Go on.’”\n\n“Yes,” said Ann Hale.").out;
    let row = |form: &str| {
        let line = small.lines().find(|line| line.split('\t').nth(1) == Some(form)).unwrap();
        line.split('\t').skip(2).collect::<Vec<_>>().join(" ")
    };
    assert_eq!((row("Go"), row("told")), ("_ 0|1 I-direct _ _".to_string(), "_ 0 I-direct v0 cue:1".to_string()), "{small}");
    assert_eq!(
        (row("Yes"), row("Hale")),
        ("SpaceAfter=No 2 I-direct v1 _".to_string(), "SpaceAfter=No _ O _ source:2".to_string()),
        "{small}"
    );
}
