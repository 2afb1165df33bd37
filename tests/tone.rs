//! What holds for every tone score, whatever the text.

use pullquote::report::Analysis;
use pullquote::{analyze, Options, UserLexicon};

/// A small fixed generator, so that every run sees the same texts.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

const WORDS: &[&str] = &[
    "good",
    "terrible",
    "not",
    "never",
    "very",
    "slightly",
    "hardly",
    "crisis",
    "wonderful",
    "the",
    "minister",
    "said",
    "Ann",
    "Hale",
    "hope",
    "Hope",
    "slammed",
    "praised",
    "no problem",
    "far from",
    "far-from",
    "without",
    "delightfully",
    "“",
    "”",
    "\"",
    ",",
    ".",
    "!",
    "?",
    ":",
    "—",
    "(",
    ")",
    "\n",
    "\n\n",
    "'",
    "isn't",
    "U.S.",
    "3.5",
    "é",
    "🙂",
    "WAR",
    "a",
    "and",
    "but",
];

fn text(dice: &mut Dice) -> String {
    let mut out = String::new();
    for _ in 0..dice.roll(120) {
        out += WORDS[dice.roll(WORDS.len())];
        out += if dice.roll(6) == 0 { "" } else { " " };
    }
    out
}

fn parts_add_up(found: &Analysis) {
    let mut next = 0;
    for s in &found.sentences {
        let sum: f64 = s.tone.words.clone().map(|w| found.tone.words[w as usize].contribution).sum();
        assert!((sum - s.tone.score).abs() < 1e-9, "{sum} is not {}", s.tone.score);
        for w in s.tone.words.clone() {
            assert_eq!(w, next, "every toned word belongs to one sentence, in order");
            let word = &found.tone.words[w as usize];
            assert!(s.start <= word.start && word.start < word.end && word.end <= s.end);
            let share = 4.0 * f64::sqrt(s.tone.words.len() as f64);
            assert!((word.valence * word.factor / share - word.contribution).abs() < 2e-6);
            next += 1;
        }
    }
    assert_eq!(next as usize, found.tone.words.len());
}

#[test]
fn the_parts_add_up() {
    let mut dice = Dice(1);
    for _ in 0..1500 {
        let text = text(&mut dice);
        let found = analyze(&text, &Options::default());
        parts_add_up(&found);
        let counts = |p: u32| found.paragraphs[p as usize].kind.counts();
        let unlike = |p: u32| found.paragraphs.iter().map(|q| (q.start, q.end)).collect::<Vec<_>>()[p as usize];
        let texts: Vec<String> = found.paragraphs.iter().map(|p| words(&text, p.start, p.end)).collect();
        let first = |p: u32| texts.iter().position(|t| *t == words(&text, unlike(p).0, unlike(p).1)) == Some(p as usize);
        // Where no line repeats another, the score is the mean over the sentences of running text.
        if (0..found.paragraphs.len() as u32).all(first) {
            let scores: Vec<f64> = found.sentences.iter().filter(|s| counts(s.paragraph)).map(|s| s.tone.score).collect();
            if !scores.is_empty() {
                let mean = scores.iter().sum::<f64>() / scores.len() as f64;
                assert!((mean - found.tone.score).abs() < 2e-6, "{mean} is not {}: {text}", found.tone.score);
            }
        }
    }
}

fn words(text: &str, start: u32, end: u32) -> String {
    text[start as usize..end as usize].to_string()
}

#[test]
fn an_article_is_not_squashed() {
    let one = "The flood was terrible. The church was lost. ";
    let score = |n: usize| analyze(&one.repeat(n), &Options::default()).tone.score;
    assert!(score(1) < -0.2);
    assert!((score(1) - score(40)).abs() < 2e-6);
}

#[test]
fn voices_are_told_apart() {
    let text = "“It was a wonderful, brilliant evening,” said Ann Hale.\n\nThe terrible fire destroyed the village and killed the baker.";
    let found = analyze(text, &Options::default());
    assert!(found.tone.quoted > 0.3, "{:?}", found.tone);
    assert!(found.tone.narration < -0.3, "{:?}", found.tone);
    assert_eq!(found.speakers.first().map(|s| s.tone), Some(found.tone.quoted));
}

