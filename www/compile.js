// @ts-check
import { integrityOf } from './lib/integrity.js';

/**
 * Compiles the engine's wasm, and says by a code why it could not.
 *
 * @typedef {string | URL | BufferSource | WebAssembly.Module} Source
 * @typedef {"network" | "missing" | "damaged" | "version" | "policy" | "memory" | "unsupported"} Fault
 */

/** Why the engine did not start. `code` is for programs, `message` for developers; what to say to visitors is the host's business. */
export class EngineError extends Error {
  /**
   * @param {Fault} code `network`: nothing answered, or the page's `connect-src` forbids asking; `missing`: the server has no such file;
   *   `damaged`: what came is not the engine, or not all of it; `version`: it is an engine that these scripts were not made for; `policy`:
   * the page's `script-src` forbids wasm; `memory`: there is too little;
   *   `unsupported`: this browser has no wasm.
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = 'EngineError';
    this.code = code;
  }
}

/**
 * @param {Source | Promise<Source>} source Where the wasm is, or the wasm itself.
 * @param {AbortSignal} [signal] ends the fetching
 * @returns {Promise<WebAssembly.Module>}
 * @throws {EngineError}
 */
export async function compile(source, signal) {
  const from = await source;
  if (typeof WebAssembly !== 'object') throw new EngineError('unsupported', 'the engine: there is no WebAssembly here');
  if (from instanceof WebAssembly.Module) return from;
  if (typeof from !== 'string' && !(from instanceof URL)) return WebAssembly.compile(from).catch(blame);
  const integrity = integrityOf(from);
  /** @type {Response} */
  let response;
  try {
    response = await fetch(from, { integrity, signal });
  } catch (error) {
    // A file with another hash fails as if nothing had answered.
    const answer = integrity && !signal?.aborted ? await fetch(from, { method: 'HEAD' }).catch(() => null) : null;
    if (answer && !answer.ok) throw new EngineError('missing', `the engine: ${from} answered ${answer.status}`, error);
    if (answer) throw new EngineError('damaged', `the engine: ${from} is not what was built`, error);
    throw new EngineError('network', `the engine: ${from} could not be fetched`, error);
  }
  if (!response.ok) throw new EngineError('missing', `the engine: ${from} answered ${response.status}`);
  // Servers that do not know wasm's type are common: the slower way does not need it.
  const streams = typeof WebAssembly.compileStreaming === 'function' && response.headers.get('content-type') === 'application/wasm';
  if (streams) return WebAssembly.compileStreaming(response).catch(blame);
  /** @type {ArrayBuffer} */
  let bytes;
  try {
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new EngineError('network', `the engine: ${from} broke off`, error);
  }
  return WebAssembly.compile(bytes).catch(blame);
}

/**
 * Throws what went wrong in compiling or starting, with its code.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function blame(error) {
  const message = error instanceof Error ? error.message : String(error);
  const why = `the engine: ${message}`;
  if (/unsafe-eval|content security policy|blocked by csp/i.test(message)) throw new EngineError('policy', why, error);
  if (error instanceof RangeError) throw new EngineError('memory', why, error);
  // A connection that breaks off while the code streams in.
  if (error instanceof TypeError) throw new EngineError('network', why, error);
  throw new EngineError('damaged', why, error);
}
