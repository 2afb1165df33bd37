"""The functions on texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, Tuple, Union

from . import _native
from ._options import Lexicon, Offset, names_of, options_of, text_of, threads_of
from ._results import Analysis, Comparison, Report, Source, Toned, build

Articles = Union[Mapping[str, str], Iterable[Tuple[str, str]], Iterable[str]]



def analyze(
    text: str,
    *,
    offsets: str = "codepoints",
    quotations: str = "split",
    targets: Sequence[Offset] = (),
    skip: Sequence[Offset] = (),
    abbreviations: Iterable[str] = (),
    lexicon: Optional[Lexicon] = None,
) -> Analysis:
    """Analyses one article. Any text gives a result: what is doubtful is marked as such in it.

    Parameters
    ----------
    text
        The article. Half a surrogate pair counts as U+FFFD.
    offsets
        The unit of every offset, in and out: ``"codepoints"`` (what Python slices), ``"utf16"`` or ``"bytes"``.
    quotations
        Whether sentences end inside quotations: ``"split"`` (they do) or ``"whole"``.
    targets
        Pairs of start and end: names to measure the tone towards.
    skip
        Pairs of start and end: what to leave out, a host's notes say.
    abbreviations
        Your own abbreviations, without their last stop.
    lexicon
        Your own words, which go before the built-in ones: a TSV (word, valence, category), or a mapping of words to a valence (-4 to 4), to a
        category of loaded words, or to a pair of both.

    Raises
    ------
    TypeError, ValueError
        An option is wrong; the message names it.

    >>> found = analyze("“We are closing,” said Ann Hale. Critics were outraged.")
    >>> found
    <Analysis: 1 quotes, 1 speakers, 2 sentences>
    >>> quote = found.quotes[0]
    >>> found.text[quote.start : quote.end], quote.speaker.name, quote.cue.lemma
    ('“We are closing,”', 'Ann Hale', 'say')
    >>> analyze("", offsets="miles")
    Traceback (most recent call last):
    ValueError: offsets: "miles" is none of utf16, codepoints, bytes
    """
    text = text_of(text)
    options = options_of(offsets, quotations, targets, skip, abbreviations, lexicon)

    def otherwise(unit: str) -> _native.Options:
        # Places that were asked for are in another unit: the view of a notebook does without them.
        return options_of(unit, quotations, (), (), abbreviations, lexicon)

    return Analysis(text=text, offsets=offsets, native=_native.analyze(text, options), options=otherwise)


def analyze_many(
    texts: Iterable[str],
    *,
    threads: Optional[int] = None,
    offsets: str = "codepoints",
    quotations: str = "split",
    abbreviations: Iterable[str] = (),
    lexicon: Optional[Lexicon] = None,
) -> list[Analysis]:
    """Analyses many articles, without the interpreter's lock: a list of results in the order of the texts.

    ``threads`` says how many at a time; None: as many as there are processors. The other options are those of :func:`analyze`.

    >>> [len(found.quotes) for found in analyze_many(["“Yes,” he said.", "", "“No,” she said. “Never.”"], threads=2)]
    [1, 0, 2]
    """
    if isinstance(texts, str):
        raise TypeError("texts: a list of strings is wanted, not one string")
    read = [text_of(text, f"texts[{i}]") for i, text in enumerate(texts)]
    options = options_of(offsets, quotations, (), (), abbreviations, lexicon)

    def otherwise(unit: str) -> _native.Options:
        return options_of(unit, quotations, (), (), abbreviations, lexicon)

    found = _native.analyze_many(read, options, threads_of(threads))
    return [Analysis(text=text, offsets=offsets, native=native, options=otherwise) for text, native in zip(read, found)]


def tone(text: str, *, offsets: str = "codepoints", lexicon: Optional[Lexicon] = None) -> Toned:
    """The sentences with the tone of each, the voices not told apart: those that :func:`analyze` gives, sooner.

    >>> [round(sentence.tone.score, 2) for sentence in tone("A brutal blow. It rained.").sentences]  # doctest: +ELLIPSIS
    [-..., 0.0]
    """
    return build(Toned, json.loads(_native.tone(text_of(text), options_of(offsets, lexicon=lexicon))))


def sources(text: str, *, offsets: str = "codepoints", gender: bool = False) -> tuple[Source, ...]:
    """Whom a story rests on: a row a voice, with title and organisation as printed, type and role. METHOD.md says how often each is wrong.

    ``gender`` adds the gender that the text prints to :attr:`Source.data`.

    >>> row = sources("“We are closing,” said Ann Hale, director of the Corby Library Trust.")[0]
    >>> row.name, row.title, row.organisation
    ('Ann Hale', 'director', 'Corby Library Trust')
    """
    rows = json.loads(_native.sources(text_of(text), options_of(offsets), bool(gender)))
    return tuple(Source(row["name"], row["type"], row["title"], row["organisation"], row) for row in rows)


def _named(articles: Any, option: str) -> list[tuple[str, str]]:
    """Names and texts."""
    if isinstance(articles, (str, bytes)):
        raise TypeError(f"{option}: several texts are wanted, not one string")
    pairs = articles.items() if isinstance(articles, Mapping) else articles
    named = [(str(i), each) if isinstance(each, str) else tuple(each) for i, each in enumerate(pairs)]
    for i, pair in enumerate(named):
        if len(pair) != 2:
            raise TypeError(f"{option}[{i}] is no pair of name and text")
    read = [(text_of(name, f"a name of {option}"), text_of(text, f"{option}[{name!r}]")) for name, text in named]
    names = [name for name, _ in read]
    twice = next((name for i, name in enumerate(names) if name in names[:i]), None) if len(set(names)) < len(names) else None
    if twice is not None:
        raise ValueError(f'{option}: the name "{twice}" is there twice')
    return read


def compare(
    articles: Articles,
    source: Optional[str] = None,
    *,
    events: Optional[Mapping[str, int]] = None,
    offsets: str = "codepoints",
    threads: Optional[int] = None,
) -> Comparison:
    """Lays articles side by side: which tell of one event, who is quoted in each, which words were cut or altered.

    Parameters
    ----------
    articles
        A mapping of names to texts, pairs of these, or texts alone, which are called ``"0"``, ``"1"`` and so on.
    source
        The name of a press release or transcript: all its words count as said, and decide.
    events
        Articles moved by hand: those with the same number are one event, and nothing else joins it.

    >>> found = compare({
    ...     "echo": "“We will not close the library in May,” said Ann Hale.",
    ...     "herald": "“We will close the library in May,” said Ann Hale.",
    ... }, events={"echo": 0, "herald": 0})
    >>> [member.relation for group in found.groups for member in group.members]
    ['identical', 'altered']
    """
    read = _named(articles, "articles")
    names = [name for name, _ in read]
    if source is not None and source not in names:
        raise ValueError(f'source: there is no article "{source}"')
    moved = dict(events or {})
    unknown = next((name for name in moved if name not in names), None)
    if unknown is not None:
        raise ValueError(f'events: there is no article "{unknown}"')
    pins = [moved.get(name) for name in names]
    at = None if source is None else names.index(source)
    lines, line = _native.compare(read, at, pins, offsets, threads_of(threads))
    return Comparison(lines=lines, line=line)


def check(
    draft: str,
    sources: Articles,
    *,
    without: Iterable[str] = (),
    offsets: str = "codepoints",
) -> Report:
    """Checks the quotations of a draft: is each in the sources, word for word, in its sense, from the one it is given to?

    ``sources`` are given as the articles of :func:`compare`; ``without`` names folding rules that are switched off (METHOD.md).

    >>> report = check("“We will close,” said Ann Hale.", {"notes": "HALE: I do not think we will close.\\nMARSH: No?\\nHALE: No."})
    >>> report.quotes[0].verdict
    'distorted'
    """
    lines, line = _native.check(text_of(draft, "draft"), _named(sources, "sources"), names_of(without, "without"), offsets)
    return Report(lines=lines, line=line)
