"""The figures: what the engine finds in whole articles, against their gold.

All lie between 0 and 1.

    end to end F1             extent, kind and the full name of the speaker
    end to end F1, lenient    a surname or another printed form does too, and another kind that the gold allows
    right person              of the quotations found that the gold gives to somebody: the speaker is right (lenient)
    same voice B3             are the quotations of one speaker under one name, and only those? (B-cubed F1; what the name is does not matter)
    nested                    the speaker of quotations inside quotations (lenient)
    voices precision          of the voices listed with words of theirs, those that speak in the gold
    voices recall             of the gold's speakers, those that are listed
    reported F1               reports: content with a Jaccard of 0.5 or more
    reported speaker          of those, the speaker is right (lenient)
    denied recall, precision  words that the speaker denies, of the quotations and reports found
    wrong and warned          of the quotations with a wrong speaker, those whose confidence tells the reader to check
    right and warned          the same of those with the right one: lower is better
    calibration error         expected calibration error in ten bins: lower is better
"""
from names import grade

CHECK = 0.7     # below it the page asks the reader to check
OVERLAP = 0.8   # of the characters inside the marks, for a quotation to be found
REPORT_OVERLAP = 0.5
LOWER_IS_BETTER = ("right and warned", "calibration error")
NOT_SPEECH = ("term", "title")


def speaker_of(analysis, quote):
    """The name that an analysis gives to the speaker of a quotation, or None."""
    silent = quote["speaker"] is None or quote["kind"] in NOT_SPEECH
    return None if silent else analysis["speakers"][quote["speaker"]]["name"]


def ratio(part, whole):
    """Part of whole; not a number if there is nothing to divide."""
    return part / whole if whole else float("nan")


def _kind(quote):
    return "scare-or-title" if quote["kind"] in NOT_SPEECH else quote["kind"]


def _cut(quote, paragraphs):
    """A quotation over several paragraphs, one part a paragraph, as the gold has it."""
    parts = [(max(quote["start"], p["start"]), min(quote["end"], p["end"])) for p in paragraphs]
    return [{**quote, "start": s, "end": e} for s, e in parts if s < e]


def _pairs(gold, found, least):
    """Matches (i, j) of two lists of sets of characters: one to one, the best overlap first."""
    candidates = []
    for i, g in enumerate(gold):
        for j, f in enumerate(found):
            shared = len(g & f)
            if shared and shared / len(g | f) >= least:
                candidates.append((-shared / len(g | f), i, j))
    pairs, used_gold, used_found = [], set(), set()
    for _, i, j in sorted(candidates):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            pairs.append((i, j))
    return pairs


def match_quotes(gold, analysis):
    """(quotations of the analysis, {index in the gold: index of the one found}); the marks themselves do not count."""
    marks = set(gold["marks"])
    inside = lambda q: set(range(q["start"], q["end"])) - marks
    found = [part for q in analysis["quotes"] if q["kind"] != "indirect" for part in _cut(q, gold["paragraphs"])]
    found = [q for q in found if inside(q)]
    return found, dict(_pairs([inside(q) for q in gold["quotes"]], [inside(q) for q in found], OVERLAP))


def match_reports(gold, analysis):
    """(number of reports found, matches (report of the gold, report found))."""
    found = [q for q in analysis["quotes"] if q["kind"] == "indirect"]
    contents = [{i for p in q["parts"] for i in range(p["start"], p["end"])} for q in found]
    pairs = _pairs([set(range(r["start"], r["end"])) for r in gold["reports"]], contents, REPORT_OVERLAP)
    return len(found), [(gold["reports"][i], found[j]) for i, j in pairs]


def b_cubed(pairs):
    """B-cubed F1 of (voice in the gold, voice found)."""
    if not pairs:
        return float("nan")
    together = lambda pair: sum(p == pair for p in pairs)
    precision = sum(together(p) / sum(q[1] == p[1] for q in pairs) for p in pairs) / len(pairs)
    recall = sum(together(p) / sum(q[0] == p[0] for q in pairs) for p in pairs) / len(pairs)
    return ratio(2 * precision * recall, precision + recall)


