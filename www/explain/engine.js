/**
 * Where the explaining is done, and where the sources are found: in a worker of its own, with the module that compares, which keeps what
 * the rules offered.
 */
import { compiled, init } from '../pullquote.js';
import { createClient } from '../worker/client.js';

/** @typedef {import('../types.d.ts').Explanation} Explanation */
/** @typedef {import('../worker/steps.js').Steps} Steps */
/** @typedef {{ client: ReturnType<typeof createClient>, module: WebAssembly.Module }} Running */

/** @type {Promise<Running> | null} */
let running = null;
/** What is being looked into. @type {AbortController | null} */
let now = null;

/** Loads what explains: as a script, since by now the page can fetch nothing. Its characters are the bytes. */
export function ready() {
  running ??= load().catch((error) => {
    running = null;
    throw error;
  });
  return running;
}

async function load() {
  const [{ default: code }] = await Promise.all([import('../pkg/compare_code.js'), import('../pkg/compare.js'), init()]);
  const module = await WebAssembly.compile(Uint8Array.from(code, (sign) => sign.charCodeAt(0)));
  const client = createClient({ module: compiled() });
  // Loads all that the worker needs for it, and fills the tables of the engine, which would count into the time of the first text.
  await client.steps(module, '“Yes,” said Ann Hale.', 0);
  return { client, module };
}

/**
 * Why a quotation got its speaker.
 * @param {string} text
 * @param {number} number in the engine's own analysis
 */
export async function explain(text, number) {
  const { client, module } = await ready();
  return client.explain(module, text, number);
}

/**
 * Whom an article rests on.
 * @param {string} text
 */
export async function sources(text) {
  const { client, module } = await ready();
  return client.sources(module, text);
}

/**
 * What leads to the answer at a place; what was being looked into before is given up.
 * @param {string} text
 * @param {number} at
 */
export async function steps(text, at) {
  now?.abort();
  const { signal } = (now = new AbortController());
  const { client, module } = await ready();
  return client.steps(module, text, at, { signal });
}
