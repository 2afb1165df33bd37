//! `cargo xtask tagger --train FILE --dev FILE [--other FILE] [--entries N]`: learns `data/tagger/weights.tsv` from tagged text in CoNLL-U
//! and says how right it is on text that it was not made from.
//!
//! An averaged perceptron over the engine's own features (`src/syntax/tags.rs`). The first round learns all weights; the greatest are kept, so many as
//! `--entries` says, and learned again alone; then they are rounded to whole numbers.
//!
//! The text: UD English GUM, the documents whose texts are CC BY or in the public domain. Other text of the same form is only judged.

pub mod conllu;

use conllu::Article;
use pullquote::syntax::model::{feature, Model};
use pullquote::syntax::tags::{tag, walk, Context};
use pullquote::syntax::{Class, Tag};
use std::collections::BTreeMap;
use std::fmt::Write;

const TAGS: usize = Tag::ALL.len();
/// How often the text is gone through.
const ROUNDS: usize = 10;
/// The greatest whole number that a weight becomes.
const GREATEST: f64 = 40.0;
/// A class has a tag where so many of its tokens have it.
const SHARE: f64 = 0.004;

/// Runs the task.
pub fn run(args: &[&str]) -> Result<(), String> {
    let value = |flag: &str| args.iter().position(|a| *a == flag).and_then(|i| args.get(i + 1)).copied();
    let read = |flag: &str| value(flag).map(conllu::read).transpose();
    let train = read("--train")?.unwrap_or_default();
    let entries = value("--entries").unwrap_or("6000").parse().map_err(|_| "--entries takes a number")?;
    let model = if train.is_empty() {
        None
    } else {
        let learned = learn(&train, entries);
        let path = value("--out").unwrap_or("data/tagger/weights.tsv");
        std::fs::write(path, text(&learned)).map_err(|e| format!("{path}: {e}"))?;
        Some(Model::new(learned.iter().flat_map(|(_, row, tags)| tags.iter().map(|(tag, weight)| (*row, *tag, *weight)))))
    };
    let model = model.as_ref().unwrap_or_else(|| Model::shared());
    for flag in ["--train", "--dev", "--other"] {
        if let Some(articles) = read(flag)? {
            println!("{flag}");
            judge(&articles, model, args.contains(&"--errors"));
        }
    }
    Ok(())
}

/// A feature by name and by number, and what it gives to tags.
type Row = (String, usize, Vec<(Tag, i8)>);

/// Weights while they are learned.
struct Weights {
    now: Vec<[f32; TAGS]>,
    /// Each change times the step it was made at, for the mean over all steps.
    sum: Vec<[f32; TAGS]>,
    kept: Option<Vec<u32>>,
    steps: f32,
}

impl Weights {
    fn new(rows: usize, kept: Option<Vec<u32>>) -> Self {
        Weights { now: vec![[0.0; TAGS]; rows], sum: vec![[0.0; TAGS]; rows], kept, steps: 1.0 }
    }

    fn change(&mut self, rows: &[usize], tag: Tag, by: f32) {
        for row in rows {
            if self.kept.as_ref().is_none_or(|kept| kept[*row] >> tag as u32 & 1 != 0) {
                self.now[*row][tag as usize] += by;
                self.sum[*row][tag as usize] += by * self.steps;
            }
        }
    }

    fn mean(&self, row: usize, tag: usize) -> f32 {
        self.now[row][tag] - self.sum[row][tag] / self.steps
    }
}

fn rows_of(context: &Context, word: u16) -> Vec<usize> {
    let mut rows = context.features().to_vec();
    if word != 0 {
        rows.push(feature::WORD + word as usize);
    }
    rows
}

