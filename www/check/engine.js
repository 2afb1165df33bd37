/** Where the checking is done: in a worker of its own, with the module that compares. */
import { compiled, init } from '../pullquote.js';
import { createClient } from '../worker/client.js';

/** @typedef {import('../types.d.ts').QuoteCheck} QuoteCheck */

/** @type {{ client: ReturnType<typeof createClient>, module: WebAssembly.Module } | null} */
let running = null;
/** The check that is being made. @type {AbortController | null} */
let now = null;

/** Loads what checks: as a script, since by now the page can fetch nothing. Its characters are the bytes. */
export async function ready() {
  const [{ default: code }] = await Promise.all([import('../pkg/compare_code.js'), import('../pkg/compare.js'), init()]);
  const module = await WebAssembly.compile(Uint8Array.from(code, (sign) => sign.charCodeAt(0)));
  const client = createClient({ module: compiled(), timeout: Infinity });
  await client.check(module, '', []);
  running = { client, module };
}

/**
 * Checks; what was being checked before is given up.
 * @param {string} draft
 * @param {readonly { name: string, text: string }[]} sources
 * @returns {Promise<QuoteCheck>}
 */
export function check(draft, sources) {
  if (!running) throw new Error('not loaded');
  now?.abort();
  now = new AbortController();
  return running.client.check(running.module, draft, [...sources], undefined, { signal: now.signal });
}
