// @ts-check
/**
 * One place of a text, step by step: what the analysis found there, and what led to it.
 *
 * @typedef {import("../types.d.ts").Quote} Quote
 * @typedef {Object} Steps
 * @property {number} took milliseconds that the analysis of the whole text took
 * @property {{ quotes: number, speakers: number, paragraphs: number }} counts in the whole text
 * @property {import("../types.d.ts").Range} paragraph the one at the place
 * @property {{ number: number, quote: Quote, speaker: string | null }[]} quotes those of that paragraph
 * @property {import("../types.d.ts").Inspection} inspection
 * @property {import("../types.d.ts").Explanation | null} explanation of the quotation at the place, or else of the nearest in the paragraph
 */
import { analyze, initCompare } from '../pullquote.js';

/**
 * @param {WebAssembly.Module} module the one that compares
 * @param {string} text
 * @param {number} at
 * @returns {Promise<Steps>}
 */
export async function steps(module, text, at) {
  const { explain, inspect } = await initCompare({ bytes: module });
  const began = performance.now();
  const { paragraphs, quotes, speakers } = analyze(text);
  const took = performance.now() - began;
  const paragraph = paragraphs.find(({ end }) => end >= at) ?? paragraphs.at(-1) ?? { start: 0, end: 0 };
  const here = quotes.map((quote, number) => ({ number, quote, speaker: quote.speaker === null ? null : speakers[quote.speaker].name }));
  const own = here.filter(({ quote }) => quote.start < paragraph.end && quote.end > paragraph.start);
  /** How far a quotation is from the place; of those around it the shortest is the nearest. @param {Quote} quote */
  const far = ({ start, end }) => (at < start ? start - at : at >= end ? at - end + 1 : (start - end) / (text.length + 1));
  const [nearest] = [...own].sort((a, b) => far(a.quote) - far(b.quote));
  return {
    took,
    counts: { quotes: quotes.length, speakers: speakers.length, paragraphs: paragraphs.length },
    paragraph: { start: paragraph.start, end: paragraph.end },
    quotes: own,
    inspection: inspect(text, Math.min(at, paragraph.end)),
    explanation: nearest ? explain(text, nearest.number) : null,
  };
}
