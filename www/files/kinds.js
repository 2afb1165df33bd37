/** What comes out of a file's bytes, by kind. Runs in a worker: nothing here needs the page, and much of it takes long. */
import { DATA } from '../export/data.js';
import { readCorrections } from '../model/corrections.js';
import { articleOf } from './article.js';
import { charset, decode } from './decode.js';
import { docxText } from './docx.js';
import { fromClipboard } from './html.js';
import { parse } from './markup.js';
import { NotAnArchive, TooMuch } from './unzip.js';

/** Bytes that a web page may have that was not saved here. */
export const PAGE = 12_000_000;

/**
 * @typedef {Object} Contents
 * @property {string} text
 * @property {'' | 'article' | 'wholePage' | 'recoded' | 'table' | 'annotations'} note what should be known about it
 * @property {import('../model/corrections.js').Correction[]} [corrections] of a file that was saved here
 * @property {string} [ownWords]
 * @property {unknown} [several] the articles of a comparison that was saved here, to be looked at by whoever takes them
 */

/** Why nothing comes out, as a code. */
export class Problem extends Error {
  /** @param {'binary' | 'json' | 'size' | 'bomb' | 'docx' | 'library' | 'old' | 'check'} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** @typedef {(done: number) => void} Progress a share, 0 to 1 */

/** @type {{ [kind: string]: (bytes: Uint8Array<ArrayBuffer>, progress: Progress) => Contents | Promise<Contents> }} */
export const KINDS = {
  text,
  html,
  docx,
  saved: (bytes) => reopen(decode(bytes).words),
  table,
  clipboard: (bytes, progress) => ({ text: fromClipboard(decode(bytes).words, progress), note: '' }),
};

/** @param {Uint8Array} bytes @returns {Contents} */
function text(bytes) {
  const { words, recoded } = decode(bytes);
  if (words.includes('\0')) throw new Problem('binary');
  return { text: words, note: recoded ? 'recoded' : '' };
}

/** @param {Uint8Array} bytes @returns {Contents} */
function table(bytes) {
  return { ...text(bytes), note: 'table' };
}

/** @param {Uint8Array} bytes @param {Progress} progress @returns {Contents} */
function html(bytes, progress) {
  const { words } = decode(bytes, charset(bytes));
  if (words.includes('\0')) throw new Problem('binary');
  // The data stand at the end of a report.
  const data = words.lastIndexOf(`<template id="${DATA}">`);
  if (data >= 0) return reopen(/** @type {import('./markup.js').Element} */ (parse(words.slice(data)).children[0]).children.join(''));
  if (bytes.length > PAGE) throw new Problem('size');
  const { text: found, found: whole } = articleOf(parse(words, progress));
  return { text: found, note: whole ? 'article' : 'wholePage' };
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {Progress} progress @returns {Promise<Contents>} */
async function docx(bytes, progress) {
  try {
    return { text: await docxText(bytes, progress), note: '' };
  } catch (error) {
    // What the library says of a broken file is of no use to the visitor.
    if (error instanceof TooMuch) throw new Problem('bomb');
    throw new Problem(error instanceof NotAnArchive || !/fetch|import|load/i.test(String(error)) ? 'docx' : 'library');
  }
}

/**
 * What the page saved: the text, the corrections and the visitor's own words; the analysis is made anew.
 * @param {string} json
 * @returns {Contents}
 */
function reopen(json) {
  /** @type {any} */
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Problem('json');
  }
  if (data?.pullquote === 1 && typeof data.text === 'string')
    return {
      text: data.text,
      note: '',
      corrections: readCorrections(data.corrections),
      ownWords: typeof data.ownWords === 'string' ? data.ownWords : '',
    };
  if (data?.pullquote === 1 && Array.isArray(data.several?.articles)) {
    const words = data.several.articles
      .map((/** @type {any} */ article) => (typeof article?.text === 'string' ? article.text : ''))
      .filter(Boolean);
    return { text: words.join('\n\n'), note: '', several: data.several };
  }
  if (data?.type === 'AnnotationPage' && Array.isArray(data.items)) return { text: annotated(data.items), note: 'annotations' };
  // What was found in a draft, by the hashes of its texts.
  if (data?.sha256 && Array.isArray(data.quotes)) throw new Problem('check');
  // A comparison that was saved before its articles were saved with it.
  throw new Problem(Array.isArray(data?.groups) && Array.isArray(data?.events) ? 'old' : 'json');
}

/** The words of annotations, which are all that such a file holds of the text. @param {any[]} items */
function annotated(items) {
  const exact = items.map((item) =>
    Array.isArray(item?.target?.selector)
      ? item.target.selector.find((/** @type {any} */ one) => typeof one?.exact === 'string')?.exact
      : undefined,
  );
  return exact.filter(Boolean).join('\n\n');
}
