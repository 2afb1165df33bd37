// Several articles in the page: added, grouped, moved, compared, looked into, saved; many files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { SAMPLES } from "../../www/compare/sample.js";
import { S } from "../../www/compare/strings.js";
import { T } from "../../www/strings.js";
import { openPage, useBrowser } from "./browser.mjs";

useBrowser();

/** Opens the view, and the sample in it. @param {import("playwright-core").BrowserContextOptions} [options] */
async function openSeveral(options) {
  const opened = await openPage(options);
  await opened.page.click("#to-several");
  await opened.page.waitForSelector("#several-sample");
  opened.requests.length = 0;
  return opened;
}

/** @param {import("playwright-core").Page} page */
const ready = (page) => page.waitForFunction(() => document.querySelector("#several")?.dataset.state === "ready");

/** @param {import("playwright-core").Page} page */
async function sample(page) {
  await page.click("#several-sample");
  await page.waitForSelector(".finding");
  await ready(page);
}

/** Saves an entry of the menu, and gives its text. @param {import("playwright-core").Page} page @param {string} name */
async function saved(page, name) {
  await page.click("#several-save");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-save-several=${name}]`)]);
  return readFileSync(await download.path(), "utf8");
}

test("the sample: events, findings side by side, every tab, and no request", async () => {
  const { page, requests, problems, close } = await openSeveral();
  await sample(page);
  assert.equal(await page.locator(".several-event").count(), 2);
  assert.match(await page.locator("#several-status").innerText(), /^2 events, 7 utterances .*, 4 findings$/);
  const finding = page.locator(".finding", { hasText: "a negation lost" });
  assert.match(await finding.innerText(), /“made” instead of “did not make”/);
  await finding.locator("button", { hasText: S.findings.beside }).click();
  assert.deepEqual(await page.locator(".places .pane-name").allInnerTexts().then((all) => all.map((t) => t.split("\n")[0])), ["The Coast Daily", "Lorne Ferries (statement)"]);
  assert.deepEqual(await page.locator(".places mark.changed").allInnerTexts(), ["made", "did not make"]);
  await page.keyboard.press("Escape");
  for (const [tab, selector, words] of [
    ["groups", ".member", /altered/],
    ["speakers", "#several-panel-speakers th[scope=row]", /Moira Tennant/],
    ["sentences", "#several-panel-sentences td", /altered/],
    ["outlets", "#several-panel-outlets th[scope=row]", /Harbour Echo/],
  ]) {
    await page.click(`#several-tab-${tab}`);
    assert.match((await page.locator(selector).allInnerTexts()).join("\n"), words, tab);
  }
  // A figure opens to its words.
  await page.click("#several-tab-speakers");
  await page.locator("#several-panel-speakers td .figure", { hasText: "17 words" }).first().click();
  assert.match(await page.locator(".places mark").first().innerText(), /^My mother is ninety/);
  await page.keyboard.press("Escape");
  assert.deepEqual(requests, []);
  assert.deepEqual(problems, []);
  await close();
});

test("a press release against its articles", async () => {
  const { page, close } = await openSeveral();
  await sample(page);
  // A sentence that says it all to somebody who has read none of them.
  const grounds = await page.locator(".finding-grounds").allInnerTexts();
  assert.equal(grounds[0], "The Coast Daily has “made” where the source “Lorne Ferries (statement)” and Harbour Echo have “did not make”; no other article has it so.");
  assert.ok(grounds.includes("The Coast Daily has “spoilt” as said; Radio Lorne reports that Peter Aird denies it."), grounds.join("\n"));
  await page.click("#several-tab-sentences");
  assert.match(await page.locator(".source-summary").innerText(), /The Coast Daily Of 6 sentences: 1 in part, 2 altered and 3 not at all/);
  // Without a source, what it says is one article's word against another's.
  await page.locator("[data-for^=source-][aria-pressed=true]").click();
  await page.waitForFunction(() => !document.querySelector(".source-summary"));
  await ready(page);
  await close();
});

test("an article can be named, moved to another event, and taken out", async () => {
  const { page, problems, close } = await openSeveral();
  await sample(page);
  const entry = page.locator(".several-entry", { has: page.locator("select") }).nth(3);
  await entry.locator("input").fill("Radio Nine");
  await entry.locator("input").press("Tab");
  assert.match(await page.locator("#several-articles").evaluate((box) => [...box.querySelectorAll("input")].map((field) => field.value).join()), /Radio Nine/);
  await page.locator(".several-entry select").nth(3).selectOption({ index: 1 });
  await ready(page);
  await page.waitForFunction(() => document.querySelectorAll(".several-entries").length === 2 && document.querySelectorAll(".several-entries")[1].children.length === 2);
  await page.waitForFunction((title) => document.querySelector("#several-panel-findings").innerText.includes(title) === false, S.codes.denied);
  await page.click(".several-auto");
  await page.waitForFunction((title) => document.querySelector("#several-panel-findings").innerText.includes(title), S.codes.denied);
  await page.locator("[data-for^=remove-]").first().click();
  await page.waitForFunction(() => document.querySelectorAll(".several-entry").length === 4);
  await ready(page);
  await page.click("#several-clear");
  await page.waitForFunction(() => document.querySelectorAll(".several-entry").length === 0);
  assert.deepEqual(problems, []);
  await close();
});

