// JavaScript gets exactly what Rust finds: the same JSON, number for number.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, articles, version } from "./engine.mjs";

test("there are articles", () => assert.ok(articles.length >= 6));

for (const { name, text, golden } of articles) {
  test(`${name} gives the golden result`, () => {
    const found = analyze(text);
    assert.equal(found.lexicon, version().lexicon);
    found.lexicon = "(any)";
    assert.deepStrictEqual(found, golden);
    // Not only equal: the same fields in the same order.
    assert.equal(JSON.stringify(found), JSON.stringify(golden));
  });

  test(`${name}: offsets are what slice counts`, () => {
    for (const speaker of analyze(text).speakers) {
      for (const { start, end } of speaker.mentions) assert.match(text.slice(start, end), /^\S.*\S$|^\S$/su);
    }
    const units = analyze(text);
    const points = analyze(text, { offsets: "codepoints" });
    const characters = [...text];
    units.quotes.forEach(({ start, end }, i) => {
      const quote = points.quotes[i];
      assert.equal(text.slice(start, end), characters.slice(quote.start, quote.end).join(""));
    });
  });
}
