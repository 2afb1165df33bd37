"""The blocks of docs/ARCHIVE.md that start Spark, and the job of examples/archive."""

from __future__ import annotations

from conftest import ROOT
from test_docs import blocks, folder, run  # noqa: F401


def test_blocks_of_spark_and_the_job_run(folder):  # noqa: F811
    code = [code for _, code in blocks("docs/ARCHIVE.md")]
    job = (ROOT / "examples" / "archive" / "lake.py").read_text("utf-8").split("if __name__")[0]
    lake = 'lake.selectExpr("url", "text", "to_date(day) as published").write.parquet("lake.parquet")\nmain("lake.parquet", "out")\n'
    shown = run("\n".join([*code, job.split('"""', 2)[2], lake]), folder)
    assert "relation" in shown and (folder / "quotations" / "_SUCCESS").exists()
    assert (folder / "out" / "quotations" / "_SUCCESS").exists() and (folder / "out" / "utterances" / "_SUCCESS").exists()
