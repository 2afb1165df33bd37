/** The wasm of the engine (`bytes.js`), or of the module that compares (`compare-bytes.js`), deflated, as base64. `parts.mjs` makes the modules. */
export const compressed: string;
