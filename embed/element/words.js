/** How quotations are called, in the element's own words. */
import { fill } from '../../www/lib/format.js';

/** @typedef {import('../../www/model/view.js').View} View */
/** @typedef {import('../../www/model/view.js').QuoteView} QuoteView */
/** @typedef {import('../strings.js').Strings} Strings */

/**
 * @param {View} view
 * @param {QuoteView} each
 * @param {Strings} strings
 */
export const speakerOf = (view, { quote }, strings) =>
  quote.speaker === null ? strings.nobody : (view.analysis.speakers[quote.speaker]?.name ?? strings.nobody);

/**
 * @param {QuoteView} each
 * @param {Strings} strings
 */
export const kindOf = ({ quote, unsure }, strings) =>
  [strings.kinds[quote.kind], strings.modalities[quote.modality], unsure ? strings.unsure : ''].filter(Boolean).join(', ');

/**
 * What a screen reader says of a mark.
 * @param {View} view
 * @param {QuoteView} each
 * @param {Strings} strings
 */
export const nameOf = (view, each, strings) =>
  fill(strings.mark, { speaker: speakerOf(view, each, strings), kind: kindOf(each, strings), words: each.words });

/**
 * The class of a voice's letter: its colour, and its shape by kind.
 * @param {View} view
 * @param {QuoteView} each
 */
export const chipOf = (view, { quote, hue }) =>
  `chip hue-${hue} ${quote.speaker === null ? 'unattributed' : (view.analysis.speakers[quote.speaker]?.kind ?? '')}`;

/** @param {QuoteView} each */
export const letterOf = ({ label, unsure }) => (unsure ? `${label}?` : label);
