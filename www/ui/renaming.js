/** The name on a card, as its editor: another name or person, for this quotation or for all of the speaker; loaded when it is first pressed. */
import { h } from '../lib/dom.js';
import { fill, many } from '../lib/format.js';
import { T } from '../strings.js';
import { RENAME as R } from '../strings-late.js';
import { added } from '../model/corrections.js';
import { anchorOf } from './anchors.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {import('../model/corrections.js').Correction} Correction */

/**
 * Puts the editor in the place of a card's head.
 * @param {View} view
 * @param {QuoteView} item
 * @param {Element} head
 * @param {(...corrections: Correction[]) => void} add
 */
export function renaming(view, item, head, add) {
  const quote = anchorOf(view, item);
  const { speaker } = item.quote;
  const voice = view.voices.find(({ index }) => index === speaker);
  const name = speaker === null ? '' : (view.analysis.speakers[speaker]?.name ?? '');
  const others = view.voices.filter(({ index }) => index !== null && index !== speaker).map((other) => other.name);
  const input = h('input', { type: 'text', maxlength: 120, list: 'names-all', 'data-rename-name': true, 'aria-label': R.label });
  input.value = name;
  const problem = h('p', { class: 'quiet', role: 'status' });
  const button = (/** @type {string} */ way, /** @type {string} */ words, /** @type {() => void} */ run, label = '') =>
    h('button', { type: 'button', class: 'button small', 'data-rename-to': way, 'aria-label': label || null, onclick: run }, words);
  /** @param {(to: string) => Correction} make */
  const apply = (make) => {
    const to = input.value.trim().replace(/\s+/g, ' ');
    if (to && to !== name) return add(make(to));
    problem.textContent = to ? R.same : R.empty;
    input.focus();
  };
  const here = () => apply((to) => ({ type: 'speaker', quote, to }));
  // The name of somebody who speaks here makes one of the two.
  const everywhere = () =>
    apply((to) => (others.includes(to) ? { type: 'merge', from: name, into: to } : { type: 'rename', from: name, to }));
  const several = voice && speaker !== null && voice.quotes.length > 1;
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The key is spent: what has the focus next is not pressed by it.
    event.preventDefault();
    (several || speaker === null ? here : everywhere)();
  });
  const editor = h(
    'div',
    { class: 'rename' },
    input,
    h('datalist', { id: 'names-all' }, ...others.map((value) => h('option', { value }))),
    h(
      'div',
      { class: 'correct-row' },
      several || speaker === null ? button('here', R.one, here) : null,
      speaker !== null &&
        button(
          'all',
          several ? many(R.all, voice.quotes.length) : T.corrections.apply,
          everywhere,
          several ? fill(R.allLabel, { name }) : '',
        ),
      speaker !== null && button('nobody', T.corrections.nobody, () => add({ type: 'speaker', quote, to: null })),
      item.quote.kind === 'indirect' || added.has(item.quote)
        ? button('none', item.quote.kind === 'indirect' ? T.corrections.notReport : T.corrections.notQuote, () =>
            add({ type: 'kind', quote, kind: 'none' }),
          )
        : button('none', T.corrections.notQuote, () => add({ type: 'kind', quote, kind: 'term' })),
      button('cancel', R.cancel, () => {
        editor.replaceWith(head);
        head.querySelector('button')?.focus();
      }),
    ),
    problem,
  );
  head.replaceWith(editor);
  input.focus();
  input.select();
}
