"""Where attribution goes right: by the order of source, cue and words, by rule, and by the confidence shown."""
import re

from score.quotes import by_part, match_parts, match_reports, parts, right_speaker, touches

# Titles and initials do not end a sentence.
_SENTENCE_END = re.compile(r"""(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\b[A-Z])
    [.?!]['"”’)]*\s+(?=["“‘'A-Z]|$) | \n""", re.X)

ORDERS = {
    "SVQ": "source, verb, quotation",
    "VSQ": "verb, source, quotation",
    "QSV": "quotation, source, verb",
    "QVS": "quotation, verb, source",
    "split": "resumed after its source and verb",
    "follow-on": "a sentence after that of source and verb",
    "other": "another order",
    "no cue": "no source or no cue in the gold",
}


def order(text, quote, part):
    """The place of a quoted part of a gold quotation among its source and its cue: a key of `ORDERS`."""
    source, cue = quote["speaker"], quote["cue"]
    if not source or not cue:
        return "no cue"
    first, last = sorted((source, cue))
    if part[0] >= last[1]:
        if _SENTENCE_END.search(text, last[1] - 1, part[0]):
            return "follow-on"
        if quote["spans"][0][0] < first[0]:
            return "split"
        return "SVQ" if first == source else "VSQ"
    if part[1] <= first[0]:
        return "QSV" if first == source else "QVS"
    return "other"


def by_order(pairs):
    """{order: (gold parts, found, with the right speaker)} over (article, predictions)."""
    rows = {key: [0, 0, 0] for key in ORDERS}
    for article, predicted in pairs:
        gold, pred = by_part(article, article["quotes"]), by_part(article, predicted)
        keys = [order(article["text"], q, part) for part, q in gold]
        for key in keys:
            rows[key][0] += 1
        for i, j in match_parts(gold, pred):
            rows[keys[i]][1] += 1
            rows[keys[i]][2] += right_speaker(gold[i][1], pred[j][1])
    return rows


def judged(pairs):
    """Every predicted quotation with what became of it:
    (marked | reported, rule, confidence, is a quotation, its speaker is right, the gold has a source).

    Marked quotations are judged a part at a time, and without the reported speech round them.
    """
    for article, predicted in pairs:
        marked = [q for q in predicted if q["marked"]]
        reports = [q for q in predicted if not q["marked"] and not parts(article, q)]
        gold, pred = by_part(article, article["quotes"]), by_part(article, marked)
        found = {j: gold[i][1] for i, j in match_parts(gold, pred)}
        for j, (_, p) in enumerate(pred):
            yield _judgement("marked", p, found.get(j))
        gold = [q for q in article["quotes"] if q["kind"] == "indirect"]
        found = {j: gold[i] for i, j in match_reports(article, gold, reports)}
        for j, p in enumerate(reports):
            yield _judgement("reported", p, found.get(j))


def _judgement(form, pred, gold):
    sourced = bool(gold and gold["speaker"])
    return form, pred["rule"], pred["confidence"], gold is not None, sourced and touches(gold, pred), sourced


def grouped(judgements, key):
    """[(key, count, mean confidence, share that are quotations, share of those with a source whose speaker is
    right, share right in both)], sorted by key."""
    groups = {}
    for j in judgements:
        groups.setdefault(key(j), []).append(j)
    rows = []
    for name in sorted(groups):
        group = groups[name]
        n, hits, right, sourced = len(group), *(sum(j[k] for j in group) for k in (3, 4, 5))
        rows.append((name, n, sum(j[2] for j in group) / n, hits / n, right / sourced if sourced else None, right / n))
    return rows


def calibration_error(judgements):
    """Mean distance, over bins of a tenth, of the confidence shown from the share that it states.

    Of a marked quotation it states how likely the speaker is right, if these are a speaker's words; of reported
    speech, that the relation is right as a whole.
    """
    stated = [j for j in judgements if j[5] or j[0] == "reported"]
    rows = grouped(stated, lambda j: (j[0], confidence_bin(j[2])))
    distances = (n * abs(mean - (both if key[0] == "reported" else speaker)) for key, n, mean, _, speaker, both in rows)
    return sum(distances) / len(stated) if stated else 0.0


def confidence_bin(confidence):
    """Its tenth, as text."""
    low = min(9, int(confidence * 10 + 1e-9))
    return f"0.{low}–{'1.0' if low == 9 else f'0.{low + 1}'}"
