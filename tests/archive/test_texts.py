"""Texts in, typed results out."""

from __future__ import annotations

import dataclasses
import html
import importlib.metadata
import json
import os
import pickle
import re
import subprocess
import sys
import threading

import pullquote
import pytest
from conftest import GOLDEN, command_line

TEXT = "🙂 “Naïve,” said Zoë Hale, “and 🙂 dear.” “Adieu!”\n\nShe said the “‘best’ boat” <b>sank</b>. Critics were outraged."


def test_one_version():
    assert importlib.metadata.version("pullquote") == pullquote.__version__


@pytest.mark.parametrize("offsets", ["codepoints", "utf16", "bytes"])
def test_json_is_that_of_the_command_line(golden, offsets):
    found = pullquote.analyze(golden, offsets=offsets)
    assert found.to_json().encode() + b"\n" == command_line("--format", "json", "--offsets", offsets, text=golden)
    assert found.to_dict() == json.loads(found.to_json()) == json.loads(found.to_json(lines=False))


def test_every_list_is_whole(golden):
    found, data = pullquote.analyze(golden), json.loads(pullquote.analyze(golden).to_json())
    for name in ("paragraphs", "sentences", "quotes", "speakers", "loaded", "checks", "targets"):
        assert len(getattr(found, name)) == len(data[name]), name
    assert [(q.start, q.end, q.kind, q.rule) for q in found.quotes] == [(q["start"], q["end"], q["kind"], q["rule"]) for q in data["quotes"]]
    for quote, plain in zip(found.quotes, data["quotes"]):
        assert (quote.speaker and quote.speaker.name) == (None if plain["speaker"] is None else data["speakers"][plain["speaker"]]["name"])
        assert quote.text == " … ".join(golden[part.start : part.end] for part in quote.parts)


@pytest.mark.parametrize("offsets", ["codepoints", "utf16", "bytes"])
def test_the_words_are_the_same_in_every_unit(offsets):
    found = pullquote.analyze(TEXT, offsets=offsets)
    assert [(q.text, q.speaker and q.speaker.name) for q in found.quotes[:3]] == [("Naïve,", "Zoë Hale"), ("and 🙂 dear.", "Zoë Hale"), ("Adieu!", "Zoë Hale")]
    assert found.words(found.quotes[0]) == "“Naïve,”"
    assert [found.words(pullquote.Span(s, e)) for s, e, _ in pullquote.sentences(TEXT, offsets=offsets)] == [found.words(s) for s in found.sentences]


def test_results_do_not_change():
    found = pullquote.analyze(TEXT)
    with pytest.raises(AttributeError, match="text cannot be set"):
        found.text = "other"
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.quotes[0].start = 5
    mine = found.to_dict()
    mine["quotes"].clear()
    assert found.quotes and found.to_dict()["quotes"]
    assert found == pullquote.analyze(TEXT) != pullquote.analyze(TEXT + " ")
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(found)


@pytest.mark.parametrize("offsets", ["codepoints", "utf16", "bytes"])
def test_a_notebook_shows_the_article_escaped(golden, offsets):
    for text in (TEXT, golden, "“<script>alert(1)</script>” & \"onclick='x'\", said <img src=x>."):
        page = pullquote.analyze(text, offsets=offsets)._repr_html_()
        shown = re.match(r'<div class="pullquote"><div style="white-space:pre-wrap">(.*?)</div><ul>', page, re.S).group(1)
        tags = re.findall(r"<[^>]*>", page)
        assert {tag.split(" ")[0].strip("</>") for tag in tags} <= {"div", "mark", "ul", "li"}
        assert page.count("<mark") == page.count("</mark>")
        assert html.unescape(re.sub(r"</?mark[^>]*>", "", shown)) == text
    assert pullquote.analyze(TEXT)._repr_html_() == pullquote.analyze(TEXT, offsets="utf16")._repr_html_()


def test_many_are_as_one_by_one(texts):
    many = texts * 5
    alone = [pullquote.analyze(text).to_json(lines=False) for text in texts]
    for threads in (1, 2, 5, None):
        assert [found.to_json(lines=False) for found in pullquote.analyze_many(many, threads=threads)] == alone * 5
    assert pullquote.analyze_many([]) == []
    assert [found.text for found in pullquote.analyze_many(iter(["a", "b"]))] == ["a", "b"]


def test_many_leave_the_interpreter_free(texts):
    """Another thread of Python gets its turn while the core works, though none is made to give its turn away."""
    go, seen = threading.Event(), []
    other = threading.Thread(target=lambda: (go.wait(), seen.append(1)))
    other.start()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        go.set()
        pullquote.analyze_many(texts * 10, threads=1)
        turns = len(seen)
    finally:
        sys.setswitchinterval(interval)
    other.join()
    assert turns == 1


