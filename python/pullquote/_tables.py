"""Arrow tables in, Arrow tables out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Optional, Union, overload

from . import _native
from ._options import Lexicon, names_of, options_of, text_of, threads_of, whole_of

#: A longer text is an error of its row unless ``max_bytes`` says otherwise.
MAX_BYTES = 100_000_000


class _Arrow:
    """What has an Arrow schema and can be handed over."""

    def __init__(self, native: Any) -> None:
        self._native = native

    @property
    def column_names(self) -> list[str]:
        """Names of the columns."""
        return list(self._native.column_names)

    @property
    def metadata(self) -> dict[str, str]:
        """What the table says of itself: ``pullquote.table``, ``.schema`` (the version of the columns), ``.engine``, ``.lexicon``, ``.offsets``."""
        return dict(self._native.metadata)

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object:
        return self._native.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        return self._native.__arrow_c_schema__()


class Table(_Arrow):
    """A table of results, held by Arrow.

    Whoever reads the Arrow C stream takes it without a copy: ``polars.DataFrame(table)``, ``pyarrow.table(table)``, ``duckdb.sql("from table")``.
    """

    def __len__(self) -> int:
        return len(self._native)

    def to_pyarrow(self) -> Any:
        """As a ``pyarrow.Table``."""
        import pyarrow

        return pyarrow.table(self)

    def to_pandas(self) -> Any:
        """As a ``pandas.DataFrame``; pandas reads it by pyarrow."""
        return self.to_pyarrow().to_pandas()

    def to_polars(self) -> Any:
        """As a ``polars.DataFrame``."""
        import polars

        return polars.DataFrame(self)

    def __repr__(self) -> str:
        return f"<Table {self.metadata['pullquote.table']}: {len(self)} rows, {len(self.column_names)} columns>"


class Stream(_Arrow):
    """Results as they are made; it is read once, by whoever takes it first. Iterating gives a :class:`Table` at a time.

    Memory is that of a few stretches of the input, whatever its length: 256 articles or 256 kB a stretch, four of them a thread.
    """

    def __iter__(self) -> Iterator[Table]:
        return (Table(native) for native in self._native)

    def to_pyarrow(self) -> Any:
        """As a ``pyarrow.RecordBatchReader``."""
        import pyarrow

        return pyarrow.RecordBatchReader.from_stream(self)

    def __repr__(self) -> str:
        return f"<Stream {self.metadata['pullquote.table']}: {len(self.column_names)} columns>"


def columns(table: str) -> list[tuple[str, str, str]]:
    """The columns of ``"quotations"``, ``"speakers"``, ``"sentences"`` or ``"articles"``: name, type, meaning.

    ``row`` (number of the input's row, from 0), ``id``, the columns of ``keep`` and ``error`` stand before these.

    >>> columns("quotations")[0]
    ('quotation', 'int', 'number of the quotation in its article, from 0')
    """
    return _native.table_columns(table)


def read(
    kind: str,
    table: Any,
    text: str,
    id: Optional[str],
    keep: Iterable[str],
    threads: Optional[int],
    max_bytes: int,
    stream: bool,
    numbered: bool = True,
    **options: Any,
) -> Any:
    """Any of the four tables."""
    native = _native.read(
        kind,
        table,
        text_of(text, "text"),
        None if id is None else text_of(id, "id"),
        names_of(keep, "keep"),
        options_of(**options),
        threads_of(threads),
        whole_of(max_bytes, "max_bytes", 1),
        numbered,
        bool(stream),
    )
    return Stream(native) if stream else Table(native)


def quotations(
    table: Any,
    text: str = "text",
    id: Optional[str] = None,
    *,
    keep: Iterable[str] = (),
    stream: bool = False,
    threads: Optional[int] = None,
    max_bytes: int = MAX_BYTES,
    offsets: str = "codepoints",
    abbreviations: Iterable[str] = (),
    lexicon: Optional[Lexicon] = None,
) -> Any:
    """A row a quotation, of a table with a row an article.

    Parameters
    ----------
    table
        Whatever hands over an Arrow C stream: a table or reader of pyarrow, a frame of Polars or pandas, a relation of DuckDB.
    text
        The column of texts: strings, or bytes in UTF-8.
    id
        A column that tells the articles apart; it comes out as ``id``. Nothing is asked of it: of two rows with one id, ``row`` tells which.
    keep
        Columns that are carried over.
    stream
        Whether to give a :class:`Stream`, made while it is read, instead of a :class:`Table`.
    threads
        How many articles at a time; None: as many as there are processors.
    max_bytes
        A longer text is an error of its row.

    Returns
    -------
    Table or Stream
        The columns of :func:`columns`. A text that is null, no UTF-8 or too long gives one row with ``error`` and nothing else: no row is lost.

    >>> import pyarrow
    >>> table = pyarrow.table({"url": ["a", "b"], "text": ["“We are closing,” said Ann Hale.", None]})
    >>> quotations(table, id="url").to_pyarrow().select(["row", "id", "error", "speaker", "text"]).to_pylist()[0]
    {'row': 0, 'id': 'a', 'error': None, 'speaker': 'Ann Hale', 'text': 'We are closing,'}
    >>> quotations(table, id="url").to_pyarrow().column("error").to_pylist()
    [None, 'no text: it is null']
    """
    return read(
        "quotations", table, text, id, keep, threads, max_bytes, stream, offsets=offsets, abbreviations=abbreviations, lexicon=lexicon
    )


def speakers(
    table: Any,
    text: str = "text",
    id: Optional[str] = None,
    *,
    keep: Iterable[str] = (),
    stream: bool = False,
    threads: Optional[int] = None,
    max_bytes: int = MAX_BYTES,
    offsets: str = "codepoints",
    abbreviations: Iterable[str] = (),
    lexicon: Optional[Lexicon] = None,
) -> Any:
    """A row a speaker of an article; parameters as of :func:`quotations`.

    >>> import pyarrow
    >>> table = pyarrow.table({"text": ["“We are closing,” said Ann Hale. “In May,” she added."]})
    >>> speakers(table).to_pyarrow().select(["speaker", "words", "verbs"]).to_pylist()
    [{'speaker': 'Ann Hale', 'words': 5, 'verbs': ['add', 'say']}]
    """
    return read(
        "speakers", table, text, id, keep, threads, max_bytes, stream, offsets=offsets, abbreviations=abbreviations, lexicon=lexicon
    )


def articles(
    table: Any,
    text: str = "text",
    id: Optional[str] = None,
    *,
    keep: Iterable[str] = (),
    stream: bool = False,
    threads: Optional[int] = None,
    max_bytes: int = MAX_BYTES,
    offsets: str = "codepoints",
    abbreviations: Iterable[str] = (),
    lexicon: Optional[Lexicon] = None,
) -> Any:
    """A row an article: counts and tones; parameters as of :func:`quotations`.

    >>> import pyarrow
    >>> table = pyarrow.table({"text": ["“We are closing,” said Ann Hale.", ""]})
    >>> articles(table).to_pyarrow().select(["row", "direct", "most_quoted"]).to_pylist()
    [{'row': 0, 'direct': 1, 'most_quoted': 'Ann Hale'}, {'row': 1, 'direct': 0, 'most_quoted': None}]
    """
    return read(
        "articles", table, text, id, keep, threads, max_bytes, stream, offsets=offsets, abbreviations=abbreviations, lexicon=lexicon
    )


@overload
def sentences(table: str, *, offsets: str = ..., quotations: str = ..., abbreviations: Iterable[str] = ...) -> tuple[tuple[int, int, int], ...]: ...


@overload
def sentences(
    table: Any,
    text: str = ...,
    id: Optional[str] = ...,
    *,
    keep: Iterable[str] = ...,
    stream: bool = ...,
    threads: Optional[int] = ...,
    max_bytes: int = ...,
    offsets: str = ...,
    quotations: str = ...,
    abbreviations: Iterable[str] = ...,
    lexicon: Optional[Lexicon] = ...,
) -> Union[Table, Stream]: ...


def sentences(
    table: Any,
    text: str = "text",
    id: Optional[str] = None,
    *,
    keep: Iterable[str] = (),
    stream: bool = False,
    threads: Optional[int] = None,
    max_bytes: int = MAX_BYTES,
    offsets: str = "codepoints",
    quotations: str = "split",
    abbreviations: Iterable[str] = (),
    lexicon: Optional[Lexicon] = None,
) -> Any:
    """The sentences: of one text (start, end and number of the paragraph of each), or a row a sentence of a table.

    ``quotations`` says whether sentences end inside quotations (``"split"``) or not (``"whole"``); the other parameters are those of
    :func:`quotations`.

    >>> sentences("He came. “Mr. Hale left. I stayed.”")
    ((0, 8, 0), (9, 24, 0), (25, 35, 0))
    """
    if isinstance(table, str):
        return tuple(_native.sentences(text_of(table), options_of(offsets, quotations, abbreviations=abbreviations)))
    return read(
        "sentences",
        table,
        text,
        id,
        keep,
        threads,
        max_bytes,
        stream,
        offsets=offsets,
        quotations=quotations,
        abbreviations=abbreviations,
        lexicon=lexicon,
    )
