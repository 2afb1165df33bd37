/** The panel: who speaks, in a table, and every quotation, in a list. The same facts as the marks, in words. */
import { h } from '../../www/lib/dom.js';
import { fill, many, percent } from '../../www/lib/format.js';
import { chipOf, kindOf, letterOf, speakerOf } from './words.js';

/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */
/** @typedef {import('../strings.js').Strings} Strings */

export function makePanel() {
  const heading = h('h2', null);
  const status = h('p', { class: 'summary', part: 'summary', role: 'status' });
  const body = h('div', null);
  const element = h('aside', { class: 'panel', part: 'panel' }, heading, status, body);
  return { element, heading, status, body };
}

/** @typedef {ReturnType<typeof makePanel>} Panel */

/** @param {Panel} panel @param {Strings} strings */
export function labelPanel({ element, heading }, strings) {
  element.setAttribute('aria-label', strings.panel);
  heading.textContent = strings.panel;
}

/**
 * @param {Panel} panel
 * @param {View} view
 * @param {Strings} strings
 * @param {(each: QuoteView, from: HTMLElement) => void} open
 */
export function drawPanel({ status, body }, view, strings, open) {
  summarise(status, view, strings);
  const wasOpen = body.querySelector('details')?.open ?? false;
  body.replaceChildren(...(view.voices.length ? [voices(view, strings), quotations(view, strings, open, wasOpen)] : []));
}

/**
 * How many of what, in one line.
 * @param {HTMLElement} status
 * @param {View} view
 * @param {Strings} strings
 */
export function summarise(status, view, strings) {
  const { summary } = strings;
  const counts = /** @type {const} */ (['quotations', 'reports', 'speakers', 'unattributed']);
  status.classList.remove('failed');
  status.textContent = view.voices.length
    ? counts
        .map((name) => many(summary[name], view.summary[name]))
        .filter(Boolean)
        .join(', ')
    : strings.none;
}

/**
 * Who speaks, with figures.
 * @param {View} view
 * @param {Strings} strings
 */
export function voices(view, strings) {
  const { columns } = strings;
  const head = [
    h('th', { scope: 'col' }, columns.voice),
    h('th', { scope: 'col', class: 'number' }, columns.quotations),
    h('th', { scope: 'col', class: 'number', title: strings.shareTitle }, columns.share),
    h('th', { scope: 'col', class: 'verbs' }, columns.verbs),
  ];
  const rows = view.voices.map((voice) =>
    h(
      'tr',
      { part: 'speaker' },
      h(
        'th',
        { scope: 'row' },
        h('span', { class: `chip hue-${voice.hue} ${voice.kind}`, 'aria-hidden': 'true' }, voice.label),
        voice.name || strings.nobody,
      ),
      h('td', { class: 'number' }, voice.quotations + voice.reports),
      h('td', { class: 'number' }, voice.words ? percent(voice.share) : '–'),
      h(
        'td',
        { class: 'verbs' },
        voice.verbs.map(({ verb, count }) => (count > 1 ? fill(strings.verb, { verb, n: count }) : verb)).join(', '),
      ),
    ),
  );
  return h(
    'table',
    { part: 'voices' },
    h('caption', null, strings.voices),
    h('thead', null, h('tr', null, ...head)),
    h('tbody', null, ...rows),
  );
}

/**
 * @param {View} view
 * @param {Strings} strings
 * @param {(each: QuoteView, from: HTMLElement) => void} open
 * @param {boolean} isOpen
 */
function quotations(view, strings, open, isOpen) {
  const entries = view.quotes.filter(({ speech }) => speech).map((each) => entry(view, each, strings, open));
  return h('details', { open: isOpen }, h('summary', null, strings.quotations), h('ol', { class: 'list' }, ...entries));
}

/**
 * A quotation in a list; pressed, it opens its card.
 * @param {View} view
 * @param {QuoteView} each
 * @param {Strings} strings
 * @param {(each: QuoteView, from: HTMLElement) => void} open
 */
export function entry(view, each, strings, open) {
  const chip = h('span', { class: chipOf(view, each), 'aria-hidden': 'true' }, letterOf(each));
  const name = h('span', { class: 'unseen' }, `${speakerOf(view, each, strings)}: `);
  const button = h(
    'button',
    { type: 'button', class: 'entry', part: 'quotation' },
    chip,
    h('span', { class: 'words' }, name, each.words),
    h('span', { class: 'kind' }, kindOf(each, strings)),
  );
  button.addEventListener('click', () => open(each, button));
  return h('li', null, button);
}
