// @ts-check
/**
 * The engine for JavaScript: call `init` once, then `analyze` as often as you like. The other side is `src/wasm/`.
 *
 * @typedef {import("./types.d.ts").Analysis} Analysis
 * @typedef {import("./types.d.ts").Options} Options
 * @typedef {import("./types.d.ts").Place} Place
 * @typedef {import("./types.d.ts").Toned} Toned
 * @typedef {import("./types.d.ts").Version} Version
 * @typedef {import("./types.d.ts").Comparison} Comparison
 * @typedef {import("./types.d.ts").CompareOptions} CompareOptions
 * @typedef {import("./types.d.ts").QuoteCheck} QuoteCheck
 * @typedef {import("./types.d.ts").CheckOptions} CheckOptions
 * @typedef {{ wasmUrl?: string | URL, bytes?: BufferSource | WebAssembly.Module }} From
 */

import { blame, compile, EngineError } from './compile.js';
import { write } from './memory.js';
import { tell } from './options.js';
import * as tables from './tables.js';

/** The longest text, in UTF-16 code units: far longer than any article, well inside the memory that wasm can have. */
export const LONGEST = 1 << 25;

/** What the engine must export: a file of another version may not. */
const NEEDED = 'memory reserve release analyze sentences tone version plain offsets quotations target skip abbreviation lexicon word'.split(
  ' ',
);

/** Above this many bytes the engine's memory is not kept for the next text. */
const KEEP = 1 << 22;

/** @typedef {import("./memory.js").Engine} Engine */
/** @type {Engine | undefined} */
let running;
/** @type {WebAssembly.Module | undefined} */
let module;
/** @type {Promise<void> | undefined} */
let loading;
/**
 * @typedef {Object} Comparing
 * @property {(articles: { name: string, text: string }[], options?: CompareOptions) => Comparison} compare
 * @property {(draft: string, sources: { name: string, text: string }[], options?: CheckOptions) => QuoteCheck} check
 * @property {(text: string, number: number) => import("./types.d.ts").Explanation | null} explain the quotation of this number in the
 *   analysis
 * @property {(text: string) => import("./types.d.ts").Source[]} sources whom the article rests on
 * @property {(text: string, at: number) => import("./types.d.ts").Inspection} inspect the paragraph at this place
 */
/** @type {Promise<Comparing> | undefined} */
let comparing;

/** Where the wasm lies by default: in `pkg/`, beside this file. Written once, so that a bundler takes it along once. */
export const address = () => new URL('./pkg/engine_bg.wasm', import.meta.url);

/**
 * Loads the engine; further calls wait for the first, or try again if it failed.
 *
 * @param {From} [from] Where the wasm is, or the wasm itself;
 *   by default it lies beside this file, in `pkg/`.
 * @returns {Promise<void>}
 * @throws {import("./compile.js").EngineError} If it cannot be had; the code says why.
 */