class Tally:
    """Counts over articles."""

    def __init__(self):
        self.n = dict.fromkeys("""quotes found full lenient named named_right nested nested_right voices voices_right speakers
            speakers_heard reports reports_found reports_matched reports_right denied denied_found denied_right
            wrong wrong_warned right right_warned""".split(), 0)
        self.voices, self.bins = [], [[0, 0.0, 0] for _ in range(10)]
        self.errors = []

    def add(self, name, gold, analysis):
        """Counts one article."""
        self._quotes(name, gold, analysis)
        self._reports(name, gold, analysis)
        self._voices(name, gold, analysis)

    def _quotes(self, name, gold, analysis):
        n, (found, hits) = self.n, match_quotes(gold, analysis)
        n["quotes"] += len(gold["quotes"])
        n["found"] += len(found)
        for i, q in enumerate(gold["quotes"]):
            n["nested"] += q["nested"]
            if i not in hits:
                self.errors.append((name, q["start"], "missed", q["kind"], q["speaker"], q["first40"]))
                continue
            f = found[hits[i]]
            who, kind = speaker_of(analysis, f), _kind(f)
            full, lenient = grade(who, q)
            same_kind = kind == q["kind"]
            n["full"] += full and same_kind
            n["lenient"] += lenient and (same_kind or kind in q["kind_alt"])
            n["nested_right"] += q["nested"] and lenient
            if q["speaker"]:
                n["named"] += 1
                n["named_right"] += lenient
                if who is not None:
                    self.voices.append(((name, q["speaker"]), (name, f["speaker"])))
            if kind != "scare-or-title":
                self._confidence(f["confidence"], lenient)
            self._denial(q, f)
            if not (full and same_kind):
                how = "lenient" if lenient and (same_kind or kind in q["kind_alt"]) else "wrong"
                got = f"got {kind} {who} by {f['rule']} at {f['confidence']:.2f}"
                self.errors.append((name, q["start"], how, q["kind"], q["speaker"], got, q["first40"]))

    def _confidence(self, confidence, right):
        which = "right" if right else "wrong"
        self.n[which] += 1
        self.n[which + "_warned"] += confidence < CHECK
        of_bin = self.bins[min(9, int(confidence * 10))]
        of_bin[0] += 1
        of_bin[1] += confidence
        of_bin[2] += right

    def _denial(self, gold, found):
        # Where the gold allows another reading, none is wrong.
        if "modality_alt" not in gold:
            wanted, got = gold["modality"] == "denied", found["modality"] == "denied"
            self.n["denied"] += wanted
            self.n["denied_found"] += got
            self.n["denied_right"] += wanted and got

    def _reports(self, name, gold, analysis):
        n, (found, pairs) = self.n, match_reports(gold, analysis)
        n["reports"] += len(gold["reports"])
        n["reports_found"] += found
        n["reports_matched"] += len(pairs)
        matched = {r["start"] for r, _ in pairs}
        for report in gold["reports"]:
            if report["start"] not in matched:
                self.errors.append((name, report["start"], "report missed", report["speaker"]))
        for report, f in pairs:
            who = speaker_of(analysis, f)
            right = grade(who, report)[1]
            n["reports_right"] += right
            self._denial(report, f)
            if not right:
                self.errors.append((name, report["start"], "report of", report["speaker"], f"got {who}"))

    def _voices(self, name, gold, analysis):
        n = self.n
        heard = sorted({q["speaker"] for q in analysis["quotes"] if q["speaker"] is not None and q["kind"] not in NOT_SPEECH})
        names = [analysis["speakers"][v]["name"] for v in heard]
        speaking = [x for x in gold["quotes"] + gold["reports"] if x["speaker"]]
        for voice in names:
            known = any(grade(voice, x)[1] for x in speaking)
            n["voices"] += 1
            n["voices_right"] += known
            if not known:
                self.errors.append((name, "", "no such voice", voice))
        n["speakers"] += len({x["speaker"] for x in speaking})
        n["speakers_heard"] += len({x["speaker"] for x in speaking if any(grade(v, x)[1] for v in names)})

    def figures(self):
        """{figure: value}, in the order of the head of this file."""
        n = self.n
        f1 = lambda right, found, gold: ratio(2 * n[right], n[found] + n[gold])
        off = sum(abs(confidence - right) for _, confidence, right in self.bins)
        return {
            "end to end F1": f1("full", "found", "quotes"),
            "end to end F1, lenient": f1("lenient", "found", "quotes"),
            "right person": ratio(n["named_right"], n["named"]),
            "same voice B3": b_cubed(self.voices),
            "nested": ratio(n["nested_right"], n["nested"]),
            "voices precision": ratio(n["voices_right"], n["voices"]),
            "voices recall": ratio(n["speakers_heard"], n["speakers"]),
            "reported F1": f1("reports_matched", "reports_found", "reports"),
            "reported speaker": ratio(n["reports_right"], n["reports_matched"]),
            "denied recall": ratio(n["denied_right"], n["denied"]),
            "denied precision": ratio(n["denied_right"], n["denied_found"]),
            "wrong and warned": ratio(n["wrong_warned"], n["wrong"]),
            "right and warned": ratio(n["right_warned"], n["right"]),
            "calibration error": ratio(off, n["right"] + n["wrong"]),
        }


def tally(golds, analyses):
    """The counts over {file name: gold} and their analyses, in the same order."""
    counts = Tally()
    for (name, gold), analysis in zip(golds.items(), analyses):
        counts.add(name, gold, analysis)
    return counts
