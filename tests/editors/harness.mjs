// A page with a real editor: bundled by esbuild, served from memory, driven in a browser. `cargo xtask test editors` says where the browser is.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launch } from "../launch.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const CSS = at("../../embed/adapters/marks.css");

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("node:http").Server} */
let server;
/** @type {Map<string, [string, string | Uint8Array]>} */
const files = new Map();

/** Starts the browser and the server before the tests of the file that calls this, and stops them after them. */
export function useEditors() {
  before(async () => {
    files.set("/engine.wasm", ["application/wasm", readFileSync(at("../../www/pkg/engine_bg.wasm"))]);
    files.set("/compare.wasm", ["application/wasm", readFileSync(at("../../www/pkg/compare_bg.wasm"))]);
    files.set("/marks.css", ["text/css", readFileSync(CSS)]);
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url, "http://localhost");
      const [type, body] = files.get(pathname) ?? fromRepository(pathname);
      response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type ?? "text/plain"}; charset=utf-8` }).end(body ?? "");
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });
}

/** What the examples are made of. @param {string} pathname */
function fromRepository(pathname) {
  const path = at(`../..${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`);
  const type = { html: "text/html", css: "text/css", js: "text/javascript", wasm: "application/wasm" }[path.split(".").at(-1)];
  return type && existsSync(path) ? [type, readFileSync(path)] : [];
}

/** Opens an example. @param {string} name @param {import("playwright-core").BrowserContextOptions} [options] */
export async function openExample(name, options) {
  const { page, problems, close } = await openPage(options);
  await page.goto(`http://127.0.0.1:${server.address().port}/examples/editors/${name}/`);
  return { page, problems, close };
}

/** Serves one more file. @param {string} address @param {string} path */
export function serveFile(address, path) {
  files.set(address, [path.endsWith(".wasm") ? "application/wasm" : "text/javascript", readFileSync(path)]);
}

/**
 * Opens the page of a host, `hosts/NAME.js`, with its editor started and Pullquote attached; the engine is held until `host.release()`.
 * @param {string} name
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openHost(name, options = {}) {
  if (!files.has(`/${name}.html`)) {
    const { outputFiles } = await build({
      entryPoints: { [name]: at(`hosts/${name}.js`) },
      bundle: true, format: "esm", write: false, outdir: "/", logLevel: "error", target: "es2022", loader: { ".woff2": "empty" },
      define: { "process.env.NODE_ENV": '"production"', "globalThis.SCRIPT_DEBUG": "false" },
    });
    for (const { path, contents } of outputFiles) files.set(`/${path.split(/[\\/]/).at(-1)}`, [path.endsWith("css") ? "text/css" : "text/javascript", contents]);
    const own = files.has(`/${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : "";
    files.set(`/${name}.html`, [
      "text/html",
      `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>${name}</title><link rel="icon" href="data:,">${own}<link rel="stylesheet" href="/marks.css">
      <style>body { margin: 2rem; font: 18px/1.7 Georgia, serif; } #editor { max-width: 42rem; min-height: 12rem; padding: 1rem; border: 1px solid; }</style>
      <body><div id="editor"></div><script type="module" src="/${name}.js"></script></body></html>`,
    ]);
  }
  const { page, problems, close } = await openPage(options);
  await page.goto(`http://127.0.0.1:${server.address().port}/${name}.html`);
  await page.waitForFunction(() => globalThis.host?.ready, null, { timeout: 90_000 });
  /** Calls a function of the host. */
  const host = new Proxy({}, { get: (_, what) => (...args) => page.evaluate(([name, list]) => globalThis.host[name](...list), [what, args]) });
  return { page, host, problems, close };
}

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function openPage(options) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return { page, problems, close: () => context.close() };
}
