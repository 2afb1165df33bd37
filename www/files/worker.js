/**
 * A worker that reads files. In: `{ id, kind, bytes }`. Out: `{ id, done }` now and then, and at last `{ id, contents }` or `{ id, problem
 * }`.
 */
import { KINDS, Problem } from './kinds.js';

const port = /** @type {{ onmessage: ((event: { data: any }) => void) | null, postMessage: (message: unknown) => void }} */ (
  /** @type {unknown} */ (self)
);
port.onmessage = async ({ data: { id, kind, bytes } }) => {
  try {
    const read = /** @type {NonNullable<typeof KINDS[string]>} */ (KINDS[kind]);
    port.postMessage({ id, contents: await read(bytes, (done) => port.postMessage({ id, done })) });
  } catch (error) {
    port.postMessage({ id, problem: error instanceof Problem ? error.code : 'failed' });
  }
};
