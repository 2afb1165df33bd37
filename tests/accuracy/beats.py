"""Whether the tone without the topic's own words says more within a beat: `beats.py --binary BIN --gold-tone FILE…`.

In a report of a murder "murder", "died" and "police" say what it is about and nothing of its reporter. Each text is put to the beat that it has
most words of; beside its tone stands what the words of no beat of it make. Both are held against the human scores inside each
beat, and over all texts with each beat's mean taken away. Gold as `evaluate.py --gold-tone` reads it; whole texts alone, none towards a name.
"""
import argparse
import collections
import json
import math
import re
import sys

from engine import Engine
from score.tone import pearson

BEATS = {
    "court": "court judge jury trial guilty sentence jail prison convict prosecutor prosecution defendant lawyer attorney verdict charge plea lawsuit sue"
             " arrest police murder crime criminal fraud theft robbery assault rape killer kill suspect victim drug violence gang",
    "war": "war army troop soldier military missile bomb attack kill rebel militant terrorist terrorism insurgent fighter weapon nuclear invasion peace"
           " ceasefire hostage strike battle die dead",
    "disaster": "earthquake quake flood storm hurricane tornado fire crash tsunami cyclone disaster rescue survivor survive evacuate wildfire blast"
                " explosion dead die death injure injury missing victim toll collapse",
    "health": "health hospital doctor patient disease cancer drug virus vaccine flu medical medicine treatment surgery aids diabetes obesity epidemic"
              " infection heart death risk die pain",
    "sport": "match game team coach season league cup goal player win won beat defeat victory champion title fan injury injure score olympic race"
             " defence attack shot loss lost",
}
BEATS = {beat: set(words.split()) for beat, words in BEATS.items()}
# What a mark in words stands for where the gold has no number.
MARKS = {"neg": -1, "neu": 0, "pos": 1}
# A beat with fewer texts tells nothing.
FEW = 20
# A text of so many words is a headline.
HEADLINE = 14


def forms(word):
    """The words that it may be a form of."""
    word = word.lower()
    stems = [word] + [word[:-len(end)] for end in ("s", "es", "d", "ed", "ing") if word.endswith(end)]
    return {*stems, *(stem + "e" for stem in stems), *(stem[:-1] for stem in stems[1:] if stem[-2:-1] == stem[-1:])}


def beat_of(text):
    """The beat that the text has the most words of, if two or more; for a headline one is enough."""
    all_ = re.findall(r"[A-Za-z]+", text)
    words = set().union(*map(forms, all_))
    count = {beat: len(words & own) for beat, own in BEATS.items()}
    beat = max(count, key=count.get)
    return beat if count[beat] > 1 or count[beat] and len(all_) <= HEADLINE else None


def without(text, analysis, beat):
    """The tone of the text, as METHOD.md has it, without the words of the beat."""
    scores = []
    for sentence in analysis["sentences"]:
        words = [analysis["tone"]["words"][at] for at in sentence["tone"]["words"]]
        left = [w["valence"] * w["factor"] for w in words if not forms(text[w["start"]:w["end"]]) & BEATS[beat]]
        scores.append(sum(left) / (4 * math.sqrt(len(left) or 1)))
    return sum(scores) / len(scores)


def centred(values):
    return [value - sum(values) / len(values) for value in values]


def table(gold, analyses):
    """Rows (set, beat, texts, r of the tone, r without the beat's words); the beat `all` last of each set."""
    groups = collections.defaultdict(list)
    for row, analysis in zip(gold, analyses):
        beat = beat_of(row["text"])
        if beat:
            human = MARKS[row["label"]] if row["score"] is None else row["score"]
            groups[row["set"], beat].append((human, analysis["tone"]["score"], without(row["text"], analysis, beat)))
    out = []
    for name in dict.fromkeys(row["set"] for row in gold):
        pooled = [[], [], []]
        for beat in BEATS:
            columns = list(zip(*groups[name, beat]))
            if columns and len(columns[0]) >= FEW:
                out.append((name, beat, len(columns[0]), pearson(columns[0], columns[1]), pearson(columns[0], columns[2])))
                pooled = [all_ + centred(column) for all_, column in zip(pooled, columns)]
        if pooled[0]:
            out.append((name, "all", len(pooled[0]), pearson(pooled[0], pooled[1]), pearson(pooled[0], pooled[2])))
    return out


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--binary", required=True)
    options.add_argument("--gold-tone", nargs="+", required=True)
    given = options.parse_args()
    gold = []
    for path in given.gold_tone:
        with open(path, encoding="utf-8") as file:
            gold += [row for row in map(json.loads, file) if row.get("label") in MARKS]
    rows = [{"id": row["id"], "text": row["text"]} for row in gold]
    print("| set | beat | texts | r | r without the topic's words |\n| :-- | :-- | --: | --: | --: |")
    for name, beat, texts, whole, left in table(gold, Engine(given.binary).analyse(rows)):
        print(f"| {name} | {beat} | {texts} | {whole:.3f} | {left:.3f} |")


if __name__ == "__main__":
    sys.exit(main())
