"""Rated texts: VADER's ground truth, NewsMTSC, EmoBank and BABE as gold for tone.

A row: {"id", "set", "text", "score" (mean human rating, or None), "label" ("neg" | "neu" | "pos" | None),
"target" ([start, end] in code points, or None), "split"}; BABE's have "biased" and "words" (those that experts
marked as loaded). Each set is cut in two halves by the hash of the unit that must not straddle them (a review,
an article, a sentence): "dev" to look at and learn from, "test" to publish.
"""
import ast
import csv
import hashlib
import io
import json
import os
import tarfile
import zipfile

# Half a point on VADER's scale of -4 to 4. EmoBank's means crowd round the middle of 1 to 5: 0.2 leaves a
# third of the headlines neutral.
NEUTRAL_VADER, NEUTRAL_EMOBANK = 0.5, 0.2

_VADER = {"nyt-editorials": "nytEditorialSnippets", "movie-reviews": "movieReviewSnippets",
          "tweets": "tweets", "amazon": "amazonReviewSnippets"}
_NEWSMTSC = {"newsmtsc-rw": "devtest_rw.jsonl", "newsmtsc-mt": "devtest_mt.jsonl"}
_POLARITY = {2.0: "neg", 4.0: "neu", 6.0: "pos"}


def _label(score, neutral):
    return "pos" if score >= neutral else "neg" if score <= -neutral else "neu"


def _row(name, key, text, group, **more):
    split = "dev" if hashlib.sha256(f"{name}:{group}".encode()).digest()[0] & 1 else "test"
    return {"id": f"{name}:{key}", "set": name, "text": text, "score": None, "label": None, "target": None,
            "split": split, **more}


def _find(folder, name):
    """The bytes of a file anywhere under a folder, also inside its .tar.gz or .zip files."""
    packed = []
    for base, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            path = os.path.join(base, file)
            if file == name:
                with open(path, "rb") as f:
                    return f.read()
            if file.endswith((".tar.gz", ".tgz", ".zip")):
                packed.append(path)
    for path in packed:
        if path.endswith(".zip"):
            with zipfile.ZipFile(path) as z:
                for member in z.namelist():
                    if os.path.basename(member) == name:
                        return z.read(member)
        else:
            with tarfile.open(path) as t:
                for member in t:
                    if os.path.basename(member.name) == name:
                        return t.extractfile(member).read()
    raise SystemExit(f"{folder}: no {name}")


def vader(folder):
    """Four sets, each text rated by 20 people from -4 to 4 (Hutto and Gilbert, ICWSM 2014)."""
    for name, file in _VADER.items():
        raw = _find(folder, file + "_GroundTruth.txt")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            text = raw.decode("cp1252", "replace")
        for line in text.splitlines():
            fields = line.split("\t")
            if len(fields) >= 3:
                key, score = fields[0], float(fields[1])
                yield _row(name, key, "\t".join(fields[2:]).strip(), key.split("_")[0],
                           score=score, label=_label(score, NEUTRAL_VADER))


def newsmtsc(folder):
    """Sentences of news with the polarity towards one person each (Hamborg and Donnay, EACL 2021)."""
    for name, file in _NEWSMTSC.items():
        for line in _find(folder, file).decode("utf-8").splitlines():
            sentence = json.loads(line)
            for k, target in enumerate(sentence["targets"]):
                yield _row(name, f"{sentence['primary_gid']}#{k}", sentence["sentence_normalized"],
                           sentence["primary_gid"], label=_POLARITY[target["polarity"]],
                           target=[target["from"], target["to"]])


def emobank(folder):
    """Headlines and newspaper sentences, valence 1 to 5 moved to -2 to 2 (Buechel and Hahn, EACL 2017)."""
    meta = csv.DictReader(io.StringIO(_find(folder, "meta.tsv").decode("utf-8")), delimiter="\t")
    origin = {row["id"]: (row["category"], row["document"]) for row in meta}
    names = {"SemEval": "headlines", "newspaper": "newspaper"}
    for row in csv.DictReader(io.StringIO(_find(folder, "emobank.csv").decode("utf-8"))):
        category, text_id = origin.get(row["id"], (None, None))
        if category in names:
            score = round(float(row["V"]) - 3.0, 4)
            yield _row(names[category], row["id"], row["text"].strip(), row["id"] if category == "SemEval" else text_id,
                       score=score, label=_label(score, NEUTRAL_EMOBANK))


def babe(folder):
    """Sentences whose loaded words experts marked, set SG2 (Spinde et al., Findings of EMNLP 2021)."""
    rows = csv.DictReader(io.StringIO(_find(folder, "final_labels_SG2.csv").decode("utf-8-sig")), delimiter=";")
    for i, row in enumerate(rows):
        if row["label_bias"] in ("Biased", "Non-biased"):
            yield _row("babe", str(i), row["text"], row["news_link"] or str(i), biased=row["label_bias"] == "Biased",
                       words=ast.literal_eval(row["biased_words"] or "[]"))
