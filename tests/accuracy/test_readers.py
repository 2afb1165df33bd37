"""The readers of the corpora, on files in their formats with sentences of our own."""
import io
import json
import os
import tarfile
import tempfile
import unittest

from gold import corenlp, marks, polnear, ratings, treebanks

TEXT = "Voters waited.\n\n“We won,” said Mayor Ann Lee. “Go home.”\n\nShe said “it was time” to rest."
ANN = ("T1\tContent 17 24;47 55\tWe won,\nT2\tCue 26 30\tsaid\nT3\tSource 31 44\tMayor Ann Lee\nT4\tAttribution 26 30\tsaid\n"
       "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3\n"
       "T5\tSource 58 61\tShe\nT6\tCue 62 66\tsaid\nT7\tContent 67 88\t…\nT8\tAttribution 62 66\tsaid\n"
       "E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7\n")


def xml(tokens, arcs, chain):
    """A CoreNLP file of one sentence: tokens (word, start, tag), arcs (dependent, governor, type) from 1."""
    token = "".join(f'<token id="{i}"><word>{w}</word><lemma>{w}</lemma><CharacterOffsetBegin>{s}</CharacterOffsetBegin>'
                    f"<CharacterOffsetEnd>{s + len(w)}</CharacterOffsetEnd><POS>{pos}</POS></token>" for i, (w, s, pos) in enumerate(tokens, 1))
    dep = "".join(f'<dep type="{t}"><governor idx="{g}"/><dependent idx="{d}"/></dep>' for d, g, t in arcs)
    first = ' representative="true"'
    mention = "".join(f"<mention{first if i == 0 else ''}><sentence>1</sentence><start>{s}</start><end>{e}</end><head>{h}</head></mention>"
                      for i, (s, e, h) in enumerate(chain))
    return (f'<root><document><sentences><sentence id="1"><tokens>{token}</tokens><dependencies type="basic-dependencies">{dep}'
            f"</dependencies></sentence></sentences><coreference><coreference>{mention}</coreference></coreference></document></root>")


