// The visitor's own words, and how the page explains itself.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { FIGURES } from "../../www/method.js";
import { NO_WORDS, readOwnWords } from "../../www/model/ownwords.js";
import { openPage, paste, useBrowser } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ARTICLE = "The council met on Monday.\n\nThe glimmerite plan was a splendid surprise to the depot.\n";
const OWN = "word\tvalence\tcategory\nglimmerite\t-3\nodd\tvery\n\n# a note\ndepot\t\tscare\nplan\t9\n";

useBrowser();

/** @param {import("playwright-core").Page} page */
async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }, resultTypes: ["violations"], preload: false }));
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
}

const state = (page) =>
  page.evaluate(() => {
    const marks = (name) => [...document.querySelectorAll(`#article .seg[data-${name}]`)].map((e) => `${e.firstChild.data} ${e.className.match(/tone-(minus|plus)/)?.[1] ?? ""}`.trim());
    return { tone: marks("tone"), loaded: marks("loaded"), lexicon: document.querySelector("#own-lexicon").textContent, table: document.querySelector("#words-found").innerText };
  });
const marked = (page, word, name, yes) =>
  page.waitForFunction(([w, n, y]) => [...document.querySelectorAll(`#article .seg[data-${n}]`)].some((e) => e.firstChild.data === w) === y, [word, name, yes]);

test("own words change the tone, a bad line is told, and removing them restores", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, ARTICLE);
  await page.locator("#tab-words").click();
  await page.locator("#own-words summary").click();
  const before = await state(page);
  assert.deepEqual(before.tone.filter((word) => word.startsWith("glimmerite")), []);
  assert.match(before.lexicon, /^Word lists [0-9a-f]{16}$/);

  await page.locator("#own-text").fill(OWN);
  await page.locator("#own-use").click();
  await marked(page, "glimmerite", "tone", true);
  const after = await state(page);
  assert.ok(after.tone.includes("glimmerite minus"), after.tone.join());
  assert.deepEqual(after.loaded.filter((word) => word.startsWith("depot")), ["depot"]);
  assert.match(after.table, /glimmerite/);
  assert.match(after.lexicon, /^Word lists [0-9a-f]{16}, yours included$/);
  assert.notEqual(after.lexicon.slice(0, 27), before.lexicon.slice(0, 27));
  assert.deepEqual((await page.locator("#own-problems li").allInnerTexts()).map((line) => line.slice(0, 7)), ["Line 3:", "Line 7:"]);
  assert.match(await page.locator("#own-problems").innerText(), /"very" is no number/);
  assert.equal(await page.locator("#own-status").innerText(), "2 words of yours are used, 2 lines are not");
  assert.equal(await page.locator("#own-entries li").count(), 2);
  assert.deepEqual(await violations(page), []);

  // They hold for the next text, and while somebody writes.
  await page.locator("#text").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("More glimmerite.");
  await page.waitForFunction(() => [...document.querySelectorAll("#article .seg[data-tone]")].filter((e) => e.firstChild.data === "glimmerite").length === 2);
  await paste(page, ARTICLE);
  await marked(page, "glimmerite", "tone", true);

  await page.locator("#own-remove").click();
  await marked(page, "glimmerite", "tone", false);
  assert.deepEqual(await state(page), before);
  assert.equal(await page.locator("#own-text").inputValue(), "");
  assert.ok(await page.locator("#own-remove").isHidden());
  assert.deepEqual(requests, []);
  assert.deepEqual(problems, []);
  await close();
});

test("own words come from a file, and a wrong file changes nothing", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  await page.locator("#tab-words").click();
  await page.locator("#own-words summary").click();
  await page.locator("#own-file").setInputFiles({ name: "mine.tsv", mimeType: "text/tab-separated-values", buffer: Buffer.from("\uFEFFglimmerite\t3\r\n<b>x</b>\t1\r\n") });
  await marked(page, "glimmerite", "tone", true);
  assert.match(await page.locator("#own-entries").innerText(), /<b>x<\/b>/);
  await page.locator("#own-file").setInputFiles({ name: "mine.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
  await page.locator("#notice:not([hidden])").waitFor();
  await page.locator("#own-file").setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.from("a\t1\n".repeat(5001)) });
  await page.locator("#notice", { hasText: "too long" }).waitFor();
  assert.ok((await state(page)).tone.includes("glimmerite plus"));
  // An empty article keeps the words.
  await page.locator("#clear").click();
  await paste(page, ARTICLE);
  await marked(page, "glimmerite", "tone", true);
  assert.deepEqual(problems, []);
  await close();
});

