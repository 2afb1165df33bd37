// The ways out, and putting the analysis right: nothing is sent, and what is saved can be opened again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const CANARY = "zanzibarian";
const ARTICLE = `🙂 “The ${CANARY} depot is =closed,” said Ann Hale.\n\n“They promised us ten years, <b>and</b> more,” said Bob Price.\n`;

/** Saves under a name of the menu, and gives the file's text. */
async function save(page, name) {
  await page.locator("#save").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save=${name}]`).click()]);
  return readFileSync(await download.path(), "utf8");
}

test("every file holds the quotations, and no request leaves", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, ARTICLE);

  const annotations = JSON.parse(await save(page, "annotation"));
  const points = [...ARTICLE];
  for (const { target } of annotations.items) {
    const [position, quote] = target.selector;
    assert.equal(points.slice(position.start, position.end).join(""), quote.exact, "positions count code points");
    assert.ok(ARTICLE.includes(quote.prefix + quote.exact + quote.suffix));
  }

  const csv = await save(page, "csv");
  assert.match(csv, /^\uFEFFNo,Speaker,/);
  assert.match(csv, /Ann Hale/);
  assert.match(csv, /"They promised us ten years, <b>and<\/b> more,"/);

  const report = await save(page, "report");
  assert.match(report, /default-src 'none'/);
  assert.ok(!report.includes("<b>and"), "words are escaped");
  assert.ok(!/<script|https?:|src=/.test(report), "the report runs nothing and asks for nothing");

  assert.match(await save(page, "markdown"), /\*\*Ann Hale\*\*/);
  const saved = JSON.parse(await save(page, "json"));
  assert.equal(saved.text, ARTICLE);
  assert.ok(saved.analysis.quotes.length >= 2);

  assert.deepEqual(requests.filter((address) => !address.startsWith("blob:")), []);
  assert.match(await page.locator("#requests").innerText(), /^0 requests/);
  assert.deepEqual(problems, []);
  await close();
});

test("what the page writes it opens again, or says truly what the file is", async () => {
  const { page, problems, close } = await openPage();
  const saves = async (press) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    return { name: download.suggestedFilename(), mimeType: "application/octet-stream", buffer: readFileSync(await download.path()) };
  };
  const says = page.locator("#notice");
  /** Opens a file and waits for a text, or for what is said of it. */
  const opens = async (file, text, notice) => {
    await page.locator("#file").setInputFiles(file);
    if (notice) await says.filter({ hasText: notice }).waitFor();
    if (text !== null) await page.waitForFunction((words) => document.getElementById("text").value.includes(words), text);
    assert.ok(!(await says.innerText()).includes("not saved by Pullquote"), file.name);
    await paste(page, "Nothing is here.");
  };
  const both = async (opener, entries) => {
    const files = [];
    for (const entry of entries) files.push(await saves(async () => (await page.click(opener), await page.click(entry))));
    return files;
  };
  await paste(page, ARTICLE);
  const own = await both("#save", ["report", "json", "csv", "markdown", "annotation"].map((name) => `[data-save=${name}]`));
  await page.click("#tab-sources");
  await page.waitForSelector("#panel-sources table");
  const sources = await saves(() => page.locator("#panel-sources button", { hasText: "CSV" }).click());
  // Else the text that is waited for stands there before the file is read.
  await paste(page, "Nothing is here.");
  for (const file of own.slice(0, 2)) await opens(file, ARTICLE);
  await opens(own[2], "Ann Hale", "is a table");
  await opens(own[3], "Ann Hale");
  await opens(own[4], CANARY, "quotations alone");
  await opens(sources, "Ann Hale", "is a table");

  await page.click("#to-several");
  await page.click("#several-sample");
  await page.waitForSelector("#several[data-state=ready] .several-event");
  const tables = await both("#several-save", ["groups", "findings", "speakers", "sentences"].map((name) => `[data-save-several=${name}]`));
  await page.click("#several-tab-files");
  await page.locator("#batch-file").setInputFiles([{ name: "a.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(JSON.stringify({ id: "a", text: ARTICLE })) }]);
  await page.waitForSelector("#batch-save-articles");
  for (const button of await page.locator("[id^=batch-save-]").all()) tables.push(await saves(() => button.click()));
  await page.evaluate(() => (location.hash = ""));
  assert.ok(tables.length >= 6, String(tables.length));
  for (const file of tables) await opens(file, "", "is a table");

  await page.click("#to-check");
  await page.click("#check-sample");
  await page.waitForSelector("[data-entry-check]");
  const [report, record] = await both("#check-save", ["report", "json"].map((name) => `[data-save-check=${name}]`));
  await page.evaluate(() => (location.hash = ""));
  await opens(report, "We will open by Easter");
  await opens(record, null, "record of a check");
  assert.deepEqual(problems, []);
  await close();
});

test("requests are counted from load, over every view", async () => {
  const { page, requests, close } = await openPage();
  const counted = async () => parseInt(await page.locator("#requests").innerText(), 10);
  assert.equal(await counted(), 0);
  await page.click("#to-several");
  await page.waitForSelector("#several-sample");
  await page.click("#to-check");
  await page.waitForSelector("#check-sample");
  await page.evaluate(() => (location.hash = ""));
  await page.click("#tab-sources");
  await page.waitForSelector("#panel-sources table");
  // What a worker asks for by itself is a part that the page has asked for too; in the built page it asks for nothing.
  const asked = requests.filter((address) => /^https?:/.test(address));
  const different = new Set(asked).size;
  assert.ok(different > 10, String(different));
  await page.waitForFunction((n) => parseInt(document.getElementById("requests").textContent, 10) >= n, different);
  assert.ok((await counted()) <= asked.length, `${await counted()} of ${asked.length}`);
  await close();
});

test("a formula in a cell is made harmless", async () => {
  const { page, close } = await openPage();
  await paste(page, "“=HYPERLINK(1) is what we typed into the sheet,” said Ann Hale.");
  assert.match(await save(page, "csv"), /'=HYPERLINK/);
  await close();
});

test("another speaker, undo, not a quotation, the same person: everything counts again and opens again", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  const row = (name) => page.locator("#panel-voices .voice", { has: page.locator(".voice-name", { hasText: name }) });
  const tag = (words) => page.locator("#article .block", { hasText: words }).locator(".tag").first();
  const before = await row("Ann Hale").innerText();

  await tag("ten years").click();
  await page.locator("#card .correct summary").click();
  await page.locator("[data-correct=speaker]").selectOption({ label: "A Ann Hale" });
  await page.locator("[data-correct=apply]").click();
  await page.locator("#tab-voices").click();
  assert.equal(await row("Bob Price").count(), 0);
  assert.match(await row("Ann Hale").innerText(), /100% of quoted words/);

  await page.locator("#undo").click();
  assert.equal(await row("Ann Hale").innerText(), before);

  await tag("ten years").click();
  await page.locator("#card .correct summary").click();
  await page.locator("[data-correct=term]").click();
  assert.match(await page.locator("#status").innerText(), /^1 quotation, 1 speaker/);

  await tag("ten years").click();
  await page.locator("#card .correct summary").click();
  await page.locator("[data-correct=quote]").click();
  await tag("ten years").click();
  await page.locator("#card .correct summary").click();
  await page.locator("[data-correct=speaker]").selectOption("+");
  await page.locator("#card .correct input").fill("Roberta Price");
  await page.keyboard.press("Enter");
  await page.locator("#tab-voices").click();
  assert.equal(await row("Roberta Price").count(), 1);

  const saved = await save(page, "json");
  const status = await page.locator("#status").innerText();
  const voices = await page.locator("#panel-voices").innerText();
  await page.locator("#clear").click();
  await page.waitForSelector("main[data-state=empty]");
  await page.locator("#notice button", { hasText: "Bring it back" }).click();
  await page.waitForFunction((words) => document.querySelector("#status").textContent === words, status);
  assert.equal(await page.locator("#panel-voices").innerText(), voices);
  await page.locator("#clear").click();
  await page.waitForSelector("main[data-state=empty]");
  await page.locator("#file").setInputFiles({ name: "saved.json", mimeType: "application/json", buffer: Buffer.from(saved) });
  await page.waitForFunction((words) => document.querySelector("#status").textContent === words, status);
  assert.equal(await page.locator("#status").innerText(), status);
  assert.equal(await page.locator("#panel-voices").innerText(), voices);

  await row("Roberta Price").locator("summary").click();
  await row("Roberta Price").locator("select").selectOption("Ann Hale");
  await row("Roberta Price").locator("button", { hasText: "Join" }).click();
  assert.equal(await page.locator("#panel-voices .voice:not(.voice-reporter)").count(), 1);
  assert.deepEqual(problems, []);
  await close();
});

test("a saved report opens again: text, corrections and own words, the same to see", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, `Depot to shut\r\n\r\n${ARTICLE}\n</template><script>document.title = "ran"</script> “The ${CANARY} stays,” said Bob Price.`);
  await page.locator("#tab-words").click();
  await page.locator("#own-words summary").click();
  await page.locator("#own-text").fill("depot; -3\nnonsense; very");
  await page.locator("#own-use").click();
  await page.locator("#tab-voices").click();
  const row = (name) => page.locator("#panel-voices .voice", { has: page.locator(".voice-name", { hasText: name }) });
  await row("Bob Price").locator(".voice-line").click();
  await row("Bob Price").locator(".split > summary").click();
  await row("Bob Price").locator("input[type=checkbox]").last().check();
  await row("Bob Price").locator("[data-split-name]").fill("Rob Price");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => [...document.querySelectorAll(".voice-name")].some((e) => e.textContent === "Rob Price"));

  // Undo and redo, by key.
  await page.locator("#panel-voices").focus();
  await page.keyboard.press("Control+Z");
  assert.equal(await row("Rob Price").count(), 0);
  await page.keyboard.press("Control+Shift+Z");
  assert.equal(await row("Rob Price").count(), 1);

  const seen = () => page.evaluate(() => {
    for (const details of document.querySelectorAll("#panel-voices details")) details.open = false;
    return { text: document.querySelector("#text").value, article: document.querySelector("#article").innerHTML, voices: document.querySelector("#panel-voices").innerText, status: document.querySelector("#status").textContent };
  });
  const before = await seen();
  const report = await save(page, "report");
  assert.match(report, /1 quotation of Bob Price is by Rob Price/);
  await page.locator("#tab-words").click();
  await page.locator("#own-remove").click();
  await page.locator("#tab-voices").click();
  await page.locator("#clear").click();
  await page.waitForSelector("main[data-state=empty]");
  await page.locator("#file").setInputFiles({ name: "report.html", mimeType: "text/html", buffer: Buffer.from(report) });
  await page.waitForFunction((status) => document.querySelector("#status").textContent === status, before.status);
  await page.waitForFunction((marked) => document.querySelector("#article").innerHTML === marked, before.article);
  assert.deepEqual(await seen(), before);
  assert.match(await page.locator("#notice").innerText(), /words of your own .* are in use/);
  assert.equal(await page.locator("#own-text").inputValue(), "depot; -3\nnonsense; very");
  assert.equal(await page.title(), "Pullquote");
  assert.deepEqual(requests.filter((address) => !address.startsWith("blob:") && !/^\/(files|model|export|vendor)\//.test(new URL(address).pathname)), [], "a saved report needs no more than the page's own reader of files");
  assert.deepEqual(problems, []);
  await close();
});

test("tables are copied as a spreadsheet takes them", async () => {
  const { page, close } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await paste(page, ARTICLE);
  const copied = async (name) => {
    await page.locator("#save").click();
    await page.locator(`[data-save=${name}]`).click();
    await page.waitForFunction(() => document.querySelector("#notice").textContent.startsWith("Copied"));
    // The next copy says so anew.
    await page.locator("#notice button").click();
    return (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
  };
  const quotations = await copied("copy");
  assert.deepEqual([quotations[0][1], quotations[1][1], quotations[2][1]], ["Speaker", "Ann Hale", "Bob Price"]);
  const voices = await copied("copyVoices");
  assert.deepEqual(voices.map(([name]) => name), ["Voice", "Reporter", "Ann Hale", "Bob Price"]);
  for (const table of [quotations, voices]) assert.equal(new Set(table.map((row) => row.length)).size, 1, "every row has every column");
  await close();
});

test("the words listed under a voice are those that its tone is made of, and a voice of the headline alone has none", async () => {
  const { page, close } = await openPage();
  const text =
    "Port chief blames ‘disgraceful’ delay\n\nBy Nora Pell\n\nThe port will shut in May after a terrible year, its owner told staff this week.\n\n“It is a disgraceful, sad day,” said Ann Hale. “We are proud of them.”\n\nShe denied saying it was “hopeless”.\n\nThe town is angry.\n";
  const found = await page.evaluate(async (text) => {
    const [{ analyze }, { buildView }] = await Promise.all([import("/pullquote.js"), import("/model/view.js")]);
    const { voices, reporter, analysis } = buildView(text, analyze(text));
    const words = (ids) => ids.map((id) => text.slice(analysis.tone.words[id].start, analysis.tone.words[id].end));
    const sentences = (ids) => new Set(ids.map((id) => analysis.sentences.findIndex(({ tone }) => tone.words.includes(id)))).size;
    const sum = (ids) => ids.reduce((sum, id) => sum + analysis.tone.words[id].contribution, 0);
    return {
      voices: voices.map((v) => ({ name: v.name, tone: v.tone, words: words(v.toned), mean: v.toned.length ? sum(v.toned) / sentences(v.toned) : 0 })),
      reporter: words(reporter.toned),
    };
  }, text);
  assert.deepEqual(found.voices.map(({ name, tone, words }) => [name, tone === null, words]), [
    ["Port chief", true, []],
    ["its owner", true, []],
    ["Ann Hale", false, ["disgraceful", "sad", "proud of"]],
  ]);
  const hale = found.voices[2];
  assert.ok(Math.abs(hale.tone - hale.mean) < 1e-5, JSON.stringify(hale));
  assert.deepEqual(found.reporter, ["terrible", "denied", "angry"]);
  await close();
});

test("counting again by hand gives the engine's figures", async () => {
  const { page, close } = await openPage();
  const gap = await page.evaluate(async () => {
    const [{ analyze }, { recount }, { SAMPLE }] = await Promise.all([import("/pullquote.js"), import("/model/recount.js"), import("/sample.js")]);
    const own = analyze(SAMPLE);
    const again = recount(SAMPLE, own);
    const differ = own.speakers.filter((s, i) => s.words !== again.speakers[i].words || Math.abs(s.tone - again.speakers[i].tone) > 0.01).map((s, i) => `${s.name} ${s.words} ${s.tone}`);
    return { differ, narration: Math.abs(own.tone.narration - again.tone.narration), quoted: Math.abs(own.tone.quoted - again.tone.quoted) };
  });
  assert.deepEqual(gap.differ, []);
  assert.ok(gap.narration < 0.01 && gap.quoted < 0.01, JSON.stringify(gap));
  await close();
});
