"""The words that name a source: its syntactic heads, out of CoreNLP's XML or, without it, by a plain rule."""
import re
import xml.etree.ElementTree as ET

TITLES = set("""mr mrs ms miss dr sir sen sens senator rep reps representative gov governor
gen general lt col capt sgt maj president vice secretary justice judge speaker chairman rev
pope king queen prince mayor congressman congresswoman prof professor former then the a an""".split())
PRONOUNS = set("i me my we us our you your he him his she her it its they them their who whom".split())


def is_title(word):
    """Whether a word is a title or an article, which never names a source by itself."""
    return word.lower().strip(".") in TITLES


class Parse:
    """Tokens, basic dependencies and coreference names of one CoreNLP file."""

    def __init__(self, path, text):
        units = [0]  # Java counts UTF-16 units
        for c in text:
            units.append(units[-1] + (2 if ord(c) > 0xFFFF else 1))
        self._at = {u: i for i, u in enumerate(units)}
        self.tokens, self.names, self._index = [], {}, {}
        root = ET.parse(path).getroot().find("document")
        for sentence in root.find("sentences"):
            self._sentence(sentence)
        chains = root.find("coreference")
        for chain in [] if chains is None else chains:
            self._chain(chain)

    def _sentence(self, sentence):
        sid = sentence.get("id")
        for t in sentence.find("tokens"):
            s, e = (int(t.findtext(k)) for k in ("CharacterOffsetBegin", "CharacterOffsetEnd"))
            self._index[sid, t.get("id")] = len(self.tokens)
            self.tokens.append({"s": self._at.get(s, s), "e": self._at.get(e, e), "w": t.findtext("word"),
                                "pos": t.findtext("POS"), "gov": None, "dep": "root"})
        for d in sentence.findall("dependencies"):
            if d.get("type") == "basic-dependencies":
                for arc in d:
                    child = self.tokens[self._index[sid, arc.find("dependent").get("idx")]]
                    child["gov"] = self._index.get((sid, arc.find("governor").get("idx")))
                    child["dep"] = arc.get("type")

    def _chain(self, chain):
        """The name of a coreference chain, kept at the head of each of its mentions."""
        heads, best = [], None
        for m in chain:
            sid = m.findtext("sentence")
            heads.append(self._index[sid, m.findtext("head")])
            head = self.tokens[heads[-1]]
            span = range(int(m.findtext("start")), int(m.findtext("end")))
            words = [self.tokens[self._index[sid, str(i)]] for i in span]
            if head["pos"].startswith("NNP") and (m.get("representative") or best is None):
                best = " ".join(w["w"] for w in words if w["pos"].startswith("NNP") and abs(w["s"] - head["s"]) < 40)
        if best:
            self.names.update((h, best) for h in heads)

    def heads(self, spans):
        """Indices of the tokens that name the source: heads, with those coordinated or in apposition."""
        source = [i for i, t in enumerate(self.tokens) if any(s < t["e"] and t["s"] < e for s, e in spans)]

        def nominal(i):
            pos = self.tokens[i]["pos"]
            return pos[:1] in "NPW" and pos not in ("POS", "PRP$", "PDT")

        heads = [i for i in source if self.tokens[i]["gov"] not in source and nominal(i)]
        for i in heads:  # grows while walked: appositions of appositions
            heads += [j for j in source if self.tokens[j]["gov"] == i and j not in heads
                      and self.tokens[j]["dep"] in ("appos", "conj") and nominal(j)]
        return heads

    def extent(self, head):
        """The head with the proper nouns compounded with it, less titles."""
        s, e = self.tokens[head]["s"], self.tokens[head]["e"]
        if self.tokens[head]["pos"].startswith("NNP"):
            for i in range(head - 1, max(-1, head - 6), -1):
                t = self.tokens[i]
                if not t["pos"].startswith("NNP") or is_title(t["w"]) or s - t["e"] > 1:
                    break
                s = t["s"]
        return [s, e]


def plain_heads(text, spans):
    """Without a parse: the first run of capitalised words, else the last word before a comma or 'of'."""
    s, e = spans[0]
    for m in re.finditer(r"(?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*)*", text[s:e]):
        if not is_title(m.group()):
            return [[s + m.start(), s + m.end()]]
    head = re.split(r",| of | for | with | who ", text[s:e])[0]
    m = re.search(r"\w+\W*$", head)
    return [[s + m.start(), s + m.start() + len(m.group().rstrip())]] if m else [[s, e]]


_BREAK = re.compile(r"[,(:;—―]| - | (?:who|that|which|whose) ")
_PREPOSITION = re.compile(r"\b(?:of|for|at|in|on|from|with|by|to|about|among|like)\b", re.I)
_NAME_AT_END = re.compile(r"[A-Z][\w.’'-]*(?: (?:(?:de|da|von|van|der|al|bin) )?[A-Z][\w.’'-]*)*$")


def name_at_end(text, spans):
    """A name that closes the source before its first comma ('the party's nominee Ann Lee'), which parsers
    often miss. None where a preposition stands before it."""
    s, e = spans[0]
    part = _BREAK.split(text[s:e])[0].rstrip()
    m = _NAME_AT_END.search(part)
    if not m or _PREPOSITION.search(part):
        return None
    start = m.start()
    for w in re.finditer(r"\S+", m.group()):
        if is_title(w.group()) and w.end() < len(m.group()):
            start = m.start() + w.end() + 1
    if start == 0 and " " not in part:  # 'Officials said': the capital of the sentence
        return None
    return [s + start, s + len(part)]
