// One history: whatever is done in whatever order, going back and forth gives exactly what there was. Needs no browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createHistory, difference } from "../../www/model/history.js";

/** Numbers that are the same at every run. */
function dice(seed) {
  let state = seed * 2654435761 + 1;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const PIECES = ["a", "b", " ", "\n", "“Yes,” said Ann Hale.", "aaaa", "🙂", "\ud83d", "", "\n\n", "aba"];
const correction = (n) => ({ type: "merge", from: `A${n}`, into: "B" });

/** One thing that a visitor does, to the history and to a list of whole states beside it. */
function act(history, roll, list) {
  const { text, corrections, ownWords } = history.now;
  const piece = PIECES[roll(PIECES.length)];
  const at = roll(text.length + 1);
  const to = Math.min(text.length, at + roll(5));
  const put = (patch, typed) => {
    const before = { ...history.now };
    const depth = history.depth;
    const differs = history.put(patch, typed);
    const after = { ...before, ...patch };
    assert.deepEqual(history.now, differs ? after : before);
    if (!differs) return assert.deepEqual({ ...after }, before, "only what changes nothing makes no step");
    assert.ok(typed || history.depth === depth + 1, "only typing joins the step before");
    assert.ok(!history.canRedo);
    if (history.depth === depth) list.states[list.at] = { ...history.now };
    else list.states.splice(++list.at, Infinity, { ...history.now });
  };
  switch (roll(12)) {
    case 0: case 1: return put({ text: text.slice(0, at) + piece + text.slice(to) }, true);
    case 2: return put({ text: text + "abc d"[roll(5)] }, true);
    case 3: return put({ text: text.slice(0, -1) }, true);
    case 4: return put({ text: PIECES.slice(roll(6)).join(" "), corrections: [] });
    case 5: return put({ text: "", corrections: [] });
    case 6: return put({ corrections: [...corrections, correction(roll(5))] });
    case 7: return put({ corrections: corrections.filter((_, n) => n !== 0) });
    case 8: return put({ text: piece, corrections: [correction(9)], ownWords: piece ? `${piece}; 1` : ownWords });
    case 9: return history.part();
    case 10: {
      const could = history.canUndo;
      assert.equal(history.undo() !== null, could);
      if (could) list.at -= 1;
      return assert.deepEqual(history.now, list.states[list.at]);
    }
    default: {
      const could = history.canRedo;
      assert.equal(could, list.at < list.states.length - 1);
      assert.equal(history.redo() !== null, could);
      if (could) list.at += 1;
      return assert.deepEqual(history.now, list.states[list.at]);
    }
  }
}

test("2,000 random sequences of everything that can be done: nothing is lost", () => {
  let steps = 0;
  for (let seed = 0; seed < 2000; seed += 1) {
    const roll = dice(seed);
    const start = { text: PIECES[roll(PIECES.length)], corrections: [], ownWords: "" };
    const history = createHistory(start);
    const list = { states: [{ ...start }], at: 0 };
    for (let n = 5 + roll(40); n > 0; n -= 1) act(history, roll, list);
    steps += history.depth;
    // All the way back, never past the start; all the way forth.
    while (history.undo()) assert.deepEqual(history.now, list.states[--list.at], `seed ${seed}`);
    assert.deepEqual([list.at, history.now, history.canUndo], [0, start, false], `seed ${seed}`);
    while (history.redo()) assert.deepEqual(history.now, list.states[++list.at], `seed ${seed}`);
    assert.equal(list.at, list.states.length - 1, `seed ${seed}`);
  }
  assert.ok(steps > 10_000, `only ${steps} steps`);
});

test("a word is a step, a correction is one, and the two do not mix", () => {
  const history = createHistory({ text: "", corrections: [], ownWords: "" });
  const type = (words) => { for (const c of words) history.put({ text: history.now.text + c }, true); };
  type("one two");
  history.put({ corrections: [correction(1)] });
  type("s");
  history.put({ text: history.now.text.slice(0, -1) }, true);
  history.put({ text: history.now.text.slice(0, -1) }, true);
  const seen = [];
  while (history.undo()) seen.push([history.now.text, history.now.corrections.length]);
  assert.deepEqual(seen, [["one twos", 1], ["one two", 1], ["one two", 0], ["one ", 0], ["", 0]]);
});

test("the oldest steps go first when there are too many, and what is there stays", () => {
  const history = createHistory({ text: "", corrections: [], ownWords: "" }, { steps: 50, characters: 1000 });
  for (let n = 0; n < 200; n += 1) history.put({ text: `text ${n}` });
  assert.equal(history.depth, 50);
  for (let n = 199; history.undo(); ) assert.equal(history.now.text, `text ${--n}`);
  assert.equal(history.now.text, "text 149");
  history.put({ text: "x".repeat(600) });
  history.put({ text: "y".repeat(600) });
  assert.equal(history.now.text, "y".repeat(600));
  assert.ok(history.depth <= 1);
});

test("texts differ by one stretch", () => {
  assert.equal(difference("a", "a"), null);
  assert.deepEqual(difference("aaa", "aa"), { at: 2, gone: "a", come: "" });
  assert.deepEqual(difference("abcd", "axyd"), { at: 1, gone: "bc", come: "xy" });
});
