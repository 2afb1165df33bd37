// Text coming in and changing: marks never stand on other words, and nothing that comes in is run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\nThe lorries left on Tuesday.\n\n“They promised us ten years,” said Bob Price.\n";

/** What stands in the text area and what the article shows, quotations by quotation. */
const shown = (page) =>
  page.evaluate(() => {
    const text = document.querySelector("#text").value;
    const own = (e) => [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join("");
    const quotes = {};
    for (const e of document.querySelectorAll("#article .seg[data-quote]")) quotes[e.dataset.quote] = (quotes[e.dataset.quote] ?? "") + own(e);
    return { text, quotes: Object.values(quotes), all: [...document.querySelectorAll("#article .seg")].map(own).join("") };
  });
const settled = (page) =>
  page.waitForFunction(() => {
    const ink = (s) => s.replace(/\s/g, "");
    const own = (e) => [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join("");
    return ink([...document.querySelectorAll("#article .seg")].map(own).join("")) === ink(document.querySelector("#text").value);
  });
const marked = (quotes) => quotes.filter((words) => words.startsWith("“"));

test("edits and undo keep the marks on their words", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  const before = await shown(page);
  assert.deepEqual(marked(before.quotes), ["“We are closing the depot,”", "“They promised us ten years,”"]);

  await page.locator("#text").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("🙂 Straße, café, two words. ");
  await settled(page);
  assert.deepEqual(marked((await shown(page)).quotes), marked(before.quotes), "after typing in front");

  // A new quotation before the others moves their indices.
  await page.keyboard.press("Enter");
  await page.keyboard.type("“No comment,” said Cara Dunn.");
  await page.keyboard.press("Enter");
  await settled(page);
  const more = await shown(page);
  assert.equal(marked(more.quotes).length, 3);
  for (const index of await page.locator("#article .tag").evaluateAll((tags) => tags.map((tag) => tag.dataset.quote))) {
    const label = await page.locator(`#article .tag[data-quote="${index}"]`).getAttribute("aria-label");
    const words = await page.locator(`#article .seg[data-quote="${index}"]`).first().innerText();
    const who = words.includes("depot") ? "Ann Hale" : words.includes("ten years") ? "Bob Price" : words.includes("No comment") ? "Cara Dunn" : "";
    assert.ok(label.includes(who), `${label} on ${words}`);
  }

  for (let n = 0; n < 60 && (await page.locator("#text").inputValue()) !== ARTICLE; n += 1) await page.keyboard.press("Control+Z");
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  await settled(page);
  assert.deepEqual(await shown(page), before);
  assert.deepEqual(problems, []);
  await close();
});

test("markup is text", async () => {
  const { page, requests, problems, close } = await openPage();
  const evil = `“<img src=x onerror=document.title='ran'><script>document.title='ran'</script>,” said </textarea><b>Ann Hale</b>.\n\n“javascript:alert(1)” & "quoted" &lt;b&gt;, said O'Neil.\n`;
  await paste(page, evil);
  assert.equal(await page.title(), "Pullquote");
  assert.equal(await page.locator("#article img, #article script, #article b, #panel-voices img").count(), 0);
  assert.match(await page.locator("#article").innerText(), /<img src=x onerror/);
  assert.deepEqual(requests, []);
  assert.deepEqual(problems, []);
  await close();
});

test("every state says what to do", async () => {
  const { page, problems, close } = await openPage();
  await page.locator("#clear").click();
  await page.waitForSelector("main[data-state=empty]");
  assert.match(await page.locator("#state").innerText(), /Paste an article/);
  await page.locator("#state button").click();
  await page.waitForSelector("main[data-state=ready]");
  assert.match(await page.locator("#article").innerText(), /Westhaven/);

  await paste(page, "The council met on Tuesday. It was raining and the roof of the hall was wet.");
  assert.match(await page.locator("#warning").innerText(), /No quotations/);

  await paste(page, "Der Bürgermeister sagte am Dienstag, die Brücke werde im März geschlossen. „Wir haben kein Geld mehr“, erklärte er vor dem Rathaus. Die Gewerkschaft warnte vor den Folgen für die Stadt und ihre Menschen.");
  assert.match(await page.locator("#warning").innerText(), /English/);

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "word ".repeat(440_000));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.waitForSelector("main[data-state=long]");
  assert.match(await page.locator("#state").innerText(), /2,200,000.*2,000,000/);
  assert.deepEqual(problems, []);
  await close();
});

test("a paste anywhere on the page is a new article", async () => {
  const { page, close } = await openPage();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "“It is over,” said Dee Moss.");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.waitForFunction(() => document.querySelector("#article").textContent.includes("It is over"));
  assert.equal(await page.locator("#text").inputValue(), "“It is over,” said Dee Moss.");
  await close();
});
