/** Reads in a worker, so that the page answers whatever is in a file, and reading can be given up. */
import { startWorker } from '../worker/start.js';

/** @typedef {import('./kinds.js').Contents} Contents */
/** @typedef {{ resolve: (contents: Contents) => void, reject: (error: unknown) => void, progress: (done: number) => void }} Waiting */

/** The worker, which is kept for the next file. @type {{ worker: Worker, waiting: Map<number, Waiting> } | null} */
let reader = null;
let last = 0;

/** @param {unknown} why */
function dismiss(why) {
  const gone = reader;
  reader = null;
  gone?.worker.terminate();
  for (const { reject } of gone?.waiting.values() ?? []) reject(why);
}

/** @returns {Promise<NonNullable<typeof reader>>} */
async function hire() {
  const { source } = await import('./source.js');
  if (reader) return reader;
  const worker = startWorker(source());
  const waiting = /** @type {Map<number, Waiting>} */ (new Map());
  worker.addEventListener('message', ({ data: { id, done, contents, problem } }) => {
    const task = waiting.get(id);
    if (done !== undefined) return task?.progress(done);
    waiting.delete(id);
    if (contents) task?.resolve(contents);
    else task?.reject(new Error(problem));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    if (reader?.worker === worker) dismiss(new Error('library'));
  });
  return (reader = { worker, waiting });
}

/**
 * @param {string} kind
 * @param {Uint8Array<ArrayBuffer>} bytes which go over to the worker
 * @param {{ signal?: AbortSignal, progress?: (done: number) => void }} [control]
 * @returns {Promise<Contents>}
 * @throws {Error} whose message is the code of a problem, or the signal's reason
 */
export async function readBytes(kind, bytes, { signal, progress = () => {} } = {}) {
  const { worker, waiting } = await hire().catch(() => {
    throw new Error('library');
  });
  signal?.throwIfAborted();
  const id = (last += 1);
  // What is given up is not waited for: another worker reads the next file.
  const stop = () => waiting.has(id) && dismiss(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise((/** @type {(contents: Contents) => void} */ resolve, reject) => {
      waiting.set(id, { resolve, reject, progress });
      worker.postMessage({ id, kind, bytes }, [bytes.buffer]);
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
