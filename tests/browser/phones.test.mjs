// Phones and keys: nothing scrolls sideways, the article is in view at once, the focus is never lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\n“It is a bad day,” Hale said.\n\n“They promised us ten years,” said Bob Price.\n\n“No,” said Cara Dunn.";

/** What reaches out of the window to the right, where nothing around it scrolls. */
const outside = (page) =>
  page.evaluate(() => {
    const scrolls = (element) => element.closest(".layers, .scroller, .arc-scroll, .why-table, .menu, svg");
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page: ${document.documentElement.scrollWidth}`] : [];
    const over = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().width && element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element));
    return [...wide, ...over.map(({ localName, id, className }) => `${localName}#${id}.${className}`)];
  });

test("nothing scrolls sideways from 320 to 430 pixels, in any view", async () => {
  const { page, problems, close } = await openPage({ viewport: { width: 320, height: 640 } });
  await page.locator("#to-several").click();
  await page.locator("#several-sample").click();
  await page.waitForSelector("#several[data-state=ready] .several-event");
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 640 });
    for (const tab of ["findings", "groups", "speakers", "sentences", "outlets", "files"]) {
      await page.locator(`#several-tab-${tab}`).click();
      assert.deepEqual(await outside(page), [], `${width}: ${tab}`);
    }
  }
  await page.evaluate(() => (location.hash = ""));
  await page.waitForSelector("#several", { state: "hidden" });
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 640 });
    for (const view of ["text", "article", "panel"]) {
      await page.locator(`#views [data-show=${view}]`).click();
      assert.deepEqual(await outside(page), [], `${width}: ${view}`);
    }
    for (const tab of ["quotations", "checks", "words", "voices"]) {
      await page.locator(`#tab-${tab}`).click();
      assert.deepEqual(await outside(page), [], `${width}: ${tab}`);
    }
  }
  await page.locator("#views [data-show=article]").click();
  await page.locator("#article .tag").nth(2).click();
  await page.click("#card [data-why]");
  await page.waitForSelector("#why-answer");
  for (const width of [320, 430]) {
    await page.setViewportSize({ width, height: 640 });
    assert.deepEqual(await outside(page), [], `${width}: an explanation`);
  }
  await page.click("#why-all");
  await page.waitForSelector("#explain-answer");
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 640 });
    assert.deepEqual(await outside(page), [], `${width}: every step`);
  }
  assert.deepEqual(problems, []);
  await close();
});

test("the article is in view at once on a phone, and keeps half of a small window at 200 %", async () => {
  for (const [width, height] of [[320, 640], [390, 780], [640, 400]]) {
    const { page, close } = await openPage({ viewport: { width, height } });
    const { top, reader } = await page.evaluate(() => ({ top: document.querySelector("#article .block").getBoundingClientRect().top, reader: document.getElementById("reader").clientHeight }));
    assert.ok(height < 500 || top < height * 0.6, `${width} × ${height}: the article starts at ${top}`);
    assert.ok(reader >= height / 2, `${width} × ${height}: ${reader} are left for the article`);
    await close();
  }
});

test("a button pastes; where the browser forbids it, it says what to do", async () => {
  const { page, close } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate((words) => navigator.clipboard.writeText(words), ARTICLE);
  await page.locator("#paste").click();
  await page.waitForFunction((words) => document.getElementById("text").value === words, ARTICLE);
  await page.evaluate(() => (navigator.clipboard.readText = async () => " \n"));
  await page.locator("#paste").click();
  await page.locator("#notice", { hasText: "no words in the clipboard" }).waitFor();
  await page.evaluate(() => (navigator.clipboard.readText = () => Promise.reject(new DOMException("no", "NotAllowedError"))));
  await page.locator("#paste").click();
  await page.locator("#notice", { hasText: "did not let the page read the clipboard" }).waitFor();
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  await close();
});

test("the focus is where it was after a correction, a join and a dialog", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  const focus = () => page.evaluate(() => { const { id, className, dataset } = document.activeElement; return id || dataset.quote && `quote ${dataset.quote}` || className; });
  // Apply: the letter of the same quotation.
  await page.locator("#article .tag").nth(2).focus();
  await page.keyboard.press("Enter");
  await page.locator("#card .correct summary").click();
  await page.locator("[data-correct=modality]").selectOption("denied");
  await page.locator("[data-correct=apply]").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#article .q-denied");
  await page.waitForFunction(() => document.activeElement.dataset.quote);
  assert.match(await focus(), /^quote /);
  // Join: the row that stays.
  await page.locator("#tab-voices").click();
  const row = page.locator(".voice", { hasText: "Cara Dunn" });
  await row.locator(".voice-line").click();
  await row.locator(".merge").selectOption("Ann Hale");
  await row.getByRole("button", { name: "Join" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => ![...document.querySelectorAll(".voice-name")].some((name) => name.textContent === "Cara Dunn"));
  assert.ok(await page.evaluate(() => document.getElementById("panel-voices").contains(document.activeElement)), await focus());
  await page.locator("#how").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  assert.equal(await focus(), "how");
  assert.deepEqual(problems, []);
  await close();
});

test("Tab goes through everything that can be pressed, in the order of the page", async () => {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 780 }]) {
    const { page, problems, close } = await openPage({ viewport });
    await paste(page, ARTICLE);
    // What a key must reach: what can be pressed and is seen, one of each group that the arrows walk.
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
      globalThis.stops = all.filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
      const walked = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility() && element.tabIndex >= 0).length;
      globalThis.stops[0].focus();
      return { stops: globalThis.stops.length, letters: walked("#article .tag"), tabs: walked("[role=tab]") };
    });
    assert.ok(wanted.letters <= 1 && wanted.tabs <= 1, JSON.stringify(wanted));
    assert.ok(wanted.stops >= 12, JSON.stringify(wanted));
    const order = [0];
    for (let n = 1; n < wanted.stops; n += 1) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(() => globalThis.stops.indexOf(document.activeElement)));
    }
    assert.deepEqual(order, Array.from({ length: wanted.stops }, (_, n) => n), `${viewport.width}: ${order}`);
    assert.deepEqual(problems, []);
    await close();
  }
});

test("in forced colours every voice has its letter, whatever the colours", async () => {
  const { page, close } = await openPage({ forcedColors: "active" });
  await paste(page, ARTICLE);
  const letters = await page.locator("#article .tag").evaluateAll((tags) => tags.map((tag) => [tag.textContent, getComputedStyle(tag).borderTopStyle, tag.getBoundingClientRect().width > 10]));
  assert.deepEqual(new Set(letters.map(([letter]) => letter.replace("?", ""))).size, 3);
  assert.ok(letters.every(([, border, seen]) => border === "solid" && seen), JSON.stringify(letters));
  // Where there is no room for a letter, a pattern: in the strip over the article, and in the bar of all words.
  const hues = (name) => page.locator(name).evaluateAll((all, property) => [...new Map(all.map((one) => [one.getAttribute("class").match(/hue-[1-8]/)?.[0], getComputedStyle(one)[property]])).entries()].filter(([hue]) => hue), name.includes("arc") ? "fill" : "backgroundImage");
  for (const name of ["#arc .arc-run", ".stack-part"]) {
    const found = await hues(name);
    assert.equal(found.length, 3, `${name}: ${JSON.stringify(found)}`);
    assert.equal(new Set(found.map(([, look]) => look)).size, found.length, `${name}: ${JSON.stringify(found)}`);
    for (const [, look] of found) if (look.includes("url(")) assert.equal(await page.locator(`pattern${look.match(/#[\w-]+/)[0]} path`).count(), 1, look);
  }
  await close();
});
