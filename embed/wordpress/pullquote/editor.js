// The editor's side of the plugin. The build makes one classic script of it, with the engine's wasm beside it.
import { analyze, init } from '../../../www/pullquote.js';
import { attach } from '../../adapters/wordpress.js';

const { wp } = /** @type {{ wp: import("../../adapters/wordpress.js").WordPress & { domReady(run: () => void): void } }} */ (
  /** @type {unknown} */ (globalThis)
);
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
// The same version in the address of the wasm as in that of the script, so that no old one is taken for the new.
const wasmUrl = new URL('engine_bg.wasm', src);
wasmUrl.search = new URL(src).search;

wp.domReady(async () => {
  await init({ wasmUrl });
  attach(wp, { analyze });
});
