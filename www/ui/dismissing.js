/** Dismissing a check: with a reason, which is kept in what is saved; loaded when it is first asked for. */
import { h } from '../lib/dom.js';
import { DISMISS as D } from '../strings-late.js';

/**
 * Asks for a reason in the place of a button.
 * @param {HTMLElement} button
 * @param {(why: string) => void} dismiss
 */
export function dismissing(button, dismiss) {
  const list = 'dismiss-reasons';
  const input = h('input', { type: 'text', maxlength: 200, list, class: 'dismiss-why', 'aria-label': D.label, placeholder: D.label });
  const apply = () => dismiss(input.value.trim().replace(/\s+/g, ' '));
  const leave = () => {
    box.replaceWith(button);
    button.focus();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The key is spent: what has the focus next is not pressed by it.
    event.preventDefault();
    if (event.key === 'Enter') apply();
    else leave();
  });
  const small = (/** @type {string} */ way, /** @type {string} */ words, /** @type {() => void} */ run) =>
    h('button', { type: 'button', class: 'button small', 'data-dismiss-do': way, onclick: run }, words);
  const box = h(
    'span',
    { class: 'correct-row dismiss' },
    input,
    h('datalist', { id: list }, ...D.reasons.map((value) => h('option', { value }))),
    small('apply', D.apply, apply),
    small('cancel', D.cancel, leave),
  );
  button.replaceWith(box);
  input.focus();
}
