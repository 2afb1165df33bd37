/** The text area and the ways in: typing, pasting anywhere, dropping or opening a file. Setting the text keeps the browser's own undo. */
import { byId, h } from '../lib/dom.js';
import { count, fill, many } from '../lib/format.js';
import { readCorrections } from '../model/corrections.js';
import { countWords } from '../model/words.js';
import { T } from '../strings.js';

/** Bytes that a file may have. */
const FILE_LIMIT = 4_000_000;
/** Over this the browser's undo-keeping insertion is slow. */
const UNDO_LIMIT = 200_000;
const area = /** @type {HTMLTextAreaElement} */ (byId('text'));
/** How long good news stays, in milliseconds. */
const FLEETING = 6000;
const notice = byId('notice');
let gone = 0;

let replaced = false;

export const text = () => area.value;

/** @type {(corrections: import('../model/corrections.js').Correction[]) => void} */
let corrected = () => {};

/**
 * @param {(how: 'type' | 'whole') => void} changed
 * @param {(corrections: import('../model/corrections.js').Correction[]) => void} withCorrections a saved file brought some
 */
export function editor(changed, withCorrections) {
  corrected = withCorrections;
  area.placeholder = T.editor.placeholder;
  // Pasting a few words into the text is an edit; pasting over most of it is a new article.
  area.addEventListener('paste', () => (replaced = area.selectionEnd - area.selectionStart >= area.value.trim().length * 0.8));
  area.addEventListener('input', () => {
    changed(replaced ? 'whole' : 'type');
    replaced = false;
  });
  // A paste anywhere else on the page is a new article.
  document.addEventListener('paste', (event) => {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
    const words = event.clipboardData?.getData('text/plain');
    if (!words) return;
    event.preventDefault();
    setText(words);
  });
  const input = /** @type {HTMLInputElement} */ (byId('file'));
  byId('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    if (input.files) void take(input.files);
    input.value = '';
  });
  byId('clear').addEventListener('click', () => {
    setText('');
    area.focus();
  });
  dropping();
}

/** Files dropped anywhere. */
function dropping() {
  const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') ?? false;
  let depth = 0;
  const over = (/** @type {boolean} */ on) => document.body.classList.toggle('is-dropping', on);
  document.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    depth += 1;
    over(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (!hasFiles(event)) return;
    depth = Math.max(0, depth - 1);
    if (!depth) over(false);
  });
  document.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault());
  document.addEventListener('drop', (event) => {
    depth = 0;
    over(false);
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    void take(event.dataTransfer.files);
  });
}

/**
 * Reads the first file; what is wrong with it is said, and the text stays.
 * @param {FileList} files
 */
async function take(files) {
  const file = files[0];
  if (!file) return;
  const { name } = file;
  if (/\.json$/i.test(name) && file.size <= FILE_LIMIT) return reopen(file);
  if (!/\.(txt|text|md|markdown)$/i.test(name) && !/^text\/(plain|markdown)$/.test(file.type)) return say(fill(T.files.type, { name }));
  if (file.size > FILE_LIMIT) return say(fill(T.files.size, { name, size: count(file.size), limit: count(FILE_LIMIT) }));
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return say(fill(T.files.failed, { name }));
  }
  if (!bytes.length) return say(fill(T.files.empty, { name }));
  const { words, recoded } = decode(bytes);
  if (words.includes('\0')) return say(fill(T.files.binary, { name }));
  say(recoded ? fill(T.files.recoded, { name }) : files.length > 1 ? fill(T.files.several, { name }) : '');
  setText(words);
}

/**
 * Opens what the page saved as JSON: the text and the corrections; the analysis is made anew.
 * @param {File} file
 */
async function reopen(file) {
  const { name } = file;
  /** @type {any} */
  let saved;
  try {
    saved = JSON.parse(await file.text());
  } catch {
    return say(fill(T.files.json, { name }));
  }
  if (saved?.pullquote !== 1 || typeof saved.text !== 'string') return say(fill(T.files.json, { name }));
  setText(saved.text);
  corrected(readCorrections(saved.corrections));
}

/**
 * UTF-8, UTF-16 by its mark, else the old Windows code page.
 * @param {Uint8Array} bytes
 */
export function decode(bytes) {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { words: new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), recoded: false };
  try {
    return { words: new TextDecoder('utf-8', { fatal: true }).decode(bytes), recoded: false };
  } catch {
    return { words: new TextDecoder('windows-1252').decode(bytes), recoded: true };
  }
}

/** @param {string} words */
export function setText(words) {
  if (area.value === words) return;
  const before = document.activeElement;
  replaced = true;
  area.focus({ preventScroll: true });
  area.select();
  // Old but alive: the only way to set a text area that the visitor can undo.
  const kept = words.length <= UNDO_LIMIT && area.value.length <= UNDO_LIMIT && document.execCommand(words ? 'insertText' : 'delete', false, words);
  if (!kept) {
    area.value = words;
    area.dispatchEvent(new Event('input'));
  }
  area.setSelectionRange(0, 0);
  area.scrollTop = 0;
  if (before instanceof HTMLElement && before !== area) before.focus({ preventScroll: true });
}

/**
 * Selects a place in the text area.
 * @param {number} start
 * @param {number} end
 */
export function locate(start, end) {
  area.focus();
  area.setSelectionRange(start, start);
  // A text area scrolls to its caret when it is focused anew.
  area.blur();
  area.focus();
  area.setSelectionRange(start, end);
}

/** @param {string} words */
export function countText(words) {
  byId('text-words').textContent = words.length > UNDO_LIMIT ? '' : many(T.editor.words, countWords(words));
}

/**
 * Shows a notice, or takes it away.
 * @param {string} message
 * @param {boolean} [fleeting] good news goes by itself
 */
export function say(message, fleeting = false) {
  clearTimeout(gone);
  if (fleeting) gone = window.setTimeout(() => say(''), FLEETING);
  notice.hidden = !message;
  notice.replaceChildren(h('span', null, message), h('button', { type: 'button', class: 'button small', onclick: () => say('') }, T.files.dismiss));
}
