// What every editor must do, whichever it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openHost } from "./harness.mjs";

/** No test may hang. */
export const LIMIT = { timeout: 240_000 };
/** The marks of the article in `hosts/common.js`, in order. */
export const MARKS = [
  ["pullquote-voice-1", "“We have run out of time,”"],
  ["pullquote-cue", "said"],
  ["pullquote-source", "Ann Hale"],
  ["pullquote-voice-1", "“The steel is tired.”"],
  ["pullquote-source", "Tom Price"],
  ["pullquote-cue", "said"],
  ["pullquote-report-2", "the ferry would run twice an hour"],
  ["pullquote-voice-2", "“Nobody asked the shops.”"],
];
const without = (...words) => MARKS.filter(([, text]) => !words.includes(text));

/** Waits until the host's marks are these. */
export async function settles(host, expected, what) {
  let found;
  for (let n = 0; n < 600; n += 1) {
    found = await host.marks();
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(found, expected, what);
}

/**
 * @param {string} name of the host
 * @param {{ splits?: boolean, seen?: boolean }} [editor] `splits`: marks outlive a paragraph cut in two; `seen`: elements on the screen show them
 */
export function everyEditor(name, { splits = false, seen = false } = {}) {
  test(`${name}: marks the right words, follows typing, drops what is edited, undoes, leaves nothing`, LIMIT, async () => {
    const { page, host, problems, close } = await openHost(name);
    const [content, dom] = [await host.content(), await host.dom()];
    await host.attach();
    await settles(host, MARKS, "marks after the start");
    if (seen) assert.deepEqual(await host.seen(), MARKS, "what is on the screen");
    assert.equal(await host.content(), content, "the content is as it was");

    // While nothing is analysed, marks move with the words, and those whose words are edited go.
    await host.hold();
    await host.caret("Updated");
    await page.keyboard.type(" again");
    await settles(host, MARKS, "marks after typing in front");
    assert.match(await host.content(), /Updated again/);
    await host.caret("out of");
    await page.keyboard.type(" all");
    await settles(host, without("“We have run out of time,”"), "marks after typing inside one");

    // An analysis is under way; the newest text is the next.
    await page.waitForFunction(() => globalThis.host.state().asked.length > 1);
    const asked = (await host.state()).asked.length;
    await host.caret("The steel");
    await page.keyboard.type("work");
    await host.release();
    const after = [["pullquote-voice-1", "“We have run out of all time,”"], ...MARKS.slice(1, 3), ["pullquote-voice-1", "“The steelwork is tired.”"], ...MARKS.slice(4)];
    await settles(host, after, "marks of the newest text");
    assert.ok((await host.state()).asked.length > asked, "the newest text was analysed");
    if (splits) {
      await host.hold();
      await host.caret("harbour master.");
      await page.keyboard.press("Enter");
      await settles(host, after, "marks after a paragraph was cut in two");
      await host.release();
    }

    // Undo, as far as it goes.
    for (let n = 0; n < 40 && (await host.content()) !== content; n += 1) await page.keyboard.press("Control+z");
    assert.equal(await host.content(), content, "undone");
    await settles(host, MARKS, "marks after undo");
    assert.doesNotMatch(await host.content(), /pullquote|annotation|highlight/i);

    await host.detach();
    assert.deepEqual(await host.marks(), [], "no marks after detach");
    assert.equal(tidy(await host.dom()), tidy(dom), "no trace after detach");
    const heard = (await host.state()).heard;
    await host.caret("Updated");
    await page.keyboard.type("!");
    await page.waitForTimeout(80);
    assert.equal((await host.state()).heard, heard, "nothing is analysed after detach");
    assert.deepEqual((await host.state()).errors, []);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${name}: what comes back for a block edited meanwhile is dropped`, LIMIT, async () => {
    const { page, host, close } = await openHost(name);
    await host.hold();
    await host.attach();
    await page.waitForFunction(() => globalThis.host.state().asked.length === 1);
    await host.caret("Ann");
    await page.keyboard.type("e");
    await page.evaluate(async () => {
      const { host } = globalThis;
      // The first answer comes back; the second, asked for by then, never does.
      globalThis.painted = new Promise((resolve) => {
        const look = () => (host.state().heard ? resolve(host.marks()) : setTimeout(look));
        look();
      });
      host.release();
      host.hold();
    });
    assert.deepEqual(await page.evaluate(() => globalThis.painted), MARKS.slice(4), "only those of blocks that nobody touched");
    await host.release();
    await settles(host, [...MARKS.slice(0, 2), ["pullquote-source", "Anne Hale"], ...MARKS.slice(3)], "marks of the newest text");
    await close();
  });
}

/** What an editor changes by itself when it is used. */
const tidy = (html) => html.replace(/ (?:class|style|data-[\w-]+|aria-[\w-]+|id)="[^"]*"/g, "").replace(/<br[^>]*>|&nbsp;|[\u200B\uFEFF]/g, "");