fn learn(articles: &[Article], entries: usize) -> Vec<Row> {
    let allowed = allowed(articles);
    let rows = feature::WORD + pullquote::lexicon::words();
    let mut counts = vec![0u32; rows];
    let mut words: BTreeMap<u16, String> = BTreeMap::new();
    let mut suffixes: BTreeMap<usize, String> = BTreeMap::new();
    for a in articles {
        a.with(|doc, gold| {
            walk(doc, &doc.sentences, |token, context| {
                let id = doc.tokens[token].id;
                for row in rows_of(context, id) {
                    counts[row] += 1;
                }
                let word = doc.word(token).to_lowercase();
                let end: String = word.chars().rev().take(3).collect::<Vec<_>>().into_iter().rev().collect();
                let end = end.chars().map(|c| if c.is_ascii_lowercase() { c } else { '_' }).collect();
                suffixes.entry(context.features()[7] - feature::SUFFIX).or_insert(end);
                words.entry(id).or_insert(word);
                gold[token].unwrap_or(Tag::Sign)
            });
        });
    }
    let mut kept = Some(counts.iter().map(|n| if *n >= 2 { u32::MAX } else { 0 }).collect::<Vec<u32>>());
    for limit in [entries * 3, entries] {
        let mut weights = Weights::new(rows, kept.take());
        for round in 0..ROUNDS {
            let wrong: usize = articles.iter().map(|a| learn_from(a, &mut weights, &allowed)).sum();
            if round + 1 == ROUNDS {
                eprintln!("{wrong} wrong in the last round");
            }
        }
        let mut all: Vec<(f32, usize, usize)> = Vec::new();
        for (row, count) in counts.iter().enumerate() {
            for tag in 0..TAGS {
                let w = weights.mean(row, tag);
                if w != 0.0 {
                    all.push((w.abs() * (*count as f32).powf(0.35), row, tag));
                }
            }
        }
        all.sort_by(|a, b| b.partial_cmp(a).expect("no weight is NaN"));
        all.truncate(limit);
        let mut mask = vec![0; rows];
        for (_, row, tag) in all {
            mask[row] |= 1 << tag;
        }
        kept = Some(mask);
    }
    let mask = kept.expect("made above");
    let mut weights = Weights::new(rows, Some(mask.clone()));
    for _ in 0..ROUNDS {
        for a in articles {
            learn_from(a, &mut weights, &allowed);
        }
    }
    let greatest = (0..rows).flat_map(|r| (0..TAGS).map(move |t| (r, t))).map(|(r, t)| weights.mean(r, t).abs()).fold(0.0, f32::max);
    let scale = GREATEST / f64::from(greatest);
    let mut out = Vec::new();
    for row in 0..rows {
        let whole = |t: usize| (f64::from(weights.mean(row, t)) * scale).round() as i8;
        // the row of a class says which tags it can have, those without a weight included
        let said = |t: &usize| allowed.get(row).map_or(whole(*t) != 0, |mask| mask >> t & 1 != 0);
        let tags: Vec<(Tag, i8)> = (0..TAGS).filter(said).map(|t| (Tag::ALL[t], whole(t))).collect();
        if !tags.is_empty() {
            out.push((name(row, &words, &suffixes), row, tags));
        }
    }
    out
}

/// The tags that tokens of each class have.
fn allowed(articles: &[Article]) -> Vec<u32> {
    let mut seen = vec![[0u32; TAGS]; Class::ALL.len()];
    for a in articles {
        a.with(|doc, gold| {
            walk(doc, &doc.sentences, |token, context| {
                if let Some(tag) = gold[token] {
                    seen[context.class as usize][tag as usize] += 1;
                }
                gold[token].unwrap_or(Tag::Sign)
            });
        });
    }
    let mask = |row: &[u32; TAGS]| {
        let total: u32 = row.iter().sum();
        (0..TAGS).filter(|t| row[*t] > 1 && f64::from(row[*t]) >= SHARE * f64::from(total)).fold(0, |m, t| m | 1 << t)
    };
    let fallback = |m: u32| if m == 0 { 1 << Tag::Noun as u32 } else { m };
    seen.iter().map(|row| fallback(mask(row))).collect()
}

/// Goes once through an article; says how many tags were wrong.
fn learn_from(article: &Article, weights: &mut Weights, allowed: &[u32]) -> usize {
    let mut wrong = 0;
    article.with(|doc, gold| {
        walk(doc, &doc.sentences, |token, context| {
            let rows = rows_of(context, doc.tokens[token].id);
            let mask = allowed[context.class as usize];
            let score = |t: usize| rows.iter().map(|r| weights.now[*r][t]).sum::<f32>();
            let best =
                (0..TAGS).filter(|t| mask >> t & 1 != 0).map(|t| (score(t), t)).fold((f32::MIN, 0), |a, b| if b.0 > a.0 { b } else { a }).1;
            let best = Tag::ALL[best];
            weights.steps += 1.0;
            if let Some(right) = gold[token].filter(|right| *right != best && mask >> *right as u32 & 1 != 0) {
                wrong += 1;
                weights.change(&rows, right, 1.0);
                weights.change(&rows, best, -1.0);
            }
            best
        });
    });
    wrong
}

