"""The scorers: gold against itself is perfect, and each damage lowers just what it should."""
import copy
import random
import unittest

import beats
from gold.polnear import quote
from gold.marks import quoted_extents
from score import breakdown, figures, quotes, sentences, tone


def article(text, *relations):
    """Gold whose relations are given as words: (contents, source or None, cue), found in the text from the left."""
    def at(words):
        return [(text.index(w), text.index(w) + len(w)) for w in words if w]
    quoted = quoted_extents(text)
    roles = [{"Content": at(c), "Source": at([s]), "Cue": at([v])} for c, s, v in relations]
    found = [quote(text, r, quoted, None) for r in roles]
    return {"id": text[:8], "text": text, "quoted": quoted, "quotes": found}


def perfect(gold):
    """The gold, said as a prediction."""
    return [{"spans": q["spans"], "kind": q["kind"], "marked": q["kind"] != "indirect", "cue": q["cue"], "rule": "r", "confidence": 0.9,
             "speaker": q["speaker"] and {"start": q["speaker"][0], "end": q["speaker"][1], "text": q["speaker_text"], "canonical": None}}
            for q in gold["quotes"]]


GOLD = [
    article("“The bridge is safe,” Ann Lee said. “Use it.”\n\nThe union says the bridge shakes.",
            (["The bridge is safe,", "Use it."], "Ann Lee", "said"), (["the bridge shakes"], "The union", "says")),
    article("He called it “a mess” on Monday. “Nobody asked us,” said the driver.",
            (["it “a mess”"], "He", "called"), (["Nobody asked us,"], "the driver", "said")),
    article("A sign read “No entry”.\n\nPolice said that it was new.", (["No entry"], None, "read"), (["that it was new"], "Police", "said")),
]


def damaged(change):
    """The figures after a change of every predicted quotation; None drops it."""
    rng = random.Random(1)
    tallies = []
    for gold in GOLD:
        pred = [change(copy.deepcopy(q), rng) for q in perfect(gold)]
        tallies.append(quotes.count(gold, [q for q in pred if q]))
    return quotes.total(tallies)


def moved(q, by):
    return {**q, "spans": [[s + by, e + by] for s, e in q["spans"]]}


class Quotes(unittest.TestCase):
    def test_gold_against_itself(self):
        for row, values in damaged(lambda q, _: q).items():
            if "silver" not in row:
                self.assertEqual(min(values), 1.0, row)

    def test_no_speaker(self):
        f = damaged(lambda q, _: {**q, "speaker": None})
        self.assertEqual((f["detection"][2], f["attribution"][0]), (1.0, 0.0))
        self.assertEqual(f["end to end"][0], 0.2)  # the one part that has none

    def test_a_wrong_speaker(self):
        f = damaged(lambda q, _: {**q, "speaker": {"start": 0, "end": 1, "text": "x", "canonical": None}})
        self.assertEqual((f["attribution: name"][0], f["attribution: description"][0]), (0.0, 0.0))
        self.assertEqual(f["attribution: a speaker given"][0], 1.0)

    def test_nothing_found(self):
        f = damaged(lambda q, _: None)
        self.assertEqual((f["detection"], f["reported: relation"]), ((0.0, 0.0, 0.0),) * 2)

    def test_missing_quotations_cost_recall_alone(self):
        f = damaged(lambda q, _: None if q["kind"] == "mixed" else q)
        self.assertEqual(f["detection"][:2], (1.0, 0.8))
        self.assertEqual((f["mixed"], f["direct"]), ((0.0, 0.0), (1.0, 1.0)))

    def test_moved_spans(self):
        self.assertLess(damaged(lambda q, _: moved(q, 2))["detection, exact"][2], 1.0)
        self.assertEqual(damaged(lambda q, _: moved(q, 10**6))["detection"][2], 0.0)

    def test_direct_alone(self):
        f = damaged(lambda q, _: q if q["kind"] != "indirect" else None)
        self.assertEqual((f["end to end"][2], f["reported: relation"][2]), (1.0, 0.0))

    def test_no_cue(self):
        f = damaged(lambda q, _: {**q, "cue": None})
        self.assertEqual((f["cue"][2], f["end to end"][2]), (0.0, 1.0))

    def test_whole_or_in_two_is_the_same(self):
        text = GOLD[0]["text"]
        whole = {**perfect(GOLD[0])[0], "spans": [[0, text.index("\n")]]}
        self.assertEqual(quotes.parts(GOLD[0], whole), quotes.parts(GOLD[0], perfect(GOLD[0])[0]))

    def test_names_agree_by_the_last_word(self):
        gold = copy.deepcopy(GOLD[0])
        gold["quotes"][0]["canonical"] = {"text": "Mayor Ann Lee"}
        said = perfect(gold)
        self.assertEqual(quotes.total([quotes.count(gold, said)])["entity (silver)"][0], 1.0)
        said[0]["speaker"]["canonical"] = "Jo Poe"
        self.assertEqual(quotes.total([quotes.count(gold, said)])["entity (silver)"][0], 0.0)

    def test_intervals_hold_the_figure(self):
        tallies = [quotes.count(g, perfect(g)[:1]) for g in GOLD]
        low, high = figures.intervals(tallies, quotes.total)["detection"]
        self.assertTrue(low <= quotes.total(tallies)["detection"][2] <= high and low < high)


