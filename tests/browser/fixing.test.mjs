// Putting right in one click: the name on the card is its editor, and a check is dismissed with a reason that is kept.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { findings } from "../../www/model/checks.js";
import { correct, readCorrections } from "../../www/model/corrections.js";
import { buildView } from "../../www/model/view.js";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\n“It is a bad day,” Hale said.\n\n“They promised us ten years,” said Bob Price.\n\n“I know nothing of it,” an official said. “I was away,” an official said.";
/** The names of the voices, in the list that is open after them. */
const names = async (page) => {
  await page.locator("#tab-voices").click();
  return page.locator("#panel-voices .voice-name").allInnerTexts();
};
/** Waits until the list of voices has a name, or has it no more. */
const lists = async (page, name, there = true) => {
  await page.locator("#tab-voices").click();
  await page.waitForFunction(([wanted, has]) => [...document.querySelectorAll("#panel-voices .voice-name")].some((one) => one.textContent === wanted) === has, [name, there]);
};
const letterOf = (page, words) => page.locator("#article .block", { hasText: words }).locator(".tag").first();

/** Opens the editor of the name on a quotation's card. */
async function rename(page, words, to) {
  await letterOf(page, words).click();
  await page.locator("#card [data-rename]").click();
  const input = page.locator("#card [data-rename-name]");
  await input.waitFor();
  assert.ok(await input.evaluate((field) => field === document.activeElement));
  await input.fill(to);
}

test("the name on a card is its editor: for one quotation, for all of a speaker, for somebody who speaks here, for nobody", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, ARTICLE);
  assert.ok((await names(page)).includes("Ann Hale"));
  await rename(page, "closing the depot", "Anna Hale");
  assert.match(await page.locator("#card [data-rename-to=all]").innerText(), /All 2 of this speaker/);
  await page.locator("#card [data-rename-to=all]").click();
  // What changed is said, and the focus is where it was.
  await page.locator("#notice", { hasText: "Ann Hale is called Anna Hale" }).waitFor();
  await page.waitForFunction(() => document.activeElement.classList.contains("tag") && document.activeElement.getAttribute("aria-label").includes("Anna Hale"));
  await lists(page, "Anna Hale");
  assert.match(await page.locator("#corrections").innerText(), /1 correction/);
  await page.locator("#notice button", { hasText: "Undo" }).click();
  await lists(page, "Ann Hale");

  await rename(page, "It is a", "Cara Dunn");
  await page.keyboard.press("Enter");
  await lists(page, "Cara Dunn");
  assert.ok((await names(page)).includes("Ann Hale"), "the other quotation stays hers");
  // A name that is there already makes one voice of two.
  await rename(page, "ten years", "Ann Hale");
  await page.locator("#card [data-rename-to=all]").click();
  await lists(page, "Bob Price", false);
  await rename(page, "ten years", "x");
  await page.locator("#card [data-rename-to=nobody]").click();
  await page.waitForFunction(() => [...document.querySelectorAll("#article .tag")].filter((tag) => tag.textContent === "?").length === 1);
  // Nothing typed, or the same: nothing is done, and it is said.
  await rename(page, "closing the depot", " ");
  await page.keyboard.press("Enter");
  assert.match(await page.locator("#card [role=status]").innerText(), /Type a name/);
  await page.locator("#card [data-rename-to=cancel]").click();
  assert.ok(await page.locator("#card [data-rename]").isVisible());
  assert.equal(requests.filter((address) => /renaming/.test(address)).length, 1);
  assert.deepEqual(problems, []);
  await close();
});

