import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("prosemirror", { splits: true, seen: true });

test("prosemirror: soft breaks and pictures, lists and code, as a plugin", LIMIT, async () => {
  const { host, close } = await openHost("prosemirror");
  await host.attach();
  await settles(host, MARKS);
  await host.asPlugin();
  await settles(host, MARKS, "marks by the plugin");
  await host.load('<h1>Pier to close</h1><blockquote><p>“We are<br>closing,” <strong>said</strong> <img src="data:,"> Ann Hale.</p></blockquote><pre>“Code,” said Tom Price.</pre>');
  await settles(host, [["pullquote-voice-1", "“We areclosing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"]], "marks around a break and a picture");
  assert.deepEqual(await host.blocks(), ["Pier to close", "“We are\nclosing,” said   Ann Hale."]);
  await close();
});
