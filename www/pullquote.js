// @ts-check
/**
 * The engine for JavaScript: call `init` once, then `analyze` as often as you like. The other side is `src/wasm.rs`.
 *
 * @typedef {import("./types.d.ts").Analysis} Analysis
 * @typedef {import("./types.d.ts").Options} Options
 * @typedef {import("./types.d.ts").Version} Version
 */

import load, * as engine from "./pkg/engine.js";
import { fill } from "./tables.js";

/** The longest text, in UTF-16 code units: far longer than any article, well inside the memory that wasm can have. */
export const LONGEST = 1 << 25;

/** Above this many bytes the engine's memory is not kept for the next text. */
const KEEP = 1 << 22;

/** @type {WebAssembly.Memory | undefined} */
let shared;
/** @type {Promise<void> | undefined} */
let loading;
const encoder = new TextEncoder();

/**
 * Loads the engine; further calls wait for the first, or try again if it failed.
 *
 * @param {{ wasmUrl?: string | URL, bytes?: BufferSource | WebAssembly.Module }} [from] Where the wasm is, or the wasm itself;
 *   by default it lies beside this file, in `pkg/`.
 * @returns {Promise<void>}
 */
export function init({ wasmUrl, bytes } = {}) {
  loading ??= load({ module_or_path: bytes ?? wasmUrl ?? new URL("./pkg/engine_bg.wasm", import.meta.url) }).then(
    (wasm) => {
      shared = wasm.memory;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/**
 * Analyses one article. Any text gives a result.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {Analysis}
 * @throws {Error} If an option is wrong; the message names it. A `RangeError` if the text is longer than `LONGEST`.
 */
export function analyze(text, options) {
  const memory = ready();
  if (typeof text !== "string") throw new TypeError("text: must be a string");
  if (text.length > LONGEST) throw new RangeError(`text: ${text.length} code units are too many, ${LONGEST} is the most`);
  // A code unit takes three bytes at most. A lone surrogate becomes U+FFFD: one unit for one, so that offsets stay right.
  const room = text.length * 3;
  const at = engine.reserve(room);
  if (at === 0 && room > 0) throw new RangeError("text: not enough memory");
  const { written } = encoder.encodeInto(text, new Uint8Array(memory.buffer, at, room));
  const answer = engine.analyze(written, options);
  fill(answer, memory.buffer);
  if (room > KEEP) engine.release();
  return answer.analysis;
}

/**
 * What is running.
 *
 * @returns {Version}
 */
export function version() {
  ready();
  return engine.version();
}

function ready() {
  if (!shared) throw new Error("call init() and wait for it first");
  return shared;
}
