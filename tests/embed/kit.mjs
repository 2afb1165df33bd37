// What the tests beside this file share: the installed package, a server with headers of choice, a browser, an article.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../launch.mjs';

/** Where pack.mjs installed the package. */
export const host = fileURLToPath(new URL('./out/', import.meta.url));
export const installed = join(host, 'node_modules/pullquote');
export const repository = fileURLToPath(new URL('../../', import.meta.url));

export const TEXT = 'Mill to close\n\n“We are closing the mill in March,” said Ann Hale, the owner. “Nobody wants this.”\n\nThe union claimed that she had “never once” met its members. Tom Reed, its secretary, told reporters: “We will fight it.”';
/** The same as a page has it. */
export const ARTICLE = `<h1>Mill to close</h1>
  <p>“We are <em>closing</em> the mill
    in March,” said Ann Hale, the owner. “Nobody wants this.”</p>
  <p>The union claimed that she had “never once” met its members. <a href="#reed">Tom Reed</a>, its secretary, told reporters: “We will fight it.”</p>`;

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.wasm': 'application/wasm', '.json': 'application/json', '.map': 'application/json', '.css': 'text/css' };

/**
 * Serves strings by path, and files below folders: `{ '/': '<p>…', '/dist/': '/folder' }`, all with the same headers.
 * @param {Record<string, string>} routes
 * @param {Record<string, string>} [headers]
 */
export async function serve(routes, headers = {}) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    asked.push(path);
    const folders = Object.keys(routes).filter((route) => route.length > 1 && route.endsWith('/') && path.startsWith(route));
    const folder = folders.sort((a, b) => b.length - a.length)[0];
    try {
      const body = routes[path] ?? readFileSync(join(routes[folder], path.slice(folder.length)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'], ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails must not keep the process.
  server.unref();
  return { url: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.close() };
}

/** @type {import('playwright-core').Browser} */
let browser;

/** Starts the browser before the tests of the file that calls this, and stops it after them. */
export function useBrowser() {
  before(async () => (browser = await launch()));
  after(() => browser?.close());
}

/**
 * Serves a page and opens it. `problems` lists what the page complained of.
 * @param {Record<string, string>} routes
 * @param {{ headers?: Record<string, string>, context?: import('playwright-core').BrowserContextOptions, path?: string }} [options]
 */
export async function open(routes, { headers, context: options, path = '/' } = {}) {
  const server = await serve({ '/pullquote/': join(installed, 'dist'), ...routes }, headers);
  const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(server.url + path);
  const close = async () => {
    await context.close();
    server.close();
  };
  return { page, problems, asked: server.asked, url: server.url, close };
}

/**
 * A page around the article with a module, as routes for `open`.
 * @param {string} code
 * @param {string} [article]
 */
export const pageWith = (code, article = `<pull-quote>${ARTICLE}</pull-quote>`) => ({
  '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${article}<script type="module" src="/host.js"></script>`,
  '/host.js': code,
});

/** Waits until the element has its result, and gives what it found as words. */
export async function found(page, selector = 'pull-quote') {
  await page.waitForFunction((at) => document.querySelector(at)?.analysis, selector);
  return page.evaluate((at) => {
    const { analysis, text } = document.querySelector(at);
    return analysis.quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker === null ? null : analysis.speakers[speaker].name]);
  }, selector);
}
