#!/usr/bin/env python3
"""Learns the factors of the confidence (src/attribution/confidence/weights.rs) from annotated articles.

    learn.py --binary BIN FOLDER …      a folder has the texts and gold.json, as in `read`

Of every quotation and report that the command line finds and the gold has, it counts whether the speaker is right, and fits one factor
for each rule, each way that a source is resolved, and each place, so that share of the rule x factors gives what was counted. A factor
that rests on little stays near one. The half `held` is refused: it judges.
"""
import argparse
import json
import os
import re
import subprocess

import names

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "..", "src", "attribution")
VARIANTS = {"Rule": os.path.join(SOURCE, "rules", "mod.rs"), "Resolution": os.path.join(SOURCE, "..", "report", "names.rs")}
# So many answers of the prior opinion, that the factor is one, are added to what is counted: for rules, whose shares are measured
# already, more than for resolutions and places.
PRIORS = (60.0, 6.0, 300.0)
ROUNDS = 40


def shares():
    """{rule as in results: share}, as `cargo xtask eval --shares` wrote them."""
    with open(os.path.join(SOURCE, "rules", "shares.rs"), encoding="utf-8") as f:
        return {dashed(rule): float(share) for rule, share in re.findall(r"Rule::(\w+) => (\d\.\d+)", f.read())}


def dashed(name):
    """The name in results of a variant."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def analyse(binary, text):
    run = subprocess.run([binary, "--format", "json", "--offsets", "codepoints"], input=text, capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def letters(parts):
    return {i for p in parts for i in range(p["start"], p["end"])}


def answers(analysis, gold):
    """(rule, resolution, in a headline, right) of what both have."""
    heads = [(p["start"], p["end"]) for p in analysis["paragraphs"] if p["kind"] in ("headline", "subheading")]
    reports = gold.get("reports", gold.get("indirect", []))
    for quote in analysis["quotes"]:
        if quote["kind"] in ("term", "title") or quote["speaker"] is None and quote["source"] is None:
            continue
        found = letters(quote["parts"])
        items = reports if quote["kind"] == "indirect" else gold["quotes"]
        item = max(items, key=lambda g: len(found & set(range(g["start"], g["end"]))), default=None)
        span = set(range(item["start"], item["end"])) if item else set()
        if 2 * len(found & span) < len(found | span):
            continue
        name = None if quote["speaker"] is None else analysis["speakers"][quote["speaker"]]["name"]
        right = item["speaker"] is not None and names.grade(name, {"speaker_alt": [], **item})[1]
        headed = any(s <= quote["start"] < e for s, e in heads)
        yield quote["rule"], quote["resolution"], headed, right


def fit(rows, share):
    """Factors by rule, resolution and place: each in turn is what was counted over what the others expect."""
    factors = [{}, {}, {}]
    for _ in range(ROUNDS):
        for kind, own in enumerate(factors):
            right, expected = {}, {}
            for *keys, ok in rows:
                others = share.get(keys[0], 0.7)
                for other, table in enumerate(factors):
                    others *= table.get(keys[other], 1.0) if other != kind else 1.0
                right[keys[kind]] = right.get(keys[kind], 0) + ok
                expected[keys[kind]] = expected.get(keys[kind], 0.0) + min(others, 1.0)
            own.clear()
            own.update({key: (right[key] + PRIORS[kind]) / (expected[key] + PRIORS[kind]) for key in right})
    return factors


def gentle(factors):
    """A description that is a voice of its own accuses nobody else: it alone is no cause for a warning."""
    return {key: max(value, 1.0) if key == "own" else value for key, value in factors.items()}


def camel(name):
    """The variant of a name in results."""
    return "".join(part.capitalize() for part in name.split("-"))


def table(name, kind, factors):
    lines = [f"        {kind}::{camel(key)} => {round(100 * value)}," for key, value in sorted(factors.items()) if round(100 * value) != 100]
    with open(VARIANTS[kind], encoding="utf-8") as f:
        known = re.search(kind + r" \{(.*?)\n    \}", f.read(), re.S)[1].count(' = "')
    lines += ["        _ => 100,"] if kind == "Rule" or len(lines) < known else []
    about = {"of_rule": "Of a rule.", "of_resolution": "Of how the source was resolved."}[name]
    arg = kind.lower()
    return f"/// {about}\npub const fn {name}({arg}: {kind}) -> u32 {{\n    match {arg} {{\n" + "\n".join(lines) + "\n    }\n}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("folders", nargs="+")
    args = parser.parse_args()
    rows = []
    for folder in args.folders:
        if os.path.basename(os.path.normpath(folder)) == "held":
            parser.error("held judges: nothing is learned from it")
        with open(os.path.join(folder, "gold.json"), encoding="utf-8") as f:
            for name, gold in sorted(json.load(f).items()):
                with open(os.path.join(folder, name), encoding="utf-8") as text:
                    rows.extend(answers(analyse(args.binary, text.read()), gold))
    rules, resolutions, places = fit(rows, shares())
    with open(os.path.join(SOURCE, "confidence", "weights.rs"), "w", encoding="utf-8") as f:
        f.write("//! Factors in per cent. Written by `tests/newsroom/learn.py`.\n\nuse crate::attribution::Rule;\nuse crate::report::Resolution;\n\n")
        f.write(f"/// In a headline.\npub const HEADED: u32 = {round(100 * places.get(True, 1.0))};\n")
        f.write(f"/// Elsewhere.\npub const BODY: u32 = {round(100 * places.get(False, 1.0))};\n\n")
        f.write(table("of_rule", "Rule", rules) + "\n" + table("of_resolution", "Resolution", gentle(resolutions)))
    print(f"{len(rows)} answers, {sum(r[-1] for r in rows)} right")


if __name__ == "__main__":
    main()