fn name(row: usize, words: &BTreeMap<u16, String>, suffixes: &BTreeMap<usize, String>) -> String {
    let classes = Class::ALL.len();
    let class = |i: usize| Class::NAMES[i];
    let tag = |i: usize| Tag::NAMES[i];
    match row {
        r if r >= feature::WORD => format!("word {}", words[&((r - feature::WORD) as u16)]),
        r if r >= feature::SUFFIX => format!("suffix {}", suffixes[&(r - feature::SUFFIX)]),
        r if r >= feature::LAST => format!("last {} {}", class((r - feature::LAST) / classes), class((r - feature::LAST) % classes)),
        r if r >= feature::NEXT2 => format!("next2 {} {}", class((r - feature::NEXT2) / classes), class((r - feature::NEXT2) % classes)),
        r if r >= feature::NEXT => format!("next {} {}", class((r - feature::NEXT) / classes), class((r - feature::NEXT) % classes)),
        r if r >= feature::PAIR => format!("pair {} {}", tag((r - feature::PAIR) / TAGS), tag((r - feature::PAIR) % TAGS)),
        r if r >= feature::BEFORE2 => format!("before2 {} {}", class((r - feature::BEFORE2) / TAGS), tag((r - feature::BEFORE2) % TAGS)),
        r if r >= feature::BEFORE => format!("before {} {}", class((r - feature::BEFORE) / TAGS), tag((r - feature::BEFORE) % TAGS)),
        r => format!("class {}", class(r)),
    }
}

fn text(rows: &[Row]) -> String {
    let mut out = HEAD.to_string();
    for (name, _, tags) in rows {
        let tags: Vec<String> = tags.iter().map(|(tag, weight)| format!("{} {weight}", tag.name())).collect();
        let _ = writeln!(out, "{name}\t{}", tags.join(" "));
    }
    out
}

/// Prints how many tags are right, and how well finite verbs are found.
fn judge(articles: &[Article], model: &Model, errors: bool) {
    let mut seen: BTreeMap<(Tag, Tag), (u32, Vec<String>)> = BTreeMap::new();
    let (mut all, mut right) = (0u32, 0u32);
    let (mut both, mut gold_finite, mut found_finite) = (0u32, 0u32, 0u32);
    for a in articles {
        a.with(|doc, gold| {
            let tags = tag(doc, model);
            for token in 0..doc.tokens.len() {
                let Some(g) = gold[token] else { continue };
                all += 1;
                right += u32::from(g == tags[token]);
                gold_finite += u32::from(g == Tag::Finite);
                found_finite += u32::from(tags[token] == Tag::Finite);
                both += u32::from(g == Tag::Finite && tags[token] == Tag::Finite);
                if g != tags[token] {
                    let entry = seen.entry((g, tags[token])).or_default();
                    entry.0 += 1;
                    let around = token.saturating_sub(2)..doc.tokens.len().min(token + 3);
                    entry.1.push(
                        around
                            .map(|t| if t == token { format!("[{}]", doc.word(t)) } else { doc.word(t).to_string() })
                            .collect::<Vec<_>>()
                            .join(" "),
                    );
                }
            }
        });
    }
    let f1 = 2.0 * f64::from(both) / f64::from(gold_finite + found_finite);
    println!(
        "tokens {all}, tags right {:.4}, finite verbs F1 {f1:.4} (P {:.3}, R {:.3})",
        f64::from(right) / f64::from(all),
        f64::from(both) / f64::from(found_finite),
        f64::from(both) / f64::from(gold_finite)
    );
    let mut list: Vec<_> = seen.into_iter().collect();
    list.sort_by_key(|(_, (n, _))| std::cmp::Reverse(*n));
    for ((g, t), (n, examples)) in list.iter().take(if errors { 40 } else { 8 }) {
        print!("  {n} {} as {}", g.name(), t.name());
        println!(
            "{}",
            if errors { format!(": {}", examples.iter().take(12).cloned().collect::<Vec<_>>().join(" | ")) } else { String::new() }
        );
    }
}

const HEAD: &str = "\
# Weights of the tagger (src/syntax/tags.rs), made by `cargo xtask tagger`: do not edit. Each line is a feature and what it gives to tags.
# Source: UD English GUM, the Georgetown University Multilayer corpus (Amir Zeldes and annotators), the documents of Wikinews, Wikipedia biographies,
#   Wikivoyage, OpenStax, YouTube (CC BY) and political speeches.
# Licence: annotations CC BY 4.0; texts CC BY (2.5 to 4.0), CC BY-SA (Wikivoyage, Wikipedia) or in the public domain.
# Changes: weights learned from the tags; no text of the corpus is in this file but single words and ends of words.
";
