/** The text area. What is done in it is a step of the page's own history, not of the browser's (ui/history.js). */
import { byId } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { countWords } from '../model/words.js';
import { T } from '../strings.js';

/**
 * Characters that the text area takes: over this the browser itself is slow to lay them out. A longer text is held beside it, and can only
 * be replaced.
 */
const EDITABLE = 80_000;
/** Characters, and lines, of a longer text that the area shows, to be looked at. */
const EXCERPT = 6000;
const LINES = 200;
const area = /** @type {HTMLTextAreaElement} */ (byId('text'));

/** `type`: a key; `step`: words put in; `whole`: another article. @typedef {'type' | 'step' | 'whole'} How */

/** @type {How} */
let next = 'type';
/** @type {(how: How) => void} */
let tell = () => {};

/** Who shows the text elsewhere. @type {Set<() => void>} */
const followers = new Set();
/** Tells of every change of the text from now on. @param {() => void} follower */
export const follow = (follower) => void followers.add(follower);
const told = () => followers.forEach((follower) => follower());

/** The whole of a text that the area shows only a part of. @type {string | null} */
let held = null;

export const text = () => held ?? area.value;

/** Whether words can be pasted where the caret is, and edited afterwards. @param {string} words */
export const editable = (words) => held === null && area.value.length + words.length <= EDITABLE;

/** Line ends as the text area has them: what is held beside it must be the same text. @param {string} words */
export const asTyped = (words) => (words.includes('\r') ? words.replace(/\r\n?/g, '\n') : words);

/** Shows a part of the text that is held. @param {number} from */
function excerpt(from) {
  const piece = (held ?? '').slice(from, from + EXCERPT);
  let to = -1;
  for (let n = 0; n < LINES; n += 1) {
    to = piece.indexOf('\n', to + 1);
    if (to < 0) break;
  }
  area.value = to < 0 ? piece : piece.slice(0, to);
  area.setSelectionRange(0, 0);
  area.scrollTop = 0;
}

/** Whether most of the text is selected, so that what comes in is a new article. */
const selected = () => area.selectionEnd - area.selectionStart >= area.value.trim().length * 0.8;

/** @param {(how: How) => void} changed */
export function editor(changed) {
  tell = changed;
  area.placeholder = T.editor.placeholder;
  // Pasting a few words into the text is an edit; pasting over most of it is a new article.
  area.addEventListener('paste', () => (next = selected() ? 'whole' : 'step'));
  area.addEventListener('beforeinput', ({ inputType, data }) => {
    if (next === 'type' && (/^(insertFromDrop|deleteByDrag|deleteByCut)$/.test(inputType) || (data?.length ?? 0) > 1)) next = 'step';
  });
  area.addEventListener('input', () => {
    const how = next;
    next = 'type';
    changed(how);
    told();
  });
  byId('clear').addEventListener('click', () => {
    setText('');
    area.focus();
  });
}

/** Where the caret is now; calling what comes out puts it there again, if the text is the same. */
export function caretKept() {
  const { value, selectionStart: from, selectionEnd: to } = area;
  return () => area.value === value && area.setSelectionRange(from, to);
}

/** Puts words where the caret is. @param {string} words */
export function insert(words) {
  const how = held !== null || selected() ? 'whole' : 'step';
  if (held !== null) return setText(words);
  const { selectionStart: from, selectionEnd: to } = area;
  const whole = area.value.slice(0, from) + asTyped(words) + area.value.slice(to);
  show(whole, from + asTyped(words).length);
  tell(how);
}

/** Makes this the article. @param {string} words */
export function setText(words) {
  if (text() === asTyped(words)) return;
  show(words);
  tell('whole');
}

/** Takes the text as it was edited elsewhere. @param {string} words */
export function edited(words) {
  if (text() === words) return;
  show(words, words.length);
  tell('type');
}

/**
 * Shows a text; only those who show it elsewhere are told.
 * @param {string} words
 * @param {number} [caret]
 */
export function show(words, caret = 0) {
  const given = asTyped(words);
  if (given === text()) return;
  const long = given.length > EDITABLE;
  held = long ? given : null;
  area.readOnly = long;
  if (long) excerpt(Math.max(0, caret - EXCERPT / 3));
  else area.value = given;
  told();
  if (long) return;
  if (document.activeElement === area) return select(caret, caret);
  area.setSelectionRange(caret, caret);
  area.scrollTop = 0;
}

/**
 * Selects a place in the text area.
 * @param {number} start
 * @param {number} end
 */
export function locate(start, end) {
  if (held !== null) {
    const from = Math.max(0, start - LINES / 2);
    excerpt(from);
    start -= from;
    end -= from;
  }
  area.focus();
  select(start, end);
}

/** @param {number} start @param {number} end */
function select(start, end) {
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
