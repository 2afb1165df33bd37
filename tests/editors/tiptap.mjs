import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("tiptap", { splits: true, seen: true });

test("tiptap: as an extension; mentions, breaks, lists, struck words", LIMIT, async () => {
  const { host, close } = await openHost("tiptap");
  await host.attach();
  await host.asExtension();
  const html = '<p>“We are<br>closing,” said <span data-label="Ann Hale">Ann Hale</span>.</p><ul><li><p>“No <s>never ever </s>more,” said Tom Price.</p></li></ul><pre><code>“Code,” said Jo Lee.</code></pre>';
  await host.load(html);
  await settles(host, [
    ["pullquote-voice-1", "“We are\nclosing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"],
    ["pullquote-voice-2", "“No "], ["pullquote-voice-2", "more,”"], ["pullquote-cue", "said"], ["pullquote-source", "Tom Price"],
  ]);
  assert.ok((await host.content()).startsWith(html.replace("<s>never ever </s>", "<s>never ever </s>")), "the content is what was put in");
  await close();
});
