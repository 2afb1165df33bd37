// dist/site: from any path of any server of files, without a network after the first visit, and with words where it cannot work.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { CANARY, tryToLeave, useEverything, useSeveral } from "./everything.mjs";
import { folder, open, paste, serve, settled, useBrowser } from "./served.mjs";

useBrowser();

const site = folder("site");
const wasm = readdirSync(join(site, "assets")).find((name) => /^engine.*\.wasm$/.test(name));
const controlled = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

test("served from a path, every feature, and nothing leaves", async () => {
  const { url, asked, end } = await serve(site);
  const { page, requests, problems, close } = await open(url);
  await settled(page);
  await controlled(page);
  await page.waitForFunction(() => document.querySelector("#requests").textContent);
  await page.waitForTimeout(300);
  const before = asked.length;
  requests.length = 0;
  problems.length = 0;
  await useEverything(page);
  // What reads files, and the tools that are loaded when the first of them is used, with what both share.
  assert.match(await page.locator("#requests").innerText(), /^[0-3] requests? since load$/);
  await useSeveral(page);
  await tryToLeave(page);
  const own = new URL(url).origin;
  // The library that reads saved pages is a file of the page's own, fetched when it is first needed.
  const outside = requests.filter((request) => !request.startsWith(own) && !request.startsWith("blob:"));
  assert.deepEqual(outside.filter((request) => !request.includes("example.invalid")), []);
  assert.deepEqual(asked.slice(before).filter((path) => !/\/assets\/(source|chunk|open|tools|batch|compare|compare_code)-\w+\.js$/.test(path)), []);
  assert.ok(!asked.some((path) => path.includes(CANARY)));
  await close();
  end();
});

test("without a network after the first visit", async () => {
  const { url, end } = await serve(site, "/");
  const { page, context, problems, close } = await open(url);
  await settled(page);
  await controlled(page);
  end();
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  await paste(page, "“The bridge is open,” said Ann Hale.");
  await page.locator("#article .seg[data-quote]", { hasText: "The bridge is open" }).waitFor();
  // The library for files was kept too.
  await page.locator("#file").setInputFiles({ name: "a.html", mimeType: "text/html", buffer: Buffer.from(`<article>${"<p>“We swam,” said Bob Price, who had come a long way to see it with his own eyes.</p>".repeat(9)}</article>`) });
  await page.locator("#article .seg[data-quote]", { hasText: "We swam" }).first().waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("a newer version says so, and is taken when asked for", async () => {
  const copy = mkdtempSync(join(tmpdir(), "pullquote-"));
  cpSync(site, copy, { recursive: true });
  const { url, end } = await serve(copy, "/");
  const { page, close } = await open(url);
  await settled(page);
  await controlled(page);
  await page.reload();
  await settled(page);
  writeFileSync(join(copy, "sw.js"), readFileSync(join(copy, "sw.js"), "utf8").replace(/self\.VERSION="[^"]*"/, 'self.VERSION="newer"'));
  await page.reload();
  const notice = page.locator("#notice", { hasText: "newer version" });
  await notice.waitFor();
  await Promise.all([page.waitForEvent("load"), notice.locator("button", { hasText: "Reload" }).click()]);
  await settled(page);
  assert.deepEqual((await page.evaluate(() => caches.keys())).map((name) => name.split(" ").pop()), ["newer"]);
  await close();
  end();
  rmSync(copy, { recursive: true });
});

test("opened from a folder it says what to do", async () => {
  const { page, close } = await open(pathToFileURL(join(site, "index.html")).href);
  assert.match(await page.locator("#boot").innerText(), /must be served .* pullquote\.html/s);
  await close();
});

test("what a server gets wrong", async (t) => {
  const bytes = readFileSync(join(site, "assets", wasm));
  const failed = async (instead, message, before) => {
    const { url, end } = await serve(site, "/", instead);
    const { page, close } = await open(url, { serviceWorkers: "block" }, before);
    await page.waitForSelector("main[data-state=failed]");
    assert.match(await page.locator("#state").innerText(), message);
    await close();
    end();
  };
  const on = (answer) => (name) => (name === `assets/${wasm}` ? answer : undefined);
  await t.test("the wasm is not there", () => failed(on({ status: 404 }), /copy all its files/));
  await t.test("the wasm is cut short", () => failed(on({ body: bytes.subarray(0, 5000) }), /not the analyser, or not all of it/));
  await t.test("a policy forbids wasm", () => failed((name) => (name === "index.html" ? { headers: { "content-security-policy": "script-src 'self' 'unsafe-inline'" } } : undefined), /wasm-unsafe-eval/));
  await t.test("nothing answers", () => failed(() => undefined, /Are you offline/, () => (globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch")))));
  const short = () => Promise.reject(new RangeError("WebAssembly.instantiate(): Out of memory"));
  await t.test("there is too little memory", () => failed(() => undefined, /Close other tabs/, `WebAssembly.instantiate = WebAssembly.compileStreaming = ${short}`));
  await t.test("the browser is too old", () => failed(() => undefined, /too old/, () => delete globalThis.WebAssembly));
  await t.test("a policy forbids workers: the page does without", async () => {
    const { url, end } = await serve(site, "/", (name) => (name === "index.html" ? { headers: { "content-security-policy": "worker-src 'none'" } } : undefined));
    const { page, close } = await open(url);
    await settled(page);
    await paste(page, "“We are closing,” said Ann Hale.\n\n".repeat(1500));
    await page.waitForFunction(() => document.querySelector("#working").hidden && document.querySelectorAll("#article .block").length === 1500);
    assert.equal(page.workers().length, 0);
    await close();
    end();
  });
  await t.test("the wasm has no type of its own", async () => {
    const { url, end } = await serve(site, "/", on({ type: "application/octet-stream" }));
    const { page, problems, close } = await open(url);
    await settled(page);
    assert.deepEqual(problems, []);
    await close();
    end();
  });
  await t.test("a script was changed", async () => {
    const app = readdirSync(join(site, "assets")).find((name) => /^app-.*\.js$/.test(name));
    const { url, end } = await serve(site, "/", (name) => (name === `assets/${app}` ? { body: Buffer.from("document.title='changed'") } : undefined));
    const { page, close } = await open(url, { serviceWorkers: "block" });
    await page.locator("#boot:not([hidden])").waitFor();
    assert.match(await page.locator("#boot").innerText(), /not what was built/);
    assert.notEqual(await page.title(), "changed");
    await close();
    end();
  });
});

test("the page of pieces to copy has every piece of the documentation, and runs nothing", async () => {
  const { url, end } = await serve(site);
  const { page, problems, close } = await open(url);
  await page.goto(new URL("embedding.html", url).href);
  const shown = await page.locator("pre code").allTextContents();
  const documented = ["docs/EMBEDDING.md", "embed/adapters/README.md"].flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)].map(([, code]) => code));
  assert.ok(documented.length > 20);
  assert.deepEqual(shown, documented);
  assert.equal(await page.locator("script").count(), 0);
  assert.equal(await page.locator("pre").first().evaluate((pre) => (getSelection()?.selectAllChildren(pre), getSelection()?.toString())), documented[0]);
  assert.deepEqual(problems, []);
  await close();
  end();
});
