// The worker client, with threads of Node for workers: no promise hangs, whatever the worker does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { createClient } from "../../www/worker/client.js";
import { analyze, articles } from "./engine.mjs";
import { compiled } from "../../www/pullquote.js";

const thread = (how) => new Worker(new URL("./thread.mjs", import.meta.url), { workerData: { how }, stderr: true });

/** A client, and how many workers it has started. */
function client(settings = {}) {
  let started = 0;
  const start = () => {
    started += 1;
    return thread();
  };
  const made = createClient({ start, module: compiled(), ...settings });
  return { client: made, workers: () => started };
}

/** Uses a client and closes it. */
const using = (settings, use) => async () => {
  const made = client(settings);
  try {
    await use(made);
  } finally {
    made.client.close();
  }
};

const TEXT = "“We are closing,” said Ann Hale.";
const LONG = articles[0].text.repeat(300);

test("a worker finds what the engine finds", using({}, async ({ client, workers }) => {
  for (const { name, text } of articles) assert.deepEqual(await client.analyze(text), analyze(text), name);
  const options = { offsets: "bytes", lexicon: "zorgly\t3" };
  assert.deepEqual(await client.analyze("A zorgly é day.", options), analyze("A zorgly é day.", options));
  assert.equal((await client.version()).schema, 1);
  assert.equal(client.thread, "worker");
  assert.equal(workers(), 1);
}));

test("a long text is the same, and the thread is free meanwhile", using({}, async ({ client }) => {
  const stages = [];
  const found = await client.analyze(LONG, {}, { onProgress: ({ stage, done }) => stages.push([stage, done]) });
  assert.deepEqual(found, analyze(LONG));
  assert.deepEqual([...new Set(stages.map(([stage]) => stage))].slice(0, 2), ["waiting", "running"]);
  for (const [, done] of stages) assert.ok(done >= 0 && done <= 1);
}));

test("many at once are answered, each with its own", using({}, async ({ client, workers }) => {
  const texts = Array.from({ length: 40 }, (_, n) => `${TEXT}\n\n${"“No.” ".repeat(n)}`);
  const done = [];
  const found = await Promise.all(texts.map((text, n) => client.analyze(text).finally(() => done.push(n))));
  found.forEach((analysis, n) => assert.equal(analysis.quotes.length, analyze(texts[n]).quotes.length));
  assert.deepEqual(done, texts.map((_, n) => n), "short texts in the order they were asked in");
  assert.equal(workers(), 1);
  assert.equal(client.pending, 0);
}));

test("an error keeps its name and message, and the worker lives on", using({}, async ({ client, workers }) => {
  await assert.rejects(client.analyze(TEXT, { offsets: "utf8" }), { name: "Error", message: "options.offsets: must be one of utf16, codepoints, bytes" });
  await assert.rejects(client.analyze(/** @type {any} */ (7)), { name: "TypeError", message: "text: must be a string" });
  await assert.rejects(client.analyze("x".repeat((1 << 25) + 1)), { name: "RangeError" });
  await assert.rejects(client.analyze(TEXT, { lexicon: () => 1 }), { name: "DataCloneError" });
  assert.equal((await client.analyze(TEXT)).quotes.length, 1);
  assert.equal(workers(), 1);
}));

test("abort: before, while waiting, while running", using({}, async ({ client, workers }) => {
  const why = new Error("not wanted any more");
  await assert.rejects(client.analyze(TEXT, {}, { signal: AbortSignal.abort(why) }), why);
  await client.version();

  const [first, second] = [new AbortController(), new AbortController()];
  const hanging = client.analyze("!hang", {}, { signal: first.signal });
  const waiting = client.analyze(TEXT, {}, { signal: second.signal });
  const last = client.analyze(TEXT);
  second.abort();
  await assert.rejects(waiting, { name: "AbortError" });
  first.abort(why);
  await assert.rejects(hanging, why);
  assert.equal((await last).quotes.length, 1);
  assert.equal(workers(), 2, "the one that hung was replaced");

  // One that soon ends is waited for instead.
  const third = new AbortController();
  const short = client.analyze("!slow", {}, { signal: third.signal });
  await new Promise((go) => setTimeout(go, 0));
  third.abort(why);
  await assert.rejects(short, why);
  assert.equal((await client.analyze(TEXT)).quotes.length, 1);
  assert.equal(workers(), 2);
}));

test("a time-out is an error, and the next task gets a new worker", using({ timeout: 2000 }, async ({ client, workers }) => {
  await client.version();
  const [hung, next] = await Promise.allSettled([client.analyze("!hang"), client.analyze(TEXT)]);
  assert.equal(hung.reason.name, "TimeoutError");
  assert.equal(next.value.quotes.length, 1);
  assert.equal(workers(), 2);
}));

for (const [how, message] of [["!die", /stopped/], ["!throw", /out of nowhere/]]) {
  test(`a worker that dies (${how}) is replaced`, using({}, async ({ client, workers }) => {
    const [lost, next] = await Promise.allSettled([client.analyze(how), client.analyze(TEXT)]);
    assert.equal(lost.reason.name, "WorkerError");
    assert.match(lost.reason.message, message);
    assert.equal(next.value.quotes.length, 1);
    assert.equal(workers(), 2);
    assert.equal(client.thread, "worker");
  }));
}

test("a worker killed between two tasks is replaced", async () => {
  const started = [];
  const start = () => started[started.push(thread()) - 1];
  const client = createClient({ start, module: compiled() });
  await client.analyze(TEXT);
  await started[0].terminate();
  assert.equal((await client.analyze(TEXT)).quotes.length, 1);
  assert.equal(started.length, 2);
  client.close();
});

for (const [what, start] of [
  ["none can be made", () => { throw new Error("no workers here"); }],
  ["none starts", () => thread("dies at once")],
]) {
  test(`without workers the calling thread does it: ${what}`, using({ start }, async ({ client }) => {
    const [found, wrong] = await Promise.allSettled([client.analyze(TEXT), client.analyze(TEXT, { offsets: 1 })]);
    assert.deepEqual(found.value, analyze(TEXT));
    assert.match(wrong.reason.message, /^options\.offsets/);
    assert.equal(client.thread, "main");
    assert.ok(client.reason instanceof Error);
    const control = new AbortController();
    const dropped = client.analyze(TEXT, {}, { signal: control.signal });
    control.abort();
    await assert.rejects(dropped, { name: "AbortError" });
    assert.equal((await client.version()).schema, 1);
  }));
}

test("closing settles what waits, and refuses what comes later", async () => {
  const { client: made } = client();
  const all = Promise.allSettled([made.analyze("!hang"), made.analyze(TEXT)]);
  await new Promise((go) => setTimeout(go, 100));
  made.close();
  for (const { reason } of await all) assert.equal(reason.name, "AbortError");
  await assert.rejects(made.analyze(TEXT), { name: "InvalidStateError" });
});

test("an engine that cannot be had is an error with a code, every time", async () => {
  for (const [module, code] of [
    [new TextEncoder().encode("<!doctype html>"), "damaged"],
    ["http://127.0.0.1:9/engine.wasm", "network"],
  ]) {
    const { client: made } = client({ module });
    for (let n = 0; n < 2; n += 1) await assert.rejects(made.analyze(TEXT), { name: "EngineError", code });
    made.close();
  }
});
