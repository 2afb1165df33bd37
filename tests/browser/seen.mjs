// What the pages of the tests have shown, test by test: docs/MESSAGES.md is made of it, and the last test file holds every message against it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { after, beforeEach } from "node:test";

const folder = new URL("out/seen/", import.meta.url);
/** Tests of how long the page works hear nothing of it: to watch takes time of its own. */
const running = basename(process.argv[1] ?? "");
const watching = /\.test\.mjs$/.test(running) && running !== "long.test.mjs";

/** By test: the words. @type {Map<string, Set<string>>} */
const seen = new Map();
let current = "";

/** @param {string} words */
function note(words) {
  const all = seen.get(current) ?? new Set();
  seen.set(current, all);
  if (all.size < 50_000) all.add(words);
}

/** Keeps what is shown until the file's tests are over. */
export function keepSeen() {
  beforeEach((test) => void (current = test.name));
  after(() => {
    if (!watching) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL(`${running}.json`, folder), JSON.stringify(Object.fromEntries([...seen].map(([test, words]) => [test, [...words]]))));
  });
  if (watching) rmSync(new URL(`${running}.json`, folder), { force: true });
}

/** Runs in the page: hears of every word that comes, be it text, a name, a tip or a copy. */
function watch() {
  const known = new Set();
  const tell = (words) => {
    const line = words?.replace(/\s+/g, " ").trim();
    if (!line || line.length > 1500 || known.has(line)) return;
    known.add(line);
    globalThis.noteSeen(line);
  };
  // A message is made of few pieces. To read a list of thousands anew for each of its lines takes minutes.
  const around = (element) => element && element.childNodes.length < 50 && tell(element.textContent);
  const look = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      tell(node.data);
      around(node.parentElement);
      around(node.parentElement?.parentElement);
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches("script, style")) {
      for (const name of ["aria-label", "title", "placeholder", "label"]) tell(node.getAttribute(name));
      node.childNodes.forEach(look);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(look);
      else look(target);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["aria-label", "title", "placeholder"] });
  if (typeof Clipboard === "function") {
    const { writeText } = Clipboard.prototype;
    Clipboard.prototype.writeText = function (words) {
      words.split(/[\t\n]/).forEach(tell);
      return writeText.call(this, words);
    };
  }
}

/** Words of a line of a file that was saved: with its marks, without them, and cell by cell. @param {string} line */
function saved(line) {
  const plain = line.replace(/<[^>]*>/g, "\n").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
  for (const words of [...plain.split("\n"), ...plain.split(/[\n,\t"|#*]+/)]) if (words.trim() && words.length < 1500) note(words.trim());
}

/** Watches the pages of a context. @param {import("playwright-core").BrowserContext} context */
export async function watchSeen(context) {
  if (!watching) return;
  await context.exposeFunction("noteSeen", note);
  await context.addInitScript(watch);
  context.on("page", (page) => page.on("download", (download) => void download.path().then((path) => readFileSync(path, "utf8").split("\n").forEach(saved)).catch(() => {})));
}

/** What was shown in the last run of each file. @returns {{ file: string, test: string, words: string[] }[]} */
export function allSeen() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  return files.flatMap((name) => Object.entries(JSON.parse(readFileSync(new URL(name, folder), "utf8"))).map(([test, words]) => ({ file: name.replace(/\.json$/, ""), test, words })));
}
