// @ts-check
/**
 * The worker's side: takes one message at a time, and answers every one, be it with an error.
 *
 * In:  `{ start: module }`, then any number of `{ id, task, args }`.
 * Out: `{ ready: true }` or `{ broken: error }`, then for each task any number of `{ id, part: [list, items] }` and one
 *      `{ id, value }` or `{ id, error, fatal }`. After a fatal error the engine is not to be used again.
 *
 * @typedef {{ postMessage(message: unknown, transfer?: Transferable[]): void, onmessage: ((event: { data: any }) => void) | null }} Port
 * @typedef {{ name: string, message: string, code?: string }} PlainError
 */
import { analyzeToTables, init, version } from "../pullquote.js";

/** Records in one message: to unpack them must not hold the other side up. */
const PART = 500;

/** The lists of an analysis that cross as objects. */
const LISTS = /** @type {const} */ (["speakers", "checks", "targets"]);

/**
 * What can be asked for. Each answers with the value and what of it may be transferred; `send` sends a part of a long list ahead.
 *
 * @type {Record<string, (args: any[], send: (list: string, items: unknown[]) => void) => { value: unknown, transfer?: Transferable[] }>}
 */
const TASKS = {
  version: () => ({ value: version() }),
  analyze([text, options], send) {
    const value = analyzeToTables(text, options);
    for (const list of LISTS) {
      const items = value.analysis[list];
      for (let at = 0; at < items.length; at += PART) send(list, items.slice(at, at + PART));
      value.analysis[list] = [];
    }
    return { value, transfer: [value.ints.buffer, value.reals.buffer] };
  },
};

/** @param {Port} port The other side: a worker's `self`, or its parent port in Node. */
export function serve(port) {
  port.onmessage = async ({ data }) => {
    if ("start" in data) {
      await init({ bytes: data.start }).then(
        () => port.postMessage({ ready: true }),
        (error) => port.postMessage({ broken: plain(error) }),
      );
      return;
    }
    const { id, task, args } = data;
    try {
      const { value, transfer } = TASKS[task](args, (list, items) => port.postMessage({ id, part: [list, items] }));
      port.postMessage({ id, value }, transfer ?? []);
    } catch (error) {
      // After a trap the engine's memory is in no known state.
      port.postMessage({ id, error: plain(error), fatal: error instanceof WebAssembly.RuntimeError });
    }
  };
}

/** @param {any} error @returns {PlainError} */
function plain(error) {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { name, message, code } = /** @type {Error & { code?: unknown }} */ (error);
  return typeof code === "string" ? { name, message, code } : { name, message };
}
