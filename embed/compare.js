/**
 * Several articles side by side, and a draft against its sources. The module that compares is loaded by the first call.
 */
import { compareAddress } from '../www/compare-address.js';
import * as engine from '../www/pullquote.js';
import { fromDisk } from './disk.js';

/** @typedef {import('../www/types.d.ts').Comparison} Comparison */
/** @typedef {import('../www/types.d.ts').CompareOptions} CompareOptions */
/** @typedef {import('../www/types.d.ts').QuoteCheck} QuoteCheck */
/** @typedef {import('../www/types.d.ts').CheckOptions} CheckOptions */
/** @typedef {import('./index.js').Source} Source */

/** @type {Promise<unknown> | undefined} */
let starting;

/**
 * Loads the module that compares. `compare` and `check` do so by themselves; call this to say where its wasm is, or to have it early.
 *
 * @param {Source} [from] by default the file that the package brings
 * @returns {Promise<void>}
 */
export async function initCompare(from = {}) {
  starting ??= load(from).catch((error) => {
    starting = undefined;
    throw error;
  });
  await starting;
}

/** @param {Source} from */
async function load({ wasmUrl, bytes }) {
  const file = wasmUrl === undefined ? compareAddress() : wasmUrl;
  return engine.initCompare({ bytes: bytes ?? (await fromDisk(file, 'compare')), wasmUrl: file });
}

/**
 * Lays articles side by side: which tell of one event, which words were cut or altered.
 *
 * @param {{ name: string, text: string }[]} articles Each by a name of its own, which the result calls it by.
 * @param {CompareOptions} [options]
 * @returns {Promise<Comparison>} Rejected if an option is wrong or a name is given twice; the message names it.
 */
export async function compare(articles, options) {
  await initCompare();
  return engine.compare(articles, options);
}

/**
 * Checks the quotations of a draft: is each in the sources, word for word, in its sense, from the one it is given to?
 *
 * @param {string} draft
 * @param {{ name: string, text: string }[]} sources Notes, transcripts, captions, e-mails, releases: each by a name of its own.
 * @param {CheckOptions} [options]
 * @returns {Promise<QuoteCheck>} Rejected if an option is wrong or a name is given twice; the message names it.
 */
export async function check(draft, sources, options) {
  await initCompare();
  return engine.check(draft, sources, options);
}
