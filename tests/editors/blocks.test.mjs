// The helper that all adapters share, in Node: random blocks, what is left out of them, random edits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { align, carry, changeOf, GAP, join, locate } from "../../embed/adapters/blocks.js";
import { marksOf, namesOf } from "../../embed/adapters/shared/marks.js";
import { createSession } from "../../embed/adapters/shared/session.js";
import { analyze, init } from "../../www/pullquote.js";
import { createClient } from "../../www/worker/client.js";

before(() => init({ bytes: readFileSync(new URL("../../www/pkg/engine_bg.wasm", import.meta.url)) }));

/** A small generator of the same numbers every time (mulberry32). */
function dice(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { below, pick: (list) => list[below(list.length)], times: (n, make) => Array.from({ length: below(n + 1) }, make) };
}

const WORDS = [
  "“We are closing,” said Ann Hale.", "Mr Price said that the pier would open.", "‘No,’ he added.", "the", "pier", "🙂", "naïve", "cafe\u0301", "\u00A0", "\r\n", "\n",
  "clos\u00ADing", "\uFEFF", "\u200B", "“Nobody asked us.”", "\uD800", "\uFFFC", "“Carried on", " ", ".",
];
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

function randomBlocks({ below, pick, times }) {
  return times(6, () => {
    const text = times(8, () => pick(WORDS)).join(pick(["", " "]));
    const skip = times(3, () => {
      const start = below(text.length + 2) - 1;
      return { start, end: start + below(9) - 1 };
    });
    return { text, skip };
  });
}

/** What a reader gets of a block, character by character: another way to the same end. */
function readable({ text, skip = [] }, from = 0, to = text.length) {
  const left = (at) => skip.some(({ start, end }) => at >= start && at < end);
  return [...Array(to - from).keys()].map((n) => n + from).filter((at) => !left(at)).map((at) => text[at]).join("").replace(UNSEEN, "");
}

test("the text is the blocks' text, a blank line between any two, without what is left out", () => {
  assert.equal(join([]).text, "");
  assert.equal(join([{ text: "One" }, { text: "Two" }, { text: "" }, { text: "Three" }]).text, "One\n\nTwo\n\n\n\nThree");
  assert.equal(join([{ text: "a [note] b", skip: [{ start: 1, end: 8 }] }, { text: "c" }], "\n").text, "a b\nc");
  for (let seed = 0; seed < 400; seed += 1) {
    const blocks = randomBlocks(dice(seed));
    assert.equal(join(blocks).text, blocks.map((block) => readable(block)).join(GAP), `seed ${seed}`);
  }
});

test("every range finds its own characters, in every block that it touches", () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const random = dice(seed);
    const blocks = randomBlocks(random);
    const joined = join(blocks);
    for (let n = 0; n < 20; n += 1) {
      const start = random.below(joined.text.length + 1);
      const end = start + random.below(joined.text.length + 1 - start);
      const places = locate(joined, { start, end });
      const read = places.map((place) => readable(blocks[place.block], place.start, place.end));
      // Blank lines between the blocks belong to no block; a blank line inside one may look the same, so both are left out of the comparison.
      const ink = (text) => text.replaceAll("\n", "");
      assert.equal(ink(read.join("")), ink(joined.text.slice(start, end)), `seed ${seed}`);
      for (const [at, place] of places.entries()) {
        assert.ok(place.start < place.end && place.end <= blocks[place.block].text.length);
        const before = places[at - 1];
        assert.ok(!before || before.block < place.block || (before.block === place.block && before.end < place.start), "in order, apart");
      }
    }
  }
});

test("a quotation over two blocks has two places, one over a note two in a block, one over a soft hyphen a single one", () => {
  const blocks = [{ text: "“We said" }, { text: "no more,” he said" }];
  assert.deepEqual(locate(join(blocks), { start: 0, end: 19 }), [{ block: 0, start: 0, end: 8 }, { block: 1, start: 0, end: 9 }]);
  const noted = [{ text: "one NOTE two", skip: [{ start: 4, end: 9 }] }];
  assert.deepEqual(locate(join(noted), { start: 0, end: 7 }), [{ block: 0, start: 0, end: 4 }, { block: 0, start: 9, end: 12 }]);
  const soft = [{ text: "clos\u00ADing down" }];
  assert.deepEqual(locate(join(soft), { start: 0, end: 7 }), [{ block: 0, start: 0, end: 8 }]);
});

