#!/usr/bin/env python3
"""Learns the factors of the confidence (src/attribution/confidence/weights.rs) from annotated articles.

    learn.py --binary BIN FOLDER …      a folder has the texts and gold.json, as in `read`

Of every quotation and report that the command line finds and the gold has, it counts whether the speaker is right, and fits one factor
for each rule, each way that a source is resolved, and each wording of it, so that share of the rule x factors gives what was counted.
A factor that rests on little stays near one. The half `held` is refused: it judges.
"""
import argparse
import json
import os
import re
import subprocess

import names

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "..", "src", "attribution")
# So many answers of the prior opinion, that the factor is one, are added to what is counted: for rules, whose shares are measured
# already, more than for resolutions and wordings.
PRIORS = (60.0, 6.0, 6.0, 6.0)
ROUNDS = 40
# Of articles that nobody writes rules from fewer answers are right: `right person` of `held`, and of sets like it, over that of `read`.
ELSEWHERE = 0.94
# As in `wording` of src/attribution/confidence/mod.rs.
IT = "they it their its them".split()
DEFINITE = "the that this".split()
MINE = "my our".split()
INDEFINITE = "a an one several some many most".split()


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


def wording(text, quote, group):
    """How the source of a quotation is worded."""
    words = re.findall(r"\w+", text[quote["source"]["start"]:quote["source"]["end"]].lower()) if quote["source"] else []
    if len(words) == 1 and words[0] in IT:
        return "it"
    if not words or quote["resolution"] not in ("own", "stranger"):
        return "other"
    if words[0] in MINE:
        return "mine"
    return "definite" if words[0] in DEFINITE else "indefinite" if group or words[0] in INDEFINITE else "bare"


def answers(text, analysis, gold):
    """(rule, resolution, wording, whether it is a fragment before its cue, right) of what both have."""
    reports = gold.get("reports", gold.get("indirect", []))
    for quote in analysis["quotes"]:
        # the figures of doubt are those of quotations; a report inside one is told by somebody who is seldom named
        if quote["kind"] == "indirect" and quote["within"] is not None:
            continue
        if quote["kind"] in ("term", "title") or quote["speaker"] is None and quote["source"] is None:
            continue
        found = letters(quote["parts"])
        items = reports if quote["kind"] == "indirect" else gold["quotes"]
        item = max(items, key=lambda g: len(found & set(range(g["start"], g["end"]))), default=None)
        span = set(range(item["start"], item["end"])) if item else set()
        if 2 * len(found & span) < len(found | span):
            continue
        voice = {"name": None, "kind": None} if quote["speaker"] is None else analysis["speakers"][quote["speaker"]]
        name, group = voice["name"], voice["kind"] == "group"
        right = item["speaker"] is not None and names.grade(name, {"speaker_alt": [], **item})[1]
        ahead = quote["kind"] == "partial" and quote["cue"] is not None and quote["cue"]["start"] >= quote["end"]
        yield quote["rule"], quote["resolution"], wording(text, quote, group), ahead, right


def fit(rows, share):
    """Factors by rule, resolution, wording and place: each in turn is what was counted over what the others expect."""
    factors = [{}, {}, {}, {}]
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


def camel(name):
    """The variant of a name in results."""
    return "".join(part.capitalize() for part in name.split("-"))


def table(kind, factors):
    lines = [f"        {kind}::{camel(key)} => {round(100 * value)}," for key, value in sorted(factors.items()) if round(100 * value) != 100]
    about = {"Rule": "Of a rule.", "Resolution": "Of how the source was resolved.", "Wording": "Of how it is worded."}[kind]
    head = f"/// {about}\n#[allow(unreachable_patterns)]\npub(super) const fn of_{kind.lower()}({kind.lower()}: {kind}) -> u32 {{\n"
    return head + f"    match {kind.lower()} {{\n" + "\n".join(lines) + "\n        _ => 100,\n    }\n}\n"


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
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    text = file.read()
                rows.extend(answers(text, analyse(args.binary, text), gold))
    factors = fit(rows, shares())
    with open(os.path.join(SOURCE, "confidence", "weights.rs"), "w", encoding="utf-8") as f:
        f.write("//! Factors in per cent. Written by `tests/newsroom/learn.py`.\n\nuse super::wording::Wording;\nuse crate::attribution::Rule;\n")
        f.write("use crate::report::Resolution;\n\n/// Of articles that no rule was written from.\n")
        f.write(f"pub(super) const ELSEWHERE: u32 = {round(100 * ELSEWHERE)};\n\n")
        f.write(f"/// Of a fragment before its cue.\npub(super) const FRAGMENT_AHEAD: u32 = {round(100 * factors[3].get(True, 1.0))};\n\n" + "\n".join(map(table, ("Rule", "Resolution", "Wording"), factors)))
    print(f"{len(rows)} answers, {sum(r[-1] for r in rows)} right")


if __name__ == "__main__":
    main()
