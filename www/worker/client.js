// @ts-check
/**
 * The engine in a worker, as promises. Every promise is settled: by the answer, an error, the signal, the time-out, or `close`.
 * Where there can be no worker the engine runs on the calling thread, and `thread` says so.
 *
 * @typedef {import("../types.d.ts").Analysis} Analysis
 * @typedef {import("../types.d.ts").Options} Options
 * @typedef {{ stage: "waiting" | "running" | "reading", done: number }} Progress `done` is a share, 0 to 1
 * @typedef {{ signal?: AbortSignal, onProgress?: (progress: Progress) => void }} Control
 * @typedef {import("./link.js").WorkerLike} WorkerLike
 */
import { compile } from '../compile.js';
import { slices } from '../lib/slices.js';
import { address, analyze, check, compare, init, initCompare, version } from '../pullquote.js';
import { filling } from '../tables.js';
import { aborted, ClientError, lost, timedOut } from './errors.js';
import { link } from './link.js';
import { startWorker } from './start.js';
import { steps } from './steps.js';

/**
 * @typedef {Object} Job
 * @property {number} id
 * @property {string} task
 * @property {any[]} args
 * @property {Control} control
 * @property {boolean} settled
 * @property {(value: any) => void} resolve
 * @property {(error: unknown) => void} reject
 * @property {() => void} abort
 */

/** How long a task may take, in milliseconds, unless the caller says otherwise: far more than the longest text needs. */
const TIMEOUT = 60_000;
/** How long a worker may take to start before the calling thread does the work. */
const START = 15_000;
/** How long a task that nobody waits for any more may go on before its worker is replaced: most end sooner than a new one starts. */
const GRACE = 150;

/** What runs on the calling thread where there is no worker. @type {Record<string, (...args: any[]) => unknown>} */
const HERE = {
  analyze,
  version,
  compare: async (module, articles, options) => (await initCompare({ bytes: module }), compare(articles, options)),
  check: async (module, draft, sources, options) => (await initCompare({ bytes: module }), check(draft, sources, options)),
  explain: async (module, text, number) => (await initCompare({ bytes: module })).explain(text, number),
  steps,
  sources: async (module, text) => (await initCompare({ bytes: module })).sources(text),
};

/**
 * A client with one worker, started at the first task, replaced after a crash or a time-out. Tasks run one after the other, in order.
 *
 * @param {Object} [settings]
 * @param {() => WorkerLike} [settings.start] starts a worker that runs `worker.js`; by default from a `blob:` address (see start.js)
 * @param {WebAssembly.Module | BufferSource | string | URL | Promise<WebAssembly.Module>} [settings.module] the engine, or where it is; by
 *   default
 *   `pkg/engine_bg.wasm` beside `pullquote.js`
 * @param {number} [settings.timeout] milliseconds that a task may run; `Infinity` for no limit
 */
