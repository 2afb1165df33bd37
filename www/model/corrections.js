/**
 * What the visitor puts right. A correction names its quotation by the words, not by a place, so that it holds while the text around is edited;
 * one that finds nothing does nothing.
 */
import { recount } from './recount.js';

/** @typedef {import('../types.d.ts').Analysis} Analysis */
/** @typedef {import('../types.d.ts').Quote} Quote */

/**
 * `nth` counts the quotations with the same words.
 * @typedef {{ exact: string, nth: number }} Anchor
 */

/**
 * @typedef {{ type: 'speaker', quote: Anchor, to: string | null }
 *   | { type: 'kind', quote: Anchor, kind: 'direct' | 'partial' | 'term' }
 *   | { type: 'merge', from: string, into: string }} Correction
 */

/** The rule of what was set by hand. */
export const BY_HAND = 'by-hand';

/**
 * @param {string} text
 * @param {Quote[]} quotes
 * @param {number} index
 * @returns {Anchor}
 */
export function anchor(text, quotes, index) {
  const exact = exactly(text, quotes[index]);
  let nth = 0;
  for (let at = 0; at < index; at += 1) if (exactly(text, quotes[at]) === exact) nth += 1;
  return { exact, nth };
}

/** @param {string} text @param {Quote | undefined} quote */
const exactly = (text, quote) => (quote ? text.slice(quote.start, quote.end) : '');

/**
 * A copy of the analysis with the corrections in it, everything counted again.
 * @param {string} text
 * @param {Analysis} analysis
 * @param {readonly Correction[]} corrections
 * @returns {Analysis}
 */
export function correct(text, analysis, corrections) {
  if (!corrections.length) return analysis;
  const quotes = analysis.quotes.map((quote) => ({ ...quote }));
  const speakers = analysis.speakers.map((speaker) => ({ ...speaker, aliases: [...speaker.aliases], mentions: [...speaker.mentions] }));
  /** @type {Map<string, number[]>} */
  const places = new Map();
  quotes.forEach((quote, index) => {
    const exact = exactly(text, quote);
    places.set(exact, [...(places.get(exact) ?? []), index]);
  });
  const find = (/** @type {Anchor} */ { exact, nth }) => quotes[places.get(exact)?.[nth] ?? -1];
  const named = (/** @type {string} */ name) => speakers.findIndex((speaker) => speaker.name === name);

  for (const correction of corrections) {
    if (correction.type === 'merge') {
      const from = named(correction.from);
      const into = named(correction.into);
      const gone = speakers[from];
      const kept = speakers[into];
      if (!gone || !kept || from === into) continue;
      for (const quote of quotes) if (quote.speaker === from) quote.speaker = into;
      kept.aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((name) => name !== kept.name);
      kept.mentions = [...kept.mentions, ...gone.mentions].sort((a, b) => a.start - b.start);
      gone.aliases = [];
      gone.mentions = [];
      continue;
    }
    const quote = find(correction.quote);
    if (!quote) continue;
    quote.rule = BY_HAND;
    quote.confidence = 1;
    quote.evidence = [];
    if (correction.type === 'kind') {
      quote.kind = correction.kind;
      if (correction.kind === 'term') quote.speaker = null;
      continue;
    }
    let to = correction.to === null ? null : named(correction.to);
    if (to === -1 && correction.to !== null) {
      to = speakers.push({ name: correction.to, kind: 'person', aliases: [], mentions: [], quotes: [], words: 0, share: 0, verbs: {}, tone: 0 }) - 1;
    }
    quote.speaker = to;
    // The words that named the old speaker do not name the new one.
    quote.source = null;
  }
  const changed = new Set(quotes.filter(({ rule }) => rule === BY_HAND).map(({ start }) => start));
  const checks = analysis.checks.filter(({ code, start }) => !(changed.has(start) && (code === 'unattributed' || code === 'unsure')));
  return recount(text, { ...analysis, quotes, speakers, checks });
}

/**
 * The corrections in a file, or none where it holds anything else: a file may come from anywhere.
 * @param {unknown} value
 * @returns {Correction[]}
 */
export function readCorrections(value) {
  if (!Array.isArray(value)) return [];
  const name = (/** @type {any} */ x) => typeof x === 'string' && x.length > 0 && x.length < 300;
  return value.filter((item) => {
    if (item?.type === 'merge') return name(item.from) && name(item.into);
    if (typeof item?.quote?.exact !== 'string' || !Number.isInteger(item.quote.nth)) return false;
    if (item.type === 'speaker') return item.to === null || name(item.to);
    return item.type === 'kind' && ['direct', 'partial', 'term'].includes(item.kind);
  });
}
