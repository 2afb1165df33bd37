// The first seconds: a sample that says it is one, ways to one's own article, calm marks, the largest voices first.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const TWO = "“No,” said Bob Price.\n\n“We are closing the depot on Friday, and I am sorry for all who work there,” said Ann Hale.\n\nCara Dunn said it was over.";

test("the sample says that it is one, and other samples are two presses away; over one's own article nothing is said", async () => {
  const { page, requests, problems, close } = await openPage();
  const line = page.locator("#sample-line");
  assert.match(await line.innerText(), /This is a sample\. Paste yours \((Ctrl\+V|⌘V)\)/);
  await page.locator("#samples").click();
  // The list comes when it is asked for.
  await page.locator("#samples-menu button").first().waitFor();
  const names = await page.locator("#samples-menu button").allInnerTexts();
  assert.equal(names.length, 5, names.join());
  assert.equal(requests.filter((address) => !address.startsWith("blob:")).length, 1, requests.join());
  await page.keyboard.press("Escape");
  const seen = new Set([await page.locator("#text").inputValue()]);
  for (const name of names.slice(0, -1)) {
    await page.locator("#samples").click();
    await page.locator("#samples-menu button", { hasText: name }).click();
    await page.waitForFunction((old) => {
      const { value } = document.getElementById("text");
      return !old.includes(value) && document.getElementById("article").textContent.includes(value.slice(-20, -2));
    }, [...seen]);
    seen.add(await page.locator("#text").inputValue());
    assert.ok(await line.isVisible(), name);
    await page.waitForFunction(() => document.querySelectorAll("#article .tag").length > 4);
    assert.ok(parseInt(await page.locator("#tab-voices .tab-count").innerText(), 10) > 3, name);
  }
  // The last is a comparison.
  await page.locator("#samples").click();
  await page.locator("#samples-menu button").last().click();
  await page.waitForSelector("#several[data-state=ready] .several-event");
  await page.goBack();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#sample-open").click()]);
  await chooser.setFiles({ name: "own.txt", mimeType: "text/plain", buffer: Buffer.from(TWO) });
  await line.waitFor({ state: "hidden" });
  assert.equal(await page.locator("#text").inputValue(), TWO);
  assert.deepEqual(problems, []);
  await close();
});

test("at first the marks say who speaks; tone comes when it is asked for, in the text and in the strip", async () => {
  const { page, problems, close } = await openPage();
  const signs = page.locator("#article .sign").first();
  const strip = () => page.locator(".arc-frame").evaluate((frame) => frame.clientHeight);
  assert.ok(await signs.isHidden());
  assert.ok(await page.locator(".arc-label-tone").isHidden());
  assert.equal(await page.locator("#article .loaded").first().evaluate((word) => getComputedStyle(word).textDecorationLine), "none");
  const calm = await strip();
  await page.locator("[data-layer=tone]").click();
  assert.ok(await signs.isVisible());
  assert.ok(await page.locator(".arc-label-tone").isVisible());
  assert.ok((await strip()) > calm * 2);
  await page.locator("[data-layer=loaded]").click();
  assert.match(await page.locator("#article .loaded").first().evaluate((word) => getComputedStyle(word).textDecorationLine), /underline/);
  assert.deepEqual(problems, []);
  await close();
});

test("the largest voice comes first and has the first colour; voices without words of their own are behind a line", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, TWO);
  const rows = () => page.locator("#panel-voices .voice:visible .voice-name").allInnerTexts();
  assert.deepEqual(await rows(), ["Reporter", "Ann Hale", "Bob Price"]);
  const hue = (name) => page.locator(".voice", { hasText: name }).locator(".chip").getAttribute("class");
  assert.match(await hue("Ann Hale"), /hue-1 /);
  assert.match(await hue("Bob Price"), /hue-2 /);
  assert.equal(await page.locator("#article .tag.hue-1").innerText(), await page.locator(".voice", { hasText: "Ann Hale" }).locator(".chip").innerText());
  await page.locator(".voices-slight > summary").click();
  // Its rows are made when it has opened.
  await page.locator(".voice", { hasText: "Cara Dunn" }).waitFor();
  assert.deepEqual(await rows(), ["Reporter", "Ann Hale", "Bob Price", "Cara Dunn"]);
  // It stays open while the row is used.
  await page.locator(".voice", { hasText: "Cara Dunn" }).locator(".chip-button").click();
  assert.deepEqual(await rows(), ["Reporter", "Ann Hale", "Bob Price", "Cara Dunn"]);
  assert.ok(await page.locator(".voice", { hasText: "Cara Dunn" }).locator(".chip-button").evaluate((chip) => chip === document.activeElement));
  // Where nobody is quoted word for word there is nobody to put in front.
  await paste(page, "Cara Dunn said it was over. Bob Price said that it was not.");
  await page.waitForFunction(() => document.querySelectorAll("#panel-voices .voice").length === 3);
  assert.equal(await page.locator(".voices-slight").count(), 0);
  assert.deepEqual(problems, []);
  await close();
});
