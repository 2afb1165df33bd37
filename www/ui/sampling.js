/** The line over a sample: that it is one, how one's own article comes in, and other samples. */
import { byId, h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { samples } from '../sample.js';
import { T } from '../strings.js';
import { setText } from './editor.js';
import { menu } from './saving.js';

/** @typedef {typeof import('../samples/list.js')} Others */

const KEY = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘V' : 'Ctrl+V';
const line = byId('sample-line');

/** Shows the line over a sample, and over nothing else. @param {string} text */
export const showLine = (text) => void (line.hidden = !samples.has(text));

/** @param {(part: Promise<Others>, then: (part: Others) => void) => void} part takes what is loaded, or says that it did not come */
export function sampling(part) {
  const button = (/** @type {string} */ id, /** @type {string} */ words, /** @type {Record<string, unknown>} */ more) =>
    h('button', { type: 'button', class: 'button small', id, ...more }, words);
  const through = (/** @type {string} */ id) => ({ onclick: () => byId(id).click() });
  const box = h('div', { id: 'samples-menu', class: 'menu', popover: 'auto' });
  const others = button('samples', T.sample.others, { 'aria-haspopup': 'true', 'aria-expanded': false, 'aria-controls': box.id });
  line.replaceChildren(
    h('span', null, fill(T.sample.is, { keys: KEY })),
    !byId('paste').hidden ? button('sample-paste', T.editor.paste, { class: 'button small sample-paste', ...through('paste') }) : '',
    button('sample-open', T.editor.open, through('open')),
    h('span', { class: 'menu-holder' }, others, box),
  );
  const load = () =>
    part(import('../samples/list.js'), ({ SAMPLES, AGAINST }) => {
      if (box.childElementCount) return;
      const item = (/** @type {string} */ name, /** @type {() => void} */ run) =>
        h('button', { type: 'button', class: 'item', onclick: () => (box.hidePopover(), run()) }, name);
      box.append(
        ...SAMPLES.map(({ name, text }) => {
          samples.add(text);
          return item(name, () => setText(text));
        }),
        item(AGAINST, () => void against()),
      );
      others.removeEventListener('click', load);
      menu(others, box);
      others.click();
    });
  others.addEventListener('click', load);
}

/** Opens the view of several articles with its sample, unless there are articles of the visitor's own. */
async function against() {
  location.hash = 'compare';
  try {
    await (await import('../compare/open.js')).show();
    document.getElementById('several-sample')?.click();
  } catch {
    // The view itself says what is missing.
  }
}
