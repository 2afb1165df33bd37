//! Small comparisons, whole.

use super::*;

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
