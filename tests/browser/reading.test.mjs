// Reading the marked article: marks, cards, keyboard, layers, lists.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SELDOM } from "../../www/model/checks.js";
import { T } from "../../www/strings.js";
import { paste, sharedPage, useBrowser } from "./browser.mjs";

useBrowser();
const opened = sharedPage();

const ARTICLE = `Depot to shut

“We are closing the depot,” said Ann Hale, the chairwoman of Tarn Freight. “It is a terrible day.”

Union leader Bob Price claimed the firm had lied. “They promised us ten years,” he said.

Price denied calling the board “thieves”.
`;

/** The words that the pieces of a quotation hold. */
const words = (page, index) =>
  page.locator(`#article .seg[data-quote="${index}"]`).evaluateAll((pieces) =>
    pieces.map((piece) => [...piece.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("")).join(""));

/** A voice's row. */
const voice = (page, name) => page.locator("#panel-voices .voice", { has: page.locator(".voice-name", { hasText: name }) });

test("marks stand on the words of their quotations, speakers told apart by letter and colour", async () => {
  const { page, problems } = await opened();
  await paste(page, ARTICLE);
  const first = page.locator("#article .tag").first();
  assert.equal(await words(page, await first.getAttribute("data-quote")), "“We are closing the depot,”");
  assert.match(await first.getAttribute("aria-label"), /Ann Hale/);
  const look = (index) => page.locator("#article .seg", { hasText: index }).first().evaluate((e) => getComputedStyle(e).borderBottomColor);
  assert.notEqual(await look("closing the depot"), await look("ten years"));
  assert.notEqual(await first.innerText(), await page.locator("#article .tag", { has: page.locator("xpath=self::*") }).nth(3).innerText());
  assert.match(await page.locator("#status").innerText(), /^\d+ quotations?, .*2 speakers, 0 unattributed/);
  assert.deepEqual(problems, []);
});

test("one tab stop; arrows walk, Enter goes into the card, Escape comes back", async () => {
  const { page } = await opened();
  await paste(page, ARTICLE);
  assert.equal(await page.locator('#article [tabindex="0"]').count(), 1);
  const tags = page.locator("#article .tag");
  const here = () => page.evaluate(() => document.activeElement.getAttribute("data-quote"));
  const order = await tags.evaluateAll((all) => all.map((tag) => tag.dataset.quote));
  await tags.first().focus();
  assert.ok(await page.locator("#card").isVisible(), "focus opens the card");
  assert.match(await page.locator("#card").innerText(), /Ann Hale[\s\S]*said/);
  await page.keyboard.press("ArrowRight");
  assert.equal(await here(), order[1]);
  assert.equal(await page.locator('#article [tabindex="0"]').count(), 1);
  await page.keyboard.press("End");
  assert.equal(await here(), order.at(-1));
  await page.keyboard.press("p");
  assert.equal(await here(), order.at(-2));
  await page.keyboard.press("Home");
  assert.equal(await here(), order[0]);
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.closest("#card") !== null), "Enter goes into the card");
  await page.keyboard.press("Escape");
  assert.ok(!(await page.locator("#card").isVisible()));
  assert.equal(await here(), order[0]);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest("#article")), null, "the next tab leaves the article");
});

test("hover opens a card that stays while the pointer is on it", async () => {
  const { page } = await opened();
  await paste(page, ARTICLE);
  await page.locator("#article .seg", { hasText: "terrible" }).first().hover();
  await page.waitForSelector("#card:popover-open");
  assert.match(await page.locator("#card").innerText(), /Ann Hale/);
  await page.locator("#card").hover();
  await page.waitForTimeout(400);
  assert.ok(await page.locator("#card").isVisible());
  await page.keyboard.press("Escape");
  assert.ok(!(await page.locator("#card").isVisible()));
});

test("a layer goes and comes back", async () => {
  const { page } = await opened();
  await paste(page, ARTICLE);
  const ground = () => page.locator("#article .seg", { hasText: "closing the depot" }).first().evaluate((e) => getComputedStyle(e).backgroundColor);
  const before = await ground();
  const button = page.locator("[data-layer=quotes]");
  await button.click();
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  await page.waitForFunction(() => getComputedStyle(document.querySelector("#article .q-direct")).backgroundColor === "rgba(0, 0, 0, 0)");
  assert.ok(!(await page.locator("#article .tag").first().isVisible()));
  await button.click();
  await page.waitForFunction((ground) => getComputedStyle([...document.querySelectorAll("#article .seg")].find((seg) => seg.textContent.includes("closing the depot"))).backgroundColor === ground, before);

  // Where speech ends can be heard.
  const heard = () => page.locator("#article .block", { hasText: "terrible" }).innerText();
  assert.doesNotMatch(await heard(), /end of quotation/);
  await page.locator(".key-button").click();
  await page.locator("#spoken-ends").check();
  await page.locator("#article .spoken").first().waitFor({ state: "attached" });
  assert.match(await heard(), /terrible[^]*day\.”\s*\(end of quotation\)/);
  await page.locator("#spoken-ends").uncheck();
  await page.locator("#article .spoken").first().waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
});

