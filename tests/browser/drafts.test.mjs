// A draft is kept on the device where it is asked for, comes back, and is forgotten where that is asked for; nothing is kept otherwise.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\n“They promised us ten years,” said Bob Price.";
const stored = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("pullquote-draft") ?? "null"));
const ready = (page) => page.waitForSelector("main[data-state=ready]");
const text = (page) => page.locator("#text").inputValue();
const keeps = (page, words) => page.waitForFunction((w) => JSON.parse(localStorage.getItem("pullquote-draft") ?? "{}").text === w, words);

test("kept, restored after the tab was closed in the middle of a word, shared by tabs, forgotten", async () => {
  const { page, requests, problems, close } = await openPage();
  const context = page.context();
  await paste(page, ARTICLE);
  assert.equal(await page.evaluate(() => localStorage.length), 0, "nothing is kept unasked");
  await page.locator("#article .tag").last().click();
  await page.locator("#card .correct summary").click();
  await page.locator("[data-correct=term]").click();
  await page.locator("#keep-draft").check();
  assert.equal((await stored(page)).text, ARTICLE);
  assert.equal((await stored(page)).corrections.length, 1);
  const status = await page.locator("#status").innerText();

  // The tab goes away right after a key, long before the next time of keeping.
  await page.locator("#text").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Mo");
  await page.close({ runBeforeUnload: false });
  const second = await context.newPage();
  second.on("pageerror", (error) => problems.push(String(error)));
  await second.goto(process.env.PULLQUOTE_URL);
  await ready(second);
  assert.equal(await text(second), `${ARTICLE} Mo`);
  await second.waitForFunction((words) => document.querySelector("#status").textContent === words, status);
  assert.match(await second.locator("#draft-status").innerText(), /back/);
  assert.ok(await second.locator("#keep-draft").isChecked());

  // Another tab goes on with it; what it keeps is not written over in silence.
  const third = await context.newPage();
  await third.goto(process.env.PULLQUOTE_URL);
  await ready(third);
  await paste(third, "“From the third,” said Cara Dunn.");
  await keeps(third, "“From the third,” said Cara Dunn.");
  await second.locator("#notice", { hasText: "changed in another tab" }).waitFor();
  await second.locator("#notice button", { hasText: "Dismiss" }).click();
  await paste(second, "“From the second,” said Dee Moss.");
  await second.locator("#notice", { hasText: "newer draft" }).waitFor();
  assert.equal((await stored(second)).text, "“From the third,” said Cara Dunn.");
  await second.locator("#notice button", { hasText: "Keep this one" }).click();
  await keeps(second, "“From the second,” said Dee Moss.");
  await third.locator("#notice button", { hasText: "Show that one" }).click();
  assert.equal(await text(third), "“From the second,” said Dee Moss.");

  await third.locator("#forget-draft").click();
  assert.equal(await stored(third), null);
  await second.waitForFunction(() => !document.querySelector("#keep-draft").checked);
  assert.equal(await text(second), "“From the second,” said Dee Moss.", "the text itself stays");
  await paste(second, ARTICLE);
  await second.waitForTimeout(600);
  assert.equal(await stored(second), null);
  assert.deepEqual(requests.filter((address) => !address.startsWith(process.env.PULLQUOTE_URL) && !address.startsWith("blob:")), []);
  assert.deepEqual(problems, []);
  await close();
});

test("a full or forbidden storage is said, and nothing is lost", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  await page.evaluate(() => {
    globalThis.kept = Storage.prototype.setItem;
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await page.locator("#keep-draft").check();
  await page.locator("#notice", { hasText: "no more room" }).waitFor();
  assert.equal(await page.locator("#draft-status").innerText(), "Not kept");
  // As soon as there is room it is kept.
  await page.evaluate(() => (Storage.prototype.setItem = globalThis.kept));
  await paste(page, `${ARTICLE} More.`);
  await keeps(page, `${ARTICLE} More.`);
  assert.equal(await page.locator("#draft-status").innerText(), "Kept");

  await page.locator("#forget-draft").click();
  await page.evaluate(() => Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }));
  await page.locator("#keep-draft").click();
  await page.locator("#notice", { hasText: "does not let the page keep" }).waitFor();
  assert.ok(!(await page.locator("#keep-draft").isChecked()));
  assert.equal(await text(page), `${ARTICLE} More.`);
  assert.deepEqual(problems, []);
  await close();
});

test("a draft that another tab kept or forgot meanwhile is not written over, and not brought back, unasked", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  const other = await page.context().newPage();
  await other.goto(process.env.PULLQUOTE_URL);
  await ready(other);
  await paste(other, "“From the other,” said Cara Dunn.");
  await other.locator("#keep-draft").check();
  await keeps(other, "“From the other,” said Cara Dunn.");
  await page.locator("#keep-draft").click();
  await page.locator("#notice", { hasText: "Another tab has kept a draft" }).waitFor();
  assert.equal((await stored(page)).text, "“From the other,” said Cara Dunn.");
  await page.locator("#notice button", { hasText: "Keep this one" }).click();
  await keeps(page, ARTICLE);
  await other.close();
  // The word of the other tab may come late, or never: what is kept is looked at each time.
  await page.evaluate(() => localStorage.removeItem("pullquote-draft"));
  await paste(page, `${ARTICLE} More.`);
  await page.locator("#notice", { hasText: "The draft was forgotten in another tab" }).waitFor();
  assert.equal(await stored(page), null);
  assert.equal(await page.locator("#keep-draft").isChecked(), false);
  assert.equal(await text(page), `${ARTICLE} More.`);
  assert.deepEqual(problems, []);
  await close();
});
