"""Arrow tables in and out, whoever made them."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys

import duckdb
import pandas
import polars
import pullquote
import pyarrow
import pytest
from conftest import ROOT, command_line

KINDS = ["quotations", "speakers", "sentences", "articles"]


def table_of(kind, *args, **options):
    return getattr(pullquote, kind)(*args, **options)


@pytest.fixture(scope="module")
def archive(texts):
    """Articles with an id that stands twice, a null, an empty text."""
    every = [*texts, "", None, texts[0]]
    return pyarrow.table({"url": [f"u{i % 9}" for i in range(len(every))], "body": every, "day": pyarrow.array(range(len(every)), pyarrow.date32())})


@pytest.mark.parametrize("kind", KINDS)
def test_columns_are_those_that_are_documented(kind, archive):
    made = table_of(kind, archive, text="body", id="url", keep=["day"]).to_pyarrow()
    named = [name for name, _, _ in pullquote.columns(kind)]
    assert made.column_names == ["row", "id", "day", "error", *named]
    types = {"int": "int32", "double": "double", "string": "string", "array<string>": "list<item: string>", "array<int>": "list<item: int32>"}
    assert [str(made.schema.field(name).type) for name in named] == [types[kind_] for _, kind_, _ in pullquote.columns(kind)]
    said = {key.decode(): value.decode() for key, value in made.schema.metadata.items()}
    assert said == {
        "pullquote.table": kind,
        "pullquote.schema": str(pullquote.TABLE_SCHEMA),
        "pullquote.engine": pullquote.__version__,
        "pullquote.lexicon": pullquote.__lexicon__,
        "pullquote.offsets": "codepoints",
    }
    page = (ROOT / "docs" / "ARCHIVE.md").read_text("utf-8")
    section = page.split(f"### `{kind}`")[1].split("\n###")[0].split("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| ([\w<>]+) \| (.*) \|$", section, re.M)
    assert rows == [(name, kind_, about.replace("|", "\\|")) for name, kind_, about in pullquote.columns(kind)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("threads", [1, 3])
def test_no_row_is_lost_and_they_keep_their_order(kind, threads, archive):
    made = table_of(kind, archive, text="body", id="url", keep=["day"], threads=threads).to_pyarrow()
    rows = made.to_pylist()
    assert [row["row"] for row in rows] == sorted(row["row"] for row in rows)
    ids = archive.column("url").to_pylist()
    assert all(row["id"] == ids[row["row"]] and row["day"] == archive.column("day")[row["row"]].as_py() for row in rows)
    wrong = [row for row in rows if row["error"] is not None]
    assert [(row["row"], row["error"]) for row in wrong] == [(len(ids) - 2, "no text: it is null")]
    assert all(value is None for name, value in wrong[0].items() if name not in ("row", "id", "day", "error"))
    if kind == "articles":
        assert [row["row"] for row in rows] == list(range(len(ids)))


def test_quotations_are_those_of_each_article(texts):
    rows = pullquote.quotations(pyarrow.table({"text": texts})).to_pyarrow().to_pylist()
    for i, text in enumerate(texts):
        mine = [row for row in rows if row["row"] == i]
        found = pullquote.analyze(text)
        assert len(mine) == len(found.quotes)
        for row, quote in zip(mine, found.quotes):
            assert (row["start"], row["end"], row["text"], row["rule"]) == (quote.start, quote.end, quote.text, quote.rule)
            assert row["speaker"] == (quote.speaker and quote.speaker.name)
            assert row["source"] == (quote.source and text[row["source_start"] : row["source_end"]])
            assert row["cue"] == (quote.cue and text[row["cue_start"] : row["cue_end"]])


def test_sentences_and_speakers_are_those_of_each_article(texts):
    table = pyarrow.table({"text": texts})
    sentences = pullquote.sentences(table).to_pyarrow().to_pylist()
    assert all(texts[row["row"]][row["start"] : row["end"]] == row["text"] for row in sentences)
    assert len(sentences) == sum(len(pullquote.sentences(text)) for text in texts)
    speakers = pullquote.speakers(table).to_pyarrow().to_pylist()
    wanted = [(i, s.name, s.words, dict(s.verbs)) for i, text in enumerate(texts) for s in pullquote.analyze(text).speakers]
    assert [(row["row"], row["speaker"], row["words"], dict(zip(row["verbs"], row["verb_counts"]))) for row in speakers] == wanted


def test_articles_are_those_of_the_command_line(texts):
    lines = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(texts))
    written = list(csv.DictReader(io.StringIO(command_line("articles", text=lines).decode(), newline="")))
    made = pullquote.articles(pyarrow.table({"text": texts})).to_pyarrow().to_pylist()
    assert len(written) == len(made)
    names = {"headline_tone": "headline_tone", "narration_tone": "narration_tone", "quoted_tone": "quoted_tone", "tone": "tone"}
    for theirs, ours in zip(written, made):
        for name in [name for name, _, _ in pullquote.columns("articles")]:
            value = ours[name]
            shown = "" if value is None else f"{value:.4f}" if name in names else str(value)
            assert theirs[name].lstrip("'") == shown, name


READERS = {
    "pyarrow": lambda t: t,
    "a reader": lambda t: t.to_reader(max_chunksize=2),
    "polars": polars.from_arrow,
    "pandas": lambda t: t.to_pandas(),
    "duckdb": lambda t: duckdb.sql("select * from t"),
    "large strings": lambda t: t.set_column(1, "body", t["body"].cast(pyarrow.large_string())),
    "string views": lambda t: t.set_column(1, "body", t["body"].cast(pyarrow.string_view())),
    "a dictionary": lambda t: t.set_column(1, "body", t["body"].combine_chunks().dictionary_encode()),
    "bytes": lambda t: t.set_column(1, "body", t["body"].cast(pyarrow.binary())),
    "chunks": lambda t: pyarrow.concat_tables([t.slice(0, 3), t.slice(3, 0), t.slice(3)]),
}


@pytest.mark.parametrize("reader", READERS)
def test_whoever_made_the_table(reader, archive):
    wanted = pullquote.quotations(archive, text="body", id="url").to_pyarrow()
    made = pullquote.quotations(READERS[reader](archive), text="body", id="url").to_pyarrow()
    assert made.drop_columns("id").equals(wanted.drop_columns("id"))
    assert made["id"].to_pylist() == wanted["id"].to_pylist()


def test_whoever_reads_the_table(archive):
    made = pullquote.speakers(archive, text="body", id="url")
    rows = made.to_pyarrow().to_pylist()
    assert polars.DataFrame(made).to_dicts() == made.to_polars().to_dicts() == rows
    assert list(made.to_pandas()["speaker"].dropna()) == [row["speaker"] for row in rows if row["speaker"]]
    assert duckdb.sql("select count(*), sum(words) from made").fetchall() == [(len(rows), sum(row["words"] or 0 for row in rows))]
    assert len(made) == len(rows) and repr(made) == f"<Table speakers: {len(rows)} rows, {len(made.column_names)} columns>"


def test_bytes_that_are_no_text_and_texts_that_are_too_long():
    table = pyarrow.table({"text": pyarrow.array([b"fine", b"a\xff", "“Yes,” he said. ".encode() * 20], pyarrow.binary())})
    made = pullquote.articles(table, max_bytes=100).to_pyarrow()
    assert made["error"].to_pylist() == [None, "not UTF-8: byte 1", "too long: 400 bytes, where max_bytes is 100"]
    nothing = pullquote.articles(pyarrow.table({"text": pyarrow.nulls(2)})).to_pyarrow()
    assert nothing["error"].to_pylist() == ["no text: it is null"] * 2
    empty = pullquote.quotations(pyarrow.table({"text": pyarrow.array([], pyarrow.string())}), stream=True).to_pyarrow().read_all()
    assert empty.num_rows == 0 and "speaker" in empty.column_names


def test_a_stream_reads_no_further_than_it_must(texts):
    """The input has no end: what is asked for comes all the same."""
    schema = pyarrow.schema([("text", pyarrow.string())])
    read = []

    def forever():
        while True:
            read.append(1)
            yield pyarrow.record_batch([pyarrow.array([texts[0]] * 50)], schema=schema)

    stream = pullquote.articles(pyarrow.RecordBatchReader.from_batches(schema, forever()), stream=True, threads=2)
    assert stream.column_names[-1] == "checks" and not read
    assert len(next(iter(stream))) == 50
    assert len(read) <= 9
    reader = stream.to_pyarrow()
    assert next(reader).num_rows == 50
    with pytest.raises(ValueError, match="has been read"):
        stream.to_pyarrow()


def test_a_stream_holds_a_bounded_part():
    """So many articles go through that to hold them all, or their results, would take several times the memory allowed."""
    program = """if True:
        import resource, pyarrow, pullquote
        text = "“We are closing,” said Ann Hale. " * 4
        schema = pyarrow.schema([("text", pyarrow.string())])
        long = "It rained. " * 100000
        def batches(n):
            for _ in range(n):
                yield pyarrow.record_batch([pyarrow.array([text, long[:200000] * 20], pyarrow.string())], schema=schema)
        def run(n):
            reader = pyarrow.RecordBatchReader.from_batches(schema, batches(n))
            return sum(len(t) for t in pullquote.articles(reader, stream=True, threads=1, max_bytes=100000))
        assert run(4) == 8
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert run(60) == 120
        print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
    """
    grown = int(subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, check=True).stdout)
    assert grown < 100, f"{grown} MB more, where the texts have 240 MB"


def test_an_error_of_the_input_is_raised():
    schema = pyarrow.schema([("text", pyarrow.string())])

    def broken():
        yield pyarrow.record_batch([pyarrow.array(["“Yes,” he said."])], schema=schema)
        raise OSError("the disk is gone")

    with pytest.raises(ValueError, match="the disk is gone"):
        pullquote.articles(pyarrow.RecordBatchReader.from_batches(schema, broken()))


@pytest.mark.parametrize(
    "options, message",
    [
        ({"text": "words"}, 'text: there is no column "words"; there are url, body, day'),
        ({"text": "day"}, 'text: the column "day" holds no texts but'),
        ({"id": "name"}, 'id: there is no column "name"'),
        ({"keep": ["url", "url"]}, 'keep: "url" would be there twice'),
        ({"keep": "url"}, "keep: a list of strings"),
        ({"max_bytes": 0}, "max_bytes: 0 is less than 1"),
        ({"threads": "all"}, "threads is str"),
        ({"offsets": "miles"}, 'offsets: "miles" is none of'),
    ],
)
def test_a_wrong_option_is_named(options, message, archive):
    with pytest.raises((TypeError, ValueError)) as raised:
        pullquote.quotations(archive, **{"text": "body", **options})
    assert message in str(raised.value)


def test_what_is_no_table_is_told():
    for wrong in ([1, 2], {"text": ["a"]}, None):
        with pytest.raises(TypeError, match="is no table of Arrow's"):
            pullquote.quotations(wrong)


def test_types_of_the_package_fit():
    flags = ["--strict", "--no-warn-return-any", "--follow-imports=skip", "--ignore-missing-imports", "--cache-dir", "/dev/null"]
    done = subprocess.run([sys.executable, "-m", "mypy", *flags, "-p", "pullquote"], stdout=subprocess.PIPE, check=False)
    assert done.returncode == 0, done.stdout.decode()