test("the marks of a real analysis hold the analysis' words, never overlap, and have a name with a style", () => {
  const css = readFileSync(new URL("../../embed/adapters/marks.css", import.meta.url), "utf8");
  const names = namesOf("pullquote");
  for (const name of names) assert.ok(css.includes(`.${name}`) && css.includes(`::highlight(${name})`) && css.includes(`.annotation-text-${name}`), name);
  let found = 0;
  for (let seed = 0; seed < 400; seed += 1) {
    const blocks = randomBlocks(dice(seed));
    const joined = join(blocks);
    const analysis = analyze(joined.text);
    const marks = marksOf(analysis, joined, "pullquote");
    found += marks.length;
    const covered = new Set();
    for (const { block, start, end, name, quote } of marks) {
      assert.ok(names.includes(name));
      for (let at = start; at < end; at += 1) {
        assert.ok(!covered.has(`${block}:${at}`), `seed ${seed}: two marks over one place`);
        covered.add(`${block}:${at}`);
      }
      const words = readable(blocks[block], start, end);
      const { source, cue, ...range } = analysis.quotes[quote];
      const whole = name.endsWith("source") ? source : name.endsWith("cue") ? cue : range;
      assert.ok(joined.text.slice(whole.start, whole.end).includes(words), `seed ${seed}: ${JSON.stringify(words)}`);
    }
  }
  assert.ok(found > 500, `only ${found} marks`);
});

test("a quotation whose speaker is not sure is one to check, with its source", () => {
  const joined = join([{ text: "“No,” said Tom Price. He added: “Never.”" }]);
  const analysis = analyze(joined.text);
  const names = (doubt) => {
    const quotes = analysis.quotes.map((quote) => ({ ...quote, confidence: doubt ? 0.3 : 0.9 }));
    return marksOf({ ...analysis, quotes }, joined, "p").map(({ name }) => name);
  };
  assert.deepEqual(names(false).filter((name) => !/cue|source/.test(name)), ["p-voice-1", "p-voice-1"]);
  assert.deepEqual(names(true).filter((name) => !/cue|source/.test(name)), ["p-check", "p-check"]);
});

