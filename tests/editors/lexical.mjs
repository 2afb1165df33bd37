import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("lexical");

test("lexical: bold words, line breaks, another root, no root", LIMIT, async () => {
  const { page, host, close } = await openHost("lexical");
  await host.attach();
  await settles(host, MARKS);
  await host.load();
  const marks = [["pullquote-voice-1", "“We are "], ["pullquote-voice-1", "closing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"]];
  await settles(host, marks, "a mark in two text nodes");
  await host.move();
  await settles(host, marks, "marks in the new root");
  await host.leave();
  assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  assert.deepEqual(await host.problems(), []);
  await close();
});
