"""PolNeAR's brat files as gold quotations, one article a dictionary.

An article: {"id", "text", "quoted": [[start, end, mark], …], "quotes": [quote, …]}. `quoted` holds the inside
of every pair of marks (marks.py) and decides a quotation's kind. A quote: {"kind", "spans", "speaker",
"speaker_text", "speaker_type", "speaker_heads", "canonical", "cue", "cue_text"}. `speaker_heads` are the
extents of which a prediction must touch one; `canonical` is silver, the name that CoreNLP's coreference
gives to the source, never annotated by hand. So, in part, are the heads: the spans are annotated, the heads
within them parsed. Where several people annotated an article, the first file in name order is taken.
Offsets are code points into the text.
"""
import glob
import os
import re

from gold import corenlp, marks

_TEXT_BOUND = re.compile(r"^(T\d+)\t(\S+) ([\d ;]+)\t", re.M)
_EVENT = re.compile(r"^E\d+\t(.*)$", re.M)


def _read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def attributions(brat):
    """The relations of a brat file: {role: [(start, end), …]} with the roles Source, Cue, Content."""
    bound = {m[1]: [tuple(map(int, p.split())) for p in m[3].split(";")] for m in _TEXT_BOUND.finditer(brat)}
    for m in _EVENT.finditer(brat):
        roles = {}
        for part in m[1].split():
            role, ref = part.split(":")
            roles.setdefault(role.rstrip("0123456789"), []).extend(bound.get(ref, []))
        yield {role: sorted(set(spans)) for role, spans in roles.items()}


def _hull(spans):
    return [spans[0][0], max(e for _, e in spans)] if spans else None


def _words(text, spans):
    return " ".join(text[s:e] for s, e in spans) if spans else None


def quote(text, relation, quoted, parse):
    """A relation as a gold quotation."""
    content, source, cue = relation["Content"], relation.get("Source"), relation.get("Cue")
    q = {"kind": marks.kind_of(text, content, quoted, _hull(cue)), "spans": [list(s) for s in content],
         "speaker": _hull(source), "speaker_text": _words(text, source), "speaker_type": None,
         "speaker_heads": [], "canonical": None, "cue": _hull(cue), "cue_text": _words(text, cue)}
    if source:
        heads = parse.heads(source) if parse else []
        extents = [parse.extent(h) for h in heads] or corenlp.plain_heads(text, source)
        ending = corenlp.name_at_end(text, source)
        if ending and not any(s <= ending[0] and ending[1] <= e for s, e in extents):
            extents.append(ending)
        named = any(parse.tokens[h]["pos"].startswith("NNP") for h in heads) if heads else text[extents[0][0]].isupper()
        pronoun = text[slice(*extents[0])].lower() in corenlp.PRONOUNS
        q["speaker_heads"] = extents
        q["speaker_type"] = "pronoun" if pronoun else "name" if ending or named else "description"
        name = next((parse.names[h] for h in heads if h in parse.names), None)
        q["canonical"] = {"text": name, "silver": True} if name else None
    return q


def article(text_path):
    """One article of a split, by the path of its text."""
    name = os.path.basename(text_path)[:-len(".txt")]
    split = os.path.dirname(os.path.dirname(text_path))
    text = _read(text_path)
    annotated = sorted(glob.glob(os.path.join(glob.escape(split), "attributions", glob.escape(name) + "_*.ann")))
    xml = os.path.join(split, "corenlp", name + ".txt.xml")
    parse = corenlp.Parse(xml, text) if os.path.exists(xml) else None
    quoted = marks.quoted_extents(text)
    relations = attributions(_read(annotated[0])) if annotated else []
    quotes = [quote(text, r, quoted, parse) for r in relations if r.get("Content")]
    quotes.sort(key=lambda q: q["spans"])
    return {"id": name, "text": text, "quoted": [list(q) for q in quoted], "quotes": quotes}


def articles(folder, split):
    """All articles of `folder`/data/`split` (or `folder`/`split`), in the order of their names."""
    for base in (os.path.join(folder, "data", split), os.path.join(folder, split)):
        texts = sorted(glob.glob(os.path.join(glob.escape(base), "text", "*.txt")))
        if texts:
            return [article(path) for path in texts]
    raise SystemExit(f"{folder}: no data/{split}/text/*.txt; is it a copy of PolNeAR?")
