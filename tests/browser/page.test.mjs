// The main way through the page: paste an article, go from quotation to text and back, and nothing leaves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { article, golden, openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const CANARY = "“The zanzibarian canary sings,” said Quillon Xanthe.";

test("paste, quotation to text, text to quotation, and no request", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, `${article("british")}\n${CANARY}\n`);

  // The quotations are marked in it.
  const canary = page.locator("#article .seg[data-quote]", { hasText: "zanzibarian canary" });
  assert.equal(await canary.count(), 1);
  const index = await canary.getAttribute("data-quote");

  // From the list to the text …
  await page.locator("#tab-quotations").click();
  const entry = page.locator(`#panel-quotations [data-entry="${index}"]`);
  assert.match(await entry.innerText(), /Quillon Xanthe/);
  await entry.click();
  await page.waitForFunction((i) => document.activeElement?.matches(`#article .tag[data-quote="${i}"]`), index);
  assert.ok(await canary.isVisible());

  // … and from the text to the list, from another tab.
  await page.keyboard.press("Escape");
  await page.locator("#tab-voices").click();
  await canary.click();
  await page.waitForSelector(`#panel-quotations:not([hidden]) [data-entry="${index}"][aria-current]`);

  assert.deepEqual(requests, [], "no request after load");
  assert.deepEqual(problems, []);
  await close();
});

test("the engine in the browser finds what it finds elsewhere", async () => {
  const { page, close } = await openPage();
  const expected = golden("emoji");
  const found = await page.evaluate(async (text) => {
    const { analyze } = await import("/pullquote.js");
    return analyze(text);
  }, article("emoji"));
  found.lexicon = expected.lexicon;
  assert.deepEqual(found, expected);
  await close();
});
