/**
 * The engine with its wasm inside: nothing is fetched, so that it works under `connect-src 'none'` and from disk.
 */
import * as engine from '../www/pullquote.js';
import { compressed } from './bytes.js';
import { inflate } from './inflate.js';
import { once } from './once.js';

export { EngineError } from '../www/compile.js';
export { stamp } from './element/match.js';
export { LONGEST, sentences, tone, version } from '../www/pullquote.js';

/** @typedef {import('../www/types.d.ts').Analysis} Analysis */
/** @typedef {import('../www/types.d.ts').Options} Options */
/** @typedef {import('../www/types.d.ts').Version} Version */

/**
 * Starts the engine. Further calls wait for the first, or try again if it failed.
 *
 * @type {() => Promise<void>}
 */
export const init = once(async () => engine.init({ bytes: await inflate(compressed) }));

/**
 * Analyses one article, and starts the engine first if need be. Any text gives a result.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {Promise<Analysis>} Rejected if an option is wrong (the message names it), the text too long, or the engine cannot start.
 */
export async function analyze(text, options) {
  await init();
  return engine.analyze(text, options);
}

/**
 * The same at once, once `init` or `analyze` has been waited for.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {Analysis}
 */
export const analyzeSync = (text, options) => engine.analyze(text, options);
