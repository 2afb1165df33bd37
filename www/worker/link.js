// @ts-check
/**
 * A worker and what is heard from it: a browser's `Worker`, or one of Node's worker threads.
 *
 * @typedef {Object} WorkerLike
 * @property {(message: any) => void} postMessage
 * @property {() => unknown} terminate
 * @property {(type: string, listener: (event: any) => void) => void} [addEventListener]
 * @property {(type: string, listener: (value: any) => void) => unknown} [on]
 */
import { ClientError, lost } from './errors.js';

/** Whether this browser has locks, and lets the page use them. */
const locking = typeof navigator === 'object' && typeof navigator.locks?.request === 'function' && typeof crypto?.randomUUID === 'function';

/**
 * @param {WorkerLike} worker
 * @param {{ message: (data: any) => void, lost: (error: Error) => void }} tell of messages once it runs, and of its end; of nothing after
 *   `end`
 */
export function link(worker, tell) {
  let over = false;
  let running = false;
  let tasks = 0;
  /** @type {(value?: unknown) => void} */
  let ready = () => {};
  /** @type {(error: Error) => void} */
  let broken = () => {};
  const start = new Promise((resolve, reject) => {
    ready = resolve;
    broken = reject;
  });
  // Whoever does not wait for the start is told in another way.
  start.catch(() => {});

  /** Whether the worker holds a lock as long as it lives. */
  let held = false;
  const watching = new AbortController();
  /** A browser says nothing when a worker closes itself: but then its lock is free. @param {string} lock */
  const watch = (lock) => void navigator.locks.request(lock, { signal: watching.signal }, () => fall('it stopped')).catch(() => {});

  /** @param {string} why */
  const fall = (why) => {
    if (over) return;
    if (running) tell.lost(lost(why));
    else broken(lost(why));
  };

  /** @param {any} data */
  const hear = (data) => {
    if (over) return;
    if (data.ready) {
      running = true;
      held = data.lock === true;
      ready();
    } else if (data.broken) broken(new ClientError(data.broken));
    else {
      if (!data.part) tasks -= 1;
      tell.message(data);
    }
  };

  if (worker.addEventListener) {
    worker.addEventListener('message', ({ data }) => hear(data));
    worker.addEventListener('messageerror', () => fall('its message could not be read'));
    worker.addEventListener('error', (event) => {
      event.preventDefault?.();
      fall(event.message || 'it stopped, or was not allowed to start');
    });
  } else {
    worker.on?.('message', hear);
    worker.on?.('error', (error) => fall(String(error?.message ?? error)));
    worker.on?.('exit', () => fall('it stopped'));
  }

  return {
    /**
     * Hands the engine over and waits until it runs there.
     * @param {WebAssembly.Module} module
     * @param {number} patience in milliseconds
     */
    async started(module, patience) {
      const timer = setTimeout(() => fall(`it did not start within ${patience} ms`), patience);
      try {
        const lock = locking ? `pullquote-worker-${crypto.randomUUID()}` : '';
        worker.postMessage({ start: module, lock });
        await start;
        if (lock && held) watch(lock);
      } finally {
        clearTimeout(timer);
      }
    },
    /** @param {unknown} message */
    post(message) {
      worker.postMessage(message);
      tasks += 1;
    },
    /** Whether a task has not been answered. */
    busy: () => tasks > 0,
    end() {
      over = true;
      watching.abort();
      broken(lost('it was ended'));
      void worker.terminate();
    },
  };
}
