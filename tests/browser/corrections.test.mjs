// Corrections and drafts as data: what each changes, that nothing else does, and that no draft is lost. Needs no browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findings, leftOut } from "../../www/model/checks.js";
import { anchor, correct, readCorrections } from "../../www/model/corrections.js";
import { draftIn } from "../../www/model/draft.js";
import { buildView } from "../../www/model/view.js";

const LINES = ["“Yes,” said Price.", "“No,” said Price.", "Price said it was over.", "Sign up for our letter today.", "Sign up for our letter today.", "Read more"];
const TEXT = LINES.join("\n");
const at = (words, from = 0) => ({ start: TEXT.indexOf(words, from), end: TEXT.indexOf(words, from) + words.length });

/** A small analysis of the text, as the engine would give it. */
function analysis() {
  const second = TEXT.indexOf("“No");
  const third = TEXT.indexOf("Price said");
  const quote = (words, from, source, kind = "direct") => {
    const range = at(words, from);
    const cut = kind === "direct" ? 1 : 0;
    return { ...range, parts: [{ start: range.start + cut, end: range.end - cut }], kind, speaker: 0, source: at("Price", source), cue: { ...at("said", source - 6), lemma: "say", stance: "neutral" }, modality: "asserted", continues: null, within: null, venue: null, confidence: 0.5, rule: "quote-verb-source", evidence: [] };
  };
  const quotes = [quote("“Yes,”", 0, 6), quote("“No,”", second, second + 6), quote("it was over", third, third, "indirect")];
  let start = 0;
  const paragraphs = LINES.map((line, index) => {
    const range = { start, end: start + line.length, kind: index === 5 ? "boilerplate" : "body" };
    start += line.length + 1;
    return range;
  });
  const toned = { ...at("over"), valence: -2, factor: 1, contribution: -0.5, reason: "plain" };
  const again = { ...at("letter", paragraphs[4].start), valence: 2, factor: 1, contribution: 0.5, reason: "plain" };
  const sentences = paragraphs.map(({ start: from, end }, paragraph) => ({ start: from, end, paragraph, tone: { score: paragraph === 2 ? -0.5 : paragraph === 4 ? 0.5 : 0, words: paragraph === 2 ? [0] : paragraph === 4 ? [1] : [] } }));
  const checks = [
    { code: "unsure", severity: "info", start: quotes[0].start, end: quotes[0].end, related: [] },
    { code: "repeated", severity: "info", start: paragraphs[4].start, end: paragraphs[4].end, related: [{ start: paragraphs[3].start, end: paragraphs[3].end }] },
  ];
  return {
    paragraphs, sentences, quotes, targets: [], checks,
    speakers: [{ name: "Price", kind: "person", aliases: ["Mr Price"], mentions: [{ ...at("Price"), kind: "name" }, { ...at("Price", second), kind: "name" }, { ...at("Price", third), kind: "name" }], quotes: [0, 1, 2], words: 2, share: 1, verbs: { say: 3 }, tone: 0 }],
    loaded: [{ ...at("over"), category: "evaluative", voice: "narration" }],
    tone: { score: 0, headline: 0, narration: 0, quoted: 0, words: [toned, again] },
  };
}
const named = (found, index) => found.quotes[index].speaker === null ? null : found.speakers[found.quotes[index].speaker].name;

test("a name is split: chosen quotations go to the other, with the places that name him", () => {
  const raw = analysis();
  const found = correct(TEXT, raw, [{ type: "split", from: "Price", into: "Ada Price", quotes: [anchor(TEXT, raw.quotes, 1)] }]);
  assert.deepEqual([0, 1, 2].map((index) => named(found, index)), ["Price", "Ada Price", "Price"]);
  assert.deepEqual(found.speakers.map(({ words, share, verbs, mentions }) => [words, share, verbs.say, mentions.length]), [[1, 0.5, 2, 2], [1, 0.5, 1, 1]]);
  assert.deepEqual(found.quotes[1].source, raw.quotes[1].source, "the words that name the speaker still do");
  assert.deepEqual(analysis(), raw, "the analysis itself is left alone");
  const nobody = correct(TEXT, raw, [{ type: "split", from: "Nobody", into: "Ada Price", quotes: [anchor(TEXT, raw.quotes, 1)] }]);
  assert.deepEqual(nobody.speakers.map(({ name }) => name), ["Price"]);
});

test("a kind changes all that hangs on it, and comes back", () => {
  const raw = analysis();
  const first = anchor(TEXT, raw.quotes, 0);
  const term = correct(TEXT, raw, [{ type: "kind", quote: first, kind: "title" }]);
  assert.deepEqual([term.quotes[0].kind, named(term, 0), term.speakers[0].words, term.speakers[0].verbs.say], ["title", null, 1, 2]);
  assert.deepEqual(term.checks.map(({ code }) => code), ["repeated"], "what is no quotation is not unsure");
  const again = correct(TEXT, raw, [{ type: "kind", quote: first, kind: "title" }, { type: "kind", quote: first, kind: "partial" }]);
  assert.deepEqual([again.quotes[0].kind, named(again, 0), again.speakers[0].words], ["partial", "Price", 2]);
  const gone = correct(TEXT, raw, [{ type: "kind", quote: anchor(TEXT, raw.quotes, 2), kind: "none" }]);
  assert.deepEqual([gone.quotes.length, gone.speakers[0].quotes], [2, [0, 1]]);
  const denied = correct(TEXT, raw, [{ type: "modality", quote: first, modality: "denied" }]);
  assert.deepEqual([denied.speakers[0].words, denied.checks.map(({ code }) => code)], [1, ["denied", "repeated"]]);
  const orphan = correct(TEXT, raw, [{ type: "speaker", quote: first, to: null }]);
  assert.deepEqual(orphan.checks.map(({ code }) => code), ["unattributed", "repeated"]);
});

