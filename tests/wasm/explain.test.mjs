// The module that compares explains what the engine's own module found, and shows what came before.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { analyze, init, initCompare } from "../../www/pullquote.js";
import { steps } from "../../www/worker/steps.js";

const here = (path) => new URL(path, import.meta.url);
await init({ bytes: readFileSync(here("../../www/pkg/engine_bg.wasm")) });
const module = await WebAssembly.compile(readFileSync(here("../../www/pkg/compare_bg.wasm")));
const { explain, inspect } = await initCompare({ bytes: module });
const TEXTS = readdirSync(here("../golden/")).filter((file) => file.endsWith(".txt")).map((file) => readFileSync(here(`../golden/${file}`), "utf8"));

test("every quotation is explained, and its row is the engine's", () => {
  for (const text of TEXTS) {
    const { quotes, speakers } = analyze(text);
    quotes.forEach((quote, number) => {
      const found = explain(text, number);
      assert.deepStrictEqual(found.quote, quote);
      assert.equal(found.speaker, quote.speaker === null ? null : speakers[quote.speaker].name);
      for (const { cue, source, follows } of found.candidates) for (const range of [cue, source, follows]) if (range) assert.ok(range.start < range.end && range.end <= text.length);
    });
    assert.equal(explain(text, quotes.length), null);
  }
});

test("the tokens of a paragraph are its words, in order; phrases and clauses lie in it", () => {
  for (const text of TEXTS) {
    for (const { start, end } of analyze(text).paragraphs) {
      const { tokens, chunks, clauses, people } = inspect(text, start);
      assert.equal(tokens.map((token) => text.slice(token.start, token.end)).join(""), text.slice(start, end).replace(/[\s\u00ad\u200b\ufeff]/g, ""));
      for (const range of [...chunks, ...clauses.map(({ verb }) => verb)]) assert.ok(range.start >= start && range.end <= end);
      assert.ok(people.every(({ name, names }) => name && names > 0));
    }
  }
});

test("the steps at a place: its paragraph, and the nearest quotation of it", async () => {
  const text = "It rained.\n\n“We are closing,” said Ann Hale. “No,” said Tom Reed.";
  const at = async (place) => steps(module, text, place);
  assert.equal((await at(3)).explanation, null);
  assert.equal((await at(text.indexOf("closing"))).explanation.speaker, "Ann Hale");
  assert.equal((await at(text.length)).explanation.speaker, "Tom Reed");
  assert.deepEqual((await at(20)).quotes.map(({ number, speaker }) => [number, speaker]), [[0, "Ann Hale"], [1, "Tom Reed"]]);
  assert.deepEqual((await at(0)).counts, { quotes: 2, speakers: 2, paragraphs: 2 });
  const empty = await steps(module, "", 0);
  assert.deepEqual([empty.explanation, empty.inspection.tokens, empty.counts.quotes], [null, [], 0]);
});

test("what is no text is refused", () => assert.throws(() => explain(7, 0), /text: must be a string/));
