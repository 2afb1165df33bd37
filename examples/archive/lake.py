"""Parquet in, Parquet out, on a cluster:

    spark-submit --archives environment.tar.gz#environment lake.py ARTICLES.parquet OUT

ARTICLES has the columns url, text and published; OUT gets the folders quotations and utterances.
"""

import sys

import pullquote.spark
from pyspark.sql import SparkSession


def main(articles: str, out: str) -> None:
    """Reads, makes both tables, writes."""
    session = SparkSession.builder.appName("pullquote").getOrCreate()
    lake = session.read.parquet(articles)
    pullquote.spark.quotations(lake, id="url", keep=["published"]).write.mode("overwrite").parquet(f"{out}/quotations")
    pullquote.spark.who_ran_what(lake, id="url", published="published").write.mode("overwrite").parquet(f"{out}/utterances")
    session.stop()


if __name__ == "__main__":
    main(*sys.argv[1:3])
