"""What is found: plain data that does not change, made of the core's JSON when it is first looked at."""

from __future__ import annotations

import html
import json
import sys
import typing
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Dict, List, Optional, Tuple, Type, TypeVar

from . import _native

T = TypeVar("T")


@dataclass(frozen=True)
class Span:
    """A stretch of the text: ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True)
class Paragraph(Span):
    """A line of the text and what it is: headline, subheading, byline, dateline, caption, credit, boilerplate, marker, list or body."""

    kind: str


@dataclass(frozen=True)
class SentenceTone:
    """The tone of a sentence: the sum of what its words add, and which of :attr:`Tone.words` these are."""

    score: float
    words: Tuple[int, ...]


@dataclass(frozen=True)
class Sentence(Span):
    """A sentence. ``paragraph`` is an index into :attr:`Analysis.paragraphs`."""

    paragraph: int
    tone: SentenceTone


@dataclass(frozen=True)
class Cue(Span):
    """The words that bring a quotation in; ``stance`` is neutral, force, doubt, concession or positive."""

    lemma: str
    stance: str


@dataclass(frozen=True)
class Mention(Span):
    """A place that names a speaker; ``kind`` is name, pronoun or description."""

    kind: str


@dataclass(frozen=True)
class Speaker:
    """Somebody whose words the article gives.

    ``kind`` is person, organisation, group or anonymous; ``quotes`` are indices into :attr:`Analysis.quotes`; ``words`` counts words spoken
    inside marks, ``share`` is their share of all of these, 0 to 1; ``tone`` is that of the words spoken.
    """

    name: str
    kind: str
    aliases: Tuple[str, ...]
    mentions: Tuple[Mention, ...]
    quotes: Tuple[int, ...]
    words: int
    share: float
    verbs: Dict[str, int]
    tone: float


@dataclass(frozen=True)
class Quote(Span):
    """A quotation, or reported speech without marks.

    ``start`` and ``end`` hold the marks, ``text`` is what stands between them. ``kind`` is direct, partial or indirect (speech), term or title
    (none). ``confidence`` is 0 to 1. ``speaker`` is None where the article names nobody.
    """

    text: str
    parts: Tuple[Span, ...]
    kind: str
    speaker: Optional[Speaker]
    alternative: Optional[Speaker]
    resolution: str
    source: Optional[Span]
    cue: Optional[Cue]
    modality: str
    continues: Optional[int]
    within: Optional[int]
    venue: Optional[Span]
    confidence: float
    rule: str
    evidence: Tuple[Span, ...]


@dataclass(frozen=True)
class TonedWord(Span):
    """A word that carries tone: ``valence`` of the list (-4 to 4), what negation and intensity make of it (``factor``), what it adds."""

    valence: float
    factor: float
    contribution: float
    reason: str


@dataclass(frozen=True)
class Tone:
    """The tone of an article, each voice by itself: means over sentences."""

    score: float
    headline: float
    narration: float
    quoted: float
    words: Tuple[TonedWord, ...]


@dataclass(frozen=True)
class Loaded(Span):
    """A loaded word; ``voice`` is narration or quoted."""

    category: str
    voice: str


@dataclass(frozen=True)
class Target(Span):
    """Tone towards a name that was asked for."""

    score: float


@dataclass(frozen=True)
class Check(Span):
    """Something for an editor to look at; ``severity`` is error, warning or info."""

    code: str
    severity: str
    related: Tuple[Span, ...]


@dataclass(frozen=True)
class Toned:
    """Sentences and their tone, the voices not told apart."""

    sentences: Tuple[Sentence, ...]
    words: Tuple[TonedWord, ...]


@dataclass(frozen=True)
class Source:
    """Whom a story rests on: a voice with title, organisation, type and role; see METHOD.md. ``data`` is the row as the core gives it."""

    name: str
    type: str
    title: Optional[str]
    organisation: Optional[str]
    data: Dict[str, Any]


@dataclass(frozen=True)
class Place:
    """A place in one of several texts."""

    file: str
    start: int
    end: int


@dataclass(frozen=True)
class SpeakerIn:
    """A speaker in one article."""

    file: str
    speaker: int
    reason: str
    words: int
    share: float
    tone: float
    verbs: Dict[str, int]


@dataclass(frozen=True)
class SpeakerRow:
    """A speaker of one event."""

    event: int
    name: str
    kind: str
    articles: Tuple[SpeakerIn, ...]


@dataclass(frozen=True)
class Difference:
    """A stretch where the words differ: ``op`` is cut, spelling, drop, insert or replace."""

    op: str
    here: Optional[Place]
    there: Optional[Place]


@dataclass(frozen=True)
class Member(Place):
    """A place where an utterance stands, and what it is to the fullest wording (``relation``): identical, truncated, altered, …"""

    parts: Tuple[Span, ...]
    relation: str
    reference: bool
    unsure: bool
    diff: Tuple[Difference, ...]


@dataclass(frozen=True)
class Group:
    """One utterance, wherever it is quoted or reported."""

    event: int
    speaker: Optional[str]
    members: Tuple[Member, ...]


@dataclass(frozen=True)
class Rests:
    """What a finding rests on."""

    source: bool
    own: bool
    outlets: int
    same: int


@dataclass(frozen=True)
class Finding(Place):
    """Something for an editor to look at; ``severity`` is certain, probable or check."""

    severity: str
    code: str
    reason: str
    related: Tuple[Place, ...]
    rests: Rests


@dataclass(frozen=True)
class ArticleRow:
    """An article in one row."""

    file: str
    event: int
    margin: float
    narration: float
    quoted: float
    loaded: Tuple[Span, ...]
    words: int


@dataclass(frozen=True)
class Ran:
    """A sentence in an article: ``how`` is whole, part, altered or paraphrased."""

    how: str
    place: Place


@dataclass(frozen=True)
class SentenceRow:
    """A sentence of a statement, and who ran it."""

    event: int
    place: Place
    ran: Tuple[Ran, ...]


@dataclass(frozen=True)
class SourceRow:
    """What was read in a source of a check."""

    file: str
    kind: str
    words: int
    speakers: Tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """Words that differ between a draft and its source."""

    op: str
    here: Optional[Span]
    there: Optional[Place]


@dataclass(frozen=True)
class Nearest:
    """The passage of a source that is most like some words; ``share`` of the words that it has, 0 to 1."""

    place: Place
    share: float


@dataclass(frozen=True)
class Checked(Span):
    """A quotation of a draft and what it is to the sources: verbatim, folded, trimmed, not-speech, elsewhere, altered, distorted,
    other-speaker or absent."""

    verdict: str
    severity: str
    source: Optional[Place]
    rules: Tuple[str, ...]
    reasons: Tuple[str, ...]
    parts: Tuple[Place, ...]
    diff: Tuple[Change, ...]
    nearest: Optional[Nearest]
    said: Optional[str]
    speaker: Optional[str]
    said_by: Optional[str]
    time: Optional[str]


@dataclass(frozen=True)
class Supported(Span):
    """Reported speech of a draft and the passage nearest to it."""

    nearest: Optional[Nearest]


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.title() for word in rest)


_SHAPES: Dict[type, List[Tuple[str, str, Any]]] = {}


def _shape(cls: type) -> List[Tuple[str, str, Any]]:
    if cls not in _SHAPES:
        hints = typing.get_type_hints(cls, vars(sys.modules[__name__]))
        _SHAPES[cls] = [(f.name, _camel(f.name), hints[f.name]) for f in fields(cls)]
    return _SHAPES[cls]


def _value(kind: Any, value: Any) -> Any:
    """A value of JSON as the type has it."""
    if value is None:
        return None
    if isinstance(kind, type) and is_dataclass(kind):
        return build(kind, value)
    inner = typing.get_args(kind)
    origin = typing.get_origin(kind)
    if origin is tuple:
        return tuple(_value(inner[0], each) for each in value)
    if origin is typing.Union:
        return _value(inner[0], value)
    return value


def build(cls: Type[T], data: Dict[str, Any]) -> T:
    """The object of a dictionary."""
    return cls(**{name: _value(kind, data[key]) for name, key, kind in _shape(cls)})


class _Frozen:
    """What does not change once it is made."""

    __slots__ = ("_held",)
    _held: Dict[str, Any]

    def __init__(self, **held: Any) -> None:
        object.__setattr__(self, "_held", held)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} does not change: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} does not change: {name} cannot be deleted")

    def _once(self, name: str, make: Any) -> Any:
        held = self._held
        if name not in held:
            held[name] = make()
        return held[name]


class Analysis(_Frozen):
    """What :func:`pullquote.analyze` finds in one article.

    Everything is made when it is first looked at. ``==`` compares text and result.
    """

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]

    @property
    def text(self) -> str:
        """The text that was analysed."""
        return self._held["text"]

    @property
    def offsets(self) -> str:
        """The unit of every offset: codepoints, utf16 or bytes."""
        return self._held["offsets"]

    def _data(self) -> Dict[str, Any]:
        return self._once("data", lambda: json.loads(self.to_json(lines=False)))

    @property
    def engine(self) -> str:
        """The version of the core."""
        return self._data()["engine"]

    @property
    def lexicon(self) -> str:
        """The hash of the word lists, one's own words included."""
        return self._data()["lexicon"]

    @property
    def paragraphs(self) -> Tuple[Paragraph, ...]:
        """Every line of the text that has ink, in order."""
        return self._list("paragraphs", Paragraph)

    @property
    def sentences(self) -> Tuple[Sentence, ...]:
        """Every sentence, in order; none crosses a paragraph."""
        return self._list("sentences", Sentence)

    @property
    def speakers(self) -> Tuple[Speaker, ...]:
        """Who speaks, in the order of their first words."""
        return self._list("speakers", Speaker)

    @property
    def quotes(self) -> Tuple[Quote, ...]:
        """Quotations and reported speech, by their start."""
        return self._once("quotes", self._quotes)

    @property
    def tone(self) -> Tone:
        """The tone of the whole and of each voice."""
        return self._once("tone", lambda: build(Tone, self._data()["tone"]))

    @property
    def loaded(self) -> Tuple[Loaded, ...]:
        """Loaded words, in order."""
        return self._list("loaded", Loaded)

    @property
    def targets(self) -> Tuple[Target, ...]:
        """Tone towards the names that were asked for, in their order."""
        return self._list("targets", Target)

    @property
    def checks(self) -> Tuple[Check, ...]:
        """What an editor should look at, by place."""
        return self._list("checks", Check)

    def _list(self, name: str, cls: Type[T]) -> Tuple[T, ...]:
        return self._once(name, lambda: tuple(build(cls, each) for each in self._data()[name]))

    def _quotes(self) -> Tuple[Quote, ...]:
        speakers = self.speakers
        found = []
        for data in self._data()["quotes"]:
            data = {**data, "text": " … ".join(self.words(Span(p["start"], p["end"])) for p in data["parts"])}
            who = {name: data[name] for name in ("speaker", "alternative")}
            quote = build(Quote, {**data, "speaker": None, "alternative": None})
            held = {name: getattr(quote, name) for name, _, _ in _shape(Quote)}
            held.update({name: None if at is None else speakers[at] for name, at in who.items()})
            found.append(Quote(**held))
        return tuple(found)

    def words(self, span: Span) -> str:
        """The words of a span, whatever the unit of offsets.

        >>> import pullquote
        >>> found = pullquote.analyze("“Naïve,” said Zoë.", offsets="bytes")
        >>> found.words(found.quotes[0].source)
        'Zoë'
        """
        if self.offsets == "codepoints":
            return self.text[span.start : span.end]
        encoding, width = ("utf-16-le", 2) if self.offsets == "utf16" else ("utf-8", 1)
        encoded = self._once("encoded", lambda: self.text.encode(encoding))
        return encoded[span.start * width : span.end * width].decode(encoding, "replace")

    def to_dict(self) -> Dict[str, Any]:
        """Plain dictionaries and lists, with the names of the JSON; yours to change."""
        return json.loads(self.to_json(lines=False))

    def to_json(self, *, lines: bool = True) -> str:
        """What ``pullquote --format json --offsets codepoints`` writes, byte for byte, without its last line end; with ``lines=False``
        what stands as ``analysis`` in its ndjson."""
        return self._held["native"].json(lines)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Analysis):
            return NotImplemented
        return self.text == other.text and self.to_json(lines=False) == other.to_json(lines=False)

    def __repr__(self) -> str:
        quotes, speakers, sentences = self._held["native"].counts()
        return f"<Analysis: {quotes} quotes, {speakers} speakers, {sentences} sentences>"

    def __reduce__(self) -> Any:
        raise TypeError("an Analysis is not pickled: keep its text, or to_json()")

    def _repr_html_(self) -> str:
        """The marked article, escaped: a colour and a number a speaker."""
        return marked(self)


