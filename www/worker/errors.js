// @ts-check
/** Errors of the worker client. */

/** An error that crossed from the worker, or that concerns it: the name, message and code that it had there. */
export class ClientError extends Error {
  /** @param {import("./serve.js").PlainError} from */
  constructor({ name, message, code }) {
    super(message);
    this.name = name;
    this.code = code;
  }
}

/** @param {string} message */
export const lost = (message) => new ClientError({ name: 'WorkerError', message: `the worker: ${message}` });

/** @param {number} after milliseconds */
export const timedOut = (after) => new DOMException(`no answer within ${after} ms`, 'TimeoutError');

export const aborted = () => new DOMException('the client was closed', 'AbortError');
