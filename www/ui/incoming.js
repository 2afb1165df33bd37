/** The ways in besides typing: pasting anywhere, plain or rich, and dropping or opening a file. */
import { byId } from '../lib/dom.js';
import { count, fill } from '../lib/format.js';
import { LIMITS, readClipboard, readFile, Refused } from '../files/read.js';
import { T } from '../strings.js';
import { caretKept, editable } from './editor.js';
import { busy, say } from './notice.js';

/** @typedef {import('../files/read.js').Taken} Taken */

/**
 * @param {(taken: Taken) => void} take a whole article comes in
 * @param {(words: string) => void} insert words go into the text area, where the caret is
 * @param {number} limit characters that the page marks
 */
export function incoming(take, insert, limit) {
  byId('limits').textContent = fill(T.files.limits, { text: LIMITS.text, html: LIMITS.html, docx: LIMITS.docx, characters: count(limit) });
  document.addEventListener('paste', (event) => {
    const { clipboardData: data, target } = event;
    if (!data) return;
    const inArea = target instanceof HTMLElement && target.id === 'text';
    if (!inArea && (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    if (data.files.length && !data.getData('text/plain')) {
      event.preventDefault();
      return void takeFile(data.files, take);
    }
    const plain = data.getData('text/plain');
    const markup = data.getData('text/html');
    asked += 1;
    if (!markup || lines(plain) > 1) {
      // In the text area the browser pastes plain words by itself.
      if (!plain || (inArea && editable(plain))) return;
      event.preventDefault();
      if (inArea) insert(plain);
      else take({ text: plain, note: '' });
      return;
    }
    event.preventDefault();
    const back = caretKept();
    void rich(plain, markup, (words) => {
      if (!inArea) return take({ text: words, note: '' });
      back();
      insert(words);
    });
  });
  pasteButton(take);
  const input = /** @type {HTMLInputElement} */ (byId('file'));
  byId('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    if (input.files) void takeFile(input.files, take);
    input.value = '';
  });
  dropping(take);
}

/** A button that pastes: a phone has no keys for it. @param {(taken: Taken) => void} take */
function pasteButton(take) {
  const button = byId('paste');
  button.hidden = typeof navigator.clipboard?.readText !== 'function';
  button.addEventListener('click', async () => {
    try {
      const words = await navigator.clipboard.readText();
      if (words.trim()) take({ text: words, note: '' });
      else say(T.editor.pasteEmpty);
    } catch {
      say(T.editor.pasteFailed);
    }
  });
}

/**
 * Gives plain words, unless they lost the paragraphs that the rich ones have.
 * @param {string} plain
 * @param {string} markup
 * @param {(words: string) => void} give
 */
async function rich(plain, markup, give) {
  const mine = asked;
  const work = busy(T.files.pasting);
  let words = plain;
  try {
    const found = await readClipboard(markup, work);
    if (!plain.trim() || lines(found) > 1) words = found;
  } catch {
    // Whoever does not want to wait for the paragraphs, or cannot have them, gets the plain words.
  }
  work.end();
  if (mine === asked && words) give(words);
}

/** Lines with something in them, as far as that matters: none, one or several. @param {string} words */
const lines = (words) => (words.trim() ? (words.trim().includes('\n') ? 2 : 1) : 0);

/** Files dropped anywhere. @param {(taken: Taken) => void} take */
function dropping(take) {
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
    void takeFile(event.dataTransfer.files, take);
  });
}

/** Counts the files asked for: of two that are read at once the later counts. */
let asked = 0;

/**
 * Reads the first file; what is wrong with it is said, and the text stays.
 * @param {FileList} files
 * @param {(taken: Taken) => void} take
 */
async function takeFile(files, take) {
  const file = files[0];
  if (!file) return;
  asked += 1;
  const mine = asked;
  const work = busy(fill(T.files.reading, { name: file.name }));
  try {
    const taken = await readFile(file, work);
    if (mine !== asked) return;
    work.end();
    take({ ...taken, note: [taken.note, files.length > 1 ? fill(T.files.several, { name: file.name }) : ''].filter(Boolean).join(' ') });
  } catch (error) {
    if (mine === asked)
      say(
        work.signal.aborted
          ? fill(T.files.stopped, { name: file.name })
          : error instanceof Refused
            ? error.message
            : fill(T.files.failed, { name: file.name }),
      );
  }
}
