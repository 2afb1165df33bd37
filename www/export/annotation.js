/**
 * W3C Web Annotations: positions in code points, as the standard counts, each with the words and what stands around them, to be found again
 * after an edit.
 */
import { below } from '../model/words.js';
import { method } from './tables.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../types.d.ts').Range} Range */

/** Characters of context on each side. */
const AROUND = 32;

/** @param {View} view */
export function annotations(view) {
  const { text, analysis } = view;
  const points = codePoints(text);
  const items = view.quotes.map(({ quote, index, words }) => {
    const speaker = quote.speaker === null ? null : (analysis.speakers[quote.speaker] ?? null);
    const bodies = [
      { type: 'TextualBody', purpose: 'classifying', value: quote.kind },
      { type: 'TextualBody', purpose: 'identifying', value: speaker?.name ?? 'unattributed' },
      ...(quote.cue ? [{ type: 'TextualBody', purpose: 'describing', value: text.slice(quote.cue.start, quote.cue.end) }] : []),
    ];
    return {
      id: `#quotation-${index + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: bodies,
      target: { source: 'urn:pullquote:text', selector: selectors(text, points, quote) },
      'pullquote:words': words,
      'pullquote:modality': quote.modality,
      'pullquote:confidence': quote.confidence,
      'pullquote:rule': quote.rule,
    };
  });
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { pullquote: 'urn:pullquote:' }],
    type: 'AnnotationPage',
    generator: { type: 'Software', name: `Pullquote ${analysis.engine}` },
    'pullquote:method': method(view),
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

/**
 * @param {string} text
 * @param {(at: number) => number} points
 * @param {Range} range
 */
function selectors(text, points, { start, end }) {
  return [
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + AROUND))),
    },
  ];
}

/** Not between the halves of a surrogate pair. @param {string} text @param {number} at */
const whole = (text, at) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at);

/**
 * From UTF-16 units to code points: a pair of surrogates is one.
 * @param {string} text
 */
export function codePoints(text) {
  /** @type {number[]} */
  const pairs = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index + 1);
  return (/** @type {number} */ at) => at - below(pairs, at);
}