test("voices: the reporter's own row, verbs with their stance, shares that add up, one voice alone", async () => {
  const { page } = await opened();
  await paste(page, ARTICLE);
  await page.locator("#tab-voices").click();
  const rows = page.locator("#panel-voices [data-voice]");
  assert.equal(await rows.first().getAttribute("data-voice"), "reporter");
  assert.match(await voice(page, "Bob Price").innerText(), /claimed\s*casts doubt/);
  const shares = await page.locator("#panel-voices .voice:not(.voice-reporter) .share-text").allInnerTexts();
  const sum = shares.reduce((total, share) => total + parseInt(share, 10), 0);
  assert.ok(Math.abs(sum - 100) <= shares.length, `shares add to ${sum}`);
  await voice(page, "Bob Price").locator(".chip-button").click();
  assert.ok(await page.locator("#article .seg.is-chosen", { hasText: "ten years" }).count());
  assert.equal(await page.locator("#article .seg.is-chosen", { hasText: "depot" }).count(), 0);
  await page.locator("#tab-quotations").click();
  assert.equal(await page.locator("#panel-quotations .entry", { hasText: "Ann Hale" }).count(), 0);
  await page.locator("#panel-quotations .filter button").click();
  assert.ok(await page.locator("#panel-quotations .entry", { hasText: "Ann Hale" }).count());
});

test("denied words are shown as denied and are not the speaker's", async () => {
  const { page } = await opened();
  await paste(page, ARTICLE);
  assert.equal(await page.locator("#article .q-denied", { hasText: "thieves" }).count(), 1);
  await page.locator("#tab-checks").click();
  const found = page.locator("#panel-checks [data-check=denied]").first();
  assert.match(await found.innerText(), /thieves/);
  await found.click();
  await page.waitForSelector("#article .is-found");
  assert.match((await page.locator("#article .is-found").allInnerTexts()).join(""), /thieves/);
});

test("checks that are seldom right stand behind a line, with their share, counted apart, and stay open once opened", async () => {
  const { page, problems } = await opened();
  await paste(page, "Fury at the port\n\nPrice slammed the plan. “Nobody asked us,” a company spokesman said. The lorries left on Tuesday.\n\n“It was theirs to ask.”\n\nPrice denied calling the board “thieves”.");
  const tab = page.locator("#tab-checks");
  await tab.click();
  const panel = page.locator("#panel-checks");
  const kinds = (within) => within.locator(".check").evaluateAll((items) => items.map((item) => item.querySelector("strong").textContent));
  const seldom = Object.keys(SELDOM).map((code) => T.checks.titles[code]);
  const fold = panel.locator("details.seldom");
  assert.equal(await fold.locator("summary").isVisible(), true);
  assert.equal(await fold.locator(".check").count(), 0, "made when it is asked for");
  const sound = await kinds(panel);
  assert.ok(sound.includes(T.checks.titles.denied) && !sound.some((title) => seldom.includes(title)), sound.join());
  const places = await panel.locator(".check-places:not(.outside) > li").count();

  await fold.locator("summary").click();
  await fold.locator(".check").first().waitFor();
  const behind = await kinds(fold);
  assert.ok(behind.length >= 2 && behind.every((title) => seldom.includes(title)), behind.join());
  const shares = await fold.locator(".check > .flag").allInnerTexts();
  assert.deepEqual(shares, behind.map((title) => `${Math.round(100 * SELDOM[Object.keys(SELDOM).find((code) => T.checks.titles[code] === title)])}% acted on`));
  assert.deepEqual([...shares].sort((a, b) => parseInt(b) - parseInt(a)), shares, "the kinds that are right more often first");
  const more = await fold.locator(".check-places > li").count();
  assert.match(await fold.locator("summary").innerText(), new RegExp(`^${more} more, `));
  assert.equal(await tab.locator(".tab-count").innerText(), `${places} + ${more}`);

  // It stays open for another text and after a reload; so does that it was closed.
  await paste(page, "“It is over,” a spokesman said.\n\n“They knew.”");
  await fold.locator(".check").first().waitFor();
  await page.reload();
  await page.waitForSelector("main[data-state=ready]");
  await fold.locator(".check").first().waitFor();
  await fold.locator("summary").click();
  await page.reload();
  await page.waitForSelector("main[data-state=ready]");
  await fold.waitFor();
  assert.equal(await fold.locator(".check").count(), 0);
  assert.deepEqual(problems, []);
});

test("the arc goes to its place, and its table says the same", async () => {
  const { page } = await opened();
  await paste(page, ARTICLE);
  const run = page.locator("#arc .arc-run").last();
  const index = await run.getAttribute("data-quote");
  await run.dispatchEvent("click");
  await page.waitForFunction((i) => document.activeElement?.matches(`.tag[data-quote="${i}"]`), index);
  await page.keyboard.press("Escape");
  await page.locator("#arc summary").click();
  await page.locator("#arc tbody tr").first().waitFor(); // the table is made when it is first opened
  assert.equal(await page.locator("#arc tbody tr").count(), await page.locator("#article .block").count());
});
