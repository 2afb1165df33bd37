// @ts-check
/**
 * Tells the engine what is asked for. What is wrong is an `Error` that names the option.
 *
 * @typedef {import("./memory.js").Engine} Engine
 */

import { write } from './memory.js';
import { namesAt } from './tables.js';

/** How each option is told; `at` is its name in messages. @type {Record<string, (engine: Engine, value: unknown, at: string) => void>} */
const TELL = {
  offsets: (engine, value, at) =>
    check(typeof value === 'string' && engine.offsets(write(engine, value)), at, 'must be one of utf16, codepoints, bytes'),
  quotations: (engine, value, at) =>
    check(typeof value === 'string' && engine.quotations(write(engine, value)), at, 'must be one of split, whole'),
  targets: (engine, value, at) => ranges(value, at, engine.target),
  skip: (engine, value, at) => ranges(value, at, engine.skip),
  abbreviations(engine, value, at) {
    for (const word of items(value, at)) {
      check(typeof word === 'string', at, 'must be an array of strings');
      engine.abbreviation(write(engine, word));
    }
  },
  lexicon(engine, value, at) {
    if (typeof value === 'string') return fine(engine, engine.lexicon(write(engine, value)), at);
    items(value, at).forEach((entry, i) => ownWord(engine, entry, `${at}[${i}]`));
  },
};

/**
 * @param {Engine} engine
 * @param {import("./types.d.ts").Options | null | undefined} options
 * @throws {Error} The message names the option that is wrong.
 */
export function tell(engine, options) {
  engine.plain();
  if (options === undefined || options === null) return;
  check(typeof options === 'object', 'options', 'must be an object');
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const at = `options.${key}`;
    check(Object.hasOwn(TELL, key), at, 'there is no such option');
    TELL[key](engine, value, at);
  }
}

/** @param {unknown} good @param {string} at @param {string} problem */
function check(good, at, problem) {
  if (!good) throw new Error(`${at}: ${problem}`);
}

/** Throws the problem that the engine found, if it found one. @param {Engine} engine @param {number} place @param {string} at */
function fine(engine, place, at) {
  if (place) throw new Error(`${at}: ${namesAt(engine.memory.buffer, place)[0]}`);
}

/** @param {unknown} value @param {string} at @returns {any[]} */
function items(value, at) {
  check(Array.isArray(value), at, 'must be an array');
  return /** @type {any[]} */ (value);
}

/** A list of `{ start, end }`. @param {unknown} value @param {string} at @param {(start: number, end: number) => void} take */
function ranges(value, at, take) {
  for (const range of items(value, at)) {
    for (const name of ['start', 'end']) {
      const offset = range?.[name];
      check(Number.isInteger(offset) && offset >= 0 && offset < 2 ** 32, at, `${name} must be a whole number from 0`);
    }
    take(range.start, range.end);
  }
}

/** One of the user's words, `{ word, valence?, category? }`. @param {Engine} engine @param {any} entry @param {string} at */
function ownWord(engine, entry, at) {
  const { word, valence = null, category = null } = entry ?? {};
  check(typeof word === 'string', at, 'word must be a string');
  check(valence === null || typeof valence === 'number', at, 'valence must be a number');
  check(category === null || typeof category === 'string', at, 'category must be a string');
  const letters = write(engine, word);
  const more = write(engine, category ?? '', letters);
  fine(engine, engine.word(letters, valence !== null, valence ?? 0, category !== null, more), at);
}
