// A real browser for the tests beside this file. `cargo xtask test browser` says where the browser and the page are.
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { launch } from "../launch.mjs";
import { keepSeen, watchSeen } from "./seen.mjs";

const { PULLQUOTE_URL: url } = process.env;

/** @type {import("playwright-core").Browser} */
let browser;

/** Starts the browser before the tests of the file that calls this, and stops it after them. */
export function useBrowser() {
  before(async () => {
    if (!url) throw new Error("run `cargo xtask test browser`");
    browser = await launch();
  });
  after(() => browser?.close());
  keepSeen();
}

/**
 * An empty page, in which nothing is loaded yet. `problems` lists every error that the page reports, of its own or of the content security policy.
 *
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function blankPage(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await watchSeen(context);
  const page = await context.newPage();
  // How long a wait may hang; a busy machine needs more than a quiet one.
  page.setDefaultTimeout(60_000);
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  return { page, problems, close: () => context.close() };
}

/**
 * Opens the page and waits until everything is there: the engine, the worker, and the page's own word that it counts requests from now on.
 * A busy machine may take long for it, and a network that is quiet for a while says nothing.
 *
 * `requests` lists every request from then on (also those refused, and web sockets).
 *
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openPage(options = {}) {
  const { page, problems, close } = await blankPage(options);
  const context = page.context();
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("main[data-state]:not([data-state=loading])") && document.querySelector("#requests")?.textContent);
  const requests = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  return { page, requests, problems, close };
}

/**
 * Pastes a text into the text area, as a person does, and waits until all of it stands in the article, analysed.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} text
 */
export async function paste(page, text) {
  const view = (name) => page.locator(`#views [data-show=${name}]`);
  // A narrow screen shows one thing at a time.
  const narrow = await view("text").isVisible();
  if (narrow) await view("text").click();
  else if (!(await page.locator("#text").isVisible())) await page.locator("#toggle-text").click();
  await page.locator("#text").focus();
  await page.keyboard.press("Control+A");
  await page.evaluate((pasted) => {
    // The text area does not know whether a keyboard or a script pasted.
    document.execCommand("insertText", false, pasted);
  }, text);
  await page.waitForFunction((pasted) => {
    const ink = (text) => text.replace(/\s/g, "");
    // Signs and letters that the page adds are elements of their own; those of the text that cannot be seen have one each.
    const given = (node) => node.nodeType === Node.TEXT_NODE || node.className === "unseen-sign";
    const own = (piece) => [...piece.childNodes].filter(given).map((node) => node.textContent);
    const shown = [...document.querySelectorAll("#article .seg")].flatMap(own).join("");
    return ink(shown) === ink(pasted) && document.querySelector("main[data-state=ready]");
  }, text);
  if (narrow) await view("article").click();
}

/** The text of a golden article. @param {string} name */
export function article(name) {
  return readFileSync(new URL(`../golden/${name}.txt`, import.meta.url), "utf8").replaceAll("\r\n", "\n");
}

/** What the engine finds in a golden article. @param {string} name */
export function golden(name) {
  return JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), "utf8"));
}

/**
 * One page for all tests of a file that leave nothing behind but their text: to open one takes as long as many a test.
 *
 * @returns {() => ReturnType<typeof openPage>} the page, with nothing noted yet
 */
export function sharedPage() {
  /** @type {Awaited<ReturnType<typeof openPage>>} */
  let opened;
  return async () => {
    opened ??= await openPage();
    opened.requests.length = 0;
    opened.problems.length = 0;
    return opened;
  };
}
