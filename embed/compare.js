/**
 * Several articles side by side, and a draft against its sources. The module that compares is loaded by the first call.
 */
import { compareAddress } from '../www/compare-address.js';
import * as engine from '../www/pullquote.js';
import { comparing } from './comparing.js';
import { fromDisk } from './disk.js';
import { once } from './once.js';

/** @typedef {import('./index.js').Source} Source */

const load = once(
  /** @param {Source} from */
  async ({ bytes, wasmUrl = compareAddress() }) => {
    await engine.initCompare({ bytes: bytes ?? (await fromDisk(wasmUrl, 'compare')), wasmUrl });
  },
);

/**
 * Loads the module that compares. `compare` and `check` do so by themselves; call this to say where its wasm is, or to have it early.
 *
 * @param {Source} [from] by default the file that the package brings
 * @returns {Promise<void>}
 */
export const initCompare = (from = {}) => load(from);

const { compare: lay, check: hold } = comparing(initCompare);

/** Lays articles side by side: which tell of one event, which words were cut or altered. Rejected if an option is wrong or a name given twice. */
export const compare = lay;

/** Checks the quotations of a draft against its sources: word for word, in their sense, from the one they are given to. Rejected likewise. */
export const check = hold;
