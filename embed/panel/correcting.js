/** Putting a quotation right, in its card; and what was put right, in words. */
import { h } from '../../www/lib/dom.js';
import { fill } from '../../www/lib/format.js';
import { anchor } from '../../www/model/corrections.js';
import { shorten } from '../../www/model/words.js';

/** @typedef {import('../adapters/shared/session.js').Attached} Attached */
/** @typedef {import('../../www/model/corrections.js').Correction} Correction */
/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */
/** @typedef {import('./strings.js').PanelStrings} PanelStrings */

/**
 * The tools in a quotation's card: another speaker, nobody, no speech.
 * @param {Attached} attached
 * @param {View} view
 * @param {QuoteView} each
 * @param {PanelStrings} strings
 * @param {() => void} close
 * @returns {Node[]}
 */
export function tools(attached, view, each, strings, close) {
  const { correct } = strings;
  const { text, found, analysis } = view;
  // Counted among those that the engine found: corrections may have taken some away.
  const at = found.quotes.findIndex(({ start, end }) => start === each.quote.start && end === each.quote.end);
  if (at < 0) return [];
  const quote = anchor(text, found.quotes, at);
  /** @param {Correction} correction */
  const put = (correction) => {
    close();
    attached.correct(correction);
  };
  const button = (/** @type {string} */ label, /** @type {Correction} */ correction) =>
    h('button', { type: 'button', class: 'button', onclick: () => put(correction) }, label);
  const name = each.quote.speaker === null ? '' : (analysis.speakers[each.quote.speaker]?.name ?? '');
  const who = h('input', { type: 'text', name: 'speaker', list: 'speakers', autocomplete: 'off', maxlength: 299, value: name });
  const form = h(
    'form',
    { 'aria-label': correct.heading },
    h('label', null, correct.speaker, who),
    h('datalist', { id: 'speakers' }, ...analysis.speakers.map((speaker) => h('option', { value: speaker.name }))),
    h(
      'div',
      { class: 'actions' },
      h('button', { class: 'button' }, correct.set),
      each.quote.speaker === null ? null : button(correct.nobody, { type: 'speaker', quote, to: null }),
      button(correct.none, { type: 'kind', quote, kind: 'none' }),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const to = who.value.trim();
    if (to === name) close();
    else put({ type: 'speaker', quote, to: to || null });
  });
  return [form];
}

/**
 * A correction, in words.
 * @param {Correction} correction
 * @param {PanelStrings} strings
 * @returns {string}
 */
export function describe(correction, { correct: { done }, checks: { titles } }) {
  const brief = (/** @type {string} */ words) => shorten(words.replace(/^[“"‘']|[”"’']$/g, ''), 60);
  if (correction.type === 'speaker') {
    const { quote, to } = correction;
    return fill(to === null ? done.nobody : done.speaker, { words: brief(quote.exact), to: to ?? '' });
  }
  if (correction.type === 'kind' && correction.kind === 'none') return fill(done.none, { words: brief(correction.quote.exact) });
  if (correction.type === 'dismiss') {
    const check = titles[/** @type {keyof typeof titles} */ (correction.code)] ?? correction.code;
    return fill(done.dismiss, { check, words: brief(correction.check.exact) });
  }
  const about = /** @type {any} */ (correction);
  return fill(done.other, { words: brief(about.quote?.exact ?? about.line?.exact ?? [about.from, about.into ?? about.to].join(' → ')) });
}
