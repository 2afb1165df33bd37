import { address } from '../www/pullquote.js';

/**
 * Node does not fetch files: there, the bytes of the wasm that the package brings; in a browser nothing.
 *
 * @param {URL} [file] the engine's by default
 */
export async function fromDisk(file = address()) {
  const { process } = /** @type {{ process?: { getBuiltinModule?: (name: string) => any } }} */ (/** @type {unknown} */ (globalThis));
  const fs = process?.getBuiltinModule?.('node:fs');
  if (!fs) return undefined;
  return file.protocol === 'file:' ? /** @type {Promise<Uint8Array<ArrayBuffer>>} */ (fs.promises.readFile(file)) : undefined;
}
