/** The menu of ways out. A file is made in the page and handed to the browser; nothing is sent. */
import { byId, h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { T } from '../strings.js';
import { say } from './notice.js';
import { under } from './shell.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {typeof import('../export/files.js')} Exports */

/** How long a made file is held for the browser to take, in milliseconds. */
const HOLD = 10_000;
/** The endings and types of files. */
const FILES = /** @type {const} */ ([
  ['report', 'html', 'text/html'],
  ['json', 'json', 'application/json'],
  ['csv', 'csv', 'text/csv'],
  ['markdown', 'md', 'text/markdown'],
  ['annotation', 'jsonld', 'application/ld+json'],
]);

/** What makes the files: loaded after the page. */
export const exports = () => import('../export/files.js');

/**
 * @param {() => View | null} current
 * @param {() => import('../export/files.js').Own} own what is saved besides
 * @param {() => void} link copies a link
 * @param {(part: Promise<Exports>, then: (part: Exports, view: View) => void) => void} part takes what is loaded, or says that it did not come
 */
export function saving(current, own, link, part) {
  const box = byId('save-menu');
  const button = byId('save');
  /** @param {string} name @param {() => void} run */
  const item = (name, run) =>
    h(
      'button',
      {
        type: 'button',
        class: 'item',
        'data-save': name,
        onclick: () => {
          box.hidePopover();
          if (current()) run();
          else say(T.exports.nothing);
        },
      },
      T.exports[/** @type {'report'} */ (name)],
    );
  /** @param {string} name */
  const copied = (name) => item(name, () => part(exports(), ({ COPIES }, view) => copy(COPIES[name]?.(view) ?? '')));
  box.append(
    ...FILES.map(([name, ending, type]) =>
      item(name, () =>
        part(exports(), ({ FILES: make, fileName }, view) =>
          download(`${fileName(view)}.${ending}`, type, make[name]?.(view, own()) ?? ''),
        ),
      ),
    ),
    copied('copy'),
    copied('copyVoices'),
    item('copyLink', link),
    item('print', () => print()),
  );
  menu(button, box);
}

/**
 * A button that opens a menu of buttons, with the arrow keys.
 * @param {HTMLElement} button
 * @param {HTMLElement} box
 */
export function menu(button, box) {
  button.addEventListener('click', () => {
    box.togglePopover();
    if (!box.matches(':popover-open')) return;
    under(button, box);
    box.querySelector('button')?.focus();
  });
  box.addEventListener('toggle', () => button.setAttribute('aria-expanded', String(box.matches(':popover-open'))));
  box.addEventListener('keydown', (event) => {
    const items = [...box.querySelectorAll('button')];
    const at = items.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const step = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (step === undefined) return;
    event.preventDefault();
    items[(step + items.length) % items.length]?.focus();
  });
}

/** @param {string} words @param {string} [markup] the same with its looks */
export function copy(words, markup) {
  // Not there where the page was not opened safely.
  const { clipboard } = navigator;
  const plain = new Blob([words], { type: 'text/plain' });
  const done = !clipboard
    ? Promise.reject(new Error('no clipboard'))
    : markup && 'ClipboardItem' in globalThis
      ? clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': new Blob([markup], { type: 'text/html' }) })])
      : clipboard.writeText(words);
  done.then(
    () => say(T.exports.copied, { fleeting: true }),
    () => say(T.exports.notCopied),
  );
}

/**
 * Hands a file to the browser.
 * @param {string} name
 * @param {string} type
 * @param {string} words
 */
export function download(name, type, words) {
  const address = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), HOLD);
  say(fill(T.exports.done, { name }), { fleeting: true });
}
