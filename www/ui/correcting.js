/** Putting the analysis right: another speaker, two names for one, not a quotation. */
import { h } from '../lib/dom.js';
import { many } from '../lib/format.js';
import { anchor } from '../model/corrections.js';
import { T } from '../strings.js';
import { speakerName } from './names.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {import('../model/view.js').Voice} Voice */
/** @typedef {import('../model/corrections.js').Correction} Correction */

const NOBODY = '-';
const OTHER = '+';

/**
 * The tools in a quotation's card.
 * @param {View} view
 * @param {QuoteView} item
 * @param {(correction: Correction) => void} add
 */
export function cardCorrections(view, item, add) {
  const quote = anchor(view.text, view.analysis.quotes, item.index);
  const more = h('details', { class: 'correct' }, h('summary', null, T.corrections.heading));
  if (!item.speech) {
    more.append(h('button', { type: 'button', class: 'button small', 'data-correct': 'quote', onclick: () => add({ type: 'kind', quote, kind: 'direct' }) }, T.corrections.isQuote));
    return more;
  }
  const current = item.quote.speaker;
  const option = (/** @type {string | number} */ value, /** @type {string} */ name, chosen = false) => h('option', { value, selected: chosen }, name);
  const named = view.voices.filter(({ index }) => index !== null);
  const select = h('select', { 'data-correct': 'speaker' }, ...named.map((voice) => option(Number(voice.index), `${voice.label} ${voice.name}`, voice.index === current)), option(NOBODY, T.corrections.nobody, current === null), option(OTHER, T.corrections.other));
  const input = h('input', { type: 'text', maxlength: 120, 'aria-label': T.corrections.otherLabel, placeholder: T.corrections.otherLabel, hidden: true });
  select.addEventListener('change', () => {
    input.hidden = select.value !== OTHER;
    if (!input.hidden) input.focus();
  });
  const apply = () => {
    const to = select.value === NOBODY ? null : select.value === OTHER ? input.value.trim() : (view.analysis.speakers[Number(select.value)]?.name ?? null);
    if (to === '') return input.focus();
    if (to !== (current === null ? null : speakerName(view, item))) add({ type: 'speaker', quote, to });
  };
  input.addEventListener('keydown', (event) => event.key === 'Enter' && apply());
  more.append(
    h('div', { class: 'correct-row' }, h('label', null, T.corrections.speaker, ' ', select), input, h('button', { type: 'button', class: 'button small', 'data-correct': 'apply', onclick: apply }, T.corrections.apply)),
    h('div', { class: 'correct-row' }, item.quote.kind !== 'indirect' && h('button', { type: 'button', class: 'button small', 'data-correct': 'term', onclick: () => add({ type: 'kind', quote, kind: 'term' }) }, T.corrections.notQuote)),
  );
  return more;
}

/**
 * "Same as…" in a voice's row.
 * @param {View} view
 * @param {Voice} voice
 * @param {(correction: Correction) => void} add
 */
export function mergeControl(view, voice, add) {
  const others = view.voices.filter(({ index }) => index !== null && index !== voice.index);
  if (voice.index === null || !others.length) return null;
  const select = h('select', { class: 'merge', 'aria-label': T.corrections.mergeLabel.replace('{name}', voice.name), 'data-merge': voice.index }, h('option', { value: '' }, T.corrections.merge), ...others.map((other) => h('option', { value: other.name }, other.name)));
  select.addEventListener('change', () => select.value && add({ type: 'merge', from: voice.name, into: select.value }));
  return select;
}

/**
 * How many corrections there are, and how to take them back.
 * @param {readonly Correction[]} corrections
 * @param {(corrections: readonly Correction[]) => void} set
 */
export function correctionsBar(corrections, set) {
  if (!corrections.length) return [];
  return [
    h('div', { class: 'corrections', id: 'corrections' },
      h('strong', null, many(T.corrections.made, corrections.length)),
      h('button', { type: 'button', class: 'button small', id: 'undo', onclick: () => set(corrections.slice(0, -1)) }, T.corrections.undo),
      corrections.length > 1 && h('button', { type: 'button', class: 'button small', onclick: () => set([]) }, T.corrections.reset),
      h('span', { class: 'quiet' }, T.corrections.kept)),
  ];
}
