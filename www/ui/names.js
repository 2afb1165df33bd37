/** Names for people, out of codes. */
import { T } from '../strings.js';
import { fill } from '../lib/format.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {import('../model/view.js').Voice} Voice */

/**
 * A code's words, or the code itself where the page has none yet.
 * @param {Record<string, string>} table
 * @param {string} code
 */
export const say = (table, code) => table[code] ?? code.replace(/[-_]/g, ' ');

/**
 * @param {View} view
 * @param {QuoteView} quote
 */
export function speakerName(view, quote) {
  const { speaker } = quote.quote;
  return speaker === null ? T.quote.nobody : (view.analysis.speakers[speaker]?.name ?? T.quote.nobody);
}

/** @param {Voice} voice */
export const voiceName = (voice) => (voice.index === null ? T.voices.unattributed : voice.name);

/**
 * The accessible name of a quotation's letter.
 * @param {View} view
 * @param {QuoteView} quote
 */
export function quoteName(view, quote) {
  const kind = say(T.kinds, quote.quote.kind);
  const parts = [quote.speech ? fill(T.quote.name, { kind, speaker: speakerName(view, quote) }) : kind];
  if (quote.quote.modality !== 'asserted') parts.push(say(T.modalities, quote.quote.modality));
  if (!quote.opens) parts.push(T.quote.carried);
  if (quote.unsure) parts.push(T.quote.unsure);
  // Voice control finds a button by the letter that it shows.
  const name = parts.join(', ');
  return quote.speech
    ? `${quote.quote.modality === 'denied' ? fill(T.quote.denied, { label: quote.label }) : quote.label}${quote.unsure ? '?' : ''}: ${name}`
    : `${say(T.kindsShort, quote.quote.kind)}: ${name}`;
}
