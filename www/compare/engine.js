/** Where the comparing is done: in a worker of its own. */
import { analyze, compiled, init } from '../pullquote.js';
import { createClient } from '../worker/client.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */
/** @typedef {import('../types.d.ts').CompareOptions} CompareOptions */
/** @typedef {import('../types.d.ts').Analysis} Analysis */

/** @type {{ client: ReturnType<typeof createClient>, module: WebAssembly.Module } | null} */
let running = null;
/** The comparison that is being made. @type {AbortController | null} */
let now = null;

/** Loads what compares: as a script, since by now the page can fetch nothing. Its characters are the bytes. */
export async function ready() {
  const [{ default: code }] = await Promise.all([import('../pkg/compare_code.js'), import('../pkg/compare.js'), init()]);
  const module = await WebAssembly.compile(Uint8Array.from(code, (sign) => sign.charCodeAt(0)));
  const client = createClient({ module: compiled(), timeout: Infinity });
  // Loads all that the worker needs for it.
  await client.compare(module, []);
  running = { client, module };
}

/**
 * Compares; what was being compared before is given up.
 * @param {{ name: string, text: string }[]} articles
 * @param {CompareOptions} options
 * @returns {Promise<Comparison>}
 */
export function compare(articles, options) {
  if (!running) throw new Error('not loaded');
  now?.abort();
  now = new AbortController();
  return running.client.compare(running.module, articles, options, { signal: now.signal });
}

/** Analyses of the articles that were looked into, by text; a few. @type {Map<string, Analysis>} */
const known = new Map();
const KEPT = 24;

/** @param {string} text @returns {Analysis} */
export function analysisOf(text) {
  const found = known.get(text) ?? analyze(text);
  known.delete(text);
  known.set(text, found);
  for (const old of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(old);
  }
  return found;
}
