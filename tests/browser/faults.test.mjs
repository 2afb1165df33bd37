// What can go wrong around the page: each fault has a message that says what to do, and the text stays.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { blankPage, openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const { PULLQUOTE_URL: url } = process.env;
const ARTICLE = "“We are closing the depot,” said Ann Hale.";
const wasm = readFileSync(new URL("../../www/pkg/engine_bg.wasm", import.meta.url));
const state = (page) => page.locator("#state").innerText();

/**
 * Loads the page with a fault in the way of the engine, types, and gives what the page says.
 *
 * @param {(page: import("playwright-core").Page) => Promise<unknown>} fault
 */
async function loaded(fault) {
  const { page, close } = await blankPage();
  await fault(page);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector("main[data-state=failed], main[data-state=ready]");
  const failed = (await page.locator("main[data-state]").getAttribute("data-state")) === "failed";
  const said = failed ? await state(page) : "";
  // What was typed meanwhile is there, whatever happened.
  await page.locator("#text").fill(ARTICLE);
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  await close();
  return said;
}

/** Answers the engine's address. */
const answers = (/** @type {object} */ answer) => (/** @type {import("playwright-core").Page} */ page) => page.route("**/*.wasm", (route) => route.fulfill(answer));

test("the engine does not load: each reason has its words", async () => {
  const type = { contentType: "application/wasm" };
  const heap = () => {
    const full = () => Promise.reject(new RangeError("WebAssembly.Memory(): could not allocate memory"));
    Object.assign(WebAssembly, { instantiate: full, compile: full, compileStreaming: full });
  };
  const faults = /** @type {[string, RegExp, (page: any) => Promise<unknown>][]} */ ([
    ["not there", /copy all its files/, answers({ status: 404, body: "no" })],
    ["a page in its place", /not the analyser/, answers({ status: 200, contentType: "text/html", body: "<!doctype html><p>Please sign in" })],
    ["cut off", /not all of it/, answers({ ...type, body: wasm.subarray(0, wasm.length / 2) })],
    ["one byte changed", /not the analyser/, answers({ ...type, body: Buffer.concat([Buffer.from([1]), wasm.subarray(1)]) })],
    ["offline", /Are you offline\?/, (page) => page.route("**/*.wasm", (route) => route.abort("internetdisconnected"))],
    ["forbidden by a policy", /wasm-unsafe-eval/, (page) => page.route(url, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(" 'wasm-unsafe-eval'", "") });
    })],
    ["an engine of another version", /one of the two is older/, answers({ ...type, body: Buffer.from("0061736d01000000", "hex") })],
    ["one that never comes", /has not come yet/, async (page) => {
      await page.addInitScript(() => (globalThis.pullquotePatience = 700));
      await page.route("**/*.wasm", () => {});
    }],
    ["no memory", /too little memory/, (page) => page.addInitScript(heap)],
    ["anything else", /did not start\. Reload/, (page) => page.addInitScript(() => (globalThis.fetch = async () => null))],
    ["no WebAssembly", /too old/, (page) => page.addInitScript(() => delete globalThis.WebAssembly)],
  ]);
  for (const [name, words, fault] of faults) {
    const said = await loaded(fault);
    assert.match(said, words, name);
    assert.match(said, /not gone anywhere/, name);
  }
});

test("what is pasted before the engine is here is kept; what did not come can be asked for again", async () => {
  const { page, close } = await blankPage();
  await page.addInitScript(() => (globalThis.pullquotePatience = 1500));
  let hold = true;
  await page.route("**/*.wasm", (route) => (hold ? undefined : route.continue()));
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector("main[data-state=loading] #session span", { state: "attached" });
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, ARTICLE);
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  await page.waitForSelector("main[data-state=failed]");
  hold = false;
  await page.locator("#start-again").click();
  await page.waitForSelector("main[data-state=ready]");
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  assert.match(await page.locator("#status").innerText(), /^1 quotation/);
  await close();
});

test("a part that is blocked leaves no blank page, and the other view goes on", async () => {
  const { page, close } = await openPage();
  let blocked = true;
  await page.route("**/compare/engine.js", (route) => (blocked ? route.abort() : route.continue()));
  await page.locator("#to-several").click();
  await page.locator("#several-again").waitFor();
  assert.match(await page.locator("#several").innerText(), /did not load.*Reload the page/s);
  await page.locator("#several a").click();
  await paste(page, ARTICLE);
  assert.match(await page.locator("#status").innerText(), /^1 quotation/);
  // "Try again" is no dead button.
  blocked = false;
  await page.locator("#to-several").click();
  await page.locator("#several-again").click();
  await page.waitForSelector("#several-found, #several .bar");
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  await close();
});

test("the wrong type of file is no fault: servers that do not know wasm are common", async () => {
  for (const contentType of ["application/octet-stream", "text/plain"]) assert.equal(await loaded(answers({ status: 200, contentType, body: wasm })), "", contentType);
});

test("offline after it has loaded: everything goes on", async () => {
  const { page, problems, close } = await openPage();
  await page.context().setOffline(true);
  await paste(page, ARTICLE);
  assert.match(await page.locator("#status").innerText(), /^1 quotation/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click().then(() => page.locator("[data-save=report]").click())]);
  assert.match(readFileSync(await download.path(), "utf8"), /closing the depot/);
  assert.deepEqual(problems, []);
  await close();
});

test("the engine stops in the middle of a text: it is said, the text stays, and the next one is read", async () => {
  const { page, close } = await openPage();
  // As it is where there is no more memory: the module traps.
  await page.evaluate(() => {
    const encode = TextEncoder.prototype.encodeInto;
    TextEncoder.prototype.encodeInto = function (text, into) {
      if (text.includes("trap here")) throw new WebAssembly.RuntimeError("unreachable");
      return encode.call(this, text, into);
    };
  });
  await page.locator("#text").fill(`${ARTICLE} trap here`);
  await page.waitForSelector("main[data-state=broken]");
  assert.match(await state(page), /Your text is as it was.*Try again, or paste a part of it/s);
  assert.equal(await page.locator("#text").inputValue(), `${ARTICLE} trap here`);
  await paste(page, ARTICLE);
  assert.match(await page.locator("#status").innerText(), /^1 quotation/);
  await close();
});

test("a huge paste is said to be too long, and stays", async () => {
  const { page, problems, close } = await openPage();
  const length = await page.evaluate(async () => {
    const { setText } = await import("/ui/editor.js");
    const text = "“Yes,” said Ann Hale. ".repeat(100_000);
    setText(text);
    return text.length;
  });
  await page.waitForSelector("main[data-state=long]");
  assert.match(await state(page), new RegExp(`${length.toLocaleString("en-GB")} characters.*Paste a part of it`, "s"));
  await page.evaluate(async (words) => (await import("/ui/editor.js")).setText(words), ARTICLE);
  await page.waitForSelector("main[data-state=ready]");
  assert.match(await page.locator("#status").innerText(), /^1 quotation/);
  assert.deepEqual(problems, []);
  await close();
});
