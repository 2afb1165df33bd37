/**
 * Several articles side by side, and a draft against its sources, with the wasm inside: nothing is fetched.
 */
import * as engine from '../www/pullquote.js';
import { compressed } from './compare-bytes.js';
import { inflate } from './inflate.js';

/** @typedef {import('../www/types.d.ts').Comparison} Comparison */
/** @typedef {import('../www/types.d.ts').CompareOptions} CompareOptions */
/** @typedef {import('../www/types.d.ts').QuoteCheck} QuoteCheck */
/** @typedef {import('../www/types.d.ts').CheckOptions} CheckOptions */

/** @type {Promise<unknown> | undefined} */
let starting;

/**
 * Starts the module that compares; `compare` and `check` do so by themselves.
 *
 * @returns {Promise<void>}
 */
export async function initCompare() {
  starting ??= inflate(compressed)
    .then((bytes) => engine.initCompare({ bytes }))
    .catch((error) => {
      starting = undefined;
      throw error;
    });
  await starting;
}

/**
 * As `compare` of `pullquote/compare`.
 *
 * @param {{ name: string, text: string }[]} articles
 * @param {CompareOptions} [options]
 * @returns {Promise<Comparison>}
 */
export async function compare(articles, options) {
  await initCompare();
  return engine.compare(articles, options);
}

/**
 * As `check` of `pullquote/compare`.
 *
 * @param {string} draft
 * @param {{ name: string, text: string }[]} sources
 * @param {CheckOptions} [options]
 * @returns {Promise<QuoteCheck>}
 */
export async function check(draft, sources, options) {
  await initCompare();
  return engine.check(draft, sources, options);
}
