"""When a printed name is the name that the gold gives."""

# What may stand before a name without being part of it: articles, styles, ranks, offices.
TITLES = set("""a an the mr mrs ms miss mx dr sir dame lord lady baroness prof professor rev hon mp mps msp td mna former ex
mayor minister prime secretary chancellor president leader chairman chairwoman chair speaker senator sen governor gov deputy
councillor cllr coun judge justice magistrate coroner chief officer superintendent supt inspector insp sergeant sgt
constable pc dc det detective acting assistant commissioner col captain capt coach manager engr barr
shri smt alhaji hajia datuk dato tan sri ratu adi nana mzee cde comrade sardar pir mian madam""".split())


def norm(name):
    """Case, stops, commas, the shape of apostrophes and a genitive do not matter."""
    if name is None:
        return None
    name = " ".join(str(name).replace("\u00a0", " ").replace("’", "'").lower().replace(".", " ").replace(",", " ").split())
    return (name[:-2] if name.endswith("'s") else name) or None


def without_titles(name):
    """The name, then the name less one leading title at a time."""
    words = name.split()
    yield " ".join(words)
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
        yield " ".join(words)


def same(found, gold):
    """"exact", "surname" or None."""
    f, g = norm(found), norm(gold)
    if f is None or g is None:
        return "exact" if f == g else None
    forms = list(without_titles(f))
    if g in forms:
        return "exact"
    return "surname" if " " in g and forms[-1] == g.split()[-1] else None


def grade(found, item):
    """(the full name, any name that will do) as booleans, of the speaker found for an item of the gold."""
    how = same(found, item["speaker"])
    return how == "exact", how is not None or any(same(found, a) for a in item["speaker_alt"])
