/**
 * The engine in a worker: long texts do not hold up the page. Where there can be no worker, it runs on the calling thread.
 */
import { compile } from '../www/compile.js';
import { address } from '../www/pullquote.js';
import { createClient as create } from '../www/worker/client.js';
import { fromDisk } from './disk.js';

export { startWorkerAt } from '../www/worker/start.js';

/** @typedef {NonNullable<Parameters<typeof create>[0]>} Settings */
/** @typedef {ReturnType<typeof create>} Client */
/** @typedef {import('../www/worker/client.js').Control} Control */
/** @typedef {import('../www/worker/client.js').Progress} Progress */

/**
 * A client with one worker, started at the first task, replaced after a crash or a time-out. Its `analyze(text, options, { signal,
 * onProgress })` gives a
 * promise that is always settled.
 *
 * @param {Settings} [settings]
 * @returns {Client}
 */
export function createClient(settings = {}) {
  return create(settings.module === undefined && globalThis.location === undefined ? { ...settings, module: fromNode() } : settings);
}

async function fromNode() {
  const bytes = await fromDisk(address(), 'engine');
  if (!bytes) throw new Error('where is the engine? Set `module`');
  return compile(bytes);
}
