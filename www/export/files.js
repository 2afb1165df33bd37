/** The files and copies of the menu, loaded once the page is there: what the visitor saves is needed late, and without a network too. */
import { annotations } from './annotation.js';
import { report } from './report.js';
import { csv, json, markdown, rows, title, tsv, voiceRows } from './tables.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {{ corrections: readonly import('../model/corrections.js').Correction[], ownWords: string }} Own what is saved besides */

/** What makes a file, by its name in the menu. @type {{ [name: string]: (view: View, own: Own) => string }} */
export const FILES = { report, json, csv, markdown, annotation: annotations };

/** What makes a copy. @type {{ [name: string]: (view: View) => string }} */
export const COPIES = { copy: (view) => tsv(rows(view)), copyVoices: (view) => tsv(voiceRows(view)) };

/** A name for a file, of the article's title. @param {View} view */
export const fileName = (view) =>
  title(view)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '') || 'article';