#: Colours of the speakers in a notebook: light, and apart from each other.
_COLOURS = ("#fde68a", "#bfdbfe", "#bbf7d0", "#fbcfe8", "#ddd6fe", "#fed7aa", "#a5f3fc", "#d9f99d")
_NOBODY = "#e5e7eb"


def marked(found: Analysis) -> str:
    """The article as HTML: every quotation a ``<mark>`` with its speaker, the voices beneath."""
    text, numbers = found.text, {id(speaker): i for i, speaker in enumerate(found.speakers)}
    if found.offsets != "codepoints":
        found = Analysis(text=text, offsets="codepoints", native=_native.analyze(text, found._held["options"]("codepoints")))
        numbers = {id(speaker): i for i, speaker in enumerate(found.speakers)}
    out: List[str] = []
    at, open_until = 0, []  # type: Tuple[int, List[int]]

    def upto(place: int) -> None:
        nonlocal at
        while open_until and open_until[-1] <= place:
            out.append(html.escape(text[at : open_until[-1]]) + "</mark>")
            at = open_until.pop()
        out.append(html.escape(text[at:place]))
        at = place

    for quote in sorted(found.quotes, key=lambda quote: (quote.start, -quote.end)):
        upto(quote.start)
        number = None if quote.speaker is None else numbers[id(quote.speaker)]
        colour = _NOBODY if number is None else _COLOURS[number % len(_COLOURS)]
        name = "nobody named" if quote.speaker is None else quote.speaker.name
        end = min([quote.end, *open_until[-1:]])
        label = html.escape(f"{name} · {quote.kind}, {quote.modality}")
        out.append(f'<mark style="background:{colour};color:#111" title="{label}">')
        open_until.append(end)
    upto(len(text))
    voices = "".join(
        f'<li><mark style="background:{_COLOURS[i % len(_COLOURS)]};color:#111">{html.escape(speaker.name)}</mark> '
        f"{speaker.words} words, tone {speaker.tone:+.2f}</li>"
        for i, speaker in enumerate(found.speakers)
    )
    return f'<div class="pullquote"><div style="white-space:pre-wrap">{"".join(out)}</div><ul>{voices}</ul></div>'


