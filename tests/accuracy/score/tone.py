"""Scores tone against human ratings (gold/ratings.py), and loaded words against those that experts marked.

    r, rho    Pearson's and Spearman's correlation; where the gold has only a class, it is -1, 0 or 1
    F1        macro F1 of three classes, the score cut at ±0.05 (the thresholds that VADER publishes)
    accuracy  of the same three classes
Loaded words: a predicted word is right if an expert marked it in that sentence (whole words, case folded; a
marked phrase counts through each of its words longer than three letters).
"""
import math
import re

from score.figures import prf

_CLASSES = ("neg", "neu", "pos")
_WORD = re.compile(r"[\w'’-]+")
_CUT = 0.05


def ranks(values):
    """Ranks from 0, ties at their mean."""
    by_value = sorted(range(len(values)), key=values.__getitem__)
    out, i = [0.0] * len(values), 0
    while i < len(by_value):
        j = i
        while j + 1 < len(by_value) and values[by_value[j + 1]] == values[by_value[i]]:
            j += 1
        for k in range(i, j + 1):
            out[by_value[k]] = (i + j) / 2
        i = j + 1
    return out


def pearson(a, b):
    """Pearson's correlation; 0 where one side does not vary."""
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    together = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b))
    alone = math.sqrt(sum((x - mean_a) ** 2 for x in a)) * math.sqrt(sum((y - mean_b) ** 2 for y in b))
    return together / alone if alone else 0.0


def _class(score):
    return "neg" if score <= -_CUT else "pos" if score >= _CUT else "neu"


def macro_f1(gold, pred):
    """The mean F1 of the three classes."""
    of = []
    for c in _CLASSES:
        both, either = sum(g == p == c for g, p in zip(gold, pred)), gold.count(c) + pred.count(c)
        of.append(2 * both / either if either else 0.0)
    return sum(of) / len(of)


def ratings(rows, scores):
    """The figures of a set whose rows have a "score" or a "label"."""
    as_number = {"neg": -1.0, "neu": 0.0, "pos": 1.0}
    gold = [as_number[r["label"]] if r["score"] is None else r["score"] for r in rows]
    labels, pred = [r["label"] for r in rows], [_class(s) for s in scores]
    return {"n": len(rows), "r": pearson(scores, gold), "rho": pearson(ranks(scores), ranks(gold)),
            "F1": macro_f1(labels, pred), "accuracy": sum(g == p for g, p in zip(labels, pred)) / len(rows)}


def loaded_words(rows, found):
    """Precision, recall and F1 of the loaded words; `found` holds a list of words for each row."""
    hit = extra = missed = 0
    for row, words in zip(rows, found):
        phrases = [_WORD.findall(phrase.lower()) for phrase in row["words"]]
        gold = {w for p in phrases for w in (p if len(p) == 1 else (w for w in p if len(w) > 3))}
        pred = {w for word in words for w in _WORD.findall(word.lower())}
        hit += len(pred & gold)
        extra += len(pred - gold)
        missed += sum(1 for p in phrases if p and not set(p) & pred)
    p, r, f1 = prf(hit, hit + extra, hit, hit + missed)
    return {"n": len(rows), "P": p, "R": r, "F1": f1}
