"""Writes src/attribution/rules/shares.rs: how often each rule is right on the training part and on the articles of tests/newsroom/read."""
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

ROOT = os.path.join(HERE, "..", "..", "src", "attribution", "rules")
# A rule that was seldom seen is drawn to where it is doubted, as if it had been seen so often more.
DRAWN, DOUBT = 4, 0.65
# A quotation of the newsroom articles counts as so many: there are few of them, and their copy is of more kinds.
NEWSROOM = 5
# Rules that give nobody anything.
SILENT = ("none", "no-words", "nickname", "title-case", "naming-word", "no-cue", "nested")

HEAD = """\
//! Written by `cargo xtask eval --shares`: how often each rule is right on the articles that rules are written from, and how often
//! it was seen there. A rule that was seldom seen is drawn to .65. Not by hand.

use super::Rule;

/// See [`Rule::share`].
pub(super) const fn of(rule: Rule) -> f64 {
    match rule {
"""


def rules():
    """[(variant, name)] of the registry, in its order."""
    with open(os.path.join(ROOT, "mod.rs"), encoding="utf-8") as file:
        return re.findall(r'^ {8}([A-Z]\w+) = "([a-z-]+)"', file.read(), re.M)


def newsroom(binary):
    """[(rule, whether the speaker is right)] on tests/newsroom/read."""
    run = os.path.join(HERE, "..", "newsroom", "run.py")
    done = subprocess.run([sys.executable, "-B", run, "rules", "--binary", binary], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def shares(judgements, named):
    """{rule: (share right, times seen)} of what `breakdown.judged` and `newsroom` give. Of words in marks those count that are a
    quotation with a source; of reports all, and one that has no source in the gold is right without."""
    counted = [(rule, right or form == "reported" and hit and not sourced, 1)
               for form, rule, _, hit, right, sourced in judgements if form == "reported" or sourced]
    found = {}
    for rule, right, weight in counted + [(rule, right, NEWSROOM) for rule, right in named]:
        times, seen, hits = found.get(rule, (0, 0, 0))
        found[rule] = (times + 1, seen + weight, hits + weight * right)
    return {rule: ((hits + DRAWN * DOUBT) / (seen + DRAWN), times) for rule, (times, seen, hits) in found.items()}


def source(judgements, named):
    """The text of the file."""
    found = shares(judgements, named)
    lines = []
    for variant, name in rules():
        share, times = (0.0, 0) if name in SILENT else found.get(name, (DOUBT, 0))
        lines.append(f"        Rule::{variant} => {share:.2f}, // {times}\n")
    return HEAD + "".join(lines) + "    }\n}\n"


def write(judgements, named):
    """Writes the file."""
    with open(os.path.join(ROOT, "shares.rs"), "w", encoding="utf-8", newline="\n") as file:
        file.write(source(judgements, named))
