/** Files coming in: each kind to text, or a reason why not. */
import { count, fill } from '../lib/format.js';
import { inert } from '../lib/inert.js';
import { readCorrections } from '../model/corrections.js';
import { T } from '../strings.js';
import { charset, decode } from './decode.js';
import { docxText } from './docx.js';
import { articleOf } from './html.js';
import { NotAnArchive, TooMuch } from './unzip.js';

/** Megabytes that a file may have, by kind. Pictures make most of a .docx, marks most of what was saved here. */
export const LIMITS = { text: 4, html: 12, docx: 20, saved: 60 };
/** Where a saved report keeps its own data. */
export const DATA = 'pullquote-data';

/**
 * @typedef {Object} Taken
 * @property {string} text
 * @property {string} note what should be known about it
 * @property {import('../model/corrections.js').Correction[]} [corrections] of a file that was saved here
 * @property {string} [ownWords]
 */

/** A file that cannot be read; the message is for the visitor. */
export class Refused extends Error {}

/** @param {string} name @param {string} type */
function kindOf(name, type) {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['txt', 'text', 'md', 'markdown'].includes(ending)) return 'text';
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'html';
  if (ending === 'docx') return 'docx';
  if (ending === 'json') return 'saved';
  // Of a file without an ending the system may know the kind.
  if (!ending) return /** @type {Record<string, 'text' | 'html'>} */ ({ 'text/plain': 'text', 'text/markdown': 'text', 'text/html': 'html' })[type] ?? ending;
  return ending;
}

/**
 * @param {File} file
 * @returns {Promise<Taken>}
 * @throws {Refused}
 */
export async function readFile(file) {
  const { name } = file;
  const kind = kindOf(name, file.type);
  if (kind !== 'text' && kind !== 'html' && kind !== 'docx' && kind !== 'saved') throw refused(Object.hasOwn(T.files.instead, kind) ? T.files.instead[/** @type {'pdf'} */ (kind)] : T.files.type, { name });
  const limit = LIMITS[kind] * 1_000_000;
  if (file.size > limit) throw refused(T.files.size, { name, size: count(Math.ceil(file.size / 100_000) / 10), limit: count(LIMITS[kind]) });
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw refused(T.files.failed, { name });
  }
  if (!bytes.length) throw refused(T.files.empty, { name });
  const taken = await { text: plain, html: page, docx: word, saved }[kind](bytes, name);
  if (!taken.text.trim()) throw refused(T.files.empty, { name });
  return taken;
}

/** @param {string} pattern @param {Record<string, string | number>} values */
const refused = (pattern, values) => new Refused(fill(pattern, values));

/** @param {Uint8Array} bytes @param {string} name @returns {Taken} */
function plain(bytes, name) {
  const { words, recoded } = decode(bytes);
  if (words.includes('\0')) throw refused(T.files.binary, { name });
  return { text: words, note: recoded ? fill(T.files.recoded, { name }) : '' };
}

/** @param {Uint8Array} bytes @param {string} name @returns {Promise<Taken>} */
async function page(bytes, name) {
  const { words } = decode(bytes, charset(bytes));
  if (words.includes('\0')) throw refused(T.files.binary, { name });
  const document = inert(words);
  const data = document.getElementById(DATA);
  if (data instanceof HTMLTemplateElement) return reopen(data.content.textContent ?? '', name);
  const { text, found } = await articleOf(document);
  return { text, note: fill(found ? T.files.article : T.files.wholePage, { name }) };
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {string} name @returns {Promise<Taken>} */
async function word(bytes, name) {
  try {
    return { text: await docxText(bytes), note: '' };
  } catch (error) {
    // What the library says of a broken file is of no use to the visitor.
    if (error instanceof TooMuch) throw refused(T.files.bomb, { name });
    throw refused(error instanceof NotAnArchive || !/fetch|import|load/i.test(String(error)) ? T.files.docx : T.files.library, { name });
  }
}

/** @param {Uint8Array} bytes @param {string} name @returns {Taken} */
const saved = (bytes, name) => reopen(decode(bytes).words, name);

/**
 * What the page saved: the text, the corrections and the visitor's own words; the analysis is made anew.
 * @param {string} json
 * @param {string} name
 * @returns {Taken}
 */
function reopen(json, name) {
  /** @type {any} */
  let saved;
  try {
    saved = JSON.parse(json);
  } catch {
    throw refused(T.files.json, { name });
  }
  if (saved?.pullquote !== 1 || typeof saved.text !== 'string') throw refused(T.files.json, { name });
  return { text: saved.text, note: '', corrections: readCorrections(saved.corrections), ownWords: typeof saved.ownWords === 'string' ? saved.ownWords : '' };
}
