"""The whole way from gold files to tables, with analyses written by hand in place of the engine."""
import contextlib
import io
import json
import os
import tempfile
import unittest
from unittest import mock

import engine
import evaluate
import shares
from test_scores import GOLD

TEXT = GOLD[1]["text"]


def at(words, **more):
    """The extent of words in the text."""
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words), **more}


def quotation(words, part, source, cue, **more):
    """A quotation of an analysis."""
    return {**at(words), "parts": [at(part)], "source": at(source), "cue": at(cue), "rule": "a-rule", "confidence": 0.9, **more}


ANALYSIS = {
    "engine": "0.0.0", "lexicon": "none", "speakers": [{"name": "Jo Hill"}, {"name": "the driver"}],
    "quotes": [
        quotation("it “a mess”", "it “a mess”", "He", "called", kind="indirect", speaker=0),
        quotation("“a mess”", "a mess", "He", "called", kind="partial", speaker=0),
        quotation("“Nobody asked us,”", "Nobody asked us,", "the driver", "said", kind="direct", speaker=1),
        quotation("Monday", "Monday", "He", "called", kind="term", speaker=None),
    ],
    "sentences": [at("He called it “a mess” on Monday."), at("“Nobody asked us,” said the driver.")],
    "tone": {"score": -0.4}, "targets": [{**at("He"), "score": 0.2}], "loaded": [at("mess")],
}


class Conversion(unittest.TestCase):
    def test_reported_speech_round_a_quotation_is_mixed(self):
        found = engine.quotations(TEXT, ANALYSIS)
        self.assertEqual([(q["kind"], q["marked"]) for q in found], [("mixed", False), ("mixed", True), ("mixed", True)])
        self.assertEqual((found[2]["speaker"]["text"], found[0]["speaker"]["canonical"]), ("the driver", "Jo Hill"))

    def test_tone_of_the_text_or_of_its_target(self):
        self.assertEqual((engine.tone({}, ANALYSIS), engine.tone({"target": [0, 2]}, ANALYSIS)), (-0.4, 0.2))


class Tables(unittest.TestCase):
    def printed(self, option, *rows):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            path = os.path.join(folder, "own.jsonl")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(row) + "\n" for row in rows)
            with mock.patch.object(engine.Engine, "analyse", lambda self, rows, *_: [ANALYSIS] * len(rows)):
                evaluate.main(["--binary", "none", "--out", folder, option, path])
        return out.getvalue()

    def test_quotations(self):
        text = self.printed("--gold-quotes", GOLD[1])
        self.assertIn("| end to end | 100.0 | 100.0 | 100.0 | 100.0–100.0 |", text)
        self.assertIn("| QVS: quotation, verb, source | 1 | 100.0 | 100.0 | 100.0 |", text)
        self.assertIn("| a-rule | 2 | 0.90 | 100.0 | 100.0 | 100.0 |", text)

    def test_sentences(self):
        gold = {"id": "d", "genre": "news", "text": TEXT, "sentences": [[s["start"], s["end"]] for s in ANALYSIS["sentences"]]}
        self.assertIn("| news | 1 | 1 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 |", self.printed("--gold-sentences", gold))

    def test_tone(self):
        rated = enumerate([(-1, "neg"), (1, "pos")])
        rows = [{"id": i, "set": "own", "text": TEXT, "score": s, "label": label, "target": None} for i, (s, label) in rated]
        loaded = {"id": 9, "set": "babe", "text": TEXT, "target": None, "biased": True, "words": ["mess"]}
        text = self.printed("--gold-tone", *rows, loaded)
        self.assertIn("| own | 2 | 0.000 | 0.000 | 0.222 | 0.500 |", text)
        self.assertIn("| babe | 1 | 100.0 | 100.0 | 100.0 |", text)

    def test_every_rule_has_its_share(self):
        judged = [("marked", "label", 0.9, True, True, True)] * 12 + [("marked", "label", 0.9, True, False, True)] * 4
        lines = shares.source(judged + [("marked", "nested", 0, False, False, False)], [("dash", True)]).splitlines()
        self.assertIn("        Rule::Label => 0.73, // 16", lines)
        self.assertIn("        Rule::Dash => 0.84, // 1", lines)
        self.assertIn("        Rule::Nested => 0.00, // 0", lines)
        self.assertEqual(sum("Rule::" in line and "=>" in line for line in lines), len(shares.rules()))

    def test_no_corpus_is_said(self):
        with self.assertRaises(SystemExit), contextlib.redirect_stderr(io.StringIO()) as err:
            evaluate.main(["--binary", "none", "--out", "none"])
        self.assertIn("name a corpus", err.getvalue())


if __name__ == "__main__":
    unittest.main()
