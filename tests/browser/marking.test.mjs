// A quotation that was missed: selected, marked, given a speaker; counted, kept, saved, corrected and taken back like any other.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { added, anchorIn, correct, readCorrections } from "../../www/model/corrections.js";
import { buildView } from "../../www/model/view.js";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\nThe depot will be gone by Friday. Wexley has no other depot.\n\n“They promised us ten years,” said Bob Price.";

/** Selects words in the article, as a mouse or a finger does. */
const select = (page, words, block = 0) => page.evaluate(([wanted, nth]) => {
  const blocks = [...document.querySelectorAll("#article .block")].filter((one) => one.textContent.includes(wanted));
  const range = document.createRange();
  const walker = document.createTreeWalker(blocks[nth], NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(wanted);
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return;
  }
  throw new Error(`no “${wanted}”`);
}, [words, block]);

/** Opens the bar and waits for its fields. */
async function openBar(page) {
  await page.locator("#mark-bar [data-mark=open]").click();
  await page.locator("#mark-bar [data-mark=kind]").waitFor();
}

const words = async (page, name) => {
  await page.locator("#tab-voices").click();
  return page.locator("#panel-voices .voice", { has: page.locator(".voice-name", { hasText: name }) }).locator(".voice-words").innerText();
};

test("selected words are marked, counted, listed, saved, opened again, corrected and taken back", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, ARTICLE);
  const before = await page.locator("#article .tag").count();
  assert.equal(await words(page, "Ann Hale"), "5 words");
  await select(page, "gone by Fri");
  await openBar(page);
  // Whole words are meant, and without marks they are a report until somebody says otherwise.
  assert.match(await page.locator(".mark-words").innerText(), /^gone by Friday$/);
  assert.equal(await page.locator("#mark-bar [data-mark=kind]").inputValue(), "indirect");
  await page.locator("#mark-bar [data-mark=kind]").selectOption("partial");
  await page.locator("#mark-bar [data-correct=speaker]").selectOption({ label: "A Ann Hale" });
  await page.locator("#mark-bar [data-mark=apply]").click();
  await page.locator("#notice", { hasText: "Marked: gone by Friday: partial quotation, by Ann Hale" }).waitFor();
  await page.waitForFunction((n) => document.querySelectorAll("#article .tag").length === n, before + 1);
  await page.waitForFunction(() => document.activeElement.classList.contains("tag") && document.activeElement.getAttribute("aria-label").includes("partial quotation, Ann Hale"));
  assert.equal(await words(page, "Ann Hale"), "8 words");
  // What the visitor marked is not explained by the engine, which did not.
  assert.equal(await page.locator("#card [data-why]").count(), 0);
  assert.equal(await page.locator("#card [data-report]").count(), 0);
  assert.match(await page.locator("#corrections").innerText(), /1 correction/);

  // An edit elsewhere, which brings the same words once more before them.
  await page.locator("#text").evaluate((area) => {
    area.focus();
    area.setSelectionRange(0, 0);
    document.execCommand("insertText", false, "All gone by Friday, they say.\n\n");
  });
  await page.waitForFunction(() => document.querySelector("#article .block")?.textContent.startsWith("All gone"));
  const marked = page.locator("#article .seg.q-partial");
  await page.waitForFunction(() => document.querySelectorAll("#article .seg.q-partial").length === 1);
  assert.match(await marked.locator("xpath=ancestor::p").innerText(), /gone by Friday\. Wexley/);

  // Files.
  const save = async (name) => {
    await page.locator("#save").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save=${name}]`).click()]);
    return readFileSync(await download.path());
  };
  assert.match(String(await save("report")), /Marked: gone by Friday: partial quotation, by Ann Hale/);
  assert.match(String(await save("csv")), /Ann Hale,person,,,,partial,asserted,1,by-hand,\d+,\d+,gone by Friday/);
  const saved = await save("json");
  await page.locator("#clear").click();
  await page.locator("#file").setInputFiles({ name: "saved.json", mimeType: "application/json", buffer: saved });
  await page.waitForFunction(() => document.querySelectorAll("#article .seg.q-partial").length === 1);
  assert.equal(await words(page, "Ann Hale"), "8 words");

  // Another speaker, then none, then no quotation: by the card, as with any other.
  await marked.click();
  await page.locator("#card [data-rename]").click();
  await page.locator("#card [data-rename-name]").fill("Cara Dunn");
  await page.locator("#card [data-rename-to=here]").click();
  await page.locator("#tab-voices").click();
  await page.waitForFunction(() => [...document.querySelectorAll("#panel-voices .voice-name")].some((one) => one.textContent === "Cara Dunn"));
  assert.equal(await words(page, "Cara Dunn"), "3 words");
  await marked.click();
  await page.locator("#card .correct summary").click();
  await page.locator("#card [data-correct=none]").click();
  await page.waitForFunction(() => !document.querySelector("#article .seg.q-partial"));
  await page.locator("#undo").click();
  await page.locator("#undo").click();
  await page.waitForFunction(() => document.querySelector("#article .seg.q-partial"));
  assert.equal(await words(page, "Ann Hale"), "8 words");
  // A reload keeps it.
  await page.reload();
  await page.waitForFunction(() => document.querySelector("main[data-state=ready]") && document.querySelector("#article .seg.q-partial"));
  await page.locator("#corrections summary").click();
  await page.locator("#corrections li button").first().click();
  await page.waitForFunction(() => !document.querySelector("#article .seg.q-partial"));
  assert.equal(requests.filter((address) => /marking/.test(address)).length, 1, "the bar is loaded with the first selection");
  assert.deepEqual(problems, []);
  await close();
});

test("by keyboard: words selected in the text, Tab into the bar, a new name, Enter; Escape leaves it", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  const choose = (wanted) => page.locator("#text").evaluate((area, chosen) => {
    area.focus();
    const at = area.value.indexOf(chosen);
    area.setSelectionRange(at, at + chosen.length);
  }, wanted);
  await choose("Wexley has no other depot");
  await page.locator("#mark-bar").waitFor();
  await page.keyboard.press("Tab");
  assert.ok(await page.locator("[data-mark=open]").evaluate((button) => button === document.activeElement));
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#mark-bar").count(), 0);
  assert.ok(await page.locator("#text").evaluate((area) => area === document.activeElement));
  await choose("The depot");
  await choose("Wexley has no other depot");
  await page.locator("#mark-bar").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#mark-bar [data-mark=kind]").waitFor();
  assert.ok(await page.locator("[data-mark=kind]").evaluate((select) => select === document.activeElement));
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#mark-bar", { hasText: "Type a name first." }).waitFor();
  await page.keyboard.type("Cara Dunn");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.classList.contains("tag") && document.activeElement.getAttribute("aria-label").includes("reported speech, Cara Dunn"));
  assert.deepEqual(problems, []);
  await close();
});

test("what cannot be one quotation says why; words of one that is there put that right", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, `${ARTICLE}\n\nThe “reform” is late.`);
  const why = async (from, to) => {
    await page.locator("#text").evaluate((area, [first, last]) => {
      area.focus();
      area.setSelectionRange(area.value.indexOf(first), area.value.indexOf(last) + last.length);
    }, [from, to]);
    await page.locator("#mark-bar [data-mark=open]").click();
    const said = await page.locator("#mark-bar .mark-why").innerText();
    await page.locator("#mark-bar [data-mark=cancel]").click();
    return said;
  };
  assert.match(await why("closing", "said Ann"), /run into another quotation/);
  assert.match(await why("Ann Hale", "The depot"), /several paragraphs/);
  await select(page, "reform", 0);
  await openBar(page);
  await page.locator("#mark-bar [data-mark=kind]").selectOption("partial");
  await page.locator("#mark-bar [data-correct=speaker]").selectOption({ label: "B Bob Price" });
  await page.locator("#mark-bar [data-mark=apply]").click();
  await page.waitForFunction(() => document.querySelector("#article .seg.q-partial")?.textContent.includes("reform"));
  assert.match(await page.locator("#corrections").innerText(), /2 corrections/);
  assert.equal(await words(page, "Bob Price"), "6 words");
  assert.deepEqual(problems, []);
  await close();
});

test("on a phone the bar lies at the foot and its parts are large enough", async () => {
  const { page, problems, close } = await openPage({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  await paste(page, ARTICLE);
  await select(page, "gone by Friday");
  await page.locator("#mark-bar [data-mark=open]").tap();
  const box = await page.locator("#mark-bar").boundingBox();
  assert.ok(box.x === 0 && box.width === 390 && Math.abs(box.y + box.height - 780) < 2, JSON.stringify(box));
  for (const part of await page.locator("#mark-bar :is(button, select)").all()) assert.ok((await part.boundingBox()).height >= 24);
  await page.locator("#mark-bar [data-mark=apply]").tap();
  await page.locator("#notice", { hasText: "Marked: gone by Friday" }).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

/** An analysis of some text with quotations at these words. */
function analysis(text, ...quoted) {
  const quotes = quoted.map((exact) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, parts: [{ start: start + 1, end: start + exact.length - 1 }], kind: "direct", speaker: 0, alternative: null, resolution: "name", source: null, cue: null, modality: "asserted", continues: null, within: null, venue: null, confidence: 0.9, rule: "x", evidence: [] };
  });
  const tone = { score: 0, headline: 0, narration: 0, quoted: 0, words: [] };
  const speaker = { name: "Hale", kind: "person", aliases: [], mentions: [], quotes: quotes.map((_, at) => at), words: 0, share: 0, verbs: {}, tone: 0 };
  return { paragraphs: [{ start: 0, end: text.length, kind: "body" }], sentences: [], quotes, speakers: [speaker], tone, loaded: [], targets: [], checks: [] };
}
const at = (text, exact, from = 0) => ({ start: text.indexOf(exact, from), end: text.indexOf(exact, from) + exact.length });

test("the figures hold: a quotation put in before, around and inside others leaves every link right", () => {
  const text = "So it goes, “one two” and then “three four” he said.";
  const raw = analysis(text, "“one two”", "“three four”");
  raw.quotes[1].continues = 0;
  const all = { type: "add", quote: anchorIn(text, at(text, "goes, “one two” and then “three four”")), kind: "direct", to: "Price" };
  const first = { type: "add", quote: anchorIn(text, at(text, "So it")), kind: "partial", to: "Hale" };
  const inner = { type: "add", quote: anchorIn(text, at(text, "two")), kind: "partial", to: "Cole" };
  const found = correct(text, raw, [all, first, inner]);
  assert.deepEqual(found.quotes.map(({ start, end }) => text.slice(start, end)), ["So it", "goes, “one two” and then “three four”", "“one two”", "two", "“three four”"]);
  assert.deepEqual(found.quotes.map(({ within }) => within), [null, null, 1, 2, 1]);
  assert.deepEqual(found.quotes.map(({ continues }) => continues), [null, null, null, null, 2]);
  const view = buildView(text, found, raw, []);
  assert.deepEqual(view.voices.map(({ name, words }) => [name, words]), [["Hale", 5], ["Price", 3], ["Cole", 1]]);
  assert.ok(added.has(found.quotes[0]) && !added.has(found.quotes[2]));
  assert.deepEqual(found.checks, []);
  assert.deepEqual(correct(text, raw, [{ ...inner, to: null }]).checks.map(({ code }) => code), ["unattributed"]);
  // Taken away again, with a correction of one of them.
  const less = correct(text, raw, [all, first, inner, { type: "speaker", quote: first.quote, to: "Dunn" }, { type: "kind", quote: all.quote, kind: "none" }]);
  assert.deepEqual(less.quotes.map(({ within, continues }) => [within, continues]), [[null, null], [null, null], [1, null], [null, 1]]);
  assert.equal(less.speakers[less.quotes[0].speaker].name, "Dunn");
  assert.equal(raw.quotes.length, 2, "the analysis itself is left alone");
});

test("the same words twice: the anchor finds its own, wherever the others come or go", () => {
  const text = "A gate fell. The gate stood. Her gate sang.";
  const wanted = anchorIn(text, at(text, "gate", 12));
  assert.equal(wanted.nth, 0);
  const place = (now) => {
    const [quote] = correct(now, analysis(now), [{ type: "add", quote: wanted, kind: "partial", to: "Hale" }]).quotes;
    return quote ? now.slice(quote.start - 4, quote.end + 6) : "none";
  };
  assert.equal(place(text), "The gate stood");
  assert.equal(place(`Gate, gate and gate. ${text}`), "The gate stood");
  assert.equal(place("The gate stood. Her gate sang."), "The gate stood");
  assert.equal(place("A gate fell. The gate stood up. Her gate sang."), "The gate stood");
  assert.equal(place("We saw the gate, twice."), "the gate, twic");
  assert.equal(place("A gate. A gate."), "none", "which of the two nobody knows");
  assert.equal(place("No door."), "none");
  // Far on in a long text, and among places that are all alike.
  const alike = `${"The gate. ".repeat(700)}${text}`;
  for (const start of [alike.lastIndexOf("gate stood"), "The gate. ".length * 350 + 4]) {
    const [quote] = correct(alike, analysis(alike), [{ type: "add", quote: anchorIn(alike, { start, end: start + 4 }), kind: "partial", to: "Hale" }]).quotes;
    assert.equal(quote.start, start);
  }
  const two = [0, 13].map((from) => ({ type: "add", quote: anchorIn(text, at(text, "gate", from)), kind: "partial", to: "Hale" }));
  const both = correct(text, analysis(text), [...two, { type: "speaker", quote: two[1].quote, to: "Dunn" }]);
  assert.deepEqual(both.quotes.map(({ speaker }) => both.speakers[speaker].name), ["Hale", "Dunn"]);
});

test("marked quotations out of a file: only what they may be, and a file made to hang the page does not", () => {
  const quote = { exact: "x", nth: 0, near: ["", ""] };
  const good = [{ type: "add", quote, kind: "direct", to: null }, { type: "add", quote, kind: "indirect", to: "A" }, { type: "speaker", quote, to: "B" }];
  const bad = [{ type: "add", quote, kind: "term", to: null }, { type: "add", quote, kind: "none", to: null }, { type: "add", quote, kind: "direct" }, { type: "add", quote: { exact: "x", nth: 0 }, kind: "direct", to: null }, { type: "add", quote: { ...quote, exact: " " }, kind: "direct", to: null }, { type: "add", quote: { ...quote, near: ["a"] }, kind: "direct", to: null }, { type: "add", quote: { ...quote, near: ["a".repeat(99), ""] }, kind: "direct", to: null }, { type: "add", quote: { ...quote, exact: "x".repeat(9999) }, kind: "direct", to: null }];
  assert.deepEqual(readCorrections([...bad, ...good]), good);
  const many = Array.from({ length: 5000 }, (_, nth) => ({ type: "add", quote: { exact: "a", nth, near: ["", ""] }, kind: "direct", to: null }));
  const read = readCorrections(many);
  assert.equal(read.length, 1000);
  const text = "a".repeat(200_000);
  const began = performance.now();
  correct(text, analysis(text), read);
  assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
});
