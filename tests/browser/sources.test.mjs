// Whom the story rests on: the tab of sources, its table, its way out, and how it looks.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { S } from "../../www/sourcing/strings.js";
import { T } from "../../www/strings.js";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const TEXT =
  "Mayor Nora Quist said the ferry was safe.\n\n“It leaks,” said a fisherman, who asked not to be named because he feared the sack.\n\n“We will look at it,” said Imran Qazi, a hydrologist at the University of Multan.\n\n“Nobody told me,” Tom Ives said.";

/** Opens the tab and waits for its table. @param {import("playwright-core").Page} page */
async function sources(page) {
  await page.locator("#tab-sources").click();
  await page.waitForSelector("#panel-sources table");
}

/** The cells of a row. @param {import("playwright-core").Page} page @param {string} name */
const row = (page, name) => page.locator("#panel-sources tbody tr", { hasText: name }).locator("td").allInnerTexts();

test("a row for every voice, and every cell leads to its words", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, TEXT);
  await sources(page);
  assert.equal(await page.locator("#panel-sources tbody tr").count(), 4);
  assert.deepEqual((await row(page, "Nora Quist")).slice(0, 5), ["Nora Quist", "official", "Mayor", S.nothing, S.types["person-named"]]);
  assert.deepEqual((await row(page, "Imran Qazi")).slice(1, 4), ["expert", "hydrologist", "University of Multan"]);
  assert.equal((await row(page, "fisherman")).at(-1), "because he feared the sack");
  assert.equal((await row(page, "Tom Ives"))[1], "citizen?", "what nothing tells is marked");
  assert.match(await page.locator("#sources-summary").innerText(), /^4 sources, 3 named persons, 1 unnamed person$/);
  // The words of a cell are shown in the article.
  await page.locator("#panel-sources tbody button", { hasText: "because he feared" }).click();
  const shown = await page.locator("#article .is-found").allInnerTexts();
  assert.match(shown.join(" ").replace(/\s+/g, " "), /because he feared/);
  assert.deepEqual(requests.filter((url) => !url.startsWith(process.env.PULLQUOTE_URL) && !url.startsWith("blob:")), []);
  assert.deepEqual(problems, []);
  await close();
});

test("the keyboard reaches the tab, its table and its cells; another text has another table", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, TEXT);
  await page.locator("#tab-voices").focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tab-sources");
  await page.waitForSelector("#panel-sources table");
  for (const at of ["#panel-sources", "#save-sources", ".sources-table"]) {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate((selector) => document.activeElement.matches(selector), at), true, at);
  }
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), S.go.replace("{cell}", "Nora Quist"));
  await paste(page, "“We are closing,” said Ann Hale, director of the Corby Library Trust.");
  await page.waitForFunction(() => document.querySelectorAll("#panel-sources tbody tr").length === 1);
  assert.deepEqual((await row(page, "Ann Hale")).slice(1, 4), ["advocate", "director", "Corby Library Trust"]);
  await paste(page, "The ferry sails on Monday.");
  await page.waitForFunction((words) => document.querySelector("#panel-sources").textContent.includes(words), S.none);
  assert.deepEqual(problems, []);
  await close();
});

test("the table is saved as CSV, and no cell is a formula", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, TEXT);
  await sources(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-sources").click()]);
  const lines = readFileSync(await download.path(), "utf8").replace("\uFEFF", "").trim().split("\r\n");
  assert.equal(lines[0], S.csv.join(","));
  assert.equal(lines.length, 5);
  assert.match(lines[1], /^Nora Quist,Mayor,,person-named,official,title,,0,0,0,1,/);
  assert.ok(!lines.join("\n").includes("not-stated"), "gender is not in it");
  assert.deepEqual(problems, []);
  await close();
});

test("it fits a phone and a dark page, and nothing scrolls sideways but the table", async () => {
  for (const options of [{ viewport: { width: 390, height: 844 } }, { viewport: { width: 1280, height: 860 }, colorScheme: /** @type {const} */ ("dark") }]) {
    const { page, problems, close } = await openPage(options);
    await paste(page, TEXT);
    if (options.viewport.width < 500) await page.locator("#views [data-show=panel]").click();
    await sources(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.equal(await page.locator("#tab-sources").innerText().then((words) => words.trim()), T.tabs.sources);
    const [ink, paper] = await page.locator("#panel-sources td").first().evaluate((cell) => [getComputedStyle(cell).color, getComputedStyle(document.body).backgroundColor]);
    assert.notEqual(ink, paper);
    if (process.env.PULLQUOTE_SHOTS) await page.screenshot({ path: `${process.env.PULLQUOTE_SHOTS}/sources-${options.viewport.width}.png` });
    assert.deepEqual(problems, []);
    await close();
  }
});
