"""Scores quotations and their attribution against gold of gold/polnear.py.

A prediction: {"spans": [[start, end], …], "kind", "speaker": {"start", "end", "text", "canonical"} | None,
"cue": [start, end] | None}; only the kind "indirect" is read: then nothing of it is quoted.

MARKED. The unit is a quoted part: a stretch of content inside one pair of marks. Both sides' spans are cut at
the gold's `quoted` extents, so `"A," said X, "B."` is two parts whether it comes whole or in two. Parts are
trimmed of punctuation at their edges and matched one to one, best first.
    detection    Jaccard of the characters >= 0.8; exact: the same trimmed extent
    attribution  of the matched parts with a gold source, those whose speaker touches one of its heads
    end to end   both right; where the gold has no source the speaker must be none
    entity       SILVER: of the matched parts whose source CoreNLP links to a name, those whose canonical name
                 agrees with it by the last name
    cue          distinct cues of quotations with a quoted part, by overlap
REPORTED. Gold of kind indirect, and predictions with no quoted part: matched one to one at Jaccard >= 0.5.
"""
import re

from gold.corenlp import TITLES
from score.figures import prf, summed

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def trim(text, start, end):
    """An extent without punctuation and space at its edges."""
    end = min(end, len(text))
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def parts(article, quote):
    """The quoted parts of a quotation, trimmed."""
    if quote.get("kind") == "indirect":
        return []
    cut = (trim(article["text"], max(s, qs), min(e, qe)) for s, e in quote["spans"] for qs, qe, _ in article["quoted"])
    return sorted({(s, e) for s, e in cut if s < e})


def by_part(article, quotes):
    """[(part, its quotation)]: a part given twice counts once, one with a speaker preferred."""
    found = {}
    for quote in quotes:
        for part in parts(article, quote):
            if part not in found or (quote["speaker"] and not found[part]["speaker"]):
                found[part] = quote
    return list(found.items())


def _jaccard(a, b):
    x, y = ({i for s, e in spans for i in range(s, e)} for spans in (a, b))
    return len(x & y) / len(x | y) if x | y else 0.0


def match(gold, pred, least):
    """Pairs of indices, one to one, best Jaccard first; items are lists of extents."""
    near = ((i, j) for i, g in enumerate(gold) for j, p in enumerate(pred) if g[0][0] < p[-1][1] and p[0][0] < g[-1][1])
    scored = sorted(((_jaccard(gold[i], pred[j]), i, j) for i, j in near), key=lambda t: (-t[0], t[1], t[2]))
    used_gold, used_pred, pairs = set(), set(), []
    for value, i, j in scored:
        if value >= least and i not in used_gold and j not in used_pred:
            used_gold.add(i)
            used_pred.add(j)
            pairs.append((i, j))
    return pairs


def match_parts(gold, pred):
    """Pairs of indices into two answers of `by_part`."""
    return match([[part] for part, _ in gold], [[part] for part, _ in pred], 0.8)


def match_reports(article, gold, pred):
    """Pairs of indices into two lists of reported speech."""
    def extents(quote):
        cut = (trim(article["text"], s, e) for s, e in sorted(quote["spans"]))
        return [c for c in cut if c[0] < c[1]] or [(0, 0)]
    return match([extents(q) for q in gold], [extents(q) for q in pred], 0.5)


def touches(gold, pred):
    """Whether the predicted speaker touches a head of the gold source."""
    s = pred["speaker"]
    return bool(s) and any(s["start"] < e and start < s["end"] for start, e in gold["speaker_heads"])


def right_speaker(gold, pred):
    """The same, and where the gold has no source, none is given."""
    return touches(gold, pred) if gold["speaker"] else pred["speaker"] is None


def _name_words(text):
    words = [re.sub(r"['’]s$", "", w.lower()) for w in _WORD.findall(text or "")]
    return [w for w in words if w not in TITLES] or words


