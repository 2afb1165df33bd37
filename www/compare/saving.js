/** The menu of what can be saved of a comparison. */
import { h } from '../lib/dom.js';
import { say } from '../ui/notice.js';
import { download, menu } from '../ui/saving.js';
import { T } from '../strings.js';
import * as files from './export.js';
import { store } from './model.js';
import { report } from './report.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */

/**
 * @type {[name: 'report' | 'json' | 'groups' | 'findings' | 'speakers' | 'sentences', ending: string, type: string, make: (found:
 *   Comparison) => string][]}
 */
const FILES = [
  ['report', '.html', 'text/html', report],
  ['json', '.json', 'application/json', files.json],
  ['groups', '-words.csv', 'text/csv', files.groups],
  ['findings', '-findings.csv', 'text/csv', files.findings],
  ['speakers', '-speakers.csv', 'text/csv', files.speakers],
  ['sentences', '-sentences.csv', 'text/csv', files.sentences],
];

/** The button with its menu. */
export function saving() {
  const box = h('div', { id: 'several-save-menu', class: 'menu', popover: 'auto' });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      id: 'several-save',
      'aria-haspopup': 'true',
      'aria-expanded': false,
      'aria-controls': 'several-save-menu',
    },
    S.saving.button,
  );
  box.append(
    ...FILES.map(([name, ending, type, make]) =>
      h(
        'button',
        {
          type: 'button',
          class: 'item',
          'data-save-several': name,
          onclick: () => {
            box.hidePopover();
            const { found } = store.get();
            if (found) download(`${S.saving.name}${ending}`, type, make(found));
            else say(T.exports.nothing);
          },
        },
        S.saving[name],
      ),
    ),
  );
  menu(button, box);
  return h('div', { class: 'menu-holder' }, button, box);
}
