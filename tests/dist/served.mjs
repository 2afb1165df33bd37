// A plain server of files, as plain as they come: no settings, any path in front. And a browser for what it serves.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../launch.mjs";

// Requests of service workers are seen too.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = "1";

export const folder = (product) => fileURLToPath(new URL(`../../dist/${product}/`, import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json", ".wasm": "application/wasm" };

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Set<() => void>} */
const ends = new Set();

export function useBrowser() {
  before(async () => (browser = await launch()));
  after(async () => {
    await browser?.close();
    for (const end of ends) end();
  });
}

/**
 * Serves a folder under a path.
 * @param {string} root
 * @param {string} path
 * @param {(file: string) => { status?: number, type?: string, body?: Buffer, headers?: Record<string, string> } | undefined} [instead] what a broken server would answer
 */
export async function serve(root, path = "/news desk/tools/", instead = () => undefined) {
  const asked = [];
  const server = createServer((request, response) => {
    const target = decodeURIComponent(new URL(request.url, "http://x").pathname);
    asked.push(target);
    if (!target.startsWith(path)) return void response.writeHead(404).end();
    const name = target.slice(path.length) || "index.html";
    const file = join(root, name);
    const other = instead(name) ?? {};
    if (other.status || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(other.status ?? 404).end();
    response.writeHead(200, { "content-type": other.type ?? TYPES[extname(name)] ?? "application/octet-stream", ...other.headers });
    if (other.body) response.end(other.body);
    else createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const end = () => {
    server.closeAllConnections();
    server.close();
    ends.delete(end);
  };
  ends.add(end);
  return { url: `http://127.0.0.1:${server.address().port}${encodeURI(path)}`, asked, end };
}

/**
 * Opens a page and lists every request of its context, its workers' and service workers' too, and every problem that it reports.
 * @param {string} url
 * @param {import("playwright-core").BrowserContextOptions} [options]
 * @param {() => void} [before] runs in the page before its scripts
 */
export async function open(url, options = {}, before = () => {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript(before);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const requests = [];
  const problems = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  await page.goto(url, { waitUntil: "load" });
  return { page, context, requests, problems, close: () => context.close() };
}

export const settled = (page) => page.waitForSelector("main[data-state=ready]");

/** Pastes onto the page. */
export async function paste(page, text) {
  await page.evaluate((words) => {
    document.activeElement?.blur();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
