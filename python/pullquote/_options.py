"""Options of a call, checked; every message names the option."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, Tuple, Union

from ._native import Options

Offset = Tuple[int, int]
#: A TSV (word, valence, category), or a mapping of words to a valence, a category or both.
Lexicon = Union[str, Mapping[str, Union[float, str, Tuple[Optional[float], Optional[str]]]]]

_HALF = re.compile("[\ud800-\udfff]")


def text_of(text: object, name: str = "text") -> str:
    """The text; half a surrogate pair, which is no character, becomes U+FFFD, one for one."""
    if not isinstance(text, str):
        raise TypeError(f"{name} is {type(text).__name__}, not str")
    return _HALF.sub("\ufffd", text)


def names_of(values: Iterable[str], name: str) -> list[str]:
    """A list of strings."""
    if isinstance(values, str):
        raise TypeError(f"{name}: a list of strings is wanted, not one string")
    return [text_of(value, name) for value in values]


def threads_of(threads: Optional[int]) -> Optional[int]:
    """How many threads; None stands for as many as there are processors."""
    return None if threads is None else whole_of(threads, "threads", 1)


def whole_of(value: object, name: str, least: int) -> int:
    """A whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} is {type(value).__name__}, not int")
    if value < least:
        raise ValueError(f"{name}: {value} is less than {least}")
    return value


def options_of(
    offsets: str = "codepoints",
    quotations: str = "split",
    targets: Sequence[Offset] = (),
    skip: Sequence[Offset] = (),
    abbreviations: Iterable[str] = (),
    lexicon: Optional[Lexicon] = None,
) -> Options:
    """The options as the core takes them."""
    return Options(
        text_of(offsets, "offsets"),
        text_of(quotations, "quotations"),
        [_range(each, "targets") for each in targets],
        [_range(each, "skip") for each in skip],
        names_of(abbreviations, "abbreviations"),
        _lexicon(lexicon),
    )


def _range(value: Any, name: str) -> Offset:
    try:
        start, end = value
    except (TypeError, ValueError):
        raise TypeError(f"{name}: {value!r} is no pair of start and end") from None
    whole_of(start, name, 0)
    return start, min(whole_of(end, name, start), 2**32 - 1)


def _lexicon(lexicon: Optional[Lexicon]) -> Union[str, list[tuple[str, Optional[float], Optional[str]]]]:
    if lexicon is None:
        return []
    if isinstance(lexicon, str):
        return text_of(lexicon)
    if not isinstance(lexicon, Mapping):
        raise TypeError(f"lexicon is {type(lexicon).__name__}, not a TSV or a mapping of words")
    words: list[tuple[str, Optional[float], Optional[str]]] = []
    for word, said in lexicon.items():
        valence, category = said if isinstance(said, tuple) else (None, said) if isinstance(said, str) else (said, None)
        try:
            words.append((text_of(word), None if valence is None else float(valence), category))
        except (TypeError, ValueError):
            raise TypeError(f"lexicon: {word!r}: {said!r} is no valence, no category and no pair of these") from None
    return words
