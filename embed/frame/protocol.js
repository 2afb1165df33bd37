/**
 * What a page and the frame in it say to each other, by `postMessage`. Every message has `pullquote: 1`, the version of this protocol, and
 * a `type`.
 *
 * From the page: `{ type: "show", id, text, options }`: show this text, and answer with what is found.
 * From the frame: `{ type: "ready", engine }` once it listens, and again when asked `{ type: "hello" }`; `{ type: "analysis", id, analysis
 * }` or
 * `{ type: "error", id, code, message }`, one for each `show`; `{ type: "height", height }` in CSS pixels, whenever it changes.
 *
 * @typedef {import('../../www/types.d.ts').Analysis} Analysis
 * @typedef {import('../../www/types.d.ts').Options} Options
 */

export const PROTOCOL = 1;

/**
 * @param {unknown} data
 * @returns {Record<string, any> | null} a message of this protocol and version, or nothing
 */
export function understood(data) {
  const message = /** @type {Record<string, any> | null} */ (data);
  return typeof message === 'object' && message?.pullquote === PROTOCOL && typeof message.type === 'string' ? message : null;
}
