"""Texts and gold of a half, made from its marked-up sources."""
import json
import os

from markup import Article

HERE = os.path.dirname(os.path.abspath(__file__))
HALVES = ("read", "held")


def articles(half):
    """The articles of a half, in order."""
    folder = os.path.join(HERE, half, "src")
    names = sorted(f[:-3] for f in os.listdir(folder) if f.endswith(".mk"))
    return [Article(n, _content(os.path.join(folder, n + ".mk"))) for n in names]


def gold(article):
    """What the scorer compares analyses with."""
    return {"paragraphs": article.paragraphs, "sentences": article.sentences, "sentences_alt": article.sentences_alt,
            "quotes": [{**q, "first40": article.text[q["start"]:q["start"] + 40]} for q in article.quotes],
            "reports": article.reports, "marks": article.marks}


def dump(golds):
    """{file name: gold} as JSON, an item a line, so that differences can be read."""
    def row(key, value):
        if value and isinstance(value[0], dict):
            items = ",\n".join("   " + json.dumps(x, ensure_ascii=False) for x in value)
            return f"  {json.dumps(key)}: [\n{items}\n  ]"
        return f"  {json.dumps(key)}: {json.dumps(value)}"
    files = [f" {json.dumps(name)}: {{\n" + ",\n".join(row(k, v) for k, v in g.items()) + "\n }" for name, g in golds.items()]
    return "{\n" + ",\n".join(files) + "\n}\n"


def compiled(half):
    """{path: content} of all files that the sources of a half make."""
    files, golds = {}, {}
    for article in articles(half):
        files[os.path.join(HERE, half, article.name + ".txt")] = article.text
        golds[article.name + ".txt"] = gold(article)
    files[os.path.join(HERE, half, "gold.json")] = dump(golds)
    return files


def write(half):
    """Writes them, and deletes the texts whose source is gone."""
    files = compiled(half)
    for path in strays(half, files):
        os.remove(path)
    for path, content in files.items():
        with open(path, "w", encoding="utf-8", newline="") as f:
            f.write(content)


def strays(half, files):
    """Texts of a half that no source makes."""
    folder = os.path.join(HERE, half)
    return [p for p in (os.path.join(folder, f) for f in sorted(os.listdir(folder))) if p.endswith(".txt") and p not in files]


def stale(half):
    """The files of a half that are not what its sources make."""
    files = compiled(half)
    return strays(half, files) + [p for p, content in files.items() if not os.path.exists(p) or _content(p) != content]


def load(half):
    """(gold by file name, rows {"id", "text"} for the command line) of a half."""
    golds = json.loads(_content(os.path.join(HERE, half, "gold.json")))
    return golds, [{"id": name, "text": _content(os.path.join(HERE, half, name))} for name in golds]


def _content(path):
    with open(path, encoding="utf-8", newline="") as f:
        return f.read()