test("pasting, typing, files, and the article that is open", async () => {
  const { page, close } = await openSeveral();
  await page.click("#several-paste");
  await page.fill("#add-name", SAMPLES[1].name);
  await page.fill("#add-text", `${SAMPLES[1].text}\n=== ${SAMPLES[2].name}\n${SAMPLES[2].text}`);
  await page.click("#add-do");
  await page.waitForFunction(() => document.querySelectorAll(".several-entry").length === 2);
  await page.locator("#several-file").setInputFiles([
    { name: "radio_lorne.txt", mimeType: "text/plain", buffer: Buffer.from(SAMPLES[3].text) },
    { name: "picture.png", mimeType: "image/png", buffer: Buffer.from([1, 2]) },
  ]);
  await page.waitForFunction(() => document.querySelectorAll(".several-entry").length === 3);
  assert.match(await page.locator("#notice").innerText(), /“picture.png” is of a kind that the page does not read/);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.querySelector("#several-found").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, SAMPLES[4].text);
  await page.waitForFunction(() => document.querySelectorAll(".several-entry").length === 4);
  await page.click("#several-current");
  await page.waitForFunction(() => document.querySelectorAll(".several-entry").length === 5);
  const names = await page.locator(".several-name").evaluateAll((fields) => fields.map((field) => field.value));
  assert.deepEqual(names, ["Harbour Echo", "The Coast Daily", "radio lorne", "Article 4", S.articles.open_article]);
  // The other view is as it was.
  await page.click("#to-several");
  await page.locator("#article .seg").first().waitFor();
  await close();
});

test("every file of a comparison holds its words", async () => {
  const { page, requests, close } = await openSeveral({ acceptDownloads: true });
  await sample(page);
  const json = JSON.parse(await saved(page, "json"));
  const golden = JSON.parse(readFileSync(new URL("../golden/several/comparison.json", import.meta.url), "utf8"));
  const { pullquote, several, ...rest } = json;
  assert.deepEqual(rest, golden);
  assert.equal(pullquote, 1);
  assert.deepEqual(several.articles.map(({ text }) => text), SAMPLES.map(({ text }) => text));
  assert.match(await saved(page, "groups"), /The Coast Daily,altered,,\d+,\d+,.*instead of/);
  assert.match(await saved(page, "findings"), /certain,misquote,negation,The Coast Daily,/);
  assert.match(await saved(page, "speakers"), /Callum Reid,person,Harbour Echo,17,/);
  assert.match(await saved(page, "sentences"), /Lorne Ferries \(statement\).*,The Coast Daily,altered/);
  const report = await saved(page, "report");
  assert.match(report, /did not make/);
  assert.match(report, /default-src 'none'/);
  assert.deepEqual(requests, []);
  await close();
});

