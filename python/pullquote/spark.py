"""The same tables in Spark, and who ran which words over a whole archive.

Needs PySpark 4 with pyarrow, and this package on every worker. Rows go to the core as Arrow batches (``mapInArrow``); a partition stays one, and a
worker uses one processor, since Spark runs as many workers as there are.

Columns are those of :func:`pullquote.columns`, after ``id``, the columns of ``keep`` and ``error``; a row that has an error has nothing else, and
none is lost. There is no ``row``: the rows of a partition have no order that stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Callable, Optional

from . import _tables
from ._calls import compare
from ._options import names_of, whole_of

__all__ = ["articles", "quotations", "sentences", "speakers", "who_ran_what"]


def _types() -> dict[str, Any]:
    from pyspark.sql import types

    return {
        "int": types.IntegerType(),
        "bigint": types.LongType(),
        "double": types.DoubleType(),
        "string": types.StringType(),
        "array<string>": types.ArrayType(types.StringType()),
        "array<int>": types.ArrayType(types.IntegerType()),
    }


def _mapper(kind: str, text: str, id: Optional[str], keep: list[str], max_bytes: int, options: dict[str, Any]) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """What a worker does with the batches of a partition."""

    def made(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        for batch in batches:
            stream = _tables.read(kind, pyarrow.table(batch), text, id, keep, 1, max_bytes, True, numbered=False, **options)
            yield from stream.to_pyarrow()

    return made


def _table(kind: str, df: Any, text: str, id: Optional[str], keep: Iterable[str], max_bytes: int, options: dict[str, Any]) -> Any:
    import pyarrow
    from pyspark.sql.types import StringType, StructField, StructType

    kept = names_of(keep, "keep")
    wanted = [name for name in dict.fromkeys([text, id, *kept]) if name is not None]
    missing = next((name for name in wanted if name not in df.columns), None)
    if missing is not None:
        option = "text" if missing == text else "id" if missing == id else "keep"
        raise ValueError(f'{option}: there is no column "{missing}"; there are {", ".join(df.columns)}')
    # What is wrong with an option is said here, not by a worker.
    nothing = pyarrow.table({name: pyarrow.array([], pyarrow.string()) for name in wanted})
    _tables.read(kind, nothing, text, id, kept, 1, whole_of(max_bytes, "max_bytes", 1), False, numbered=False, **options)
    types = _types()
    fields = [] if id is None else [StructField("id", df.schema[id].dataType)]
    fields += [StructField(name, df.schema[name].dataType) for name in kept]
    fields.append(StructField("error", StringType()))
    fields += [StructField(name, types[kind_]) for name, kind_, _ in _tables.columns(kind)]
    return df.select(*wanted).mapInArrow(_mapper(kind, text, id, kept, max_bytes, options), StructType(fields))


def quotations(
    df: Any, text: str = "text", id: Optional[str] = None, *, keep: Iterable[str] = (), max_bytes: int = _tables.MAX_BYTES, **options: Any
) -> Any:
    """A row a quotation; parameters as of :func:`pullquote.quotations`. Nothing is shuffled."""
    return _table("quotations", df, text, id, keep, max_bytes, options)


def speakers(
    df: Any, text: str = "text", id: Optional[str] = None, *, keep: Iterable[str] = (), max_bytes: int = _tables.MAX_BYTES, **options: Any
) -> Any:
    """A row a speaker of an article; parameters as of :func:`pullquote.speakers`. Nothing is shuffled."""
    return _table("speakers", df, text, id, keep, max_bytes, options)


def sentences(
    df: Any, text: str = "text", id: Optional[str] = None, *, keep: Iterable[str] = (), max_bytes: int = _tables.MAX_BYTES, **options: Any
) -> Any:
    """A row a sentence; parameters as of :func:`pullquote.sentences`. Nothing is shuffled."""
    return _table("sentences", df, text, id, keep, max_bytes, options)


def articles(
    df: Any, text: str = "text", id: Optional[str] = None, *, keep: Iterable[str] = (), max_bytes: int = _tables.MAX_BYTES, **options: Any
) -> Any:
    """A row an article; parameters as of :func:`pullquote.articles`. Nothing is shuffled."""
    return _table("articles", df, text, id, keep, max_bytes, options)


#: Words of a shingle: so many in one order are hardly said twice by chance, and few changes leave none whole.
SHINGLE = 4
#: How many of the next articles with the same shingle one is held against: work stays linear however many have it.
NEXT = 3


def who_ran_what(
    df: Any,
    text: str = "text",
    id: str = "id",
    *,
    published: Optional[str] = None,
    days: int = 7,
    hot: int = 1000,
    largest: int = 1000,
    max_bytes: int = _tables.MAX_BYTES,
) -> Any:
    """Over an archive: every utterance that several articles have, with what each made of it.

    Articles whose quotations share words come into one block; each block is judged by :func:`pullquote.compare`, as if it were all there is.

    Parameters
    ----------
    df
        A row an article.
    text, id
        The columns of texts and of what tells the articles apart.
    published
        A column of dates or times: articles further apart than ``days`` are not brought together by it. None: time says nothing.
    days
        So many days apart two articles may be.
    hot
        A run of four words that more quotations than these have within the days is a phrase of everybody's, and brings nothing together.
    largest
        The most articles of a block; a larger one is cut, in the order of time and id. It bounds the memory of a worker.
    max_bytes
        Longer texts, and those without an id, are left out.

    Returns
    -------
    DataFrame
        A row a place: ``group`` (one for an utterance), ``speaker``, ``id``, ``start``, ``end`` (code points), ``text`` (as it stands, with its
        marks), ``relation`` (identical, truncated, edited, altered, translated, paraphrased, reattributed, recued, context, denied), ``reference``
        (whether the others are measured by it), ``unsure``.

    The driver holds two numbers for each article that shares words with another. An article that shares no run of four quoted words with any
    other is in no block, though :func:`pullquote.compare` might find a paraphrase in it.
    """
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    whole_of(days, "days", 0), whole_of(hot, "hot", 2), whole_of(largest, "largest", 2)
    for option, name in [("text", text), ("id", id), ("published", published)]:
        if name is not None and name not in df.columns:
            raise ValueError(f'{option}: there is no column "{name}"; there are {", ".join(df.columns)}')
    day = f.lit(0) if published is None else f.coalesce(f.datediff(f.col(published), f.lit("1970-01-01")), f.lit(0))
    read = df.select(f.col(id).alias("id"), f.col(text).alias("text"), day.alias("day")).where(f.col("id").isNotNull())

    said = quotations(read, "text", "id", keep=["day"], max_bytes=max_bytes).where(f.col("kind").isin("direct", "partial", "indirect"))
    plain = f.regexp_replace(f.regexp_replace(f.lower("text"), "['’]", ""), r"[^\p{L}\p{N}]+", " ")
    words = f.filter(f.split(plain, " "), lambda word: word != "")
    # Spark may look at these before it drops the rows of too few words: there is always a first.
    last = f.greatest(f.size("words") - SHINGLE + 1, f.lit(1))
    runs = f.array_distinct(
        f.transform(f.sequence(f.lit(1), last), lambda at: f.xxhash64(f.array_join(f.slice("words", at, SHINGLE), " ")))
    )
    said = said.select("id", "day", "quotation", words.alias("words")).where(f.size("words") >= SHINGLE)
    said = said.select("id", "day", "quotation", runs.alias("keys")).withColumn("many", f.size("keys"))
    keys = said.select("id", "day", "quotation", "many", f.explode("keys").alias("key"))
    if published is None:
        keys = keys.withColumn("span", f.lit(0))
    else:
        # Each stands in its own stretch of days and in the next, so that two that are near meet in one.
        stretch = f.floor(f.col("day") / max(days, 1)).cast("int")
        keys = keys.withColumn("span", f.explode(f.array(stretch, stretch + 1)))
    alike = Window.partitionBy("key", "span")
    keys = keys.withColumn("have", f.count("*").over(alike)).where(f.col("have").between(2, hot))
    order = alike.orderBy("day", "id", "quotation")
    fields = ["id", "day", "quotation", "many"]
    keys = keys.withColumn("ahead", f.array(*[f.lead(f.struct(*fields), n).over(order) for n in range(1, NEXT + 1)]))
    pairs = keys.select(*fields, "key", f.explode("ahead").alias("next")).where(f.col("next").isNotNull() & (f.col("next.id") != f.col("id")))
    pairs = pairs.where(f.abs(f.col("next.day") - f.col("day")) <= days)
    shared = pairs.groupBy("id", "quotation", f.col("next.id").alias("other"), f.col("next.quotation").alias("theirs")).agg(
        f.countDistinct("key").alias("shared"), f.min(f.least("many", f.col("next.many"))).alias("least")
    )
    # One run in common is enough for few words; of many, three.
    links = shared.where(f.col("shared") >= f.least(f.lit(3), f.ceil(f.col("least") * 0.3))).select("id", "other").distinct()

    blocks = _blocks((row[0], row[1]) for row in links.toLocalIterator())
    session = df.sparkSession
    kind = read.schema["id"].dataType.simpleString()
    placed = session.createDataFrame(blocks, f"id {kind}, block bigint")
    order_in = Window.partitionBy("block").orderBy("day", "id")
    placed = read.join(placed, "id").withColumn("part", f.floor((f.row_number().over(order_in) - 1) / largest))
    schema = f"group string, speaker string, id {kind}, start int, end int, text string, relation string, reference boolean, unsure boolean"
    return placed.groupBy("block", "part").applyInArrow(_judge, schema)


def _blocks(links: Iterable[tuple[Any, Any]]) -> list[tuple[Any, int]]:
    """Every article that is linked, and the number of its block: what hangs together.

    >>> _blocks([("a", "b"), ("x", "y"), ("b", "c")])
    [('a', 0), ('b', 0), ('c', 0), ('x', 1), ('y', 1)]
    """
    number: dict[Any, int] = {}
    above: list[int] = []

    def top(at: int) -> int:
        while above[at] != at:
            above[at] = above[above[at]]
            at = above[at]
        return at

    for pair in links:
        a, b = (number.setdefault(name, len(number)) for name in pair)
        above.extend(range(len(above), len(number)))
        a, b = top(a), top(b)
        above[max(a, b)] = min(a, b)
    names: dict[int, int] = {}
    placed = [(name, top(at)) for name, at in number.items()]
    return sorted((name, names.setdefault(block, len(names))) for name, block in placed)


def _judge(block: Any) -> Any:
    """The groups of a block."""
    import pyarrow

    block = block.sort_by([("id", "ascending"), ("text", "ascending")])
    ids, texts = block["id"].to_pylist(), block["text"].to_pylist()
    texts = [text.decode("utf-8", "replace") if isinstance(text, bytes) else text for text in texts]
    found = compare([(str(i), text or "") for i, text in enumerate(texts)], threads=1)
    rows: list[dict[str, Any]] = []
    for group in found.groups:
        first = next((member for member in group.members if member.reference), group.members[0])
        name = f"{ids[int(first.file)]}#{first.start}"
        for member in group.members:
            at = int(member.file)
            rows.append(
                {
                    "group": name,
                    "speaker": group.speaker,
                    "id": ids[at],
                    "start": member.start,
                    "end": member.end,
                    "text": texts[at][member.start : member.end],
                    "relation": member.relation,
                    "reference": member.reference,
                    "unsure": member.unsure,
                }
            )
    types = [("group", pyarrow.string()), ("speaker", pyarrow.string()), ("id", block.schema.field("id").type)]
    types += [("start", pyarrow.int32()), ("end", pyarrow.int32()), ("text", pyarrow.string()), ("relation", pyarrow.string())]
    return pyarrow.Table.from_pylist(rows, pyarrow.schema([*types, ("reference", pyarrow.bool_()), ("unsure", pyarrow.bool_())]))
