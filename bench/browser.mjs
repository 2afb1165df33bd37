// Chromium, and what it tells of its own work.
import { chromium } from "playwright-core";
import { readFileSync, writeFileSync } from "node:fs";

const QUIET = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts a browser. */
export function launch() {
  const executablePath = process.env.PULLQUOTE_BROWSER;
  if (!executablePath) throw new Error("run `cargo xtask bench browser`");
  // Chromium's sandbox does not start for root.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox", ...QUIET] : QUIET });
}

/**
 * A page of its own process with a row loaded.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {string} name
 */
export async function open(browser, address, name) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  page.on("pageerror", (error) => console.error(`${name}: ${error}`));
  await page.goto(`${address}/bench/bench.html`, { waitUntil: "load" });
  await page.waitForFunction(() => globalThis.bench);
  await page.evaluate((row) => globalThis.bench.load(row), name);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, cdp, close: () => context.close() };
}

/** Seconds that the page's main thread has computed so far. */
async function ticks(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find((m) => m.name === "TaskDuration").value;
}

/**
 * Runs a task as often as takes a while: milliseconds of the main thread a run, not counting what it cost to ask.
 *
 * @param {Awaited<ReturnType<typeof open>>} opened
 * @param {{ task: string, kind?: string, length: number, times: number }} what
 */
export async function run({ page, cdp }, { task, kind = "news", length, times }) {
  const call = (n) => page.evaluate(([t, k, l, n]) => globalThis.bench.run(t, k, l, n), [task, kind, length, n]);
  const before = await ticks(cdp);
  const { count, wall } = await call(times);
  const after = await ticks(cdp);
  return { cpu: ((after - before) * 1000) / times, wall, count };
}

/** The process of the browser's one page. */
async function renderer(browser) {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
  const pids = processInfo.filter((p) => p.type === "renderer").map((p) => p.id);
  const status = (pid) => readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (pid, name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status(pid))[1]) / 1000;
  return pids.map((pid) => ({ pid, field: (name) => field(pid, name) }));
}

/** Peak memory of a run over the loaded page, in MB: the high-water mark of the process. Linux only. */
export async function peak(address, { name, task, length }) {
  const browser = await launch();
  try {
    const opened = await open(browser, address, name);
    await opened.page.evaluate(([k, l]) => globalThis.bench.prepare(k, l), ["news", length]);
    const processes = await renderer(browser);
    for (const { pid } of processes) writeFileSync(`/proc/${pid}/clear_refs`, "5");
    const before = processes.map((p) => p.field("VmRSS"));
    await run(opened, { task, length, times: 1 });
    return Math.max(...processes.map((p, i) => p.field("VmHWM") - before[i]));
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the start of the navigation to the first result, in a context without a cache; and the longest task. */
export async function cold(browser, address, { name, task }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${address}/bench/dist/cold-${name}.html?row=${name}&task=${task}`, { waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.cold, null, { polling: 50, timeout: 60_000 });
    return await page.evaluate(() => globalThis.cold);
  } finally {
    await context.close();
  }
}
