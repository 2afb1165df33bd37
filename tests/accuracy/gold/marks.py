"""Paired quotation marks of a text, and what kind of quotation they make of a content.

The gold needs its own reading of the marks, apart from the engine's, so that the two can be compared.
Offsets are code points throughout.
"""
import re

_MARK = re.compile(r"''|``|‘‘|’’|[\"“”„‟«»]")
_SINGLE_OPEN = re.compile(r"(?<![\w'’])['‘](?=[\w\[$“\"])(?!(?:em|til|cause|tis|twas|n|\d\ds?)\b)", re.I)
_SINGLE_CLOSE = re.compile(r"(?<=[^\s'‘(])['’](?!\w)")


def _role(text, mark, line_start, line_end):
    """What a double mark does here: 'open', 'close' or None (the context does not say)."""
    before = text[mark.start() - 1] if mark.start() > line_start else " "
    after = text[mark.end()] if mark.end() < line_end else " "
    if not text[line_start:mark.start()].strip() and text[mark.end():line_end].strip():
        return "open"  # whatever its shape, nothing stands before it
    opens = (before.isspace() or before in "([{—–-/‘'") and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in ".,;:!?)]}—–-/’'")
    if opens != closes:
        return "open" if opens else "close"
    if mark.group() in "“„«``‘‘":
        return "open"
    return "close" if mark.group() in "”»’’''" else None


def quoted_extents(text):
    """The inside of each pair of marks, paragraph by paragraph: (start, end, double | continuation | single).

    A paragraph whose last double mark is never closed runs to its end where the next paragraph opens
    one again (continuation) or where it began the paragraph. Single marks count only outside double
    ones and on one line.
    """
    found = []
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    for n, (start, end) in enumerate(lines):
        opened = None
        for mark in _MARK.finditer(text, start, end):
            role = _role(text, mark, start, end)
            if role == "close" and opened is None:
                continue  # 6'2", or a mark lost upstream
            if role == "open" or opened is None:
                opened = mark.end()
            else:
                found.append((opened, mark.start(), "double"))
                opened = None
        if opened is not None:
            resumes = n + 1 < len(lines) and _MARK.match(text, _first_ink(text, *lines[n + 1]))
            whole = not text[start:opened].strip(" \t\"“”'`")
            if resumes or whole:
                found.append((opened, end, "continuation"))
        found += _single(text, start, end, found)
    return sorted((s, e, k) for s, e, k in found if any(c.isalnum() for c in text[s:e]))


def _first_ink(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    return start


def _single(text, start, end, doubles):
    """Pairs of single marks on a line, outside the double ones; not apostrophes."""
    out, at = [], start

    def inside(p):
        return any(s <= p < e for s, e, _ in doubles) or any(s <= p < e for s, e, _ in out)

    for opening in _SINGLE_OPEN.finditer(text, start, end):
        if opening.start() < at or inside(opening.start()):
            continue
        closes = [c for c in _SINGLE_CLOSE.finditer(text, opening.end() + 1, end) if not inside(c.start())]
        for i, c in enumerate(closes):
            plural = text[c.start() - 1] == "s" and re.match(r" [a-z]", text[c.end():c.end() + 2])
            if not (plural and i + 1 < len(closes)):
                out.append((opening.end(), c.start(), "single"))
                at = c.end()
                break
    return out


def ink(text, spans):
    """Positions of the letters and digits in the spans."""
    return {i for s, e in spans for i in range(s, e) if text[i].isalnum()}


def kind_of(text, spans, quoted, cue):
    """direct: all letters of the content lie inside marks; mixed: some; indirect: none.

    A cue inside the same marks makes it indirect too: the quoted speaker attributes there, not the article.
    """
    marks = ink(text, [q[:2] for q in quoted])
    content = ink(text, spans)
    if cue and ink(text, [cue]) and ink(text, [cue]) <= marks:
        return "indirect"
    if not content & marks:
        return "indirect"
    return "direct" if content <= marks else "mixed"
