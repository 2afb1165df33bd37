"""How often the toned and loaded words, and the checks, of the articles to read are right: judged by hand in words.tsv and checks.tsv.

A word is right if a reader of its sentence would call it what the engine does: toned, with that sign and in that sense; loaded. A check is right
if a sub-editor would act on it. What the tables do not judge is counted as such, so that a change of the engine shows. The half that is held
out is not judged, since nobody who judges it could go on to write lists.
"""
import collections
import os
import re
import sys

import gold

sys.path.append(os.path.join(gold.HERE, "..", "accuracy"))
from engine import Engine  # noqa: E402

GOLDEN = os.path.join(gold.HERE, "..", "golden")


def articles():
    """[{id, text}]: the half to read, and the whole articles of the golden tests."""
    _, rows = gold.load("read")
    rows = [{"id": str(row["id"]).removesuffix(".txt"), "text": row["text"]} for row in rows]
    for name in sorted(os.listdir(GOLDEN)):
        if name.endswith(".txt"):
            with open(os.path.join(GOLDEN, name), encoding="utf-8", newline="") as f:
                rows.append({"id": name.removesuffix(".txt"), "text": f.read()})
    return rows


def place(text, start, end):
    """The words of a stretch, and how often the article has had them by then."""
    words = text[start:end]
    before = re.findall(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text[:start], re.IGNORECASE)
    return re.sub(r"\s+", " ", words.lower().replace("’", "'")), len(before) + 1


def occurrences(binary):
    """({(kind, word): [article.nth]} of toned and loaded words, the same of checks by code and words)."""
    words, checks = collections.defaultdict(list), collections.defaultdict(list)
    rows = articles()
    for row, found in zip(rows, Engine(binary).analyse(rows)):
        article = row["id"]
        for kind, marked in (("toned", found["tone"]["words"]), ("loaded", found["loaded"])):
            for one in marked:
                word, nth = place(row["text"], one["start"], one["end"])
                words[kind, word].append(f"{article}.{nth}")
        for one in found["checks"]:
            word, nth = place(row["text"], one["start"], min(one["end"], one["start"] + 40))
            checks[one["code"]].append(f"{article}.{nth}: {word}")
    return words, checks


def read(name):
    """The rows of a table beside this file, without its head."""
    with open(os.path.join(gold.HERE, name), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def judged_words():
    """{(kind, word, article.nth): whether it is right}."""
    return {(kind, word, at): right for kind, word, *sides in read("words.tsv") for right, side in zip((True, False), sides + [""]) for at in side.split()}


def judged_checks():
    """{(code, what): whether somebody would act on it}."""
    return {(code, what): verdict == "right" for code, verdict, what in read("checks.tsv")}


def row(name, of, judged):
    verdicts = [judged[one] for one in of if one in judged]
    share = f"{sum(verdicts) / len(verdicts):.2f}" if verdicts else "–"
    return f"| {name} | {len(of)} | {share} | {len(of) - len(verdicts) or ''} |"


def tables(binary, count=100):
    """The two tables, as Markdown."""
    words, checks = occurrences(binary)
    judged = judged_words()
    order = sorted(words, key=lambda key: (-len(words[key]), key))[:count]
    keys = {key: [(*key, at) for at in words[key]] for key in words}
    out = ["| word | times | right | not judged |", "| :-- | --: | --: | --: |"]
    for kind in ("toned", "loaded"):
        out.append(row(f"**all {kind} of the {count}**", [one for key in order if key[0] == kind for one in keys[key]], judged))
    out += [row(f"{word}, {kind}", keys[kind, word], judged) for kind, word in order]
    acted = judged_checks()
    out += ["", "| check | times | right | not judged |", "| :-- | --: | --: | --: |"]
    out += [row(code, [(code, what) for what in whats], acted) for code, whats in sorted(checks.items(), key=lambda item: -len(item[1]))]
    return "\n".join(out)