test("a check is dismissed with a reason, which is listed, saved, opened again, and taken back", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, `${ARTICLE}\n\n“Not now,” said a former minister.`);
  await page.locator("#tab-checks").click();
  const open = page.locator(".seldom > summary");
  const dismissable = page.locator("#panel-checks [data-dismiss]");
  await page.locator("#panel-checks .seldom > summary, #panel-checks [data-dismiss]").first().waitFor();
  if (await open.count()) await open.click();
  await dismissable.first().waitFor();
  const before = await dismissable.count();
  assert.ok(before > 0);
  await dismissable.first().click();
  await page.locator(".dismiss-why").fill("He asked for it");
  await page.keyboard.press("Enter");
  await page.locator(".dismissed", { hasText: "He asked for it" }).waitFor();
  assert.equal(await dismissable.count(), before - 1);
  assert.match(await page.locator("#corrections").innerText(), /1 correction/);
  // What is saved holds it, in the report in words.
  const save = async (name) => {
    await page.locator("#save").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save=${name}]`).click()]);
    return readFileSync(await download.path());
  };
  assert.match(String(await save("report")), /He asked for it/);
  const saved = await save("json");
  await page.locator(".dismissed [data-dismissed]").click();
  await page.waitForFunction(() => !document.querySelector(".dismissed"));
  assert.equal(await dismissable.count(), before);
  await page.locator("#clear").click();
  await page.locator("#file").setInputFiles({ name: "saved.json", mimeType: "application/json", buffer: saved });
  await page.locator(".dismissed", { hasText: "He asked for it" }).waitFor();
  // Changing one's mind leaves it.
  await dismissable.first().click();
  await page.locator(".dismiss-why").press("Escape");
  assert.equal(await page.locator(".dismiss-why").count(), 0);
  assert.equal(await dismissable.count(), before - 1);
  await dismissable.first().click();
  await page.locator("[data-dismiss-do=apply]").click();
  await page.locator(".dismissed", { hasText: "2 dismissed" }).waitFor();
  assert.match(await page.locator(".dismissed").innerText(), /no reason given/);
  assert.deepEqual(problems, []);
  await close();
});

test("names and dismissals out of a file: only what they may be, and what fits nothing does nothing", () => {
  const good = [{ type: "rename", from: "Ann Hale", to: "Anna Hale" }, { type: "dismiss", code: "headline-word", check: { exact: "an official", nth: 1 }, why: "" }];
  const bad = [{ type: "rename", from: "Ann Hale", to: "" }, { type: "rename", from: 1, to: "x" }, { type: "dismiss", code: "x", check: { exact: 1, nth: 0 }, why: "" }, { type: "dismiss", code: "x", check: { exact: "a", nth: 0 } }, { type: "dismiss", code: "x", check: { exact: "a", nth: 0 }, why: "w".repeat(400) }];
  assert.deepEqual(readCorrections([...bad, ...good]), good);
  const text = "an official said. an official said.";
  const check = (start) => ({ code: "headline-word", severity: "info", start, end: start + 11, related: [] });
  const speaker = (name) => ({ name, kind: "person", aliases: [], mentions: [], quotes: [], words: 0, share: 0, verbs: {}, tone: 0 });
  const tone = { score: 0, headline: 0, narration: 0, quoted: 0, words: [] };
  const analysis = { paragraphs: [{ start: 0, end: text.length, kind: "body" }], sentences: [], quotes: [], speakers: [speaker("Ann Hale"), speaker("Bob Price")], tone, loaded: [], targets: [], checks: [check(0), check(18)] };
  const left = (corrections) => findings(buildView(text, correct(text, analysis, corrections), analysis, corrections)).map(({ start }) => start);
  assert.deepEqual(left(good), [0]);
  assert.deepEqual(correct(text, analysis, good).speakers.map(({ name, aliases }) => [name, ...aliases]), [["Anna Hale", "Ann Hale"], ["Bob Price"]]);
  const none = [{ type: "dismiss", code: "other", check: { exact: "an official", nth: 0 }, why: "" }, { type: "dismiss", code: "headline-word", check: { exact: "an official", nth: 7 }, why: "" }, { type: "rename", from: "Nobody", to: "x" }];
  assert.deepEqual(left(none), [0, 18]);
});
