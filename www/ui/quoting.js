/** "Copy as": a row of ways under the button that was pressed, of a quotation or of all of a voice; loaded when it is first pressed. */
import { NAMES, quoted } from '../export/quote.js';
import { h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { QUOTE as Q } from '../strings-late.js';
import { copyOrShow } from './copying.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */

/**
 * Opens the row, or shuts it.
 * @param {View} view
 * @param {readonly QuoteView[]} items
 * @param {HTMLElement} button
 */
export function quoting(view, items, button) {
  const open = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!open));
  const next = button.nextElementSibling;
  if (open) return void (next?.classList.contains('copy-as') && next.remove());
  // Said here: on a phone a card lies over the page's own notice.
  const status = h('span', { class: 'quiet', role: 'status' });
  const row = h(
    'div',
    { class: 'copy-as', role: 'group', 'aria-label': Q.label },
    ...NAMES.map((way) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button small',
          'data-copy-as': way,
          onclick: async () => {
            const { words, markup } = quoted(view, items, way);
            status.textContent = '';
            if (await copyOrShow(words, markup)) status.textContent = fill(Q.copied, { way: Q.ways[way] });
          },
        },
        Q.ways[way],
      ),
    ),
    status,
  );
  button.after(row);
  row.querySelector('button')?.focus();
}
