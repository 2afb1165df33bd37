//! `cargo xtask pronouns --train PATH --dev PATH`: learns `src/attribution/entities/salience/weights.rs` from text with
//! coreference in CoNLL-U and from annotated articles (a folder with `gold.json`), and says how right the weights are. Without anything to learn
//! from it judges those that are there. Each may be given several times.
//! `--errors` lists what is wrong.
//!
//! A log-linear model over the persons that a pronoun may mean. The features are the
//! engine's own (`src/attribution/entities/pronoun.rs`); whom the pronouns before meant is what the engine says with the weights that it has,
//! so the task is run again until they no longer change.

use crate::tagger::conllu;
use pullquote::attribution::salience::{Features, NAMES, SCALE, WEIGHTS};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A pronoun: whom it may mean, by number, with their features, and whether each person is right.
struct Case {
    persons: Vec<(usize, Features)>,
    right: Vec<bool>,
    weight: f64,
    /// The words before it and the names of all persons, for who looks at what goes wrong.
    place: String,
    names: Vec<String>,
}

type Weights = Vec<f64>;

/// How often the cases are gone through.
const ROUNDS: usize = 600;
/// How much a great weight costs.
const COST: f64 = 10.0;
/// How far the first round goes.
const STEP: f64 = 0.01;

/// What is held of the weights before anything is seen: all others are taken to be 0. They matter where few cases tell.
const PRIOR: &[(&str, f64)] = &[
    ("GenderTold", 0.7),
    ("GenderGuessed", 0.5),
    ("GenderDiffers", -2.0),
    ("MaybeNobody", -1.5),
    ("Nameless", -0.8),
    ("NamedOften", 0.3),
    ("Sentence0", 0.5),
    ("Sentence1", 0.5),
    ("Sentence3", -0.5),
    ("Sentence4", -0.7),
    ("SentenceFar", -1.5),
    ("Paragraph0", 0.5),
    ("Paragraph2", -0.5),
    ("ParagraphFar", -1.0),
    ("Introduced", 0.5),
    ("Nearest", 0.3),
    ("BetweenMore", -0.4),
    ("Subject", 0.3),
    ("Hangs", -0.5),
    ("Owner", -0.3),
    ("Attended", -0.7),
    ("Chain", 0.5),
    ("Shifted", -0.4),
    ("FirstBefore", 0.3),
    ("SubjectBefore", 0.8),
    ("SaysSubjectBefore", 0.8),
    ("TopicHere", 0.5),
    ("GovernsSubject", 0.5),
    ("GovernsObject", -2.5),
    ("Reflexive", 4.0),
    ("SaysSpokeLast", 0.6),
    ("Asked", 1.2),
    ("SameQuotation", 0.8),
    ("Cataphora", 1.0),
];

fn prior() -> Weights {
    NAMES.iter().map(|name| PRIOR.iter().find(|(n, _)| n == name).map_or(0.0, |(_, w)| *w)).collect()
}

/// Runs the task.
pub fn run(args: &[&str]) -> Result<(), String> {
    let (mut cases, mut judged) = (Vec::new(), Vec::new());
    let errors = args.contains(&"--errors");
    for pair in args.windows(2) {
        match *pair {
            ["--train", path] if path.ends_with(".conllu") => cases.push((path, coreference(path)?)),
            ["--train", folder] => cases.push((folder, newsroom(folder)?)),
            ["--dev", path] if path.ends_with(".conllu") => judged.push((path, coreference(path)?)),
            ["--dev", folder] => judged.push((folder, newsroom(folder)?)),
            _ => {}
        }
    }
    let mut weights: Weights = WEIGHTS.iter().map(|w| f64::from(*w) / f64::from(SCALE)).collect();
    cases.iter().chain(&judged).for_each(|(path, cases)| judge(path, cases, &weights, errors));
    if !cases.is_empty() {
        weights = learn(&cases.iter().flat_map(|(_, cases)| cases).collect::<Vec<_>>());
        println!("learned anew");
        cases.iter().chain(&judged).for_each(|(path, cases)| judge(path, cases, &weights, errors));
        let path = "src/attribution/entities/salience/weights.rs";
        std::fs::write(path, text(&weights)).map_err(|e| format!("{path}: {e}"))?;
    }
    Ok(())
}

