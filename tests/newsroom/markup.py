"""The mark-up of an article: who says which words, written into the text itself.

One line is one paragraph; lines that start with @ are directives.

    @person|@org|@group|@anon ID = Name ; other printed form ; …
    @blank 1|0       blank lines between paragraphs from here on (1 at first)
    #h #s #cap #b #m   at the start of a line: headline, subheading, caption, boilerplate, section marker
    «KIND WHO REFS;OPT;OPT|text»   a quotation, marks included, in the words of WHO (- for nobody)
        KIND  d direct, p partial, s scare quotes or a title
        REFS  1: mention m1 and cue c1 of this paragraph; m1c2; m1: no cue; -: none; ^LABEL: a mention elsewhere
        OPT   r resumed after its cue; o goes on from a paragraph whose mark was left open, i from one that closed it;
              u not closed; den, hyp: denied, hypothetical; ma=: modality in another reading;
              k=p/s: other kinds that will do; a=Name/null: other speakers that will do
    {m1|text} {m1=LABEL|text}      the mention of a source; {c1|text} a cue
    {i WHO REFS;OPT|text}          the content of a report without marks
    ¦                a sentence ends here; ¦+(why) an editor could leave it out; ¦-(why) one could be put
    \\                the next mark is no quotation mark (an inverted apostrophe, inches)
"""
import re

KINDS = {"d": "direct", "p": "partial", "s": "scare-or-title"}
PARAGRAPHS = {"h": "headline", "s": "subheading", "cap": "caption", "b": "boilerplate", "m": "section-marker"}
CLOSING = {"'": "'", "‘": "’", "“": "”", '"': '"'}
MARKS = "'\"‘’“”"
SPEAKERS = ("person", "org", "group", "anon")
FLAGS = ("r", "o", "i", "u", "den", "hyp")
SETTINGS = ("k", "a", "ma")


class Malformed(Exception):
    """The source breaks a rule of the mark-up."""


