/**
 * The npm package's main entry: the engine, started by the first call.
 */
import * as engine from '../www/pullquote.js';
import { apart } from './apart.js';
import { fromDisk } from './disk.js';
import { once } from './once.js';

export { EngineError } from '../www/compile.js';
export { stamp } from './element/match.js';
export { LONGEST, sentences, tone, version } from '../www/pullquote.js';

/** @typedef {import('../www/types.d.ts').Analysis} Analysis */
/** @typedef {import('../www/types.d.ts').Options} Options */
/** @typedef {import('../www/types.d.ts').Version} Version */
/** @typedef {import('../www/types.d.ts').Comparison} Comparison */
/** @typedef {import('../www/types.d.ts').CompareOptions} CompareOptions */
/** @typedef {import('../www/types.d.ts').QuoteCheck} QuoteCheck */
/** @typedef {import('../www/types.d.ts').CheckOptions} CheckOptions */

/**
 * Where the engine's wasm is, or the wasm itself; by default the file that the package brings, beside this one.
 * @typedef {{ wasmUrl?: string | URL, bytes?: BufferSource | WebAssembly.Module }} Source
 */

const start = once(
  /** @param {Source} from */
  async (from) => {
    const bytes = from.bytes ?? (await fromDisk(from.wasmUrl ?? engine.address(), 'engine'));
    return engine.init(bytes ? { bytes } : from);
  },
);

/**
 * Starts the engine. Further calls wait for the first, or try again if it failed.
 *
 * @param {Source} [from]
 * @returns {Promise<void>}
 */
export const init = (from = {}) => start(from);

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

/**
 * Lays articles side by side: which tell of one event, which words were cut or altered. Where the package is bundled import it from
 * `pullquote/compare`.
 *
 * @param {{ name: string, text: string }[]} articles Each by a name of its own, which the result calls it by.
 * @param {CompareOptions} [options]
 * @returns {Promise<Comparison>} Rejected if an option is wrong or a name is given twice; the message names it.
 */
export const compare = async (articles, options) => (await apart()).compare(articles, options);

/**
 * Checks the quotations of a draft: is each in the sources, word for word, in its sense, from the one it is given to? Where the package is
 * bundled import it from `pullquote/compare`.
 *
 * @param {string} draft
 * @param {{ name: string, text: string }[]} sources Notes, transcripts, captions, e-mails, releases: each by a name of its own.
 * @param {CheckOptions} [options]
 * @returns {Promise<QuoteCheck>} Rejected if an option is wrong or a name is given twice; the message names it.
 */
export const check = async (draft, sources, options) => (await apart()).check(draft, sources, options);
