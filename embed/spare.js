/**
 * The wasm inside the scripts, where they are made for Node (`embed/build.mjs` puts `spare-node.js` here); for browsers nothing.
 *
 * @param {import('./disk.js').Module} _module
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}
 */
export const spare = async (_module) => undefined;
