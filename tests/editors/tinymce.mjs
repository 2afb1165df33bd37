import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("tinymce");

test("tinymce: as a plugin in the page, with an entity, a table and a caption; removed with the editor", LIMIT, async () => {
  const { page, host, close } = await openHost("tinymce");
  await host.attach();
  await settles(host, MARKS);
  const html = "<p>“We&nbsp;are closing,” said Ann Hale.</p><figure><figcaption>“No more,” said Tom Price.</figcaption></figure>";
  await page.evaluate((text) => globalThis.host.inline(text), html);
  const marks = [
    ["pullquote-voice-1", "“We\u00A0are closing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"],
    ["pullquote-voice-2", "“No more,”"], ["pullquote-cue", "said"], ["pullquote-source", "Tom Price"],
  ];
  await settles({ marks: host.inlineMarks }, marks);
  assert.equal((await host.inlineContent()).replace(/\n/g, "").replace(/&ldquo;/g, "“").replace(/&rdquo;/g, "”"), html);
  await host.inlineRemove();
  await settles({ marks: host.inlineMarks }, []);
  await settles(host, MARKS, "those of the other editor stay");
  await close();
});
