// @ts-check
/**
 * The worker's side: takes one message at a time, and answers every one, be it with an error.
 *
 * In:  `{ start: module, lock? }`, then any number of `{ id, task, args }`.
 * Out: `{ ready: true, lock }` or `{ broken: error }`, then for each task `{ id, value }` or `{ id, error, fatal }`. After a fatal error
 * the engine is not to be used again.
 *
 * @typedef {{ postMessage(message: unknown, transfer?: Transferable[]): void, onmessage: ((event: { data: any }) => void) | null }} Port
 * @typedef {{ name: string, message: string, code?: string }} PlainError
 */
import { analyzeToTables, check, compare, init, initCompare, version } from '../pullquote.js';
import { steps } from './steps.js';

/**
 * @typedef {{ value: unknown, transfer?: Transferable[] }} Answer
 *
 * What can be asked for. Each answers with the value and what of it may be transferred.
 *
 * @type {Record<string, (args: any[]) => Answer | Promise<Answer>>}
 */
const TASKS = {
  version: () => ({ value: version() }),
  async compare([module, articles, options]) {
    await initCompare({ bytes: module });
    return { value: await compare(articles, options) };
  },
  async check([module, draft, sources, options]) {
    await initCompare({ bytes: module });
    return { value: await check(draft, sources, options) };
  },
  explain: async ([module, text, number]) => ({ value: (await initCompare({ bytes: module })).explain(text, number) }),
  sources: async ([module, text]) => ({ value: (await initCompare({ bytes: module })).sources(text) }),
  steps: async ([module, text, at]) => ({ value: await steps(module, text, at) }),
  analyze([text, options]) {
    const value = analyzeToTables(text, options);
    return { value, transfer: [value.ints.buffer, value.reals.buffer] };
  },
};

/** @param {Port} port The other side: a worker's `self`, or its parent port in Node. */
export function serve(port) {
  port.onmessage = async ({ data }) => {
    if ('start' in data) {
      await Promise.all([init({ bytes: data.start }), hold(data.lock)]).then(
        ([, lock]) => port.postMessage({ ready: true, lock }),
        (error) => port.postMessage({ broken: plain(error) }),
      );
      return;
    }
    const { id, task, args } = data;
    try {
      const { value, transfer } = await TASKS[task](args);
      port.postMessage({ id, value }, transfer ?? []);
    } catch (error) {
      // After a trap the engine's memory is in no known state.
      port.postMessage({ id, error: plain(error), fatal: error instanceof WebAssembly.RuntimeError });
    }
  };
}

/**
 * Holds a lock as long as this thread lives: when it is free, the other side knows that it does not.
 * @param {string | undefined} name
 * @returns {Promise<boolean>} whether it is held
 */
function hold(name) {
  return new Promise((done) => {
    if (!name || typeof navigator !== 'object' || !navigator.locks) return done(false);
    // Where a page has no origin of its own, locks are forbidden.
    navigator.locks.request(name, () => (done(true), new Promise(() => {}))).catch(() => done(false));
  });
}

/** @param {any} error @returns {PlainError} */
function plain(error) {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, code } = /** @type {Error & { code?: unknown }} */ (error);
  return typeof code === 'string' ? { name, message, code } : { name, message };
}
