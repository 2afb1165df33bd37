"""The figures as Markdown tables."""
from score import breakdown


# What the confidence states, by form.
STATED = {"marked": 'quotations in marks, against "speaker right"', "reported": 'reported speech, against "both"'}


def table(head, rows):
    """A Markdown table; the first column is text, the others are figures."""
    lines = [head, [":--"] + ["--:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def percent(share):
    """A share as a percentage with one decimal; nothing to count: a dash."""
    return "–" if share is None else f"{100 * share:.1f}"


def quotes(figures, intervals, counts):
    """The main tables of a set of quotations."""
    def three(rows):
        return table(["", "P", "R", "F1", "95% of F1"], [[label, *map(percent, figures[row]), _interval(intervals[row])] for label, row in rows])

    def one(rows):
        return table(["", "share right", "95%"], [[label, percent(figures[row][0]), _interval(intervals[row])] for label, row in rows])

    kinds = [[kind, counts.get("of_" + kind, 0), *map(percent, figures[kind])] for kind in ("direct", "mixed")]
    return "\n".join((
        f"Quoted parts: {counts['gold']} in the gold, {counts['pred']} found.\n",
        three([("detection", "detection"), ("detection, to the letter", "detection, exact"), ("end to end", "end to end"), ("cue", "cue")]),
        one([("attribution", "attribution"), ("… source is a name", "attribution: name"), ("… a pronoun", "attribution: pronoun"),
             ("… a description", "attribution: description"), ("a speaker given at all", "attribution: a speaker given"),
             ("entity (silver)", "entity (silver)")]),
        table(["kind of quotation", "parts", "found", "and rightly attributed"], kinds),
        f"Reported speech: {counts['i_gold']} relations in the gold, {counts['i_pred']} found.\n",
        three([("relation", "reported: relation"), ("end to end", "reported: end to end"), ("cue", "reported: cue")]),
        one([("attribution", "reported: attribution")])))


def _interval(pair):
    return f"{percent(pair[0])}–{percent(pair[1])}"


def orders(rows):
    """Attribution by order."""
    def line(key):
        n, found, right = rows[key]
        return [f"{key}: {breakdown.ORDERS[key]}", n, percent(found / n), percent(right / found if found else None), percent(right / n)]
    return table(["order", "parts", "found", "attributed, of those found", "both"], [line(k) for k in breakdown.ORDERS if rows[k][0]])


def calibration(judgements):
    """The confidence shown against the share right: in tenths, then by rule."""
    head = ["found", "mean confidence", "is a quotation", "speaker right", "both"]
    out = []
    for form in ("marked", "reported"):
        of = [j for j in judgements if j[0] == form]
        if not of:
            continue
        error = breakdown.calibration_error(of)
        out.append(f"Confidence of {STATED[form]}: mean distance {percent(error)} points.\n")
        for name, key in (("confidence", lambda j: breakdown.confidence_bin(j[2])), ("rule", lambda j: j[1])):
            rows = breakdown.grouped(of, key)
            if name == "rule":
                rows.sort(key=lambda row: (-row[1], row[0]))
            out.append(table([name, *head], [[k, n, f"{c:.2f}", *map(percent, shares)] for k, n, c, *shares in rows]))
    return "\n".join(out)


def sentences(by_genre):
    """Sentence boundaries by genre, the total last."""
    rows = []
    for genre in sorted(by_genre, key=lambda g: (g == "all", g)):
        f = by_genre[genre]
        rows.append([genre, f["docs"], f["inner ends"], *map(percent, f["inner"]), percent(f["all"][2]), percent(f["exact"][2])])
    return table(["genre", "documents", "ends inside lines", "P", "R", "F1", "F1 of all ends", "F1 of whole sentences"], rows)


def tone(sets):
    """Tone by set."""
    rows = [[name, f["n"], *(f"{f[k]:.3f}" for k in ("r", "rho", "F1", "accuracy"))] for name, f in sets.items() if "r" in f]
    out = table(["set", "texts", "r", "rho", "macro F1", "accuracy"], rows) if rows else ""
    words = [[name, f["n"], *(percent(f[k]) for k in ("P", "R", "F1"))] for name, f in sets.items() if "r" not in f]
    return out + ("\n" if rows and words else "") + (table(["loaded words", "texts", "P", "R", "F1"], words) if words else "")
