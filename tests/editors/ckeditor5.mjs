import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("ckeditor5", { seen: true });

test("ckeditor5: as a plugin; soft breaks, lists, tables, struck words", LIMIT, async () => {
  const { host, close } = await openHost("ckeditor5");
  await host.attach();
  await settles(host, MARKS);
  await host.asPlugin();
  await settles(host, MARKS, "marks by the plugin");
  const html = "<h2>Pier to close</h2><p>“We are<br>closing,” <strong>said</strong> Ann Hale.</p><ul><li>“No <s>never ever </s>more,” said Tom Price.</li></ul>";
  await host.load(html);
  await settles(host, [
    ["pullquote-voice-1", "“We are\nclosing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"],
    ["pullquote-voice-2", "“No "], ["pullquote-voice-2", "more,”"], ["pullquote-cue", "said"], ["pullquote-source", "Tom Price"],
  ]);
  // The editor numbers its list items.
  assert.equal((await host.content()).replace(/ data-list-item-id="\w+"/g, ""), html);
  await close();
});