/// The pronouns of texts in CoNLL-U.
fn coreference(path: &str) -> Result<Vec<Case>, String> {
    let mut cases: Vec<Case> = Vec::new();
    for article in conllu::read(path)? {
        let first = cases.len();
        pullquote::with_pronouns(&article.text, |doc, found| {
            let entity = |token: &usize| article.entities.get(&{ doc.tokens[*token].span }.start);
            // who a person of the engine's is: what most of their mentions are
            let persons = found.persons.iter().map(|person| {
                let mut votes: BTreeMap<&String, usize> = BTreeMap::new();
                person.mentions.iter().filter_map(entity).for_each(|e| *votes.entry(e).or_default() += 1);
                votes.into_iter().max_by_key(|(_, votes)| *votes).map(|(e, _)| e)
            });
            let persons: Vec<Option<&String>> = persons.collect();
            for (token, near) in &found.pronouns {
                if let Some(gold) = entity(token) {
                    let right: Vec<bool> = persons.iter().map(|p| *p == Some(gold)).collect();
                    // who is described may be somebody named, and it is not told where: where the right one has a name, none counts
                    let named = |person: usize| found.persons[person].named;
                    let better = near.iter().any(|p| right[p.0] && named(p.0));
                    let near = near.iter().filter(|p| !better || named(p.0)).copied().collect();
                    cases.push(Case { persons: near, right, weight: 1.0, place: place(doc, *token, gold), names: names(found) });
                }
            }
        });
        // who is told of on many pages does not outweigh the news
        let weight = (MANY / (cases.len() - first).max(1) as f64).min(1.0);
        cases[first..].iter_mut().for_each(|case| case.weight = weight);
    }
    Ok(cases)
}

/// The pronouns that are sources in annotated articles.
fn newsroom(folder: &str) -> Result<Vec<Case>, String> {
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).map_err(|e| format!("{folder}/{name}: {e}"));
    let gold: serde_json::Value = serde_json::from_str(&read("gold.json")?).map_err(|e| format!("{folder}: {e}"))?;
    let mut cases = Vec::new();
    for (name, article) in gold.as_object().into_iter().flatten() {
        let text = read(&if name.ends_with(".txt") { name.clone() } else { format!("{name}.txt") })?;
        let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let mut speakers: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for item in ["quotes", "indirect", "reports"].iter().filter_map(|list| article[list].as_array()).flatten() {
            let mention = [&item["speaker_mention"], &item["mention"]].into_iter().find_map(|m| m[0].as_u64().zip(m[1].as_u64()));
            let pronoun = mention.filter(|(start, end)| end - start < 5);
            if let (Some((at, _)), Some(speaker)) = (pronoun, item["speaker"].as_str()) {
                let others = item["speaker_alt"].as_array().into_iter().flatten().filter_map(|a| a.as_str());
                speakers.insert(bytes[at as usize], others.chain([speaker]).map(str::to_lowercase).collect());
            }
        }
        pullquote::with_pronouns(&text, |doc, found| {
            for (token, near) in &found.pronouns {
                if let Some(names) = speakers.get(&({ doc.tokens[*token].span }.start as usize)) {
                    let called = |name: &String| names.contains(&name.to_lowercase());
                    let right = found.persons.iter().map(|person| person.names.iter().any(called)).collect();
                    cases.push(Case {
                        persons: near.clone(),
                        right,
                        weight: SOURCE,
                        place: place(doc, *token, &names.join("/")),
                        names: self::names(found),
                    });
                }
            }
        });
    }
    Ok(cases)
}

fn place(doc: &pullquote::document::Document, token: usize, gold: &str) -> String {
    let from = doc.span(token.saturating_sub(60)..token + 3).of(doc.text);
    format!("{gold}: … {}", from.replace('\n', "¶"))
}