test("a report that is taken away leaves the others' links right", () => {
  const raw = analysis();
  raw.quotes[1].within = 0;
  raw.quotes[2].within = 1;
  const found = correct(TEXT, raw, [{ type: "kind", quote: anchor(TEXT, raw.quotes, 0), kind: "none" }]);
  assert.deepEqual(found.quotes.map(({ within }) => within), [null, 0]);
});

test("lines that do not count are listed, and count when they are put back", () => {
  const raw = analysis();
  const before = buildView(TEXT, correct(TEXT, raw, [{ type: "modality", quote: anchor(TEXT, raw.quotes, 0), modality: "asserted" }]), raw);
  assert.deepEqual(leftOut(before).map(({ index, why }) => [index, why]), [[4, "repeated"], [5, "boilerplate"]]);
  assert.deepEqual(findings(before).map(({ code }) => code), ["loaded"]);
  const lines = leftOut(before).map(({ index }) => ({ type: "line", line: anchor(TEXT, raw.paragraphs, index) }));
  assert.deepEqual(lines[0].line, { exact: LINES[4], nth: 1 });
  const after = buildView(TEXT, correct(TEXT, raw, lines), raw);
  assert.deepEqual(leftOut(after), []);
  assert.equal(after.summary.words - before.summary.words, 8, "six words of the one line, two of the other");
  assert.equal(before.analysis.tone.score, -0.5 / 4);
  assert.equal(after.analysis.tone.score, 0);
});

test("corrections from a file: only what they may be", () => {
  const quote = { exact: "x", nth: 0 };
  const good = [{ type: "split", from: "A", into: "B", quotes: [quote] }, { type: "line", line: quote }, { type: "modality", quote, modality: "denied" }, { type: "kind", quote, kind: "none" }];
  const bad = [{ type: "split", from: "A", into: "B", quotes: [7] }, { type: "line" }, { type: "modality", quote, modality: "x" }, { type: "kind", quote, kind: "x" }];
  assert.deepEqual(readCorrections([...good, ...bad]), good);
});

/** Storage as a browser has it, with room for so many characters. */
function storage(room = Infinity) {
  const items = new Map();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      items.set(key, value);
    },
    removeItem: (key) => items.delete(key),
  };
}
const draft = (text) => ({ text, corrections: [], ownWords: "" });

test("two tabs: the newer draft is not written over without asking", () => {
  const shared = storage();
  const one = draftIn(() => shared);
  assert.equal(one.open(), null);
  assert.equal(one.keep(draft("first")), "kept");
  const two = draftIn(() => shared);
  assert.equal(two.open().text, "first");
  assert.equal(two.keep(draft("second")), "kept");
  assert.ok(one.behind());
  assert.equal(one.keep(draft("mine")), "newer");
  assert.equal(JSON.parse(shared.getItem(one.key)).text, "second", "it is still there");
  assert.equal(one.keep(draft("mine"), true), "kept");
  assert.equal(two.keep(draft("third")), "newer");
  assert.equal(two.open().text, "mine");
  assert.equal(two.keep(draft("fourth")), "kept");
  one.forget();
  assert.equal(two.keep(draft("fifth")), "gone");
  assert.equal(shared.getItem(one.key), null, "what was forgotten stays so");
});

test("a clock that goes back, a full or forbidden storage, and rubbish in it lose nothing", () => {
  const shared = storage(200);
  const one = draftIn(() => shared);
  const { now } = Date;
  try {
    Date.now = () => 0;
    assert.equal(one.keep(draft("late")), "kept");
    assert.equal(one.keep(draft("later")), "kept");
    assert.equal(draftIn(() => shared).open().text, "later");
  } finally {
    Date.now = now;
  }
  assert.equal(one.keep(draft("x".repeat(300))), "full");
  assert.equal(draftIn(() => shared).open().text, "later", "the draft before is still there");
  const never = draftIn(() => { throw new DOMException("no", "SecurityError"); });
  assert.equal(never.open(), null);
  assert.equal(never.keep(draft("x")), "forbidden");
  never.forget();
  for (const rubbish of ["", "{", "[]", "null", '{"text":7,"number":1}', '{"text":"x"}']) {
    shared.setItem(one.key, rubbish);
    const again = draftIn(() => shared);
    assert.equal(again.open(), null, rubbish);
    assert.equal(again.keep(draft("new")), "kept", rubbish);
  }
});
