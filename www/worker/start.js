// @ts-check
/** Starting workers. */
import { scriptAddress } from '../lib/trusted.js';
import { source } from './source.js';

/**
 * A worker from a `blob:` address. It stands under the page's own content security policy, also one in a `<meta>`, which a worker that is
 * loaded
 * from a URL does not; that policy must allow `worker-src blob:`.
 *
 * @param {{ text: string, type: WorkerType }} [program] the engine's own unless it is another
 * @returns {Worker}
 */
export function startWorker({ text, type } = source()) {
  if (typeof Worker !== 'function') throw new Error('there are no workers here');
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(/** @type {string} */ (scriptAddress(url)), { type, name: 'pullquote' });
  } finally {
    // The address must last until the worker has been read.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/**
 * A worker from the file `worker.js` (as a module), for a host whose policy allows no `blob:`: `createClient({ start: () =>
 * startWorkerAt(url) })`.
 * Such a worker stands under the policy that its own file is served with.
 *
 * @param {string | URL} url On the page's own origin.
 * @returns {Worker}
 */
export function startWorkerAt(url) {
  return new Worker(/** @type {string} */ (scriptAddress(new URL(url, globalThis.document?.baseURI).href)), {
    type: 'module',
    name: 'pullquote',
  });
}
