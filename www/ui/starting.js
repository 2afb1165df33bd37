/** Getting the engine here, with a bound to how long the page waits for it. */
import { compile } from '../compile.js';
import { address, init } from '../pullquote.js';
import { fill } from '../lib/format.js';
import { T } from '../strings.js';

/** How long the page waits before it says so and offers to try again, in milliseconds. Tests may set less. */
const PATIENCE = 30_000;

/**
 * @param {(why: string) => void} failed may be called more than once: what comes late is still taken
 * @param {() => void} ready
 */
export async function startEngine(failed, ready) {
  const control = new AbortController();
  const { pullquotePatience: wait = PATIENCE } = /** @type {{ pullquotePatience?: number }} */ (globalThis);
  const timer = setTimeout(() => control.abort(), wait);
  try {
    await init({ bytes: await compile(address(), control.signal) });
  } catch (error) {
    const { code = 'other', message = String(error) } = /** @type {{ code?: keyof typeof T.states.faults, message?: string }} */ (error);
    const fault = control.signal.aborted ? 'slow' : code;
    return failed(`${T.states.faults[fault] ?? T.states.faults.other} ${fill(T.states.failedBody, { why: message })}`);
  } finally {
    clearTimeout(timer);
  }
  ready();
}
