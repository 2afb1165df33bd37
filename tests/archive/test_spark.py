"""The same tables in Spark, on two workers of this machine, and what happens when something breaks there."""

from __future__ import annotations

import datetime
import os
import signal
import sys

import pullquote
import pullquote.spark
import pyarrow
import pytest

pyspark = pytest.importorskip("pyspark")

#: Eight events, each told by three articles that share an utterance: whole, cut, altered.
NAMES = ["Ann Hale", "Bob Marsh", "Zoë Dunn", "Carl Otto", "Dina Rao", "Emeka Obi", "Fay Lund", "Gus Perry"]
THINGS = ["library", "harbour", "orchestra", "reservoir", "tramway", "hospital", "lighthouse", "brewery"]
PLACES = ["Corby", "Leith", "Bath", "Ennis", "Pune", "Enugu", "Bergen", "Perth"]


def event(n: int) -> list[tuple[str, str]]:
    name, thing, place = NAMES[n], THINGS[n], PLACES[n]
    said = f"We will not close the {thing} before the end of May, and the {n + 3} people who work there have been told"
    return [
        (f"{n}-echo", f"{place} {thing} to stay open\n\n“{said},” said {name}, who runs the {thing} in {place}. The {thing} opened in 19{n + 20}.\n"),
        (f"{n}-herald", f"{thing.title()} saved\n\n“We will not close the {thing} before the end of May,” {name} told the council of {place} about the {thing}.\n"),
        (f"{n}-post", f"{place} {thing} row\n\n“We will close the {thing} before the end of May,” {name} said in {place}, where the {thing} stands.\n"),
    ]


@pytest.fixture(scope="session")
def spark():
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.sql.shuffle.partitions": "2",
        "spark.default.parallelism": "2",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.adaptive.enabled": "false",
        "spark.python.worker.reuse": "true",
        # So little work is done sooner than it is compiled.
        "spark.sql.codegen.wholeStage": "false",
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    }
    # A task that dies is tried again, as on a cluster.
    builder = SparkSession.builder.master("local[2,3]").appName("pullquote")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="session")
def archive():
    """Id and text."""
    return [pair for n in range(len(NAMES)) for pair in event(n)]


@pytest.fixture(scope="session")
def parquet(spark, archive, tmp_path_factory):
    """The archive in Parquet, in two files."""
    folder = str(tmp_path_factory.mktemp("archive") / "articles")
    rows = [(name, text, datetime.date(2024, 1, 1) + datetime.timedelta(i)) for i, (name, text) in enumerate(archive)]
    spark.createDataFrame(rows, "url string, body string, day date").repartition(2).write.parquet(folder)
    return folder


def plain(rows, *order):
    """Rows as plain dictionaries, in an order of their own."""
    made = [row.asDict(recursive=True) if hasattr(row, "asDict") else dict(row) for row in rows]
    return sorted(made, key=lambda row: [row[name] for name in order])


@pytest.mark.parametrize("kind, number", [("quotations", "quotation"), ("speakers", "speaker_index"), ("sentences", "sentence"), ("articles", "words")])
def test_tables_are_those_of_one_machine(kind, number, spark, parquet, archive):
    df = spark.read.parquet(parquet)
    made = getattr(pullquote.spark, kind)(df, "body", "url", keep=["day"])
    alone = pyarrow.table({"url": [name for name, _ in archive], "body": [text for _, text in archive]})
    wanted = getattr(pullquote, kind)(alone, "body", "url").to_pyarrow().drop_columns("row").to_pylist()
    got = plain(made.drop("day").collect(), "id", number)
    assert got == plain(wanted, "id", number)
    assert made.schema["id"].dataType.simpleString() == "string" and made.schema["day"].dataType.simpleString() == "date"
    assert made.rdd.getNumPartitions() == df.rdd.getNumPartitions()


