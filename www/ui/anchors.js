/** Which quotation a correction is of, and the correction that is one press away. */
import { h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { added, anchor, BY_HAND } from '../model/corrections.js';
import { T } from '../strings.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {import('../model/corrections.js').Correction} Correction */

/**
 * The anchor of a quotation, counted among those that the engine found: corrections may have taken some away. One that the visitor marked
 * has its own.
 * @param {View} view
 * @param {QuoteView} item
 */
export const anchorOf = ({ text, found }, { quote }) =>
  added.get(quote) ??
  anchor(
    text,
    found.quotes,
    found.quotes.findIndex(({ start, end }) => start === quote.start && end === quote.end),
  );

/**
 * Where little tells two speakers apart, the other is one press away.
 * @param {View} view
 * @param {QuoteView} item
 * @param {(...corrections: Correction[]) => void} add
 */
export function runnerUp(view, item, add) {
  const { alternative, speaker, rule } = item.quote;
  const other =
    alternative === null || alternative === speaker || rule === BY_HAND || !item.speech ? undefined : view.analysis.speakers[alternative];
  if (!other) return null;
  const use = () => add({ type: 'speaker', quote: anchorOf(view, item), to: other.name });
  return h(
    'p',
    { class: 'card-or' },
    h('span', null, fill(T.card.or, { name: other.name })),
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        'data-runner-up': true,
        'aria-label': fill(T.card.useLabel, { name: other.name }),
        onclick: use,
      },
      T.card.use,
    ),
  );
}
