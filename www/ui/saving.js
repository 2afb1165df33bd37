/** The menu of ways out. A file is made in the page and handed to the browser; nothing is sent. */
import { annotations } from '../export/annotation.js';
import { report } from '../export/report.js';
import { csv, json, markdown, rows, title, tsv, voiceRows } from '../export/tables.js';
import { byId, h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { T } from '../strings.js';
import { say } from './notice.js';
import { under } from './shell.js';

/** @typedef {import('../model/view.js').View} View */

/** How long a made file is held for the browser to take, in milliseconds. */
const HOLD = 10_000;

/**
 * @param {() => View | null} current
 * @param {() => { corrections: readonly import('../model/corrections.js').Correction[], ownWords: string }} own what is saved besides
 */
export function saving(current, own) {
  const box = byId('save-menu');
  const button = byId('save');
  /** @type {[string, string, string, (view: View) => string][]} */
  const files = [
    ['report', 'html', 'text/html', (view) => report(view, own())],
    ['json', 'json', 'application/json', (view) => json(view, own())],
    ['csv', 'csv', 'text/csv', csv],
    ['markdown', 'md', 'text/markdown', markdown],
    ['annotation', 'jsonld', 'application/ld+json', annotations],
  ];
  /** @param {string} name @param {(view: View) => void} run */
  const item = (name, run) =>
    h(
      'button',
      {
        type: 'button',
        class: 'item',
        'data-save': name,
        onclick: () => {
          box.hidePopover();
          const view = current();
          if (view) run(view);
          else say(T.exports.nothing);
        },
      },
      T.exports[/** @type {'report'} */ (name)],
    );
  box.append(
    ...files.map(([name, ending, type, make]) => item(name, (view) => download(`${fileName(view)}.${ending}`, type, make(view)))),
    item('copy', (view) => copy(tsv(rows(view)))),
    item('copyVoices', (view) => copy(tsv(voiceRows(view)))),
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

/** @param {string} words */
function copy(words) {
  // Not there where the page was not opened safely.
  const done = navigator.clipboard?.writeText(words) ?? Promise.reject(new Error('no clipboard'));
  done.then(
    () => say(T.exports.copied, { fleeting: true }),
    () => say(T.exports.notCopied),
  );
}

/** @param {View} view */
const fileName = (view) =>
  title(view)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '') || 'article';

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