def test_who_ran_what_is_what_compare_finds(spark, parquet, archive):
    alone = pullquote.compare(sorted(archive))
    texts = dict(archive)
    wanted = sorted(
        (member.file, member.start, member.end, member.relation, member.reference, group.speaker, texts[member.file][member.start : member.end])
        for group in alone.groups
        for member in group.members
    )
    assert {"identical", "truncated", "altered"} <= {row[3] for row in wanted}
    rows = pullquote.spark.who_ran_what(spark.read.parquet(parquet), "body", "url", published="day", days=3).collect()
    assert sorted((r["id"], r["start"], r["end"], r["relation"], r["reference"], r["speaker"], r["text"]) for r in rows) == wanted
    together = {}
    for row in rows:
        together.setdefault(row["group"], set()).add((row["id"], row["start"]))
    assert sorted(map(sorted, together.values())) == sorted(sorted((m.file, m.start) for m in group.members) for group in alone.groups)


def test_far_apart_in_time_and_hot_phrases_bring_nothing_together(spark):
    first = datetime.date(2024, 1, 1)
    pair = [(n, text, first + datetime.timedelta(9 * n)) for n, (_, text) in enumerate(event(0)[:2])]
    crowd = [(n + 10, event(1)[0][1], first) for n in range(5)]
    df = spark.createDataFrame([*pair, *crowd, (99, "“Yes,” said Ann Hale.", first), (None, event(0)[0][1], first)], "id int, text string, day date")
    both = pullquote.spark.who_ran_what(df, published="day", days=9, hot=5, largest=3).collect()
    assert sorted({row["id"] for row in both}) == [0, 1, 10, 11, 12, 13, 14]
    # The crowd is more than one block may have: it is cut in two.
    assert len({row["group"] for row in both if row["id"] >= 10}) == 2 * len({row["start"] for row in both if row["id"] >= 10})
    assert pullquote.spark.who_ran_what(df, published="day", days=8, hot=4).count() == 0


def test_one_bad_row_harms_no_other(spark):
    long = "“We are closing,” said Ann Hale. It rained. " * 25_000  # more than a megabyte
    rows = [(1, b"fine"), (2, b"a\xff\xfe"), (3, None), (4, long.encode()), (5, "“Yes,” said Ann Hale.".encode())]
    df = spark.createDataFrame(rows, "id int, text binary").coalesce(1)
    made = {row["id"]: row["error"] for row in pullquote.spark.articles(df, id="id", max_bytes=1_000_000).collect()}
    assert made == {1: None, 2: "not UTF-8: byte 1", 3: "no text: it is null", 4: f"too long: {len(long.encode())} bytes, where max_bytes is 1000000", 5: None}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_a_worker_that_is_killed_costs_no_row(spark, parquet, archive, tmp_path):
    marker = str(tmp_path / "killed")
    work = pullquote.spark._mapper("articles", "body", "url", [], 10_000_000, {})

    def dying(batches):
        for i, batch in enumerate(work(batches)):
            yield batch
            if not os.path.exists(marker):
                open(marker, "w").close()
                os.kill(os.getpid(), signal.SIGKILL)

    df = spark.read.parquet(parquet).select("body", "url")
    schema = pullquote.spark.articles(df, "body", "url").schema
    done = df.mapInArrow(dying, schema).collect()
    assert os.path.exists(marker)
    assert sorted(row["id"] for row in done) == sorted(name for name, _ in archive)


@pytest.mark.parametrize(
    "options, message",
    [
        ({"text": "words"}, 'text: there is no column "words"'),
        ({"id": "name"}, 'id: there is no column "name"'),
        ({"keep": ["place"]}, 'keep: there is no column "place"'),
        ({"keep": ["text"]}, 'keep: "text" would be there twice'),
        ({"offsets": "miles"}, 'offsets: "miles" is none of'),
        ({"max_bytes": 0}, "max_bytes: 0 is less than 1"),
        ({"colour": 1}, "colour"),
    ],
)
def test_a_wrong_option_is_named_before_the_work(options, message, spark):
    df = spark.createDataFrame([("a", "b")], "id string, text string")
    with pytest.raises((TypeError, ValueError)) as raised:
        pullquote.spark.quotations(df, **options)
    assert message in str(raised.value)
