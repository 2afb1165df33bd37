#!/usr/bin/env python3
"""Whole articles with their gold: makes them, and measures the command line on them.

    run.py compile                       write the texts and gold of both halves anew
    run.py review [--held] [NAME …]      what a second annotator should look at
    run.py counts                        what is in both halves
    run.py figures --binary BIN          the figures of both halves beside their floors
    run.py errors --binary BIN [--held]  what the engine gets wrong in the half to develop on
    run.py rules --binary BIN            [rule, whether the speaker is right] of the half to develop on, as JSON
    run.py words --binary BIN            how often toned and loaded words and checks are right, in the half to develop on
    run.py test --binary BIN             the checks of `cargo xtask test newsroom`

README.md says what the halves are, and who may read which.
"""
import argparse
import json
import os
import subprocess
import sys
import unittest

import gold
import review
import score
import words

sys.path.append(os.path.join(gold.HERE, "..", "accuracy"))
from engine import Engine  # noqa: E402

WARNING = """These articles are held out: no rule, list or weight may come from them.
Whoever reads on writes no rules for the engine any more, or new articles take their place."""


def floors():
    """{half: {figure: floor}}; a ceiling where lower is better."""
    with open(os.path.join(gold.HERE, "floors.json"), encoding="utf-8") as f:
        return json.load(f)


def measure(binary, half):
    """The counts of the command line on a half."""
    golds, rows = gold.load(half)
    return score.tally(golds, Engine(binary).analyse(rows))


def own_figures(binary, half):
    """The figures of a half as the command line itself makes them: {figure: value, None where it is not a number}."""
    done = subprocess.run([binary, "eval", "--format", "json", os.path.join(gold.HERE, half)], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)["figures"]


def rules(binary):
    """[(rule, whether the speaker is right)] of the words in marks of the half to develop on."""
    golds, rows = gold.load("read")
    out = []
    for article, analysis in zip(golds.values(), Engine(binary).analyse(rows)):
        found, hits = score.match_quotes(article, analysis)
        for i, quote in enumerate(article["quotes"]):
            one = found[hits[i]] if i in hits else None
            if one and quote["speaker"] and one["kind"] in ("direct", "partial"):
                out.append((one["rule"], score.grade(score.speaker_of(analysis, one), quote)[1]))
    return out


def holds(figure, value, floor):
    """Whether a figure is as good as its floor; one that is not a number is not."""
    return value <= floor if figure in score.LOWER_IS_BETTER else value >= floor


def table(figures, kept):
    """The figures of both halves beside their floors, as text; a star where one does not hold."""
    lines = [f"{'':<24}" + "".join(f"{half:>8}{'floor':>8} " for half in gold.HALVES)]
    for figure in next(iter(figures.values())):
        line = f"{figure:<24}"
        for half in gold.HALVES:
            value, floor = figures[half][figure], kept[half][figure]
            line += f"{value:8.3f}{floor:8.3f}{' ' if holds(figure, value, floor) else '*'}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def test(binary):
    """Runs all checks, prints their sums as TAP does, and the figures to the standard error; the number that failed."""
    passed, failed = 0, []
    for half in gold.HALVES:
        stale = gold.stale(half)
        passed += not stale
        failed += [f"{os.path.relpath(p, gold.HERE)} is not what its source makes: run.py compile" for p in stale]
    kept, figures = floors(), {half: measure(binary, half).figures() for half in gold.HALVES}
    print(table(figures, kept), file=sys.stderr)
    for half in gold.HALVES:
        if set(kept[half]) != set(figures[half]):
            failed.append(f"floors.json: {half} has other figures than the scorer")
        for figure, value in figures[half].items():
            if figure in kept[half] and holds(figure, value, kept[half][figure]):
                passed += 1
            else:
                failed.append(f"{half}: {figure} is {value:.3f}, its floor {kept[half].get(figure)}")
    for half in gold.HALVES:
        own = own_figures(binary, half)
        if list(own) != list(figures[half]):
            failed.append(f"{half}: `pullquote eval` has other figures than the scorer")
        for figure, value in figures[half].items():
            if own.get(figure) is not None and abs(own[figure] - value) < 0.0005:
                passed += 1
            else:
                failed.append(f"{half}: {figure} is {value:.3f}, and {own.get(figure)} by `pullquote eval`")
    result = unittest.TextTestRunner(stream=sys.stdout).run(unittest.defaultTestLoader.discover(gold.HERE))
    broken = len(result.failures) + len(result.errors) + len(result.skipped) + len(result.unexpectedSuccesses)
    print("\n".join(failed))
    print(f"# pass {passed + result.testsRun - broken}\n# fail {len(failed) + broken}")
    return len(failed) + broken


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["compile", "review", "counts", "figures", "errors", "rules", "words", "test"])
    parser.add_argument("names", nargs="*", help="articles to review; all if none is named")
    parser.add_argument("--binary", help="the command line to measure")
    parser.add_argument("--held", action="store_true", help="read the half that nobody who writes rules may read")
    given = parser.parse_args()
    if given.what in ("figures", "errors", "rules", "words", "test") and not given.binary:
        parser.error("--binary says which command line to measure")
    half = "held" if given.held else "read"
    if given.held and given.what in ("review", "errors"):
        print(WARNING + "\n", file=sys.stderr)
    if given.what == "compile":
        for one in gold.HALVES:
            gold.write(one)
    elif given.what == "review":
        for article in gold.articles(half):
            if not given.names or article.name in given.names:
                review.review(article)
    elif given.what == "counts":
        review.counts([a for one in gold.HALVES for a in gold.articles(one)])
    elif given.what == "figures":
        print(table({one: measure(given.binary, one).figures() for one in gold.HALVES}, floors()))
    elif given.what == "errors":
        for error in measure(given.binary, half).errors:
            print("\t".join("" if x is None else str(x) for x in error))
    elif given.what == "rules":
        print(json.dumps(rules(given.binary)))
    elif given.what == "words":
        print(words.tables(given.binary))
    else:
        sys.exit(test(given.binary) > 0)


if __name__ == "__main__":
    main()
