/** The engine's wasm, deflated, as base64. build.mjs makes the module. */
export const compressed: string;