test("many files: figures by speaker and outlet, what fails is listed, cancelling", async () => {
  const { page, problems, close } = await openSeveral({ acceptDownloads: true });
  await page.click("#several-tab-files");
  const rows = Array.from({ length: 60 }, (_, i) => ({ id: `n${i}`, outlet: i % 2 ? "Echo" : "Daily", text: `“Item ${i} is ready, and we are glad of it,” said Ann Hale, the mayor.` }));
  const lines = rows.map((row) => JSON.stringify(row));
  lines.splice(30, 0, "not json", '{"id":"empty","text":""}');
  await page.locator("#batch-file").setInputFiles([
    { name: "all.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(lines.join("\n")) },
    { name: "more.csv", mimeType: "text/csv", buffer: Buffer.from('id;outlet;text\r\nc1;Post;"“We ""won"",\r\nall of us,” said Ben Ode."\r\n') },
    { name: "blank.txt", mimeType: "text/plain", buffer: Buffer.from(" ") },
  ]);
  await page.waitForSelector("#batch-save-articles");
  assert.match(await page.locator("#batch-status").innerText(), /^61 articles analysed 3 could not be analysed$/);
  const table = (await page.locator("#batch-table tbody tr").allInnerTexts()).map((row) => row.split(/\s*\t\s*/));
  assert.deepEqual(table.map((row) => row.slice(0, 6)), [
    ["Ann Hale", "person", "Daily", "30", "30", "300"],
    ["Ann Hale", "person", "Echo", "30", "30", "300"],
    ["Ben Ode", "person", "Post", "1", "1", "5"],
  ]);
  await page.click(".batch-problems summary");
  assert.deepEqual(await page.locator(".batch-problems li").allInnerTexts(), ["all.ndjson:31: line 31 is not JSON", `blank.txt: ${T.files.empty.replace("{name}", "blank.txt")}`, "empty: line 32 has no text"]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#batch-save-articles")]);
  assert.equal(readFileSync(await download.path(), "utf8").trim().split("\r\n").length, 65);
  // A long run can be stopped: at once, lest a quick machine be done before the press.
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const cancel = document.getElementById("batch-cancel");
      if (!cancel) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
  const long = SAMPLES.map(({ text }) => text).join("\n").repeat(6);
  await page.locator("#batch-file").setInputFiles([{ name: "long.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(Array.from({ length: 80 }, (_, i) => JSON.stringify({ id: `l${i}`, text: long })).join("\n")) }]);
  await page.waitForFunction(() => /Cancelled after/.test(document.getElementById("batch-status")?.textContent ?? ""));
  assert.deepEqual(problems, []);
  await close();
});

test("two hundred articles of eight hundred words, and time that grows as they do", async () => {
  const { page, close } = await openSeveral();
  const took = await page.evaluate(async () => {
    const { compare } = await import("./compare/engine.js");
    const words = "river council budget harbour winter school bridge farmer market doctor signal garden engine valley winner letter".split(" ");
    let seed = 7;
    const random = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
    const sentence = (n) => Array.from({ length: n }, () => words[random(words.length)] + (random(4) ? "" : "s")).join(" ");
    const make = (n, round) => Array.from({ length: n }, (_, i) => {
      const event = Math.floor(i / 4);
      const said = [0, 1, 2, 3].map((k) => `“We in place${event} have seen the ${words[(event + k) % 16]} and the ${words[(event * 3 + k) % 16]} number ${event}${k} fail again,” said Ann Hale${event}, the mayor.`);
      const body = Array.from({ length: 50 }, () => `The ${sentence(13)} in place${event}.`);
      return { name: `a${i}`, text: [`Round ${round}: place${event} and its ${words[event % 16]}`, ...said, ...body].join("\n\n") };
    });
    const time = async (articles) => {
      const began = performance.now();
      const found = await compare(articles, {});
      return { time: performance.now() - began, events: found.events.length, groups: found.groups.length };
    };
    const articles = make(200, 2);
    const size = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / articles.length;
    // The first warms up.
    await time(make(50, 0));
    // The best of three, turn about: what else the machine does disturbs some rounds and not all.
    const few = [], all = [];
    for (let n = 0; n < 3; n += 1) few.push((await time(make(50, 1))).time), all.push(await time(articles));
    return { ...all[0], few: Math.min(...few), time: Math.min(...all.map(({ time }) => time)), size };
  });
  console.log(`# compared 200 articles of ${Math.round(took.size)} words: ${Math.round(took.time)} ms, ${took.events} events, ${took.groups} groups; 50: ${Math.round(took.few)} ms`);
  assert.ok(took.size >= 780 && took.groups >= 150);
  // The goal is 2 s on a machine of its own, which no test has; four times the articles must not take much more than four times as long.
  assert.ok(took.time < took.few * 8, `${took.time} ms, and ${took.few} ms for a quarter`);
  await close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [name, options] of [
  ["light and wide", { colorScheme: "light" }],
  ["dark and narrow", { colorScheme: "dark", viewport: { width: 380, height: 800 } }],
]) {
  test(`nothing to object to: ${name}`, async () => {
    const { page, close } = await openSeveral({ reducedMotion: "reduce", ...options });
    await page.evaluate(axe);
    const clean = async (state) => {
      const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"], preload: false }), RULES);
      assert.deepEqual(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`), [], state);
    };
    await clean("empty");
    await sample(page);
    await clean("findings");
    await page.locator(".finding .button").first().click();
    await clean("side by side");
    await page.keyboard.press("Escape");
    for (const tab of ["groups", "speakers", "sentences", "outlets", "files"]) {
      await page.click(`#several-tab-${tab}`);
      await clean(tab);
    }
    await page.click("#several-paste");
    await clean("the dialog to paste into");
    await close();
  });
}

test("what was saved of a comparison opens again in either view, with names, source and events", async () => {
  const { page, problems, close } = await openSeveral({ acceptDownloads: true });
  await sample(page);
  await page.locator(".several-name").first().fill("The Tarn Post");
  await page.locator(".several-name").first().press("Tab");
  await page.locator(".several-entry select").first().selectOption("alone");
  await page.waitForFunction(() => document.querySelectorAll(".several-event").length === 3);
  await ready(page);
  const listed = () => page.locator("#several-articles").evaluate((box) => [...box.querySelectorAll("h3, .several-name, [aria-pressed=true]")].map((element) => element.value || element.textContent));
  const before = await listed();
  for (const [name, ending] of [["json", "json"], ["report", "html"]]) {
    const content = await saved(page, name);
    await page.click("#several-clear");
    if (name === "json") await page.evaluate(() => (location.hash = ""));
    await page.waitForFunction((one) => document.getElementById("several").hidden === one, name === "json");
    await page.locator(name === "json" ? "#file" : "#several-file").setInputFiles({ name: `saved.${ending}`, mimeType: "text/plain", buffer: Buffer.from(content) });
    await page.waitForFunction(() => !document.getElementById("several").hidden && document.querySelectorAll(".several-event").length === 3);
    await ready(page);
    assert.deepEqual(await listed(), before, name);
  }
  assert.deepEqual(problems, []);
  await close();
});
