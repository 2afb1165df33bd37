/**
 * Putting the analysis right, in a quotation's card: another speaker, another kind, denied or not, no quotation at all. Loaded when it is
 * first opened.
 */
import { h } from '../lib/dom.js';
import { added } from '../model/corrections.js';
import { T } from '../strings.js';
import { anchorOf } from './anchors.js';
import { say } from './names.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {import('../model/corrections.js').Correction} Correction */

const NOBODY = '-';
const OTHER = '+';

/**
 * Fills in the tools of a quotation's card.
 * @param {View} view
 * @param {QuoteView} item
 * @param {HTMLElement} more
 * @param {(...corrections: Correction[]) => void} add
 */
export function cardCorrections(view, item, more, add) {
  const quote = anchorOf(view, item);
  const { kind, modality } = item.quote;
  const button = (/** @type {string} */ name, /** @type {string} */ label, /** @type {() => void} */ run) =>
    h('button', { type: 'button', class: 'button small', 'data-correct': name, onclick: run }, label);
  if (!item.speech) {
    more.append(
      h(
        'div',
        { class: 'correct-row' },
        button('quote', T.corrections.isQuote, () => add({ type: 'kind', quote, kind: 'direct' })),
      ),
    );
    return;
  }
  const who = speakerChoice(view, item);
  const what = choice(
    'kind',
    T.corrections.kind,
    /** @type {const} */ (['direct', 'partial', 'indirect', 'term', 'title']).map((value) => [value, say(T.kinds, value)]),
    kind,
  );
  const how = choice(
    'modality',
    T.corrections.modality,
    /** @type {const} */ (['asserted', 'denied', 'hypothetical']).map((value) => [value, T.corrections.modalities[value]]),
    modality,
  );
  const apply = () => {
    const to = who.chosen();
    if (to === '') return who.input.focus();
    /** @type {Correction[]} */
    const all = [];
    if (what.select.value !== kind) all.push({ type: 'kind', quote, kind: /** @type {'direct'} */ (what.select.value) });
    if (to !== undefined) all.push({ type: 'speaker', quote, to });
    if (how.select.value !== modality) all.push({ type: 'modality', quote, modality: /** @type {'denied'} */ (how.select.value) });
    if (all.length) add(...all);
  };
  who.input.addEventListener('keydown', (event) => event.key === 'Enter' && apply());
  more.append(
    h('div', { class: 'correct-row' }, who.label, who.input),
    h('div', { class: 'correct-row' }, what.label),
    h('div', { class: 'correct-row' }, how.label),
    h(
      'div',
      { class: 'correct-row' },
      button('apply', T.corrections.apply, apply),
      // What nobody but the visitor took for a quotation goes as it came.
      kind === 'indirect' || added.has(item.quote)
        ? button('none', kind === 'indirect' ? T.corrections.notReport : T.corrections.notQuote, () =>
            add({ type: 'kind', quote, kind: 'none' }),
          )
        : button('term', T.corrections.notQuote, () => add({ type: 'kind', quote, kind: 'term' })),
    ),
  );
}

/**
 * @param {string} name
 * @param {string} words
 * @param {(readonly [string, string])[]} options
 * @param {string} current
 */
function choice(name, words, options, current) {
  const select = h(
    'select',
    { 'data-correct': name },
    ...options.map(([value, label]) => h('option', { value, selected: value === current }, label)),
  );
  return { select, label: h('label', null, h('span', { class: 'correct-label' }, words), select) };
}

/** @param {View} view @param {{ quote: { speaker: number | null } }} item */
export function speakerChoice(view, item) {
  const current = item.quote.speaker;
  const named = view.voices.filter(({ index }) => index !== null);
  const { select, label } = choice(
    'speaker',
    T.corrections.speaker,
    [
      ...named.map((voice) => /** @type {const} */ ([String(voice.index), `${voice.label} ${voice.name}`])),
      [NOBODY, T.corrections.nobody],
      [OTHER, T.corrections.other],
    ],
    current === null ? NOBODY : String(current),
  );
  const input = h('input', {
    type: 'text',
    maxlength: 120,
    'aria-label': T.corrections.otherLabel,
    placeholder: T.corrections.otherLabel,
    hidden: true,
  });
  select.addEventListener('change', () => {
    input.hidden = select.value !== OTHER;
    if (!input.hidden) input.focus();
  });
  return {
    label,
    select,
    input,
    /** The name chosen; undefined: none other than before; an empty one: still to be typed. @returns {string | null | undefined} */
    chosen: () => {
      if (select.value === OTHER) return input.value.trim().replace(/\s+/g, ' ');
      if (select.value === NOBODY) return current === null ? undefined : null;
      return Number(select.value) === current ? undefined : view.analysis.speakers[Number(select.value)]?.name;
    },
  };
}
