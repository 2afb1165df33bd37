// dist/single/pullquote.html: one file, opened from disk, that can ask nobody for anything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { tryToLeave, useEverything, useSeveral } from "./everything.mjs";
import { folder, open, serve, settled, useBrowser } from "./served.mjs";

useBrowser();

const file = join(folder("single"), "pullquote.html");

test("its policy forbids every request, and no script but its own runs", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(file, "utf8"))[1];
  const directives = Object.fromEntries(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));
  assert.deepEqual(directives["default-src"], ["'none'"]);
  assert.deepEqual(directives["connect-src"], ["'none'"]);
  assert.deepEqual(directives["script-src"].filter((source) => !source.startsWith("'sha256-")), ["'wasm-unsafe-eval'"]);
  assert.deepEqual(directives["require-trusted-types-for"], ["'script'"]);
  assert.ok(!policy.includes("'self'") && !policy.includes("unsafe-inline"));
});

test("from disk, every feature, and nothing is asked for", async () => {
  const { page, requests, problems, close } = await open(pathToFileURL(file).href);
  await settled(page);
  assert.deepEqual(problems, []);
  await page.waitForFunction(() => document.querySelector("#requests").textContent);
  requests.length = 0;
  await useEverything(page);
  await useSeveral(page);
  assert.deepEqual(requests.filter((url) => !url.startsWith("blob:")), []);
  assert.equal(await page.locator("#requests").innerText(), "0 requests since load");
  await tryToLeave(page);
  await close();
});

test("served, it asks for nothing but itself", async () => {
  const { url, asked, end } = await serve(folder("single"), "/");
  const { page, problems, close } = await open(`${url}pullquote.html`);
  await settled(page);
  assert.deepEqual(asked, ["/pullquote.html"]);
  assert.deepEqual(problems, []);
  await close();
  end();
});
