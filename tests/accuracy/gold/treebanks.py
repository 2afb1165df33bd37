"""Sentences of Universal Dependencies treebanks (CoNLL-U), and the Golden Rules.

A document: {"id", "genre", "text", "sentences": [[start, end], …]} in code points. The text is put together
from the `# text` lines: two line ends before a paragraph (`# newpar`), nothing after a sentence whose last
token carries SpaceAfter=No, else one space.
"""
import ast
import glob
import json
import os
import re


def parse(conllu):
    """Yields (document id, [(text, opens a paragraph, space after)])."""
    doc, sentences = None, []
    text, new_paragraph = None, False
    misc, token, range_end, range_misc = "_", 0, -1, "_"
    for line in conllu.split("\n") + [""]:
        if line.startswith("# newdoc"):
            if doc is not None and sentences:
                yield doc, sentences
            doc, sentences = line.split("=", 1)[1].strip() if "=" in line else "?", []
        elif re.match(r"# newpar(\s|$)", line):
            new_paragraph = True
        elif line.startswith("# text = "):
            text = line[len("# text = "):].rstrip("\r\n")
            misc, token, range_end, range_misc = "_", 0, -1, "_"
        elif line.startswith("#"):
            continue
        elif line.strip():
            fields = line.split("\t")
            if "-" in fields[0]:  # several words written as one
                range_end, range_misc = int(fields[0].split("-")[1]), fields[9]
            elif "." not in fields[0]:
                token, misc = int(fields[0]), fields[9]
        elif text is not None:
            last = range_misc if token <= range_end else misc
            sentences.append((text, new_paragraph, "SpaceAfter=No" not in last.strip().split("|")))
            text, new_paragraph = None, False
    if doc is not None and sentences:
        yield doc, sentences


def document(name, genre, sentences):
    """Puts a document's text together."""
    text, spans, space = "", [], True
    for sentence, new_paragraph, space_after in sentences:
        sentence = sentence.strip()
        if not sentence:
            continue
        if text:
            text += "\n\n" if new_paragraph else " " if space else ""
        spans.append([len(text), len(text) + len(sentence)])
        text += sentence
        space = space_after
    return {"id": name, "genre": genre, "text": text, "sentences": spans}


def genre(treebank, name):
    """The genre that a treebank writes into the names of its documents."""
    if treebank == "gum":
        return name.split("_")[1] if "_" in name else "?"
    if treebank == "pud":
        return "news" if name.startswith("n") else "wiki"
    return name.split("-")[0]


def documents(folder, split):
    """(name of the treebank, its documents), or (name, None) where it has no such split."""
    files = sorted(glob.glob(os.path.join(glob.escape(folder), "*-ud-*.conllu")))
    if not files:
        raise SystemExit(f"{folder}: no *-ud-*.conllu; is it a treebank of Universal Dependencies?")
    name = os.path.basename(files[0]).split("-")[0].split("_")[-1]
    found = [path for path in files if path.endswith(f"-ud-{split}.conllu")]
    if not found:
        return name, None
    with open(found[0], encoding="utf-8") as file:
        return name, [document(d, genre(name, d), s) for d, s in parse(file.read())]


def golden_rules(path):
    """[{"input", "expected"}]: of a JSON file, or of pySBD's test module (tests/lang/test_english.py)."""
    with open(path, encoding="utf-8") as file:
        source = file.read()
    if path.endswith(".json"):
        return json.loads(source)
    cases = []
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "GOLDEN_EN_RULES_TEST_CASES":
            for case in node.value.elts:
                given = case.args if isinstance(case, ast.Call) else case.elts
                cases.append({"input": ast.literal_eval(given[0]), "expected": ast.literal_eval(given[1])})
    return cases