class PolNeAR(unittest.TestCase):
    def read(self, parse=None):
        with tempfile.TemporaryDirectory() as folder:
            files = {"text/a.txt": TEXT, "attributions/a_2.ann": "", "attributions/a_1.ann": ANN}
            if parse:
                files["corenlp/a.txt.xml"] = parse
            for name, content in files.items():
                path = os.path.join(folder, "data", "dev", name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(content)
            return polnear.articles(folder, "dev")

    def test_relations_of_the_first_annotator_in_name_order(self):
        (article,) = self.read()
        first, second = article["quotes"]
        self.assertEqual([TEXT[s:e] for s, e in first["spans"]], ["We won,", "Go home."])
        self.assertEqual((first["kind"], second["kind"]), ("direct", "mixed"))
        self.assertEqual((first["speaker_text"], first["cue_text"]), ("Mayor Ann Lee", "said"))
        self.assertEqual([TEXT[s:e] for s, e in first["speaker_heads"]], ["Mayor Ann Lee"])
        self.assertEqual([q["speaker_type"] for q in article["quotes"]], ["name", "pronoun"])

    def test_heads_and_names_of_a_parse(self):
        tokens = [("said", 26, "VBD"), ("Mayor", 31, "NNP"), ("Ann", 37, "NNP"), ("Lee", 41, "NNP"), ("She", 58, "PRP")]
        parse = xml(tokens, [(4, 1, "nsubj"), (2, 4, "compound"), (3, 4, "compound")], [(2, 5, 4), (5, 6, 5)])
        (article,) = self.read(parse)
        first, second = article["quotes"]
        self.assertEqual([TEXT[s:e] for s, e in first["speaker_heads"]], ["Ann Lee"])
        self.assertEqual(second["canonical"], {"text": "Mayor Ann Lee", "silver": True})

    def test_another_folder_is_said_to_be_one(self):
        with self.assertRaisesRegex(SystemExit, "PolNeAR"):
            polnear.articles(os.path.dirname(__file__), "dev")


class Marks(unittest.TestCase):
    def inside(self, text):
        return [text[s:e] for s, e, _ in marks.quoted_extents(text)]

    def test_pairs(self):
        self.assertEqual(self.inside('"A b," she said. “C.” ``D\'\' and «e».'), ["A b,", "C.", "D", "e"])
        self.assertEqual(self.inside("The 6'2\" man's 'big day' was the dogs' day."), ["big day"])

    def test_a_paragraph_left_open_runs_to_its_end(self):
        self.assertEqual(self.inside("“One.\n\n“Two,” he said."), ["One.", "Two,"])
        self.assertEqual(self.inside("He said “one and left.\n\nTwo."), [])

    def test_a_cue_inside_the_marks_is_not_of_the_article(self):
        text = "“He said no,” Lee said."
        quoted = marks.quoted_extents(text)
        self.assertEqual(marks.kind_of(text, [(9, 11)], quoted, (4, 8)), "indirect")
        self.assertEqual(marks.kind_of(text, [(1, 11)], quoted, (18, 22)), "direct")

    def test_heads_without_a_parse(self):
        for source, head in (("the union’s leader, 40", "leader"), ("former Gov. Jo Poe", "Gov. Jo Poe"), ("aides of his", "aides")):
            (span,) = corenlp.plain_heads(source, [(0, len(source))])
            self.assertEqual(source[slice(*span)], head)


class Treebanks(unittest.TestCase):
    CONLLU = ("# newdoc id = GUM_news_hill\n# newpar\n# sent_id = 1\n# text = It rained.\n1\tIt" + "\t_" * 8 + "\n2\trained" + "\t_" * 7
              + "\tSpaceAfter=No\n3\t.\t" + "_\t" * 7 + "_\n\n# text = We don't.\n1\tWe\t" + "_\t" * 7 + "_\n2-3\tdon't" + "\t_" * 7
              + "\tSpaceAfter=No\n2\tdo\t" + "_\t" * 7 + "_\n3\tn't\t" + "_\t" * 7 + "_\n\n# text = (Yes)\n1\tYes\t" + "_\t" * 7
              + "_\n\n# newpar\n# text = End.\n1\tEnd\t" + "_\t" * 7 + "_\n\n")

    def test_text_is_put_together(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "en_gum-ud-dev.conllu"), "w", encoding="utf-8") as file:
                file.write(self.CONLLU)
            name, (document,) = treebanks.documents(folder, "dev")
            self.assertEqual(treebanks.documents(folder, "test"), ("gum", None))
        self.assertEqual((name, document["genre"]), ("gum", "news"))
        self.assertEqual(document["text"], "It rained. We don't.(Yes)\n\nEnd.")
        self.assertEqual([document["text"][s:e] for s, e in document["sentences"]], ["It rained.", "We don't.", "(Yes)", "End."])

    def test_golden_rules_of_a_test_module(self):
        with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False) as file:
            file.write('GOLDEN_EN_RULES_TEST_CASES = [("A b. C d.", ["A b.", "C d."]), pytest.param("E?", ["E?"])]\n')
        try:
            self.assertEqual([c["expected"] for c in treebanks.golden_rules(file.name)], [["A b.", "C d."], ["E?"]])
        finally:
            os.remove(file.name)


class Ratings(unittest.TestCase):
    def test_ground_truth_inside_an_archive(self):
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(os.path.join(folder, "hutto.tar.gz"), "w:gz") as tar:
                for name in ratings._VADER.values():
                    content = "1_1\t2.5\tA fine day’s work\n1_2\t-0.4\tIt rained\n".encode("cp1252")
                    entry = tarfile.TarInfo(f"hutto/{name}_GroundTruth.txt")
                    entry.size = len(content)
                    tar.addfile(entry, io.BytesIO(content))
            rows = list(ratings.vader(folder))
        self.assertEqual([(r["score"], r["label"], r["text"]) for r in rows[:2]], [(2.5, "pos", "A fine day’s work"), (-0.4, "neu", "It rained")])
        self.assertEqual(rows[0]["split"], rows[1]["split"])  # of one document

    def test_targets(self):
        line = {"primary_gid": "g", "sentence_normalized": "Lee praised Poe.",
                "targets": [{"from": 0, "to": 3, "polarity": 4.0}, {"from": 12, "to": 15, "polarity": 6.0}]}
        with tempfile.TemporaryDirectory() as folder:
            for name in ratings._NEWSMTSC.values():
                with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                    file.write(json.dumps(line) + "\n")
            rows = [r for r in ratings.newsmtsc(folder) if r["set"] == "newsmtsc-rw"]
        self.assertEqual([(r["target"], r["label"]) for r in rows], [([0, 3], "neu"), ([12, 15], "pos")])


if __name__ == "__main__":
    unittest.main()