class Article:
    """An article read from its marked-up source.

    `text` is the article as printed; `paragraphs`, `sentences`, `quotes`, `reports` and `marks` point into it by
    code points; `speakers` are those that the directives name.
    """

    def __init__(self, name, source):
        self.name, self.text = name, ""
        self.speakers, self.quotes, self.reports = {}, [], []
        self.paragraphs, self.sentences, self.sentences_alt = [], [], []
        self._escaped, self._labels, self._last = set(), {}, {}
        blank = 1
        for number, line in enumerate(source.split("\n"), 1):
            try:
                if line.startswith("@"):
                    blank = self._directive(line, blank)
                elif line.strip():
                    if self.paragraphs:
                        self.text += "\n" * (1 + blank)
                    self._paragraph(line)
            except Malformed as broken:
                raise Malformed(f"{name}:{number}: {broken}") from None
        self._settle_labels()
        order = lambda item: (item["start"], -item["end"])
        self.quotes.sort(key=order)
        self.reports.sort(key=order)
        self.marks = self._marks()

    def _directive(self, line, blank):
        word, _, rest = line[1:].partition(" ")
        if word == "blank":
            return int(rest)
        if word not in SPEAKERS:
            raise Malformed("directive " + word)
        key, _, names = rest.partition("=")
        first, *others = (n.strip() for n in names.split(";"))
        self.speakers[key.strip()] = {"name": first, "type": word, "alt": others}
        return blank

    # One paragraph ------------------------------------------------------------------------------------------------

    def _paragraph(self, line):
        head = re.match(r"#(h|s|cap|b|m) ", line)
        start = len(self.text)
        self._source, self._at = line[head.end():] if head else line, 0
        self._mentions, self._cues, self._open, self._pending, self._ends = {}, {}, [], [], []
        self._read(None)
        self.paragraphs.append({"start": start, "end": len(self.text), "kind": PARAGRAPHS[head[1]] if head else "body"})
        # The references of an item may point to what follows it in the paragraph.
        for item, header in self._pending:
            self._settle(item, header)
        self._cut_sentences(start)

    def _read(self, closing):
        source = self._source
        while self._at < len(source):
            c = source[self._at]
            self._at += 1
            if c == closing:
                return
            if c in "«{":
                bar = source.find("|", self._at)
                header, self._at = source[self._at:bar], bar + 1
                (self._quote if c == "«" else self._span)(header)
            elif c in "»}|":
                raise Malformed(f"stray {c} after “{source[max(0, self._at - 30):self._at]}”")
            elif c == "¦":
                why = re.compile(r"([+-])\(([^)]*)\)").match(source, self._at)
                self._at = why.end() if why else self._at
                self._ends.append((len(self.text), why[1] if why else "", why[2] if why else ""))
            elif c == "\\":
                self._escaped.add(len(self.text))
                self.text += source[self._at]
                self._at += 1
            else:
                self.text += c
        if closing:
            raise Malformed("no " + closing)

    def _span(self, header):
        start = len(self.text)
        reference = re.fullmatch(r"([mc])(\d+)(?:=(\w+))?", header)
        if reference:
            self._read("}")
            extent = [start, len(self.text)]
            (self._mentions if reference[1] == "m" else self._cues)[reference[2]] = extent
            if reference[3]:
                self._labels[reference[3]] = extent
        elif header.startswith("i "):
            self._item({"report": True, "start": start}, "}", header[2:])
        else:
            raise Malformed("header " + header)

    def _quote(self, header):
        self._item({"report": False, "start": len(self.text)}, "»", header)

    def _item(self, item, closing, header):
        # Inside a quotation a quotation is nested; a report is so inside anything.
        item["nested"] = any(item["report"] or not outer["report"] for outer in self._open)
        self._open.append(item)
        self._read(closing)
        self._open.pop()
        item["end"] = len(self.text)
        self._pending.append((item, header))

    # What a header says -------------------------------------------------------------------------------------------

    def _settle(self, item, header):
        head, *options = (f.strip() for f in header.split(";"))
        flags = {o for o in options if "=" not in o}
        settings = dict(o.split("=", 1) for o in options if "=" in o)
        if not flags <= set(FLAGS) or not set(settings) <= set(SETTINGS):
            raise Malformed("option in " + header)
        words = head.split()
        kind = None if item.pop("report") else words.pop(0)
        if kind is not None and kind not in KINDS:
            raise Malformed("kind in " + header)
        who, references = words[0], words[1] if len(words) > 1 else "-"
        if who != "-" and who not in self.speakers:
            raise Malformed("nobody is " + who)
        speaker = self.speakers.get(who)
        others = [None if a == "null" else a for a in settings.get("a", "").split("/") if a]
        mention, cue, elsewhere = self._references(references, header)
        item.update(
            speaker=speaker and speaker["name"], speaker_alt=list(dict.fromkeys((speaker["alt"] if speaker else []) + others)),
            mention=mention, cue=cue, modality="denied" if "den" in flags else "hypothetical" if "hyp" in flags else "asserted")
        if "ma" in settings:
            item["modality_alt"] = settings["ma"]
        if kind is None:
            self.reports.append(item)
            return
        if KINDS[kind] == "scare-or-title" and speaker:
            raise Malformed("nobody speaks scare quotes: " + header)
        item["kind"] = KINDS[kind]
        item["kind_alt"] = [KINDS[k] for k in settings.get("k", "").split("/") if k]
        item["closed"] = self._is_closed(item)
        if item["closed"] == ("u" in flags):
            raise Malformed("closed or not? " + self.text[item["start"]:item["end"]])
        item["continues"] = "open" if "o" in flags else "closed" if "i" in flags else None
        item["resumes"] = "r" in flags
        if speaker and not item["nested"]:
            item["antecedent"] = None if mention else elsewhere or self._last.get(who)
            if not mention and not item["antecedent"]:
                raise Malformed("no mention, here or above: " + self.text[item["start"]:item["end"]])
            self._last[who] = mention or item["antecedent"]
        self.quotes.append(item)

    def _references(self, references, header):
        near, _, label = references.partition("^")
        found = re.fullmatch(r"(\d+)|(?:m(\d+))?(?:c(\d+))?|-", near)
        if not found:
            raise Malformed("references in " + header)
        wanted = found[1] or found[2], found[1] or found[3]
        given = self._mentions.get(wanted[0]), self._cues.get(wanted[1])
        if any(w and not g for w, g in zip(wanted, given)):
            raise Malformed("reference to nothing in " + header)
        return *given, label or None

    def _is_closed(self, item):
        start, end = item["start"], item["end"]
        if self.text[start] not in CLOSING:
            raise Malformed("no opening mark: " + self.text[start:end])
        # The last mark may be that of a quotation inside.
        inner = any(start < q["start"] and q["closed"] and q["end"] == end for q in self.quotes)
        return end - 1 > start and self.text[end - 1] == CLOSING[self.text[start]] and not inner

    def _cut_sentences(self, start):
        text, cuts, joins = self.text, [], []
        for at, sign, why in self._ends:
            before, after = at, at
            while text[before - 1].isspace():
                before -= 1
            while after < len(text) and text[after].isspace():
                after += 1
            (joins if sign == "-" else cuts).append((before, after, sign, why))
        bounds = [start] + [x for cut in cuts for x in cut[:2]] + [len(text)]
        spans = [list(pair) for pair in zip(bounds[::2], bounds[1::2])]
        for before, after, _, why in joins:
            whole = next(s for s in spans if s[0] <= before <= s[1])
            self.sentences_alt.append({"gold": [whole], "alt": [[whole[0], before], [after, whole[1]]], "why": why})
        for before, after, sign, why in cuts:
            if sign == "+":
                pair = [next(s for s in spans if s[1] == before), next(s for s in spans if s[0] == after)]
                self.sentences_alt.append({"gold": pair, "alt": [[pair[0][0], pair[1][1]]], "why": why})
        if any(s >= e or text[s].isspace() or text[e - 1].isspace() for s, e in spans):
            raise Malformed("a sentence is empty, or starts or ends in white space")
        self.sentences += spans

    # The whole ----------------------------------------------------------------------------------------------------

    def _settle_labels(self):
        for quote in self.quotes:
            label = quote.get("antecedent")
            if isinstance(label, str):
                if label not in self._labels:
                    raise Malformed(f"{self.name}: no label {label}")
                quote["antecedent"] = self._labels[label]

    def _marks(self):
        """Where the marks of quotations are; every other mark must be an apostrophe, or escaped."""
        marks = sorted(p for q in self.quotes for p in [q["start"]] + [q["end"] - 1] * q["closed"])
        seen, text = set(marks), self.text
        if len(seen) < len(marks):
            raise Malformed(f"{self.name}: a mark belongs to two quotations")
        for at, c in enumerate(text):
            if c in MARKS and at not in seen and at not in self._escaped:
                if c not in "'’" or not (text[at - 1:at].isalnum() or text[at + 1:at + 2].isalnum()):
                    raise Malformed(f"{self.name}: {c} belongs to nothing: {text[max(0, at - 40):at + 20]!r}")
        return marks
