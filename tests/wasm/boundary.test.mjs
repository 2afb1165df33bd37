// What crosses the boundary: odd texts in, options checked, memory kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { write } from "../../www/memory.js";
import { LONGEST, analyze, articles, bytes, sentences, tone, version } from "./engine.mjs";

test("the version is an object", () => {
  const { schema, engine, lexicon } = version();
  assert.equal(schema, 1);
  assert.match(engine, /^\d+\.\d+\.\d+$/);
  assert.match(lexicon, /^[0-9a-f]{16}$/);
});

test("any text gives a result", () => {
  for (const text of ["", " ", "\n", "\0", "“", "🙂", "\ud800", "\udc00\ud800", "a".repeat(100_000)]) {
    const found = analyze(text);
    assert.equal(found.schema, 1);
    for (const { start, end } of found.paragraphs) assert.ok(start < end && end <= text.length);
  }
});

test("half a surrogate pair counts as one unit", () => {
  const whole = "\ud83d\ude42 “We won,” said Ann Hale.";
  const half = "\ud83d “We won,” said Ann Hale.";
  const of = (text) => analyze(text).quotes.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(of(half), of(whole));
  assert.deepEqual(of(half), ["“We won,”"]);
});

test("a long text between short ones changes nothing", () => {
  const before = articles.map(({ text }) => analyze(text));
  const long = analyze(articles[0].text.repeat(2000));
  assert.ok(long.sentences.length > 2000);
  assert.deepEqual(articles.map(({ text }) => analyze(text)), before);
});

test("a text takes no more memory the second time", async () => {
  const { instance } = await WebAssembly.instantiate(bytes);
  const engine = /** @type {any} */ (instance.exports);
  const text = articles.map((article) => article.text).join("\n\n").repeat(10);
  const sizes = [1, 2, 3].map(() => {
    engine.analyze(write(engine, text));
    return engine.memory.buffer.byteLength;
  });
  assert.deepEqual(sizes, [sizes[0], sizes[0], sizes[0]]);
});

test("a text may take one byte a unit, or three", () => {
  const said = "“We won,” said Ann Hale.";
  for (const before of ["a ".repeat(5000), "“”".repeat(5000), `${"a ".repeat(5000)}${"…\ud800🙂".repeat(5000)}`]) {
    const text = `${before}\n\n${said}\n\n${before}`;
    const { quotes, paragraphs } = analyze(text);
    const found = quotes.find(({ start }) => start >= before.length);
    assert.equal(text.slice(found.start, found.end), "“We won,”");
    assert.equal(paragraphs.at(-1).end, text.trimEnd().length);
  }
});

test("results are plain and keep still", () => {
  const first = analyze(articles[0].text);
  const copy = structuredClone(first);
  analyze(articles[1].text);
  assert.deepEqual(first, copy);
  assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
});

test("sentences and tone alone are those of the whole", () => {
  for (const { text } of articles) {
    const whole = analyze(text);
    const places = whole.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph, text: text.slice(start, end) }));
    assert.deepEqual(sentences(text), places);
    assert.deepEqual(tone(text), { sentences: whole.sentences, words: whole.tone.words });
  }
  const text = "“It sank. We swam,” he said.";
  assert.ok(sentences(text, { quotations: "whole" }).length < sentences(text).length);
  assert.throws(() => sentences(text, { offsets: "bytes" }), /^Error: options\.offsets: /);
  assert.throws(() => tone(text, { colour: "red" }), /^Error: options\.colour: /);
});

test("options are taken", () => {
  const text = "“It sank. We swam,” he said.";
  assert.ok(analyze(text, { quotations: "whole" }).sentences.length < analyze(text, { quotations: "split" }).sentences.length);
  assert.equal(analyze("é", { offsets: "bytes" }).paragraphs[0].end, 2);
  assert.deepEqual(analyze("Hale is a great man.", { targets: [{ start: 0, end: 4 }] }).targets.map(({ end }) => end), [4]);
  const own = analyze("A zorgly day.", { lexicon: [{ word: "zorgly", valence: 3 }] });
  assert.deepEqual(own.tone.words.map(({ valence }) => valence), [3]);
  assert.deepEqual(analyze("A zorgly day.", { lexicon: "zorgly\t3" }), own);
  const loaded = analyze("A “naïve” day.", { lexicon: [{ word: "naïve", valence: null, category: "scare" }] });
  assert.deepEqual(loaded.loaded.map(({ start, end, category }) => [start, end, category]), [[3, 8, "scare"]]);
  assert.deepEqual(loaded.tone.words, analyze("A “naïve” day.").tone.words);
  assert.notEqual(own.lexicon, version().lexicon);
  assert.deepEqual(analyze(text, null), analyze(text, undefined));
  assert.deepEqual(analyze(text, { offsets: undefined }), analyze(text));
});

test("a wrong option throws an Error that names it", () => {
  for (const [options, pattern] of [
    [{ offsets: "utf8" }, /^options\.offsets: /],
    [{ offsets: 16 }, /^options\.offsets: /],
    [{ quotations: "both" }, /^options\.quotations: /],
    [{ abbreviations: ["hptm", 1] }, /^options\.abbreviations: /],
    [{ targets: 3 }, /^options\.targets: /],
    [{ targets: [{ start: 1 }] }, /^options\.targets: .*end/],
    [{ skip: [{ start: -1, end: 2 }] }, /^options\.skip: /],
    [{ lexicon: [{ word: "a" }] }, /^options\.lexicon\[0\]: /],
    [{ lexicon: [{ word: "a", valence: 9 }] }, /^options\.lexicon\[0\]: the valence is not between/],
    [{ lexicon: [{ word: "a", category: "é" }] }, /^options\.lexicon\[0\]: the category "é" is none of /],
    [{ lexicon: [null] }, /^options\.lexicon\[0\]: word must be/],
    [{ targets: [{ start: 0, end: 2 ** 32 }] }, /^options\.targets: end must be/],
    [{ toString: 1 }, /^options\.toString: there is no such option/],
    [{ lexicon: "a\t1\nb\tc" }, /^options\.lexicon: line 2: /],
    [{ colour: "red" }, /^options\.colour: /],
    ["split", /^options: /],
  ]) {
    const named = (error) => error instanceof Error && pattern.test(error.message);
    assert.throws(() => analyze("“Yes,” she said.", options), named, JSON.stringify(options));
  }
  assert.equal(analyze("“Yes,” she said.").quotes.length, 1, "and the engine goes on");
});

test("what is no text, or too long to count, is refused", () => {
  assert.throws(() => analyze(42), /^TypeError: text: /);
  assert.throws(() => analyze("x".repeat(LONGEST + 1)), /^RangeError: text: .* code units are too many/);
});
