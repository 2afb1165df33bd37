// Finding words: over text, quotations and voices, narrowed by whose words they are; each place opens; all of it by keyboard.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, finding, folded, MOST, places, voicesNamed } from "../../www/model/find.js";
import { buildView } from "../../www/model/view.js";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\nThe depot will be gone by Friday. Hale denied saying “the depot is a ruin”.\n\n“They promised us a depot for ten years,” said Bob Price. Price said the depot was his.";

const lines = (page) => page.locator("#find-list li");
async function look(page, words) {
  await page.locator("#find-words").fill(words);
}
const status = (page, words) => page.locator("#find-status", { hasText: words }).waitFor();

test("words are found wherever they stand, narrowed to whose they are, and each place opens; loaded on use", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, ARTICLE);
  assert.ok(!requests.some((address) => /find/.test(address)));
  await page.locator("#to-find").click();
  await page.locator("#find-words").waitFor();
  assert.ok(await page.locator("#find-words").evaluate((input) => input === document.activeElement));
  await look(page, "DEPOT");
  await status(page, "5 places");
  const kept = await lines(page).allInnerTexts();
  assert.match(kept[0], /We are closing the\s*depot\s*,” said/);
  assert.match(kept[0], /Ann Hale, direct quotation/);
  assert.match(kept[1], /Reporter/);
  await page.locator("#find-voice").selectOption("reporter");
  await status(page, /^2 places$/);
  await page.locator("#find-voice").selectOption("quoted");
  await status(page, /^3 places$/);
  await page.locator("#find-voice").selectOption({ label: "B Bob Price" });
  await status(page, /^2 places$/);
  await page.locator("#find-kind").selectOption("indirect");
  await status(page, /^1 place$/);
  assert.match(await lines(page).first().innerText(), /Bob Price, reported speech/);
  await page.locator("#find-kind").selectOption("all");
  await page.locator("#find-voice").selectOption("all");
  await page.locator("#find-denied").check();
  await status(page, /^1 place$/);
  assert.match(await lines(page).first().innerText(), /denied/);
  await page.locator("#find-denied").uncheck();
  await page.locator("#find-doubtful").check();
  await status(page, /^Nowhere\. |^\d place/);
  await page.locator("#find-doubtful").uncheck();
  await look(page, "nothing like it");
  await status(page, "Nowhere. Try fewer words");
  // A place opens: exactly its words are lit.
  await look(page, "by fri");
  await status(page, /^1 place$/);
  await lines(page).first().locator("button").click();
  assert.deepEqual(await page.evaluate(() => [...CSS.highlights.get("found")].map(String)), ["by Fri"]);
  // Voices are found by name, and lead to all their quotations.
  await look(page, "hale");
  await page.locator(".find-person", { hasText: "Ann Hale" }).click();
  await status(page, /^2 places$/);
  assert.match((await lines(page).allInnerTexts()).join(), /We are closing the depot.*the depot is a ruin/s);
  // What shows is what the article now has.
  await page.locator("#text").evaluate((area) => {
    area.focus();
    area.setSelectionRange(0, 0);
    document.execCommand("insertText", false, "“No, no,” said Ann Hale.\n\n");
  });
  await status(page, /^3 places$/);
  // "In the list" leads to the list.
  await page.locator("#article .tag").first().click();
  await page.locator("#card button", { hasText: "In the list" }).click();
  assert.ok(await page.locator("#find").isHidden());
  assert.ok(await page.locator("#panel-quotations").isVisible());
  assert.equal(requests.filter((address) => /finding\.js/.test(address)).length, 1);
  assert.deepEqual(problems, []);
  await close();
});

