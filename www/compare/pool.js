/** A pool of workers for many articles. */
import { compiled } from '../pullquote.js';
import { createClient } from '../worker/client.js';

/** @typedef {import('../types.d.ts').Analysis} Analysis */

/** Workers at most: each has the engine in it, some ten megabytes. */
const MOST = 4;

/**
 * Takes things one by one from `source` and works on them, several at a time, until they end or the signal says stop.
 * @template T
 * @param {AsyncGenerator<T>} source
 * @param {(thing: T, analyze: (text: string) => Promise<Analysis>) => Promise<void>} work must not reject
 * @param {AbortSignal} signal
 */
export async function pool(source, work, signal) {
  const size = Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency || 2) - 1));
  const module = compiled();
  const clients = Array.from({ length: size }, () => createClient({ module }));
  const hand = async (/** @type {ReturnType<typeof createClient>} */ client) => {
    const analyze = (/** @type {string} */ text) => client.analyze(text, {}, { signal });
    while (!signal.aborted) {
      const { value, done } = await source.next();
      if (done || signal.aborted) return;
      await work(value, analyze);
    }
  };
  try {
    await Promise.all(clients.map(hand));
  } finally {
    for (const client of clients) client.close();
    void source.return(undefined);
  }
}
