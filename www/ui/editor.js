/** The text area. Setting the text keeps the browser's own undo. */
import { byId } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { countWords } from '../model/words.js';
import { T } from '../strings.js';

/** Over this the browser's undo-keeping insertion is slow. */
const UNDO_LIMIT = 200_000;
const area = /** @type {HTMLTextAreaElement} */ (byId('text'));

let replaced = false;

export const text = () => area.value;

/** Whether most of the text is selected, so that what comes in is a new article. */
const selected = () => area.selectionEnd - area.selectionStart >= area.value.trim().length * 0.8;

/** @param {(how: 'type' | 'whole') => void} changed */
export function editor(changed) {
  area.placeholder = T.editor.placeholder;
  // Pasting a few words into the text is an edit; pasting over most of it is a new article.
  area.addEventListener('paste', () => (replaced = selected()));
  area.addEventListener('input', () => {
    changed(replaced ? 'whole' : 'type');
    replaced = false;
  });
  byId('clear').addEventListener('click', () => {
    setText('');
    area.focus();
  });
}

/** Puts words where the caret is. @param {string} words */
export function insert(words) {
  replaced = selected();
  if (document.execCommand('insertText', false, words)) return;
  area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input'));
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
