"""Measures the command line against public corpora and prints the tables of ACCURACY.md as Markdown.

`cargo xtask eval` builds the command line and calls this; README.md in this folder names the corpora.
"""
import argparse
import json
import os

import engine as engines
import shares
import tables
from gold import polnear, ratings, treebanks
from score import breakdown, figures
from score import quotes as score_quotes
from score import sentences as score_sentences
from score import tone as score_tone

CORPORA = (("vader", ratings.vader), ("newsmtsc", ratings.newsmtsc), ("emobank", ratings.emobank), ("babe", ratings.babe))


def arguments(given=None):
    """The command line of this program."""
    ap = argparse.ArgumentParser(prog="cargo xtask eval", description="Prints the tables of ACCURACY.md.")
    ap.add_argument("--binary", required=True, help=argparse.SUPPRESS)
    ap.add_argument("--out", required=True, help=argparse.SUPPRESS)
    ap.add_argument("--split", choices=("train", "dev", "test"), default="test",
                    help="part of PolNeAR and the treebanks; half of the rated texts, where train is dev (default: test)")
    for name, what in (("polnear", "PolNeAR"), ("vader", "vaderSentiment"), ("newsmtsc", "NewsMTSC"), ("emobank", "EmoBank"), ("babe", "BABE")):
        ap.add_argument("--" + name, metavar="DIR", help="a copy of " + what)
    ap.add_argument("--ud", metavar="DIR", nargs="+", default=[], help="treebanks: UD_English-GUM, -EWT, -PUD …")
    ap.add_argument("--shares", action="store_true",
                    help="write how often each rule is right, on the quotations named, into the source; train parts only")
    ap.add_argument("--golden-rules", metavar="FILE", help="pySBD's tests/lang/test_english.py, or JSON")
    ap.add_argument("--cases", metavar="FILE", help='JSON: [{"input", "expected": [sentence, …]}, …]')
    for area in ("quotes", "sentences", "tone"):
        ap.add_argument("--gold-" + area, metavar="FILE", nargs="+", default=[], help="gold that an earlier run made")
    options = ap.parse_args(given)
    if options.shares and (options.split != "train" and options.polnear or not (options.polnear or options.gold_quotes)):
        ap.error("--shares wants the quotations of the training part: --split train --polnear DIR, or --gold-quotes FILE")
    if not any(v for k, v in vars(options).items() if k not in ("binary", "out", "split", "shares")):
        ap.error("name a corpus; tests/accuracy/README.md lists them")
    return options


def read(path):
    """The rows of a JSON Lines file."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def keep(folder, name, rows):
    """Writes gold, so that a later run can take it as it is."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name + ".jsonl"), "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def named(path):
    """The title of a gold file."""
    return os.path.splitext(os.path.basename(path))[0]


def quotes(engine, title, articles):
    """Prints the tables of a set of articles; what became of each quotation."""
    analyses = engine.analyse(articles)
    pairs = [(article, engines.quotations(article["text"], a)) for article, a in zip(articles, analyses)]
    tallies = [score_quotes.count(*pair) for pair in pairs]
    print(f"\n## Quotations: {title}, {len(articles)} articles\n")
    print(tables.quotes(score_quotes.total(tallies), figures.intervals(tallies, score_quotes.total), figures.summed(tallies)))
    print(tables.orders(breakdown.by_order(pairs)))
    judged = list(breakdown.judged(pairs))
    print(tables.calibration(judged))
    return judged


def sentences(engine, title, documents):
    """Prints the table of a treebank."""
    tallies = {}
    for document, analysis in zip(documents, engine.analyse(documents)):
        tally = score_sentences.count(document, engines.sentences(analysis))
        for genre in ("all", document["genre"]):
            tallies.setdefault(genre, []).append(tally)
    print(f"\n## Sentences: {title}\n")
    print(tables.sentences({genre: score_sentences.total(t) for genre, t in tallies.items()}))


def cases(engine, title, items, *flags):
    """Prints how many cases are split as expected."""
    rows = [{"id": i, "text": case["input"]} for i, case in enumerate(items)]
    right = sum(score_sentences.case_right(case, engines.sentences(a)) for case, a in zip(items, engine.analyse(rows, *flags)))
    print(f"\n## Sentences: {title}\n\n{right} of {len(items)} right ({100 * right / len(items):.1f} %).\n")


def tone(engine, title, rows):
    """Prints the table of the rated texts."""
    asked = [{**row, "targets": row["target"] and [row["target"]]} for row in rows]
    sets = {}
    for row, analysis in zip(rows, engine.analyse(asked)):
        sets.setdefault(row["set"], []).append((row, analysis))
    found = {}
    for name, pairs in sets.items():
        of = [row for row, _ in pairs]
        if "biased" in of[0]:
            found[name] = score_tone.loaded_words(of, [engines.loaded(row["text"], a) for row, a in pairs])
        else:
            found[name] = score_tone.ratings(of, [engines.tone(row, a) for row, a in pairs])
    print(f"\n## Tone: {title}\n")
    print(tables.tone(found))


def main(given=None):
    """Reads the gold, runs the command line once a set, and prints."""
    options = arguments(given)
    engine, split = engines.Engine(options.binary), options.split
    judged = []
    if options.polnear:
        articles = polnear.articles(options.polnear, split)
        keep(options.out, f"polnear-{split}", articles)
        judged += quotes(engine, f"PolNeAR {split}", articles)
    for path in options.gold_quotes:
        judged += quotes(engine, named(path), read(path))
    if options.shares:
        shares.write(judged, shares.newsroom(options.binary))
    for folder in options.ud:
        name, documents = treebanks.documents(folder, split)
        if documents is None:
            print(f"\n## Sentences: {name} has no {split} part\n")
            continue
        keep(options.out, f"{name}-{split}", documents)
        sentences(engine, f"{name} {split}", documents)
    for path in options.gold_sentences:
        sentences(engine, named(path), read(path))
    if options.golden_rules:
        cases(engine, "Golden Rules, quotations kept whole", treebanks.golden_rules(options.golden_rules), "--quotations", "whole")
    if options.cases:
        cases(engine, named(options.cases), treebanks.golden_rules(options.cases))
    half = "test" if split == "test" else "dev"
    rated = [row for name, corpus in CORPORA if getattr(options, name) for row in corpus(getattr(options, name)) if row["split"] == half]
    if rated:
        keep(options.out, f"tone-{half}", rated)
        tone(engine, f"{half} half", rated)
    for path in options.gold_tone:
        tone(engine, named(path), read(path))
    print(f"Measured: {engine.version}.")


if __name__ == "__main__":
    main()
