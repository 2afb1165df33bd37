// @ts-check
/** Where the module that compares lies: in `pkg/`, beside this file. Apart, so that a bundler takes it along only for those who compare. */
export const compareAddress = () => new URL('./pkg/compare_bg.wasm', import.meta.url);