test("places move with the words, and go when their words are edited", () => {
  const at = (text, words) => ({ block: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const one = (before, after, words) => carry([at(before, words)], [{ text: before }], [{ text: after }]).map((place) => after.slice(place.start, place.end));
  assert.deepEqual(one("He said no.", "Today he said no.", "said"), ["said"]);
  assert.deepEqual(one("He said no.", "He said never.", "said"), ["said"]);
  assert.deepEqual(one("He said no.", "He sad no.", "said"), []);
  assert.deepEqual(one("He said no.", "He no.", "said"), []);
  assert.deepEqual(one("He said no.", "He said, no.", "said"), ["said"], "beside it is not inside it");
  assert.deepEqual(one("He said no.", "He once said no.", "said"), ["said"]);
  assert.deepEqual(carry([at("He said no.", "said")], [{ text: "He said no." }], [{ text: "Oh. He said no." }], { whole: true }), []);
  assert.deepEqual(changeOf("abc", "abXc"), { start: 2, end: 2, by: 1 });
  assert.deepEqual(changeOf("aa", "aaa"), { start: 2, end: 2, by: 1 });
});

test("after any edits a place holds the words that it held, or is gone", () => {
  let kept = 0;
  for (let seed = 0; seed < 600; seed += 1) {
    const random = dice(seed);
    const { below, pick, times } = random;
    const keyed = seed % 2 === 0;
    const blocks = randomBlocks(random).map((block, index) => (keyed ? { ...block, key: index } : block));
    const places = blocks.flatMap(({ text }, block) => times(4, () => ({ block, start: below(text.length), end: 0 })).map((place) => ({ ...place, end: place.start + 1 + below(text.length - place.start) })).filter(({ end }) => end <= text.length));
    let now = blocks;
    let moved = places.map((place, id) => ({ ...place, id }));
    for (let step = 0; step < 3; step += 1) {
      const next = now.map((block) => ({ ...block }));
      const target = below(next.length || 1);
      const what = below(4);
      if (what === 0) next.splice(target, 0, { text: pick(WORDS), key: keyed ? `new ${step}` : undefined });
      else if (what === 1) next.splice(target, 1);
      else if (next[target]) {
        const { text } = next[target];
        const from = below(text.length + 1);
        next[target].text = text.slice(0, from) + pick(["", ...WORDS]) + text.slice(from + below(4));
      }
      moved = carry(moved, now, next);
      now = next;
    }
    kept += moved.length;
    for (const { id, block, start, end } of moved) {
      const old = places[id];
      assert.equal(now[block].text.slice(start, end), blocks[old.block].text.slice(old.start, old.end), `seed ${seed}`);
    }
  }
  assert.ok(kept > 500, `only ${kept} kept`);
});

test("blocks are told apart by text at both ends, by key or order between", () => {
  const list = (...texts) => texts.map((text) => ({ text }));
  assert.deepEqual(align(list("a", "b", "c"), list("a", "x", "c")), [0, 1, 2]);
  assert.deepEqual(align(list("a", "b", "c"), list("a", "n", "b", "c")), [0, 2, 3]);
  assert.deepEqual(align(list("a", "b", "c"), list("a", "c")), [0, -1, 1]);
  const keyed = (...texts) => texts.map((text) => ({ text, key: text[0] }));
  assert.deepEqual(align(keyed("a", "b", "c", "d"), keyed("d", "c2", "b2", "a")), [3, 2, 1, 0]);
});

/** An editor of blocks, an engine that answers when told to. */
function bench(settings = {}) {
  const state = { blocks: [{ text: "“We are closing,” said Ann Hale." }, { text: "“No,” said Tom Price." }], painted: [], asked: [], errors: [], heard: 0 };
  const answers = [];
  const session = createSession({
    delay: 5,
    read: () => state.blocks.map((block) => ({ ...block })),
    paint: (marks, blocks) => (state.painted = marks.map(({ block, start, end }) => blocks[block].text.slice(start, end))),
    analyze: (text, _, { signal }) => {
      state.asked.push(text);
      state.signal = signal;
      return new Promise((resolve, reject) => answers.push({ resolve: () => resolve(analyze(text)), reject }));
    },
    onAnalysis: () => (state.heard += 1),
    onError: (error) => state.errors.push(error.message),
    ...settings,
  });
  return { state, session, answers };
}
const soon = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

test("typing is awaited, one analysis is under way, the newest text is next", async () => {
  const { state, session, answers } = bench();
  for (let n = 0; n < 5; n += 1) session.changed();
  await soon();
  assert.equal(state.asked.length, 1);
  state.blocks[1].text = "“Yes,” said Tom Price.";
  session.changed();
  state.blocks[1].text = "“Perhaps,” said Tom Price.";
  const done = session.refresh();
  await soon();
  assert.equal(state.asked.length, 1, "the second waits for the first");
  answers[0].resolve();
  await soon();
  assert.deepEqual(state.painted, ["“We are closing,”", "said", "Ann Hale"], "what was edited meanwhile is dropped");
  assert.equal(state.asked.length, 2);
  assert.match(state.asked[1], /Perhaps/);
  answers[1].resolve();
  await done;
  assert.deepEqual(state.painted, ["“We are closing,”", "said", "Ann Hale", "“Perhaps,”", "said", "Tom Price"]);
  await soon();
  assert.equal(state.asked.length, 2);
});

test("an error is told, and the next analysis goes on", async () => {
  const { state, session, answers } = bench();
  const first = session.refresh();
  answers[0].reject(new Error("lost"));
  await first;
  assert.deepEqual(state.errors, ["lost"]);
  const thrown = bench({ analyze: () => { throw new Error("wrong option"); } });
  await thrown.session.refresh();
  assert.deepEqual(thrown.state.errors, ["wrong option"]);
  const second = session.refresh();
  answers[1].resolve();
  await second;
  assert.equal(state.painted.length, 6);
});

test("verdicts are asked for where there are sources, told when they fail, and not at all without", async () => {
  const asked = [];
  let broken = false;
  const check = async (draft, sources, options) => {
    asked.push([draft.length, sources.map(({ name }) => name), options]);
    if (broken) throw new Error("no memory");
    return { quotes: [{ start: 0, end: 17, severity: "serious" }] };
  };
  const { state, session, answers } = bench({ check, sources: [{ name: "notes", text: "We are open." }], layers: "verdicts" });
  const attached = session.attached(() => session.stop());
  const results = [];
  const errors = [];
  attached.on("result", ({ checked }) => results.push(checked !== null));
  attached.on("error", ({ message }) => errors.push(message));
  const first = session.refresh();
  answers[0].resolve();
  await first;
  assert.deepEqual(asked, [[state.asked[0].length, ["notes"], { offsets: "utf16" }]]);
  assert.deepEqual(results, [false, true], "the first time marks do not wait for the module");
  assert.deepEqual(state.painted, ["“We are closing,”"]);
  const second = session.refresh();
  answers[1].resolve();
  await second;
  assert.deepEqual(results, [false, true, true], "later they come with their verdicts");
  broken = true;
  await assert.rejects(attached.check([{ name: "other", text: "" }]), /no memory/);
  assert.deepEqual(state.errors, []);
  const third = session.refresh();
  answers[2].resolve();
  await third;
  assert.deepEqual([state.errors, errors], [["no memory", "no memory"], ["no memory", "no memory"]]);
  assert.equal(await attached.check([]), null);
  assert.equal(attached.result.checked, null);
  assert.deepEqual([attached.checks, attached.layers], [true, ["verdicts"]]);

  const without = bench().session.attached(() => {});
  await assert.rejects(without.check([{ name: "notes", text: "" }]), /give attach\(…, \{ check \}\)/);
  assert.throws(() => bench({ sources: [{ name: "notes", text: "" }] }), /pullquote\/compare/);
  assert.throws(() => bench({ state: { version: 2, corrections: [] } }), /getState/);
});

test("a correction takes the place of an earlier one of the same kind and words, and no other", () => {
  const { session } = bench();
  const attached = session.attached(() => {});
  const quote = { exact: "“No,”", nth: 0 };
  attached.correct({ type: "speaker", quote, to: "Jo Lee" });
  attached.correct({ type: "kind", quote, kind: "partial" });
  attached.correct({ type: "rename", from: "Tom", to: "Thomas" });
  attached.correct({ type: "rename", from: "Ann", to: "Anne" });
  attached.correct({ type: "speaker", quote, to: null });
  const { corrections } = attached.getState();
  assert.deepEqual(corrections.map(({ type, to }) => [type, to]), [["kind", undefined], ["rename", "Thomas"], ["rename", "Anne"], ["speaker", null]]);
  corrections.length = 0;
  assert.equal(attached.getState().corrections.length, 4, "what is handed out is a copy");
  const again = bench({ state: attached.getState() }).session.attached(() => {});
  assert.deepEqual(again.getState(), attached.getState());
});

test("the client with a worker fits in, and hears of the end", async () => {
  const client = createClient({ module: readFileSync(new URL("../../www/pkg/engine_bg.wasm", import.meta.url)) });
  const { state, session } = bench({ analyze: client.analyze });
  await session.refresh();
  assert.equal(state.painted.length, 6);
  const under = session.refresh();
  session.stop();
  await under;
  assert.deepEqual([state.heard, state.errors], [1, []]);
  client.close();
});

test("after the end nothing is asked, painted or told, and what is under way is aborted", async () => {
  const { state, session, answers } = bench();
  const under = session.refresh();
  session.changed();
  session.stop();
  assert.ok(state.signal.aborted);
  answers[0].reject(new Error("aborted"));
  await under;
  session.changed();
  session.moved();
  await session.refresh();
  await soon();
  const deaf = bench();
  const late = deaf.session.refresh();
  deaf.session.stop();
  deaf.answers[0].resolve();
  await late;
  assert.deepEqual([deaf.state.painted, deaf.state.heard], [[], 0], "an engine that does not hear of the end");
  assert.deepEqual([state.asked.length, state.painted, state.errors, state.heard], [1, [], [], 0]);
});