class Breakdown(unittest.TestCase):
    def order(self, text, contents, source, cue):
        gold = article(text, (contents, source, cue))
        return [breakdown.order(text, gold["quotes"][0], part) for part, _ in quotes.by_part(gold, gold["quotes"])]

    def test_orders(self):
        self.assertEqual(self.order("Lee said: “We won.”", ["We won."], "Lee", "said"), ["SVQ"])
        self.assertEqual(self.order("Said Sen. Lee: “We won.”", ["We won."], "Sen. Lee", "Said"), ["VSQ"])
        self.assertEqual(self.order("“We won,” said Lee.", ["We won,"], "Lee", "said"), ["QVS"])
        self.assertEqual(self.order("“We won,” Lee said, “and lost.”", ["We won,", "and lost."], "Lee", "said"), ["QSV", "split"])
        self.assertEqual(self.order("“We won,” Lee said. “We lost.”", ["We won,", "We lost."], "Lee", "said"), ["QSV", "follow-on"])
        self.assertEqual(self.order("“We won,” it read.", ["We won,"], None, "read"), ["no cue"])

    def test_calibration(self):
        pairs = [(g, perfect(g)) for g in GOLD]
        judged = list(breakdown.judged(pairs))
        self.assertEqual(sum(j[0] == "marked" for j in judged), 5)
        ((rule, n, confidence, quotation, speaker, both),) = breakdown.grouped(judged, lambda j: j[1])
        self.assertEqual((rule, n, quotation, speaker), ("r", 7, 1.0, 1.0))
        self.assertAlmostEqual(confidence, 0.9)
        self.assertAlmostEqual(both, 6 / 7)
        self.assertAlmostEqual(breakdown.calibration_error(judged), 0.1)
        wrong = [("reported", "r", 0.9, False, False, False)]
        self.assertAlmostEqual(breakdown.calibration_error(wrong), 0.9)
        self.assertEqual(breakdown.calibration_error([("marked", *wrong[0][1:])]), 0.0)  # no speaker's words: not stated
        self.assertEqual([breakdown.confidence_bin(c) for c in (0.0, 0.3, 0.7, 1.0)], ["0.0–0.1", "0.3–0.4", "0.7–0.8", "0.9–1.0"])


class Sentences(unittest.TestCase):
    DOCUMENT = {"text": "One. Two!\n\nThree.", "sentences": [[0, 4], [5, 9], [11, 17]]}

    def test_blanks_do_not_count(self):
        f = sentences.total([sentences.count(self.DOCUMENT, [[0, 5], [5, 11], [11, 17]])])
        self.assertEqual((f["all"][2], f["inner"][2], f["exact"][2]), (1.0, 1.0, 1.0))

    def test_an_end_that_is_missed(self):
        f = sentences.total([sentences.count(self.DOCUMENT, [[0, 9], [11, 17]])])
        self.assertEqual((f["inner ends"], f["inner"][1], f["all"][0], f["all"][1]), (1, 0.0, 1.0, 2 / 3))

    def test_cases(self):
        case = {"input": "A b.  C d.", "expected": ["A b.", "C d."], "also": [["A b.  C d."]]}
        self.assertTrue(sentences.case_right(case, [[0, 4], [6, 10]]))
        self.assertTrue(sentences.case_right(case, [[0, 10]]))
        self.assertFalse(sentences.case_right(case, [[0, 1], [2, 10]]))


class Tone(unittest.TestCase):
    def test_ratings(self):
        rows = [{"score": s, "label": label} for s, label in ((2.0, "pos"), (0.0, "neu"), (-2.0, "neg"))]
        right, wrong = tone.ratings(rows, [0.5, 0.0, -0.5]), tone.ratings(rows, [-0.5, 0.0, 0.5])
        self.assertAlmostEqual(right["r"], 1.0)
        self.assertAlmostEqual(wrong["rho"], -1.0)
        self.assertEqual((right["F1"], right["accuracy"], wrong["F1"]), (1.0, 1.0, 1 / 3))
        self.assertEqual(tone.ratings(rows, [0.0] * 3)["r"], 0.0)

    def test_labels_alone(self):
        rows = [{"score": None, "label": label} for label in ("pos", "neg")]
        self.assertAlmostEqual(tone.ratings(rows, [1.0, -1.0])["r"], 1.0)

    def test_loaded_words(self):
        rows = [{"words": ["Radical", "far from the truth"]}, {"words": []}]
        f = tone.loaded_words(rows, [["radical", "truth"], ["regime"]])
        self.assertEqual((f["P"], f["R"]), (2 / 3, 1.0))


class Beats(unittest.TestCase):
    def test_the_beat_with_most_words(self):
        self.assertEqual(beats.beat_of("The judge sentenced the robbers for the killings in a hall that was as cold as any."), "court")
        self.assertEqual(beats.beat_of("The council met in the hall and spoke of its plans for the new road and for the two old ones."), None)

    def test_the_words_of_the_beat_are_left_out(self):
        text = "The cruel killer was jailed."
        words = [{"start": a, "end": b, "valence": v, "factor": 1.0} for a, b, v in ((4, 9, -2.8), (10, 16, -2.8), (21, 27, -2.0))]
        analysis = {"tone": {"words": words}, "sentences": [{"tone": {"words": [0, 1, 2]}}]}
        self.assertEqual(beats.without(text, analysis, "health"), -7.6 / (4 * 3 ** 0.5))
        self.assertEqual(beats.without(text, analysis, "court"), -2.8 / 4)

    def test_a_beat_of_few_texts_tells_nothing(self):
        row = {"set": "one", "text": "The judge and the jury met.", "score": 1.0, "label": "pos"}
        analysis = {"tone": {"score": 0.1, "words": []}, "sentences": [{"tone": {"words": []}}]}
        self.assertEqual(beats.table([row], [analysis]), [])
        self.assertEqual([beat for _, beat, *_ in beats.table([row] * 20, [analysis] * 20)], ["court", "all"])


if __name__ == "__main__":
    unittest.main()
