// Long texts: the page answers all the time, says how far it is, and can be stopped.
import assert from "node:assert/strict";
import { test } from "node:test";
import { article, openPage, paste, useBrowser } from "./browser.mjs";
import { calmest, slowness, tasksWhile } from "./tasks.mjs";

useBrowser();

/** The most that the page may work at a stretch, in milliseconds of the machine that the unit was measured on. */
const MOST = 100;
const SEED = ["british", "american", "paragraphs", "denial"].map(article).join("\n\n");
const NAMES = ["Hale", "Moss", "Price", "Quayle", "Dunn"];
/** A text of at least so many characters, no two parts of which are the same. */
function textOf(length) {
  let text = "";
  for (let n = 0; text.length < length; n += 1) text += `${SEED.replaceAll("Hale", NAMES[n % NAMES.length])}\n\nPart ${n} ends here.\n\n`;
  return text;
}

/** Pastes where no field has the focus, as onto the page. */
async function pasteOnPage(page, text) {
  await page.evaluate((words) => (globalThis.words = words), text);
  return () =>
    page.evaluate(() => {
      document.activeElement?.blur();
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", globalThis.words);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
}
const drawn = (page) => page.waitForFunction(() => document.querySelector("main[data-state=ready]") && document.querySelector("#working").hidden && document.querySelectorAll("#article .block").length > 150, null, { timeout: 60_000 });

test("a megabyte is marked whole, and never holds the page up", async () => {
  const { page, requests, problems, close } = await openPage();
  const text = textOf(1_000_000);
  const most = MOST * (await slowness(page));
  let shown = "";
  const tasks = await calmest(async () => {
    await (await pasteOnPage(page, article("american")))();
    await page.waitForFunction(() => document.querySelector("main[data-state=ready]") && document.querySelectorAll("#article .block").length < 50);
    const go = await pasteOnPage(page, text);
    return tasksWhile(page, async () => {
      await go();
      await page.waitForSelector("#working:not([hidden])");
      shown = await page.locator("#working").innerText();
      await drawn(page);
    });
  }, most);
  assert.match(shown, /…\s*Cancel/);
  assert.ok(tasks[0] < most, `the longest tasks took ${tasks.slice(0, 5).map(Math.round).join(", ")} ms, ${Math.round(most)} are allowed`);
  const found = await page.evaluate(async () => {
    const { analyze } = await import("/pullquote.js");
    const { quotes } = analyze(globalThis.words);
    const marked = new Set([...document.querySelectorAll("#article .seg[data-quote]")].map((seg) => seg.dataset.quote));
    const last = [...document.querySelectorAll("#article .block")].at(-1).textContent;
    return { quotes: quotes.length, marked: marked.size, last, order: [...document.querySelectorAll("#article .block")].filter((block) => /^Part \d+ ends/.test(block.textContent)).map((block) => parseInt(block.textContent.slice(5), 10)) };
  });
  assert.equal(found.marked, found.quotes);
  assert.deepEqual(found.order, found.order.map((_, n) => n));
  assert.equal(found.last, `Part ${found.order.length - 1} ends here.`);
  assert.ok(await page.locator("#text").evaluate((area) => area.readOnly && area.value.length < 20_000), "the text area shows a part");

  // The next text takes its place, and can be edited again.
  await (await pasteOnPage(page, article("british")))();
  await page.waitForFunction(() => document.querySelectorAll("#article .block").length < 50, null, { timeout: 60_000 });
  assert.equal(await page.locator("#text").evaluate((area) => area.readOnly), false);
  assert.deepEqual(requests, []);
  assert.deepEqual(problems, []);
  await close();
});

test("long work can be stopped, and taken up again", async () => {
  const { page, problems, close } = await openPage();
  await (await pasteOnPage(page, textOf(600_000)))();
  await page.locator("#cancel").click();
  await page.waitForSelector("main[data-state=stopped]");
  assert.match(await page.locator("#state").innerText(), /Stopped/);
  assert.ok(await page.locator("#working").isHidden());
  await page.waitForFunction(() => !document.querySelector("#article .block"));
  await page.locator("#state button").click();
  await drawn(page);
  assert.deepEqual(problems, []);
  await close();
});

test("the newest text wins", async () => {
  const { page, problems, close } = await openPage();
  for (const length of [300_000, 500_000]) await (await pasteOnPage(page, textOf(length)))();
  await (await pasteOnPage(page, article("american")))();
  const ink = (words) => words.replace(/\s/g, "");
  await page.waitForFunction(
    (wanted) => document.querySelector("main[data-state=ready]") && document.getElementById("working").hidden && document.getElementById("article").textContent.replace(/\s/g, "").length < wanted * 3,
    ink(article("american")).length,
  );
  const shown = await page.locator("#article .seg").evaluateAll((all) => all.map((seg) => [...seg.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("")).join(""));
  assert.equal(ink(shown), ink(article("american")));
  assert.ok(await page.locator("#working").isHidden());
  assert.deepEqual(problems, []);
  await close();
});

test("typing in an article of five thousand words does not hold the page up", async (t) => {
  const { page, problems, close } = await openPage();
  const text = textOf(30_000);
  await paste(page, text);
  await page.locator("#text").focus();
  await page.keyboard.press("Control+End");
  const most = MOST * (await slowness(page));
  await page.locator("#text").focus();
  let goes = 0;
  const tasks = await calmest(() => tasksWhile(page, async () => {
    const name = `Ann Moss${"abc"[goes++]}`;
    await page.keyboard.type(`“We shall see,” said ${name}. `, { delay: 30 });
    await page.waitForFunction((said) => [...document.querySelectorAll("#article .block")].at(-1).textContent.includes(said), name);
  }), most);
  t.diagnostic(`longest tasks: ${tasks.slice(0, 5).map((ms) => ms.toFixed(1)).join(", ")} ms`);
  assert.ok(tasks[0] < most, `the longest tasks took ${tasks.slice(0, 5).map(Math.round).join(", ")} ms, ${Math.round(most)} are allowed`);
  assert.deepEqual(problems, []);
  await close();
});

/** Texts of shapes that nobody writes. */
const up = (piece, length) => piece.repeat(Math.ceil(length / piece.length));
const SHAPES = {
  "a megabyte in one paragraph": () => Array.from({ length: 8000 }, (_, n) => `“We are closing depot ${n},” said Ann Hale${n % 7}, who was angry. It rained and the terrible road was shut.`).join(" "),
  "a hundred thousand marks": () => up("“a” ", 400_000),
  "signs upon signs": () => up(`“Z${"\u0301\u0316\u0345".repeat(20)}a go,” said Ann Hale. `, 500_000),
  "quotations inside quotations": () => up("“He told us ‘she cried “we heard ‘it is over’ at noon” and left’ before dawn,” said Ann Hale. ", 400_000),
  "a quotation that never ends": () => up("“a said Bo. ", 400_000),
  "quotations that open and open": () => up("“a ‘b ", 200_000),
  "thousands of lines": () => up("a\n", 600_000),
  "thousands of names": () => Array.from({ length: 5000 }, (_, n) => `“We shall go,” said ${["Aber", "Colin", "Dumor", "Etas", "Fivik"][n % 5]} H${n.toString(26).replace(/[0-9]/g, (c) => "qrstuvwxyz"[c])}ld.`).join("\n\n"),
};
/** Runs in the page: pastes the text, waits until it is drawn, and goes from list to list and into the middle. */
async function useLists() {
  const rest = (ms) => new Promise((done) => setTimeout(done, ms));
  document.activeElement?.blur();
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", globalThis.words);
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  await rest(200);
  const drawn = () => document.getElementById("working").hidden && document.querySelector("main[data-state=ready]") && document.querySelector("#article .block");
  for (let n = 0; n < 600 && !drawn(); n += 1) await rest(200);
  if (!drawn()) throw new Error("it was not drawn");
  for (const tab of ["quotations", "checks", "words", "voices"]) {
    document.getElementById(`tab-${tab}`).click();
    await rest(300);
  }
  const reader = document.getElementById("reader");
  reader.scrollTop = reader.scrollHeight / 2;
  await rest(500);
}
for (const [name, make] of Object.entries(SHAPES)) {
  test(`${name}: the page answers all the while, and goes from list to list`, async (t) => {
    let slow = 1;
    const tasks = await calmest(async () => {
      const { page, problems, close } = await openPage();
      slow = Math.max(slow, await slowness(page));
      await page.evaluate((words) => (globalThis.words = words), make());
      const tasks = await tasksWhile(page, () => page.evaluate(useLists));
      assert.deepEqual(problems, []);
      await close();
      return tasks;
    }, MOST);
    t.diagnostic(`longest tasks: ${tasks.slice(0, 5).map((ms) => (ms / slow).toFixed(0)).join(", ")} ms (slowness ${slow.toFixed(2)})`);
    assert.ok(tasks[0] < MOST * slow, `the longest tasks took ${tasks.slice(0, 5).map(Math.round).join(", ")} ms, the machine is ${slow.toFixed(2)} times as slow`);
  });
}

/** Saved pages as large as the page takes. */
const PAGES = {
  "one paragraph of bold words": () => `<article><h1>Ferry to stop</h1><p>${up("some <b>word</b> and ", 11_900_000)}`,
  "elements inside elements": () => `<article><p>Ferry to stop${up("<div>", 8_000_000)}x`,
  "a million attributes": () => `<article><p ${Array.from({ length: 1_000_000 }, (_, n) => `a${n}=1`).join(" ")}>Ferry to stop</p>`,
};
for (const [name, make] of Object.entries(PAGES)) {
  test(`a saved page of up to 12 MB, ${name}: read beside the page, which says how far it is and can stop it`, async (t) => {
    let slow = 1;
    const go = async () => {
      const { page, problems, close } = await openPage();
      slow = Math.max(slow, await slowness(page));
      await page.evaluate((words) => (globalThis.file = new File([words], "page.html")), make());
      const drop = () => page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(globalThis.file);
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await drop();
      await page.locator("#notice button", { hasText: "Cancel" }).click();
      await page.locator("#notice", { hasText: "you stopped it" }).waitFor();
      const tasks = await tasksWhile(page, async () => {
        await drop();
        await page.waitForFunction(() => document.getElementById("text").value.includes("Ferry to stop") && /long|ready/.test(document.querySelector("main").dataset.state) && document.getElementById("working").hidden);
      });
      assert.deepEqual(problems, []);
      await close();
      return tasks;
    };
    const tasks = await calmest(go, MOST);
    t.diagnostic(`longest tasks: ${tasks.slice(0, 5).map((ms) => (ms / slow).toFixed(0)).join(", ")} ms (slowness ${slow.toFixed(2)})`);
    assert.ok(tasks[0] < MOST * slow, `the longest tasks took ${tasks.slice(0, 5).map(Math.round).join(", ")} ms, the machine is ${slow.toFixed(2)} times as slow`);
  });
}