def test_half_a_pair_is_a_sign_of_its_own():
    found = pullquote.analyze("\ud800 “Yes,” said Ann Hale.")
    assert found.text[0] == "\ufffd" and found.text[found.quotes[0].start : found.quotes[0].end] == "“Yes,”"


@pytest.mark.parametrize(
    "options, message",
    [
        ({"offsets": "miles"}, 'offsets: "miles" is none of'),
        ({"quotations": "half"}, 'quotations: "half" is none of'),
        ({"targets": [3]}, "targets: 3 is no pair"),
        ({"skip": [(5, 2)]}, "skip: 2 is less than 5"),
        ({"skip": [(-1, 2)]}, "skip: -1 is less than 0"),
        ({"abbreviations": "Inc"}, "abbreviations: a list of strings"),
        ({"lexicon": {"grim": 9}}, 'lexicon: "grim": the valence is not between'),
        ({"lexicon": {"grim": "odd"}}, 'lexicon: "grim": the category "odd" is none of'),
        ({"lexicon": "grim\tvery\n"}, "lexicon: line 1: the valence"),
        ({"lexicon": 5}, "lexicon is int"),
        ({"lexicons": {}}, "lexicons"),
    ],
)
def test_a_wrong_option_is_named(options, message):
    with pytest.raises((TypeError, ValueError)) as raised:
        pullquote.analyze("Yes.", **options)
    assert message in str(raised.value)


def test_other_wrong_arguments_are_named():
    for call, message in [
        (lambda: pullquote.analyze(None), "text is NoneType, not str"),
        (lambda: pullquote.analyze_many(["a", None]), "texts[1] is NoneType"),
        (lambda: pullquote.analyze_many("ab"), "texts: a list of strings"),
        (lambda: pullquote.analyze_many(["a"], threads=0), "threads: 0 is less than 1"),
        (lambda: pullquote.analyze_many(["a"], threads=True), "threads is bool"),
        (lambda: pullquote.compare({"a": "x"}, source="b"), 'source: there is no article "b"'),
        (lambda: pullquote.compare([("a", "x"), ("a", "y")]), 'articles: the name "a" is there twice'),
        (lambda: pullquote.check("x", ["y"], without=["taste"]), 'without: "taste" is none of marks,'),
    ]:
        with pytest.raises((TypeError, ValueError)) as raised:
            call()
        assert message in str(raised.value)


def test_options_reach_the_core():
    text = "Dunn was grim. [note: “no”] “Yes,” said Ann Hale."
    found = pullquote.analyze(text, targets=[(0, 4)], skip=[(15, 27)], lexicon={"grim": -4.0, "so-called": "scare"})
    assert len(found.quotes) == 1 and found.targets[0].start == 0
    assert found.lexicon != pullquote.__lexicon__ == pullquote.analyze(text).lexicon
    assert [word.valence for word in pullquote.tone(text, lexicon="grim\t2\n").words if text[word.start : word.end] == "grim"] == [2.0]


def test_comparisons_are_those_of_the_command_line(tmp_path):
    folder = GOLDEN[0].parent / "several"
    files = sorted(path for path in folder.rglob("*.txt"))
    assert len(files) > 1
    names = {str(path): path.read_bytes().decode() for path in files}
    found = pullquote.compare(names, source=str(files[0]))
    written = command_line("compare", "--format", "json", "--offsets", "codepoints", "--source", *map(str, files))
    assert found.to_json().encode() + b"\n" == written
    assert len(found.articles) == len(files) and found.groups and found.findings is not None
    assert {member.file for group in found.groups for member in group.members} <= set(names)
    assert repr(found).startswith("<Comparison: ")


def test_checks_are_those_of_the_command_line(tmp_path):
    (tmp_path / "draft.txt").write_text("“We will close,” said Ann Hale.", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("HALE: I do not think we will close.\nMARSH: No?\nHALE: No.", encoding="utf-8")
    draft, notes = str(tmp_path / "draft.txt"), str(tmp_path / "notes.txt")
    report = pullquote.check((tmp_path / "draft.txt").read_text("utf-8"), {notes: (tmp_path / "notes.txt").read_text("utf-8")})
    args = [os.environ["PULLQUOTE_BINARY"], "check", draft, "--source", notes, "--format", "json", "--offsets", "codepoints"]
    written = json.loads(subprocess.run(args, stdout=subprocess.PIPE, check=False).stdout)
    assert written.pop("draft") == draft
    assert written == report.to_dict()
    assert report.quotes[0].said_by and report.quotes[0].source.file == notes and repr(report) == "<Report: 1 quotes, 1 to look at>"
