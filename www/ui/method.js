/** How it works: a dialog, loaded after the page and made when it is opened. Escape and where the focus returns to are the browser's own. */
import { byId, h } from '../lib/dom.js';
import { count, fill } from '../lib/format.js';
import { FIGURES, METHOD } from '../method.js';
import { openOver } from './trail.js';
import { table } from './words.js';

/** @param {{ engine: string, lexicon: string }} running what made the analysis that shows */
export function showMethod({ engine, lexicon }) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('method'));
  // It may have been asked for twice before it was here.
  if (dialog.open) return;
  const { figures } = METHOD;
  dialog.replaceChildren(
    h(
      'div',
      { class: 'method-head' },
      h('h2', { id: 'method-title' }, METHOD.title),
      h('button', { type: 'button', class: 'button', id: 'method-close', onclick: () => dialog.close() }, METHOD.close),
    ),
    ...paragraphs(METHOD.intro),
    ...METHOD.sections.flatMap(({ title, text }) => [h('h3', null, title), ...paragraphs(text)]),
    h('h3', null, figures.title),
    h('p', null, figures.note),
    table(
      figures.heads,
      figures.rows.map(([what, name]) => [what, count(FIGURES[name])]),
    ),
    h('h3', null, METHOD.versionTitle),
    h('p', { id: 'method-version' }, fill(METHOD.version, { engine, lexicon })),
  );
  openOver(dialog);
  dialog.scrollTop = 0;
}

/** @param {string[]} texts */
const paragraphs = (texts) => texts.map((text) => h('p', null, text));