#[test]
fn tone_towards_a_name_falls_off_with_distance() {
    let text = "The disgraced minister Brown resigned, and the committee went on with its work as the beloved teacher Green looked on.";
    let at = |name: &str| text.find(name).map(|b| (b as u32, (b + name.len()) as u32)).expect("the name is there");
    let found = analyze(text, &Options { targets: vec![at("Brown"), at("Green"), (9000, 9001)], ..Options::default() });
    assert!(found.targets[0].score < -0.05 && found.targets[1].score > 0.05, "{:?}", found.targets);
    assert_eq!(found.targets[2].score, 0.0);
}

/// What a toned word at a distance in tokens counts towards a name, with names in between.
fn weight(distance: u32, names: i32) -> f64 {
    0.8f64.powi(names) / (1.0 + f64::from(distance) / 6.0)
}

#[test]
fn tone_towards_a_name_is_weighed_by_distance_side_and_names_between() {
    let after = 1.4;
    let far = |words: usize| format!("Brown was, {}good.", "so ".repeat(words));
    let before = |words: usize| format!("The good {}Brown left.", "so ".repeat(words));
    for (text, name, weights) in [
        ("Brown is good.", "Brown", vec![after * weight(1, 0)]),
        ("Brown, good!", "Brown", vec![after * weight(1, 0)]),
        ("It was good of Brown.", "Brown", vec![weight(1, 0)]),
        ("A good, tall Brown left in a terrible, ugly coat.", "Brown", vec![weight(2, 0), after * weight(3, 0), after * weight(5, 0)]),
        ("Brown met Lee and Ann Quill in a good boat.", "Brown", vec![after * weight(7, 2)]),
        ("A good boat brought Lee and Ann Quill to Brown.", "Brown", vec![weight(7, 2)]),
        // its own words do not count, nor those of other sentences
        ("It was a wonderful day. The good Brown was ugly. It was terrible.", "good Brown", vec![0.0, 0.0, after * weight(1, 0), 0.0]),
        // nor those too far away
        (&far(58), "Brown", vec![after * weight(60, 0)]),
        (&far(59), "Brown", vec![0.0]),
        (&before(60), "Brown", vec![weight(60, 0)]),
        (&before(61), "Brown", vec![0.0]),
    ] {
        let at = text.find(name).expect("the name is there") as u32;
        let found = analyze(text, &Options { targets: vec![(at, at + name.len() as u32)], ..Options::default() });
        assert_eq!(found.tone.words.len(), weights.len(), "{text}: {:?}", found.tone.words);
        let sum: f64 = found.tone.words.iter().zip(&weights).map(|(w, weight)| w.valence * w.factor * weight / 16.0).sum();
        assert!((found.targets[0].score - sum).abs() < 1e-6, "{text}: {} for {sum}", found.targets[0].score);
    }
}

#[test]
fn the_tone_of_the_sentences_alone_is_that_of_an_analysis() {
    let text = "The terrible quokka slept. “It was a wonderful evening,” said Ann Hale.\n\nNobody was very happy, and the quokka woke.";
    for own in ["", "quokka\t-2\n"] {
        let options = Options { lexicon: UserLexicon::parse(own).0, ..Options::default() };
        let (whole, alone) = (analyze(text, &options), pullquote::tone(text, &options));
        assert_eq!(serde_json::json!(alone.sentences), serde_json::json!(whole.sentences));
        assert_eq!(serde_json::json!(alone.words), serde_json::json!(whole.tone.words));
        assert_eq!(alone.words.len(), if own.is_empty() { 3 } else { 5 });
    }
}

#[test]
fn the_users_words_go_first() {
    let text = "The quokka was terrible, and the Brown plan was a walk-in the park.";
    let (lexicon, problems) =
        UserLexicon::parse("terrible\t0\tnone\nquokka\t3\twhat\nquokka\t3\nbrown\t-2\tepithet\nwalk in the park\t1.5\n");
    assert_eq!(problems.len(), 1);
    let plain = analyze(text, &Options::default());
    let own = analyze(text, &Options { lexicon, ..Options::default() });
    let words: Vec<_> = own.tone.words.iter().map(|w| &text[w.start as usize..w.end as usize]).collect();
    assert_eq!(words, ["quokka", "Brown", "walk-in the park"]);
    assert_eq!(
        own.loaded.iter().map(|l| (&text[l.start as usize..l.end as usize], l.category)).collect::<Vec<_>>(),
        [("Brown", "epithet")]
    );
    assert_ne!(plain.lexicon, own.lexicon);
    parts_add_up(&own);
}
