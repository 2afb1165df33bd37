"""Who is quoted, by whom, how often and in what tone: from a folder of texts to a table, by Polars.

    python quoted.py FOLDER

The part of a file's name before the first "-" is its outlet.
"""

import sys
from pathlib import Path

import polars
import pullquote

paths = sorted(Path(sys.argv[1]).glob("*.txt"))
articles = polars.DataFrame(
    {
        "file": [path.name for path in paths],
        "outlet": [path.stem.split("-")[0] for path in paths],
        "text": [path.read_text("utf-8", errors="replace") for path in paths],
    }
)
speakers = pullquote.speakers(articles, id="file", keep=["outlet"]).to_polars()
table = (
    speakers.lazy()
    .filter(polars.col("words") > 0)
    .group_by("speaker", "outlet")
    .agg(
        polars.col("id").n_unique().alias("articles"),
        polars.col("quotations").sum(),
        polars.col("words").sum(),
        # A long quotation weighs more than a short one.
        ((polars.col("tone") * polars.col("words")).sum() / polars.col("words").sum()).round(3).alias("tone"),
    )
    .sort("words", "speaker", descending=[True, False])
    .collect()
)
with polars.Config(tbl_rows=40):
    print(table)
