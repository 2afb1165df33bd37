import { spare } from './spare.js';

/** @typedef {'engine' | 'compare'} Module */

/**
 * Node does not fetch files: there, the bytes of a file; in a browser, and of what is no file, nothing. A server's bundler may have taken
 * the script elsewhere and left the wasm behind: then the bytes that the package's scripts for Node hold.
 *
 * @param {string | URL} from
 * @param {Module} module which of the package's own it is
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}
 */
export async function fromDisk(from, module) {
  const { process } = /** @type {{ process?: { getBuiltinModule?: (name: string) => any } }} */ (/** @type {unknown} */ (globalThis));
  const fs = process?.getBuiltinModule?.('node:fs');
  if (!fs) return undefined;
  const file = urlOf(from);
  if (file && file.protocol !== 'file:') return undefined;
  try {
    return await fs.promises.readFile(file ?? from);
  } catch (error) {
    const bytes = await spare(module);
    if (bytes) return bytes;
    throw new Error(`${module}: ${file ?? from} is not there; leave pullquote out of the server's bundle (docs/EMBEDDING.md, Servers)`, {
      cause: error,
    });
  }
}

/** @param {string | URL} from @returns {URL | undefined} nothing if it is a path */
function urlOf(from) {
  try {
    return new URL(from);
  } catch {
    return undefined;
  }
}