export function createClient({ start = () => startWorker(), module = address(), timeout = TIMEOUT } = {}) {
  /** @type {Job[]} */
  const queue = [];
  /** @type {Job | null} */
  let running = null;
  /** @type {ReturnType<typeof link> | null} */
  let worker = null;
  /** @type {Promise<WebAssembly.Module> | null} */
  let engine = null;
  /** @type {"worker" | "main"} */
  let thread = 'worker';
  /** @type {unknown} */
  let reason = null;
  let closed = false;
  let last = 0;
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);

  /** The compiled engine; asked for again if it could not be had. */
  const compiled = () =>
    (engine ??= Promise.resolve(module)
      .then(compile)
      .catch((error) => {
        engine = null;
        throw error;
      }));

  /** @param {Job} job @param {(job: Job) => void} how */
  const settle = (job, how) => {
    if (job.settled) return;
    job.settled = true;
    job.control.signal?.removeEventListener('abort', job.abort);
    how(job);
  };
  /** @param {Job} job @param {unknown} error */
  const fail = (job, error) => settle(job, ({ reject }) => reject(error));

  /** The worker is gone, or must go. */
  const dismiss = () => {
    worker?.end();
    worker = null;
  };

  /** The running task is over: the next one. */
  const next = () => {
    clearTimeout(timer);
    running = null;
    void pump();
  };

  /** @param {Job} job */
  const lose = (job, /** @type {unknown} */ error) => {
    dismiss();
    fail(job, error);
    if (running === job) next();
  };

  async function pump() {
    if (running || closed) return;
    const job = (running = queue.shift() ?? null);
    if (!job) return;
    try {
      const ready = await compiled();
      if (thread === 'worker') await hire(ready);
      if (job.settled) return running === job ? next() : undefined;
      job.control.onProgress?.({ stage: 'running', done: 0 });
      if (thread === 'main') return await here(job, ready);
      if (timeout < Infinity) timer = setTimeout(() => lose(job, timedOut(timeout)), timeout);
      if (!worker) throw lost('it is gone');
      worker.post({ id: job.id, task: job.task, args: job.args });
    } catch (error) {
      fail(job, error);
      if (running === job) next();
    }
  }

  /** Sees to it that there is a worker; from the first that does not start on there is none. @param {WebAssembly.Module} ready */
  async function hire(ready) {
    if (worker) return;
    try {
      /** @type {ReturnType<typeof link>} */
      const made = link(start(), { message, lost: (error) => (running && made.busy() ? lose(running, error) : dismiss()) });
      worker = made;
      await made.started(ready, START);
    } catch (error) {
      dismiss();
      if (closed) return;
      thread = 'main';
      reason = error;
    }
  }

  /** Does the work on this thread, after whatever waits. @param {Job} job @param {WebAssembly.Module} ready */
  async function here(job, ready) {
    await init({ bytes: ready });
    await slices().next();
    try {
      if (!job.settled) {
        const value = await HERE[job.task](...job.args);
        settle(job, ({ resolve }) => resolve(value));
      }
    } finally {
      if (running === job) next();
    }
  }

  /** What the worker says. @param {any} data */
  function message(data) {
    const job = running;
    if (!job || data.id !== job.id) return;
    if (data.error) {
      const error = new ClientError(data.error);
      if (data.fatal) return lose(job, error);
      fail(job, error);
    } else if (!job.settled) void finish(job, data.value);
    next();
  }

  /** Makes objects of the answer, in slices. @param {Job} job @param {any} value */
  async function finish(job, value) {
    try {
      if (job.task === 'analyze') {
        const slice = slices();
        const steps = filling(value);
        let step = steps.next();
        for (; !step.done; step = steps.next()) {
          if (!slice.over()) continue;
          job.control.onProgress?.({ stage: 'reading', done: step.value });
          await slice.next();
          if (job.settled) return;
        }
        value = step.value;
      }
      settle(job, ({ resolve }) => resolve(value));
    } catch (error) {
      fail(job, error);
    }
  }

  /** @param {string} task @param {any[]} args @param {Control} control @returns {Promise<any>} */
  function ask(task, args, control = {}) {
    const { signal } = control;
    return new Promise((resolve, reject) => {
      if (closed) return reject(new ClientError({ name: 'InvalidStateError', message: 'the client is closed' }));
      if (signal?.aborted) return reject(signal.reason);
      /** @type {Job} */
      const job = { id: ++last, task, args, control, settled: false, resolve, reject, abort: () => give(job, signal?.reason) };
      signal?.addEventListener('abort', job.abort);
      queue.push(job);
      control.onProgress?.({ stage: 'waiting', done: 0 });
      void pump();
    });
  }

  /** Nobody waits for a task any more. @param {Job} job @param {unknown} why */
  function give(job, why) {
    if (job.settled) return;
    fail(job, why);
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    else if (running === job && worker?.busy()) {
      clearTimeout(timer);
      timer = setTimeout(() => lose(job, why), GRACE);
    }
  }

  return {
    /** Where the work is done: `main` once a worker could not be started. */
    get thread() {
      return thread;
    },
    /** Why there is no worker; `null` as long as nothing has failed. */
    get reason() {
      return reason;
    },
    /** Tasks that wait or run. */
    get pending() {
      return queue.length + (running ? 1 : 0);
    },
    /**
     * Analyses one article, as `analyze` of pullquote.js does.
     *
     * @param {string} text
     * @param {Options} [options]
     * @param {Control} [control]
     * @returns {Promise<Analysis>} Rejected with the engine's error, the signal's reason, a `TimeoutError`, or a `WorkerError` if the
     *   worker died.
     */
    analyze: (text, options, control) => ask('analyze', [text, options], control),
    /**
     * Compares articles, as `compare` of pullquote.js does.
     *
     * @param {WebAssembly.Module} module the one that compares, `pkg/compare_bg.wasm`
     * @param {{ name: string, text: string }[]} articles
     * @param {import("../types.d.ts").CompareOptions} [options]
     * @param {Control} [control]
     * @returns {Promise<import("../types.d.ts").Comparison>}
     */
    compare: (module, articles, options, control) => ask('compare', [module, articles, options], control),
    /**
     * Checks the quotations of a draft, as `check` of pullquote.js does.
     *
     * @param {WebAssembly.Module} module the one that compares, `pkg/compare_bg.wasm`
     * @param {string} draft
     * @param {{ name: string, text: string }[]} sources
     * @param {import("../types.d.ts").CheckOptions} [options]
     * @param {Control} [control]
     * @returns {Promise<import("../types.d.ts").QuoteCheck>}
     */
    check: (module, draft, sources, options, control) => ask('check', [module, draft, sources, options], control),
    /**
     * Why a quotation got its speaker.
     *
     * @param {WebAssembly.Module} module the one that compares, `pkg/compare_bg.wasm`
     * @param {string} text
     * @param {number} number its number in the analysis
     * @param {Control} [control]
     * @returns {Promise<import("../types.d.ts").Explanation | null>} nothing where there is none
     */
    explain: (module, text, number, control) => ask('explain', [module, text, number], control),
    /**
     * One place of a text, step by step.
     *
     * @param {WebAssembly.Module} module the one that compares, `pkg/compare_bg.wasm`
     * @param {string} text
     * @param {number} at
     * @param {Control} [control]
     * @returns {Promise<import("./steps.js").Steps>}
     */
    steps: (module, text, at, control) => ask('steps', [module, text, at], control),
    /**
     * Whom an article rests on.
     *
     * @param {WebAssembly.Module} module the one that compares, `pkg/compare_bg.wasm`
     * @param {string} text
     * @param {Control} [control]
     * @returns {Promise<import("../types.d.ts").Source[]>}
     */
    sources: (module, text, control) => ask('sources', [module, text], control),
    /**
     * What is running, there. Starts the worker, if it has not been started.
     *
     * @param {Control} [control]
     * @returns {Promise<import("../types.d.ts").Version>}
     */
    version: (control) => ask('version', [], control),
    /**
     * Ends the worker. What has not been answered is rejected with an `AbortError`; so is what is asked later, with an `InvalidStateError`.
     */
    close() {
      closed = true;
      clearTimeout(timer);
      dismiss();
      for (const job of [...(running ? [running] : []), ...queue.splice(0)]) fail(job, aborted());
      running = null;
    },
  };
}
