/** Copying with a way out: where the browser does not let the page copy, the words are shown, selected, to be copied by hand. */
import { h } from '../lib/dom.js';
import { COPY as C } from '../strings-late.js';
import { dress } from '../style/late.js';
import { openOver } from './trail.js';

dress();

/**
 * @param {string} words
 * @param {string} [markup] the same with its looks
 * @returns {Promise<boolean>} whether they are in the clipboard
 */
export async function copyOrShow(words, markup) {
  try {
    // Not there where the page was not opened safely.
    const { clipboard } = navigator;
    if (markup && 'ClipboardItem' in globalThis)
      await clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([words], { type: 'text/plain' }),
          'text/html': new Blob([markup], { type: 'text/html' }),
        }),
      ]);
    else await clipboard.writeText(words);
    return true;
  } catch {
    show(words);
    return false;
  }
}

/** @param {string} words */
function show(words) {
  const back = document.activeElement;
  const area = h('textarea', {
    class: 'copy-words',
    id: 'copy-words',
    rows: 8,
    readonly: true,
    spellcheck: 'false',
    'aria-label': C.words,
  });
  area.value = words;
  const box = h(
    'dialog',
    { id: 'copy-by-hand', class: 'method', 'aria-labelledby': 'copy-title', closedby: 'any' },
    h(
      'div',
      { class: 'method-head' },
      h('h2', { id: 'copy-title' }, C.title),
      h('button', { type: 'button', class: 'button', id: 'copy-close', onclick: () => box.close() }, C.close),
    ),
    h('p', null, C.byHand),
    area,
  );
  // A card under it stays for now.
  box.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
  box.addEventListener('close', () => {
    box.remove();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  });
  document.body.append(box);
  openOver(box);
  area.focus();
  area.select();
}
