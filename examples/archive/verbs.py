"""Which reporting verbs an outlet has for whom: DuckDB over Parquet, in parts, however large.

    python verbs.py FOLDER

makes articles.parquet of the texts and quotations.parquet of what is found in them.
"""

import sys
from pathlib import Path

import duckdb
import pullquote
import pyarrow
import pyarrow.dataset
import pyarrow.parquet

paths = sorted(Path(sys.argv[1]).glob("*.txt"))
texts = pyarrow.table(
    {
        "file": [path.name for path in paths],
        "outlet": [path.stem.split("-")[0] for path in paths],
        "text": [path.read_bytes() for path in paths],
    }
)
pyarrow.parquet.write_table(texts, "articles.parquet")

reader = pyarrow.dataset.dataset("articles.parquet").scanner().to_reader()
stream = pullquote.quotations(reader, id="file", keep=["outlet"], stream=True).to_pyarrow()
with pyarrow.parquet.ParquetWriter("quotations.parquet", stream.schema) as writer:
    for batch in stream:
        writer.write_batch(batch)

print(
    duckdb.sql(
        """
        select outlet, stance, lemma, count(*) as often, count(distinct speaker) as speakers
        from 'quotations.parquet'
        where lemma is not null and kind in ('direct', 'partial', 'indirect')
        group by all
        order by often desc, lemma
        limit 20
        """
    )
)
