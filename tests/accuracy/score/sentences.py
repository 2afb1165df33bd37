"""Scores sentence boundaries against gold of gold/treebanks.py.

Everything is compared on the text without white space and invisible characters, so nobody is charged for where
the blanks between two sentences go. `all` counts every sentence end; `inner` leaves out, on both sides, the ends
that a line break or the end of the text gives away; `exact` counts sentences right at both ends.
"""
from score.figures import prf, summed

_INVISIBLE = set("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f")


def _blank(c):
    return c.isspace() or c in _INVISIBLE or ord(c) < 32


class Text:
    """A text by its solid characters."""

    def __init__(self, text):
        self.rank = [0]  # code point offset -> number of solid characters before it
        self.given_away = set()  # ranks of the ends that a line break, or the end, gives away
        for c in text:
            if c in "\n\r\u2028\u2029":
                self.given_away.add(self.rank[-1])
            self.rank.append(self.rank[-1] + (not _blank(c)))
        self.end = self.rank[-1]
        self.given_away.add(self.end)
        self.given_away.discard(0)

    def spans(self, sentences):
        """Sentences as pairs of ranks, the empty ones left out."""
        ranks = ((self.rank[s], self.rank[e]) for s, e in sentences)
        return [(s, e) for s, e in ranks if s < e]


def count(document, predicted):
    """The tallies of one document."""
    text = Text(document["text"])
    gold, pred = text.spans(document["sentences"]), text.spans(predicted)
    tally = {"docs": 1}

    def add(key, g, p):
        tally.update({key + "_gold": len(g), key + "_pred": len(p), key + "_hit": len(g & p)})

    ends = [{end for _, end in spans} for spans in (gold, pred)]
    add("all", *ends)
    add("inner", *(e - text.given_away for e in ends))
    add("exact", set(gold), set(pred))
    return tally


def total(tallies):
    """{row: (precision, recall, F1)}, and how many documents and gold ends."""
    n = summed(tallies)
    rows = {key: prf(n[key + "_hit"], n[key + "_pred"], n[key + "_hit"], n[key + "_gold"]) for key in ("all", "inner", "exact")}
    return {"docs": n["docs"], "sentences": n["all_gold"], "inner ends": n["inner_gold"], **rows}


def case_right(case, predicted):
    """Whether a case {"input", "expected": [sentence, …]} is split as expected (or as one of "also")."""
    text = Text(case["input"])
    got = {end for _, end in text.spans(predicted)} | {text.end}
    for expected in [case["expected"], *case.get("also", [])]:
        ends, at = {text.end}, 0
        for sentence in expected:
            at += sum(not _blank(c) for c in sentence)
            ends.add(at)
        if ends == got:
            return True
    return False
