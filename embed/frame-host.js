/**
 * The page's side of the frame: hands texts over, gets what is found, and gives the frame its height.
 */
import { PROTOCOL, understood } from './frame/protocol.js';

/** @typedef {import('../www/types.d.ts').Analysis} Analysis */
/** @typedef {import('../www/types.d.ts').Options} Options */

/** Why a text was not shown. */
export class FrameError extends Error {
  /**
   * @param {string} code as in `analysis-error`, or `timeout`, `closed`
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.name = 'FrameError';
    this.code = code;
  }
}

/**
 * Connects an `<iframe>` whose `src` is the frame's page, anywhere, with `?origin=` this page's origin. Messages from elsewhere are
 * ignored.
 *
 * @param {HTMLIFrameElement} iframe
 * @param {{ timeout?: number }} [settings] milliseconds to wait for an answer; 20,000 by default
 */
export function connect(iframe, { timeout = 20_000 } = {}) {
  // A frame in a sandbox has no origin that could be named; it is known as this element's window all the same.
  const opaque = iframe.hasAttribute('sandbox') && !iframe.sandbox.contains('allow-same-origin');
  const origin = opaque ? 'null' : new URL(iframe.src, document.baseURI).origin;
  /**
   * @type {Map<number, { resolve: (analysis: Analysis) => void, reject: (error: FrameError) => void, timer: ReturnType<typeof setTimeout>,
   *   message: object }>}
   */
  const waiting = new Map();
  let listening = false;
  let closed = false;
  let last = 0;

  /** @param {object} message */
  const post = (message) => iframe.contentWindow?.postMessage({ pullquote: PROTOCOL, ...message }, opaque ? '*' : origin);

  /** @param {number} id */
  const settle = (id) => {
    const one = waiting.get(id);
    waiting.delete(id);
    clearTimeout(one?.timer);
    return one;
  };

  /** @param {MessageEvent} event */
  function hear({ source, origin: from, data }) {
    const message = understood(data);
    if (!message || source !== iframe.contentWindow || from !== origin) return;
    if (message.type === 'height' && Number.isFinite(message.height))
      iframe.style.height = `${Math.max(0, Math.min(message.height, 100_000))}px`;
    else if (message.type === 'ready' && !listening) {
      listening = true;
      for (const { message: late } of waiting.values()) post(late);
    } else if (message.type === 'analysis') settle(message.id)?.resolve(message.analysis);
    else if (message.type === 'error') {
      const error = new FrameError(String(message.code), String(message.message));
      // Without a number it is the frame itself that cannot start.
      for (const id of message.id === null ? [...waiting.keys()] : [message.id]) settle(id)?.reject(error);
    }
  }
  addEventListener('message', hear);
  // It may have been ready before anybody listened.
  post({ type: 'hello' });

  return {
    /**
     * Shows a text in the frame.
     * @param {string} text
     * @param {Options} [options]
     * @returns {Promise<Analysis>} rejected with a `FrameError`; always settled
     */
    show(text, options) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new FrameError('closed', 'the frame was closed'));
        const id = (last += 1);
        const message = { type: 'show', id, text, options };
        const timer = setTimeout(
          () =>
            settle(id)?.reject(
              new FrameError('timeout', `no answer within ${timeout} ms; does the frame's address allow ${location.origin}?`),
            ),
          timeout,
        );
        waiting.set(id, { resolve, reject, timer, message });
        if (listening) post(message);
      });
    },
    /** Stops listening; what waits is rejected. */
    close() {
      closed = true;
      removeEventListener('message', hear);
      for (const id of [...waiting.keys()]) settle(id)?.reject(new FrameError('closed', 'the frame was closed'));
    },
  };
}
