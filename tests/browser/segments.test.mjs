// Cutting the text at the spans' edges, held against asking every character by itself. Needs no browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { codePoints } from "../../www/export/annotation.js";
import { anchor, correct, readCorrections } from "../../www/model/corrections.js";
import { cut } from "../../www/model/segments.js";

/** A small generator of numbers, the same at every run. @param {number} seed */
const numbers = (seed) => (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed % below;
};

test("pieces cover every paragraph once, and each is covered by the same spans from end to end", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = numbers(seed);
    const paragraphs = [];
    for (let at = next(3); at < 60; ) {
      const end = at + 1 + next(20);
      paragraphs.push({ start: at, end, kind: "body" });
      at = end + next(4);
    }
    const spans = Array.from({ length: next(14) }, (_, id) => {
      const start = next(70);
      return { type: "quote", id, start, end: start + next(25) };
    });
    for (const { start, end, segments } of cut(paragraphs, spans)) {
      assert.equal(segments[0].start, start);
      assert.equal(segments.at(-1).end, end);
      segments.forEach((segment, at) => {
        assert.ok(segment.end > segment.start);
        if (at) assert.equal(segment.start, segments[at - 1].end);
        const ids = segment.cover.map(({ id }) => id).sort((a, b) => a - b);
        for (let place = segment.start; place < segment.end; place += 1) {
          assert.deepEqual(spans.filter((s) => s.start <= place && s.end > place).map(({ id }) => id), ids, `seed ${seed}, place ${place}`);
        }
      });
    }
  }
});

test("code points: a pair of surrogates counts one, a lone one too", () => {
  const text = "a🙂é\uD800b👩‍🚀\r\nz";
  const point = codePoints(text);
  for (let at = 0; at <= text.length; at += 1) {
    const low = /[\uDC00-\uDFFF]/.test(text[at] ?? "") && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "");
    if (!low) assert.equal(point(at), [...text.slice(0, at)].length, `at ${at}`);
  }
});

test("a correction finds its quotation by its words, and none where they are gone", () => {
  const text = "“Yes,” said A. “Yes,” said B.";
  const quote = (start, end, speaker) => ({ start, end, parts: [{ start: start + 1, end: end - 1 }], kind: "direct", speaker, source: null, cue: null, modality: "asserted", continues: null, within: null, venue: null, confidence: 0.5, rule: "x", evidence: [] });
  const speaker = (name, quotes) => ({ name, kind: "person", aliases: [], mentions: [], quotes, words: 1, share: 0.5, verbs: {}, tone: 0 });
  const analysis = { paragraphs: [], sentences: [], quotes: [quote(0, 6, 0), quote(15, 21, 1)], speakers: [speaker("A", [0]), speaker("B", [1])], tone: { score: 0, headline: 0, narration: 0, quoted: 0, words: [] }, loaded: [], targets: [], checks: [] };
  const second = anchor(text, analysis.quotes, 1);
  assert.deepEqual(second, { exact: "“Yes,”", nth: 1 });
  const corrected = correct(text, analysis, [{ type: "speaker", quote: second, to: "A" }]);
  assert.deepEqual(corrected.quotes.map(({ speaker: who }) => who), [0, 0]);
  assert.deepEqual(corrected.speakers.map(({ words, share }) => [words, share]), [[2, 1], [0, 0]]);
  assert.deepEqual(analysis.quotes.map(({ speaker: who }) => who), [0, 1], "the analysis itself is left alone");
  const gone = correct(text, analysis, [{ type: "speaker", quote: { exact: "“No,”", nth: 0 }, to: "A" }]);
  assert.deepEqual(gone.quotes, analysis.quotes);
});

test("corrections from a file: only what they may be", () => {
  const good = [{ type: "merge", from: "A", into: "B" }, { type: "kind", quote: { exact: "x", nth: 0 }, kind: "term" }];
  assert.deepEqual(readCorrections([...good, null, 7, { type: "kind", quote: { exact: "x", nth: 0 }, kind: "evil" }, { type: "speaker", quote: {}, to: "A" }]), good);
  assert.deepEqual(readCorrections("x"), []);
});
