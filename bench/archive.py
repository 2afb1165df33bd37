"""How fast the Python package is, as ratios in one run: against the command line on the same texts, on two processors against one, and over Arrow.

    python bench/archive.py COMMAND_LINE [--articles N] [--spark]

COMMAND_LINE is the released program (`cargo build --release`); the package is the installed one, as it is released too (`pip install ./python`). Each
figure is the best of three, taken in turns, so that a busy machine hits all alike.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pullquote
import pyarrow

ROOT = Path(__file__).resolve().parents[1]


def texts(number: int, size: int = 4096) -> list[str]:
    """Articles of some 4 kB: the newsroom's and the golden ones, joined and cut at a paragraph."""
    paths = sorted((ROOT / "tests").glob("golden/*.txt")) + sorted((ROOT / "tests").glob("newsroom/read/**/*.txt"))
    whole = "\n\n".join(path.read_bytes().decode() for path in paths)
    cut, at = [], 0
    while at < len(whole):
        end = whole.find("\n\n", at + size)
        cut.append(whole[at : end if end > 0 else len(whole)])
        at = end + 2 if end > 0 else len(whole)
    return [f"No. {i}\n\n{cut[i % len(cut)]}" for i in range(number)]


def best(works: dict[str, object], rounds: int = 3) -> dict[str, float]:
    """Seconds of each, in turns."""
    seconds: dict[str, float] = {}
    for _ in range(rounds):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            seconds[name] = min(seconds.get(name, 1e9), time.perf_counter() - start)
    return seconds


def main() -> None:
    """Measures and prints."""
    wants = argparse.ArgumentParser()
    wants.add_argument("command_line")
    wants.add_argument("--articles", type=int, default=5000)
    wants.add_argument("--spark", action="store_true")
    asked = wants.parse_args()
    many = texts(asked.articles)
    size = sum(len(text.encode()) for text in many) / 1e6
    table = pyarrow.table({"id": pyarrow.array(range(len(many))), "text": many})
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "all.ndjson"
        lines.write_text("".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in enumerate(many)), encoding="utf-8")

        def command_line() -> None:
            with lines.open("rb") as into, open(Path(folder) / "out", "wb") as out:
                subprocess.run([asked.command_line, "--format", "ndjson", "--jobs", "1"], stdin=into, stdout=out, check=True)

        took = best(
            {
                "command line, one job": command_line,
                "analyze_many, one thread": lambda: pullquote.analyze_many(many, threads=1),
                "analyze_many, two threads": lambda: pullquote.analyze_many(many, threads=2),
                "analyze_many with JSON, one thread": lambda: [found.to_json(lines=False) for found in pullquote.analyze_many(many, threads=1)],
                "quotations over Arrow, one thread": lambda: pullquote.quotations(table, id="id", threads=1),
                "articles over Arrow, two threads": lambda: pullquote.articles(table, id="id", threads=2),
            }
        )
        print(f"{len(many)} articles, {size:.1f} MB")
        for name, seconds in took.items():
            print(f"{name:<38} {seconds:7.2f} s {size / seconds:7.1f} MB/s")
        one, two = took["analyze_many, one thread"], took["analyze_many, two threads"]
        print(f"one thread against the command line    {one / took['command line, one job']:7.2f}")
        print(f"one thread against two                 {one / two:7.2f}")
        print(f"most memory                            {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MB")
        if asked.spark:
            spark(many, two, folder)


def spark(many: list[str], two: float, folder: str) -> None:
    """The four tables' way, and who ran what, on two workers; how time grows."""
    import os

    import pyarrow.parquet
    from pyspark.sql import SparkSession

    import pullquote.spark

    os.environ["PYSPARK_PYTHON"] = sys.executable
    start = time.perf_counter()
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    session.range(1).count()
    print(f"Spark's start                          {time.perf_counter() - start:7.2f} s")
    for part in (len(many) // 10, len(many) // 3, len(many)):
        path = f"{folder}/{part}.parquet"
        pyarrow.parquet.write_table(pyarrow.table({"id": pyarrow.array(range(part)), "text": many[:part]}), path, row_group_size=max(part // 8, 1))
        lake = session.read.parquet(path).repartition(4)
        start = time.perf_counter()
        pullquote.spark.quotations(lake, id="id").write.format("noop").mode("overwrite").save()
        took = time.perf_counter() - start
        print(f"Spark, {part:>7} articles               {took:7.2f} s" + (f", against two threads {took / two:.2f}" if part == len(many) else ""))


if __name__ == "__main__":
    main()
