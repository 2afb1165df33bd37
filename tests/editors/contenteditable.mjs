import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("contenteditable");

test("contenteditable: lists, captions, tables, breaks, pictures, deleted and noted words", LIMIT, async () => {
  const { host, close } = await openHost("contenteditable");
  await host.load(`<h2>Pier to close</h2>
    bare text<div>“We are
      <b>clos</b>ing,”<br>said<img alt="">Ann Hale.</div>
    <figure><img alt=""><figcaption>“Mind the <del>old </del>gap,” said Tom Price.</figcaption></figure>
    <ul><li>“One <span class="note">check this</span>thing,” said Jo Lee.</li></ul>
    <table><tr><td>“Cell,” said Al Moe.</td><td hidden>“Hidden,” said Bo Nye.</td></tr></table>`);
  await host.attach(".note");
  const flat = async () => (await host.marks()).map(([name, text]) => [name, text.replace(/\s+/g, " ")]);
  await settles({ marks: flat }, [
    ["pullquote-voice-1", "“We are "], ["pullquote-voice-1", "clos"], ["pullquote-voice-1", "ing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"],
    ["pullquote-voice-2", "“Mind the "], ["pullquote-voice-2", "gap,”"], ["pullquote-cue", "said"], ["pullquote-source", "Tom Price"],
    ["pullquote-voice-3", "“One "], ["pullquote-voice-3", "thing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Jo Lee"],
    ["pullquote-voice-4", "“Cell,”"], ["pullquote-cue", "said"], ["pullquote-source", "Al Moe"],
  ]);
  const [text] = (await host.state()).asked;
  assert.match(text, /^Pier to close\n\n/, "the headline is a block of its own");
  assert.match(text, /closing,”\nsaid Ann Hale\./);
  assert.doesNotMatch(text, /old|check this|Hidden/);
  await close();
});

test("contenteditable: two editors in one page share the names and not the marks", LIMIT, async () => {
  const { page, host, close } = await openHost("contenteditable");
  await host.attach();
  await settles(host, MARKS);
  await page.evaluate(() => globalThis.host.second("<p>“Two,” said Tom Price.</p>"));
  const two = [["pullquote-voice-1", "“Two,”"], ["pullquote-cue", "said"], ["pullquote-source", "Tom Price"]];
  await settles(host, [...MARKS, ...two]);
  await host.detach();
  assert.deepEqual(await host.marks(), two);
  await host.endSecond();
  assert.equal(await page.evaluate(() => CSS.highlights.size), 0, "the registry is empty again");
  await close();
});