def _same_entity(gold, pred):
    name, s = _name_words(gold["canonical"]["text"]), pred["speaker"]
    said = _name_words((s["canonical"] or s["text"]) if s else "")
    return bool(said and name) and (said[-1] in name or name[-1] in said)


def _cues(tally, key, gold, pred):
    gold, pred = ({tuple(q["cue"]) for q in quotes if q["cue"]} for quotes in (gold, pred))

    def met(one, others):
        return any(one[0] < e and s < one[1] for s, e in others)

    tally[key + "_gold"], tally[key + "_pred"] = len(gold), len(pred)
    tally[key + "_hit_pred"] = sum(met(c, gold) for c in pred)
    tally[key + "_hit_gold"] = sum(met(c, pred) for c in gold)


def count(article, predicted):
    """Every tally of one article, to be summed over articles."""
    tally = {}

    def add(key, value=1):
        tally[key] = tally.get(key, 0) + value

    gold, pred = by_part(article, article["quotes"]), by_part(article, predicted)
    add("gold", len(gold))
    add("pred", len(pred))
    for _, g in gold:
        add("of_" + g["kind"])
    for i, j in match_parts(gold, pred):
        g, p = gold[i][1], pred[j][1]
        right = right_speaker(g, p)
        add("hit")
        add("exact", gold[i][0] == pred[j][0])
        add("end", right)
        add("hit_" + g["kind"])
        add("end_" + g["kind"], right)
        if g["speaker"]:
            for key in ("all", g["speaker_type"]):
                add("source_" + key)
                add("right_" + key, touches(g, p))
            add("given", p["speaker"] is not None)
        if g["canonical"]:
            add("silver")
            add("silver_right", _same_entity(g, p))
    _cues(tally, "cue", [g for _, g in gold], [p for _, p in pred])

    gold = [q for q in article["quotes"] if q["kind"] == "indirect"]
    pred = [q for q in predicted if not parts(article, q)]
    add("i_gold", len(gold))
    add("i_pred", len(pred))
    for i, j in match_reports(article, gold, pred):
        add("i_hit")
        add("i_end", right_speaker(gold[i], pred[j]))
        if gold[i]["speaker"]:
            add("i_source")
            add("i_right", touches(gold[i], pred[j]))
    _cues(tally, "i_cue", gold, pred)
    return tally


def total(tallies):
    """The figures: {row: (share,) | (precision, recall, F1) | (found, end to end)}."""
    n = summed(tallies)

    def get(key):
        return n.get(key, 0)

    def share(part, whole):
        return get(part) / get(whole) if get(whole) else 0.0

    def three(hit, pred, gold):
        return prf(get(hit), get(pred), get(hit), get(gold))

    def cues(key):
        return prf(get(key + "_hit_pred"), get(key + "_pred"), get(key + "_hit_gold"), get(key + "_gold"))

    return {
        "detection": three("hit", "pred", "gold"),
        "detection, exact": three("exact", "pred", "gold"),
        "attribution": (share("right_all", "source_all"),),
        "attribution: a speaker given": (share("given", "source_all"),),
        "attribution: name": (share("right_name", "source_name"),),
        "attribution: pronoun": (share("right_pronoun", "source_pronoun"),),
        "attribution: description": (share("right_description", "source_description"),),
        "end to end": three("end", "pred", "gold"),
        "entity (silver)": (share("silver_right", "silver"),),
        "cue": cues("cue"),
        "direct": (share("hit_direct", "of_direct"), share("end_direct", "of_direct")),
        "mixed": (share("hit_mixed", "of_mixed"), share("end_mixed", "of_mixed")),
        "reported: relation": three("i_hit", "i_pred", "i_gold"),
        "reported: attribution": (share("i_right", "i_source"),),
        "reported: end to end": three("i_end", "i_pred", "i_gold"),
        "reported: cue": cues("i_cue"),
    }
