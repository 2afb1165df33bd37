/** Two names for one, and one name for two, in a voice's row. Loaded when a row is first opened. */
import { h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { anchorOf } from './anchors.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').Voice} Voice */
/** @typedef {import('../model/corrections.js').Correction} Correction */

/**
 * Puts into a voice's row what can be put right there.
 * @param {View} view
 * @param {Voice} voice
 * @param {HTMLElement} box
 * @param {(correction: Correction) => void} add
 */
export function namesOf(view, voice, box, add) {
  const split = h('details', { class: 'correct split', 'data-split': voice.index }, h('summary', null, T.corrections.split));
  // Made when it is opened: few are.
  split.addEventListener('toggle', () => splitting(view, voice, split, add), { once: true });
  const merge = merging(view, voice, add);
  box.append(...(merge ? [merge] : []), ...(voice.index !== null && voice.quotes.length > 1 ? [split] : []));
}

/**
 * "Same as…" in a voice's row.
 * @param {View} view
 * @param {Voice} voice
 * @param {(correction: Correction) => void} add
 */
function merging(view, voice, add) {
  const others = view.voices.filter(({ index }) => index !== null && index !== voice.index);
  if (voice.index === null || !others.length) return null;
  const select = h(
    'select',
    { class: 'merge', 'data-merge': voice.index },
    h('option', { value: '' }, T.corrections.merge),
    ...others.map((other) => h('option', { value: other.name }, other.name)),
  );
  const apply = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      onclick: () => (select.value ? add({ type: 'merge', from: voice.name, into: select.value }) : select.focus()),
    },
    T.corrections.join,
  );
  return h(
    'div',
    { class: 'correct-row' },
    h('label', null, h('span', { class: 'correct-label' }, T.corrections.mergeLabel), select),
    apply,
  );
}

/**
 * Quotations that are ticked go to another name.
 * @param {View} view
 * @param {Voice} voice
 * @param {HTMLElement} details to be filled
 * @param {(correction: Correction) => void} add
 */
function splitting(view, voice, details, add) {
  const boxes = voice.quotes.map((item) => {
    const { source } = item.quote;
    const named = source ? `${view.text.slice(source.start, source.end).replace(/\s+/g, ' ')}: ` : '';
    const box = h('input', { type: 'checkbox', value: item.index });
    return {
      item,
      box,
      row: h('li', null, h('label', null, box, h('span', null, h('strong', null, shorten(named, 40)), ' ', shorten(item.words, 70)))),
    };
  });
  const input = h('input', {
    type: 'text',
    maxlength: 120,
    'data-split-name': '',
    list: `names-${voice.index}`,
    'aria-label': T.corrections.splitName,
    placeholder: T.corrections.splitName,
  });
  const names = h('datalist', { id: `names-${voice.index}` }, ...voice.aliases.map((value) => h('option', { value })));
  const problem = h('p', { class: 'quiet', role: 'status' });
  const apply = () => {
    const into = input.value.trim().replace(/\s+/g, ' ');
    const chosen = boxes.filter(({ box }) => box.checked).map(({ item }) => anchorOf(view, item));
    if (!chosen.length) problem.textContent = T.corrections.splitNone;
    else if (!into || into === voice.name) {
      problem.textContent = T.corrections.splitUnnamed;
      input.focus();
    } else add({ type: 'split', from: voice.name, into, quotes: chosen });
  };
  input.addEventListener('keydown', (event) => event.key === 'Enter' && apply());
  details.append(
    h('p', { class: 'quiet' }, fill(T.corrections.splitHelp, { name: voice.name })),
    h('ul', { class: 'split-list' }, ...boxes.map(({ row }) => row)),
    h(
      'div',
      { class: 'correct-row' },
      input,
      names,
      h('button', { type: 'button', class: 'button small', onclick: apply }, T.corrections.apply),
    ),
    problem,
  );
}
