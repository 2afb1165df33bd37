/** The articles of many files, one after the other: only the one that is read is in memory. */
import { readFile } from '../files/read.js';
import { fill } from '../lib/format.js';
import { T } from '../strings.js';
import { mayBeText, pathOf } from './reading.js';
import { S } from './strings.js';

/** @typedef {{ id: string, outlet: string, text?: string, problem?: string }} Item */

/** Bytes of a table's longest line. */
const LINE = 16_000_000;

/** @param {string} name */
const isTable = (name) => /\.(csv|ndjson|jsonl)$/i.test(name);

/**
 * What of the files can be read, at most `limit` of them, and how many were left out.
 * @param {readonly File[]} files
 * @param {number} limit
 */
export function choose(files, limit) {
  const good = files.filter((file) => !/^\./.test(file.name) && (isTable(file.name) || mayBeText(file)));
  good.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  return { files: good.slice(0, limit), left: Math.max(0, good.length - limit), other: files.length - good.length };
}

/**
 * @param {readonly File[]} files
 * @returns {AsyncGenerator<Item>}
 */
export async function* items(files) {
  for (const file of files) {
    if (/\.csv$/i.test(file.name)) yield* fromCsv(file);
    else if (isTable(file.name)) yield* fromLines(file);
    else {
      const path = pathOf(file).split('/');
      const outlet = path.length > 1 ? /** @type {string} */ (path[path.length - 2]) : '';
      const id = pathOf(file);
      /** @type {Item} */
      let item;
      try {
        item = { id, outlet, text: (await readFile(file)).text };
      } catch (error) {
        item = { id, outlet, problem: error instanceof Error ? error.message : String(error) };
      }
      yield item;
    }
  }
}

/** The file's text, piece by piece. @param {File} file */
async function* pieces(file) {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** @param {File} file @returns {AsyncGenerator<Item>} */
async function* fromLines(file) {
  let line = 0;
  let rest = '';
  const item = (/** @type {string} */ words) => {
    line += 1;
    if (!words.trim()) return null;
    /** @type {any} */
    let read;
    try {
      read = JSON.parse(words);
    } catch {
      return { id: `${file.name}:${line}`, outlet: '', problem: fill(S.batch.badLine, { line }) };
    }
    return row(file, line, read?.id, read?.outlet, read?.text);
  };
  try {
    for await (const piece of pieces(file)) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const words of lines) {
        const found = item(words);
        if (found) yield found;
      }
      if (rest.length > LINE) break;
    }
    const found = item(rest);
    if (found) yield found;
  } catch {
    yield { id: file.name, outlet: '', problem: fill(T.files.failed, { name: file.name }) };
  }
}

/**
 * @param {File} file
 * @param {number} line
 * @param {unknown} id
 * @param {unknown} outlet
 * @param {unknown} text
 * @returns {Item}
 */
function row(file, line, id, outlet, text) {
  const known = {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : `${file.name}:${line}`,
    outlet: typeof outlet === 'string' ? outlet : '',
  };
  return typeof text === 'string' && text.trim() ? { ...known, text } : { ...known, problem: fill(S.batch.noText, { line }) };
}

/** @param {File} file @returns {AsyncGenerator<Item>} */
async function* fromCsv(file) {
  const read = cells();
  /** @type {string[] | null} */
  let head = null;
  let line = 0;
  const item = (/** @type {string[]} */ cells) => {
    line += 1;
    if (cells.length === 1 && !cells[0]?.trim()) return null;
    if (!head) {
      head = cells.map((cell) =>
        cell
          .replace(/^\uFEFF/, '')
          .trim()
          .toLowerCase(),
      );
      return head.includes('text') ? null : { id: file.name, outlet: '', problem: S.batch.noColumn };
    }
    const at = (/** @type {string} */ name) => cells[/** @type {string[]} */ (head).indexOf(name)];
    return row(file, line, at('id'), at('outlet'), at('text'));
  };
  try {
    for await (const piece of pieces(file)) {
      for (const cells of read(piece)) {
        const found = item(cells);
        if (found) yield found;
        if (head && !(/** @type {string[]} */ (head).includes('text'))) return;
      }
    }
    for (const cells of read(null)) {
      const found = item(cells);
      if (found) yield found;
    }
  } catch {
    yield { id: file.name, outlet: '', problem: fill(T.files.failed, { name: file.name }) };
  }
}

/**
 * Reads CSV (RFC 4180; also with semicolons or tabs, as the first line has them) piece by piece; `null` is the end.
 * @returns {(piece: string | null) => string[][]} the rows that are whole by now
 */
export function cells() {
  /** @type {string[]} */
  let now = [];
  let cell = '';
  let quoted = false;
  /** A mark inside a quoted cell: the end of it, or the first of two. */
  let half = false;
  let carriage = false;
  let sign = '';
  return (piece) => {
    /** @type {string[][]} */
    const rows = [];
    const end = () => {
      now.push(cell);
      rows.push(now);
      now = [];
      cell = '';
    };
    if (piece === null) {
      if (cell || now.length) end();
      return rows;
    }
    if (!sign) {
      const first = piece.split('\n', 1)[0] ?? '';
      sign = /** @type {string} */ (
        [',', ';', '\t'].map((s) => [s, first.split(s).length]).sort((a, b) => Number(b[1]) - Number(a[1]))[0]?.[0]
      );
    }
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const c = piece[at];
      if (half) {
        half = false;
        if (c === '"') {
          from = at;
          continue;
        }
        quoted = false;
        from = at;
      }
      if (quoted) {
        if (c === '"') {
          cell += piece.slice(from, at);
          half = true;
          from = at + 1;
        }
        continue;
      }
      if (c === '"' && !(cell + piece.slice(from, at)).trim()) {
        quoted = true;
        cell = '';
        from = at + 1;
      } else if (c === sign) {
        now.push(cell + piece.slice(from, at));
        cell = '';
        from = at + 1;
      } else if (c === '\n' || c === '\r') {
        cell += piece.slice(from, at);
        if (!(c === '\n' && carriage)) end();
        cell = '';
        from = at + 1;
      }
      carriage = c === '\r';
    }
    if (!half) cell += piece.slice(from);
    return rows;
  };
}
