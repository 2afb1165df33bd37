// axe-core finds nothing to object to, in any state of the page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { article, openPage, paste, useBrowser } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

useBrowser();

/** @param {import("playwright-core").Page} page */
async function violations(page) {
  // Playwright's evaluate is not bound by the page's content security policy.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  // Of what is in order only the count is of interest; the style sheets are the page's own and need not be fetched again.
  const { violations: found } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"], preload: false }), RULES);
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
}

for (const [name, options] of [
  ["light and wide", { colorScheme: "light" }],
  ["dark and wide", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["light and narrow", { colorScheme: "light", viewport: { width: 380, height: 800 } }],
]) {
  test(`nothing to object to: ${name}`, async () => {
    const { page, close } = await openPage({ reducedMotion: "reduce", ...options });
    assert.deepEqual(await violations(page), [], "before a text");
    await page.locator("#samples").click();
    await page.waitForSelector("#samples-menu button");
    assert.deepEqual(await violations(page), [], "with the other samples");
    await page.keyboard.press("Escape");
    await paste(page, article("british"));
    assert.deepEqual(await violations(page), [], "with an article");
    await page.locator("#to-find").click();
    await page.locator("#find-words").fill("a");
    await page.waitForSelector("#find-list li");
    assert.deepEqual(await violations(page), [], "with words found");
    await page.keyboard.press("Escape");
    await page.evaluate(() => getSelection().selectAllChildren([...document.querySelectorAll("#article .seg")].find((piece) => piece.className === "seg" && piece.textContent.length > 30)));
    await page.locator("#mark-bar [data-mark=open]").click();
    await page.waitForSelector("#mark-bar [data-mark=kind]");
    assert.deepEqual(await violations(page), [], "with the bar that marks a quotation");
    await page.locator("#mark-bar [data-mark=cancel]").click();
    await page.evaluate(() => getSelection().removeAllRanges());
    await page.locator("#article .tag").first().click();
    await page.locator("#card .correct summary").click();
    await page.waitForSelector("#card [data-correct=apply]");
    await page.locator("#card [data-copy]").click();
    await page.waitForSelector("#card .copy-as");
    assert.deepEqual(await violations(page), [], "with a card");
    await page.locator("#card [data-rename]").click();
    await page.waitForSelector("#card [data-rename-name]");
    assert.deepEqual(await violations(page), [], "with the editor of a name");
    await page.locator("#card [data-rename-to=cancel]").click();
    await page.locator("#card [data-why]").click();
    await page.waitForSelector("#why-answer");
    assert.deepEqual(await violations(page), [], "with an explanation");
    await page.locator("#why-report").click();
    await page.waitForSelector("#report-copy:enabled");
    assert.deepEqual(await violations(page), [], "with the report of a wrong speaker");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("#report"));
    await page.locator(".key-button").click();
    assert.deepEqual(await violations(page), [], "with the key");
    await page.keyboard.press("Escape");
    await page.locator("#arc summary").click();
    await page.locator("#save").click();
    assert.deepEqual(await violations(page), [], "with the menu and the arc's table");
    await page.keyboard.press("Escape");
    const panel = page.locator("#views [data-show=panel]");
    if (await panel.isVisible()) await panel.click();
    for (const tab of ["voices", "quotations", "checks", "sources", "words"]) {
      await page.locator(`#tab-${tab}`).click();
      if (tab === "sources") await page.waitForSelector("#panel-sources table");
      if (tab === "checks") await page.locator(".seldom > summary").click();
      if (tab === "checks") {
        await page.locator("[data-dismiss]").first().click();
        await page.waitForSelector(".dismiss-why");
        await page.locator("[data-dismiss-do=apply]").click();
        await page.waitForSelector(".dismissed");
        await page.locator("[data-dismiss]").first().click();
        await page.waitForSelector(".dismiss-why");
      }
      assert.deepEqual(await violations(page), [], `the ${tab}`);
    }
    await page.locator("#tab-voices").click();
    await page.locator(".voices-slight > summary").click();
    for (const summary of await page.locator("#panel-voices .voice-line").all()) await summary.click();
    // What splits a voice comes a moment after its row has opened.
    await page.waitForFunction(() => {
      const splits = [...document.querySelectorAll("#panel-voices .split")];
      for (const split of splits.filter(({ open }) => !open)) split.querySelector("summary").click();
      return splits.length > 0 && splits.every((split) => split.querySelector("input"));
    });
    await page.locator("#panel-voices [data-copy]").first().click();
    await page.waitForSelector("#panel-voices .copy-as");
    await page.locator("#panel-voices .chip-button").first().click();
    assert.deepEqual(await violations(page), [], "one voice alone, all rows open");
    await page.locator("#panel-voices .split > summary").first().click();
    await page.locator("#panel-voices .split input[type=checkbox]").first().check();
    await page.locator("[data-split-name]").first().fill("Somebody Else");
    await page.keyboard.press("Enter");
    await page.locator("#corrections summary").click();
    const text = page.locator("#views [data-show=text]");
    if (await text.isVisible()) await text.click();
    await page.locator("#keep-draft").check();
    await page.locator("#file").setInputFiles({ name: "paper.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
    await page.locator("#notice").waitFor();
    assert.deepEqual(await violations(page), [], "corrections, a draft that is kept, and a notice");
    await page.evaluate(() => (location.hash = "#explain"));
    await page.waitForSelector("#explain-answer");
    assert.deepEqual(await violations(page), [], "every step");
    await close();
  });
}
