/** The text area. Setting the text keeps the browser's own undo. */
import { byId } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { countWords } from '../model/words.js';
import { T } from '../strings.js';

/** Characters that the text area takes: over this the browser itself is slow to lay them out. A longer text is held beside it, and can only be replaced. */
const EDITABLE = 80_000;
/** Characters of a longer text that the area shows, to be looked at. */
const EXCERPT = 12_000;
const area = /** @type {HTMLTextAreaElement} */ (byId('text'));

let replaced = false;

/** The whole of a text that the area shows only a part of. @type {string | null} */
let held = null;

export const text = () => held ?? area.value;

/** Whether words can be pasted where the caret is, and edited afterwards. @param {string} words */
export const editable = (words) => held === null && area.value.length + words.length <= EDITABLE;

/** Holds a text that is too long for the area. @param {string} words */
function hold(words) {
  held = words;
  area.readOnly = true;
  excerpt(0);
  area.dispatchEvent(new Event('input'));
}

/** Shows a part of the text that is held. @param {number} from */
function excerpt(from) {
  area.value = (held ?? '').slice(from, from + EXCERPT);
  area.setSelectionRange(0, 0);
  area.scrollTop = 0;
}

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
  replaced = held !== null || selected();
  if (held !== null) return setText(words);
  if (!editable(words)) return hold(area.value.slice(0, area.selectionStart) + words + area.value.slice(area.selectionEnd));
  if (document.execCommand('insertText', false, words)) return;
  area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input'));
}

/** @param {string} words */
export function setText(words) {
  if (text() === words) return;
  replaced = true;
  if (words.length > EDITABLE) return hold(words);
  held = null;
  area.readOnly = false;
  const before = document.activeElement;
  area.focus({ preventScroll: true });
  area.select();
  // Old but alive: the only way to set a text area that the visitor can undo.
  const kept = document.execCommand(words ? 'insertText' : 'delete', false, words);
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
  if (held !== null) {
    const from = Math.max(0, start - EXCERPT / 3);
    excerpt(from);
    start -= from;
    end -= from;
  }
  area.focus();
  area.setSelectionRange(start, start);
  // A text area scrolls to its caret when it is focused anew.
  area.blur();
  area.focus();
  area.setSelectionRange(start, end);
}

/** @param {string} words */
export function countText(words) {
  byId('text-words').textContent = held === null ? many(T.editor.words, countWords(words)) : T.editor.held;
}