fn names(found: &pullquote::attribution::Referring) -> Vec<String> {
    found.persons.iter().map(|p| p.names.first().cloned().unwrap_or_default()).collect()
}

/// How many pronouns of one text count in full.
const MANY: f64 = 24.0;
/// What the pronouns of sources weigh beside others.
const SOURCE: f64 = 4.0;

fn on(features: Features) -> impl Iterator<Item = usize> {
    (0..NAMES.len()).filter(move |at| features.0 >> at & 1 != 0)
}

fn score(features: Features, weights: &Weights) -> f64 {
    on(features).map(|f| weights[f]).sum()
}

/// Gradient ascent on the likelihood of the right persons.
fn learn(cases: &[&Case]) -> Weights {
    let prior = prior();
    let mut weights = prior.clone();
    for round in 0..ROUNDS {
        let mut slope: Weights = weights.iter().zip(&prior).map(|(w, p)| COST * (p - w)).collect();
        for case in cases {
            let shares: Vec<f64> = case.persons.iter().map(|(_, features)| score(*features, &weights).exp()).collect();
            let right = |at: &usize| case.right[case.persons[*at].0];
            let all: f64 = shares.iter().sum();
            let good: f64 = (0..shares.len()).filter(right).map(|at| shares[at]).sum();
            if good == 0.0 {
                continue;
            }
            for (at, share) in shares.iter().enumerate() {
                let by = if right(&at) { share / good } else { 0.0 } - share / all;
                on(case.persons[at].1).for_each(|f| slope[f] += case.weight * by);
            }
        }
        let step = STEP / (1.0 + round as f64 / 100.0);
        weights.iter_mut().zip(slope).for_each(|(w, s)| *w += step * s);
    }
    weights
}

fn judge(name: &str, cases: &[Case], weights: &Weights, errors: bool) {
    let (mut right, mut reach) = (0, 0);
    for case in cases {
        // of equals the nearest
        let best = case.persons.iter().fold(None, |best: Option<&(usize, Features)>, p| match best {
            Some(b) if score(p.1, weights) <= score(b.1, weights) + 1e-9 => Some(b),
            _ => Some(p),
        });
        if errors && !best.is_some_and(|p| case.right[p.0]) {
            println!("{}", case.place);
            let mut all: Vec<_> = case.persons.iter().map(|p| ((score(p.1, weights) * 10.0).round(), p.0, p.1)).collect();
            all.sort_by(|a, b| b.0.total_cmp(&a.0));
            for (n, (s, p, f)) in all.iter().enumerate() {
                if n < 2 || case.right[*p] {
                    let fs: Vec<String> = on(*f).map(|f| format!("{}{:+.0}", NAMES[f], weights[f] * 10.0)).collect();
                    println!("    {} {s} {} [{}]", if case.right[*p] { "*" } else { " " }, case.names[*p], fs.join(" "));
                }
            }
        }
        right += usize::from(best.is_some_and(|p| case.right[p.0]));
        reach += usize::from(case.persons.iter().any(|p| case.right[p.0]));
    }
    println!("{name}: {right} of {} right, {:.3}; within reach {reach}", cases.len(), right as f64 / cases.len().max(1) as f64);
}

/// The weights as source.
fn text(weights: &Weights) -> String {
    let mut out = String::from(
        "//! Weights of the features, in their order. Made by `cargo xtask pronouns`: do not edit.\n\
         //!\n\
         //! Learned from UD English GUM, the Georgetown University Multilayer corpus (annotations CC BY 4.0; the openly licensed texts, see NOTICE), and\n\
         //! from annotated articles written for Pullquote. No text of them is kept.\n\n\
         /// The weights.\n\
         #[rustfmt::skip]\n\
         pub static WEIGHTS: &[i8] = &[\n",
    );
    for (name, weight) in NAMES.iter().zip(weights) {
        let _ = writeln!(out, "    {}, // {name}", (weight * f64::from(SCALE)).round().clamp(-127.0, 127.0));
    }
    out.push_str("];\n");
    out
}