export function init({ wasmUrl, bytes } = {}) {
  loading ??= start(bytes ?? wasmUrl ?? address()).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** @param {string | URL | BufferSource | WebAssembly.Module} from */
async function start(from) {
  const compiled = await compile(from);
  const { exports } = await WebAssembly.instantiate(compiled).catch(blame);
  const missing = NEEDED.find((name) => typeof exports[name] !== (name === 'memory' ? 'object' : 'function'));
  if (missing) throw new EngineError('version', `the engine: it has no ${missing}, so it is not the one that these scripts were made for`);
  module = compiled;
  running = /** @type {Engine} */ (/** @type {unknown} */ (exports));
}

/** The engine, compiled: to be handed to a worker, which then need not fetch it. Waits for nobody: call `init` first. */
export function compiled() {
  ready();
  return /** @type {WebAssembly.Module} */ (module);
}

/**
 * Analyses one article. Any text gives a result.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {Analysis}
 * @throws {Error} If an option is wrong; the message names it. A `RangeError` if the text is longer than `LONGEST`.
 */
export function analyze(text, options) {
  return run('analyze', text, options, tables.fill);
}

/**
 * The same, left as the engine's tables, copied: they can be transferred to another thread, where `fill` or `filling` of tables.js read
 * them.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {import("./tables.js").Tables}
 */
export function analyzeToTables(text, options) {
  return run('analyze', text, options, ({ ints, reals, names }) => ({ ints: ints.slice(), reals: reals.slice(), names }));
}

/**
 * The sentences alone, in a fraction of the time that `analyze` takes for the same ones.
 *
 * @param {string} text
 * @param {Options} [options] `offsets` must be `utf16` here.
 * @returns {Place[]}
 * @throws {Error} As `analyze` does.
 */
export function sentences(text, options) {
  if (options?.offsets && options.offsets !== 'utf16') throw new Error('options.offsets: must be utf16 here');
  return run('sentences', text, options, (found) => tables.places(found, text));
}

/**
 * The sentences and the tone of each, as `analyze` gives them; voices are not told apart.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {Toned}
 * @throws {Error} As `analyze` does.
 */
export function tone(text, options) {
  return run('tone', text, options, tables.toned);
}

/**
 * Gives the text to the engine.
 *
 * @template T
 * @param {"analyze" | "sentences" | "tone"} work
 * @param {string} text
 * @param {Options | undefined} options
 * @param {(found: import("./tables.js").Tables) => T} take reads the tables while they last
 * @returns {T}
 */
function run(work, text, options, take) {
  const engine = ready();
  if (typeof text !== 'string') throw new TypeError('text: must be a string');
  if (text.length > LONGEST) throw new RangeError(`text: ${text.length} code units are too many, ${LONGEST} is the most`);
  tell(engine, options);
  const written = write(engine, text);
  const place = engine[work](written) >>> 0;
  const taken = take(tables.tablesAt(engine.memory.buffer, place));
  if (written > KEEP) engine.release();
  return taken;
}

/**
 * Loads the module that compares: the engine once more, with the comparison in it. Further calls wait for the first, or try again if it
 * failed.
 *
 * @param {From} [from] Where its wasm is (`compareAddress` of compare-address.js), or the wasm itself: nothing is taken for granted, so that
 *   a bundler takes it along only for those who compare.
 * @returns {Promise<Comparing>}
 */
export function initCompare({ wasmUrl, bytes } = {}) {
  comparing ??= import('./pkg/compare.js').then(async (module) => {
    const from = bytes ?? wasmUrl;
    if (!from) throw new Error('call initCompare({ bytes }) and wait for it first');
    await module.default({ module_or_path: from });
    return module;
  });
  comparing.catch(() => (comparing = undefined));
  return comparing;
}

/**
 * Lays articles side by side: which tell of one event, who is quoted in each, which words were cut or altered. Any texts give a
 * result. What was compared is kept, so that comparing it again, grouped otherwise, is quick; `[]` gives the memory back.
 *
 * @param {{ name: string, text: string }[]} articles Each by a name of its own, which the result calls it by.
 * @param {CompareOptions} [options]
 * @returns {Promise<Comparison>}
 * @throws {Error} If an option is wrong or a name is given twice; the message names it.
 */
export async function compare(articles, options) {
  return (await initCompare()).compare(articles, options);
}

/**
 * Checks the quotations of a draft: is each in the sources, word for word, in its sense, from the one it is given to? Any texts give a
 * result. Works in the module that compares.
 *
 * @param {string} draft
 * @param {{ name: string, text: string }[]} sources Notes, transcripts, captions, e-mails, releases: each by a name of its own.
 * @param {CheckOptions} [options]
 * @returns {Promise<QuoteCheck>}
 * @throws {Error} If an option is wrong or a name is given twice; the message names it.
 */
export async function check(draft, sources, options) {
  return (await initCompare()).check(draft, sources, options);
}

/**
 * What is running.
 *
 * @returns {Version}
 */
export function version() {
  const engine = ready();
  const place = engine.version() >>> 0;
  return tables.version(tables.tablesAt(engine.memory.buffer, place));
}

function ready() {
  if (!running) throw new Error('call init() and wait for it first');
  return running;
}