test("by keyboard: into the lines and back, Enter opens, Escape closes; on a phone too", async () => {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 780 }]) {
    const { page, problems, close } = await openPage({ viewport });
    await paste(page, ARTICLE);
    await page.locator("#to-find").focus();
    await page.keyboard.press("Enter");
    await page.locator("#find-words").waitFor();
    await page.keyboard.type("depot");
    await status(page, "5 places");
    const at = (n) => page.waitForFunction((nth) => document.activeElement === [...document.querySelectorAll("#find-list button")].at(nth), n);
    await page.keyboard.press("Enter");
    await at(0);
    await page.keyboard.press("ArrowDown");
    await at(1);
    await page.keyboard.press("End");
    await at(-1);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    assert.ok(await page.locator("#find-words").evaluate((input) => input === document.activeElement));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await at(1);
    await page.keyboard.press("Enter");
    assert.deepEqual(await page.evaluate(() => [...CSS.highlights.get("found")].map(String)), ["depot"]);
    assert.equal(await page.locator("main").first().getAttribute("data-show"), "article");
    if (viewport.width < 500) await page.goBack();
    await lines(page).first().locator("button").focus();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement.id === "to-find");
    assert.ok(await page.evaluate(() => !document.querySelector(".is-finding") && !CSS.highlights.has("found")));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(problems, []);
    await close();
  }
});

test("many places: the first ones, and more on demand", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, `${"The depot is a depot. ".repeat(120)}\n\n${ARTICLE}`);
  await page.locator("#to-find").click();
  await look(page, "depot");
  await status(page, "245 places");
  assert.equal(await lines(page).count(), 100);
  await page.locator("#find-more").click();
  await page.waitForFunction(() => document.querySelectorAll("#find-list li").length === 200);
  assert.ok(await lines(page).nth(100).locator("button").evaluate((button) => button === document.activeElement));
  assert.equal(await page.locator("#find-more").innerText(), "Show 45 more");
  assert.deepEqual(problems, []);
  await close();
});

const all = (text, words) => [...places(folded(text), asked(words))].map(({ start, end }) => text.slice(start, end));

test("plain words: case, accents and marks make no difference, signs of a pattern are signs, only the last may be begun", () => {
  assert.deepEqual(all("Café CAFÉ cafe's decaf", "cafe"), ["Café", "CAFÉ", "cafe"]);
  assert.deepEqual(all("the depot,” said Hale; the “depot” says", "depot sa"), ["depot,” sa", "depot” sa"]);
  assert.deepEqual(all("closed closing close", "clos"), ["clos", "clos", "clos"]);
  assert.deepEqual(all("old oldest man, old man", "old man"), ["old man"]);
  assert.deepEqual(all("don’t don't", "don't"), ["don’t", "don't"]);
  assert.deepEqual(all("a.b a+b (a+)+", "(a+)+"), ["a", "a", "a"]);
  assert.deepEqual(all("anything", ".*"), []);
  for (const text of ["İstanbul ß ﬁ 😀 Ünïcode", "\u0000\ud800 x", "ĞÜŞ"]) assert.equal(folded(text).length, text.length);
  assert.deepEqual(all("😀 İstanbul", "istanbul"), ["İstanbul"]);
});

/** Goes through the steps. */
function run(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

test("a text made to be slow is not", () => {
  const tone = { score: 0, headline: 0, narration: 0, quoted: 0, words: [] };
  for (const text of ["a".repeat(1_000_000), "a ".repeat(500_000), "a-".repeat(500_000), "ab ".repeat(300_000)]) {
    const analysis = { paragraphs: [{ start: 0, end: text.length, kind: "body" }], sentences: [], quotes: [], speakers: [], tone, loaded: [], targets: [], checks: [] };
    const view = { ...buildView("", { ...analysis, paragraphs: [] }), text, analysis };
    for (const words of ["a", "a a a a a a a a a a b", "ab ab ab b", "a".repeat(200)]) {
      const began = performance.now();
      const hits = run(finding(view, folded(text), { words, voice: "all", kind: "all", denied: false, doubtful: false }));
      assert.ok(hits.length <= MOST + 1);
      assert.ok(performance.now() - began < 1500, `${text.slice(0, 6)} ${words.slice(0, 12)}: ${performance.now() - began} ms`);
    }
  }
});

test("voices are found by every name that they have", () => {
  const voices = [{ name: "Ann Hale", aliases: ["the mayor"] }, { name: "", aliases: [] }, { name: "Bob", aliases: [] }];
  assert.deepEqual(voicesNamed({ voices }, "MAYOR").map(({ name }) => name), ["Ann Hale"]);
  assert.deepEqual(voicesNamed({ voices }, " "), []);
});
