//! Small comparisons, whole.

use super::*;
use crate::{Analysis, Offsets};

fn compared(texts: &[&str], options: &Options) -> Comparison {
    let analyses: Vec<Analysis> =
        texts.iter().map(|t| crate::analyze(t, &crate::Options { offsets: Offsets::Bytes, ..Default::default() })).collect();
    let names: Vec<String> = (0..texts.len()).map(|i| i.to_string()).collect();
    let articles: Vec<Article> = (0..texts.len()).map(|i| Article { name: &names[i], text: texts[i], analysis: &analyses[i] }).collect();
    compare(&articles, options)
}

const A: &str = "“We will not close the harbour school this year,” said Ann Hale, the mayor of Brill, after a meeting on Monday.";
const B: &str = "“We will close the harbour school this year,” said Ann Hale, the mayor of Brill, after the meeting on Monday.";

#[test]
fn takes_anything() {
    for texts in [&[][..], &[""], &["", ""], &["“", "\"\"\"\""], &["é“🙂”", "“"]] {
        let found = compared(texts, &Options { source: Some(7), events: vec![Some(3)], ..Options::default() });
        assert_eq!(found.events.iter().map(Vec::len).sum::<usize>(), texts.len());
    }
}

#[test]
fn finds_a_lost_negation() {
    let found = compared(&[A, B, A], &Options::default());
    assert_eq!(found.events.len(), 1);
    let relations: Vec<&str> = found.groups[0].members.iter().map(|m| m.relation).collect();
    assert_eq!(relations, ["identical", "altered", "identical"]);
    let finding = &found.findings[0];
    assert_eq!((finding.file.as_str(), finding.severity, finding.reason), ("1", "probable", "negation"));
    assert_eq!(finding.related[0].file, "0");
}

#[test]
fn the_source_decides() {
    let found = compared(
        &["We will close the harbour school this year, the mayor of Brill, Ann Hale, told a meeting on Monday.", A],
        &Options { source: Some(0), events: vec![Some(1), Some(1)], ..Options::default() },
    );
    assert!(found.findings.iter().any(|f| f.file == "1" && f.severity == "certain"), "{found:?}");
}

#[test]
fn moves_articles_by_hand() {
    let found = compared(&[A, A], &Options { events: vec![Some(1), Some(2)], ..Options::default() });
    assert_eq!((found.events.len(), found.groups.len()), (2, 0));
}

#[test]
fn counts_in_the_unit_asked_for() {
    let bytes = compared(&[A, B], &Options { offsets: Offsets::Bytes, ..Options::default() });
    let units = compared(&[A, B], &Options { offsets: Offsets::Codepoints, ..Options::default() });
    let (b, u) = (&bytes.groups[0].members[0], &units.groups[0].members[0]);
    assert_eq!(A[b.start as usize..b.end as usize].chars().count(), (u.end - u.start) as usize);
}

#[test]
fn days_and_years_that_differ_are_to_be_checked() {
    let article = |day: &str, year: &str| {
        format!("The harbour school of Brill was shut after the roof beams cracked on {day}. The harbour school of Brill was built in {year}, and its roof was never mended.")
    };
    let (a, b) = (article("Monday", "1931"), article("Tuesday", "1913"));
    let found = compared(&[&a, &a, &b], &Options::default());
    let facts: Vec<(&str, &str, &str)> = found
        .findings
        .iter()
        .filter(|f| f.code == "fact")
        .map(|f| (f.file.as_str(), f.reason, &b[f.start as usize..f.end as usize]))
        .collect();
    assert_eq!(facts, [("2", "weekday", "Tuesday"), ("2", "year", "1913")]);
}

#[test]
fn two_utterances_run_together_bind_no_two_groups() {
    let apart = "“A club that cannot pay its players has no business keeping a field,” Leonard Voss said. Supporters at Mill Lane booed him as he left the ground in the rain, and a window of his car was broken. “We will be back in Harrow by August, in a ground that we own, or I will resign,” Mr Voss said later at Mill Lane.";
    let joined = "“A club that cannot pay its players has no business keeping a field. We will be back in Harrow by August,” Leonard Voss said at Mill Lane. Supporters booed him as he left the ground in the rain.";
    let pinned = Options { events: vec![Some(0); 3], ..Options::default() };
    let found = compared(&[apart, apart, joined], &pinned);
    assert_eq!(found.groups.len(), 2);
    let finding = found.findings.iter().find(|f| f.file == "2").expect("a finding");
    assert_eq!((finding.code, finding.severity, finding.reason), ("misquote", "probable", "joined"));
}

#[test]
fn a_condition_left_outside_the_marks_is_noticed() {
    let whole = "“We will be back in Harrow by August, in a ground that we own, or I will resign,” said Leonard Voss, the chairman of Harrow Rovers.";
    let bare = "Leonard Voss, the chairman of Harrow Rovers, has said that he will “resign”.";
    let pinned = Options { events: vec![Some(0); 2], ..Options::default() };
    let found = compared(&[whole, bare], &pinned);
    let findings: Vec<_> = found.findings.iter().map(|f| (f.file.as_str(), f.code, f.reason)).collect();
    assert_eq!(findings, [("1", "context", "condition")]);
}

#[test]
fn money_is_one_however_it_is_written() {
    let a = "“We put eleven million pounds on the table in January and heard nothing,” said Maya Okoro.";
    let b = "“We put £11 million on the table in January and heard nothing,” said Maya Okoro.";
    let found = compared(&[a, b], &Options { events: vec![Some(0); 2], ..Options::default() });
    assert!(found.groups[0].members.iter().all(|m| matches!(m.relation, "identical" | "edited")), "{found:?}");
}

#[test]
fn takes_analyses_in_any_unit() {
    let texts = [A, B].map(|text| format!("🙂 Échos d’été.\n\n{text}"));
    let compared = |unit: &dyn Fn(usize) -> Offsets| {
        let analyses = [0, 1].map(|i| crate::analyze(&texts[i], &crate::Options { offsets: unit(i), ..Default::default() }));
        let articles = [0, 1].map(|i| Article { name: ["a", "b"][i], text: &texts[i], analysis: &analyses[i] });
        compare(&articles, &Options::default())
    };
    let bytes = compared(&|_| Offsets::Bytes);
    assert!(!bytes.findings.is_empty());
    for unit in Offsets::ALL {
        assert_eq!(compared(&|_| *unit), bytes, "{unit}");
    }
    assert_eq!(compared(&|i| [Offsets::Utf16, Offsets::Codepoints][i]), bytes, "each its own");
}
