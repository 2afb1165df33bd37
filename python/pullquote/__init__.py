"""Who said what in a news article, in which words, brought in by which verb, and in what tone.

>>> import pullquote
>>> found = pullquote.analyze("“We are closing,” said Ann Hale, the owner.")
>>> for quote in found.quotes:
...     print(quote.speaker.name, quote.kind, quote.text)
Ann Hale direct We are closing,

One text: :func:`analyze`, :func:`sentences`, :func:`tone`, :func:`sources`. Many texts: :func:`analyze_many`, on all processors and without the
interpreter's lock. Texts beside each other: :func:`compare` (articles) and :func:`check` (a draft and its sources). Tables of texts, over Arrow:
:func:`quotations`, :func:`speakers`, :func:`sentences`, :func:`articles`; in Spark: :mod:`pullquote.spark`.

Offsets count code points, what Python slices, unless ``offsets`` asks for ``"utf16"`` or ``"bytes"``. Every ``start`` and ``end`` is half-open.
"""

from ._calls import analyze, analyze_many, check, compare, sources, tone
from ._native import LEXICON as __lexicon__
from ._native import SCHEMA, TABLE_SCHEMA
from ._native import VERSION as __version__
from ._results import (
    Analysis,
    ArticleRow,
    Change,
    Check,
    Checked,
    Comparison,
    Cue,
    Difference,
    Finding,
    Group,
    Loaded,
    Member,
    Mention,
    Nearest,
    Paragraph,
    Place,
    Quote,
    Ran,
    Report,
    Rests,
    Sentence,
    SentenceRow,
    Source,
    SourceRow,
    Span,
    Speaker,
    SpeakerIn,
    SpeakerRow,
    Supported,
    Target,
    Tone,
    Toned,
    TonedWord,
)
from ._tables import Stream, Table, articles, columns, quotations, sentences, speakers

__all__ = [
    "Analysis",
    "ArticleRow",
    "Change",
    "Check",
    "Checked",
    "Comparison",
    "Cue",
    "Difference",
    "Finding",
    "Group",
    "Loaded",
    "Member",
    "Mention",
    "Nearest",
    "Paragraph",
    "Place",
    "Quote",
    "Ran",
    "Report",
    "Rests",
    "SCHEMA",
    "Sentence",
    "SentenceRow",
    "Source",
    "SourceRow",
    "Span",
    "Speaker",
    "SpeakerIn",
    "SpeakerRow",
    "Stream",
    "Supported",
    "TABLE_SCHEMA",
    "Table",
    "Target",
    "Tone",
    "Toned",
    "TonedWord",
    "__lexicon__",
    "__version__",
    "analyze",
    "analyze_many",
    "articles",
    "check",
    "columns",
    "compare",
    "quotations",
    "sentences",
    "sources",
    "speakers",
    "tone",
]
