/**
 * Several articles side by side, and a draft against its sources, with the wasm inside: nothing is fetched.
 */
import * as engine from '../www/pullquote.js';
import { compressed } from './compare-bytes.js';
import { comparing } from './comparing.js';
import { inflate } from './inflate.js';
import { once } from './once.js';

/**
 * Starts the module that compares; `compare` and `check` do so by themselves.
 *
 * @type {() => Promise<void>}
 */
export const initCompare = once(async () => {
  await engine.initCompare({ bytes: await inflate(compressed) });
});

const { compare: lay, check: hold } = comparing(initCompare);

/** Lays articles side by side: which tell of one event, which words were cut or altered. Rejected if an option is wrong or a name given twice. */
export const compare = lay;

/** Checks the quotations of a draft against its sources: word for word, in their sense, from the one they are given to. Rejected likewise. */
export const check = hold;
