/** The wasm inside the scripts, each in a file of its own, which is read only where the wasm is missing. */
import { inflate } from './inflate.js';

/** @type {typeof import('./spare.js').spare} */
export const spare = async (module) => {
  const { compressed } = await (module === 'engine' ? import('./bytes.js') : import('./compare-bytes.js'));
  return new Uint8Array(await inflate(compressed));
};
