"""What a second annotator should look at, and counts of what is in a set."""
import collections
import re

STOP = re.compile(r"[.?!…][”’'\")]*(?=\s)")
STOPPED = re.compile(r"[.?!…][”’'\")]*$")


def review(article):
    """Prints every item of an article, and where its sentences may be cut wrongly."""
    text = article.text
    words = lambda extent: text[extent[0]:extent[1]] if extent else ""
    print(f"== {article.name}, {len(text.split())} words")
    ends = {end for _, end in article.sentences}
    for stop in STOP.finditer(text):
        if stop.end() not in ends:
            print("  no sentence ends after", repr(text[max(0, stop.end() - 25):stop.end() + 20]))
    for start, end in article.sentences:
        if not STOPPED.search(text[start:end]):
            print("  a sentence ends without a stop", repr(text[max(start, end - 50):end]))
    for q in article.quotes:
        source = words(q["mention"]) or ("^" + words(q["antecedent"]) if q.get("antecedent") else "")
        notes = ["nested"] * q["nested"] + ["resumes"] * q["resumes"] + ["unclosed"] * (not q["closed"])
        notes += [f"after {q['continues']}"] * bool(q["continues"]) + [q["modality"]] * (q["modality"] != "asserted")
        row = ["/".join([q["kind"], *q["kind_alt"]]), q["speaker"] or "", source, words(q["cue"]), " ".join(notes)]
        print("  Q " + " | ".join(row + [words([q["start"], q["end"]])[:70]]))
    for r in article.reports:
        row = [r["speaker"] or "", words(r["mention"]), words(r["cue"]), r["modality"], words([r["start"], r["end"]])[:110]]
        print("  I " + " | ".join(row))


def counts(articles):
    """Prints a table of what is in the articles, as Markdown."""
    print("| article | words | direct | partial | scare or title | nested | continued | denied | no cue | reports | outer marks |")
    print("| :-- |" + " --: |" * 9 + " :-- |")
    total = collections.Counter()
    for a in articles:
        kinds = collections.Counter(q["kind"] for q in a.quotes)
        row = {
            "words": len(a.text.split()), "direct": kinds["direct"], "partial": kinds["partial"], "scare": kinds["scare-or-title"],
            "nested": sum(q["nested"] for q in a.quotes), "continued": sum(bool(q["continues"]) for q in a.quotes),
            "denied": sum(x["modality"] == "denied" for x in a.quotes + a.reports),
            "no cue": sum(bool(q["speaker"]) and not q["cue"] for q in a.quotes), "reports": len(a.reports)}
        marks = collections.Counter(a.text[q["start"]] for q in a.quotes if not q["nested"])
        total.update(row)
        print(f"| {a.name} | " + " | ".join(map(str, row.values())) + f" | {' '.join(m for m, _ in marks.most_common())} |")
    print("| all | " + " | ".join(map(str, total.values())) + " | |")