test("lines are read one by one, by the engine's judgement", () => {
  const refused = (tsv) => (tsv.includes("bad") ? "no good" : "");
  const { tsv, entries, problems } = readOwnWords("Word\tvalence\na; 1\nbad\t2\r\nSo-called\t\tscare\n#x;y\nso called\t1\n", refused);
  assert.equal(tsv, "Word\tvalence\na\t 1\n\nSo-called\t\tscare\n#x;y\nso called\t1\n");
  assert.deepEqual(problems, [{ line: 3, text: "bad\t2", why: "no good" }]);
  assert.deepEqual(entries, [{ word: "a", valence: "1", category: "" }, { word: "so called", valence: "1", category: "" }]);
  assert.deepEqual(readOwnWords("# nothing\n\n", refused), NO_WORDS);
});

for (const [name, options] of [["wide", {}], ["dark and narrow", { colorScheme: "dark", viewport: { width: 340, height: 700 } }]]) {
  test(`the method opens and closes by keyboard: ${name}`, async () => {
    const { page, requests, problems, close } = await openPage({ reducedMotion: "reduce", ...options });
    // A phone that shows the article has the button with the text.
    if (!(await page.locator("#how").isVisible())) await page.locator("#views [data-show=text]").click();
    await page.locator("#how").focus();
    await page.keyboard.press("Enter");
    const dialog = page.locator("#method[open]");
    await dialog.waitFor();
    assert.ok(await dialog.evaluate((e) => e.matches(":modal") && e.contains(document.activeElement)));
    assert.match(await page.locator("#method-version").innerText(), /Engine \d+\.\d+\.\d+, word lists [0-9a-f]{16}/);
    assert.deepEqual(await violations(page), []);
    assert.ok(await dialog.evaluate((e) => e.scrollWidth <= e.clientWidth), "nothing is cut off");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("#method").open && document.activeElement.id === "how");
    await page.keyboard.press("Space");
    await dialog.waitFor();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !document.querySelector("#method").open && document.activeElement.id === "how");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the header fits");
    assert.deepEqual(requests, []);
    assert.deepEqual(problems, []);
    await close();
  });
}

test("the method's figures are those that were measured", () => {
  const text = readFileSync(new URL("../../ACCURACY.md", import.meta.url), "utf8");
  const [quotations, reported] = text.split("### Reported speech");
  /** The figure in a column of the first row that starts so. */
  const cell = (part, row, column) => {
    const line = part.split("\n").find((l) => l.startsWith(`| ${row} |`));
    assert.ok(line, `no row "${row}" in ACCURACY.md`);
    return Number(line.split("|")[column + 1].trim());
  };
  const measured = {
    marked: cell(quotations, "detection", 1), found: cell(quotations, "detection", 2), both: cell(quotations, "end to end", 3),
    name: cell(quotations, "… source is a name", 1), pronoun: cell(quotations, "… a pronoun", 1), description: cell(quotations, "… a description", 1),
    reported: cell(reported, "relation", 1), reportedFound: cell(reported, "relation", 2),
    newspaper: cell(text, "newspaper", 5) * 100, loaded: cell(text, "babe", 2), loadedFound: cell(text, "babe", 3),
  };
  assert.deepEqual(Object.keys(measured), Object.keys(FIGURES));
  for (const [name, value] of Object.entries(measured)) assert.ok(Math.abs(value - FIGURES[name]) <= 1, `www/method.js says ${FIGURES[name]} for ${name}, ACCURACY.md ${value}`);
});
