"""Precision, recall and F1, and tallies that are summed over documents."""
import random


def prf(hit_pred, pred, hit_gold, gold):
    """(precision, recall, F1) of hits among the predicted and hits among the gold items."""
    p, r = hit_pred / pred if pred else 0.0, hit_gold / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def summed(tallies):
    """One tally out of many: {key: number}."""
    sums = {}
    for tally in tallies:
        for key, value in tally.items():
            sums[key] = sums.get(key, 0) + value
    return sums


def intervals(tallies, total, times=300):
    """95% bootstrap intervals over documents: {row: (low, high)} of the last figure of each row of `total`."""
    rng, seen = random.Random(7), {}
    for _ in range(times):
        for row, figures in total(rng.choices(tallies, k=len(tallies))).items():
            seen.setdefault(row, []).append(figures[-1])
    return {row: (sorted(v)[int(times * 0.025)], sorted(v)[int(times * 0.975)]) for row, v in seen.items()}
