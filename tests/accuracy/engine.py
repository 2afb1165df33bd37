"""Runs the command line over gold and turns its analyses into what the scorers read."""
import json
import subprocess
import sys

NOT_SPEECH = ("term", "title")


class Engine:
    """The command line at `binary`."""

    def __init__(self, binary):
        self.binary, self.version = binary, ""

    def analyse(self, rows, *flags):
        """The analyses of rows {"id", "text", "targets"?}, in their order, with offsets in code points."""
        keys = ("id", "text", "targets")
        given = "".join(json.dumps({k: r[k] for k in keys if r.get(k) is not None}, ensure_ascii=False) + "\n" for r in rows)
        command = [self.binary, "--input", "ndjson", "--format", "ndjson", "--offsets", "codepoints", *flags]
        print(f"{len(rows)} texts …", file=sys.stderr, flush=True)
        done = subprocess.run(command, input=given.encode("utf-8", "surrogatepass"), stdout=subprocess.PIPE, check=True)
        # Not splitlines: a text may hold other line ends than "\n".
        answers = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]
        if [a["id"] for a in answers] != [r["id"] for r in rows]:
            raise SystemExit(f"{len(rows)} documents in, {len(answers)} answers, or another order")
        if answers:
            first = answers[0]["analysis"]
            self.version = f"engine {first['engine']}, lexicon {first['lexicon']}"
        return [a["analysis"] for a in answers]


def _span(extent):
    return None if extent is None else [extent["start"], extent["end"]]


def quotations(text, analysis):
    """Its speech: direct, partial and reported."""
    speech = [q for q in analysis["quotes"] if q["kind"] not in NOT_SPEECH]
    marked = [q for q in speech if q["kind"] != "indirect"]
    found = []
    for q in speech:
        # Reported speech round a quotation is one mixed relation with it.
        mixed = any(q["start"] <= m["start"] and m["end"] <= q["end"] for m in marked)
        source, who = q["source"], q["speaker"]
        found.append({
            "spans": [_span(p) for p in q["parts"]],
            "kind": "indirect" if q["kind"] == "indirect" and not mixed else "mixed",
            "marked": q["kind"] != "indirect",
            "speaker": source and {**source, "text": text[source["start"]:source["end"]],
                                   "canonical": None if who is None else analysis["speakers"][who]["name"]},
            "cue": _span(q["cue"]), "rule": q["rule"] or "none", "confidence": q["confidence"]})
    return found


def sentences(analysis):
    """Its sentences, as pairs."""
    return [_span(s) for s in analysis["sentences"]]


def tone(row, analysis):
    """The score of the whole text, or towards the target of the row."""
    return analysis["targets"][0]["score"] if row.get("target") else analysis["tone"]["score"]


def loaded(text, analysis):
    """Its loaded words."""
    return [text[w["start"]:w["end"]] for w in analysis["loaded"]]
