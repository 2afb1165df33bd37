// Several articles: JavaScript gets what the command line prints, whichever articles were compared before.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SAMPLES, SOURCE } from "../../www/compare/sample.js";
import { compare, initCompare } from "../../www/pullquote.js";

const here = (path) => new URL(path, import.meta.url);
await initCompare({ bytes: readFileSync(here("../../www/pkg/compare_bg.wasm")) });

test("the sample gives the golden result", async () => {
  SAMPLES.forEach(({ name, text }, i) => assert.equal(text, readFileSync(here(`../golden/several/${i} ${name}.txt`), "utf8").replaceAll("\r\n", "\n")));
  const golden = JSON.parse(readFileSync(here("../golden/several/comparison.json"), "utf8"));
  const found = await compare(SAMPLES, { source: SOURCE });
  assert.deepStrictEqual(found, golden);
  // Not only equal: the same fields in the same order.
  assert.equal(JSON.stringify(found), JSON.stringify(golden));
});

test("what was compared before changes nothing", async () => {
  const before = await compare(SAMPLES);
  await compare([...SAMPLES, { name: "twice", text: SAMPLES[1].text }].reverse(), { source: 2 });
  assert.deepStrictEqual(await compare(SAMPLES), before);
  assert.deepStrictEqual((await compare([])).events, []);
  assert.deepStrictEqual(await compare(SAMPLES), before);
});

test("an article can be moved by hand", async () => {
  const moved = await compare(SAMPLES, { events: [null, null, null, 7, 7] });
  assert.deepEqual(moved.events, [SAMPLES.slice(0, 3).map(({ name }) => name), SAMPLES.slice(3).map(({ name }) => name)]);
});

test("odd texts and offsets", async () => {
  const texts = ["", "\ud800 “We won the cup,” said Ann Hale.", "🙂 “We won the cup,” said Ann Hale.", "“".repeat(5000)];
  const articles = texts.map((text, i) => ({ name: String(i), text }));
  const { groups } = await compare(articles);
  assert.deepEqual(groups[0].members.map(({ file, start, end }) => texts[file].slice(start, end)), ["“We won the cup,”", "“We won the cup,”"]);
  assert.equal((await compare(articles, { offsets: "bytes" })).groups[0].members[1].start, 5);
});

test("a wrong call is named", async () => {
  const wrong = [
    [[{ name: "a" }], {}, /articles\[0\]: text/],
    [[{ name: "a", text: "" }, { name: "a", text: "" }], {}, /articles\[1\]: .*same name/],
    ["text", {}, /articles/],
    [[], { source: 0 }, /options\.source/],
    [[], { events: [-1] }, /options\.events/],
    [[], { offsets: "bits" }, /options\.offsets/],
    [[], { colour: 1 }, /options\.colour/],
  ];
  for (const [articles, options, message] of wrong) await assert.rejects(compare(articles, options), message);
});
