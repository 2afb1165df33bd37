/** Files coming in: each kind to text, or a reason why not. */
import { count, fill } from '../lib/format.js';
import { T } from '../strings.js';
import { readBytes } from './reader.js';

/** Megabytes that a file may have, by kind. Pictures make most of a .docx, marks most of what was saved here. */
export const LIMITS = { text: 4, html: 12, docx: 20, saved: 60, table: 12 };

/**
 * @typedef {Object} Taken
 * @property {string} text
 * @property {string} note what should be known about it
 * @property {import('../model/corrections.js').Correction[]} [corrections] of a file that was saved here
 * @property {string} [ownWords]
 * @property {string} [name] of the file
 * @property {unknown} [several] the articles of a comparison that was saved here
 */
/** @typedef {{ signal?: AbortSignal, progress?: (done: number) => void }} Control */

/** A file that cannot be read; the message is for the visitor. */
export class Refused extends Error {}

/** @param {string} name @param {string} type */
function kindOf(name, type) {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['txt', 'text', 'md', 'markdown'].includes(ending)) return 'text';
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'html';
  if (ending === 'docx') return 'docx';
  if (ending === 'json' || ending === 'jsonld') return 'saved';
  if (ending === 'csv' || ending === 'tsv') return 'table';
  // Of a file without an ending the system may know the kind.
  if (!ending)
    return (
      /** @type {Record<string, 'text' | 'html'>} */ ({ 'text/plain': 'text', 'text/markdown': 'text', 'text/html': 'html' })[type] ??
      ending
    );
  return ending;
}

/** @param {string} kind @returns {kind is keyof typeof LIMITS} */
const known = (kind) => Object.hasOwn(LIMITS, kind);

/**
 * @param {File} file
 * @param {Control} [control]
 * @returns {Promise<Taken>}
 * @throws {Refused} or the signal's reason
 */
export async function readFile(file, control = {}) {
  const { name } = file;
  const kind = kindOf(name, file.type);
  if (!known(kind))
    throw refused(Object.hasOwn(T.files.instead, kind) ? T.files.instead[/** @type {'pdf'} */ (kind)] : T.files.type, { name });
  const sizes = (/** @type {number} */ limit) => ({ name, size: megabytes(file.size), limit: count(limit) });
  // A report that was saved here may be larger than another page: its reader knows.
  const limit = LIMITS[kind === 'html' ? 'saved' : kind];
  if (file.size > limit * 1_000_000) throw refused(T.files.size, sizes(LIMITS[kind]));
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw refused(T.files.failed, { name });
  }
  if (!bytes.length) throw refused(T.files.empty, { name });
  try {
    const { text, note, ...more } = await readBytes(kind, bytes, control);
    if (!text.trim()) throw refused(T.files.empty, { name });
    return { text, note: note && fill(T.files[note], { name }), name, ...more };
  } catch (error) {
    if (control.signal?.aborted || error instanceof Refused) throw error;
    const code = error instanceof Error ? error.message : '';
    throw code === 'size'
      ? refused(T.files.size, sizes(LIMITS[kind]))
      : refused(T.files[Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : 'failed'], { name });
  }
}

/** What is said of a problem. @type {{ [code: string]: 'binary' | 'json' | 'bomb' | 'docx' | 'library' | 'old' | 'check' }} */
const PROBLEMS = { binary: 'binary', json: 'json', bomb: 'bomb', docx: 'docx', library: 'library', old: 'old', check: 'check' };

/** Rounded up: what is over a limit is never said to be at it. @param {number} bytes */
export const megabytes = (bytes) => count(Math.ceil(bytes / 100_000) / 10);

/** @param {string} pattern @param {Record<string, string | number>} values */
const refused = (pattern, values) => new Refused(fill(pattern, values));

/**
 * Text out of a piece of markup from the clipboard.
 * @param {string} markup
 * @param {Control} [control]
 */
export async function readClipboard(markup, control) {
  const { text } = await readBytes('clipboard', new TextEncoder().encode(markup), control);
  return text;
}
