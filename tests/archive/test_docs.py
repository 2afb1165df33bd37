"""Every block of Python in docs/ARCHIVE.md and python/README.md runs, in its order."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from conftest import GOLDEN, ROOT

#: Blocks that start Spark are a program of their own: it wants a Java machine.
BLOCK = re.compile(r"^```python( spark)?\n(.*?)^```$", re.M | re.S)


def blocks(path):
    """(Whether it wants Spark, the code) of each block."""
    return [(bool(spark), code) for spark, code in BLOCK.findall((ROOT / path).read_text("utf-8"))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A place with articles."""
    place = tmp_path_factory.mktemp("docs")
    (place / "articles").mkdir()
    for i, path in enumerate(GOLDEN):
        (place / "articles" / f"outlet{i % 3}-{path.stem}.txt").write_bytes(path.read_bytes())
    return place


def run(code, folder):
    script = folder / "blocks.py"
    script.write_text(code, encoding="utf-8")
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "PYTHONUTF8": "1"}
    environment["PYSPARK_SUBMIT_ARGS"] = (
        "--master local[1] --driver-memory 1g --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=1 "
        "--conf spark.sql.codegen.wholeStage=false --driver-java-options -XX:TieredStopAtLevel=1 pyspark-shell"
    )
    done = subprocess.run([sys.executable, str(script)], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0, done.stderr.decode()[-4000:]
    return done.stdout.decode()


@pytest.mark.parametrize("path", ["docs/ARCHIVE.md", "python/README.md", "README.md"])
def test_blocks_of_python_run(path, folder):
    code = [code for spark, code in blocks(path) if not spark]
    assert code
    shown = run("\n".join(code), folder)
    assert "Ann Hale" in shown


def test_examples_run(folder):
    for path in [ROOT / "examples" / "archive" / name for name in ("quoted.py", "verbs.py")]:
        done = subprocess.run([sys.executable, str(path), str(folder / "articles")], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 0 and done.stdout, f"{path.name}: {done.stderr.decode()[-3000:]}"
