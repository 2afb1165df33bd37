// Workers in the browser: under the page's own policy, replaced when they die, done without where there can be none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const TEXT = "“We are closing,” said Ann Hale.";

test("the worker finds what the page finds, and asks for nothing after it has started", async () => {
  const { page, requests, problems, close } = await openPage();
  const found = await page.evaluate(async (text) => {
    const [{ createClient }, { analyze, compiled }] = await Promise.all([import("/worker/client.js"), import("/pullquote.js")]);
    const client = createClient({ module: compiled() });
    await client.version();
    globalThis.client = client;
    const long = text.repeat(20_000);
    const same = JSON.stringify(await client.analyze(long)) === JSON.stringify(analyze(long));
    return { same, thread: client.thread, reason: String(client.reason) };
  }, `${TEXT}\n\n`);
  assert.deepEqual(found, { same: true, thread: "worker", reason: "null" });
  requests.length = 0;
  const quotes = await page.evaluate((text) => client.analyze(text).then(({ quotes }) => quotes.length), TEXT);
  assert.equal(quotes, 1);
  assert.deepEqual(requests, []);
  assert.deepEqual(problems, []);
  await close();
});

test("the worker stands under the page's policy", async () => {
  const { page, close } = await openPage();
  const tried = await page.evaluate(async () => {
    const { scriptAddress } = await import("/lib/trusted.js");
    const program = `(async () => {
      const tried = {};
      for (const url of ["http://127.0.0.1:9/", "data:,x"]) tried[url] = await fetch(url).then(() => "reached", () => "refused");
      try { importScripts("data:text/javascript,"); tried.script = "ran"; } catch { tried.script = "refused"; }
      postMessage(tried);
    })()`;
    const worker = new Worker(scriptAddress(URL.createObjectURL(new Blob([program]))));
    return await new Promise((done) => (worker.onmessage = ({ data }) => done(data)));
  });
  assert.deepEqual(tried, { "http://127.0.0.1:9/": "refused", "data:,x": "refused", script: "refused" });
  await close();
});

test("addresses elsewhere are no scripts", async () => {
  const { page, close } = await openPage();
  const tried = await page.evaluate(async () => {
    const { scriptAddress } = await import("/lib/trusted.js");
    const attempt = (make) => { try { make(); return "made"; } catch (error) { return error.name; } };
    return [attempt(() => scriptAddress("https://example.org/w.js")), attempt(() => scriptAddress("data:text/javascript,")), attempt(() => new Worker("/worker/worker.js"))];
  });
  assert.deepEqual(tried, ["TypeError", "TypeError", "TypeError"]);
  await close();
});

test("where the policy forbids workers, the page's own thread works", async () => {
  const { page, close } = await openPage();
  const found = await page.evaluate(async (text) => {
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "worker-src 'none'";
    document.head.append(policy);
    const [{ createClient }, { compiled }] = await Promise.all([import("/worker/client.js"), import("/pullquote.js")]);
    const client = createClient({ module: compiled() });
    const { quotes } = await client.analyze(text);
    return { quotes: quotes.length, thread: client.thread, reason: client.reason.message };
  }, TEXT);
  assert.equal(found.quotes, 1);
  assert.equal(found.thread, "main");
  assert.match(found.reason, /^the worker: /);
  await close();
});

test("a worker that is killed, or closes itself, is noticed at once and replaced; its task is answered with an error", async () => {
  const { page, close } = await openPage();
  const found = await page.evaluate(async (text) => {
    const [{ createClient }, { compiled }, { startWorker }] = await Promise.all([import("/worker/client.js"), import("/pullquote.js"), import("/worker/start.js")]);
    const workers = [];
    const client = createClient({ module: compiled(), timeout: Infinity, start: () => workers[workers.push(startWorker()) - 1] });
    await client.version();
    const lost = client.analyze(text.repeat(200_000)).then(() => "answered", (error) => error.name);
    // After it was sent. A browser tells nobody that a worker was ended: its lock does.
    await new Promise((go) => setTimeout(go, 20));
    workers[0].terminate();
    const after = await client.analyze(text);
    // One that does nothing at the time: the next task gets another.
    workers[1].terminate();
    await new Promise((go) => setTimeout(go, 200));
    const last = await client.analyze(text);
    return { lost: await lost, quotes: [after.quotes.length, last.quotes.length], workers: workers.length };
  }, `${TEXT}\n`);
  assert.deepEqual(found, { lost: "WorkerError", quotes: [1, 1], workers: 3 });
  await close();
});

test("in the page: a worker that closes itself in the middle of a text is replaced, the text is read, and nothing of the old article stands under the new one", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, "“It is over,” said Dee Moss.");
  await page.evaluate(() => {
    // Whatever shows while the next text is read.
    globalThis.shown = new Set();
    const look = () => {
      if (document.querySelector("#working:not([hidden])")) for (const id of ["article", "panel-voices", "panel-quotations", "status"]) if (document.getElementById(id).textContent.includes("Dee Moss")) globalThis.shown.add(id);
      globalThis.looking = requestAnimationFrame(look);
    };
    look();
  });
  const long = "“We are closing,” said Ann Hale. ".repeat(20_000);
  const pasted = page.evaluate((words) => {
    document.activeElement?.blur();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, long);
  const [worker] = page.workers();
  assert.ok(worker, "a worker waits for long texts");
  const closed = new Promise((done) => worker.once("close", done));
  await Promise.all([pasted, worker.evaluate(() => self.close()).catch(() => {}), closed]);
  await page.waitForFunction(() => document.querySelector("main[data-state=ready]") && document.querySelector("#working").hidden && document.querySelectorAll("#article .seg").length > 1000);
  assert.equal(await page.locator("#text").evaluate((area) => area.value.startsWith("“We are closing,”")), true);
  assert.deepEqual(await page.evaluate(() => [...globalThis.shown]), []);
  assert.deepEqual(problems, []);
  await close();
});