class _Document(_Frozen):
    """A result over several texts."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]

    def _data(self) -> Dict[str, Any]:
        return self._once("data", lambda: json.loads(self._held["line"]))

    def _list(self, name: str, cls: Type[T]) -> Tuple[T, ...]:
        return self._once(name, lambda: tuple(build(cls, each) for each in self._data()[name]))

    @property
    def offsets(self) -> str:
        """The unit of every offset."""
        return self._data()["offsets"]

    def to_dict(self) -> Dict[str, Any]:
        """Plain dictionaries and lists, with the names of the JSON; yours to change."""
        return json.loads(self._held["line"])

    def to_json(self, *, lines: bool = True) -> str:
        """JSON, over several lines or in one."""
        return self._held["lines" if lines else "line"]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return bool(self._held["line"] == other._held["line"])


class Comparison(_Document):
    """What several articles say of the same events."""

    __slots__ = ()

    @property
    def source(self) -> Optional[str]:
        """The text marked as the source, by name."""
        return self._data()["source"]

    @property
    def events(self) -> Tuple[Tuple[str, ...], ...]:
        """The articles of each event, by name."""
        return self._once("events", lambda: tuple(tuple(event) for event in self._data()["events"]))

    @property
    def speakers(self) -> Tuple[SpeakerRow, ...]:
        """Speakers, joined over articles."""
        return self._list("speakers", SpeakerRow)

    @property
    def groups(self) -> Tuple[Group, ...]:
        """Utterances, by the place of their reference."""
        return self._list("groups", Group)

    @property
    def findings(self) -> Tuple[Finding, ...]:
        """What an editor should look at, by place."""
        return self._list("findings", Finding)

    @property
    def articles(self) -> Tuple[ArticleRow, ...]:
        """Each article in one row."""
        return self._list("articles", ArticleRow)

    @property
    def sentences(self) -> Tuple[SentenceRow, ...]:
        """Who ran which sentence of the source or of the fullest quotations."""
        return self._list("sentences", SentenceRow)

    def __repr__(self) -> str:
        return f"<Comparison: {len(self.articles)} articles, {len(self.events)} events, {len(self.groups)} groups, {len(self.findings)} findings>"


class Report(_Document):
    """A draft over its sources."""

    __slots__ = ()

    @property
    def sources(self) -> Tuple[SourceRow, ...]:
        """The sources, in the order given."""
        return self._list("sources", SourceRow)

    @property
    def quotes(self) -> Tuple[Checked, ...]:
        """Every quotation of the draft, by place."""
        return self._list("quotes", Checked)

    @property
    def reports(self) -> Tuple[Supported, ...]:
        """Reported speech and the passage nearest to it."""
        return self._list("reports", Supported)

    def __repr__(self) -> str:
        faults = sum(quote.verdict in ("altered", "distorted", "other-speaker", "absent") for quote in self.quotes)
        return f"<Report: {len(self.quotes)} quotes, {faults} to look at>"
