// A draft against its sources in the page: verdicts in the margin, the source at its place, acceptance, the report.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { S } from "../../www/check/strings.js";
import { openPage, useBrowser } from "./browser.mjs";

useBrowser();

/** Opens the view. @param {import("playwright-core").BrowserContextOptions} [options] */
async function openCheck(options) {
  const opened = await openPage(options);
  await opened.page.click("#to-check");
  await opened.page.waitForSelector("#check-sample");
  opened.requests.length = 0;
  return opened;
}

/** @param {import("playwright-core").Page} page */
async function sample(page) {
  await page.click("#check-sample");
  await page.waitForSelector("[data-entry-check]");
}

/** Saves an entry of the menu, and gives its text. @param {import("playwright-core").Page} page @param {string} name */
async function saved(page, name) {
  await page.click("#check-save");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save-check=${name}]`)]);
  return readFileSync(await download.path(), "utf8");
}

test("the sample: the worst first, verdicts in the margin, the source at its place, and no request", async () => {
  const { page, requests, problems, close } = await openCheck();
  await sample(page);
  assert.equal(await page.locator("#check-status").innerText(), "5 quotations, 3 to look at");
  const list = await page.locator("[data-entry-check]").allInnerTexts();
  assert.match(list.join("\n"), /sense changed[\s\S]*We will open by Easter[\s\S]*a negation before it was cut/);
  assert.match(list.join("\n"), /other words[\s\S]*It cost £4 million[\s\S]*a number differs/);
  assert.match(list.join("\n"), /not found[\s\S]*Nobody will miss it/);
  assert.equal(await page.locator(".check-note").count(), 5);
  await page.locator("[data-entry-check]", { hasText: "£4 million" }).click();
  assert.match(await page.locator("#check-place mark.found").innerText(), /fourteen million pounds/);
  assert.match(await page.locator("#check-place h3").innerText(), /Interview\.txt · OKORO/);
  assert.match(await page.locator(".check-quote.is-chosen").innerText(), /It cost £4 million/);
  assert.deepEqual(requests, []);
  assert.deepEqual(problems, []);
  await close();
});

test("the words as said go to the clipboard", async () => {
  const { page, close } = await openCheck({ permissions: ["clipboard-read", "clipboard-write"] });
  await sample(page);
  await page.locator("[data-entry-check]", { hasText: "£4 million" }).click();
  await page.click("#check-copy");
  await page.waitForFunction((words) => document.querySelector("#notice")?.textContent?.includes(words), S.act.copied);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "It cost, um, fourteen million pounds");
  await close();
});

test("a difference is accepted with a reason, which the reports keep", async () => {
  const { page, close } = await openCheck();
  await sample(page);
  await page.locator("[data-entry-check]", { hasText: "Nobody will miss it" }).click();
  await page.click("#check-accept");
  assert.equal(await page.locator("#check-status").innerText(), "5 quotations, 3 to look at");
  await page.fill("#check-reason", "said on the <phone>");
  await page.click("#check-accept");
  assert.equal(await page.locator("#check-status").innerText(), "5 quotations, 2 to look at");
  const html = await saved(page, "report");
  assert.match(html, /Accepted: said on the &lt;phone&gt;/);
  assert.match(html, /SHA-256 [0-9a-f]{64}/);
  assert.ok(!html.includes("<script"));
  const json = JSON.parse(await saved(page, "json"));
  assert.equal(json.quotes.length, 5);
  assert.equal(json.quotes[4].accepted, "said on the <phone>");
  assert.match(json.sha256.draft, /^[0-9a-f]{64}$/);
  await page.click("#check-undo");
  assert.equal(await page.locator("#check-status").innerText(), "5 quotations, 3 to look at");
  await close();
});

test("files, a typed draft, and a source with nothing to read", async () => {
  const { page, close } = await openCheck();
  await page.setInputFiles("#check-file", [
    { name: "talk.vtt", mimeType: "text/vtt", buffer: Buffer.from("WEBVTT\n\n00:00:07.000 --> 00:00:09.000\n<v Ann Hale>We shut the gate\non Friday.\n") },
    { name: "scan.txt", mimeType: "text/plain", buffer: Buffer.from("— . —") },
  ]);
  await page.click("#check-edit");
  await page.fill("#check-draft", "“We shut the gate on Friday,” said Ann Hale.");
  await page.waitForFunction(() => document.querySelector("#check-status")?.textContent === "1 quotation, 0 to look at");
  assert.match(await page.locator("#check-sources").innerText(), new RegExp(`captions[\\s\\S]*${S.sources.nothing}`));
  await page.click("#check-edit");
  await page.locator(".check-note").click();
  assert.match(await page.locator("#check-place h3").innerText(), /talk\.vtt · Ann Hale · 00:00:07\.000/);
  await close();
});

test("a narrow screen shows one part above the other", async () => {
  const { page, close } = await openCheck({ viewport: { width: 390, height: 800 } });
  await sample(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(wide, false);
  await close();
});

/** The source of a module of the check. @param {string} name */
const source = (name) => readFileSync(new URL(`../../src/quotecheck/${name}.rs`, import.meta.url), "utf8");

test("every verdict, rule and reason has words", () => {
  const names = (text) => [...text.matchAll(/(?:Rule|Verdict)::\w+ => "([a-z-]+)"/g)].map(([, name]) => name);
  const rules = names(source("rules"));
  const verdicts = names(source("types"));
  assert.deepEqual([rules.length, verdicts.length], [12, 9], "has their place moved?");
  assert.deepEqual(rules.filter((name) => !S.rules[name]), []);
  assert.deepEqual(verdicts.filter((name) => !S.verdicts[name]), []);
  const reasons = ["regions", "edges", "brackets", "judge"].flatMap((name) => [...source(name).matchAll(/(?:Serious|Minor|severity|\}|reason:|else \{)[,)]? "([a-z-]+)"/g)].map(([, code]) => code));
  assert.ok(reasons.length > 20, `only ${reasons.length} reasons found: has their place moved?`);
  assert.deepEqual([...new Set(reasons)].filter((code) => !S.reasons[code] && !["dropped", "inserted", "replaced"].includes(code)), []);
});
