/** Whether a result that was made elsewhere is of the text that stands here. */

/** @typedef {import('../../www/types.d.ts').Analysis} Analysis */

/** Of another text, or in another unit. */
export class MismatchError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'MismatchError';
    this.code = 'mismatch';
  }
}

/**
 * A short fingerprint of a text (FNV-1a over its UTF-16 code units, 32 bits): it tells one text from another, and keeps no secret.
 *
 * @param {string} text
 * @returns {string} eight hexadecimal digits
 */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * A result with the fingerprint of its text: a server that sends one lets the page see that it is of the text that stands there.
 *
 * @template {Analysis} T
 * @param {T} analysis
 * @param {string} text
 * @returns {T & { of: string }}
 */
export const stamp = (analysis, text) => ({ ...analysis, of: hashOf(text) });

/**
 * What speaks against a result's being of a text; nothing if nothing does.
 *
 * @param {string} text
 * @param {Analysis & { of?: string }} analysis
 * @returns {MismatchError | undefined}
 */
export function mismatch(text, analysis) {
  if (!Array.isArray(analysis.paragraphs)) return new MismatchError('the analysis is none: it has no paragraphs');
  if (analysis.offsets !== 'utf16')
    return new MismatchError(`the analysis counts in ${analysis.offsets}; the element needs the offsets utf16`);
  if (analysis.of !== undefined && analysis.of !== hashOf(text))
    return new MismatchError('the analysis is of another text: its fingerprint is another');
  const end = analysis.paragraphs.at(-1)?.end ?? 0;
  const [least, most] = [text.trimEnd().length, text.length];
  if (end < least || end > most)
    return new MismatchError(`the analysis is of another text: it ends at ${end}, the text here at ${least}; textOf(element) gives that`);
  return undefined;
}
