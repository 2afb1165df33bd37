import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("prosemirror", { splits: true, seen: true });

test("prosemirror: soft breaks and pictures, lists and code, as a plugin", LIMIT, async () => {
  const { page, host, close } = await openHost("prosemirror");
  await host.attach();
  await settles(host, MARKS);
  await host.asPlugin();
  await settles(host, MARKS, "marks by the plugin");
  assert.equal(await page.evaluate(() => globalThis.host.attached.at(globalThis.host.position("run out"))), 0, "the plugin's interface");
  await host.load('<h1>Pier to close</h1><blockquote><p>“We are<br>closing,” <strong>said</strong> <img src="data:,"> Ann Hale.</p></blockquote><pre>“Code,” said Tom Price.</pre>');
  await settles(host, [["pullquote-voice-1", "“We areclosing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"]], "marks around a break and a picture");
  assert.deepEqual(await host.blocks(), ["Pier to close", "“We are\nclosing,” said   Ann Hale."]);
  await close();
});

test("prosemirror: what was heard and put right outlives another plugin's coming", LIMIT, async () => {
  const { page, host, problems, close } = await openHost("prosemirror");
  await host.attach();
  await settles(host, MARKS);
  await page.evaluate(() => {
    const { attached } = globalThis.host;
    attached.correct({ type: "speaker", quote: { exact: "“Nobody asked the shops.”", nth: 0 }, to: "Ann Hale" });
    attached.on("result", ({ text }) => (globalThis.told = text));
  });
  await host.another();
  await host.caret("Updated");
  await page.keyboard.type(" twice");
  await page.waitForFunction(() => globalThis.told?.includes("twice"));
  await settles(host, [...MARKS.slice(0, 7), ["pullquote-voice-1", "“Nobody asked the shops.”"]]);
  await host.detach();
  assert.deepEqual(await host.marks(), []);
  assert.deepEqual(problems, []);
  await close();
});
